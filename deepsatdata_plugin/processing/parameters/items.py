"""Products that lie in a catalogue: which, how much of them may be read, and what of it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QStandardPaths

from ...core.errors import InputError
from ..translation import translate
from .folders import folder
from .numbers import decimal_parameter

if TYPE_CHECKING:
    from ..algorithm import DeepSatDataAlgorithm

#: Bytes that are read from a catalogue without asking.
UNASKED = 2 * 10**9
#: GB that are kept where nobody says otherwise.
_CACHE_GB = 10.0


def add_items(algorithm: DeepSatDataAlgorithm) -> None:
    """Add ITEMS, READ_ANYWAY and CACHE_GB."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "ITEMS",
            translate("DeepSatData", "Items of a catalogue (or a folder with products)"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        translate(
            "DeepSatData",
            "Products that are not downloaded: rows of 'Search products' found on Earth Search, the "
            "Planetary Computer or another STAC catalogue of cloud-optimised files, or a file with STAC "
            "items (JSON). Only the blocks that windows need are read, where they lie; a product that lies "
            "in the folder, too, is read from there. Where the evidence of an item's offset contradicts "
            "itself, the run is refused: so in Earth Search's collection sentinel-2-l2a from baseline 04.00 "
            "on; take the items of sentinel-2-c1-l2a.",
        ),
        one_of=True,
    )


def add_reading(algorithm: DeepSatDataAlgorithm) -> None:
    """Add READ_ANYWAY and CACHE_GB, which are about ITEMS."""
    algorithm.add(
        QgsProcessingParameterBoolean(
            "READ_ANYWAY",
            translate("DeepSatData", "Read more than 2 GB without asking"),
            defaultValue=False,
            optional=True,
        ),
        translate(
            "DeepSatData",
            "With items: before work it is told how much will be read. QGIS asks before more than 2 GB; "
            "where nobody can be asked (qgis_process, scripts), such a run is refused unless this is on.",
        ),
        advanced=True,
    )
    algorithm.add(
        decimal_parameter(
            "CACHE_GB",
            translate("DeepSatData", "Keep read blocks on disk (GB)"),
            _CACHE_GB,
            0,
            10_000.0,
            optional=True,
        ),
        translate(
            "DeepSatData",
            "With items: what was read is kept for the next run and for one that goes on, up to this size; "
            "the longest unused goes first. 0 keeps nothing.",
        ),
        advanced=True,
    )


def has_items(parameters: dict[str, Any]) -> bool:
    """Tell whether items are given."""
    return parameters.get("ITEMS") not in (None, "")


def products_folder(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return the folder with products, "" where items alone are given.

    Raises:
        InputError: It is no folder, or neither it nor items are given.
    """
    if algorithm.parameterAsFile(parameters, "PRODUCTS", context):
        return str(folder(algorithm, parameters, "PRODUCTS", context))
    if not has_items(parameters):
        raise InputError(
            "neither products nor items of a catalogue are given.",
            subject="PRODUCTS, ITEMS",
            remedy="Give a folder with products, or rows of 'Search products'.",
        )
    return ""


def items_file(parameters: dict[str, Any], context: QgsProcessingContext) -> Path | None:
    """Return the JSON file that ITEMS names, or whose layer it is; None for any other layer."""
    value = parameters.get("ITEMS")
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, str):
        known = context.getMapLayer(value)
        value = known if known is not None else value
    text = value.source() if isinstance(value, QgsVectorLayer) else value
    path = Path(str(text or "").partition("|")[0])
    return path if path.suffix.lower() in (".json", ".geojson") and path.is_file() else None


def cache_folder() -> Path:
    """Return the folder of what was read from catalogues."""
    kept = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(kept or Path.home() / ".cache") / "deepsatdata" / "blocks"
