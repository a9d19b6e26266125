"""Parts of files over the web, from a store on loopback that does what stores do."""

from __future__ import annotations

import threading
import time

import pytest

from deepsatdata_plugin.core.errors import Cancelled, EnvironmentFailure
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products import AssetChanged, AssetRefused, AssetVanished
from deepsatdata_plugin.hubs.assets import BlockCache, TokenSigner, WebRanges
from deepsatdata_plugin.hubs.contract import SystemClock
from deepsatdata_plugin.hubs.web import Network, Transport
from hubsim import faults
from hubsim.cog_store import TOKEN_S, CogStore

CONTENT = bytes(range(256)) * 400
ANY = Silent()


@pytest.fixture
def store(tmp_path, virtual_clock):
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "B04.tif").write_bytes(CONTENT)
    with CogStore(tmp_path / "files", virtual_clock) as served:
        yield served


@pytest.fixture
def ranges(store):
    with WebRanges(Transport(Network(), store.clock), store.clock) as made:
        yield made


def href(store) -> str:
    return f"{store.base()}/files/B04.tif"


def test_parts_come_in_the_order_asked_for_and_end_where_the_file_ends(store, ranges):
    found = ranges.read(href(store), [(0, 16), (1000, 1300), (102_390, 103_000)], ANY)
    assert found.data == (CONTENT[:16], CONTENT[1000:1300], CONTENT[102_390:])
    assert found.size == len(CONTENT)
    assert found.etag.startswith('"')
    beyond = ranges.read(href(store), [(200_000, 200_010)], ANY, etag=found.etag)
    assert beyond.data == (b"",)


def test_what_lies_side_by_side_is_one_request_and_kept_apart(store, tmp_path):
    """So that a run that puts its ranges together otherwise finds them."""
    cache = BlockCache(tmp_path / "cache")
    parts = [(0, 100), (100, 200), (300, 400), (5000, 5100)]
    with WebRanges(Transport(Network(), store.clock), store.clock, cache=cache) as ranges:
        first = ranges.read(href(store), parts[1:2], ANY)
        found = ranges.read(href(store), parts, ANY, etag=first.etag)
        assert found.data == tuple(CONTENT[start:stop] for start, stop in parts)
        assert ranges.counts.requests == 1 + 2 and ranges.counts.kept == 100  # 0 to 400 lie together
        again = ranges.read(href(store), parts[2:], ANY, etag=first.etag)
        assert again.data == found.data[2:] and again.etag == first.etag
        assert ranges.counts.requests == 3


def test_connections_are_used_again(store, ranges):
    for start in range(0, 5000, 100):
        ranges.read(href(store), [(start, start + 100)], ANY)
    assert ranges.counts.requests == 50
    assert len(ranges._transport._pool.idle) == 1


@pytest.mark.parametrize(
    "fault",
    [
        faults.rate_limited(7, times=2),
        faults.unavailable(times=2),
        faults.server_error(times=1),
        faults.disconnect(times=1),
        faults.cut(100, times=2),
        faults.cut(100, how="reset", times=1),
        faults.wrong_content_range(times=1),
        faults.no_length(times=1),
    ],
    ids=lambda fault: fault.name,
)
def test_what_passes_is_waited_for(store, ranges, fault):
    store.inject(fault)
    before = store.now()
    assert ranges.read(href(store), [(500, 900)], ANY).data == (CONTENT[500:900],)
    if fault.name == "rate_limited":
        assert store.now() - before >= 14


@pytest.mark.parametrize(
    ("fault", "expected", "words"),
    [
        (faults.range_ignored(), AssetRefused, "whole files only"),
        (faults.range_refused(), AssetRefused, "whole files only"),
        (faults.status(404), AssetVanished, "HTTP 404"),
        (faults.status(410), AssetVanished, "HTTP 410"),
        (faults.status(403), AssetRefused, "HTTP 403"),
        (faults.unavailable(), EnvironmentFailure, "HTTP 503"),
        (faults.wrong_content_range(), EnvironmentFailure, "another part"),
        (faults.cut(10), EnvironmentFailure, "cut|Connection broken"),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_what_stays_is_told_and_no_wrong_byte_is_handed_on(store, ranges, fault, expected, words):
    store.inject(fault)
    with pytest.raises(expected, match=words) as told:
        ranges.read(href(store), [(500, 900)], ANY)
    assert "127.0.0.1" in told.value.subject


def test_a_file_that_was_replaced_is_noticed(store, ranges, tmp_path):
    etag = ranges.read(href(store), [(0, 100)], ANY).etag
    (tmp_path / "files" / "B04.tif").write_bytes(CONTENT[::-1])
    with pytest.raises(AssetChanged):
        ranges.read(href(store), [(100, 200)], ANY, etag=etag)


def test_without_etags_the_time_of_change_or_nothing_is_compared(store, ranges):
    store.inject(faults.no_etag())
    found = ranges.read(href(store), [(0, 100)], ANY)
    assert found.etag == ""
    assert ranges.read(href(store), [(100, 200)], ANY, etag="").data == (CONTENT[100:200],)


class TestSignatures:
    @pytest.fixture
    def signing(self, store):
        store.signed = True
        transport = Transport(Network(), store.clock)
        signer = TokenSigner(f"{store.base()}/token", ["127.0.0.1:" + store.base().rsplit(":")[-1]], transport, store.clock)
        with WebRanges(transport, store.clock, signer=signer) as made:
            yield made

    def test_one_token_serves_all(self, store, signing):
        for start in (0, 100, 200):
            assert signing.read(href(store), [(start, start + 10)], ANY).data[0] == CONTENT[start : start + 10]
        assert len(store.log.select(kind="token")) == 1

    def test_it_is_renewed_before_it_ends(self, store, signing):
        signing.read(href(store), [(0, 10)], ANY)
        store.clock.sleep(TOKEN_S - 60)
        signing.read(href(store), [(10, 20)], ANY)
        assert len(store.log.select(kind="token")) == 2
        assert not store.log.select(status=403)

    def test_one_that_ended_early_is_renewed_once(self, store, signing):
        signing.read(href(store), [(0, 10)], ANY)
        store.expire()
        assert signing.read(href(store), [(10, 20)], ANY).data == (CONTENT[10:20],)
        store.inject(faults.status(403, path="B04"))
        with pytest.raises(AssetRefused) as told:
            signing.read(href(store), [(20, 30)], ANY)
        assert len(store.log.select(kind="token")) == 3
        assert "sig=" not in str(told.value)
        assert "sig" not in told.value.subject


class TestCache:
    @pytest.fixture
    def cached(self, store, tmp_path):
        cache = BlockCache(tmp_path / "cache", 10**6)
        with WebRanges(Transport(Network(), store.clock), store.clock, cache=cache) as made:
            yield made

    def test_a_version_that_is_known_is_read_once(self, store, cached, tmp_path):
        etag = cached.read(href(store), [(0, 100)], ANY).etag
        for _ in range(3):
            assert cached.read(f"{href(store)}?sig=abc", [(100, 300)], ANY, etag=etag).data == (CONTENT[100:300],)
        assert cached.counts.requests == 2
        assert cached.counts.kept == 400
        cached.read(href(store), [(100, 300)], ANY, etag=etag, anew=True)
        assert cached.counts.requests == 3

    def test_a_damaged_part_is_read_again(self, store, cached, tmp_path):
        etag = cached.read(href(store), [(0, 100)], ANY).etag
        for kept in (tmp_path / "cache").rglob("*.block"):
            kept.write_bytes(kept.read_bytes()[:-20])
        assert cached.read(href(store), [(0, 100)], ANY, etag=etag).data == (CONTENT[:100],)
        assert cached.counts.requests == 2


def test_many_are_under_way_and_a_cancel_ends_them_soon(tmp_path):
    (tmp_path / "B04.tif").write_bytes(CONTENT)

    class Stopped(Silent):
        stopped = False

        def is_cancelled(self):
            return self.stopped

    clock, feedback = SystemClock(), Stopped()
    with CogStore(tmp_path, delay=0.05) as store, WebRanges(Transport(Network(), clock), clock) as ranges:
        found = ranges.read(href(store), [(n * 1000, n * 1000 + 50) for n in range(32)], ANY)
        assert found.data[31] == CONTENT[31_000:31_050]
        assert store.most >= 8
        store.inject(faults.silence(20))
        began = time.monotonic()
        threading.Timer(0.2, lambda: setattr(feedback, "stopped", True)).start()
        with pytest.raises(Cancelled):
            ranges.read(href(store), [(0, 10)], feedback)
        assert time.monotonic() - began < 2


def test_a_host_that_asks_to_slow_down_is_left_alone_by_all(store):
    store.inject(faults.rate_limited(30, times=1))
    clock = store.clock
    with WebRanges(Transport(Network(), clock), clock, in_flight=2) as ranges:
        ranges.read(href(store), [(0, 10), (2000, 2010), (4000, 4010), (6000, 6010)], ANY)
    times = sorted(entry.time for entry in store.log.select(kind="file"))
    assert len(times) == 5
    assert times[-1] - times[0] >= 30


