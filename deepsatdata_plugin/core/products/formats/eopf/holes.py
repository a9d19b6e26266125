"""Chunks that no file holds: left out because they hold no data, or lost on the way?

Writers of Zarr leave out chunks that hold nothing but the fill value, and then nothing in a store tells an
incomplete copy from ground that was not seen. What else the product says about that ground decides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from osgeo import ogr

from ....geo import Grid, Transformer, make_geometry, rectangle, valid_polygons
from .arrays import ZarrArray

#: Outlines are rounded, and images end on whole pixels: metres by which the two may differ.
SLACK_M = 60.0

#: Bands look at slightly different ground where a swath ends: share of a chunk that another band may have
#: although this one has nothing. More than that says that a file was lost; less loses next to nothing.
PARALLAX_SHARE = 0.05

Place = tuple[int, ...]
Ground = tuple[float, float, float, float]


@dataclass(frozen=True)
class Image:
    """An image of the store, as far as its chunks are concerned."""

    array: ZarrArray
    grid: Grid
    unwritten: frozenset[Place]

    def ground(self, place: Place) -> Ground:
        """Return (xmin, ymin, xmax, ymax) of a chunk in metres, cut to the image."""
        rows, columns = self.array.chunks
        x0, y0 = place[1] * columns, place[0] * rows
        x1, y1 = min(x0 + columns, self.grid.width), min(y0 + rows, self.grid.height)
        step = self.grid.resolution
        return (
            self.grid.ulx + x0 * step, self.grid.uly - y1 * step,
            self.grid.ulx + x1 * step, self.grid.uly - y0 * step,
        )  # fmt: skip


class Evidence:
    """What a product says about ground of which a band has no file.

    Args:
        footprint: Closed ring of (lon, lat) degrees; () when it is not known.
        epsg: Zone of the images.
        no_data: Tells whether a band's quality mask says that nothing within some bounds (metres) has data.
        seen_share: Returns the greatest share of pixels with data that any other band has within some bounds.
    """

    def __init__(
        self,
        footprint: tuple[tuple[float, float], ...],
        epsg: int,
        no_data: Callable[[str, Ground], bool],
        seen_share: Callable[[str, Ground], float],
    ) -> None:
        self._ring = footprint
        self._epsg = epsg
        self._no_data = no_data
        self._seen_share = seen_share

    def says_empty(self, name: str, image: Image, place: Place) -> bool:
        """Tell whether a chunk that no file holds may be taken for ground without data."""
        ground = image.ground(place)
        if self._no_data(name, ground):
            return True
        seen = self._seen(ground)
        if seen == "nothing":
            return True
        return seen != "all" and self._seen_share(name, ground) <= PARALLAX_SHARE

    @cached_property
    def _outline(self) -> ogr.Geometry | None:
        if not self._ring:
            return None
        corners = Transformer(4326, self._epsg).points(np.array(self._ring, np.float64))
        corners = corners[np.isfinite(corners).all(axis=1)]
        return valid_polygons(make_geometry([[corners]])) if len(corners) > 3 else None

    def _seen(self, ground: Ground) -> str:
        """Return how much of some ground the footprint holds: "nothing", "some" or "all"."""
        if self._outline is None:
            return "some"
        square = rectangle(ground)
        if not self._outline.Buffer(SLACK_M).Intersects(square):
            return "nothing"
        return "all" if self._outline.Buffer(-SLACK_M).Contains(square) else "some"


def area_of(grid: Grid, ground: tuple[float, float, float, float]) -> tuple[int, int, int, int] | None:
    """Return the pixels (x, y, width, height) of a grid that lie on some ground, None when none do."""
    step = grid.resolution
    x0, x1 = round((ground[0] - grid.ulx) / step), round((ground[2] - grid.ulx) / step)
    y0, y1 = round((grid.uly - ground[3]) / step), round((grid.uly - ground[1]) / step)
    x0, y0, x1, y1 = max(x0, 0), max(y0, 0), min(x1, grid.width), min(y1, grid.height)
    return (x0, y0, x1 - x0, y1 - y0) if x0 < x1 and y0 < y1 else None
