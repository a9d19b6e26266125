"""The real sentinelsat library talks to the simulated DHuS, and its own loop is counted."""

from __future__ import annotations

import hashlib

import pytest

import hubsim
from hubsim import faults

sentinelsat = pytest.importorskip("sentinelsat")


@pytest.fixture
def log_in():
    """Log in anywhere; what was opened is closed at the end."""
    opened = []

    def make(url, secret="secret"):
        opened.append(sentinelsat.SentinelAPI("user", secret, url, show_progressbars=False))
        return opened[-1]

    yield make
    for api in opened:
        api.session.close()


@pytest.fixture
def api(dhus, log_in):
    return log_in(dhus.url)


def test_query_count_and_record(dhus, api):
    assert api.count(platformname="Sentinel-2") == 60
    found = api.query(
        area="POLYGON((5 46,5.1 46,5.1 46.1,5 46.1,5 46))",
        date=("20180101", "20180201"),
        platformname="Sentinel-2",
        producttype={"S2MSI1C", "S2MSI2A"},
        cloudcoverpercentage=(0, 50),
        order_by="-beginposition",
    )
    assert [v["title"][11:19] for v in found.values()] == [
        "20180131",
        "20180126",
        "20180121",
        "20180111",
        "20180106",
        "20180101",
    ]
    product_id, values = next(iter(found.items()))
    assert values["beginposition"].year == 2018
    record = api.get_product_odata(product_id, full=True)
    product = dhus.catalogue[product_id]
    assert record["size"] == dhus.catalogue.size(product)
    assert record["md5"] == dhus.catalogue.blob(product).md5
    assert record["Filename"] == f"{product.name}.SAFE"
    assert api.is_online(product_id) is True
    assert api.dhus_version


def test_long_queries_and_syntax_errors_and_wrong_password(dhus, api, log_in):
    from sentinelsat.exceptions import QueryLengthError, QuerySyntaxError, UnauthorizedError

    with pytest.raises(QuerySyntaxError, match="undefined field xxx"):
        api.query(xxx="yyy")
    with pytest.raises(QueryLengthError):
        api.query(raw=" ".join(["identifier:S2A_MSIL1C_20180101"] * 200))
    stranger = log_in(dhus.url, "wrong")
    with pytest.raises(UnauthorizedError):
        stranger.count(platformname="Sentinel-2")


def test_download_takes_four_requests(dhus, api, tmp_path):
    product = next(iter(dhus.catalogue))
    info = api.download(product.id, tmp_path)
    data = (tmp_path / f"{product.name}.zip").read_bytes()
    assert hashlib.md5(data).hexdigest() == dhus.catalogue.blob(product).md5
    assert info["downloaded_bytes"] == len(data)
    assert dhus.log.per_product()[product.id] == {
        "record GET": 1,
        "value HEAD": 1,
        "online GET": 1,
        "value GET": 1,
    }


def test_download_of_single_nodes(dhus, api, tmp_path):
    product = next(iter(dhus.catalogue))
    api.download(product.id, tmp_path, nodefilter=sentinelsat.make_path_filter("*_B04.jp2"))
    [band] = (tmp_path / f"{product.name}.SAFE").rglob("*_B04.jp2")
    files = dhus.catalogue.files(product)
    assert band.read_bytes() == next(d for p, d in files.items() if p.endswith("_B04.jp2"))


def test_trigger_quota_and_restore(virtual_clock, log_in):
    from sentinelsat.exceptions import LTAError, LTATriggered

    catalogue = hubsim.synthetic(3, online=False)
    with hubsim.DhusServer(virtual_clock, catalogue, quota=1, restore_hours=6) as hub:
        api = log_in(hub.url)
        first, second, third = catalogue
        assert api.is_online(first.id) is False
        assert api.trigger_offline_retrieval(first.id) is True
        with pytest.raises(LTAError, match=r"quota exceeded.*\(1 fetches max\)"):
            api.trigger_offline_retrieval(second.id)
        hub.inject(faults.store_full(product=third.name, times=1))
        with pytest.raises(LTAError, match="Request not accepted"):
            api.trigger_offline_retrieval(third.id)
        virtual_clock.advance(6 * 3600)
        assert api.trigger_offline_retrieval(first.id) is False  # online
        with pytest.raises(LTATriggered):
            api.download(second.id)


def test_recorded_entries_parse_in_sentinelsat(shared_data, log_in):
    """567 recorded entries, with their collapsed arrays, come through the library complete."""
    catalogue = hubsim.recorded(shared_data / "hub_samples")
    with hubsim.DhusServer(hubsim.VirtualClock(), catalogue) as hub:
        api = log_in(hub.url)
        found = api.query(platformname="Sentinel-2")
        assert set(found) == {p.id for p in catalogue}
        features = api.to_geojson(found)
        assert len(features["features"]) == 567


@pytest.mark.parametrize("direct", [True, False])
def test_its_loop_polls_every_minute_and_is_refused_again_and_again(virtual_clock, tmp_path, direct):
    """7 products, 2 orders at once, half an hour each: hundreds of requests, 270 useless ones."""
    catalogue = hubsim.synthetic(7, online=False)
    with hubsim.DhusServer(virtual_clock, catalogue, quota=2, restore_hours=0.5) as hub:
        result = hubsim.sentinelsat_baseline(hub, [p.id for p in catalogue], tmp_path, direct=direct)
        assert result.error == ""
        assert (result.downloaded, result.failed) == (7, {})
        assert result.hours == pytest.approx(2, abs=0.1)
        assert result.orders == 7
        assert result.max_open_orders == 2
        assert result.requests == 806
        assert result.refused == 270
        assert sorted(p.name for p in tmp_path.iterdir()) == sorted(f"{p.name}.zip" for p in catalogue)


def test_the_baseline_leaves_the_library_as_it_was(virtual_clock, tmp_path):
    import sentinelsat.download as machinery

    before = machinery._wait, machinery.time
    with hubsim.DhusServer(virtual_clock, hubsim.synthetic(1)) as hub:
        result = hubsim.sentinelsat_baseline(hub, [next(iter(hub.catalogue)).id], tmp_path)
    assert result.downloaded == 1
    assert (machinery._wait, machinery.time) == before
