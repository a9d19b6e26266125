"""How the hubs stand: quota, open orders, streams, when they are asked next, and why not sooner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ...processing.translation import Translated
from .quantities import instant_text
from .steady_table import SteadyTable
from .tooltips import plain_tooltip

if TYPE_CHECKING:
    from ...hubs.work import LaneStatus


class LaneModel(Translated, QAbstractTableModel):
    """One row a hub.

    Args:
        now: Time.
        parent: Owner.
    """

    def __init__(self, now: Callable[[], float], parent=None) -> None:
        super().__init__(parent)
        self._now = now
        self._lanes: list[LaneStatus] = []
        self._working = False
        self._titles = (
            self.tr("Hub"), self.tr("Account"), self.tr("Orders"), self.tr("Streams"),
            self.tr("Next attempt"), self.tr("Status"),
        )  # fmt: skip

    def set_lanes(self, lanes: Sequence[LaneStatus], working: bool) -> None:
        """Show these hubs."""
        lanes = list(lanes)
        if lanes == self._lanes and working == self._working:
            return
        same = len(lanes) == len(self._lanes)
        if not same:
            self.beginResetModel()
        self._lanes, self._working = lanes, working
        if not same:
            self.endResetModel()
        elif lanes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lanes) - 1, len(self._titles) - 1))

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lanes)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        lane = self._lanes[index.row()]
        text = (
            lane.hub,
            lane.account,
            self._orders(lane),
            str(lane.streams),
            instant_text(lane.next_attempt, self._now()) if self._working else "",
            self._status(lane),
        )[index.column()]
        return plain_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _orders(self, lane: LaneStatus) -> str:
        if lane.quota is None:
            return str(lane.open_orders)
        return self.tr("{n} of {quota}").format(n=lane.open_orders, quota=lane.quota)

    def _status(self, lane: LaneStatus) -> str:
        if lane.stopped == "no account":
            if not self._working:
                return self.tr("not started")
            return self.tr("Needs an account: add one under Accounts")
        if lane.stopped == "auth":
            text = self.tr("Stopped, the login was refused: check the account")
        elif lane.stopped:
            text = lane.stopped
        elif lane.resting_until is not None:
            text = self.tr("Resting until {time}").format(time=instant_text(lane.resting_until, self._now()))
        else:
            return self.tr("In order")
        return f"{text} ({lane.cause})" if lane.cause else text


class LaneView(Translated, SteadyTable):
    """The pane with the hubs."""

    def __init__(self, now: Callable[[], float], parent=None) -> None:
        super().__init__(parent)
        self.lanes = LaneModel(now, self)
        self.setModel(self.lanes)
        self.setObjectName("deepsatdataLanes")
        self.setAccessibleName(self.tr("Hubs of this queue"))
        self.setAccessibleDescription(
            self.tr("Open orders against the quota, and when each hub is asked next")
        )
        metrics = self.fontMetrics()
        for column, text in enumerate(
            ("planetary-computer", "user@example.org", "99 of 99", "Streams", "Next attempt")
        ):
            self.setColumnWidth(column, metrics.horizontalAdvance(text) + metrics.height())
