"""The parcels of a sample as polygons: what its pixels say, along the edges of the pixels."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ..geo import guarded, memory_vectors
from ..storage import GeoPackageWriter, VectorLayer

#: Name of the layer.
LAYER = "parcels"
_FIELDS = (("parcel", ogr.OFTInteger), ("id", ogr.OFTString), ("class_index", ogr.OFTInteger),
           ("class_name", ogr.OFTString), ("pixels", ogr.OFTInteger))  # fmt: skip


def write_outlines(
    path: Path, ids: Path, labels: Path | None, *, known: Mapping[int, str], classes: Mapping[int, str]
) -> None:
    """Write a polygon a parcel.

    Args:
        path: The GeoPackage.
        ids: Raster of parcel indices, 0 none.
        labels: Raster of their classes on the same grid, None for a regression.
        known: Parcel index -> id in the register.
        classes: Class index -> name.

    Raises:
        GeoPackageError: It cannot be written.
    """
    raster = gdal.Open(str(ids))
    band, crs = raster.GetRasterBand(1), raster.GetSpatialRef()
    source = memory_vectors()
    drawn = source.CreateLayer(LAYER, crs, ogr.wkbPolygon)
    drawn.CreateField(ogr.FieldDefn("parcel", ogr.OFTInteger))
    guarded(lambda: gdal.Polygonize(band, band, drawn, 0))  # 0 in the mask: no parcel
    parts: dict[int, ogr.Geometry] = {}
    for feature in drawn:
        whole = parts.setdefault(feature.GetField(0), ogr.Geometry(ogr.wkbMultiPolygon))
        whole.AddGeometry(feature.GetGeometryRef())
    numbers = band.ReadAsArray()
    class_of = None if labels is None else gdal.Open(str(labels)).ReadAsArray()
    rows = []
    for parcel, geometry in sorted(parts.items()):
        mine = numbers == parcel
        index = None if class_of is None else _commonest(class_of[mine])
        name = None if index is None else classes.get(index)
        values = [parcel, known.get(parcel), index, name, int(mine.sum())]
        rows.append((bytes(geometry.ExportToWkb(ogr.wkbNDR)), geometry.GetEnvelope(), values))
    with GeoPackageWriter(path, [VectorLayer(LAYER, crs, ogr.wkbMultiPolygon, _FIELDS)]) as file:
        file.add(LAYER, rows)


def _commonest(values: np.ndarray) -> int:
    found, counts = np.unique(values, return_counts=True)
    return int(found[counts.argmax()])
