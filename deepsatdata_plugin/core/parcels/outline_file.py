"""Outlines on disk while a layer is worked on: a country's register does not fit into memory."""

from __future__ import annotations

import tempfile
from array import array
from pathlib import Path
from types import TracebackType


class OutlineFile:
    """Outlines by number, in a file without a name that goes with this object.

    Args:
        folder: Where the file lies; the system's place for such files when None.
    """

    def __init__(self, folder: Path | None = None) -> None:
        # Closed by `close`: it lives as long as what was read from a layer.
        self._file = tempfile.TemporaryFile(dir=folder, prefix="parcels_")  # noqa: SIM115
        self._starts = array("q", [0])

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __enter__(self) -> OutlineFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def append(self, wkb: bytes) -> int:
        """Add an outline at the end and return its number.

        Raises:
            OSError: The disk is full, or failed.
        """
        self._file.seek(self._starts[-1])
        self._file.write(wkb)
        self._starts.append(self._starts[-1] + len(wkb))
        return len(self._starts) - 2

    def get(self, number: int) -> bytes:
        """Return an outline."""
        start, end = self._starts[number], self._starts[number + 1]
        self._file.seek(start)
        return self._file.read(end - start)

    def close(self) -> None:
        """Give the disk back."""
        self._file.close()
