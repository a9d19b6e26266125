"""The choice among steps within the limits: tile by tile, or on the same dates over tiles."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from ..feedback import Feedback, raise_if_cancelled
from .limits import Quality
from .methods import choose_nearest, choose_smallest_gap, choose_uniform, planned_days
from .model import CandidateStep, SelectionParameters

MISSING_DATE_DAYS = 10.0
"""With the same dates preferred, a date that a tile lacks costs as much as this many days (two revisits)."""

_NOTHING = np.zeros(0)


@dataclass(frozen=True)
class Choice:
    """What was chosen for one tile.

    Attributes:
        available: Steps within the limits, by time.
        chosen: Those chosen, by time.
        planned: Planned days, one for each chosen step; empty where nothing is planned.
        n_forced: Number of steps kept by hand.
        shared_days: Days chosen because tiles share them.
        largest_gap: Days, for the method that minimises it, else -1.
        notes: Warnings.
    """

    tile: str
    available: tuple[CandidateStep, ...]
    chosen: tuple[CandidateStep, ...]
    planned: NDArray[np.float64]
    n_forced: int = 0
    shared_days: frozenset[int] = frozenset()
    largest_gap: int = -1
    notes: tuple[str, ...] = ()


def choose_steps(
    steps: Sequence[CandidateStep],
    tiles: Sequence[str],
    parameters: SelectionParameters,
    quality: Quality,
    keep: Collection[str],
    start: date,
    end: date,
    feedback: Feedback,
) -> list[Choice]:
    """Choose steps for each tile.

    Args:
        steps: Within the limits, by tile and time.
        tiles: All tiles wanted, also those without a step.
        parameters: What to choose.
        quality: Costs.
        keep: Ids of products kept by hand.
        start: First day of the period.
        end: Last day of the period.
        feedback: Progress and cancel.
    """
    by_tile: dict[str, list[CandidateStep]] = {tile: [] for tile in tiles}
    for step in steps:
        by_tile[step.tile].append(step)
    shared: frozenset[int] = frozenset()
    note: tuple[str, ...] = ()
    if parameters.prefer_same_dates and parameters.method != "all" and len(tiles) > 1:
        shared, note = _shared_days(by_tile, parameters, quality, keep, start, end)
    choices = []
    for number, tile in enumerate(tiles):
        raise_if_cancelled(feedback)
        choices.append(_choose(tile, by_tile[tile], shared, parameters, quality, keep, start, end))
        feedback.progress(100.0 * (number + 1) / len(tiles))
    if note and choices:
        first = choices[0]
        choices[0] = Choice(**{**vars(first), "notes": first.notes + note})
    return choices


def _choose(
    tile: str,
    steps: list[CandidateStep],
    shared: frozenset[int],
    parameters: SelectionParameters,
    quality: Quality,
    keep: Collection[str],
    start: date,
    end: date,
) -> Choice:
    by_hand = np.array([any(one.id in keep for one in step.products) for step in steps], dtype=bool)
    n_forced = int(by_hand.sum())
    available = tuple(steps)
    if parameters.method == "all" or not steps:
        return Choice(tile, available, available, _NOTHING, n_forced)
    days = np.array([step.day for step in steps], dtype=np.int64)
    costs = np.array([quality.cost(step) for step in steps])
    count = min(max(parameters.count, n_forced), len(steps))
    forced = _with_shared(by_hand, days, costs, shared, count)
    chosen, planned, gap = _by_method(parameters.method, days, costs, forced, count, start, end)
    return Choice(
        tile=tile,
        available=available,
        chosen=tuple(steps[i] for i in chosen),
        planned=planned,
        n_forced=n_forced,
        shared_days=frozenset(days[forced & ~by_hand].tolist()),
        largest_gap=gap,
    )


def _by_method(
    method: str,
    days: NDArray[np.int64],
    costs: NDArray[np.float64],
    forced: NDArray[np.bool_],
    count: int,
    start: date,
    end: date,
) -> tuple[list[int], NDArray[np.float64], int]:
    first, last = start.toordinal(), end.toordinal()
    if method == "largest_gap":
        chosen, gap = choose_smallest_gap(days, costs, forced, count, first, last)
        return chosen, _NOTHING, gap
    planned = planned_days(first, last, count)
    choose = choose_uniform if method == "uniform" else choose_nearest
    return choose(days, costs, forced, planned), planned, -1


def _with_shared(
    by_hand: NDArray[np.bool_],
    days: NDArray[np.int64],
    costs: NDArray[np.float64],
    shared: frozenset[int],
    count: int,
) -> NDArray[np.bool_]:
    """Return the steps to force: those kept by hand, and one on each shared day, up to the count."""
    forced = by_hand.copy()
    taken = set(days[by_hand].tolist())
    for day in sorted(shared):
        on_day = np.flatnonzero(days == day)
        if len(on_day) and day not in taken and forced.sum() < count:
            forced[on_day[int(np.argmin(costs[on_day]))]] = True
    return forced


def _shared_days(
    by_tile: dict[str, list[CandidateStep]],
    parameters: SelectionParameters,
    quality: Quality,
    keep: Collection[str],
    start: date,
    end: date,
) -> tuple[frozenset[int], tuple[str, ...]]:
    """Choose days for all tiles together: the method on mean costs, missing days cost extra."""
    tiles = [tile for tile, steps in by_tile.items() if steps]
    best: dict[int, dict[str, float]] = {}
    kept_days = set()
    for tile in tiles:
        for step in by_tile[tile]:
            on_day = best.setdefault(step.day, {})
            on_day[tile] = min(on_day.get(tile, np.inf), quality.cost(step))
            if any(one.id in keep for one in step.products):
                kept_days.add(step.day)
    days = sorted(best)
    if len(kept_days) > parameters.count:
        return frozenset(), ("Same dates are not preferred: more dates are kept by hand than COUNT.",)
    if not days:
        return frozenset(), ()
    # A tile without a step that day would have to take another one: an ordinary cost, and days beside.
    ordinary = {tile: float(np.mean([quality.cost(step) for step in by_tile[tile]])) for tile in tiles}
    costs = np.array(
        [np.mean([best[day].get(tile, ordinary[tile] + MISSING_DATE_DAYS) for tile in tiles]) for day in days]
    )
    forced = np.array([day in kept_days for day in days], dtype=bool)
    count = min(parameters.count, len(days))
    chosen, _, _ = _by_method(
        parameters.method, np.array(days, dtype=np.int64), costs, forced, count, start, end
    )
    return frozenset(days[i] for i in chosen), ()
