"""Products on disk as pictures in true colour."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsContrastEnhancement, QgsRasterLayer, QgsRasterMinMaxOrigin

from ...core.errors import ProductError
from ...core.products import read_safe

#: Red, green, blue.
BANDS = ("B04", "B03", "B02")


def true_colour_layer(path: Path, title: str) -> QgsRasterLayer:
    """Return a product's red, green and blue at 10 m as one layer, nothing copied; stretched for the eye.

    Args:
        path: A SAFE folder or zip.
        title: Name of the layer.

    Raises:
        ProductError: It cannot be read, or lacks one of the bands.
    """
    product = read_safe(path)
    missing = [band for band in BANDS if band not in product.bands]
    if missing:
        raise ProductError(f"has no {', '.join(missing)}, so no true colours.", subject=product.name)
    options = gdal.BuildVRTOptions(separate=True, srcNodata=0, VRTNodata=0)
    files = [product.bands[band].path for band in BANDS]
    dataset = gdal.BuildVRT(f"/vsimem/{product.name}.vrt", files, options=options)
    if dataset is None:
        raise ProductError("holds no image that can be shown.", subject=product.name)
    dataset.FlushCache()
    text = dataset.GetMetadata("xml:VRT")[0].replace('relativeToVRT="1"', 'relativeToVRT="0"')
    dataset = None
    gdal.Unlink(f"/vsimem/{product.name}.vrt")
    layer = QgsRasterLayer(text, title, "gdal")
    if not layer.isValid():
        raise ProductError("holds no image that can be shown.", subject=product.name)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    return layer
