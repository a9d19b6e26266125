"""Which hubs there are, how addresses are understood, and what is refused."""

from __future__ import annotations

import re

import pytest

import hubsim
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.hubs.catalogues.dhus import DhusHub
from deepsatdata_plugin.hubs.catalogues.folder import FolderHub
from deepsatdata_plugin.hubs.catalogues.geodes import GeodesHub
from deepsatdata_plugin.hubs.catalogues.odata import CdseHub
from deepsatdata_plugin.hubs.catalogues.registry import PRESETS, account_of, make_hub, preset, resolve
from deepsatdata_plugin.hubs.catalogues.s3 import S3Hub
from deepsatdata_plugin.hubs.catalogues.stac import StacHub
from deepsatdata_plugin.hubs.contract import Credentials
from deepsatdata_plugin.hubs.web.network import Network


def made(name, url="", login=None):
    return make_hub(name, login or Credentials("user", "secret"), hubsim.VirtualClock(), Network(), url=url)


def test_every_preset_says_what_is_known_of_it():
    ids = [item.id for item in PRESETS]
    assert len(set(ids)) == len(ids)
    for item in PRESETS:
        assert re.fullmatch(r"[a-z0-9-]+", item.id)
        assert item.title
        assert item.status.endswith(".")
        assert item.url == "" or item.url.startswith("https://")
        for name in ("download", "identity", "order_page", "store", "key_page"):
            assert item.options.get(name, "https://").startswith("https://")


def test_every_preset_with_an_address_opens():
    kinds = {"odata": CdseHub, "dhus": DhusHub, "stac": StacHub, "geodes": GeodesHub}
    for item in PRESETS:
        if item.url and item.open:
            hub = made(item.id)
            assert isinstance(hub, kinds[item.dialect])
            assert hub.name == item.id
            assert "secret" not in repr(hub)


def test_closed_hub_says_so_and_can_still_be_pointed_elsewhere():
    with pytest.raises(InputError, match="October 2023"):
        made("scihub")
    assert made("scihub", "https://mirror.example/dhus").name == "scihub"


def test_pages_of_a_preset_are_not_those_of_another_server():
    """Who points the Data Space elsewhere is not sent to its pages for keys and orders."""
    assert resolve("cdse").options["key_page"]
    there = resolve("cdse", "https://mirror.example/odata/v1")
    assert not any(there.options[page] for page in ("browser", "order_page", "key_page"))
    assert made("cdse", "https://mirror.example/odata/v1").capabilities.order_page == ""


def test_unknown_hub_lists_the_choices():
    for name in ("nonsense", "", "CDSEE"):
        with pytest.raises(InputError, match="no such hub") as caught:
            made(name)
        assert "cdse, cdse-stac, earth-search" in str(caught.value)
    assert preset(" CDSE ").id == "cdse"


@pytest.mark.parametrize("name", ["odata", "dhus", "stac", "folder"])
def test_hubs_that_want_an_address(name):
    with pytest.raises(InputError, match="needs an address"):
        made(name)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://hub.example/odata/v1", "odata"),
        ("https://hub.example/dhus", "dhus"),
        ("https://hub.example/apihub/", "dhus"),
        ("https://hub.example/stac/v1", "stac"),
        ("https://hub.example/api/v1/search", "stac"),
        ("http://127.0.0.1:8080/dhus/", "dhus"),
    ],
)
def test_kind_shows_in_the_address(text, kind):
    assert resolve(text).dialect == kind


def test_kind_that_does_not_show():
    with pytest.raises(InputError, match="does not show") as caught:
        resolve("https://hub.example/")
    assert "odata, dhus, stac, folder" in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "http://hub.example/dhus",
        "https://me:pw@hub.example/dhus",
        "hub.example",
        "https://",
        "javascript:1",
        "file:///etc",
    ],
)
def test_addresses_that_are_refused(url):
    for name in ("dhus", "odata", "stac"):
        with pytest.raises(InputError) as caught:
            made(name, url)
        assert "pw" not in str(caught.value)


def test_a_login_never_goes_to_the_servers_of_another_hub():
    """With another catalogue, all other addresses follow it, unless they are given."""
    found = resolve("cdse", "https://catalogue.example")
    assert found.url == "https://catalogue.example/odata/v1"
    assert found.options["download"] == "https://catalogue.example/odata/v1"
    assert (
        found.options["identity"]
        == "https://catalogue.example/auth/realms/CDSE/protocol/openid-connect/token"
    )
    text = "https://a.example/odata/v1/Products download=https://b.example/odata/v1 identity=https://c.example/t client=me"
    found = resolve("odata", text)
    assert (found.url, found.options["download"]) == (
        "https://a.example/odata/v1",
        "https://b.example/odata/v1",
    )
    assert (found.options["identity"], found.options["client_id"]) == ("https://c.example/t", "me")
    for wrong in (
        "https://a.example nonsense",
        "https://a.example download=http://b.example",
        "https://a.example key=1",
    ):
        with pytest.raises(InputError):
            resolve("odata", wrong)


def test_keys_open_the_same_hub_in_its_second_way():
    keys = Credentials("ACCESS", "hidden-key", keys=True)
    hub = made("cdse", login=keys)
    assert isinstance(hub, S3Hub)
    assert (hub.name, hub.capabilities.nodes, hub.capabilities.zips) == ("cdse", True, False)
    assert "hidden-key" not in repr(hub)
    known = preset("cdse")
    assert account_of(known, keys).identity == "https://eodata.dataspace.copernicus.eu:443"
    assert account_of(known, keys).key != account_of(known, Credentials("ACCESS", "pw")).key
    assert known.store in known.login_urls
    assert isinstance(made("cdse"), CdseHub) and not isinstance(made("cdse"), S3Hub)


@pytest.mark.parametrize(
    ("name", "url"),
    [("greece", ""), ("creodias", ""), ("cdse", "https://mirror.example/odata/v1"), ("geodes", "")],
)
def test_hubs_that_take_no_keys_say_so(name, url):
    with pytest.raises(InputError, match="access keys of an object store") as caught:
        made(name, url, Credentials("ACCESS", "hidden-key", keys=True))
    assert "hidden-key" not in str(caught.value)
    assert ("s3=ADDRESS" in str(caught.value)) == (preset(name).dialect == "odata")


def test_a_mirror_may_have_a_store():
    url = "https://mirror.example/odata/v1 s3=https://store.mirror.example"
    assert resolve("cdse", url).store == "https://store.mirror.example"
    assert isinstance(made("cdse", url, Credentials("ACCESS", "x", keys=True)), S3Hub)
    with pytest.raises(InputError):
        resolve("cdse", "https://mirror.example/odata/v1 s3=http://store.mirror.example")


def test_folder(tmp_path):
    assert isinstance(made("folder", str(tmp_path)), FolderHub)
    assert isinstance(made(str(tmp_path)), FolderHub)
    assert isinstance(made("folder", f"file://{tmp_path}"), FolderHub)
    with pytest.raises(InputError, match="no such folder"):
        made("folder", str(tmp_path / "none"))


def test_stac_needs_no_login():
    assert isinstance(made("earth-search", login=Credentials()), StacHub)
    assert preset("earth-search").login == "nothing"
    assert preset("cdse").login == "download"
    assert preset("greece").login == "everything"
    assert preset("cdse").login_urls[0].startswith("https://identity.")
