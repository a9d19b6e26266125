"""Cloud masks of both generations as one raster.

From baseline 04.00 on `MSK_CLASSI_B00` is a raster of 60 m with three layers: opaque cloud, cirrus, snow and
ice. Before, `MSK_CLOUDS_B00.gml` holds polygons of opaque cloud and cirrus in the tile's own zone. Source:
Sentinel-2 Products Specification Document, quality masks.
"""

from __future__ import annotations

import re
from functools import partial

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ....errors import ProductError
from ....geo import Grid, first_of, guarded, memory_vectors
from ....words import told
from ...model import Product, RasterFile
from ..classes import CIRRUS, OPAQUE, SNOW, classes_on
from ..gdal_raster import open_dataset, raster_info
from ..vsi import VsiFile
from .rasters import DRIVERS
from .xml import MAX_BYTES, Element, parse_xml

#: Layers of MSK_CLASSI in the order in which they are painted: the last one wins.
_LAYERS = ((3, SNOW), (2, CIRRUS), (1, OPAQUE))
_TYPES = {"CIRRUS": CIRRUS, "OPAQUE": OPAQUE}
_AGAIN = "Download the file again."


def read_cloud_mask(product: Product, grid: Grid) -> NDArray[np.uint8]:
    """Read a product's own cloud mask onto a grid.

    Args:
        product: L1C or L2A of any baseline.
        grid: Where the mask is wanted, in the product's zone; a pixel takes the class found at its centre.
            The mask's native resolution is 60 m.

    Returns:
        (rows, columns) uint8: 0 clear, 1 opaque cloud, 2 cirrus, 3 snow or ice, 255 outside the mask. Opaque
        cloud wins over cirrus, cirrus over snow. The older generation knows neither snow nor an outside.
        Where the product has no image, masks say "clear": look at the bands for that.

    Raises:
        ProductError: The product has no cloud mask, or it is damaged.
    """
    if grid.epsg != product.epsg:
        raise ProductError(
            told(
                "a cloud mask was asked in EPSG:{epsg}, the product is in EPSG:{epsg_2}.",
                epsg=grid.epsg,
                epsg_2=product.epsg,
            ),
            subject=product.name,
        )
    if "MSK_CLASSI" in product.masks:
        return _from_raster(product.masks["MSK_CLASSI"], grid)
    if "MSK_CLOUDS" in product.masks:
        return _from_outlines(product.masks["MSK_CLOUDS"], grid)
    raise ProductError(
        "the product has no cloud mask (MSK_CLASSI_B00.jp2 or MSK_CLOUDS_B00.gml in QI_DATA).",
        subject=product.name,
        remedy="Download the product with its QI_DATA folder, or do without masks.",
    )


def _from_raster(mask: RasterFile, grid: Grid) -> NDArray[np.uint8]:
    with open_dataset(mask, DRIVERS) as dataset:
        source = raster_info(dataset, mask).grid
        if dataset.RasterCount < len(_LAYERS):
            raise ProductError(
                told("the mask has {rastercount} layers, expected 3.", rastercount=dataset.RasterCount),
                subject=mask.path,
            )
        if source.epsg != grid.epsg:
            raise ProductError(
                told(
                    "the mask is in EPSG:{epsg}, the product in EPSG:{epsg_2}.",
                    epsg=source.epsg,
                    epsg_2=grid.epsg,
                ),
                subject=mask.path,
            )

        def read(x: int, y: int, width: int, height: int) -> NDArray[np.uint8]:
            layers, messages = guarded(lambda: dataset.ReadAsArray(x, y, width, height))
            if layers is None or messages:
                raise ProductError(
                    told("the mask cannot be decoded: {messages}", messages=first_of(messages)),
                    subject=mask.path,
                    remedy=_AGAIN,
                )
            painted = np.zeros(layers.shape[1:], np.uint8)
            for layer, value in _LAYERS:
                painted[layers[layer - 1] != 0] = value
            return painted

        return classes_on(grid, source, read)


def check_outlines(mask: RasterFile) -> None:
    """Check that the outlines of clouds can be read.

    Raises:
        ProductError: Cut short, damaged, or of a kind that is not known.
    """
    _outlines(mask)


def _from_outlines(mask: RasterFile, grid: Grid) -> NDArray[np.uint8]:
    codes, outlines = _outlines(mask)
    for code in codes:
        if code != grid.epsg:
            raise ProductError(
                told(
                    "the cloud outlines are in EPSG:{code}, the product in EPSG:{epsg}.",
                    code=code,
                    epsg=grid.epsg,
                ),
                subject=mask.path,
            )
    return _burn(outlines, grid, mask.path)


def _outlines(mask: RasterFile) -> tuple[list[int], dict[int, list[ogr.Geometry]]]:
    """Return the EPSG codes that a file of outlines names, and its polygons by class."""
    with VsiFile(mask.path) as file:
        if file.size == 0:
            raise ProductError("the file is empty.", subject=mask.path, remedy=_AGAIN)
        root = parse_xml(file.read(0, min(file.size, MAX_BYTES + 1)), mask.path)
    names = [e.attributes.get("srsName", "") for e in root.iter("Envelope", "Polygon")]
    codes = [int(code[1]) for name in names if (code := re.search(r"(\d+)$", name))]
    outlines: dict[int, list[ogr.Geometry]] = {CIRRUS: [], OPAQUE: []}
    for member in root.iter("MaskFeature"):
        kind = member.text_of("maskType").upper()
        if kind not in _TYPES:
            raise ProductError(told("unknown type of cloud {kind!r}.", kind=kind), subject=mask.path)
        outlines[_TYPES[kind]] += [_polygon(p, mask.path) for p in member.iter("Polygon")]
    return codes, outlines


def _polygon(element: Element, source: str) -> ogr.Geometry:
    polygon = ogr.Geometry(ogr.wkbPolygon)
    for side in ("exterior", "interior"):
        for boundary in element.iter(side):
            positions = boundary.find("posList")
            if positions is None:
                raise ProductError("an outline has no posList.", subject=source, remedy=_AGAIN)
            dimension = 3 if positions.attributes.get("srsDimension") == "3" else 2
            try:
                values = np.array(positions.text.split(), dtype=np.float64)
            except ValueError as error:
                raise ProductError("a posList holds no numbers.", subject=source, remedy=_AGAIN) from error
            if values.size % dimension or values.size < 4 * dimension or not np.isfinite(values).all():
                raise ProductError("a posList is no closed ring.", subject=source, remedy=_AGAIN)
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in values.reshape(-1, dimension)[:, :2]:
                ring.AddPoint_2D(float(x), float(y))
            ring.CloseRings()
            polygon.AddGeometry(ring)
    return polygon


def _burn(outlines: dict[int, list[ogr.Geometry]], grid: Grid, source: str) -> NDArray[np.uint8]:
    """Rasterize by pixel centre; opaque cloud last."""
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Byte)
    target.SetGeoTransform((grid.ulx, grid.resolution, 0.0, grid.uly, 0.0, -grid.resolution))
    for value, polygons in outlines.items():
        if not polygons:
            continue
        store = memory_vectors()
        layer = store.CreateLayer("outlines", None, ogr.wkbPolygon)
        for polygon in polygons:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(polygon)
            layer.CreateFeature(feature)
        status, messages = guarded(partial(_rasterize, target, layer, value), gdal.CE_Failure)
        if status != gdal.CE_None or messages:
            raise ProductError(
                told("the outlines cannot be drawn: {messages}", messages=first_of(messages)), subject=source
            )
    mask: NDArray[np.uint8] = target.GetRasterBand(1).ReadAsArray()
    return mask


def _rasterize(target: gdal.Dataset, layer: ogr.Layer, value: int) -> int:
    status: int = gdal.RasterizeLayer(target, [1], layer, burn_values=[value])
    return status
