"""Features of any layer of parcels, read by the fields that a profile or the user names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import InputError
from ...core.words import told
from ..parameters import chosen_field, chosen_one
from .features import rows
from .parcels import check_parcel_layer, crs_text, no_crs, require_field

if TYPE_CHECKING:
    from ...core.parcels import ParcelFeature, PickedFields


@dataclass(frozen=True)
class ParcelReading:
    """How the features of a layer are read.

    Attributes:
        source: The layer.
        fields: Fields by what they hold; the class is in `columns`.
        columns: Field of the class -> its year, None where the year is elsewhere.
        year: Year of all parcels, None where each has its own.
        year_from: Name that the year was read from, "" where it was given.
        crs: CRS of all outlines, "" where each row names its own.
    """

    source: QgsProcessingFeatureSource
    fields: PickedFields
    columns: Mapping[str, int | None]
    year: int | None
    year_from: str
    crs: str

    @property
    def ids_are_rows(self) -> bool:
        """True where no field holds ids."""
        return not self.fields.id

    def features(self, feedback: QgsProcessingFeedback) -> Iterator[ParcelFeature]:
        """Yield the features for the core.

        Args:
            feedback: Asked for a cancel.
        """
        from ...core.parcels import ParcelFeature, wkb_of_text

        fields = self.fields
        held = (fields.name, fields.id, fields.year, fields.hcat_code, fields.hcat_name)
        as_text = (fields.outline, fields.crs) if not self.crs else ()
        wanted = [name for name in dict.fromkeys((*self.columns, *held, *as_text)) if name]
        for row in rows(self.source, wanted, feedback):
            values = row.values
            wkb, problem = row.wkb, ""
            if as_text:
                try:
                    wkb = wkb_of_text(values[fields.outline])
                except InputError as error:
                    problem = str(error)
            common = values[fields.year] if fields.year else self.year
            yield ParcelFeature(
                wkb=wkb,
                id=values[fields.id] if fields.id else row.fid,
                crops=tuple(
                    (values[column], common if year is None else year)
                    for column, year in self.columns.items()
                ),
                name=values.get(fields.name) if len(self.columns) == 1 else None,
                hcat_code=values.get(fields.hcat_code),
                hcat_name=values.get(fields.hcat_name),
                crs=values[fields.crs] if as_text else None,
                problem=problem,
            )


def parcel_reading(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ParcelReading:
    """Tell how INPUT is read, by PROFILE, CLASS_FIELD, NAME_FIELD, ID_FIELD, YEAR_FIELD and YEAR.

    Raises:
        InputError: The layer cannot hold parcels or has no CRS, a field is missing, or there is no year.
    """
    from ...core.parcels import pick_fields

    source = algorithm.parameterAsSource(parameters, "INPUT", context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, "INPUT"))
    names = source.fields().names()
    profile = chosen_one(algorithm, parameters, "PROFILE", context)
    picked = pick_fields(profile, names)
    as_text = source.wkbType() == QgsWkbTypes.Type.NoGeometry and bool(picked.outline and picked.crs)
    check_parcel_layer(algorithm, source, parameters, context, outlines_as_text=as_text)
    crs = "" if as_text else crs_text(source.sourceCrs())
    if not crs and not as_text:
        raise no_crs()
    given = {role: chosen_field(algorithm, parameters, f"{role.upper()}_FIELD", context) for role in _ROLES}
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    classes = [str(name) for name in read(parameters, "CLASS_FIELD", context)]
    for name, parameter in [(name, "CLASS_FIELD") for name in classes] + [
        (name, f"{role.upper()}_FIELD") for role, name in given.items() if name
    ]:
        require_field(source, parameter, name)
    fields = replace(picked, **{role: name for role, name in given.items() if name})
    if classes and not given["name"]:
        # The profile's names are those of the profile's classes.
        fields = replace(fields, name=fields.name if classes == [picked.code] else "")
    if not classes:
        if not picked.code:
            raise _no_class(profile, names)
        classes = [picked.code]
    return _with_year(
        algorithm, parameters, context, ParcelReading(source, fields, dict.fromkeys(classes), None, "", crs)
    )


#: Roles of fields that a parameter can name.
_ROLES = ("name", "id", "year")


def _no_class(profile: str, names: Sequence[str]) -> InputError:
    listed = told("Its fields are: {fields}.", fields=", ".join(names))
    if profile == "generic":
        return InputError("No field is chosen.", subject="CLASS_FIELD", remedy=listed)
    return InputError(
        told("the layer has no field of the class that the profile {profile} knows.", profile=profile),
        subject="PROFILE",
        remedy=told("Name the field of the class yourself. {listed}", listed=listed),
    )


def _with_year(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    reading: ParcelReading,
) -> ParcelReading:
    from ...core.parcels import years_of_columns

    classes = list(reading.columns)
    named = chosen_field(algorithm, parameters, "YEAR_FIELD", context)
    has_year = parameters.get("YEAR") not in (None, "")
    if named and has_year:
        raise InputError(
            "Both are given.",
            subject="YEAR and YEAR_FIELD",
            remedy="Give the field of the year, or one year for all parcels.",
        )
    by_column = years_of_columns(classes)
    if len(classes) > 1:
        if named or has_year:
            raise InputError(
                "Several fields are chosen, one a year: their names tell the years.",
                subject="YEAR and YEAR_FIELD",
                remedy="Leave the year empty, or choose one field of the class.",
            )
        if len(by_column) < len(classes) or len(set(by_column.values())) < len(classes):
            raise InputError(
                told(
                    "the names of the fields ({fields}) do not tell one year each.", fields=", ".join(classes)
                ),
                subject="CLASS_FIELD",
                remedy="Choose fields with a year in their name, as CDL2021, or one field.",
            )
        return replace(reading, fields=replace(reading.fields, year="", name=""), columns=dict(by_column))
    if has_year:
        year = algorithm.parameterAsInt(parameters, "YEAR", context)
        return replace(reading, fields=replace(reading.fields, year=""), year=year)
    if reading.fields.year:
        return reading
    layer = reading.source.sourceName()
    text = parameters.get("INPUT")
    file = Path(text.partition("|")[0]).name if isinstance(text, str) else ""
    for name in (classes[0], layer, file):
        found = years_of_columns([name])
        if found:
            return replace(reading, year=found[name], year_from=name)
    raise InputError(
        "Neither is given, and no name tells it.",
        subject="YEAR and YEAR_FIELD",
        remedy="Give the field of the year, or one year for all parcels.",
    )


def opened_input(parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
    """Return parameters whose INPUT is the layer inside the zip that it names; others as they are.

    Args:
        parameters: As given.
        context: Keeps the layer.

    Raises:
        InputError: QGIS cannot open the zip by itself, and it has no layer of polygons, or several.
    """
    from ...core.parcels import layer_in_zip

    given = parameters.get("INPUT")
    inner = layer_in_zip(given) if isinstance(given, str) else ""
    # What stands at the top of a zip QGIS opens by itself.
    if inner in ("", f"/vsizip/{given}"):
        return parameters
    layer = QgsVectorLayer(inner, Path(inner).stem, "ogr")
    if not layer.isValid():
        return parameters
    context.temporaryLayerStore().addMapLayer(layer)
    return {**parameters, "INPUT": layer.id()}


def unreadable_input(parameters: dict[str, Any], context: QgsProcessingContext) -> InputError | None:
    """Return why INPUT, a file, cannot be opened; None where it can, or nothing is known of it."""
    from ...core.parcels import why_unreadable

    given = parameters.get("INPUT")
    if not isinstance(given, str) or QgsProcessingUtils.mapLayerFromString(given, context) is not None:
        return None
    return why_unreadable(given.partition("|")[0])
