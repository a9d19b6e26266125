"""Locks that vanish with their holder."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.storage import FileLock, lock as storage_lock
from deepsatdata_plugin.hubs.contract import Account
from deepsatdata_plugin.hubs.work.locks import AccountLocks, StreamHold, shared_folder

ROOT = Path(__file__).resolve().parents[3]


def test_two_locks_on_one_file_exclude_each_other(tmp_path):
    one, two = FileLock(tmp_path / "l"), FileLock(tmp_path / "l")
    assert one.acquire()
    assert not two.acquire()
    one.release()
    one.release()
    assert two.acquire()
    two.release()


def test_a_lock_file_may_vanish_on_release_without_two_holders(tmp_path):
    path = tmp_path / "l"
    one, two, three = (FileLock(path, remove=True) for _ in range(3))
    assert one.acquire()
    one.release()
    assert not path.exists()
    assert two.acquire()
    assert not three.acquire()
    two.release()
    assert not path.exists()


HOLD = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from deepsatdata_plugin.hubs.contract import Account
from deepsatdata_plugin.hubs.work.locks import AccountLocks
locks = AccountLocks(Account("hub", "user"), folder=Path(sys.argv[2]))
held = [locks.stream() for _ in range(int(sys.argv[3]))]
print(sum(lock is not None for lock in held), flush=True)
time.sleep(60)
"""


def holder(folder, streams):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(ROOT), str(folder), str(streams)], stdout=subprocess.PIPE, text=True
    )
    return process, int(process.stdout.readline())


def stop(process):
    process.kill()
    process.wait()
    process.stdout.close()


def test_four_streams_an_account_over_all_processes_and_none_after_a_kill(tmp_path):
    one, got = holder(tmp_path, 3)
    try:
        assert got == 3
        two, got = holder(tmp_path, 3)
        try:
            assert got == 1
            mine = AccountLocks(Account("hub", "user"), folder=tmp_path)
            assert mine.stream() is None
            assert AccountLocks(Account("hub", "friend"), folder=tmp_path).stream() is not None
            one.kill()
            one.wait()
            end = time.monotonic() + 60
            held = []
            while len(held) < 3 and time.monotonic() < end:
                lock = mine.stream()
                if lock is not None:
                    held.append(lock)
            assert len(held) == 3
        finally:
            stop(two)
    finally:
        stop(one)


@pytest.mark.parametrize(("asked", "given"), [(1, 1), (2, 2), (9, 4)])
def test_a_hub_may_allow_fewer_but_never_more_than_four(tmp_path, asked, given):
    locks = AccountLocks(Account("hub", "user"), folder=tmp_path, streams=asked)
    held = [locks.stream() for _ in range(6)]
    assert sum(lock is not None for lock in held) == given


def test_names_of_accounts_are_not_in_the_file_names(tmp_path):
    lock = AccountLocks(Account("hub", "jane@example.org"), folder=tmp_path).stream()
    assert lock is not None
    assert "jane" not in "".join(path.name for path in tmp_path.iterdir())


def test_a_disk_without_locks_is_an_error_not_a_silent_race(tmp_path, monkeypatch):
    def broken(handle):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(storage_lock, "_try_lock", broken)
    with pytest.raises(InputError, match="cannot be locked"):
        FileLock(tmp_path / "l").acquire()


def test_the_shared_folder_is_the_users(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setattr(Path, "home", classmethod(lambda cls: tmp_path))
    assert tmp_path in shared_folder().parents


def test_a_stream_is_given_back_when_its_last_connection_is_closed(tmp_path):
    lock = FileLock(tmp_path / "l")
    assert lock.acquire()
    hold = StreamHold(lock)
    hold.take()
    hold.finish()
    assert lock.held
    assert hold.transferring
    hold.drop()
    assert not lock.held
    assert not hold.transferring
    hold.finish()
