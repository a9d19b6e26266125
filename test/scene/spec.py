"""What one simulated product is: names, times, orbit, grid, level and baseline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from .atmosphere import Sky
from .phenology import BANDS, NATIVE
from .swath import HalfPlane


@dataclass(frozen=True)
class Acquisition:
    """One datatake.

    Attributes:
        start: DATATAKE_SENSING_START, UTC (made aware when naive).
        platform: "S2A", "S2B" or "S2C".
        orbit: Relative orbit, 1..143.
        absolute_orbit: Counted from the start when 0 is given.
    """

    start: datetime
    platform: str = "S2A"
    orbit: int = 51
    absolute_orbit: int = 0

    def __post_init__(self) -> None:
        start = self.start if self.start.tzinfo else self.start.replace(tzinfo=timezone.utc)
        object.__setattr__(self, "start", start.astimezone(timezone.utc))
        if not self.absolute_orbit:
            days = (self.start - datetime(2015, 6, 23, tzinfo=timezone.utc)).days
            object.__setattr__(self, "absolute_orbit", max(1, int(days * 14.3)) % 1_000_000)


@dataclass(frozen=True)
class ProductSpec:
    """Everything that decides a product's bytes, but the landscape and the season's seed.

    Attributes:
        tile: "31TFM".
        epsg: Zone of its grid.
        ulx: West border, metres, on the 60 m lattice.
        uly: North border, metres.
        size_px: Side in pixels of 10 m, a multiple of 6.
        acquisition: The datatake.
        level: "L1C" or "L2A".
        baseline: "02.06" ... "05.11".
        generation: GENERATION_TIME, UTC.
        datastrip_start: Start of the datastrip, UTC.
        bands: Band files to write, in the order of the instrument.
        sky: The clouds.
        planes: Swath edges; () for a full tile.
        shift: (dx, dy) metres by which the image shows the ground displaced.
        bias: DN added to every valid pixel (to tell sources apart in a merge).
        half: "", "north" or "south": part of a split granule.
        masks: Whether SCL, cloud probability and cloud masks are written.
        complete: Write all rasters that real products hold: L2A the coarser copies, AOT, WVP and 60 m
            masks, both levels the true-colour image and the preview.
        tci: Whether the true-colour image is written (always when complete).
        share_bands: One JP2 per resolution stands for all bands of that resolution (hard links).
        offsets: (band, DN offset) that differ from the baseline's, as the XML then states.
    """

    tile: str
    epsg: int
    ulx: int
    uly: int
    size_px: int
    acquisition: Acquisition
    level: str
    baseline: str
    generation: datetime
    datastrip_start: datetime
    bands: tuple[str, ...]
    sky: Sky
    planes: tuple[HalfPlane, ...] = ()
    shift: tuple[float, float] = (0.0, 0.0)
    bias: int = 0
    half: str = ""
    masks: bool = True
    complete: bool = False
    tci: bool = False
    share_bands: bool = False
    offsets: tuple[tuple[str, int], ...] = ()

    def __post_init__(self) -> None:
        if self.size_px % 6 or self.size_px < 12:
            raise ValueError("size_px must be a multiple of 6")
        if self.level not in ("L1C", "L2A"):
            raise ValueError(f"level {self.level!r}")
        if self.level == "L2A" and "B10" in self.bands:
            raise ValueError("L2A has no B10")

    @property
    def processing(self) -> tuple[int, int]:
        """Return the baseline as numbers, for comparison."""
        major, minor = self.baseline.split(".")
        return int(major), int(minor)

    def add_offset(self, band: str) -> int:
        """Return the offset to add to a band's DN: -1000 from baseline 04.00 on, 0 before."""
        return dict(self.offsets).get(band, -1000 if self.processing >= (4, 0) else 0)

    @property
    def has_offsets(self) -> bool:
        """Tell whether the XML has offset elements."""
        return self.processing >= (4, 0) or bool(self.offsets)

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """Return (xmin, ymin, xmax, ymax), metres."""
        side = self.size_px * 10
        return self.ulx, self.uly - side, self.ulx + side, self.uly

    @property
    def wants_tci(self) -> bool:
        """Tell whether the true-colour image is written."""
        return self.tci or self.complete

    @property
    def preview_path(self) -> str:
        """Return the path of the preview image below the SAFE folder."""
        return f"GRANULE/{self.granule}/QI_DATA/T{self.tile}_{compact_time(self.acquisition.start)}_PVI.jp2"

    @property
    def name(self) -> str:
        """Return the compact name without .SAFE."""
        a = self.acquisition
        number = self.baseline.replace(".", "")
        return (
            f"{a.platform}_MSI{self.level}_{compact_time(a.start)}_N{number}_R{a.orbit:03d}_T{self.tile}_"
            f"{compact_time(self.generation)}"
        )

    @property
    def station(self) -> str:
        """Return the processing centre, which changed with the baselines."""
        return "2APS" if self.processing >= (4, 0) else "SGS_" if self.processing < (3, 0) else "VGS4"

    @property
    def granule(self) -> str:
        """Return the granule folder's name."""
        a = self.acquisition
        return f"{self.level}_T{self.tile}_A{a.absolute_orbit:06d}_{compact_time(self.datastrip_start)}"

    @property
    def datastrip(self) -> str:
        """Return the datastrip folder's name."""
        return f"DS_{self.station}_{compact_time(self.generation)}_S{compact_time(self.datastrip_start)}"

    def identifier(self, kind: str) -> str:
        """Return a TILE_ID ("TL") or DATASTRIP_ID ("DS")."""
        a = self.acquisition
        middle = (
            f"A{a.absolute_orbit:06d}_T{self.tile}"
            if kind == "TL"
            else f"S{compact_time(self.datastrip_start)}"
        )
        return (
            f"{a.platform}_OPER_MSI_{self.level}_{kind}_{self.station}_{compact_time(self.generation)}_"
            f"{middle}_N{self.baseline}"
        )

    def image_path(self, name: str, resolution: int) -> str:
        """Return the path of a raster below the SAFE folder, without .jp2."""
        stem = f"GRANULE/{self.granule}/IMG_DATA"
        base = f"T{self.tile}_{compact_time(self.acquisition.start)}_{name}"
        return f"{stem}/{base}" if self.level == "L1C" else f"{stem}/R{resolution}m/{base}_{resolution}m"

    def images(self) -> list[tuple[str, int]]:
        """Return (name, resolution) of every raster in IMG_DATA, in the order of the XML."""
        native = [(b, NATIVE[b]) for b in BANDS if b in self.bands]
        if self.level == "L1C":
            return native + ([("TCI", 10)] if self.wants_tci else [])
        out: list[tuple[str, int]] = []
        for resolution in (10, 20, 60):
            for band, own in native:
                copied = self.complete and own <= resolution and band in _COPIES[resolution]
                finer = self.complete and band == "B01" and resolution == 20 and self.processing >= (4, 0)
                if own == resolution or copied or finer:
                    out.append((band, resolution))
            if self.wants_tci and (resolution == 10 or self.complete):
                out.append(("TCI", resolution))
            if self.complete:
                out += [("AOT", resolution), ("WVP", resolution)]
            if self.masks and (resolution == 20 or (resolution == 60 and self.complete)):
                out.append(("SCL", resolution))
        return out


#: Bands that L2A products repeat at coarser resolutions.
_COPIES = {
    10: ("B02", "B03", "B04", "B08"),
    20: ("B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12"),
    60: ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B09", "B11", "B12"),
}


def compact_time(when: datetime) -> str:
    """Return a time as in product names: 20180401T105031."""
    return when.strftime("%Y%m%dT%H%M%S")


def later(when: datetime, seconds: float) -> datetime:
    """Return a time moved by seconds."""
    return when + timedelta(seconds=seconds)
