"""Footprints of the queue on the map, by state: colour, and a marker at the centre that says the same."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFields,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ...hubs.queue import QueuedProduct
from ...processing.fields import make_fields
from ..views import GROUPS, group_of, group_title, marker, message_of, state_title


class QueueOutlines:
    """What the layer that follows the queue tells of a product."""

    def fields(self) -> QgsFields:
        return make_fields(
            product="integer", name="text", hub="text", state="text", status="text", message="text",
            cloud="number", sensed="text",
        )  # fmt: skip

    def style(self, layer: QgsVectorLayer) -> None:
        layer.setRenderer(_renderer())

    def number(self, item: QueuedProduct) -> int:
        return item.id

    def outline(self, item: QueuedProduct) -> str:
        return item.record.footprint_wkt

    def constants(self, item: QueuedProduct) -> dict[str, Any]:
        return {
            "product": item.id,
            "name": item.name,
            "hub": item.hub,
            "cloud": item.record.cloud,
            "sensed": f"{item.record.sensing_start:%Y-%m-%d %H:%M:%S}",
        }

    def variables(self, item: QueuedProduct) -> dict[str, Any]:
        return {
            "state": group_of(item.state).key,
            "status": state_title(item.state),
            "message": message_of(item),
        }


def _renderer() -> QgsCategorizedSymbolRenderer:
    categories = []
    for group in GROUPS:
        symbol = QgsFillSymbol.createSimple(
            {
                "color": f"{group.colour},0",  # outlines only: footprints of a tile lie on top of each other
                "outline_color": f"{group.colour},255",
                "outline_width": "0.5",
                "outline_style": "solid" if group.key in ("done", "running") else "dash",
            }
        )
        centre = QgsCentroidFillSymbolLayer()
        centre.setSubSymbol(marker(group.key, 3.6))
        symbol.appendSymbolLayer(centre)
        categories.append(QgsRendererCategory(group.key, symbol, group_title(group.key)))
    return QgsCategorizedSymbolRenderer("state", categories)
