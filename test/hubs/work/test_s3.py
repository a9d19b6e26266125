"""The Data Space by access keys, from the queue to the folder: whole products and bands, breaks, refusals."""

from __future__ import annotations

import json
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest

import hubsim
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.hubs.catalogues.odata import Endpoints
from deepsatdata_plugin.hubs.catalogues.s3 import S3Hub
from deepsatdata_plugin.hubs.contract import Credentials, HubError
from deepsatdata_plugin.hubs.queue.actions import ask_for_bands
from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
from deepsatdata_plugin.hubs.queue.states import State
from deepsatdata_plugin.hubs.web.transport import ONCE, Transport
from hubsim import faults
from queuekit import cdse_hub, make_job, network, sim_records

POLICY = QueuePolicy(rewind=1000)
KEYS = Credentials("ACCESS", "secret", keys=True)


class World:
    """A Data Space with a store, and our queue on it by keys."""

    def __init__(self, folder, count=1, level="L1C", policy=POLICY, keys=None, padding=0, **options):
        self.folder, self.policy = folder, policy
        self.clock = hubsim.VirtualClock()
        self.catalogue = hubsim.synthetic(count, level=level, padding=padding)
        self.products = list(self.catalogue)
        self.cdse = hubsim.CdseServer(self.clock, self.catalogue, {"user": "secret"})
        self.store = hubsim.S3Server(
            self.clock,
            self.catalogue,
            keys or {"ACCESS": "secret"},
            archive=self.cdse.archive,
            **{"rate": None, **options},
        )
        self._open = ExitStack()

    def __enter__(self):
        self._open.enter_context(self.cdse)
        self._open.enter_context(self.store)
        self.endpoints = Endpoints(self.cdse.catalogue_url, self.cdse.download_url, store=self.store.url)
        self.hub = self.by(KEYS)
        return self

    def by(self, keys):
        return S3Hub("sim", self.endpoints, keys, Transport(network(), self.clock, retry=ONCE))

    def __exit__(self, *exception):
        self._open.close()

    def run(self, max_wait=3 * 86400, hub=None, **options):
        records = sim_records(self.cdse, "sim")
        self.job = make_job(
            self.folder, records, [hub or self.hub], self.clock, policy=self.policy, **options
        )
        return self.job.run(max_wait=max_wait)

    def row(self, number=1):
        return self.job.store.product(number)

    def arrived(self):
        products, skips = find_products(self.job.products, Silent())
        assert skips == []
        return products

    def asked(self, what, **where):
        return [e.path.rpartition("/")[2] for e in self.store.log.select(kind=what, **where)]


@pytest.mark.parametrize("level", ["L1C", "L2A"])
def test_a_whole_product_arrives_file_by_file(tmp_path, level):
    with World(tmp_path, level=level) as world:
        world.store.page = 5  # the list of files has several pages
        assert world.run().complete
        (product,) = world.arrived()
        assert not product.partial
        folder = world.job.products / f"{world.products[0].name}.SAFE"
        files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
        quicklook = files.pop(f"{world.products[0].name}-ql.jpg")
        assert quicklook.startswith(b"\xff\xd8")
        assert files == world.catalogue.files(world.products[0])
        assert world.row().verified_by == "size,manifest,checksums,bands"
        assert world.cdse.log.count(kind="token") == 0
        assert len(world.asked("object", status=200)) == len(files) + 1 + 1  # the manifest twice
        assert [path.name for path in world.job.products.iterdir()] == [folder.name]


def test_bands_arrive_and_a_whole_product_after_them(tmp_path):
    with World(tmp_path) as world:
        assert world.run(bands=("B02", "B11")).complete
        (product,) = world.arrived()
        assert (product.partial, sorted(product.bands)) == (True, ["B02", "B11"])
        fetched = world.asked("object", status=200)
        assert not any("B03" in name or "ql.jpg" in name for name in fetched)
        ask_for_bands(world.job.store, [world.products[0].name], ())
        assert world.job.run(max_wait=86400).complete
        (product,) = world.arrived()
        assert not product.partial
        assert world.asked("object", status=200).count(next(n for n in fetched if "B02" in n)) == 1


@pytest.mark.parametrize("how", ["fin", "reset"])
def test_a_cut_is_continued_in_the_middle_of_a_file(tmp_path, how):
    with World(tmp_path, padding=200_000) as world:
        world.store.inject(faults.cut(after=100_000, how=how, times=1, path="padding"))
        assert world.run().complete
        assert world.arrived()
        (rest,) = world.store.log.select(path="padding", status=206)
        assert rest.start == 100_000 - 1000
        whole = world.store.log.select(kind="object", status=200)
        assert (
            len({e.path for e in whole}) == len(whole) - 2
        )  # the manifest of each list, and nothing else twice


@pytest.mark.parametrize(
    "fault",
    [
        faults.wrong_content_range(times=1, path="padding"),
        faults.wrong_total(times=1, path="padding"),
        faults.etag_changes(times=1, path="padding"),
        faults.range_ignored(times=1, path="padding"),
        faults.range_refused(times=1, path="padding"),
        faults.flipped_bytes(times=1, path="padding"),
        faults.error_text_at_break(after=150_000, times=1, path="padding"),
        faults.stall(after=150_000, seconds=6, times=1, path="padding"),
    ],
    ids=lambda fault: fault.name,
)
def test_ranges_that_are_not_what_was_asked_for_end_well(tmp_path, fault):
    with World(tmp_path, padding=200_000) as world:
        world.store.inject(faults.cut(after=100_000, times=1, path="padding", nth=1))
        fault.nth, fault.times = None, 1
        if fault.name not in ("flipped_bytes",):
            fault.nth = 2
        world.store.inject(fault)
        assert world.run().complete
        assert world.arrived()
        others = [name for name in world.asked("object", status=200) if name.endswith(".jp2")]
        assert len(others) == len(set(others)), "what was finished is not fetched again"


@pytest.mark.parametrize("fault", ["missing_file", "wrong_manifest_size"])
def test_a_store_that_does_not_hold_the_product_whole_is_left_before_anything_is_fetched(tmp_path, fault):
    with World(tmp_path) as world:
        world.store.inject(getattr(faults, fault)())
        assert not world.run().complete
        assert world.row().state is State.FAILED
        assert "does not hold the product whole" in world.row().reason
        assert not any(name.endswith(".jp2") for name in world.asked("object"))


def test_a_product_deleted_in_the_store_is_gone(tmp_path):
    with World(tmp_path) as world:
        world.store.inject(faults.deleted())
        world.run()
        assert world.row().state is State.GONE
        assert "store has no file of it" in world.row().reason


def test_offline_products_wait_for_a_person(tmp_path):
    with World(tmp_path) as world:
        world.cdse.archive.send_away(world.products[0])
        world.run(max_wait=3600)
        assert world.row().state is State.NEEDS_HAND
        assert world.store.log.count() == 0


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"ACCESS": "another"}, "is not that of the access key"),
        ({"OTHER": "secret"}, "does not know this access key"),
    ],
)
def test_wrong_keys_fail_no_product(tmp_path, keys, words):
    with World(tmp_path, count=5, keys=keys) as world:
        report = world.run()
        assert not report.complete
        assert {row.state for row in map(world.row, range(1, 6))} == {State.READY}
        assert world.store.log.count() <= 2
        notes = [event.note for number in range(1, 6) for event in world.job.store.events(number)]
        assert any(words in note for note in notes)


def test_a_store_that_wants_less_haste_is_obeyed(tmp_path):
    with World(tmp_path, count=4, rate=30) as world:
        assert world.run(streams=4).complete
        assert len(world.arrived()) == 4
        assert world.store.log.count(status=503) >= 1
        assert all(row.quarantined == 0 for row in map(world.row, range(1, 5)))
        whole = [
            e.path for e in world.store.log.select(kind="object", status=200) if "manifest" not in e.path
        ]
        assert len(whole) == len(set(whole))


def test_never_more_than_four_connections(tmp_path):
    with World(tmp_path, count=6, bytes_per_second=200_000.0, padding=50_000) as world:
        assert world.run(streams=4).complete
        assert world.store.log.max_streams("ACCESS") <= 4
        assert world.store.log.count(status=503) == 0


def test_the_files_of_a_product_come_through_one_connection(tmp_path, monkeypatch):
    """A product has some hundred files; a connection for each costs as long as a small file."""
    from urllib3.connection import HTTPConnection

    made = []
    connect = HTTPConnection.connect

    def count(connection):
        made.append(connection.port)
        connect(connection)

    monkeypatch.setattr(HTTPConnection, "connect", count)
    with World(tmp_path, count=2) as world:
        port = urlsplit(world.store.url).port
        assert world.run(streams=1).complete
        files = world.store.log.count(method="GET")
        assert files > 15
        assert made.count(port) <= 6, f"{made.count(port)} connections for {files} files of 2 products"


def test_a_wrong_clock_does_no_harm(tmp_path):
    with World(tmp_path) as world:
        world.store.skew = 86400.0
        assert world.run().complete


def test_both_ways_one_after_the_other(tmp_path):
    """What was begun with a password goes on with keys, and the other way round."""
    with World(tmp_path, padding=300_000) as world:
        by_password = cdse_hub(world.cdse, world.clock)
        world.cdse.inject(faults.cut(after=100_000, kind="value"))
        world.run(max_wait=30, hub=by_password)
        assert world.row().state is not State.DONE
        world.job.store.close()
        assert world.run().complete
        assert not world.arrived()[0].partial
        assert len(list(world.job.products.iterdir())) == 1


def test_what_the_hub_says_of_itself(tmp_path):
    with World(tmp_path) as world:
        assert "accepts the keys" in world.hub.test_connection()
        assert not world.hub.capabilities.zips
        assert world.hub.capabilities.max_streams == 4
        assert "secret" not in repr(world.hub)
        record = sim_records(world.cdse, "sim")[0]
        with pytest.raises(HubError, match="no zip") as caught:
            world.hub.open(record)
        assert caught.value.kind == "unsupported"
        checksums = {node.path: node.checksum for node in world.hub.nodes(record)}
        assert checksums["manifest.safe"][0] == "MD5"
        assert checksums[f"{record.name}-ql.jpg"][0] == "MD5"
        assert all(c[0] == "SHA3-256" for path, c in checksums.items() if path.endswith(".jp2"))
        with pytest.raises(HubError, match="access key"):
            world.by(Credentials("NOBODY", "x", keys=True)).test_connection()


def test_a_partial_safe_by_keys_says_what_is_in_it(tmp_path):
    with World(tmp_path) as world:
        assert world.run(bands=("B02",)).complete
        folder = world.job.products / f"{world.products[0].name}.SAFE"
        listed = {one["path"] for one in json.loads((folder / "partial.json").read_text())["files"]}
        there = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
        assert listed == there - {"partial.json"}
