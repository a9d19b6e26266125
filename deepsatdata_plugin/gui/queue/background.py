"""Short work beside the interface, one piece after the other, its outcome handed back on the main thread.

QGIS's task manager shows every task in the status bar: right for a transfer, not for a glance at a file
every second. These pieces take milliseconds to seconds and hold no thread while nothing is to be done.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from qgis.PyQt.QtCore import QObject, QRunnable, QThreadPool, pyqtSignal

from ...core.errors import DeepSatDataError

#: What happens to files and hubs; anything else is a defect of the program.
_EXPECTED = (DeepSatDataError, OSError, sqlite3.Error)


class _Carrier(QObject):
    """Carries an outcome to the main thread: signals between threads are queued by Qt."""

    arrived = pyqtSignal(object, object, object)


class _Piece(QRunnable):
    def __init__(self, work: Callable[[], Any], then: Callable[[Any], None], carrier: _Carrier) -> None:
        super().__init__()
        self._work, self._then, self._carrier = work, then, carrier

    def run(self):
        result, error = None, None
        try:
            with _short_turns():
                result = self._work()
        except Exception as caught:  # noqa: BLE001 - raised again on the main thread, where it is seen
            error = caught
        try:
            self._carrier.arrived.emit(self._then, result, error)
        except RuntimeError:  # the interface is gone
            return


@contextmanager
def _short_turns() -> Iterator[None]:
    """Let Python's threads take turns every half millisecond while a piece runs.

    Reading thousands of rows is Python from end to end. Painting a table beside it asks the model hundreds of
    times, and at the usual turn of 5 ms each question may wait that long.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(min(usual, 0.0005))
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


class Background(QObject):
    """Runs pieces of work in order.

    Args:
        failed: Told on the main thread about expected errors; others are raised there. In both
            cases what was to be done with the result is called with None.
        parent: Owner.
    """

    def __init__(self, failed: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failed = failed
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._carrier = _Carrier()
        self._carrier.arrived.connect(self._deliver)
        self._open = 0
        self._deaf = False

    @property
    def busy(self) -> bool:
        """Tell whether something is under way."""
        return self._open > 0

    def run(self, work: Callable[[], Any], then: Callable[[Any], None] = lambda _: None) -> None:
        """Do `work` on the worker thread, then hand its result to `then` on this one."""
        self._open += 1
        self._pool.start(_Piece(work, then, self._carrier))

    def close(self, wait_ms: int) -> bool:
        """Wait for what is under way and hear no more of it; False when it takes longer."""
        self._deaf = True
        self._pool.clear()
        return self._pool.waitForDone(wait_ms)

    def _deliver(self, then: Callable[[Any], None], result: Any, error: Exception | None) -> None:
        self._open -= 1
        if self._deaf:
            return
        if error is None:
            then(result)
            return
        then(None)
        if not isinstance(error, _EXPECTED):
            raise error
        self._failed(str(error))
