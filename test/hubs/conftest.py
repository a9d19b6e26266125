"""Fixtures of the hub tests: a virtual clock and simulated hubs on loopback."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import hubsim


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
