"""A farm landscape: road blocks cut into fields, with woods, villages, ponds and tracks between them.

Everything follows from the seed and from absolute ground coordinates. Fields of one strip share their
edges exactly; strips are apart by tracks, so no two fields overlap unless `overlaps` asks for it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .convex import centroid
from .mosaic import Piece, cut_block, densify
from .noise import COLS, ROWS, generator, stable_hash, value_noise, white
from .phenology import COVERS, CROPS, Crop, cover_spectra, crop_spectra
from .projection import transform_points


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

    def _cut(self) -> tuple[list[Piece], list[tuple[int, int]]]:
        """Cut all road blocks that touch the rectangle."""
        spacing = self.spacing
        reach = 1 if not self.smooth else 2
        c0 = math.floor(self.ulx / spacing) - reach
        c1 = math.floor((self.ulx + self.width_m) / spacing) + reach
        r0 = math.floor((self.uly - self.height_m) / spacing) - reach
        r1 = math.floor(self.uly / spacing) + reach
        pieces: list[Piece] = []
        neighbours: list[tuple[int, int]] = []
        for row in range(r0, r1 + 1):
            for col in range(c0, c1 + 1):
                corners = [self._node(row + r, col + c) for r, c in ((0, 0), (0, 1), (1, 1), (1, 0))]
                key = (self.seed, row, col)
                cut_block(corners, spacing, self.mean_parcel_ha * 1e4, key, pieces, neighbours)
        return pieces, neighbours

    @property
    def spacing(self) -> float:
        """Return the mean distance between roads, metres."""
        return math.sqrt(self.mean_parcel_ha * 1e4 * 26)

    def _node(self, row: int, col: int) -> tuple[float, float]:
        plane = white(self.seed)
        limit = 0.24
        jx = min(max(float(plane[row % ROWS, col % COLS] * 0.14), -limit), limit)
        jy = min(max(float(plane[(row + 511) % ROWS, (col + 379) % COLS] * 0.14), -limit), limit)
        return (col + jx) * self.spacing, (row + jy) * self.spacing

    def _bend(self, xy: np.ndarray) -> np.ndarray:
        """Displace points smoothly and without folding, then round to 1 cm."""
        if not self.smooth:
            return np.round(xy, 2)
        out = np.empty_like(xy)
        for first in range(0, len(xy), 1 << 18):  # a full tile has millions of vertices
            part = xy[first : first + (1 << 18)]
            x, y = part[:, 0], part[:, 1]
            for axis, name in enumerate(("x", "y")):
                wide = 260 * (value_noise(self.seed, f"bend-{name}", x, y, 2400, 1) - 0.5)
                fine = 22 * (value_noise(self.seed, f"wiggle-{name}", x, y, 420, 1) - 0.5)
                out[first : first + len(part), axis] = part[:, axis] + (wide + fine)
        return np.round(out, 2)

    @cached_property
    def shapes(self) -> Shapes:
        """Return the polygons in the landscape's own zone."""
        pieces, neighbours = self._cut()
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
                rings.append(densify(part.ring))
                rings.extend(densify(hole) for hole in part.holes)
                part_start.append(len(rings))
                owner.append(position[k])
        starts = np.concatenate([[0], np.cumsum([len(r) for r in rings])]).astype(np.int64)
        xy = self._bend(np.concatenate(rings)) if rings else np.zeros((0, 2))
        whole = Shapes(
            xy, starts, np.array(part_start, np.int64), np.array(owner, np.int64), np.zeros((0, 4))
        )
        number, out = _inside(self, whole)
        self.__dict__["_kinds"] = np.array(kinds, np.int64)[number >= 0]
        # pairs of neighbours inside the rectangle, for overlaps; the pieces themselves are too large to keep
        pairs = []
        for a, b in neighbours:
            if a in position and b in position and not pieces[a].joined and not pieces[b].joined:
                x, y = centroid(pieces[a].ring)
                if 0 < x - self.ulx < self.width_m and 0 < self.uly - y < self.height_m:
                    pairs.append((int(number[position[a]]), int(number[position[b]])))
        self.__dict__["_pairs"] = [p for p in pairs if min(p) >= 0]
        return out

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
        self.shapes  # noqa: B018
        chosen: list[tuple[int, int]] = self.__dict__["_pairs"]
        if self.overlaps > len(chosen):
            raise ValueError(f"only {len(chosen)} pairs of neighbours, {self.overlaps} overlaps asked for")
        if not self.overlaps:
            return ()
        step = len(chosen) / self.overlaps
        return tuple(chosen[int(k * step)] for k in range(self.overlaps))

    def parcel_id(self, parcel: int) -> int | str:
        """Return the original id of a parcel (0-based number); unique, not in order of place."""
        number = 20_170_000_000 + ((parcel ^ 5) * 37 + stable_hash("id", self.seed) % 1000) % 9_999_991
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


def _part_bounds(xy: np.ndarray, ring_start: np.ndarray, part_start: np.ndarray) -> np.ndarray:
    first = ring_start[part_start[:-1]]
    if not len(first):
        return np.zeros((0, 4))
    low = np.minimum.reduceat(xy, first, axis=0)
    high = np.maximum.reduceat(xy, first, axis=0)
    return np.concatenate([low, high], axis=1)


def _inside(land: Landscape, whole: Shapes) -> tuple[np.ndarray, Shapes]:
    """Drop the shapes wholly outside the rectangle; returns the new number of each (-1 gone) and the rest."""
    bounds = _part_bounds(whole.xy, whole.ring_start, whole.part_start)
    touches = (
        (bounds[:, 0] < land.ulx + land.width_m)
        & (bounds[:, 2] > land.ulx)
        & (bounds[:, 1] < land.uly)
        & (bounds[:, 3] > land.uly - land.height_m)
    )
    kept = np.unique(whole.owner[touches])
    number = np.full(int(whole.owner.max()) + 1 if len(whole.owner) else 0, -1)
    number[kept] = np.arange(len(kept))
    parts = np.flatnonzero(number[whole.owner] >= 0)
    rings_of = np.diff(whole.part_start)[parts]
    rings = np.repeat(number[whole.owner] >= 0, np.diff(whole.part_start))
    lengths = np.diff(whole.ring_start)
    xy = whole.xy[np.repeat(rings, lengths)]
    starts = np.concatenate([[0], np.cumsum(lengths[rings])]).astype(np.int64)
    part_start = np.concatenate([[0], np.cumsum(rings_of)]).astype(np.int64)
    return number, Shapes(
        xy, starts, part_start, number[whole.owner][parts], _part_bounds(xy, starts, part_start)
    )
