"""Parts of files kept on disk, so that what was read once is not read again: by a resumed run, by the next.

Each part is a file of its own, with a checksum: it is there whole or not at all, whoever was killed, and
several processes may fill one folder. A cache that cannot be written is no failure: it is done without.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import threading
import time
import zlib
from pathlib import Path

from ...core.storage import PART, replace

#: Bytes that a cache may have on disk where nobody says otherwise.
DEFAULT_LIMIT = 10 * 10**9
#: Ending of a part.
_ENDING = ".block"
#: Checksum behind the bytes: CRC-32, big-endian.
_CHECK_BYTES = 4
#: What is older and has no final name belongs to a process that is gone.
_LEFT_BEHIND_S = 3600.0
#: Share of the limit to which a full cache is emptied.
_KEPT_SHARE = 0.9
#: Looks at the folder after so much was written, as a share of the limit.
_LOOK_SHARE = 0.02


class BlockCache:
    """Parts of files in a folder, the longest unused of which go when it is full. Safe from any thread.

    Args:
        folder: Made when it is missing.
        limit: Bytes on disk; 0 keeps nothing.
    """

    def __init__(self, folder: Path, limit: int = DEFAULT_LIMIT) -> None:
        self.folder, self.limit = folder, limit
        self._lock = threading.Lock()
        self._numbers = itertools.count()
        self._written = int(limit * _LOOK_SHARE) + 1  # the first part looks how full it is

    def get(self, href: str, etag: str, start: int, stop: int) -> bytes | None:
        """Return a part, None when it is not there or damaged.

        Args:
            href: Address of the file, without a signature.
            etag: Its version; without one nothing is kept.
            start: First byte.
            stop: The byte behind the last.
        """
        if not self.limit or not etag:
            return None
        path = self._path(href, etag, start, stop)
        try:
            kept = path.read_bytes()
            data, check = kept[:-_CHECK_BYTES], kept[-_CHECK_BYTES:]
            if len(kept) < _CHECK_BYTES or zlib.crc32(data).to_bytes(_CHECK_BYTES, "big") != check:
                path.unlink(missing_ok=True)
                return None
            os.utime(path)
        except OSError:
            return None
        return data

    def put(self, href: str, etag: str, start: int, stop: int, data: bytes) -> None:
        """Keep a part; see `get`."""
        size = len(data) + _CHECK_BYTES
        if not etag or size > self.limit:
            return
        path = self._path(href, etag, start, stop)
        part = path.with_name(f"{path.name}.{os.getpid()}-{next(self._numbers)}{PART}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # Not synced: a part that a power cut has spoilt does not have its checksum.
            part.write_bytes(data + zlib.crc32(data).to_bytes(_CHECK_BYTES, "big"))
            replace(part, path, lasting=False)
        except OSError:  # full, read-only, away, or held by a virus scanner
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            return
        with self._lock:
            self._written += size
            if self._written <= self.limit * _LOOK_SHARE:
                return
            self._written = 0
        self._make_room()

    def drop(self, href: str, etag: str, start: int, stop: int) -> None:
        """Forget a part that does not decode."""
        with contextlib.suppress(OSError):
            self._path(href, etag, start, stop).unlink(missing_ok=True)

    def _path(self, href: str, etag: str, start: int, stop: int) -> Path:
        key = hashlib.sha256(f"{href}\n{etag}\n{start}-{stop}".encode()).hexdigest()
        return self.folder / key[:2] / f"{key[2:40]}{_ENDING}"

    def _make_room(self) -> None:
        """Delete the parts that were not used for longest, and what killed processes have left."""
        found: list[tuple[float, int, str]] = []
        for folder in self._folders():
            with contextlib.suppress(OSError), os.scandir(folder) as entries:
                for entry in entries:
                    with contextlib.suppress(OSError):
                        status = entry.stat()
                        if entry.name.endswith(_ENDING):
                            found.append((status.st_mtime, status.st_size, entry.path))
                        elif entry.name.endswith(PART) and status.st_mtime < time.time() - _LEFT_BEHIND_S:
                            os.unlink(entry.path)
        size = sum(entry[1] for entry in found)
        # What will be written before the next look has room, too.
        if size <= self.limit * (1 - _LOOK_SHARE):
            return
        for _time, bytes_there, path in sorted(found):
            if size <= self.limit * _KEPT_SHARE:
                return
            with contextlib.suppress(OSError):
                os.unlink(path)
            size -= bytes_there

    def _folders(self) -> list[Path]:
        """Return the folders of parts, those of this program only."""
        return [self.folder / f"{number:02x}" for number in range(256)]
