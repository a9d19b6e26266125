"""The Copernicus Data Space adapter against a simulated one: paging, limits, logins, faults."""

from __future__ import annotations

import math
import threading
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from osgeo import ogr

import hubsim
from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.catalogues.odata import CdseHub, Endpoints
from deepsatdata_plugin.hubs.catalogues.shared.odata_entries import months
from deepsatdata_plugin.hubs.catalogues.shared.odata_search import OdataSearch
from deepsatdata_plugin.hubs.contract import Credentials, HubError, SearchQuery
from deepsatdata_plugin.hubs.web.network import Network
from deepsatdata_plugin.hubs.web.transport import Transport
from hubsim import cdse as simulated, faults

LOGIN = Credentials("user", "secret")


def utc(year, month=1, day=1, *rest):
    return datetime(year, month, day, *rest, tzinfo=timezone.utc)


def query(tiles=("31TFM",), wkt="", start=None, end=None, level="", cloud=100.0):
    return SearchQuery(wkt, tiles, start or utc(2018), end or utc(2018, 12, 31, 23, 59, 59), level, cloud)


def connect(server, clock, login=LOGIN, page_size=1000, **network):
    endpoints = Endpoints(
        server.catalogue_url,
        server.download_url,
        server.token_url,
        order_page="https://hub.example/workspace",
    )
    return CdseHub("cdse", endpoints, login, Transport(Network(**network), clock), page_size=page_size)


def found(hub, asked=None, feedback=None):
    pages = list(hub.search(asked or query(), feedback or Silent()))
    return [record for page in pages for record in page.records], pages


class Watching(Silent):
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
    open_servers = []

    def make(catalogue, **options):
        server = hubsim.CdseServer(virtual_clock, catalogue, {"user": "secret"}, **options)
        open_servers.append(server)
        return server.__enter__()

    yield make
    for server in open_servers:
        server.__exit__(None, None, None)


# --- search -----------------------------------------------------------------------------------------------
def test_search_is_complete_ordered_and_needs_no_login(cdse, virtual_clock):
    feedback = Watching()
    records, _ = found(connect(cdse, virtual_clock, Credentials()), feedback=feedback)
    assert [r.name for r in records] == [p.name for p in cdse.catalogue]
    assert cdse.log.count(kind="token") == 0
    assert feedback.percents == sorted(feedback.percents)
    assert feedback.percents[-1] == 100
    for entry in cdse.log.select(kind="search"):
        assert entry.query["$orderby"] == "ContentDate/Start asc"
        assert "$count" not in entry.query  # slow, and not needed where the last page is not full
        assert "authorization" not in entry.headers


def test_one_question_a_month(cdse, virtual_clock):
    found(connect(cdse, virtual_clock), query(start=utc(2018, 1, 15), end=utc(2018, 4, 2)))
    filters = [entry.query["$filter"] for entry in cdse.log.select(kind="search")]
    assert len(filters) == 4
    assert all(
        "Collection/Name eq 'SENTINEL-2'" in text and "ContentDate/Start ge" in text for text in filters
    )


def test_months():
    assert months(utc(2018, 1, 15), utc(2018, 1, 20)) == [(utc(2018, 1, 15), utc(2018, 1, 20))]
    spans = months(utc(2018, 11, 30), utc(2019, 2, 1))
    assert [span[0] for span in spans] == [utc(2018, 11, 30), utc(2018, 12), utc(2019), utc(2019, 2)]
    assert [span[1] for span in spans] == [utc(2018, 12), utc(2019), utc(2019, 2), utc(2019, 2, 1)]
    assert months(utc(2019), utc(2018)) == []


@pytest.mark.parametrize("page_size", [1, 7, 10, 59, 60, 61])
def test_every_page_size_gives_each_product_once(server_of, virtual_clock, page_size):
    server = server_of(hubsim.synthetic(60, every_days=0.25))
    records, _ = found(connect(server, virtual_clock, page_size=page_size))
    assert [r.name for r in records] == [p.name for p in server.catalogue]


def test_beyond_the_servers_limit(server_of, virtual_clock, monkeypatch):
    """The server links pages up to a limit only; the question goes on from the last date."""
    monkeypatch.setattr(simulated, "MAX_SKIP", 50)
    server = server_of(hubsim.synthetic(300, every_days=0.1, nominal=True))
    records, _ = found(connect(server, virtual_clock, page_size=10))
    assert sorted(r.name for r in records) == sorted(p.name for p in server.catalogue)
    assert max(int(e.query.get("$skip", 0)) for e in server.log.select(kind="search")) <= 50
    assert server.log.count(status=422) == 0


def test_links_that_the_server_itself_refuses(server_of, virtual_clock):
    """A next page beyond the limit answers 422: the question goes on from the last date."""
    server = server_of(hubsim.synthetic(300, every_days=0.1, nominal=True))
    limit = '{"detail":[{"type":"less_than_equal","loc":["query","$skip"],"msg":"too large"}]}'
    server.inject(faults.status(422, limit, "application/json", nth=[4, 9, 13]))
    records, _ = found(connect(server, virtual_clock, page_size=10))
    assert sorted(r.name for r in records) == sorted(p.name for p in server.catalogue)
    assert server.log.count(status=422) == 3


def test_more_at_one_instant_than_the_hub_lists_fails_loudly(server_of, virtual_clock, monkeypatch):
    monkeypatch.setattr(simulated, "MAX_SKIP", 50)
    tiles = [f"31T{column}{row}" for column in "CDEFG" for row in "GHJKLMNPQ"][:40]
    catalogue = hubsim.synthetic(40 * 2, tiles=tiles, every_days=0, nominal=True)
    wkt = "POLYGON((-5 40,10 40,10 50,-5 50,-5 40))"
    with pytest.raises(HubError, match="at one instant") as caught:
        found(connect(server_of(catalogue), virtual_clock, page_size=10), query((), wkt))
    assert caught.value.kind == "bad_query"
    assert "smaller area" in str(caught.value)


def test_filters_agree_with_brute_force(server_of, virtual_clock):
    catalogue = hubsim.synthetic(200, tiles=["31TFM", "31TGM", "31TFL", "32TLS"])
    for product in hubsim.synthetic(40, tiles=["31TFM"], level="L2A", baseline="0214"):
        catalogue.add(product)
    asked = query(
        ("31TFM", "31TGM"), start=utc(2018, 2), end=utc(2018, 6, 30, 23, 59, 59), level="L2A", cloud=12.5
    )
    records, _ = found(connect(server_of(catalogue), virtual_clock), asked)
    expected = [
        p.name for p in catalogue
        if "_MSIL2A_" in p.name and p.name[39:44] in asked.tiles and p.cloud <= 12.5
        and asked.start <= p.start.replace(microsecond=0) <= asked.end
    ]  # fmt: skip
    assert sorted(r.name for r in records) == sorted(expected)
    assert expected


def test_last_millisecond_of_the_last_day(server_of, virtual_clock):
    catalogue = hubsim.Catalogue()
    catalogue.add(hubsim.product("S2A_MSIL1C_20180131T235959_N0206_R008_T31TFM_20180201T030000"))
    hub = connect(server_of(catalogue), virtual_clock)
    assert len(found(hub, query(end=utc(2018, 1, 31, 23, 59, 59, 999999)))[0]) == 1
    assert not found(hub, query(start=utc(2018, 2)))[0]


# --- products of one instant --------------------------------------------------------------------------------
DATATAKE = [f"31T{column}{row}" for column in "CDEFG" for row in "HJKLMNP"]
WIDE = "POLYGON((-5 40,10 40,10 52,-5 52,-5 40))"


@pytest.mark.parametrize("times", [1, 2, 4, None])
def test_products_that_change_places_between_pages_are_not_lost(server_of, virtual_clock, times):
    """The tiles of a datatake have one instant, so any order of them is sorted."""
    server = server_of(hubsim.synthetic(35, tiles=DATATAKE, nominal=True))
    server.inject(faults.places_change(times=times))
    records, _ = found(connect(server, virtual_clock, page_size=10), query((), WIDE, end=utc(2018, 1, 31)))
    assert {r.name for r in records} == {p.name for p in server.catalogue}
    assert len(records) == 35


def test_neighbours_that_have_changed_for_good_are_parted_elsewhere(server_of, virtual_clock, monkeypatch):
    """The first page is of before the change, whatever is asked for; all others of after it."""
    server = server_of(hubsim.synthetic(35, tiles=DATATAKE, nominal=True))
    hits = server._hits

    def changed(query):
        found = hits(query)
        if int(query.get("$skip", 0)):
            found[9], found[10] = found[10], found[9]
        return found

    monkeypatch.setattr(server, "_hits", changed)
    records, _ = found(connect(server, virtual_clock, page_size=10), query((), WIDE, end=utc(2018, 1, 31)))
    assert len(records) == 35


@pytest.mark.parametrize("nominal", [False, True])
@pytest.mark.parametrize("deleted", [[0], [2, 3, 9], [9], [12], [0, 30]])
def test_products_deleted_between_pages_hide_no_other(
    server_of, virtual_clock, monkeypatch, deleted, nominal
):
    """All that follow move up, and one would lie on the page that was just read; also at one instant."""
    more = {"tiles": DATATAKE, "nominal": True} if nominal else {}
    server = server_of(hubsim.synthetic(35, online=True, **more))
    hits, calls = server._hits, []

    def fewer(query):
        found = hits(query)
        calls.append(query)
        gone = [found[number].id for number in deleted] if len(calls) == 1 else fewer.gone
        fewer.gone = gone
        return found if len(calls) == 1 else [product for product in found if product.id not in gone]

    monkeypatch.setattr(server, "_hits", fewer)
    monkeypatch.setattr("deepsatdata_plugin.hubs.catalogues.shared.odata_search.months", lambda *span: [span])
    asked = query((), WIDE, end=utc(2021, 1, 1)) if nominal else query(end=utc(2021, 1, 1))
    records, _ = found(connect(server, virtual_clock, page_size=10), asked)
    left = {product.name for product in server.catalogue if product.id not in fewer.gone}
    assert left <= {record.name for record in records}
    assert len(records) == len({record.name for record in records})


def test_products_that_never_come_end_in_an_error(server_of, virtual_clock, monkeypatch):
    server = server_of(hubsim.synthetic(35, tiles=DATATAKE, nominal=True))
    server.inject(faults.places_change())
    monkeypatch.setattr(OdataSearch, "_count", lambda *_: 36)
    with pytest.raises(HubError, match="change places between its pages|same page again") as caught:
        found(connect(server, virtual_clock, page_size=10), query((), WIDE, end=utc(2018, 1, 31)))
    assert caught.value.kind == "protocol"
    assert server.log.count(kind="search") < 80  # each page has one product of the page before


# --- what is asked ------------------------------------------------------------------------------------------
def test_few_tiles_are_asked_for_by_name_and_many_as_an_area(server_of, virtual_clock):
    catalogue = hubsim.synthetic(60, tiles=["31TFM", "31TGM", "31TEM", "31TFL", "31TFN", "31TGL"])
    server = server_of(catalogue)
    records, _ = found(connect(server, virtual_clock), query(("31TFM", "31TGM"), end=utc(2018, 1, 31)))
    assert {r.tile for r in records} == {"31TFM", "31TGM"}
    for entry in server.log.select(kind="search"):
        assert "contains(Name,'_T31TFM_') or contains(Name,'_T31TGM_')" in entry.query["$filter"]
        assert "Intersects" not in entry.query["$filter"]
    many = tuple(f"31T{column}{row}" for column in "CDEFG" for row in "HJKLM")
    feedback = Watching()
    records, _ = found(connect(server, virtual_clock), query(many, end=utc(2018, 1, 31)), feedback)
    assert {r.tile for r in records} <= set(many)
    assert "Intersects" in server.log.select(kind="search")[-1].query["$filter"]


def test_a_plain_tile_needs_no_word_about_its_area(cdse, virtual_clock):
    feedback = Watching()
    found(connect(cdse, virtual_clock), feedback=feedback)
    assert feedback.infos == []


def test_products_of_the_pilot_are_level_2a_as_well(server_of, virtual_clock):
    """Those of 2017 and 2018 have a product type of their own."""
    catalogue = hubsim.synthetic(10, level="L2A", baseline="0206")
    for index, product in enumerate(catalogue):
        product.attributes["productType"] = "S2MSI2Ap" if index % 2 else "S2MSI2A"
    records, _ = found(connect(server_of(catalogue), virtual_clock), query(level="L2A"))
    assert len(records) == 10


def test_only_what_is_read_is_asked_for(server_of, virtual_clock):
    server = server_of(hubsim.synthetic(10))
    hub = connect(server, virtual_clock)
    records, _ = found(hub)
    assert all("Footprint" in e.query["$select"] for e in server.log.select(kind="search"))
    assert "GeoFootprint" not in server.log.select(kind="search")[0].query["$select"]
    server.selects = False  # a hub of this dialect that does not know it
    assert found(connect(server, virtual_clock))[0] == records
    assert server.log.count(status=422) == 1  # learnt


def test_rows_have_a_picture_a_page_and_the_day_of_publication(server_of, virtual_clock):
    server = server_of(hubsim.synthetic(2))
    endpoints = Endpoints(server.catalogue_url, browser="https://browser.example/")
    hub = CdseHub("cdse", endpoints, LOGIN, Transport(Network(), virtual_clock))
    record = found(hub)[0][0]
    assert record.quicklook.startswith(f"{server.catalogue_url}/Assets(")
    assert record.published == next(iter(server.catalogue)).ingested.replace(microsecond=0)
    assert record.link.startswith("https://browser.example/?zoom=9&lat=46.")
    assert "datasetId=S2_L1C_CDAS" in record.link
    assert "fromTime=2018-01-01T00%3A00%3A00.000Z" in record.link
    assert found(connect(server, virtual_clock))[0][0].link.startswith(server.catalogue_url)


def test_orbit_platform_and_publication(server_of, virtual_clock):
    catalogue = hubsim.synthetic(20)
    other = hubsim.product("S2A_MSIL1C_20180103T104229_N0206_R051_T31TFM_20180103T140000")
    catalogue.add(other)
    server, asked = server_of(catalogue), query()
    hub = connect(server, virtual_clock)
    assert {r.name for r in found(hub, replace(asked, orbit=51))[0]} == {other.name}
    assert {r.platform for r in found(hub, replace(asked, platform="S2B"))[0]} == {"S2B"}
    since = replace(asked, published_since=utc(2018, 2, 1))
    assert {r.name for r in found(hub, since)[0]} == {p.name for p in catalogue if p.ingested >= utc(2018, 2)}
    assert hub.count(since, Silent()) == len(found(hub, since)[0])


def test_a_deleted_product_says_why(server_of, virtual_clock):
    server = server_of(hubsim.synthetic(3))
    hub = connect(server, virtual_clock)
    records, _ = found(hub)
    server.inject(faults.deleted("Obsolete product", product=records[0].name))
    assert hub.availability(records[:2]) == {records[0].id: "gone", records[1].id: "online"}
    assert hub.why_gone(records[0]) == "Obsolete product"
    assert hub.why_gone(records[1]) == ""


def star(lon, lat, points, radius=0.4):
    """A spiky polygon with very many vertices."""
    ring = []
    for i in range(points):
        r = radius * (1.0 if i % 2 else 0.55)
        angle = 2 * math.pi * i / points
        ring.append(f"{lon + r * math.cos(angle):.9f} {lat + r * math.sin(angle):.9f}")
    return f"POLYGON(({','.join([*ring, ring[0]])}))"


def test_area_with_very_many_vertices(server_of, virtual_clock):
    catalogue = hubsim.synthetic(30, tiles=["31TFM", "31TGM", "31TEM", "31TFL", "31TFN", "31TGL"])
    server, feedback = server_of(catalogue), Watching()
    wkt = star(4.9, 46.1, 100_000)
    records, _ = found(connect(server, virtual_clock), query((), wkt, end=utc(2018, 2)), feedback)
    area = ogr.CreateGeometryFromWkt(wkt).CreatePreparedGeometry()
    expected = [p.name for p in catalogue if area.Intersects(p.geometry)]
    assert sorted(r.name for r in records) == sorted(expected)
    assert "plainer" in feedback.infos[0]
    assert all(e.query["$filter"].count(",") < 220 for e in server.log.select(kind="search"))


def test_both_sides_of_the_antimeridian_once_each(server_of, virtual_clock):
    catalogue = hubsim.synthetic(20, tiles=["60KXF", "01KAB"])
    wkt = "MULTIPOLYGON(((179 -18,180 -18,180 -17,179 -17,179 -18)),((-180 -18,-179 -18,-179 -17,-180 -17,-180 -18)))"
    area = ogr.CreateGeometryFromWkt(wkt)
    expected = sorted(p.name for p in catalogue if p.geometry.Intersects(area))
    records, _ = found(connect(server_of(catalogue), virtual_clock), query((), wkt))
    assert sorted(r.name for r in records) == expected


def test_pages_in_circles_repeated_and_empty(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock, page_size=2)
    cdse.inject(faults.next_link_loop(times=1))
    with pytest.raises(HubError, match="circles|same page") as caught:
        found(hub)
    assert caught.value.kind == "protocol"
    cdse.faults.clear()
    cdse.inject(faults.page_repeated(nth=2, times=1))
    with pytest.raises(HubError, match="circles|same page"):
        found(hub)
    cdse.faults.clear()
    cdse.inject(faults.last_page_empty())
    assert len(found(hub)[0]) == 60


def test_next_page_on_another_host_is_refused(cdse, virtual_clock):
    class Misled(Transport):
        def json(self, request, **options):
            answer = super().json(request, **options)
            answer["@odata.nextLink"] = "https://evil.example/odata/v1/Products?$skip=1"
            return answer

    hub = CdseHub("cdse", Endpoints(cdse.catalogue_url), LOGIN, Misled(Network(), virtual_clock))
    with pytest.raises(HubError, match="another host"):
        found(hub)


def test_backoff_and_permanent_refusals(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock)
    for fault, wait in (
        (faults.rate_limited(45, times=1), 45),
        (faults.rate_limited(times=1), 60),
        (faults.unavailable(times=2), 6),
        (faults.half_answer(times=1), 2),
        (faults.disconnect(times=1), 2),
    ):
        cdse.faults.clear()
        cdse.inject(fault)
        start = virtual_clock.now()
        assert len(found(hub)[0]) == 60
        assert virtual_clock.now() - start == pytest.approx(wait)
    cdse.faults.clear()
    cdse.inject(
        faults.status(422, '{"detail":[{"loc":["query","$filter"],"msg":"bad polygon"}]}', "application/json")
    )
    before = len(cdse.log.select())
    with pytest.raises(HubError, match="bad polygon") as caught:
        found(hub)
    assert caught.value.kind == "bad_query"
    assert len(cdse.log.select()) == before + 1


def test_web_page_instead_of_json(cdse, virtual_clock):
    cdse.inject(faults.status(200, "<html><h1>Please log in</h1></html>", "text/html"))
    with pytest.raises(HubError, match="web page came instead of JSON: Please log in") as caught:
        found(connect(cdse, virtual_clock))
    assert caught.value.kind == "protocol"


def test_json_of_something_else(cdse, virtual_clock):
    cdse.inject(faults.status(200, '{"hello": "world"}', "application/json"))
    with pytest.raises(HubError, match="no list of products"):
        found(connect(cdse, virtual_clock))


def test_pages_so_far_are_kept_when_one_fails(cdse, virtual_clock):
    cdse.inject(faults.server_error(nth=range(4, 99)))
    records = []
    with pytest.raises(HubError):
        for page in connect(cdse, virtual_clock).search(query(), Silent()):
            records += page.records
    assert 15 < len(records) < 25  # January to March


def test_cancel(cdse, virtual_clock):
    with pytest.raises(Cancelled):
        found(connect(cdse, virtual_clock), feedback=Watching(cancel_after=3))
    assert cdse.log.count(kind="search") <= 3


def test_products_without_footprint_size_checksum_or_cloud(cdse, virtual_clock):
    products = list(cdse.catalogue)
    cdse.inject(faults.no_footprint(product=products[0].name))
    cdse.inject(faults.no_size_no_checksum(product=products[1].name))
    cdse.inject(faults.empty_checksum(product=products[2].name))
    products[3].attributes["cloudCover"] = None
    hub = connect(cdse, virtual_clock)
    by_name = {r.name: r for r in found(hub)[0]}
    assert by_name[products[1].name].size is None
    assert by_name[products[1].name].checksums == {}
    assert by_name[products[2].name].checksums == {}
    assert by_name[products[3].name].cloud is None
    limited = {r.name for r in found(hub, query(cloud=99.0))[0]}
    assert products[3].name not in limited


# --- archive ----------------------------------------------------------------------------------------------
def test_availability_in_batches_without_touching_products(server_of, virtual_clock):
    server = server_of(hubsim.synthetic(120, every_days=2))
    hub = connect(server, virtual_clock)
    records, _ = found(hub)
    products = list(server.catalogue)
    server.archive.send_away(products[0])
    server.inject(faults.deleted("Corrupted product", product=products[1].name))
    server.inject(faults.online_missing(product=products[2].name))
    before = len(server.log.select())
    states = hub.availability(records)
    by_name = {record.name: states[record.id] for record in records}
    assert by_name[products[0].name] == "offline"
    assert by_name[products[1].name] == "gone"
    assert by_name[products[2].name] == "unknown"
    assert sum(state == "online" for state in states.values()) == 117
    kinds = [entry.kind for entry in server.log.select()[before:]]
    assert kinds.count("filter_list") == 3
    assert "value" not in kinds
    assert len(kinds) <= 5
    assert server.log.count(kind="token") == 0


def test_orders_are_for_hands(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock)
    record = found(hub)[0][0]
    assert hub.capabilities.can_order is False
    assert hub.capabilities.order_page == "https://hub.example/workspace"
    before = len(cdse.log.select())
    with pytest.raises(HubError, match="by hand") as caught:
        hub.order(record)
    assert caught.value.kind == "unsupported"
    assert "https://hub.example/workspace" in str(caught.value)
    assert len(cdse.log.select()) == before


def test_product_of_another_hub_is_found_by_its_name(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock)
    record = found(hub)[0][5]
    foreign = replace(record, hub="earth-search", id="S2A_31TFM_20180101_0_L1C")
    assert hub.availability([foreign]) == {foreign.id: "online"}
    assert hub.details(foreign).id == record.id
    with hub.open(foreign) as stream:
        assert stream.total == record.size
    missing = replace(foreign, name=record.name.replace("31TFM", "31TGM"))
    assert connect(cdse, virtual_clock).availability([missing]) == {foreign.id: "gone"}
    with pytest.raises(HubError) as caught:
        hub.open(missing)
    assert caught.value.kind == "not_found"


# --- bytes ------------------------------------------------------------------------------------------------
def test_open_whole_part_and_node(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock)
    record = found(hub)[0][0]
    with hub.open(record) as stream:
        whole, etag = b"".join(stream.chunks()), stream.etag
    assert len(whole) == record.size
    with hub.open(record, start=99, etag=etag) as stream:
        assert (stream.status, stream.start, stream.total) == (206, 99, len(whole))
        assert b"".join(stream.chunks()) == whole[99:]
    nodes = hub.nodes(record)
    files = cdse.catalogue.files(cdse.catalogue[record.name])
    band = next(node for node in nodes if node.path.endswith("_B03.jp2"))
    with hub.open(record, node=band.path) as stream:
        assert b"".join(stream.chunks()) == files[band.path]
    for entry in cdse.log.select():
        if entry.kind in ("value", "node"):
            assert entry.listener == "download"  # directly, not by a redirect that would lose the token
            assert "'" not in entry.path
            assert entry.headers["authorization"] == "(set)"
    assert cdse.log.count(kind="token") == 1


def test_token_expired_in_mid_run_is_renewed_once(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock)
    records, _ = found(hub)
    hub.open(records[0]).close()
    cdse.identity.revoke_all()
    hub.open(records[1]).close()
    assert cdse.log.count(kind="token") == 2
    cdse.inject(faults.token_expired())
    before = len(cdse.log.select())
    with pytest.raises(HubError) as caught:
        hub.open(records[2])
    assert caught.value.kind == "login"  # the identity server has just confirmed it
    assert len(cdse.log.select()) - before == 3  # 401, one renewal, 401


def test_eight_threads_share_one_token(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock)
    records, _ = found(hub)
    failures = []

    def work(record):
        try:
            hub.open(record).close()
        except HubError as error:
            if error.kind not in ("rate", "flows"):  # four connections at once are allowed
                failures.append(error)

    threads = [threading.Thread(target=work, args=(record,)) for record in records[:8]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert cdse.log.count(kind="token") == 1


def test_wrong_password_is_asked_once(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock, Credentials("user", "wrong-pass"))
    records, _ = found(hub)  # searching needs none
    for _ in range(3):
        with pytest.raises(HubError) as caught:
            hub.open(records[0])
        assert caught.value.kind == "auth"
        assert "wrong-pass" not in str(caught.value)
    assert cdse.log.count(kind="token") == 1
    with pytest.raises(HubError):
        hub.test_connection()


def test_token_does_not_follow_a_redirect(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock)
    record = found(hub)[0][0]
    cdse.inject(faults.redirect("elsewhere", kind="value"))
    with pytest.raises(HubError):
        hub.open(record)
    entries = cdse.log.select(listener="elsewhere")
    assert entries
    assert not any("authorization" in entry.headers for entry in entries)
    cdse.faults.clear()
    cdse.inject(faults.redirect_loop(kind="value"))
    with pytest.raises(HubError, match="circles|more than 5"):
        hub.open(record)


def test_deleted_product_tells_the_cause(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock)
    record = found(hub)[0][0]
    cdse.inject(faults.deleted("Corrupted product", product=record.name))
    with pytest.raises(HubError, match="Corrupted product") as caught:
        hub.open(record)
    assert caught.value.kind == "not_found"


def test_too_many_connections(cdse, virtual_clock):
    hub = connect(cdse, virtual_clock)
    records, _ = found(hub)
    cdse.inject(faults.flows_full())
    before = len(cdse.log.select())
    with pytest.raises(HubError) as caught:
        hub.open(records[1])
    assert caught.value.kind == "rate"
    assert "Max session number" in caught.value.cause
    assert len(cdse.log.select(kind="value")) == 1  # asked once: the lane decides when to try again
    assert len(cdse.log.select()) - before == 2  # with the login


def test_connection_test(cdse, virtual_clock):
    assert "login is accepted" in connect(cdse, virtual_clock).test_connection()
    assert "needs a login" in connect(cdse, virtual_clock, Credentials()).test_connection()
    assert not cdse.log.count(kind="value")
    cdse.inject(faults.unavailable())
    with pytest.raises(HubError):
        connect(cdse, virtual_clock).test_connection()


def test_nothing_listens(virtual_clock):
    endpoints = Endpoints("http://127.0.0.1:9/odata/v1")
    hub = CdseHub("cdse", endpoints, Credentials(), Transport(Network(connect_timeout=1), virtual_clock))
    with pytest.raises(HubError) as caught:
        hub.test_connection()
    assert caught.value.kind == "connection"


def test_a_long_period_keeps_the_order_of_time(server_of, virtual_clock):
    server = server_of(hubsim.synthetic(100, every_days=20, nominal=True))
    asked = query(start=utc(2018), end=utc(2018) + timedelta(days=3000))
    records, _ = found(connect(server, virtual_clock), asked)
    times = [r.sensing_start for r in records]
    assert times == sorted(times)
    assert len(records) == 100
