"""The toolbox and the accounts that the dock remembers: used where nothing else is given, each at its own hub."""

from __future__ import annotations

from dataclasses import replace

import pytest

import hubsim
from deepsatdata_plugin.hubs.catalogues import downloader, read_rows
from deepsatdata_plugin.processing.parameters import Account, AccountBook
from hubsim.catalogue import Catalogue

SECRET = "a-secret-of-tests"
YEAR = {"START": "2018-01-01", "END": "2018-12-31", "TILES": "31TFM"}


@pytest.fixture(autouse=True)
def _clean(qgis_app, monkeypatch, tmp_path):
    from qgis.core import QgsSettings

    for name in ("CDSE_USER", "CDSE_SECRET", "DHUS_USER", "DHUS_SECRET", "ODATA_USER", "ODATA_SECRET"):
        monkeypatch.delenv(f"DEEPSATDATA_{name}", raising=False)
    monkeypatch.setenv("NETRC", str(tmp_path / "no-netrc"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    QgsSettings().remove("deepsatdata/accounts")
    yield
    QgsSettings().remove("deepsatdata/accounts")


@pytest.fixture
def login(qgis_app):
    """Make an authentication configuration -> its id."""
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("master", True)
    made = []

    def make(user: str = "jane", secret: str = SECRET) -> str:
        config = QgsAuthMethodConfig()
        config.setName(f"test {len(made)}")
        config.setMethod("Basic")
        config.setConfig("username", user)
        config.setConfig("password", secret)
        ok, config = manager.storeAuthenticationConfig(config)
        assert ok
        made.append(config.id())
        return config.id()

    yield make
    for auth in made:
        manager.removeAuthenticationConfig(auth)


@pytest.fixture
def dhus():
    catalogue = hubsim.synthetic(3, level="L2A", online=True)
    with hubsim.DhusServer(hubsim.RealClock(), catalogue, {"jane": SECRET}) as server:
        yield server


def address_of(server):
    return f"{server.catalogue_url} download={server.download_url} identity={server.token_url}"


# --- the account of the dock --------------------------------------------------------------------------
def test_searching_and_downloading_use_the_account_of_the_dock(run, dhus, login, tmp_path):
    AccountBook().put(Account("dhus", dhus.url, login()))
    found = run("searchproducts", HUB="dhus", OUTPUT="memory:", **YEAR)
    assert found["N_PRODUCTS"] == 3
    assert any("the account of the window 'Downloads' is used" in line for line in run.log)
    assert SECRET not in "\n".join(run.log)
    results = run("downloadproducts", INPUT=found["OUTPUT"], HUB="dhus", FOLDER=str(tmp_path / "p"))
    assert (results["DONE"], results["FAILED"]) == (3, 0)
    assert dhus.log.count(kind="search", account="jane") == dhus.log.count(kind="search")


def test_what_is_given_goes_before_what_the_dock_remembers(run, dhus, login, monkeypatch):
    AccountBook().put(Account("dhus", "https://127.0.0.1:9/dhus", login("joe", "another")))
    monkeypatch.setenv("DEEPSATDATA_DHUS_USER", "jane")
    monkeypatch.setenv("DEEPSATDATA_DHUS_SECRET", SECRET)
    monkeypatch.setenv("DEEPSATDATA_DHUS_URL", dhus.url)
    assert run("searchproducts", HUB="dhus", HUB_URL=dhus.url, OUTPUT="memory:", **YEAR)["N_PRODUCTS"] == 3
    assert not any("'Downloads'" in line for line in run.log)


def test_a_search_that_needs_no_login_reads_none(run, login, monkeypatch):
    """Reading it would ask for the master password."""
    from deepsatdata_plugin.processing.parameters import hub

    with hubsim.CdseServer(hubsim.RealClock(), hubsim.synthetic(3, level="L2A"), {"jane": SECRET}) as server:
        AccountBook().put(Account("odata", address_of(server), login()))
        monkeypatch.setattr(hub, "credentials_of", None)
        assert run("searchproducts", HUB="odata", OUTPUT="memory:", **YEAR)["N_PRODUCTS"] == 3
        assert server.log.count(kind="token") == 0


def test_a_login_of_the_environment_of_the_hubs_own_servers_goes_first(login, monkeypatch):
    from deepsatdata_plugin.processing.parameters import access_or_remembered

    AccountBook().put(Account("cdse", "", login("joe", "another")))
    assert access_or_remembered("cdse", "", "").credentials.user == "joe"
    monkeypatch.setenv("DEEPSATDATA_CDSE_USER", "jane")
    monkeypatch.setenv("DEEPSATDATA_CDSE_SECRET", SECRET)
    given = access_or_remembered("cdse", "", "")
    assert (given.credentials.user, given.remembered) == ("jane", False)


# --- two hubs that only their address tells apart -----------------------------------------------------
def test_what_one_mirror_lists_is_not_fetched_from_another_by_its_ids(run, login, tmp_path):
    one = hubsim.synthetic(3, level="L2A", online=True)
    two = Catalogue(replace(product, id=product.id[::-1]) for product in one)  # every hub has ids of its own
    clock = hubsim.RealClock()
    with (
        hubsim.DhusServer(clock, one, {"jane": SECRET}) as first,
        hubsim.DhusServer(clock, two, {"jane": SECRET}) as second,
    ):
        book = AccountBook()
        for server in (first, second):
            book.put(Account("dhus", server.url, login()))
        assert len(list(book)) == 2
        found = run("searchproducts", HUB="dhus", HUB_URL=first.url, AUTH=login(), OUTPUT="memory:", **YEAR)
        hubs = {feature["hub"] for feature in found["OUTPUT"].getFeatures()}
        host = first.url.split("/")[2]
        assert hubs == {f"dhus:{host}"}
        assert book.get(hubs.pop()).url == first.url
        results = run(
            "downloadproducts", INPUT=found["OUTPUT"], HUB="dhus", HUB_URL=second.url, AUTH=login(),
            FOLDER=str(tmp_path / "p"),
        )  # fmt: skip
        assert (results["DONE"], results["FAILED"]) == (3, 0)
        assert second.log.count(kind="search") > 0  # looked up, since the ids are those of the first
        assert second.log.count(status=404) == 0


def test_rows_that_name_a_preset_only_belong_to_the_hub_that_is_asked(dhus):
    row = {"name": next(iter(dhus.catalogue)).name, "id": "x", "hub": "dhus"}
    record = read_rows([row], "dhus:hub.example", only=True).records[0]
    assert (record.hub, record.id) == ("dhus:hub.example", "x")
    other = read_rows([{**row, "hub": "dhus:other.example"}], "dhus:hub.example", only=True).records[0]
    assert (other.hub, other.id) == ("dhus:hub.example", "")
    assert downloader("stac:some.example") == "cdse"
    assert downloader("dhus:some.example") == "dhus:some.example"


def test_accounts_of_two_mirrors_are_remembered_and_forgotten_one_by_one(login):
    book, auth = AccountBook(), login()
    one, two = (Account("dhus", f"https://{host}.example/dhus", auth) for host in ("a", "b"))
    book.put(one)
    book.put(two)
    assert (book.get("dhus:a.example"), book.get("dhus:b.example"), book.get("dhus")) == (one, two, one)
    book.remove("dhus:a.example")
    assert list(book) == [two] and book.get("dhus") == two
    book.remove("dhus")
    assert list(book) == []
