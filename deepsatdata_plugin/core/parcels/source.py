"""Read parcels from vector files with OGR."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ..errors import InputError
from ..feedback import Feedback
from ..geo.gdal_messages import gdal_messages
from .clean import ParcelTable, RawParcel, make_parcels

_IN_ZIP = (".gpkg", ".shp", ".gdb", ".fgb", ".geojson", ".json", ".gml")


def read_parcels(
    path: str | Path,
    *,
    class_field: str,
    id_field: str = "",
    year_field: str = "",
    year: int | None = None,
    layer: str = "",
    feedback: Feedback | None = None,
) -> ParcelTable:
    """Read a layer of parcels.

    Args:
        path: GeoPackage, shapefile, file geodatabase or what else OGR reads, also zipped.
        class_field: Field of the class code (or of the value of a regression).
        id_field: Field of the parcel's id; "" takes the feature id.
        year_field: Field of the label year (number, date or text).
        year: The label year of all parcels, instead of a field.
        layer: Name of the layer; "" takes the only polygon layer.
        feedback: Progress and cancel.

    Raises:
        InputError: The file, layer or a field is missing, or nothing in it can be used.
    """
    if bool(year_field) == (year is not None):
        raise InputError("give either a year field or a year.", subject=str(path))
    dataset = _open(path)
    source = _layer(dataset, layer, str(path))
    subject = f"{path}, layer {source.GetName()}"
    definition = source.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    for role, name in (("class", class_field), ("id", id_field), ("year", year_field)):
        if name and name not in names:
            raise InputError(
                f"there is no field {name!r} for the {role}.",
                subject=subject,
                remedy=f"Its fields are: {', '.join(names)}.",
            )
    reference = source.GetSpatialRef()
    crs = reference.ExportToWkt() if reference is not None else ""

    def features() -> Iterator[RawParcel]:
        for feature in source:
            geometry = feature.GetGeometryRef()
            yield RawParcel(
                wkb=bytes(geometry.ExportToWkb(ogr.wkbNDR)) if geometry is not None else None,
                id=_value(feature, id_field) if id_field else feature.GetFID(),
                code=_value(feature, class_field),
                year=_value(feature, year_field) if year_field else year,
            )

    with gdal_messages() as messages:
        table = make_parcels(features(), crs, subject, feedback, max(0, source.GetFeatureCount()))
    if messages:
        raise InputError(f"the layer cannot be read ({messages[0]}).", subject=subject)
    return table


def _value(feature: Any, name: str) -> Any:
    return feature.GetField(name) if feature.IsFieldSetAndNotNull(name) else None


def _open(path: str | Path) -> Any:
    candidates = [str(path)]
    if str(path).lower().endswith(".zip"):
        inside = f"/vsizip/{path}"
        listing = gdal.ReadDirRecursive(inside) or []
        found = sorted(name.rstrip("/") for name in listing if name.rstrip("/").lower().endswith(_IN_ZIP))
        # A geodatabase is a folder: what lies in it is no data source of its own.
        outer = [name for name in found if not any(name.startswith(other + "/") for other in found)]
        if len(outer) > 1:
            raise InputError(
                f"the archive holds several data sources: {', '.join(outer)}.",
                subject=str(path),
                remedy="Unpack it and choose one.",
            )
        candidates = [f"{inside}/{name}" for name in outer] or [inside]
    with gdal_messages() as messages:
        try:
            dataset = gdal.OpenEx(candidates[0], gdal.OF_VECTOR)
        except RuntimeError as error:
            messages.append(str(error))
            dataset = None
    if dataset is None:
        raise InputError(
            f"cannot be opened as a vector file ({'; '.join(messages) or 'unknown format'}).",
            subject=str(path),
        )
    return dataset


def _layer(dataset: Any, name: str, subject: str) -> Any:
    layers = [dataset.GetLayer(i) for i in range(dataset.GetLayerCount())]
    names = [layer.GetName() for layer in layers]
    if name:
        if name not in names:
            raise InputError(
                f"there is no layer {name!r}.", subject=subject, remedy=f"Its layers are: {', '.join(names)}."
            )
        return layers[names.index(name)]
    areal = [
        layer
        for layer in layers
        if ogr.GT_Flatten(layer.GetGeomType())
        not in (ogr.wkbNone, ogr.wkbPoint, ogr.wkbMultiPoint, ogr.wkbLineString, ogr.wkbMultiLineString)
    ]
    if len(areal) != 1:
        raise InputError(
            f"there are {len(areal)} layers of polygons.",
            subject=subject,
            remedy=f"Name one of its layers: {', '.join(names)}.",
        )
    return areal[0]
