"""Items of STAC catalogues as the core reads them: from rows of a search, or from files of items.

A row names its item by address; the item itself is asked for, since rows do not tell of single files. What
an item says of its offset is judged in the core (`item_offsets`); what each catalogue does is known here.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlsplit

from ...core.errors import ProductError, Skip
from ...core.feedback import Feedback
from ...core.products import OffsetClaims, StacItem, base_name, convention_of
from ...core.words import sentences, told
from ...core.workers import Workers
from ..contract import HubError
from ..web import Request, Transport, without_signature
from .registry import PRESETS, preset_of
from .shared.instants import read_instant
from .shared.item_assets import band_assets, code_of, web_address
from .shared.names import Found, product_name
from .shared.stac_items import read_item

#: Items asked for at a time.
_AT_ONCE = 8
_JSON = "application/geo+json, application/json"


@dataclass(frozen=True)
class _Files:
    """What is known of the files of a collection besides what its items say.

    Attributes:
        keeps_dn: Documented: the DN are those of ESA's products.
        doubtful: Flags and numbers of its items contradict the pixels of many.
    """

    keeps_dn: bool = False
    doubtful: bool = False


#: By catalogue and collection. The Planetary Computer's documentation ("Baseline change") tells users to take
#: the offset out; what Earth Search says of its first collection was found wrong in both directions.
_KNOWN = {
    ("planetary-computer", "sentinel-2-l2a"): _Files(keeps_dn=True),
    ("earth-search", "sentinel-2-l2a"): _Files(doubtful=True),
    ("earth-search", "sentinel-s2-l2a-cogs"): _Files(doubtful=True),
}
#: Stores of whose files the same is known, whatever catalogue lists them.
_STORES = {
    "sentinel-cogs.s3.us-west-2.amazonaws.com": "earth-search",
    "e84-earth-search-sentinel-data.s3.us-west-2.amazonaws.com": "earth-search",
    "sentinel2l2a01.blob.core.windows.net": "planetary-computer",
}


@dataclass(frozen=True)
class ItemRow:
    """A row of a search, or of any table of products.

    Attributes:
        name: Name of the product.
        hub: How the row calls its catalogue, "".
        link: Address of the item.
    """

    name: str
    hub: str
    link: str


def fetch_items(
    rows: Sequence[ItemRow], transport: Transport, feedback: Feedback
) -> tuple[list[StacItem], list[Skip]]:
    """Ask for the items of rows, some at a time.

    Args:
        rows: Of catalogues that have items.
        transport: Way to the web.
        feedback: Progress and cancel.

    Returns:
        The items in the order of the rows, and a row for each that cannot be used.

    Raises:
        HubError: A catalogue does not answer at all.
        Cancelled: By feedback.
    """
    items: list[StacItem] = []
    skips: list[Skip] = []

    def ask(row: ItemRow) -> StacItem | Skip:
        if not row.link.startswith(("https://", "http://")):
            return _skip(row.name, told("the row has no address of an item (field {field}).", field="link"))
        request = Request("GET", row.link, row.name, {"Accept": _JSON})
        try:
            document = transport.json(request, feedback=feedback)
        except HubError as error:
            if error.kind in ("not_found", "forbidden", "auth", "bad_query", "protocol"):
                return _skip(row.name, error.message)
            raise
        return read_stac_item(document, catalogue=row.hub, address=row.link)

    with Workers(_AT_ONCE, feedback) as workers:
        for number, (row, found) in enumerate(workers.in_order(ask, rows), start=1):
            if isinstance(found, StacItem) and row.name and found.name != row.name.upper():
                found = _skip(row.name, told("its item is that of {name}.", name=found.name))
            (items if isinstance(found, StacItem) else skips).append(found)  # type: ignore[arg-type]
            feedback.progress(100 * number / len(rows))
    return items, skips


def read_items(document: Any, *, address: str = "") -> tuple[list[StacItem], list[Skip]]:
    """Read a STAC item, or a collection of items, as it stands in a file.

    Args:
        document: Parsed JSON.
        address: Where it lies, for relative addresses; "" for a file on disk.
    """
    features: Iterable[Any] = [document]
    if isinstance(document, dict) and isinstance(document.get("features"), list):
        features = document["features"]
    found = [read_stac_item(feature, address=address) for feature in features]
    items = [one for one in found if isinstance(one, StacItem)]
    return items, [one for one in found if isinstance(one, Skip)]


def is_stac(document: Any) -> bool:
    """Tell whether JSON is a STAC item or a collection of items."""
    if not isinstance(document, dict):
        return False
    features = document.get("features")
    if isinstance(features, list):
        return any(is_stac(feature) for feature in features[:1])
    return document.get("type") == "Feature" and "stac_version" in document and "assets" in document


def read_stac_item(item: Any, *, catalogue: str = "", address: str = "") -> StacItem | Skip:
    """Return an item as the core reads it, or the row that says why it cannot be used.

    Args:
        item: Parsed JSON.
        catalogue: Preset as rows call it, "" to see by its addresses.
        address: Where it was asked for, "".
    """
    if not isinstance(item, dict) or not isinstance(item.get("properties"), dict):
        return _skip(address or "item", "this is no STAC item.")
    found = read_item(item)
    try:
        return _item(item, found, catalogue, address)
    except ProductError as error:
        return _skip(base_name(found.name) or found.id or address, sentences(error.message, error.remedy))


def _item(item: Mapping[str, Any], found: Found, catalogue: str, address: str) -> StacItem:
    name = product_name(found.name)
    properties: Mapping[str, Any] = item["properties"]
    raw = item.get("assets")
    assets = {k: a for k, a in raw.items() if isinstance(a, dict)} if isinstance(raw, dict) else {}
    base = address or _own_address(item)
    epsg = code_of(properties)
    bands = band_assets(assets, base, epsg)
    epsg = epsg or next((asset.epsg for asset in bands.values() if asset.epsg), None)
    collection = str(item.get("collection") or "")
    source = _source(catalogue, base, {asset.href for asset in bands.values()})
    known = _KNOWN.get((source, collection), _Files())
    flag = next((key for key in sorted(properties) if key.endswith("boa_offset_applied")), "")
    stated = str(
        properties.get("s2:processing_baseline")
        or properties.get("sentinel:processing_baseline")
        or properties.get("processing:version")
        or ""
    )
    made = cast("datetime", name.generation_time)  # `product_name` wants it
    cloud = found.cloud if found.cloud is not None and 0 <= found.cloud <= 100 else None
    claims = OffsetClaims(
        baseline=name.baseline,
        stated=stated.zfill(5) if stated else "",
        flag=flag,
        applied=properties[flag] if flag and isinstance(properties[flag], bool) else None,
        offsets={
            band: None if asset.offset is None else round(asset.offset / (asset.scale or 1e-4), 3)
            for band, asset in bands.items()
            if band != "SCL"
        },
        keeps_dn=known.keeps_dn,
        doubtful=known.doubtful,
        source=f"{source} {collection}".strip(),
    )
    return StacItem(
        name=str(name),
        id=found.id,
        href=without_signature(base or found.id),
        catalogue=source,
        collection=collection,
        level=name.level,
        platform=name.platform,
        tile=name.tile,
        sensing_start=name.sensing_start,
        datastrip_start=_datastrip(properties),
        generation_time=read_instant(properties.get("s2:generation_time")) or made,
        relative_orbit=name.relative_orbit,
        baseline=name.baseline,
        cloud_percent=cloud,
        footprint=_ring(item.get("geometry")),
        epsg=epsg,
        convention=convention_of(claims),
        assets=tuple(bands.values()),
        sha256=_hash(item),
    )


def _own_address(item: Mapping[str, Any]) -> str:
    """Return where an item says that it lies, as a web address; "" when it does not say."""
    links = item.get("links")
    for relation in ("self", "canonical"):
        for link in links if isinstance(links, list) else []:
            if isinstance(link, dict) and link.get("rel") == relation:
                href = web_address(str(link.get("href") or ""))
                if href.startswith(("https://", "http://")):
                    return href
    return ""


def _source(catalogue: str, base: str, hrefs: set[str]) -> str:
    """Return the preset whose files these are, or else what the row or the item's host is called."""
    hosts = {urlsplit(href).netloc.lower() for href in hrefs}
    for host in sorted(hosts):
        if host in _STORES:
            return _STORES[host]
    host = urlsplit(base).netloc.lower()
    named = preset_of(catalogue)
    if named and (not host or any(p.id == named and p.url for p in PRESETS)):
        return named  # others are told apart by their host only
    return next((p.id for p in PRESETS if p.url and urlsplit(p.url).netloc == host), host)


def _datastrip(properties: Mapping[str, Any]) -> Any:
    """Return when the datastrip begins, as its id tells; None when there is none."""
    for key in ("s2:datastrip_id", "eopf:datastrip_id"):
        match = re.search(r"_S(\d{8})T(\d{6})_", str(properties.get(key) or ""))
        if match:
            day, time = match[1], match[2]
            return read_instant(f"{day[:4]}-{day[4:6]}-{day[6:]}T{time[:2]}:{time[2:4]}:{time[4:]}Z")
    return None


def _ring(geometry: Any) -> tuple[tuple[float, float], ...]:
    """Return the closed ring of a polygon without holes, () for anything else."""
    if not isinstance(geometry, dict):
        return ()
    rings = geometry.get("coordinates")
    if geometry.get("type") == "MultiPolygon" and isinstance(rings, list) and len(rings) == 1:
        rings = rings[0]
    elif geometry.get("type") != "Polygon":
        return ()
    if not isinstance(rings, list) or len(rings) != 1:
        return ()
    try:
        points = tuple((float(point[0]), float(point[1])) for point in rings[0])
    except (TypeError, ValueError, IndexError):
        return ()
    return points if len(points) >= 4 and points[0] == points[-1] else ()


def _hash(item: Mapping[str, Any]) -> str:
    """Return the SHA-256 of what an item says; links are left out, which differ from answer to answer."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [plain(inner) for inner in value]
        return without_signature(value) if isinstance(value, str) and "://" in value else value

    kept = {key: plain(value) for key, value in item.items() if key != "links"}
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _skip(subject: str, detail: str) -> Skip:
    return Skip("product", subject, "unusable_item", told("{name}: {detail}", name=subject, detail=detail))
