"""One computer at a time works on a queue, also where clocks differ, and locks are not told to others."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from contextlib import closing

import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.storage import on_network, share
from deepsatdata_plugin.hubs.queue import file as queue_file, presence
from deepsatdata_plugin.hubs.queue.records import JobSettings
from deepsatdata_plugin.hubs.queue.store import QueueStore
from queuekit import name_of, record_of


@pytest.fixture
def computer(monkeypatch):
    """Work on the computer of this name from now on."""
    return lambda name: monkeypatch.setattr(presence, "computer_name", lambda: name)


def open_queue(folder):
    return QueueStore(folder / "queue.sqlite", settings=JobSettings(folder / "products"))


def signs(folder):
    return sorted(folder.glob("queue.sqlite.*.open"))


def test_another_computer_is_refused_while_one_works(tmp_path, computer):
    computer("desk one")
    first = open_queue(tmp_path)
    open_queue(tmp_path).close()  # another window of the same computer
    computer("laptop")
    with pytest.raises(
        InputError, match=r"desk_one works on this queue since \d{4}-\d\d-\d\d \d\d:\d\d"
    ) as told:
        open_queue(tmp_path)
    assert "Close it there" in str(told.value)
    assert len(signs(tmp_path)) == 1, "who is refused leaves nothing behind"
    first.close()
    assert signs(tmp_path) == []
    open_queue(tmp_path).close()


def test_a_silent_computer_loses_the_queue_and_is_told(tmp_path, computer, monkeypatch):
    computer("desk")
    first = open_queue(tmp_path)
    first.add([record_of(name_of(1))])
    (sign,) = signs(tmp_path)
    silent = time.time() - presence.FREE_S - 1
    os.utime(sign, (silent, silent))
    computer("laptop")
    second = open_queue(tmp_path)
    second.add([record_of(name_of(2))])
    computer("desk")
    monkeypatch.setattr(presence, "BEAT_S", 0)
    for _ in range(3):  # not only once
        with pytest.raises(InputError, match="laptop works on this queue"):
            first.add([record_of(name_of(3))])
    assert len(second.products()) == 2
    second.close()
    first.add([record_of(name_of(3))])  # it is free again
    assert len(first.products()) == 3
    first.close()


def test_ages_are_told_by_the_disk(tmp_path, computer, monkeypatch):
    """The clock of this computer is a day ahead; the sign of life is as young as the disk says."""
    computer("desk")
    first = open_queue(tmp_path)
    computer("laptop")
    monkeypatch.setattr(presence.time, "time", lambda: 86_400 + os.stat(tmp_path).st_mtime)
    with pytest.raises(InputError, match="desk works"):
        open_queue(tmp_path)
    first.close()


def test_what_a_killed_process_left_is_no_obstacle_here(tmp_path, computer):
    computer("desk")
    open_queue(tmp_path).close()
    left = tmp_path / "queue.sqlite.desk.4711-1.1700000000.open"
    left.touch()
    store = open_queue(tmp_path)
    assert not left.exists()
    store.close()


def test_a_network_disk_gets_a_journal_that_it_allows(tmp_path, monkeypatch):
    open_queue(tmp_path).close()  # begun on a local disk, with a write-ahead log
    monkeypatch.setattr(queue_file, "on_network", lambda path: True)
    for _ in range(2):
        store = open_queue(tmp_path)
        other = open_queue(tmp_path)
        for one in (store, other):
            assert one._writer.execute("PRAGMA journal_mode").fetchone()[0] == "truncate"
            assert one._writer.execute("PRAGMA synchronous").fetchone()[0] == 2
        store.add([record_of(name_of(1))])
        assert len(other.products()) == 1
        other.close()
        store.close()
    assert not list(tmp_path.glob("*-wal"))
    with closing(sqlite3.connect(tmp_path / "queue.sqlite")) as file:
        assert file.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


MOUNTS = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:30 / /mnt/nas rw,relatime shared:2 - nfs4 nas:/data rw,vers=4.2
31 22 0:31 / /mnt/my\040share rw shared:3 - cifs //server/share rw
32 30 8:17 / /mnt/nas/usb rw - ext4 /dev/sdb1 rw
33 22 0:33 / /home/me/remote rw - fuse.sshfs me@host: rw
34 22 0:34 / /home/me/local rw - fuseblk /dev/sdc1 rw
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/home/me/queue.sqlite", False),
        ("/mnt/nas", True),
        ("/mnt/nas/a/queue.sqlite", True),
        ("/mnt/nas2/queue.sqlite", False),
        ("/mnt/nas/usb/queue.sqlite", False),
        ("/mnt/my share/x", True),
        ("/home/me/remote/x", True),
        ("/home/me/local/x", False),
    ],
)
def test_network_disks_are_told_from_others(path, remote, tmp_path, monkeypatch):
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS)
    monkeypatch.setattr(share, "_MOUNTS", mounts)
    monkeypatch.setattr(share.Path, "exists", lambda self: True)
    assert on_network(share.Path(path)) is remote


def test_a_folder_that_may_not_be_written_is_told(tmp_path, monkeypatch):
    def refuse(path, *_):
        raise PermissionError(13, "Permission denied", str(path))

    open_queue(tmp_path).close()
    monkeypatch.setattr("deepsatdata_plugin.core.storage.lock.os.open", refuse)
    with pytest.raises(InputError, match="Permission denied") as told:
        open_queue(tmp_path)
    assert re.search("folder that you may write", str(told.value))
