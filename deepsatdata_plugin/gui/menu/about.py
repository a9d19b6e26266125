"""What the plugin is, under which licence, and what was never tried."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout

from ...processing.translation import Translated
from ...resources import resource, version
from .help_pages import open_help


class AboutDialog(Translated, QDialog):
    """A small window of text."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("deepsatdataAbout")
        self.setWindowTitle(self.tr("About DeepSatData"))
        icon = resource("icon.svg")
        picture = QLabel()
        if icon is not None:
            picture.setPixmap(QIcon(str(icon)).pixmap(64, 64))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = QLabel(self.text())
        text.setObjectName("deepsatdataAboutText")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        text.setOpenExternalLinks(False)
        text.linkActivated.connect(self._follow)
        text.setWordWrap(True)
        text.setMinimumWidth(460)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture)
        row.addWidget(text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(buttons)

    def text(self) -> str:
        """Return what is told, as rich text."""
        untried = [
            self.tr("Live hubs: searching and downloading are tested against simulated hubs only."),
            self.tr("QGIS 4 and Qt 6: checked by reading the sources, never run."),
            self.tr("Windows and macOS: never run."),
        ]
        items = "".join(f"<li>{line}</li>" for line in untried)
        return (
            f"<h3>DeepSatData {version()}</h3>"
            f"<p>{self.tr('From an area, a period and parcels to a training-ready Sentinel-2 dataset.')}</p>"
            f"<p>{self.tr('Never tried:')}</p><ul>{items}</ul>"
            f"<p>{self.tr('Licence: GNU General Public License, version 2 or later.')} "
            f"<a href='licence'>{self.tr('Read it')}</a></p>"
            f"<p>{self.tr('After the report on DeepSatData by Tarasiou and Zafeiriou, 2021.')}</p>"
            f"<p><small>QGIS {Qgis.QGIS_VERSION}</small> &middot; "
            f"<a href='help'>{self.tr('Help')}</a></p>"
        )

    def _follow(self, link: str) -> None:
        if link == "help":
            open_help()
            return
        path = resource("LICENSE")
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
