"""Names of Sentinel-2 products.

Compact names (since December 2016) read
`MMM_MSILxx_YYYYMMDDTHHMMSS_Nbbbb_Rooo_Ttttttt_<generation time>.SAFE`; the first time is the start of the
datatake, the same for all its tiles. Source: Sentinel-2 Products Specification Document, naming convention.
Names met in the wild lack `Nbbbb`, carry a prefix (`esa_`) or differ in case; the product's XML always wins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timezone

from ....errors import ProductError
from ....words import told
from ...sensor import MSI

_COMPACT = re.compile(
    r"(?:.*[^A-Z0-9])?"
    r"(?P<platform>S2[A-Z])_MSI(?P<level>L1C|L2A)_(?P<start>\d{8}T\d{6})"
    r"(?:_N(?P<baseline>\d{4}))?(?:_R(?P<orbit>\d{3}))?_T(?P<tile>\d{2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V])"
    r"(?:_(?P<discriminator>\d{8}T\d{6}))?",
    re.IGNORECASE,
)
_LONG = re.compile(r"(?:.*[^A-Z0-9])?S2[A-Z]_(?:OPER|USER)_PRD_MSIL(?:1C|2A)", re.IGNORECASE)
_OTHER_LEVEL = re.compile(r"(?:.*[^A-Z0-9])?S2[A-Z]_MSI(?P<level>L\w\w)_", re.IGNORECASE)
_IMAGE = re.compile(
    r"[_/](B0[1-9]|B1[0-2]|B8A|SCL|TCI|AOT|WVP)(?:_(10|20|60)m)?\.(?:jp2|tif)$", re.IGNORECASE
)
_SUFFIX = re.compile(r"(?:\.SAFE|\.zarr)?(?:\.zip)?$", re.IGNORECASE)


@dataclass(frozen=True)
class ProductName:
    """What a product's name tells.

    Attributes:
        platform: "S2A", "S2B", "S2C".
        level: "L1C" or "L2A".
        sensing_start: Start of the datatake, UTC.
        baseline: Processing baseline "05.10", "" when the name lacks it.
        relative_orbit: 1..143, 0 when the name lacks it.
        tile: MGRS tile without the leading T.
        generation_time: The discriminator (close to the time of generation), UTC, or None.
    """

    platform: str
    level: str
    sensing_start: datetime
    baseline: str
    relative_orbit: int
    tile: str
    generation_time: datetime | None

    def __str__(self) -> str:
        """Return the name in its standard spelling, without ".SAFE"."""
        parts = [self.platform, f"MSI{self.level}", f"{self.sensing_start:%Y%m%dT%H%M%S}"]
        if self.baseline:
            parts.append("N" + self.baseline.replace(".", ""))
        if self.relative_orbit:
            parts.append(f"R{self.relative_orbit:03d}")
        parts.append("T" + self.tile)
        if self.generation_time is not None:
            parts.append(f"{self.generation_time:%Y%m%dT%H%M%S}")
        return "_".join(parts)


def base_name(text: str) -> str:
    """Return the last part of a path or address without ".SAFE", ".zarr" and ".zip"."""
    last = text.strip().replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    return _SUFFIX.sub("", last, count=1)


def parse_name(text: str) -> ProductName:
    """Read a product name; tolerant of case, prefix, path, ".SAFE", ".zarr", ".zip" and missing parts.

    Args:
        text: Name, file name or path of a product.

    Returns:
        The parts of the name.

    Raises:
        ProductError: The text is no compact Sentinel-2 L1C or L2A name; old long names are told apart.
    """
    name = base_name(text)
    match = _COMPACT.fullmatch(name)
    if match is None:
        if _LONG.match(name):
            raise ProductError(
                "products with the long name (before December 2016) hold many tiles and are not supported.",
                subject=name,
                remedy="Get the single-tile product of the same date (processing baseline 05.00 or later).",
            )
        other = _OTHER_LEVEL.match(name)
        if other and other["level"].upper() not in ("L1C", "L2A"):
            raise ProductError(
                told("level {level} is not supported.", level=other["level"].upper()),
                subject=name,
                remedy="Use L1C or L2A.",
            )
        raise ProductError(
            "this is no Sentinel-2 L1C or L2A product name.",
            subject=name,
            remedy="Expected e.g. S2A_MSIL2A_20230625T234621_N0509_R073_T01WCP_20230626T022157.",
        )
    baseline = match["baseline"]
    return ProductName(
        platform=match["platform"].upper(),
        level=match["level"].upper(),
        sensing_start=_time(match["start"], name),
        baseline=f"{baseline[:2]}.{baseline[2:]}" if baseline else "",
        relative_orbit=int(match["orbit"] or 0),
        tile=match["tile"].upper(),
        generation_time=_time(match["discriminator"], name) if match["discriminator"] else None,
    )


def image_of(path: str) -> tuple[int, str]:
    """Return (resolution in metres, layer) of an image file's path: (20, "B05"); (0, "") if it is none.

    Where the name says no resolution it is that of the band.
    """
    match = _IMAGE.search(path.replace("\\", "/"))
    if match is None:
        return 0, ""
    layer = match[1].upper()
    if match[2]:
        return int(match[2]), layer
    return (MSI.resolution(layer) if layer in MSI.bands else 10), layer


def looks_like_product(text: str) -> bool:
    """Tell whether a text has the form of a Sentinel-2 product name, supported or not."""
    name = base_name(text)
    return bool(_COMPACT.fullmatch(name) or _LONG.match(name) or _OTHER_LEVEL.match(name))


def _time(text: str, name: str) -> datetime:
    try:
        return datetime.strptime(text.upper(), "%Y%m%dT%H%M%S").replace(tzinfo=timezone.utc)
    except ValueError as error:
        raise ProductError(told("{text} is no date and time.", text=text), subject=name) from error
