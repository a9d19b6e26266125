"""GEODES with an API key: what is at hand, what lies in the archive, refused keys, whole ways."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

import hubsim
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.hubs.catalogues.geodes import GeodesHub
from deepsatdata_plugin.hubs.catalogues.registry import account_of, downloader, make_hub, preset
from deepsatdata_plugin.hubs.catalogues.stac import StacDialect
from deepsatdata_plugin.hubs.contract import Credentials, HubError
from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
from deepsatdata_plugin.hubs.queue.states import State
from deepsatdata_plugin.hubs.web.network import Network
from deepsatdata_plugin.hubs.web.transport import ONCE, Transport
from hubsim import faults
from queuekit import make_job, network, record_of, sim_records

PEPS = StacDialect(
    collections={"L1C": ("PEPS_S2_L1C",)}, page_size=80, cloud="query", time="query", paging="page"
)


@pytest.fixture
def portal(virtual_clock):
    with hubsim.GeodesServer(virtual_clock, hubsim.synthetic(12, padding=200_000)) as server:
        yield server


def connect(server, key="an-api-key"):
    transport = Transport(network(), server.clock, retry=ONCE)
    pages = {"order_page": "https://portal.example/cart", "key_page": "https://portal.example/key"}
    return GeodesHub("sim", server.url, Credentials("", key), transport, PEPS, **pages)


def run(folder, server, hub=None, count=1, max_wait=86400):
    records = sim_records(server, "sim")[:count]
    job = make_job(folder, records, [hub or connect(server)], server.clock, policy=QueuePolicy(rewind=1000))
    return job, job.run(max_wait=max_wait)


def test_a_product_arrives_and_verifies(portal, tmp_path):
    job, report = run(tmp_path, portal, count=2)
    assert report.complete
    products, skips = find_products(job.products, Silent())
    assert (len(products), skips) == (2, [])
    assert "MD5" in job.store.product(1).verified_by
    assert {e.headers.get("x-api-key") for e in portal.log.select(kind="search")} == {None}


def test_a_cut_is_continued(portal, tmp_path):
    portal.inject(faults.cut(after=100_000, times=1, kind="value"))
    _job, report = run(tmp_path, portal)
    assert report.complete
    assert [e.start for e in portal.log.select(kind="value", status=206)] == [100_000 - 1000]


def test_a_portal_that_knows_no_ranges_sends_it_again(portal, tmp_path):
    portal.inject(faults.cut(after=100_000, times=1, kind="value"))
    portal.inject(faults.range_ignored(kind="value"))
    assert run(tmp_path, portal)[1].complete


def test_what_lies_in_the_archive_waits_and_goes_on_by_itself(portal, tmp_path):
    product = next(iter(portal.catalogue))
    portal.archive.send_away(product)
    job, _ = run(tmp_path, portal, max_wait=3600)
    row = job.store.product(1)
    assert row.state is State.NEEDS_HAND
    assert "https://portal.example/cart" in row.reason
    assert portal.log.count(kind="value") == 0
    portal.archive.bring_back(product)
    assert job.run(max_wait=86400).complete


def test_a_portal_that_does_not_know_what_is_at_hand_lets_the_download_tell(portal, tmp_path):
    portal.inject(faults.status(200, '{"products": []}', "application/json", kind="available"))
    assert run(tmp_path, portal)[1].complete


@pytest.mark.parametrize("key", ["wrong-api-key", ""])
def test_a_refused_key_costs_no_product_and_is_not_shown_twice(portal, tmp_path, key):
    hub = connect(portal, key)
    job, report = run(tmp_path, portal, hub, count=4)
    assert not report.complete
    assert {job.store.product(number).state for number in range(1, 5)} == {State.READY}
    # Two streams may begin at the same moment; whoever comes after the refusal asks no more.
    assert portal.log.count(kind="value") in ((1, 2) if key else (0,))
    with pytest.raises(HubError, match="API key") as caught:
        hub.open(record_of(next(iter(portal.catalogue)).name, "sim"))
    assert caught.value.kind == "auth"
    assert "https://portal.example/key" in caught.value.remedy
    assert "wrong-api-key" not in str(caught.value)


@pytest.mark.parametrize(
    ("words", "worked", "kind"),
    [
        ("Forbidden", False, "auth"),
        ("Forbidden", True, "forbidden"),
        ("This product has another licence", False, "forbidden"),
        ("API key expired", True, "auth"),
        ("Daily download quota exceeded", True, "rate"),
        ("Daily download quota exceeded", False, "rate"),
    ],
)
def test_a_403_is_of_key_product_or_quota(portal, words, worked, kind):
    """One product's licence, or a quota that is over tomorrow, is no wrong key."""
    hub = connect(portal)
    first, second = [record_of(product.name, "sim") for product in list(portal.catalogue)[:2]]
    if worked:
        with hub.open(first):
            pass
    body = json.dumps({"message": words})
    portal.inject(faults.status(403, body, "application/json", kind="value", times=1))
    with pytest.raises(HubError) as caught:
        hub.open(second)
    assert caught.value.kind == kind
    if kind != "auth":
        with hub.open(second):
            pass


def test_the_key_goes_to_no_other_host(portal):
    """Items name the download on another host: the key stays on that of the API."""
    hub = connect(portal)
    portal.inject(faults.redirect(kind="value", times=1))
    with pytest.raises(HubError), hub.open(record_of(next(iter(portal.catalogue)).name, "sim")):
        pass
    (stranger,) = portal.log.select(listener="elsewhere")
    assert "x-api-key" not in stranger.headers


def test_products_found_elsewhere_are_looked_up_by_name(portal):
    hub, product = connect(portal), next(iter(portal.catalogue))
    record = replace(record_of(product.name, "other"), id="an id of another hub")
    assert hub.availability([record]) == {record.id: "online"}
    known = hub.details(record)
    assert known.size == len(portal.catalogue.blob(product).data)
    assert known.checksums == {"MD5": portal.catalogue.blob(product).md5}
    portal.inject(faults.deleted(product=product.name))
    with pytest.raises(HubError) as caught:
        hub.details(record)
    assert caught.value.kind == "not_found"


def test_it_is_a_hub_that_downloads(virtual_clock):
    known = preset("geodes")
    assert (known.login, known.api_key, downloader("geodes")) == ("download", True, "geodes")
    hub = make_hub("geodes", Credentials("", "hidden-key"), virtual_clock, Network())
    assert "hidden-key" not in repr(hub)
    assert account_of(known, Credentials("", "hidden-key")).user == ""
