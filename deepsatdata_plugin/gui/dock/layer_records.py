"""Products of a layer, as searching and selecting give them, as records for the queue."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource

from ...core.errors import InputError, Skip
from ...hubs.contract import ProductRecord
from ...processing.inputs import has_names, layer_rows
from ...processing.translation import translate

#: Reads records, and the rows that name no product; on any thread.
ReadRecords = Callable[[], tuple[list[ProductRecord], list[Skip]]]


def holds_products(layer: Any) -> bool:
    """Tell whether a layer has the fields of products that a hub has."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and has_names(layer.fields())
        and layer.fields().lookupField("hub") >= 0
    )


def records_of(layer: QgsVectorLayer) -> ReadRecords:
    """Return what reads the products of a layer: the selected ones, or all when none is selected.

    The layer itself is looked at here, on the interface's thread; its rows are read by what is returned.

    Raises:
        InputError: The layer has no field with names, or its products are on disk already.
    """
    name = layer.name() if layer is not None else ""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not has_names(layer.fields()):
        raise InputError(
            translate("DeepSatData", "this layer does not hold products."),
            subject=name,
            remedy=translate("DeepSatData", 'Take one that "Search products" or "Select products" made.'),
        )
    if layer.fields().lookupField("hub") < 0 and layer.fields().lookupField("path") >= 0:
        raise InputError(
            translate(
                "DeepSatData", "this layer was made from an inventory: its products are on disk already."
            ),
            subject=name,
            remedy=translate("DeepSatData", "To download others, search for them."),
        )
    request = QgsFeatureRequest()
    ids = layer.selectedFeatureIds()
    if ids:
        request.setFilterFids(ids)
    source, fields, crs = QgsVectorLayerFeatureSource(layer), layer.fields(), layer.crs()
    transforms = QgsProject.instance().transformContext()

    def read() -> tuple[list[ProductRecord], list[Skip]]:
        from ...hubs.catalogues import read_rows

        found = read_rows(layer_rows(source.getFeatures(request), fields, crs, transforms))
        return list(found.records), list(found.skips)

    return read
