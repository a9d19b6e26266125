"""Collect what GDAL has to say instead of printing it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def gdal_messages() -> Iterator[list[str]]:
    """Keep GDAL's failures of this thread in a list while the block runs.

    GDAL's global switch between exceptions and return codes belongs to the host program (QGIS and
    other plugins share it), so it is left alone: callers handle RuntimeError and None alike.

    Yields:
        The list of messages, oldest first; it grows while the block runs.
    """
    messages: list[str] = []

    def keep(level: int, _number: int, text: str) -> None:
        if level >= gdal.CE_Failure:
            messages.append(text)

    gdal.PushErrorHandler(keep)
    try:
        yield messages
    finally:
        gdal.PopErrorHandler()
