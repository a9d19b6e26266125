"""Fixtures of the hub tests: a virtual clock and simulated hubs on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import hubsim
from deepsatdata_plugin.hubs.queue.file import QueueFile
from deepsatdata_plugin.hubs.work.ledger import Ledger
from hubsim import stac_server as stac_server_module
from hubsim.stac_server import StacServer


@pytest.fixture(autouse=True)
def queues_are_closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close the queue files and ledgers that a test has opened."""
    opened: list[QueueFile | Ledger] = []

    def watch(kind: type) -> None:
        begin = kind.__init__

        def remember(self: QueueFile | Ledger, *given: object, **named: object) -> None:
            begin(self, *given, **named)
            opened.append(self)

        monkeypatch.setattr(kind, "__init__", remember)

    watch(QueueFile)
    watch(Ledger)
    yield
    for file in opened:
        file.close()


@pytest.fixture
def virtual_clock() -> hubsim.VirtualClock:
    """A clock on which only sleeping lets time pass."""
    return hubsim.VirtualClock()


@pytest.fixture
def dhus(virtual_clock: hubsim.VirtualClock) -> Iterator[hubsim.DhusServer]:
    """A DHuS with 60 synthetic online products of tile 31TFM; user "user", secret "secret"."""
    with hubsim.DhusServer(virtual_clock, hubsim.synthetic(60), {"user": "secret"}) as server:
        yield server


@pytest.fixture
def cdse(virtual_clock: hubsim.VirtualClock) -> Iterator[hubsim.CdseServer]:
    """A Data Space with the same products and the same user."""
    with hubsim.CdseServer(virtual_clock, hubsim.synthetic(60), {"user": "secret"}) as server:
        yield server


@pytest.fixture(scope="session")
def stac_server() -> Iterator[StacServer]:
    """A real STAC API server: 250 synthetic items of 31TFM and, where present, the recorded ones."""
    stac_server_module.install()  # `make setup` has done it; nothing happens then
    items = stac_server_module.synthetic_items(250)
    shared = Path(__file__).resolve().parents[2].parent / "shared" / "data"
    if shared.is_dir():
        items += stac_server_module.recorded_items(shared)
    with StacServer(items) as server:
        yield server
