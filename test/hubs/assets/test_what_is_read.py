"""Windows far apart from files of a catalogue: no more bytes and requests than their blocks, many at once."""

from __future__ import annotations

import pytest

from deepsatdata_plugin.core.dataset import make_dataset
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.stack import StackParameters, read_afar
from deepsatdata_plugin.hubs.assets import WebRanges
from deepsatdata_plugin.hubs.catalogues import read_items
from deepsatdata_plugin.hubs.contract import SystemClock
from deepsatdata_plugin.hubs.web import Network, Transport
from hubsim.cog_items import items_of, scattered, write_catalogue
from hubsim.cog_store import CogStore

pytest.importorskip("h5py")


def test_scattered_windows(tmp_path):
    write_catalogue(tmp_path / "cogs", 2048, 3, ("B04", "B08"), 256)
    parameters = StackParameters(bands=("B04", "B08"), size=24, masks=False, labelled_only=False)
    clock, told = SystemClock(), []
    with CogStore(tmp_path / "cogs", delay=0.02) as store, WebRanges(Transport(Network(), clock), clock) as ranges:
        items, skips = read_items({"features": items_of(tmp_path / "cogs", store.base())})
        assert not skips
        made = make_dataset(
            "", str(tmp_path / "set"), parameters, area=scattered(2048, 25, 24), items=items, ranges=ranges,
            agree=lambda plan: told.append(read_afar(plan.tasks)), feedback=Silent(),
        )  # fmt: skip
    assert made.samples == 25
    (touched,) = told
    assert store.octets <= 1.3 * touched.octets
    assert len(store.ranges) <= 1.2 * touched.blocks
    assert store.most >= 8
    heads = len(items) * 2
    assert len(store.ranges) <= touched.requests + heads
    assert ranges.counts.requests == len(store.ranges)
