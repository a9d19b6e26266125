"""States of a product in the download queue, the moves between them, and all waiting times.

```
NEW -> CHECK -online-> READY -> FETCHING -> VERIFYING -> EXTRACTING -> DONE
        |offline         ^ |cut, rate limit, cancel -> READY (next_try)
        |can order -> WAIT_SLOT -> ORDERED -online-> READY
        |               ^ quota, busy  |too old, or offline again -> WAIT_SLOT (tries + 1)
        |cannot order -> NEEDS_HAND -online-> READY
        '404, deleted -> GONE        VERIFYING bad -> QUARANTINE -> READY (twice) -> other hub -> FAILED
PAUSED and CANCELLED from any state that is not final; what ended can be tried again.
```

A product that another hub takes over goes back to CHECK there.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from enum import Enum

from ...core.errors import DeepSatDataError


class State(str, Enum):
    """Where a product stands; the values are stored in the queue file and never change."""

    NEW = "NEW"
    CHECK = "CHECK"
    READY = "READY"
    FETCHING = "FETCHING"
    VERIFYING = "VERIFYING"
    EXTRACTING = "EXTRACTING"
    DONE = "DONE"
    WAIT_SLOT = "WAIT_SLOT"
    ORDERED = "ORDERED"
    NEEDS_HAND = "NEEDS_HAND"
    GONE = "GONE"
    QUARANTINE = "QUARANTINE"
    FAILED = "FAILED"
    PAUSED = "PAUSED"
    CANCELLED = "CANCELLED"


#: Nothing happens any more by itself.
FINAL = frozenset({State.DONE, State.GONE, State.FAILED, State.CANCELLED})

#: A worker holds the product.
ACTIVE = frozenset({State.FETCHING, State.VERIFYING, State.EXTRACTING})

#: The archive, or a person, has to act before anything can be fetched.
ARCHIVED = frozenset({State.WAIT_SLOT, State.ORDERED, State.NEEDS_HAND})

_LEAVE = frozenset({State.PAUSED, State.CANCELLED})
_ELSEWHERE = frozenset({State.CHECK, State.FAILED, State.GONE})
_OFFLINE = frozenset({State.WAIT_SLOT, State.ORDERED, State.NEEDS_HAND})

#: All legal moves.
MOVES: dict[State, frozenset[State]] = {
    State.NEW: _LEAVE | {State.CHECK},
    # CHECK to CHECK: another hub takes over.
    State.CHECK: _LEAVE | _ELSEWHERE | _OFFLINE | {State.READY},
    State.READY: _LEAVE | _ELSEWHERE | _OFFLINE | {State.FETCHING},
    State.FETCHING: _LEAVE | _ELSEWHERE | _OFFLINE | {State.READY, State.VERIFYING},
    State.VERIFYING: _LEAVE | {State.READY, State.EXTRACTING, State.DONE, State.QUARANTINE, State.FAILED},
    State.EXTRACTING: _LEAVE | {State.READY, State.DONE, State.QUARANTINE, State.FAILED},
    State.QUARANTINE: _LEAVE | _ELSEWHERE | {State.READY},
    State.WAIT_SLOT: _LEAVE | _ELSEWHERE | {State.ORDERED, State.READY, State.NEEDS_HAND},
    State.ORDERED: _LEAVE | _ELSEWHERE | {State.READY, State.WAIT_SLOT},
    State.NEEDS_HAND: _LEAVE | _ELSEWHERE | {State.READY, State.ORDERED},
    State.PAUSED: frozenset(
        {State.CANCELLED, State.NEW, State.CHECK, State.READY, *_OFFLINE},
    ),
    # What ended is tried again on request only; DONE when its files were taken away.
    State.DONE: frozenset({State.CHECK}),
    State.FAILED: frozenset({State.CHECK, State.CANCELLED}),
    State.GONE: frozenset({State.CHECK, State.CANCELLED}),
    State.CANCELLED: frozenset({State.CHECK}),
}


class IllegalMove(DeepSatDataError):
    """A move that the table does not hold; a defect of the program, never of the data."""


def check_move(before: State, after: State) -> None:
    """Raise `IllegalMove` unless the table allows `before` -> `after`."""
    if after not in MOVES[before]:
        raise IllegalMove(f"a product cannot go from {before.value} to {after.value}.")


def safe_state(state: State) -> State:
    """Return where a product goes when its worker died or it is paused: the last state that holds."""
    return State.READY if state in ACTIVE or state is State.QUARANTINE else state


def spread(value: float, share: float, *seed: object) -> float:
    """Move a waiting time by up to +-`share`, by the seed alone, so that clients do not march in step."""
    if share <= 0:
        return value
    fraction = zlib.crc32("|".join(map(str, seed)).encode()) / 0xFFFFFFFF
    return value * (1 - share + 2 * share * fraction)


@dataclass(frozen=True)
class QueuePolicy:
    """All waiting times and limits. Seconds unless said otherwise.

    Attributes:
        poll_first: Ages of an order at which it is looked at first.
        poll_every: Distance of all later looks.
        poll_together: Looks due within this time are asked in one request, where the hub can.
        order_age: An order older than this is taken as lost and placed again.
        order_tries: Orders of one product before the hub is given up.
        quota_sleep: Sleep of the order lane after a refusal by quota.
        quota_memory: A quota that was only guessed is forgotten after this time.
        busy: First and longest sleep of a lane after 503 or a maintenance page, doubling.
        server: Waits of a product after 500 on an order; after the last one the hub is given up.
        rate: Least and longest sleep of a lane after 429 without Retry-After, doubling.
        connection: First and longest wait after a failed connection, doubling.
        attempts: Attempts in a row without progress to fetch a product from one hub.
        progress_bytes: An attempt that got this far beyond the last one does not count.
        quarantines: Damaged downloads of a product before the hub is given up.
        stall_rate: Bytes a second below which a stream counts as stalled ...
        stall_time: ... when it lasts this long.
        rewind: Bytes cut off an interrupted file before it is continued.
        recheck: A product seen online longer ago than this is looked at again before it is opened.
        slot_wait: Wait for a stream of the account to get free.
        disk_wait: Wait of the fetch lane when the disk is full or away.
        disk_factor: Free space needed, as a multiple of what is still to come, when products are unpacked.
        disk_factor_zip: The same when they are kept as they come.
        heartbeat: Distance of heartbeats of a worker.
        stale: A heartbeat older than this is that of a dead worker, where locks cannot tell.
        jitter: Share by which lane sleeps are spread.
    """

    poll_first: tuple[float, ...] = (300, 600, 1200, 1800)
    poll_every: float = 1800
    poll_together: float = 300
    order_age: float = 86400
    order_tries: int = 5
    quota_sleep: float = 1800
    quota_memory: float = 43200
    busy: tuple[float, float] = (300, 3600)
    server: tuple[float, ...] = (600, 3600, 21600)
    rate: tuple[float, float] = (60, 3600)
    connection: tuple[float, float] = (10, 600)
    attempts: int = 10
    progress_bytes: int = 1 << 20
    quarantines: int = 2
    stall_rate: float = 1024
    stall_time: float = 120
    rewind: int = 1 << 20
    recheck: float = 3600
    slot_wait: float = 5
    disk_wait: float = 600
    disk_factor: float = 2.2
    disk_factor_zip: float = 1.1
    heartbeat: float = 5
    stale: float = 120
    jitter: float = 0.2

    @property
    def longest_wait(self) -> float:
        """Return the longest time any product or lane may have to wait.

        A date further ahead was written by a clock that has been put right since, and counts as due.
        """
        return max(self.server[-1], self.poll_every, self.busy[1], self.rate[1]) * (1 + self.jitter) + 60

    def next_poll(self, ordered_at: float, now: float) -> float:
        """Return when to look at an order next: the first planned instant after `now`."""
        age = now - ordered_at
        for planned in self.poll_first:
            if planned > age:
                return ordered_at + planned
        last = self.poll_first[-1]
        return ordered_at + last + self.poll_every * (int((age - last) // self.poll_every) + 1)

    @staticmethod
    def doubling(limits: tuple[float, float], count: int) -> float:
        """Return the wait number `count` (1, 2, 3 ...) of a doubling sequence."""
        first, longest = limits
        return float(min(longest, first * 2.0 ** min(count - 1, 30)))
