"""How large parcels are, as windows see them: along the axes of the UTM zone they lie in."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, Skip
from ..feedback import Feedback, Silent, raise_if_cancelled
from ..geo import spatial_reference
from .clean import clean_geometry
from .gathered import OUT_OF_PLACE
from .outlines import in_utm

#: Window sides that a report shows, metres.
WINDOW_SIDES_M = (240, 320, 480, 640, 1000, 1280, 1600)

#: Sides of windows of all bands are multiples of this, metres.
LATTICE_M = 60

#: Side of a pixel in which SIZE is counted, metres.
PIXEL_M = 10

_BATCH = 1000


@dataclass(frozen=True)
class Dimensions:
    """The size of one parcel, in the UTM zone of the middle of its bounds.

    Attributes:
        height: From its southernmost to its northernmost point, metres.
        width: From its westernmost to its easternmost point, metres.
        largest: The larger of both, metres.
        area: Square metres, holes left out.
        vertices: Number of vertices of all rings, those that close them left out.
        compactness: 4 pi area / perimeter squared: 1 for a circle, 0.785 for a square.
    """

    height: float
    width: float
    largest: float
    area: float
    vertices: int
    compactness: float

    def values(self) -> tuple[float, ...]:
        """Return all of them, in the order of `NAMES`."""
        return self.height, self.width, self.largest, self.area, self.vertices, self.compactness


#: Names of the dimensions, as the fields of a layer have them.
NAMES: tuple[str, ...] = tuple(field.name for field in fields(Dimensions))


class DimensionTable:
    """Dimensions of many parcels, four bytes each, and what was not measured."""

    def __init__(self) -> None:
        self._columns = {name: array("f") for name in NAMES}
        self.skips: list[Skip] = []

    def __len__(self) -> int:
        return len(self._columns["area"])

    def column(self, name: str) -> NDArray[np.float64]:
        """Return one dimension of all parcels (n,)."""
        return np.array(self._columns[name], np.float64)

    def append(self, dimensions: Dimensions) -> None:
        """Add a parcel."""
        for name, value in zip(NAMES, dimensions.values()):
            self._columns[name].append(value)

    def fitting(self, side_m: float, lattice_m: float = 0.0) -> tuple[float, float]:
        """Return the shares (0..1) of parcels, and of their area, that a window holds whole.

        Args:
            side_m: Side of the window, whose middle is that of the parcel.
            lattice_m: The window is moved to a lattice of this step, by half of it at most; 0 for none.
        """
        fits = self.column("largest") + lattice_m <= side_m
        area = self.column("area")
        return float(fits.mean()), float(area[fits].sum() / area.sum())

    def recommended_size(self, share: float) -> int:
        """Return the smallest SIZE, in pixels of 10 m, whose windows hold this share of the parcels whole.

        Windows lie on the lattice of 60 m, so that every band of Sentinel-2 is whole in them. They are no
        larger than 1560 m: beyond that a window is mostly other ground.

        Args:
            share: 0..1.
        """
        largest = np.sort(self.column("largest"))
        needed = largest[min(len(largest) - 1, max(0, math.ceil(share * len(largest)) - 1))] + LATTICE_M
        most = WINDOW_SIDES_M[-1] // LATTICE_M
        return min(most, math.ceil(needed / LATTICE_M)) * LATTICE_M // PIXEL_M


def measure_parcels(
    features: Iterable[tuple[bytes | None, str, Any]],
    crs: str,
    table: DimensionTable,
    *,
    subject: str = "parcels",
    feedback: Feedback | None = None,
    count: int = 0,
) -> Iterator[tuple[bytes, Dimensions, Any]]:
    """Yield parcels with their dimensions, in the order given; those that cannot be measured are skipped.

    Args:
        features: (WKB of any kind or None, what to call it, anything that goes with it).
        crs: Their CRS.
        table: Gets the dimensions and the skips.
        subject: Name of the layer, for errors.
        feedback: Progress and cancel.
        count: Number of features if known, for the progress.

    Yields:
        (WKB as it was measured: two-dimensional, valid; its dimensions; what goes with it).

    Raises:
        InputError: No CRS, no feature, or none that can be measured.
        Cancelled: The user asked to stop.
    """
    feedback = feedback or Silent()
    reference = spatial_reference(crs, subject)
    batch: list[tuple[bytes, str, Any]] = []
    number = 0
    for number, (wkb, name, more) in enumerate(features, 1):
        cleaned = clean_geometry(wkb, reference)
        if cleaned.wkb is None:
            table.skips.append(Skip("parcel", name, cleaned.problem, cleaned.detail))
        else:
            batch.append((cleaned.wkb, name, more))
        if number % _BATCH == 0:
            raise_if_cancelled(feedback)
            yield from _measured(batch, crs, table)
            batch.clear()
            if count:
                feedback.progress(100 * number / count)
    yield from _measured(batch, crs, table)
    if not number:
        raise InputError("the layer has no features.", subject=subject)
    if not len(table):
        raise InputError(
            "no parcel of the layer can be measured.", subject=subject, remedy=table.skips[0].detail
        )


def _measured(
    batch: Sequence[tuple[bytes, str, Any]], crs: str, table: DimensionTable
) -> Iterator[tuple[bytes, Dimensions, Any]]:
    found = dimensions_of([wkb for wkb, _, _ in batch], crs)
    for (wkb, name, more), dimensions in zip(batch, found):
        if dimensions is None:
            text = "Its coordinates lie outside of what its coordinate system is made for."
            table.skips.append(Skip("parcel", name, OUT_OF_PLACE, text))
            continue
        table.append(dimensions)
        yield wkb, dimensions, more


def dimensions_of(outlines: Sequence[bytes], crs: str) -> list[Dimensions | None]:
    """Measure outlines; None for one that has no place on Earth, or no area.

    Args:
        outlines: Two-dimensional little-endian WKB of valid polygons.
        crs: Their CRS.
    """
    result: list[Dimensions | None] = [None] * len(outlines)
    for zone in in_utm(outlines, crs) if outlines else ():
        polygons = zone.polygons
        bounds = polygons.bounds()
        area, perimeter = polygons.areas(), polygons.perimeters()
        rings = np.diff(polygons.ring_start) - 1
        vertices = np.bincount(polygons.ring_feature, rings, polygons.n_features).astype(np.int64)
        for number, (xmin, ymin, xmax, ymax), size, around, corners in zip(
            zone.numbers.tolist(), bounds.tolist(), area.tolist(), perimeter.tolist(), vertices.tolist()
        ):
            if not size > 0:
                continue
            height, width = ymax - ymin, xmax - xmin
            compactness = 4.0 * math.pi * size / around**2
            result[number] = Dimensions(height, width, max(height, width), size, corners, compactness)
    return result
