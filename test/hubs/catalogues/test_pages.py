"""Pages that cannot be all that the catalogue has are no complete answer."""

from __future__ import annotations

import importlib.util
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
    with pytest.raises(HubError, match="announced 5"):
        pager.end(5, 2, "hub", Silent())


@pytest.mark.parametrize("dates", [None, {}, {"Start": None}, "x", {"Start": "yesterday"}])
def test_a_product_without_date_ends_no_search(dates):
    assert start_of({"ContentDate": dates}).year == 1
