"""Metadata and checks of products that have not changed are not read again in one process."""

from __future__ import annotations

import os

import pytest

import scene
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Transformer, extent_area
from deepsatdata_plugin.core.products import check, find, find_products
from deepsatdata_plugin.core.products.check import check_file
from deepsatdata_plugin.core.products.formats.safe import safe
from deepsatdata_plugin.core.stack.plan import plan_dataset
from deepsatdata_plugin.core.stack.records import StackParameters

TILES = ("31TFM", "33TWM")


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    folder = tmp_path_factory.mktemp("season")
    for tile in TILES:
        made = scene.write_season(
            folder, tiles=(tile,), size_px=240, dates=("2018-05-11", "2018-06-20"), seed=1, bands=("B04",),
            supersample=1, parcels=False,
        )  # fmt: skip
    settle(made.products_folder)
    return made


def settle(folder, when=1_700_000_000):
    for path, _, files in os.walk(folder):
        for name in files:
            os.utime(os.path.join(path, name), (when, when))


@pytest.fixture
def counted(monkeypatch):
    """Metadata parsed and rasters checked, product by product."""
    find._read.forget()
    check._checked.forget()
    seen = {"read": 0, "check": 0}

    def count(name, function):
        def counting(*arguments):
            seen[name] += 1
            return function(*arguments)

        return counting

    monkeypatch.setattr(safe, "parse_product_metadata", count("read", safe.parse_product_metadata))
    monkeypatch.setattr(safe, "check", count("check", safe.check))
    return seen


def test_what_has_not_changed_is_read_once(season, counted):
    first = find_products(season.products_folder, Silent())
    assert counted["read"] == 4
    assert find_products(season.products_folder, Silent()) == first
    assert counted["read"] == 4


def test_a_file_that_changed_is_read_again(season, counted):
    products, _ = find_products(season.products_folder, Silent())
    band = products[0].bands["B04"]
    check_file(products[0], band)
    check_file(products[0], band)
    assert counted["check"] == 1
    os.utime(band.path, (1_700_000_100, 1_700_000_100))
    check_file(products[0], band)
    assert counted["check"] == 2
    check_file(products[0], band, anew=True)
    assert counted["check"] == 3
    find_products(season.products_folder, Silent())
    assert counted["read"] == 5


def test_what_changed_a_moment_ago_is_not_remembered(season, counted):
    products, _ = find_products(season.products_folder, Silent())
    os.utime(products[1].bands["B04"].path)
    find_products(season.products_folder, Silent())
    find_products(season.products_folder, Silent())
    assert counted["read"] == 6
    settle(products[1].path)


def test_a_new_file_of_a_product_is_seen(season, counted, tmp_path):
    products, _ = find_products(season.products_folder, Silent())
    hidden = products[0].bands["B04"].path
    os.rename(hidden, tmp_path / "aside.jp2")
    assert "B04" not in find_products(season.products_folder, Silent())[0][0].bands
    os.rename(tmp_path / "aside.jp2", hidden)
    assert "B04" in find_products(season.products_folder, Silent())[0][0].bands


def area_of(season, tile):
    grid = next(p for p in find_products(season.products_folder, Silent())[0] if p.tile == tile)
    x, y = grid.corner
    points = Transformer(grid.epsg, 4326).points([[x + 200, y - 1200], [x + 1200, y - 200]])
    (west, south), (east, north) = points.tolist()
    return extent_area((west, south, east, north), "EPSG:4326")


def test_products_far_from_the_area_are_not_read(season, counted):
    """Their names tell the tile."""
    area = area_of(season, "31TFM")
    parameters = StackParameters(bands=("B04",), size=24, masks=False)
    find._read.forget()
    counted.update(read=0, check=0)
    plan = plan_dataset(str(season.products_folder), parameters, "", area, Silent())
    assert counted["read"] == 2
    assert [task.tile for task in plan.tasks] == ["31TFM"]
    far = [skip for skip in plan.skips if skip.reason == "outside_area"]
    assert len(far) == 2
    assert all("T33TWM lies outside the area of interest" in skip.detail for skip in far)
