"""The SAFE format of Sentinel-2: a folder or a zip with metadata, a manifest and JPEG 2000 files.

Names and dates come from the XML. Files are looked for on disk, not taken from lists, so that what a record
names does exist. L1C keeps its bands in IMG_DATA, L2A in IMG_DATA/R10m, R20m, R60m (in IMG_DATA in 2017).
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Collection
from pathlib import Path

from ....errors import ProductError, Skip
from ....feedback import Feedback, raise_if_cancelled
from ....geo import tile_epsg
from ....words import told
from ...blocks import BlockReader
from ...model import METADATA, Product, RasterFile, RasterInfo, Verification
from ...sensor import MSI
from .clouds import check_outlines, read_cloud_mask
from .container import Entry, is_product_metadata, no_metadata, zip_may_hold_product
from .jpeg2000 import check_jpeg2000
from .manifest import ManifestEntry
from .metadata import ProductMetadata, TileMetadata, parse_product_metadata, parse_tile_metadata
from .name import looks_like_product
from .objects import Container, check_objects, listed_objects, open_container
from .rasters import check_size, open_raster_file

NAME = "safe"

cloud_mask = read_cloud_mask

_IMAGE = re.compile(r"(?:^|[_/])(B0[1-9]|B1[0-2]|B8A|SCL)(?:_(10|20|60)m)?\.(?:jp2|tif)$", re.IGNORECASE)
_MASK = re.compile(
    r"(?:^|[_/])(?:(MSK_CLDPRB|MSK_SNWPRB|CLD|SNW)_(20|60)m\.(?:jp2|tif)|(MSK_CLASSI)_B00\.(?:jp2|tif)"
    r"|(MSK_CLOUDS).*_B00(?:_.*)?\.gml)$",
    re.IGNORECASE,
)
_METADATA = re.compile(r"MTD_MSIL(?:1C|2A)\.xml|GRANULE/[^/]+/MTD_TL\.xml", re.IGNORECASE)
_GRANULE = re.compile(r"GRANULE/([^/]+)/", re.IGNORECASE)
_OLD_MASK_NAMES = {"CLD": "MSK_CLDPRB", "SNW": "MSK_SNWPRB"}


def recognises(path: Path) -> bool:
    """Tell cheaply whether a path looks like a SAFE.

    That is a folder or zip with `MTD_MSI*.xml`, or with the name of a product, or a zip too damaged to tell:
    what is broken shall be reported, not passed over.
    """
    if path.is_dir():
        try:
            names = os.listdir(path)
        except OSError:
            return False  # the search reports folders that cannot be listed
        if any(is_product_metadata(name) for name in names):
            return True
        return looks_like_product(path.name) and not any(looks_like_product(name) for name in names)
    if path.suffix.lower() != ".zip" or not path.is_file():
        return False
    return looks_like_product(path.name) or zip_may_hold_product(path)


def read_safe(path: Path) -> Product:
    """Read a SAFE's metadata and find its files; opens no image.

    Args:
        path: Folder with `MTD_MSI*.xml`, or zip with such a folder.

    Returns:
        The product. `bands` and `masks` hold only files that exist.

    Raises:
        ProductError: Unreadable, damaged, hostile or contradicting itself.
    """
    container = open_container(path)
    metadata_files = [p for p in container.entries if is_product_metadata(p)]
    if len(metadata_files) != 1:
        raise no_metadata(path, len(metadata_files))
    data = container.read(metadata_files[0])
    metadata = parse_product_metadata(data, container.entries[metadata_files[0]].gdal_path)
    granules = sorted({m[1] for p in container.entries if (m := _GRANULE.match(p))})
    if max(len(granules), metadata.granules) > 1:
        raise ProductError(
            "the product holds more than one granule; this is not supported.", subject=str(path)
        )
    tile = _tile_metadata(container)
    listed, partial = listed_objects(container)
    bands = _bands(container, metadata.level, listed)
    epsg = tile.epsg if tile else tile_epsg(metadata.tile)
    if epsg != tile_epsg(metadata.tile):
        raise ProductError(
            told(
                "MTD_TL.xml says EPSG:{epsg}, the tile {tile} lies elsewhere.", epsg=epsg, tile=metadata.tile
            ),
            subject=str(path),
        )
    return Product(
        name=metadata.name,
        path=str(path),
        container=container.kind,
        level=metadata.level,
        platform=metadata.platform,
        tile=metadata.tile,
        epsg=epsg,
        sensing_start=metadata.sensing_start,
        datastrip_start=metadata.datastrip_start or (tile.datastrip_start if tile else None),
        generation_time=metadata.generation_time,
        relative_orbit=metadata.relative_orbit,
        baseline=metadata.baseline,
        cloud_percent=metadata.cloud_percent,
        footprint=metadata.footprint,
        offsets=metadata.offsets,
        offset_evidence=metadata.offset_evidence,
        quantification=metadata.quantification,
        bands=bands,
        masks=_masks(container, listed),
        metadata_sha256=hashlib.sha256(data).hexdigest(),
        partial=partial,
        unlisted=not listed,
        corner=tile.corner if tile else None,
        shapes=tile.shapes if tile else {},
        nodata_percent=metadata.nodata_percent
        if metadata.nodata_percent is not None
        else (tile.nodata_percent if tile else None),
        missing=_missing(container, metadata, listed, partial),
    )


#: What `ArchiveFormat` calls it; others know no format by name, but a download is a SAFE under any name.
read = read_safe


def open_raster(raster_file: RasterFile) -> BlockReader:
    """Open a band or mask, in the folder or inside the zip; see `ArchiveFormat.open_raster`."""
    return open_raster_file(raster_file)


def check(raster_file: RasterFile) -> RasterInfo | None:
    """Check size, JPEG 2000 structure (header, tile-parts, end marker) and that GDAL opens the file.

    Returns:
        Grid, block size and type; None for the outlines of clouds.

    Raises:
        ProductError: Any of this fails; names the file.
    """
    check_size(raster_file)
    if not raster_file.resolution:
        check_outlines(raster_file)
        return None
    header = check_jpeg2000(raster_file.path) if raster_file.path.lower().endswith(".jp2") else None
    with open_raster_file(raster_file) as reader:
        info = reader.info
    if header is not None and (header.width, header.height) != (info.grid.width, info.grid.height):
        raise ProductError("the image header and GDAL disagree on the size.", subject=raster_file.path)
    return info


def verify(product: Product, feedback: Feedback, names: Collection[str] | None = None) -> Verification:
    """Compare files with the manifest's sizes and checksums; see `ArchiveFormat.verify`."""
    container = open_container(Path(product.path))
    listed, _ = listed_objects(container)
    if names is not None:
        rasters = {**product.bands, **product.masks}
        wanted = {rasters[name].path for name in names if name in rasters}
        if METADATA in names:
            wanted |= {e.gdal_path for path, e in container.entries.items() if _METADATA.fullmatch(path)}
        listed = {
            path: entry
            for path, entry in listed.items()
            if path in container.entries and container.entries[path].gdal_path in wanted
        }
    right, missing, wrong, unchecked = 0, [], [], []
    for number, one in enumerate(
        check_objects(container.entries, listed, lambda: raise_if_cancelled(feedback))
    ):
        feedback.progress(100 * (number + 1) / len(listed))
        subject = f"{product.path}/{one.path}"
        if one.path in container.entries:
            subject = container.entries[one.path].gdal_path
        if one.state == "right":
            right += 1
        elif one.state == "missing":
            missing.append(Skip("file", subject, "missing_file", told("{path} is missing.", path=one.path)))
        elif one.state == "wrong":
            wrong.append(
                Skip(
                    "file",
                    subject,
                    "damaged_file",
                    told("{subject}: {detail}", subject=subject, detail=one.detail),
                )
            )
        else:
            unchecked.append(
                Skip(
                    "file",
                    subject,
                    "unchecked_file",
                    told("{subject}: {detail}", subject=subject, detail=one.detail),
                )
            )
    return Verification(right, tuple(missing), tuple(wrong), tuple(unchecked))


def _tile_metadata(container: Container) -> TileMetadata | None:
    for path in sorted(container.entries):
        if re.fullmatch(r"GRANULE/[^/]+/MTD_TL\.xml", path, re.IGNORECASE):
            return parse_tile_metadata(container.read(path), container.entries[path].gdal_path)
    return None


def _bands(container: Container, level: str, listed: dict[str, ManifestEntry]) -> dict[str, RasterFile]:
    found: dict[str, RasterFile] = {}
    for path, entry in sorted(container.entries.items()):
        match = _IMAGE.search(path)
        if match is None or "/IMG_DATA/" not in path.upper():
            continue
        band = match[1].upper()
        if band == "SCL" or (level == "L2A" and band == "B10"):
            continue
        folder = re.search(r"/R(10|20|60)m/", path, re.IGNORECASE)
        stated = match[2] or (folder[1] if folder else None)
        if stated is None or int(stated) == MSI.resolution(band):
            found[band] = _raster_file(band, entry, MSI.resolution(band), listed)
    return {band: found[band] for band in MSI.bands if band in found}


def _masks(container: Container, listed: dict[str, ManifestEntry]) -> dict[str, RasterFile]:
    """Find SCL, cloud and snow probability (20 m before 60 m) and the cloud masks of both generations."""
    found: dict[str, RasterFile] = {}
    for path, entry in sorted(container.entries.items()):
        if "/IMG_DATA/" in path.upper() or "/QI_DATA/" in path.upper():
            name, resolution = _mask_of(path)
            if name and (name not in found or resolution < found[name].resolution):
                found[name] = _raster_file(name, entry, resolution, listed)
    return dict(sorted(found.items()))


def _mask_of(path: str) -> tuple[str, int]:
    image, mask = _IMAGE.search(path), _MASK.search(path)
    if image is not None and image[1].upper() == "SCL":
        return "SCL", int(image[2] or 20)
    if mask is None:
        return "", 0
    if mask[1]:
        name = mask[1].upper()
        return _OLD_MASK_NAMES.get(name, name), int(mask[2])
    return ("MSK_CLASSI", 60) if mask[3] else ("MSK_CLOUDS", 0)


def _raster_file(name: str, entry: Entry, resolution: int, listed: dict[str, ManifestEntry]) -> RasterFile:
    known = listed.get(entry.path)
    return RasterFile(
        name=name,
        path=entry.gdal_path,
        resolution=resolution,
        listed=known is not None,
        size=known.size if known else None,
        checksum=known.checksum if known else None,
        deflated=entry.deflated,
    )


def _missing(
    container: Container, metadata: ProductMetadata, listed: dict[str, ManifestEntry], partial: bool
) -> tuple[str, ...]:
    """Return image files that the product promises and that are not on disk."""
    promised = {path for path in listed if re.search(r"/IMG_DATA/.*\.(jp2|tif)$", path, re.IGNORECASE)}
    stems = {os.path.splitext(path)[0] for path in container.entries}
    lost = {path for path in promised if path not in container.entries}
    if not partial and not promised:
        lost = {file + ".jp2" for file in metadata.image_files if file not in stems and "/" in file}
    return tuple(sorted(lost))
