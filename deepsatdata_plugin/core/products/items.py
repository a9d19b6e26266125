"""Products that lie in a catalogue: what a STAC item says, in the terms of the core."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

#: What is known of the radiometric offset of an item's pixels: there is none in such products ("none"), it is
#: still to be added ("to_apply"), the catalogue has added it ("applied"), its evidence says both
#: ("contradicting"), or there is no evidence ("unknown"). The last two stop a run.
OffsetState = Literal["none", "to_apply", "applied", "contradicting", "unknown"]


@dataclass(frozen=True)
class OffsetConvention:
    """How an item's DN come to the common scale, and how that is known.

    Attributes:
        state: See `OffsetState`.
        offset: To be added to valid DN: -1000 where the state is "to_apply", else 0.
        evidence: What says so, for people and for dataset.json: the flags and numbers of the item by name.
    """

    state: OffsetState
    offset: int
    evidence: str


@dataclass(frozen=True)
class RemoteAsset:
    """One raster file of an item.

    Attributes:
        name: "B02" ... "B12", or "SCL".
        key: As the item calls it ("blue").
        href: Absolute address without a signature; what `ByteRanges` is asked for.
        size: Bytes, None when the item does not say.
        checksum: (algorithm, hex digest) or None.
        etag: As the item states it, "" when it does not.
        shape: `proj:shape`, (rows, columns), or None.
        transform: The first six of `proj:transform`, or None.
        epsg: Of the asset, or of the item.
        scale: As stated, or None; never applied to pixels.
        offset: As stated, or None; evidence for the convention, never applied by itself.
    """

    name: str
    key: str
    href: str
    size: int | None = None
    checksum: tuple[str, str] | None = None
    etag: str = ""
    shape: tuple[int, int] | None = None
    transform: tuple[float, float, float, float, float, float] | None = None
    epsg: int | None = None
    scale: float | None = None
    offset: float | None = None


@dataclass(frozen=True)
class StacItem:
    """One Sentinel-2 product of a catalogue, with files that can be read in parts.

    Attributes:
        name: Name of the product without ".SAFE".
        id: Of the item.
        href: Address of the item, without a signature.
        catalogue: Preset or address of the catalogue.
        collection: Of the item, "".
        level: "L1C" or "L2A".
        platform: "S2A", "S2B", "S2C".
        tile: MGRS tile without the leading T.
        sensing_start: Start of the datatake, UTC, whole seconds.
        datastrip_start: Start of the datastrip, UTC, None when unknown.
        generation_time: UTC.
        relative_orbit: 1..143.
        baseline: Processing baseline "05.10".
        cloud_percent: Of the tile, None when unknown.
        footprint: Closed ring of (lon, lat) degrees; () when it is unknown or no single ring.
        epsg: `proj:code` or `proj:epsg`, None when the item names none.
        convention: Of all bands; bands that differ contradict each other.
        assets: Bands and SCL in native resolution; previews and coarser copies are none.
        sha256: Of the item's JSON, canonical (sorted keys, no blanks, hrefs without signatures).
    """

    name: str
    id: str
    href: str
    catalogue: str
    collection: str
    level: str
    platform: str
    tile: str
    sensing_start: datetime
    datastrip_start: datetime | None
    generation_time: datetime
    relative_orbit: int
    baseline: str
    cloud_percent: float | None
    footprint: tuple[tuple[float, float], ...]
    epsg: int | None
    convention: OffsetConvention
    assets: tuple[RemoteAsset, ...]
    sha256: str
