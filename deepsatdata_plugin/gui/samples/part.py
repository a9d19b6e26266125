"""What the plugin adds to QGIS's main window to look at samples: dock, button, entry of layers' menus.

QGIS starts with an empty dock; what is inside is made when it is first seen.
"""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ...processing.translation import Translated
from ...resources import resource


class SamplesPart(Translated, QObject):
    """Made when QGIS loads the plugin, taken away by `unload`.

    Args:
        iface: QGIS's interface.
    """

    load_wanted = pyqtSignal(str, str)  # folder of a dataset, sample_id: to be loaded as layers

    def __init__(self, iface) -> None:
        super().__init__()
        self._iface = iface
        self.widget = None
        path = resource("icons/samples.svg")
        icon = QIcon(str(path)) if path else QIcon()
        self.dock = QgsDockWidget(self.tr("DeepSatData samples"), iface.mainWindow())
        self.dock.setObjectName("deepsatdataSamplesDock")
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.dock.visibilityChanged.connect(self._seen)
        iface.mainWindow().restoreDockWidget(self.dock)
        self.action = QAction(icon, self.tr("Look at &samples"), iface.mainWindow())
        self.action.setObjectName("deepsatdata_samples")
        self.action.setToolTip(self.tr("The sample under the mouse: its images over time, labels, curves"))
        self.dock.setToggleVisibilityAction(self.action)
        iface.addToolBarIcon(self.action)
        self.show_here = QAction(icon, self.tr("Look at &samples"), iface.mainWindow())
        self.show_here.setObjectName("deepsatdata_look_at_samples")
        self.show_here.triggered.connect(lambda _=False: self.show())
        iface.addCustomActionForLayerType(
            self.show_here, "DeepSatData", QgsMapLayer.LayerType.VectorLayer, False
        )
        project = QgsProject.instance()
        project.layersAdded.connect(self._offer)
        self._offer(list(project.mapLayers().values()))

    def open(self):
        """Make what is inside, and return it."""
        if self.widget is None:
            from .samples_widget import SamplesWidget

            self.widget = SamplesWidget(self._iface, self.dock)
            self.widget.load_wanted.connect(self.load_wanted)
            self.dock.setWidget(self.widget)
        return self.widget

    def show(self) -> None:
        """Show the dock, and the selected sample of the active layer."""
        self.dock.setUserVisible(True)
        self.open().show_selected()

    def _seen(self, visible: bool) -> None:
        if visible:
            self.open()

    def _offer(self, layers) -> None:
        for layer in layers:
            if layer.type() == QgsMapLayer.LayerType.VectorLayer and layer.fields().lookupField("shard") >= 0:
                from .sample_layers import holds_samples

                if holds_samples(layer):
                    self._iface.addCustomActionForLayer(self.show_here, layer)

    def unload(self) -> None:
        """Take everything away; harmless when called twice."""
        if self.dock is None:
            return
        QgsProject.instance().layersAdded.disconnect(self._offer)
        if self.widget is not None:
            self.widget.close_down()
        self._iface.removeCustomActionForLayerType(self.show_here)
        self._iface.removeToolBarIcon(self.action)
        self._iface.removeDockWidget(self.dock)
        for thing in (self.action, self.show_here, self.dock):
            thing.deleteLater()
        self.dock = self.widget = None
