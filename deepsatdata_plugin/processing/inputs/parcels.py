"""A layer of parcels for the core."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import InputError
from ...core.feedback import Part
from ...core.words import told
from ..parameters import chosen_field, known_crs
from .features import rows

if TYPE_CHECKING:
    from ...core.feedback import Feedback
    from ...core.geo import Grid
    from ...core.parcels import ClassTable, ParcelTable

#: Stands for the year of parcels where it does not matter.
_ANY_YEAR = 2000


def read_parcels(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    grids: Sequence[Grid],
    part: Feedback,
) -> ParcelTable:
    """Read the layer INPUT with CLASS_FIELD, ID_FIELD and YEAR_FIELD or YEAR; shapes near the grids are kept.

    Where neither a year nor a field of years is given, years do not matter.

    Args:
        algorithm: Whose parameters they are.
        parameters: As given to it.
        context: For the layer.
        feedback: Cancel.
        grids: Where parcels are needed.
        part: Progress.

    Raises:
        InputError: The layer cannot hold parcels; the remedy names those of its file that may be meant.
    """
    from ...core.parcels import RawParcel, hcat_fields, make_parcels, near_grids

    source = parcel_source(algorithm, parameters, context)
    class_field, id_field, year_field = (
        chosen_field(algorithm, parameters, name, context)
        for name in ("CLASS_FIELD", "ID_FIELD", "YEAR_FIELD")
    )
    given = parameters.get("YEAR") not in (None, "")
    year = algorithm.parameterAsInt(parameters, "YEAR", context) if given else _ANY_YEAR
    hcat_code, hcat_name = hcat_fields(source.fields().names())
    fields = (class_field, id_field, year_field, hcat_code, hcat_name)
    wanted = [name for name in dict.fromkeys(fields) if name]

    def features() -> Iterator[RawParcel]:
        for row in rows(source, wanted, feedback):
            yield RawParcel(
                wkb=row.wkb,
                id=row.values[id_field] if id_field else row.fid,
                code=row.values[class_field] if class_field else None,
                year=row.values[year_field] if year_field else year,
                hcat_code=row.values[hcat_code] if hcat_code else None,
                hcat_name=row.values[hcat_name] if hcat_name else None,
            )

    crs = crs_text(source.sourceCrs())
    return make_parcels(
        features(),
        crs,
        source.sourceName(),
        part,
        max(0, source.featureCount()),
        near=near_grids(grids, crs),
        ids_are_rows=not id_field,
    )


def parcels_near(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    grids: Sequence[Grid],
    part: Part,
    *,
    name: str = "INPUT",
) -> ParcelTable:
    """Read a layer with CLASS_FIELD and ID_FIELD, where there are any; years do not matter.

    Args:
        algorithm: Whose parameters they are.
        parameters: As given to it.
        context: For the layer.
        feedback: Cancel.
        grids: Shapes near them are kept.
        part: Progress.
        name: Parameter of the layer.

    Raises:
        InputError: The layer cannot hold parcels.
    """
    from ...core.parcels import RawParcel, make_parcels, near_grids

    source = parcel_source(algorithm, parameters, context, name=name)
    id_field, class_field = (
        chosen_field(algorithm, parameters, field, context) if algorithm.parameterDefinition(field) else ""
        for field in ("ID_FIELD", "CLASS_FIELD")
    )
    fields = [name for name in dict.fromkeys((id_field, class_field)) if name]
    crs = crs_text(source.sourceCrs())
    features = (
        RawParcel(
            wkb=row.wkb,
            id=row.values[id_field] if id_field else row.fid,
            code=row.values[class_field] if class_field else None,
            year=_ANY_YEAR,
        )
        for row in rows(source, fields, feedback)
    )
    return make_parcels(
        features,
        crs,
        source.sourceName(),
        part,
        max(0, source.featureCount()),
        near=near_grids(grids, crs),
        ids_are_rows=not id_field,
    )


def parcel_source(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    fields: Sequence[str] = (),
    *,
    name: str = "INPUT",
) -> QgsProcessingFeatureSource:
    """Return what reads a layer of parcels.

    Args:
        algorithm: Has the parameter.
        parameters: As given to it.
        context: Of the run.
        fields: Parameters that name fields of it.
        name: Parameter of the layer.

    Raises:
        InputError: The layer cannot hold parcels, has no CRS, or lacks a field.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    check_parcel_layer(algorithm, source, parameters, context, name=name)
    if not crs_text(source.sourceCrs()):
        raise no_crs(name)
    for field in fields:
        require_field(source, field, chosen_field(algorithm, parameters, field, context))
    return source


def no_crs(name: str = "INPUT") -> InputError:
    """Return why a layer without a coordinate reference system is refused."""
    return InputError(
        "The layer has no coordinate reference system.",
        subject=name,
        remedy="Set the CRS of the layer (Properties > Source).",
    )


def require_field(source: QgsProcessingFeatureSource, parameter: str, field: str) -> None:
    """Refuse a field, "" for none, that a layer does not have."""
    if field and source.fields().lookupField(field) < 0:
        raise InputError(
            told("There is no field '{field}'.", field=field),
            subject=parameter,
            remedy=told("Its fields are: {fields}.", fields=", ".join(source.fields().names())),
        )


def given_class_table(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ClassTable | None:
    """Return the class table CLASS_TABLE, None where none is given.

    Raises:
        InputError: It cannot be read, or a row is wrong.
    """
    from ...core.parcels import read_class_table

    path = algorithm.parameterAsString(parameters, "CLASS_TABLE", context)
    if not path:
        return None
    try:
        return read_class_table(path)
    except InputError as error:
        raise InputError(error.message, subject=f"CLASS_TABLE {path}", remedy=error.remedy) from error


def check_parcel_layer(
    algorithm: QgsProcessingAlgorithm,
    source: QgsProcessingFeatureSource,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *,
    outlines_as_text: bool = False,
    name: str = "INPUT",
) -> None:
    """Refuse a layer that cannot hold parcels; the remedy names those of its file that may be meant.

    Args:
        algorithm: Has the parameter.
        source: What it reads.
        parameters: As given to it.
        context: Of the run.
        outlines_as_text: A table without geometries is fine: its outlines are well-known text.
        name: Parameter of the layer.

    Raises:
        InputError: A table without geometries, or no feature.
    """
    from ...core.parcels import layers_with_features

    if source.wkbType() == QgsWkbTypes.Type.NoGeometry and not outlines_as_text:
        raise InputError(
            "this is a table without geometries.",
            subject=source.sourceName(),
            remedy="Choose the layer with the parcels' polygons, or join the table to it first.",
        )
    if source.featureCount() != 0:
        return
    layer = _layer_behind(algorithm, parameters[name], parameters, context, name)
    if layer is not None and layer.featureCount() > 0:
        raise InputError(
            "no feature is selected.",
            subject=source.sourceName(),
            remedy="Select parcels, or take all features of the layer.",
        )
    if layer is not None and layer.subsetString():
        raise InputError(
            told("no feature passes the layer's filter ({value}).", value=layer.subsetString()),
            subject=source.sourceName(),
            remedy="Change the filter (in QGIS: Layer > Filter).",
        )
    registry = QgsProviderRegistry.instance()
    path = registry.decodeUri(layer.providerType(), layer.source()).get("path") if layer else None
    others = layers_with_features(path) if path else []
    if others:
        listed = ", ".join(f"{other} ({count})" for other, count in others)
        raise InputError(
            "the layer has no features.",
            subject=source.sourceName(),
            remedy=told(
                "Layers of this file that have some: {listed}. Choose one, as '{path}|layername={value}'.",
                listed=listed,
                path=path,
                value=others[0][0],
            ),
        )


def _layer_behind(algorithm, given: Any, parameters, context, name: str) -> QgsVectorLayer | None:
    """Return the layer of a parameter, also where only its selected features are wanted."""
    if not isinstance(given, QgsProcessingFeatureSourceDefinition):
        return algorithm.parameterAsVectorLayer(parameters, name, context)
    behind, _ = given.source.valueAsString(context.expressionContext())
    layer = QgsProcessingUtils.mapLayerFromString(behind, context)
    return layer if isinstance(layer, QgsVectorLayer) else None


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS for the core: its authority code if it has one, else WKT; "" without CRS."""
    if not known_crs(crs):
        return ""
    if crs.authid().startswith("EPSG:"):
        return crs.authid()
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
