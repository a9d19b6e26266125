"""Selection of products: methods against brute force, rules one by one, verdicts for everyone."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from osgeo import ogr

from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.selection import (
    METHODS,
    Candidate,
    SelectionParameters,
    select_products as select,
)
from deepsatdata_plugin.core.selection.methods import (
    choose_nearest,
    choose_smallest_gap,
    choose_uniform,
    gaps_of,
    planned_days,
)

START = date(2019, 3, 1)


def uniform_cost(days, quality, planned) -> float:
    return float(np.abs(days - planned).sum() + quality.sum())


def product(
    day=0, cloud=10.0, *, tile="31TFM", hour=10, platform="S2A", orbit=51, baseline="02.07", n=0, **more
):
    sensing = datetime(2019, 3, 1, hour, 30, 31, tzinfo=timezone.utc) + timedelta(days=day)
    made = sensing + timedelta(hours=3 + n)
    name = (
        f"{platform}_MSIL2A_{sensing:%Y%m%dT%H%M%S}_N{baseline.replace('.', '')}_R{orbit:03d}_T{tile}_"
        f"{made:%Y%m%dT%H%M%S}"
    )
    values = {
        "id": f"id-{tile}-{day}-{hour}-{platform}-{baseline}-{n}", "name": name, "tile": tile, "level": "L2A",
        "platform": platform, "sensing_start": sensing, "relative_orbit": orbit, "baseline": baseline, "generation_time": made,
        "cloud": cloud, "size": 900_000_000, "online": True, "aoi_overlap": 1.0, "tile_fill": 1.0,
    }  # fmt: skip
    return Candidate(**{**values, **more})


def square(west, south, east, north):
    ring = f"{west} {south},{east} {south},{east} {north},{west} {north},{west} {south}"
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))").ExportToWkb())


def chosen_days(selection, tile="31TFM"):
    (found,) = [t for t in selection.tiles if t.tile == tile]
    return [(step.sensing_start.date() - START).days for step in found.steps]


def verdict(selection, candidate):
    (found,) = [v for v in selection.verdicts if v.candidate is candidate]
    return found


# ---- the methods against brute force ------------------------------------------------------------

seasons = st.integers(0, 2**32 - 1).map(np.random.default_rng)


def _season(generator, n):
    days = np.sort(generator.integers(0, 60, n)).astype(np.int64)
    # Coarse costs make ties frequent: ties are part of the contract.
    quality = generator.choice([0.0, 0.5, 1.0, 5.0, 20.0, 50.0], n)
    forced = generator.random(n) < 0.15
    return days, quality, forced


@settings(max_examples=300, deadline=None)
@given(seasons, st.integers(1, 9), st.integers(1, 5))
def test_uniform_is_the_true_optimum_and_ties_go_to_earlier_dates(generator, n, count):
    days, quality, forced = _season(generator, n)
    count = max(min(count, n), int(forced.sum()))
    if count == 0:
        return
    planned = planned_days(0, 60, count)
    found = choose_uniform(days, quality, forced, planned)
    every = [c for c in itertools.combinations(range(n), count) if set(np.flatnonzero(forced)) <= set(c)]
    costs = [uniform_cost(days[list(c)], quality[list(c)], planned) for c in every]
    best = min(costs)
    assert uniform_cost(days[found], quality[found], planned) == pytest.approx(best, abs=1e-9)
    ties = [c for c, cost in zip(every, costs) if cost <= best + 1e-9]
    assert tuple(found) == min(ties, key=lambda c: (tuple(days[list(c)]), c))


@settings(max_examples=300, deadline=None)
@given(seasons, st.integers(1, 9), st.integers(1, 5))
def test_smallest_gap_is_the_true_optimum_then_cloud_then_earlier_dates(generator, n, count):
    days, quality, forced = _season(generator, n)
    count = max(min(count, n), int(forced.sum()))
    if count == 0:
        return
    found, gap = choose_smallest_gap(days, quality, forced, count, 0, 60)
    every = [c for c in itertools.combinations(range(n), count) if set(np.flatnonzero(forced)) <= set(c)]
    gaps = [int(gaps_of(days[list(c)], 0, 60).max()) for c in every]
    assert gap == min(gaps) == gaps_of(days[found], 0, 60).max()
    best = [c for c, g in zip(every, gaps) if g == gap]
    cheapest = min(quality[list(c)].sum() for c in best)
    assert quality[found].sum() == pytest.approx(cheapest, abs=1e-9)
    ties = [c for c in best if quality[list(c)].sum() <= cheapest + 1e-9]
    assert tuple(found) == min(ties, key=lambda c: (tuple(days[list(c)]), c))


@settings(max_examples=300, deadline=None)
@given(seasons, st.integers(1, 40), st.integers(1, 12), st.floats(0, 5))
def test_uniform_is_never_worse_than_nearest_on_its_own_objective(generator, n, count, weight):
    days = np.sort(generator.integers(0, 365, n)).astype(np.int64)
    quality = weight * generator.uniform(0, 100, n)
    forced = generator.random(n) < 0.05
    count = max(min(count, n), int(forced.sum()))
    if count == 0:
        return
    planned = planned_days(0, 364, count)
    costs = []
    for choose in (choose_uniform, choose_nearest):
        found = choose(days, quality, forced, planned)
        assert len(set(found)) == count and found == sorted(found)
        assert set(np.flatnonzero(forced)) <= set(found)
        costs.append(uniform_cost(days[found], quality[found], planned))
    # In each step costs that are equal to a billionth are a tie, which goes to the earlier date.
    assert costs[0] <= costs[1] + count * 1e-9 * (1 + costs[1])


def test_nearest_is_the_reports_rule():
    # Planned days 0, 10, 20. Day 0 takes 2, day 10 takes 9; day 20 has only 1 left.
    days = np.array([1, 2, 9], dtype=np.int64)
    quality = np.array([5.0, 0.0, 0.0])
    free = np.zeros(3, bool)
    assert choose_nearest(days, quality, free, planned_days(0, 20, 3)) == [0, 1, 2]
    days = np.array([4, 9, 11, 13], dtype=np.int64)
    # Greedy: 0 -> 4, 10 -> 9 (tie with 11: earlier), 20 -> 13.
    assert choose_nearest(days, np.zeros(4), np.zeros(4, bool), planned_days(0, 20, 3)) == [0, 1, 3]


def test_planned_days():
    assert planned_days(10, 20, 1).tolist() == [15.0]
    assert planned_days(10, 20, 2).tolist() == [10.0, 20.0]
    assert planned_days(10, 20, 5).tolist() == [10.0, 12.5, 15.0, 17.5, 20.0]
    assert planned_days(10, 10, 3).tolist() == [10.0, 10.0, 10.0]


# ---- select() ------------------------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(seasons, st.integers(1, 7), st.integers(1, 4))
def test_select_uniform_equals_brute_force_on_products(generator, n, count):
    candidates = [
        product(int(day), float(cloud), hour=9 + i % 3, platform="S2AS2BS2C"[3 * (i % 3) :][:3], n=i)
        for i, (day, cloud) in enumerate(zip(generator.integers(0, 91, n), generator.integers(0, 100, n)))
    ]
    if len({(c.sensing_start, c.platform) for c in candidates}) < n:
        return
    end = START + timedelta(days=90)
    parameters = SelectionParameters(count=count, start=START, end=end, cloud_weight=0.3)
    selection = select(candidates, parameters)
    days = chosen_days(selection)
    wanted = min(count, n)
    planned = [45.0] if wanted == 1 else [i * 90 / (wanted - 1) for i in range(wanted)]
    best = min(
        sum(abs((c.sensing_start.date() - START).days - t) + 0.3 * c.cloud for c, t in zip(some, planned))
        for some in itertools.combinations(sorted(candidates, key=lambda c: c.sensing_start), wanted)
    )
    assert selection.tiles[0].cost == pytest.approx(best)
    assert len(days) == wanted


@settings(max_examples=40, deadline=None)
@given(seasons, st.sampled_from(METHODS), st.booleans())
def test_the_outcome_does_not_depend_on_the_order(generator, method, same):
    candidates = [
        product(int(d), float(c), tile=t, n=i)
        for i, (d, c, t) in enumerate(
            zip(generator.integers(0, 60, 30), generator.integers(0, 100, 30), ["31TFM", "31TFN"] * 15)
        )
    ]
    parameters = SelectionParameters(count=5, method=method, prefer_same_dates=same, max_cloud=80)
    first = select(candidates, parameters)
    generator.shuffle(candidates)
    assert select(candidates, parameters) == first


@pytest.mark.parametrize("method", METHODS)
def test_everyone_gets_one_verdict(method):
    generator = np.random.default_rng(7)
    candidates = [product(int(d), float(c), n=i) for i, (d, c) in enumerate(
        zip(generator.integers(-10, 200, 60), generator.uniform(0, 100, 60)))]  # fmt: skip
    candidates += [product(20, 1.0, baseline="05.00"), product(21, None), product(22, 5.0, aoi_overlap=0.0)]
    parameters = SelectionParameters(
        count=8, start=START, end=START + timedelta(days=180), method=method, max_cloud=70, min_overlap=20
    )
    selection = select(candidates, parameters)
    assert sorted(v.candidate.id for v in selection.verdicts) == sorted(c.id for c in candidates)
    assert all(v.detail and v.rule for v in selection.verdicts)
    assert all((v.step is not None) == v.kept for v in selection.verdicts)
    kept = {v.candidate.id for v in selection.kept}
    assert kept == {p.id for t in selection.tiles for s in t.steps for p in s.products}
    rules = {v.rule for v in selection.verdicts}
    assert {"outside_period", "cloud", "outside_area"} <= rules
    assert "not_chosen" in rules or method == "all"


def test_limits_and_their_sentences():
    good = product(0)
    cloudy = product(5, 81.2)
    unknown = product(10, None)
    edge = product(15, aoi_overlap=0.19)
    small = product(20, size=349_900_000)
    parameters = SelectionParameters(count=9, max_cloud=80, min_overlap=20, min_size=350)
    selection = select([good, cloudy, unknown, edge, small], parameters)
    assert [v.candidate for v in selection.kept] == [good]
    assert (verdict(selection, cloudy).rule, verdict(selection, cloudy).detail) == (
        "cloud", "Cloud 81.2 % is more than 80 %.")  # fmt: skip
    assert verdict(selection, unknown).rule == "cloud"
    assert "19.0 % of the area's part" in verdict(selection, edge).detail
    assert "349.9 x 10^6 bytes is less than 350" in verdict(selection, small).detail
    assert [v.candidate for v in select([unknown], SelectionParameters(count=1)).kept] == [unknown]


def test_overlap_counts_the_part_of_the_area_in_the_tile():
    # The tile holds a quarter of the area; a product with all of that quarter has everything it can have.
    whole, half = product(0, aoi_overlap=0.25), product(5, aoi_overlap=0.125)
    for shares in (None, {"31TFM": 0.25}):
        selection = select([whole, half], SelectionParameters(count=2, min_overlap=60), shares)
        assert verdict(selection, whole).kept and not verdict(selection, half).kept
        assert "50.0 %" in verdict(selection, half).detail
    # Known from the area itself that no product has the whole part:
    selection = select([half], SelectionParameters(count=2, min_overlap=60), {"31TFM": 0.25})
    assert not verdict(selection, half).kept
    without_area = product(0, aoi_overlap=None, tile_fill=0.1)
    assert (
        verdict(select([without_area], SelectionParameters(min_overlap=20)), without_area).rule == "overlap"
    )


def test_an_unknown_size_never_fails_but_the_tile_fill_decides():
    parameters = SelectionParameters(count=9, min_size=500)
    for size in (None, 0):
        full, edge, blank = (
            product(0, size=size, tile_fill=1.0), product(5, size=size, tile_fill=0.2),
            product(10, size=size, tile_fill=None),
        )  # fmt: skip
        known = product(15, size=1_000_000_000)
        selection = select([full, edge, blank, known], parameters)
        assert verdict(selection, full).kept and verdict(selection, blank).kept
        assert verdict(selection, edge).rule == "tile_fill"
        assert "Size unknown; it fills 20.0 % of its tile" in verdict(selection, edge).detail
        # No size known at all, and a limit above any size: a full tile still passes.
        selection = select([full, edge, blank], replace(parameters, min_size=5000))
        assert verdict(selection, full).kept and verdict(selection, blank).kept
        assert not verdict(selection, edge).kept


def test_reprocessed_products_are_superseded_with_the_reason():
    old, new = product(0, 3.0, baseline="02.07"), product(0, 3.0, baseline="05.00")
    twin = product(0, 3.0, baseline="05.00", n=2)
    foreign = product(0, 1.0, baseline="99.99", n=9)
    alone = product(5, 1.0, baseline="99.33")
    again = replace(twin, id="other-hub", online=False)
    selection = select([old, new, twin, foreign, alone, again], SelectionParameters(count=5))
    assert [v.candidate for v in selection.kept] == [twin, alone]  # own processings where there is no other
    assert verdict(selection, old).rule == "superseded_baseline"
    assert twin.name in verdict(selection, old).detail and "05.00" in verdict(selection, old).detail
    assert verdict(selection, new).rule == "superseded_generation"
    assert verdict(selection, foreign).rule == "other_producer"
    assert verdict(selection, again).rule == "repeated_product"


def test_halves_of_one_acquisition_are_one_step():
    west = product(0, 10.0, n=0, outline=square(0, 0, 1, 2), tile_fill=0.5, aoi_overlap=0.5, size=300_000_000)
    east = product(
        0, 40.0, n=1, outline=square(1, 0, 2, 2), tile_fill=0.25, aoi_overlap=0.5, size=200_000_000
    )
    other = product(5, 30.0)
    parameters = SelectionParameters(count=2, min_overlap=90, min_size=450, max_cloud=35)
    selection = select([east, other, west], parameters)
    (tile,) = selection.tiles
    assert [len(step.products) for step in tile.steps] == [2, 1]
    step = tile.steps[0]
    assert step.cloud == pytest.approx((10 * 0.5 + 40 * 0.25) / 0.75)
    assert (step.aoi_overlap, step.size) == (1.0, 500_000_000)
    assert verdict(selection, west).step == verdict(selection, east).step == 1
    assert "2 parts of one acquisition" in verdict(selection, west).detail
    # Without footprints nothing tells them apart: the later generation replaces the other.
    selection = select([replace(west, outline=b""), replace(east, outline=b"")], SelectionParameters(count=2))
    assert len(selection.kept) == 1


def test_two_datatakes_on_one_day_are_two_steps():
    selection = select([product(0, hour=10), product(0, hour=11, orbit=8)], SelectionParameters(count=2))
    assert len(selection.tiles[0].steps) == 2
    selection = select([product(0), product(0, platform="S2B")], SelectionParameters(count=2))
    assert len(selection.tiles[0].steps) == 2


# ---- by hand -------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", METHODS)
def test_keep_and_drop_have_the_last_word_and_count_includes_them(method):
    candidates = [product(5 * i, 5.0 if i % 2 else 60.0) for i in range(20)]
    bad, wanted = candidates[4], candidates[3]
    late = product(300, 99.0)
    parameters = SelectionParameters(
        count=4, method=method, start=START, end=START + timedelta(days=95), max_cloud=50,
        keep=(bad.id, late.name + ".SAFE"), drop=(wanted.name,),
    )  # fmt: skip
    selection = select([*candidates, late], parameters)
    assert verdict(selection, bad).rule == "by_hand" and verdict(selection, bad).kept
    assert "by hand" in verdict(selection, bad).detail
    assert verdict(selection, late).kept
    assert verdict(selection, wanted).rule == "by_hand" and not verdict(selection, wanted).kept
    if method != "all":
        assert len(selection.tiles[0].steps) == 4


def test_more_kept_by_hand_than_count():
    candidates = [product(5 * i) for i in range(10)]
    keep = tuple(c.id for c in candidates[:4])
    selection = select(candidates, SelectionParameters(count=2, keep=keep))
    assert [v.candidate for v in selection.kept] == candidates[:4]
    assert any("4 steps are kept by hand; COUNT is 2" in text for text in selection.warnings)


def test_a_superseded_product_can_be_kept_and_the_newest_dropped():
    old, new = product(0, baseline="02.07"), product(0, baseline="05.00")
    selection = select([old, new], SelectionParameters(count=1, keep=(old.id,)))
    assert [v.candidate for v in selection.kept] == [old]
    selection = select([old, new], SelectionParameters(count=1, drop=(new.id,)))
    assert [v.candidate for v in selection.kept] == [old]


def test_bad_lists_are_refused():
    one = product(0)
    with pytest.raises(InputError, match="KEEP: No product of the input has the id or name nonsense"):
        select([one], SelectionParameters(keep=("nonsense",)))
    with pytest.raises(InputError, match="stands in KEEP and in DROP"):
        select([one], SelectionParameters(keep=(one.id,), drop=(one.name,)))


# ---- several tiles -------------------------------------------------------------------------------


def test_each_tile_has_its_own_count():
    candidates = [product(5 * i, tile=t) for i in range(20) for t in ("31TFM", "31TFN")]
    selection = select(candidates, SelectionParameters(count=6))
    assert [(t.tile, len(t.steps)) for t in selection.tiles] == [("31TFM", 6), ("31TFN", 6)]


def test_same_dates_are_preferred_where_tiles_have_them():
    generator = np.random.default_rng(11)
    candidates = []
    for tile in ("31TFM", "31TFN", "31TGM"):
        for i in range(36):
            if generator.random() < 0.85:
                candidates.append(product(5 * i, float(generator.uniform(0, 60)), tile=tile))
    parameters = SelectionParameters(count=8, start=START, end=START + timedelta(days=180))

    def different(selection):
        return len({day for tile in selection.tiles for day in chosen_days(selection, tile.tile)})

    alone, together = (
        select(candidates, parameters),
        select(candidates, replace(parameters, prefer_same_dates=True)),
    )
    assert different(together) < different(alone)
    assert different(together) <= 10
    assert all(len(tile.steps) == 8 for tile in together.tiles)
    assert {v.rule for v in together.kept} >= {"same_dates"}
    assert sum(t.cost for t in together.tiles) >= sum(t.cost for t in alone.tiles) - 1e-9


def test_tiles_without_common_dates_are_chosen_alone():
    candidates = [product(5 * i, tile="31TFM") for i in range(20)]
    candidates += [product(5 * i + 2, tile="31TGM", orbit=8) for i in range(20)]
    parameters = SelectionParameters(count=5, start=START, end=START + timedelta(days=97))
    together = select(candidates, replace(parameters, prefer_same_dates=True))
    assert all(len(tile.steps) == 5 for tile in together.tiles)


def test_a_tile_without_a_usable_product_is_said():
    selection = select(
        [product(0), product(0, 90.0, tile="31TFN")], SelectionParameters(count=1, max_cloud=50)
    )
    assert any("31TFN: no product is within the limits" in text for text in selection.warnings)
    assert [t.tile for t in selection.tiles] == ["31TFM", "31TFN"]
    assert selection.tiles[1].largest_gap == (selection.end - selection.start).days


# ---- numbers and bad input -----------------------------------------------------------------------


def test_count_greater_than_available_takes_all_and_warns():
    candidates = [product(5 * i) for i in range(3)]
    for method in METHODS:
        selection = select(candidates, SelectionParameters(count=10, method=method))
        assert len(selection.kept) == 3
        assert any("only 3 steps" in text and "COUNT is 10" in text for text in selection.warnings) == (
            method != "all"
        )


def test_gaps_include_the_ends_of_the_period():
    selection = select(
        [product(10), product(40)], SelectionParameters(count=2, start=START, end=START + timedelta(days=100))
    )
    (tile,) = selection.tiles
    assert tile.gaps == (10, 30, 60) and tile.largest_gap == 60 and tile.median_gap == 30.0
    assert [v.gap for v in selection.kept] == [10, 30]
    assert tile.mean_cloud == 10.0


def test_one_product_goes_to_the_middle():
    candidates = [product(10 * i) for i in range(10)]
    selection = select(candidates, SelectionParameters(count=1, start=START, end=START + timedelta(days=90)))
    assert chosen_days(selection) == [40]  # 40 and 50 are as far from 45: the earlier one


def test_weights_do_what_they_say():
    near_cloudy, far_clear = product(45, 20.0), product(54, 0.0)
    end = START + timedelta(days=90)
    for weight, expected in ((0.4, near_cloudy), (0.5, far_clear)):
        parameters = SelectionParameters(count=1, start=START, end=end, cloud_weight=weight)
        assert [v.candidate for v in select([near_cloudy, far_clear], parameters).kept] == [expected]
    part = product(45, 0.0, aoi_overlap=0.5)
    parameters = SelectionParameters(count=1, start=START, end=end, overlap_weight=0.17)
    assert [v.candidate for v in select([part, far_clear], parameters).kept] == [part]
    parameters = replace(parameters, overlap_weight=0.19)
    assert [v.candidate for v in select([part, far_clear], parameters).kept] == [far_clear]
    small = product(45, 0.0, size=450_000_000)
    parameters = SelectionParameters(count=1, start=START, end=end, size_weight=0.19)
    assert [v.candidate for v in select([small, far_clear], parameters).kept] == [far_clear]


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"method": "best"}, "METHOD"),
        ({"count": 0}, "COUNT"),
        ({"max_cloud": 101}, "MAX_CLOUD"),
        ({"min_overlap": -1}, "MIN_OVERLAP"),
        ({"cloud_weight": -1}, "CLOUD_WEIGHT"),
        ({"size_weight": float("nan")}, "SIZE_WEIGHT"),
        ({"start": date(2019, 9, 1), "end": date(2019, 3, 1)}, "END"),
    ],
)
def test_bad_parameters_are_named(changes, text):
    with pytest.raises(InputError, match=text):
        select([product(0)], replace(SelectionParameters(), **changes))


def test_bad_inputs_are_refused():
    with pytest.raises(InputError, match="no product to choose from"):
        select([], SelectionParameters())
    with pytest.raises(InputError, match="L1C and L2A are mixed"):
        select([product(0), replace(product(5), level="L1C")], SelectionParameters())


def test_the_whole_last_day_counts():
    late = product(10, hour=23)
    selection = select([late], SelectionParameters(start=START, end=START + timedelta(days=10)))
    assert verdict(selection, late).kept


def test_five_thousand_products():
    generator = np.random.default_rng(1)
    candidates = [
        product(int(i) // 5, float(c), hour=8 + int(i) % 5, n=int(i) % 7)
        for i, c in enumerate(generator.uniform(0, 100, 5000))
    ]
    for method in METHODS:
        selection = select(candidates, SelectionParameters(count=60, method=method))
        assert len(selection.verdicts) == 5000


def test_cancel():
    class Cancelling(Silent):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        select([product(0)], SelectionParameters(), feedback=Cancelling())
