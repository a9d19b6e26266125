"""What the rest of the program knows of a product, whatever archive format it is kept in.

An archive format (SAFE, EOPF Zarr) is a module that fills these records. All records are frozen and
picklable: they travel to worker processes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from ..errors import Skip
from ..geo import Grid
from ..words import told
from .areas import AreaCost
from .sensor import MSI, Sensor


@dataclass(frozen=True)
class RasterFile:
    """One raster file of a product (a band or a mask).

    Attributes:
        name: Band or mask: "B02", "SCL", "MSK_CLASSI", "MSK_CLOUDS" ...
        path: What GDAL opens; inside a zip it starts with /vsizip/.
        resolution: Pixel side in metres (0 for vector masks).
        listed: True when the manifest lists the file.
        size: Bytes according to the manifest, None when not listed.
        checksum: (algorithm as written in the manifest, hex digest) or None.
        deflated: True when the file is compressed inside a zip, where seeking is slow.
        grid: Where its pixels lie, when the file itself does not say.
        empty_chunks: Chunks that hold no data and were not written, as the format names them.
        lent: Number of the `ByteRanges` that reads it, 0 for a file on disk.
    """

    name: str
    path: str
    resolution: int
    listed: bool = False
    size: int | None = None
    checksum: tuple[str, str] | None = None
    deflated: bool = False
    grid: Grid | None = None
    empty_chunks: tuple[str, ...] = ()
    lent: int = 0


@dataclass(frozen=True)
class RasterInfo:
    """A raster file that was opened and checked.

    Attributes:
        block_width: Columns of an internal block (JPEG 2000 tile).
        block_height: Rows of an internal block.
        dtype: numpy name of the pixel type.
        count: Number of bands in the file.
        area_cost: What decoding a part of a block costs; None where blocks are decoded whole.
        etag: Version of a file that lies elsewhere, "" when its server names none.
    """

    grid: Grid
    block_width: int
    block_height: int
    dtype: str = "uint16"
    count: int = 1
    area_cost: AreaCost | None = None
    etag: str = ""


#: Stands for the metadata among the names of bands and masks whose checksums are verified.
METADATA = "metadata"


@dataclass(frozen=True)
class Verification:
    """A product's objects compared with the sizes and checksums that it lists.

    Attributes:
        right: Number of objects that are as listed.
        missing: A row for each that is not there.
        wrong: A row for each of another size or checksum.
        unchecked: A row for each with a kind of checksum that is not known, or one for a product that lists
            none; says why.
    """

    right: int
    missing: tuple[Skip, ...]
    wrong: tuple[Skip, ...]
    unchecked: tuple[Skip, ...]

    def __str__(self) -> str:
        """Return "57 right, 2 missing, 1 wrong", and how many could not be checked."""
        text = told(
            "{right} right, {missing} missing, {wrong} wrong",
            right=self.right,
            missing=len(self.missing),
            wrong=len(self.wrong),
        )
        if not self.unchecked:
            return text
        return told("{text}, {unchecked} not checked", text=text, unchecked=len(self.unchecked))


@dataclass(frozen=True)
class Product:
    """One Sentinel-2 product, on disk or in a catalogue.

    Attributes:
        name: PRODUCT_URI without ".SAFE".
        path: Folder or zip as found on disk.
        container: "folder", "zip", or "catalogue" (then `path` is the address of the item).
        level: "L1C" or "L2A".
        platform: "S2A", "S2B", "S2C".
        tile: MGRS tile without the leading T ("31TFM").
        epsg: EPSG code of the tile's UTM zone.
        sensing_start: DATATAKE_SENSING_START, UTC, whole seconds (timezone-aware).
        datastrip_start: Start of the datastrip, UTC, when known; orders the halves of a split granule.
        generation_time: GENERATION_TIME, UTC (timezone-aware).
        relative_orbit: 1..143.
        baseline: Processing baseline "05.10".
        cloud_percent: Cloud cover of the whole tile according to the XML, None when absent.
        footprint: Ring of (lon, lat) degrees, closed, from the XML; () when absent.
        offsets: Offset to add to DN, per band ("B02" -> -1000); 0 where the XML, having been read, has none.
        offset_evidence: Where the offsets come from, e.g. "BOA_ADD_OFFSET in MTD_MSIL2A.xml".
        quantification: QUANTIFICATION_VALUE (DN per unit reflectance).
        bands: Band -> file in native resolution. Only files that exist.
        masks: Mask name -> file. Only files that exist.
        metadata_sha256: Hex SHA-256 of the MTD_MSI*.xml bytes, or of the file with a store's root attributes.
        partial: True when bands were downloaded singly (partial.json).
        unlisted: True when the list of its files, by which sizes and completeness are checked, is not there.
        corner: (easting, northing) of the tile's upper-left corner in metres from MTD_TL.xml, else None.
        shapes: Resolution in metres -> (rows, columns) from MTD_TL.xml.
        missing: Image files that the product promises and that are not on disk (relative paths).
        format: Name of the archive format, which `formats.format_of` resolves.
        sensor: The instrument: bands, native resolutions, special values.
        nodata_percent: Share of the tile without data according to the XML, None when absent.
        offset_applied: True when whoever made the files has added the offsets of the baseline to the pixels
            already: `offsets` are 0 then.
        catalogue: Where an item comes from, "" for a product on disk.
    """

    name: str
    path: str
    container: str
    level: str
    platform: str
    tile: str
    epsg: int
    sensing_start: datetime
    datastrip_start: datetime | None
    generation_time: datetime
    relative_orbit: int
    baseline: str
    cloud_percent: float | None
    footprint: tuple[tuple[float, float], ...]
    offsets: dict[str, int]
    offset_evidence: str
    quantification: float
    bands: dict[str, RasterFile] = field(default_factory=dict)
    masks: dict[str, RasterFile] = field(default_factory=dict)
    metadata_sha256: str = ""
    partial: bool = False
    unlisted: bool = False
    corner: tuple[float, float] | None = None
    shapes: dict[int, tuple[int, int]] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    format: str = "safe"
    sensor: Sensor = MSI
    nodata_percent: float | None = None
    offset_applied: bool = False
    catalogue: str = ""

    @property
    def outline(self) -> bytes:
        """WKB of the footprint; longitudes run on across the antimeridian. b"" when it is not known."""
        if not self.footprint:
            return b""
        import numpy as np

        from ..geo import make_geometry, unbroken

        corners = np.array(self.footprint, dtype=np.float64)
        corners[:, 0] = unbroken(corners[:, 0])
        return bytes(make_geometry([[corners]]).ExportToWkb())
