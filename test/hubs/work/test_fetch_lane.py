"""The fetch lane against a scripted hub: what each error means for the product and for the lane."""

from __future__ import annotations

import errno
import shutil
import threading
import time
from collections import namedtuple
from dataclasses import replace

import pytest

from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.contract import HubError
from deepsatdata_plugin.hubs.files import one_product as fetch_product
from deepsatdata_plugin.hubs.files.quarantine import SetAside, empty_quarantine, quarantined
from deepsatdata_plugin.hubs.queue.actions import cancel, pause, recover, resume, retry, sweep
from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
from deepsatdata_plugin.hubs.queue.records import JobSettings, QueuedProduct
from deepsatdata_plugin.hubs.queue.states import State
from queuekit import START, FakeHub, FakeStream, HandClock, Recorder, make_job, name_of, record_of

NAME = name_of(1)
MINUTE = 60.0


class Lane:
    """A job on one scripted hub whose products are READY."""

    def __init__(self, folder, names=1, policy=None, hubs=(), settings=None, bands=(), **capabilities):
        self.clock = HandClock()
        self.hub = FakeHub(**capabilities)
        self.records = [self.hub.put(name_of(day)) for day in range(1, names + 1)]
        self.job = make_job(
            folder, self.records, [self.hub, *hubs], self.clock,
            policy=policy or QueuePolicy(rewind=1000), bands=bands, **(settings or {}),
        )  # fmt: skip
        self.store, self.folder = self.job.store, self.job.products
        for number in range(1, names + 1):
            self.store.move(number, State.CHECK)
            self.store.move(number, State.READY, checked_at=self.clock.now())
        self.lane = self.job.scheduler._files["hub"]

    def fetch(self, number=1, feedback=None):
        self.lane.fetch(number, feedback or Silent())
        return self.store.product(number)

    def row(self, number=1):
        return self.store.product(number)

    def known(self):
        return self.job.known()

    def files(self):
        if not self.folder.is_dir():
            return []
        return sorted(path.name for path in self.folder.iterdir() if not _empty(path))

    def data(self, number=1):
        return self.hub.files[self.records[number - 1].id]


def _empty(path):
    return path.is_dir() and not list(path.iterdir())


# --- the good way -------------------------------------------------------------------------------------
def test_a_product_arrives_unpacked_and_says_how_it_was_verified(tmp_path):
    lane = Lane(tmp_path)
    row = lane.fetch()
    assert row.state is State.DONE
    assert (row.path, row.verified_by) == (f"{NAME}.SAFE", "size,zip,manifest,bands")
    assert lane.files() == [f"{NAME}.SAFE"]
    assert [event.after for event in lane.store.events(1)][-4:] == [
        "FETCHING",
        "VERIFYING",
        "EXTRACTING",
        "DONE",
    ]
    assert row.owner == ""
    assert lane.store.events(1)[-1].owner


def test_a_product_can_be_kept_zipped(tmp_path):
    lane = Lane(tmp_path, settings={"unpack": False})
    row = lane.fetch()
    assert (row.state, row.path) == (State.DONE, f"{NAME}.zip")
    assert lane.files() == [f"{NAME}.zip"]
    assert (lane.folder / f"{NAME}.zip").read_bytes() == lane.data()
    assert "zip,manifest,bands" in row.verified_by


def test_the_zip_can_be_kept_beside_the_folder(tmp_path):
    lane = Lane(tmp_path, settings={"keep_zip": True})
    lane.fetch()
    assert lane.files() == [f"{NAME}.SAFE", f"{NAME}.zip"]


def test_a_checksum_that_a_search_does_not_tell_is_asked_for(tmp_path):
    import hashlib

    lane = Lane(tmp_path)
    digest = hashlib.md5(lane.data(), usedforsecurity=False).hexdigest()
    lane.hub.details = lambda record: replace(record, checksums={"MD5": digest}, size=len(lane.data()))
    assert lane.fetch().verified_by == "size,MD5,zip,manifest,bands"


# --- breaks -------------------------------------------------------------------------------------------
def test_a_cut_stream_goes_on_later_with_its_mark(tmp_path):
    lane = Lane(tmp_path)
    lane.hub.script["open"] = [FakeStream(lane.data(), etag='"e"', fail_after=20_000)]
    row = lane.fetch()
    assert (row.state, row.bytes, row.attempts, row.etag) == (State.READY, 20_000, 1, '"e"')
    assert row.next_try == lane.clock.now() + 10
    assert lane.files() == [f"{NAME}.zip.part"]
    lane.clock.time += 10
    lane.hub.script["open"] = [FakeStream(lane.data(), etag='"e"', start=19_000)]
    assert lane.fetch().state is State.DONE
    assert lane.hub.opened[1][2:] == (19_000, '"e"')


def test_ten_attempts_without_progress_are_enough(tmp_path):
    lane = Lane(tmp_path)
    lane.hub.script["open"] = [FakeStream(lane.data(), fail_after=500) for _ in range(20)]
    waits = []
    while lane.row().state is State.READY:
        lane.clock.time = max(lane.clock.time, lane.row().next_try)
        begun = lane.clock.now()
        row = lane.fetch()
        waits.append(row.next_try - begun)
    assert row.state is State.FAILED
    assert waits[:-1] == [10, 20, 40, 80, 160, 320, 600, 600, 600]
    assert "10 attempts" in row.reason
    assert lane.files() == []


def test_attempts_that_get_on_do_not_count(tmp_path):
    lane = Lane(tmp_path, policy=QueuePolicy(rewind=100, progress_bytes=1000))
    step, offset = 2500, 0
    size = len(lane.data())
    count = 0
    while lane.row().state is State.READY:
        lane.clock.time = max(lane.clock.time, lane.row().next_try)
        start = max(0, offset - 100) if offset else 0
        offset = start + step
        stream = FakeStream(lane.data(), start=start, fail_after=offset if offset < size else None)
        lane.hub.script["open"] = [stream]
        row = lane.fetch()
        count += 1
    assert row.state is State.DONE
    assert count > 12


@pytest.mark.parametrize("start", [None, 12_345])
def test_an_answer_that_does_not_continue_the_file_begins_it_anew(tmp_path, start):
    lane = Lane(tmp_path)
    lane.hub.script["open"] = [FakeStream(lane.data(), fail_after=20_000)]
    lane.fetch()
    lane.hub.script["open"] = [
        FakeStream(lane.data(), start=start or 19_000, etag="tag" if start else "other")
    ]
    row = lane.fetch()
    assert (row.state, row.bytes, row.total, row.etag) == (State.READY, 0, None, "")
    assert lane.files() == []
    lane.hub.script["open"] = []
    assert lane.fetch().state is State.DONE


def test_a_range_that_is_refused_begins_the_file_anew(tmp_path):
    lane = Lane(tmp_path)
    lane.hub.script["open"] = [
        FakeStream(lane.data(), fail_after=20_000),
        HubError("416", kind="range", status=416),
    ]
    lane.fetch()
    row = lane.fetch()
    assert (row.state, row.bytes) == (State.READY, 0)
    assert lane.fetch().state is State.DONE


def test_a_hub_that_counts_old_connections_gets_a_pause_before_the_next(tmp_path):
    lane = Lane(tmp_path, resume_gap=60.0)
    lane.hub.script["open"] = [FakeStream(lane.data(), fail_after=20_000)]
    row = lane.fetch()
    assert row.next_try - lane.clock.now() == 60


# --- refusals -----------------------------------------------------------------------------------------
def test_no_network_puts_the_lane_to_sleep_and_blames_no_product(tmp_path):
    lane = Lane(tmp_path, names=2)
    lane.hub.script["open"] = [HubError("no route", kind="connection")] * 40
    for _ in range(30):
        lane.clock.time = max(lane.known().fetch_until, lane.row(1).next_try, lane.clock.time)
        lane.fetch(1)
        lane.clock.time = max(lane.known().fetch_until, lane.row(2).next_try, lane.clock.time)
        lane.fetch(2)
        if not lane.hub.script["open"]:
            break
    assert {lane.row(1).state, lane.row(2).state} <= {State.READY, State.DONE}
    assert lane.row(1).attempts <= 1
    assert lane.known().fetch_count == 0 or lane.known().fetch_until - lane.clock.time <= 600


@pytest.mark.parametrize(
    ("error", "least", "most"),
    [
        (HubError("429", kind="rate", status=429), 60, 60),
        (HubError("429", kind="rate", status=429, retry_after=5), 60, 60),
        (HubError("429", kind="rate", status=429, retry_after=900), 900, 900),
        (HubError("4 flows", kind="flows", status=403), 60, 60),
        (HubError("503", kind="unavailable", status=503), 240, 360),
    ],
)
def test_refusals_that_concern_the_account_put_the_lane_to_sleep(tmp_path, error, least, most):
    lane = Lane(tmp_path, names=2)
    lane.hub.script["open"] = [error]
    row = lane.fetch()
    assert row.state is State.READY
    assert row.attempts == 0
    assert least <= lane.known().fetch_until - lane.clock.now() <= most
    assert lane.lane.candidates(lane.clock.now(), frozenset()) == []
    lane.clock.time += most + 1
    assert lane.lane.candidates(lane.clock.now(), frozenset())


def test_wrong_credentials_stop_the_lane_and_cost_the_product_nothing(tmp_path):
    lane = Lane(tmp_path)
    lane.hub.script["open"] = [HubError("401", kind="auth", status=401)]
    row = lane.fetch()
    assert (row.state, row.attempts, row.last_http) == (State.READY, 0, 401)
    assert lane.known().stopped == "auth"
    assert lane.lane.next_due(lane.clock.now()) is None
    assert lane.lane.candidates(lane.clock.now() + 1e6, frozenset()) == []


@pytest.mark.parametrize(("can_order", "state"), [(True, State.WAIT_SLOT), (False, State.NEEDS_HAND)])
def test_a_product_that_went_back_to_the_archive(tmp_path, can_order, state):
    lane = Lane(tmp_path, can_order=can_order)
    lane.hub.script["open"] = [HubError("202", kind="offline", status=202)]
    row = lane.fetch()
    assert (row.state, row.tries, row.restored_at) == (state, 1, None)


def test_a_product_seen_online_long_ago_is_looked_at_before_it_is_opened(tmp_path):
    lane = Lane(tmp_path, names=2)
    lane.clock.time += 3700
    lane.hub.states[lane.records[0].id] = "offline"
    assert lane.fetch(1).state is State.WAIT_SLOT
    assert lane.hub.count("open") == 0
    assert lane.fetch(2).state is State.DONE
    assert lane.hub.count("availability") == 2


def test_an_archived_product_opened_while_the_quota_is_used_up(tmp_path):
    lane = Lane(tmp_path)
    lane.hub.script["open"] = [HubError("quota", kind="quota", status=403, quota=4)]
    assert lane.fetch().state is State.WAIT_SLOT
    assert lane.known().quota == 4


@pytest.mark.parametrize(("kind", "state"), [("not_found", State.GONE), ("forbidden", State.FAILED)])
def test_what_is_final_is_final(tmp_path, kind, state):
    lane = Lane(tmp_path)
    lane.hub.script["open"] = [HubError("no", kind=kind, status=404, subject=NAME)]
    row = lane.fetch()
    assert row.state is state
    assert row.reason


def test_a_page_instead_of_a_product_is_refused_and_counted(tmp_path):
    lane = Lane(tmp_path, names=2)
    page = b"<html>maintenance</html>"
    lane.hub.script["open"] = [
        FakeStream(page, content_type="text/html"),
        FakeStream(page, content_type="text/html"),
    ]
    row = lane.fetch(1)
    assert (row.state, row.attempts) == (State.READY, 1)
    assert lane.known().fetch_until <= lane.clock.now()  # it may be this product only
    lane.fetch(2)
    assert lane.known().fetch_until >= lane.clock.now() + 240  # it is not
    assert lane.row(2).attempts == 1


# --- damage -------------------------------------------------------------------------------------------
def test_damage_is_set_aside_and_fetched_twice_more_then_given_up(tmp_path):
    lane = Lane(tmp_path)
    bad = bytearray(lane.data())
    bad[lane.data().index(b"MTD_MSIL1C.xml") + 300] ^= 1
    lane.hub.files[lane.records[0].id] = bytes(bad)
    for count in (1, 2):
        row = lane.fetch()
        assert (row.state, row.quarantined, row.bytes, row.etag) == (State.READY, count, 0, "")
        assert lane.files() == [".quarantine"]
        assert [p.name for p in (lane.folder / ".quarantine").iterdir()] == [f"{NAME}.zip.part.damaged"]
        lane.clock.time = row.next_try
    row = lane.fetch()
    assert row.state is State.FAILED
    assert "3 downloads were damaged" in row.reason
    history = [event.after for event in lane.store.events(1)]
    assert history.count("QUARANTINE") == 3
    assert not list(lane.folder.glob("*.SAFE")) + list(lane.folder.glob("*.zip"))


def test_damage_that_was_only_on_the_way_is_forgotten_when_the_product_is_sound(tmp_path):
    lane = Lane(tmp_path)
    good = lane.data()
    bad = bytearray(good)
    bad[len(bad) // 2] ^= 255
    lane.hub.script["open"] = [FakeStream(bytes(bad))]
    lane.fetch()
    row = lane.fetch()
    assert row.state is State.DONE
    assert not list((lane.folder / ".quarantine").iterdir())


# --- another hub --------------------------------------------------------------------------------------
def test_another_hub_takes_over_by_the_acquisition(tmp_path):
    other = FakeHub("other", can_order=False)
    newer = NAME.replace("N0206", "N0500").replace("T133629", "T203629")
    other.put(NAME.replace("_R008_", "_R051_"))  # another orbit
    other.put(NAME.replace("N0206", "N9999"))  # made by somebody else
    other.put(newer)
    lane = Lane(tmp_path, hubs=[other])
    lane.hub.script["open"] = [HubError("gone", kind="not_found", status=404)]
    row = lane.fetch()
    assert (row.state, row.hub, row.record.id, row.tried) == (State.CHECK, "other", "", ("hub",))
    assert lane.job.run().complete
    row = lane.row()
    assert (row.name, row.hub, row.state) == (newer, "other", State.DONE)
    assert lane.files() == [f"{newer}.SAFE"]
    assert "Going on at other" in " ".join(event.note for event in lane.store.events(1))


def test_a_known_alternative_needs_no_search(tmp_path):
    other = FakeHub("other", can_search=False)
    same = other.put(NAME)
    lane = Lane(tmp_path, hubs=[other])
    lane.store.add([same])
    lane.hub.script["open"] = [HubError("no", kind="forbidden", status=403)]
    lane.fetch()
    assert lane.job.run().complete
    assert other.count("search") == 0
    assert lane.row().hub == "other"


def test_when_no_hub_has_it_the_last_reason_stays(tmp_path):
    other = FakeHub("other")
    lane = Lane(tmp_path, hubs=[other])
    lane.hub.script["open"] = [HubError("gone", kind="not_found", status=404)]
    lane.fetch()
    outcome = lane.job.run()
    assert (outcome.end, outcome.failed) == ("complete", 1)
    assert lane.row().tried == ("hub", "other")
    lane.hub.script["open"] = []
    assert retry(lane.store, [1], lane.job.scheduler.accounts) == 1
    row = lane.row()
    assert (row.state, row.hub, row.tried, row.record.id) == (State.CHECK, "hub", (), lane.records[0].id)
    assert lane.job.run().done == 1


# --- what is on disk already --------------------------------------------------------------------------
def test_a_complete_file_is_verified_though_the_archive_took_the_product_back(tmp_path):
    lane = Lane(tmp_path)
    lane.folder.mkdir(parents=True)
    (lane.folder / f"{NAME}.zip.part").write_bytes(lane.data())
    size = len(lane.data())
    lane.store.change(1, total=size, bytes=size, part_path=f"{NAME}.zip.part", etag="e")
    lane.hub.states[lane.records[0].id] = "offline"
    lane.clock.time += 3 * 86400  # killed while verifying, and the computer was off
    assert lane.fetch().state is State.DONE
    assert lane.hub.calls == []


def test_a_product_removed_meanwhile_is_let_go(tmp_path):
    lane = Lane(tmp_path)
    lane.store.remove([1])
    lane.lane.fetch(1, Silent())
    assert lane.hub.calls == []


def test_a_sound_product_that_is_here_is_taken_without_a_request(tmp_path):
    one, two = Lane(tmp_path / "a"), Lane(tmp_path / "b")
    one.fetch()
    shutil.copytree(one.folder / f"{NAME}.SAFE", two.folder / f"{NAME}.SAFE")
    row = two.fetch()
    assert row.state is State.DONE
    assert row.verified_by == "manifest,checksums,bands"
    assert two.hub.count("open") == 0


def test_a_zip_that_is_here_is_verified_and_unpacked_and_left(tmp_path):
    lane = Lane(tmp_path)
    lane.folder.mkdir(parents=True)
    (lane.folder / f"{NAME}.zip").write_bytes(lane.data())
    assert lane.fetch().path == f"{NAME}.SAFE"
    assert lane.hub.count("open") == 0
    assert lane.files() == [f"{NAME}.SAFE", f"{NAME}.zip"]


@pytest.mark.parametrize("unpack", [True, False])
def test_a_zip_as_the_hubs_own_page_names_it_is_taken(tmp_path, unpack):
    lane = Lane(tmp_path, settings={"unpack": unpack})
    lane.folder.mkdir(parents=True)
    (lane.folder / f"{NAME}.SAFE.zip").write_bytes(lane.data())
    assert lane.fetch().state is State.DONE
    assert lane.hub.count("open") == 0
    assert (lane.folder / lane.row().path).exists()
    assert f"{NAME}.SAFE.zip" in lane.files()  # somebody else's


def test_a_product_that_is_gone_leaves_no_part_file(tmp_path):
    lane = Lane(tmp_path)
    lane.hub.script["open"] = [FakeStream(lane.data(), fail_after=20_000)]
    assert lane.fetch().bytes > 0
    lane.clock.time += 7200  # so that it is looked at again
    lane.store.change(1, checked_at=START)
    lane.hub.script["availability"] = ["gone"]
    assert lane.fetch().state is State.GONE
    assert lane.files() == []


@pytest.mark.parametrize("kind", ["junk zip", "folder with a hole", "empty folder"])
def test_what_only_looks_like_the_product_is_set_aside(tmp_path, kind):
    source, lane = Lane(tmp_path / "a"), Lane(tmp_path / "b")
    lane.folder.mkdir(parents=True)
    if kind == "junk zip":
        (lane.folder / f"{NAME}.zip").write_bytes(b"junk")
    elif kind == "empty folder":
        (lane.folder / f"{NAME}.SAFE").mkdir()
    else:
        source.fetch()
        shutil.copytree(source.folder / f"{NAME}.SAFE", lane.folder / f"{NAME}.SAFE")
        next((lane.folder / f"{NAME}.SAFE").rglob("*_B03.jp2")).unlink()
    row = lane.fetch()
    assert row.state is State.DONE
    assert lane.hub.count("open") == 1
    if kind == "junk zip":  # not in the way: it stays, as whoever put it there left it
        assert (lane.folder / f"{NAME}.zip").read_bytes() == b"junk"
        assert quarantined(lane.folder) == []
    else:
        (old,) = quarantined(lane.folder)
        assert (old.name, old.replaced) == (f"{NAME}.SAFE", True)


def test_files_of_ones_own_in_a_safe_stay_in_it(tmp_path):
    """A band was deleted, notes were added: the band comes again, the notes stay, the old SAFE can be had back."""
    lane = Lane(tmp_path)
    lane.fetch()
    for again in range(1, 3):
        safe = lane.folder / f"{NAME}.SAFE"
        band = next(safe.rglob("*_B09.jp2"))
        notes = {safe / "notes" / "a.txt", band.with_name("mine.tif"), safe / "my_notes.txt"}
        for path in notes:
            path.parent.mkdir(exist_ok=True)
            path.write_text(f"mine {path.name}")
        other = safe / "GRANULE" / "of_another_product" / "MTD_TL.xml"
        other.parent.mkdir(parents=True)
        other.write_text("left over")
        band.unlink()
        lane.store.remove([again])
        lane.store.add(lane.records)
        lane.store.move(again + 1, State.CHECK)
        lane.store.move(again + 1, State.READY, checked_at=lane.clock.now())
        assert lane.fetch(again + 1).state is State.DONE
        assert {path for path in notes if path.read_text() == f"mine {path.name}"} == notes
        assert band.is_file()
        assert not other.exists()
        assert len(quarantined(lane.folder)) == again, "no earlier one was thrown away"
    old = quarantined(lane.folder)[0]
    assert (old.path / "my_notes.txt").is_file()
    assert old.size == sum(path.stat().st_size for path in old.path.rglob("*") if path.is_file())
    assert empty_quarantine(lane.folder, [old]) == []
    assert len(quarantined(lane.folder)) == 1
    assert empty_quarantine(lane.folder) == []
    assert quarantined(lane.folder) == []
    assert sorted(path.name for path in lane.folder.iterdir()) == [f"{NAME}.SAFE"]


def test_emptying_the_quarantine_takes_nothing_else(tmp_path):
    """What lies outside is not deleted, also where the quarantine is a link to it."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "mine.txt").write_text("mine")
    folder = tmp_path / "products"
    folder.mkdir()
    (folder / ".quarantine").symlink_to(outside)
    assert quarantined(folder) == empty_quarantine(folder) == []
    (folder / ".quarantine").unlink()
    (folder / ".quarantine").mkdir()
    (folder / ".quarantine" / "a.SAFE.damaged").symlink_to(outside)
    with pytest.raises(ValueError, match="is not in"):
        empty_quarantine(folder, [SetAside(outside / "mine.txt", "mine.txt", False, 4)])
    assert empty_quarantine(folder) == []
    assert (outside / "mine.txt").read_text() == "mine"
    assert not (folder / ".quarantine").exists()


# --- stopping -----------------------------------------------------------------------------------------
class Slow:
    """A stream that waits at an offset until it is let go."""

    def __init__(self, data, at=20_000):
        self.reached, self.gate = threading.Event(), threading.Event()

        def wait(offset):
            if offset >= at:
                self.reached.set()
                self.gate.wait(60)

        self.stream = FakeStream(data, before_chunk=wait, chunk=5000, etag=f"etag-{record_of(NAME).id}-")


def run_in_thread(work):
    result = []

    def body():
        try:
            result.append(work())
        except Cancelled as error:
            result.append(error)

    thread = threading.Thread(target=body)
    thread.start()
    return thread, result


def test_a_cancel_by_the_user_is_answered_within_a_second_and_goes_on_later(tmp_path):
    lane = Lane(tmp_path)
    slow = Slow(lane.data())
    lane.hub.script["open"] = [slow.stream]
    feedback = Recorder()
    thread, result = run_in_thread(lambda: lane.fetch(1, feedback))
    assert slow.reached.wait(15)
    part, end = lane.folder / f"{NAME}.zip.part", time.monotonic() + 15
    while not (part.is_file() and part.stat().st_size) and time.monotonic() < end:
        time.sleep(0.02)  # what came is on its way to the disk
    feedback.cancelled = True
    thread.join(15)
    assert not thread.is_alive()  # the stream still waits
    assert isinstance(result[0], Cancelled)
    row = lane.row()
    assert (row.state, row.bytes > 0) == (State.READY, True)
    slow.gate.set()
    assert lane.fetch().state is State.DONE
    assert lane.hub.opened[1][2] > 0


@pytest.mark.parametrize("action", [pause, cancel])
def test_another_process_pauses_or_cancels_within_about_a_second(tmp_path, action):
    from deepsatdata_plugin.hubs.queue.store import QueueStore

    lane = Lane(tmp_path)
    slow = Slow(lane.data())
    lane.hub.script["open"] = [slow.stream]
    thread, _ = run_in_thread(lambda: lane.fetch(1))
    assert slow.reached.wait(5)
    other = QueueStore(lane.store.path, clock=lane.clock)  # as the dock or another process does it
    action(other, [1])
    thread.join(15)
    assert not thread.is_alive()  # the stream still waits
    slow.gate.set()
    other.close()
    if action is pause:
        assert lane.row().state is State.PAUSED
        assert lane.files() == [f"{NAME}.zip.part"]
        resume(lane.store, [1], lane.clock.now())
        assert lane.fetch().state is State.DONE
    else:
        assert lane.row().state is State.CANCELLED
        assert lane.files() == []


def test_two_workers_never_write_one_file(tmp_path):
    lane = Lane(tmp_path)
    slow = Slow(lane.data())
    lane.hub.script["open"] = [slow.stream]
    thread, _ = run_in_thread(lambda: lane.fetch(1))
    assert slow.reached.wait(5)
    lane.fetch(1)  # a second worker comes too late
    assert lane.hub.count("open") == 1
    later = lane.clock.now() + 3600
    assert recover(lane.store, QueuePolicy(), later) == []  # alive, however old its heartbeat
    slow.gate.set()
    thread.join(10)
    assert lane.row().state is State.DONE


def test_a_product_that_a_slow_worker_is_still_letting_go_of_waits_a_second(tmp_path):
    from deepsatdata_plugin.hubs.contract import Places

    lane = Lane(tmp_path)
    lane.folder.mkdir(parents=True)
    lock = Places(lane.folder, NAME).lock()  # paused and resumed at once: its worker has the file open
    assert lock.acquire()
    row = lane.fetch()
    assert (row.state, row.next_try) == (State.READY, lane.clock.now() + 1)
    assert lane.hub.count("open") == 0
    lock.release()
    assert lane.fetch().state is State.DONE


def test_a_dead_workers_product_goes_on_at_once(tmp_path):
    lane = Lane(tmp_path)
    import platform

    owner = f"{platform.node() or 'computer'}:999999:1"
    lane.store.move(1, State.FETCHING, owner=owner, heartbeat=lane.clock.now())
    lane.folder.mkdir(parents=True)
    assert [product.id for product in recover(lane.store, QueuePolicy(), lane.clock.now())] == [1]
    assert lane.row().state is State.READY
    assert "died" in lane.store.events(1)[-1].note


def test_a_worker_of_another_computer_is_dead_when_its_heartbeat_is_old(tmp_path):
    lane = Lane(tmp_path)
    lane.folder.mkdir(parents=True)
    lane.store.move(1, State.FETCHING, owner="elsewhere:12:1", heartbeat=lane.clock.now())
    lane.clock.time += 100
    assert recover(lane.store, QueuePolicy(), lane.clock.now()) == []
    lane.clock.time += 30
    assert len(recover(lane.store, QueuePolicy(), lane.clock.now())) == 1


def test_what_a_killed_worker_left_is_swept_away(tmp_path):
    lane = Lane(tmp_path, names=3)
    lane.fetch(1)
    cancel(lane.store, [2])
    names = [record.name for record in lane.records]
    for name in names:
        (lane.folder / f".{name}.lock").touch()
        (lane.folder / f"{name}.zip.part").write_bytes(b"PK")
        (lane.folder / f".{name}.SAFE.tmp").mkdir()
        (lane.folder / f".{name}.SAFE.tmp" / "x").touch()
    (lane.folder / "mine.zip.part").touch()
    sweep(lane.store)
    assert lane.files() == sorted(
        [f"{names[0]}.SAFE", f".{names[2]}.SAFE.tmp", f"{names[2]}.zip.part", "mine.zip.part"]
    )


# --- the disk -----------------------------------------------------------------------------------------
usage = namedtuple("usage", "total used free")


def test_space_is_looked_at_before_the_start(tmp_path, monkeypatch):
    lane = Lane(tmp_path, names=2)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(1, 1, 100_000))
    lane.store.change(1, record=replace(lane.records[0], size=10**9))
    assert lane.fetch().state is State.READY
    assert lane.hub.count("open") == 0
    assert "not enough free space" in lane.job.own().last_cause
    assert lane.job.own().fetch_until == lane.clock.now() + 600
    monkeypatch.undo()
    lane.clock.time += 600
    assert lane.lane.candidates(lane.clock.now(), frozenset())


def test_the_space_needed():
    policy = QueuePolicy()
    product = QueuedProduct(1, record_of(NAME, size=1000))
    whole = JobSettings(None)
    assert policy.space_needed(product, whole) == pytest.approx(2200)
    assert policy.space_needed(product, replace(whole, unpack=False)) == pytest.approx(1100)
    assert policy.space_needed(replace(product, bytes=700), whole) == pytest.approx(1500)
    assert policy.space_needed(replace(product, total=2000), whole) == pytest.approx(4400)
    assert policy.space_needed(replace(product, record=record_of(NAME)), whole) > 1e9
    # File by file there is no zip beside the product.
    assert policy.space_needed(product, whole, zips=False) == pytest.approx(1100)


def test_a_disk_that_fills_up_costs_no_attempt_and_loses_nothing(tmp_path, monkeypatch):
    from deepsatdata_plugin.hubs.files import part_file as transfer

    lane = Lane(tmp_path)
    monkeypatch.setattr(transfer, "require_free", _full)
    row = lane.fetch()
    assert (row.state, row.attempts) == (State.READY, 0)
    assert "No space" in row.last_cause
    assert lane.job.own().fetch_until > lane.clock.now()
    monkeypatch.undo()
    lane.clock.time += 600
    assert lane.fetch().state is State.DONE


def _full(folder, octets):
    raise OSError(errno.ENOSPC, "No space left on device", str(folder))


def test_a_machine_that_fails_while_a_product_is_verified_costs_it_nothing(tmp_path, monkeypatch):
    from deepsatdata_plugin.core.errors import EnvironmentFailure
    from deepsatdata_plugin.hubs.files import verify

    def no_descriptors(*_, **__):
        raise EnvironmentFailure("the file cannot be read now: Too many open files.", subject="B02.jp2")

    lane = Lane(tmp_path)
    monkeypatch.setattr(verify, "check_file", no_descriptors)
    row = lane.fetch()
    assert (row.state, row.attempts, row.quarantined) == (State.READY, 0, 0)
    assert "Too many open files" in row.last_cause
    assert lane.job.own().fetch_until > lane.clock.now()
    monkeypatch.undo()
    lane.clock.time += 600
    assert lane.fetch().state is State.DONE
    assert lane.hub.count("open") == 1


def test_a_folder_that_may_not_be_written_fails_in_the_end(tmp_path, monkeypatch):
    lane = Lane(tmp_path)

    def denied(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied", "x")

    monkeypatch.setattr(fetch_product, "unpack", denied)
    for _ in range(10):
        lane.clock.time += 700
        row = lane.fetch()
    assert row.state is State.FAILED
    assert "Permission denied" in row.reason


# --- streams ------------------------------------------------------------------------------------------
def test_without_a_free_stream_nothing_is_opened(tmp_path):
    lane = Lane(tmp_path)
    held = [lane.lane._locks.stream() for _ in range(4)]
    assert lane.fetch().state is State.READY
    assert lane.hub.count("open") == 0
    assert lane.lane.next_due(lane.clock.now()) == lane.clock.now() + 5
    held[0].release()
    assert lane.fetch().state is State.DONE
    for lock in held:
        lock.release()


def test_the_stream_is_given_back_before_verification(tmp_path, monkeypatch):
    lane = Lane(tmp_path)
    free = []
    real = fetch_product.verify_file

    def look(*args, **kwargs):
        held = [lane.lane._locks.stream() for _ in range(4)]
        free.append(sum(lock is not None for lock in held))
        for lock in held:
            if lock is not None:
                lock.release()
        return real(*args, **kwargs)

    monkeypatch.setattr(fetch_product, "verify_file", look)
    lane.fetch()
    assert free == [4]


# --- people -------------------------------------------------------------------------------------------
def test_retry_begins_again_and_done_only_when_the_files_are_gone(tmp_path):
    lane = Lane(tmp_path)
    lane.fetch()
    accounts = lane.job.scheduler.accounts
    assert retry(lane.store, [1], accounts) == 0
    shutil.rmtree(lane.folder / f"{NAME}.SAFE")
    assert retry(lane.store, [1], accounts) == 1
    assert lane.job.run().complete
    assert lane.files() == [f"{NAME}.SAFE"]


def test_a_cancelled_product_can_be_taken_up_again(tmp_path):
    lane = Lane(tmp_path)
    assert cancel(lane.store, [1]) == 1
    assert cancel(lane.store, [1]) == 0
    assert retry(lane.store, [1], lane.job.scheduler.accounts) == 1
    assert lane.job.run().complete


# --- checksums of the catalogue -----------------------------------------------------------------------
def test_a_hub_whose_checksums_are_not_those_of_what_it_sends_is_learnt(tmp_path):
    lane = Lane(tmp_path, names=5)
    wrong = {"MD5": "0" * 32}
    lane.hub.details = lambda record: replace(record, checksums=wrong)
    for number in (1, 2):
        row = lane.fetch(number)
        assert row.state is State.DONE
        assert row.verified_by == "size,MD5 differs,zip,manifest,checksums,bands"
    row = lane.fetch(3)
    assert (row.state, row.verified_by) == (State.DONE, "size,zip,manifest,bands")
    assert [record for record, *_ in lane.hub.opened] == [record.id for record in lane.records[:3]]
    again = make_job(tmp_path / "b", [lane.hub.put(name_of(9))], [lane.hub], lane.clock)
    assert again.run().complete  # another queue has its own place of locks here, and learns by itself
    assert "MD5 differs" in again.store.product(1).verified_by


def test_one_checksum_that_differs_is_forgotten_when_the_next_is_right(tmp_path):
    import hashlib

    lane = Lane(tmp_path, names=6)
    right = {
        record.id: hashlib.md5(lane.hub.files[record.id], usedforsecurity=False).hexdigest()
        for record in lane.records
    }
    for number, good in enumerate((False, True, False, True, False), start=1):
        digests = right if good else dict.fromkeys(right, "0" * 32)
        lane.hub.details = lambda record, known=digests: replace(record, checksums={"MD5": known[record.id]})
        assert ("MD5 differs" not in lane.fetch(number).verified_by) == good
    lane.hub.details = lambda record: replace(record, checksums={"MD5": right[record.id]})
    assert "MD5," in lane.fetch(6).verified_by


def test_every_files_checksum_is_compared_on_request(tmp_path):
    from deepsatdata_plugin.hubs.work.scheduler import Scheduler

    hub = FakeHub()
    job = make_job(tmp_path, [hub.put(name_of(1)), hub.put(name_of(2))], [], HandClock())
    bad = hub.known[1]
    files = dict(hub.single[bad.id])
    band = next(path for path in files if path.endswith("B02.jp2"))
    files[band] = (
        files[band][:-3] + bytes([files[band][-3] ^ 1]) + files[band][-2:]
    )  # same size, same CRC in its zip
    from hubsim.safe_zip import zip_safe

    hub.files[bad.id] = zip_safe(bad.name, files)
    from queuekit import account_on

    strict = Scheduler(
        job.store, {"hub": account_on(hub)}, clock=job.clock, locks_folder=tmp_path / "locks", checksums=True
    )
    assert not strict.run_until(Recorder()).complete
    assert job.store.product(1).verified_by == "size,zip,manifest,checksums,bands"
    assert job.store.product(2).state is State.FAILED
    assert "SHA3-256" in job.store.product(2).reason
