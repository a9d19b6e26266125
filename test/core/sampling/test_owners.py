"""No ground twice, none lost: owners of windows, against brute force that knows nothing of the code."""

from __future__ import annotations

import itertools
from datetime import datetime, timezone
from functools import cache

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from osgeo import ogr, osr

import scene
from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.products.acquisitions import Acquisition
from deepsatdata_plugin.core.products.model import Product
from deepsatdata_plugin.core.sampling import seams
from deepsatdata_plugin.core.sampling.owners import Owners
from deepsatdata_plugin.core.sampling.windows import WindowGrid, make_window_grid

WHEN = datetime(2018, 1, 1, tzinfo=timezone.utc)
SLACK_M = 30.0
LEVELS = NONE, LITTLE, ENOUGH, FULL = range(4)

#: Where grids meet: longitude, latitude, and the zones of the tiles around.
PLACES = {
    "one zone": (3.0, 47.0, (32631,)),
    "south": (21.0, -30.0, (32734,)),
    "seam": (6.0, 47.0, (32631, 32632)),
    "seam, far north": (12.0, 71.0, (32632, 32633)),
    "Norway": (3.0, 60.0, (32631, 32632)),
    "Svalbard": (21.0, 78.0, (32633, 32635)),
    "seam, south": (18.0, -33.0, (32733, 32734)),
    "equator": (33.0, 0.0, (32636, 32736)),
    "equator and seam": (36.0, 0.0, (32636, 32637, 32736, 32737)),
    "antimeridian": (180.0, -17.0, (32701, 32760)),
    "antimeridian, north": (180.0, 66.0, (32601, 32660)),
    "antimeridian and equator": (180.0, 0.0, (32601, 32660, 32701, 32760)),
}


@cache
def transformation(source: int, target: int) -> osr.CoordinateTransformation:
    ends = []
    for code in (source, target):
        end = osr.SpatialReference()
        end.ImportFromEPSG(code)
        end.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        ends.append(end)
    return osr.CoordinateTransformation(*ends)


def moved(points, source: int, target: int) -> np.ndarray:
    return np.array(transformation(source, target).TransformPoints(np.asarray(points, float)))[:, :2]


def square(ulx: float, uly: float, side: float) -> ogr.Geometry:
    a, b, c, d = ulx, ulx + side, uly - side, uly
    return ogr.CreateGeometryFromWkt(f"POLYGON(({a} {c},{b} {c},{b} {d},{a} {d},{a} {c}))")


def product(tile: str, ring) -> Product:
    return Product(
        name=f"P_{tile}", path="", container="folder", level="L2A", platform="S2A", tile=tile, epsg=0,
        sensing_start=WHEN, datastrip_start=None, generation_time=WHEN, relative_orbit=1, baseline="02.06",
        cloud_percent=None, footprint=tuple(map(tuple, ring)), offsets={}, offset_evidence="",
        quantification=10000.0,
    )  # fmt: skip


def acquisition(tile: str, grid: Grid, rings) -> Acquisition:
    """Make an acquisition of products with footprints given in the tile's zone."""
    products = []
    for ring in rings:
        lonlat = moved(ring, grid.epsg, 4326) if len(ring) else []
        products.append(product(tile, np.asarray(lonlat).tolist()))
    return Acquisition(("S2A", WHEN, tile, 1, "L2A"), WHEN, tuple(products))


# -- brute force ----------------------------------------------------------------------------------------


def all_windows(windows: WindowGrid, grid: Grid) -> list[tuple[float, float]]:
    base = 10_000_000 if grid.epsg > 32700 else 0
    xmin, ymin, xmax, ymax = grid.bounds
    size, stride = windows.size * 10, windows.stride * 10
    found = []
    for j in range(int((ymin - base) // stride) - 1, int((ymax - base) // stride) + 2):
        for i in range(int(xmin // stride) - 1, int(xmax // stride) + 2):
            x, y = i * stride, base + j * stride
            if x >= xmin and x + size <= xmax and y <= ymax and y - size >= ymin:
                found.append((float(x), float(y)))
    return found


def shares(tile_windows, side, grid, acquisitions):
    """Return the share of each window inside each acquisition, by GEOS."""
    polygons = []
    for one in acquisitions:
        whole = None
        for part in one.products:
            if not part.footprint:
                whole = square(grid.ulx, grid.uly, grid.width_m)
                break
            points = moved(part.footprint, 4326, grid.epsg).tolist()
            shape = ogr.CreateGeometryFromWkt(f"POLYGON(({','.join(f'{x!r} {y!r}' for x, y in points)}))")
            shape = shape.Buffer(SLACK_M, 1)
            whole = shape if whole is None else whole.Union(shape)
        polygons.append(whole)
    areas = [[p.Intersection(square(x, y, side)).Area() for p in polygons] for x, y in tile_windows]
    return [[area / side**2 for area in row] for row in areas]


def rank(corner, side, grid, share, least):
    """Return (acquisitions that contain the window, level, distance from the edge): the owner rule."""
    full = sum(one > 1 - 1e-6 for one in share)
    level = (
        NONE
        if not share
        else FULL
        if full
        else ENOUGH
        if any(s >= max(least, 1e-6) for s in share)
        else LITTLE
    )
    (x, y), (xmin, ymin, xmax, ymax) = corner, grid.bounds
    return full, level, min(x - xmin, xmax - x - side, ymax - y, y - side - ymin)


class Truth:
    """Places of all grids with their owners, and which centres lie in which windows."""

    def __init__(self, windows, grids, acquisitions, least):
        self.side = windows.size * 10
        ranks: dict[tuple[int, float, float], dict[str, tuple]] = {}
        for tile, grid in grids.items():
            corners = all_windows(windows, grid)
            for corner, share in zip(corners, shares(corners, self.side, grid, acquisitions.get(tile, ()))):
                place = (grid.epsg, *corner)
                ranks.setdefault(place, {})[tile] = rank(corner, self.side, grid, share, least)
        self.places = list(ranks)
        self.owner = {p: min(ranks[p], key=lambda t, p=p: ([-v for v in ranks[p][t]], t)) for p in ranks}
        self.level = {p: ranks[p][self.owner[p]][1] for p in ranks}

    def holds(self, holders, held, reach) -> np.ndarray:
        """Tell which of the windows hold which centres: bool (held, holders); other grids only."""
        result = np.zeros((len(held), len(holders)), bool)
        mine, theirs = np.array([p[0] for p in held]), np.array([p[0] for p in holders])
        centres = np.array([(x + self.side / 2, y - self.side / 2) for _, x, y in held])
        around = np.array([(x + self.side / 2, y - self.side / 2) for _, x, y in holders])
        for source, target in itertools.permutations(sorted({*mine.tolist(), *theirs.tolist()}), 2):
            rows, columns = np.flatnonzero(mine == source), np.flatnonzero(theirs == target)
            if rows.size and columns.size:
                there = moved(centres[rows], source, target)
                apart = np.abs(there[:, None, :] - around[columns][None, :, :]).max(axis=2)
                result[np.ix_(rows, columns)] = apart <= self.side / 2 + reach
        return result


def check(windows, grids, acquisitions, least, answer, owners):
    """Compare one season with the truth; return how many windows gave way to another grid."""
    truth = Truth(windows, grids, acquisitions, least)
    kept, missing = [], []
    for tile, owned in answer.items():
        for found, flags in ((kept, owned.kept), (missing, owned.without_product)):
            corners = zip(*(values.tolist() for values in owners.lattices[tile].corners(flags)))
            found += [((grids[tile].epsg, *corner), tile) for corner in corners]
    assert len({place for place, _ in kept}) == len(kept)  # once
    assert all(truth.owner[place] == tile for place, tile in kept)
    assert all(truth.level[place] > NONE for place, _ in kept)
    assert all(truth.level[place] == NONE for place, _ in missing)
    assert len({place for place, _ in missing}) == len(missing)
    places = [place for place, _ in kept]
    assert not truth.holds(places, places, -0.01).any()  # no kept centre in another kept window
    given = [place for place in truth.places if place not in set(places) | {p for p, _ in missing}]
    if not given:
        return 0
    levels = np.array([truth.level[place] for place in places])
    own = np.array([truth.level[place] for place in given])
    inside = truth.holds(places, given, 0.01)  # their centres in kept windows
    around = truth.holds(given, places, 0.01).T  # kept centres in them
    better = own[:, None] < levels[None, :]
    fair = (inside & (own[:, None] <= levels[None, :])).any(axis=1) | (around & better).any(axis=1)
    little = (own <= LITTLE) & (inside | around).any(axis=1)
    if len({grid.epsg for grid in grids.values()}) > 2:
        little |= around.any(axis=1)  # three grids may contradict each other: then no ground twice
    assert (fair | little).all()
    return len(given)


@st.composite
def scenes(draw):
    """Two or three tiles around a place where grids meet, and the acquisitions of two seasons."""
    longitude, latitude, zones = PLACES[draw(st.sampled_from(sorted(PLACES)))]
    size = draw(st.sampled_from([24, 30, 60, 120, 240, 256]))
    stride = draw(st.sampled_from([size, size, size // 4 * 2, size + 10, size * 2]))
    windows = make_window_grid(size, stride, (10, 20))
    grids, seasons = {}, [{}, {}]
    for number in range(draw(st.integers(2, 3))):
        epsg = zones[number] if number < min(2, len(zones)) else draw(st.sampled_from(zones))
        east, north = moved([(longitude, latitude)], 4326, epsg)[0]
        base = 10_000_000 if epsg > 32700 else 0
        width = 60 * draw(st.integers(size // 6, 3 * size // 6 + 30)) // 10
        east -= draw(st.integers(0, 10)) * width  # mostly around the point, so that tiles overlap
        north += draw(st.integers(0, 10)) * width
        ulx, uly = round(east / 60) * 60, base + round((north - base) / 60) * 60
        tile = f"{epsg % 100:02d}{'N' if epsg < 32700 else 'M'}A{'CAB'[number]}"
        grid = grids[tile] = Grid(epsg, float(ulx), float(uly), 10, width, width)
        for season in seasons:
            for _ in range(draw(st.integers(0, 3))):
                season.setdefault(tile, []).append(acquisition(tile, grid, draw(footprints(grid))))
    return windows, grids, seasons, draw(st.sampled_from([0.0, 0.1, 0.5, 1.0]))


@st.composite
def footprints(draw, grid):
    """The rings of an acquisition: the tile, a part at a swath edge, two halves, or none in the XML."""
    xmin, ymin, xmax, ymax = grid.bounds
    kind = draw(st.sampled_from(["tile", "swath", "halves", "unknown"]))
    top = xmin + (xmax - xmin) * draw(st.integers(-2, 12)) / 10
    foot = top + (xmax - xmin) * draw(st.integers(-3, 3)) / 10
    top, foot = np.clip((top, foot), xmin + 61, xmax - 61)
    west = [(xmin, ymax), (top, ymax), (foot, ymin), (xmin, ymin), (xmin, ymax)]
    east = [(top + 1, ymax), (xmax, ymax), (xmax, ymin), (foot + 1, ymin), (top + 1, ymax)]
    tile = [(xmin, ymax), (xmax, ymax), (xmax, ymin), (xmin, ymin), (xmin, ymax)]
    return {"tile": [tile], "swath": [draw(st.sampled_from([west, east]))], "halves": [west, east]}.get(
        kind, [[]]
    )


@given(scenes())
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_window_that_can_be_filled_is_kept_once(drawn):
    windows, grids, seasons, least = drawn
    owners = Owners(windows, grids)
    for acquisitions in (*seasons, seasons[0]):  # a season does not change the next
        check(windows, grids, acquisitions, least, owners.of_season(acquisitions, least), owners)


@given(scenes())
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
def test_nor_where_taking_in_by_turns_would_go_round_in_a_circle(drawn):
    windows, grids, seasons, least = drawn
    owners = Owners(windows, grids)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(seams, "MOST_TURNS", 0)
        answer = owners.of_season(seasons[0], least)
    if len({grid.epsg for grid in grids.values()}) < 3:
        check(windows, grids, seasons[0], least, answer, owners)


# -- true tiles -----------------------------------------------------------------------------------------


def whole_tiles(*tiles: str) -> dict[str, Grid]:
    found = {tile: scene.tile_square(tile) for tile in tiles}
    return {tile: Grid(one.epsg, one.ulx, one.uly, 10, 10980, 10980) for tile, one in found.items()}


def one_date(grids: dict[str, Grid]) -> dict[str, list[Acquisition]]:
    """Give each tile one acquisition that fills it."""
    return {tile: [acquisition(tile, grid, [[]])] for tile, grid in grids.items()}


@pytest.mark.parametrize("tiles", [("31TGM", "32TLS"), ("31UGR", "32ULA"), ("33VXH", "34VCN")])
def test_at_a_seam_nearly_all_windows_are_at_home(tiles):
    """Only some next to the seam, and along the edges of tiles, go to the other zone."""
    grids = whole_tiles(*tiles)
    windows = make_window_grid(120, 120, (10, 20))
    owners = Owners(windows, grids)
    answer = owners.of_season(one_date(grids), 0.5)
    seam = 6.0 * int(tiles[1][:2]) - 186.0
    total = lost = away = 0
    for tile, other in itertools.permutations(tiles):
        lattice, kept = owners.lattices[tile], answer[tile].kept
        x, y = lattice.corners(np.ones(lattice.shape, bool))
        centres = np.stack([x + 600, y - 600], axis=1)
        degrees = moved(centres, grids[tile].epsg, 4326)
        east_of_seam = (degrees[:, 0] - seam) * 111_320 * np.cos(np.radians(degrees[:, 1]))
        home = east_of_seam >= 0 if tile == tiles[1] else east_of_seam < 0
        there = moved(centres, grids[tile].epsg, grids[other].epsg)
        xmin, ymin, xmax, ymax = grids[other].bounds
        room = (there[:, 0] > xmin + 1800) & (there[:, 0] < xmax - 1800)
        room &= (there[:, 1] > ymin + 1800) & (there[:, 1] < ymax - 1800)
        far = np.abs(east_of_seam) > 2500
        total += x.size
        lost += int((home & far & ~kept.ravel()).sum())
        away += int((kept.ravel() & ~home & room & far).sum())
    assert lost < 0.001 * total and away < 0.001 * total


@pytest.mark.parametrize("size", [24, 64, 128, 256])
def test_at_the_equator_the_hemisphere_of_the_centre_decides(size):
    """With 128 px the centres of one hemisphere's windows lie exactly on edges of the other's."""
    grids = whole_tiles("36NWF", "36MWE")
    windows = make_window_grid(size, size, (10, 20))
    owners = Owners(windows, grids)
    answer = owners.of_season(one_date(grids), 0.5)
    north = owners.lattices["36NWF"].corners(answer["36NWF"].kept)[1] - 5 * size
    south = owners.lattices["36MWE"].corners(answer["36MWE"].kept)[1] - 5 * size - 10_000_000
    assert (north >= 0).all() and (south < 0).all()
    assert north.min() - south.max() >= 5 * size  # no centre in a window of the other hemisphere
    assert north.min() - south.max() < 20 * size  # nor a gap in which another window would fit
    alone = owners.of_season({"36NWF": one_date(grids)["36NWF"]}, 0.5)
    assert alone["36NWF"].kept.all() and not alone["36MWE"].kept.any()
    # Without products the southern tile names only the windows that the northern one does not hold.
    missing = owners.lattices["36MWE"].corners(alone["36MWE"].without_product)[1] - 5 * size - 10_000_000
    lowest = owners.lattices["36NWF"].corners(alone["36NWF"].kept)[1].min() - 10 * size
    assert missing.size and missing.max() < lowest + 5 * size
