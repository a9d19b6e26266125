"""Weighted statistics of parcels against one parcel and one pixel at a time."""

from __future__ import annotations

import numpy as np
import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.series import statistic_names, weighted_statistics

ALL = ("count", "mean", "std", "median", "min", "max", "p0", "p5", "p25", "p97.5", "p100")


def by_hand(values, weights, name):
    """One statistic of one parcel, pixel by pixel."""
    pairs = sorted((int(v), float(w)) for v, w in zip(values, weights) if w > 0)
    total = sum(w for _, w in pairs)
    if name == "count":
        return total
    if not pairs:
        return np.nan
    mean = sum(v * w for v, w in pairs) / total
    if name == "mean":
        return mean
    if name == "std":
        return np.sqrt(sum(w * (v - mean) ** 2 for v, w in pairs) / total)
    if name in ("min", "max"):
        return pairs[0 if name == "min" else -1][0]
    wanted = (0.5 if name == "median" else float(name[1:]) / 100) * total
    reached = 0.0
    for number, (value, weight) in enumerate(pairs):
        reached += weight
        if abs(reached - wanted) <= 1e-7 and number + 1 < len(pairs):
            return (value + pairs[number + 1][0]) / 2
        if reached >= wanted - 1e-7:
            return value
    return pairs[-1][0]


@pytest.mark.parametrize("seed", range(6))
def test_every_statistic_is_that_of_a_brute_force(seed):
    rng = np.random.default_rng(seed)
    n = 60
    parcel = rng.integers(0, n, 3000 if seed else 40)  # some have none, some few
    values = rng.integers(1, (65536, 12, 3)[seed % 3], len(parcel))
    weights = rng.choice([0.0, 0.25, 0.5, 1.0], len(parcel)) if seed % 2 else rng.random(len(parcel))
    found = weighted_statistics(parcel, values.astype(np.uint16), weights, n, ALL)
    assert tuple(found) == ALL
    for number in range(n):
        mine = parcel == number
        for name in ALL:
            expected = by_hand(values[mine], weights[mine], name)
            assert found[name][number] == pytest.approx(expected, rel=1e-9, abs=1e-9, nan_ok=True), (
                number,
                name,
            )


def test_equal_weights_have_the_usual_median():
    for count in range(1, 12):
        values = np.arange(count, dtype=np.uint16) ** 2
        found = weighted_statistics(np.zeros(count, int), values, np.full(count, 0.3), 1, ("median",))
        assert found["median"][0] == pytest.approx(np.median(values))


def test_order_of_cells_does_not_matter():
    rng = np.random.default_rng(9)
    parcel, values = rng.integers(0, 50, 5000), rng.integers(0, 4000, 5000).astype(np.uint16)
    weights = rng.random(5000).astype(np.float32)
    order = rng.permutation(5000)
    one = weighted_statistics(parcel, values, weights, 50, ALL)
    two = weighted_statistics(parcel[order], values[order], weights[order], 50, ALL)
    for name in ALL:
        assert two[name] == pytest.approx(one[name], rel=1e-12)


def test_nothing_at_all():
    none = np.zeros(0, int)
    found = weighted_statistics(none, none.astype(np.uint16), none.astype(float), 3, ALL)
    assert (found["count"] == 0).all() and np.isnan(found["median"]).all() and np.isnan(found["mean"]).all()


def test_names():
    assert statistic_names(["Mean", " p5", "mean"]) == ("mean", "p5")
    for wrong in (["mode"], ["p101"], ["p"], [], [""]):
        with pytest.raises(InputError):
            statistic_names(wrong)
