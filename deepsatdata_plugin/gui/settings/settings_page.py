"""The page of downloads among QGIS's options."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout

from ...processing.translation import Translated, translate
from ...resources import resource
from .settings import DownloadSettings

PAGE = "deepsatdataDownloads"


class DownloadOptionsPage(Translated, QgsOptionsPageWidget):
    """Edits `DownloadSettings`."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        now = DownloadSettings.load()
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(now.folder)
        self.folder.lineEdit().setPlaceholderText(self.tr("Ask for each queue"))
        self.streams = QSpinBox(self)
        self.streams.setRange(1, 4)
        self.streams.setValue(now.streams)
        self.streams.setToolTip(self.tr("Per account; hubs often allow fewer, and none more than 4"))
        self.poll = QSpinBox(self)
        self.poll.setRange(5, 24 * 60)
        self.poll.setSingleStep(5)
        self.poll.setSuffix(self.tr(" min"))
        self.poll.setValue(now.poll_minutes)
        self.unpack = QCheckBox(self.tr("&Unpack products after verification"), self)
        self.unpack.setChecked(now.unpack)
        self.keep_zip = QCheckBox(self.tr("&Keep the zip as well"), self)
        self.keep_zip.setChecked(now.keep_zip)
        self.keep_zip.setEnabled(now.unpack)
        self.unpack.toggled.connect(self.keep_zip.setEnabled)
        self.notify = QCheckBox(self.tr("&Tell when a queue ends"), self)
        self.notify.setChecked(now.notify)
        self.footprints = QCheckBox(self.tr("Show &footprints when a queue is opened"), self)
        self.footprints.setChecked(now.footprints)
        form = QFormLayout()
        for text, widget, name in (
            (self.tr("Fol&der for products:"), self.folder, self.tr("Folder for products")),
            (self.tr("&Files at once:"), self.streams, self.tr("Files at once")),
            (
                self.tr("Ask about &orders every:"),
                self.poll,
                self.tr("Minutes between questions about orders"),
            ),
        ):
            label = QLabel(text, self)
            label.setBuddy(widget)
            widget.setAccessibleName(name)
            form.addRow(label, widget)
        for box in (self.unpack, self.keep_zip, self.notify, self.footprints):
            form.addRow("", box)
        note = QLabel(
            self.tr("Folder and unpacking hold for new queues, the others from the next opening."), self
        )
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addStretch(1)

    def apply(self):
        """Store what stands in the page; QGIS calls it when the options are accepted."""
        DownloadSettings(
            folder=self.folder.filePath(),
            streams=self.streams.value(),
            poll_minutes=self.poll.value(),
            unpack=self.unpack.isChecked(),
            keep_zip=self.keep_zip.isChecked(),
            notify=self.notify.isChecked(),
            footprints=self.footprints.isChecked(),
        ).save()


class DownloadOptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(translate("DeepSatData", "DeepSatData downloads"))

    def icon(self):
        path = resource("icon.svg")
        return QIcon(str(path)) if path else QgsApplication.getThemeIcon("mActionOptions.svg")

    def createWidget(self, parent):
        return DownloadOptionsPage(parent)
