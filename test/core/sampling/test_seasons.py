"""Seasons: which images belong to which label year, and what is said of years that have none."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.sampling.seasons import plan_seasons, season_of_year, years_without_season

UTC = timezone.utc


def day(year, month, number, last=False):
    moment = datetime(year, month, number, tzinfo=UTC)
    return moment + timedelta(days=1, seconds=-1) if last else moment


def test_seasons_end_in_the_label_year():
    winter = season_of_year("10-01/09-30", 2018)
    assert (winter.start, winter.end) == (day(2017, 10, 1), day(2018, 9, 30, last=True))
    summer = season_of_year("3-1/10-31", 2018)
    assert (summer.start, summer.end) == (day(2018, 3, 1), day(2018, 10, 31, last=True))
    assert season_of_year("03-01/02-29", 2019).end == day(2019, 2, 28, last=True)
    assert winter.holds(day(2018, 9, 30, last=True)) and not winter.holds(day(2018, 10, 1))


@pytest.mark.parametrize("text", ["10-01", "13-01/02-01", "02-30/03-01", "october/march", "10-01/09-30/2018"])
def test_bad_seasons(text):
    with pytest.raises(InputError, match="SEASON"):
        season_of_year(text, 2018)


def test_seasons_of_a_run():
    years = (2017, 2018)
    assert [s.year for s in plan_seasons(years, "10-01/09-30", None, None, ())] == [2017, 2018]
    one = plan_seasons((2018,), "", day(2017, 11, 1), day(2018, 8, 31, last=True), ())
    assert [(s.year, s.start, s.end) for s in one] == [(2018, day(2017, 11, 1), day(2018, 8, 31, last=True))]
    calendar = plan_seasons((), "", None, None, (day(2016, 5, 1), day(2018, 5, 1)))
    assert [s.year for s in calendar] == [2016, 2018]
    unlabelled = plan_seasons((), "10-01/09-30", None, None, (day(2016, 11, 1), day(2018, 5, 1)))
    assert [s.year for s in unlabelled] == [2017, 2018]
    clipped = plan_seasons(years, "", day(2017, 6, 1), None, ())
    assert [(s.year, s.start) for s in clipped] == [(2017, day(2017, 6, 1)), (2018, day(2018, 1, 1))]
    with pytest.raises(InputError, match="after"):
        plan_seasons((), "", day(2018, 1, 2), day(2018, 1, 1), ())


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (day(2018, 3, 1), day(2018, 10, 31, last=True)),  # the period of one of the years
        (day(2017, 10, 1), day(2019, 9, 30, last=True)),  # two years of winter crops
        (day(2018, 1, 1), day(2019, 12, 31, last=True)),
    ],
)
def test_one_period_for_labels_of_two_years_is_refused(first, last):
    with pytest.raises(InputError, match=r"SEASON: the labels are of 2018 and 2019.*Give SEASON"):
        plan_seasons((2018, 2019), "", first, last, ())


def test_a_label_year_outside_the_period_is_told():
    years = (2017, 2018, 2019)
    seasons = plan_seasons(years, "04-01/09-30", day(2018, 1, 1), day(2018, 12, 31, last=True), ())
    assert [s.year for s in seasons] == [2018]
    rows = years_without_season(years, seasons)
    assert [(r.kind, r.subject, r.reason) for r in rows] == [
        ("year", "2017", "outside_period"),
        ("year", "2019", "outside_period"),
    ]
    assert years_without_season(years, plan_seasons(years, "04-01/09-30", None, None, ())) == []
