"""A whole queue on simulated hubs: weeks of archive in seconds, counted request by request."""

from __future__ import annotations

import sqlite3
import threading
import time

import pytest

import hubsim
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.hubs.contract import Account, HubAccount, HubError
from deepsatdata_plugin.hubs.queue.actions import pause, retry
from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
from deepsatdata_plugin.hubs.queue.states import State
from deepsatdata_plugin.hubs.queue.store import QueueStore
from hubsim import faults
from queuekit import (
    START,
    FakeHub,
    FakeStream,
    HandClock,
    Recorder,
    account_on,
    cdse_hub,
    dhus_hub,
    make_job,
    name_of,
    sim_records,
)


@pytest.fixture
def clock():
    return hubsim.VirtualClock()


def sim_job(folder, server, clock, **options):
    return make_job(folder, sim_records(server, "sim"), [dhus_hub(server, clock)], clock, **options)


# --- the job of the specification ---------------------------------------------------------------------
def test_sixty_products_from_an_archive_with_a_quota_of_four(tmp_path, clock, record_property):
    catalogue = hubsim.synthetic(60, online=False)
    with hubsim.DhusServer(clock, catalogue, {"user": "secret"}, quota=4, restore_hours=24) as server:
        job = sim_job(tmp_path / "ours", server, clock)
        outcome = job.run()
        log = server.log
        assert (outcome.end, outcome.done) == ("complete", 60)
        products, skips = find_products(job.products, Silent())
        assert (len(products), skips) == (60, [])
        assert all("MD5" in product.verified_by for product in job.store.products())
        # Never more than the quota, and no refusal after the one that taught it.
        assert log.max_open_orders("user") == 4
        assert len(log.refused()) == 1
        assert log.refused()[0].outcome == "quota"
        assert all(log.orders_created(product.id) == 1 for product in catalogue)
        assert all(log.full_fetches(product.id) == 1 for product in catalogue)
        assert log.max_streams("user") <= 2
        days = (clock.peek() - 1_700_000_000) / 86400
        assert days < 15 * 1.05  # 15 rounds of four, each a day
        ours = len(log.entries)
        per_product = ours / 60
        # 51 looks in a day of waiting, a first look, an order, a record, a look and the bytes.
        assert per_product < 60
    record_property("requests", f"{ours} in all, {per_product:.1f} a product, {days:.1f} days")


def test_the_same_job_done_by_the_original_sentinelsat(tmp_path, record_property):
    """8 products, since its loop asks for every product every minute (with 60 it sends 323,000 requests)."""
    ours, theirs = hubsim.VirtualClock(), hubsim.VirtualClock()
    accounts = {"user": "secret"}
    with hubsim.DhusServer(ours, hubsim.synthetic(8, online=False), accounts, restore_hours=24) as server:
        assert sim_job(tmp_path / "ours", server, ours).run().complete
        requests, refused = len(server.log.entries), len(server.log.refused())
        hours = (ours.peek() - 1_700_000_000) / 3600
    with hubsim.DhusServer(theirs, hubsim.synthetic(8, online=False), accounts, restore_hours=24) as server:
        ids = [product.id for product in server.catalogue]
        baseline = hubsim.sentinelsat_baseline(server, ids, tmp_path / "theirs")
    text = (
        f"ours {requests} requests, {refused} refused, {hours:.0f} h; "
        f"sentinelsat {baseline.requests}, {baseline.refused} refused, {baseline.hours:.0f} h"
    )
    record_property("requests", text)
    print(text)
    assert baseline.downloaded == 8
    assert refused == 1
    assert baseline.refused > 1000
    assert baseline.requests > 15 * requests
    assert hours < baseline.hours * 1.05


def test_online_products_do_not_wait_for_the_archive(tmp_path, clock):
    catalogue = hubsim.synthetic(12, online=False)
    products = list(catalogue)
    for product in products[6:]:
        product.online = True
    with hubsim.DhusServer(clock, catalogue, {"user": "secret"}, quota=2, restore_hours=24) as server:
        job = sim_job(tmp_path, server, clock)
        begun = clock.peek()
        outcome = job.run(max_wait=60)
        assert (outcome.end, outcome.done, outcome.waiting) == ("waiting", 6, 6)
        assert "wait for the archive" in outcome.why
        assert all(e.time < begun + 5 for e in server.log.select(kind="value", method="GET", status=200))
        assert job.run().complete  # and the next run goes on where this one was
        assert server.log.orders_created() == 6


def test_restored_products_are_fetched_before_their_window_closes(tmp_path, clock):
    catalogue = hubsim.synthetic(8, online=False)
    with hubsim.DhusServer(
        clock, catalogue, {"user": "secret"}, quota=8, restore_hours=5, online_days=0.2
    ) as server:
        assert sim_job(tmp_path, server, clock).run().complete
        assert server.log.orders_created() == 8


def test_one_pass_without_waiting(tmp_path, clock):
    with hubsim.DhusServer(clock, hubsim.synthetic(3, online=False), {"user": "secret"}) as server:
        job = sim_job(tmp_path, server, clock)
        begun = clock.peek()
        outcome = job.run(max_wait=0)
        assert clock.peek() == begun
        assert (outcome.end, outcome.waiting) == ("waiting", 3)
        assert set(job.states().values()) == {"ORDERED"}


def test_a_hub_without_orders_waits_for_a_person_and_asks_for_fifty_at_once(tmp_path, clock):
    catalogue = hubsim.synthetic(60, online=False)
    with hubsim.CdseServer(clock, catalogue, {"user": "secret"}) as server:
        job = make_job(tmp_path, sim_records(server, "sim"), [cdse_hub(server, clock)], clock)
        job.run(max_wait=3 * 3600)
        assert set(job.states().values()) == {"NEEDS_HAND"}
        assert server.log.count(kind="filter_list") == 2 * 6  # at once, then every half hour
        for product in catalogue:
            server.archive.bring_back(product)
        assert job.run().complete
        assert server.log.max_streams("user") <= 2
        assert server.log.count(kind="token") == 1  # one login for sixty products


# --- people and machines ------------------------------------------------------------------------------
def test_a_changed_password_stops_the_lane_and_new_credentials_let_it_go_on(tmp_path, clock):
    catalogue = hubsim.synthetic(6)
    with hubsim.DhusServer(clock, catalogue, {"user": "secret"}) as server:
        job = sim_job(tmp_path, server, clock, streams=1)
        server.inject(faults.unauthorized(nth=range(10, 10_000)))
        outcome = job.run()
        assert outcome.end == "stopped"
        assert "refuses the credentials" in outcome.why
        assert 0 < outcome.done < 6
        refused = server.log.count(status=401)
        assert refused <= 3
        assert job.run().end == "stopped"
        assert server.log.count(status=401) == refused  # nothing was asked with the wrong password
        server.faults.clear()
        server.accounts["user"] = "changed"
        job.scheduler.set_account(account_on(dhus_hub(server, clock, secret="changed"), secret="changed"))
        assert job.run().complete
        assert all(server.log.full_fetches(product.id) == 1 for product in catalogue)


def test_a_refused_login_is_not_sent_again_on_the_same_day(tmp_path, clock):
    with hubsim.DhusServer(clock, hubsim.synthetic(3), {"user": "other"}) as server:
        for _ in range(3):
            job = sim_job(tmp_path, server, clock)
            outcome = job.run()
            assert outcome.end == "stopped"
            assert "correct user name or password" in outcome.why
        assert server.log.count(status=401) == 1
        server.accounts["user"] = "secret"  # put right at the hub, not here
        clock.advance(86401)
        assert sim_job(tmp_path, server, clock).run().complete


def test_a_closed_laptop(tmp_path, clock):
    """The clock jumps over days while orders are out: one look each, no order twice, all arrive."""
    catalogue = hubsim.synthetic(6, online=False)
    with hubsim.DhusServer(clock, catalogue, {"user": "secret"}, quota=3, restore_hours=24) as server:
        job = sim_job(tmp_path, server, clock)
        job.run(max_wait=2 * 3600)
        before = len(server.log.entries)
        clock.advance(2 * 86400)
        job.run(max_wait=60)
        # Three looks, three files of three requests each, three orders.
        assert len(server.log.entries) - before <= 3 + 3 * 4 + 3
        assert job.run().complete
        assert all(server.log.orders_created(product.id) == 1 for product in catalogue)


def test_a_closed_laptop_that_sleeps_through_the_window_orders_again(tmp_path, clock):
    with hubsim.DhusServer(clock, hubsim.synthetic(1, online=False), {"user": "secret"}) as server:
        job = sim_job(tmp_path, server, clock)
        job.run(max_wait=600)
        clock.advance(6 * 86400)
        assert job.run().complete
        assert server.log.orders_created() == 2


def test_two_runs_on_one_queue_fetch_nothing_twice(tmp_path, clock):
    catalogue = hubsim.synthetic(24, online=False)
    for product in list(catalogue)[:12]:
        product.online = True
    with hubsim.DhusServer(clock, catalogue, {"user": "secret"}, quota=4, restore_hours=6) as server:
        jobs = [sim_job(tmp_path, server, clock) for _ in range(2)]  # two stores, as two processes have them
        outcomes = []
        threads = [threading.Thread(target=lambda j=job: outcomes.append(j.run())) for job in jobs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(100)
        assert [outcome.done for outcome in outcomes] == [24, 24]
        assert all(server.log.full_fetches(product.id) == 1 for product in catalogue)
        assert all(server.log.orders_created(p.id) == (0 if p.online else 1) for p in catalogue)
        assert server.log.max_streams("user") <= 4
        assert server.log.max_open_orders() == 4
        assert len(server.log.refused()) == 1


def test_somebody_elses_orders_count_too(tmp_path, clock):
    catalogue = hubsim.synthetic(8, online=False)
    products = list(catalogue)
    with hubsim.DhusServer(clock, catalogue, {"user": "secret"}, quota=4, restore_hours=10) as server:
        for product in products[5:]:
            server.archive.order(product, "user")  # ordered in a browser
        assert sim_job(tmp_path, server, clock).run().complete
        assert len(server.log.refused()) < 25  # one try every half hour at most
        assert server.log.max_open_orders() == 4


def test_changes_of_another_process_wake_a_sleeping_run(tmp_path):
    """A run that waits for days takes up what somebody else puts in."""
    from deepsatdata_plugin.hubs.contract import SystemClock

    hub = FakeHub()
    far = hub.put(name_of(1), "offline")
    near = hub.put(name_of(2))
    job = make_job(tmp_path, [far], [hub], SystemClock(poll_s=0.02))
    thread = threading.Thread(target=job.run)
    thread.start()
    _until(lambda: hub.count("order") == 1)
    other = QueueStore(job.store.path)
    other.add([near])
    _until(lambda: job.store.product(2).state is State.DONE)
    job.feedback.cancelled = True
    thread.join(60)  # the next look at the archive is minutes away
    assert not thread.is_alive()
    other.close()


def _until(condition):
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


# --- the tick of the dock -----------------------------------------------------------------------------
def test_a_tick_proposes_each_piece_of_work_once(tmp_path):
    hub = FakeHub()
    records = [hub.put(name_of(day)) for day in range(1, 8)]
    job = make_job(tmp_path, records, [hub], HandClock())
    scheduler = job.scheduler
    first = scheduler.due()
    assert [(task.kind, task.product) for task in first] == [("orders", None)]
    assert scheduler.due() == []
    first[0].run(Recorder())
    files = scheduler.due()
    assert [(task.kind, task.product) for task in files] == [("file", 1), ("file", 2)]
    assert scheduler.due() == []
    files[0].discard()
    again = scheduler.due()
    assert [task.product for task in again] == [1]
    for task in [*again, files[1]]:
        task.run(Recorder())
    assert {job.store.product(n).state for n in (1, 2)} == {State.DONE}
    assert scheduler.next_due() <= job.clock.now()


def test_a_cancelled_task_is_no_error(tmp_path):
    hub = FakeHub()
    job = make_job(tmp_path, [hub.put(name_of(1))], [hub], HandClock())
    job.scheduler.due()[0].run(Recorder())
    feedback = Recorder()
    feedback.cancelled = True
    job.scheduler.due()[0].run(feedback)
    assert job.store.product(1).state is State.READY
    assert len(job.scheduler.due()) == 1


def test_a_tick_asks_little_and_by_an_index(tmp_path):
    hub = FakeHub()
    from queuekit import record_of

    records = [record_of(name_of(1 + n % 300, hour=n // 300)) for n in range(600)]
    job = make_job(tmp_path, records, [hub], HandClock())
    with job.store.transaction():
        for number in range(1, 601):
            job.store.move(number, State.CHECK)
            if number % 2:
                job.store.move(number, State.READY)
            else:
                job.store.move(number, State.WAIT_SLOT)
                if number < 9:
                    job.store.move(number, State.ORDERED, ordered_at=0.0, next_try=job.clock.now() + 99)
    asked: list[str] = []
    job.store._reader.set_trace_callback(asked.append)
    tasks = job.scheduler.due()
    job.scheduler.next_due()
    job.scheduler.lanes()
    job.store._reader.set_trace_callback(None)
    for task in tasks:
        task.discard()
    assert 0 < len(asked) < 60  # however many products there are
    plans = {}
    for question in asked:
        for row in job.store._reader.execute(f"EXPLAIN QUERY PLAN {question}"):
            plans[question] = row["detail"]
            assert not row["detail"].startswith("SCAN product") or "INDEX product_" in row["detail"], question
    assert any("INDEX product_due" in plan for plan in plans.values())


def test_lanes_tell_what_they_do(tmp_path):
    hub = FakeHub()
    records = [hub.put(name_of(day), "offline") for day in range(1, 6)]
    job = make_job(tmp_path, [*records], [hub], HandClock())
    hub.script["order"] = [None, None, HubError("full (2 fetches max)", kind="quota", status=403, quota=2)]
    job.run(max_wait=0)
    status = job.scheduler.lanes()[0]
    assert (status.hub, status.account, status.quota, status.open_orders) == ("hub", "user", 2, 2)
    assert status.next_attempt == job.clock.now() + 300
    assert status.resting_until == job.clock.now() + 1800
    assert "2 fetches max" in status.cause


def test_a_hub_that_nobody_gave_an_account_for_is_named(tmp_path):
    hub = FakeHub()
    job = make_job(tmp_path, [FakeHub("elsewhere").put(name_of(1)), hub.put(name_of(2))], [hub], HandClock())
    outcome = job.run()
    assert (outcome.end, outcome.done, outcome.waiting) == ("stopped", 1, 1)
    assert "elsewhere" in outcome.why
    assert [lane.stopped for lane in job.scheduler.lanes()] == ["no account", ""]


def test_who_gave_no_login_is_not_told_that_it_is_wrong(tmp_path):
    hub = FakeHub()
    job = make_job(tmp_path, [hub.put(name_of(1))], [], HandClock())
    job.scheduler.set_account(HubAccount(hub, Account("https://identity.example")))
    hub.script["open"] = [HubError("this needs a login.", kind="auth")]
    outcome = job.run()
    assert outcome.why == "no account is given for hub"


def test_paused_products_end_a_run_and_are_named(tmp_path):
    hub = FakeHub()
    job = make_job(tmp_path, [hub.put(name_of(1)), hub.put(name_of(2))], [hub], HandClock())
    pause(job.store, [2])
    outcome = job.run()
    assert (outcome.end, outcome.done, outcome.waiting) == ("stopped", 1, 1)
    assert "1 product is paused" in outcome.why


# --- a run without a window ---------------------------------------------------------------------------
def test_a_run_says_how_far_it_is(tmp_path):
    hub = FakeHub()
    records = [hub.put(name_of(day), size=40_000) for day in range(1, 4)]
    records.append(hub.put(name_of(9), "gone"))
    job = make_job(tmp_path, records, [hub], HandClock())
    outcome = job.run()
    assert (outcome.end, outcome.done, outcome.failed, outcome.complete) == ("complete", 3, 1, False)
    assert job.feedback.lines[-1].startswith("3 done, 1 failed;")
    assert job.feedback.percents == sorted(job.feedback.percents)
    assert max(job.feedback.percents) <= 100


def test_a_cancel_ends_a_run_within_a_second_and_a_half(tmp_path):
    hub = FakeHub()
    record = hub.put(name_of(1))
    gate, reached = threading.Event(), threading.Event()

    def wait(offset):
        if offset > 10_000:
            reached.set()
            gate.wait(60)

    hub.script["open"] = [FakeStream(hub.files[record.id], before_chunk=wait, chunk=5000)]
    job = make_job(tmp_path, [record], [hub], HandClock())
    outcomes = []
    thread = threading.Thread(target=lambda: outcomes.append(job.run()))
    thread.start()
    assert reached.wait(5)
    job.feedback.cancelled = True
    thread.join(15)
    assert not thread.is_alive()  # the stream still waits
    assert outcomes[0].end == "cancelled"
    gate.set()
    job.feedback.cancelled = False
    assert job.run().complete


def test_a_defect_ends_one_product_and_is_told(tmp_path):
    hub = FakeHub()
    records = [hub.put(name_of(day)) for day in range(1, 5)]
    job = make_job(tmp_path, records, [hub], HandClock(), streams=1)
    hub.script["open"] = [ZeroDivisionError("a defect")]
    outcome = job.run()
    assert (outcome.end, outcome.done, outcome.failed) == ("complete", 3, 1)
    row = job.store.product(1)
    assert row.state is State.FAILED
    assert "ZeroDivisionError: a defect" in row.reason
    assert "Traceback" in job.store.events(1)[-1].note
    retry(job.store, [1], job.scheduler.accounts)
    assert make_job(tmp_path, [], [hub], HandClock()).run().complete  # nobody is stuck


@pytest.mark.parametrize("what", ["availability", "order"])
def test_a_defect_in_a_question_ends_one_product(tmp_path, what):
    hub = FakeHub(batch_availability=50)
    records = [hub.put(name_of(day), "offline" if what == "order" else "online") for day in range(1, 5)]
    real, bad = getattr(hub, what), records[1]

    def broken(asked):
        if bad in (asked if what == "availability" else [asked]):
            raise RuntimeError("something unexpected")
        return real(asked)

    setattr(hub, what, broken)
    job = make_job(tmp_path, records, [hub], HandClock())
    job.run(max_wait=0)
    states = job.states()
    assert states.pop(bad.name) == "FAILED"
    assert set(states.values()) == {"ORDERED" if what == "order" else "DONE"}


@pytest.mark.parametrize("error", [sqlite3.OperationalError("disk I/O error"), MemoryError()])
def test_a_queue_file_on_a_bad_disk_lets_the_lane_rest(tmp_path, error):
    hub, clock = FakeHub(), HandClock()
    job = make_job(tmp_path, [hub.put(name_of(day)) for day in range(1, 4)], [hub], clock)
    move, hit = job.store.move, []

    def broken(product_id, to, **options):
        if to is State.VERIFYING and not hit:
            hit.append(1)
            raise error
        return move(product_id, to, **options)

    job.store.move = broken
    assert job.run().complete
    assert clock.now() - START >= 600  # it rested
    assert all(product.attempts == 0 for product in job.store.products())


def test_a_product_paused_while_its_order_is_refused(tmp_path):
    hub = FakeHub()
    records = [hub.put(name_of(day), "offline") for day in range(1, 4)]
    job = make_job(tmp_path, records, [hub], HandClock())
    real = hub.order

    def order(record):
        if record.id == records[0].id:
            pause(job.store, [1])
            raise HubError("too many streams", kind="flows", status=403)
        return real(record)

    hub.order = order
    job.run(max_wait=0)
    assert list(job.states().values()) == ["PAUSED", "ORDERED", "ORDERED"]


def test_time_is_over_while_a_file_is_on_its_way(tmp_path):
    hub, clock, gate = FakeHub(), HandClock(), threading.Event()
    record = hub.put(name_of(1))

    def wait(offset):
        if offset >= 10_000:
            clock.time += 100
            gate.wait(5)

    etag = f"etag-{record.id}-"
    hub.script["open"] = [FakeStream(hub.files[record.id], before_chunk=wait, chunk=5000, etag=etag)]
    job = make_job(tmp_path, [record], [hub], clock, policy=QueuePolicy(rewind=2000))
    outcome = job.run(max_wait=60)
    assert (outcome.end, outcome.waiting) == ("waiting", 1)
    assert (job.store.product(1).state, job.store.product(1).bytes) == (State.READY, 10_000)
    gate.set()
    assert job.run().complete
    assert hub.opened[1][2] == 8000


@pytest.mark.parametrize("kind", ["silence", "slow loris"])
def test_a_silent_hub_does_not_hold_up_a_cancel(tmp_path, kind):
    """In real time, over real sockets: nothing is waited for."""
    real = hubsim.RealClock()
    with hubsim.DhusServer(real, hubsim.synthetic(1, padding=100_000), {"user": "secret"}) as server:
        if kind == "silence":
            server.inject(faults.silence(seconds=60, kind="value"))
        else:
            server.inject(faults.real_drip(pause=0.3, step=10, kind="value", method="GET"))
        job = sim_job(tmp_path, server, real)
        outcomes = []
        thread = threading.Thread(target=lambda: outcomes.append(job.run()))
        thread.start()
        _until(lambda: server.log.count(method="HEAD" if kind == "silence" else "GET", kind="value") > 0)
        time.sleep(0.3)
        job.feedback.cancelled = True
        thread.join(20)
        assert not thread.is_alive()  # the hub says nothing for a minute
        assert outcomes[0].end == "cancelled"
        server.faults.clear()
        job.feedback.cancelled = False
