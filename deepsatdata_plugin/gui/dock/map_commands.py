"""Commands of the map: the selected products' images and outlines."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject

from ...hubs.queue import QueuedProduct, State
from ...processing.translation import Translated
from ..map import TrueColours
from ..queue import JobController
from ..views import QueueView
from .messages import Messages

#: Products that are added to the map at once.
MOST = 10


class MapCommands(Translated, QObject):
    """Shows the selected products on the map.

    Args:
        controller: The queue, which knows their folder.
        view: Where they are selected; owns this object.
        messages: Where it is told what cannot be shown.
        iface: QGIS's interface, None without a map.
    """

    def __init__(self, controller: JobController, view: QueueView, messages: Messages, iface) -> None:
        super().__init__(view)
        self._controller, self._view, self._messages, self._iface = controller, view, messages, iface
        self._colours = TrueColours(self)

    def add_to_map(self) -> None:
        """Add the selected finished products to the map; of many the first ones, the others when asked."""
        self._add([product for product in self._view.selected() if product.state is State.DONE])

    def _add(self, done: list[QueuedProduct]) -> None:
        job = self._controller.job
        if job is None:
            return
        wanted = [(job.settings.folder / product.path, product.name) for product in done[:MOST]]
        rest = done[MOST:]

        def show(made: list[QgsRasterLayer], refused: list[tuple[tuple[Path, str], str]]) -> None:
            for (path, title), _ in refused:  # some bands only, or no product that can be read as one
                source = _image(path)
                layer = QgsRasterLayer(str(source), title, "gdal") if source else None
                if layer is None or not layer.isValid():
                    self._messages.warn(self.tr("{path} holds no image that can be shown.").format(path=path))
                else:
                    made.append(layer)
            self._show(made)
            if rest:
                text = self.tr("{n} of {all} products are on the map: more would make it slow.")
                button = (self.tr("Add %n more", "", min(MOST, len(rest))), lambda: self._add(rest))
                self._messages.ask(text.format(n=MOST, all=len(done)), button, kind="map")

        self._colours.make(wanted, show)

    def _show(self, made: list[QgsRasterLayer]) -> None:
        root = QgsProject.instance().layerTreeRoot()
        group = root.insertGroup(0, self.tr("True colour")) if len(made) > 1 else root
        for layer in made:
            QgsProject.instance().addMapLayer(layer, False)
            group.insertLayer(0, layer).setExpanded(len(made) == 1)

    def zoom(self) -> None:
        """Show where the selected products lie."""
        box = QgsRectangle()
        for product in self._view.selected():
            geometry = QgsGeometry.fromWkt(product.record.footprint_wkt)
            if not geometry.isNull():
                box.combineExtentWith(geometry.boundingBox())
        if box.isNull() or self._iface is None:
            return
        canvas = self._iface.mapCanvas()
        target = canvas.mapSettings().destinationCrs()
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        if target.isValid():
            box = QgsCoordinateTransform(wgs84, target, QgsProject.instance()).transformBoundingBox(box)
        box.scale(1.1)
        canvas.setExtent(box)
        canvas.refresh()


def _image(path: Path) -> Path | None:
    """Return the image to show of a product: its own true colours at the finest resolution, else a band."""
    if not path.is_dir():
        return path if path.is_file() else None
    for pattern in ("*_TCI_10m.jp2", "*_TCI.jp2", "*_TCI_*.jp2", "*_B04*.jp2", "*_B*.jp2"):
        found = sorted(path.glob(f"GRANULE/*/IMG_DATA/**/{pattern}"))
        if found:
            return found[0]
    return None
