"""Reading bytes of a product's file wherever it lies: on disk or inside a zip."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Any

from osgeo import gdal

from ...errors import ProductError
from ...geo import guarded
from ...words import told


class VsiFile:
    """A file opened for reading through GDAL's virtual file systems; a context manager.

    Args:
        path: A path as GDAL knows it, e.g. starting with /vsizip/.

    Raises:
        ProductError: On entering, when the file is missing or cannot be opened.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.size = 0
        self._handle: Any = None

    def __enter__(self) -> VsiFile:
        status, messages = guarded(lambda: gdal.VSIStatL(self.path), gdal.CE_Failure)
        if status is not None:
            self._handle, messages = guarded(lambda: gdal.VSIFOpenL(self.path, "rb"), gdal.CE_Failure)
        if status is None or self._handle is None:
            reason = "".join(f" ({message})" for message in messages[:1])
            raise ProductError(
                told("the file is missing or cannot be opened{reason}.", reason=reason), subject=self.path
            )
        self.size = status.size
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._handle is not None:
            gdal.VSIFCloseL(self._handle)
            self._handle = None

    def read(self, offset: int, count: int) -> bytes:
        """Return up to `count` bytes from `offset`; fewer at the end of the file."""
        gdal.VSIFSeekL(self._handle, offset, 0)
        return self._read(count)

    def chunks(self, count: int = 1 << 20) -> Iterator[bytes]:
        """Yield the whole file in order, in pieces of `count` bytes.

        Raises:
            ProductError: The file ends early (a damaged zip entry).
        """
        gdal.VSIFSeekL(self._handle, 0, 0)
        left = self.size
        while left:
            piece = self._read(min(count, left))
            if not piece:
                raise ProductError(told("the file ends {left} bytes early.", left=left), subject=self.path)
            left -= len(piece)
            yield piece

    def _read(self, count: int) -> bytes:
        data, messages = guarded(lambda: gdal.VSIFReadL(1, count, self._handle))
        if messages:
            raise ProductError(told("reading failed: {messages}", messages=messages[0]), subject=self.path)
        return b"" if data is None else bytes(data)
