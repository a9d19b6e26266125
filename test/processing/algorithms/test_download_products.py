"""`downloadproducts` as a script, a model and a headless user run it, against simulated hubs."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest

import hubsim
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from hubsim import faults

SECRET = "a-secret-of-tests"


@pytest.fixture(autouse=True)
def _clean(monkeypatch, tmp_path):
    """A login for the simulated hubs, locks and netrc away from the user's."""
    for hub in ("CDSE", "DHUS"):
        monkeypatch.setenv(f"DEEPSATDATA_{hub}_USER", "jane")
        monkeypatch.setenv(f"DEEPSATDATA_{hub}_SECRET", SECRET)
        monkeypatch.delenv(f"DEEPSATDATA_{hub}_TOTP", raising=False)
        monkeypatch.setenv(f"DEEPSATDATA_{hub}_URL", "")  # see `address`
    monkeypatch.setenv("NETRC", str(tmp_path / "no-netrc"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def clock(monkeypatch):
    """Virtual time for everything that the algorithm makes."""
    made = hubsim.VirtualClock()
    for module in ("processing.parameters.hub", "hubs.work.scheduler", "hubs.queue.file"):
        monkeypatch.setattr(f"deepsatdata_plugin.{module}.SystemClock", lambda: made)
    return made


def catalogue_of(count=4, level="L2A", online=True, **more):
    return hubsim.synthetic(count, level=level, online=online, **more)


@pytest.fixture
def cdse(clock):
    with hubsim.CdseServer(clock, catalogue_of(), {"jane": SECRET}) as server:
        yield server


def address(server):
    """Return HUB and HUB_URL of a simulated hub, which is what the login in the environment is for."""
    if isinstance(server, hubsim.DhusServer):
        url, hub = server.url, "dhus"
    else:
        url = f"{server.catalogue_url} download={server.download_url} identity={server.token_url}"
        hub = "cdse"
    os.environ[f"DEEPSATDATA_{hub.upper()}_URL"] = url
    return {"HUB": hub, "HUB_URL": url}


def table(*rows, crs="EPSG:4326"):
    """Return a layer of product rows as a search gives them."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(
        f"Polygon?crs={crs}&field=id:string&field=name:string&field=hub:string", "rows", "memory"
    )
    for row in rows:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt("POLYGON((5 46,6 46,6 47,5 47,5 46))"))
        feature.setAttributes(list(row))
        assert layer.dataProvider().addFeature(feature)
    return layer


def rows_of(server, hub=None):
    hub = hub or address(server)["HUB"]
    return table(*((product.id, product.name, hub) for product in server.catalogue))


def products_in(folder):
    found, skips = find_products(folder, Silent())
    assert skips == []
    return found


# --- the good way -------------------------------------------------------------------------------------
def test_search_select_download(run, cdse, tmp_path):
    found = run(
        "searchproducts",
        TILES="31TFM",
        START="2018-01-01",
        END="2018-12-31",
        OUTPUT="memory:",
        **address(cdse),
    )
    chosen = run(
        "selectproducts", INPUT=found["OUTPUT"], START="2018-01-01", END="2018-02-01", COUNT=2,
        OUTPUT="memory:", EXPLAINED="TEMPORARY_OUTPUT", REPORT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    folder = tmp_path / "products"
    results = run("downloadproducts", INPUT=chosen["OUTPUT"], FOLDER=str(folder), **address(cdse))
    assert (results["DONE"], results["WAITING"], results["FAILED"]) == (2, 0, 0)
    assert results["FOLDER"] == str(folder)
    assert results["QUEUE"] == str(folder / "queue.sqlite")
    assert len(products_in(folder)) == 2
    assert any("All products are here: 2." in line for line in run.log)
    assert any("2 done; " in line and re.search(r"[MGk]B of [\d.]+ [MGk]B", line) for line in run.log)
    assert run.log[-1].strip() == "completed, 0 skipped" or any(
        "completed, 0 skipped" in line for line in run.log
    )


def test_an_archive_with_a_quota(run, clock, tmp_path):
    with hubsim.DhusServer(clock, catalogue_of(6, online=False), {"jane": SECRET}, quota=2) as server:
        results = run(
            "downloadproducts",
            INPUT=rows_of(server),
            FOLDER=str(tmp_path / "p"),
            MAX_WAIT=None,
            **address(server),
        )
        assert (results["DONE"], results["WAITING"], results["FAILED"]) == (6, 0, 0)
        assert server.log.max_open_orders() == 2
        assert len(server.log.refused()) == 1
    assert any("ordered from the archive" in line for line in run.log) or len(run.log) < 30


def test_what_waits_goes_on_in_the_next_run_from_the_queue_alone(run, clock, tmp_path):
    catalogue = catalogue_of(4, online=False)
    next(iter(catalogue)).online = True
    with hubsim.DhusServer(clock, catalogue, {"jane": SECRET}, quota=2) as server:
        given = {"FOLDER": str(tmp_path / "p"), **address(server)}
        first = run("downloadproducts", INPUT=rows_of(server), MAX_WAIT=0, **given)
        assert (first["DONE"], first["WAITING"], first["FAILED"]) == (1, 3, 0)
        assert any("Products that are here: 1, waiting: 3, failed: 0." in line for line in run.log)
        assert any(
            f"same folder to go on (queue: {tmp_path / 'p' / 'queue.sqlite'})" in line for line in run.log
        )
        second = run("downloadproducts", QUEUE=first["QUEUE"], MAX_WAIT=None, **given)
        assert (second["DONE"], second["WAITING"]) == (4, 0)
        assert server.log.orders_created() == 3
        assert all(server.log.full_fetches(product.id) == 1 for product in catalogue)
        third = run("downloadproducts", INPUT=rows_of(server), **given)  # nothing left to do
        assert third["DONE"] == 4
        assert all(server.log.full_fetches(product.id) == 1 for product in catalogue)


def test_incomplete_can_be_a_failure_after_the_queue_is_saved(run, clock, tmp_path):
    with hubsim.DhusServer(clock, catalogue_of(2, online=False), {"jane": SECRET}) as server:
        given = {"FOLDER": str(tmp_path / "p"), "FAIL_IF_INCOMPLETE": True, **address(server)}
        with pytest.raises(Exception, match=r"Products that are here: 0, waiting: 2, failed: 0\..*to go on"):
            run("downloadproducts", INPUT=rows_of(server), MAX_WAIT=60, **given)
        assert run("downloadproducts", MAX_WAIT=None, **given)["DONE"] == 2
        assert server.log.orders_created() == 2


@pytest.mark.parametrize("level", ["L1C", "L2A"])
def test_single_bands_make_a_product_that_the_core_reads(run, clock, tmp_path, level):
    with hubsim.CdseServer(clock, catalogue_of(2, level), {"jane": SECRET}) as server:
        given = {"FOLDER": str(tmp_path / "p"), **address(server)}
        results = run("downloadproducts", INPUT=rows_of(server), BANDS=["B03", "B08"], **given)
        assert results["DONE"] == 2
        products = products_in(tmp_path / "p")
        assert all(product.partial and sorted(product.bands) == ["B03", "B08"] for product in products)
        assert server.log.count(kind="value") == 0
        more = run("downloadproducts", INPUT=rows_of(server), BANDS=["B11"], **given)
        assert more["DONE"] == 2
        products = products_in(tmp_path / "p")
        assert all(sorted(product.bands) == ["B03", "B08", "B11"] for product in products)


def test_zips_can_be_kept(run, cdse, tmp_path):
    run("downloadproducts", INPUT=rows_of(cdse), FOLDER=str(tmp_path / "p"), UNPACK=False, **address(cdse))
    assert {p.suffix for p in (tmp_path / "p").iterdir() if p.name.startswith("S2")} == {".zip"}
    assert len(products_in(tmp_path / "p")) == 4


def test_rows_found_elsewhere_are_looked_up(run, cdse, tmp_path):
    rows = table(*(("id of another hub", product.name, "earth-search") for product in cdse.catalogue))
    assert run("downloadproducts", INPUT=rows, FOLDER=str(tmp_path / "p"), **address(cdse))["DONE"] == 4


def test_a_layer_in_another_crs_and_with_names_alone(run, cdse, tmp_path):
    from qgis.core import QgsFeature, QgsVectorLayer

    from deepsatdata_plugin.hubs.queue.store import QueueStore

    layer = QgsVectorLayer("None?field=name:string", "names", "memory")
    for product in cdse.catalogue:
        feature = QgsFeature()
        feature.setAttributes([product.name + ".SAFE"])
        layer.dataProvider().addFeature(feature)
    assert run("downloadproducts", INPUT=layer, FOLDER=str(tmp_path / "a"), **address(cdse))["DONE"] == 4
    product = next(iter(cdse.catalogue))
    layer = table((product.id, product.name, "cdse"), crs="EPSG:3857")
    results = run("downloadproducts", INPUT=layer, FOLDER=str(tmp_path / "b"), **address(cdse))
    store = QueueStore(Path(results["QUEUE"]))
    footprint = store.products()[0].record.footprint_wkt
    store.close()
    assert footprint.lower().startswith(("polygon", "multipolygon"))
    assert "0.0000" in footprint  # some metres from 0, 0 in degrees


def test_another_hub_takes_over(run, clock, tmp_path):
    with (
        hubsim.DhusServer(clock, catalogue_of(3), {"jane": SECRET}) as first,
        hubsim.CdseServer(clock, catalogue_of(3), {"jane": SECRET}) as second,
    ):
        first.inject(faults.deleted(product=next(iter(first.catalogue)).id))
        given = {"FOLDER": str(tmp_path / "p"), **address(first)}
        results = run("downloadproducts", INPUT=rows_of(first), **given)
        assert (results["DONE"], results["FAILED"]) == (2, 1)
        assert any("the hub has them no more" in line for line in run.log)
        # Addresses of the whole family follow from one: the simulated hub has three servers, so the login is lost.
        other = f"{second.catalogue_url}"
        results = run("downloadproducts", OTHER_HUBS=other, **given)
        assert results["DONE"] + results["WAITING"] + results["FAILED"] == 3
        assert second.log.count(kind="filter_list") + second.log.count(kind="search") >= 1


def test_failed_products_are_tried_again_unless_told_otherwise(run, cdse, tmp_path):
    product = next(iter(cdse.catalogue))
    fault = cdse.inject(faults.bad_crc(product=product.id))
    given = {"FOLDER": str(tmp_path / "p"), **address(cdse)}
    assert run("downloadproducts", INPUT=rows_of(cdse), **given)["FAILED"] == 1
    assert any("downloads were damaged" in line for line in run.log)
    cdse.faults.remove(fault)
    assert run("downloadproducts", RETRY_FAILED=False, **given)["FAILED"] == 1
    assert run("downloadproducts", **given)["FAILED"] == 0
    shutil.rmtree(tmp_path / "p" / f"{product.name}.SAFE")  # taken away by hand
    assert run("downloadproducts", **given)["DONE"] == 4
    assert len(products_in(tmp_path / "p")) == 4


def test_a_hub_that_takes_no_orders_says_so(run, clock, tmp_path):
    with hubsim.CdseServer(clock, catalogue_of(2, online=False), {"jane": SECRET}) as server:
        results = run(
            "downloadproducts",
            INPUT=rows_of(server),
            FOLDER=str(tmp_path / "p"),
            MAX_WAIT=120,
            **address(server),
        )
        assert (results["DONE"], results["WAITING"]) == (0, 2)
        # The page of the preset is that of another server: nobody is sent there.
        assert any("this hub takes no orders by program" in line for line in run.log)


# --- stopping -----------------------------------------------------------------------------------------
def test_wrong_credentials_end_the_run_and_are_not_shown(run, cdse, tmp_path, monkeypatch):
    monkeypatch.setenv("DEEPSATDATA_CDSE_SECRET", "wrong-secret")
    results = run("downloadproducts", INPUT=rows_of(cdse), FOLDER=str(tmp_path / "p"), **address(cdse))
    assert (results["DONE"], results["WAITING"]) == (0, 4)
    log = "\n".join(run.log)
    assert "refuses the credentials" in log
    assert "wrong-secret" not in log
    monkeypatch.setenv("DEEPSATDATA_CDSE_SECRET", SECRET)
    assert run("downloadproducts", FOLDER=str(tmp_path / "p"), **address(cdse))["DONE"] == 4
    for path in (tmp_path / "p").glob("queue.sqlite*"):
        assert SECRET.encode() not in path.read_bytes()
        assert b"jane" not in path.read_bytes()


def test_a_cancel_keeps_what_is_done(run, clock, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    with hubsim.DhusServer(clock, catalogue_of(3, online=False), {"jane": SECRET}) as server:
        next(iter(server.catalogue)).online = True
        real = server.archive.order

        def order(*args, **kwargs):
            feedback.cancel()
            return real(*args, **kwargs)

        server.archive.order = order
        run(
            "downloadproducts",
            INPUT=rows_of(server),
            FOLDER=str(tmp_path / "p"),
            feedback=feedback,
            **address(server),
        )
        server.archive.order = real
        results = run("downloadproducts", FOLDER=str(tmp_path / "p"), MAX_WAIT=None, **address(server))
        assert results["DONE"] == 3


# --- bad input ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"INPUT": None}, "neither products nor an existing queue"),
        ({"HUB": "earth-search", "HUB_URL": ""}, "searching only"),
        ({"HUB": "scihub", "HUB_URL": ""}, "Closed in October 2023"),
        ({"OTHER_HUBS": "finhub a b"}, "too many words"),
        ({"OTHER_HUBS": "nowhere"}, "no such hub"),
        ({"OTHER_HUBS": "cdse"}, "given twice"),
        ({"STREAMS": 5}, "STREAMS"),
        ({"MAX_WAIT": -1}, "MAX_WAIT"),
        ({"BANDS": ["B10"]}, "no band B10"),
        ({"BANDS": ["B99"]}, "BANDS"),
    ],
)
def test_errors_before_any_work(run, cdse, tmp_path, changes, words):
    given = {"INPUT": rows_of(cdse), "FOLDER": str(tmp_path / "p"), **address(cdse), **changes}
    with pytest.raises(Exception, match=words):
        run("downloadproducts", **given)
    assert cdse.log.count() == 0


def test_rows_that_are_no_products(run, cdse, tmp_path):
    from qgis.core import QgsVectorLayer

    given = {"FOLDER": str(tmp_path / "p"), **address(cdse)}
    with pytest.raises(Exception, match="no field 'name'"):
        run("downloadproducts", INPUT=QgsVectorLayer("None?field=label:string", "x", "memory"), **given)
    with pytest.raises(Exception, match="none of the 2 rows"):
        run("downloadproducts", INPUT=table(("1", "nonsense", ""), ("2", None, "")), **given)
    product = next(iter(cdse.catalogue))
    rows = table((product.id, product.name, "cdse"), ("2", "nonsense", ""), ("3", product.name, "cdse"))
    assert run("downloadproducts", INPUT=rows, **given)["DONE"] == 1
    assert any("cannot be used" in line for line in run.log)
    assert any("completed, 2 skipped" in line for line in run.log)


def test_a_queue_of_another_folder_or_no_queue(run, cdse, tmp_path):
    first = run("downloadproducts", INPUT=rows_of(cdse), FOLDER=str(tmp_path / "a"), **address(cdse))
    with pytest.raises(Exception, match="this queue fills the folder"):
        run("downloadproducts", QUEUE=first["QUEUE"], FOLDER=str(tmp_path / "b"), **address(cdse))
    other = tmp_path / "notes.sqlite"
    other.write_text("hello " * 300)
    with pytest.raises(Exception, match="queue file"):
        run("downloadproducts", QUEUE=str(other), FOLDER=str(tmp_path / "b"), **address(cdse))
    assert other.read_text() == "hello " * 300


def test_a_disk_that_is_too_small(run, cdse, tmp_path, monkeypatch):
    monkeypatch.setattr("deepsatdata_plugin.core.storage.free_bytes", lambda folder: 10**6)
    with pytest.raises(Exception, match="are needed, 1.0 MB are free"):
        run("downloadproducts", INPUT=rows_of(cdse), FOLDER=str(tmp_path / "p"), **address(cdse))
    assert cdse.log.count() == 0


def test_a_disk_that_holds_some_is_no_reason_to_refuse(run, cdse, tmp_path, monkeypatch):
    """What is needed is the products and a zip for each in work, not twice all of them."""
    from deepsatdata_plugin.hubs.queue import JobSettings, QueuedProduct, look_ahead
    from queuekit import name_of, record_of

    products = [
        QueuedProduct(number, record_of(name_of(number), size=900_000_000)) for number in range(1, 101)
    ]
    found = look_ahead(products, JobSettings(tmp_path), 2)
    assert found.to_fetch == 90_000_000_000
    assert 90e9 < found.room < 95e9
    free = [3_000_000_000]
    monkeypatch.setattr("deepsatdata_plugin.core.storage.free_bytes", lambda folder: free[0])
    rows = rows_of(cdse)
    results = run("downloadproducts", INPUT=rows, FOLDER=str(tmp_path / "p"), MAX_WAIT=0, **address(cdse))
    assert results["DONE"] + results["WAITING"] == 4
    assert any("downloads rest when the disk is full" in line.lower() for line in run.log)


def test_the_outlook_of_one_small_product(tmp_path, monkeypatch):
    """It is not "1 products" of "0.0 GB"."""
    from qgis.core import QgsProcessingFeedback

    from deepsatdata_plugin.hubs.queue import JobSettings, QueuedProduct
    from deepsatdata_plugin.processing.inputs import tell_outlook
    from queuekit import name_of, record_of

    monkeypatch.setattr("deepsatdata_plugin.core.storage.free_bytes", lambda folder: 30_000_000)
    products = [QueuedProduct(0, record_of(name_of(1), size=40_000_000))]
    feedback = QgsProcessingFeedback(False)
    tell_outlook(products, 0, JobSettings(tmp_path / "p"), 1, [], feedback)
    log = feedback.textLog()
    assert "Products that would be put into the queue: 1." in log and "1 products" not in log
    assert "40 MB would be fetched" in log and "30 MB are free" in log and "0.0 GB" not in log


@pytest.mark.parametrize("nth", [2, 3, 7, 12])
def test_a_queue_whose_disk_fails_once_is_told_in_a_line_or_goes_on(run, cdse, tmp_path, monkeypatch, nth):
    from deepsatdata_plugin.hubs.queue import file as module

    begun = []

    class Failing:
        """A connection of which one commit in the process fails."""

        def __init__(self, real):
            self.__dict__["real"] = real

        def __getattr__(self, name):
            return getattr(self.real, name)

        def __setattr__(self, name, value):
            setattr(self.real, name, value)

        def execute(self, text, *values):
            if text == "COMMIT":
                begun.append(text)
                if len(begun) == nth:
                    raise sqlite3.OperationalError("disk I/O error")
            return self.real.execute(text, *values)

    connect = sqlite3.connect

    def opened(path, **more):
        return Failing(connect(path, **more)) if str(path).endswith("queue.sqlite") else connect(path, **more)

    monkeypatch.setattr(module.sqlite3, "connect", opened)
    given = {"INPUT": rows_of(cdse), "FOLDER": str(tmp_path / "p"), **address(cdse)}
    try:
        assert run("downloadproducts", **given)["DONE"] == 4
    except Exception as error:
        assert "queue.sqlite: the queue file cannot be used" in str(error) and "run again" in str(error)
        assert not any("Traceback" in line for line in run.log)
        monkeypatch.undo()
        assert nth == 2


# --- what an account's refusal means ------------------------------------------------------------------
def downloads(run, server, folder, **more):
    return run("downloadproducts", INPUT=rows_of(server), FOLDER=str(folder), **address(server), **more)


def test_no_session_is_left_behind(run, cdse, clock, tmp_path):
    for number in range(3):
        assert downloads(run, cdse, tmp_path / str(number))["DONE"] == 4
    assert cdse.log.count(kind="token", outcome="password") == 3
    assert cdse.identity.active_sessions("jane", clock.now()) == 0


def test_an_account_that_is_not_ready_stops_once_and_fails_nothing(run, cdse, tmp_path):
    fault = cdse.inject(faults.login_refused("Account is not fully set up", code=400))
    results = downloads(run, cdse, tmp_path / "p", MAX_WAIT=None)
    assert (results["DONE"], results["WAITING"], results["FAILED"]) == (0, 4, 0)
    assert cdse.log.count(kind="token") <= 2  # two files at once
    told = [line for line in run.log if "log in to its web site once" in line]
    assert len(told) == 1 and "Account is not fully set up" in told[0]
    cdse.faults.remove(fault)
    assert downloads(run, cdse, tmp_path / "p")["DONE"] == 4


def test_a_wrong_password_is_sent_once_over_all_runs(run, clock, tmp_path, monkeypatch):
    with hubsim.CdseServer(clock, catalogue_of(), {"jane": "another"}) as server:
        for _ in range(3):
            results = downloads(run, server, tmp_path / "p", MAX_WAIT=None)
            assert (results["WAITING"], results["FAILED"]) == (4, 0)
            assert any("correct user name or password" in line for line in run.log)
            assert SECRET not in "\n".join(run.log)
        assert server.log.count(kind="token") <= 2
        monkeypatch.setenv("DEEPSATDATA_CDSE_SECRET", "another")
        assert downloads(run, server, tmp_path / "p")["DONE"] == 4


def test_too_many_sessions_in_a_later_run_do_not_end_it(run, cdse, clock, tmp_path):
    """The identity server says "Invalid user credentials" of them, of a login that worked the day before."""
    assert downloads(run, cdse, tmp_path / "a")["DONE"] == 4
    begin = clock.peek()
    cdse.inject(faults.login_refused(end=begin + 1200))
    assert downloads(run, cdse, tmp_path / "b", MAX_WAIT=None)["DONE"] == 4
    assert clock.peek() - begin >= 1200
    assert cdse.log.count(kind="token", status=401) <= 2 * 3


def test_a_firewalls_page_fails_nothing(run, cdse, tmp_path):
    page = "<html><h1>403 Forbidden</h1></html>"
    for kind in ("value", "filter_list"):
        fault = cdse.inject(faults.status(403, page, "text/html", kind=kind))
        results = downloads(run, cdse, tmp_path / kind, MAX_WAIT=None)
        assert (results["DONE"], results["WAITING"], results["FAILED"]) == (0, 4, 0)
        assert any("firewall" in line for line in run.log)
        cdse.faults.remove(fault)
        assert downloads(run, cdse, tmp_path / kind)["DONE"] == 4


# --- a run that only tells ----------------------------------------------------------------------------
def test_a_dry_run_tells_and_does_nothing(run, cdse, tmp_path):
    folder = tmp_path / "p"
    given = {"INPUT": rows_of(cdse), "FOLDER": str(folder), **address(cdse)}
    results = run("downloadproducts", DRY_RUN=True, **given)
    assert (results["DONE"], results["WAITING"], results["FAILED"]) == (0, 4, 0)
    log = "\n".join(run.log)
    assert "cdse: jane" in log and "Products that would be put into the queue: 4." in log
    assert "3.6 GB would be fetched, in 0.1 h" in log and re.search(r"\d [GT]B are free", log)
    assert SECRET not in log
    assert not folder.exists()
    assert cdse.log.count() == 0
    run("downloadproducts", **given)
    before = cdse.log.count()
    results = run("downloadproducts", DRY_RUN=True, **given)
    assert (results["DONE"], results["WAITING"]) == (4, 0)
    assert "Products that are here: 4." in "\n".join(run.log)
    assert cdse.log.count() == before


def test_the_share_of_what_a_hub_gives_in_a_month_is_told(provider, tmp_path):
    """And by access keys, where files come one by one, no room is asked for zips."""
    from qgis.core import QgsProcessingFeedback

    from deepsatdata_plugin.hubs.catalogues import make_hub
    from deepsatdata_plugin.hubs.contract import Account, Credentials, HubAccount
    from deepsatdata_plugin.hubs.queue import JobSettings, QueuedProduct
    from deepsatdata_plugin.hubs.web import Network
    from deepsatdata_plugin.processing.inputs import tell_outlook
    from queuekit import name_of, record_of

    rooms = []
    for keys in (False, True):
        credentials = Credentials("ACCESS", "secret", keys=keys)
        hub = make_hub("cdse", credentials, hubsim.VirtualClock(), Network())
        products = [
            QueuedProduct(0, record_of(name_of(day), "cdse", size=4 * 10**9)) for day in range(1, 301)
        ]
        feedback = QgsProcessingFeedback(False)
        account = HubAccount(hub, Account("https://identity.example", "jane"), credentials)
        found = tell_outlook(products, 0, JobSettings(tmp_path), 4, [account], feedback)
        assert "cdse: that is 10 % of the 12.0 TB" in feedback.textLog()
        rooms.append(found.room)
    assert rooms[0] - rooms[1] == pytest.approx(4 * 1.1 * 4e9)


def test_rows_of_another_hub_are_said_to_be_looked_up(run, cdse, tmp_path):
    rows = rows_of(cdse, hub="earth-search")
    run("downloadproducts", INPUT=rows, FOLDER=str(tmp_path / "p"), DRY_RUN=True, **address(cdse))
    assert any("Products found on earth-search that are looked up on cdse: 4." in line for line in run.log)


# --- models and the command line ----------------------------------------------------------------------
def test_in_a_model_after_select_products(provider, cdse, tmp_path):
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("chain", "chain", "")

    def child(name, algorithm, outputs, **values):
        step = QgsProcessingModelChildAlgorithm(f"deepsatdata:{algorithm}")
        step.setChildId(name)
        for definition in provider.algorithm(
            algorithm
        ).parameterDefinitions():  # as the designer fills them in
            if definition.defaultValue() is not None and not definition.isDestination():
                values.setdefault(definition.name(), definition.defaultValue())
        for key, value in values.items():
            step.addParameterSources(
                key, [value if isinstance(value, source) else source.fromStaticValue(value)]
            )
        made = {}
        for output in outputs:
            made[output] = QgsProcessingModelOutput(output, output)
            made[output].setChildOutputName(output)
        step.setModelOutputs(made)
        model.addChildAlgorithm(step)

    period = {"START": "2018-01-01", "END": "2018-12-31"}
    child("a", "searchproducts", [], TILES="31TFM", **period, **address(cdse))
    child("b", "selectproducts", [], INPUT=source.fromChildOutput("a", "OUTPUT"), COUNT=2, **period)
    child(
        "c", "downloadproducts", ["FOLDER"], INPUT=source.fromChildOutput("b", "OUTPUT"),
        FAIL_IF_INCOMPLETE=True, **address(cdse),
    )  # fmt: skip
    assert model.validate() == (True, [])
    model.updateDestinationParameters()
    (destination,) = model.destinationParameterDefinitions()
    name = destination.name()
    assert name in ("c:FOLDER", "folder"), "of the step, or by its title in newer versions of QGIS"
    results, fine = model.run(
        {name: str(tmp_path / "p")}, QgsProcessingContext(), QgsProcessingFeedback(False)
    )
    assert fine
    assert results[name] == str(tmp_path / "p")
    assert len(products_in(tmp_path / "p")) == 2


@pytest.fixture
def headless(qgis_process_environment, tmp_path):
    """Login and locks for qgis_process; a table of products on disk."""
    names = ("DEEPSATDATA_DHUS_USER", "DEEPSATDATA_DHUS_SECRET", "XDG_STATE_HOME", "NETRC")
    before = dict(qgis_process_environment)
    qgis_process_environment.update({name: os.environ[name] for name in names})
    yield qgis_process_environment
    qgis_process_environment.clear()
    qgis_process_environment.update(before)


def csv_of(server, path):
    lines = [f"{product.id},{product.name},{address(server)['HUB']}" for product in server.catalogue]
    path.write_text("\n".join(["id,name,hub", *lines]) + "\n")
    return str(path)


def test_headless_exit_tells_complete_from_waiting(qgis_process, headless, tmp_path):
    catalogue = catalogue_of(3)
    last = list(catalogue)[-1]
    last.online = False
    with hubsim.DhusServer(hubsim.RealClock(), catalogue, {"jane": SECRET}) as server:
        given = {
            "INPUT": csv_of(server, tmp_path / "rows.csv"),
            "FOLDER": str(tmp_path / "p"),
            **address(server),
        }
        headless["DEEPSATDATA_DHUS_URL"] = server.url
        done = qgis_process("downloadproducts", MAX_WAIT=0, **given)
        assert (done["results"]["DONE"], done["results"]["WAITING"], done["results"]["FAILED"]) == (2, 1, 0)
        with pytest.raises(AssertionError, match=r"Products that are here: 2, waiting: 1, failed: 0\."):
            qgis_process("downloadproducts", MAX_WAIT=0, FAIL_IF_INCOMPLETE=True, **given)
        assert SECRET not in str(done)
        db = sqlite3.connect(tmp_path / "p" / "queue.sqlite")
        db.execute("UPDATE product SET next_try = 0")  # the next look is due
        db.commit()
        db.close()
        server.archive.bring_back(last)
        done = qgis_process("downloadproducts", MAX_WAIT=1, FAIL_IF_INCOMPLETE=True, **given)
        assert done["results"]["DONE"] == 3
        assert server.log.orders_created() == 1


def test_headless_rows_of_any_table(qgis_process, headless, tmp_path):
    """Paths and endings are no names, dropped rows are not fetched, what a search found comes from the hub."""
    catalogue = catalogue_of(5)
    one, two, three, four, five = catalogue
    rows = [
        ("", f"/data/in/{one.name}.SAFE", "", "true"),
        ("x", f"{two.name}.zip", "earth-search", "yes"),
        (three.id, three.name, "dhus", "false"),
        (four.id, f"../../{four.name}.SAFE", "dhus", "1"),
        (five.id, five.name, "dhus:elsewhere.example", "0"),
        ("y", "../../../../etc/passwd", "dhus", "true"),
    ]
    table = tmp_path / "explained.csv"
    table.write_text("\n".join(",".join(row) for row in [("id", "name", "hub", "kept"), *rows]) + "\n")
    folder = tmp_path / "deep" / "p"
    with hubsim.DhusServer(hubsim.RealClock(), catalogue, {"jane": SECRET}) as server:
        headless["DEEPSATDATA_DHUS_URL"] = server.url
        done = qgis_process(
            "downloadproducts", INPUT=str(table), FOLDER=str(folder), MAX_WAIT=2, **address(server)
        )
        assert (done["results"]["DONE"], done["results"]["WAITING"], done["results"]["FAILED"]) == (3, 0, 0)
        fetched = {entry.product for entry in server.log.select(kind="value", method="GET")}
        assert fetched == {one.id, two.id, four.id}
    found = sorted(path.name for path in folder.iterdir() if path.suffix == ".SAFE")
    assert found == sorted(f"{product.name}.SAFE" for product in (one, two, four))
    outside = [path for path in tmp_path.rglob("*") if path.suffix in (".SAFE", ".part", ".zip", ".lock")]
    assert all(folder in path.parents for path in outside)


def test_a_killed_qgis_goes_on(headless, tmp_path):
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    catalogue = catalogue_of(3, padding=4_000_000)
    with hubsim.DhusServer(
        hubsim.RealClock(), catalogue, {"jane": SECRET}, bytes_per_second=2_500_000
    ) as server:
        given = {
            "INPUT": csv_of(server, tmp_path / "rows.csv"),
            "FOLDER": str(tmp_path / "p"),
            **address(server),
        }
        headless["DEEPSATDATA_DHUS_URL"] = server.url
        command = [
            program,
            "run",
            "deepsatdata:downloadproducts",
            "--",
            *(f"{k}={v}" for k, v in given.items()),
        ]
        environment = {**headless}
        process = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        end = time.monotonic() + 300
        while not any(p.stat().st_size > 1_500_000 for p in (tmp_path / "p").glob("*.part")):
            assert time.monotonic() < end
            assert process.poll() is None
            time.sleep(0.02)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        begun = server.log.bytes_served()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        assert "All products are here: 3." in done.stdout
        assert len(products_in(tmp_path / "p")) == 3
        assert begun > 0
        assert server.log.select(kind="value", status=206)  # continued, not begun anew


@pytest.mark.parametrize("name", ["FOLDER", "QUEUE"])
def test_a_temporary_place_is_refused(provider, cdse, tmp_path, name):
    """QGIS would delete products and the memory of orders at its end; the dialog does not offer it."""
    from qgis.core import QgsProcessing, QgsProcessingContext, QgsProcessingUtils, QgsProject

    algorithm, layer = provider.algorithm("downloadproducts").create(), rows_of(cdse)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    QgsProject.instance().addMapLayer(layer)
    given = {"INPUT": layer.id(), "FOLDER": str(tmp_path / "p"), **address(cdse)}
    assert algorithm.checkParameterValues(given, context)[0]
    made = f"{QgsProcessingUtils.tempFolder()}/some/where"
    for place in (QgsProcessing.TEMPORARY_OUTPUT, made):
        fine, text = algorithm.checkParameterValues({**given, name: place}, context)
        assert not fine and name in text and "temporary" in text
    QgsProject.instance().removeMapLayer(layer.id())


def test_the_dialog_offers_the_folder_of_the_options(qgis_processing, settings_of_downloads):
    from deepsatdata_plugin.processing.algorithms.download_products import DownloadProducts

    algorithm = DownloadProducts().create()
    folder = algorithm.parameterDefinition("FOLDER")
    assert not folder.createByDefault() and not folder.defaultValueForGui()
    settings_of_downloads("/data/products")
    algorithm = DownloadProducts().create()
    folder = algorithm.parameterDefinition("FOLDER")
    assert folder.defaultValueForGui() == "/data/products"
    assert not folder.defaultValue(), "a script names its folder"


@pytest.fixture
def settings_of_downloads(qgis_app):
    from qgis.core import QgsSettings

    from deepsatdata_plugin.gui.settings.settings import DownloadSettings

    QgsSettings().remove("deepsatdata")
    yield lambda folder: DownloadSettings(folder=folder).save()
    QgsSettings().remove("deepsatdata")


def test_parameters_and_outputs_have_the_frozen_names(provider):
    algorithm = provider.algorithm("downloadproducts")
    names = [definition.name() for definition in algorithm.parameterDefinitions()]
    assert names[:9] == [
        "INPUT", "HUB", "HUB_URL", "AUTH", "FOLDER", "BANDS", "MAX_WAIT", "STREAMS", "FAIL_IF_INCOMPLETE",
    ]  # fmt: skip
    assert set(names[9:]) == {
        "QUEUE",
        "OTHER_HUBS",
        "UNPACK",
        "KEEP_ZIP",
        "RETRY_FAILED",
        "DRY_RUN",
        "CHECKSUMS",
    }
    outputs = {output.name() for output in algorithm.outputDefinitions()}
    assert outputs == {"FOLDER", "QUEUE", "DONE", "WAITING", "FAILED"}
    assert all(definition.help() for definition in algorithm.parameterDefinitions())
