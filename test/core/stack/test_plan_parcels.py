"""Which tile takes a parcel where tiles, zones and hemispheres meet, and what its window holds of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import ogr

from core.parcel_shapes import box, polygon, wkb
from core.stack.in_memory import YEAR, product
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Grid, Transformer, densify_and_transform, false_northing
from deepsatdata_plugin.core.parcels import RawParcel, make_parcels
from deepsatdata_plugin.core.products.acquisitions import group_acquisitions
from deepsatdata_plugin.core.sampling import make_window_grid
from deepsatdata_plugin.core.stack.parcel_source import ParcelSource, read_known
from deepsatdata_plugin.core.stack.plan_parcels import choose_parcels
from deepsatdata_plugin.core.stack.records import ParcelParameters, StackParameters

SIZE = 24


def grid_around(epsg, longitude, latitude, shift_m=0.0, side_m=12_000):
    """A tile's grid whose middle lies at a place, moved to the east, its corner on the 60 m lattice."""
    x, y = Transformer(4326, epsg).points(np.array([[longitude, latitude]]))[0]
    origin = false_northing(epsg)
    ulx = round((x + shift_m - side_m / 2) / 60) * 60.0
    uly = origin + round((y + side_m / 2 - origin) / 60) * 60.0
    return Grid(epsg, ulx, uly, 10, side_m // 10, side_m // 10)


#: Two tiles of one zone that overlap; of two zones; of two hemispheres; of all four at one place.
PLACES = {
    "tiles": {"31TAA": (32631, 3.0, 45.0, -4000), "31TBB": (32631, 3.0, 45.0, 4000)},
    "zones": {"31TAA": (32631, 6.0, 45.0, -3000), "32TBB": (32632, 6.0, 45.0, 3000)},
    "hemispheres": {"32NAA": (32632, 9.0, 0.03, 0), "32MBB": (32732, 9.0, -0.03, 0)},
    "four": {"32NAA": (32632, 12.0, 0.02, -3000), "32MBB": (32732, 12.0, -0.02, -3000),
             "33NCC": (32633, 12.0, 0.02, 3000), "33MDD": (32733, 12.0, -0.02, 3000)},
}  # fmt: skip


def acquisitions(grids, dates):
    """So many acquisitions of each tile, whose footprints are unknown: the whole tile."""
    made = [
        replace(
            product({"B04": np.zeros((24, 24), np.uint16)}, days=day, tile=tile, footprint=(), name=f"{tile}_{day}"),
            epsg=grids[tile].epsg,
        )
        for tile, count in dates.items()
        for day in range(count)
    ]  # fmt: skip
    return group_acquisitions(made)[0]


def table_of(shapes, epsg, years=None):
    """Squares and triangles around places, in longitude and latitude."""
    rows = []
    for number, shape in enumerate(shapes):
        lonlat = densify_and_transform(shape, epsg, 4326, 0.01)
        rows.append(RawParcel(wkb(lonlat), f"p{number}", "1", years[number] if years else 2018))
    return make_parcels(rows, "EPSG:4326")


def planned(grids, dates, table, **wanted):
    parameters = StackParameters(("B04",), SIZE, parcels=ParcelParameters(**wanted))
    known = read_known(ParcelSource(lambda *_: table), grids, None, Silent())
    windows = make_window_grid(SIZE, 0, (10.0, 20.0))
    return choose_parcels(
        known, windows, grids, acquisitions(grids, dates), [YEAR], None, parameters, Silent()
    )  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_one_owner_where_tiles_meet(place):
    grids = {tile: grid_around(*where) for tile, where in PLACES[place].items()}
    dates = {tile: 2 + number for number, tile in enumerate(sorted(grids))}
    rng = np.random.default_rng(1)
    first = grids[min(grids)]
    west, south, east, north = first.bounds
    shapes = []
    for _ in range(120):
        x, y = rng.uniform(west - 2000, east + 6000), rng.uniform(south - 3000, north + 3000)
        width, height = rng.uniform(20, 300, 2)
        shapes.append(polygon(box(x, y, x + width, y + height)))
    table = table_of(shapes, first.epsg)
    chosen, skips = planned(grids, dates, table)
    owner = {}
    for one in chosen.kept:
        tile, grid = one.windows.tile, grids[one.windows.tile]
        assert grid.contains(one.windows.ulx, one.windows.uly, SIZE * 10).all()
        assert (one.windows.ulx % 20 == 0).all()
        assert ((one.windows.uly - false_northing(grid.epsg)) % 20 == 0).all()
        for number, name in enumerate(one.parcels.ids):
            assert name not in owner
            owner[name] = tile
            shape = densify_and_transform(shapes[int(name[1:])], first.epsg, grid.epsg, 0.01)
            x, y = one.windows.ulx[number], one.windows.uly[number]
            frame = polygon(box(x, y - 240, x + 240, y))
            point = ogr.CreateGeometryFromWkt("POINT({!r} {!r})".format(*one.parcels.centre[number].tolist()))
            assert frame.Intersects(point) and shape.Distance(point) < 0.1
            assert one.parcels.area[number] == pytest.approx(shape.Area(), rel=1e-3)
            if not one.parcels.cropped[number]:
                assert shape.Intersection(frame).Area() == pytest.approx(shape.Area(), rel=1e-3)
    assert len(owner) > 60 and len(set(owner.values())) == len(grids)
    assert set(owner) | {skip.subject for skip in skips} == set(table.ids)
    assert {skip.reason for skip in skips} <= {"outside"} and not set(owner) & {s.subject for s in skips}
    shared = 0
    for name, tile in owner.items():
        shape, whole = shapes[int(name[1:])], []
        for other, grid in grids.items():
            here = densify_and_transform(shape, first.epsg, grid.epsg, 0.01)
            if polygon(box(*grid.bounds)).Contains(here):
                whole.append(other)
        if whole:
            assert tile == max(whole, key=lambda other: dates[other])
        shared += len(whole) > 1
    assert shared > 5


def test_limits_years_and_what_a_window_does_not_hold():
    grids = {"31TAA": grid_around(32631, 3.0, 45.0)}
    x, y = grids["31TAA"].ulx + 3000, grids["31TAA"].uly - 3000
    shapes = [
        polygon(box(x, y, x + 100, y + 100)), polygon(box(x, y, x + 2, y + 2)), polygon(box(x, y, x + 200, y + 1)),
        polygon(box(x, y, x + 400, y + 100)), polygon(box(x, y, x + 90, y + 90)),
    ]  # fmt: skip
    table = table_of(shapes, 32631, years=[2018, 2018, 2018, 2018, 2017])
    chosen, skips = planned(grids, {"31TAA": 2}, table, dated=True)
    (one,) = chosen.kept
    assert one.parcels.ids == ("p0", "p1", "p2", "p3") and one.parcels.cropped.tolist() == [False] * 3 + [True]
    assert [(skip.subject, skip.reason) for skip in skips] == [("p4", "outside_period")]
    chosen, skips = planned(
        grids, {"31TAA": 2}, table, oversize="skip", min_area=50, min_compactness=0.1
    )  # fmt: skip
    assert chosen.kept[0].parcels.ids == ("p0", "p4")
    assert sorted((skip.subject, skip.reason) for skip in skips) == [
        ("p1", "too_small"), ("p2", "too_slender"), ("p3", "oversize"),
    ]  # fmt: skip
    with pytest.raises(InputError, match="no parcel is left"):
        planned(grids, {"31TAA": 2}, table, min_area=1e9)


def test_a_tile_whose_acquisitions_miss_the_window_gives_way():
    """More acquisitions do not help where none of them reaches the parcel."""
    grids = {tile: grid_around(*where) for tile, where in PLACES["tiles"].items()}
    bounds = [grids[tile].bounds for tile in ("31TAA", "31TBB")]
    x, y = bounds[1][0] + 1500, bounds[0][1] + 6000
    table = table_of([polygon(box(x, y, x + 100, y + 100))], 32631)
    many = acquisitions(grids, {"31TAA": 5, "31TBB": 1})
    west, south, _, north = bounds[0]
    ring = np.array([(west, south), (west + 500, south), (west + 500, north), (west, north), (west, south)])
    swath = tuple(map(tuple, Transformer(32631, 4326).points(ring).tolist()))
    missed = [
        replace(a, products=tuple(replace(p, footprint=swath if p.tile == "31TAA" else ()) for p in a.products))
        for a in many
    ]
    parameters = StackParameters(("B04",), SIZE, parcels=ParcelParameters())
    known = read_known(ParcelSource(lambda *_: table), grids, None, Silent())
    windows = make_window_grid(SIZE, 0, (10.0,))
    for found, owner in ((many, "31TAA"), (missed, "31TBB")):
        chosen, _ = choose_parcels(known, windows, grids, found, [YEAR], None, parameters, Silent())
        assert [one.windows.tile for one in chosen.kept] == [owner]
