"""The plugin as QGIS loads it: the provider everywhere, the windows only where there is a desktop."""

from __future__ import annotations

from typing import Protocol

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .processing.provider import DeepSatDataProvider
from .processing.translation import install_translator


class DesktopPart(Protocol):
    """Something added to QGIS's main window (the dock, an options page)."""

    def unload(self) -> None:
        """Take it away again, with its actions; harmless when called twice."""


class DeepSatDataPlugin:
    """Made once by `classFactory`.

    Args:
        iface: QGIS's interface, None in qgis_process and scripts.
    """

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self._translator = None
        self._desktop: list[DesktopPart] = []

    def initProcessing(self):
        """Register the provider; the only entry that qgis_process calls."""
        if self.provider is not None:
            return
        # Before the provider: names of algorithms are read once, when they are added.
        self._translator = install_translator()
        provider = DeepSatDataProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self):
        """Register the provider and, in a desktop, what stands in its main window."""
        self.initProcessing()
        if self.iface is not None and not self._desktop:
            self._desktop = self._desktop_parts()

    def _desktop_parts(self) -> list[DesktopPart]:
        """Make the parts in the order in which they appear; `unload` goes backwards."""
        from .gui.menu import MenuPart  # qgis_process has no windows
        from .gui.part import DownloadsPart
        from .gui.questions import QuestionPart
        from .gui.samples import SamplesPart

        downloads, samples = DownloadsPart(self.iface), SamplesPart(self.iface)
        menu = MenuPart(self.iface, downloads.action, samples.action)
        samples.load_wanted.connect(menu.load_sample)
        return [QuestionPart(self.iface), downloads, samples, menu]

    def unload(self):
        """Take everything away; QGIS may call it twice."""
        while self._desktop:
            self._desktop.pop().unload()
        if self.provider is not None:
            # The registry deletes the provider.
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
