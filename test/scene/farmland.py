"""A farm landscape: road blocks cut into fields, with woods, villages, ponds and tracks between them.

Everything follows from the seed and from absolute ground coordinates. Fields of one strip share their
edges exactly; strips are apart by tracks, so no two fields overlap unless `overlaps` asks for it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from .convex import Polygon, area, centroid, clip, cut, extent, inner_radius, inset
from .noise import COLS, ROWS, generator, stable_hash, value_noise, white
from .phenology import COVERS, CROPS, Crop, cover_spectra, crop_spectra
from .projection import transform_points

_ROAD = 4.0  # half width of a road, metres
_STEP = 40.0  # longest straight piece of a boundary, metres


@dataclass(frozen=True)
class Shapes:
    """Polygons as flat arrays; parcels first, then land covers.

    Attributes:
        xy: Vertices of all rings, closed, (n_vertices, 2) float64, metres, rounded to 1 cm.
        ring_start: First vertex of each ring, with the total at the end, (n_rings + 1,).
        part_start: First ring of each polygon part (exterior, then holes), with the total at the end.
        owner: Shape number of each part: 0..n_parcels-1 parcels, then covers, ascending.
        bounds: xmin, ymin, xmax, ymax of each part, (n_parts, 4).
    """

    xy: np.ndarray
    ring_start: np.ndarray
    part_start: np.ndarray
    owner: np.ndarray
    bounds: np.ndarray

    def part_rings(self, part: int) -> list[np.ndarray]:
        """Return the rings of a part, exterior first, each (n, 2)."""
        rings = range(self.part_start[part], self.part_start[part + 1])
        return [self.xy[self.ring_start[r] : self.ring_start[r + 1]] for r in rings]


@dataclass(frozen=True)
class Landscape:
    """A landscape over a rectangle of a UTM zone; parcels that cross its border are kept whole.

    Attributes:
        seed: Everything follows from it.
        epsg: UTM zone of the coordinates.
        ulx: West border, metres.
        uly: North border, metres.
        width_m: Extent to the east, metres.
        height_m: Extent to the south, metres.
        n_classes: Number of crop classes in use, 1..14.
        mean_parcel_ha: Approximate mean size of the parcels.
        years: Label years; crops rotate from year to year.
        overlaps: Number of pairs of parcels that overlap on purpose, as badly digitised ones do.
            The ground keeps the undisturbed boundary.
        ids: "int" (11 digits, not exact in float32) or "text" ("F31-00000012").
        smooth: Whether boundaries are bent; False gives straight edges.
    """

    seed: int
    epsg: int
    ulx: float
    uly: float
    width_m: float
    height_m: float
    n_classes: int = 8
    mean_parcel_ha: float = 3.0
    years: tuple[int, ...] = (2018,)
    overlaps: int = 0
    ids: str = "int"
    smooth: bool = True

    def __post_init__(self) -> None:
        if not 1 <= self.n_classes <= len(CROPS):
            raise ValueError(f"n_classes must be 1..{len(CROPS)}")

    @property
    def crops(self) -> tuple[Crop, ...]:
        """Return the classes in use."""
        return CROPS[: self.n_classes]

    @cached_property
    def _cells(self) -> tuple[list[_Piece], list[tuple[int, int]]]:
        """Cut all road blocks that touch the rectangle."""
        spacing = self.spacing
        reach = 1 if not self.smooth else 2
        c0 = math.floor(self.ulx / spacing) - reach
        c1 = math.floor((self.ulx + self.width_m) / spacing) + reach
        r0 = math.floor((self.uly - self.height_m) / spacing) - reach
        r1 = math.floor(self.uly / spacing) + reach
        pieces: list[_Piece] = []
        neighbours: list[tuple[int, int]] = []
        for row in range(r0, r1 + 1):
            for col in range(c0, c1 + 1):
                _cut_cell(self, row, col, pieces, neighbours)
        return pieces, neighbours

    @property
    def spacing(self) -> float:
        """Return the mean distance between roads, metres."""
        return math.sqrt(self.mean_parcel_ha * 1e4 * 26)

    def _node(self, row: int, col: int) -> tuple[float, float]:
        plane = white(self.seed)
        limit = 0.24
        jx = float(np.clip(plane[row % ROWS, col % COLS] * 0.14, -limit, limit))
        jy = float(np.clip(plane[(row + 511) % ROWS, (col + 379) % COLS] * 0.14, -limit, limit))
        return (col + jx) * self.spacing, (row + jy) * self.spacing

    def _bend(self, xy: np.ndarray) -> np.ndarray:
        """Displace points smoothly and without folding, then round to 1 cm."""
        if self.smooth:
            x, y = xy[:, 0], xy[:, 1]
            dx = 260 * (value_noise(self.seed, "bend-x", x, y, 2400, 1) - 0.5)
            dy = 260 * (value_noise(self.seed, "bend-y", x, y, 2400, 1) - 0.5)
            dx = dx + 22 * (value_noise(self.seed, "wiggle-x", x, y, 420, 1) - 0.5)
            dy = dy + 22 * (value_noise(self.seed, "wiggle-y", x, y, 420, 1) - 0.5)
            xy = np.stack([x + dx, y + dy], axis=1)
        return np.round(xy, 2)

    @cached_property
    def shapes(self) -> Shapes:
        """Return the polygons in the landscape's own zone."""
        pieces, _ = self._cells
        order = sorted(range(len(pieces)), key=lambda k: pieces[k].cover is not None)  # parcels first
        rings: list[np.ndarray] = []
        part_start, owner = [0], []
        kinds: list[int] = []
        position: dict[int, int] = {}
        for k in order:
            piece = pieces[k]
            if piece.joined_to is not None:
                continue
            position[k] = len(kinds)
            kinds.append(-1 if piece.cover is None else COVERS.index(piece.cover))
            for part in (piece, *(pieces[j] for j in piece.joined)):
                rings.append(_densify(part.ring))
                rings.extend(_densify(hole) for hole in part.holes)
                part_start.append(len(rings))
                owner.append(position[k])
        starts = np.concatenate([[0], np.cumsum([len(r) for r in rings])]).astype(np.int64)
        xy = self._bend(np.concatenate(rings)) if rings else np.zeros((0, 2))
        self.__dict__["_kinds"], self.__dict__["_position"] = np.array(kinds, np.int64), position
        return _with_bounds(self, xy, starts, np.array(part_start, np.int64), np.array(owner, np.int64))

    def shapes_in(self, epsg: int) -> Shapes:
        """Return the polygons in another UTM zone (vertices transformed, rounded to 1 cm)."""
        if epsg == self.epsg:
            return self.shapes
        moved: dict[int, Shapes] = self.__dict__.setdefault("_moved", {})
        if epsg not in moved:
            s = self.shapes
            x, y = transform_points(s.xy[:, 0], s.xy[:, 1], self.epsg, epsg)
            xy = np.round(np.stack([x, y], axis=1), 2)
            bounds = _part_bounds(xy, s.ring_start, s.part_start)
            moved[epsg] = Shapes(xy, s.ring_start, s.part_start, s.owner, bounds)
        return moved[epsg]

    @property
    def kinds(self) -> np.ndarray:
        """Return for each shape -1 (parcel) or its index in COVERS."""
        self.shapes  # noqa: B018
        kinds: np.ndarray = self.__dict__["_kinds"]
        return kinds

    @property
    def n_parcels(self) -> int:
        """Return the number of parcels."""
        return int((self.kinds < 0).sum())

    @cached_property
    def overlapping_pairs(self) -> tuple[tuple[int, int], ...]:
        """Return pairs (a, b) of parcel numbers: in the layer, a reaches into b on purpose."""
        pieces, neighbours = self._cells
        self.shapes  # noqa: B018
        position: dict[int, int] = self.__dict__["_position"]
        inside = (self.ulx, self.uly - self.height_m, self.ulx + self.width_m, self.uly)
        chosen = []
        for a, b in neighbours:
            if a in position and b in position and not pieces[a].joined and not pieces[b].joined:
                x, y = centroid(pieces[a].ring)
                if inside[0] < x < inside[2] and inside[1] < y < inside[3]:
                    chosen.append((position[a], position[b]))
        if self.overlaps > len(chosen):
            raise ValueError(f"only {len(chosen)} pairs of neighbours, {self.overlaps} overlaps asked for")
        if not self.overlaps:
            return ()
        step = len(chosen) / self.overlaps
        return tuple(chosen[int(k * step)] for k in range(self.overlaps))

    def parcel_id(self, parcel: int) -> int | str:
        """Return the original id of a parcel (0-based number); unique, not in order of place."""
        number = 20_170_000_000 + (parcel * 7919 + stable_hash("id", self.seed) % 1000) % 9_999_991
        return number if self.ids == "int" else f"F{self.epsg % 100:02d}-{number % 10_000_000:08d}"

    def crop_indices(self, year: int) -> np.ndarray:
        """Return the index into `crops` of every parcel in a label year, (n_parcels,) int64."""
        weights = np.array([c.weight for c in self.crops])
        first = self.years.index(year)
        draws = generator("crop", self.seed, 0).random_sample(self.n_parcels)
        crops = np.searchsorted(np.cumsum(weights / weights.sum())[:-1], draws)
        perennial = np.array([c.cover > 0.05 for c in self.crops])
        annual = np.flatnonzero(~perennial)
        for turn in range(first):  # arable land rotates, grass and trees stay
            if len(annual):
                draws = generator("crop", self.seed, turn + 1).random_sample(self.n_parcels)
                share = weights[annual] / weights[annual].sum()
                other = annual[np.searchsorted(np.cumsum(share)[:-1], draws)]
                crops = np.where(perennial[crops], crops, other)
        return crops

    def label_year(self, year: int, month: int) -> int:
        """Return the label year whose crop stands on the fields in a month (crop years begin in October)."""
        wanted = year + (1 if month >= 10 else 0)
        return min(max(wanted, min(self.years)), max(self.years))

    def spectra(self, year: int, month: int, doy: float) -> np.ndarray:
        """Return surface reflectance by shape number + 1, row 0 the ground between, (n + 1, 13) float32."""
        n = self.n_parcels
        rng = generator("parcels", self.seed)
        days = np.clip(rng.standard_normal(n) * 6, -14, 14)
        vigour = np.clip(1 + rng.standard_normal(n) * 0.07, 0.78, 1.15)
        soil = np.clip(1 + rng.standard_normal(n) * 0.13, 0.65, 1.4)
        tint = np.clip(1 + rng.standard_normal((n, 1)) * 0.03, 0.9, 1.1).astype(np.float32)
        crops = self.crop_indices(self.label_year(year, month))
        out = np.zeros((len(self.kinds) + 1, 13), np.float32)
        covers = cover_spectra(doy)
        out[0] = covers[0]
        out[n + 1 :] = covers[self.kinds[n:]]
        for index, crop in enumerate(self.crops):
            mine = np.flatnonzero(crops == index)
            if len(mine):
                out[mine + 1] = crop_spectra(crop, doy - days[mine], vigour[mine], soil[mine]) * tint[mine]
        return out

    def describe(self) -> dict:
        """Return the arguments, for truth.json."""
        return {
            "seed": self.seed, "epsg": self.epsg, "ulx": self.ulx, "uly": self.uly, "width_m": self.width_m,
            "height_m": self.height_m, "n_classes": self.n_classes, "mean_parcel_ha": self.mean_parcel_ha,
            "years": list(self.years), "overlaps": self.overlaps, "ids": self.ids, "smooth": self.smooth,
        }  # fmt: skip


@dataclass
class _Piece:
    """One polygon before bending: a parcel (cover None) or a land cover."""

    ring: Polygon
    cover: str | None = None
    holes: list[Polygon] = field(default_factory=list)
    joined: list[int] = field(default_factory=list)
    joined_to: int | None = None


def _cut_cell(land: Landscape, row: int, col: int, pieces: list[_Piece], neighbours: list[tuple[int, int]]) -> None:
    """Cut one road block into strips of parcels and patches of other cover."""
    rng = generator("cell", land.seed, row, col)
    corners = [land._node(row, col), land._node(row, col + 1), land._node(row + 1, col + 1), land._node(row + 1, col)]
    block = inset(corners, _ROAD * (0.8 + 0.6 * rng.random_sample()))
    if len(block) < 3 or area(block) < 5000:
        return
    x, y = centroid(block)
    wooded = float(value_noise(land.seed, "wood", np.array(x), np.array(y), 3 * land.spacing, 2))
    draw = rng.random_sample()
    if wooded > 0.93 or draw < 0.015:
        pieces.append(_Piece(block, "wood" if wooded > 0.93 else "water" if draw < 0.006 else "village"))
        return
    mean = land.mean_parcel_ha * 1e4
    todo = [block]
    angle = rng.random_sample() * math.pi
    while todo:
        part = todo.pop()
        limit = mean * float(np.clip(np.exp(rng.standard_normal() * 0.45) * 6, 2, 16))
        if area(part) > limit * 1.4:
            bias = rng.random_sample()
            nx, ny = _long_axis(part, angle + (0.15 * rng.standard_normal()))
            low, high = extent(part, nx, ny)
            at = low + (high - low) * (0.35 + 0.3 * bias)
            gap = 1.0 + 2.5 * rng.random_sample()
            below, above = clip(part, -nx, -ny, -(at - gap)), clip(part, nx, ny, at + gap)
            todo.extend(p for p in (below, above) if len(p) > 2 and area(p) > 800)
            continue
        cover = rng.random_sample()
        if cover < 0.05 or (wooded > 0.8 and cover < 0.45):
            pieces.append(_Piece(part, "wood"))
        elif cover < 0.08:
            pieces.append(_Piece(part, "meadow"))
        elif cover < 0.09:
            pieces.append(_Piece(part, "village"))
        else:
            _cut_strips(rng, part, mean, angle, pieces, neighbours)


def _long_axis(part: Polygon, angle: float) -> tuple[float, float]:
    """Return the cutting direction, of the two of a field system, in which the part is longer."""
    c, s = math.cos(angle), math.sin(angle)
    a, b = extent(part, c, s), extent(part, -s, c)
    return (c, s) if a[1] - a[0] >= b[1] - b[0] else (-s, c)


def _cut_strips(
    rng: np.random.RandomState, part: Polygon, mean: float, angle: float, pieces: list[_Piece], neighbours: list[tuple[int, int]]
) -> None:
    """Cut a part into parallel parcels that share their long edges."""
    count = max(1, round(area(part) / (mean * float(np.clip(np.exp(rng.standard_normal() * 0.35), 0.4, 2.5)))))
    nx, ny = _long_axis(part, angle)
    low, high = extent(part, nx, ny)
    weights = np.clip(np.exp(rng.standard_normal(count) * 0.4), 0.45, 2.4)
    marks = low + (high - low) * np.cumsum(weights / weights.sum())[:-1]
    rest, strips = part, []
    for mark in marks:
        turn = rng.standard_normal() * 0.012
        tx, ty = nx * math.cos(turn) - ny * math.sin(turn), nx * math.sin(turn) + ny * math.cos(turn)
        x, y = centroid(part)
        below, above = cut(rest, tx, ty, float(mark) + (tx - nx) * x + (ty - ny) * y)
        if len(below) > 2 and len(above) > 2 and area(below) > 600 and area(above) > 600:
            strips.append(below)
            rest = above
    strips.append(rest)
    first = len(pieces)
    previous = -1
    for strip in strips:
        here = len(pieces)
        pieces.append(_Piece(strip))
        x, y = centroid(strip)
        radius = inner_radius(strip, x, y)
        if radius > 32 and rng.random_sample() < 0.05:
            hole = _round_hole(rng, x, y, min(0.4 * radius, 34))
            pieces[here].holes.append(hole)
            pieces.append(_Piece(hole[::-1], "water" if rng.random_sample() < 0.4 else "wood"))
        if previous >= 0:
            neighbours.append((previous, here))
        previous = here
    own = [k for k in range(first, len(pieces)) if pieces[k].cover is None]
    if len(own) > 2 and rng.random_sample() < 0.12:
        at = rng.randint(0, len(own) - 2)
        pieces[own[at]].joined.append(own[at + 2])
        pieces[own[at + 2]].joined_to = own[at]


def _round_hole(rng: np.random.RandomState, x: float, y: float, radius: float) -> Polygon:
    """Return a clockwise ring around a point."""
    angles = -(np.arange(9) + 0.3 * rng.random_sample(9)) * 2 * math.pi / 9
    r = radius * (0.75 + 0.25 * rng.random_sample(9))
    return [(x + float(q) * math.cos(a), y + float(q) * math.sin(a)) for a, q in zip(angles, r)]


def _densify(ring: Polygon) -> np.ndarray:
    """Close a ring and add points every 40 m at most, the same ones from both sides of an edge."""
    out: list[tuple[float, float]] = []
    for k in range(len(ring)):
        a, b = ring[k], ring[(k + 1) % len(ring)]
        length = math.hypot(b[0] - a[0], b[1] - a[1])
        n = max(1, math.ceil(length / _STEP))
        p, q = (a, b) if a <= b else (b, a)
        inner = [(p[0] + (q[0] - p[0]) * i / n, p[1] + (q[1] - p[1]) * i / n) for i in range(1, n)]
        out.append(a)
        out.extend(inner if a <= b else inner[::-1])
    out.append(ring[0])
    return np.array(out, np.float64)


def _part_bounds(xy: np.ndarray, ring_start: np.ndarray, part_start: np.ndarray) -> np.ndarray:
    first = ring_start[part_start[:-1]]
    if not len(first):
        return np.zeros((0, 4))
    low = np.minimum.reduceat(xy, first, axis=0)
    high = np.maximum.reduceat(xy, first, axis=0)
    return np.concatenate([low, high], axis=1)


def _with_bounds(
    land: Landscape, xy: np.ndarray, ring_start: np.ndarray, part_start: np.ndarray, owner: np.ndarray
) -> Shapes:
    """Drop the shapes wholly outside the rectangle and number the rest anew."""
    bounds = _part_bounds(xy, ring_start, part_start)
    touches = (
        (bounds[:, 0] < land.ulx + land.width_m)
        & (bounds[:, 2] > land.ulx)
        & (bounds[:, 1] < land.uly)
        & (bounds[:, 3] > land.uly - land.height_m)
    )
    kept_shapes = np.unique(owner[touches])
    number = np.full(owner.max() + 1 if len(owner) else 0, -1)
    number[kept_shapes] = np.arange(len(kept_shapes))
    rings, parts, owners = [], [0], []
    count = 0
    for part in np.flatnonzero(number[owner] >= 0):
        for r in range(part_start[part], part_start[part + 1]):
            rings.append((ring_start[r], ring_start[r + 1]))
            count += 1
        parts.append(count)
        owners.append(number[owner[part]])
    new_xy = np.concatenate([xy[a:b] for a, b in rings]) if rings else np.zeros((0, 2))
    starts = np.concatenate([[0], np.cumsum([b - a for a, b in rings])]).astype(np.int64)
    part_array = np.array(parts, np.int64)
    land.__dict__["_kinds"] = land.__dict__["_kinds"][kept_shapes]
    land.__dict__["_position"] = {
        k: int(number[p]) for k, p in land.__dict__["_position"].items() if number[p] >= 0
    }
    return Shapes(new_xy, starts, part_array, np.array(owners, np.int64), _part_bounds(new_xy, starts, part_array))
