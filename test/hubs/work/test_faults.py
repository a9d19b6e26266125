"""Every fault a hub is known for, injected into simulated hubs behind the real adapters: where does it end?

The faults of searches (loops, empty pages, errors inside answers) are tested with the adapters.
"""

from __future__ import annotations

import errno
from collections import Counter
from dataclasses import replace

import pytest

import hubsim
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.hubs.files import part_file as transfer
from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
from deepsatdata_plugin.hubs.queue.states import State
from hubsim import faults
from queuekit import cdse_hub, dhus_hub, make_job, sim_records

POLICY = QueuePolicy(rewind=4000)
KINDS = ("dhus", "cdse")


class World:
    """A simulated hub with `count` products, and our queue on it."""

    def __init__(
        self, folder, kind="dhus", count=1, online=True, padding=0, policy=POLICY, hubs=(), **options
    ):
        self.folder, self.kind, self.policy = folder, kind, policy
        self.clock = hubsim.VirtualClock()
        self.catalogue = hubsim.synthetic(count, online=online, padding=padding)
        self.products = list(self.catalogue)
        server = {"dhus": hubsim.DhusServer, "cdse": hubsim.CdseServer}[kind]
        self.server = server(self.clock, self.catalogue, {"user": "secret"}, **options)
        self.options = {}

    def __enter__(self):
        self.server.__enter__()
        adapter = {"dhus": dhus_hub, "cdse": cdse_hub}[self.kind]
        self.hub = adapter(self.server, self.clock)
        return self

    def __exit__(self, *exception):
        self.server.__exit__(*exception)

    def inject(self, fault):
        return self.server.inject(fault)

    def run(self, max_wait=30 * 86400, **options):
        self.job = make_job(
            self.folder,
            sim_records(self.server, "sim"),
            [self.hub],
            self.clock,
            policy=self.policy,
            **options,
        )
        return self.job.run(max_wait=max_wait)

    def row(self, number=1):
        return self.job.store.product(number)

    def served(self, index=0):
        return self.server.log.bytes_served(self.products[index].id)

    def size(self, index=0):
        return self.catalogue.size(self.products[index])

    def arrived(self):
        products, skips = find_products(self.job.products, Silent())
        assert skips == []
        return len(products)

    def final_names(self):
        return sorted(p.name for p in self.job.products.iterdir() if not p.name.startswith("."))


# --- bytes on their way: all end well, without fetching twice what was good ---------------------------
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("how", ["fin", "reset"])
def test_a_cut_is_continued(tmp_path, kind, how):
    with World(tmp_path, kind, padding=200_000) as world:
        world.inject(faults.cut(after=100_000, how=how, times=2, kind="value"))
        assert world.run().complete
        assert world.arrived() == 1
        assert "MD5" in world.row().verified_by
        assert world.server.log.full_fetches(world.products[0].id) == 0
        parts = world.server.log.select(kind="value", status=206, method="GET")
        assert parts
        assert all(entry.start > 50_000 for entry in parts)


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_text_at_the_break_does_not_get_into_the_file(tmp_path, kind):
    with World(tmp_path, kind, padding=200_000) as world:
        world.inject(faults.error_text_at_break(after=100_000, times=1, kind="value"))
        assert world.run().complete
        assert world.row().quarantined == 0


def test_a_stall_is_given_up_and_continued(tmp_path):
    with World(tmp_path, padding=200_000) as world:
        world.inject(faults.stall(after=100_000, seconds=6, times=1, kind="value", method="GET"))
        assert world.run().complete
        assert world.row().quarantined == 0
        assert world.server.log.select(status=206, method="GET")


def test_a_slow_loris_is_given_up_after_two_minutes_and_continued(tmp_path):
    with World(tmp_path, padding=100_000, flows=None) as world:
        world.inject(faults.drip(rate=200, step=1000, times=1, kind="value", method="GET"))
        assert world.run().complete
        notes = " ".join(event.note for event in world.job.store.events(1))
        assert "stalled" in notes


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("fault", "restarts"),
    [
        (faults.range_ignored(nth=2, kind="value", method="GET"), False),
        (faults.wrong_content_range(nth=2, kind="value", method="GET"), True),
        (faults.wrong_total(nth=2, kind="value", method="GET"), True),
        (faults.etag_changes(nth=2, kind="value", method="GET"), None),
        (faults.range_refused(nth=2, kind="value", method="GET"), True),
        (faults.no_etag(kind="value", method="GET"), False),
    ],
    ids=["range_ignored", "wrong_start", "wrong_total", "etag_changes", "416", "no_etag"],
)
def test_a_continuation_that_proves_nothing_begins_anew(tmp_path, kind, fault, restarts):
    with World(tmp_path, kind, padding=200_000) as world:
        world.inject(faults.cut(after=100_000, times=1, kind="value", method="GET"))
        world.inject(replace(fault))
        assert world.run().complete
        assert world.arrived() == 1
        assert world.row().quarantined == 0
        whole = world.server.log.full_fetches(world.products[0].id)
        assert whole == (0 if fault.name == "no_etag" else 1)
        if restarts is not None:
            again = any("fetched anew" in e.note or e.http == 416 for e in world.job.store.events(1))
            assert again == restarts


@pytest.mark.parametrize("kind", KINDS)
def test_a_size_that_nobody_tells(tmp_path, kind):
    with World(tmp_path, kind) as world:
        world.inject(faults.no_length(kind="value", method="GET"))
        world.inject(faults.no_size_no_checksum())
        assert world.run().complete, world.row()
        assert "MD5" not in world.row().verified_by
        assert "zip,manifest,bands" in world.row().verified_by


# --- what came is not the product ---------------------------------------------------------------------
# The way of verification does not depend on the hub.
@pytest.mark.parametrize(("kind", "unpack"), [("dhus", True), ("dhus", False), ("cdse", True)])
@pytest.mark.parametrize(
    "fault",
    [
        faults.truncated_zip(),
        faults.bad_crc(),
        faults.zip_slip(),
        faults.missing_file(),
        faults.wrong_manifest_size(),
        faults.broken_band(),
    ],
    ids=lambda fault: fault.name,
)
def test_damage_at_the_hub_is_fetched_three_times_and_never_gets_a_final_name(tmp_path, kind, fault, unpack):
    with World(tmp_path, kind, count=2) as world:
        world.inject(replace(fault, product=world.products[0].id))
        outcome = world.run(unpack=unpack)
        assert (outcome.end, outcome.done, outcome.failed) == ("complete", 1, 1)
        row = world.job.store.find(world.products[0].name)
        assert row.state is State.FAILED
        assert "3 downloads were damaged" in row.reason
        suffix = ".SAFE" if unpack else ".zip"
        assert world.final_names() == [world.products[1].name + suffix]
        assert not list(tmp_path.rglob("evil*"))
        assert world.server.log.full_fetches(world.products[0].id) == 3


@pytest.mark.parametrize(("kind", "unpack"), [("dhus", True), ("dhus", False), ("cdse", True)])
def test_a_checksum_of_another_packing_costs_nothing(tmp_path, kind, unpack):
    """The zip is whole and its files are those of its own list: the catalogue's MD5 has no say."""
    with World(tmp_path, kind, count=2) as world:
        world.inject(faults.wrong_md5(product=world.products[0].id))
        outcome = world.run(unpack=unpack)
        assert (outcome.end, outcome.done, outcome.failed) == ("complete", 2, 0)
        row = world.job.store.find(world.products[0].name)
        assert "MD5 differs" in row.verified_by
        assert "checksums" in row.verified_by
        assert row.quarantined == 0
        assert world.server.log.full_fetches(world.products[0].id) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_damage_on_the_way_is_fetched_again(tmp_path, kind):
    with World(tmp_path, kind) as world:
        world.inject(faults.flipped_bytes(times=1, kind="value", method="GET"))
        assert world.run().complete
        assert world.row().quarantined == 1
        assert world.arrived() == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", [faults.maintenance_page, faults.xml_error_body], ids=["html", "xml"])
def test_a_page_instead_of_a_product_is_not_taken_for_one(tmp_path, kind, fault):
    with World(tmp_path, kind) as world:
        world.inject(fault(times=2, kind="value", method="GET"))
        assert world.run().complete
        assert world.row().quarantined == 0
        assert world.row().attempts == 0
        whole = world.server.log.select(kind="value", method="GET", outcome="^whole$")
        assert [entry.sent for entry in whole] == [world.size()]


def test_a_page_for_ever_ends_in_a_failure_or_waits_but_never_in_a_file(tmp_path):
    with World(tmp_path, count=2) as world:
        world.inject(faults.xml_error_body(product=world.products[0].id, kind="value", method="GET"))
        outcome = world.run(max_wait=86400)
        assert outcome.done == 1
        row = world.job.store.find(world.products[0].name)
        assert row.state is State.FAILED
        assert "10 attempts" in row.reason
        assert world.final_names() == [world.products[1].name + ".SAFE"]


# --- the archive --------------------------------------------------------------------------------------
def test_a_window_of_503_is_waited_out(tmp_path):
    with World(tmp_path, count=6, online=False, restore_hours=3) as world:
        begin = world.clock.peek()
        world.inject(faults.unavailable(start=begin + 3600, end=begin + 3 * 3600))
        assert world.run().complete
        refused = world.server.log.count(status=503)
        assert refused < 15


def test_a_full_order_queue_of_the_store(tmp_path):
    with World(tmp_path, count=3, online=False, restore_hours=1) as world:
        world.inject(faults.store_full(times=4))
        assert world.run().complete
        assert world.server.log.count(status=503) == 4


def test_500_on_an_order_is_tried_four_times_and_harms_no_other(tmp_path):
    with World(tmp_path, count=3, online=False, restore_hours=1) as world:
        world.inject(faults.trigger_error(product=world.products[0].id))
        outcome = world.run()
        assert (outcome.done, outcome.failed) == (2, 1)
        row = world.job.store.find(world.products[0].name)
        assert "cannot restore" in row.reason
        assert row.last_cause
        assert world.server.log.count(product=world.products[0].id, status=500) == 4


def test_an_order_that_never_completes_is_given_up_after_some_days(tmp_path):
    with World(tmp_path, count=2, online=False, restore_hours=5, quota=1) as world:
        world.inject(faults.order_fails(product=world.products[0].id))
        outcome = world.run()
        assert (outcome.done, outcome.failed) == (1, 1)
        row = world.job.store.find(world.products[0].name)
        assert "5 orders came to nothing" in row.reason
        assert world.server.log.max_open_orders() == 1


def test_a_product_that_goes_back_to_the_archive_before_it_is_fetched(tmp_path):
    with World(tmp_path, online=False, restore_hours=2, online_days=0.05) as world:
        world.run(max_wait=600)
        world.clock.advance(86400)  # the laptop slept through the window
        assert world.job.run(max_wait=10 * 86400).complete
        assert world.server.log.orders_created() == 2


def test_offline_while_it_waits_for_a_stream(tmp_path):
    with World(tmp_path, count=2, policy=POLICY) as world:
        world.job = make_job(
            tmp_path, sim_records(world.server, "sim"), [world.hub], world.clock, policy=POLICY
        )
        for task in world.job.scheduler.due():
            task.run(Silent())
        world.server.archive.send_away(world.products[0])
        assert world.job.run(max_wait=10 * 86400).complete
        assert world.server.log.orders_created() == 1


# --- refusals -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", KINDS)
def test_the_limit_of_streams_is_kept(tmp_path, kind):
    with World(tmp_path, kind, count=10, flows=2, padding=20_000, bytes_per_second=50_000) as world:
        assert world.run(streams=4).complete
        assert world.server.log.max_streams("user") <= 4
        # Between two rests no more are refused than there are streams above the limit; each rest but the
        # last brings products (how many depends on how busy this machine is).
        rounds = Counter(entry.time for entry in world.server.log.refused())
        assert max(rounds.values()) <= 2
        assert len(rounds) < 10


@pytest.mark.parametrize("kind", KINDS)
def test_streams_full_of_others_are_waited_for(tmp_path, kind):
    with World(tmp_path, kind) as world:
        begin = world.clock.peek()
        world.inject(faults.flows_full(times=3, method="GET", kind="value"))
        assert world.run().complete
        assert world.row().attempts == 0
        assert world.clock.peek() - begin >= 3 * 60


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("asked", "least"), [(200, 200), (None, 60), (1, 60)])
def test_429_lets_the_lane_sleep(tmp_path, kind, asked, least):
    with World(tmp_path, kind) as world:
        begin = world.clock.peek()
        world.inject(faults.rate_limited(asked, times=1, method="GET", path=r"value"))
        assert world.run().complete
        assert world.clock.peek() - begin >= least
        assert world.server.log.count(status=429) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_wrong_credentials_at_the_start(tmp_path, kind):
    with World(tmp_path, kind, count=4) as world:
        adapter = {"dhus": dhus_hub, "cdse": cdse_hub}[kind]
        world.hub = adapter(world.server, world.clock, secret="wrong")
        outcome = world.run()
        assert (outcome.end, outcome.done, outcome.waiting) == ("stopped", 0, 4)
        assert len(world.server.log.refused()) <= 3


def test_a_token_that_expires_between_and_during_files(tmp_path):
    with World(tmp_path, "cdse", count=4) as world:
        world.inject(faults.token_expired(nth=2, kind="value"))
        assert world.run(streams=1).complete
        assert world.server.log.count(kind="token") == 2
        assert all(world.server.log.full_fetches(product.id) == 1 for product in world.products)


@pytest.mark.parametrize("kind", KINDS)
def test_a_redirect_to_another_host_without_the_login(tmp_path, kind):
    with World(tmp_path, kind) as world:
        world.inject(faults.redirect(to="elsewhere", kind="value", method="GET"))
        outcome = world.run(max_wait=2 * 86400)
        there = world.server.log.select(listener="elsewhere")
        assert there
        assert all("authorization" not in entry.headers for entry in there)
        assert outcome.end in ("complete", "stopped")


@pytest.mark.parametrize("kind", KINDS)
def test_a_redirect_loop_ends(tmp_path, kind):
    with World(tmp_path, kind, count=2) as world:
        world.inject(faults.redirect_loop(product=world.products[0].id, kind="value", method="GET"))
        outcome = world.run(max_wait=2 * 86400)
        assert (outcome.end, outcome.done, outcome.failed) == ("complete", 1, 1)
        assert "circles" in world.job.store.find(world.products[0].name).reason


@pytest.mark.parametrize("kind", KINDS)
def test_connections_that_are_dropped_without_an_answer(tmp_path, kind):
    with World(tmp_path, kind, count=3) as world:
        world.inject(faults.disconnect(times=6))
        assert world.run().complete


def test_a_hub_that_says_nothing_for_a_while(tmp_path):
    with World(tmp_path) as world:
        world.inject(faults.silence(seconds=4, times=1, kind="value"))
        assert world.run().complete


# --- what the catalogue says --------------------------------------------------------------------------
@pytest.mark.parametrize(("kind", "online"), [("dhus", True), ("dhus", False), ("cdse", True)])
def test_a_record_without_online(tmp_path, kind, online):
    with World(tmp_path, kind, online=online, **({} if kind == "cdse" else {"restore_hours": 1})) as world:
        world.inject(faults.online_missing())
        assert world.run().complete


@pytest.mark.parametrize("fault", [faults.no_size_no_checksum, faults.empty_checksum, faults.upper_case_md5])
def test_checksums_that_are_missing_or_shouted(tmp_path, fault):
    with World(tmp_path, "cdse") as world:
        world.inject(fault())
        assert world.run().complete
        assert ("MD5" in world.row().verified_by) == (fault is faults.upper_case_md5)


@pytest.mark.parametrize("kind", KINDS)
def test_a_product_deleted_between_search_and_download(tmp_path, kind):
    with World(tmp_path, kind, count=2) as world:
        world.inject(faults.deleted(product=world.products[0].id))
        outcome = world.run()
        assert (outcome.end, outcome.done, outcome.failed) == ("complete", 1, 1)
        assert world.job.store.find(world.products[0].name).state is State.GONE


def test_another_hub_takes_over_what_the_first_one_deleted(tmp_path):
    with World(tmp_path, "dhus", count=2) as world, World(tmp_path, "cdse", count=2) as other:
        world.inject(faults.deleted(product=world.products[0].id))
        second = cdse_hub(other.server, world.clock, name="second")
        world.job = make_job(
            tmp_path, sim_records(world.server, "sim"), [world.hub, second], world.clock, policy=POLICY
        )
        assert world.job.run(max_wait=86400).complete
        assert world.job.store.find(world.products[0].name).hub == "second"
        assert world.arrived() == 2


# --- this side ----------------------------------------------------------------------------------------
def test_a_wrong_clock_of_this_computer(tmp_path):
    with World(tmp_path, count=2, online=False, restore_hours=5) as world:
        world.run(max_wait=3600)
        world.clock.advance(-365 * 86400)
        world.job.run(max_wait=3600)
        world.clock.advance(365 * 86400)
        assert world.job.run(max_wait=10 * 86400).complete
        assert world.server.log.orders_created() <= 4


def test_a_disk_that_is_full_for_an_hour(tmp_path, monkeypatch):
    with World(tmp_path, count=2) as world:
        begin = world.clock.peek()

        def maybe_full(folder, octets):
            if world.clock.peek() < begin + 3600:
                raise OSError(errno.ENOSPC, "No space left on device", str(folder))

        monkeypatch.setattr(transfer, "require_free", maybe_full)
        assert world.run().complete
        assert world.clock.peek() - begin >= 3600
        assert all(product.attempts == 0 for product in world.job.store.products())


def test_a_disk_that_is_too_small_from_the_start(tmp_path, monkeypatch):
    with World(tmp_path) as world:
        monkeypatch.setattr("deepsatdata_plugin.hubs.work.disk.free_bytes", lambda folder: 1000)
        outcome = world.run(max_wait=3600)
        assert (outcome.end, outcome.waiting) == ("waiting", 1)
        assert world.server.log.count(kind="value", method="GET") == 0
        assert "free space" in world.job.own("sim").last_cause


# --- all at once --------------------------------------------------------------------------------------
def test_a_bad_week(tmp_path):
    """Thirty products, half of them archived, on a hub where everything goes wrong now and then."""
    with World(tmp_path, count=30, quota=3, restore_hours=8, padding=30_000) as world:
        for product in world.products[::2]:
            product.online = False
        begin = world.clock.peek()
        for index in range(4):
            hour = begin + index * 20 * 3600
            world.inject(faults.unavailable(start=hour + 3600, end=hour + 7200))
        world.inject(faults.cut(after=20_000, nth=range(2, 60, 3), kind="value", method="GET"))
        world.inject(faults.rate_limited(30, nth=range(40, 400, 40)))
        world.inject(faults.disconnect(nth=range(25, 500, 50)))
        world.inject(faults.flipped_bytes(nth=(4, 9), kind="value", method="GET"))
        world.inject(faults.store_full(nth=(3, 4, 9)))
        world.inject(faults.server_error(nth=(33, 66), kind="value"))
        assert world.run().complete
        assert world.arrived() == 30
        assert world.server.log.max_open_orders() <= 3
        assert world.server.log.max_streams("user") <= 4


def test_a_product_that_was_put_into_the_archive_anew_has_another_id(tmp_path):
    """Tables of a search some months ago have the old one."""
    clock = hubsim.VirtualClock()
    with hubsim.CdseServer(clock, hubsim.synthetic(1, online=True), {"user": "secret"}) as server:
        hub = cdse_hub(server, clock)
        old = replace(sim_records(server, "sim")[0], id="00000000-0000-4000-8000-000000000001")
        job = make_job(tmp_path, [old], [hub], clock)
        assert job.run(max_wait=3600).complete
