"""Style of doubted labels: the more doubtful the stronger, with an action that zooms to the parcel."""

from __future__ import annotations

from qgis.core import (
    QgsAction,
    QgsAttributeTableConfig,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..translation import translate
from .attributes import describe_columns, tell_on_map
from .labels import set_labels

_FIRST = (
    "rank", "id", "class", "other", "kind", "distance", "other_distance", "strangeness", "n_dates", "tile",
    "hint",
)  # fmt: skip

#: Width of the column of buttons, pixels.
_BUTTON = 170

#: What the action does, in QGIS's Python: brings the parcel into the map, and lets it flash.
_ZOOM = """from qgis.core import QgsProject
from qgis.utils import iface
layer = QgsProject.instance().mapLayer('[% @layer_id %]')
canvas = iface.mapCanvas()
canvas.zoomToFeatureIds(layer, [[% $id %]])
canvas.zoomByFactor(1.5)
canvas.flashFeatureIds(layer, [[% $id %]])
"""


def doubted_labels(layer: QgsMapLayer) -> None:
    """Show parcels with the columns rank, kind, class and other; a table gets its columns."""
    describe_columns(layer, _FIRST)
    if not layer.isSpatial():
        return
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "kind",
            [
                QgsRendererCategory(
                    "other_class", _filled("213,94,0"), translate("DeepSatData", "looks like another class")
                ),
                QgsRendererCategory(
                    "no_class", _filled("204,121,167"), translate("DeepSatData", "looks like no class")
                ),
            ],
        )
    )
    set_labels(layer, "rank", 5)
    arrow = "\"class\" || coalesce(' \u2192 ' || nullif(\"other\", ''), '')"
    tell_on_map(layer, arrow, ("hint", "rank", "id", "distance", "other_distance", "n_dates"))
    _zooms(layer)


def _zooms(layer: QgsVectorLayer) -> None:
    """Add the action: by a click on the map, and by a button in every row of the table."""
    name = translate("DeepSatData", "Zoom to this parcel")
    action = QgsAction(
        QgsAction.ActionType.GenericPython, name, _ZOOM, "", False, name, {"Canvas", "Feature"}
    )
    actions = layer.actions()
    actions.addAction(action)
    for scope in ("Canvas", "Feature"):
        actions.setDefaultAction(scope, action.id())
    config = layer.attributeTableConfig()
    columns = config.columns()
    for column in columns:
        if column.type == QgsAttributeTableConfig.Type.Action:
            column.hidden = False
            column.width = _BUTTON
    columns.sort(key=lambda column: column.type != QgsAttributeTableConfig.Type.Action)
    config.setColumns(columns)
    config.setActionWidgetStyle(QgsAttributeTableConfig.ActionWidgetStyle.ButtonList)
    layer.setAttributeTableConfig(config)


def _filled(colour: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": f"{colour},110", "outline_color": f"{colour},255", "outline_width": "0.6"}
    )
