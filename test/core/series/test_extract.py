"""Series of parcels on simulated products, whose pixels are known, against GEOS pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from core.parcel_shapes import box, polygon, star, wkb
from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Grid, polygons_from_wkb
from deepsatdata_plugin.core.products import RasterInfo, find_products, group_acquisitions, product_grids
from deepsatdata_plugin.core.sampling import tiles_of_parcels
from deepsatdata_plugin.core.series import (
    SeriesParameters,
    TileParcels,
    TileSeries,
    cells_of,
    eroded,
)
from scene import small_season

NAMES = ("count", "mean", "std", "median", "p5", "max")


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return small_season(
        tmp_path_factory.mktemp("season"), tiles=("31TFM",), size_px=480, blocks={10: 128, 20: 64, 60: 80}
    )


@pytest.fixture(scope="module")
def acquisitions(season):
    products, skips = find_products(season.products_folder, Silent())
    assert not skips
    return group_acquisitions(products)[0]


@pytest.fixture(scope="module")
def grid(acquisitions):
    grids, _ = product_grids([p for a in acquisitions for p in a.products], Silent())
    return next(iter(grids.values()))


@pytest.fixture(scope="module")
def shapes(grid):
    """Stars, strips, holes, two parts, smaller than a pixel, over the image's edge, and off it."""
    rng = np.random.default_rng(4)
    xmin, ymin, xmax, ymax = grid.bounds
    found = []
    for _ in range(40):
        x, y = rng.uniform(xmin, xmax), rng.uniform(ymin, ymax)
        found.append(polygon(star(rng, x, y, float(rng.choice([3, 20, 80, 300])), 12)))
    found.append(polygon(box(xmin + 100, ymin + 100, xmin + 900, ymin + 103)))  # a strip of 3 m
    found.append(
        polygon(
            box(xmin + 200, ymin + 300, xmin + 500, ymin + 600),
            box(xmin + 250, ymin + 350, xmin + 450, ymin + 550),
        )
    )
    two = ogr.Geometry(ogr.wkbMultiPolygon)
    two.AddGeometry(polygon(box(xmin + 1000, ymin + 1000, xmin + 1055, ymin + 1055)))
    two.AddGeometry(polygon(box(xmax - 305, ymax - 305, xmax - 111, ymax - 207)))
    found += [two, polygon(box(xmax + 100, ymin, xmax + 200, ymin + 100))]
    return found


def geos_weights(shape, grid, resolution):
    """Pixel -> share, by one intersection a pixel."""
    at = grid.at(resolution)
    xmin, xmax, ymin, ymax = shape.GetEnvelope()
    found = {}
    for row in range(
        max(0, int((at.uly - ymax) // resolution)), min(at.height, int((at.uly - ymin) // resolution) + 1)
    ):
        for column in range(
            max(0, int((xmin - at.ulx) // resolution)), min(at.width, int((xmax - at.ulx) // resolution) + 1)
        ):
            x, y = at.ulx + column * resolution, at.uly - row * resolution
            cell = polygon(box(x, y - resolution, x + resolution, y))
            share = shape.Intersection(cell).Area() / resolution**2
            if share > 1e-11:
                found[row, column] = share
    return found


def test_statistics_are_those_of_the_truth_and_geos(season, acquisitions, grid, shapes):
    """Bands of three resolutions, baselines with and without offset, blocks that cut parcels."""
    parameters = SeriesParameters(("B04", "B08", "B11", "B01"), NAMES)
    polygons = polygons_from_wkb([wkb(shape) for shape in shapes])
    steps = list(TileSeries(TileParcels("31TFM", polygons), acquisitions, parameters).steps(Silent()))
    assert len(steps) == 4 and [step.sensing_start for step in steps] == sorted(
        s.sensing_start for s in steps
    )
    assert tuple(steps[0].statistics) == parameters.bands
    weights = {r: [geos_weights(shape, grid, r) for shape in shapes] for r in (10, 20, 60)}
    for step in steps:
        (name,) = step.products
        for band, resolution in (("B04", 10), ("B08", 10), ("B11", 20), ("B01", 60)):
            truth = season.expected_dn(name, band).astype(float)
            found = step.statistics[band]
            for number, cells in enumerate(weights[resolution]):
                pairs = [(truth[place], share) for place, share in cells.items() if truth[place] != 0]
                total = sum(share for _, share in pairs)
                assert found["count"][number] == pytest.approx(total, rel=1e-6, abs=1e-6)
                if not pairs:
                    assert np.isnan(found["mean"][number])
                    continue
                mean = sum(value * share for value, share in pairs) / total
                assert found["mean"][number] == pytest.approx(mean, rel=1e-6)
                std = np.sqrt(sum(share * (value - mean) ** 2 for value, share in pairs) / total)
                assert found["std"][number] == pytest.approx(std, rel=1e-5, abs=1e-3)
                # A pixel that a parcel only just touches may count or not.
                most = {
                    max(v for v, share in pairs if share > least)
                    for least in (0, 1e-9, 1e-8)
                    if max(s for _, s in pairs) > least
                }
                assert found["max"][number] in most


def test_valid_and_clear_shares(season, acquisitions, grid, shapes):
    parameters = SeriesParameters(("B04", "B08"), ("count", "mean"))
    only_clear = SeriesParameters(("B04", "B08"), ("count", "mean"), clear_only=True)
    polygons = polygons_from_wkb([wkb(shape) for shape in shapes])
    parcels = TileParcels("31TFM", polygons)
    weights = [geos_weights(shape, grid, 10) for shape in shapes]
    cloudy = 0
    for step, clear_step in zip(
        TileSeries(parcels, acquisitions, parameters).steps(Silent()),
        TileSeries(parcels, acquisitions, only_clear).steps(Silent()),
    ):
        (name,) = step.products
        both = (season.expected_dn(name, "B04") != 0) & (season.expected_dn(name, "B08") != 0)
        scl = np.repeat(np.repeat(season.expected_dn(name, "SCL"), 2, axis=0), 2, axis=1)
        clear = both & np.isin(scl, (2, 4, 5, 6, 7, 11))
        cloudy += int((both & ~clear).sum())
        for number, cells in enumerate(weights):
            total = sum(cells.values())
            for flags, shares in ((both, step.valid), (clear, step.clear)):
                expected = (
                    sum(share for place, share in cells.items() if flags[place]) / total if total else 0.0
                )
                assert shares[number] == pytest.approx(expected, abs=1e-6)
            counted = sum(share for place, share in cells.items() if clear[place])
            assert clear_step.statistics["B04"]["count"][number] == pytest.approx(counted, abs=1e-5)
    assert cloudy > 1000, "the scene has clouds to leave out"


def test_cells_do_not_depend_on_blocks_and_cover_the_parcels(grid, shapes):
    polygons = polygons_from_wkb([wkb(shape) for shape in shapes])
    one = cells_of(polygons, RasterInfo(grid, grid.width, grid.height))
    two = cells_of(polygons, RasterInfo(grid, 50, 37))
    assert len(one.blocks) == 1 < len(two.blocks)

    def ordered(cells):
        order = np.lexsort((cells.column, cells.row, cells.parcel))
        return [cells.parcel[order], cells.row[order], cells.column[order], cells.weight[order]]

    for mine, theirs in zip(ordered(one), ordered(two)):
        assert np.array_equal(mine, theirs)
    frame = polygon(box(*grid.bounds))
    inside = [shape.Intersection(frame).Area() / 100 for shape in shapes]
    assert one.total() == pytest.approx(inside, abs=1e-4)
    nothing = cells_of(polygons_from_wkb([None, b""]), RasterInfo(grid, 50, 37))
    assert nothing.blocks == () and len(nothing.total()) == 2


def test_erosion_is_that_of_geos_and_may_leave_nothing(shapes):
    polygons = polygons_from_wkb([wkb(shape) for shape in shapes])
    assert eroded(polygons, 0) is polygons
    smaller = eroded(polygons, 12.0)
    assert smaller.n_features == len(shapes)
    assert smaller.areas() == pytest.approx(
        [shape.Buffer(-12.0).Area() for shape in shapes], rel=1e-9, abs=1e-6
    )
    assert smaller.areas()[40] == 0, "the strip is gone, its place stays"


def test_blocks_of_another_archive_change_nothing(tmp_path, season, acquisitions, shapes):
    """The same acquisition with other internal blocks: statistics, shares and pixels are the same."""
    h5py = pytest.importorskip("h5py")
    from deepsatdata_plugin.core.series import PlannedTile, SeriesFile

    other = small_season(tmp_path, tiles=("31TFM",), size_px=480, blocks={10: 256, 20: 128, 60: 80})
    products, _ = find_products(other.products_folder, Silent())
    twins = group_acquisitions(products)[0]
    first = min(acquisitions, key=lambda one: one.sensing_start)
    last = max(twins, key=lambda one: one.sensing_start)
    expected = max(acquisitions, key=lambda one: one.sensing_start)
    parameters = SeriesParameters(("B04", "B11"), ("mean", "median"), pixels=True)
    polygons = polygons_from_wkb([wkb(shape) for shape in shapes])

    def pixels(name, mixed):
        series = TileSeries(TileParcels("31TFM", polygons), mixed, parameters)
        tile = PlannedTile("31TFM", np.arange(len(shapes)), np.ones(len(shapes)), series)
        file = SeriesFile(tmp_path / name, parameters, 0.0)
        steps = list(series.steps(Silent()))
        for number, step in enumerate(series.steps(Silent())):
            file.write_step(tile, number, step)
        file.close()
        with h5py.File(tmp_path / name) as made:
            return steps, made["T31TFM/pixels/values"][:], made["T31TFM/pixels/row"][:]

    one, values, rows = pixels("one.h5", [first, expected])
    two, mixed, mixed_rows = pixels("two.h5", [first, last])
    assert np.array_equal(rows, mixed_rows) and np.array_equal(values, mixed)
    for mine, theirs in zip(one, two):
        assert np.array_equal(mine.valid, theirs.valid)
        for band in parameters.bands:
            for what in parameters.statistics:
                assert mine.statistics[band][what] == pytest.approx(
                    theirs.statistics[band][what], nan_ok=True
                )


def test_every_block_is_decoded_once_masks_too(monkeypatch, acquisitions, shapes):
    """Bands of three resolutions ask the same mask: at 60 m nine times for its pixels."""
    from collections import Counter

    from deepsatdata_plugin.core.series import blocks, masks as masks_module

    decoded = Counter()

    class Counted:
        def __init__(self, reader, file):
            self._reader, self._file, self.info = reader, file, reader.info

        def __enter__(self):
            self._reader.__enter__()
            return self

        def __exit__(self, *error):
            return self._reader.__exit__(*error)

        def read_block(self, bx, by):
            decoded[self._file, bx, by] += 1
            return self._reader.read_block(bx, by)

        def read_areas(self, areas):
            return self._reader.read_areas(areas)

        def close(self):
            self._reader.close()

    format_of = blocks.format_of

    class Opening:
        def __init__(self, product):
            self._format = format_of(product)

        def open_raster(self, file):
            return Counted(self._format.open_raster(file), file)

    for module in (blocks, masks_module):
        monkeypatch.setattr(module, "format_of", Opening)
    polygons = polygons_from_wkb([wkb(shape) for shape in shapes])
    parameters = SeriesParameters(("B04", "B11", "B01"), ("mean",), clear_only=True)
    list(TileSeries(TileParcels("31TFM", polygons), acquisitions, parameters).steps(Silent()))
    masks = {file for file, _, _ in decoded} & {
        product.masks["SCL"] for one in acquisitions for product in one.products
    }
    assert len(masks) == len(acquisitions)
    assert set(decoded.values()) == {1}


def test_a_cancel_is_heard(acquisitions, shapes):
    class Stop(Silent):
        def is_cancelled(self):
            return True

    polygons = polygons_from_wkb([wkb(shape) for shape in shapes])
    with pytest.raises(Cancelled):
        series = TileSeries(
            TileParcels("31TFM", polygons), acquisitions, SeriesParameters(("B04",), ("mean",))
        )
        list(series.steps(Stop()))


def test_a_cancel_is_heard_at_every_block(acquisitions, shapes):
    """A tile has 120 blocks of a band: nobody waits for all of them."""

    class After(Silent):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 60

    polygons = polygons_from_wkb([wkb(shape) for shape in shapes])
    asked = After()
    series = TileSeries(
        TileParcels("31TFM", polygons), acquisitions, SeriesParameters(("B04",), ("mean",), masks=False)
    )
    done = []
    with pytest.raises(Cancelled):
        for step in series.steps(asked):
            done.append(step)
    assert asked.asked == 61 and 0 < len(done) < 4


# ---- one tile a parcel -------------------------------------------------------------------------------


def placed(epsg, boxes):
    from deepsatdata_plugin.core.parcels import PlacedParcels

    polygons = polygons_from_wkb([wkb(polygon(box(*bounds))) for bounds in boxes])
    return PlacedParcels(epsg, np.arange(len(boxes)), polygons, None)


def test_a_parcel_has_one_tile():
    grids = {
        "31TFM": Grid(32631, 600_000, 5_000_040, 10, 1000, 1000),
        "31TFN": Grid(32631, 600_000, 5_008_020, 10, 1000, 1000),  # overlaps by 2 km
    }
    here = placed(
        32631,
        [
            (601_000, 4_998_500, 601_100, 4_998_600),  # in both, farther from the edge of FM
            (601_000, 5_003_000, 601_100, 5_003_100),  # in FN only
            (601_000, 4_997_900, 601_100, 4_998_100),  # whole in FM, over the edge of FN
            (609_950, 4_995_000, 610_150, 4_995_100),  # a quarter in FM
            (700_000, 4_995_000, 700_100, 4_995_100),  # in none
        ],
    )
    found = tiles_of_parcels([here], grids, {"31TFM": 5, "31TFN": 5}, 5)
    assert {tile: parcels.tolist() for tile, parcels in found.items()} == {"31TFM": [0, 2, 3], "31TFN": [1]}
    found = tiles_of_parcels([here], grids, {"31TFM": 5, "31TFN": 6}, 5)
    assert found["31TFN"].tolist() == [0, 1], "more dates go before the distance to the edge"
    assert set(tiles_of_parcels([here], grids, {"31TFM": 0, "31TFN": 6}, 5)) == {"31TFN"}


def test_zones_share_parcels_without_twins():
    grids = {
        "31TGM": Grid(32631, 700_000, 5_000_040, 10, 1000, 1000),
        "32TLM": Grid(32632, 240_000, 5_000_040, 10, 1000, 1000),
    }
    one = placed(32631, [(709_000, 4_995_000, 709_100, 4_995_100), (701_000, 4_995_000, 701_100, 4_995_100)])
    two = placed(32632, [(245_000, 4_995_000, 245_100, 4_995_100), (900_000, 4_995_000, 900_100, 4_995_100)])
    found = tiles_of_parcels([one, two], grids, {"31TGM": 3, "32TLM": 3}, 2)
    assert {tile: parcels.tolist() for tile, parcels in found.items()} == {"31TGM": [1], "32TLM": [0]}
