"""croissant.json with the field's own library, the data card, and the chain of hashes."""

from __future__ import annotations

import csv
import hashlib
import json
import math
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from core.small_dataset import make_season, make_truth, rows_of, stack
from deepsatdata_plugin.core.dataset.card import data_card
from deepsatdata_plugin.core.dataset.facts import SampleFacts
from deepsatdata_plugin.core.dataset.format import INDEX_COLUMNS
from deepsatdata_plugin.core.dataset.samples_table import NO_FOLD

ROOT = Path(__file__).resolve().parents[3]
PYTHON = ROOT / ".venv" / "croissant" / "bin" / "python"

SCRIPT = """
import json, logging, sys
import mlcroissant as mlc
dataset = mlc.Dataset(jsonld=sys.argv[1])
def plain(value):
    value = value.decode() if isinstance(value, bytes) else value
    value = value.isoformat() if hasattr(value, "isoformat") else value
    return value.item() if hasattr(value, "item") else value
records = {
    r.id: [{k.split("/")[1]: plain(v) for k, v in row.items()} for row in dataset.records(r.id)]
    for r in dataset.metadata.record_sets
}
issues = dataset.metadata.ctx.issues
print(json.dumps({"records": records, "errors": sorted(issues.errors), "warnings": sorted(issues.warnings)}))
"""


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def truth(season, tmp_path_factory):
    return make_truth(season, tmp_path_factory.mktemp("truth") / "truth")


@pytest.fixture(scope="module")
def labelled(season, truth, tmp_path_factory):
    folder = tmp_path_factory.mktemp("labelled") / "set"
    stack(season, folder, truth, shard_bytes=300_000)
    return folder


@pytest.fixture(scope="module")
def plain(season, tmp_path_factory):
    """Neither labels nor masks: columns without a value."""
    folder = tmp_path_factory.mktemp("plain") / "set"
    stack(season, folder, bands=("B02",), masks=False)
    return folder


@pytest.fixture
def split(labelled, tmp_path):
    """A copy with folds, refreshed as a split does it."""
    folder = Path(shutil.copytree(labelled, tmp_path / "split"))
    rows = rows_of(folder)
    with open(folder / "samples.csv", "w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows({**row, "fold": str(number % 3 - 1)} for number, row in enumerate(rows))
    description = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    for entry in description["files"]:
        entry["sha256"] = sha256(folder / entry["path"])
    for name, text in data_card(folder, description).items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def croissant(folder: Path) -> dict:
    return json.loads((folder / "croissant.json").read_text(encoding="utf-8"))


def check(folder: Path) -> dict:
    """Validate and read with mlcroissant, away from the tests' own environment."""
    assert PYTHON.exists(), "run `make setup`"
    done = subprocess.run(
        [str(PYTHON), "-c", SCRIPT, str(folder / "croissant.json")],
        capture_output=True, text=True, cwd=folder.parent, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    assert "not standard" not in done.stderr  # the @context is the official one, and GeoCroissant's prefix
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("kind", ["labelled", "plain", "split"])
def test_valid_for_mlcroissant_and_records_equal_the_table(kind, request):
    folder = request.getfixturevalue(kind)
    found = check(folder)
    assert found["errors"] == []
    assert all("datePublished" in text for text in found["warnings"]), found[
        "warnings"
    ]  # nobody knows it yet
    rows = rows_of(folder)
    assert len(found["records"]["samples"]) == len(rows) > 10
    for record, row in zip(found["records"]["samples"], rows):
        assert set(record) <= set(row) and {"sample_id", "shard", "epsg", "n_steps", "first"} <= set(record)
        for column, value in record.items():
            if column in ("first", "last"):
                assert value[:19] == row[column][:19]
            elif isinstance(value, float) and not row[column]:
                assert math.isnan(value)
            elif isinstance(value, (int, float)):
                assert value == pytest.approx(float(row[column])), column
            else:
                assert value == row[column]
    assert ("fold" in found["records"]["samples"][0]) == (kind == "split")
    if kind == "plain":
        assert "classes" not in found["records"]
    else:
        classes = rows_of(folder, "classes.csv")
        assert [(str(c["index"]), c["code"]) for c in found["records"]["classes"]] == [
            (c["index"], c["code"]) for c in classes
        ]


def test_codes_stay_the_text_that_they_are(labelled, tmp_path):
    """Leading zeros, an empty code and names that look like numbers come out of mlcroissant as they went in."""
    folder = Path(shutil.copytree(labelled, tmp_path / "set"))
    description = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    rows = rows_of(folder, "classes.csv")
    texts = ["005", "", "1e3", *(f"{number:03d}" for number in range(len(rows) - 3))]
    rows = [{**row, "code": text, "name": text[::-1]} for row, text in zip(rows, texts)]
    with open(folder / "classes.csv", "w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    for entry in description["files"]:
        entry["sha256"] = sha256(folder / entry["path"])
    for name, text in data_card(folder, description).items():
        (folder / name).write_text(text, encoding="utf-8")
    found = check(folder)
    assert found["errors"] == []
    assert [(str(c["index"]), c["code"], c["name"]) for c in found["records"]["classes"]] == [
        (row["index"], row["code"], row["name"]) for row in rows
    ]


def test_a_changed_file_is_noticed_by_mlcroissant(labelled, tmp_path):
    folder = Path(shutil.copytree(labelled, tmp_path / "set"))
    with open(folder / "samples.csv", "a", encoding="utf-8") as handle:
        handle.write("\n")
    with pytest.raises(AssertionError, match=r"(?i)hash|sha256|checksum"):
        check(folder)


@pytest.mark.parametrize("kind", ["labelled", "plain", "split"])
def test_what_the_standard_requires_is_there(kind, request):
    """The library lets these pass when they are missing."""
    folder = request.getfixturevalue(kind)
    found = croissant(folder)
    for key in ("name", "description", "url", "license", "creator", "version", "conformsTo"):
        assert found[key], key
    assert found["creator"]["name"] and found["creator"]["@type"] == "sc:Organization"
    assert found["conformsTo"] == [
        "http://mlcommons.org/croissant/1.1",
        "http://mlcommons.org/croissant/geo/1.0",
    ]
    description = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    bands = [band["name"] for band in description["bands"]]
    assert found["geocr:bandConfiguration"]["geocr:bandNameList"] == bands
    assert found["geocr:bandConfiguration"]["geocr:totalBands"] == len(bands)
    assert found["geocr:coordinateReferenceSystem"] == "EPSG:32631"
    assert found["geocr:spatialResolution"]["value"] == 10
    south, west, north, east = map(float, found["spatialCoverage"]["geo"]["box"].split())
    assert 45 < south < north < 48 and 3 < west < east < 6
    assert found["temporalCoverage"] == "2018-04-11T10:50:31Z/2018-09-03T10:50:31Z"


def test_hashes_form_a_chain(labelled):
    """croissant.json lists shards and tables; dataset.json lists all but itself, and plan.json is no part."""
    listed = {entry["contentUrl"]: entry["sha256"] for entry in croissant(labelled)["distribution"]}
    for name, digest in listed.items():
        assert sha256(labelled / name) == digest, name
    description = json.loads((labelled / "dataset.json").read_text(encoding="utf-8"))
    described = {e["path"]: e["sha256"] for e in [*description["files"], *description["shards"]]}
    for name, digest in described.items():
        assert sha256(labelled / name) == digest, name
    assert set(described) - set(listed) == {"croissant.json", "README.md"}
    assert not set(listed) - set(described)
    there = {str(p.relative_to(labelled)) for p in labelled.rglob("*") if p.is_file()}
    assert there - set(described) == {"dataset.json", "plan.json"}


def test_same_bytes_in_any_folder(season, truth, labelled, tmp_path):
    stack(season, tmp_path / "another name", truth, shard_bytes=300_000)
    for name in ("croissant.json", "README.md", "dataset.json"):
        assert (tmp_path / "another name" / name).read_bytes() == (labelled / name).read_bytes()


def test_the_card_tells_what_is_there(labelled, plain, split):
    text = (labelled / "README.md").read_text(encoding="utf-8")
    rows = rows_of(labelled)
    for row in rows_of(labelled, "classes.csv"):
        majority = sum(r["majority_class"] == row["index"] for r in rows)
        name = row.get("name", "")
        assert f"| {row['index']} | {row['code']} | {name} | {row['n_parcels']} | {majority} |" in text
    assert f"{len(rows)} samples of 240 m from 8 Sentinel-2 L2A products" in text
    assert "not split yet" in text and "not split yet" not in (split / "README.md").read_text(
        encoding="utf-8"
    )
    assert "## Labels" not in (plain / "README.md").read_text(encoding="utf-8")
    for band in ("B02", "B05", "B09"):
        assert f"| {band} |" in text


def test_a_box_over_the_antimeridian():
    facts = SampleFacts()
    for epsg, ulx in ((32701, 200_000.0), (32760, 800_000.0)):
        columns = {name: np.zeros(1, "S1" if kind == "S" else kind) for name, kind in INDEX_COLUMNS.items()}
        columns.update(epsg=np.array([epsg]), ulx=np.array([ulx]), uly=np.array([8_000_040.0]))
        columns.update(size_m=np.array([240.0]), fold=np.array([NO_FOLD]))
        facts.add(columns)
    south, west, north, east = facts.box
    assert -19 < south < north < -17 and 179 < west < 180 and -180 < east < -179
