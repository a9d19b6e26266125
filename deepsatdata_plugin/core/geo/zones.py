"""UTM zones and hemispheres: their numbers, their EPSG codes and their false northings.

Zones are those of the Military Grid Reference System (NGA.STND.0037, 2.3): 32V is widened to 3..12 degrees
east, and 31X, 33X, 35X, 37X take the place of zones 31 to 37 in band X.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..errors import InputError
from ..words import told

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Northings of the southern hemisphere count from this far south of the equator, metres.
FALSE_NORTHING_M = 10_000_000

_NORTH, _SOUTH = 32600, 32700

#: Where a zone is not the one of its six degrees: south, north, west, east in degrees, zone.
_EXCEPTIONS: Sequence[tuple[float, float, float, float, int]] = (
    (56.0, 64.0, 3.0, 12.0, 32),
    (72.0, 90.0, 0.0, 9.0, 31),
    (72.0, 90.0, 9.0, 21.0, 33),
    (72.0, 90.0, 21.0, 33.0, 35),
    (72.0, 90.0, 33.0, 42.0, 37),
)


def utm_zone(longitude: float, latitude: float) -> int:
    """Return the UTM zone of a point, with the exceptions of Norway and Svalbard.

    Args:
        longitude: Degrees; any turn (190 is -170).
        latitude: Degrees, -90..90.
    """
    longitude = (longitude + 180.0) % 360.0 - 180.0
    for south, north, west, east, zone in _EXCEPTIONS:
        if south <= latitude < north and west <= longitude < east:
            return zone
    return int((longitude + 180.0) // 6.0) % 60 + 1


def utm_zones(longitude: NDArray[np.float64], latitude: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the UTM zones (n,) of points in degrees, each array of shape (n,), as `utm_zone` does."""
    import numpy as np

    longitude = (np.asarray(longitude, np.float64) + 180.0) % 360.0 - 180.0
    latitude = np.asarray(latitude, np.float64)
    zones = np.floor((longitude + 180.0) / 6.0).astype(np.int64) % 60 + 1
    for south, north, west, east, zone in _EXCEPTIONS:
        inside = (south <= latitude) & (latitude < north) & (west <= longitude) & (longitude < east)
        zones[inside] = zone
    return zones


def utm_epsg(longitude: float, latitude: float) -> int:
    """Return the EPSG code of the WGS 84 / UTM zone of a point in degrees (326xx or 327xx)."""
    return zone_epsg(utm_zone(longitude, latitude), south=latitude < 0)


def zone_epsg(zone: int, *, south: bool = False) -> int:
    """Return the EPSG code of a UTM zone (1..60) and hemisphere."""
    return (_SOUTH if south else _NORTH) + zone


def tile_epsg(tile: str) -> int:
    """Return the EPSG code of the UTM zone of an MGRS tile ("31TFM" -> 32631, "22HBD" -> 32722)."""
    return zone_epsg(int(tile[:2]), south=tile[2].upper() < "N")


def is_utm(epsg: int) -> bool:
    """Tell whether an EPSG code is that of a WGS 84 / UTM zone."""
    return 1 <= epsg - _NORTH <= 60 or 1 <= epsg - _SOUTH <= 60


def zone_of_epsg(epsg: int) -> int:
    """Return the zone, 1..60, of the EPSG code of a WGS 84 / UTM zone.

    Raises:
        InputError: It is another CRS.
    """
    return epsg - (_SOUTH if is_south(epsg) else _NORTH)


def is_south(epsg: int) -> bool:
    """Tell whether the EPSG code of a WGS 84 / UTM zone is that of the southern hemisphere.

    Raises:
        InputError: It is another CRS.
    """
    if not is_utm(epsg):
        raise InputError(
            told("EPSG:{epsg} is not a WGS 84 / UTM zone.", epsg=epsg),
            remedy="Sentinel-2 tiles are in EPSG:326xx or 327xx.",
        )
    return epsg > _SOUTH


def false_northing(epsg: int) -> int:
    """Return the northing of the equator in metres: 10,000,000 in a southern UTM zone, 0 in a northern one.

    Raises:
        InputError: It is another CRS.
    """
    return FALSE_NORTHING_M if is_south(epsg) else 0
