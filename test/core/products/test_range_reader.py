"""Bytes that lie elsewhere are fetched early, many at once, side by side in one request, and never twice."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from core.products.catalogue import LocalRanges
from deepsatdata_plugin.core.errors import Cancelled, EnvironmentFailure
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products import range_reader
from deepsatdata_plugin.core.products.byte_ranges import AssetChanged
from deepsatdata_plugin.core.products.range_reader import RangeReader

SIZE = 40_000
DATA = bytes(n * 7 % 251 for n in range(SIZE))


@pytest.fixture
def href(tmp_path):
    path = tmp_path / "one.bin"
    path.write_bytes(DATA)
    return str(path)


@pytest.fixture
def make():
    readers = []

    def reader(ranges, feedback=None):
        readers.append(RangeReader(ranges, feedback or Silent()))
        return readers[-1]

    yield reader
    for one in readers:
        one.close()


def require_requests(ranges, count):
    """Wait for so many requests, and a little for more."""
    end = time.monotonic() + 10
    while len(ranges.asked) < count and time.monotonic() < end:
        time.sleep(0.01)
    time.sleep(0.05)
    assert len(ranges.asked) == count


def test_what_lies_side_by_side_is_one_request(href, make):
    ranges = LocalRanges()
    parts = [(900, 1000), (0, 100), (108, 200), (30_000, 30_010)]
    found, size = make(ranges).read(href, parts)
    assert found == [DATA[start:stop] for start, stop in parts] and size == SIZE
    assert sorted(one[1:] for one in ranges.asked) == [(0, 200), (900, 1000), (30_000, 30_010)]


def test_no_request_grows_without_limit(href, make, monkeypatch):
    monkeypatch.setattr(range_reader, "REQUEST_BYTES", 1000)
    ranges = LocalRanges()
    make(ranges).read(href, [(n, n + 300) for n in range(0, 3000, 300)])
    assert len(ranges.asked) == 4 and max(stop - start for _, start, stop in ranges.asked) <= 1000


def test_what_is_expected_comes_many_at_once_and_never_twice(href, make):
    ranges = LocalRanges(in_flight=12, together=8)
    reader = make(ranges)
    parts = [(n, n + 50) for n in range(0, SIZE, 1000)]
    reader.expect(href, parts)
    reader.expect(href, parts[:5])
    for part in reversed(parts):
        assert reader.read(href, [part])[0] == [DATA[slice(*part)]]
    assert len(ranges.asked) == len(set(ranges.asked)) == len(parts)
    assert 8 <= ranges.most <= 13  # the last but one was taken out of its turn by the reader itself


def test_what_waits_to_be_read_is_bounded(href, make, monkeypatch):
    monkeypatch.setattr(range_reader, "AHEAD_BYTES", 500)
    ranges = LocalRanges()
    reader = make(ranges)
    parts = [(n, n + 100) for n in range(0, SIZE, 1000)]
    reader.expect(href, parts)
    require_requests(ranges, 5)
    reader.forget(href, parts[:3])  # makes room for three more
    require_requests(ranges, 8)
    for part in parts[3:]:
        assert reader.read(href, [part])[0] == [DATA[slice(*part)]]
    assert len(ranges.asked) == len(parts)


def test_what_is_forgotten_before_its_turn_is_not_fetched(href, make, monkeypatch):
    monkeypatch.setattr(range_reader, "AHEAD_BYTES", 1)
    ranges = LocalRanges()
    reader = make(ranges)
    parts = [(n, n + 1000) for n in range(0, 6000, 1000)]
    reader.expect(href, [(20_000, 20_100)])
    reader.expect(href, parts)
    reader.forget(href, parts[1:3])
    reader.read(href, [(20_000, 20_100)])
    for part in (parts[0], *parts[3:]):
        assert reader.read(href, [part])[0] == [DATA[slice(*part)]]
    assert not any(start <= 1000 and stop >= 3000 for _, start, stop in ranges.asked)


def test_failures_reach_who_reads_and_nothing_stays_held(href, make, monkeypatch):
    monkeypatch.setattr(range_reader, "AHEAD_BYTES", 150)
    ranges = LocalRanges(faults={href: EnvironmentFailure("the network is down.")})
    reader = make(ranges)
    reader.expect(href, [(0, 100)])
    with pytest.raises(EnvironmentFailure):
        reader.read(href, [(0, 100)])
    ranges.faults.clear()
    reader.expect(href, [(0, 100), (1000, 1100)])
    assert reader.read(href, [(0, 100), (1000, 1100)])[0] == [DATA[:100], DATA[1000:1100]]


@pytest.mark.parametrize("what", ["etag", "size"])
def test_parts_of_two_versions_are_not_put_together(href, make, what):
    """Also where whoever reads does not notice."""
    versions = iter([{"etag": "one"}, {"etag": "two"}] if what == "etag" else [{"size": 100}, {"size": 101}])

    class Careless(LocalRanges):
        def read(self, href, ranges, feedback, **how):
            return replace(super().read(href, ranges, feedback), **{"etag": "", **next(versions)})

    reader = make(Careless())
    reader.read(href, [(0, 10)])
    with pytest.raises(AssetChanged):
        reader.read(href, [(10, 20)])


def test_one_thing_is_made_once(make):
    reader = make(LocalRanges())
    made = []

    def make_it():
        time.sleep(0.05)
        made.append(1)
        if len(made) == 1:
            raise EnvironmentFailure("no.")
        return "it"

    with pytest.raises(EnvironmentFailure):
        reader.once("key", make_it)
    found = []
    threads = [threading.Thread(target=lambda: found.append(reader.once("key", make_it))) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["it"] * 5 and len(made) == 2


def test_a_cancel_ends_what_is_under_way(href, make):
    class Button(Silent):
        pressed = False

        def is_cancelled(self):
            return self.pressed

    class Slow(LocalRanges):
        def read(self, href, ranges, feedback, **how):
            while not feedback.is_cancelled():
                time.sleep(0.01)
            raise Cancelled()

    button = Button()
    reader = make(Slow(), button)
    reader.expect(href, [(0, 10)])
    button.pressed = True
    with pytest.raises(Cancelled):
        reader.read(href, [(0, 10)])
    button.pressed = False
    reader.expect(href, [(n, n + 10) for n in range(0, 20_000, 1000)])
    reader.close()  # returns: nobody waits for it
