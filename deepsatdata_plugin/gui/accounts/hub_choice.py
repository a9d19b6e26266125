"""Hubs as people choose them: by title, in groups, without those that are closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox

from ...processing.parameters import option_groups, option_titles
from ...processing.translation import translate

if TYPE_CHECKING:
    from ...hubs.catalogues import Preset

_ID = Qt.ItemDataRole.UserRole


@lru_cache(maxsize=256)
def hub_title(hub: str) -> str:
    """Return the name of a hub for people; the id itself where it is unknown."""
    preset, _, place = hub.partition(":")
    title = option_titles("hubs", [preset])[preset]
    return f"{title} ({place})" if place else title


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
        titles = option_titles("hubs", list(by_id))
        ahead = [hub for hub in dict.fromkeys(first) if hub in by_id]
        groups = [(translate("DeepSatData", "In this queue"), ahead)]
        groups += [
            (title, [hub for hub in members if wanted(by_id[hub]) and hub not in ahead])
            for title, members in option_groups("hubs", list(by_id))
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
            for hub in members:
                item = QStandardItem(mark if hub in known else QIcon(), titles[hub])
                item.setData(hub, _ID)
                item.setToolTip(by_id[hub].status)
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
