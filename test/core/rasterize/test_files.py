"""Reader of ground truth folders: windows, threads, damage; grids of products and extents."""

from __future__ import annotations

import errno
import json
import pickle
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from core.parcel_shapes import polygon, star, wkb
from deepsatdata_plugin.core.errors import EnvironmentFailure, InputError
from deepsatdata_plugin.core.geo import Transformer
from deepsatdata_plugin.core.parcels import RawParcel, make_parcels
from deepsatdata_plugin.core.rasterize import (
    LAYERS,
    GroundTruth,
    GroundTruthGrid,
    execute,
    extent_grid,
    plan_ground_truth,
    read_description,
)
from deepsatdata_plugin.core.rasterize.files import read

GRIDS = (
    GroundTruthGrid.of_extent("T33UUP", 32633, 300_000.0, 5_300_040.0, 600.0, 480.0, 5.0),
    GroundTruthGrid.of_extent("T33UVP", 32633, 300_480.0, 5_300_040.0, 600.0, 480.0, 5.0),
)


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    rng = np.random.default_rng(2)
    features = [
        RawParcel(wkb(polygon(star(rng, 300_000 + 60 * i, 5_299_800, 150, 12))), i, i % 4 + 1, 2020 + i % 2)
        for i in range(20)
    ]
    folder = tmp_path_factory.mktemp("truth") / "ground_truth"
    execute(plan_ground_truth(make_parcels(features, "EPSG:32633"), GRIDS, [10, 5], folder))
    return folder


@pytest.fixture
def folder(written, tmp_path):
    """A copy that a test may damage."""
    return shutil.copytree(written, tmp_path / "copy")


def test_properties(written):
    truth = GroundTruth.open(written)
    assert (truth.task, truth.years, truth.resolutions, truth.layers) == (
        "classification", (2020, 2021), (10, 5), LAYERS,
    )  # fmt: skip
    assert truth.grids == GRIDS


@pytest.mark.parametrize("resolution", [10, 5])
@pytest.mark.parametrize("layer", LAYERS)
def test_windows_equal_slices(written, layer, resolution):
    truth = GroundTruth.open(written)
    whole = gdal.Open(str(written / f"T33UUP_2020_{resolution}m_{layer}.tif")).ReadAsArray()
    window = truth.read(layer, resolution, 2020, 32633, 300_120.0, 5_299_980.0, 240.0)
    row, column, size = int(60 / resolution), int(120 / resolution), int(240 / resolution)
    assert np.array_equal(window, whole[row : row + size, column : column + size])
    assert window.dtype == whole.dtype
    part = truth.read_region(layer, resolution, 2020, "T33UUP", 120, 60, 240, 30)
    assert np.array_equal(part, window[: int(30 / resolution)])


def test_window_in_the_second_grid(written):
    """A window that only the neighbour holds wholly; in the overlap both hold the same."""
    truth = GroundTruth.open(written)
    assert truth.find_grid(32633, 300_500, 5_300_040, 240) == GRIDS[1]
    assert truth.find_grid(32632, 300_500, 5_300_040, 240) is None
    one = truth.read_region("ids", 10, 2020, "T33UUP", 480, 0, 120, 480)
    two = truth.read_region("ids", 10, 2020, "T33UVP", 0, 0, 120, 480)
    assert np.array_equal(one, two)


def test_wrong_questions(written):
    truth = GroundTruth.open(written)
    with pytest.raises(InputError, match="no grid of the ground truth holds the window of 240 m"):
        truth.read("labels", 10, 2020, 32633, 299_990, 5_300_040, 240)
    with pytest.raises(InputError, match=r"no labels raster of T33UUP, 2020, 2.5 m.*years \[2020, 2021\]"):
        truth.read_region("labels", 2.5, 2020, "T33UUP", 0, 0, 10, 10)
    with pytest.raises(InputError, match="5 m is no whole number of pixels of 10 m"):
        truth.read_region("labels", 10, 2020, "T33UUP", 5, 0, 10, 10)
    for x, y, width, height in ((-10, 0, 10, 10), (0, 0, 610, 10), (0, 480, 10, 10), (0, 0, 0, 10)):
        with pytest.raises(InputError, match="leave the raster"):
            truth.read_region("labels", 10, 2020, "T33UUP", x, y, width, height)


def test_threads_and_processes(written):
    truth = pickle.loads(pickle.dumps(GroundTruth.open(written)))
    expected = truth.read_region("distance", 5, 2021, "T33UUP", 0, 0, 600, 480)

    def window(number):
        row, column = divmod(number, 10)
        return truth.read_region("distance", 5, 2021, "T33UUP", column * 60, row * 60, 60, 60)

    with ThreadPoolExecutor(2) as pool:
        for number, array in enumerate(pool.map(window, range(80))):
            row, column = divmod(number, 10)
            assert np.array_equal(array, expected[row * 12 : row * 12 + 12, column * 12 : column * 12 + 12])
    truth.close()
    assert np.array_equal(truth.read_region("distance", 5, 2021, "T33UUP", 0, 0, 600, 480), expected)


# ---- damage --------------------------------------------------------------------------------------


def test_no_ground_truth(tmp_path):
    assert read_description(tmp_path) is None
    with pytest.raises(InputError, match=r"no ground_truth\.json in this folder"):
        GroundTruth.open(tmp_path)


def test_missing_file(folder):
    (folder / "T33UUP_2020_5m_mask.tif").unlink()
    with pytest.raises(
        InputError, match=r"T33UUP_2020_5m_mask\.tif: this raster of the ground truth is missing"
    ):
        GroundTruth.open(folder)
    (folder / "classes.csv").unlink()
    with pytest.raises(InputError, match=r"classes\.csv: this table"):
        GroundTruth.open(folder)


def test_damaged_description(folder):
    path = folder / "ground_truth.json"
    content = json.loads(path.read_text())
    for change, match in (
        ("{", "cannot be read"),
        ("[]", "is not the description"),
        (json.dumps({**content, "version": 2}), "has format version 2, this program reads version 1"),
        (json.dumps({**content, "format": "else"}), "is not the description"),
        (json.dumps({**content, "grids": [{"name": "x"}]}), "the description is damaged"),
        (json.dumps({k: v for k, v in content.items() if k != "task"}), "the description is damaged"),
    ):
        path.write_text(change)
        with pytest.raises(InputError, match=match) as caught:
            GroundTruth.open(folder)
        assert "ground_truth.json" in str(caught.value)
        assert caught.value.remedy


def test_paths_that_climb_out(folder):
    path = folder / "ground_truth.json"
    content = json.loads(path.read_text())
    content["files"][0]["path"] = "../outside.tif"
    path.write_text(json.dumps(content))
    (folder.parent / "outside.tif").write_bytes(b"x")
    with pytest.raises(InputError, match="is not the name of a file in the folder"):
        GroundTruth.open(folder)


def test_damaged_raster(folder, gdal_mode):
    path = folder / "T33UUP_2020_10m_ids.tif"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    with pytest.raises(
        InputError, match=rf"ids\.tif.*it has {len(whole) // 3} bytes, {len(whole)} were written"
    ):
        GroundTruth.open(folder)
    path.write_bytes(whole[: len(whole) // 3] + b"\xff" * len(whole))
    truth = GroundTruth.open(folder)
    with pytest.raises(
        InputError, match=r"T33UUP_2020_10m_ids\.tif: this raster of the ground truth is damaged"
    ):
        truth.read_region("ids", 10, 2020, "T33UUP", 0, 0, 600, 480)
    assert truth.verify() == ["T33UUP_2020_10m_ids.tif"]
    shutil.copy(folder / "T33UUP_2020_5m_labels.tif", folder / "T33UUP_2020_10m_labels.tif")
    with pytest.raises(InputError, match="120 x 96 pixels do not fit the grid"):
        truth.read_region("labels", 10, 2020, "T33UUP", 0, 0, 600, 480)
    shutil.copy(folder / "T33UVP_2020_10m_mask.tif", folder / "T33UUP_2020_10m_mask.tif")
    with pytest.raises(InputError, match="its georeference"):
        truth.read_region("mask", 10, 2020, "T33UUP", 0, 0, 600, 480)


# ---- a machine that fails ------------------------------------------------------------------------


def test_want_of_descriptors_is_no_damage(folder, monkeypatch):
    """A raster that cannot be opened now is tried again; if it cannot be read at all, the machine is named."""
    expected = GroundTruth.open(folder).read_region("ids", 10, 2020, "T33UUP", 0, 0, 600, 480)
    real, calls = gdal.Open, []

    def failing(*arguments):
        calls.append(arguments)
        if len(calls) == 1:
            gdal.Error(gdal.CE_Failure, gdal.CPLE_OpenFailed, "Too many open files")
            return None
        return real(*arguments)

    monkeypatch.setattr(gdal, "Open", failing)
    truth = GroundTruth.open(folder)
    assert np.array_equal(truth.read_region("ids", 10, 2020, "T33UUP", 0, 0, 600, 480), expected)
    calls.clear()
    monkeypatch.setattr(Path, "open", raising(OSError(errno.EMFILE, "Too many open files")))
    with pytest.raises(EnvironmentFailure, match=r"labels\.tif: .*cannot be read now \(Too many.*THREADS"):
        truth.read_region("labels", 10, 2020, "T33UUP", 0, 0, 600, 480)


def raising(error):
    def call(*_, **__):
        raise error

    return call


def test_few_rasters_are_open_at_once(written, monkeypatch):
    monkeypatch.setattr(read, "_MOST_OPEN", 3)
    truth = GroundTruth.open(written)
    for _ in range(2):
        for layer in LAYERS:
            for year in (2020, 2021):
                truth.read_region(layer, 10, year, "T33UUP", 0, 0, 600, 480)
                assert len(truth._opened()) <= 3


# ---- grids ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bounds", "extent_crs", "grid_crs", "resolutions", "expected"),
    [
        ((300_000, 5_300_040, 300_600, 5_300_640), "EPSG:32633", "", [10], (300_000, 5_300_640, 600, 600)),
        ((300_001, 5_300_039, 300_599, 5_300_641), "EPSG:32633", "", [2.5], (300_000, 5_300_650, 600, 620)),
        (
            (300_001, 5_300_039, 300_599, 5_300_641),
            "EPSG:32633",
            "",
            [60, 10],
            (300_000, 5_300_700, 600, 720),
        ),
        (
            (300_001, 5_300_039, 300_599, 5_300_641),
            "EPSG:32633",
            "",
            [20, 30],
            (300_000, 5_300_700, 600, 720),
        ),
        # The lattice of the south counts from 10,000,000 m, no multiple of 60.
        ((300_010, 9_000_010, 300_050, 9_000_030), "EPSG:32733", "", [60], (300_000, 9_000_040, 60, 60)),
    ],
)
def test_extent_is_snapped_outwards(bounds, extent_crs, grid_crs, resolutions, expected):
    grid = extent_grid(bounds, extent_crs, grid_crs, resolutions)
    assert (grid.ulx, grid.uly, grid.width_m, grid.height_m) == expected
    assert grid.name == "grid"


def test_extent_in_degrees():
    grid = extent_grid((14.9, 48.0, 15.0, 48.1), "EPSG:4326", "", [10])
    assert grid.epsg == 32633
    _, ymin, xmax, ymax = grid.bounds
    assert xmax == 500_000
    # Parallels are curved: beside the central meridian they lie farther north.
    south, north = Transformer(4326, 32633).points(np.array([[15.0, 48.0], [14.9, 48.1]]))[:, 1]
    assert ymin <= south < ymin + 10
    assert ymax - 10 < north <= ymax
    assert extent_grid((2.9, 48.0, 3.0, 48.1), "EPSG:4326", "EPSG:2154", [10]).epsg == 2154
    assert extent_grid((-60.1, -30.1, -60, -30), "EPSG:4326", "", [10]).epsg == 32720


def test_extent_that_cannot_be_used():
    with pytest.raises(InputError, match="EXTENT: the extent is empty"):
        extent_grid((1, 1, 1, 2), "EPSG:4326", "", [10])
    with pytest.raises(InputError, match=r"CRS: WGS 84 is no projected CRS in metres"):
        extent_grid((1, 1, 2, 2), "EPSG:4326", "EPSG:4326", [10])
    with pytest.raises(InputError, match="EXTENT: the extent cannot be brought"):
        extent_grid((1, 89, 2, 200), "EPSG:4326", "EPSG:32631", [10])
