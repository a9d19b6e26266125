"""Which coordinate operation brings one CRS to another here, and how good it is.

Which of several PROJ takes depends on the place and on the grids that are installed; GDAL's Python does not
tell. pyproj, which every QGIS has, lists the candidates: the one that gives GDAL's own numbers is it.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..optional import MissingPackage, load_optional
from .crs import Transformer, spatial_reference

#: Two operations that give the same point within this (metres, or so) are the same.
_SAME_M = 1e-3


@dataclass(frozen=True)
class Operation:
    """A coordinate operation as PROJ describes it.

    Attributes:
        name: PROJ's description; "" when it is not known which operation is used.
        accuracy_m: How far places may be off in metres; None when not known.
        ballpark: True when no datum shift is known, so that places may be off by hundreds of metres.
        missing_grids: Files that the best operation of the place needs and that are not installed.
    """

    name: str = ""
    accuracy_m: float | None = None
    ballpark: bool = False
    missing_grids: tuple[str, ...] = ()


def operation_between(source: str | int, target: int, bounds: tuple[float, float, float, float]) -> Operation:
    """Tell which operation `Transformer` uses around a place.

    Args:
        source: EPSG number or WKT.
        target: EPSG number of a projected CRS.
        bounds: The place (xmin, ymin, xmax, ymax) in the target.

    Returns:
        The operation; an empty one without pyproj, or where pyproj's PROJ knows none that does the same.
    """
    if Transformer(source, target).is_identity:
        return Operation("Null", 0.0)
    xmin, ymin, xmax, ymax = bounds
    columns, rows = (xmin, (xmin + xmax) / 2, xmax), (ymin, (ymin + ymax) / 2, ymax)
    outline = np.array([(x, y) for x in columns for y in rows])
    middle = Transformer(target, source).points(outline[4:5])
    lonlat = Transformer(target, 4326).points(outline)
    group = _candidates(source, target, lonlat)
    if group is None:
        return Operation()
    there = Transformer(source, target).points(middle)[0]
    better = [] if group.best_available else group.unavailable_operations[:1]
    missing = tuple(grid.short_name for best in better for grid in best.grids if not grid.available)
    for candidate in group.transformers:
        found = candidate.transform(*middle[0].tolist())
        if np.hypot(found[0] - there[0], found[1] - there[1]) < _SAME_M:
            accuracy = float(candidate.accuracy)
            if accuracy < 0 and _same_datum(source, target):
                accuracy = 0.0  # PROJ 9.9 no longer says it of a conversion with its axes swapped
            return Operation(
                candidate.description,
                accuracy if accuracy >= 0 else None,
                "ballpark" in candidate.description.lower(),
                missing,
            )
    return Operation(missing_grids=missing)


def _same_datum(source: str | int, target: int) -> bool:
    one, other = (spatial_reference(end).CloneGeogCS() for end in (source, target))
    return bool(one and other and one.IsSame(other, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def _candidates(source: str | int, target: int, lonlat: NDArray[np.float64]) -> Any:
    """Return pyproj's group of operations for a place, the best first; None where it can tell nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # on missing grids, and on where pyproj looks for its data
        try:
            load_optional("pyproj")
            crs, aoi, datadir, exceptions, transformer = (
                load_optional(f"pyproj.{part}")
                for part in ("crs", "aoi", "datadir", "exceptions", "transformer")
            )
        except MissingPackage:
            return None
        try:
            datadir.get_data_dir()
        except exceptions.DataDirError:  # in a virtual environment it does not find what is the system's
            known = [folder for folder in osr.GetPROJSearchPaths() if (Path(folder) / "proj.db").exists()]
            if not known:
                return None
            datadir.set_data_dir(known[0])
        west, south = lonlat.min(axis=0).tolist()
        east, north = lonlat.max(axis=0).tolist()
        place = aoi.AreaOfInterest(west, south, east, north) if np.isfinite(lonlat).all() else None
        try:
            one, other = (
                crs.CRS.from_wkt(spatial_reference(end).ExportToWkt(["FORMAT=WKT2_2019"]))
                for end in (source, target)
            )
            return transformer.TransformerGroup(one, other, always_xy=True, area_of_interest=place)
        except exceptions.ProjError:  # its PROJ is another one than GDAL's, and knows less
            return None
