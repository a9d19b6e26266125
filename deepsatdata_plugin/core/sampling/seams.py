"""Where the grids of two zones or hemispheres meet: which windows stay.

The grids of neighbouring zones are turned against each other, so windows of both never coincide. The rule:

- No kept window's centre lies in a kept window of another zone or hemisphere.
- A window that can be filled is dropped only where a kept window of another zone or hemisphere holds its
  centre.
- Among these the zone and hemisphere in which a window's centre lies comes first, where its products of the
  season can fill the window as well as the neighbour's can.

All three cannot always be had at once: a window may hold the centre of another that does not hold its own.
Then the first two win, by a few windows along a seam. With three or more grids in one place even the first
two may contradict each other; then the first wins. Windows that can be filled better come first, and never
give way to those that can be filled less.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..geo import Transformer, false_northing, is_south, utm_zones, zone_of_epsg
from .footprints import ENOUGH, FULL, TOO_LITTLE
from .windows import Lattice

#: Turns of taking in by all grids. Real seams take up to 6.
MOST_TURNS = 64

#: Tiles on the same ground are at most so many zones apart (Svalbard leaves zones out), and the northings of
#: their corners differ by less than two tiles.
_ZONES_APART, _NORTHINGS_APART_M = 3, 250_000.0

_Flags = dict[str, np.ndarray]


@dataclass(frozen=True)
class _Crossing:
    """Windows of one tile whose centres lie in windows of a tile of another grid.

    Attributes:
        other: The tile of the windows around them.
        window: Flat numbers of the windows, int64 (n,).
        holders: Rows and columns of the windows around, int32 (n, 4), see `Lattice.holding`.
    """

    tile: str
    other: str
    window: np.ndarray
    holders: np.ndarray


class Seams:
    """The windows near another grid, found once, and which of them stay in a season."""

    def __init__(self, lattices: Mapping[str, Lattice]) -> None:
        """Find the windows whose centres lie in windows of another grid.

        Args:
            lattices: Tile -> its windows.
        """
        self._lattices = lattices
        self._crossings: list[_Crossing] = []
        tiles = [tile for tile, lattice in lattices.items() if lattice.columns]
        for tile in tiles:
            for other in tiles:
                if lattices[tile].epsg != lattices[other].epsg:
                    found = _crossing(tile, lattices[tile], other, lattices[other])
                    if found is not None:
                        self._crossings.append(found)
        #: Tiles that take part in a seam.
        self.tiles = {tile for c in self._crossings for tile in (c.tile, c.other)}
        self._near = {tile: np.zeros(lattices[tile].shape, bool) for tile in self.tiles}
        everywhere = {tile: np.ones(lattices[tile].shape, bool) for tile in self.tiles}
        for tile in self.tiles:
            self._near[tile] = self._in_conflict(tile, everywhere)
        self._home = {tile: _at_home(lattices[tile], self._near[tile]) for tile in self.tiles}
        self._grids: dict[int, list[str]] = {}
        for tile in sorted(self.tiles):
            self._grids.setdefault(lattices[tile].epsg, []).append(tile)

    def resolve(self, own: _Flags, level: _Flags) -> tuple[_Flags, _Flags]:
        """Decide which windows stay.

        Args:
            own: Windows each tile owns within its grid, bool (rows, columns).
            level: What the tile's products can do for them, see `footprints.Fill`.

        Returns:
            (kept, lost): windows that stay, and those that had to give way to another grid.
        """
        kept = {tile: mine & (level[tile] >= TOO_LITTLE) for tile, mine in own.items()}
        for tile in self.tiles:
            kept[tile] &= ~self._near[tile]
        for rank in (FULL, ENOUGH, TOO_LITTLE):
            open_ = {
                tile: own[tile] & self._near[tile] & (level[tile] == rank) & ~self._in_conflict(tile, kept)
                for tile in self.tiles
            }
            self._home_first(kept, open_)
            if rank >= ENOUGH:
                self._mend(kept, open_)
        lost = {tile: np.zeros(mine.shape, bool) for tile, mine in own.items()}
        for tile in self.tiles:
            lost[tile] = own[tile] & ~kept[tile] & self._in_conflict(tile, kept)
        return kept, lost

    def _home_first(self, kept: _Flags, open_: _Flags) -> None:
        """Keep windows at home, then the others, as long as they are in conflict with none."""
        for at_home in (True, False):
            for tiles in self._grids.values():  # windows of one grid are never in conflict
                for tile in tiles:
                    wanted = open_[tile] & (self._home[tile] == at_home)
                    if wanted.any():
                        kept[tile] |= wanted & ~self._in_conflict(tile, kept)

    def _mend(self, kept: _Flags, open_: _Flags) -> None:
        """Take in windows whose centre is in no kept one, in the place of those whose centres they hold."""
        grids = list(self._grids.values())
        for _ in range(MOST_TURNS):
            changed = [self._take_in(tiles, kept, open_) for tiles in grids]
            if not any(changed):
                return
        if len(grids) == 2:
            # Taking in by turns may go round in a circle. With one grid's windows all kept at first, and the
            # other's taken in until none is left that could be, the two never contradict each other: a set
            # of windows that is independent and holds all other centres exists wherever no circle of
            # centres in windows is odd.
            first, second = grids
            for tile in first:
                kept[tile] |= open_[tile]
            for tile in second:
                kept[tile] &= ~open_[tile]
            while self._take_in(second, kept, open_):
                pass

    def _take_in(self, tiles: Sequence[str], kept: _Flags, open_: _Flags) -> bool:
        """Take in the windows of one grid whose centre is in no kept one; tell whether there were any."""
        added = {tile: open_[tile] & ~kept[tile] & ~self._centre_kept(tile, kept) for tile in tiles}
        if not any(new.any() for new in added.values()):
            return False
        for tile, new in added.items():
            kept[tile] |= new
        for tile in self.tiles - set(tiles):
            kept[tile] &= ~self._centre_kept(tile, added)
        return True

    def _in_conflict(self, tile: str, kept: _Flags) -> np.ndarray:
        """Tell which windows hold the centre of a kept one of another grid, or have theirs in one."""
        result = self._centre_kept(tile, kept)
        lattice = self._lattices[tile]
        width, marks = lattice.columns + 1, np.zeros((lattice.rows + 1) * (lattice.columns + 1), np.int64)
        for crossing in self._crossings:
            if crossing.other != tile or crossing.tile not in kept:
                continue
            top, bottom, left, right = crossing.holders[kept[crossing.tile].ravel()[crossing.window]].T
            for row, column, sign in (
                (top, left, 1),
                (top, right, -1),
                (bottom, left, -1),
                (bottom, right, 1),
            ):
                marks += sign * np.bincount(row * width + column, minlength=marks.size)
        counts = marks.reshape(lattice.rows + 1, width).cumsum(axis=0).cumsum(axis=1)
        return result | (counts[:-1, :-1] > 0)

    def _centre_kept(self, tile: str, kept: _Flags) -> np.ndarray:
        """Tell which windows have their centre in a kept one of another grid."""
        result = np.zeros(self._lattices[tile].shape, bool)
        for crossing in self._crossings:
            if crossing.tile != tile or crossing.other not in kept or not kept[crossing.other].any():
                continue
            sums = np.zeros(np.add(kept[crossing.other].shape, 1), np.int32)
            sums[1:, 1:] = kept[crossing.other].cumsum(axis=0, dtype=np.int32).cumsum(axis=1)
            top, bottom, left, right = crossing.holders.T
            held = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left] > 0
            result.ravel()[crossing.window[held]] = True
        return result


def _crossing(tile: str, lattice: Lattice, other: str, around: Lattice) -> _Crossing | None:
    if not _may_meet(lattice, around):
        return None
    half = lattice.size_m / 2
    # The other tile's outline in this zone says which windows are worth a transformation.
    xmin, ymin, xmax, ymax = around.bounds
    steps = np.linspace(0.0, 1.0, 9)
    x, y = np.meshgrid(xmin + steps * (xmax - xmin), ymin + steps * (ymax - ymin))
    outline = _between(around.epsg, lattice.epsg).points(np.stack([x.ravel(), y.ravel()], axis=1))
    outline = outline[np.isfinite(outline).all(axis=1)]
    if not len(outline):
        return None
    # Between two points of the outline its edge bends by less than this.
    margin = lattice.size_m + 0.02 * max(xmax - xmin, ymax - ymin)
    low, high = outline.min(axis=0) - margin, outline.max(axis=0) + margin
    columns = np.flatnonzero((lattice.east + half >= low[0]) & (lattice.east + half <= high[0]))
    rows = np.flatnonzero((lattice.north - half >= low[1]) & (lattice.north - half <= high[1]))
    if not columns.size or not rows.size:
        return None
    window = (rows[:, None] * lattice.columns + columns[None, :]).ravel()
    there = _between(lattice.epsg, around.epsg).points(_centres(lattice, window))
    finite = np.isfinite(there).all(axis=1)
    window, holders = window[finite], around.holding(there[finite])
    held = (holders[:, 1] > holders[:, 0]) & (holders[:, 3] > holders[:, 2])
    return _Crossing(tile, other, window[held], holders[held]) if held.any() else None


def _centres(lattice: Lattice, window: np.ndarray) -> np.ndarray:
    """Return the centres (n, 2) in metres of windows given by their flat numbers."""
    row, column = np.divmod(window, lattice.columns)
    half = lattice.size_m / 2
    return np.stack([lattice.east[column] + half, lattice.north[row] - half], axis=1)


def _may_meet(one: Lattice, other: Lattice) -> bool:
    """Tell whether tiles of two grids may lie on the same ground."""
    apart = abs(zone_of_epsg(one.epsg) - zone_of_epsg(other.epsg))
    north, there = (g.uly - false_northing(g.epsg) for g in (one, other))
    return min(apart, 60 - apart) <= _ZONES_APART and abs(north - there) <= _NORTHINGS_APART_M


@lru_cache(maxsize=256)
def _between(source: int, target: int) -> Transformer:
    return Transformer(source, target)


def _at_home(lattice: Lattice, near: np.ndarray) -> np.ndarray:
    """Tell which windows have their centre in the zone and hemisphere of their grid; True far from seams."""
    home = np.ones(lattice.shape, bool)
    window = np.flatnonzero(near)
    centres = _centres(lattice, window)
    lonlat = _between(lattice.epsg, 4326).points(centres)
    zone = utm_zones(lonlat[:, 0], lonlat[:, 1])
    # By the northing, which says exactly on which side of the equator a centre lies.
    south = centres[:, 1] < false_northing(lattice.epsg)
    home.ravel()[window] = (zone == zone_of_epsg(lattice.epsg)) & (south == is_south(lattice.epsg))
    return home
