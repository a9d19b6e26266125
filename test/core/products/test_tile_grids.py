"""The grids of tiles, from the images of their products."""

from __future__ import annotations

import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.tile_grids import product_grids


def test_grids_of_real_products(shared_data):
    products, _ = find_products(shared_data / "safe_series", Silent())
    grids, skips = product_grids(products, Silent())
    assert skips == []
    assert grids == {
        # Two series of one tile, in different places: one grid holds both.
        "31UFS": Grid(32631, 655_380, 5_686_260, 10, 960, 7512),
        "33TWL": Grid(32633, 554_100, 5_099_880, 10, 600, 600),
        "33TWM": Grid(32633, 554_100, 5_099_940, 10, 600, 600),
        "33UUP": Grid(32633, 359_160, 5_352_300, 10, 570, 372),
    }
    assert list(grids) == sorted(grids)


def test_products_without_images(shared_data):
    products, _ = find_products(shared_data / "real_safe_metadata", Silent())
    usable, skips = product_grids(products, Silent())
    assert list(usable) == ["31TDH"]
    assert len(skips) == len(products) - 1
    with pytest.raises(InputError, match=r"no image of the \d+ products can be opened"):
        product_grids([p for p in products if p.tile != "31TDH"], Silent())
