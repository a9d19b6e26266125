"""What QGIS shows of a core function's progress."""

from __future__ import annotations

from threading import Lock

from qgis.core import QgsProcessingFeedback

from .translation import from_core


class CoreFeedback:
    """A `core.feedback.Feedback` that speaks through a `QgsProcessingFeedback`.

    The core calls it from worker threads, while QGIS's feedback gathers its log in plain strings:
    a lock lets one thread speak at a time. Progress is passed on in steps of 0.1 %, so that a loop
    over small items does not flood the event queue.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._lock = Lock()
        self._shown = -1.0

    def is_cancelled(self) -> bool:
        """Tell whether the user asked to stop."""
        return bool(self._feedback.isCanceled())

    def progress(self, percent: float) -> None:
        """Show progress, 0..100."""
        percent = min(100.0, max(0.0, percent))
        with self._lock:
            if abs(percent - self._shown) >= 0.1 or (percent == 100.0 and self._shown != 100.0):
                self._shown = percent
                self._feedback.setProgress(percent)

    def info(self, text: str) -> None:
        """Show one line of information."""
        with self._lock:
            self._feedback.pushInfo(from_core(text))

    def warn(self, text: str) -> None:
        """Show one line about something skipped or doubtful."""
        with self._lock:
            self._feedback.pushWarning(from_core(text))
