"""The axis of time that the dates and the curve below them share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from qgis.PyQt.QtGui import QFontMetrics


class TimeAxis:
    """Where moments stand between two margins.

    Args:
        moments: In order; the first and the last stand at the ends.
        width: Of the widget, pixels.
        metrics: Of its font, which give the margins.
    """

    def __init__(self, moments: Sequence[datetime], width: int, metrics: QFontMetrics) -> None:
        self.left = float(metrics.horizontalAdvance("-0.00") + metrics.height())
        self.right = max(self.left + 1, float(width - metrics.height()))
        self._moments = moments
        self.first = moments[0]
        self.last = max(moments[-1], self.first + timedelta(days=1))

    def x(self, moment: datetime) -> float:
        """Return where a moment stands."""
        share: float = (moment - self.first) / (self.last - self.first)
        return self.left + (self.right - self.left) * share

    def nearest(self, x: float) -> int:
        """Return the number of the moment that is nearest to a place."""
        return min(range(len(self._moments)), key=lambda number: abs(self.x(self._moments[number]) - x))
