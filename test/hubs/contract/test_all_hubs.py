"""What every hub has to do, whatever its dialect: one fixture module a dialect beside this file."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import hubsim
from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.catalogues.dialect import load_dialect
from deepsatdata_plugin.hubs.catalogues.registry import (
    DIALECTS,
    downloader,
    make_hub,
    preset,
    resolve,
    usable,
)
from deepsatdata_plugin.hubs.contract import HubError
from deepsatdata_plugin.hubs.web.network import Network
from deepsatdata_plugin.hubs.web.transport import ONCE
from queuekit.hub_world import of_2018


def fixture_of(name):
    """Return the fixture module of a dialect, `<name>.py` beside this file."""
    spec = importlib.util.spec_from_file_location(f"world_of_{name}", Path(__file__).with_name(f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


#: Fixtures of other ways of a hub, and of hubs whose dialect is theirs alone.
OTHERS = ["s3", "geodes"]


class Opened:
    """A world, its hub and its dialect."""

    def __init__(self, name, world, clock):
        self.name, self.world, self.clock = world.hub or name, world, clock
        self.dialect, self.hub = load_dialect(self.name), self.open(world.login)

    def open(self, login):
        network = Network(connect_timeout=5, read_timeout=5)
        return make_hub(self.name, login, self.clock, network, url=self.world.address, retry=ONCE)

    @property
    def some_file(self):
        """What to open: the zip, or a file where there are no zips."""
        return {} if self.hub.capabilities.zips else {"node": "manifest.safe"}

    def found(self, **asked):
        return [record for page in self.hub.search(of_2018(**asked), Silent()) for record in page.records]

    def record(self, name):
        return next(record for record in self.found() if record.name == name)

    def bytes_of(self, record, **where):
        with self.hub.open(record, **where) as stream:
            return stream.status, stream.start, stream.total, b"".join(stream.chunks(1000)), stream.etag


@pytest.fixture(scope="module", params=[*DIALECTS, *OTHERS])
def opened(request, tmp_path_factory):
    clock = hubsim.VirtualClock()
    with fixture_of(request.param).world(tmp_path_factory.mktemp(request.param), clock) as world:
        yield Opened(request.param, world, clock)


def test_it_says_of_itself_what_it_is(opened):
    dialect, hub = opened.dialect, opened.hub
    assert dialect.id == opened.name
    assert dialect.downloads == hub.capabilities.can_download
    assert downloader(opened.name) == (opened.name if dialect.downloads else "cdse")
    assert usable(opened.name, opened.world.address).dialect == opened.name
    if opened.world.shows:
        assert resolve(opened.world.address).dialect == opened.name
    # Two hubs that only their address tells apart are two hubs.
    host = "" if preset(opened.name).url else urlsplit(opened.world.address.split()[0]).netloc
    assert hub.name == (f"{opened.name}:{host}" if host else opened.name)
    assert downloader(hub.name) == (hub.name if dialect.downloads else "cdse")
    assert "secret" not in repr(hub)
    assert hub.test_connection().startswith(opened.name)


def test_search_finds_all_and_nothing_else(opened):
    found = opened.found()
    assert {record.name for record in found} == opened.world.names
    assert len(found) == len(opened.world.names)
    for record in found:
        assert record.id
        assert (record.hub, record.tile) == (opened.hub.name, "31TFM")
        assert record.footprint_wkt.startswith(("POLYGON", "MULTIPOLYGON"))
        assert record.sensing_start.tzinfo is not None
    assert opened.found(tile="31TGM") == []
    one = min(found, key=lambda record: record.sensing_start)
    again = opened.found(start=one.sensing_start, end=one.sensing_start + timedelta(minutes=1))
    assert {record.name for record in again} == {
        r.name for r in found if r.sensing_start == one.sensing_start
    }
    other = "L2A" if one.level == "L1C" else "L1C"
    if other in opened.world.levels:
        assert one.name not in {record.name for record in opened.found(level=other)}
    else:
        with pytest.raises(HubError, match="no Sentinel-2 collection"):
            opened.found(level=other)
    clear = opened.found(max_cloud=20.0)
    assert {r.name for r in clear} == {r.name for r in found if r.cloud is not None and r.cloud <= 20}


def test_pages_repeat_nothing_and_hear_a_cancel(opened):
    ids = [record.id for page in opened.hub.search(of_2018(), Silent()) for record in page.records]
    assert len(ids) == len(set(ids))

    class Impatient(Silent):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        list(opened.hub.search(of_2018(), Impatient()))


def test_details_and_availability(opened):
    record = opened.found()[0]
    known = opened.hub.details(record)
    assert (known.name, known.hub, known.id) == (record.name, record.hub, record.id)
    wanted = [record]
    if opened.world.offline:
        wanted.append(opened.record(opened.world.offline))
    states = opened.hub.availability(wanted)
    assert states[record.id] == ("online" if opened.hub.capabilities.can_download else "unknown")
    if opened.world.offline:
        assert states[wanted[1].id] == "offline"


def test_orders(opened):
    hub = opened.hub
    if opened.world.offline and hub.capabilities.can_order:
        assert hub.order(opened.record(opened.world.offline)).state == "accepted"
    elif not hub.capabilities.can_order:
        try:
            assert hub.order(opened.found()[0]).state == "online"
        except HubError as error:
            assert error.kind == "unsupported"


def test_open_and_resume(opened):
    if not opened.hub.capabilities.can_download:
        with pytest.raises(HubError) as caught, opened.hub.open(opened.found()[0]):
            pass
        assert caught.value.kind == "unsupported"
        return
    for name, data in opened.world.files.items():
        record = opened.record(name)
        status, start, total, got, etag = opened.bytes_of(record)
        assert (status, start, total, got) == (200, 0, len(data), data)
        status, start, total, got, _ = opened.bytes_of(record, start=700, etag=etag)
        assert (status, start, total, got) == (206, 700, len(data), data[700:])
        with pytest.raises(HubError) as caught, opened.hub.open(record, start=len(data) + 10):
            pass
        assert caught.value.kind == "range"


def test_single_files(opened):
    record = opened.found()[0]
    if not opened.hub.capabilities.nodes:
        with pytest.raises(HubError):
            opened.hub.nodes(record)
        return
    nodes = {node.path: node for node in opened.hub.nodes(record)}
    assert "manifest.safe" in nodes
    path = next(path for path in nodes if path.endswith(".jp2"))
    _, _, total, data, _ = opened.bytes_of(record, node=path)
    assert len(data) == total
    assert nodes[path].size in (None, total)
    assert opened.bytes_of(record, node=path, start=50)[3] == data[50:]


def test_refusals(opened):
    record = opened.found()[0]
    name = record.name.replace("T31TFM", "T31TGM")
    stranger = replace(record, id="00000000-0000-4000-8000-000000000000", name=name)
    if opened.hub.capabilities.can_download:
        assert opened.hub.availability([stranger]) == {stranger.id: "gone"}
        with pytest.raises(HubError) as caught, opened.hub.open(stranger, **opened.some_file):
            pass
        assert caught.value.kind == "not_found"
    if opened.dialect.login != "nothing":
        wrong = opened.open(replace(opened.world.login, secret="nonsense"))
        with pytest.raises(HubError) as caught, wrong.open(record, **opened.some_file):
            pass
        assert caught.value.kind == "auth"
        assert "nonsense" not in str(caught.value)
    if opened.world.offline and opened.hub.capabilities.can_download:
        offline = opened.record(opened.world.offline)
        with pytest.raises(HubError) as caught, opened.hub.open(offline, **opened.some_file):
            pass
        assert caught.value.kind in ("offline", "not_found")
