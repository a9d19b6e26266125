"""Hubs as people choose them: by title, in groups, without those that are closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox

from ...processing.translation import translate

if TYPE_CHECKING:
    from ...hubs.catalogues import Preset

_ID = Qt.ItemDataRole.UserRole


def hub_title(hub: str) -> str:
    """Return the name of a hub for people; the id itself where it is unknown."""
    from ...hubs.catalogues import PRESETS

    return next((preset.title for preset in PRESETS if preset.id == hub.partition(":")[0]), hub)


def grouped(presets: Sequence[Preset]) -> Iterator[tuple[str, list[Preset]]]:
    """Yield the titles of groups with their hubs; closed hubs are in none."""
    there = [preset for preset in presets if preset.open]
    main = [preset for preset in there if preset.url and preset.dialect != "dhus"]
    mirrors = [preset for preset in there if preset.url and preset.dialect == "dhus"]
    by_address = [preset for preset in there if not preset.url]
    for title, members in (
        (translate("DeepSatData", "Open to everybody"), main),
        (translate("DeepSatData", "National mirrors, never tried from here"), mirrors),
        (translate("DeepSatData", "Any other, by its address"), by_address),
    ):
        if members:
            yield title, members


class HubChoice(QComboBox):
    """A combo box of hubs. Headings of groups cannot be chosen."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.setAccessibleName(translate("DeepSatData", "Hub"))

    def fill(
        self,
        wanted: Callable[[Preset], bool] = lambda _: True,
        known: Sequence[str] = (),
        first: Sequence[str] = (),
    ) -> None:
        """List hubs.

        Args:
            wanted: Tells which.
            known: Hubs of remembered accounts, marked.
            first: Hubs that stand above all groups.
        """
        from ...hubs.catalogues import PRESETS

        model = QStandardItemModel(self)
        mark = QgsApplication.getThemeIcon("mIconSuccess.svg")
        by_id = {preset.id: preset for preset in PRESETS}
        ahead = [by_id[hub] for hub in dict.fromkeys(first) if hub in by_id]
        groups = [(translate("DeepSatData", "In this queue"), ahead)] if ahead else []
        groups += [
            (title, [preset for preset in members if wanted(preset) and preset not in ahead])
            for title, members in grouped(PRESETS)
        ]
        for title, members in groups:
            if not members:
                continue
            heading = QStandardItem(title)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            model.appendRow(heading)
            for preset in members:
                item = QStandardItem(mark if preset.id in known else QIcon(), preset.title)
                item.setData(preset.id, _ID)
                item.setToolTip(preset.status)
                model.appendRow(item)
        self.setModel(model)
        self.setCurrentIndex(min(1, model.rowCount() - 1))

    def hub(self) -> str:
        """Return the id of the chosen hub."""
        return str(self.currentData(_ID) or "")

    def choose(self, hub: str) -> bool:
        """Choose a hub by its id; False when it is not listed."""
        index = self.findData(hub, _ID)
        if index >= 0:
            self.setCurrentIndex(index)
        return index >= 0

    def mark(self, hub: str, known: bool) -> None:
        """Show whether an account on a hub is remembered."""
        index = self.findData(hub, _ID)
        if index >= 0:
            icon = QgsApplication.getThemeIcon("mIconSuccess.svg") if known else QIcon()
            self.setItemIcon(index, icon)
