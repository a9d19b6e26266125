"""The dock on simulated hubs: a clock that can be put forward, accounts, settings of their own."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import hubsim
from hubsim.clock import RealClock


class SteppedClock(RealClock):
    """Real time that a test can put forward; hub and dock share it."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def now(self) -> float:
        return time.time() + self.ahead

    peek = now

    def advance(self, seconds: float) -> None:
        self.ahead += seconds


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock()


@pytest.fixture
def hub(clock):
    """A DHuS with twelve small products of one tile, four of them in its archive; user "user"."""
    catalogue = hubsim.synthetic(12, online=True, padding=60_000)
    with hubsim.DhusServer(clock, catalogue, {"user": "secret"}, restore_hours=1) as server:
        for product in list(catalogue)[:4]:
            server.archive.send_away(product)
        yield server


@pytest.fixture
def settings(qgis_app):
    """No settings of the dock before, none after."""
    from qgis.core import QgsSettings

    QgsSettings().remove("deepsatdata")
    yield QgsSettings
    QgsSettings().remove("deepsatdata")


@pytest.fixture(scope="session")
def password_store(qgis_app, tmp_path_factory):
    """QGIS's authentication database, unlocked."""
    from qgis.core import QgsApplication

    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("master", True)
    return manager


@pytest.fixture
def login(password_store):
    """Make an authentication configuration -> its id."""
    from qgis.core import QgsAuthMethodConfig

    made = []

    def make(user: str = "user", secret: str = "secret") -> str:
        config = QgsAuthMethodConfig()
        config.setName(f"test {len(made)}")
        config.setMethod("Basic")
        config.setConfig("username", user)
        config.setConfig("password", secret)
        ok, config = password_store.storeAuthenticationConfig(config)
        assert ok
        made.append(config.id())
        return config.id()

    yield make
    for auth in made:
        password_store.removeAuthenticationConfig(auth)


@pytest.fixture
def account(settings, login, hub):
    """The account of the dock on the simulated hub."""
    from deepsatdata_plugin.processing.parameters import Account, AccountBook

    account = Account("dhus", hub.url, login())
    AccountBook().put(account)
    return account


@pytest.fixture
def told(qgis_iface, monkeypatch):
    """The message bar, which notes down items as it does plain messages."""
    bar = qgis_iface.messageBar()
    push = bar.pushItem

    def note(item):
        bar.messages[item.level()].append(f"{item.title()}:{item.text()}")
        return push(item)

    monkeypatch.setattr(bar, "pushItem", note)
    yield bar
    bar.clearWidgets()


@pytest.fixture
def part(told, qgis_iface, qgis_new_project, settings, clock, tmp_path, qtbot):
    """The desktop part of the plugin, as QGIS makes it; `part.again()` starts QGIS anew."""
    from deepsatdata_plugin.gui.part import DownloadsPart

    made = []

    def start() -> DownloadsPart:
        if made:
            made[-1].unload()
        qgis_iface.messageBar().clear_messages()
        part = DownloadsPart(qgis_iface, clock=clock, locks_folder=tmp_path / "locks")
        part.again = start
        made.append(part)
        return part

    yield start()
    made[-1].unload()


@pytest.fixture
def products(hub, tmp_path):
    """A layer of the hub's products, as searching gives it."""
    return layer_of_products(hub)


def layer_of_products(hub, name: str = "selected products", preset: str = "dhus"):
    from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

    uri = "MultiPolygon?crs=EPSG:4326&field=name:string&field=id:string&field=hub:string"
    uri += "&field=cloud:double&field=size:double&field=online:integer"
    layer = QgsVectorLayer(uri, name, "memory")
    features = []
    for product in hub.catalogue:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([product.name, product.id, preset, product.cloud, None, None])
        feature.setGeometry(QgsGeometry.fromWkt(product.geometry.ExportToWkt()))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def folder(tmp_path) -> Path:
    """Where products go, set in the options."""
    from deepsatdata_plugin.gui.settings import DownloadSettings

    folder = tmp_path / "products"
    DownloadSettings(folder=str(folder)).save()
    return folder
