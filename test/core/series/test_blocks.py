"""Parcels counted block by block, against all their cells at once."""

from __future__ import annotations

import numpy as np
import pytest

from core.parcel_shapes import box, polygon, star, wkb
from deepsatdata_plugin.core.geo import Grid, polygons_from_wkb
from deepsatdata_plugin.core.products import RasterInfo
from deepsatdata_plugin.core.series import cells_of, weighted_statistics
from deepsatdata_plugin.core.series.block_statistics import PixelValues, block_statistics, values_of
from deepsatdata_plugin.core.series.blocks import _merged
from deepsatdata_plugin.core.series.shares import TileShares

NAMES = ("count", "mean", "std", "median", "min", "max", "p0", "p5", "p25", "p97.5", "p100")

GRID = Grid(32631, 600_000, 5_000_040, 10, 300, 260)
INFO = RasterInfo(GRID, 128, 100)


@pytest.fixture(scope="module")
def polygons():
    """Stars of all sizes, off the image too, a strip, one wider than a block, one with its sides on blocks' sides."""
    rng = np.random.default_rng(3)
    xmin, ymin, xmax, ymax = GRID.bounds
    shapes = [
        polygon(star(rng, rng.uniform(xmin - 50, xmax + 50), rng.uniform(ymin - 50, ymax + 50), radius, 11))
        for radius in rng.choice([4, 30, 120, 400], 60)
    ]
    shapes += [
        polygon(box(xmin + 5, ymin + 700, xmax - 5, ymin + 703.3)),
        polygon(box(xmin + 100, ymin + 100, xmax - 300, ymax - 300)),
        polygon(box(xmin + 1280, ymax - 2000, xmin + 2560, ymax - 1000)),
        polygon(box(xmax + 100, ymin, xmax + 200, ymin + 100)),
    ]
    return polygons_from_wkb([*map(wkb, shapes), None])


def all_cells(shares):
    """(parcel, row, column, weight) of every block, in the order of `cells_of` within each parcel."""
    parts = []
    for place in shares.blocks:
        block = shares.block(*place)
        if block is None:
            continue
        x, y, width, _ = block.area
        for runs in (block.inner, block.cut):
            for places, counts, weights in (
                (runs.whole_places(), runs.n_whole, np.ones(int(runs.n_whole.sum()))),
                (runs.places, runs.n_parts, runs.shares),
            ):
                row, column = np.divmod(places, width)
                parts.append((np.repeat(runs.parcels, counts), row + y, column + x, weights))
    columns = [np.concatenate(one) for one in zip(*parts)]
    order = np.lexsort((columns[2], columns[1], columns[0]))
    return [one[order] for one in columns]


def test_runs_hold_the_same_cells(polygons):
    shares = TileShares(polygons, INFO)
    cells = cells_of(polygons, INFO)
    order = np.lexsort((cells.column, cells.row, cells.parcel))
    for mine, theirs in zip(all_cells(shares), (cells.parcel, cells.row, cells.column, cells.weight)):
        assert np.array_equal(mine, theirs[order])
    several = np.zeros(polygons.n_features, int)
    for place in shares.blocks:
        block = shares.block(*place)
        if block is not None:
            several[np.r_[block.inner.parcels, block.cut.parcels]] += 1
            assert not set(block.inner.parcels) & set(block.cut.parcels)
            assert (shares.last_row()[block.cut.parcels] >= block.by).all()
    for place in shares.blocks:
        block = shares.block(*place)
        assert block is None or (several[block.inner.parcels] == 1).all()


@pytest.mark.parametrize("values", [60_000, 9, 1], ids=["many values", "few values", "one value"])
@pytest.mark.parametrize("used", [None, 0.6, 0.01])
def test_statistics_are_those_of_all_cells(polygons, values, used):
    rng = np.random.default_rng(values)
    image = rng.integers(1, 1 + values, 128 * 100).astype(np.uint16)
    shares = TileShares(polygons, INFO)
    for place in shares.blocks[:4]:
        block = shares.block(*place)
        for runs in (block.inner, block.cut):
            places = runs.whole_places()
            keep = [rng.random(n) < (used or 1) for n in (len(places), len(runs.places))]
            given = values_of(runs, places, image, *(keep if used else (None, None)))
            found = block_statistics(given, NAMES)
            number = np.r_[
                np.repeat(np.arange(len(runs.parcels)), runs.n_whole)[keep[0]],
                np.repeat(np.arange(len(runs.parcels)), runs.n_parts)[keep[1]],
            ]
            seen = np.r_[image[places][keep[0]], image[runs.places][keep[1]]]
            weights = np.r_[np.ones(keep[0].sum()), runs.shares[keep[1]]]
            expected = weighted_statistics(number, seen, weights, len(runs.parcels), NAMES)
            assert tuple(found) == NAMES
            for name in NAMES:
                assert found[name] == pytest.approx(expected[name], rel=1e-9, abs=1e-6, nan_ok=True), name


def test_percentiles_of_halves_and_ties():
    """Shares that end just between two values, whole pixels and parts that hold the same value."""
    given = PixelValues(
        whole=np.array([10, 10, 20, 5, 5, 5, 65535], np.uint16),
        n_whole=np.array([3, 0, 3, 1, 0]),
        parts=np.array([10, 30, 7, 9, 5, 40], np.uint16),
        shares=np.array([0.5, 0.5, 0.5, 0.5, 0.25, 0.75]),
        n_parts=np.array([2, 2, 0, 2, 0]),
    )
    found = block_statistics(given, ("median", "p25", "p75", "count"))
    # 10 x 2.5, 20 x 1, 30 x 0.5 | 7 and 9, half each | 5 | 65535 x 1, 5 x 0.25, 40 x 0.75 | nothing
    assert found["median"].tolist()[:4] == [10, 8, 5, (40 + 65535) / 2]
    assert found["p25"].tolist()[:4] == [10, 7, 5, 40]
    assert found["p75"].tolist()[:4] == [20, 9, 5, 65535]
    assert found["count"].tolist() == [4, 1, 3, 2, 0] and np.isnan(found["median"][4])


def test_parts_of_blocks_are_put_together():
    one = PixelValues(np.array([1, 2, 3], np.uint16), np.array([1, 2]), np.array([4], np.uint16), np.array([0.5]), np.array([0, 1]))  # fmt: skip
    two = PixelValues(np.array([5, 6], np.uint16), np.array([1, 1]), np.array([7, 8], np.uint16), np.array([0.25, 0.75]), np.array([1, 1]))  # fmt: skip
    merged = _merged([(np.array([3, 9]), one), (np.array([9, 12]), two)], np.array([9, 12]))
    assert merged.whole.tolist() == [2, 3, 5, 6] and merged.n_whole.tolist() == [3, 1]
    assert merged.parts.tolist() == [4, 7, 8] and merged.shares.tolist() == [0.5, 0.25, 0.75]
    assert merged.n_parts.tolist() == [2, 1]
