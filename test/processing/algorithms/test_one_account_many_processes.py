"""The dock, qgis_process and another program with another configuration of one user, at once: the hub counts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import hubsim

ROOT = Path(__file__).resolve().parents[3]
SECRET = "a-secret-of-tests"
LONG = 180_000

ANOTHER = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[1].split(":")
import queuekit
from deepsatdata_plugin.hubs.catalogues import account_of, make_hub, read_rows, resolve
from deepsatdata_plugin.hubs.contract import Credentials, HubAccount, SystemClock
from deepsatdata_plugin.hubs.queue import JobSettings, QueueStore
from deepsatdata_plugin.hubs.web import ONCE
from deepsatdata_plugin.hubs.work import Scheduler
folder, url, secret, names = Path(sys.argv[2]), sys.argv[3], sys.argv[4], sys.argv[5].split(",")
login = Credentials("jane", secret)
hub = make_hub("dhus", login, SystemClock(), queuekit.network(), url=url, retry=ONCE, called="mirror")
store = QueueStore(folder / "queue.sqlite", settings=JobSettings(folder / "p"))
store.add([queuekit.record_of(name, "mirror", id=number) for number, name in (n.split("=") for n in names)])
account = HubAccount(hub, account_of(resolve("dhus", url), login), login)
Scheduler(store, {"mirror": account}, streams=1).run_until(queuekit.Recorder(), max_wait=1800)
"""


@pytest.fixture
def state(monkeypatch, tmp_path):
    """One home of accounts for all three."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("NETRC", str(tmp_path / "no-netrc"))
    return tmp_path / "state" / "deepsatdata" / "accounts"


@pytest.fixture
def login(qgis_app):
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("master", True)
    config = QgsAuthMethodConfig()
    config.setName("the dock's own")
    config.setMethod("Basic")
    config.setConfig("username", "jane")
    config.setConfig("password", SECRET)
    ok, config = manager.storeAuthenticationConfig(config)
    assert ok
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def test_no_cap_is_exceeded(
    state, login, qgis_iface, qgis_new_project, qgis_process_environment, qtbot, tmp_path
):
    from qgis.core import QgsSettings

    from deepsatdata_plugin.gui.part import DownloadsPart
    from deepsatdata_plugin.gui.settings import DownloadSettings
    from deepsatdata_plugin.hubs.queue import JobSettings
    from deepsatdata_plugin.processing.parameters import Account, AccountBook
    from queuekit import record_of

    catalogue = hubsim.synthetic(30, level="L2A", padding=2_000_000)
    products = list(catalogue)
    for product in products[18:]:
        product.online = False
    mine, yours, theirs = (products[part::3] for part in range(3))
    server = hubsim.DhusServer(
        hubsim.RealClock(), catalogue, {"jane": SECRET}, quota=4, flows=None, bytes_per_second=500_000
    )
    with server:
        host = server.url.split("/")[2]
        rows = tmp_path / "rows.csv"
        rows.write_text("\n".join(["id,name,hub", *(f"{p.id},{p.name},dhus" for p in yours)]) + "\n")
        program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        environment = {
            **qgis_process_environment, "XDG_STATE_HOME": os.environ["XDG_STATE_HOME"],
            "NETRC": os.environ["NETRC"], "DEEPSATDATA_DHUS_USER": "jane", "DEEPSATDATA_DHUS_SECRET": SECRET,
            "DEEPSATDATA_DHUS_URL": server.url,
        }  # fmt: skip
        given = {"INPUT": rows, "FOLDER": tmp_path / "yours", "HUB": "dhus", "HUB_URL": server.url}
        given |= {"STREAMS": 2, "MAX_WAIT": 30}
        headless = subprocess.Popen(
            [program, "run", "deepsatdata:downloadproducts", "--", *(f"{k}={v}" for k, v in given.items())],
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        qtbot.waitUntil(lambda: server.log.count() > 0, timeout=LONG)  # the slowest to begin
        folder = tmp_path / "theirs"
        folder.mkdir()
        names = ",".join(f"{p.id}={p.name}" for p in theirs)
        path = os.pathsep.join((str(ROOT), str(ROOT / "test")))
        another = subprocess.Popen(
            [sys.executable, "-c", ANOTHER, path, str(folder), server.url, SECRET, names], cwd=ROOT
        )
        QgsSettings().remove("deepsatdata")
        DownloadSettings(folder=str(tmp_path / "mine"), streams=2).save()
        AccountBook().put(Account("dhus", server.url, login))
        part = DownloadsPart(qgis_iface)
        try:
            part.dock.show()
            part.open()
            (tmp_path / "mine").mkdir()
            settings = JobSettings(tmp_path / "mine")
            records = [record_of(p.name, f"dhus:{host}", id=p.id) for p in mine]
            part.controller.open(tmp_path / "mine.sqlite", settings, lambda: part.controller.add(records))
            qtbot.waitUntil(lambda: part.widget.view.model.rowCount() == len(mine), timeout=LONG)

            def asked_for(group) -> bool:
                ids = {product.id for product in group}
                return any(e.product in ids for e in server.log.select(kind="value", method="GET"))

            # However long programs take to start on a busy machine, the dock begins while the last one works.
            qtbot.waitUntil(lambda: asked_for(yours) and asked_for(theirs), timeout=LONG)
            part.controller.start()

            def here() -> int:
                places = (tmp_path / "mine", tmp_path / "yours", tmp_path / "theirs" / "p")
                return sum(len(list(place.glob("S2*.SAFE"))) for place in places)

            qtbot.waitUntil(lambda: here() == 18, timeout=LONG)  # the others wait for the archive
        finally:
            for process in (headless, another):
                process.kill()
                process.wait()
            part.unload()
            QgsSettings().remove("deepsatdata")
        log = server.log
        spans = []
        for group in (mine, yours, theirs):
            ids = {product.id for product in group if product.online}
            times = [e.time for e in log.select(kind="value", method="GET", status=200) if e.product in ids]
            spans.append((min(times), max(times)))
        by_start = sorted(spans)
        assert any(later[0] < former[1] for former, later in zip(by_start, by_start[1:])), (
            "they did not work at once"
        )
        assert 3 <= log.max_streams("jane") <= 4
        assert log.max_open_orders("jane") == 4
        assert len(log.select(status=403)) <= 1  # one had to find out how many orders the archive takes
        assert all(log.full_fetches(product.id) == 1 for product in products[:18])
        assert state.is_dir()
