"""What is checked of a whole chain before its first step works: later steps would find it after hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.errors import InputError
from ..core.words import told
from .destinations import refuse_unwritable
from .parameters import named_options

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingModelAlgorithm

    from ..core.feedback import Feedback


def check_entries(
    model: QgsProcessingModelAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Check entries of a model against each other.

    Args:
        model: Has the parameters.
        parameters: Values of the run.
        context: Of the run.

    Raises:
        InputError: A layer's file that cannot be written, no band, a band that the level does not have, an
            area or a period that is missing or wrong, or a year of labels outside of the period.
    """
    refuse_unwritable(model, parameters)
    known = {definition.name() for definition in model.parameterDefinitions()}
    bands = _bands(model, parameters)
    if "BANDS" in known and not bands:
        raise InputError("no band is chosen.", subject="BANDS", remedy="Choose at least one.")
    if "B10" in bands and parameters.get("LEVEL", "L2A") in ("L2A", 1) and "LEVEL" in known:
        raise InputError(
            "B10 (cirrus) does not exist in L2A: the atmospheric correction uses it up.",
            subject="BANDS",
            remedy="Leave B10 out, or use L1C products.",
        )
    if "AOI" in known and all(parameters.get(name) in (None, "") for name in ("AOI", "EXTENT")):
        raise InputError("No area is given.", subject="AOI, EXTENT", remedy="Give a layer or an extent.")
    if "START" not in known:
        return
    start, end = (model.parameterAsDateTime(parameters, name, context).date() for name in ("START", "END"))
    if start.isValid() and end.isValid() and end < start:
        raise InputError(
            told(
                "The last day {end} lies before the first day {start}.",
                end=end.toPyDate(),
                start=start.toPyDate(),
            ),
            subject="END",
            remedy="Swap the two.",
        )
    if "YEAR" in known:
        year = model.parameterAsInt(parameters, "YEAR", context)
        if not start.year() <= year <= end.year():
            raise InputError(
                told("the year {year} lies outside the period.", year=year),
                subject="YEAR",
                remedy="Change the year of the parcels, or the first and last day.",
            )


def check_products(
    model: QgsProcessingModelAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: Feedback,
) -> None:
    """Look whether the products on disk have the bands and the year that the chain asks for.

    Args:
        model: Has the parameters; nothing is done where the products are not there yet.
        parameters: Values of the run.
        context: Of the run.
        feedback: Cancel.

    Raises:
        InputError: No product, a band that none has, or none of the year of the labels.
        Cancelled: The user asked to stop.
    """
    from ..core.feedback import Still
    from ..core.products import find_products, require_bands, require_products

    if model.parameterDefinition("PRODUCTS") is None:
        return
    folder = model.parameterAsFile(parameters, "PRODUCTS", context)
    products, skips = find_products(folder, Still(feedback))
    require_products(products, folder, skips)
    require_bands(products, _bands(model, parameters))
    year = model.parameterAsInt(parameters, "YEAR", context)
    years = sorted({product.sensing_start.year for product in products})
    if year not in years:
        raise InputError(
            told(
                "the parcels are of {year}, the products of {years}.",
                year=year,
                years=", ".join(map(str, years)),
            ),
            subject="YEAR",
            remedy="Give the year of the parcels that the products are of, or add products.",
        )


def _bands(model: QgsProcessingModelAlgorithm, parameters: dict[str, Any]) -> list[str]:
    definition = model.parameterDefinition("BANDS")
    if definition is None:
        return []
    value = parameters.get("BANDS", definition.defaultValue())
    named = named_options(definition.options(), value)
    names = named.split(",") if isinstance(named, str) else list(named or [])
    return [str(name) for name in names if name]
