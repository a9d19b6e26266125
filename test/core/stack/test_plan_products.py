"""Which products a plan uses, and what is said when none is left."""

from __future__ import annotations

from datetime import datetime, timezone
from types import SimpleNamespace

import pytest

from deepsatdata_plugin.core.sampling.seasons import plan_seasons
from deepsatdata_plugin.core.stack.plan_products import none_in_time


def day(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("years", "season", "period", "text"),
    [
        (
            (2021,),
            "",
            (None, None),
            r"labels are of 2021: the 2 products were all sensed 2023-04-01 to 2023-09-01, none 2021-01-01 to",
        ),
        ((2019, 2021), "10-01/09-30", (None, None), r"labels are of 2019 and 2021.*none 2018-10-01 to 2019-09-30 or"),
        ((2021,), "03-01/10-31", (day("2023-01-01"), day("2023-12-31")), r"labels \(2021\) lie outside the period"),
        ((), "", (day("2022-01-01"), day("2022-12-31")), r"none 2022-01-01 to 2022-12-31\. Change START"),
    ],
)
def test_products_of_another_time_are_told_with_both_times(years, season, period, text):
    products = [SimpleNamespace(sensing_start=day(d)) for d in ("2023-09-01", "2023-04-01")]
    seasons = plan_seasons(years, season, *period, tuple(p.sensing_start for p in products))
    with pytest.raises(Exception, match=text):
        raise none_in_time(products, years, seasons)
