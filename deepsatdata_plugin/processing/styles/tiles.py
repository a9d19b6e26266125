"""Style of tiles: the smallest cover firm, the others dashed, each with its name."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsRendererCategory,
)

from ..translation import translate
from .attributes import describe_columns, tell_on_map
from .labels import set_labels


def tile_outlines(layer: QgsMapLayer) -> None:
    """Show tiles by their field `in_cover`, labelled with the field `tile`.

    Blue and grey of Okabe and Ito's palette; firm against dashed says the same without colour.
    """
    needed = QgsFillSymbol.createSimple(
        {"color": "0,114,178,36", "outline_color": "0,114,178,255", "outline_width": "0.6"}
    )
    spare = QgsFillSymbol.createSimple(
        {
            "color": "0,0,0,0",
            "outline_color": "90,90,90,255",
            "outline_width": "0.35",
            "outline_style": "dash",
        }
    )
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "in_cover",
            [
                QgsRendererCategory(1, needed, translate("DeepSatData", "fewest tiles that cover the area")),
                QgsRendererCategory(0, spare, translate("DeepSatData", "other tiles of the area")),
            ],
        )
    )
    set_labels(layer, "tile", 1, in_corner=True)  # those of the products on them are worth more
    describe_columns(layer, ("tile", "rank", "aoi_overlap", "tile_overlap"))
    tell_on_map(layer, '"tile"', ("aoi_overlap", "tile_overlap", "rank", "epsg"))
