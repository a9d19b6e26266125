"""GDAL's messages as Python values, without touching the global state of the process.

QGIS and other plugins share GDAL with this code, so `gdal.UseExceptions()` is never called here; both modes
work: GDAL reporting to a handler, and bindings that raise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from osgeo import gdal

Result = TypeVar("Result")


def guarded(call: Callable[[], Result], least: int = gdal.CE_Warning) -> tuple[Result | None, list[str]]:
    """Call GDAL and collect what it reports meanwhile.

    The handler stack of GDAL belongs to the thread, so readers on several threads do not mix.

    Args:
        call: Makes one or more calls to GDAL.
        least: Least severity collected; anything below is dropped.

    Returns:
        What `call` returned, None when it raised; and the messages, in order.
    """
    messages: list[str] = []

    def handler(
        severity: int = gdal.CE_Failure, _number: int = 0, text: str = "(unreadable message)"
    ) -> None:
        # Without arguments when the message, which may quote a damaged file, is no valid UTF-8.
        if severity >= least:
            messages.append(text)

    result: Result | None = None
    gdal.PushErrorHandler(handler)
    try:
        result = call()
    except (RuntimeError, UnicodeDecodeError, SystemError) as error:
        # RuntimeError comes from bindings that raise, the others from messages that are no valid UTF-8.
        if not messages:
            messages.append(str(error))
    finally:
        gdal.PopErrorHandler()
    return result, messages


def first_of(messages: list[str]) -> str:
    """Return the first message, or a sentence that there is none."""
    return messages[0] if messages else "GDAL gives no reason."
