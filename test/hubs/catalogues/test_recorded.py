"""Recorded answers of real hubs are read without loss."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone

import pytest
import yaml

import hubsim
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.catalogues.dhus import DhusHub, size_in_bytes
from deepsatdata_plugin.hubs.catalogues.odata import CdseHub, Endpoints
from deepsatdata_plugin.hubs.catalogues.shared.footprints import FootprintShares, from_wkt
from deepsatdata_plugin.hubs.catalogues.shared.manifest_nodes import manifest_nodes
from deepsatdata_plugin.hubs.catalogues.shared.names import make_record
from deepsatdata_plugin.hubs.catalogues.shared.odata_entries import read_entry
from deepsatdata_plugin.hubs.catalogues.shared.stac_items import offset_claims, read_item, tile_of
from deepsatdata_plugin.hubs.catalogues.stac import StacDialect, StacHub
from deepsatdata_plugin.hubs.contract import Credentials, ProductRecord, SearchQuery, Unusable
from deepsatdata_plugin.hubs.web.network import Network
from deepsatdata_plugin.hubs.web.transport import Transport

WORLD = "POLYGON((-180 -90,180 -90,180 90,-180 90,-180 -90))"


def utc(year, month=1, day=1, *rest):
    return datetime(year, month, day, *rest, tzinfo=timezone.utc)


def load(folder, name):
    return json.loads((folder / name).read_text(encoding="utf-8"))


# --- DHuS -------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def entries(shared_data):
    return load(shared_data, "hub_samples/dhus/s2_search_entries_unique.json")


def flat(entry):
    """An independent reading of the grouped attributes."""
    result = {}
    for group in ("str", "int", "double", "date"):
        items = entry.get(group, [])
        for item in [items] if isinstance(items, dict) else items:
            result[item["name"]] = item["content"]
    return result


def test_567_dhus_entries_through_the_real_library(shared_data, entries, virtual_clock):
    """Every recorded entry comes back through a server, sentinelsat and the adapter, with nothing lost."""
    catalogue = hubsim.recorded(shared_data / "hub_samples")
    with hubsim.DhusServer(virtual_clock, catalogue, {"user": "secret"}) as server:
        hub = DhusHub(
            "scihub", server.url, Credentials("user", "secret"), Transport(Network(), virtual_clock)
        )
        query = SearchQuery(WORLD, (), utc(2014), utc(2030))
        pages = list(hub.search(query, Silent()))
    records = {record.id: record for page in pages for record in page.records}
    assert len(records) == len(entries) == 567
    assert not [item for page in pages for item in page.unusable]
    for entry in entries:
        facts, record = flat(entry), records[entry["id"]]
        assert record.name == entry["title"]
        assert record.platform == "S2" + facts["platformserialidentifier"][-1]
        assert record.level == "L" + facts["producttype"][5:7]
        assert record.relative_orbit == int(facts["relativeorbitnumber"])
        assert record.baseline == facts["processingbaseline"]
        assert record.cloud == float(facts["cloudcoverpercentage"])
        assert record.size == int(float(facts["size"].split()[0]) * 2**20)
        assert record.online is None
        begin = datetime.strptime(facts["beginposition"][:19] + "+0000", "%Y-%m-%dT%H:%M:%S%z")
        assert record.sensing_start == begin
        assert record.tile == facts.get("tileid", re.search(r"_T(\w{5})_", entry["title"])[1])
        difference = from_wkt(record.footprint_wkt).SymmetricDifference(from_wkt(facts["footprint"]))
        assert difference.Area() < 1e-9
    assert sum("tileid" not in flat(entry) for entry in entries) == 2


def test_dhus_details_are_exact(shared_data):
    """Odata records of S2: sizes in bytes, MD5, offline."""
    found = [
        r
        for r in load(shared_data, "hub_samples/dhus/odata_records_unique.json")
        if r["Name"].startswith("S2")
    ]
    assert len(found) == 3
    for record in found:
        assert record["Online"] is False
        assert size_in_bytes(int(record["ContentLength"])) == int(record["ContentLength"])


@pytest.mark.parametrize(
    ("text", "size"),
    [("794.75 MB", 833355776), ("1 GB", 2**30), ("12 KB", 12288), ("7 B", 7), ("7", 7), ("1,5 GB", 1610612736),
     ("", None), (None, None), ("many", None), ("0 MB", None), (0, None), (12, 12), ("1.2 MiB", 1258291)],
)  # fmt: skip
def test_sizes_with_units(text, size):
    assert size_in_bytes(text) == size


def test_every_recorded_dhus_footprint_fills_its_tile_plausibly(entries):
    """Tile fill from real footprints: full tiles give 1 within 0.1 %, none more than 1."""
    shares = FootprintShares(None)
    fills = []
    for entry in entries:
        record = make_record_of(entry)
        _, fill = shares.of(record.footprint_wkt, record.tile)
        assert fill is not None
        assert 0 < fill <= 1
        fills.append(fill)
    assert sum(fill > 0.998 for fill in fills) > 200  # many are full tiles
    assert min(fills) < 0.01  # the recorded L2A sliver of 20MRV


def make_record_of(entry):
    from deepsatdata_plugin.hubs.catalogues.shared.footprints import read_footprint
    from deepsatdata_plugin.hubs.catalogues.shared.names import Found

    return make_record(
        Found(entry["id"], entry["title"], footprint_wkt=read_footprint(flat(entry)["footprint"])), "x"
    )


# --- OData ------------------------------------------------------------------------------------------------
def odata_entries(shared_data):
    for name in ("product_s2_l1c_expanded.json", "product_s2_l1c_plain.json"):
        yield name, load(shared_data, f"hub_samples/cdse/{name}")
    for value in load(shared_data, "api_responses/eodag/cop_dataspace_search.json")["value"]:
        yield "cop_dataspace_search", value


def test_recorded_data_space_products(shared_data):
    seen = 0
    for name, value in odata_entries(shared_data):
        record = make_record(read_entry(value, "https://c/odata/v1"), "cdse")
        assert isinstance(record, ProductRecord), name
        seen += 1
        assert record.id == value["Id"]
        assert record.name == value["Name"].removesuffix(".SAFE")
        assert record.size == value["ContentLength"]
        assert record.online is value["Online"] is True
        digests = {item["Algorithm"]: item["Value"] for item in value["Checksum"]}
        assert record.checksums == digests
        attributes = {item["Name"]: item["Value"] for item in value.get("Attributes", [])}
        assert record.cloud == attributes.get("cloudCover")
        if attributes:
            assert record.tile == attributes["tileId"]
            assert record.relative_orbit == attributes["relativeOrbitNumber"]
            assert record.platform == "S2" + attributes["platformSerialIdentifier"]
        outline = from_wkt(value["Footprint"].split(";")[1].rstrip("'"))
        assert from_wkt(record.footprint_wkt).SymmetricDifference(outline).Area() < 1e-9
        assert record.link.startswith("https://c/odata/v1/Products(")
    assert seen == 4


def test_size_0_and_no_checksum(shared_data):
    (value,) = load(shared_data, "hub_samples/cdse/product_size0_no_checksum.json")["value"]
    found = read_entry(value, "https://c")
    assert (found.size, dict(found.checksums), found.online) == (None, {}, True)
    assert found.footprint_wkt.startswith("POLYGON")  # a multipolygon of one part
    record = make_record(found, "cdse")
    assert isinstance(record, Unusable)  # it is Sentinel-1: told, not mis-read
    assert "no Sentinel-2" in record.reason


def test_other_dialects_of_odata(shared_data):
    for name, hub in (("onda_search.json", "onda"), ("eodag_search_result_creodias.json", "creodias")):
        for value in load(shared_data, f"api_responses/eodag/{name}")["value"]:
            found = read_entry(value, "https://c")
            assert found.id
            assert found.footprint_wkt
            record = make_record(found, hub)
            title = value.get("Name") or value["name"]
            if title.startswith("S2"):
                assert isinstance(record, ProductRecord)
                assert record.tile in title
                assert record.online is (not value["offline"])
                assert record.size == value["size"]
            else:
                assert isinstance(record, Unusable)


def test_47_products_of_5_recorded_pages(shared_data, monkeypatch):
    """The pages are followed by their own links, without $count, and each product is seen once."""
    folder = shared_data / "api_responses/cdsetool/sentinel_1"
    pages = [load(folder, f"odata_page_{number}.json") for number in range(1, 6)]
    values = [value for page in pages for value in page["value"]]
    asked = []

    class Recorded(Transport):
        def json(self, request, **_):
            asked.append(request.url)
            skip = re.search(r"\$skip=(\d+)", request.url)
            first = int(skip[1]) if skip else 0
            return {**pages[len(asked) - 1], "value": values[first : 10 * len(asked)]}

    base = re.match(r"https://[^/]+/odata/v1", pages[0]["@odata.nextLink"])[0]
    transport = Recorded(Network(), hubsim.VirtualClock())
    hub = CdseHub("cdse", Endpoints(base), Credentials(), transport, page_size=10)
    query = SearchQuery(WORLD, (), utc(2014, 4, 1), utc(2014, 4, 30))
    found = list(hub.search(query, Silent()))
    assert len(asked) == 5
    assert [len(page.unusable) for page in found] == [10, 10, 10, 10, 7]  # Sentinel-1: listed as unusable
    assert len({item.id for page in found for item in page.unusable}) == 47
    for before, url in zip(pages, asked[1:]):
        assert "$count" not in url
        assert "%24count" not in url
        skip = re.search(r"\$skip=(\d+)", before["@odata.nextLink"].replace("%24", "$"))[1]
        # Each page begins with the last product of the one before, which tells whether any has moved up.
        assert f"$skip={int(skip) - 1}" in url


def test_recorded_manifest(shared_data):
    data = (shared_data / "hub_samples/cdse/manifest_s2_l1c.safe.xml").read_bytes()
    nodes = manifest_nodes(data, "X")
    paths = [node.path for node in nodes]
    assert paths == sorted(paths)
    assert "manifest.safe" in paths
    bands = [node for node in nodes if "/IMG_DATA/" in node.path]
    assert len(bands) == 14
    assert all(node.size and node.checksum[0] == "SHA3-256" and len(node.checksum[1]) == 64 for node in bands)
    assert len(nodes) == data.count(b"<fileLocation") + 1


# --- STAC -------------------------------------------------------------------------------------------------
def stac_items(shared_data):
    folder = shared_data / "api_responses"
    for path in sorted((folder / "mapchete_items").glob("*.json")):
        yield path.stem, load(path.parent, path.name)
    for path in sorted((folder / "odc-stac").glob("S2*.json")):
        yield path.stem, load(path.parent, path.name)
    for item in load(folder, "odc-stac/site2-2020_jun_jul-35MNM.geojson")["features"]:
        yield "site2", item
    for name in ("earth_search_search", "geodes_search"):
        for item in load(folder, f"eodag/{name}.json")["features"]:
            yield name, item
    for name in ("stac_item_s2_l1c", "stac_item_s2_l2a"):
        yield name, load(shared_data, f"hub_samples/cdse/{name}.json")


def test_recorded_stac_items(shared_data):
    """Names are found in every catalogue's place, and agree with what the items say elsewhere."""
    seen = 0
    for name, item in stac_items(shared_data):
        properties = item["properties"]
        record = make_record(read_item(item), "stac")
        assert isinstance(record, ProductRecord), (name, record)
        seen += 1
        assert record.id == item["id"]
        assert record.cloud == pytest.approx(properties["eo:cloud_cover"])
        assert tile_of(properties) in (record.tile, "" if name.startswith("S2A_28QCH") else None), name
        assert record.platform == "S2" + properties["platform"][-1].upper()
        if "s2:processing_baseline" in properties:
            assert record.baseline == properties["s2:processing_baseline"]
        if "sat:relative_orbit" in properties:
            assert record.relative_orbit == properties["sat:relative_orbit"]
        outline = from_wkt(record.footprint_wkt)
        xmin, xmax, ymin, ymax = outline.GetEnvelope()
        assert xmax - xmin < 4
        assert ymax - ymin < 2
        assert record.footprint_wkt
    assert seen == 11 + 3 + 13 + 1 + 1 + 2


def test_streamable_and_not(shared_data):
    streamable = {name: read_item(item).streamable for name, item in stac_items(shared_data)}
    assert streamable["S2A_33TWL_20230815_0_L2A"] is True  # Earth Search L2A: GeoTIFF
    assert streamable["site2"] is True  # Planetary Computer
    assert streamable["earth_search_search"] is False  # L1C: JPEG 2000
    assert streamable["geodes_search"] is False
    assert streamable["stac_item_s2_l2a"] is False


def test_offset_claims_are_recorded_as_found(shared_data):
    """The known contradiction: applied, and yet an offset to apply."""
    item = load(shared_data, "api_responses/mapchete_items/S2A_33TWL_20230815_0_L2A.json")
    claims = read_item(item).offset_claims
    assert claims == "earthsearch:boa_offset_applied=true; raster offset=-0.1|0"
    assert (
        "raster offset=-0.1"
        in read_item(load(shared_data, "hub_samples/cdse/stac_item_s2_l1c.json")).offset_claims
    )
    assert offset_claims({}, {}) == ""


def test_sizes_checksums_and_archive_state_of_stac_items(shared_data):
    cdse = read_item(load(shared_data, "hub_samples/cdse/stac_item_s2_l1c.json"))
    assert cdse.size == 117037934
    assert cdse.checksums == {"MD5": "9cd16654f41f4f7161ed82dd6a72b9b8"}
    geodes = read_item(load(shared_data, "api_responses/eodag/geodes_search.json")["features"][0])
    assert (geodes.size, geodes.online) == (764210185, False)
    assert geodes.checksums == {"MD5": "86f828c4c7e921615d1cd0476604f780"}
    assert geodes.name == "S2A_MSIL1C_20250402T175741_N0511_R141_T14ULD_20250403T022035"


def test_items_of_the_first_earth_search_and_other_missions(shared_data):
    for item in load(shared_data, "api_responses/eodag/stac_singlefile.json")["features"]:
        record = make_record(read_item(item), "x")
        assert isinstance(record, ProductRecord)
        assert record.name == item["properties"]["sentinel:product_id"]
    cassette = shared_data / "api_responses/pystac-client/TestCLISearch.test_filter[inprocess].yaml"
    interactions = yaml.load(cassette.read_text(), Loader=yaml.CSafeLoader)["interactions"]
    documents = [json.loads(step["response"]["body"]["string"]) for step in interactions]
    features = [item for document in documents for item in document.get("features", [])]
    assert features
    for item in features:  # all missions mixed: each is a product of ours, or told apart
        record = make_record(read_item(item), "x")
        assert isinstance(record, ProductRecord) == item["id"].startswith("S2")


def test_recorded_search_of_earth_search_is_paged(shared_data):
    """The recorded answers, replayed to the client: landing page, search, next page by its POST link."""
    cassette = shared_data / "api_responses/pystac-client/TestCLISearch.test_filter[inprocess].yaml"
    interactions = yaml.load(cassette.read_text(), Loader=yaml.CSafeLoader)["interactions"]
    documents = [json.loads(step["response"]["body"]["string"]) for step in interactions]
    searches = [document for document in documents if "features" in document]
    link = next(link for link in searches[0]["links"] if link["rel"] == "next")
    assert link["method"] == "POST"
    asked = []

    class Recorded(Transport):
        def json(self, request, **_):
            asked.append(request)
            index = len(asked) - 1
            return searches[index] if index < len(searches) else {"features": [], "links": []}

    url = "https://earth-search.aws.element84.com/v1"
    hub = StacHub(
        "earth-search",
        url,
        Recorded(Network(), hubsim.VirtualClock()),
        StacDialect({"L2A": ("x",)}, cloud="query", fields=False),
    )
    pages = list(hub.search(SearchQuery(WORLD, (), utc(2025), utc(2025, 12, 31), "L2A", 40.0), Silent()))
    assert sum(len(p.records) + len(p.unusable) for p in pages) <= sum(len(s["features"]) for s in searches)
    assert asked[0].url == url + "/search"
    assert asked[1].method == "POST"
    assert not link.get("merge")
    assert json.loads(asked[1].body) == link["body"]  # without "merge" the link's body stands alone
