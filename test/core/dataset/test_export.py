"""Exports are read by programs that know nothing of the plugin, and hold what the reader gives."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import tarfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from core.small_dataset import make_season, make_truth, rows_of, stack
from deepsatdata_plugin.core.dataset import (
    ExportOptions,
    SplitParameters,
    export_dataset,
    open_dataset,
    read_folds,
    split_dataset,
)
from deepsatdata_plugin.core.dataset.export import web_tars
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.reader import Samples

ROOT = Path(__file__).resolve().parents[3]
PYTHON = ROOT / ".venv" / "croissant" / "bin" / "python"


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    season = make_season(tmp_path_factory.mktemp("season"))
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth")
    folder = tmp_path_factory.mktemp("made") / "set"
    stack(season, folder, truth, bands=("B02", "B05", "B08"))
    shares, names = read_folds("2")
    split_dataset(folder, SplitParameters(shares, names, block_m=480.0), Silent())
    return folder


def exported(made: Path, target: Path, kind: str, **options):
    options = {name: tuple(value) if isinstance(value, list) else value for name, value in options.items()}
    return export_dataset(open_dataset(made), target, kind, Silent(), ExportOptions(**options))


def same(value, sample, key) -> bool:
    if isinstance(sample[key], np.ndarray):
        kept = np.asarray(value)
        return kept.dtype == sample[key].dtype and np.array_equal(
            kept, sample[key], equal_nan=kept.dtype.kind == "f"
        )
    return value == sample[key]


def test_npz_is_read_by_numpy_without_pickle(made, tmp_path):
    found = exported(made, tmp_path / "out", "npz")
    samples = Samples(made)
    assert found.samples == len(samples) == len(list((tmp_path / "out").glob("*.npz"))) and found.there == 0
    for sample in samples:
        with np.load(tmp_path / "out" / f"{sample['sample_id']}.npz", allow_pickle=False) as kept:
            assert set(kept) == set(sample)
            for key in kept:
                assert same(kept[key] if kept[key].ndim else kept[key].item(), sample, key), key


def test_webdataset_tars(made, tmp_path, monkeypatch):
    monkeypatch.setattr(web_tars, "SAMPLES_OF_A_TAR", 7)
    exported(made, tmp_path / "out", "WebDataset")
    tars = sorted((tmp_path / "out").glob("samples-*.tar"))
    samples = list(Samples(made))
    assert len(tars) == -(-len(samples) // 7)
    kept: dict[str, dict] = {}
    for path in tars:
        with tarfile.open(path) as tar:
            before = None
            for entry in tar:
                key, _, name = entry.name.partition(".")
                if key != before:
                    assert key not in kept, "the files of a sample stand together"
                before = key
                content = tar.extractfile(entry).read()
                value = (
                    json.loads(content)
                    if name == "json"
                    else np.load(io.BytesIO(content), allow_pickle=False)
                )
                kept.setdefault(key, {})[name] = value
    assert list(kept) == [sample["sample_id"] for sample in samples]
    for sample in samples:
        parts = kept[sample["sample_id"]]
        for key in sample:
            if key == "transform":
                assert parts["json"]["transform"] == sample["transform"].tolist()
            elif isinstance(sample[key], np.ndarray):
                assert same(parts[f"{key}.npy"], sample, key)
            else:
                assert parts["json"][key] == sample[key]


SECOND_READER = """
import json, sys
import webdataset
found = list(webdataset.WebDataset(sys.argv[1], shardshuffle=False).decode())
print(json.dumps([len(found), found[0]["image.npy"].tolist(), found[0]["json"]["crs"]]))
"""


def test_webdataset_reads_it(made, tmp_path):
    exported(made, tmp_path / "out", "WebDataset")
    path = str(next((tmp_path / "out").glob("*.tar")))
    done = subprocess.run([str(PYTHON), "-c", SECOND_READER, path], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    count, image, crs = json.loads(done.stdout)
    sample = Samples(made)[0]
    assert count == len(Samples(made))
    assert image == sample["image"].tolist() and crs == sample["crs"]


def test_geotiffs(made, tmp_path):
    exported(made, tmp_path / "out", "GeoTIFF", folds=[1], bands=["B08", "B02"])
    samples = Samples(made, folds=[1], bands=["B08", "B02"])
    assert len(list((tmp_path / "out").glob("*/dates.json"))) == len(samples) > 0
    for sample in samples:
        folder = tmp_path / "out" / sample["sample_id"]
        dates = json.loads((folder / "dates.json").read_text())
        assert dates["bands"] == ["B08", "B02"] and len(dates["dates"]) == len(sample["doy"])
        for number, entry in enumerate(dates["dates"]):
            raster = gdal.Open(str(folder / entry["file"]))
            assert (raster.ReadAsArray() == sample["image"][number]).all()
            assert raster.GetGeoTransform()[0] == sample["transform"][2]
        labels = gdal.Open(str(folder / f"{sample['sample_id']}_labels_10m.tif"))
        assert (labels.ReadAsArray() == sample["mask"]).all()


def test_what_it_holds_is_told(made, tmp_path):
    exported(made, tmp_path / "out", "npz", folds=[0], bands=["B05"])
    told = json.loads((tmp_path / "out" / "export.json").read_text())
    assert told["finished"] and told["bands"] == ["B05"] and told["folds"] == [0] and told["pixel_m"] == 20
    assert told["scale"] == 1e-4 and told["offsets"].startswith("applied")
    assert told["samples"] == sum(row["fold"] == "0" for row in rows_of(made))


@pytest.mark.parametrize("kind", ["npz", "WebDataset", "GeoTIFF"])
def test_a_run_that_was_stopped_goes_on(made, tmp_path, monkeypatch, kind):
    monkeypatch.setattr(web_tars, "SAMPLES_OF_A_TAR", 5)

    class Stop(Silent):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 3

    with pytest.raises(Cancelled):
        export_dataset(open_dataset(made), tmp_path / "out", kind, Stop())
    assert not json.loads((tmp_path / "out" / "export.json").read_text())["finished"]
    assert not list((tmp_path / "out").rglob("*.part"))
    found = exported(made, tmp_path / "out", kind)
    assert 0 < found.there < found.files
    whole = exported(made, tmp_path / "whole", kind)
    names = {str(p.relative_to(tmp_path / "out")) for p in (tmp_path / "out").rglob("*")}
    assert names == {str(p.relative_to(tmp_path / "whole")) for p in (tmp_path / "whole").rglob("*")}
    assert whole.files == found.files


def test_what_cannot_be(made, tmp_path):
    with pytest.raises(InputError, match=r"has no B11.*Choose from B02, B08, B05"):
        exported(made, tmp_path / "out", "npz", bands=["B11"])
    with pytest.raises(InputError, match=r"no sample is in the folds 7\..*Choose from 0, 1"):
        exported(made, tmp_path / "out", "npz", folds=[7])
    assert not (tmp_path / "out").exists()
    exported(made, tmp_path / "out", "npz", folds=[0])
    with pytest.raises(InputError, match="holds another export"):
        exported(made, tmp_path / "out", "npz", folds=[1])
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("x")
    with pytest.raises(InputError, match="not empty"):
        exported(made, tmp_path / "mine", "npz")
    folder = Path(shutil.copytree(made, tmp_path / "set"))
    path = next((folder / "shards").glob("*.h5"))
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(InputError, match="cannot be read.*Verify"):
        exported(folder, tmp_path / "damaged", "npz")


def test_masked_parcels_are_masked_in_arrays_and_rasters(made, tmp_path):
    folder = Path(shutil.copytree(made, tmp_path / "set"))
    shares, names = read_folds("2")
    split_dataset(folder, SplitParameters(shares, names, block_m=240.0, shared="mask"), Silent())
    exported(folder, tmp_path / "out", "GeoTIFF")
    masked = 0
    for sample in Samples(folder):
        name = sample["sample_id"]
        kept = gdal.Open(str(tmp_path / "out" / name / f"{name}_labels_10m.tif")).ReadAsArray()
        assert (kept == sample["mask"]).all()
        masked += int(((kept == -1) & (sample["ids"] > 0)).sum())
    assert masked
    exported(folder, tmp_path / "npz", "npz")
    for sample in Samples(folder):
        with np.load(tmp_path / "npz" / f"{sample['sample_id']}.npz") as kept:
            assert (kept["mask"] == sample["mask"]).all()
