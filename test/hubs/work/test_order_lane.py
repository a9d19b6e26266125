"""The order lane against a scripted hub: each answer has its reaction, and nothing is asked in vain."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.hubs.contract import HubError, OrderAnswer
from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
from deepsatdata_plugin.hubs.queue.states import State
from queuekit import START, FakeHub, HandClock, Recorder, account_on, make_job, name_of

MINUTE, HOUR = 60.0, 3600.0


class Lane:
    """A job on one scripted hub, of which only the order lane is driven."""

    def __init__(self, folder, names=3, state="offline", policy=None, **capabilities):
        self.clock = HandClock()
        self.hub = FakeHub(**capabilities)
        records = [self.hub.put(name_of(day), state) for day in range(1, names + 1)]
        self.job = make_job(folder, records, [self.hub], self.clock, policy=policy)
        self.store = self.job.store
        self.lane = self.job.scheduler._orders["hub"]
        self.records = records

    def step(self, minutes=0.0):
        """Let time pass, then let the lane do what is due."""
        self.clock.time += minutes * MINUTE
        for _ in range(50):
            when = self.lane.next_due(self.clock.now())
            if when is None or when > self.clock.now():
                return
            self.lane.run(Recorder())
        pytest.fail("the lane never rests")

    def wait(self):
        """Return the minutes until the lane is due next."""
        return (self.lane.next_due(self.clock.now()) - self.clock.now()) / MINUTE

    def states(self):
        return [self.store.product(n + 1).state.value for n in range(len(self.records))]

    def row(self, number=1):
        return self.store.product(number)

    def known(self):
        return self.job.known()


# --- looking ------------------------------------------------------------------------------------------
def test_online_products_are_ready_at_once(tmp_path):
    lane = Lane(tmp_path, state="online")
    lane.step()
    assert lane.states() == ["READY"] * 3
    assert lane.hub.count("order") == 0
    assert lane.row().checked_at == START


def test_the_answer_decides_the_state(tmp_path):
    lane = Lane(tmp_path, names=4)
    ids = [record.id for record in lane.records]
    lane.hub.states.update({ids[0]: "online", ids[1]: "unknown", ids[2]: "gone", ids[3]: "ordered"})
    lane.step()
    assert lane.states() == ["READY", "READY", "GONE", "ORDERED"]


def test_a_hub_that_can_ask_for_many_is_asked_once(tmp_path):
    lane = Lane(tmp_path, names=120, state="online", batch_availability=50)
    lane.step()
    assert lane.hub.count("availability") == 3


def test_one_spoiled_name_does_not_spoil_the_others(tmp_path):
    lane = Lane(tmp_path, names=3, state="online", batch_availability=50)
    lane.hub.script["availability"] = [
        HubError("bad", kind="bad_query"),
        None,
        HubError("404", kind="not_found"),
        None,
    ]
    lane.step()
    assert lane.states() == ["READY", "GONE", "READY"]


@pytest.mark.parametrize("what", ["named", "search", "availability", "why_gone", "order"])
def test_what_nobody_foresaw_ends_one_product_and_no_run(tmp_path, what):
    at_once = 50 if what == "named" else 0
    lane = Lane(tmp_path, names=3, state="offline", batch_availability=50, batch_names=at_once)
    spoiled = lane.records[1]
    if what in ("named", "search"):
        for row in lane.store.products():
            lane.store.change(row.id, record=replace(row.record, id=""))
    if what == "named":
        lane.hub.script["named"] = [ValueError("nobody foresaw it")] * 10  # each is searched for then
        lane.step()
        assert lane.states() == ["ORDERED"] * 3
        return
    if what == "search":
        lane.hub.script["search"] = [None, ValueError("nobody foresaw it")]
    elif what == "availability":
        lane.hub.script["availability"] = [ValueError("?"), None, ValueError("nobody foresaw it")]
    elif what == "why_gone":
        lane.hub.states[spoiled.id] = "gone"
        lane.hub.script["why_gone"] = [ValueError("nobody foresaw it")]
    else:
        lane.hub.script["order", spoiled.id] = [ValueError("nobody foresaw it")]
    lane.step()
    assert lane.states() == ["ORDERED", "FAILED", "ORDERED"]
    assert "nobody foresaw it" in lane.row(2).reason


def test_what_the_hub_cannot_order_waits_for_a_person_and_goes_on_by_itself(tmp_path):
    lane = Lane(tmp_path, can_order=False, order_page="https://workspace", batch_availability=50)
    lane.step()
    assert lane.states() == ["NEEDS_HAND"] * 3
    assert "https://workspace" in lane.row().reason
    assert lane.hub.count("order") == 0
    lane.step(29)
    assert lane.hub.count("availability") == 1
    lane.hub.states[lane.records[1].id] = "online"
    lane.step(1)
    assert lane.states() == ["NEEDS_HAND", "READY", "NEEDS_HAND"]
    assert lane.hub.count("availability") == 2
    assert lane.row(2).reason == ""


# --- ordering -----------------------------------------------------------------------------------------
def test_the_earliest_needed_is_ordered_first(tmp_path):
    lane = Lane(tmp_path, names=5)
    lane.store.change(4, priority=1)
    lane.step()
    assert [product for what, product in lane.hub.calls if what == "order"] == [
        lane.records[n].id for n in (3, 0, 1, 2, 4)
    ]
    row = lane.row()
    assert (row.state, row.order_id, row.ordered_at, row.last_http) == (
        State.ORDERED, "order-" + lane.records[0].id, START, 202,
    )  # fmt: skip


def test_what_is_ordered_is_never_ordered_again_and_looked_at_as_planned(tmp_path):
    lane = Lane(tmp_path, names=1)
    lane.step()
    looks = []
    for minute in range(1, 181):
        before = lane.hub.count("availability")
        lane.step(1)
        if lane.hub.count("availability") > before:
            looks.append(minute)
    assert looks == [5, 10, 20, 30, 60, 90, 120, 150, 180]
    assert lane.hub.count("order") == 1


def test_looks_that_are_due_soon_are_asked_together_where_the_hub_can(tmp_path):
    lane = Lane(tmp_path, names=4, batch_availability=50)
    lane.hub.script["order"] = [None, None]
    lane.step()
    lane.store.change(2, next_try=lane.clock.now() + 7 * MINUTE)
    before = lane.hub.count("availability")
    lane.step(5)
    assert lane.hub.count("availability") == before + 1
    assert lane.hub.calls[-1][1].count(",") == 3


def test_restored_products_become_ready(tmp_path):
    lane = Lane(tmp_path, names=2)
    lane.step()
    lane.hub.states[lane.records[1].id] = "online"
    lane.step(5)
    assert lane.states() == ["ORDERED", "READY"]
    assert lane.row(2).restored_at == lane.clock.now()
    assert lane.store.open_orders("hub", account_on(lane.hub).account.key) == 1


def test_an_order_of_a_product_that_is_online_is_no_order(tmp_path):
    lane = Lane(tmp_path, names=1)
    lane.hub.script["order"] = [OrderAnswer("online", status=200)]
    lane.step()
    assert lane.states() == ["READY"]
    assert lane.store.open_orders("hub", account_on(lane.hub).account.key) == 0


# --- the table of reactions ---------------------------------------------------------------------------
def test_the_quota_is_learned_and_never_tried_again(tmp_path):
    lane = Lane(tmp_path, names=12)
    lane.hub.script["order"] = [None, None, None, HubError("full", kind="quota", status=403, quota=3)]
    lane.step()
    assert lane.states() == ["ORDERED"] * 3 + ["WAIT_SLOT"] * 9
    assert (lane.known().quota, lane.known().quota_stated) == (3, True)
    assert lane.row(4).last_http == 403
    for _ in range(20):
        lane.step(30)
    assert lane.hub.count("order") == 4  # the other products were not tried
    lane.hub.states[lane.records[1].id] = "online"
    lane.step(30)
    assert lane.hub.count("order") == 5  # one slot got free, one order goes out
    assert lane.states()[:5] == ["ORDERED", "READY", "ORDERED", "ORDERED", "WAIT_SLOT"]


def test_a_completed_order_wakes_the_lane_before_the_half_hour(tmp_path):
    lane = Lane(tmp_path, names=4)
    lane.hub.script["order"] = [None, None, HubError("full", kind="quota", status=403, quota=2)]
    lane.step()
    lane.hub.states[lane.records[0].id] = "online"
    lane.step(5)
    assert lane.hub.count("order") == 4
    assert lane.known().quota_until == 0.0


def test_when_others_hold_the_slots_one_order_is_tried_every_half_hour(tmp_path):
    lane = Lane(tmp_path, names=4)
    lane.hub.script["order"] = [HubError("full", kind="quota", status=403, quota=2)] * 3
    lane.step()
    assert lane.hub.count("order") == 1
    assert lane.wait() == 30
    lane.step(29)
    assert lane.hub.count("order") == 1
    lane.step(1)
    lane.step(30)
    assert lane.hub.count("order") == 3
    lane.step(30)
    assert lane.states() == ["ORDERED", "ORDERED", "WAIT_SLOT", "WAIT_SLOT"]


def test_a_quota_without_a_number_is_what_was_open_and_is_forgotten_after_half_a_day(tmp_path):
    lane = Lane(tmp_path, names=4)
    lane.hub.script["order"] = [None, None, HubError("full", kind="quota", status=403)]
    lane.step()
    assert (lane.known().quota, lane.known().quota_stated) == (2, False)
    for _ in range(23):
        lane.step(30)
    assert lane.hub.count("order") == 3
    lane.step(31)
    assert lane.states() == ["ORDERED"] * 4


def test_too_many_streams_means_that_it_is_online(tmp_path):
    lane = Lane(tmp_path, names=1)
    lane.hub.script["order"] = [HubError("4 flows", kind="flows", status=403)]
    lane.step()
    assert lane.states() == ["READY"]


def test_a_busy_archive_lets_the_whole_lane_sleep_longer_and_longer(tmp_path):
    lane = Lane(tmp_path, names=3)
    lane.hub.script["order"] = [HubError("busy", kind="unavailable", status=503)] * 7
    waits = []
    lane.step()
    for expected in (5, 10, 20, 40, 60, 60, 60):
        waits.append(lane.wait())
        assert 0.8 * expected <= lane.wait() <= 1.2 * expected
        lane.step(lane.wait())
    assert lane.states() == ["ORDERED"] * 3
    assert lane.hub.count("order") == 10
    assert len(set(waits)) > 3
    assert lane.known().order_count == 0  # the next trouble begins with the shortest sleep again


def test_a_hub_that_cannot_restore_one_product_loses_only_that(tmp_path):
    lane = Lane(tmp_path, names=2)
    bad = HubError("boom", kind="server", status=500, cause="NullPointerException")
    lane.hub.script["order"] = [bad, None, bad, bad, bad]
    lane.step()
    assert lane.states() == ["WAIT_SLOT", "ORDERED"]
    times = []
    for minutes in (10, 60, 360):
        lane.step(minutes - 1)
        before = lane.hub.count("order")
        lane.step(1)
        times.append(lane.hub.count("order") - before)
    assert times == [1, 1, 1]
    assert lane.states() == ["FAILED", "ORDERED"]
    assert "cannot restore" in lane.row().reason
    assert lane.row().last_cause == "NullPointerException"
    assert lane.row().last_http == 500


@pytest.mark.parametrize(("asked", "waits"), [(45.0, [0.75]), (None, [1, 2, 4, 8])])
def test_slow_down(tmp_path, asked, waits):
    lane = Lane(tmp_path, names=1)
    lane.hub.script["order"] = [HubError("429", kind="rate", status=429, retry_after=asked)] * len(waits)
    lane.step()
    for expected in waits:
        assert lane.wait() == pytest.approx(expected)
        lane.step(lane.wait())
    assert lane.states() == ["ORDERED"]


def test_wrong_credentials_stop_the_lane_until_there_are_new_ones(tmp_path):
    lane = Lane(tmp_path, names=3)
    lane.hub.script["order"] = [HubError("401", kind="auth", status=401)]
    lane.step()
    assert lane.lane.next_due(lane.clock.now()) is None
    assert lane.known().stopped == "auth"
    calls = len(lane.hub.calls)
    lane.step(10_000)
    assert len(lane.hub.calls) == calls
    lane.job.scheduler.set_account(account_on(lane.hub, secret="another"))
    lane.lane = lane.job.scheduler._orders["hub"]
    lane.step()
    assert lane.states() == ["ORDERED"] * 3


def test_no_connection_is_no_refusal(tmp_path):
    lane = Lane(tmp_path, names=2)
    lane.hub.script["availability"] = [HubError("no network", kind="connection")] * 30
    lane.step()
    waits = []
    for _ in range(12):
        waits.append(round(lane.wait() * 60))
        lane.step(lane.wait())
    assert waits == [10, 20, 40, 80, 160, 320, 600, 600, 600, 600, 600, 600]
    assert lane.row().server_errors == 0
    assert lane.states() == ["CHECK", "NEW"]
    lane.hub.script.clear()
    lane.step(10)
    assert lane.states() == ["ORDERED"] * 2


def test_a_page_of_html_for_an_answer_lets_the_lane_sleep(tmp_path):
    lane = Lane(tmp_path, names=1)
    lane.hub.script["availability"] = [HubError("<html>", kind="protocol", status=200)]
    lane.step()
    assert 4 <= lane.wait() <= 6


def test_one_rotten_product_does_not_hold_up_the_others(tmp_path):
    lane = Lane(tmp_path, names=3)
    lane.hub.script["order"] = [HubError("busy", kind="unavailable", status=503)]
    lane.step()
    lane.hub.script["order"] = [None]
    lane.step(6)
    first = next(product for what, product in lane.hub.calls[::-1][::-1] if what == "order")
    orders = [product for what, product in lane.hub.calls if what == "order"]
    assert first == orders[0]
    assert lane.states() == ["ORDERED"] * 3


@pytest.mark.parametrize(
    ("kind", "state"), [("not_found", "GONE"), ("forbidden", "FAILED"), ("bad_query", "FAILED")]
)
def test_what_is_final_is_final(tmp_path, kind, state):
    lane = Lane(tmp_path, names=2)
    lane.hub.script["order"] = [HubError("no", kind=kind, status=404)]
    lane.step()
    assert lane.states() == [state, "ORDERED"]
    assert lane.row().reason


# --- orders that come to nothing ----------------------------------------------------------------------
def test_an_order_older_than_a_day_is_placed_again_and_keeps_its_slot(tmp_path):
    lane = Lane(tmp_path, names=3)
    lane.hub.script["order"] = [None, None, HubError("full", kind="quota", status=403, quota=2)]
    lane.step()
    for _ in range(48):
        lane.step(30)
    assert lane.hub.count("order") == 3  # exactly a day old is not too old
    lane.step(30)
    orders = [product for what, product in lane.hub.calls if what == "order"]
    assert orders[3:] == [lane.records[0].id, lane.records[1].id]
    assert lane.states() == ["ORDERED", "ORDERED", "WAIT_SLOT"]
    assert lane.row().tries == 1
    assert lane.store.open_orders("hub", account_on(lane.hub).account.key) == 2


def test_after_some_lost_orders_the_hub_is_given_up(tmp_path):
    lane = Lane(tmp_path, names=1, policy=QueuePolicy(order_tries=3))
    for _ in range(3 * 50):
        lane.step(30)
    assert lane.states() == ["FAILED"]
    assert lane.hub.count("order") == 3
    assert "3 orders" in lane.row().reason
    assert lane.store.open_orders("hub", account_on(lane.hub).account.key) == 0


def test_a_restore_of_exactly_a_day_is_in_time(tmp_path):
    lane = Lane(tmp_path, names=1)
    lane.step()
    for _ in range(47):
        lane.step(30)
    lane.hub.states[lane.records[0].id] = "online"
    lane.step(30)
    assert lane.states() == ["READY"]
    assert lane.row().tries == 0


def test_a_paused_products_order_keeps_its_slot_until_it_is_too_old(tmp_path):
    from deepsatdata_plugin.hubs.queue.actions import pause, resume

    lane = Lane(tmp_path, names=3)
    lane.hub.script["order"] = [None, HubError("full", kind="quota", status=403, quota=1)]
    lane.step()
    pause(lane.store, [1])
    for _ in range(47):
        lane.step(30)
    assert lane.hub.count("order") == 2
    assert lane.hub.count("availability") == 3  # nobody waits for it: nobody looks
    lane.step(60)
    assert lane.states() == ["PAUSED", "ORDERED", "WAIT_SLOT"]
    resume(lane.store, [1], lane.clock.now())
    assert lane.row().state is State.ORDERED


# --- a laptop that sleeps, a clock that is wrong ------------------------------------------------------
def test_a_closed_laptop_looks_once_and_does_not_catch_up(tmp_path):
    lane = Lane(tmp_path, names=1)
    lane.step()
    before = lane.hub.count("availability")
    lane.step(20 * 60 + 7)
    assert lane.hub.count("availability") == before + 1
    assert lane.wait() == pytest.approx(23)


def test_after_days_asleep_a_product_restored_meanwhile_is_taken_not_ordered_again(tmp_path):
    lane = Lane(tmp_path, names=1)
    lane.step()
    lane.hub.states[lane.records[0].id] = "online"
    lane.step(3 * 24 * 60)
    assert lane.states() == ["READY"]
    assert lane.hub.count("order") == 1


def test_a_clock_put_back_by_a_year_stops_nothing(tmp_path):
    lane = Lane(tmp_path, names=1)
    lane.step()
    lane.clock.time -= 365 * 86400
    lane.step()
    assert lane.states() == ["ORDERED"]
    assert lane.wait() == pytest.approx(5)
    lane.hub.states[lane.records[0].id] = "online"
    lane.step(5)
    assert lane.states() == ["READY"]


def test_a_quota_learned_by_a_wrong_clock_is_forgotten(tmp_path):
    lane = Lane(tmp_path, names=3)
    lane.job.scheduler.ledger.change(lane.lane._book.key, quota=1, quota_at=START + 365 * 86400)
    lane.step()
    assert lane.states() == ["ORDERED"] * 3


def test_a_lane_sleep_written_by_a_wrong_clock_is_not_kept(tmp_path):
    lane = Lane(tmp_path, names=1)
    lane.job.scheduler.ledger.change(
        lane.lane._book.key, order_until=START + 30 * 86400, quota_until=START + 30 * 86400
    )
    lane.step()
    assert lane.states() == ["ORDERED"]


# --- one worker ---------------------------------------------------------------------------------------
def test_a_second_process_leaves_the_archive_to_the_first(tmp_path):
    lane = Lane(tmp_path, names=2)
    lock = lane.lane._locks.orders()
    lane.step()
    assert lane.hub.calls == []
    assert lane.wait() * 60 == pytest.approx(5)
    lock.release()
    lane.step(1)
    assert lane.states() == ["ORDERED"] * 2


def test_a_task_is_short(tmp_path):
    lane = Lane(tmp_path, names=100)
    lane.lane.run(Recorder())
    assert len(lane.hub.calls) == 20


def test_a_product_cancelled_while_it_was_ordered_still_holds_a_slot(tmp_path):
    from deepsatdata_plugin.hubs.queue.actions import cancel

    lane = Lane(tmp_path, names=1)
    real = lane.hub.order

    def order(record):
        cancel(lane.store, [1])
        return real(record)

    lane.hub.order = order
    lane.step()
    assert lane.states() == ["CANCELLED"]
    assert lane.store.open_orders("hub", account_on(lane.hub).account.key) == 1


@pytest.mark.parametrize("what", ["availability", "order", "named", "search"])
def test_a_hub_that_says_nothing_does_not_hold_up_a_cancel(tmp_path, what):
    """The end of QGIS waits for no archive."""
    lane = Lane(tmp_path, names=1, batch_names=50 if what == "named" else 0)
    if what in ("named", "search"):
        lane.store.change(1, record=replace(lane.records[0], id=""))
    elif what == "order":
        lane.step()
        lane.store.move(1, State.WAIT_SLOT, next_try=0.0)
    asked, go_on = threading.Event(), threading.Event()

    def silent(*_args):
        asked.set()
        go_on.wait(30)
        return iter(()) if what == "search" else {}

    setattr(lane.hub, what, silent)
    feedback, ended = Recorder(), []

    def run():
        with pytest.raises(Cancelled):
            lane.lane.run(feedback)
        ended.append(time.monotonic())

    thread = threading.Thread(target=run)
    thread.start()
    assert asked.wait(20)
    feedback.cancelled, at = True, time.monotonic()
    thread.join(20)
    go_on.set()
    assert ended and ended[0] - at < 2
    assert lane.job.scheduler._orders["hub"]._locks.orders() is not None, "others may go on at once"


def test_a_task_tells_how_far_it_is(tmp_path):
    lane, feedback = Lane(tmp_path, names=3, state="online"), Recorder()
    lane.lane.run(feedback)
    assert feedback.percents == sorted(feedback.percents)
    assert len(feedback.percents) == 3
