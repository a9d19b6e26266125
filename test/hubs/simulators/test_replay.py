"""Recorded answers served again: the real sentinelsat reads them over a socket."""

from __future__ import annotations

import pytest
import requests

import hubsim

sentinelsat = pytest.importorskip("sentinelsat")


@pytest.fixture(scope="module")
def replay(request):
    shared = request.getfixturevalue("shared_data")
    with hubsim.ReplayServer(shared / "hub_samples/dhus/cassettes") as server:
        yield server


@pytest.fixture
def api(replay):
    api = sentinelsat.SentinelAPI("user", "secret", f"{replay.base()}/apihub/", show_progressbars=False)
    yield api
    api.session.close()


def test_every_cassette_loads(replay, shared_data):
    folder = shared_data / "hub_samples/dhus/cassettes"
    assert {r.cassette for r in replay.recordings} == {p.stem for p in folder.glob("*.yaml")}
    assert len(replay.recordings) > 60


def test_a_recorded_search_in_two_pages(api, replay):
    recording = next(
        r for r in replay.recordings if r.cassette == "test_order_by" and r.query["rows"] == "100"
    )
    found = api.query(
        raw=recording.query["q"].rsplit("footprint:", 1)[0].strip(),
        area=recording.query["q"].split("Intersects(", 1)[1].rsplit(")", 1)[0],
        order_by="cloudcoverpercentage, -beginposition",
    )
    assert len(found) == 116


def test_recorded_errors(api):
    from sentinelsat.exceptions import InvalidKeyError, QuerySyntaxError

    with pytest.raises(QuerySyntaxError, match="undefined field xxx"):
        api.query(raw="xxx:yyy")
    with pytest.raises(InvalidKeyError):
        api.get_product_odata("1f62a176-c980-41dc-xxxx-c735d660c910")


def test_quicklooks_have_their_bytes(api, tmp_path):
    ids = [
        "6b126ea4-fe27-440c-9a5c-686f386b7291",
        "1a9401bc-6986-4707-b38d-f6c29ca58c00",
        "54e6c4ad-6f4e-4fbf-b163-1719f60bfaeb",
    ]
    downloaded, failed = api.download_all_quicklooks(ids, tmp_path, n_concurrent_dl=1)
    assert (len(downloaded), failed) == (3, {})
    assert all(p.read_bytes()[:2] == b"\xff\xd8" for p in tmp_path.glob("*.jpeg"))


def test_offline_trigger_answers_202(api):
    assert api.trigger_offline_retrieval("0cbef871-b908-4410-a197-af0888ad048c") is True


def test_equal_requests_get_their_answers_in_turn(replay):
    asked = [
        r
        for r in replay.recordings
        if r.cassette == "test_download_all_lta" and r.path.endswith("/Online/$value")
    ]
    key = asked[0].key
    recorded = [r.body.decode() for r in asked if r.key == key]
    for r in asked:
        r.used = 0
    answers = [requests.get(f"{replay.base()}{key[1]}", timeout=10).text for _ in recorded]
    assert answers == recorded


def test_what_was_not_recorded_says_so(replay):
    assert requests.get(f"{replay.base()}/apihub/search?q=new", timeout=10).status_code == 501
    value = next(
        r for r in replay.recordings if r.cassette == "test_download" and r.status == 200 and r.body is None
    )
    assert requests.get(f"{replay.base()}{value.path}", timeout=10).status_code == 502
