"""Window grid and owners of windows, against plain loops and OGR."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from osgeo import ogr, osr

import scene
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.products.model import Product
from deepsatdata_plugin.core.sampling.owners import assign_windows, footprint_ring
from deepsatdata_plugin.core.sampling.windows import corners_inside, false_northing, make_window_grid

UTC = timezone.utc


# -- grid ---------------------------------------------------------------------------------------------


@given(
    epsg=st.sampled_from([32631, 32733]),
    column=st.integers(5000, 8000),
    row=st.integers(-3000, 160000),
    width=st.integers(6, 60),
    height=st.integers(6, 60),
    size=st.integers(1, 8),
    stride=st.integers(0, 9),
    anchor=st.one_of(st.none(), st.tuples(st.floats(1e5, 9e5), st.floats(0, 9e6))),
)
@settings(max_examples=150, deadline=None)
def test_windows_inside_are_all_and_only_those(epsg, column, row, width, height, size, stride, anchor):
    size, stride = 6 * size, 6 * stride
    base = false_northing(epsg)
    grid = Grid(epsg, column * 60.0, base + (row if epsg < 32700 else -row) * 60.0, 10, width * 6, height * 6)
    windows = make_window_grid(size, stride, (10, 20, 60), (*anchor, epsg) if anchor else None)
    ulx, uly = windows.inside(grid)
    xmin, ymin, xmax, ymax = grid.bounds
    step = windows.stride_m
    first_e = windows.shift_e + step * np.floor((xmin - windows.shift_e) / step)
    first_n = base + windows.shift_n + step * np.ceil((ymax - base - windows.shift_n) / step)
    expected = []
    north = first_n
    while north - size * 10 >= ymin - step:
        east = first_e
        while east <= xmax:
            if east >= xmin and east + size * 10 <= xmax and north <= ymax and north - size * 10 >= ymin:
                expected.append((east, north))
            east += step
        north -= step
    assert list(zip(ulx.tolist(), uly.tolist())) == expected
    # Whole pixels of every band: corners lie on the 60 m lattice, in the south counted from 10,000,000.
    assert not (ulx % 60).any() and not ((uly - base) % 60).any()


def test_an_anchor_becomes_a_corner():
    windows = make_window_grid(24, 30, (10, 20), (654_327.0, 5_123_456.0, 32631))
    ulx, uly = windows.inside(Grid(32631, 600_000, 5_200_020, 10, 10980, 10980))
    assert 654_320.0 in ulx and 5_123_460.0 in uly


@pytest.mark.parametrize(
    ("size", "stride", "resolutions", "text"),
    [
        (64, 0, (10, 20, 60), r"SIZE 64.*60 m.*multiple of 6, for instance 60 or 66"),
        (25, 0, (10, 20), r"SIZE 25.*24 or 26"),
        (24, 25, (10, 20), r"STRIDE 25"),
        (0, 0, (10,), r"at least 1"),
    ],
)
def test_sizes_that_cut_pixels_are_refused(size, stride, resolutions, text):
    with pytest.raises(InputError, match=text):
        make_window_grid(size, stride, resolutions)


def test_a_zone_that_is_none():
    with pytest.raises(InputError, match="EPSG:3035"):
        false_northing(3035)


# -- owners -------------------------------------------------------------------------------------------


def make_product(tile: str, epsg: int, ring: list[tuple[float, float]]) -> Product:
    utm, wgs = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(epsg)
    wgs.ImportFromEPSG(4326)
    for reference in (utm, wgs):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    points = osr.CoordinateTransformation(utm, wgs).TransformPoints(ring)
    when = datetime(2018, 1, 1, tzinfo=UTC)
    return Product(
        name=f"P_{tile}", path="", container="folder", level="L2A", platform="S2A", tile=tile, epsg=epsg,
        sensing_start=when, datastrip_start=None, generation_time=when, relative_orbit=1, baseline="02.06",
        cloud_percent=None, footprint=tuple((x, y) for x, y, _ in points), offsets={}, offset_evidence="",
        quantification=10000.0,
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_owner_rule_against_a_plain_loop(seed):
    random = np.random.default_rng(seed)
    windows = make_window_grid(24, 24, (10,))
    grids, products = {}, {}
    for tile in ("31TAA", "31TAB", "31TBA"):
        x, y = 600_000 + 60 * int(random.integers(0, 60)), 5_000_040 + 60 * int(random.integers(0, 60))
        grids[tile] = Grid(32631, x, y, 10, 480, 480)
        xmin, ymin, xmax, ymax = grids[tile].bounds
        products[tile] = []
        for _ in range(int(random.integers(0, 4))):
            cut = float(random.uniform(xmin, xmax))
            ring = [(xmin, ymax), (cut, ymax), (cut + 300, ymin), (xmin, ymin), (xmin, ymax)]
            products[tile].append(make_product(tile, 32631, ring))
    owned = assign_windows(windows, grids, products)
    got = {(x, y): t.tile for t in owned for x, y in zip(t.ulx.tolist(), t.uly.tolist())}
    assert sum(t.ulx.size for t in owned) == len(got)  # no window twice

    candidates: dict[tuple[float, float], list[str]] = {}
    for tile, grid in grids.items():
        for x, y in zip(*(a.tolist() for a in windows.inside(grid))):
            candidates.setdefault((x, y), []).append(tile)
    assert set(got) == set(candidates)
    shared = 0
    for (x, y), tiles in candidates.items():
        a, b, c, d = x + 30, x + 210, y - 30, y - 210  # FOOTPRINT_SLACK_M
        square = ogr.CreateGeometryFromWkt(f"POLYGON(({a} {c},{b} {c},{b} {d},{a} {d},{a} {c}))")

        def rank(tile, x=x, y=y, square=square):
            count = 0
            for product in products[tile]:
                ring = footprint_ring(product, 32631)
                text = ",".join(f"{a!r} {b!r}" for a, b in ring.tolist())
                count += ogr.CreateGeometryFromWkt(f"POLYGON(({text}))").Contains(square)
            xmin, ymin, xmax, ymax = grids[tile].bounds
            return (-count, -min(x - xmin, xmax - x - 240, ymax - y, y - 240 - ymin), tile)

        shared += len(tiles) > 1
        assert got[x, y] == min(tiles, key=rank)
    assert shared > 50


def test_corners_inside_a_ring_against_ogr():
    random = np.random.default_rng(3)
    ring = np.array([(0, 0), (900, 100), (1000, 800), (200, 1000), (0, 0)], dtype=float)
    polygon = ogr.CreateGeometryFromWkt("POLYGON((" + ",".join(f"{x} {y}" for x, y in ring) + "))")
    x, y = random.uniform(-100, 1000, 500), random.uniform(0, 1100, 500)
    for a, b, inside in zip(x, y, corners_inside(x, y, 100.0, ring)):
        square = ogr.CreateGeometryFromWkt(
            f"POLYGON(({a} {b},{a + 100} {b},{a + 100} {b - 100},{a} {b - 100},{a} {b}))"
        )
        assert polygon.Contains(square) == inside


def test_at_a_zone_seam_the_centre_decides():
    """Two tiles on both sides of 6 degrees east overlap by far."""
    grids = {}
    for tile in ("31UGR", "32ULA"):
        square = scene.tile_square(tile)
        grids[tile] = Grid(square.epsg, square.ulx, square.uly, 10, 10980, 10980)
    windows = make_window_grid(120, 120, (10, 20))
    owned = {t.tile: t for t in assign_windows(windows, grids, {})}
    total = 0
    for tile, one in owned.items():
        utm, wgs = osr.SpatialReference(), osr.SpatialReference()
        utm.ImportFromEPSG(one.epsg)
        wgs.ImportFromEPSG(4326)
        for reference in (utm, wgs):
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        centres = np.stack([one.ulx + 600, one.uly - 600], axis=1)
        lon = np.array(osr.CoordinateTransformation(utm, wgs).TransformPoints(centres))[:, 0]
        foreign = (lon >= 6) if one.epsg == 32631 else (lon < 6)
        # What is left on the other side is only what the other tile cannot hold.
        other = grids["32ULA" if tile == "31UGR" else "31UGR"]
        target = osr.SpatialReference()
        target.ImportFromEPSG(other.epsg)
        target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        there = np.array(osr.CoordinateTransformation(utm, target).TransformPoints(centres))[:, :2]
        xmin, ymin, xmax, ymax = other.bounds
        deep = (there[:, 0] > xmin + 2500) & (there[:, 0] < xmax - 2500)
        deep &= (there[:, 1] > ymin + 2500) & (there[:, 1] < ymax - 2500)
        assert not (foreign & deep).any()
        total += one.ulx.size
        assert one.ulx.size > 100
    assert total < sum(windows.inside(g)[0].size for g in grids.values())
