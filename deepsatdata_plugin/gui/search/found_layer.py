"""What a search found on the map: outlines, ticked ones firm, and a tip with the picture."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFields,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl

from ...processing.fields import make_fields
from ...processing.styles import tip_picture
from ...processing.translation import translate
from .quicklooks import file_of

if TYPE_CHECKING:
    from pathlib import Path

    from ...hubs.contract import ProductRecord


class FoundOutlines:
    """What the layer of a search tells of a product.

    Args:
        is_ticked: Tells by name.
        has_picture: Tells whether a product's picture is here.
        folder: Where pictures are kept.
    """

    def __init__(
        self,
        is_ticked: Callable[[str], bool],
        has_picture: Callable[[ProductRecord], bool],
        folder: Path,
    ) -> None:
        self._is_ticked, self._has_picture, self._folder = is_ticked, has_picture, folder

    def fields(self) -> QgsFields:
        return make_fields(
            name="text", hub="text", id="text", tile="text", level="text", platform="text", sensing="text",
            cloud="number", size="long", online="text", ticked="integer", picture="text",
        )  # fmt: skip

    def style(self, layer: QgsVectorLayer) -> None:
        renderer = QgsCategorizedSymbolRenderer(
            "ticked",
            [
                QgsRendererCategory(
                    1, _outline("0,114,178,255", "0.7", "solid"), translate("DeepSatData", "ticked")
                ),
                QgsRendererCategory(
                    0, _outline("90,90,90,200", "0.35", "dash"), translate("DeepSatData", "found")
                ),
            ],
        )
        # Products of a tile lie on top of each other: ticked ones last.
        last = QgsFeatureRequest.OrderByClause("ticked", True)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([last]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)
        cloud = escape(translate("DeepSatData", "cloud"))
        layer.setMapTipTemplate(
            '<b>[% "sensing" %]</b> T[% "tile" %] [% "platform" %] [% "level" %]'
            f"[% if(\"cloud\" is null, '', ', {cloud} ' || round(\"cloud\") || ' %') %]"
            + tip_picture('"picture"')
        )

    def number(self, item: ProductRecord) -> str:
        return item.name

    def outline(self, item: ProductRecord) -> str:
        return item.footprint_wkt

    def constants(self, item: ProductRecord) -> dict[str, Any]:
        return {
            "name": item.name,
            "hub": item.hub,
            "id": item.id,
            "tile": item.tile,
            "level": item.level,
            "platform": item.platform,
            "sensing": f"{item.sensing_start:%Y-%m-%d %H:%M}",
            "cloud": item.cloud,
            "size": item.size,
            "online": {True: "yes", False: "no", None: "unknown"}[item.online],
        }

    def variables(self, item: ProductRecord) -> dict[str, Any]:
        picture = file_of(item, self._folder) if self._has_picture(item) else None
        return {
            "ticked": int(self._is_ticked(item.name)),
            "picture": QUrl.fromLocalFile(str(picture)).toString() if picture else "",
        }


def _outline(colour: str, width: str, style: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": "0,0,0,0", "outline_color": colour, "outline_width": width, "outline_style": style}
    )
