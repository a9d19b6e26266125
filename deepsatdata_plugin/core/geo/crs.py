"""Coordinate reference systems and the transformation of points.

All axis orders are x (east, longitude) before y (north, latitude), whatever the authority says.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from ..errors import InputError
from ..feedback import Feedback, raise_if_cancelled
from ..words import told
from .gdal_guard import gdal_messages

#: Points handed to PROJ in one call; bounds the memory of the Python objects in between.
_POINTS_PER_CALL = 100_000

#: Transformations kept by a thread: both ways for the zones, and some CRS of layers.
_MOST_KEPT = 150


def spatial_reference(crs: str | int, subject: str = "") -> osr.SpatialReference:
    """Return a CRS with x before y.

    Args:
        crs: EPSG number, WKT, or what else `SetFromUserInput` takes.
        subject: What the CRS belongs to, for the error.

    Raises:
        InputError: It is missing or not understood.
    """
    reference = osr.SpatialReference()
    with gdal_messages() as messages:
        try:
            if isinstance(crs, int):
                failed = reference.ImportFromEPSG(crs)
            else:
                failed = not crs.strip() or reference.SetFromUserInput(crs)
        except RuntimeError as error:
            messages.append(str(error))
            failed = True
    if failed:
        if isinstance(crs, str) and not crs.strip():
            raise InputError(
                "has no coordinate reference system.",
                subject=subject or "The layer",
                remedy="Set the CRS of the layer (in QGIS: Layer > Set CRS of Layer).",
            )
        raise InputError(
            told(
                "the coordinate reference system {crs!r} is not understood{messages}.",
                crs=str(crs)[:80],
                messages=" (" + messages[-1] + ")" if messages else "",
            ),
            subject=subject,
        )
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def epsg_of(crs: str) -> int | None:
    """Return the EPSG number a CRS carries or is identical to, None when there is none."""
    reference = spatial_reference(crs)
    if reference.GetAuthorityName(None) == "EPSG":
        return int(reference.GetAuthorityCode(None))
    with gdal_messages():
        try:
            if reference.AutoIdentifyEPSG() == 0 and reference.GetAuthorityName(None) == "EPSG":
                return int(reference.GetAuthorityCode(None))
        except RuntimeError:
            return None
    return None


def is_metric(crs: str | int) -> bool:
    """Tell whether a CRS is projected with metres as its unit."""
    reference = spatial_reference(crs)
    return bool(reference.IsProjected()) and abs(reference.GetLinearUnits() - 1.0) < 1e-9


def turn_of(crs: str | int | osr.SpatialReference) -> float | None:
    """Return a whole turn of longitude in the units of a CRS (360 degrees), None where x is no longitude."""
    reference = crs if isinstance(crs, osr.SpatialReference) else spatial_reference(crs)
    return 2.0 * math.pi / float(reference.GetAngularUnits()) if reference.IsGeographic() else None


@lru_cache(maxsize=1024)
def _turn_of(crs: str | int) -> float | None:
    return turn_of(crs)


@lru_cache(maxsize=1024)
def _is_same(one: str | int, other: str | int) -> bool:
    return bool(spatial_reference(one).IsSame(spatial_reference(other)))


class _Transformations(threading.local):
    """Transformations made so far; PROJ's objects belong to one thread."""

    def __init__(self) -> None:
        self._made: OrderedDict[tuple[str | int, str | int], osr.CoordinateTransformation] = OrderedDict()

    def between(self, source_crs: str | int, target_crs: str | int) -> osr.CoordinateTransformation:
        key = source_crs, target_crs
        if key in self._made:
            self._made.move_to_end(key)
            return self._made[key]
        source, target = spatial_reference(source_crs), spatial_reference(target_crs)
        with gdal_messages() as messages:
            try:
                made = osr.CoordinateTransformation(source, target)
            except RuntimeError as error:
                messages.append(str(error))
                made = None
        if made is None or messages:
            raise InputError(
                told(
                    "no transformation from {source} to {target} ({messages}).",
                    source=source.GetName(),
                    target=target.GetName(),
                    messages="; ".join(messages),
                )
            )
        self._made[key] = made
        if len(self._made) > _MOST_KEPT:
            self._made.popitem(last=False)
        return made


_transformations = _Transformations()


@dataclass(frozen=True)
class Transformer:
    """Transforms points from one CRS to another. Picklable; PROJ objects are made on use.

    Attributes:
        source: EPSG number or WKT.
        target: EPSG number or WKT.
    """

    source: str | int
    target: str | int

    def __getstate__(self) -> dict[str, str | int]:
        return {"source": self.source, "target": self.target}

    def __setstate__(self, state: dict[str, str | int]) -> None:
        self.__dict__.update(state)

    @cached_property
    def is_identity(self) -> bool:
        """True when both are the same CRS."""
        return _is_same(self.source, self.target)

    @property
    def _transformation(self) -> osr.CoordinateTransformation:
        return _transformations.between(self.source, self.target)

    def points(self, xy: NDArray[np.float64], feedback: Feedback | None = None) -> NDArray[np.float64]:
        """Transform points.

        Args:
            xy: (n, 2) float64, x before y; longitudes may be counted on beyond half a turn.
            feedback: Asked for a cancel from time to time.

        Returns:
            (n, 2) float64; NaN where a point cannot be transformed. Longitudes that come from longitudes
            are counted on as those were.
        """
        if self.is_identity:
            return np.array(xy, np.float64)
        result = np.empty((len(xy), 2))
        with gdal_messages():  # PROJ complains about every single point outside its domain
            for start in range(0, len(xy), _POINTS_PER_CALL):
                if feedback is not None:
                    raise_if_cancelled(feedback)
                given = np.ascontiguousarray(xy[start : start + _POINTS_PER_CALL], np.float64)
                part = self._within_a_turn(given)
                finite = np.isfinite(part).all(axis=1)
                done = np.full((len(part), 2), np.nan)
                done[finite] = self._finite_points(part[finite])
                self._same_turn(given, done)
                result[start : start + len(part)] = done
        result[~np.isfinite(result).all(axis=1)] = np.nan
        return result

    def _within_a_turn(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """Bring longitudes beyond half a turn to the place they mean: PROJ chooses operations by place."""
        if self._turn is None:
            return xy
        beyond = np.isfinite(xy[:, 0]) & (np.abs(xy[:, 0]) > 0.5 * self._turn)
        if beyond.any():
            xy = xy.copy()
            xy[beyond, 0] -= self._turn * np.round(xy[beyond, 0] / self._turn)
        return xy

    def _same_turn(self, given: NDArray[np.float64], moved: NDArray[np.float64]) -> None:
        """From longitudes to longitudes no point changes its turn: rings that run on still do."""
        turn = _turn_of(self.target)
        if self._turn is not None and turn is not None:
            with np.errstate(invalid="ignore"):
                moved[:, 0] += turn * np.round(given[:, 0] / self._turn - moved[:, 0] / turn)

    @property
    def _turn(self) -> float | None:
        return _turn_of(self.source)

    def _finite_points(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        if len(xy) == 0:
            return np.zeros((0, 2))
        try:
            return np.array(self._transformation.TransformPoints(xy), np.float64)[:, :2]
        except RuntimeError:  # with GDAL's exceptions on, one bad point fails the whole call
            return np.array([self._point(x, y) for x, y in xy.tolist()], np.float64)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        try:
            east, north, _ = self._transformation.TransformPoint(x, y)
        except RuntimeError:
            return float("nan"), float("nan")
        return east, north
