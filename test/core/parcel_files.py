"""Parcels of vector files, read with OGR: registers as their offices publish them, for the tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from deepsatdata_plugin.core.parcels import ParcelTable, RawParcel, hcat_fields, make_parcels

_IN_ZIP = (".gpkg", ".shp", ".gdb", ".fgb", ".geojson", ".json", ".gml")


def read_parcels(
    path: str | Path,
    *,
    class_field: str,
    id_field: str = "",
    year_field: str = "",
    year: int | None = None,
    layer: str = "",
) -> ParcelTable:
    """Read a layer of parcels: GeoPackage, shapefile, geodatabase or what else OGR reads, also zipped."""
    dataset = gdal.OpenEx(_inside(path), gdal.OF_VECTOR)
    source = dataset.GetLayerByName(layer) if layer else _first_of_polygons(dataset)
    reference = source.GetSpatialRef()
    crs = reference.ExportToWkt() if reference is not None else ""

    layout = source.GetLayerDefn()
    names = [layout.GetFieldDefn(number).GetName() for number in range(layout.GetFieldCount())]
    hcat_code, hcat_name = hcat_fields(names)

    def features() -> Iterator[RawParcel]:
        for feature in source:
            geometry = feature.GetGeometryRef()
            yield RawParcel(
                wkb=bytes(geometry.ExportToWkb(ogr.wkbNDR)) if geometry is not None else None,
                id=_value(feature, id_field) if id_field else feature.GetFID(),
                code=_value(feature, class_field),
                year=_value(feature, year_field) if year_field else year,
                hcat_code=_value(feature, hcat_code) if hcat_code else None,
                hcat_name=_value(feature, hcat_name) if hcat_name else None,
            )

    return make_parcels(features(), crs, source.GetName(), ids_are_rows=not id_field)


def _first_of_polygons(dataset: Any) -> Any:
    layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
    kinds = (ogr.wkbUnknown, ogr.wkbPolygon, ogr.wkbMultiPolygon)
    return next(layer for layer in layers if ogr.GT_Flatten(layer.GetGeomType()) in kinds)


def _value(feature: Any, name: str) -> Any:
    return feature.GetField(name) if feature.IsFieldSetAndNotNull(name) else None


def _inside(path: str | Path) -> str:
    """Return what GDAL opens: of an archive the one data source in it."""
    if not str(path).lower().endswith(".zip"):
        return str(path)
    inside = f"/vsizip/{path}"
    found = sorted(
        name.rstrip("/")
        for name in gdal.ReadDirRecursive(inside) or []
        if name.rstrip("/").lower().endswith(_IN_ZIP)
    )
    # A geodatabase is a folder: what lies in it is no data source of its own.
    outer = [name for name in found if not any(name.startswith(other + "/") for other in found)]
    return f"{inside}/{outer[0]}" if outer else inside
