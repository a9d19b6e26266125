"""Writing the layers that algorithms give out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsWkbTypes,
)

from ..core.errors import InputError, Skip
from ..core.feedback import Feedback, raise_if_cancelled
from .fields import KINDS
from .styles import Place, Style, name_output, style_output
from .translation import translate

if TYPE_CHECKING:
    from .algorithm import DeepSatDataAlgorithm

#: One feature: its geometry (WKB, or QGIS's own), None without, and its values in the order of the fields.
LayerRow = tuple[Any, Sequence[Any]]

#: Name of the column in which GeoPackages number their rows, and its names when it holds something else.
_FID = "fid"
_FREE_NAMES = ("fid_old", *(f"fid_old{number}" for number in range(1, 100)))

#: SQLite's statement in the words of GDAL, pages long: of a failure, what follows it is the reason.
_STATEMENT = re.compile(r"sqlite3_exec\(.*\) failed: ", re.DOTALL)
_LOCKED = "database is locked"


def layer_wanted(algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], name: str) -> bool:
    """Tell whether a layer is to be written: optional ones may be left out."""
    definition = algorithm.parameterDefinition(name)
    optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    return not optional or parameters.get(name, definition.defaultValue()) not in (None, "")


def write_layer(
    algorithm: DeepSatDataAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
    fields: QgsFields,
    rows: Iterable[LayerRow],
    feedback: Feedback,
    *,
    style: Style | None = None,
    place: Place | None = None,
    title: str = "",
    geometry: Any = QgsWkbTypes.Type.MultiPolygon,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> str | None:
    """Write a layer to the sink of a parameter; rows are not asked for when it is not wanted.

    Args:
        algorithm: Has the parameter.
        parameters: Values of the run.
        context: Of the run.
        name: Name of the parameter.
        fields: Fields. One called `fid` is numbered anew where the format numbers its rows: those of a merged
            layer repeat.
        rows: One row a feature.
        feedback: Asked for a cancel at every row.
        style: How it looks once QGIS loads it.
        place: Where it stands in the tree of layers then.
        title: What it is called then, where nobody has named it.
        geometry: Kind of geometry.
        crs: EPSG:4326 when not given.

    Returns:
        Its destination, None when it is not wanted.

    Raises:
        QgsProcessingException: It cannot be written; the text names the layer and the reason.
        Cancelled: The user asked to stop.
    """
    if not layer_wanted(algorithm, parameters, name):
        return None
    if crs is None:
        crs = QgsCoordinateReferenceSystem("EPSG:4326")
    again = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
    try:
        sink, destination = algorithm.parameterAsSink(
            parameters, name, context, _writable(fields), geometry, crs, again
        )
    except QgsProcessingException as error:
        raise _failure(algorithm, name, str(error)) from error
    if sink is None:
        raise _failure(algorithm, name, algorithm.invalidSinkError(parameters, name))
    for shape, values in rows:
        raise_if_cancelled(feedback)
        feature = QgsFeature()
        if shape is not None:
            feature.setGeometry(_geometry(shape))
        feature.setAttributes([_plain(value) for value in values])
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise _failure(algorithm, name, sink.lastError())
    if not sink.flushBuffer():
        raise _failure(algorithm, name, sink.lastError())
    del sink  # a layer that is read in the same run must be complete on disk
    if style is not None:
        style_output(context, destination, style, place)
    if title:
        name_output(context, destination, algorithm.parameterDefinition(name).description(), title)
    return destination


@contextmanager
def beside(name: str, feedback: Feedback, skips: list[Skip], whole: str) -> Iterator[None]:
    """Let a run go on when a layer beside its result cannot be written: what is whole is not lost for it.

    Args:
        name: Name of the layer's parameter.
        feedback: Told why.
        skips: Gets a row.
        whole: Where the same is kept, for people.
    """
    try:
        yield
    except (QgsProcessingException, InputError) as error:
        text = str(error).strip()
        feedback.warn(f"{text} {whole}")
        skips.append(Skip("file", name, "cannot_be_written", text))


def _writable(fields: QgsFields) -> QgsFields:
    """Return the fields; a `fid` of numbers with a point, or of text, cannot be written to GeoPackages."""
    result = QgsFields()
    for field in fields:
        if field.name().lower() == _FID and field.type() not in (KINDS["integer"], KINDS["long"]):
            renamed = QgsField(field)
            renamed.setName(next(name for name in _FREE_NAMES if fields.lookupField(name) < 0))
            result.append(renamed)
        else:
            result.append(field)
    return result


def _plain(value: Any) -> Any:
    """Return a value that Qt takes: a text that is more than a text is an unknown thing to it."""
    return str(value) if isinstance(value, str) else value


def _geometry(shape: Any) -> QgsGeometry:
    if isinstance(shape, QgsGeometry):
        return shape
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(shape))
    return geometry


def _failure(algorithm: DeepSatDataAlgorithm, name: str, reason: str) -> QgsProcessingException:
    text = translate("DeepSatData", "The layer '{layer}' ({name}) cannot be written: {reason}")
    label = algorithm.parameterDefinition(name).description()
    told = text.format(layer=label, name=name, reason=_STATEMENT.sub("", reason).strip())
    if _LOCKED in reason:
        told = f"{told.rstrip('.')}. " + translate(
            "DeepSatData",
            "Another program has the file open, or file locks do not work there, as on some network "
            "drives: choose a file on a local disk.",
        )
    return QgsProcessingException(told)
