"""Which assets of a STAC item are the bands of a product, in the spelling of any known catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit

from ....core.errors import ProductError
from ....core.products import MSI, RemoteAsset
from ....core.words import told
from ...web import is_allowed, without_signature
from .stac_items import multihash

#: Keys of Earth Search; the others name their bands.
_COMMON = {
    "coastal": "B01", "blue": "B02", "green": "B03", "red": "B04", "rededge1": "B05", "rededge2": "B06",
    "rededge3": "B07", "nir": "B08", "nir08": "B8A", "nir09": "B09", "cirrus": "B10", "swir16": "B11",
    "swir22": "B12", "scl": "SCL",
}  # fmt: skip
_BAND_KEY = re.compile(r"(B(?:0[1-9]|1[0-2]|8A)|SCL)(?:_(\d\d)m)?", re.IGNORECASE)
_SCL_M = 20
#: Stores whose files anybody may read over the web, and where each answers.
_OPEN_BUCKETS = {
    "sentinel-cogs": "https://sentinel-cogs.s3.us-west-2.amazonaws.com/",
    "e84-earth-search-sentinel-data": "https://e84-earth-search-sentinel-data.s3.us-west-2.amazonaws.com/",
}


def band_assets(
    assets: Mapping[str, Mapping[str, Any]], base: str, epsg: int | None
) -> dict[str, RemoteAsset]:
    """Return the native bands and the scene classification of an item that are GeoTIFFs, by band.

    Args:
        assets: Of the item.
        base: Address that relative ones begin at, "" when it is not known.
        epsg: Of the item, for assets that name none.

    Raises:
        ProductError: There is none: the files are of another kind, or lie where nobody may read them so.
    """
    found: dict[str, RemoteAsset] = {}
    why: list[str] = []
    for key, asset in sorted(assets.items()):
        name, metres = _band_of(key, asset)
        if not name or (metres and metres != native(name)):
            continue
        problem = _unreadable(asset, base)
        if problem:
            why.append(problem)
        elif name not in found:
            found[name] = _asset(name, key, asset, base, epsg)
    if any(name != "SCL" for name in found):
        return found
    raise ProductError(
        why[0] if why else "it has no file of a band.",
        remedy="Download the product, or search another catalogue for it.",
    )


def native(name: str) -> int:
    """Return the resolution of a band or of the scene classification in metres."""
    return _SCL_M if name == "SCL" else MSI.resolution(name)


def _band_of(key: str, asset: Mapping[str, Any]) -> tuple[str, int]:
    """Return (band or "SCL", metres a pixel or 0 where nobody says); ("", 0) for what is neither."""
    match = _BAND_KEY.fullmatch(key)
    if match:
        return match[1].upper(), int(match[2] or 0) or _metres(asset)
    if key in _COMMON:
        return _COMMON[key], _metres(asset)
    return "", 0


def _metres(asset: Mapping[str, Any]) -> int:
    transform = asset.get("proj:transform")
    if isinstance(transform, list) and transform and isinstance(transform[0], (int, float)):
        return round(transform[0])
    gsd = asset.get("gsd")
    return round(gsd) if isinstance(gsd, (int, float)) else 0


def _unreadable(asset: Mapping[str, Any], base: str) -> str:
    """Return why parts of an asset cannot be read, in a sentence; "" when they can."""
    kind = str(asset.get("type") or "").lower()
    if "jp2" in kind or "jpeg2000" in kind:
        return "its bands are JPEG 2000, which cannot be read in parts over the web."
    if kind and "tiff" not in kind:
        return told("its bands are {kind}, expected GeoTIFF.", kind=kind)
    href = _href(asset, base)
    if href.startswith("s3://"):
        return told("its bands lie in the store {store}, which wants a login.", store=href.split("/")[2])
    if not href.startswith(("https://", "http://")):
        return "the addresses of its files are relative, and where the item lies is not known."
    if not is_allowed(href):
        return "the addresses of its files are not encrypted (https)."
    return ""


def _href(asset: Mapping[str, Any], base: str) -> str:
    """Return the whole address of an asset, over the web where one is known."""
    href = web_address(str(asset.get("href") or ""))
    return href if "://" in href or not base else urljoin(base, href)


def web_address(href: str) -> str:
    """Return where anybody may read over the web what lies in a store; any other address as it is."""
    parts = urlsplit(href)
    if parts.scheme == "s3" and parts.netloc in _OPEN_BUCKETS:
        return _OPEN_BUCKETS[parts.netloc] + parts.path.lstrip("/")
    return href


def _asset(name: str, key: str, asset: Mapping[str, Any], base: str, epsg: int | None) -> RemoteAsset:
    size = asset.get("file:size")
    scale, offset = _radiometry(asset)
    return RemoteAsset(
        name=name,
        key=key,
        href=without_signature(_href(asset, base)),
        size=int(size) if isinstance(size, (int, float)) and size > 0 else None,
        checksum=next(multihash(str(asset.get("file:checksum") or "")), None),
        shape=_shape(asset.get("proj:shape")),
        transform=_transform(asset.get("proj:transform")),
        epsg=code_of(asset) or epsg,
        scale=scale,
        offset=offset,
    )


def _numbers(value: Any, least: int) -> bool:
    return isinstance(value, list) and len(value) >= least and all(isinstance(v, (int, float)) for v in value)


def _shape(value: Any) -> tuple[int, int] | None:
    return (int(value[0]), int(value[1])) if _numbers(value, 2) else None


def _transform(value: Any) -> tuple[float, float, float, float, float, float] | None:
    if not _numbers(value, 6):
        return None
    a, b, c, d, e, f = (float(number) for number in value[:6])
    return a, b, c, d, e, f


def code_of(values: Mapping[str, Any]) -> int | None:
    """Return the EPSG code that properties or an asset name, None when they name none."""
    match = re.fullmatch(r"EPSG:(\d+)", str(values.get("proj:code") or ""))
    number = values.get("proj:epsg")
    if match:
        return int(match[1])
    return number if isinstance(number, int) else None


def _radiometry(asset: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Return (scale, offset) as an asset or its only band states them, None for what is not said."""
    bands = asset.get("raster:bands") or asset.get("bands") or []
    sources = [
        asset,
        *(band for band in (bands if isinstance(bands, list) else []) if isinstance(band, dict)),
    ]
    return _stated(sources, "scale"), _stated(sources, "offset")


def _stated(sources: list[Any], what: str) -> float | None:
    values: Iterator[Any] = (source.get(key) for source in sources for key in (f"raster:{what}", what))
    return next((float(value) for value in values if isinstance(value, (int, float))), None)
