"""Products of a layer, as searching and selecting give them, as records for the queue."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

from ...core.errors import InputError, Skip
from ...hubs.contract import ProductRecord
from ...processing.inputs import has_names, layer_rows
from ...processing.translation import translate


def holds_products(layer: Any) -> bool:
    """Tell whether a layer has the fields of products."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and has_names(layer.fields())


def records_of(layer: QgsVectorLayer) -> tuple[list[ProductRecord], list[Skip]]:
    """Read the products of a layer: the selected ones, or all when none is selected.

    Returns:
        Records, and the rows that name no product.

    Raises:
        InputError: The layer has no field with names.
    """
    from ...hubs.catalogues import read_rows

    if not holds_products(layer):
        raise InputError(
            translate("DeepSatData", "this layer does not hold products."),
            subject=layer.name() if layer is not None else "",
            remedy=translate("DeepSatData", 'Take one that "Search products" or "Select products" made.'),
        )
    request = QgsFeatureRequest()
    ids = layer.selectedFeatureIds()
    if ids:
        request.setFilterFids(ids)
    transforms = QgsProject.instance().transformContext()
    found = read_rows(layer_rows(layer.getFeatures(request), layer.fields(), layer.crs(), transforms))
    return list(found.records), list(found.skips)
