"""The simulated DHuS against recorded answers, and its rules where nothing was recorded."""

from __future__ import annotations

import gzip
import json
import re
from urllib.parse import urlsplit

import pytest
import requests

import hubsim
from hubsim import faults
from hubsim.replay import load

USER = ("user", "secret")
S2_SEARCHES = [
    "test_s2_cloudcover",
    "test_sentinel2_flag",
    "test_cloud_flag_url",
    "test_order_by",
    "test_order_by_flag",
    "test_footprints_cli",
    "test_area_relation",
    "products_fixture",
    "test_large_query",
]


@pytest.fixture(scope="module")
def recorded(request):
    """A hub seeded with the recorded entries."""
    shared = request.getfixturevalue("shared_data")
    catalogue = hubsim.recorded(shared / "hub_samples")
    with hubsim.DhusServer(hubsim.VirtualClock(), catalogue, dict([USER])) as hub:
        yield hub


def feed(recording):
    body = gzip.decompress(recording.body) if recording.body[:2] == b"\x1f\x8b" else recording.body
    return json.loads(body)["feed"]


def entries(feed):
    found = feed.get("entry", [])
    return found if isinstance(found, list) else [found]


def without_host(value):
    """Replace the hub's address in every text."""
    text = json.dumps(value)
    return json.loads(re.sub(r"https?://[^/\"]+/(apihub|dhus)/", "HUB/", text))


def ask(hub, recording, **changes):
    query = {**recording.query, **changes}
    return requests.get(f"{hub.url}search", params=query, auth=USER, timeout=10)


@pytest.mark.parametrize("name", S2_SEARCHES)
def test_searches_find_what_the_real_hub_found(recorded, shared_data, name):
    """Every Sentinel-2 hit of a recorded page is found by the same question, byte for byte but the host."""
    searches = [
        r
        for r in load(shared_data / "hub_samples/dhus/cassettes" / f"{name}.yaml")
        if r.path.endswith("/search") and r.status == 200 and int(r.query["rows"]) > 0
    ]
    assert searches
    known = {p.id for p in recorded.catalogue}
    compared = 0
    for question in {r.query["q"] for r in searches}:
        # Recordings of all missions number their pages over missions that are not here: take all pages.
        hits = {
            e["id"]: e
            for r in searches
            if r.query["q"] == question
            for e in entries(feed(r))
            if e["id"] in known
        }
        found: dict = {}
        for start in range(0, 600, 100):
            query = {"format": "json", "rows": "100", "start": str(start), "q": question}
            page = requests.get(f"{recorded.url}search", params=query, auth=USER, timeout=10).json()["feed"]
            found.update({e["id"]: e for e in entries(page)})
            if start + 100 >= int(page["opensearch:totalResults"]):
                break
        missed = set(hits) - set(found)
        # The real index is a grid: once it found a product 0.005 degrees outside the area.
        assert missed <= {"07df9e05-01c6-46c9-907f-4fed4fee13ba"}
        for product_id in set(hits) - missed:
            assert without_host(found[product_id]) == without_host(hits[product_id])
        compared += len(hits)
    assert compared or name == "test_area_relation"


@pytest.mark.parametrize(
    ("name", "total"),
    [
        ("test_s2_cloudcover", 5),
        ("test_cloud_flag_url", 15),
        ("test_order_by", 116),
        ("test_footprints_cli", 89),
    ],
)
def test_complete_recordings_are_found_exactly(recorded, shared_data, name, total):
    searches = [
        r
        for r in load(shared_data / "hub_samples/dhus/cassettes" / f"{name}.yaml")
        if r.path.endswith("/search")
    ]
    real = [e["id"] for r in searches for e in entries(feed(r))]
    found = [e["id"] for r in searches for e in entries(ask(recorded, r).json()["feed"])]
    assert len(set(real)) == total
    assert set(found) == set(real)
    assert {feed(r)["opensearch:totalResults"] for r in searches} == {str(total)}
    assert {ask(recorded, r).json()["feed"]["opensearch:totalResults"] for r in searches} == {str(total)}


def test_order_is_that_of_the_real_hub(recorded, shared_data):
    """Ties aside, the pages come in the recorded order (cloud ascending, then newest first)."""
    searches = [
        r
        for r in load(shared_data / "hub_samples/dhus/cassettes/test_order_by.yaml")
        if r.query["rows"] != "0"
    ]
    for recording in searches:

        def keys(page):
            return [
                (
                    float(e["double"]["content"]),
                    next(d["content"] for d in e["date"] if d["name"] == "beginposition"),
                )
                for e in entries(page)
            ]

        assert keys(ask(recorded, recording).json()["feed"]) == keys(feed(recording))


def test_feed_has_the_recorded_shape(recorded, shared_data):
    for name in ("test_count", "test_order_by", "test_area_relation"):
        for recording in load(shared_data / "hub_samples/dhus/cassettes" / f"{name}.yaml"):
            real, simulated = feed(recording), ask(recorded, recording).json()["feed"]
            assert set(real) - {"entry"} == set(simulated) - {"entry"}
            assert real["opensearch:Query"] == simulated["opensearch:Query"]
            assert real["title"] == simulated["title"]
            for key in ("opensearch:startIndex", "opensearch:itemsPerPage"):
                assert real[key] == simulated[key]
            rels = [[link["rel"] for link in f["link"] if link["rel"] != "next"] for f in (real, simulated)]
            assert rels[0] == rels[1]


def test_errors_are_the_recorded_ones(recorded, shared_data):
    folder = shared_data / "hub_samples/dhus/cassettes"
    [invalid] = load(folder / "test_invalid_query.yaml")
    assert ask(recorded, invalid).json() == json.loads(invalid.body)
    short, long = load(folder / "test_too_long_query.yaml")
    assert ask(recorded, short).status_code == 200
    answer = ask(recorded, long)
    assert answer.status_code == 500
    assert "Request Entity Too Large" in answer.headers["cause-message"]
    assert answer.headers["content-type"] == "text/html;charset=utf-8"
    # A term without quotes that opens a bracket, in latin-1 as sentinelsat sends it.
    unicode_query = load(folder / "test_unicode_support.yaml")[0]
    answer = requests.get(
        f"{recorded.url}search?format=json&rows=0&start=0&q=%F5%E4%F6%FC%FF%28", auth=USER, timeout=10
    ).json()["feed"]
    assert set(answer) == set(feed(unicode_query))
    said = answer["error"]["message"]
    assert feed(unicode_query)["error"]["message"].startswith(said)
    assert "Cannot parse 'õäöüÿ(': Encountered" in said


@pytest.mark.parametrize(
    "name", ["test_download_invalid_id", "test_get_product_info_bad_key", "test_is_online"]
)
def test_unknown_products_are_answered_as_recorded(recorded, shared_data, name):
    [recording] = load(shared_data / "hub_samples/dhus/cassettes" / f"{name}.yaml")
    path = recording.path.replace("/apihub/", "/")
    answer = requests.get(recorded.url.rstrip("/") + path, params=recording.query, auth=USER, timeout=10)
    assert answer.status_code == recording.status == 404
    for header, value in recording.headers:
        assert answer.headers[header] == re.sub(r"\s+", " ", value), header
    if answer.headers["content-type"] == "application/json":
        assert answer.json() == json.loads(recording.body)
    else:
        assert answer.text == re.sub(r"\s+", " ", recording.body.decode())


def test_odata_record_has_the_recorded_shape(recorded, shared_data):
    samples = json.loads((shared_data / "hub_samples/dhus/odata_records_unique.json").read_text())

    def shape(value):
        if isinstance(value, dict):
            return {k: shape(v) for k, v in value.items()}
        return type(value).__name__

    expected = shape(next(r for r in samples if r["Name"].startswith("S2")))
    product = next(p for p in recorded.catalogue if not p.online)
    url = f"{recorded.url}odata/v1/Products('{product.id}')"
    answer = requests.get(url, params={"$format": "json"}, auth=USER, timeout=10)
    simulated = shape(answer.json()["d"])
    assert simulated == expected
    real = next(r for r in samples if r["Id"] == product.id)
    assert answer.json()["d"]["ContentDate"] == real["ContentDate"]
    assert answer.json()["d"]["ContentGeometry"][:120] == real["ContentGeometry"][:120]


def test_headers_of_the_recorded_download_and_range(recorded, shared_data):
    recordings = load(shared_data / "hub_samples/dhus/cassettes/test_download.yaml")
    head = next(r for r in recordings if r.method == "HEAD")
    get = next(
        r
        for r in recordings
        if r.path.endswith("/$value")
        and r.status == 200
        and r.method == "GET"
        and "content-range" in dict(r.headers)
    )
    part = next(r for r in recordings if r.status == 206)
    product = next(p for p in recorded.catalogue if p.online)
    url = f"{recorded.url}odata/v1/Products('{product.id}')/$value"
    answers = [
        (head, requests.head(url, auth=USER, timeout=10)),
        (get, requests.get(url, auth=USER, timeout=10)),
        (part, requests.get(url, auth=USER, headers={"Range": "bytes=25-"}, timeout=10)),
    ]
    size = recorded.catalogue.size(product)
    for recording, answer in answers:
        assert answer.status_code == recording.status
        for name, value in recording.headers:
            assert name in answer.headers, name
            if name in ("accept-ranges", "content-type", "dataserviceversion", "pragma"):
                assert answer.headers[name] == value
    assert answers[0][1].headers["content-range"] == f"bytes 0-{size - 1}/{size}"
    assert answers[1][1].headers["content-range"] == f"bytes 0-{size - 1}/{size}"
    assert answers[2][1].headers["content-range"] == f"bytes 25-{size - 1}/{size}"
    assert answers[2][1].content == recorded.catalogue.blob(product).data[25:]
    assert answers[1][1].headers["content-disposition"] == f'inline;filename="{product.name}.zip"'


def test_wrong_credentials_are_answered_as_recorded(recorded, shared_data):
    recordings = load(shared_data / "hub_samples/dhus/cassettes/test_SentinelAPI_wrong_credentials.yaml")
    for recording in recordings:
        path = recording.path.replace("/apihub/", "/")
        url = recorded.url.rstrip("/") + path
        answer = requests.get(url, params=recording.query, auth=("user", "wrong"), timeout=10)
        assert answer.status_code == 401
        headers = dict(recording.headers)
        for name in ("www-authenticate", "content-type"):
            assert answer.headers[name] == headers[name]
        assert "HTTP Status 401 – Unauthorized" in answer.content.decode()


# --- rules of the server, where nothing was recorded --------------------------------------------------
@pytest.fixture
def one(dhus):
    """(hub, an online product, its $value address)."""
    product = next(iter(dhus.catalogue))
    return dhus, product, f"{dhus.url}odata/v1/Products('{product.id}')/$value"


def get(url, method="GET", **headers):
    return requests.request(
        method, url, auth=USER, headers={k.replace("_", "-"): v for k, v in headers.items()}, timeout=10
    )


def test_one_hit_collapses_and_no_hit_has_no_entry(dhus):
    product = next(iter(dhus.catalogue))
    one = get(f"{dhus.url}search?format=json&q=identifier:{product.name}").json()["feed"]
    assert isinstance(one["entry"], dict)
    assert isinstance(one["entry"]["double"], dict)
    assert isinstance(one["entry"]["date"], list)
    none = get(f"{dhus.url}search?format=json&q=identifier:nothing").json()["feed"]
    assert "entry" not in none
    assert none["opensearch:totalResults"] == "0"


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("*", 60),
        ("platformname:Sentinel-2", 60),
        ('platformname:"Sentinel-2" AND producttype:S2MSI1C', 60),
        ("producttype:S2MSI2A", 0),
        ('beginposition:["2018-01-01T00:00:00Z" TO "2018-01-31T23:59:59Z"]', 7),
        ('beginposition:["2018-01-01T00:00:00Z" TO "2018-01-01T00:00:00Z+1MONTH"]', 7),
        ("beginposition:[2018-10-01T00:00:00Z TO NOW-1DAYS]", 5),
        ("beginposition:[NOW-3DAYS TO NOW]", 0),
        ('cloudcoverpercentage:["0" TO "10"]', 24),
        ("cloudcoverpercentage:{5 TO 40]", 24),
        ("(tileid:31TFM OR tileid:32TLS)", 60),
        ('NOT tileid:"31TFM"', 0),
        ("filename:S2A_MSIL1C_20180101*", 1),
        ("filename:*_T31TFM_*", 60),
        ('footprint:"Intersects(POLYGON((5 46,5.1 46,5.1 46.1,5 46.1,5 46)))"', 60),
        ('footprint:"intersects(46.0, 5.0)"', 60),
        ('footprint:"Contains(POLYGON((5 46,5.1 46,5.1 46.1,5 46.1,5 46)))"', 60),
        ('footprint:"IsWithin(POLYGON((5 46,5.1 46,5.1 46.1,5 46.1,5 46)))"', 0),
        ('footprint:"IsWithin(ENVELOPE(4, 6, 47, 45))"', 60),
        ('footprint:"Intersects(POLYGON((15 46,15.1 46,15.1 46.1,15 46.1,15 46)))"', 0),
        ("relativeorbitnumber:8 platformserialidentifier:*2A", 30),
    ],
)
def test_query_language(dhus, query, count):
    feed = requests.get(
        f"{dhus.url}search", params={"format": "json", "rows": 0, "q": query}, auth=USER, timeout=10
    ).json()["feed"]
    assert "error" not in feed, feed
    assert feed["opensearch:totalResults"] == str(count)


def test_pages_follow_each_other(dhus):
    seen = []
    for start in range(0, 60, 25):
        page = get(f"{dhus.url}search?format=json&rows=25&start={start}&q=*&orderby=beginposition asc").json()
        seen += [e["title"] for e in entries(page["feed"])]
    assert seen == [p.name for p in dhus.catalogue]
    assert get(f"{dhus.url}search?format=json&rows=101&q=*").status_code == 400


def test_range_rules(one):
    hub, product, url = one
    blob = hub.catalogue.blob(product)
    size = len(blob.data)
    etag = requests.head(url, auth=USER, timeout=10).headers["ETag"]
    assert etag == blob.md5  # without quotes
    part = get(url, Range="bytes=100-", If_Range=etag)
    assert (part.status_code, part.content) == (206, blob.data[100:])
    assert get(url, Range="bytes=0-1").content == blob.data[:2]
    assert get(url, Range="bytes=-7").content == blob.data[-7:]
    for stale in ("0" * 32, f'"{etag}"'):  # compared as plain text: quotes make another tag
        whole = get(url, Range="bytes=100-", If_Range=stale)
        assert (whole.status_code, whole.content) == (200, blob.data)
    for bad in (f"bytes={size}-", "bytes=7-3", "pieces=1-2"):
        refused = get(url, Range=bad)
        assert refused.status_code == 416
        assert refused.headers["Content-Range"] == f"bytes */{size}"
    assert get(url, Range="bytes=0-1,5-6").status_code == 501
    assert get(url, If_Match="other").status_code == 412
    assert get(url, If_Match=etag).status_code == 200
    assert get(url, If_None_Match=etag).status_code == 304
    assert hub.log.max_streams("user") == 1


def test_offline_products_head_is_free_get_orders_and_quota_counts_open_orders(virtual_clock):
    catalogue = hubsim.synthetic(6, online=False)
    with hubsim.DhusServer(virtual_clock, catalogue, dict([USER]), quota=2, restore_hours=24) as hub:
        urls = [f"{hub.url}odata/v1/Products('{p.id}')/$value" for p in catalogue]
        head = get(urls[0], "HEAD")
        assert (head.status_code, hub.log.orders_created()) == (202, 0)
        first = get(urls[0], Range="bytes=0-1")
        assert (first.status_code, first.content) == (202, b"")
        assert first.headers["Content-Type"] == "text/plain"
        assert [get(u).status_code for u in (urls[0], urls[1], urls[0])] == [202, 202, 202]
        refused = get(urls[2])
        product = list(catalogue)[2]
        assert refused.status_code == 403
        cause = refused.headers["cause-message"]
        assert re.fullmatch(
            r"ExpectedException : User 'user' offline products retrieval quota exceeded \(2 fetches max\)  "
            rf"trying to fetch product {product.name} \(\d+ bytes compressed\)",
            cause,
        )
        assert hub.log.orders_created() == 2
        virtual_clock.advance(24 * 3600)
        assert get(f"{urls[0][:-7]}/Online/$value").text == "true"
        assert get(urls[0]).content == hub.catalogue.blob(next(iter(catalogue))).data
        assert get(urls[2]).status_code == 202  # completed orders no longer count
        virtual_clock.advance(3 * 86400)
        assert get(urls[0], "HEAD").status_code == 202  # offline again
        assert get(urls[0]).status_code == 202
        assert hub.log.orders_created() == 4
        assert hub.log.max_open_orders() == 2


def test_an_order_of_another_user_is_found(virtual_clock):
    catalogue = hubsim.synthetic(1, online=False)
    accounts = {"a": "1", "b": "2"}
    with hubsim.DhusServer(virtual_clock, catalogue, accounts, quota=1) as hub:
        url = f"{hub.url}odata/v1/Products('{next(iter(catalogue)).id}')/$value"
        assert requests.get(url, auth=("a", "1"), timeout=10).status_code == 202
        assert requests.get(url, auth=("b", "2"), timeout=10).status_code == 202
        assert [e.outcome for e in hub.log.select(kind="value")] == ["order_created", "order_exists"]
        assert hub.archive.open_orders("b") == 0


def test_failed_orders_stay_and_answer_202_for_ever(virtual_clock):
    catalogue = hubsim.synthetic(2, online=False)
    bad, good = catalogue
    failing = faults.order_fails(product=bad.name)
    with hubsim.DhusServer(virtual_clock, catalogue, dict([USER]), quota=1, faults=[failing]) as hub:
        urls = [f"{hub.url}odata/v1/Products('{p.id}')/$value" for p in (bad, good)]
        assert get(urls[0]).status_code == 202
        virtual_clock.advance(30 * 86400)
        assert get(urls[0]).status_code == 202
        assert hub.archive.orders()[bad.id].state == "FAILED"
        assert get(urls[1]).status_code == 202  # a failed order takes no slot
        assert hub.log.orders_created() == 2


def test_nodes_are_quoted_and_offline_products_have_none(one):
    hub, product, url = one
    base = f"{url[:-7]}/Nodes('{product.name}.SAFE')"
    assert [n["Name"] for n in get(f"{base}/Nodes?$format=json").json()["d"]["results"]] == [
        "GRANULE",
        "MTD_MSIL1C.xml",
        "manifest.safe",
    ]
    files = hub.catalogue.files(product)
    info = get(f"{base}/Nodes('manifest.safe')?$format=json").json()["d"]
    assert int(info["ContentLength"]) == len(files["manifest.safe"])
    band = next(p for p in files if p.endswith("B04.jp2"))
    path = "".join(f"/Nodes('{part}')" for part in band.split("/"))
    assert get(f"{base}{path}/$value").content == files[band]
    assert get(f"{base}{path}/$value", Range="bytes=10-19").content == files[band][10:20]
    assert get(f"{base}/Nodes('nothing')/$value").status_code == 404
    hub.archive.send_away(product)
    broken = get(f"{base}/Nodes('manifest.safe')/$value")
    assert (broken.status_code, broken.content) == (500, b"")
    assert broken.headers["cause-message"]
    assert hub.log.orders_created() == 0


def test_expanded_attributes_and_filename(one):
    _, product, url = one
    record = get(f"{url[:-7]}?$format=json&$expand=Attributes").json()["d"]
    values = {a["Name"]: a["Value"] for a in record["Attributes"]["results"]}
    assert values["Filename"] == f"{product.name}.SAFE"
    assert get(f"{url[:-7]}/Attributes('Filename')/Value/$value").text == f"{product.name}.SAFE"


def test_four_flows_then_403_and_head_is_free(one, virtual_clock):
    hub, product, url = one
    hub.bytes_per_second = 1000.0
    start = virtual_clock.now()
    open_streams = [requests.get(url, auth=USER, stream=True, timeout=10) for _ in range(4)]
    assert get(url, "HEAD").status_code == 200
    refused = get(url)
    assert refused.status_code == 403
    assert (
        'Maximum number of 4 concurrent flows achieved by the user "user"' in refused.headers["cause-message"]
    )
    size = hub.catalogue.size(product)
    for answer in open_streams:
        assert len(answer.content) == size
    # At once, not one after the other; a busy machine lets the clock go on while a reader is late.
    assert size / 1000 - 0.01 <= virtual_clock.now() - start < 4 * size / 1000
    assert hub.log.max_streams() == 4
    assert get(url).status_code == 200


def test_credentials_never_reach_the_log(one):
    hub, _, url = one
    get(url)
    assert "secret" not in repr(hub.log.entries)
    assert hub.log.entries[-1].headers["authorization"] == "(set)"
    assert urlsplit(url).path.endswith("$value")
