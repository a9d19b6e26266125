"""Which tile a window belongs to: no ground twice, none lost.

Neighbouring tiles overlap by about 10 km, at zone seams and at the equator by more. For each season, every
place gets one owner, chosen from raster extents and the footprints in the XML alone, before any pixel is
read.

Tiles of one zone and hemisphere share one grid of windows. A window belongs to the tile with most
acquisitions containing the whole window; where there is none, to a tile that can fill enough of it for a
step; then to the tile whose edge is farthest from the window; then to the first by name. What becomes of
windows where grids of different zones or hemispheres meet is told in `seams`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..geo import Grid
from ..products import Acquisition
from .footprints import NO_PRODUCT, Fill, fill_of
from .seams import Seams
from .windows import Lattice, WindowGrid

_Part = tuple[slice, slice]


@dataclass(frozen=True)
class Owned:
    """The windows of one tile in one season, bool arrays (rows, columns) of its lattice.

    Attributes:
        kept: Windows that belong to this tile.
        without_product: Windows that no tile with a product of the season holds; named once, by one tile.
    """

    kept: np.ndarray
    without_product: np.ndarray


class Owners:
    """The windows of all tiles of a run, and which tile owns them in a season.

    What does not depend on the season (which windows share a place, which lie across a seam) is found once.
    """

    def __init__(self, windows: WindowGrid, grids: Mapping[str, Grid]) -> None:
        """Lay the windows of each tile.

        Args:
            windows: The window grid (the same shift in every zone).
            grids: Tile -> its raster grid at any resolution.
        """
        #: Tile -> its windows, sorted by name.
        self.lattices: dict[str, Lattice] = {tile: windows.lattice(grids[tile]) for tile in sorted(grids)}
        self._bounds = {tile: grids[tile].bounds for tile in self.lattices}
        self._shared = _shared_parts(self.lattices)
        self._seams = Seams(self.lattices)
        together = {tile for pair in self._shared for tile in pair} | self._seams.tiles
        self._alone = set(self.lattices) - together

    def of_season(
        self, acquisitions: Mapping[str, Sequence[Acquisition]], least_share: float
    ) -> dict[str, Owned]:
        """Give every window to exactly one tile.

        Args:
            acquisitions: Tile -> its acquisitions of the season; a tile without any owns nothing.
            least_share: Share of valid pixels, 0..1, that a step of a sample needs.

        Returns:
            Tile -> its windows, every tile of the run.
        """
        fills: dict[str, Fill] = {}
        for tile, lattice in self.lattices.items():
            mine = acquisitions.get(tile, ())
            if tile in self._alone:  # nobody to compare with
                shape = lattice.shape
                fills[tile] = Fill(np.zeros(shape, np.int32), np.full(shape, bool(mine), np.uint8))
            else:
                fills[tile] = fill_of(lattice, mine, least_share)
        own = self._within_grids(fills)
        kept, lost = self._seams.resolve(own, {tile: fill.level for tile, fill in fills.items()})
        return {
            tile: Owned(kept[tile], own[tile] & (fills[tile].level == NO_PRODUCT) & ~lost[tile])
            for tile in self.lattices
        }

    def _within_grids(self, fills: Mapping[str, Fill]) -> dict[str, np.ndarray]:
        """Among tiles of one grid leave each place to the best tile."""
        own = {tile: np.ones(lattice.shape, bool) for tile, lattice in self.lattices.items()}
        for (first, second), (mine, theirs) in self._shared.items():
            one = (fills[first].full[mine], fills[first].level[mine], self._edge(first, mine))
            two = (fills[second].full[theirs], fills[second].level[theirs], self._edge(second, theirs))
            wins = np.ones(one[0].shape, bool)  # all alike: the first by name
            for mine_value, their_value in reversed(list(zip(one, two))):
                wins = (mine_value > their_value) | ((mine_value == their_value) & wins)
            own[first][mine] &= wins
            own[second][theirs] &= ~wins
        return own

    def _edge(self, tile: str, part: _Part) -> np.ndarray:
        """Return the distance in metres of windows from the nearest edge of the tile."""
        lattice, (xmin, ymin, xmax, ymax) = self.lattices[tile], self._bounds[tile]
        east, north = lattice.east[part[1]], lattice.north[part[0]]
        across = np.minimum(east - xmin, xmax - lattice.size_m - east)
        along = np.minimum(ymax - north, north - lattice.size_m - ymin)
        return np.minimum(across[None, :], along[:, None])


def _shared_parts(lattices: Mapping[str, Lattice]) -> dict[tuple[str, str], tuple[_Part, _Part]]:
    """Return for pairs of tiles of one grid the rows and columns of the places they share, in each."""
    parts: dict[tuple[str, str], tuple[_Part, _Part]] = {}
    tiles = [tile for tile, lattice in lattices.items() if lattice.columns]
    for number, first in enumerate(tiles):
        one = lattices[first]
        for second in tiles[number + 1 :]:
            two = lattices[second]
            if one.epsg != two.epsg:
                continue
            down = round((one.uly - two.uly) / one.stride_m)
            right = round((two.ulx - one.ulx) / one.stride_m)
            rows = _common(down, one.rows, two.rows)
            columns = _common(right, one.columns, two.columns)
            if rows is not None and columns is not None:
                parts[first, second] = ((rows[0], columns[0]), (rows[1], columns[1]))
    return parts


def _common(shift: int, one: int, two: int) -> tuple[slice, slice] | None:
    """Return what two runs share, in each of them; the second begins `shift` after the first."""
    start, stop = max(0, shift), min(one, shift + two)
    return (slice(start, stop), slice(start - shift, stop - shift)) if start < stop else None
