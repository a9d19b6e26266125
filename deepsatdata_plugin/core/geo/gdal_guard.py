"""GDAL without touching what the process shares: its messages as Python values, its settings for one block.

QGIS and other plugins share GDAL with this code, so its global switch between exceptions and return codes
(`gdal.UseExceptions()`) is left alone: callers handle both, or let `guarded` do it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from osgeo import gdal, ogr

Result = TypeVar("Result")


@contextmanager
def gdal_messages(least: int = gdal.CE_Failure) -> Iterator[list[str]]:
    """Keep GDAL's messages of this thread in a list while the block runs.

    GDAL's stack of handlers belongs to the thread, so threads do not mix.

    Args:
        least: Least severity kept; anything below is dropped.

    Yields:
        The list of messages, oldest first; it grows while the block runs.
    """
    messages: list[str] = []

    def keep(severity: int = gdal.CE_Failure, _number: int = 0, text: str = "(unreadable message)") -> None:
        # Without arguments when the message, which may quote a damaged file, is no valid UTF-8.
        if severity >= least:
            messages.append(text)

    gdal.PushErrorHandler(keep)
    try:
        yield messages
    finally:
        gdal.PopErrorHandler()


def guarded(call: Callable[[], Result], least: int = gdal.CE_Warning) -> tuple[Result | None, list[str]]:
    """Call GDAL and collect what it reports meanwhile, also where its bindings raise.

    Args:
        call: Makes one or more calls to GDAL.
        least: Least severity collected; anything below is dropped.

    Returns:
        What `call` returned, None when it raised; and the messages, in order.
    """
    with gdal_messages(least) as messages:
        try:
            return call(), messages
        except (RuntimeError, UnicodeDecodeError, SystemError) as error:
            # RuntimeError comes from bindings that raise, the others from messages that are no valid UTF-8.
            if not messages:
                messages.append(str(error))
            return None, messages


def first_of(messages: list[str]) -> str:
    """Return the first message, or a sentence that there is none."""
    return messages[0] if messages else "GDAL gives no reason."


@contextmanager
def gdal_config(**options: str) -> Iterator[None]:
    """Set options of GDAL for this thread while the block runs, and put back what was there.

    Args:
        options: Configuration option -> value ("GDAL_NUM_THREADS" -> "1").
    """
    before = {key: gdal.GetThreadLocalConfigOption(key, None) for key in options}
    for key, value in options.items():
        gdal.SetThreadLocalConfigOption(key, value)
    try:
        yield
    finally:
        for key, value in before.items():
            gdal.SetThreadLocalConfigOption(key, value)


def memory_vectors() -> ogr.DataSource:
    """Return an empty vector data source in memory.

    GDAL 3.11 merged the vector driver "Memory" into "MEM", which in older ones holds rasters only.
    """
    name = "MEM" if int(gdal.VersionInfo("VERSION_NUM")) >= 3_110_000 else "Memory"
    return ogr.GetDriverByName(name).CreateDataSource("")
