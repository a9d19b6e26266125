"""The OData dialect of the Copernicus Data Space: how it is asked, and what an entry says.

Source: CDSE documentation, "OData" (filters, options, limits); fields as in recorded answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote, urlencode

from ...contract import SearchQuery
from .footprints import geojson_footprint, read_footprint
from .instants import instant_text
from .matching import ANY_CLOUD
from .names import Found

_TYPES = {"L1C": "S2MSI1C", "L2A": "S2MSI2A"}


def months(start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """Cut a period at the turns of months (UTC). Both limits of a piece belong to it, so turns come twice."""
    pieces = []
    while start <= end:
        following = datetime(start.year + start.month // 12, start.month % 12 + 1, 1, tzinfo=timezone.utc)
        pieces.append((start, min(end, following)))
        start = following
    return pieces


def search_options(
    query: SearchQuery, collection: str, polygon: str, start: datetime, end: datetime, page_size: int
) -> dict[str, str]:
    """Return the options of a search.

    Tiles are not asked for: the area of the tiles is, and the names decide.

    Args:
        query: Level and cloud limit are taken from it.
        collection: Name of the Sentinel-2 collection.
        polygon: WKT POLYGON.
        start: First instant, inclusive.
        end: Last instant, inclusive.
        page_size: Products a page.
    """
    terms = [
        f"Collection/Name eq '{collection}'",
        f"ContentDate/Start ge {instant_text(start)}",
        f"ContentDate/Start le {instant_text(end)}",
        f"OData.CSC.Intersects(area=geography'SRID=4326;{polygon}')",
    ]
    if query.level:
        terms.append(_attribute("String", "productType", f"eq '{_TYPES[query.level]}'"))
    if query.max_cloud < ANY_CLOUD:
        terms.append(_attribute("Double", "cloudCover", f"le {query.max_cloud:.2f}"))
    return {
        "$filter": " and ".join(terms),
        "$orderby": "ContentDate/Start asc",
        "$top": str(page_size),
        "$expand": "Attributes",
    }


def read_entry(value: Mapping[str, Any], catalogue: str) -> Found:
    """Read one product. Size 0, no checksum, no footprint and no attributes are all met on real ones.

    Entries of the closed ONDA hub (names in lower case, `offline` for `Online`) are understood, too.
    """
    cloud = _attributes(value.get("Attributes")).get("cloudCover")
    size = value.get("ContentLength", value.get("size"))
    online = value.get("Online")
    if online is None and isinstance(value.get("offline"), bool):
        online = not value["offline"]
    product_id = str(value.get("Id") or value.get("id") or "")
    footprint = read_footprint(value.get("Footprint", value.get("footprint")))
    return Found(
        id=product_id,
        name=str(value.get("Name") or value.get("name") or ""),
        cloud=float(cloud) if isinstance(cloud, (int, float)) else None,
        size=int(size) if isinstance(size, (int, float)) and size > 0 else None,
        online=online if isinstance(online, bool) else None,
        footprint_wkt=footprint or geojson_footprint(value.get("GeoFootprint")),
        checksums=_checksums(value.get("Checksum")),
        link=f"{catalogue}/Products({quote(product_id, safe='-')})",
    )


def encode_options(options: Mapping[str, str]) -> str:
    """Return options percent-encoded; a plus sign in a text never becomes a blank."""
    return urlencode(options, quote_via=quote, safe="$'(),/:")


def _attribute(kind: str, name: str, test: str) -> str:
    return (
        f"Attributes/OData.CSC.{kind}Attribute/any(att:att/Name eq '{name}' "
        f"and att/OData.CSC.{kind}Attribute/Value {test})"
    )


def start_of(value: Any) -> datetime:
    """Return ContentDate/Start of an answer; the beginning of time when it cannot be read."""
    dates = value.get("ContentDate") if isinstance(value, dict) else None
    text = dates.get("Start", "") if isinstance(dates, dict) else ""
    try:
        return datetime.strptime(f"{str(text)[:19]}+0000", "%Y-%m-%dT%H:%M:%S%z")
    except ValueError:
        return datetime.min.replace(tzinfo=timezone.utc)


def _attributes(items: Any) -> dict[str, Any]:
    if not isinstance(items, list):
        return {}
    return {item["Name"]: item.get("Value") for item in items if isinstance(item, dict) and "Name" in item}


def _checksums(items: Any) -> dict[str, str]:
    """Return algorithm -> digest; [] and [{}] are met on real products."""
    if not isinstance(items, list):
        return {}
    return {
        str(item["Algorithm"]): str(item["Value"])
        for item in items
        if isinstance(item, dict) and item.get("Algorithm") and item.get("Value")
    }
