"""What a STAC item of a Sentinel-2 product says, in the dialects of the known catalogues."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .footprints import geojson_footprint
from .instants import read_instant
from .names import Found, is_product_name

#: Where catalogues keep the product's name: Earth Search v1 and Planetary Computer, Earth Search v0, GEODES.
_NAME_KEYS = ("s2:product_uri", "sentinel:product_id", "identifier", "title")
#: Where the tile is, for items that have no product name.
_TILE_KEYS = ("grid:code", "s2:mgrs_tile")
_BAND = re.compile(
    r"B\d[\dA](?:_\d0m)?|coastal|blue|green|red|rededge\d?|nir\d{0,2}|swir\d{2}|cirrus|scl|SCL(?:_\d0m)?",
    re.IGNORECASE,
)
#: Multihash prefixes of a checksum: function code and length in bytes.
_MULTIHASH = {"d50110": "MD5", "1620": "SHA3-256", "1220": "SHA256"}


def read_item(item: Mapping[str, Any]) -> Found:
    """Read one item.

    The name is that of the product, wherever the catalogue keeps it; where there is none, the item's id
    stands in and the entry turns out unusable, with the tile in the text when it is known.
    """
    properties = _mapping(item.get("properties"))
    assets = {key: asset for key, asset in _mapping(item.get("assets")).items() if isinstance(asset, dict)}
    cloud = properties.get("eo:cloud_cover")
    size, checksums, online = _archive(assets, properties)
    streamable = any(map(_is_streamable, assets, assets.values()))
    return Found(
        id=str(item.get("id") or ""),
        name=_name(item, properties),
        cloud=float(cloud) if isinstance(cloud, (int, float)) else None,
        size=size,
        online=online,  # files that can be streamed say nothing of the product
        footprint_wkt=geojson_footprint(item.get("geometry")),
        checksums=checksums,
        streamable=streamable,
        link=_link(item, assets),
        offset_claims=offset_claims(properties, assets),
        quicklook=_quicklook(assets),
        published=read_instant(properties.get("published")),
    )


def _quicklook(assets: Mapping[str, Any]) -> str:
    for role in ("thumbnail", "overview"):
        for asset in assets.values():
            kind = str(asset.get("type") or "")
            if role not in (asset.get("roles") or []) or not kind.startswith(("image/jpeg", "image/png")):
                continue
            other = _mapping(_mapping(asset.get("alternate")).get("https")).get("href")
            for href in (asset.get("href"), other):
                if isinstance(href, str) and href.startswith(("https://", "http://")):
                    return href
    return ""


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _name(item: Mapping[str, Any], properties: Mapping[str, Any]) -> str:
    candidates = [*(properties.get(key) for key in _NAME_KEYS), item.get("id")]
    for candidate in candidates:
        if is_product_name(candidate):
            return str(candidate)
    return str(item.get("id") or "")


def tile_of(properties: Mapping[str, Any]) -> str:
    """Return the tile an item names ("31TFM"), "" when it names none. Only for messages: names decide."""
    for key in _TILE_KEYS:
        match = re.fullmatch(r"(?:MGRS-|T)?(\d{1,2}[A-Z]{3})", str(properties.get(key) or ""))
        if match:
            return match[1].zfill(5)
    for prefix in ("mgrs", "sentinel"):
        zone, band, square = (
            str(properties.get(f"{prefix}:{part}") or "")
            for part in ("utm_zone", "latitude_band", "grid_square")
        )
        if zone and band and square:
            return f"{zone.zfill(2)}{band}{square}"
    return ""


def _is_streamable(key: str, asset: Mapping[str, Any]) -> bool:
    """Tell whether an asset is a band as a cloud-optimised file (an overview alone is not enough)."""
    return "cloud-optimized" in str(asset.get("type") or "").lower() and bool(_BAND.fullmatch(key))


def _archive(
    assets: Mapping[str, Any], properties: Mapping[str, Any]
) -> tuple[int | None, dict[str, str], bool | None]:
    """Return (bytes, checksums, online) of the whole product's zip, where an asset describes it."""
    tier = str(properties.get("storage:tier") or "").lower()
    online = True if tier == "online" else False if tier in ("offline", "nearline", "archive") else None
    for asset in assets.values():
        if "zip" not in str(asset.get("type") or ""):
            continue
        size = asset.get("file:size")
        checksums = dict(multihash(str(asset.get("file:checksum") or "")))
        text = str(asset.get("description") or "")  # GEODES writes the facts as sentences
        words = {key.strip().lower(): value.strip() for key, value in re.findall(r"([\w ]+):\s*(\S+)", text)}
        if "file size" in words and words["file size"].isdecimal():
            size = int(words["file size"])
        if "checksum md5" in words:
            checksums["MD5"] = words["checksum md5"]
        if words.get("is online") in ("true", "false"):
            online = words["is online"] == "true"
        return (int(size) if isinstance(size, (int, float)) and size > 0 else None), checksums, online
    return None, {}, online


def multihash(text: str) -> Iterator[tuple[str, str]]:
    """Yield (algorithm, hex digest) of a checksum with a known prefix."""
    for prefix, algorithm in _MULTIHASH.items():
        if text.lower().startswith(prefix):
            yield algorithm, text[len(prefix) :].lower()


def _link(item: Mapping[str, Any], assets: Mapping[str, Any]) -> str:
    links = item.get("links")
    for relation in ("self", "canonical", "preview"):
        for link in links if isinstance(links, list) else []:
            if isinstance(link, dict) and link.get("rel") == relation:
                href = str(link.get("href") or "")
                if href.startswith(("https://", "http://")):
                    return href
    for asset in assets.values():
        href = str(asset.get("href") or "")
        if href.startswith("https://") and "zip" in str(asset.get("type") or ""):
            return href
    return ""


def offset_claims(properties: Mapping[str, Any], assets: Mapping[str, Any]) -> str:
    """Return what an item says about the radiometric offset of its assets; see `ProductRecord`."""
    claims = [
        f"{key}={str(properties[key]).lower()}"
        for key in sorted(properties)
        if key.endswith("boa_offset_applied")
    ]
    offsets: set[float] = set()
    for asset in assets.values():
        bands = asset.get("raster:bands") or asset.get("bands") or []
        for source in [asset, *(bands if isinstance(bands, list) else [])]:
            for key in ("offset", "raster:offset"):
                if isinstance(source, dict) and isinstance(source.get(key), (int, float)):
                    offsets.add(float(source[key]))
    if offsets:
        claims.append("raster offset=" + "|".join(f"{offset:g}" for offset in sorted(offsets)))
    return "; ".join(claims)
