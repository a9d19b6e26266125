"""How steps of one tile are chosen: pure functions on arrays, each the exact optimum of its rule.

All take steps sorted by time and give the chosen positions, ascending. `days` are whole UTC days as
ordinals, `quality` is what a step costs besides its date (in days, see `selection`), `forced` marks
steps a person keeps: they are always chosen, and count.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Days = NDArray[np.int64]
Costs = NDArray[np.float64]
Flags = NDArray[np.bool_]

_TIE = 1e-9  # costs closer than this (relative) are equal: the earlier date wins


def planned_days(start: int, end: int, count: int) -> Costs:
    """Return the evenly spaced days tau_i = start + i (end - start) / (count - 1); the middle for one."""
    if count == 1:
        return np.array([(start + end) / 2.0])
    return start + np.arange(count, dtype=np.float64) * ((end - start) / (count - 1.0))


def choose_uniform(days: Days, quality: Costs, forced: Flags, planned: Costs) -> list[int]:
    """Choose one step for each planned day, in order, at the smallest cost.

    The cost is the sum over i of |t_i - tau_i| plus the quality costs.

    Dynamic programming over (planned day, first step still free), exact for any weights; among equal
    answers (to a billionth in each step) the one with the earlier dates, compared step by step. Time and
    memory: O(count x steps).

    Args:
        days: (n,) ordinals, ascending.
        quality: (n,) days.
        forced: (n,); at most `len(planned)` are True.
        planned: (count,) with count <= n.
    """
    n, count = len(days), len(planned)
    limits = _next_forced(forced)
    best = np.full((count + 1, n + 1), np.inf)
    last_forced = int(np.flatnonzero(forced)[-1]) if forced.any() else -1
    best[count, last_forced + 1 :] = 0.0
    for i in range(count - 1, -1, -1):
        taken = np.abs(days - planned[i]) + quality + best[i + 1, 1:]
        best[i, :n] = _running_minimum(taken, forced)
    chosen, position = [], 0
    for i in range(count):
        stop = limits[position] + 1
        places = np.arange(position, min(stop, n))
        costs = np.abs(days[places] - planned[i]) + quality[places] + best[i + 1, places + 1]
        position = int(places[_first_minimum(costs)])
        chosen.append(position)
        position += 1
    return chosen


def choose_nearest(days: Days, quality: Costs, forced: Flags, planned: Costs) -> list[int]:
    """Choose greedily, as the DeepSatData report does: each planned day takes the cheapest step left.

    Planned days are served in order of time; what an earlier one took is gone for later ones. Kept
    steps are placed first, each on the nearest free planned day.
    """
    free_days = list(range(len(planned)))
    chosen = []
    for position in np.flatnonzero(forced).tolist():
        nearest = min(free_days, key=lambda i: (abs(days[position] - planned[i]), i))
        free_days.remove(nearest)
        chosen.append(position)
    left = ~forced
    for i in free_days:
        costs = np.where(left, np.abs(days - planned[i]) + quality, np.inf)
        position = _first_minimum(costs)
        left[position] = False
        chosen.append(position)
    return sorted(chosen)


def choose_smallest_gap(
    days: Days, quality: Costs, forced: Flags, count: int, start: int, end: int
) -> tuple[list[int], int]:
    """Choose `count` steps so that the largest gap is smallest and, among those, the quality cost.

    Gaps are counted from `start` to the first step, between steps, and from the last step to `end`:
    without its ends, any dense cluster would do. Ties go to the earlier dates, step by step.

    Args:
        days: (n,) ordinals, ascending; what lies outside start..end counts as lying on its edge.
        quality: (n,) days.
        forced: (n,); at most `count` are True.
        count: Number to choose, at most n.
        start: First day of the period.
        end: Last day of the period.

    Returns:
        (positions, largest gap in days).
    """
    days = np.clip(days, start, end)
    limits = _next_forced(forced)
    low, high = -1, max(end - start, 0)  # `high` always works: one step (or the kept ones) bridges all
    while high - low > 1:
        middle = (low + high) // 2
        if _steps_needed(days, limits, start, end, middle) <= count:
            high = middle
        else:
            low = middle
    gap = high
    n = len(days)
    reach = np.minimum(np.searchsorted(days, days + gap, side="right") - 1, limits[1:])
    best = np.full((count, n), np.inf)
    last_forced = int(np.flatnonzero(forced)[-1]) if forced.any() else 0
    places = np.arange(n)
    best[count - 1] = np.where((days + gap >= end) & (places >= last_forced), quality, np.inf)
    for k in range(count - 2, -1, -1):
        best[k] = quality + _range_minimum(best[k + 1], places + 1, reach)
    chosen: list[int] = []
    first, stop = 0, min(int(np.searchsorted(days, start + gap, side="right")) - 1, int(limits[0]))
    for k in range(count):
        position = first + _first_minimum(best[k, first : stop + 1])
        chosen.append(position)
        first, stop = position + 1, int(reach[position])
    return chosen, gap


def gaps_of(days: Days, start: int, end: int) -> Days:
    """Return the gaps from start over the steps to end, in days; (n + 1,)."""
    return np.diff(np.concatenate(([start], np.clip(days, start, end), [end])))


def _steps_needed(days: Days, limits: Days, start: int, end: int, gap: int) -> float:
    """Return the fewest steps that leave no gap longer than `gap`, infinity when all are too few."""
    needed, position, reached = 0, 0, start
    n = len(days)
    while limits[position] < n or end - reached > gap:
        farthest = min(int(np.searchsorted(days, reached + gap, side="right")) - 1, int(limits[position]))
        if farthest < position:
            return np.inf
        needed, reached, position = needed + 1, int(days[farthest]), farthest + 1
    return needed


def _next_forced(forced: Flags) -> Days:
    """Return for each position (n + 1,) the first kept step at or after it, n where there is none."""
    n = len(forced)
    marks = np.where(forced, np.arange(n), n)
    return np.append(np.minimum.accumulate(marks[::-1])[::-1], n).astype(np.int64)


def _running_minimum(values: Costs, forced: Flags) -> Costs:
    """Return for each position the smallest value from there on, up to the next kept step."""
    result = np.empty_like(values)
    begin = 0
    for stop in [*(np.flatnonzero(forced) + 1).tolist(), len(values)]:
        part = values[begin:stop]
        result[begin:stop] = np.minimum.accumulate(part[::-1])[::-1]
        begin = stop
    return result


def _range_minimum(values: Costs, first: Days, last: Days) -> Costs:
    """Return the smallest of values[first..last] for many ranges; inf where empty."""
    return np.array([values[a : b + 1].min(initial=np.inf) for a, b in zip(first.tolist(), last.tolist())])


def _first_minimum(costs: Costs) -> int:
    """Return the earliest position whose cost is the smallest, but for rounding."""
    smallest = costs.min()
    return int(np.argmax(costs <= smallest + _TIE * (1.0 + abs(smallest))))
