"""The STAC adapter against a real STAC API server, and against APIs that behave otherwise."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from urllib.parse import parse_qs, urlsplit

import pytest
from osgeo import ogr

import hubsim
from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.catalogues.stac import StacDialect, StacHub, is_sentinel2
from deepsatdata_plugin.hubs.contract import HubError, SearchQuery, SystemClock
from deepsatdata_plugin.hubs.web.network import Network
from deepsatdata_plugin.hubs.web.transport import Transport

L2A = {"L2A": ("sentinel-2-l2a",)}
FRANCE = "POLYGON((-5 41,10 41,10 51,-5 51,-5 41))"


def utc(year, month=1, day=1, *rest):
    return datetime(year, month, day, *rest, tzinfo=timezone.utc)


def query(wkt=FRANCE, tiles=(), start=None, end=None, level="L2A", cloud=100.0):
    return SearchQuery(wkt, tiles, start or utc(2015), end or utc(2030), level, cloud)


def found(hub, asked=None, feedback=None):
    pages = list(hub.search(asked or query(), feedback or Silent()))
    return [record for page in pages for record in page.records], pages


class Cancelling(Silent):
    def __init__(self, pages):
        self.left = pages

    def progress(self, percent):
        self.left -= 1

    def is_cancelled(self):
        return self.left <= 0


# --- a real server ----------------------------------------------------------------------------------------
@pytest.fixture
def real(stac_server):
    def connect(**dialect):
        given = StacDialect(**{"collections": L2A, **dialect})
        return StacHub("stac", stac_server.url, Transport(Network(), SystemClock()), given)

    return connect


def synthetic(items):
    return [item for item in items if "sentinel-cogs.example" in json.dumps(item["assets"])]


@pytest.mark.parametrize("page_size", [9, 100, 1000])
def test_real_server_pages(real, stac_server, page_size):
    hub = real(page_size=page_size)
    records, pages = found(
        hub, query(tiles=("31TFM",), wkt="", start=utc(2019), end=utc(2019, 12, 31, 23, 59, 59))
    )
    expected = [i for i in synthetic(stac_server.items) if i["properties"]["datetime"].startswith("2019")]
    assert sorted(r.id for r in records) == sorted(i["id"] for i in expected)
    assert len(expected) == 73
    assert len(pages) >= 73 // page_size
    assert all(r.streamable and r.online is None for r in records)  # of the files, not of the product
    assert {r.offset_claims for r in records} == {"earthsearch:boa_offset_applied=false"}


def test_real_server_filters(real, stac_server):
    start, end = utc(2019, 6), utc(2020, 3, 31, 23, 59, 59)
    hub = real(cloud="auto")
    records, _ = found(hub, query(start=start, end=end, cloud=20.0))
    area = ogr.CreateGeometryFromWkt(FRANCE)
    expected = []
    for item in stac_server.items:
        name = item["properties"].get("s2:product_uri", "")
        if item["collection"] != "sentinel-2-l2a" or "_MSIL2A_" not in name:
            continue
        begun = datetime.strptime(name[11:26] + "+0000", "%Y%m%dT%H%M%S%z")
        shape = ogr.CreateGeometryFromJson(json.dumps(item["geometry"]))
        if start <= begun <= end and item["properties"]["eo:cloud_cover"] <= 20 and shape.Intersects(area):
            expected.append(item["id"])
    assert sorted(r.id for r in records) == sorted(expected)
    assert len(expected) > 20


def test_real_server_knows_cql2(real):
    """What it conforms to is read, and the cloud limit is asked for in that way."""
    assert real(cloud="auto")._cloud_way(Silent()) == "cql2"


def test_real_server_collections_are_found(real, stac_server):
    hub = real(collections={})
    assert "sentinel-2-l2a" in hub._collections("L2A", None)
    assert "sentinel-2-l2a" in hub.test_connection()
    records, _ = found(hub, query(level="", start=utc(2019), end=utc(2019, 2)))
    assert records


def test_real_server_recorded_items(real, stac_server, shared_data):
    """Real items of Slovenia, from a real server."""
    slovenia = "POLYGON((15 45.8,16 45.8,16 46.2,15 46.2,15 45.8))"
    records, _ = found(real(), query(slovenia, start=utc(2023, 8), end=utc(2023, 8, 31)))
    assert {r.tile for r in records} == {"33TWL", "33TWM"}
    assert len(records) == 10
    assert all("boa_offset_applied=true; raster offset=" in r.offset_claims for r in records)


def test_real_server_empty_and_cancelled(real):
    assert found(real(), query("POLYGON((100 1,101 1,101 2,100 2,100 1))"))[0] == []
    with pytest.raises(Cancelled):
        found(real(page_size=5), feedback=Cancelling(0))


def test_real_server_wrong_address(stac_server):
    hub = StacHub("stac", stac_server.url + "/nothing", Transport(Network(), SystemClock()), StacDialect(L2A))
    with pytest.raises(HubError) as caught:
        found(hub)
    assert caught.value.kind in ("not_found", "protocol", "bad_query")
    with pytest.raises(HubError):
        StacHub("stac", stac_server.url + "/nothing", Transport(Network(), SystemClock())).test_connection()


# --- other behaviour --------------------------------------------------------------------------------------
def item(number, collection="sentinel-2-l2a", **properties):
    name = f"S2A_MSIL2A_201901{1 + number % 28:02d}T103629_N0211_R008_T31TFM_20190131T{number:06d}"
    return {
        "type": "Feature", "id": f"item-{number}", "collection": collection, "assets": {}, "links": [],
        "geometry": {"type": "Polygon", "coordinates": [[[4, 46], [5, 46], [5, 47], [4, 47], [4, 46]]]},
        "properties": {"datetime": "2019-01-01T10:40:00Z", "s2:product_uri": name + ".SAFE", "eo:cloud_cover": 1, **properties},
    }  # fmt: skip


class Api(Transport):
    """Answers from a function; remembers the questions."""

    def __init__(self, answer):
        super().__init__(Network(), hubsim.VirtualClock())
        self.asked, self.answer_with = [], answer

    def json(self, request, **_):
        self.asked.append(request)
        return self.answer_with(request)


def hub_of(answer, **dialect):
    api = Api(answer)
    return StacHub(
        "stac", "https://api.example/v1", api, StacDialect(**{"collections": L2A, "fields": False, **dialect})
    ), api


def test_next_by_post_merged_and_not():
    def answer(request):
        body = json.loads(request.body)
        start = body.get("token", 0)
        link = {
            "rel": "next",
            "method": "POST",
            "href": request.url,
            "merge": True,
            "body": {"token": start + 2},
        }
        return {"features": [item(start), item(start + 1)], "links": [link] if start < 4 else []}

    hub, api = hub_of(answer)
    assert len(found(hub)[0]) == 6
    bodies = [json.loads(request.body) for request in api.asked]
    assert [body.get("token") for body in bodies] == [None, 2, 4]
    assert all(body["collections"] == ["sentinel-2-l2a"] for body in bodies)


def test_next_by_get():
    def answer(request):
        if request.method == "POST":
            return {"features": [item(0)], "links": [{"rel": "next", "href": "/v1/search?token=a"}]}
        assert request.url == "https://api.example/v1/search?token=a"
        return {"features": [item(1)], "links": [{"rel": "next", "href": None}]}

    assert len(found(hub_of(answer)[0])[0]) == 2


def test_api_without_post():
    def answer(request):
        if request.method == "POST":
            raise HubError("no", kind="bad_query", status=405)
        asked = parse_qs(urlsplit(request.url).query)
        assert asked["collections"] == ["sentinel-2-l2a"]
        assert json.loads(asked["intersects"][0])["type"] == "Polygon"
        assert asked["datetime"][0].startswith("2015-01-01T00:00:00.000Z/")
        return {"features": [item(0)], "links": []}

    assert len(found(hub_of(answer)[0])[0]) == 1


def test_next_link_behind_a_proxy_and_on_another_host():
    def answer(request):
        if "token" in request.url:
            assert request.url == "https://api.example/v1/search?token=1"
            return {"features": [item(1)], "links": []}
        return {
            "features": [item(0)],
            "links": [{"rel": "next", "href": "http://api.example/v1/search?token=1"}],
        }

    assert len(found(hub_of(answer)[0])[0]) == 2

    def evil(request):
        return {"features": [item(0)], "links": [{"rel": "next", "href": "https://evil.example/search"}]}

    with pytest.raises(HubError, match="another host"):
        found(hub_of(evil)[0])


def test_circles_and_repeated_pages():
    numbers = iter(range(100))

    def circle(request):
        return {
            "features": [item(next(numbers))],
            "links": [{"rel": "next", "href": request.url, "method": "GET"}],
        }

    with pytest.raises(HubError, match="circles"):
        found(hub_of(circle)[0])
    count = [0]

    def same(request):
        count[0] += 1
        return {"features": [item(7)], "links": [{"rel": "next", "href": f"/v1/search?n={count[0]}"}]}

    with pytest.raises(HubError, match="same page"):
        found(hub_of(same)[0])
    assert count[0] == 2


def test_cloud_limit_by_query_and_without():
    def answer(request):
        if request.method == "GET":
            return {"conformsTo": ["https://api.stacspec.org/v1.0.0/item-search#query"]}
        return {
            "features": [item(0), item(1, **{"eo:cloud_cover": 90}), item(2, **{"eo:cloud_cover": None})],
            "links": [],
        }

    for way, test in (("query", True), ("auto", True), ("", False)):
        hub, api = hub_of(answer, cloud=way)
        records, _ = found(hub, query(cloud=30.0))
        assert [r.id for r in records] == ["item-0"]  # whatever the API did with the limit
        body = json.loads(api.asked[-1].body)
        assert (body.get("query") == {"eo:cloud_cover": {"lte": 30.0}}) is test


def test_pages_by_number_for_geodes():
    def answer(request):
        body = json.loads(request.body)
        assert "datetime" not in body
        assert body["query"]["start_datetime"]["lte"] == "2030-01-01T01:00:00.000Z"
        first = (body["page"] - 1) * 3
        features = [item(i) for i in range(first, min(first + 3, 7))]
        broken = [{"rel": "next", "href": "https://api.example/v1/items?limit=2&page=2"}]
        return {"features": features, "links": broken, "context": {"matched": 7}}

    hub, api = hub_of(answer, page_size=3, time="query", paging="page", cloud="query")
    assert len(found(hub)[0]) == 7
    assert [json.loads(r.body)["page"] for r in api.asked] == [1, 2, 3]


def test_items_without_product_name_are_listed():
    nameless = item(0)
    del nameless["properties"]["s2:product_uri"]
    nameless["properties"]["grid:code"] = "MGRS-31TFM"
    _, pages = found(hub_of(lambda request: {"features": [nameless, "junk", item(1)], "links": []})[0])
    assert [r.id for r in pages[0].records] == ["item-1"]
    assert "tile 31TFM" in pages[0].unusable[0].reason
    assert "no item" in pages[0].unusable[1].reason


def test_not_a_stac_api():
    with pytest.raises(HubError, match="no list of items"):
        found(hub_of(lambda request: {"message": "hello"})[0])
    with pytest.raises(HubError, match="no list of items"):
        found(hub_of(lambda request: [1, 2])[0])


def test_level_that_the_catalogue_lacks():
    with pytest.raises(HubError, match="no Sentinel-2 collection of level L1C") as caught:
        found(hub_of(lambda request: {})[0], query(level="L1C"))
    assert caught.value.kind == "bad_query"
    hub, _ = hub_of(lambda request: {"collections": [{"id": "naip"}, {"id": "landsat"}]}, collections={})
    with pytest.raises(HubError, match="found: landsat, naip"):
        found(hub)


@pytest.mark.parametrize(
    ("collection", "level", "expected"),
    [
        ("sentinel-2-l2a", "L2A", True), ("sentinel-2-c1-l2a", "L2A", True), ("sentinel-s2-l2a-cogs", "L2A", True),
        ("PEPS_S2_L1C", "L1C", True), ("SENTINEL2_L1C", "L1C", True), ("sentinel-2-l1c", "L2A", False),
        ("sentinel-1-grd", "L2A", False), ("landsat-c2-l2", "L2A", False), ("naip", "L1C", False),
    ],
)  # fmt: skip
def test_collection_names(collection, level, expected):
    assert is_sentinel2(collection, level) is expected


def test_what_a_catalogue_cannot_do():
    hub, _ = hub_of(lambda request: {"features": [item(0)], "links": []})
    record = found(hub)[0][0]
    for refused in (hub.order, hub.nodes, hub.open):
        with pytest.raises(HubError, match="another hub") as caught:
            refused(record)
        assert caught.value.kind == "unsupported"
    assert hub.availability([record]) == {"item-0": "unknown"}
    assert not hub.capabilities.can_download
