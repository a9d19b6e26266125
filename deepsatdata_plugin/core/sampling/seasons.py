"""Seasons: which period of images belongs to a label year. All times are UTC, ends are inclusive."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from ..errors import InputError, Skip
from ..words import all_of, told

_SEASON = re.compile(r"^\s*(\d{1,2})-(\d{1,2})\s*/\s*(\d{1,2})-(\d{1,2})\s*$")


@dataclass(frozen=True)
class Season:
    """A period that belongs to one label year.

    Attributes:
        year: The label year (the year the season ends in).
        start: First instant, UTC.
        end: Last instant, UTC, inclusive.
    """

    year: int
    start: datetime
    end: datetime

    def holds(self, moment: datetime) -> bool:
        """Tell whether a moment lies in the season."""
        return self.start <= moment <= self.end


def first_instant(year: int, month: int, day: int) -> datetime:
    """Return the first second of a UTC day."""
    return datetime(year, month, day, tzinfo=timezone.utc)


def last_instant(year: int, month: int, day: int) -> datetime:
    """Return the last second of a UTC day."""
    return first_instant(year, month, day) + timedelta(days=1, seconds=-1)


def _days(text: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """Parse "10-01/09-30" into ((10, 1), (9, 30)); 02-29 is accepted and clipped in common years."""
    match = _SEASON.match(text)
    if match:
        m0, d0, m1, d1 = (int(g) for g in match.groups())
        try:
            datetime(2020, m0, d0), datetime(2020, m1, d1)  # noqa: DTZ001 (validity of month and day only)
        except ValueError:
            match = None
    if not match:
        raise InputError(
            told("'{text}' is not a season.", text=text),
            subject="SEASON",
            remedy="Write it as month-day/month-day, for instance 10-01/09-30; it ends in the label's year.",
        )
    return (m0, d0), (m1, d1)


def _clip(year: int, month: int, day: int) -> tuple[int, int, int]:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return (year, 2, 28) if (month, day) == (2, 29) and not leap else (year, month, day)


def season_of_year(text: str, year: int) -> Season:
    """Return the season that ends in `year`.

    Args:
        text: "MM-DD/MM-DD"; when the first day is later in the year than the last, it begins in the
            year before.
        year: The label year.

    Raises:
        InputError: The text is not a season.
    """
    (m0, d0), (m1, d1) = _days(text)
    start_year = year - 1 if (m0, d0) > (m1, d1) else year
    return Season(year, first_instant(*_clip(start_year, m0, d0)), last_instant(*_clip(year, m1, d1)))


def plan_seasons(
    years: tuple[int, ...],
    text: str,
    start: datetime | None,
    end: datetime | None,
    sensed: tuple[datetime, ...],
) -> tuple[Season, ...]:
    """Return the seasons of a run, sorted by year.

    Args:
        years: Label years of the ground truth; () for an unlabelled run.
        text: SEASON, "" when not given.
        start: START, first instant, or None.
        end: END, last instant, or None.
        sensed: Sensing times of the products (give the years of an unlabelled run).

    Returns:
        Seasons by year. A label year whose season lies outside START..END is not among them
        (`years_without_season` tells which).

    Raises:
        InputError: START after END, a bad SEASON, or one period for several label years.
    """
    if start and end and start > end:
        raise InputError(
            told("START {start:%Y-%m-%d} is after END {end:%Y-%m-%d}.", start=start, end=end),
            remedy="Swap them.",
        )
    if start and end and not text and len(years) > 1:
        raise InputError(
            told(
                "the labels are of {value}, and {start:%Y-%m-%d} to {end:%Y-%m-%d} is one "
                "period: which images belong to which year?",
                value=and_list(years),
                start=start,
                end=end,
            ),
            subject="SEASON",
            remedy="Give SEASON, for instance 10-01/09-30 (it ends in the label's year), or leave START "
            "and END out for calendar years.",
        )
    low = start or datetime.min.replace(tzinfo=timezone.utc)
    high = end or datetime.max.replace(tzinfo=timezone.utc)
    if text:
        _days(text)
        if not years and sensed:
            span = range(min(sensed).year, max(sensed).year + 2)
            years = tuple(y for y in span if any(season_of_year(text, y).holds(t) for t in sensed))
        seasons = [season_of_year(text, y) for y in years]
    elif start and end:
        return (Season(years[0] if years else end.year, start, end),)
    else:
        years = years or tuple(sorted({t.year for t in sensed if low <= t <= high}))
        seasons = [Season(y, first_instant(y, 1, 1), last_instant(y, 12, 31)) for y in years]
    clipped = [Season(s.year, max(s.start, low), min(s.end, high)) for s in seasons]
    return tuple(sorted((s for s in clipped if s.start <= s.end), key=lambda s: s.year))


def years_without_season(years: Iterable[int], seasons: Iterable[Season]) -> list[Skip]:
    """Return a row for each label year that START or END leaves no day of."""
    planned = {season.year for season in seasons}
    return [
        Skip(
            "year",
            str(year),
            "outside_period",
            told("labels of {year}: their season lies outside the period.", year=year),
        )
        for year in sorted(set(years) - planned)
    ]


def and_list(values: Iterable[object]) -> str:
    """Return "2017", "2017 and 2018", "2016, 2017 and 2018"."""
    *first, last = [str(value) for value in values]
    return all_of([", ".join(first), last]) if first else last
