"""A sample written as rasters: what GDAL reads of them is what the reader gives."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from core.small_dataset import make_season, make_truth, rows_of, stack
from deepsatdata_plugin.core.dataset import (
    export_dataset,
    find_sample,
    open_dataset,
    sample_rasters,
    write_sample,
)
from deepsatdata_plugin.core.errors import Cancelled, EnvironmentFailure, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.reader import Samples


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    season = make_season(tmp_path_factory.mktemp("season"))
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth")
    folder = tmp_path_factory.mktemp("made") / "set"
    stack(season, folder, truth, shard_bytes=1_500_000)
    return folder


@pytest.mark.parametrize("row", [0, 7, -1])
def test_rasters_hold_the_sample_where_it_lies(made, tmp_path, row):
    wanted = rows_of(made)[row]
    found = write_sample(open_dataset(made), wanted["sample_id"], tmp_path, Silent())
    sample = Samples(made)[row]
    assert len(found.steps) == len(sample["doy"])
    for number, step in enumerate(found.steps):
        raster = gdal.Open(str(step.path))
        assert (raster.ReadAsArray() == sample["image"][number]).all()
        x, a, _, y, _, e = raster.GetGeoTransform()
        assert (x, y, a, e) == (float(wanted["ulx"]), float(wanted["uly"]), 10, -10)
        assert raster.GetSpatialRef().GetAuthorityCode(None) == wanted["epsg"]
        names = [raster.GetRasterBand(k + 1).GetDescription() for k in range(raster.RasterCount)]
        assert tuple(names) == found.bands == Samples(made).bands
        assert raster.GetRasterBand(1).GetNoDataValue() == 0
        assert int(step.start.timestamp()) == sample["datetime"][number] < step.end.timestamp()
    assert all(one.end == other.start for one, other in zip(found.steps, found.steps[1:]))
    for resolution in (10.0, 2.5):
        sample = Samples(made, labels=resolution)[row]
        for layer, key in (
            ("labels", "mask"),
            ("mask", "claim_mask"),
            ("ids", "ids"),
            ("coverage", "coverage"),
        ):
            raster = gdal.Open(str(found.labels[layer, resolution]))
            assert (raster.ReadAsArray() == sample[key]).all()
            assert raster.GetGeoTransform()[1] == resolution
            assert raster.GetGeoTransform()[3] == float(wanted["uly"])
    assert set(np.unique(sample["ids"])) - {0} <= set(found.parcels)


def test_images_alone(tmp_path):
    season = make_season(tmp_path / "season")
    stack(season, tmp_path / "set", bands=("B05",), masks=False)
    sample = rows_of(tmp_path / "set")[0]["sample_id"]
    found = write_sample(open_dataset(tmp_path / "set"), sample, tmp_path, Silent())
    assert found.labels == {} and found.parcels == () and np.isnan(found.steps[0].clear)


def test_a_sample_that_is_not_there(made, tmp_path):
    with pytest.raises(InputError, match=r"no sample 'T31'.*as T31TF"):
        find_sample(open_dataset(made), "T31", Silent())
    assert find_sample(open_dataset(made), f" {rows_of(made)[3]['sample_id']} ", Silent()) == 3


def test_a_damaged_sample_is_named(made, tmp_path):
    folder = Path(shutil.copytree(made, tmp_path / "set"))
    row = rows_of(folder)[0]
    path = folder / "shards" / row["shard"]
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(InputError, match=rf"the sample {row['sample_id']} cannot be read.*Verify"):
        write_sample(open_dataset(folder), row["sample_id"], tmp_path, Silent())


def test_cancel(made, tmp_path):
    class Cancel(Silent):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        write_sample(open_dataset(made), rows_of(made)[0]["sample_id"], tmp_path, Cancel())


def test_a_raster_that_cannot_be_written_is_no_sample_on_the_map(made, tmp_path, monkeypatch):
    sample = rows_of(made)[0]["sample_id"]
    dataset, real = open_dataset(made), sample_rasters.spatial_reference

    def full(crs):
        gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "No space left on device")
        return real(crs)

    monkeypatch.setattr(sample_rasters, "spatial_reference", full)
    with pytest.raises(EnvironmentFailure, match=r"\.tif: cannot be written \(No space left on device\)"):
        write_sample(dataset, sample, tmp_path, Silent())
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(EnvironmentFailure, match="cannot be written"):
        export_dataset(dataset, tmp_path / "out", "GeoTIFF", Silent())
    assert not list((tmp_path / "out").rglob("*.tif")) and not list((tmp_path / "out").rglob("dates.json"))


def test_a_raster_is_closed_before_it_gets_its_name(made, tmp_path, monkeypatch):
    """Windows does not rename files that are open."""
    seen, whole = list[bool](), sample_rasters.whole_file

    @contextmanager
    def watched(path):
        with whole(path) as part:
            yield part
            there = [link for link in Path("/proc/self/fd").iterdir() if link.exists()]
            seen.append(any(link.samefile(part) for link in there))

    monkeypatch.setattr(sample_rasters, "whole_file", watched)
    write_sample(open_dataset(made), rows_of(made)[0]["sample_id"], tmp_path, Silent())
    assert seen and not any(seen)
