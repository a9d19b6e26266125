"""States of a product in the download queue and the moves between them.

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

#: A worker holds it, or has just found it damaged and lets go in a moment.
HELD = ACTIVE | {State.QUARANTINE}

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
    return State.READY if state in HELD else state
