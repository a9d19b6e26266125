"""Products on disk as pictures in true colour."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsContrastEnhancement, QgsRasterLayer, QgsRasterMinMaxOrigin

from ...core.errors import ProductError
from ...core.geo import first_of, guarded
from ...core.products import read_safe, recognise

#: Red, green, blue.
BANDS = ("B04", "B03", "B02")


def true_colour_layer(path: Path, title: str) -> QgsRasterLayer:
    """Return a product's red, green and blue at 10 m as one layer, nothing copied; stretched for the eye.

    Args:
        path: A product's folder or zip.
        title: Name of the layer.

    Raises:
        ProductError: It cannot be read, or lacks one of the bands.
    """
    archive_format = recognise(path)
    # A download is a SAFE under any name.
    product = read_safe(path) if archive_format is None else archive_format.read(path)
    missing = [band for band in BANDS if band not in product.bands]
    if missing:
        raise ProductError(f"has no {', '.join(missing)}, so no true colours.", subject=product.name)
    options = gdal.BuildVRTOptions(separate=True, srcNodata=0, VRTNodata=0)
    files = [product.bands[band].path for band in BANDS]
    # A VRT without a file names its sources in full. GDAL leaves out what it cannot open: colours would move.
    dataset, messages = guarded(lambda: gdal.BuildVRT("", files, options=options))
    if dataset is None or dataset.RasterCount != len(files):
        raise ProductError(f"holds an image that cannot be shown: {first_of(messages)}", subject=product.name)
    text = dataset.GetMetadata("xml:VRT")[0]
    dataset = None
    layer = QgsRasterLayer(text, title, "gdal")
    if not layer.isValid():
        raise ProductError("holds no image that can be shown.", subject=product.name)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    return layer
