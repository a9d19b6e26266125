"""Reads samples beside the interface: one after the other, the latest wish only, the last few kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import DeepSatDataError
from ..queue import Background

if TYPE_CHECKING:
    from ...core.dataset import SampleLook, SamplePlaces, SampleShelf

#: Samples kept, and the memory that they may take together.
_KEPT, _KEPT_BYTES = 24, 2**28
#: The dataset was written again, or is gone.
_STALE = object()
#: Milliseconds without a wish after which the files are closed.
_IDLE_MS = 2000


class SampleLoader(QObject):
    """The samples of several datasets.

    What is known is answered at once; what is not is read by a thread, and told by a signal. A wish that has
    not begun when the next one comes is forgotten: a mouse that crosses a dataset reads where it rests.

    Args:
        parent: Owner.
    """

    opened = pyqtSignal(str)  # folder; its places are known, or are others than before
    loaded = pyqtSignal(str, int)  # folder, row
    refused = pyqtSignal(str, str)  # folder, why

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(lambda _: None, self)
        self._shelves: dict[str, SampleShelf] = {}  # the thread's own
        self._places: dict[str, SamplePlaces] = {}
        self._why: dict[str, str] = {}
        self._damaged: dict[tuple[str, int], str] = {}
        self._looks: OrderedDict[tuple[str, int], SampleLook] = OrderedDict()
        self._to_open: list[str] = []
        self._wish: tuple[str, int] | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._close_idle)

    # --- asked by the interface ---------------------------------------------------------------------
    def places(self, folder: str) -> SamplePlaces | None:
        """Return where the samples of a dataset lie; None: it is being opened, or cannot be."""
        if folder not in self._places and folder not in self._why and folder not in self._to_open:
            self._to_open.append(folder)
            self._next()
        return self._places.get(folder)

    def why(self, folder: str, row: int | None = None) -> str:
        """Return why a dataset, or one of its samples, cannot be read, "" where it can or nobody tried."""
        return self._why.get(folder, "") if row is None else self._damaged.get((folder, row), "")

    def look(self, folder: str, row: int) -> SampleLook | None:
        """Return a sample that is kept, None where it has to be read first."""
        found = self._looks.get((folder, row))
        key = folder, row
        self._wish = None if found is not None or key in self._damaged else key
        if found is not None:
            self._looks.move_to_end((folder, row))
        self._next()
        return found

    def forget(self, folder: str) -> None:
        """Forget what is known of a dataset, so that it is opened again when it is asked for."""
        self._places.pop(folder, None)
        self._why.pop(folder, None)
        for known in (self._looks, self._damaged):
            for key in [key for key in known if key[0] == folder]:
                del known[key]

    def close(self, wait_ms: int = 5000) -> None:
        """Read no more, and close all files."""
        self._idle.stop()
        self._to_open, self._wish = [], None
        if self._background.close(wait_ms):
            self._close_files()

    # --- the thread ---------------------------------------------------------------------------------
    def _next(self) -> None:
        """Give the thread its next piece; it is never given two."""
        if not self._background.busy:
            self._idle.start()
            self._next_wish()

    def _next_wish(self) -> None:
        if self._to_open:
            folder = self._to_open[0]
            self._background.run(lambda: self._open(folder), self._after(folder, self._was_opened))
        elif self._wish is not None:
            folder, row = self._wish
            if folder in self._places:
                self._wish = None
                self._background.run(
                    lambda: self._read(folder, row),
                    self._after(folder, lambda name, found: self._was_read(name, row, found)),
                )

    def _after(self, folder: str, then: Callable[[str, object], None]) -> Callable[[object], None]:
        def done(found: object) -> None:
            then(folder, found)
            self._next()

        return done

    def _open(self, folder: str) -> SamplePlaces | str:
        from ...core.dataset import SampleShelf

        before = self._shelves.pop(folder, None)
        if before is not None:
            before.close()
        try:
            shelf = SampleShelf(folder)
        except DeepSatDataError as error:
            return str(error)
        self._shelves[folder] = shelf
        return shelf.places

    def _read(self, folder: str, row: int) -> object:
        shelf = self._shelves[folder]
        if shelf.is_stale:
            return _STALE
        try:
            return shelf.look(row)
        except DeepSatDataError as error:
            return str(error)

    def _close_idle(self) -> None:
        self._background.run(self._close_files, lambda _: self._next_wish())

    def _close_files(self) -> None:
        for shelf in self._shelves.values():
            shelf.close()

    # --- its answers --------------------------------------------------------------------------------
    def _was_opened(self, folder: str, found: object) -> None:
        self._to_open.remove(folder)
        if isinstance(found, str):
            self._why[folder] = found
            self.refused.emit(folder, found)
        elif found is not None:
            self._places[folder] = found
            self.opened.emit(folder)

    def _was_read(self, folder: str, row: int, found: object) -> None:
        if isinstance(found, str):
            self._damaged[folder, row] = found
            self.refused.emit(folder, found)
        elif found is _STALE:  # where samples stand may have changed
            self.forget(folder)
            self.places(folder)
        elif found is not None and folder in self._places:
            self._looks[folder, row] = found
            while len(self._looks) > 1 and (
                len(self._looks) > _KEPT or sum(look.octets for look in self._looks.values()) > _KEPT_BYTES
            ):
                self._looks.popitem(last=False)
            self.loaded.emit(folder, row)
