"""One product for each acquisition: the table of the same-day rule."""

from __future__ import annotations

from datetime import datetime, timezone
from itertools import permutations

import pytest

from deepsatdata_plugin.hubs.catalogues.shared.deduplicate import deduplicate
from deepsatdata_plugin.hubs.catalogues.shared.names import Found, make_record
from deepsatdata_plugin.hubs.contract import ProductRecord

WHOLE = "POLYGON((4 46,5 46,5 47,4 47,4 46))"
WEST = "POLYGON((4 46,4.5 46,4.5 47,4 47,4 46))"
EAST = "POLYGON((4.4 46,5 46,5 47,4.4 47,4.4 46))"


def record(
    baseline="0211", made="20190101T120000", footprint=WHOLE, level="L2A", start="20190101T103629", **facts
):
    name = f"S2A_MSI{level}_{start}_N{baseline}_R008_T31TFM_{made}"
    made_record = make_record(Found(facts.pop("id", name), name, footprint_wkt=footprint, **facts), "hub")
    assert isinstance(made_record, ProductRecord)
    return made_record


def outcome(records, **options):
    """Check that the order does not matter; return kept names and reasons."""
    results = set()
    for order in list(permutations(records))[:24]:
        kept, aside = deduplicate(order, **options)
        results.add((tuple(r.id for r in kept), tuple((a.item.id, a.reason) for a in aside)))
    assert len(results) == 1
    return results.pop()


def test_newest_baseline_stays():
    old, new, newer = record("0208"), record("0400", "20220101T000000"), record("0500", "20230101T000000")
    kept, aside = outcome([old, new, newer])
    assert kept == (newer.id,)
    assert dict(aside) == {old.id: "superseded_baseline", new.id: "superseded_baseline"}
    _, rows = deduplicate([old, newer])
    assert newer.name in rows[0].detail


def test_later_generation_stays():
    first, second = record(made="20190101T120000"), record(made="20190101T180000")
    kept, aside = outcome([first, second])
    assert kept == (second.id,)
    assert aside == ((first.id, "superseded_generation"),)


def test_halves_of_a_split_granule_complement_each_other():
    west, east = (
        record(made="20190101T120000", footprint=WEST),
        record(made="20190101T120100", footprint=EAST),
    )
    assert outcome([west, east]) == ((west.id, east.id), ())


def test_reprocessed_whole_replaces_both_halves():
    west, east = (
        record(made="20190101T120000", footprint=WEST),
        record(made="20190101T120100", footprint=EAST),
    )
    whole = record("0500", "20230101T000000")
    kept, aside = outcome([west, east, whole])
    assert kept == (whole.id,)
    assert len(aside) == 2


def test_without_footprint_nothing_tells_them_apart():
    first, second = (
        record(made="20190101T120000", footprint=""),
        record(made="20190101T180000", footprint=EAST),
    )
    assert outcome([first, second])[0] == (second.id,)


def test_other_producers():
    own, other = record("0500"), record("9999", "20240101T000000")
    assert outcome([own, other]) == ((own.id,), ((other.id, "other_producer"),))
    assert outcome([other]) == ((other.id,), ())  # all there is of this acquisition
    assert outcome([other, record("9933", "20250101T000000")])[0] == (other.id,)
    assert outcome([own, record("9933", "20250101T000000")])[0] == (own.id,)
    assert set(outcome([own, other], all_baselines=True)[0]) == {own.id, other.id}


def test_same_name_twice():
    known = record(id="b", online=True, size=5)
    offline = record(id="a", online=False, size=5)
    unknown = record(id="c")
    kept, aside = outcome([known, offline, unknown])
    assert kept == ("b",)
    assert set(dict(aside).values()) == {"repeated_product"}
    assert outcome([known, offline], all_baselines=True)[0] == ("b",)


def test_levels_tiles_and_dates_are_kept_apart():
    one, two, three = record(level="L1C"), record(level="L2A"), record(start="20190101T103729")
    assert len(outcome([one, two, three])[0]) == 3


def test_result_is_sorted():
    records = [record(start=f"201901{day:02d}T103629") for day in (9, 3, 27, 1)]
    kept, _ = deduplicate(records)
    assert [r.sensing_start.day for r in kept] == [1, 3, 9, 27]
    assert kept[0].sensing_start == datetime(2019, 1, 1, 10, 36, 29, tzinfo=timezone.utc)


@pytest.mark.parametrize("count", [0, 1])
def test_little(count):
    assert len(deduplicate([record()] * count)[0]) == count
