"""A frame on the map around what is selected in the table."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtGui import QColor


class MapFrame:
    """Drawn over all layers, without fill: what lies below is what one wants to see.

    Args:
        iface: QGIS's interface, None without a map.
    """

    def __init__(self, iface) -> None:
        self._iface = iface
        self._band: QgsRubberBand | None = None

    def show(self, outlines: Iterable[str], crs: str = "EPSG:4326") -> None:
        """Frame these outlines (WKT) and no others."""
        shapes = [shape for shape in map(QgsGeometry.fromWkt, outlines) if not shape.isNull()]
        if self._iface is None or (self._band is None and not shapes):
            return
        if self._band is None:
            self._band = QgsRubberBand(self._iface.mapCanvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setStrokeColor(QColor(230, 97, 1))
            self._band.setFillColor(QColor(0, 0, 0, 0))
            self._band.setWidth(3)
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        for shape in shapes:
            self._band.addGeometry(shape, QgsCoordinateReferenceSystem(crs))
