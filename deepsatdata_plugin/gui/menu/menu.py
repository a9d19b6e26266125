"""Plugins > DeepSatData: every step in the order of the work, and the way in for those who are new.

The menu is filled when QGIS has started, or when the user is faster; what stands behind an entry is imported
when it is chosen.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDialog, QMenu, QMessageBox

from ...processing.translation import Translated
from ...resources import resource

_MENU = "DeepSatData"
#: Milliseconds after which QGIS has started.
_STARTED = 1500
#: The group of the models among the provider's algorithms; they stand in a menu of their own group too.
_MODELS = "models"


class MenuPart(Translated, QObject):
    """The menu; made when QGIS loads the plugin, taken away by `unload`.

    Args:
        iface: QGIS's interface.
        docks: Show and hide the docks; they belong to their parts.
    """

    def __init__(self, iface, *docks: QAction) -> None:
        super().__init__()
        self._iface, self._demo, self._about = iface, None, None
        self._true_colour, self._sample = None, None
        self._dialogs: list[QDialog] = []
        self.actions: list[QAction] = []
        self._docks, self._filled = docks, False
        iface.pluginMenu().aboutToShow.connect(self.fill)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.fill)
        self._later.start(_STARTED)

    # --- building -----------------------------------------------------------------------------------
    def fill(self) -> None:
        """Put the entries into QGIS's menu, once."""
        if self._filled:
            return
        self._filled = True
        groups: dict[str, list[QgsProcessingAlgorithm]] = {}
        provider = QgsApplication.processingRegistry().providerById("deepsatdata")
        # The provider hands its algorithms out in no order; the groups and titles are numbered.
        for algorithm in sorted(provider.algorithms() if provider else [], key=_place):
            groups.setdefault(algorithm.groupId(), []).append(algorithm)
        for group, algorithms in groups.items():
            if group == _MODELS:
                continue
            for algorithm in algorithms:
                self._add_step(algorithm)
            self._add_line()
        for dock in self._docks:
            self._put(dock, own=False)
        self._add_line()
        for algorithm in groups.get(_MODELS, ()):
            self._add_step(algorithm)
        self._add(
            "copy_models", self.tr("&Copy models to My models"), "mActionEditCopy.svg", self.copy_models
        )
        self._add_line()
        self._add("demo", self.tr("Load &demo data"), "mActionAddLayer.svg", self.load_demo_data)
        self._add("help", self.tr("&Help"), "mActionHelpContents.svg", self.open_help)
        self._add("about", self.tr("&About DeepSatData"), "mActionPropertiesWidget.svg", self.show_about)
        from .sample_action import SampleAction
        from .true_colour_action import TrueColourAction

        self._true_colour = TrueColourAction(self._iface, self)
        self._sample = SampleAction(self._iface, self.open_dialog, self)

    def _put(self, action: QAction, *, own: bool = True) -> None:
        self._iface.addPluginToMenu(_MENU, action)
        if own:
            self.actions.append(action)
        path = resource("icon.svg")
        if path is not None:
            for menu in action.associatedWidgets():
                if isinstance(menu, QMenu) and menu.icon().isNull():
                    menu.setIcon(QIcon(str(path)))

    def _add(self, name: str, text: str, icon: str, called) -> None:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self._iface.mainWindow())
        action.setObjectName(f"deepsatdata_{name}")
        action.triggered.connect(lambda _=False: called())
        self._put(action)

    def _add_step(self, algorithm: QgsProcessingAlgorithm) -> None:
        # An ampersand in a title is no mnemonic.
        text = algorithm.displayName().replace("&", "&&") + "\N{HORIZONTAL ELLIPSIS}"
        action = QAction(algorithm.icon(), text, self._iface.mainWindow())
        action.setObjectName(f"deepsatdata_{algorithm.name()}")
        identifier = algorithm.id()
        action.triggered.connect(lambda _=False: self.open_dialog(identifier))
        self._put(action)

    def _add_line(self) -> None:
        line = QAction(self._iface.mainWindow())
        line.setSeparator(True)
        self._put(line)

    # --- what the entries do ------------------------------------------------------------------------
    def open_dialog(self, identifier: str, entries: dict[str, str] | None = None) -> QDialog | None:
        """Open the dialog of an algorithm or model beside the map, or say why it cannot run.

        Args:
            identifier: Of the algorithm, with its provider.
            entries: What is filled in already.
        """
        from processing import createAlgorithmDialog

        algorithm = QgsApplication.processingRegistry().createAlgorithmById(identifier)
        fine, reason = (False, "") if algorithm is None else algorithm.canExecute()
        if not fine:
            self._say(
                reason or self.tr("{name} is not there.").format(name=identifier),
                Qgis.MessageLevel.Warning,
            )
            return None
        dialog = createAlgorithmDialog(identifier, entries or {})
        self._dialogs.append(dialog)
        # Once closed it deletes itself, or, while it still runs, when it has run.
        dialog.rejected.connect(lambda: self._forget(dialog))
        dialog.show()
        dialog.raise_()
        return dialog

    def load_sample(self, folder: str, sample_id: str) -> None:
        """Open the dialog that brings a sample to the map as layers, filled in."""
        self.open_dialog("deepsatdata:loadsample", {"DATASET": folder, "SAMPLE": sample_id})

    def _forget(self, dialog: QDialog) -> None:
        self._dialogs = [other for other in self._dialogs if other is not dialog]

    def load_demo_data(self) -> None:
        """Make the demo data if need be, and show them."""
        from .demo_data import DemoData

        if self._demo is None:
            self._demo = DemoData(self._iface, self)
        self._demo.load()

    def copy_models(self) -> None:
        """Copy the shipped models to the user's own, for changing in the modeler."""
        from processing.modeler.ModelerUtils import ModelerUtils

        from .my_models import copy_models

        target = Path(ModelerUtils.modelsFolders()[0])
        try:
            copied = copy_models(target, self._may_replace)
        except OSError as error:
            self._say(
                self.tr("The models could not be copied to {folder}: {reason}").format(
                    folder=target, reason=error
                ),
                Qgis.MessageLevel.Critical,
            )
            return
        models = QgsApplication.processingRegistry().providerById("model")
        if models is not None:
            models.refreshAlgorithms()
        parts = []
        if copied.new or copied.replaced:
            number = len(copied.new) + len(copied.replaced)
            parts.append(
                self.tr("Models copied: {n}. To change one: Toolbox, Models, right click, Edit.").format(
                    n=number
                )
            )
        if copied.replaced:
            parts.append(self.tr("What was there before is kept beside them as .bak."))
        if copied.kept:
            parts.append(self.tr("Changed by you and left as they are: {n}.").format(n=len(copied.kept)))
        if copied.same:
            parts.append(self.tr("There already: {n}.").format(n=len(copied.same)))
        self._say(" ".join(parts), Qgis.MessageLevel.Success)

    def _may_replace(self, names: list[str]) -> bool:
        box = QMessageBox(self._iface.mainWindow())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Copy models"))
        box.setText(self.tr("These models of yours differ from those of the plugin:"))
        box.setInformativeText(
            "\n".join(names) + "\n\n" + self.tr("Replaced ones are kept beside the new ones as .bak.")
        )
        keep = box.addButton(self.tr("&Keep mine"), QMessageBox.ButtonRole.RejectRole)
        replace = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is replace

    def open_help(self) -> None:
        """Open the guide in the browser; it is on this computer."""
        from .help_pages import open_help

        if not open_help():
            from ...resources import help_page

            self._say(
                self.tr("No browser could be opened. The help is at {address}").format(
                    address=help_page("index")
                ),
                Qgis.MessageLevel.Warning,
            )

    def show_about(self) -> None:
        """Tell version, licence and limits."""
        from .about import AboutDialog

        if self._about is None:
            self._about = AboutDialog(self._iface.mainWindow())
        self._about.show()
        self._about.raise_()

    def _say(self, text: str, level) -> None:
        self._iface.messageBar().pushMessage(self.tr("DeepSatData"), text, level)

    # --- the end ------------------------------------------------------------------------------------
    def unload(self) -> None:
        """Take everything away; harmless when called twice."""
        if self._demo is not None:
            self._demo.unload()
            self._demo = None
        if self._about is not None:
            self._about.deleteLater()
            self._about = None
        self._later.stop()
        if self._true_colour is not None:
            self._true_colour.unload()
            self._true_colour = None
        if self._sample is not None:
            self._sample.unload()
            self._sample = None
        if self._docks:
            self._iface.pluginMenu().aboutToShow.disconnect(self.fill)
            for dock in self._docks if self._filled else ():
                self._iface.removePluginMenu(_MENU, dock)
            self._filled, self._docks = True, ()
        while self.actions:
            action = self.actions.pop()
            self._iface.removePluginMenu(_MENU, action)
            action.deleteLater()


def _place(algorithm: QgsProcessingAlgorithm) -> tuple[str, int, str]:
    """Order by group, whose titles are numbered, then by the order of the work."""
    from ...processing.provider import ALGORITHMS

    order = [known.__name__ for known in ALGORITHMS]
    kind = type(algorithm).__name__
    return algorithm.group(), order.index(kind) if kind in order else len(order), algorithm.displayName()
