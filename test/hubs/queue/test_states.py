"""The table of moves, and the waiting times."""

from __future__ import annotations

import pytest

from deepsatdata_plugin.hubs.contract import Backoff
from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
from deepsatdata_plugin.hubs.queue.states import (
    ACTIVE,
    FINAL,
    MOVES,
    IllegalMove,
    State,
    check_move,
    safe_state,
)

MAIN_ROADS = """
NEW CHECK READY FETCHING VERIFYING EXTRACTING DONE
CHECK WAIT_SLOT ORDERED READY
ORDERED WAIT_SLOT
CHECK NEEDS_HAND READY
CHECK GONE
FETCHING READY
READY WAIT_SLOT
VERIFYING QUARANTINE READY
EXTRACTING QUARANTINE CHECK
QUARANTINE FAILED CHECK
VERIFYING DONE
"""


def test_the_roads_of_the_state_machine_are_open():
    for road in MAIN_ROADS.strip().splitlines():
        stations = [State(word) for word in road.split()]
        for before, after in zip(stations, stations[1:]):
            check_move(before, after)


def test_every_state_can_be_reached_and_left():
    reached = {after for moves in MOVES.values() for after in moves}
    assert reached == set(State) - {State.NEW} | {State.NEW}
    assert set(MOVES) == set(State)
    assert all(MOVES[state] for state in State)


@pytest.mark.parametrize("state", sorted(set(State) - FINAL - {State.PAUSED}))
def test_any_state_that_is_not_final_can_be_paused_and_cancelled(state):
    check_move(state, State.PAUSED)
    check_move(state, State.CANCELLED)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (State.NEW, State.FETCHING),
        (State.NEW, State.DONE),
        (State.READY, State.DONE),
        (State.FETCHING, State.DONE),
        (State.FETCHING, State.EXTRACTING),
        (State.ORDERED, State.FETCHING),
        (State.DONE, State.FETCHING),
        (State.DONE, State.CANCELLED),
        (State.FAILED, State.READY),
        (State.GONE, State.FETCHING),
        (State.CANCELLED, State.PAUSED),
        (State.QUARANTINE, State.DONE),
        (State.READY, State.READY),
        (State.PAUSED, State.FETCHING),
    ],
)
def test_other_moves_are_refused(before, after):
    with pytest.raises(IllegalMove, match=before.value):
        check_move(before, after)


def test_what_was_verified_only_leaves_to_a_good_end():
    assert MOVES[State.DONE] == {State.CHECK}
    for state in State:
        if state not in (State.VERIFYING, State.EXTRACTING):
            assert State.DONE not in MOVES[state]


def test_a_dead_workers_product_goes_back_to_where_it_may_be_claimed_again():
    for state in ACTIVE | {State.QUARANTINE}:
        assert safe_state(state) is State.READY
        check_move(state, State.READY)
    assert safe_state(State.ORDERED) is State.ORDERED


def test_orders_are_looked_at_after_5_10_20_30_minutes_then_every_30():
    policy = QueuePolicy()
    times, now = [], 1000.0
    for _ in range(8):
        now = policy.next_poll(1000.0, now)
        times.append((now - 1000) / 60)
    assert times == [5, 10, 20, 30, 60, 90, 120, 150]


def test_a_look_that_was_missed_is_not_made_up_for():
    policy = QueuePolicy()
    assert (
        policy.next_poll(0.0, 100 * 60) == 120 * 60
    )  # the computer slept: one look now, the next as planned
    assert policy.next_poll(0.0, 86400.0) == 86400.0 + 1800


def test_the_numbers_are_those_that_were_decided():
    policy = QueuePolicy()
    assert (policy.order_age, policy.quota_sleep) == (24 * 3600, 30 * 60)
    assert policy.server == (600, 3600, 21600)
    assert policy.busy == Backoff(300, 3600, jitter=0.2)
    assert (policy.connection, policy.attempts) == (Backoff(10, 600), 10)
    assert (policy.stall_rate, policy.stall_time, policy.rewind) == (1024, 120, 1 << 20)
    assert (policy.quarantines, policy.disk_factor) == (2, 2.2)
