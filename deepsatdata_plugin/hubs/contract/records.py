"""What is asked of a hub and what it says: questions, products, pages, orders, files."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

_FILE_NAME = re.compile(r"\w[\w.-]*", re.ASCII)

Availability = Literal["online", "offline", "ordered", "unknown", "gone"]


@dataclass(frozen=True)
class SearchQuery:
    """What to look for.

    Attributes:
        footprint_wkt: POLYGON or MULTIPOLYGON in EPSG:4326 (lon lat) or "".
        tiles: MGRS tiles without T ("31TFM"); with a footprint both must hold.
        start: First instant, UTC.
        end: Last instant, UTC, inclusive (END dates include the whole UTC day).
        level: "L1C", "L2A" or "" for both.
        max_cloud: Percent 0..100.
        orbit: Relative orbit, 0 for any.
        platform: "S2A", "S2B" ..., "" for any.
        published_since: Only what the hub has had since this instant, UTC; where it does not say, products
            come all the same.
    """

    footprint_wkt: str
    tiles: tuple[str, ...]
    start: datetime
    end: datetime
    level: str = ""
    max_cloud: float = 100.0
    orbit: int = 0
    platform: str = ""
    published_since: datetime | None = None


@dataclass(frozen=True)
class ProductRecord:
    """One product as a catalogue describes it.

    Tile, platform, level, sensing start, orbit, baseline and generation time come from the name.

    Attributes:
        id: The hub's own id.
        name: Product name without ".SAFE".
        hub: Name of the hub preset it was found on.
        cloud: Percent 0..100 or None.
        size: Bytes, None when unknown or 0. Searches of a DHuS round it ("794.75 MB"): exact only after
            `Hub.details`.
        online: True, False, or None when the hub does not say.
        footprint_wkt: EPSG:4326 (lon lat), "" when the hub has none.
        checksums: Algorithm in upper case ("MD5") -> hex digest in lower case.
        streamable: True when its assets are cloud-optimised files.
        link: Page or asset for people, "".
        quicklook: Address of a picture of it, "".
        published: When the hub got it, None when it does not say.
        offset_claims: What the catalogue says about the radiometric offset of its assets, as found
            ("earthsearch:boa_offset_applied=true; raster offset=-0.1"). Recorded, never acted on: such
            claims contradict each other and the pixels. "" when it says nothing.
    """

    id: str
    name: str
    hub: str
    platform: str
    level: str
    tile: str
    sensing_start: datetime
    relative_orbit: int
    baseline: str
    generation_time: datetime | None
    cloud: float | None = None
    size: int | None = None
    online: bool | None = None
    footprint_wkt: str = ""
    checksums: dict[str, str] = field(default_factory=dict)
    streamable: bool = False
    link: str = ""
    offset_claims: str = ""
    quicklook: str = ""
    published: datetime | None = None

    @property
    def datastrip_start(self) -> datetime | None:
        """Return None: names do not tell the datastrip, and catalogues tell it each in another way."""
        return None

    @property
    def outline(self) -> bytes:
        """WKB of the footprint, b"" when there is none."""
        if not self.footprint_wkt:
            return b""
        from osgeo import ogr

        return bytes(ogr.CreateGeometryFromWkt(self.footprint_wkt).ExportToWkb())


def is_file_name(name: str) -> bool:
    """Tell whether a product's name can be the stem of its files: no part of a path, nothing hidden."""
    return _FILE_NAME.fullmatch(name) is not None


def elsewhere(record: ProductRecord, hub: str) -> ProductRecord:
    """Return a record for another hub, where its id is looked up first."""
    return replace(record, hub=hub, id="", online=None, checksums={}, size=None, link="", published=None)


@dataclass(frozen=True)
class Unusable:
    """A catalogue entry that is listed but cannot be used, with the reason."""

    id: str
    name: str
    reason: str


@dataclass(frozen=True)
class SearchPage:
    """One page of answers."""

    records: tuple[ProductRecord, ...]
    unusable: tuple[Unusable, ...] = ()
    total: int | None = None


@dataclass(frozen=True)
class OrderAnswer:
    """What the hub said to an order: already online, or accepted (an id when it gives one)."""

    state: Literal["online", "accepted"]
    order_id: str = ""
    status: int = 0
    cause: str = ""


@dataclass(frozen=True)
class Node:
    """One file of a product, fetched singly.

    Attributes:
        path: Path inside the SAFE, with "/" ("GRANULE/.../T31TFM_..._B02_10m.jp2").
        size: Bytes or None.
        checksum: (algorithm, hex digest) or None.
    """

    path: str
    size: int | None = None
    checksum: tuple[str, str] | None = None
