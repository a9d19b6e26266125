"""How long-running core functions report progress and learn of a cancel."""

from __future__ import annotations

from typing import Protocol

from .errors import Cancelled


class Feedback(Protocol):
    """What a caller of the core provides. All methods are safe to call from any thread."""

    def is_cancelled(self) -> bool:
        """Tell whether the user asked to stop."""

    def progress(self, percent: float) -> None:
        """Show honest progress, 0..100."""

    def info(self, text: str) -> None:
        """Show one line of information."""

    def warn(self, text: str) -> None:
        """Show one line about something skipped or doubtful."""


class Silent:
    """Feedback that shows nothing and is never cancelled."""

    def is_cancelled(self) -> bool:
        """Return False."""
        return False

    def progress(self, percent: float) -> None:
        """Nobody watches."""

    def info(self, text: str) -> None:
        """Nobody reads it."""

    def warn(self, text: str) -> None:
        """Nobody reads it; what was skipped is in the result of each run, too."""


class Part:
    """Maps 0..100 of a step to a span of the whole run's progress."""

    def __init__(self, whole: Feedback, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def is_cancelled(self) -> bool:
        """Ask the whole run."""
        return self._whole.is_cancelled()

    def progress(self, percent: float) -> None:
        """Report the step's progress inside its span."""
        self._whole.progress(self._start + (self._end - self._start) * percent / 100)

    def info(self, text: str) -> None:
        """Tell the whole run: a line holds whatever step it comes from."""
        self._whole.info(text)

    def warn(self, text: str) -> None:
        """Tell the whole run; see `info`."""
        self._whole.warn(text)


class Still(Part):
    """Passes on everything but progress: for one of several things that are done at a time."""

    def __init__(self, whole: Feedback) -> None:
        super().__init__(whole, 0.0, 0.0)

    def progress(self, percent: float) -> None:
        """Leave it to the caller, who sees all of them."""


def raise_if_cancelled(feedback: Feedback) -> None:
    """Raise `Cancelled` when the user asked to stop."""
    if feedback.is_cancelled():
        raise Cancelled()
