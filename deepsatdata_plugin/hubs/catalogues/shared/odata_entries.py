"""The OData dialect of the Copernicus Data Space: how it is asked, and what an entry says.

Source: CDSE documentation, "OData" (filters, options, limits); fields as in recorded answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote, urlencode

from ...contract import SearchQuery
from .footprints import from_wkt, geojson_footprint, read_footprint
from .instants import instant_text, read_instant
from .matching import ANY_CLOUD
from .names import Found

#: Level-2A products of 2017 and 2018, when it was a pilot, have a type of their own.
_TYPES = {"L1C": ("S2MSI1C",), "L2A": ("S2MSI2A", "S2MSI2Ap")}
#: What is read of an entry; its outline comes twice otherwise.
SELECTED = "Id,Name,ContentLength,Online,S3Path,Checksum,ContentDate,PublicationDate,Footprint"
#: Tiles in one question.
MAX_TILES = 20


def months(start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """Cut a period at the turns of months (UTC). Both limits of a piece belong to it, so turns come twice."""
    pieces = []
    while start <= end:
        following = datetime(start.year + start.month // 12, start.month % 12 + 1, 1, tzinfo=timezone.utc)
        pieces.append((start, min(end, following)))
        start = following
    return pieces


def of_tiles(tiles: Sequence[str]) -> str:
    """Return the term for products of some tiles; names always tell the tile, attributes do not."""
    return _any_of([f"contains(Name,'_T{tile}_')" for tile in sorted(set(tiles))])


def of_area(polygon: str) -> str:
    """Return the term for products that meet a WKT POLYGON."""
    return f"OData.CSC.Intersects(area=geography'SRID=4326;{polygon}')"


def search_filter(query: SearchQuery, collection: str, place: str, start: datetime, end: datetime) -> str:
    """Return the filter of a search.

    Args:
        query: All but place and time is taken from it.
        collection: Name of the Sentinel-2 collection.
        place: Term for tiles or an area.
        start: First instant, inclusive.
        end: Last instant, inclusive.
    """
    terms = [
        f"Collection/Name eq '{collection}'",
        f"ContentDate/Start ge {instant_text(start)}",
        f"ContentDate/Start le {instant_text(end)}",
        place,
    ]
    if query.level:
        types = [_attribute("String", "productType", f"eq '{name}'") for name in _TYPES[query.level]]
        terms.append(_any_of(types))
    if query.max_cloud < ANY_CLOUD:
        terms.append(_attribute("Double", "cloudCover", f"le {query.max_cloud:.2f}"))
    if query.orbit:
        terms.append(f"contains(Name,'_R{query.orbit:03}_')")
    if query.platform:
        terms.append(f"startswith(Name,'{query.platform}_')")
    if query.published_since:
        terms.append(f"PublicationDate ge {instant_text(query.published_since)}")
    return " and ".join(terms)


def _any_of(terms: Sequence[str]) -> str:
    return terms[0] if len(terms) == 1 else f"({' or '.join(terms)})"


def read_entry(value: Mapping[str, Any], catalogue: str, browser: str = "") -> Found:
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
    footprint = footprint or geojson_footprint(value.get("GeoFootprint"))
    name = str(value.get("Name") or value.get("name") or "")
    page = _page(browser, name, footprint, start_of(value)) if browser and footprint else ""
    return Found(
        id=product_id,
        name=name,
        cloud=float(cloud) if isinstance(cloud, (int, float)) else None,
        size=int(size) if isinstance(size, (int, float)) and size > 0 else None,
        online=online if isinstance(online, bool) else None,
        footprint_wkt=footprint,
        checksums=_checksums(value.get("Checksum")),
        link=page or f"{catalogue}/Products({quote(product_id, safe='-')})",
        quicklook=_quicklook(value.get("Assets")),
        published=read_instant(value.get("PublicationDate")),
    )


def _page(browser: str, name: str, footprint: str, start: datetime) -> str:
    """Return the page of a Browser that shows a product: its middle, its day, its level."""
    west, east, south, north = from_wkt(footprint).GetEnvelope()
    level = "L1C" if "_MSIL1C_" in name else "L2A"
    options = {
        "zoom": "9",
        "lat": f"{(south + north) / 2:.4f}",
        "lng": f"{(west + east) / 2:.4f}",
        "themeId": "DEFAULT-THEME",
        "datasetId": f"S2_{level}_CDAS",
        "fromTime": f"{start:%Y-%m-%d}T00:00:00.000Z",
        "toTime": f"{start:%Y-%m-%d}T23:59:59.999Z",
    }
    return f"{browser}?{urlencode(options)}"


def _quicklook(items: Any) -> str:
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict) and str(item.get("Type") or "").upper() == "QUICKLOOK":
            link = str(item.get("DownloadLink") or "")
            return link if link.startswith(("https://", "http://")) else ""
    return ""


def encode_options(options: Sequence[tuple[str, str]]) -> str:
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
    start = read_instant(dates.get("Start")) if isinstance(dates, dict) else None
    return start or datetime.min.replace(tzinfo=timezone.utc)


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
