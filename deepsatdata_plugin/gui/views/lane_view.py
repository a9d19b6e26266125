"""How the hubs stand: quota, open orders, streams, when they are asked next, and why not sooner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ...processing.translation import Translated, from_core
from ..accounts import hub_title
from ..queue import what_to_do
from .quantities import instant_text
from .row_model import RowModel
from .steady_table import SteadyTable

if TYPE_CHECKING:
    from ...hubs.work import LaneStatus


class LaneModel(RowModel):
    """One row a hub.

    Args:
        now: Time.
        parent: Owner.
    """

    def __init__(self, now: Callable[[], float], parent=None) -> None:
        titles = (
            self.tr("Hub"), self.tr("Account"), self.tr("Orders"), self.tr("Streams"),
            self.tr("Next attempt"), self.tr("Status"),
        )  # fmt: skip
        super().__init__(titles, self.texts, parent)
        self._now = now
        self._working = False

    def set_lanes(self, lanes: Sequence[LaneStatus], working: bool) -> None:
        """Show these hubs."""
        lanes = list(lanes)
        if lanes == self._items and working == self._working:
            return
        same = len(lanes) == len(self._items)
        if not same:
            self.beginResetModel()
        self._items, self._working = lanes, working
        if not same:
            self.endResetModel()
        elif lanes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lanes) - 1, len(self._titles) - 1))

    def texts(self, item: LaneStatus) -> tuple[str, ...]:
        return (
            hub_title(item.hub),
            item.account,
            self._orders(item),
            str(item.streams),
            instant_text(item.next_attempt, self._now()) if self._working else "",
            self._status(item),
        )

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
            return what_to_do(lane)
        elif lane.resting_until is not None:
            text = self.tr("Resting until {time}").format(time=instant_text(lane.resting_until, self._now()))
        else:
            return self.tr("In order")
        return f"{text} ({from_core(lane.cause)})" if lane.cause else text


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
        self.set_widths(("planetary-computer", "user@example.org", "99 of 99", "Streams", "Next attempt"))
