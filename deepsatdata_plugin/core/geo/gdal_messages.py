"""Collect what GDAL has to say instead of printing it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def gdal_messages(least: int = gdal.CE_Failure) -> Iterator[list[str]]:
    """Keep GDAL's messages of this thread in a list while the block runs.

    GDAL's global switch between exceptions and return codes belongs to the host program (QGIS and
    other plugins share it), so it is left alone: callers handle RuntimeError and None alike.

    Args:
        least: Least severity kept; anything below is dropped.

    Yields:
        The list of messages, oldest first; it grows while the block runs.
    """
    messages: list[str] = []

    def keep(level: int, _number: int, text: str) -> None:
        if level >= least:
            messages.append(text)

    gdal.PushErrorHandler(keep)
    try:
        yield messages
    finally:
        gdal.PopErrorHandler()
