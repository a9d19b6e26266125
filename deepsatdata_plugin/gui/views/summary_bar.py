"""The line that says how a queue stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ...hubs.queue import ACTIVE, ARCHIVED, USUAL_RATE, Progress, State
from ...processing.translation import Translated
from ..accounts import hub_title
from ..queue import Look
from ..settings import keep_rate, seen_rate
from .quantities import duration_text, instant_text, rate_text, size_text

if TYPE_CHECKING:
    from ...hubs.queue import Forecast

_SMOOTH = 0.3


class SummaryBar(Translated, QWidget):
    """Counts, bytes, speed and the estimated end, over a bar.

    Args:
        now: Time.
        parent: Owner.
    """

    def __init__(self, now: Callable[[], float], parent=None) -> None:
        super().__init__(parent)
        self._now = now
        self._rate = self._kept = 0.0
        self.counts = QLabel(self)
        self.counts.setObjectName("deepsatdataCounts")
        self.counts.setAccessibleName(self.tr("Products by state"))
        self.counts.setWordWrap(True)
        self.bytes = QLabel(self)
        self.bytes.setObjectName("deepsatdataBytes")
        self.bytes.setAccessibleName(self.tr("Bytes, speed and estimated end"))
        self.bytes.setWordWrap(True)
        for label in (self.counts, self.bytes):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setMaximumHeight(max(6, self.fontMetrics().height() // 2))
        self.bar.setAccessibleName(self.tr("Share of all bytes that is here"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 5)
        line = QHBoxLayout()
        line.setSpacing(self.fontMetrics().height())
        line.addWidget(self.counts, 3)
        line.addWidget(self.bytes, 4)
        self.bytes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(line)
        layout.addWidget(self.bar)

    def clear(self) -> None:
        """Forget the last queue."""
        self._rate = 0.0

    def show_look(self, seen: Look) -> None:
        """Show what was seen."""
        self.counts.setText(self._counts(seen))
        progress = Progress.of(seen.counts)
        self.bar.setValue(round(1000 * progress.share))
        self._rate = seen.rate if self._rate == 0 or seen.rate == 0 else (
            (1 - _SMOOTH) * self._rate + _SMOOTH * seen.rate
        )  # fmt: skip
        if abs(self._rate - self._kept) > 0.1 * self._rate > 0:
            self._kept = self._rate
            keep_rate(self._rate)
        parts = []
        if progress.total:
            here, total = size_text(progress.here), size_text(progress.total)
            parts.append(self.tr("{here} of {all}").format(here=here, all=total))
        if rate_text(self._rate):
            parts.append(rate_text(self._rate))
        end = self._end(seen)
        if end:
            parts.append(end)
        self.bytes.setText("   ".join(parts))

    def show_ahead(
        self, ahead: Forecast, free: int | None, hubs: Sequence[str], missing: Sequence[str]
    ) -> None:
        """Tell what working on the queue will take: bytes, time, room on the disk, accounts."""
        if not ahead.coming:
            return
        rate = seen_rate() or USUAL_RATE
        parts = [
            self.tr("{size} to fetch, about {time} at {rate}").format(
                size=size_text(ahead.to_fetch),
                time=duration_text(ahead.seconds(rate)),
                rate=rate_text(rate),
            )
        ]
        if free is not None:
            text = (
                self.tr("{free} free") if free >= ahead.room else self.tr("only {free} free, {room} needed")
            )
            parts.append(text.format(free=size_text(free), room=size_text(ahead.room)))
        monthly = _monthly(hubs)
        if monthly and ahead.to_fetch >= 0.01 * monthly:
            text = self.tr("{percent} % of the {size} that an account may fetch in 30 days")
            percent = QLocale().toString(100 * ahead.to_fetch / monthly, "f", 0)
            parts.append(text.format(percent=percent, size=size_text(monthly)))
        if missing:
            parts.append(self.tr("no account: {hubs}").format(hubs=", ".join(map(hub_title, missing))))
        elif hubs:
            parts.append(self.tr("account: {hubs}").format(hubs=", ".join(map(hub_title, hubs))))
        self.bytes.setText("  ·  ".join(parts))

    def _counts(self, seen: Look) -> str:
        def number(*states: State) -> int:
            return sum(seen.counts[state].products for state in states if state in seen.counts)

        fixed = (
            (self.tr("{n} done"), number(State.DONE)),
            (self.tr("{n} running"), number(*ACTIVE)),
            (self.tr("{n} waiting in the archive"), number(*ARCHIVED)),
            (self.tr("{n} failed"), number(State.FAILED, State.GONE)),
        )
        others = (
            (self.tr("{n} next in line"), number(State.NEW, State.CHECK, State.READY, State.QUARANTINE)),
            (self.tr("{n} paused"), number(State.PAUSED)),
            (self.tr("{n} cancelled"), number(State.CANCELLED)),
        )
        parts = [text.format(n=count) for place, (text, count) in enumerate(fixed) if count or not place]
        parts += [text.format(n=count) for text, count in others if count]
        return "  ·  ".join(parts)

    def _end(self, seen: Look) -> str:
        left = sum(
            count.bytes_total - min(count.bytes_here, count.bytes_total)
            for state, count in seen.counts.items()
            if state in (State.NEW, State.CHECK, State.READY, *ACTIVE)
        )
        archived = any(state in seen.counts for state in ARCHIVED)
        if self._rate < 1 or not left:
            return self.tr("the rest when the archive delivers") if archived else ""
        end = instant_text(self._now() + left / self._rate + 1, self._now())
        if archived:
            return self.tr("what is online ends about {time}, the rest when the archive delivers").format(
                time=end
            )
        return self.tr("ends about {time}").format(time=end)


def _monthly(hubs: Sequence[str]) -> int:
    """Return the bytes that the one hub gives an account in 30 days; 0 when unknown, or of several hubs."""
    from ...hubs.catalogues import PRESETS

    known = {item.id: int(item.options.get("monthly", 0)) for item in PRESETS}
    return known.get(hubs[0], 0) if len(hubs) == 1 else 0
