"""What was read of files that have not changed since: dialogs and models ask for a folder again and again.

Within this process only. A file is the same while its path, size and time of change are; one that was changed
moments ago is not remembered, since clocks of file systems are coarse.
"""

from __future__ import annotations

import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from .second_look import on_disk

T = TypeVar("T")

#: Nanoseconds since its last change after which a file counts as settled.
_SETTLED_NS = 2_000_000_000

#: Files (name, size, time of change) that tell one state of a product or raster from another.
State = tuple[tuple[str, int, int], ...]


class FileMemory(Generic[T]):
    """Remembers results by the state of the files they come from. Safe to share between threads.

    Args:
        most: Results kept; the one not asked for longest is forgotten first.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, tuple[State, T]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, path: str | os.PathLike[str], make: Callable[[], T]) -> T:
        """Return what `make` gave for these files, or let it make it.

        Args:
            key: What is asked of the path.
            path: File or folder on disk, or what GDAL opens inside a zip.
            make: Reads the files; what it raises is raised, and not remembered.
        """
        state = _state(on_disk(os.fspath(path)))
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None and state is not None and kept[0] == state:
                self._kept.move_to_end(key)
                return kept[1]
        made = make()
        with self._lock:
            self._kept.pop(key, None)
            if state is not None and _is_settled(state):
                self._kept[key] = state, made
                if len(self._kept) > self._most:
                    self._kept.popitem(last=False)
        return made

    def drop(self, key: Hashable) -> None:
        """Forget one result."""
        with self._lock:
            self._kept.pop(key, None)

    def forget(self) -> None:
        """Forget all results."""
        with self._lock:
            self._kept.clear()


def _state(path: str) -> State | None:
    """Return the state of a file, or of all files below a folder; None when it cannot be told."""
    try:
        if not os.path.isdir(path):
            return (_row("", os.stat(path)),)
        rows = []
        for folder, subfolders, files in os.walk(path):
            subfolders.sort()
            for name in sorted(files):
                full = os.path.join(folder, name)
                rows.append(_row(os.path.relpath(full, path), os.stat(full)))
        return tuple(rows)
    except OSError:
        return None


def _row(name: str, status: os.stat_result) -> tuple[str, int, int]:
    return name, status.st_size, status.st_mtime_ns


def _is_settled(state: State) -> bool:
    return max((changed for _, _, changed in state), default=0) < time.time_ns() - _SETTLED_NS
