"""A disk that goes away and comes back: the run waits, and nothing is lost or put elsewhere."""

from __future__ import annotations

import sqlite3
import threading
import time

import pytest

from deepsatdata_plugin.core.errors import DeepSatDataError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.hubs.queue import file as queue_file, presence
from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
from deepsatdata_plugin.hubs.queue.states import State
from queuekit import FakeHub, FakeStream, HandClock, make_job, name_of


@pytest.fixture(autouse=True)
def as_on_a_share(monkeypatch):
    monkeypatch.setattr(queue_file, "on_network", lambda path: True)
    monkeypatch.setattr(presence, "BEAT_S", 0)


class Share:
    """A folder that can be taken away and brought back."""

    def __init__(self, folder):
        self.folder, self.away = folder / "share", folder / "away"
        self.folder.mkdir()

    def go(self):
        self.folder.rename(self.away)

    def come(self):
        assert not self.folder.exists(), "something was made where the share is not"
        self.away.rename(self.folder)


class WaitingClock(HandClock):
    """Calls something at an instant, as it is slept over."""

    def __init__(self):
        super().__init__()
        self.plan = []

    def sleep(self, seconds, cancelled=lambda: False):
        super().sleep(seconds, cancelled)
        while self.plan and self.plan[0][0] <= self.time:
            self.plan.pop(0)[1]()


@pytest.mark.parametrize("when", ["between", "while a file comes"])
def test_a_share_that_goes_and_comes_costs_nothing(tmp_path, when):
    share, clock, hub = Share(tmp_path), WaitingClock(), FakeHub()
    records = [hub.put(name_of(day)) for day in range(1, 4)]
    job = make_job(share.folder, records, [hub], clock, policy=QueuePolicy(rewind=1000), locks=tmp_path)
    back = clock.now() + 5 * 3600
    clock.plan.append((back, share.come))
    if when == "between":
        share.go()
    else:
        data, gone = hub.files[records[0].id], threading.Event()

        def leave(offset):
            if offset >= 20_000 and not gone.is_set():
                gone.set()
                share.go()

        tag = f"etag-{records[0].id}-"
        # Of this product alone: two are fetched at once, and either may be asked for first.
        hub.script["open", records[0].id] = [FakeStream(data, before_chunk=leave, chunk=5000, etag=tag)]
    outcome = job.run()
    assert (outcome.end, outcome.done) == ("complete", 3)
    assert clock.now() >= back
    told = [line for line in job.feedback.lines if "cannot be reached" in line]
    assert len(told) == 1
    assert "nothing is lost" in told[0]
    assert any("can be reached again" in line for line in job.feedback.lines)
    found, skips = find_products(job.products, Silent())
    assert (len(found), skips) == (3, [])
    assert [(row.attempts, row.quarantined) for row in job.store.products()] == [(0, 0)] * 3


def test_time_that_ends_while_the_share_is_away_is_told(tmp_path):
    share, clock, hub = Share(tmp_path), WaitingClock(), FakeHub()
    job = make_job(share.folder, [hub.put(name_of(1))], [hub], clock, locks=tmp_path)
    share.go()
    with pytest.raises(DeepSatDataError, match=r"cannot be reached.*Connect its disk"):
        job.run(max_wait=3600)
    share.come()
    assert job.run().complete


def test_a_cancel_while_the_share_is_away(tmp_path):
    share, clock, hub = Share(tmp_path), WaitingClock(), FakeHub()
    job = make_job(share.folder, [hub.put(name_of(1))], [hub], clock, locks=tmp_path)
    clock.plan.append((clock.now() + 3600, lambda: setattr(job.feedback, "cancelled", True)))
    share.go()
    began = time.monotonic()
    assert job.run().end == "cancelled"
    assert time.monotonic() - began < 30
    share.come()


def test_what_is_no_outage_is_raised(tmp_path, monkeypatch):
    job = make_job(tmp_path, [FakeHub().put(name_of(1))], [FakeHub()], HandClock())

    def torn():
        raise sqlite3.DatabaseError("database disk image is malformed")

    monkeypatch.setattr(job.store, "counts", torn)
    with pytest.raises(sqlite3.DatabaseError, match="malformed"):
        job.run()


def test_a_folder_that_has_vanished_is_not_made_anew(tmp_path):
    """The queue is here, its products lie on a disk that is away: they are not put where the disk was."""
    share, clock, hub = Share(tmp_path), WaitingClock(), FakeHub()
    records = [hub.put(name_of(day)) for day in (1, 2)]
    job = make_job(tmp_path, records[:1], [hub], clock)
    job.run()
    (tmp_path / "products").rename(share.folder / "products")
    job.store.add(records[1:])
    job.store.change_settings(job.store.settings().__class__(share.folder / "products"))
    share.go()
    clock.plan.append((clock.now() + 7200, share.come))
    assert job.run().complete
    (row,) = [row for row in job.store.products() if row.name == records[1].name]
    assert row.state is State.DONE
    assert "connect its disk" in job.own().last_cause


def test_single_files_are_not_put_where_the_share_was(tmp_path, monkeypatch):
    share, clock, hub = Share(tmp_path), WaitingClock(), FakeHub(nodes=True)
    record = hub.put(name_of(1))
    job = make_job(share.folder, [record], [hub], clock, bands=("B02", "B03"), locks=tmp_path)
    clock.plan.append((clock.now() + 7200, share.come))
    opened = hub.open

    def open_and_leave(*args, **named):
        if len(hub.opened) == 2:
            share.go()
        return opened(*args, **named)

    monkeypatch.setattr(hub, "open", open_and_leave)
    assert job.run().complete
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["share"]


def test_a_mount_point_without_its_share_is_no_empty_folder(tmp_path, monkeypatch):
    """The queue lies elsewhere; the folder is there, empty, and on the disk of its parent."""
    from deepsatdata_plugin.hubs.work import disk

    share, clock, hub = Share(tmp_path), WaitingClock(), FakeHub()
    records = [hub.put(name_of(day)) for day in (1, 2)]
    devices = {True: 7, False: 8}
    real = disk.Path.stat

    def stat(path, **named):
        found = real(path, **named)
        if path != share.folder:
            return found
        values = list(found)
        values[2] = devices[any(path.iterdir())]
        return type(found)(values)

    monkeypatch.setattr(disk.Path, "stat", stat)
    job = make_job(tmp_path, [], [hub], clock)
    job.store.change_settings(job.store.settings().__class__(share.folder))
    job.store.add(records[:1])
    (share.folder / "lost+found").mkdir()
    assert job.run().complete
    job.store.add(records[1:])
    share.go()
    share.folder.mkdir()

    def mounted():
        share.folder.rmdir()
        share.come()

    clock.plan.append((clock.now() + 7200, mounted))
    assert job.run().complete, "nothing was put into the mount point"
    assert "connect its disk" in job.own().last_cause
    found, _ = find_products(share.folder, Silent())
    assert len(found) == 2


def test_a_folder_that_a_person_has_emptied_is_used_on(tmp_path):
    clock, hub = HandClock(), FakeHub()
    records = [hub.put(name_of(day)) for day in (1, 2)]
    job = make_job(tmp_path, records[:1], [hub], clock)
    job.run()
    for path in job.products.iterdir():
        path.rename(tmp_path / path.name)
    job.store.add(records[1:])
    assert job.run(max_wait=60).complete


def test_which_file_cannot_be_reached_is_told(tmp_path, monkeypatch):
    """What is known of accounts lies in a folder of its own; the queue is not to blame for it."""
    clock, hub = WaitingClock(), FakeHub()
    job = make_job(tmp_path, [hub.put(name_of(1))], [hub], clock)
    ledger, read, back = job.scheduler.ledger, job.scheduler.ledger._read, clock.now() + 7200

    def away(db, account):
        if clock.now() < back:
            raise sqlite3.OperationalError("disk I/O error")
        return read(db, account)

    monkeypatch.setattr(ledger, "_read", away)
    assert job.run().complete
    told = [line for line in job.feedback.lines if "cannot be reached" in line]
    assert len(told) == 1
    assert told[0].startswith(str(ledger.path))
    assert "queue" not in told[0]
