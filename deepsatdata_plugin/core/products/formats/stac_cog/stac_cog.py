"""Sentinel-2 products of a STAC catalogue whose bands are tiled GeoTIFFs, each a file of its own.

No product is downloaded: only the tiles that are asked for are read, through what a run was lent for that
(`range_reader.lent`). Nothing is found by searching folders; `product_of` makes a product of an item.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ....errors import ProductError, Skip
from ....feedback import Feedback, raise_if_cancelled
from ....geo import Grid, is_utm
from ....words import told
from ...blocks import BlockReader
from ...byte_ranges import AssetVanished
from ...items import RemoteAsset, StacItem
from ...model import METADATA, Product, RasterFile, RasterInfo, Verification
from ...sensor import MSI
from .image import ImageReader, image_info

NAME = "stac_cog"

_SCL_M = 20
_REMEDY = "Leave the item out, or take the product from another catalogue."


def product_of(item: StacItem, lent: int) -> Product:
    """Return the product that an item describes; nothing is read.

    Args:
        item: The item.
        lent: Number of what reads its files.

    Raises:
        ProductError: The item does not say where its pixels lie, contradicts itself, or has no band.
    """
    if item.epsg is None or not is_utm(item.epsg):
        said = "no CRS" if item.epsg is None else f"EPSG:{item.epsg}"
        raise ProductError(
            told("the item names {said}, expected that of a UTM zone (proj:code).", said=said),
            subject=item.name,
            remedy=_REMEDY,
        )
    files = {asset.name: _file(item, asset, lent) for asset in item.assets}
    bands = {band: files[band] for band in MSI.level_bands(item.level) if band in files}
    if not bands:
        raise ProductError(
            "the item has no band as a cloud-optimised GeoTIFF.", subject=item.name, remedy=_REMEDY
        )
    corners = {(file.grid.ulx, file.grid.uly) for file in files.values() if file.grid is not None}
    if len(corners) > 1:
        raise ProductError(
            "the assets of the item have different corners.", subject=item.name, remedy=_REMEDY
        )
    known = item.convention.state in ("none", "to_apply", "applied")
    return Product(
        name=item.name,
        path=item.href,
        container="catalogue",
        level=item.level,
        platform=item.platform,
        tile=item.tile,
        epsg=item.epsg,
        sensing_start=item.sensing_start,
        datastrip_start=item.datastrip_start,
        generation_time=item.generation_time,
        relative_orbit=item.relative_orbit,
        baseline=item.baseline,
        cloud_percent=item.cloud_percent,
        footprint=item.footprint,
        offsets=dict.fromkeys(MSI.level_bands(item.level), item.convention.offset) if known else {},
        offset_evidence=item.convention.evidence,
        quantification=10000.0,
        bands=bands,
        masks={"SCL": files["SCL"]} if "SCL" in files else {},
        metadata_sha256=item.sha256,
        corner=corners.pop() if corners else None,
        shapes={int(f.grid.resolution): f.grid.shape for f in files.values() if f.grid is not None},
        format=NAME,
        offset_applied=item.convention.state == "applied",
        catalogue=item.catalogue,
    )


def _file(item: StacItem, asset: RemoteAsset, lent: int) -> RasterFile:
    resolution = _SCL_M if asset.name == "SCL" else MSI.resolution(asset.name)
    if asset.epsg not in (None, item.epsg):
        raise ProductError(
            told(
                "asset {key} lies in EPSG:{epsg}, the item in EPSG:{epsg_2}.",
                key=asset.key,
                epsg=asset.epsg,
                epsg_2=item.epsg,
            ),
            subject=item.name,
            remedy=_REMEDY,
        )
    grid = None
    if asset.transform is not None and asset.shape is not None and item.epsg is not None:
        dx, skew_x, ulx, skew_y, dy, uly = asset.transform
        if skew_x or skew_y or (dx, dy) != (resolution, -resolution) or min(asset.shape) < 1:
            raise ProductError(
                told(
                    "asset {key} lies on no north-up grid of {resolution} m (proj:transform).",
                    key=asset.key,
                    resolution=resolution,
                ),
                subject=item.name,
                remedy=_REMEDY,
            )
        grid = Grid(item.epsg, ulx, uly, resolution, asset.shape[1], asset.shape[0])
    return RasterFile(
        asset.name, asset.href, resolution, size=asset.size, checksum=asset.checksum, grid=grid, lent=lent
    )


def recognises(path: Path) -> bool:  # noqa: ARG001 (no path leads to a catalogue)
    """Tell that no folder or file holds a product of this format."""
    return False


def read(path: Path) -> Product:
    """Refuse: items come from a catalogue, not from a path."""
    raise ProductError("items of a catalogue have no path.", subject=str(path))


def open_raster(raster_file: RasterFile) -> BlockReader:
    """Open a band or the scene classification where it lies; see `ArchiveFormat.open_raster`."""
    return ImageReader(raster_file)


def check(raster_file: RasterFile) -> RasterInfo:
    """Compare the head of a file with its size and with the item; see `ArchiveFormat.check`."""
    return image_info(raster_file)


def verify(product: Product, feedback: Feedback, names: Collection[str] | None = None) -> Verification:
    """Look at the heads of the files: to compare checksums, all would have to be read whole."""
    images = {**product.bands, **product.masks}
    right = int(names is None or METADATA in names)
    missing, wrong = [], []
    for file in (image for name, image in images.items() if names is None or name in names):
        raise_if_cancelled(feedback)
        try:
            image_info(file)
            right += 1
        except AssetVanished as error:
            missing.append(Skip("file", file.path, "missing_file", str(error)))
        except ProductError as error:
            wrong.append(Skip("file", file.path, "damaged_file", str(error)))
    text = told(
        "{product}: files of a catalogue are not read whole, so no checksum was compared.",
        product=product.name,
    )
    unchecked = Skip("file", product.path, "unchecked_file", text)
    return Verification(right, tuple(missing), tuple(wrong), (unchecked,))


def cloud_mask(product: Product, grid: Grid) -> NDArray[np.uint8]:  # noqa: ARG001
    """Refuse: catalogues have no cloud masks of L1C as images; see `ArchiveFormat.cloud_mask`."""
    raise ProductError(
        "the product has no cloud mask.",
        subject=product.name,
        remedy="Download the product, or do without masks.",
    )
