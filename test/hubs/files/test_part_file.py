"""One file from a hub to disk: what is appended, what is refused, how it stops."""

from __future__ import annotations

import contextlib
import re
import shutil
import threading
import time
from collections import namedtuple

import numpy as np
import pytest

from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.hubs.contract import HubError
from deepsatdata_plugin.hubs.files import part_file as transfer_module
from deepsatdata_plugin.hubs.files.part_file import (
    RESERVE,
    Broken,
    Restart,
    StallWatch,
    Transfer,
    TransferLimits,
    resume_offset,
)
from queuekit import FakeStream, HandClock

DATA = b"PK\x03\x04" + bytes(np.random.default_rng(5).integers(0, 256, 300_000, dtype=np.uint8))
REWIND = 10_000


class Run:
    """A transfer with everything at hand."""

    def __init__(self, part, answer, **options):
        self.asked, self.offsets, self.opened, self.closed = [], [], [], 0
        self.clock = options.pop("clock", HandClock())
        self.part = part

        @contextlib.contextmanager
        def opener(start, etag):
            self.asked.append((start, etag))
            stream = answer(start, etag)
            if isinstance(stream, BaseException):
                raise stream
            with stream:
                yield stream

        def on_close():
            self.closed += 1

        self.transfer = Transfer(
            opener,
            part,
            clock=self.clock,
            limits=TransferLimits(rewind=REWIND),
            keep_going=options.pop("keep_going", lambda: None),
            on_open=self.opened.append,
            on_offset=self.offsets.append,
            on_close=on_close,
            **options,
        )

    def __call__(self, total=None, etag=""):
        return self.transfer.run(total, etag)


@pytest.fixture
def part(tmp_path):
    return tmp_path / "X.zip.part"


def test_a_whole_file(part):
    run = Run(part, lambda start, etag: FakeStream(DATA))
    assert run() == len(DATA)
    assert part.read_bytes() == DATA
    assert run.asked == [(0, "")]
    assert run.offsets[-1] == len(DATA)
    assert run.opened[0].total == len(DATA)
    assert run.opened[0].etag == "tag"


def test_a_cut_file_goes_on_a_little_before_the_break(part):
    part.write_bytes(DATA[:100_000] + b"<html>connection lost</html>")
    run = Run(part, lambda start, etag: FakeStream(DATA, start=start, etag='"tag"'))
    assert run(len(DATA), '"tag"') == len(DATA)
    assert run.asked == [(100_028 - REWIND, '"tag"')]  # the mark goes out exactly as it came in
    assert part.read_bytes() == DATA


def test_progress_is_the_offset_in_the_file(part):
    part.write_bytes(DATA[:200_000])
    run = Run(part, lambda start, etag: FakeStream(DATA, start=start))
    run(len(DATA), "tag")
    assert run.offsets[0] > 190_000
    assert run.offsets == sorted(run.offsets)
    assert run.offsets[-1] == len(DATA)


def test_a_complete_file_needs_no_request(part):
    part.write_bytes(DATA)
    run = Run(part, lambda start, etag: pytest.fail("asked"))
    assert run(len(DATA), "tag") == len(DATA)
    assert part.read_bytes() == DATA


def test_an_ignored_range_replaces_the_file(part):
    part.write_bytes(b"x" * 150_000)
    run = Run(part, lambda start, etag: FakeStream(DATA, status=200))
    assert run(len(DATA), "old") == len(DATA)
    assert part.read_bytes() == DATA
    assert run.opened[0].status == 200


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ({"start": 90_001}, "wrong start"),
        ({"start": 0, "status": 206}, "wrong start"),
        ({"start": 90_000, "total": len(DATA) + 1}, "another total"),
        ({"start": 90_000, "total": None}, "total not told"),
        ({"start": 90_000, "etag": "new"}, "another mark"),
    ],
)
def test_a_part_that_does_not_prove_to_continue_is_never_appended(part, answer, why):
    part.write_bytes(DATA[:100_000])
    run = Run(part, lambda start, etag: FakeStream(DATA, **{"status": 206, **answer}))
    with pytest.raises(Restart):
        run(len(DATA), "tag")
    assert not part.exists(), why


def test_without_a_known_size_a_part_file_is_begun_anew(part):
    part.write_bytes(DATA[:100_000])
    run = Run(part, lambda start, etag: FakeStream(DATA, start=start))
    assert run(None, "") == len(DATA)
    assert run.asked == [(0, "")]
    assert part.read_bytes() == DATA


def test_a_part_file_longer_than_the_product_is_begun_anew(part):
    part.write_bytes(DATA + b"more")
    run = Run(part, lambda start, etag: FakeStream(DATA, start=start))
    assert run(len(DATA), "tag") == len(DATA)
    assert part.read_bytes() == DATA


def test_the_middle_of_a_file_is_not_taken_for_its_start(part):
    run = Run(part, lambda start, etag: FakeStream(DATA, start=1000, status=206))
    with pytest.raises(Restart):
        run()
    assert not part.exists()


@pytest.mark.parametrize("kind", ["text/html", "application/json", "application/xml", "application/atom+xml"])
def test_other_types_are_refused_before_anything_is_written(part, kind):
    part.write_bytes(DATA[:100_000])
    run = Run(part, lambda start, etag: FakeStream(b"<error/>", status=200, content_type=kind))
    with pytest.raises(HubError, match=re.escape(kind)) as caught:
        run(len(DATA), "tag")
    assert caught.value.kind == "protocol"
    assert part.read_bytes() == DATA[:100_000]  # what was good stays


def test_a_type_that_is_right_for_a_single_file_is_accepted(part):
    text = b"<manifest/>"
    run = Run(
        part,
        lambda start, etag: FakeStream(text, content_type="application/xml"),
        accept=("xml",),
        is_zip=False,
    )
    assert run() == len(text)


@pytest.mark.parametrize(
    "body", [b"<?xml version='1.0'?><error>maintenance</error>" * 20, b"PK", b"", b"PK\x05\x06"]
)
def test_what_does_not_begin_like_a_zip_is_refused(part, body):
    run = Run(part, lambda start, etag: FakeStream(body, chunk=1))
    with pytest.raises(HubError, match="no zip file") as caught:
        run()
    assert caught.value.kind == "protocol"
    assert part.read_bytes() == b""


def test_a_cut_keeps_what_arrived(part):
    run = Run(part, lambda start, etag: FakeStream(DATA, fail_after=150_000))
    with pytest.raises(Broken):
        run()
    assert part.read_bytes() == DATA[:150_000]
    assert run.closed == 1


def test_a_stream_that_ends_early_without_complaint_is_a_cut(part):
    run = Run(part, lambda start, etag: FakeStream(DATA[:50_000], total=len(DATA)))
    with pytest.raises(Broken, match="ended at 50000"):
        run()
    assert part.stat().st_size == 50_000


def test_more_than_promised_is_refused(part):
    run = Run(part, lambda start, etag: FakeStream(DATA, total=1000))
    with pytest.raises(Restart, match="more than"):
        run()


def test_what_refuses_to_open_keeps_its_kind(part):
    run = Run(part, lambda start, etag: HubError("slow down", kind="rate", status=429, retry_after=7))
    with pytest.raises(HubError) as caught:
        run()
    assert (caught.value.kind, caught.value.retry_after) == ("rate", 7)
    assert not isinstance(caught.value, Broken)
    assert run.closed == 1


def test_refused_attempts_do_not_eat_up_the_file(part):
    part.write_bytes(DATA[:200_000])
    run = Run(part, lambda start, etag: HubError("away", kind="connection"))
    for _ in range(5):
        with pytest.raises(HubError):
            run(len(DATA), "tag")
    assert part.read_bytes() == DATA[:200_000]


def test_a_stalled_stream_is_given_up_after_two_minutes(part):
    clock = HandClock()

    def slow(offset):  # a few bytes now and then: no read of the socket ever times out
        clock.time += 50

    run = Run(part, lambda start, etag: FakeStream(DATA, chunk=100, before_chunk=slow), clock=clock)
    begun = clock.time
    with pytest.raises(Broken, match="stalled"):
        run()
    assert clock.time - begun < 900  # the reader is a few chunks ahead


def test_the_stall_rule_is_one_kilobyte_a_second_over_two_minutes():
    clock = HandClock()
    watch = StallWatch(clock, 1024, 120, 0)
    clock.time += 119
    watch.check()
    watch.moved(1024 * 120)
    clock.time += 1
    watch.check()  # just fast enough
    clock.time += 60
    watch.moved(1024 * 120 + 1024 * 119)
    watch.check()
    clock.time += 60
    with pytest.raises(Broken):
        watch.check()


def test_a_clock_put_back_is_no_stall():
    clock = HandClock()
    watch = StallWatch(clock, 1024, 120, 0)
    clock.time -= 5000
    watch.check()
    clock.time += 119
    watch.check()


def test_a_silent_server_does_not_delay_a_cancel(part):
    gate = threading.Event()
    stop = threading.Event()

    def keep_going():
        if stop.is_set():
            raise Cancelled

    stream = FakeStream(DATA, before_chunk=lambda offset: offset and gate.wait(60), chunk=1000)
    run = Run(part, lambda start, etag: stream, keep_going=keep_going)
    threading.Timer(0.3, stop.set).start()
    with pytest.raises(Cancelled):
        run()
    assert run.closed == 0  # the stream still counts until its socket lets go
    gate.set()
    end = time.monotonic() + 60
    while not run.closed and time.monotonic() < end:
        time.sleep(0.01)
    assert run.closed == 1
    assert stream.closed


def test_a_server_that_never_answers_does_not_delay_a_cancel(part):
    gate = threading.Event()
    begun = time.monotonic()

    def keep_going():
        if time.monotonic() - begun > 0.3:
            raise Cancelled

    def silent(start, etag):
        answered.append(gate.wait(60))
        return FakeStream(DATA)

    answered = []
    run = Run(part, silent, keep_going=keep_going)
    with pytest.raises(Cancelled):
        run()
    assert not answered
    gate.set()


def test_a_full_disk_leaves_a_reserve_for_the_queue_file(part, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(1, 1, RESERVE - 1))
    run = Run(part, lambda start, etag: FakeStream(DATA))
    with pytest.raises(OSError, match="No space"):
        run()


def test_a_write_error_is_told_as_it_is(part, monkeypatch):
    real = transfer_module._open_part

    class Full:
        def __init__(self, file):
            self._file = file

        def write(self, data):
            raise OSError(28, "No space left on device", str(part))

        def __getattr__(self, name):
            return getattr(self._file, name)

        def __enter__(self):
            return self

        def __exit__(self, *_):
            self._file.close()

    monkeypatch.setattr(transfer_module, "_open_part", lambda path, offset: Full(real(path, offset)))
    run = Run(part, lambda start, etag: FakeStream(DATA))
    with pytest.raises(OSError, match="No space"):
        run()


def test_where_to_go_on(tmp_path):
    part = tmp_path / "p"
    assert resume_offset(part, 100, 10) == 0
    part.write_bytes(b"x" * 50)
    assert resume_offset(part, 100, 10) == 40
    assert resume_offset(part, 100, 60) == 0
    assert resume_offset(part, 50, 10) == 50
    assert resume_offset(part, 40, 10) == 0
    assert resume_offset(part, None, 10) == 0


def test_hundreds_of_breaks_at_any_place_give_the_same_bytes(part):
    """Property: however often and wherever a stream breaks, the file ends as the server has it."""
    rng = np.random.default_rng(11)
    served = 0

    def answer(start, etag):
        nonlocal served
        served += 1
        stop = int(rng.integers(start + REWIND // 2, start + 3 * REWIND))
        junk = rng.random() < 0.3
        if stop >= len(DATA):
            return FakeStream(DATA, start=start)
        data = DATA[:stop] + b"<html>oops</html>" * 10 if junk else DATA
        return FakeStream(
            data, start=start, total=len(DATA), fail_after=stop + (170 if junk else 0), chunk=777
        )

    total, etag = None, ""
    for _ in range(600):
        run = Run(part, answer)
        try:
            run(total, etag)
            break
        except Broken:
            total, etag = len(DATA), "tag"
    else:
        pytest.fail("never complete")
    assert part.read_bytes() == DATA
    assert served > 20
