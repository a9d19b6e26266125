"""Styles of products: found and chosen, explained, on disk.

Footprints of a tile lie on top of each other, by the dozen: they are outlines, never filled, those that
matter drawn last; the label tells the tile and its dates, and with QGIS's temporal controller the date shown.
"""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsExpression,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFields,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QColor

from ...hubs.catalogues import PRESETS
from ..previews import cache_folder
from ..translation import translate
from .attributes import describe_columns, has_time, tell_on_map
from .labels import set_labels

#: Columns in front of tables of products.
_FIRST = ("sensing", "tile", "cloud", "kept", "state", "name", "why", "problems")

#: What the map tip of a product tells.
_TOLD = (
    "tile", "sensing", "cloud", "level", "baseline", "size", "size_bytes", "online", "hub", "tile_fill",
    "nodata", "kept", "why", "problems",
)  # fmt: skip

# Date and cloud of a product where one is on its tile, or the temporal controller picks some; else, once a
# tile, how many there are and from when to when.
_OWN = """concat(format_date("sensing", 'yyyy-MM-dd'), ' · ' || round("cloud") || ' %')"""
_LABEL = f"""
case
  when @map_start_time is not null then "tile" || '\n' || {_OWN}
  when $id = minimum($id, "tile") then with_variable('times', array_agg("sensing", "tile"),
    "tile" || '\n' || if(array_length(@times) < 2, {_OWN},
      array_length(@times) || ' × ' || format_date(array_min(@times), 'yyyy-MM-dd') || ' … ' ||
        format_date(array_max(@times), 'yyyy-MM-dd')))
end
"""

#: Products of which an expression can count those of a tile at every drawing of the map; of more it is slow.
_FEW = 1000


def outlined(
    colour: str, width: float = 0.6, *, level: int = 0, dashed: bool = False, marker: str = ""
) -> QgsFillSymbol:
    """Return an outline that shows on light and dark ground, without fill; with a marker at its centre.

    Args:
        colour: "r,g,b".
        width: Of the line, millimetres.
        level: Of higher levels line and marker are drawn later; halos are drawn before all lines.
        dashed: Broken.
        marker: Name of a simple marker.
    """
    red, green, blue = (int(part) for part in colour.split(","))
    symbol = QgsFillSymbol()
    halo = QgsSimpleLineSymbolLayer(QColor(255, 255, 255, 150), width + 0.6)
    line = QgsSimpleLineSymbolLayer(QColor(red, green, blue), width)
    if dashed:
        line.setPenStyle(Qt.PenStyle.DashLine)
    line.setRenderingPass(1 + level)
    symbol.changeSymbolLayer(0, halo)
    symbol.appendSymbolLayer(line)
    if marker:
        centre = QgsCentroidFillSymbolLayer()
        centre.setSubSymbol(
            QgsMarkerSymbol.createSimple(
                {"name": marker, "color": colour, "outline_color": "0,0,0,255", "size": "4"}
            )
        )
        centre.setRenderingPass(10 + level)
        symbol.appendSymbolLayer(centre)
    return symbol


def found_products(layer: QgsMapLayer) -> None:
    """Show what a search found as thin outlines."""
    _outline_all(layer, outlined("70,90,110", 0.35))
    _tell(layer, 3)


def chosen_products(layer: QgsMapLayer) -> None:
    """Show chosen products as firm blue outlines, and their labels rather than those of other layers."""
    _outline_all(layer, outlined("0,114,178"))
    _tell(layer, 9)


def _outline_all(layer: QgsMapLayer, symbol: QgsFillSymbol) -> None:
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        renderer = QgsSingleSymbolRenderer(symbol)
        renderer.setUsingSymbolLevels(True)
        layer.setRenderer(renderer)


def explained_products(layer: QgsMapLayer) -> None:
    """Show chosen products firm and blue and on top, the others grey and dashed, by their field `kept`."""
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        renderer = QgsCategorizedSymbolRenderer(
            "kept",
            [
                QgsRendererCategory(1, outlined("0,114,178", level=1), translate("DeepSatData", "chosen")),
                QgsRendererCategory(
                    0, outlined("120,120,120", 0.3, dashed=True), translate("DeepSatData", "left out")
                ),
            ],
        )
        _draw_last(renderer, '"kept"')
        layer.setRenderer(renderer)
    _tell(layer, 6)


# Colours that people who do not tell red from green can tell apart (Okabe and Ito), each with a marker.
_STATES = (
    ("ok", "0,158,115", ""),
    ("problem", "230,159,0", "triangle"),
    ("repeated", "86,180,233", "cross"),
    ("unreadable", "213,94,0", "cross2"),
)


#: The same, what is drawn first in front.
_UPWARDS = ("ok", "repeated", "problem", "unreadable")


def product_states(layer: QgsMapLayer) -> None:
    """Show a layer of products by its field `state`: colour, marker and legend text; problems on top."""
    texts = {
        "ok": translate("DeepSatData", "in order"),
        "problem": translate("DeepSatData", "with problems"),
        "repeated": translate("DeepSatData", "repeated"),
        "unreadable": translate("DeepSatData", "unreadable"),
    }
    categories = [
        QgsRendererCategory(
            state,
            outlined(colour, 0.9 if marker else 0.5, level=_UPWARDS.index(state), marker=marker),
            texts[state],
        )
        for state, colour, marker in _STATES
    ]
    renderer = QgsCategorizedSymbolRenderer("state", categories)
    order = ", ".join(f"'{state}'" for state in _UPWARDS)
    _draw_last(renderer, f'array_find(array({order}), "state")')
    layer.setRenderer(renderer)
    _tell(layer, 6)


def _draw_last(renderer: QgsFeatureRenderer, expression: str) -> None:
    """Draw features in ascending order of an expression: the largest on top."""
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(expression, True)]))
    renderer.setOrderByEnabled(True)
    renderer.setUsingSymbolLevels(True)


def _tell(layer: QgsVectorLayer, priority: int) -> None:
    """Label products, name their columns, tell them on the map, and let the temporal controller show them.

    Args:
        layer: Products.
        priority: Of their labels, 0..10: where layers lie over each other the more important one is labelled.
    """
    fields = layer.fields()
    describe_columns(layer, _FIRST)
    if fields.lookupField("name") >= 0:
        tell_on_map(layer, '"name"', _TOLD, picture=_picture(fields))
    sensing = fields.lookupField("sensing")
    if sensing < 0 or "date" not in fields[sensing].typeName().lower():
        return  # a table of the user's own, with times as text
    has_time(layer, "sensing")
    there = all(fields.lookupField(name) >= 0 for name in ("tile", "cloud"))
    if there and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        set_labels(layer, _LABEL if layer.featureCount() <= _FEW else _counted(layer), priority)


def _picture(fields: QgsFields) -> str:
    """Return the expression of a product's picture: what is kept of it, else what its hub shows to all."""
    folder = cache_folder()
    address = QUrl.fromLocalFile(str(folder)).toString().replace("'", "''")
    place = str(folder).replace("'", "''")
    kept, more = "", "''"
    if fields.lookupField("path") >= 0:
        kept = 'sha256("path")'
    elif all(fields.lookupField(name) >= 0 for name in ("quicklook", "hub")):
        kept = """left(sha256("hub" || '\n' || "name" || '\n' || "quicklook"), 32)"""
        hubs = ", ".join(f"'{item.id}'" for item in PRESETS if item.login != "everything" and item.url)
        more = f"""if("hub" in ({hubs}) and "quicklook" like 'https://%', "quicklook", '')"""
    if not kept:
        return ""
    return f"if(file_exists('{place}/' || {kept} || '.jpg'), '{address}/' || {kept} || '.jpg', {more})"


def _counted(layer: QgsVectorLayer) -> str:
    """Return the label's expression with what a pass over all products has found."""
    piles: dict[str, list[tuple[str, str]]] = {}
    for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        if feature["tile"] and feature["sensing"]:
            day = feature["sensing"].toString("yyyy-MM-dd")
            piles.setdefault(str(feature["tile"]), []).append((day, str(feature["name"])))
    texts = []
    for tile, found in piles.items():
        found.sort()
        days = f"{len(found)} × {found[0][0]} … {found[-1][0]}" if len(found) > 1 else found[0][0]
        texts += [QgsExpression.quotedString(found[0][1]), QgsExpression.quotedString(f"{tile}\n{days}")]
    return f"""
case when @map_start_time is not null then "tile" || '\n' || {_OWN}
  else map_get(map({", ".join(texts)}), "name") end
"""
