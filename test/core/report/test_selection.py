"""The report of a selection: self-contained, escaped, readable without colour and scripts."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from html.parser import HTMLParser

import numpy as np
import pytest
from osgeo import gdal

from deepsatdata_plugin.core.report.selection import timeline_report
from deepsatdata_plugin.core.selection import (
    METHODS,
    Candidate,
    SelectionParameters,
    select_products as select,
)

START, END = date(2019, 3, 1), date(2019, 10, 31)
NASTY = "<script>alert(1)</script>&\"'"


def season(*tiles, days=245, start=START):
    generator = np.random.default_rng(4)
    found = []
    for tile in tiles or ("31TFM",):
        for day in range(0, days, 5):
            sensing = datetime(start.year, start.month, start.day, 10, 30, 31, tzinfo=timezone.utc)
            sensing += timedelta(days=day)
            name = f"S2A_MSIL2A_{sensing:%Y%m%dT%H%M%S}_N0500_R051_T{tile}_{sensing:%Y%m%dT%H%M%S}"
            cloud = float(generator.uniform(0, 100))
            found.append(
                Candidate(
                    f"{tile}-{day}",
                    name,
                    tile,
                    "L2A",
                    "S2A",
                    sensing,
                    51,
                    "05.00",
                    sensing,
                    cloud,
                    700_000_000,
                    True,
                    1.0,
                    1.0,
                )
            )
    return found


def report(candidates, **changes):
    parameters = replace(SelectionParameters(count=12, start=START, end=END, max_cloud=80), **changes)
    selection = select(candidates, parameters)
    return timeline_report(selection, parameters), selection


class Tags(HTMLParser):
    """Gathers tags, attributes and texts, and checks that elements nest."""

    VOID = {"meta", "use", "path", "line", "rect", "circle", "br"}

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.texts, self.stack = [], [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += attributes
        if tag not in ("meta",):
            self.stack.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += attributes

    def handle_endtag(self, tag):
        assert self.stack and self.stack.pop() == tag, f"</{tag}> closes nothing"

    def handle_data(self, text):
        self.texts.append(text)


@pytest.mark.parametrize("method", METHODS)
def test_one_file_that_needs_nothing_else(method):
    page, _ = report(season("31TFM", "31TFN"), method=method)
    tags = Tags(page)
    assert tags.stack == []
    assert "script" not in tags.tags and "link" not in tags.tags and "img" not in tags.tags
    names = {name for name, _ in tags.attributes}
    assert not [name for name in names if name.startswith("on")] and "src" not in names
    assert all(value.startswith("#") for name, value in tags.attributes if name in ("href", "xlink:href"))
    assert "http" not in page and "@import" not in page
    assert re.findall(r"url\(([^)]*)\)", page) and all(
        u.startswith("#") for u in re.findall(r"url\(([^)]*)\)", page)
    )


def test_drawings_are_well_formed_svg():
    page, selection = report(season("31TFM", "31TFN"), keep=("31TFM-20",))
    drawings = re.findall(r"<svg.*?</svg>", page, flags=re.S)
    assert len(drawings) == 3 + len(selection.tiles)  # shapes, legend, overview
    for drawing in drawings:
        assert gdal.ParseXMLString(drawing) is not None


def test_every_chosen_step_is_a_diamond_or_a_square_kept_by_hand():
    page, selection = report(season(), keep=("31TFM-20",))
    drawing = re.findall(r'<svg class="timeline".*?</svg>', page, flags=re.S)[-1]
    steps = len(selection.tiles[0].steps)
    assert drawing.count('href="#chosen"') == steps - 1
    assert drawing.count('href="#hand"') == 1
    assert drawing.count('href="#planned"') == steps
    beyond = sum(c.cloud > 80 for c in season() if c.id != "31TFM-20")
    assert drawing.count('href="#beyond"') == beyond
    assert drawing.count('href="#other"') == len(season()) - steps - beyond


def test_gaps_are_bars_with_their_lengths():
    page, selection = report(season(), method="largest_gap")
    drawing = re.findall(r'<svg class="timeline".*?</svg>', page, flags=re.S)[-1]
    bars = [int(n) for n in re.findall(r"<title>(\d+) days</title>", drawing)]
    assert bars == [gap for gap in selection.tiles[0].gaps if gap > 0]
    assert drawing.count('fill="url(#hatch)"') == bars.count(max(bars))


def test_names_and_ids_cannot_inject_anything():
    rows = [
        replace(one, name=f"{NASTY}{number}", id=f"{NASTY}{number}") for number, one in enumerate(season())
    ]
    page, selection = report(rows, count=3)
    tags = Tags(page)
    assert "script" not in tags.tags and tags.stack == []
    assert any(NASTY in text for text in tags.texts)
    assert len(selection.verdicts) == len(rows)


def test_numbers_and_reasons_are_on_the_page():
    page, selection = report(season(), drop=("31TFM-0",))
    text = " ".join(Tags(page).texts)
    (tile,) = selection.tiles
    for expected in (
        f"{len(selection.kept)} of {len(selection.verdicts)} products chosen",
        f"{tile.largest_gap} d", f"{tile.median_gap:g} d", f"{tile.mean_cloud:.1f} %", f"{tile.cost:.1f}",
        "Too cloudy", "Left out by hand", "Within the limits, but others serve better",
    ):  # fmt: skip
        assert expected in text, expected
    for verdict in selection.verdicts:
        assert verdict.candidate.name in text
        assert verdict.detail in text


def test_warnings_stand_out():
    page, _ = report(season()[:3])
    assert 'class="warn"' in page and "COUNT is 12" in page


def test_the_same_page_every_time_whatever_the_order():
    rows = season("31TFM", "31TFN")
    assert report(rows)[0] == report(rows[::-1])[0]


def test_extremes_are_drawn():
    days = season(days=5 * 365, start=date(2016, 1, 1))
    for changes in (
        {"start": date(2016, 1, 1), "end": date(2020, 12, 31), "count": 73},
        {"start": date(2019, 6, 1), "end": date(2019, 6, 1), "count": 1, "keep": (days[3].id,)},
        {"start": date(2000, 1, 1), "end": date(2050, 12, 31), "count": 500},
        {"start": date(2019, 1, 1), "end": date(2019, 1, 9), "max_cloud": 0},
    ):
        page, _ = report(days, **changes)
        Tags(page)
        assert "nan" not in page and "inf" not in page.replace("infinity", "")
    unknown = [replace(one, cloud=None, size=None) for one in season()]
    page, _ = report(unknown, max_cloud=100)
    assert "cloud unknown" in page


def test_words_of_the_report_are_explained():
    page, _ = report(season(), max_cloud=100)
    assert "Evenly spread (uniform): days off" in page and "uniform: evenly" not in page
    assert "Cost is what is kept small" in page and "0.5 days for each % of cloud" in page
    assert ">long gap</text>" in page  # the pale ground of the drawing


def test_what_the_other_method_would_give_is_told_where_it_is_much_better():
    # Clear products in spring and autumn, cloudy ones between: the plan pays days to be rid of cloud.
    rows = [replace(c, cloud=100.0 if 60 < n * 5 < 170 else 0.0) for n, c in enumerate(season())]
    page, chosen = report(rows, max_cloud=100, count=6, cloud_weight=1.0)
    _, other = report(rows, max_cloud=100, count=6, cloud_weight=1.0, method="largest_gap")
    before, after = chosen.tiles[0].largest_gap, other.tiles[0].largest_gap
    assert after < 0.8 * before
    assert f"31TFM: {after} instead of {before} days" in page
    again, _ = report(rows, max_cloud=100, count=6, cloud_weight=1.0, method="largest_gap")
    assert "would be shorter" not in again
