"""Products that are read: their folder, bands, cloud cover, and how their values are given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterFile

from ...core.errors import InputError
from ...core.products import MSI
from ..translation import translate
from .choices import ChoiceParameter, chosen, chosen_one
from .numbers import decimal_parameter

if TYPE_CHECKING:
    from ..algorithm import DeepSatDataAlgorithm

#: Choices of HARMONIZE.
VALUES = ("harmonized", "raw")


def add_products(algorithm: DeepSatDataAlgorithm, *, or_items: bool = False) -> None:
    """Add PRODUCTS, a folder.

    Args:
        algorithm: To add it to.
        or_items: It may be left out where items of a catalogue are given.
    """
    algorithm.add(
        QgsProcessingParameterFile(
            "PRODUCTS",
            translate("DeepSatData", "Folder with products (or items of a catalogue)")
            if or_items
            else translate("DeepSatData", "Folder with products"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=or_items,
        ),
        translate(
            "DeepSatData",
            "SAFE and EOPF Zarr, L1C or L2A, folders and zips, searched recursively; zips are not "
            "unpacked. Of several processings of one acquisition the newest counts; those of your own "
            "Sen2Cor (N99xx) are used where there is no other.",
        ),
        one_of=or_items,
    )


def add_bands(algorithm: DeepSatDataAlgorithm, default: Sequence[str], text: str) -> None:
    """Add BANDS.

    Args:
        algorithm: To add it to.
        default: Bands chosen at first.
        text: What becomes of them, and of products that lack one.
    """
    algorithm.add(
        ChoiceParameter(
            "BANDS", translate("DeepSatData", "Bands"), MSI.bands, default, several=True, titles="bands"
        ),
        text,
    )


def check_bands(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Refuse a run without bands."""
    if not chosen(algorithm, parameters, "BANDS", context):
        raise InputError("no band is chosen.", subject="BANDS", remedy="Choose at least one.")


def add_values(algorithm: DeepSatDataAlgorithm) -> None:
    """Add HARMONIZE."""
    algorithm.add(
        ChoiceParameter("HARMONIZE", translate("DeepSatData", "Values"), VALUES, VALUES[0], titles="values"),
        translate(
            "DeepSatData",
            "harmonized: the offset that each product's XML gives (-1000 since baseline 04.00) is added "
            "to all pixels with data, so that all years compare. raw: digital numbers as they are.",
        ),
        advanced=True,
    )


def harmonized(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> bool:
    """Tell whether offsets are taken out."""
    return chosen_one(algorithm, parameters, "HARMONIZE", context) == VALUES[0]


def add_max_cloud(algorithm: DeepSatDataAlgorithm, *, advanced: bool = False) -> None:
    """Add MAX_CLOUD, percent."""
    algorithm.add(
        decimal_parameter(
            "MAX_CLOUD", translate("DeepSatData", "Maximum cloud cover of a product (%)"), 100.0, 1, 100.0
        ),
        translate(
            "DeepSatData",
            "Acquisitions whose metadata give more cloud are left out. The newest processing is judged, "
            "never an older one taken instead.",
        ),
        advanced=advanced,
    )
