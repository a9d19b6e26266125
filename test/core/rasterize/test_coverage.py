"""Exact coverage against GEOS intersections, block by block and parcel by parcel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from osgeo import ogr

from core.parcel_files import read_parcels
from core.parcel_shapes import box, exact_share, multipolygon, polygon, random_geometry, wkb
from deepsatdata_plugin.core.geo import (
    Block,
    Transformer,
    polygons_from_wkb,
    polygons_to_wkb,
    transform_polygons,
    utm_epsg,
)
from deepsatdata_plugin.core.rasterize import coverage
from deepsatdata_plugin.core.rasterize.coverage import centre_runs, coverage_parts, coverage_runs
from deepsatdata_plugin.core.rasterize.edges import pixel_edges

TOLERANCE = 1e-6


def coverage_image(geometry: ogr.Geometry, ulx: float, uly: float, resolution: float, shape) -> np.ndarray:
    edges = pixel_edges(polygons_from_wkb([wkb(geometry)]), ulx, uly, resolution)
    image = np.zeros(shape)
    _, row, column, coverage = coverage_runs(edges, Block(0, shape[0], 0, shape[1])).cells()
    assert len(set(zip(row.tolist(), column.tolist()))) == len(row), "a pixel came twice"
    image[row, column] = coverage
    return image


def geos_image(geometry: ogr.Geometry, ulx: float, uly: float, resolution: float, shape) -> np.ndarray:
    return np.array(
        [
            [exact_share(geometry, ulx, uly, resolution, row, column) for column in range(shape[1])]
            for row in range(shape[0])
        ]
    )


@pytest.mark.parametrize("seed", range(40))
def test_random_polygons(seed):
    rng = np.random.default_rng(seed)
    shape = (12, 15)
    resolution = float(rng.choice([10.0, 2.5, 1.25, 60.0]))
    ulx, uly = 399_960.0 + rng.uniform(0, 5), 5_200_020.0
    geometry = random_geometry(rng, 12 * resolution)
    moved = _shifted(geometry, ulx, uly - 12 * resolution)
    image = coverage_image(moved, ulx, uly, resolution, shape)
    assert np.abs(image - geos_image(moved, ulx, uly, resolution, shape)).max() <= TOLERANCE


def _shifted(geometry: ogr.Geometry, dx: float, dy: float) -> ogr.Geometry:
    if geometry.GetGeometryCount():
        result = ogr.Geometry(geometry.GetGeometryType())
        for number in range(geometry.GetGeometryCount()):
            result.AddGeometry(_shifted(geometry.GetGeometryRef(number), dx, dy))
        return result
    result = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in [geometry.GetPoint_2D(i) for i in range(geometry.GetPointCount())]:
        result.AddPoint_2D(x + dx, y + dy)
    return result


coordinate = st.one_of(
    st.integers(-2, 8).map(float),  # exactly on grid lines
    st.integers(-4, 16).map(lambda v: v / 2),
    st.floats(-2, 8, allow_nan=False),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(coordinate, coordinate), min_size=3, max_size=9))
def test_any_polygon(points):
    """Vertices on grid lines, degenerate and self-crossing rings: after MakeValid equal to GEOS."""
    ring = np.array([*points, points[0]])
    geometry = polygon(ring).MakeValid(["METHOD=STRUCTURE"])
    if (
        geometry is None
        or geometry.IsEmpty()
        or geometry.GetGeometryName() not in ("POLYGON", "MULTIPOLYGON")
    ):
        return
    image = coverage_image(geometry, 0.0, 6.0, 1.0, (6, 6))
    assert image.min() >= 0.0
    assert image.max() <= 1.0
    assert np.abs(image - geos_image(geometry, 0.0, 6.0, 1.0, (6, 6))).max() <= TOLERANCE


def test_interior_is_exactly_one_and_hole_exactly_zero():
    outer, hole = box(3.3, 3.7, 96.2, 94.9), box(40.1, 40.2, 60.3, 60.4)
    image = coverage_image(polygon(outer, hole), 0.0, 100.0, 1.0, (100, 100))
    assert (image[6:96, 4:39] == 1.0).all()
    assert (image[41:58, 42:59] == 0.0).all()
    assert (image[:5] == 0.0).all()
    assert image.sum() == pytest.approx(92.9 * 91.2 - 20.2 * 20.2, abs=1e-6)


def test_ring_orientation_does_not_matter():
    outer, hole = box(1.2, 1.3, 8.6, 8.1), box(3.0, 3.0, 5.5, 5.5)
    images = [
        coverage_image(polygon(first, second), 0.0, 10.0, 1.0, (10, 10))
        for first in (outer, outer[::-1])
        for second in (hole, hole[::-1])
    ]
    assert all((image == images[0]).all() for image in images)


def test_neighbours_share_pixels_to_the_last_bit():
    """Two parcels with a common edge cover every pixel between them wholly."""
    rng = np.random.default_rng(5)
    middle = np.cumsum(rng.uniform(0.3, 2.0, 20))
    line = np.column_stack([20 + rng.uniform(-3, 3, 20), middle])
    left = np.vstack([[(0.0, middle[0])], line, [(0.0, middle[-1]), (0.0, middle[0])]])
    right = np.vstack([[(40.0, middle[0])], line, [(40.0, middle[-1]), (40.0, middle[0])]])
    images = [coverage_image(polygon(ring), 0.0, 50.0, 1.0, (50, 50)) for ring in (left, right)]
    total = sum(images)
    rows = slice(50 - int(middle[-1]) + 1, 50 - int(middle[0]) - 2)
    assert np.abs(total[rows, :40] - 1.0).max() < 1e-9


def test_overlapping_parts_stay_within_one():
    """Parts that overlap are repaired before; if they come all the same, coverage is clamped."""
    both = multipolygon(polygon(box(1, 1, 6, 6)), polygon(box(3, 3, 9, 9)))
    image = coverage_image(both, 0.0, 10.0, 1.0, (10, 10))
    assert image.max() == 1.0
    assert (image[4:9, 1:6] == 1.0).all()


@pytest.mark.parametrize("side", [1, 7, 32])
def test_blocks_give_the_same_bits(side):
    """Runs do not depend on how the grid is cut into blocks, nor on which parcels come along."""
    rng = np.random.default_rng(11)
    geometries = [random_geometry(rng, 40.0) for _ in range(25)]
    edges = pixel_edges(polygons_from_wkb([wkb(g) for g in geometries]), -0.37, 40.11, 1.0)
    whole = _sorted_cells(coverage_runs(edges, Block(0, 40, 0, 40)).cells())
    centres = _sorted_cells(centre_runs(edges, Block(0, 40, 0, 40)).cells())
    cut, cut_centres = [], []
    for row in range(0, 40, side):
        for column in range(0, 40, side):
            block = Block(row, min(40, row + side), column, min(40, column + side))
            cut.append(np.column_stack(coverage_runs(edges, block).cells()))
            cut_centres.append(np.column_stack(centre_runs(edges, block).cells()))
    assert np.array_equal(whole, _sorted_cells(np.vstack(cut).T))
    assert np.array_equal(centres, _sorted_cells(np.vstack(cut_centres).T))
    for number, geometry in enumerate(geometries):
        alone = pixel_edges(polygons_from_wkb([wkb(geometry)]), -0.37, 40.11, 1.0)
        own = _sorted_cells(coverage_runs(alone, Block(0, 40, 0, 40)).cells())
        assert np.array_equal(whole[whole[:, 0] == number][:, 1:], own[:, 1:])


@pytest.mark.parametrize(("name", "value"), [("PIECES_AT_ONCE", 16), ("_PLACES_PER_PIECE", 0)])
def test_the_way_of_working_does_not_change_bits(name, value, monkeypatch):
    """Parts of a few parcels; cells of long thin parcels, which are sorted and not marked."""
    rng = np.random.default_rng(12)
    polygons = polygons_from_wkb([wkb(random_geometry(rng, 40.0)) for _ in range(40)])
    block = Block(3, 31, 5, 40)
    whole = coverage_runs(pixel_edges(polygons, -0.37, 40.11, 1.0), block)
    monkeypatch.setattr(coverage, name, value)
    edges = pixel_edges(polygons, -0.37, 40.11, 1.0)
    other = coverage_runs(edges, block)
    parts = list(coverage_parts(edges, block))
    assert (len(parts) > 10) == (name == "PIECES_AT_ONCE")
    for column in ("feature", "row", "start", "stop", "coverage"):
        expected = getattr(whole, column)
        np.testing.assert_array_equal(expected, getattr(other, column))
        np.testing.assert_array_equal(expected, np.concatenate([getattr(part, column) for part in parts]))


def _sorted_cells(columns) -> np.ndarray:
    table = np.column_stack(list(columns))
    return table[np.lexsort(table[:, 2::-1].T)]


def test_centres_against_geos():
    rng = np.random.default_rng(3)
    for _ in range(20):
        geometry = random_geometry(rng, 30.0)
        edges = pixel_edges(polygons_from_wkb([wkb(geometry)]), 0.0, 30.0, 1.0)
        inside = np.zeros((30, 30), bool)
        _, row, column, _ = centre_runs(edges, Block(0, 30, 0, 30)).cells()
        inside[row, column] = True
        for r in range(30):
            for c in range(30):
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(c + 0.5, 30 - r - 0.5)
                assert inside[r, c] == geometry.Contains(point)


def test_selected_features_keep_their_numbers():
    rng = np.random.default_rng(7)
    edges = pixel_edges(
        polygons_from_wkb([wkb(random_geometry(rng, 20.0)) for _ in range(10)]), 0.0, 20.0, 1.0
    )
    whole = _sorted_cells(coverage_runs(edges, Block(0, 20, 0, 20)).cells())
    some = _sorted_cells(coverage_runs(edges.of_features(np.array([2, 5, 9])), Block(0, 20, 0, 20)).cells())
    assert np.array_equal(whole[np.isin(whole[:, 0], [2, 5, 9])], some)


def test_nothing():
    edges = pixel_edges(polygons_from_wkb([None, b""]), 0.0, 10.0, 1.0)
    assert len(coverage_runs(edges, Block(0, 10, 0, 10)).row) == 0
    assert len(centre_runs(edges, Block(0, 10, 0, 10)).row) == 0


# ---- real parcels --------------------------------------------------------------------------------

REAL = [
    ("at/inspire_schlaege_2025-1_polygon.gpkg.zip", "SNAR_CODE", ""),
    ("cz/cz_lpis.zip", "PLODINA_ID", ""),
    ("de_bb/antrag.zip", "code", ""),
    ("dk/Marker_2026.zip", "Afgkode", ""),
    ("fi/LandUse.ExistingLandUse.GSAAAgriculturalParcel.gpkg", "KASVIKOODI", ""),
    ("nl/brpgewaspercelen_definitief_2023.gpkg", "gewascode", ""),
    ("ro/RO_ny.zip", "EC_hcat_c", ""),
    ("us/NationalCSB_2017-2024_rev23.zip", "CDL2020", ""),
    ("geofileops/polygon-parcel.gpkg", "GEWASGROEP", ""),
    ("geofileops/polygon-invalid.gpkg", "TYPE", ""),
]


#: Rows of pixels that are cut out of an outline together, before each of them is.
ROWS_AT_ONCE = 16


@pytest.mark.parametrize(("name", "field", "layer"), REAL, ids=[name.split("/")[0] for name, *_ in REAL])
def test_real_parcels(shared_data, name, field, layer):
    """Every partly covered pixel of every real parcel, invalid ones repaired, in its UTM zone."""
    table = read_parcels(shared_data / "parcels" / name, class_field=field, year=2020, layer=layer)
    assert len(table) >= 48
    source = polygons_from_wkb(table.wkb)
    middle = np.nanmedian(source.bounds(), axis=0)
    lonlat = Transformer(table.crs_wkt, 4326).points(np.array([[middle[0], middle[1]]]))[0]
    epsg = utm_epsg(*lonlat.tolist())
    polygons = transform_polygons(source, Transformer(table.crs_wkt, epsg), 0.5)
    areas, all_bounds = polygons.areas(), polygons.bounds()
    rng = np.random.default_rng(0)
    for feature in range(polygons.n_features):
        if not areas[feature] > 0:
            continue
        resolution = 10.0 if areas[feature] < 400_000 else 60.0
        bounds = all_bounds[feature]
        ulx, uly = np.floor(bounds[0] / 60) * 60, np.ceil(bounds[3] / 60) * 60
        shape = (
            int(np.ceil((uly - bounds[1]) / resolution)),
            int(np.ceil((bounds[2] - ulx) / resolution)),
        )
        geometry = ogr.CreateGeometryFromWkb(polygons_to_wkb(polygons, feature))
        image = coverage_image(geometry, ulx, uly, resolution, shape)
        assert image.sum() * resolution**2 == pytest.approx(areas[feature], abs=1e-4)
        partly = np.argwhere((image > 0) & (image < 1))
        plain = np.argwhere((image == 0) | (image == 1))
        looked_at = [*partly.tolist(), *plain[rng.choice(len(plain), min(40, len(plain)), replace=False, shuffle=False)].tolist()]
        strip, strip_row = geometry, -1
        rows, first_row = geometry, -1
        for row, column in sorted(looked_at):
            if row != strip_row:  # outlines of thousands of vertices: cut the row out once, of some rows
                if row // ROWS_AT_ONCE * ROWS_AT_ONCE != first_row:
                    first_row = row // ROWS_AT_ONCE * ROWS_AT_ONCE
                    top = uly - first_row * resolution
                    some = polygon(box(bounds[0] - 1, top - ROWS_AT_ONCE * resolution, bounds[2] + 1, top))
                    rows = geometry.Intersection(some)
                top = uly - row * resolution
                line = polygon(box(bounds[0] - 1, top - resolution, bounds[2] + 1, top))
                strip, strip_row = rows.Intersection(line), row
            exact = exact_share(strip, ulx, uly, resolution, row, column)
            assert abs(image[row, column] - exact) <= TOLERANCE
