"""Which products a plan uses, and what is said when none is left."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from types import SimpleNamespace

import pytest

from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.products.model import RasterInfo
from deepsatdata_plugin.core.sampling.seasons import plan_seasons
from deepsatdata_plugin.core.stack.plan_products import none_in_time, tile_grids


def day(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("years", "season", "period", "text"),
    [
        (
            (2021,),
            "",
            (None, None),
            r"labels are of 2021: the 2 products were all sensed 2023-04-01 to 2023-09-01, none in the period 2021-01-01 to",
        ),
        (
            (2019, 2021),
            "10-01/09-30",
            (None, None),
            r"labels are of 2019 and 2021.*none in the period 2018-10-01 to 2019-09-30 or",
        ),
        (
            (2021,),
            "03-01/10-31",
            (day("2023-01-01"), day("2023-12-31")),
            r"labels \(2021\) lie outside the period",
        ),
        (
            (),
            "",
            (day("2022-01-01"), day("2022-12-31")),
            r"none in the period 2022-01-01 to 2022-12-31\. Change START",
        ),
    ],
)
def test_products_of_another_time_are_told_with_both_times(years, season, period, text):
    products = [SimpleNamespace(sensing_start=day(d)) for d in ("2023-09-01", "2023-04-01")]
    seasons = plan_seasons(years, season, *period, tuple(p.sensing_start for p in products))
    with pytest.raises(Exception, match=text):
        raise none_in_time(products, years, seasons)


def rasters(name: str, **corners: tuple[float, float]):
    """Make a product of T31TFM and its files: raster -> corner, 120 x 120 px of 10 m or as much ground."""
    sides = {"B02": 10, "B05": 20, "SCL": 20, "B01": 60}
    infos = {
        (name, raster): RasterInfo(
            Grid(32631, *corner, sides[raster], 1200 // sides[raster], 1200 // sides[raster]), 64, 64
        )
        for raster, corner in corners.items()
    }
    bands = {raster: None for raster in corners if raster != "SCL"}
    return SimpleNamespace(name=name, tile="31TFM", bands=bands), infos


CORNER = (600_000.0, 5_000_040.0)


@pytest.mark.parametrize(
    ("corners", "reason", "text"),
    [
        ({"B02": CORNER, "B05": CORNER, "SCL": CORNER, "B01": CORNER}, "", ""),
        # A crop whose 20 m files begin one row lower.
        (
            {"B02": CORNER, "B05": (600_000.0, 5_000_020.0), "SCL": CORNER, "B01": CORNER},
            "corners_differ",
            "B05 begins at 600000, 5000020, .* at 600000, 5000040",
        ),
        (
            {"B02": CORNER, "B05": CORNER, "SCL": (600_000.0, 5_000_030.0), "B01": CORNER},
            "off_lattice",
            "SCL begins at 600000, 5000030: no multiple of its 20 m",
        ),
        # All of it lies 10 m beside the lattice that the tiles of a zone share.
        (
            dict.fromkeys(("B02", "B05", "SCL", "B01"), (600_010.0, 5_000_040.0)),
            "off_lattice",
            "B05 begins at 600010, 5000040: no multiple of its 20 m",
        ),
    ],
)
def test_a_product_whose_layers_lie_beside_each_other_is_left_out_with_both_corners(corners, reason, text):
    """Also where it comes first by name, or is in the majority."""
    good, infos = rasters("good", B02=CORNER, B05=CORNER, SCL=CORNER, B01=CORNER)
    odd = [rasters(name, **corners) for name in ("a", "b", "z")]
    for _, more in odd:
        infos |= more
    grids, names, skips = tile_grids([good, *(product for product, _ in odd)], infos, ("B02", "B05", "B01"))
    assert grids["31TFM"] == infos["good", "B02"].grid
    assert names == ({"good", "a", "b", "z"} if not reason else {"good"})
    assert [(s.subject, s.reason) for s in skips] == ([(n, reason) for n in "abz"] if reason else [])
    for skip in skips:
        assert re.search(text, skip.detail)
