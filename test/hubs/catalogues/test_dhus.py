"""The DHuS adapter: the real sentinelsat against a simulated hub and its faults."""

from __future__ import annotations

import json
import random
import sys
from datetime import datetime, timezone

import pytest
from osgeo import ogr

import hubsim
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.catalogues.dhus import DhusHub
from deepsatdata_plugin.hubs.catalogues.shared import sentinelsat_session as dhus_sentinelsat
from deepsatdata_plugin.hubs.contract import Credentials, HubError, SearchQuery
from deepsatdata_plugin.hubs.web.network import Network
from deepsatdata_plugin.hubs.web.transport import Answer, Transport
from hubsim import faults

LOGIN = Credentials("user", "secret")


def utc(year, month=1, day=1, *rest):
    return datetime(year, month, day, *rest, tzinfo=timezone.utc)


def query(tiles=("31TFM",), wkt="", start=None, end=None, level="", cloud=100.0):
    return SearchQuery(wkt, tiles, start or utc(2015), end or utc(2030), level, cloud)


def connect(server, clock, login=LOGIN, **network):
    return DhusHub("greece", server.url, login, Transport(Network(**network), clock))


def found(hub, asked=None, feedback=None):
    pages = list(hub.search(asked or query(), feedback or Silent()))
    return [record for page in pages for record in page.records], pages


class Watching(Silent):
    """Feedback that remembers."""

    def __init__(self, cancel_after=10**9):
        self.percents, self.infos, self.warnings, self.cancel_after = [], [], [], cancel_after

    def progress(self, percent):
        self.percents.append(percent)

    def info(self, text):
        self.infos.append(text)

    def warn(self, text):
        self.warnings.append(text)

    def is_cancelled(self):
        return len(self.percents) >= self.cancel_after


@pytest.fixture
def server_of(virtual_clock):
    """Make a server for a catalogue; closed at the end."""
    open_servers = []

    def make(catalogue, **options):
        server = hubsim.DhusServer(virtual_clock, catalogue, {"user": "secret"}, **options)
        open_servers.append(server)
        return server.__enter__()

    yield make
    for server in open_servers:
        server.__exit__(None, None, None)


# --- search -----------------------------------------------------------------------------------------------
def test_pages_progress_and_order(server_of, virtual_clock):
    server = server_of(hubsim.synthetic(250))
    feedback = Watching()
    records, pages = found(connect(server, virtual_clock), feedback=feedback)
    assert [len(page.records) for page in pages] == [100, 100, 50]
    assert {page.total for page in pages} == {250}
    assert [r.name for r in records] == sorted((p.name for p in server.catalogue), key=lambda n: n[11:26])
    assert feedback.percents == sorted(feedback.percents)
    assert feedback.percents[-1] == 100
    assert not feedback.warnings


@pytest.mark.parametrize("count", [0, 1, 2, 100, 101])
def test_collapsed_arrays(server_of, virtual_clock, count):
    """No hit has no entry, one hit is an object instead of a list."""
    records, _ = found(connect(server_of(hubsim.synthetic(count)), virtual_clock))
    assert len(records) == count


def test_filters_agree_with_brute_force(server_of, virtual_clock):
    catalogue = hubsim.synthetic(240, tiles=["31TFM", "31TGM", "31TFL", "32TLS"])
    for product in hubsim.synthetic(40, tiles=["31TFM"], level="L2A", baseline="0214"):
        catalogue.add(product)
    hub = connect(server_of(catalogue), virtual_clock)
    asked = query(
        ("31TFM", "31TGM"), start=utc(2018, 2), end=utc(2018, 6, 30, 23, 59, 59), level="L1C", cloud=12.5
    )
    records, _ = found(hub, asked)
    expected = [
        p.name for p in catalogue
        if "_MSIL1C_" in p.name and p.name[39:44] in asked.tiles and p.cloud <= 12.5
        and asked.start <= p.start.replace(microsecond=0) <= asked.end
    ]  # fmt: skip
    assert sorted(r.name for r in records) == sorted(expected)
    assert len(records) > 10


def test_last_second_of_the_last_day(server_of, virtual_clock):
    catalogue = hubsim.Catalogue()
    name = "S2A_MSIL1C_20180131T235959_N0206_R008_T31TFM_20180201T030000"
    catalogue.add(hubsim.product(name))
    hub = connect(server_of(catalogue), virtual_clock)
    end = utc(2018, 1, 31, 23, 59, 59, 999999)
    assert [r.name for r in found(hub, query(end=end))[0]] == [name]
    assert not found(hub, query(start=utc(2018, 2)))[0]


def star(lon, lat, points, radius=0.4):
    """A spiky polygon with very many vertices."""
    import math

    ring = []
    for i in range(points):
        r = radius * (1.0 if i % 2 else 0.55)
        angle = 2 * math.pi * i / points
        ring.append(f"{lon + r * math.cos(angle):.9f} {lat + r * math.sin(angle):.9f}")
    return f"POLYGON(({','.join([*ring, ring[0]])}))"


def test_long_polygons_are_simplified_and_nothing_changes(server_of, virtual_clock):
    catalogue = hubsim.synthetic(60, tiles=["31TFM", "31TGM", "31TEM", "31TFL", "31TFN", "31TGL"])
    server = server_of(catalogue)
    hub, feedback = connect(server, virtual_clock), Watching()
    wkt = star(4.9, 46.1, 2000)
    records, _ = found(hub, query((), wkt), feedback)
    area = ogr.CreateGeometryFromWkt(wkt)
    expected = [p.name for p in catalogue if p.geometry.Intersects(area)]
    assert sorted(r.name for r in records) == sorted(expected)
    assert "plainer" in feedback.infos[0]
    assert "km" in feedback.infos[0]
    assert server.log.count(kind="search", status=500) == 0  # "Request Entity Too Large"


def test_an_area_of_many_scattered_parts_is_refused_with_the_limit(server_of, virtual_clock):
    boxes = ",".join(
        f"(({x} {y},{x + 0.1} {y},{x + 0.1} {y + 0.1},{x} {y + 0.1},{x} {y}))"
        for x in range(-170, 170, 10) for y in range(-60, 60, 10)
    )  # fmt: skip
    hub = connect(server_of(hubsim.synthetic(1)), virtual_clock)
    with pytest.raises(InputError, match="3,800 characters") as caught:
        found(hub, query((), f"MULTIPOLYGON({boxes})"))
    assert "408 parts" in str(caught.value)


def test_both_sides_of_the_antimeridian(server_of, virtual_clock):
    catalogue = hubsim.synthetic(20, tiles=["60KXF", "01KAB"])
    wkt = "MULTIPOLYGON(((179.5 -18,180 -18,180 -17,179.5 -17,179.5 -18)),((-180 -18,-179.5 -18,-179.5 -17,-180 -17,-180 -18)))"
    area = ogr.CreateGeometryFromWkt(wkt)
    expected = sorted(p.name for p in catalogue if p.geometry.Intersects(area))
    records, _ = found(connect(server_of(catalogue), virtual_clock), query((), wkt))
    assert sorted(r.name for r in records) == expected
    assert len(expected) >= 10


def test_syntax_error_with_status_200(dhus, virtual_clock):
    dhus.inject(faults.feed_error("undefined field xxx"))
    with pytest.raises(HubError, match="undefined field xxx") as caught:
        found(connect(dhus, virtual_clock))
    assert caught.value.kind == "bad_query"


def test_web_page_and_cut_answers(dhus, virtual_clock):
    hub = connect(dhus, virtual_clock)
    dhus.inject(faults.half_answer(times=2))
    assert len(found(hub)[0]) == 60
    dhus.inject(faults.maintenance_page())
    with pytest.raises(HubError, match="maintenance") as caught:
        found(hub)
    assert caught.value.kind == "unavailable"


def test_503_and_429_are_waited_for(dhus, virtual_clock):
    hub = connect(dhus, virtual_clock)
    for fault, wait in ((faults.unavailable(times=2), 6), (faults.rate_limited(30, times=1), 30)):
        dhus.inject(fault)
        start = virtual_clock.now()
        assert len(found(hub)[0]) == 60
        assert virtual_clock.now() - start == pytest.approx(wait)


def test_pages_so_far_are_kept_when_one_fails(server_of, virtual_clock):
    server = server_of(hubsim.synthetic(250))
    server.inject(faults.server_error(kind="search", nth=range(4, 99)))  # count and two pages work
    pages, records = connect(server, virtual_clock).search(query(), Silent()), []
    with pytest.raises(HubError) as caught:
        for page in pages:
            records += page.records
    assert caught.value.kind == "server"
    assert len(records) == 200


def test_repeated_page_is_noticed(server_of, virtual_clock):
    server = server_of(hubsim.synthetic(250))
    server.inject(faults.page_repeated(nth=2))
    feedback = Watching()
    records, _ = found(connect(server, virtual_clock), feedback=feedback)
    assert len(records) == len({r.id for r in records})
    if len(records) < 250:
        assert "announced 250" in feedback.warnings[0]


def test_cancel(server_of, virtual_clock):
    server = server_of(hubsim.synthetic(250))
    with pytest.raises(Cancelled):
        found(connect(server, virtual_clock), feedback=Watching(cancel_after=1))
    assert server.log.count(kind="search") <= 3


def test_entries_that_cannot_be_read_are_listed(virtual_clock):
    """Old long names, entries without name or with broken attributes do not stop the page."""
    good = {"id": "1", "title": "S2A_MSIL1C_20180101T103629_N0206_R008_T31TFM_20180101T133629"}
    entries = [
        {**good, "str": {"name": "size", "content": "1 MB"}},
        {"id": "2", "title": "S2A_OPER_PRD_MSIL1C_PDMC_20151012T120000_R008_V20151011T103629_20151011T103629"},
        {"id": "3", "title": "S2A_MSIL1C_20180101T103629_N0206_R008_T31TGM_20180101T133629", "int": {"name": "orbitnumber"}},
        {"id": "4", "title": "MOD09GA.A2018001"},
    ]  # fmt: skip

    class Canned(Transport):
        def answer(self, request, *, check=None, **_):
            feed = {"opensearch:totalResults": "4", "entry": entries}
            answer = Answer(200, request.url, {}, json.dumps({"feed": feed}).encode())
            if check:
                check(answer)
            return answer

    hub = DhusHub("x", "https://hub.example/dhus", LOGIN, Canned(Network(), virtual_clock))
    (page,) = hub.search(query(), Silent())
    assert [r.id for r in page.records] == ["1"]
    reasons = {item.name[:20]: item.reason for item in page.unusable}
    assert "hold many tiles" in reasons["S2A_OPER_PRD_MSIL1C_"]
    assert "no Sentinel-2" in reasons["MOD09GA.A2018001"]
    assert len(page.unusable) == 3


# --- login ------------------------------------------------------------------------------------------------
def test_wrong_password_is_asked_once(dhus, virtual_clock):
    hub = connect(dhus, virtual_clock, Credentials("user", "wrong-pass"))
    for _ in range(3):
        with pytest.raises(HubError) as caught:
            found(hub)
        assert caught.value.kind == "auth"
        assert "wrong-pass" not in str(caught.value)
    assert len(dhus.log.select()) == 1


def test_login_does_not_follow_a_redirect(dhus, virtual_clock):
    dhus.inject(faults.redirect("elsewhere", kind="value"))
    records, _ = found(connect(dhus, virtual_clock))
    with pytest.raises(HubError):
        connect(dhus, virtual_clock).open(records[0])
    elsewhere = [entry for entry in dhus.log.select() if entry.listener == "elsewhere"]
    assert elsewhere
    assert not any("authorization" in entry.headers for entry in elsewhere)
    assert dhus.log.select(kind="search")[0].headers["authorization"] == "(set)"


def test_connection_test(dhus, virtual_clock):
    assert "60 Sentinel-2 products" in connect(dhus, virtual_clock).test_connection()
    with pytest.raises(HubError):
        connect(dhus, virtual_clock, Credentials("user", "no")).test_connection()


# --- archive ----------------------------------------------------------------------------------------------
@pytest.fixture
def offline(server_of, virtual_clock):
    server = server_of(hubsim.synthetic(10, online=False), quota=2)
    hub = connect(server, virtual_clock)
    return server, hub, found(hub)[0]


def test_availability_is_free(offline):
    server, hub, records = offline
    products = list(server.catalogue)
    server.archive.bring_back(products[0])
    server.catalogue.remove(products[1])
    states = hub.availability(records)
    by_name = {record.name: states[record.id] for record in records}
    assert by_name[products[0].name] == "online"
    assert by_name[products[1].name] == "gone"
    assert set(by_name.values()) == {"online", "gone", "offline"}
    assert not server.archive.orders()
    assert server.log.max_streams() == 0
    assert {entry.method for entry in server.log.select(kind="value")} == {"HEAD"}


def test_opening_an_offline_product_orders_nothing(offline):
    server, hub, records = offline
    for node in ("", "manifest.safe"):
        with pytest.raises(HubError) as caught:
            hub.open(records[0], node=node)
        assert caught.value.kind == "offline"
    with pytest.raises(HubError):
        hub.nodes(records[0])
    assert not server.archive.orders()


def test_order_is_one_request_and_harmless_when_repeated(offline):
    server, hub, records = offline
    before = len(server.log.select())
    assert hub.order(records[0]).state == "accepted"
    assert len(server.log.select()) == before + 1
    assert hub.order(records[0]).state == "accepted"
    assert len(server.archive.orders()) == 1


def test_quota_is_told_with_its_number(offline):
    server, hub, records = offline
    hub.order(records[0])
    hub.order(records[1])
    with pytest.raises(HubError) as caught:
        hub.order(records[2])
    assert (caught.value.kind, caught.value.quota, caught.value.status) == ("quota", 2, 403)
    assert "'user'" not in caught.value.cause
    assert len(server.archive.orders()) == 2


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (faults.store_full(), "unavailable"),
        (faults.trigger_error(), "server"),
        (faults.rate_limited(7, kind="value"), "rate"),
    ],
)
def test_refused_orders_are_not_repeated_here(offline, fault, kind):
    server, hub, records = offline
    server.inject(fault)
    before = len(server.log.select())
    with pytest.raises(HubError) as caught:
        hub.order(records[0])
    assert caught.value.kind == kind
    assert len(server.log.select()) == before + 1


def test_too_many_streams_means_online(dhus, virtual_clock):
    hub = connect(dhus, virtual_clock)
    records, _ = found(hub)
    dhus.inject(faults.flows_full(method="GET"))
    assert hub.order(records[0]).state == "online"
    with pytest.raises(HubError) as caught:
        hub.open(records[0])
    assert caught.value.kind == "flows"
    assert hub.availability(records[:1]) == {records[0].id: "online"}


def test_order_of_an_online_product(dhus, virtual_clock):
    hub = connect(dhus, virtual_clock)
    record = found(hub)[0][0]
    answer = hub.order(record)
    assert answer.state == "online"
    assert dhus.log.bytes_served(record.name) <= 2  # not the whole product


def test_details_fill_in_what_the_search_lacks(dhus, virtual_clock):
    hub = connect(dhus, virtual_clock)
    record = found(hub)[0][0]
    product = dhus.catalogue[record.name]
    exact = hub.details(record)
    assert exact.size == dhus.catalogue.size(product)
    assert exact.checksums == {"MD5": dhus.md5(product).lower()}
    assert exact.online is True
    dhus.inject(faults.online_missing())
    assert hub.details(record).online is None  # unknown, never "online" by default
    dhus.inject(faults.upper_case_md5())
    assert hub.details(record).checksums == exact.checksums


def test_product_of_another_hub_is_found_by_its_name(dhus, virtual_clock):
    from dataclasses import replace

    hub = connect(dhus, virtual_clock)
    record = found(hub)[0][3]
    foreign = replace(record, hub="cdse", id="not-an-id-here")
    assert hub.availability([foreign]) == {"not-an-id-here": "online"}
    with hub.open(foreign) as stream:
        assert stream.total == dhus.catalogue.size(dhus.catalogue[record.name])
    with pytest.raises(HubError) as caught:
        hub.open(replace(foreign, name=record.name.replace("31TFM", "31TGM")))
    assert caught.value.kind == "not_found"


# --- bytes ------------------------------------------------------------------------------------------------
def test_open_in_parts(dhus, virtual_clock):
    hub = connect(dhus, virtual_clock)
    record = found(hub)[0][0]
    with hub.open(record) as stream:
        whole, etag = b"".join(stream.chunks()), stream.etag
        assert (stream.status, stream.start, stream.total) == (200, 0, len(whole))
    assert etag == dhus.md5(dhus.catalogue[record.name])  # DHuS: the MD5, without quotes
    with hub.open(record, start=1000, etag=etag) as stream:
        assert (stream.status, stream.start, stream.total) == (206, 1000, len(whole))
        assert b"".join(stream.chunks()) == whole[1000:]
    with hub.open(record, start=1000, etag="another") as stream:
        assert (stream.status, stream.start) == (200, 0)
    with pytest.raises(HubError) as caught:
        hub.open(record, start=10**9)
    assert (caught.value.kind, caught.value.total) == ("range", len(whole))


def test_nodes_and_single_files(dhus, virtual_clock):
    hub = connect(dhus, virtual_clock)
    record = found(hub)[0][0]
    nodes = hub.nodes(record)
    files = dhus.catalogue.files(dhus.catalogue[record.name])
    assert {node.path for node in nodes} <= set(files)
    band = next(node for node in nodes if node.path.endswith("_B02.jp2"))
    with hub.open(record, node=band.path) as stream:
        assert b"".join(stream.chunks()) == files[band.path]
    assert len(files[band.path]) == band.size


# --- the library ------------------------------------------------------------------------------------------
def test_library_missing(monkeypatch, dhus, virtual_clock):
    monkeypatch.setitem(sys.modules, "sentinelsat", None)
    with pytest.raises(InputError, match="python3-sentinelsat"):
        found(connect(dhus, virtual_clock))


def test_library_gets_no_password_and_a_silent_hub_ends(dhus, virtual_clock):
    dhus.inject(faults.silence(5.0, kind="search", times=1))
    hub = connect(dhus, virtual_clock, read_timeout=0.3)
    client = hub._client()
    assert "secret" not in repr(vars(client._api))
    assert client._api.session.auth is None
    assert len(found(hub)[0]) == 60  # the first question timed out and was repeated
    assert dhus.log.count(kind="search") >= 3


def test_library_is_used_within_its_safe_part():
    """Neither the swapped setters nor downloads, waits, or data frames."""
    import inspect

    text = inspect.getsource(dhus_sentinelsat)
    for name in (
        "concurrent_dl_limit",
        "lta_trigger_limit",
        "download",
        "get_stream",
        "to_dataframe",
        "is_online",
    ):
        assert f".{name}" not in text
    assert "show_progressbars=False" in text


def test_queries_that_are_not_latin1_never_fit(virtual_clock):
    client = dhus_sentinelsat.SentinelsatClient(
        "https://h/dhus", Transport(Network(), virtual_clock), None, "h"
    )
    assert client.fits({"filename": "S2A*"})
    assert not client.fits({"filename": "漢字"})
    assert not client.fits({"area": star(0, 0, 500)})


def test_results_do_not_depend_on_the_order_of_the_catalogue(server_of, virtual_clock):
    names = [p.name for p in hubsim.synthetic(150, tiles=["31TFM", "31TGM", "31TFL"])]
    random.Random(1).shuffle(names)
    catalogue = hubsim.Catalogue()
    for name in names:
        catalogue.add(hubsim.product(name))
    records, _ = found(connect(server_of(catalogue), virtual_clock), query(("31TFM", "31TGM", "31TFL")))
    assert sorted(r.name for r in records) == sorted(names)


def test_what_the_library_says_holds_no_secret(dhus, virtual_clock, monkeypatch):
    """Its messages repeat what a hub wrote, and a hub may repeat the login."""
    dhus.inject(
        faults.feed_error(message="undefined field xxx for secret, Authorization: Basic dXNlcjpzZWNyZXQ=")
    )
    hub = connect(dhus, virtual_clock)
    with pytest.raises(HubError) as caught:
        hub.test_connection()
    text = "".join((str(caught.value), caught.value.cause, repr(caught.value)))
    assert "undefined field" in text
    assert "secret" not in text and "dXNlcjpzZWNyZXQ=" not in text
