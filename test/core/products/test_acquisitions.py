"""The same-day rule."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.acquisitions import group_acquisitions, outline_iou
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.model import Product

START = datetime(2018, 5, 21, 10, 50, 31, tzinfo=timezone.utc)
SQUARE = ((4.0, 45.0), (5.0, 45.0), (5.0, 46.0), (4.0, 46.0), (4.0, 45.0))


def square(west: float, east: float, south: float = 45.0, north: float = 46.0):
    return ((west, south), (east, south), (east, north), (west, north), (west, south))


def product(name: str, **changes) -> Product:
    values = {
        "path": f"/{name}.SAFE", "container": "folder", "level": "L2A", "platform": "S2A", "tile": "31TFM",
        "epsg": 32631, "sensing_start": START, "datastrip_start": START + timedelta(seconds=3),
        "generation_time": START + timedelta(hours=4), "relative_orbit": 51, "baseline": "02.12",
        "cloud_percent": 0.0, "footprint": SQUARE, "offsets": {},
        "offset_evidence": "", "quantification": 10000.0,
    }  # fmt: skip
    return Product(name=name, **{**values, **changes})


def names(products):
    steps, skips = group_acquisitions(products)
    return [[p.name for p in step.products] for step in steps], {s.subject: s.reason for s in skips}


def test_newest_baseline_replaces():
    old, new = product("old", baseline="02.12"), product("new", baseline="05.00")
    assert names([old, new]) == ([["new"]], {"old": "superseded_baseline"})
    later_but_older = product("old", baseline="02.12", generation_time=START + timedelta(days=3000))
    assert names([later_but_older, new]) == ([["new"]], {"old": "superseded_baseline"})
    assert names([product("a", baseline="02.14"), product("b", baseline="10.00")])[0] == [["b"]]


def test_a_part_that_only_an_old_baseline_holds_is_named():
    north = product("north", baseline="05.00")
    south = product("south", datastrip_start=START + timedelta(seconds=14))
    _, skips = group_acquisitions([north, south])
    assert "covers other ground" in skips[0].detail
    _, skips = group_acquisitions([north, replace(south, datastrip_start=north.datastrip_start)])
    assert "covers other ground" not in skips[0].detail


def test_later_generation_replaces_the_same_ground():
    first = product("first")
    second = product("second", generation_time=START + timedelta(days=9))
    assert names([first, second]) == ([["second"]], {"first": "superseded_generation"})
    # The same datastrip says "same ground" whatever the footprints say.
    third = product("third", generation_time=START + timedelta(days=10), footprint=square(4.0, 4.4))
    assert names([first, third]) == ([["third"]], {"first": "superseded_generation"})
    # A tie in time is decided by name.
    assert names([product("a"), product("b")]) == ([["b"]], {"a": "superseded_generation"})


def test_different_datastrips_are_complements_in_order():
    north = product(
        "north", datastrip_start=START + timedelta(seconds=3), generation_time=START + timedelta(days=2)
    )
    south = product("south", datastrip_start=START + timedelta(seconds=14))
    assert names([south, north]) == ([["north", "south"]], {})
    again = replace(south, name="again", generation_time=START + timedelta(days=5))
    assert names([south, north, again]) == ([["north", "again"]], {"south": "superseded_generation"})


@pytest.mark.parametrize(
    ("share", "steps"),
    [(0.94, [["a", "b"]]), (0.96, [["b"]]), (0.5, [["a", "b"]]), (0.0, [["a", "b"]])],
)
def test_without_datastrips_the_footprints_decide(share, steps):
    a = product("a", datastrip_start=None)
    b = product(
        "b",
        datastrip_start=None,
        footprint=square(5.0 - share, 5.0),
        generation_time=START + timedelta(days=1),
    )
    assert names([a, b])[0] == steps
    one_known = replace(a, datastrip_start=START)
    assert names([one_known, b])[0] == steps


def test_nothing_tells_them_apart():
    a = product("a", datastrip_start=None, footprint=())
    b = product("b", datastrip_start=None, generation_time=START + timedelta(days=1))
    assert names([a, b])[0] == [["b"]]


def test_what_is_another_step():
    base = product("base")
    others = [
        product("satellite", platform="S2B"),
        product("orbit", relative_orbit=94),
        product("tile", tile="31TFN"),
        product("level", level="L1C"),
        product("datatake", sensing_start=START + timedelta(minutes=20)),
    ]
    for other in others:
        steps, skips = names([base, other])
        assert len(steps) == 2
        assert not skips
    assert len(names([base, *others])[0]) == 6


def test_other_producers():
    foreign, own = product("foreign", baseline="99.99"), product("own")
    assert names([foreign, own]) == ([["own"]], {"foreign": "other_producer"})
    assert names([foreign]) == ([["foreign"]], {})  # all there is of this acquisition
    third = product("third", baseline="99.33", generation_time=START + timedelta(days=3000))
    assert names([own, third]) == ([["own"]], {"third": "other_producer"})
    assert names([foreign, third]) == ([["foreign"]], {"third": "superseded_baseline"})


def test_sorted_and_independent_of_the_order():
    generator = random.Random(5)
    pool = [
        product(
            f"p{k}", platform=generator.choice(["S2A", "S2B"]), tile=generator.choice(["31TFM", "31TFN"]),
            sensing_start=START + timedelta(days=generator.randrange(3)),
            baseline=generator.choice(["02.12", "05.00", "99.99", "99.33"]),
            datastrip_start=generator.choice([None, START, START + timedelta(seconds=11)]),
            generation_time=START + timedelta(days=generator.randrange(2)),
            footprint=generator.choice([(), SQUARE, square(4.0, 4.5), square(4.0, 4.97)]),
        )
        for k in range(40)
    ]  # fmt: skip
    expected = group_acquisitions(pool)
    for _ in range(20):
        generator.shuffle(pool)
        assert group_acquisitions(pool) == expected
    steps, skips = expected
    assert sum(len(s.products) for s in steps) + len(skips) == len(pool)
    assert [s.sensing_start for s in steps] == sorted(s.sensing_start for s in steps)
    for one, other in itertools.combinations(steps, 2):
        assert one.identity != other.identity


def iou(one, other) -> float:
    return outline_iou(product("one", footprint=one).outline, product("other", footprint=other).outline)


def test_iou():
    assert iou(SQUARE, SQUARE) == pytest.approx(1.0)
    assert iou(SQUARE, square(4.5, 5.5)) == pytest.approx(1 / 3)
    assert iou(SQUARE, square(6.0, 7.0)) == 0.0
    east = ((179.5, 0.0), (-179.5, 0.0), (-179.5, 1.0), (179.5, 1.0), (179.5, 0.0))
    west = ((-180.5, 0.0), (-179.5, 0.0), (-179.5, 1.0), (-180.5, 1.0), (-180.5, 0.0))
    assert iou(east, west) == pytest.approx(1.0)
    bow_tie = ((0.0, 0.0), (1.0, 1.0), (1.0, 0.0), (0.0, 1.0), (0.0, 0.0))
    assert iou(bow_tie, bow_tie) == pytest.approx(1.0)
    flat = ((0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (0.0, 0.0))
    assert iou(flat, flat) == 1.0  # nothing tells them apart


def test_simulated_season_with_splits_and_reprocessing(tmp_path):
    import scene

    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2018-04-11", "2018-05-21"), splits=("2018-04-11",),
        reprocessed={"2018-05-21": "05.00"}, parcels=False, bands=("B02",), masks=False,
    )  # fmt: skip
    products, _ = find_products(tmp_path, Silent())
    steps, skips = group_acquisitions(products)
    assert [len(s.products) for s in steps] == [2, 1]
    first, second = steps[0].products
    assert first.datastrip_start < second.datastrip_start
    assert season.find(first.name).spec.half == "north"
    assert steps[1].products[0].baseline == "05.00"
    assert [s.reason for s in skips] == ["superseded_baseline"]


def test_real_twins(shared_data):
    products, _ = find_products(shared_data / "safe_series" / "C_BE_T31UFS_L1C_two_baselines", Silent())
    steps, skips = group_acquisitions(products)
    assert [[p.baseline for p in s.products] for s in steps] == [["05.00"]]
    assert "N0207" in skips[0].subject


def test_real_series_of_two_tiles(shared_data):
    products, _ = find_products(shared_data / "safe_series" / "D_SI_T33TWM_T33TWL_L2A_5dates", Silent())
    steps, skips = group_acquisitions(products)
    assert len(steps) == 10
    assert not skips
    assert [s.identity[2] for s in steps] == ["33TWL", "33TWM"] * 5
