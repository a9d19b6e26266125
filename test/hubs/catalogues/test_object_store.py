"""Object stores: a simulated one and foreign ones, by keys; listings, ranges, refusals, clocks."""

from __future__ import annotations

import pytest

import hubsim
from deepsatdata_plugin.hubs.catalogues.shared.object_store import ObjectStore
from deepsatdata_plugin.hubs.contract import Credentials, HubError
from deepsatdata_plugin.hubs.web.network import Network
from deepsatdata_plugin.hubs.web.transport import ONCE, Transport
from hubsim import faults, s3 as simulated, s3_foreign

KEYS = Credentials("ACCESS", "a secret key", keys=True)
PREFIX = "Sentinel-2/MSI/"
ODD = [
    "plain.txt",
    "deep/er/file.jp2",
    "blank and +plus.txt",
    "per%20cent.txt",
    "quote'(brackets)&amp;.xml",
    "euro € ä.txt",
]


def store_at(url, clock, keys=KEYS, retry=ONCE):
    return ObjectStore(url, "default", keys, Transport(Network(read_timeout=5), clock, retry=retry), "store")


@pytest.fixture
def store(virtual_clock):
    catalogue = hubsim.synthetic(3, every_days=5)
    with hubsim.S3Server(virtual_clock, catalogue, {"ACCESS": "a secret key"}) as server:
        yield server


def connect(server, **options):
    return store_at(server.url, server.clock, **options)


def read(stream):
    with stream:
        return b"".join(stream.chunks(1000))


# --- a foreign store and a foreign client ---------------------------------------------------------------
def test_a_foreign_store_lists_and_sends(virtual_clock):
    """moto's store: odd names, several pages, ranges, If-Range, what is missing."""
    objects = {f"p/{name}": f"{name} holds this".encode() * 3 for name in ODD}
    objects |= {f"many/{i:04}": b"x" * (i % 7) for i in range(1100)}
    with s3_foreign.MotoServer("eodata", objects) as server:
        ours = store_at(server.url, virtual_clock)
        found = ours.list("eodata", "p/")
        assert {file.key: file.size for file in found} == {
            key: len(data) for key, data in objects.items() if key.startswith("p/")
        }
        assert all(len(file.md5) == 32 for file in found)
        assert len(ours.list("eodata", "many/")) == 1100
        assert ours.list("eodata", "nothing here/") == []
        for name in ODD:
            data = objects[f"p/{name}"]
            assert ours.read("eodata", f"p/{name}", name) == data
            with ours.open("eodata", f"p/{name}", name, start=5) as stream:
                assert (stream.status, stream.start, stream.total) == (206, 5, len(data))
                assert b"".join(stream.chunks()) == data[5:]
        with pytest.raises(HubError) as caught:
            ours.read("eodata", "p/not there", "x")
        assert caught.value.kind == "not_found"
        with pytest.raises(HubError) as caught:
            ours.list("no-such-bucket", "p/")
        assert (caught.value.kind, caught.value.code) == ("not_found", "NoSuchBucket")
        with pytest.raises(HubError) as caught:
            ours.open("eodata", "p/plain.txt", "x", start=10_000)
        assert caught.value.kind == "range"


def test_the_simulated_store_is_one_to_a_foreign_client():
    """botocore lists and fetches from it: so the simulator's signatures and lists are what they should be."""
    s3_foreign.install()
    with hubsim.S3Server(hubsim.RealClock(), hubsim.synthetic(2), {"ACCESS": "a secret key"}) as server:
        asked = {"url": server.url, "key": "ACCESS", "secret": "a secret key", "bucket": "eodata"}
        found = s3_foreign.client("list", {**asked, "prefix": PREFIX, "page": 5})
        objects = server.objects()
        assert {key: size for key, size, _ in found} == {key: len(data) for key, data in objects.items()}
        key = next(key for key in objects if key.endswith("manifest.safe"))
        assert bytes.fromhex(s3_foreign.client("get", {**asked, "object": key})) == objects[key]
        rest = s3_foreign.client("get", {**asked, "object": key, "start": 40})
        assert bytes.fromhex(rest) == objects[key][40:]
        with pytest.raises(RuntimeError, match="SignatureDoesNotMatch"):
            s3_foreign.client("list", {**asked, "secret": "another", "prefix": PREFIX, "page": 5})
        with pytest.raises(RuntimeError, match="InvalidAccessKeyId"):
            s3_foreign.client("list", {**asked, "key": "OTHER", "prefix": PREFIX, "page": 5})


# --- listing ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("page", [1, 2, 7, 1000])
def test_a_listing_is_whole_whatever_the_pages(store, page):
    store.page = page
    found = connect(store).list("eodata", PREFIX)
    assert {file.key: file.size for file in found} == {k: len(d) for k, d in store.objects().items()}
    assert [file.key for file in found] == sorted(store.objects())


def test_marks_that_are_no_md5_are_none(store):
    store.multipart = 2000
    for file in connect(store).list("eodata", PREFIX):
        assert bool(file.md5) == (file.size < 2000)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (simulated.listing_breaks(), "breaks off"),
        (simulated.listing_loops(), "circles"),
        (faults.half_answer(), "cannot be read"),
        (faults.maintenance_page(), "cannot be read|no list of files"),
    ],
)
def test_a_listing_that_does_not_behave_is_an_error(store, fault, words):
    store.page = 10
    store.inject(fault)
    with pytest.raises(HubError, match=words) as caught:
        connect(store).list("eodata", PREFIX)
    assert caught.value.kind == "protocol"


# --- who asks ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (Credentials("MISTYPED", "a secret key", keys=True), "does not know this access key"),
        (Credentials("ACCESS", "another secret", keys=True), "secret key is not that of the access key"),
    ],
)
def test_wrong_keys_are_said_and_not_shown_twice(store, keys, words):
    ours = connect(store, keys=keys)
    for _ in range(3):
        with pytest.raises(HubError, match=words) as caught:
            ours.list("eodata", PREFIX)
        assert caught.value.kind == "auth"
        assert "keys" in caught.value.remedy
        assert keys.secret not in str(caught.value)
    assert store.log.count() == 1


def test_keys_past_their_end_date(store, virtual_clock):
    store.keys["ACCESS"] = hubsim.KeyPair("a secret key", ends=virtual_clock.peek() + 3600)
    ours = connect(store)
    assert ours.list("eodata", PREFIX)
    virtual_clock.advance(3601)
    with pytest.raises(HubError, match="end date has passed") as caught:
        ours.list("eodata", PREFIX)
    assert caught.value.kind == "auth"


def test_no_keys_at_all_ask_nothing(store):
    with pytest.raises(HubError, match="pair of access keys"):
        connect(store, keys=Credentials()).list("eodata", PREFIX)
    assert store.log.count() == 0


@pytest.mark.parametrize("skew", [-7200, 3600 * 30])
def test_a_wrong_clock_is_corrected_by_that_of_the_store(store, skew):
    store.skew = skew
    ours = connect(store)
    assert ours.list("eodata", PREFIX)
    assert [entry.status for entry in store.log.select()] == [403, 200]
    assert ours.list("eodata", PREFIX)
    assert store.log.count(status=403) == 1  # learnt


def test_a_clock_that_cannot_be_corrected_is_said(store):
    store.inject(simulated.s3_error("RequestTimeTooSkewed"))
    with pytest.raises(HubError, match="clock of this computer") as caught:
        connect(store).list("eodata", PREFIX)
    assert caught.value.kind == "connection"
    assert "time zone" in caught.value.remedy


# --- limits and breaks ------------------------------------------------------------------------------------
def test_slow_down_is_a_rest_and_no_fault_of_the_product(store):
    store.inject(simulated.s3_error("SlowDown", 503, times=1))
    ours = connect(store)
    with pytest.raises(HubError) as caught:
        ours.list("eodata", PREFIX)
    assert caught.value.kind == "rate"
    assert ours.list("eodata", PREFIX)


def test_a_fifth_connection_is_refused_as_too_fast(store):
    ours = connect(store)
    key = next(key for key in store.objects() if key.endswith(".jp2"))
    store.bytes_per_second = 1.0
    streams = [ours.open("eodata", key, "x") for _ in range(4)]
    with pytest.raises(HubError) as caught:
        ours.open("eodata", key, "x")
    assert caught.value.kind == "rate"
    for stream in streams:
        stream.close()


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (faults.disconnect(), "connection"),
        (faults.range_refused(), "range"),
        (simulated.s3_error("InternalError", 500), "server"),
        (simulated.s3_error("AccessDenied"), "forbidden"),
    ],
)
def test_refusals_of_reading(store, fault, kind):
    key = next(key for key in store.objects() if key.endswith(".jp2"))
    store.inject(fault)
    with pytest.raises(HubError) as caught:
        read(connect(store).open("eodata", key, "x", start=10))
    assert caught.value.kind == kind


def test_what_the_store_says_shows_no_key(store):
    store.inject(faults.status(403, "<Error><Code>X</Code><Message>a secret key</Message></Error>"))
    with pytest.raises(HubError) as caught:
        connect(store).list("eodata", PREFIX)
    assert "a secret key" not in str(caught.value) + caught.value.cause
