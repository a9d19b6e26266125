"""What `MTD_MSI*.xml` and `MTD_TL.xml` say about a product.

Offsets are read for each band through its `band_id`; they are never guessed from dates or names. Names and
places of the elements follow the Sentinel-2 Products Specification Document, issues 13 to 15.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timezone

from ....errors import ProductError
from ....words import told
from ...sensor import MSI
from .name import ProductName, parse_name
from .xml import Element, parse_xml


@dataclass(frozen=True)
class ProductMetadata:
    """Content of `MTD_MSI*.xml`; see `model.Product` for the meaning of the shared fields.

    Attributes:
        image_files: IMAGE_FILE entries, without suffix, relative to the product's folder.
        datastrip: Identifier of the datastrip, "" when absent.
        granules: Number of granules the product lists.
    """

    name: str
    level: str
    platform: str
    tile: str
    sensing_start: datetime
    datastrip_start: datetime | None
    generation_time: datetime
    relative_orbit: int
    baseline: str
    cloud_percent: float | None
    nodata_percent: float | None
    footprint: tuple[tuple[float, float], ...]
    offsets: dict[str, int]
    offset_evidence: str
    quantification: float
    nodata: int
    saturated: int
    image_files: tuple[str, ...]
    datastrip: str
    granules: int


@dataclass(frozen=True)
class TileMetadata:
    """Content of `MTD_TL.xml`.

    Attributes:
        epsg: EPSG code of the tile's UTM zone.
        corner: (easting, northing) of the upper-left corner in metres.
        shapes: Resolution in metres -> (rows, columns).
        datastrip_start: As in `ProductMetadata`.
        nodata_percent: Likewise.
    """

    epsg: int
    corner: tuple[float, float]
    shapes: dict[int, tuple[int, int]] = field(default_factory=dict)
    datastrip_start: datetime | None = None
    nodata_percent: float | None = None


def parse_product_metadata(data: bytes, source: str) -> ProductMetadata:
    """Read `MTD_MSI*.xml`.

    Args:
        data: Bytes of the file.
        source: Path of the file for messages.

    Returns:
        Its content.

    Raises:
        ProductError: Broken or hostile XML, or a required element is missing or senseless.
    """
    root = parse_xml(data, source)
    uri = _required(root, source, "PRODUCT_URI", "PRODUCT_URI_2A", "PRODUCT_URI_1C")
    name = parse_name(uri)
    level = _level(_required(root, source, "PROCESSING_LEVEL"), source)
    granules = list(root.iter("Granule", "Granules"))
    identifiers = [g.attributes.get("datastripIdentifier", "") for g in granules]
    tile = _tile(granules, name, source)
    if level != name.level:
        raise ProductError(
            told(
                "PROCESSING_LEVEL says {level}, PRODUCT_URI says {level_2}.", level=level, level_2=name.level
            ),
            subject=source,
        )
    offsets, evidence = _offsets(root, level, source)
    nodata, saturated = _special_values(root, source)
    baseline = _required(root, source, "PROCESSING_BASELINE")
    if not re.fullmatch(r"\d\d\.\d\d", baseline):
        raise ProductError(
            told("PROCESSING_BASELINE is {baseline!r}, expected nn.nn.", baseline=baseline), subject=source
        )
    return ProductMetadata(
        name=re.sub(r"\.SAFE$", "", uri, flags=re.IGNORECASE),
        level=level,
        platform=_platform(root, name, source),
        tile=tile,
        sensing_start=_time(
            _required(root, source, "DATATAKE_SENSING_START"), "DATATAKE_SENSING_START", source
        ),
        datastrip_start=datastrip_start(identifiers[0]) if identifiers else None,
        generation_time=_time(_required(root, source, "GENERATION_TIME"), "GENERATION_TIME", source),
        relative_orbit=_orbit(_required(root, source, "SENSING_ORBIT_NUMBER"), source),
        baseline=baseline,
        cloud_percent=_cloud(root.text_of("Cloud_Coverage_Assessment", "CLOUDY_PIXEL_PERCENTAGE"), source),
        nodata_percent=_nodata_percent(root, source),
        footprint=_footprint(root, source),
        offsets=offsets,
        offset_evidence=evidence,
        quantification=_quantification(root, level, source),
        nodata=nodata,
        saturated=saturated,
        image_files=tuple(
            e.text for g in granules for e in g.iter("IMAGE_FILE", "IMAGE_FILE_2A", "IMAGE_ID") if e.text
        ),
        datastrip=identifiers[0] if identifiers else "",
        granules=len({g.attributes.get("granuleIdentifier", "") for g in granules}),
    )


def parse_tile_metadata(data: bytes, source: str) -> TileMetadata:
    """Read `MTD_TL.xml`.

    Args:
        data: Bytes of the file.
        source: Path of the file for messages.

    Returns:
        Its content.

    Raises:
        ProductError: Broken or hostile XML, or the geocoding is missing or contradicts itself.
    """
    root = parse_xml(data, source)
    code = _required(root, source, "HORIZONTAL_CS_CODE")
    match = re.fullmatch(r"(?:EPSG:)?(32[67](?:0[1-9]|[1-5]\d|60))", code, re.IGNORECASE)
    if match is None:
        raise ProductError(
            told("HORIZONTAL_CS_CODE is {code!r}, expected a UTM zone of WGS 84.", code=code), subject=source
        )
    shapes: dict[int, tuple[int, int]] = {}
    for size in root.iter("Size"):
        rows, columns = size.text_of("NROWS"), size.text_of("NCOLS")
        resolution = _whole(size.attributes.get("resolution", ""), "Size resolution", source)
        shapes[resolution] = (_whole(rows, "NROWS", source), _whole(columns, "NCOLS", source))
    corners = {
        (_number(p.text_of("ULX"), "ULX", source), _number(p.text_of("ULY"), "ULY", source))
        for p in root.iter("Geoposition")
    }
    if len(corners) != 1:
        raise ProductError(
            "Geoposition is missing." if not corners else "the resolutions have different corners.",
            subject=source,
        )
    return TileMetadata(
        epsg=int(match[1]),
        corner=corners.pop(),
        shapes=shapes,
        datastrip_start=datastrip_start(root.text_of("DATASTRIP_ID")),
        nodata_percent=_nodata_percent(root, source),
    )


def datastrip_start(identifier: str) -> datetime | None:
    """Return the start of sensing in a datastrip's identifier (`..._SYYYYMMDDTHHMMSS_...`), else None."""
    match = re.search(r"_S(\d{8}T\d{6})(?:_|$)", identifier)
    if match is None:
        return None
    try:
        return datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=timezone.utc)
    except ValueError:
        return None


def _required(root: Element, source: str, *names: str) -> str:
    text = root.text_of(*names)
    if not text:
        raise ProductError(told("the element {names} is missing or empty.", names=names[0]), subject=source)
    return text


def _level(text: str, source: str) -> str:
    match = re.match(r"Level-(1C|2A)", text)
    if match is None:
        raise ProductError(
            told("PROCESSING_LEVEL is {text!r}, expected Level-1C or Level-2A.", text=text), subject=source
        )
    return "L" + match[1]


def _platform(root: Element, name: ProductName, source: str) -> str:
    text = root.text_of("SPACECRAFT_NAME")
    match = re.fullmatch(r"Sentinel-2([A-Z])", text)
    if match is None:
        raise ProductError(
            told("SPACECRAFT_NAME is {text!r}, expected Sentinel-2A, -2B ...", text=text), subject=source
        )
    if "S2" + match[1] != name.platform:
        raise ProductError(
            told(
                "SPACECRAFT_NAME says {text}, PRODUCT_URI says {platform}.", text=text, platform=name.platform
            ),
            subject=source,
        )
    return name.platform


def _tile(granules: list[Element], name: ProductName, source: str) -> str:
    tiles = set()
    for granule in granules:
        match = re.search(r"_T(\d{2}[A-Z]{3})(?:_|$)", granule.attributes.get("granuleIdentifier", ""))
        if match:
            tiles.add(match[1])
    if len(tiles) > 1:
        raise ProductError(
            told(
                "the product holds {n} tiles; products of before December 2016 are not supported.",
                n=len(tiles),
            ),
            subject=source,
        )
    if tiles and tiles != {name.tile}:
        raise ProductError(
            told(
                "the granule is of tile {tiles}, PRODUCT_URI says {tile}.", tiles=tiles.pop(), tile=name.tile
            ),
            subject=source,
        )
    return name.tile


def _offsets(root: Element, level: str, source: str) -> tuple[dict[str, int], str]:
    """Return offset by band and where it was read.

    Absent elements mean 0: processing baselines before 04.00 have none, and the XML was read.
    """
    tag = "RADIO_ADD_OFFSET" if level == "L1C" else "BOA_ADD_OFFSET"
    bands = MSI.bands if level == "L1C" else MSI.level_bands("L2A")
    file = source.replace("\\", "/").rsplit("/", 1)[-1]
    elements = list(root.iter(tag))
    if not elements:
        return dict.fromkeys(bands, 0), told("no {tag} in {file}", tag=tag, file=file)
    names = _band_names(root, source)
    found: dict[str, int] = {}
    for element in elements:
        identifier = _whole(element.attributes.get("band_id", ""), told("band_id of {tag}", tag=tag), source)
        band = names.get(identifier)
        if band is None:
            raise ProductError(
                told("{tag} names the unknown band_id {identifier}.", tag=tag, identifier=identifier),
                subject=source,
            )
        value = _number(element.text, tag, source)
        if value != int(value) or band in found:
            raise ProductError(
                told("{tag} of {band} is no whole number or stands twice.", tag=tag, band=band),
                subject=source,
            )
        found[band] = int(value)
    missing = [band for band in bands if band not in found]
    if missing:
        raise ProductError(
            told("{tag} is missing for {missing} but given for others.", tag=tag, missing=", ".join(missing)),
            subject=source,
        )
    return {band: found[band] for band in bands}, told("{tag} in {file}", tag=tag, file=file)


def _band_names(root: Element, source: str) -> dict[int, str]:
    """Return band by `band_id`, from the product's own list where it has one."""
    names: dict[int, str] = {}
    for element in root.iter("Spectral_Information"):
        match = re.fullmatch(r"B(\d{1,2}|8A)", element.attributes.get("physicalBand", ""))
        if match:
            identifier = _whole(element.attributes.get("bandId", ""), "bandId", source)
            names[identifier] = "B8A" if match[1] == "8A" else f"B{int(match[1]):02d}"
    return names or dict(enumerate(MSI.bands))


def _quantification(root: Element, level: str, source: str) -> float:
    tags = (
        ("QUANTIFICATION_VALUE",)
        if level == "L1C"
        else ("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE")
    )
    value = _number(_required(root, source, *tags), tags[0], source)
    if value <= 0:
        raise ProductError(
            told("{tags} is {value:g}, expected more than 0.", tags=tags[0], value=value), subject=source
        )
    return value


def _special_values(root: Element, source: str) -> tuple[int, int]:
    values = {"NODATA": MSI.nodata, "SATURATED": MSI.saturated}
    for element in root.iter("Special_Values"):
        text = element.text_of("SPECIAL_VALUE_TEXT").upper()
        if text in values:
            found = _whole(
                element.text_of("SPECIAL_VALUE_INDEX"), told("special value {text}", text=text), source
            )
            if found != values[text]:
                raise ProductError(
                    told(
                        "the special value {text} is {found}; this program knows only {values}.",
                        text=text,
                        found=found,
                        values=values[text],
                    ),
                    subject=source,
                )
    return values["NODATA"], values["SATURATED"]


def _orbit(text: str, source: str) -> int:
    orbit = _whole(text, "SENSING_ORBIT_NUMBER", source)
    if not 1 <= orbit <= 143:
        raise ProductError(
            told("SENSING_ORBIT_NUMBER is {orbit}, expected 1 to 143.", orbit=orbit), subject=source
        )
    return orbit


def _cloud(text: str, source: str) -> float | None:
    return None if not text else _number(text, "Cloud_Coverage_Assessment", source)


def _nodata_percent(root: Element, source: str) -> float | None:
    text = root.text_of("NODATA_PIXEL_PERCENTAGE")
    return None if not text else _number(text, "NODATA_PIXEL_PERCENTAGE", source)


def _footprint(root: Element, source: str) -> tuple[tuple[float, float], ...]:
    """Return the closed ring (lon, lat); the XML lists lat lon."""
    text = root.text_of("EXT_POS_LIST")
    if not text:
        return ()
    values = [_number(part, "EXT_POS_LIST", source) for part in text.split()]
    ring = list(zip(values[1::2], values[0::2]))
    if len(values) % 2 or len(set(ring)) < 3:
        raise ProductError("EXT_POS_LIST is no ring of latitudes and longitudes.", subject=source)
    if any(abs(lon) > 180.0 + 1e-6 or abs(lat) > 90.0 + 1e-6 for lon, lat in ring):
        raise ProductError("EXT_POS_LIST leaves the range of latitudes and longitudes.", subject=source)
    if ring[0] != ring[-1]:
        ring.append(ring[0])
    return tuple(ring)


def _time(text: str, what: str, source: str) -> datetime:
    """Read an ISO time, UTC, cut to whole seconds as in product names.

    Any other form, also one that ISO 8601 allows, is taken for damage: products write this one.
    """
    match = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z?", text)
    try:
        if match is not None:
            return datetime.strptime(match[1], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc)
    except ValueError:
        match = None
    raise ProductError(told("{what} is {text!r}, expected a UTC time.", what=what, text=text), subject=source)


def _number(text: str, what: str, source: str) -> float:
    if re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", text) is None:
        raise ProductError(
            told("{what} is {text!r}, expected a number.", what=what, text=text), subject=source
        )
    return float(text)


def _whole(text: str, what: str, source: str) -> int:
    if re.fullmatch(r"[+-]?\d{1,9}", text) is None:
        raise ProductError(
            told("{what} is {text!r}, expected a whole number.", what=what, text=text), subject=source
        )
    return int(text)
