"""Entries of catalogues: pystac reads and validates the collection; TrainingDML-AI has what its schema requires."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import h5py
import numpy as np
import pytest

from core.small_dataset import make_season, make_truth, rows_of, stack
from deepsatdata_plugin.core.dataset import open_dataset, write_catalogue
from deepsatdata_plugin.core.dataset.catalogue import _box, _outline, _ShardFacts
from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.core.feedback import Silent

ROOT = Path(__file__).resolve().parents[3]
PYTHON = ROOT / ".venv" / "croissant" / "bin" / "python"

#: The schemas of the core come with pystac, those of extensions do not.
PYSTAC = """
import json, sys
from pathlib import Path
import pystac
from pystac.stac_object import STACObjectType
from pystac.validation.stac_validator import JsonSchemaSTACValidator
valid = JsonSchemaSTACValidator()
collection = pystac.Collection.from_file(sys.argv[1])
valid.validate_core(collection.to_dict(include_self_link=False), STACObjectType.COLLECTION, "1.1.0")
found = {}
for item in collection.get_items():
    valid.validate_core(item.to_dict(include_self_link=False), STACObjectType.ITEM, "1.1.0")
    assert item.get_collection().id == collection.id
    found[item.id] = [asset.get_absolute_href() for asset in item.assets.values()]
found["collection"] = [asset.get_absolute_href() for asset in collection.assets.values()]
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    season = make_season(tmp_path_factory.mktemp("season"))
    folder = tmp_path_factory.mktemp("made")
    truth = make_truth(season, folder / "truth", (10,))
    stack(season, folder / "a set", truth, bands=("B02", "B05"))
    (folder / "entries").mkdir()
    files = write_catalogue(open_dataset(folder / "a set"), folder / "entries" / "one", Silent())
    return folder / "a set", files


def test_pystac_reads_it(made):
    dataset, (collection, _) = made
    if not list(PYTHON.parent.parent.glob("lib/python*/site-packages/pystac")):
        pytest.skip("no environment with pystac; `make setup` makes it")
    command = [PYTHON, "-c", PYSTAC, str(collection)]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert all(Path(path).is_file() for paths in found.values() for path in paths)
    assert {Path(path).resolve() for path in found["collection"]} >= {
        dataset / "samples.gpkg",
        dataset / "README.md",
    }
    assert set(found) - {"collection"} == {path.stem for path in (dataset / "shards").glob("*.h5")}


def test_items_tell_what_their_shards_hold(made):
    dataset, (collection, _) = made
    for path in (collection.parent / "items").iterdir():
        item = json.loads(path.read_text(encoding="utf-8"))
        with h5py.File(dataset / "shards" / f"{item['id']}.h5") as file:
            x, y = file["index/ulx"][:], file["index/uly"][:]
            assert item["properties"]["proj:bbox"] == [x.min(), y.min() - 240, x.max() + 240, y.max()]
            firsts = sorted(file["index/first"][:].tolist())
            assert item["properties"]["start_datetime"] == firsts[0].decode()
            assert [band["name"] for band in item["assets"]["shard"]["bands"]] == ["B02", "B05"]
        assert item["properties"]["label:classes"][0]["classes"] == [
            row["name"] or row["code"] for row in rows_of(dataset, "classes.csv")
        ]


def test_training_dml_has_what_it_requires(made):
    """Required keys and code lists of the official schema 1.0; every address is a sample of a shard."""
    dataset, (_, path) = made
    found = json.loads(path.read_text(encoding="utf-8"))
    assert set(found) >= {"id", "name", "description", "license", "tasks", "data", "type"}
    assert found["type"] == "AI_EOTrainingDataset" and found["tasks"][0]["type"] == "AI_EOTask"
    rows = rows_of(dataset)
    assert [row["id"] for row in found["data"]] == [row["sample_id"] for row in rows]
    assert found["amountOfTrainingData"] == len(rows)
    for entry, row in zip(found["data"], rows):
        assert entry["type"] == "AI_EOTrainingData" and entry["dataURL"] and len(entry["labels"]) == 1
        label = entry["labels"][0]
        assert label["type"] == "AI_PixelLabel" and label["imageFormat"] == ["application/x-netcdf"]
        file, _, inside = label["imageURL"][0].partition("#/")
        array, _, index = inside.rpartition("/")
        assert " " not in file and "%20" in file and index == row["index"]
        with h5py.File((path.parent / file.replace("%20", " ")).resolve()) as shard:
            assert shard[array].shape[1:] == (24, 24)
            assert shard["index/sample_id"][int(index)].decode() == row["sample_id"]


def test_without_labels_only_stac(made, tmp_path):
    dataset, _ = made
    opened = open_dataset(dataset)
    opened.description["labels"] = None
    (collection,) = write_catalogue(opened, tmp_path / "entries", Silent())
    item = json.loads(next((collection.parent / "items").iterdir()).read_text(encoding="utf-8"))
    assert not any(key.startswith("label:") for key in item["properties"])
    assert not any("label" in address for address in item["stac_extensions"])


def test_over_the_antimeridian():
    """At 180 degrees west is larger than east, and the outline is cut in two."""
    shard = _ShardFacts("T01WCN", 32601, bounds=[280_000.0, 7_400_000.0, 400_000.0, 7_500_000.0])
    outline = _outline(shard)
    west, south, east, north = _box(outline)
    assert outline.GetGeometryName() == "MULTIPOLYGON" and west > 170 and east < -170 and south < north
    assert np.isclose(outline.GetGeometryRef(0).GetEnvelope()[1], 180) or np.isclose(
        outline.GetGeometryRef(1).GetEnvelope()[1], 180
    )


def test_cancel(made, tmp_path):
    class Cancel(Silent):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        write_catalogue(open_dataset(made[0]), tmp_path / "entries", Cancel())
