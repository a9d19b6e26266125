"""Pages that cannot be all that the catalogue has are no complete answer."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from pathlib import Path

import pytest

from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.catalogues.shared.odata_entries import start_of
from deepsatdata_plugin.hubs.catalogues.shared.pages import Pager
from deepsatdata_plugin.hubs.catalogues.stac import StacDialect, StacHub
from deepsatdata_plugin.hubs.contract import HubError, SystemClock
from deepsatdata_plugin.hubs.web.network import Network
from deepsatdata_plugin.hubs.web.transport import ONCE, Transport
from hubsim.stac_server import synthetic_items
from queuekit import Recorder
from queuekit.hub_world import of_2018

spec = importlib.util.spec_from_file_location(
    "stac_api", Path(__file__).resolve().parents[1] / "contract" / "stac.py"
)
stac_api = importlib.util.module_from_spec(spec)
spec.loader.exec_module(stac_api)

ITEMS = synthetic_items(60, start="2018-01-02", every_days=5)


def search(url, page_size=25):
    dialect = StacDialect({"L2A": ("sentinel-2-l2a",)}, page_size=page_size)
    hub = StacHub("stac", url, Transport(Network(), SystemClock(), retry=ONCE), dialect)
    feedback, records = Recorder(), []
    try:
        for page in hub.search(of_2018(level="L2A"), feedback):
            records += page.records
    except HubError as error:
        return records, error, feedback
    return records, None, feedback


@pytest.mark.parametrize("total", ["numberMatched", "context"])
def test_fewer_than_announced_is_an_error_after_what_came(total):
    with stac_api.api(ITEMS, links=False, total=total) as url:
        records, error, _ = search(url)
    assert len(records) == 25
    assert error.kind == "protocol"
    assert "announced 60 products and listed 25" in str(error)


def test_a_server_with_smaller_pages_than_asked_for():
    with stac_api.api(ITEMS, links=False, page=10) as url:
        assert "announced 60 products and listed 10" in str(search(url)[1])
    with stac_api.api(ITEMS, page=10) as url:
        records, error, feedback = search(url)
    assert (len(records), error, feedback.lines) == (60, None, [])


def test_a_full_last_page_without_total_is_a_warning():
    with stac_api.api(ITEMS, links=False, total="") as url:
        records, error, feedback = search(url)
        assert (len(records), error) == (25, None)
        assert "the last page of 25 products is full" in feedback.lines[-1]
        records, error, feedback = search(url, page_size=100)
        assert (len(records), error, feedback.lines) == (60, None, [])


def test_pages_that_lead_nowhere():
    def nonsense(what):
        return HubError(what)

    pager = Pager(nonsense)
    pager.ask("a")
    pager.take(["1", "2"])
    with pytest.raises(HubError, match="circles"):
        pager.ask("a")
    pager.ask("b")
    pager.take(["2", "3"])
    with pytest.raises(HubError, match="same page again"):
        pager.take(["3", "1"])
    assert (pager.asked, pager.came, pager.ids) == (2, 4, {"1", "2", "3"})
    pager.end(4, 2, "hub", Silent())


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("page", [7, 10, 25])
def test_pages_that_break_off_are_told_from_a_number_that_was_estimated(order, page):
    """An announced number above what came: other questions name something new, or they do not."""
    with stac_api.api(ITEMS[::order], links=False, page=page) as url:
        records, error, _ = search(url)
    assert len(records) == page
    assert "announced 60 products and listed" in str(error)
    with stac_api.api(ITEMS[::order], page=page, more=23) as url:
        records, error, feedback = search(url)
    assert (len(records), error) == (60, None)
    assert "the number was an estimate" in feedback.lines[-1]


def test_only_what_is_read_of_items_is_asked_for():
    with stac_api.api(ITEMS, fields="known", asked=(asked := [])) as url:
        few, error, _ = search(url)
    assert error is None
    assert all("properties.s2:product_uri" in body["fields"]["include"] for body in asked)
    with stac_api.api(ITEMS, asked=(asked := [])) as url:
        whole, _, _ = search(url)
    assert all("fields" not in body for body in asked)
    assert few == [replace(record, hub="stac") for record in whole]
    assert all(record.streamable and record.offset_claims for record in few)


def test_an_api_that_refuses_fields_though_it_names_them_is_asked_without():
    with stac_api.api(ITEMS, fields="said", asked=(asked := [])) as url:
        records, error, _ = search(url)
    assert (len(records), error) == (60, None)
    assert ["fields" in body for body in asked][:2] == [True, False]
    assert not any("fields" in body for body in asked[1:2])


@pytest.mark.parametrize("dates", [None, {}, {"Start": None}, "x", {"Start": "yesterday"}])
def test_a_product_without_date_ends_no_search(dates):
    assert start_of({"ContentDate": dates}).year == 1
