"""What the root attributes of an EOPF product say it is.

The generations name the same thing in different places, and some of them say less than a SAFE: the tile
stands in no field, the processing baseline in none of 2026 but the datatake's identifier. All places that
exist are read, and must agree. Sources: root attributes of samples of 2025 and 2026; EOPF product structure
format definition for the names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ....errors import ProductError
from ....geo import is_utm
from ....instants import instant_of
from ....tiles import tile_exists, tile_square, tile_with_corner
from ....words import told
from ..safe.metadata import datastrip_start
from ..safe.name import ProductName, parse_name

_TYPES = {"S02MSIL1C": "L1C", "S02MSIL2A": "L2A"}
_AGAIN = "Get the product again."


@dataclass(frozen=True)
class Identity:
    """Fields of `model.Product` that the root attributes give; they mean the same there."""

    level: str
    platform: str
    epsg: int
    sensing_start: datetime
    datastrip_start: datetime | None
    generation_time: datetime
    relative_orbit: int
    baseline: str
    cloud_percent: float | None
    footprint: tuple[tuple[float, float], ...]
    bbox: tuple[float, float, float, float] | None
    names: tuple[str, ...]


def read_identity(root: Mapping[str, Any], array_codes: Iterable[Any], source: str) -> Identity:
    """Read the root attributes of a store.

    Args:
        root: The attributes.
        array_codes: EPSG codes that the arrays themselves name.
        source: The store, for messages.

    Raises:
        ProductError: No product of Sentinel-2, or a field is missing, senseless or contradicts another.
    """
    discovery = _mapping(root, "stac_discovery")
    properties = _mapping(discovery, "properties")
    other = _mapping(root, "other_metadata")
    kind = str(properties.get("product:type", ""))
    if kind not in _TYPES:
        raise ProductError(
            told("this Zarr store is no EOPF product of Sentinel-2: product:type is {kind}.", kind=repr(kind))
            if kind
            else "this Zarr store is no EOPF product of Sentinel-2: it has no product:type.",
            subject=source,
            remedy="Get the product as ESA writes it, or as SAFE.",
        )
    level = _TYPES[kind]
    stated = re.search(r"(1C|2A)$", str(properties.get("processing:level", "")))
    if stated and "L" + stated[1] != level:
        raise ProductError(
            told("product:type says {level}, processing:level L{stated}.", level=level, stated=stated[1]),
            subject=source,
        )
    takes = [properties.get(f"eopf:{name}") for name in ("datatake_id", "data_take_id")]
    take = str(next((value for value in takes if value), ""))
    return Identity(
        level=level,
        platform=_platform(properties, take, source),
        epsg=_epsg(properties, other, array_codes, source),
        sensing_start=_time(properties, "start_datetime", source),
        datastrip_start=datastrip_start(str(properties.get("eopf:datastrip_id", ""))),
        generation_time=_time(properties, "created", source),
        relative_orbit=_orbit(properties, source),
        baseline=_baseline(root, properties, take, source),
        cloud_percent=_percent(properties.get("eo:cloud_cover"), source),
        footprint=_footprint(discovery, source),
        bbox=_bbox(properties, source),
        names=tuple(_names(root, discovery, other)),
    )


def name_of(identity: Identity, file_name: str, tile: str) -> str:
    """Return the name of the SAFE that the product was made from, or else the store's own.

    Args:
        identity: Of the product.
        file_name: Of its folder or zip, without endings.
        tile: Its tile.
    """
    for text in (*identity.names, file_name):
        name = _parsed(text)
        if (
            name is not None
            and (name.platform, name.level, name.tile) == (identity.platform, identity.level, tile)
            and name.sensing_start == identity.sensing_start
            and name.baseline in ("", identity.baseline)
        ):
            return text
    return next((name for name in identity.names if name.startswith("S02MSI")), file_name)


def tile_of(identity: Identity, corner: tuple[float, float], size_m: tuple[float, float], source: str) -> str:
    """Return the tile a product lies on: no field names it, but its corner is that of one tile alone.

    Args:
        identity: Of the product.
        corner: (easting, northing) of its upper-left corner, metres.
        size_m: (width, height) in metres.
        source: The store, for messages.

    Raises:
        ProductError: It lies on no tile, or names say another.
    """
    named = {found[1] for text in identity.names if (found := re.search(r"_T(\d{2}[A-Z]{3})(?:_|$)", text))}
    if len(named) > 1:
        raise ProductError(
            told("the metadata name the tiles {tiles}.", tiles=", ".join(sorted(named))), subject=source
        )
    by_name = next(iter(named), "")
    by_corner = tile_with_corner(identity.epsg, *corner)
    if by_corner and by_name in ("", by_corner):
        return by_corner
    if by_name and tile_exists(by_name):
        # A part of a tile has no corner of its own.
        square = tile_square(by_name)
        xmin, ymin, xmax, ymax = square.bounds
        inside = xmin <= corner[0] <= xmax - size_m[0] and ymin + size_m[1] <= corner[1] <= ymax
        if square.epsg == identity.epsg and inside:
            return by_name
    raise ProductError(
        told(
            "the corner ({x:.10g}, {y:.10g}) in EPSG:{epsg} is that of no tile.",
            x=corner[0],
            y=corner[1],
            epsg=identity.epsg,
        )
        if not by_name
        else told("the metadata name the tile {tile}, the product lies elsewhere.", tile=by_name),
        subject=source,
        remedy=_AGAIN,
    )


def _mapping(parent: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = parent.get(name)
    return found if isinstance(found, dict) else {}


def _platform(properties: Mapping[str, Any], take: str, source: str) -> str:
    match = re.fullmatch(r"sentinel-2([a-z])", str(properties.get("platform", "")), re.IGNORECASE)
    if match is None:
        raise ProductError(
            told("platform is {value}.", value=repr(properties.get("platform"))), subject=source
        )
    platform = "S2" + match[1].upper()
    if take and not take.startswith(f"G{platform}_"):
        raise ProductError(
            told("platform says {platform}, the datatake {take}.", platform=platform, take=take),
            subject=source,
        )
    return platform


def _epsg(
    properties: Mapping[str, Any], other: Mapping[str, Any], array_codes: Iterable[Any], source: str
) -> int:
    stated = [
        properties.get("proj:code"),
        properties.get("proj:epsg"),
        other.get("horizontal_crs_code"),
        other.get("horizontal_CRS_code"),
        *array_codes,
    ]
    codes = set()
    for value in stated:
        if value in (None, ""):
            continue
        match = re.fullmatch(r"(?:EPSG:)?(\d{4,6})", str(value), re.IGNORECASE)
        if match is None or not is_utm(int(match[1])):
            raise ProductError(
                told("{value} is no UTM zone of WGS 84.", value=repr(value)[:80]), subject=source
            )
        codes.add(int(match[1]))
    if len(codes) != 1:
        raise ProductError(
            told("the metadata name the zones {codes}.", codes=", ".join(map(str, sorted(codes))))
            if codes
            else "the metadata name no coordinate reference system.",
            subject=source,
        )
    return codes.pop()


def _time(properties: Mapping[str, Any], name: str, source: str) -> datetime:
    try:
        return instant_of(str(properties.get(name, ""))).replace(microsecond=0)
    except ValueError as error:
        raise ProductError(
            told("{name} is {value}, expected a UTC time.", name=name, value=repr(properties.get(name))),
            subject=source,
        ) from error


def _orbit(properties: Mapping[str, Any], source: str) -> int:
    orbit = properties.get("sat:relative_orbit")
    if not isinstance(orbit, int) or not 1 <= orbit <= 143:
        raise ProductError(
            told("sat:relative_orbit is {value}, expected 1 to 143.", value=repr(orbit)), subject=source
        )
    return orbit


def _baseline(root: Mapping[str, Any], properties: Mapping[str, Any], take: str, source: str) -> str:
    """Return the processing baseline; `processing:version` names another thing since 2026 ("1.0.0")."""
    stated = [properties.get("eopf:baseline"), properties.get("processing:version")]
    history = _mapping(root, "processing_history")
    first_steps = [steps[0] for steps in history.values() if isinstance(steps, list) and steps]
    stated += [step.get("version") for step in first_steps if isinstance(step, dict)]
    in_take = re.search(r"_N(\d\d\.\d\d)$", take)
    if in_take:
        stated.append(in_take[1])
    found = {value for value in stated if isinstance(value, str) and re.fullmatch(r"\d\d\.\d\d", value)}
    if len(found) != 1:
        raise ProductError(
            told("the metadata name the processing baselines {all}.", all=", ".join(sorted(found)))
            if found
            else "the metadata name no processing baseline.",
            subject=source,
        )
    return found.pop()


def _percent(value: Any, source: str) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 100:
        raise ProductError(told("eo:cloud_cover is {value}.", value=repr(value)), subject=source)
    return float(value)


def _footprint(discovery: Mapping[str, Any], source: str) -> tuple[tuple[float, float], ...]:
    geometry = discovery.get("geometry")
    if not geometry:
        return ()
    try:
        if geometry["type"] != "Polygon":
            raise ValueError(geometry["type"])
        ring = [(float(x), float(y)) for x, y, *_ in geometry["coordinates"][0]]
        if len(set(ring)) < 3 or any(abs(x) > 180.0 + 1e-6 or abs(y) > 90.0 + 1e-6 for x, y in ring):
            raise ValueError("ring")
    except (TypeError, KeyError, IndexError, ValueError) as error:
        raise ProductError(
            "the geometry of stac_discovery is no polygon of longitudes and latitudes.", subject=source
        ) from error
    if ring[0] != ring[-1]:
        ring.append(ring[0])
    return tuple(ring)


def _bbox(properties: Mapping[str, Any], source: str) -> tuple[float, float, float, float] | None:
    box = properties.get("proj:bbox")
    if box is None:
        return None
    if not isinstance(box, list) or len(box) != 4 or not all(isinstance(v, (int, float)) for v in box):
        raise ProductError(told("proj:bbox is {value}.", value=repr(box)[:80]), subject=source)
    xmin, ymin, xmax, ymax = (float(value) for value in box)
    return xmin, ymin, xmax, ymax


def _names(root: Mapping[str, Any], discovery: Mapping[str, Any], other: Mapping[str, Any]) -> Iterator[str]:
    """Yield what may be a name: of the SAFE, of a granule, or by EOPF's own convention."""
    history = root.get("processing_history")
    if isinstance(history, dict):
        for steps in history.values():
            for step in steps if isinstance(steps, list) else ():
                outputs = step.get("outputs") if isinstance(step, dict) else None
                for text in outputs if isinstance(outputs, list) else (outputs,):
                    if isinstance(text, str):
                        yield _last_part(text)
    for value in (discovery.get("id"), other.get("UTM_zone_identification")):
        if isinstance(value, str):
            yield _last_part(value)


def _last_part(text: str) -> str:
    last = text.strip().replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    return re.sub(r"(?:\.SAFE|\.zarr)?(?:\.zip)?$", "", last, count=1, flags=re.IGNORECASE)


def _parsed(text: str) -> ProductName | None:
    try:
        return parse_name(text)
    except ProductError:
        return None
