"""The disk that a queue's products go to: there, away, or full."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

from ...core.storage import free_bytes
from ...core.words import told
from ..contract import Clock
from ..files import RESERVE
from ..queue import JobSettings, QueuedProduct, QueuePolicy, QueueStore
from .failures import Failure


class QueueDisk:
    """Folder and disk of a queue, as one lane sees them.

    Args:
        store: The queue.
        clock: Time.
        policy: Waiting times and limits.
        hub: Name of the lane's hub.
        account: Key of its account.
    """

    def __init__(self, store: QueueStore, clock: Clock, policy: QueuePolicy, hub: str, account: str) -> None:
        self._store, self._clock, self._policy = store, clock, policy
        self._hub, self._account = hub, account
        self._until = 0.0  # not even a rest can be written down
        self._known: tuple[Path, int] | None = None

    def resting_until(self) -> float:
        """Return until when nothing is fetched for the disk's sake."""
        return max(self._until, self._store.lane(self._hub, self._account).fetch_until)

    def rest(self, failure: Failure) -> None:
        """Let this queue rest; other queues may lie on other disks."""
        until = self._clock.now() + self._policy.disk_wait
        try:
            self._store.change_lane(
                self._hub,
                self._account,
                note=f"Fetching rests: {failure.text}",
                fetch_until=until,
                last_http=0,
                last_cause=failure.text,
            )
        except sqlite3.Error:  # it lies on the same disk
            self._until = until

    def make_folder(self, folder: Path) -> None:
        """Make the folder of a new job; one that has vanished lies on a disk that is away.

        Raises:
            FileNotFoundError: It is away.
        """
        if not folder.is_dir():
            if self._store.has_files() or not self._store.path.is_file():
                raise _away("the folder is not there: connect its disk, or make it anew", folder)
            folder.mkdir(parents=True, exist_ok=True)
        device = folder.stat().st_dev
        if self._known == (folder, device):
            return
        before = self._store.device_of(folder)
        # Where a share is not mounted, its mount point is an empty folder of another disk.
        if before not in (None, device) and self._store.has_files() and not any(os.scandir(folder)):
            raise _away("the folder is empty and on another disk than before: connect its disk", folder)
        if before != device:
            self._store.note_device(folder, device)
        self._known = (folder, device)

    def has_room(self, product: QueuedProduct, settings: JobSettings, *, zips: bool) -> bool:
        """Tell whether a product fits on the disk; where not, let the lane rest."""
        needed = self._policy.space_needed(product, settings, zips=zips) + RESERVE
        if free_bytes(settings.folder) >= needed:
            return True
        text = told("not enough free space in {folder} for {name}", folder=settings.folder, name=product.name)
        self.rest(Failure("computer", "rest", text, str(settings.folder)))
        return False


def _away(text: str, folder: Path) -> FileNotFoundError:
    go_on = "; to go on without what was in it, put any file into it"
    return FileNotFoundError(errno.ENOENT, text + go_on, str(folder))
