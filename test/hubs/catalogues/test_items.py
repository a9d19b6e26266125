"""Items of catalogues as the core reads them: recorded ones, their contradictions, and what is refused."""

from __future__ import annotations

import copy
import json
from datetime import datetime, timezone
from pathlib import Path

import pytest
import yaml

from deepsatdata_plugin.core.errors import Skip
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.catalogues import ItemRow, fetch_items, read_items, read_stac_item
from deepsatdata_plugin.hubs.web import Network, Transport
from hubsim.cog_store import CogStore

SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "data"
RECORDED = SHARED / "api_responses"
recorded = pytest.mark.skipif(not RECORDED.is_dir(), reason="no ../shared/data/api_responses")

UTC = timezone.utc
NAME = "S2B_MSIL2A_20250731T130249_N0511_R095_T24MUV_20250731T132745"
ITEM = {
    "type": "Feature",
    "stac_version": "1.0.0",
    "id": "S2B_T24MUV_20250731T130245_L2A",
    "collection": "sentinel-2-c1-l2a",
    "geometry": {"type": "Polygon", "coordinates": [[[-40, -9], [-39, -9], [-39, -8], [-40, -9]]]},
    "properties": {
        "datetime": "2025-07-31T13:02:49Z", "proj:code": "EPSG:32724", "s2:product_uri": f"{NAME}.SAFE",
        "s2:processing_baseline": "05.11", "eo:cloud_cover": 12.5, "s2:generation_time": "2025-07-31T13:27:45.1Z",
        "s2:datastrip_id": "S2B_OPER_MSI_L2A_DS_2BPS_20250731T132745_S20250731T130245_N05.11",
    },
    "links": [{"rel": "self", "href": "https://catalogue.example/items/a/item.json"}],
    "assets": {
        key: {
            "href": f"./{band}.tif", "type": "image/tiff; application=geotiff; profile=cloud-optimized",
            "proj:shape": [10980, 10980], "proj:transform": [10, 0, 300000, 0, -10, 9100000],
            "raster:bands": [{"scale": 0.0001, "offset": -0.1}],
        }
        for key, band in (("red", "B04"), ("blue", "B02"))
    },
}  # fmt: skip


def item(**changes):
    made = copy.deepcopy(ITEM)
    for key, value in changes.items():
        made[key] = value
    return made


def test_what_an_item_says():
    found = read_stac_item(item())
    assert (found.name, found.tile, found.level, found.platform) == (NAME, "24MUV", "L2A", "S2B")
    assert found.sensing_start == datetime(2025, 7, 31, 13, 2, 49, tzinfo=UTC)
    assert found.datastrip_start == datetime(2025, 7, 31, 13, 2, 45, tzinfo=UTC)
    assert found.generation_time == datetime(2025, 7, 31, 13, 27, 45, tzinfo=UTC)
    assert (found.epsg, found.cloud_percent, len(found.footprint)) == (32724, 12.5, 4)
    assert (found.convention.state, found.convention.offset) == ("to_apply", -1000)
    red = next(asset for asset in found.assets if asset.name == "B04")
    assert red.href == "https://catalogue.example/items/a/B04.tif"
    assert red.transform == (10.0, 0.0, 300000.0, 0.0, -10.0, 9100000.0)
    assert red.shape == (10980, 10980)


def test_its_hash_knows_no_signatures_and_no_links():
    signed = item(links=[{"rel": "self", "href": "https://catalogue.example/items/a/item.json"}, {"rel": "x"}])
    for asset in signed["assets"].values():
        asset["href"] = f"https://files.example/{asset['href'][2:]}?se=2025&sig=abc%3D"
    other = copy.deepcopy(signed)
    for asset in other["assets"].values():
        asset["href"] = asset["href"].partition("?")[0]
    one, two = read_stac_item(signed), read_stac_item(other)
    assert one.sha256 == two.sha256
    assert {asset.href for asset in one.assets} == {"https://files.example/B04.tif", "https://files.example/B02.tif"}
    other["properties"]["eo:cloud_cover"] = 13
    assert read_stac_item(other).sha256 != one.sha256


def test_a_catalogue_is_called_by_its_preset_or_its_host():
    assert read_stac_item(item()).catalogue == "catalogue.example"
    assert read_stac_item(item(), catalogue="earth-search").catalogue == "earth-search"
    assert read_stac_item(item(), catalogue="stac:catalogue.example").catalogue == "catalogue.example"
    doubtful = read_stac_item(item(collection="sentinel-2-l2a"), catalogue="earth-search")
    assert doubtful.convention.state == "unknown"


def changed_assets(**changes):
    made = item()
    for asset in made["assets"].values():
        asset.update(changes)
    return made


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ("text", "no STAC item"),
        (item(properties={"s2:product_uri": "S1A_IW_GRDH_1SSH"}), "no Sentinel-2"),
        (item(assets={}), "no file of a band"),
        (changed_assets(type="image/jp2"), "JPEG 2000"),
        (changed_assets(type="application/x-hdf5"), "expected GeoTIFF"),
        (changed_assets(href="s3://eodata/a.tif"), "wants a login"),
        (item(links=[]), "relative"),
        (changed_assets(href="http://files.example/B04.tif"), "not encrypted"),
        (changed_assets(**{"proj:transform": [20, 0, 300000, 0, -20, 9100000]}), "no file of a band"),
    ],
)
def test_what_cannot_be_used_is_told(bad, words):
    found = read_stac_item(bad)
    assert isinstance(found, Skip)
    assert words in found.detail


@recorded
def test_recorded_items_are_told_apart():
    """As they are: one collection contradicts itself, two say what to do, old baselines have no offset."""
    found: dict[str, set[str]] = {}
    documents = [
        *(json.loads(path.read_text()) for path in RECORDED.glob("mapchete_items/*.json")),
        *(json.loads(path.read_text()) for path in RECORDED.glob("odc-stac/S2*.json")),
        json.loads((RECORDED / "odc-stac/site2-2020_jun_jul-35MNM.geojson").read_text()),
    ]
    cassette = (RECORDED / "pystac-client/TestCLISearch.test_filter[inprocess].yaml").read_text()
    for exchange in yaml.load(cassette, Loader=yaml.CSafeLoader)["interactions"]:
        document = json.loads(exchange["response"]["body"]["string"])
        if "features" in document:
            documents.append(document)
    for document in documents:
        for one in read_items(document)[0]:
            found.setdefault(f"{one.catalogue} {one.collection}", set()).add(one.convention.state)
    assert found["earth-search sentinel-2-c1-l2a"] == {"to_apply"}
    assert found["earth-search sentinel-2-l2a"] == {"contradicting"}
    assert found["planetary-computer sentinel-2-l2a"] == {"none"}
    assert found["earth-search sentinel-s2-l2a-cogs"] == {"none"}
    later = json.loads((RECORDED / "odc-stac/site2-2020_jun_jul-35MNM.geojson").read_text())["features"][0]
    later["properties"].update({"s2:processing_baseline": "05.10"})
    later["properties"]["s2:product_uri"] = later["properties"]["s2:product_uri"].replace("N0212", "N0510")
    assert read_stac_item(later).convention.state == "to_apply"
    del later["properties"]["s2:processing_baseline"]
    assert read_stac_item(later).convention.state == "unknown"


@recorded
def test_recorded_items_of_the_data_space_are_jpeg_2000():
    for level in ("l1c", "l2a"):
        document = json.loads((SHARED / f"hub_samples/cdse/stac_item_s2_{level}.json").read_text())
        assert "JPEG 2000" in read_stac_item(document).detail


def test_rows_are_asked_for_by_their_address(tmp_path):
    for number in range(3):
        (tmp_path / f"{number}.json").write_text(json.dumps(item(id=str(number))))
    (tmp_path / "page.json").write_text("<html>no item</html>")
    with CogStore(tmp_path) as store:
        base = f"{store.base()}/files"
        rows = [ItemRow(NAME, "earth-search", f"{base}/{number}.json") for number in range(3)]
        rows += [
            ItemRow(NAME, "earth-search", f"{base}/gone.json"),
            ItemRow(NAME, "earth-search", ""),
            ItemRow("other", "earth-search", f"{base}/0.json"),
        ]
        found, skips = fetch_items(rows, Transport(Network(), store.clock), Silent())
    assert [one.id for one in found] == ["0", "1", "2"]
    assert found[0].href == f"{base}/0.json"
    assert {asset.href for asset in found[0].assets} == {f"{base}/B04.tif", f"{base}/B02.tif"}
    assert [skip.reason for skip in skips] == ["unusable_item"] * 3
    assert "HTTP 404" in skips[0].detail
    assert "no address" in skips[1].detail
    assert NAME in skips[2].detail
