"""Series out of the blocks that stacking decodes: the same as alone, no block twice, the same bytes."""

from __future__ import annotations

import hashlib
from collections import Counter

import numpy as np
import pytest

from core.parcel_shapes import box, polygon, star, wkb
from core.small_dataset import break_decoder
from deepsatdata_plugin.core.dataset import make_dataset
from deepsatdata_plugin.core.errors import Cancelled, EnvironmentFailure
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Transformer, polygons_from_wkb
from deepsatdata_plugin.core.products import find_products, product_grids
from deepsatdata_plugin.core.products.areas import AreaCost, cluster_areas
from deepsatdata_plugin.core.products.formats.gdal_raster import GdalReader
from deepsatdata_plugin.core.series import SeriesParameters, SharedBlocks, TileParcels, TileSeries
from deepsatdata_plugin.core.stack import StackParameters, run, scatter
from scene import write_season

BANDS = ("B01", "B04", "B08", "B11")
NAMES = ("count", "mean", "std", "median", "max")


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    """Two baselines, a cloudy date, one of two products that overlap, blocks that cut parcels."""
    return write_season(
        tmp_path_factory.mktemp("season"), tiles=("31TFM",), size_px=300, bands=BANDS, parcels=False,
        dates=("2018-04-11", "2018-05-21", "2018-07-10"), splits=["2018-07-10"], supersample=1,
        clouds={"2018-04-11": 40.0, "2018-05-21": 97.0}, blocks={10: 96, 20: 64, 60: 32},
        reprocessed={"2018-05-21": "05.00"}, swaths={"2018-04-11": 0.7},
    )  # fmt: skip


@pytest.fixture
def decoded(monkeypatch):
    """(file, column, row) of a block -> how often it was decoded; masks left out."""
    counts = Counter()
    plain = GdalReader._areas_of_block

    def noted(self, bx, by, areas):
        if "SCL" not in self.raster_file.path:
            counts[self.raster_file.path, bx, by] += 1
        return plain(self, bx, by, areas)

    monkeypatch.setattr(GdalReader, "_areas_of_block", noted)
    return counts


def shapes(grid):
    rng = np.random.default_rng(7)
    xmin, ymin, xmax, ymax = grid.bounds
    found = [
        polygon(star(rng, rng.uniform(xmin, xmax), rng.uniform(ymin, ymax), float(size), 9))
        for size in rng.choice([4, 30, 90, 250], 40)
    ]
    return [*found, polygon(box(xmax + 100, ymin, xmax + 200, ymin + 100))]


class Both:
    """Makes a dataset and, in the same pass, the series of parcels all over its tile."""

    def __init__(self, season, folder, *, parts=shapes, **options):
        self.season, self.folder, self.parts = season, folder, parts
        self.parameters = SeriesParameters(BANDS, NAMES, clear_only=options.pop("clear_only", False))
        self.area, self.threads = options.pop("area", None), options.pop("threads", 3)
        self.asked = StackParameters(BANDS, 24, labelled_only=False, **options)
        self.shared, self.series = SharedBlocks(str(folder.parent), Silent()), None

    def plan(self, plan):
        ((tile, grid),) = plan.chosen.grids.items()
        parcels = TileParcels(tile, polygons_from_wkb([wkb(shape) for shape in self.parts(grid)]))
        self.series = TileSeries(parcels, plan.chosen.acquisitions, self.parameters, 2)
        self.alone = TileSeries(parcels, plan.chosen.acquisitions, self.parameters, 2)
        self.shared.plan([self.series])

    def stack(self, feedback=None):
        return make_dataset(
            str(self.season.products_folder), str(self.folder), self.asked, threads=self.threads,
            area=self.area, agree=self.plan, observer=self.shared, feedback=feedback or Silent(),
        )  # fmt: skip

    def steps(self):
        found = list(self.series.steps(Silent(), self.shared))
        self.shared.close()
        return found


def same(found, wanted):
    assert len(found) == len(wanted) > 0
    for one, other in zip(found, wanted):
        assert (one.sensing_start, one.products) == (other.sensing_start, other.products)
        np.testing.assert_array_equal(one.valid, other.valid)
        np.testing.assert_array_equal(one.clear, other.clear)
        for band in BANDS:
            for name in NAMES:
                np.testing.assert_array_equal(one.statistics[band][name], other.statistics[band][name])


def hashes(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("shards/*.h5")}


OPTIONS = {
    "whole": {},
    "clear pixels": {"clear_only": True, "min_clear": 60.0},
    "no step without data": {"min_valid": 100.0, "stride": 60},
}


@pytest.mark.parametrize("options", OPTIONS)
def test_the_same_as_alone_and_no_block_twice(season, tmp_path, decoded, options):
    both = Both(season, tmp_path / "both", **OPTIONS[options])
    both.stack()
    stacked = set(decoded)
    found = both.steps()
    assert len(decoded) > 50 and set(decoded.values()) == {1}
    assert len(decoded) < 1.5 * len(stacked)  # most were shared
    same(found, list(both.alone.steps(Silent())))
    assert hashes(tmp_path / "both") == hashes(stacked_alone(season, tmp_path, both)) != {}


def stacked_alone(season, tmp_path, both):
    folder = tmp_path / "alone"
    make_dataset(str(season.products_folder), str(folder), both.asked, area=both.area, feedback=Silent())
    return folder


@pytest.fixture(scope="module")
def corner(season):
    """An area in one corner of the image: most blocks have no window."""
    products, _ = find_products(season.products_folder, Silent())
    grids, _ = product_grids(products, Silent())
    xmin, ymin, _, _ = grids["31TFM"].bounds
    ring = box(xmin + 20, ymin + 20, xmin + 200, ymin + 200)
    return polygon(Transformer(32631, 4326).points(np.array(ring, float)).tolist())


def test_blocks_without_windows_are_decoded_for_the_series_alone(season, tmp_path, corner, decoded):
    both = Both(season, tmp_path / "both", area=corner)
    both.stack()
    stacked = set(decoded)
    found = both.steps()
    assert set(decoded.values()) == {1} and 0 < 3 * len(stacked) < len(decoded)
    same(found, list(both.alone.steps(Silent())))
    assert hashes(tmp_path / "both") == hashes(stacked_alone(season, tmp_path, both)) != {}


def test_rectangles_hold_what_windows_and_parcels_need(season, tmp_path, monkeypatch, decoded):
    """Where areas of blocks are decoded, few small parcels do not make whole blocks of them."""
    asked = []

    def cheap(wanted, block, _cost):
        asked.append(cluster_areas(wanted, block, AreaCost(1.0, 0.0)))
        return asked[-1]

    def few(grid):
        small = polygon(box(grid.ulx + 505, grid.uly - 955, grid.ulx + 525, grid.uly - 931))
        return [*shapes(grid)[:3], small]

    both = Both(season, tmp_path / "both", parts=few, stride=66)
    with monkeypatch.context() as patch:
        patch.setattr(scatter, "cluster_areas", cheap)
        both.stack()
    assert any(found is not None for found in asked)
    found = both.steps()
    assert set(decoded.values()) == {1}
    same(found, list(both.alone.steps(Silent())))
    assert hashes(tmp_path / "both") == hashes(stacked_alone(season, tmp_path, both)) != {}


class CancelledHalfway(Silent):
    """Cancels when some of the work is done."""

    done = 0.0

    def progress(self, percent):
        self.done = percent

    def is_cancelled(self):
        return self.done > 50


def test_a_run_that_resumes_gives_the_same_series(season, tmp_path, monkeypatch, decoded):
    monkeypatch.setattr(run, "open_file_limit", lambda: 8)  # two shards at a time
    options = {"shard_bytes": 60_000, "threads": 1}
    first = Both(season, tmp_path / "both", **options)
    with pytest.raises(Cancelled):
        first.stack(CancelledHalfway())
    first.shared.close()
    kept = len(hashes(tmp_path / "both"))
    decoded.clear()
    both = Both(season, tmp_path / "both", **options)
    both.stack()
    assert 0 < kept < len(hashes(tmp_path / "both"))
    found = both.steps()
    assert set(decoded.values()) == {1}
    same(found, list(both.alone.steps(Silent())))
    assert hashes(tmp_path / "both") == hashes(stacked_alone(season, tmp_path, both))


def test_a_damaged_product_leaves_its_date_out_of_both(season, tmp_path):
    both = Both(season, tmp_path / "both")
    try:
        break_decoder("20180521", "B08")
        assert any(skip.reason == "cannot_be_decoded" for skip in both.stack().skips)
        found = both.steps()
        assert [skip.reason for skip in both.series.skips] == ["damaged_file"] and len(found) == 2
        same(found, list(both.alone.steps(Silent())))
    finally:
        break_decoder("", "")


def test_a_disk_that_fails_is_named(season, tmp_path):
    both = Both(season, tmp_path / "both")
    both.shared = SharedBlocks(str(tmp_path / "gone"), Silent())
    with pytest.raises(EnvironmentFailure, match="gone"):
        both.stack()
