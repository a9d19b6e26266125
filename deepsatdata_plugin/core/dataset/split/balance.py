"""Units (blocks, tiles, values) to folds, so that each has its share of every class and of the samples."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np

#: Seeded attempts, fewer of many units; the best one is taken.
ATTEMPTS = 30
_UNITS_OF_ALL_ATTEMPTS = 9000
#: Of so many units pairs are exchanged, too: few units leave no choice but good pairs.
_EXCHANGED = 40


def balanced(amounts: np.ndarray, shares: Sequence[float], seed: int) -> np.ndarray:
    """Assign units to folds.

    Units go, the largest first, to the fold that lacks most of what they hold; the order is varied and the
    best of all attempts taken, then single units are moved as long as that helps.

    Args:
        amounts: float64 (units, k): how much of each of k things a unit holds.
        shares: Share of each fold, their sum is 1.
        seed: Equal seeds give equal folds.

    Returns:
        int64 (units,): fold of each unit. With as many units as folds or more, none is empty.
    """
    total = amounts.sum(axis=0)
    scaled = amounts[:, total > 0] / total[total > 0]
    wanted = np.asarray(shares, np.float64)
    chance = np.random.default_rng(seed)
    weight = scaled.max(axis=1, initial=0.0)
    best, least = np.zeros(len(amounts), np.int64), np.inf
    for _ in range(min(ATTEMPTS, max(3, _UNITS_OF_ALL_ATTEMPTS // max(1, len(amounts))))):
        spread = chance.uniform(0.6, 1.6, weight.size)
        found = _greedy(scaled, np.argsort(-weight * spread, kind="stable"), wanted)
        found = _moved(scaled, found, wanted)
        if len(amounts) <= _EXCHANGED:
            found = _exchanged(scaled, found, wanted)
        cost = deviation(scaled, found, wanted)
        if cost < least - 1e-12:
            best, least = found, cost
    return _none_empty(best, wanted.size, weight)


def deviation(scaled: np.ndarray, folds: np.ndarray, shares: np.ndarray) -> float:
    """Return the sum of squared deviations of shares of things, each relative to the fold's share."""
    return float((((_sums(scaled, folds, shares.size) - shares[:, None]) / shares[:, None]) ** 2).sum())


def _sums(scaled: np.ndarray, folds: np.ndarray, count: int) -> np.ndarray:
    sums = np.zeros((count, scaled.shape[1]))
    np.add.at(sums, folds, scaled)
    return sums


def _greedy(scaled: np.ndarray, order: np.ndarray, shares: np.ndarray) -> np.ndarray:
    folds = np.zeros(len(scaled), np.int64)
    have = np.zeros((shares.size, scaled.shape[1]))
    for unit in order.tolist():
        # What the squared deviation grows by, in each fold, if the unit goes there.
        more = have + scaled[unit]
        grows = (((more - shares[:, None]) ** 2 - (have - shares[:, None]) ** 2) / shares[:, None] ** 2).sum(
            1
        )
        fold = int(grows.argmin())
        folds[unit] = fold
        have[fold] += scaled[unit]
    return folds


def _moved(scaled: np.ndarray, folds: np.ndarray, shares: np.ndarray) -> np.ndarray:
    """Move single units to other folds while the deviation becomes smaller, a few rounds at most."""
    folds = folds.copy()
    have = _sums(scaled, folds, shares.size)
    for _ in range(4):
        changed = False
        for unit in range(len(scaled)):
            one, old = scaled[unit], folds[unit]
            cost = (((have - shares[:, None]) / shares[:, None]) ** 2).sum(1)
            without = (((have[old] - one - shares[old]) / shares[old]) ** 2).sum()
            there = (((have + one - shares[:, None]) / shares[:, None]) ** 2).sum(1)
            gain = (cost[old] - without) + (cost - there)
            gain[old] = 0.0
            new = int(gain.argmax())
            if gain[new] > 1e-12:
                have[old] -= one
                have[new] += one
                folds[unit], changed = new, True
        if not changed:
            break
    return folds


def _exchanged(scaled: np.ndarray, folds: np.ndarray, shares: np.ndarray) -> np.ndarray:
    """Exchange pairs of units between folds while the deviation becomes smaller."""
    folds = folds.copy()
    cost = deviation(scaled, folds, shares)
    changed = True
    while changed:
        changed = False
        for one, other in combinations(range(len(folds)), 2):
            if folds[one] == folds[other]:
                continue
            folds[one], folds[other] = folds[other], folds[one]
            now = deviation(scaled, folds, shares)
            if now < cost - 1e-12:
                cost, changed = now, True
            else:
                folds[one], folds[other] = folds[other], folds[one]
    return folds


def _none_empty(folds: np.ndarray, count: int, weight: np.ndarray) -> np.ndarray:
    """Give each empty fold the lightest unit of the fold with most units."""
    folds = folds.copy()
    for fold in range(count):
        units = np.bincount(folds, minlength=count)
        if units[fold] or units.max() < 2:
            continue
        mine = np.flatnonzero(folds == units.argmax())
        folds[mine[weight[mine].argmin()]] = fold
    return folds
