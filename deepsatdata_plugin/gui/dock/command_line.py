"""A queue as a command for a terminal: `qgis_process` goes on with it where no window is."""

from __future__ import annotations

import shlex
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ...hubs.catalogues import preset_of
from ...processing.parameters import AccountBook

if TYPE_CHECKING:
    from ...hubs.queue import JobSettings


def command_of(queue: Path, settings: JobSettings, hubs: Iterable[str], streams: int) -> str:
    """Return the command that works on a queue; no login stands in it.

    Args:
        queue: The queue file.
        settings: Of the queue.
        hubs: Of its products, as records call them.
        streams: Files at once.
    """
    first, *others = [_reached(hub) for hub in hubs] or [("cdse", "")]
    words = {
        "QUEUE": str(queue),
        "FOLDER": str(settings.folder),
        "HUB": first[0],
        "HUB_URL": first[1],
        "OTHER_HUBS": ",".join(url or hub for hub, url in others),
        "UNPACK": str(settings.unpack).lower(),
        "KEEP_ZIP": str(settings.keep_zip).lower(),
        "STREAMS": str(streams),
    }
    given = [f"{name}={value}" for name, value in words.items() if value]
    windows = sys.platform == "win32"
    program = "qgis_process-qgis.bat" if windows else "qgis_process"
    line = [program, "run", "deepsatdata:downloadproducts", "--", *given]
    return subprocess.list2cmdline(line) if windows else shlex.join(line)


def _reached(hub: str) -> tuple[str, str]:
    """Return the id of a hub's preset, and its address where it is reached by one."""
    account = AccountBook().get(hub)
    return preset_of(hub), account.url if account is not None else ""
