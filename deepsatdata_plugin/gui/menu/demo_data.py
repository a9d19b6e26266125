"""Demo data with one click: made in the background, then shown in one group of the project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QStandardPaths, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QProgressBar, QPushButton

from ...core.errors import Cancelled, DeepSatDataError
from ...processing.translation import Translated
from .demo_season import DemoFolderTaken, make_demo_data
from .help_pages import open_help

#: Colours of the simulated crops: told apart in light and dark, also without red and green.
_COLOURS = (
    "217,164,65", "63,127,191", "242,227,76", "140,90,43", "90,174,97", "194,165,207", "224,123,57",
    "127,205,187", "158,61,100",
)  # fmt: skip


def standard_folder() -> Path:
    """Return where demo data go unless another folder is chosen: among the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "DeepSatData demo"


class _Making(QgsTask):
    """Makes the data and lists the products; touches nothing that is shown."""

    def __init__(self, title: str, folder: Path) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.folder = folder
        self.error: Exception | None = None
        self.context = QgsProcessingContext()
        self.inventory = ""
        # A layer that goes to a project brings its name and its style.
        self._output = QgsProcessingOutputLayerDefinition(
            str(folder / "inventory.gpkg"), QgsProject.instance()
        )

    def run(self):
        try:
            make_demo_data(self.folder, self._advance)
            self.inventory = self._list_products()
        except Cancelled:
            return False
        except Exception as error:  # noqa: BLE001 - told on the main thread
            self.error = error
            return False
        return True

    def _advance(self, percent: float) -> None:
        if self.isCanceled():
            raise Cancelled
        self.setProgress(0.9 * percent)

    def _list_products(self) -> str:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("deepsatdata:inventoryproducts")
        if algorithm is None:
            raise DeepSatDataError("The algorithms of DeepSatData are not there.")
        feedback = QgsProcessingFeedback(False)
        for old in self.folder.glob("inventory.gpkg*"):
            old.unlink()
        results, fine = algorithm.run(
            {"FOLDER": str(self.folder / "products"), "OUTPUT": self._output}, self.context, feedback
        )
        if not fine:
            raise DeepSatDataError(feedback.textLog().strip(), subject=str(self.folder))
        return str(results["OUTPUT"])


class DemoData(Translated, QObject):
    """Loads the demo data into the project.

    Args:
        iface: QGIS's interface.
        parent: Owner.
    """

    #: The group in the project, or None when nothing was loaded.
    ended = pyqtSignal(object)

    def __init__(self, iface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._task: _Making | None = None
        self._message = None
        self._unloaded = False

    def load(self, folder: Path | None = None) -> None:
        """Make the data if need be, in the background, and show them.

        Args:
            folder: Where they are or shall be; None for the standard folder.
        """
        if self._task is not None:
            return
        task = _Making(self.tr("DeepSatData demo data"), folder or standard_folder())
        task.taskCompleted.connect(self._made)
        task.taskTerminated.connect(self._broken_off)
        self._task = task
        self._show_progress(task)
        QgsApplication.taskManager().addTask(task)

    def unload(self) -> None:
        """Stop the work; harmless when there is none."""
        self._unloaded = True
        task, self._task = self._task, None  # what it says at its end is for nobody
        if task is not None:
            task.cancel()
            task.waitForFinished(5000)
        self._clear_progress()

    # --- while it runs ------------------------------------------------------------------------------
    def _show_progress(self, task: _Making) -> None:
        bar = self._iface.messageBar()
        message = bar.createMessage(
            self.tr("DeepSatData"),
            self.tr("Making demo data (simulated, 12 MB)"),
        )
        message.setToolTip(str(task.folder))
        progress = QProgressBar()
        progress.setMaximumWidth(180)
        progress.setAccessibleName(self.tr("Progress of the demo data"))
        task.progressChanged.connect(lambda value: progress.setValue(int(value)))
        message.layout().addWidget(progress)
        stop = QPushButton(self.tr("Cancel"))
        stop.clicked.connect(task.cancel)
        message.layout().addWidget(stop)
        self._message = bar.pushWidget(message, Qgis.MessageLevel.Info)

    def _clear_progress(self) -> None:
        if self._message is not None:
            self._iface.messageBar().popWidget(self._message)
            self._message = None

    # --- the end ------------------------------------------------------------------------------------
    def _made(self) -> None:
        task, self._task = self._task, None
        self._clear_progress()
        if task is None:
            return
        self._show(task)
        bar = self._iface.messageBar()
        message = bar.createMessage(
            self.tr("DeepSatData"),
            self.tr("Demo data are loaded (simulated)."),
        )
        place = QPushButton(self.tr("Open folder"))
        folder = task.folder
        place.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        message.layout().addWidget(place)
        guide = QPushButton(self.tr("First dataset: guide"))
        guide.clicked.connect(lambda _=False: open_help("first_dataset"))
        message.layout().addWidget(guide)
        bar.pushWidget(message, Qgis.MessageLevel.Success, 30)

    def _broken_off(self) -> None:
        task, self._task = self._task, None
        self._clear_progress()
        if task is None or task.error is None:
            self.ended.emit(None)
            return
        text = str(task.error)
        if isinstance(task.error, (DemoFolderTaken, OSError)):
            chosen = self.ask_folder(text)
            if chosen is not None:
                self.load(chosen)
                return
        self._iface.messageBar().pushMessage(
            self.tr("DeepSatData"),
            self.tr("Demo data could not be made: {reason}").format(reason=text),
            Qgis.MessageLevel.Critical,
            0,
        )
        self.ended.emit(None)

    def ask_folder(self, reason: str) -> Path | None:
        """Ask for another folder, saying why; None when the user gives none."""
        self._iface.messageBar().pushMessage(self.tr("DeepSatData"), reason, Qgis.MessageLevel.Warning, 15)
        chosen = QFileDialog.getExistingDirectory(
            self._iface.mainWindow(), self.tr("Folder for the demo data"), str(Path.home())
        )
        return Path(chosen) / "DeepSatData demo" if chosen else None

    # --- layers -------------------------------------------------------------------------------------
    def _show(self, task: _Making) -> None:
        project = QgsProject.instance()
        root = project.layerTreeRoot()
        title = self.tr("Demo data (simulated)")
        old = next((g for g in root.findGroups() if g.customProperty("deepsatdata/demo")), None)
        if old is not None:
            project.removeMapLayers(old.findLayerIds())
            root.removeChildNode(old)
        group = root.insertGroup(0, title)
        group.setCustomProperty("deepsatdata/demo", str(task.folder))
        empty = not project.mapLayers()
        layers = [  # from below
            QgsRasterLayer(str(task.folder / "picture.tif"), self.tr("Ground in true colour")),
            self._parcels(task.folder / "parcels.gpkg"),
            self._inventory(task),
        ]
        for layer in layers:
            if layer is None or not layer.isValid():
                continue
            project.addMapLayer(layer, False)
            group.insertLayer(0, layer).setExpanded(False)
        # Later: what QGIS does with the first layers of a project is still to come.
        QTimer.singleShot(0, lambda: self._look_at(layers[0], empty, group))

    def _inventory(self, task: _Making) -> QgsMapLayer | None:
        """Take the layer of products from the run, with the name and style that the algorithm gives it."""
        layer = QgsProcessingUtils.mapLayerFromString(task.inventory, task.context)
        if layer is None:
            return None
        taken = task.context.temporaryLayerStore().takeMapLayer(layer)
        layer = layer if taken is None else taken
        layer.setName(self.tr("Products"))
        detail = task.context.layersToLoadOnCompletion().get(task.inventory)
        if detail is not None and detail.postProcessor() is not None:
            detail.postProcessor().postProcessLayer(layer, task.context, QgsProcessingFeedback(False))
        return layer

    def _parcels(self, path: Path) -> QgsVectorLayer:
        layer = QgsVectorLayer(f"{path}|layername=parcels", self.tr("Parcels"), "ogr")
        crops = sorted(str(value) for value in layer.uniqueValues(layer.fields().indexOf("crop")))
        categories = []
        for number, crop in enumerate(crops):
            symbol = QgsFillSymbol.createSimple(
                {
                    "color": _COLOURS[number % len(_COLOURS)] + ",110",
                    "outline_color": "255,255,255,160",
                    "outline_width": "0.2",
                }
            )
            categories.append(QgsRendererCategory(crop, symbol, crop))
        layer.setRenderer(QgsCategorizedSymbolRenderer("crop", categories))
        layer.setMapTipTemplate('<b>[% "crop" %]</b><br>[% "id" %] &middot; [% "year" %]')
        return layer

    def _look_at(self, picture: QgsRasterLayer, empty: bool, group: QgsLayerTreeGroup) -> None:
        """Show the whole picture, upright where the project was empty."""
        if self._unloaded:
            return
        project, canvas = QgsProject.instance(), self._iface.mapCanvas()
        if empty and picture.isValid():
            project.setCrs(picture.crs())
        target = project.crs() if project.crs().isValid() else picture.crs()
        transform = QgsCoordinateTransform(picture.crs(), target, project.transformContext())
        extent = transform.transformBoundingBox(picture.extent())
        extent.scale(1.15)  # the message lies over the upper edge
        canvas.setDestinationCrs(target)
        canvas.setExtent(extent)
        canvas.refresh()
        self.ended.emit(group)
