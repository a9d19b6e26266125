"""Which samples go to folds together: blocks of ground, tiles, years, values of a column or of regions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ...errors import InputError
from ...geo import Transformer, densify_and_transform, spatial_reference
from ...words import told
from ..samples_table import SAMPLE_COLUMNS
from .ground import Ground
from .parameters import SplitParameters

#: Largest distance between an edge of a region and its image in metres.
_ERROR_M = 1.0
#: Columns that tell one sample from another: folds of them are folds of single samples.
_UNIQUE = ("sample_id", "shard", "index")


@dataclass(frozen=True)
class Region:
    """A polygon with a value.

    Attributes:
        wkb: (Multi)polygon.
        value: As text.
    """

    wkb: bytes
    value: str


@dataclass(frozen=True)
class Units:
    """Samples put together.

    Attributes:
        of_sample: int64 (n,): unit of each sample, -1 for none.
        names: Name of each unit, in order.
        block_m: Side of a block as it was used, 0 for other methods.
    """

    of_sample: np.ndarray
    names: tuple[str, ...]
    block_m: float = 0.0


def make_units(
    parameters: SplitParameters, ground: Ground, columns: dict[str, np.ndarray], regions: Sequence[Region],
    crs: str,
) -> Units:  # fmt: skip
    """Put samples together.

    Args:
        parameters: Method, size of blocks, field.
        ground: Where samples lie.
        columns: Columns of samples.csv that the method needs.
        regions: For the method "field" with a layer.
        crs: Of the regions, WKT or authority code.

    Raises:
        InputError: No sample has a value.
    """
    method = parameters.method
    if method == "blocks":
        blocks, side = ground.blocks(parameters.block_m)
        found, place = np.unique(blocks, axis=0, return_inverse=True)
        names = tuple(
            f"EPSG:{zone} {east * side:.0f} {north * side:.0f}" for zone, east, north in found.tolist()
        )
        return Units(place.reshape(-1), names, side)
    if method == "field" and regions:
        return _in_regions(ground, regions, crs, parameters.field)
    column = columns[parameters.field if method == "field" else method]
    texts = np.array([_text(value) for value in column.tolist()], dtype=object)
    none = texts == ""
    if none.all():
        raise InputError(
            told("no sample has a value in the column {column}.", column=parameters.field), subject="FIELD"
        )
    names = tuple(sorted(set(texts[~none].tolist()), key=_order))
    number = {name: k for k, name in enumerate(names)}
    return Units(np.array([number.get(text, -1) for text in texts.tolist()], np.int64), names)


def refuse_column(column: str) -> None:
    """Raise InputError for a field that samples.csv does not have, or that tells single samples apart."""
    known = [name for name in SAMPLE_COLUMNS if name not in (*_UNIQUE, "fold")]
    if column not in known:
        raise InputError(
            told("samples.csv has no column '{column}' to split by.", column=column),
            subject="FIELD",
            remedy=told("Choose from {columns}, or give a layer of regions.", columns=", ".join(known)),
        )


def _in_regions(ground: Ground, regions: Sequence[Region], crs: str, field: str) -> Units:
    """Return the value of the region in which a sample's centre lies; of several the first."""
    names = tuple(sorted({region.value for region in regions if region.value}, key=_order))
    number = {name: k for k, name in enumerate(names)}
    unit = np.full(len(ground.corners), -1, np.int64)
    source = spatial_reference(crs, "REGIONS").ExportToWkt()
    half = ground.size_m / 2
    for epsg in ground.zones:
        rows = np.flatnonzero(ground.epsg == epsg)
        centres = ground.corners[rows, 1:] + np.array([half, -half])
        to_source = Transformer(spatial_reference(epsg).ExportToWkt(), source).points(centres)
        for region in regions:
            if not region.value:
                continue
            shape = ogr.CreateGeometryFromWkb(region.wkb)
            west, east, south, north = shape.GetEnvelope()
            x, y = to_source.T
            near = (unit[rows] < 0) & (x >= west - 1) & (x <= east + 1) & (y >= south - 1) & (y <= north + 1)
            if not near.any():
                continue
            moved = densify_and_transform(shape, source, epsg, _ERROR_M).CreatePreparedGeometry()
            for place in np.flatnonzero(near).tolist():
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(*centres[place].tolist())
                if moved.Intersects(point):
                    unit[rows[place]] = number[region.value]
    if (unit < 0).all():
        raise InputError(
            "no sample lies in a region with a value.",
            subject=f"REGIONS {field}",
            remedy="Choose a layer that covers the dataset, and a field that is filled.",
        )
    return Units(unit, names)


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, float):
        return "" if value != value else f"{value:.9g}"
    return str(value)


def _order(text: str) -> tuple[float, str]:
    """Numbers by their size, then texts."""
    try:
        return float(text), ""
    except ValueError:
        return float("inf"), text
