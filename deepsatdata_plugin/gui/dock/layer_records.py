"""Products of a layer, as searching and selecting give them, as records for the queue."""

from __future__ import annotations

from datetime import timezone
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
)

from ...core.errors import InputError, ProductError, Skip
from ...core.products.formats.safe.name import parse_name
from ...hubs.contract import ProductRecord
from ...processing.translation import translate

#: Field with the name of the product, the one that is needed.
_NAMES = ("name", "product", "title")


def holds_products(layer: Any) -> bool:
    """Tell whether a layer has the fields of products."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    fields = layer.fields()
    return fields.lookupField("hub") >= 0 and any(fields.lookupField(name) >= 0 for name in _NAMES)


def records_of(layer: QgsVectorLayer) -> tuple[list[ProductRecord], list[Skip]]:
    """Read the products of a layer: the selected ones, or all when none is selected.

    Returns:
        Records, and the rows that name no product.

    Raises:
        InputError: The layer has no field with names or no field "hub".
    """
    if not holds_products(layer):
        raise InputError(
            translate("DeepSatData", "this layer does not hold products."),
            subject=layer.name() if layer is not None else "",
            remedy=translate("DeepSatData", 'Take one that "Search products" or "Select products" made.'),
        )
    name_field = next(name for name in _NAMES if layer.fields().lookupField(name) >= 0)
    request = QgsFeatureRequest()
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    if layer.crs().isValid() and layer.crs() != wgs84:
        request.setDestinationCrs(wgs84, QgsProject.instance().transformContext())
    ids = layer.selectedFeatureIds()
    if ids:
        request.setFilterFids(ids)
    records: list[ProductRecord] = []
    skips: list[Skip] = []
    for feature in layer.getFeatures(request):
        fields = _Row(feature)
        if fields.boolean("kept") is False:  # a table that explains a selection lists what was dropped, too
            continue
        name = fields.text(name_field).removesuffix(".zip").removesuffix(".SAFE")
        try:
            records.append(_record(name, fields, feature))
        except (ProductError, ValueError) as error:
            skips.append(Skip("product", name or str(feature.id()), "unreadable_row", str(error)))
    return records, skips


def _record(name: str, fields: _Row, feature: Any) -> ProductRecord:
    parts = parse_name(name)
    hub = fields.text("hub")
    if not hub:
        raise ProductError(translate("DeepSatData", "the row names no hub."), subject=name)
    geometry = feature.geometry()
    size = fields.number("size")
    return ProductRecord(
        id=fields.text("id"),
        name=name,
        hub=hub,
        platform=parts.platform,
        level=parts.level,
        tile=parts.tile,
        sensing_start=parts.sensing_start.replace(tzinfo=timezone.utc)
        if parts.sensing_start.tzinfo is None
        else parts.sensing_start,
        relative_orbit=parts.relative_orbit,
        baseline=parts.baseline,
        generation_time=parts.generation_time,
        cloud=fields.number("cloud"),
        size=int(size) if size else None,
        online=fields.boolean("online"),
        footprint_wkt="" if geometry.isNull() else geometry.asWkt(7),
        checksums=_checksums(fields.text("checksums")),
        link=fields.text("link"),
    )


def _checksums(text: str) -> dict[str, str]:
    pairs = [pair.split(":", 1) for pair in text.replace(",", " ").split() if ":" in pair]
    return {name.upper(): digest.lower() for name, digest in pairs}


class _Row:
    """Values of a feature by name; what is missing or NULL is empty."""

    def __init__(self, feature: Any) -> None:
        self._feature = feature
        self._fields = feature.fields()

    def _value(self, name: str) -> Any:
        index = self._fields.lookupField(name)
        value = self._feature.attribute(index) if index >= 0 else None
        return None if value is None or value == NULL else value

    def text(self, name: str) -> str:
        value = self._value(name)
        return "" if value is None else str(value)

    def number(self, name: str) -> float | None:
        value = self._value(name)
        return None if value is None or value == "" else float(value)

    def boolean(self, name: str) -> bool | None:
        value = self._value(name)
        if value is None or value == "":
            return None
        if isinstance(value, str):
            return {"yes": True, "no": False, "1": True, "0": False}.get(value.strip().lower())
        return bool(value)
