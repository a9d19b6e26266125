"""GDAL's messages as Python values, without touching the global state of the process.

QGIS and other plugins share GDAL with this code, so `gdal.UseExceptions()` is never called here. Callers of
`collect_messages` cope with both modes: GDAL reporting to the handler, and bindings that raise RuntimeError.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def collect_messages(least: int = gdal.CE_Warning) -> Iterator[list[str]]:
    """Collect warnings and errors that GDAL reports on this thread.

    The handler stack of GDAL belongs to the thread, so readers on several threads do not mix.

    Args:
        least: Least severity collected; anything below is dropped.

    Yields:
        The list that fills while the block runs.
    """
    messages: list[str] = []

    def handler(severity: int, _number: int, text: str) -> None:
        if severity >= least:
            messages.append(text)

    gdal.PushErrorHandler(handler)
    try:
        yield messages
    finally:
        gdal.PopErrorHandler()
