"""A large area of interest over tiles that lie on longitude 180."""

from __future__ import annotations

import pytest

import scene
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Transformer, extent_area
from deepsatdata_plugin.core.stack.records import StackParameters

LATITUDES = {"01KAB": -16.8, "01WCP": 66.3}


def across_180(folder, tile):
    square = scene.tile_square(tile)
    ((east, north),) = Transformer(4326, square.epsg).points([[180.0, LATITUDES[tile]]])
    corner = (
        square.ulx + round((east - 1200 - square.ulx) / 60) * 60,
        square.uly - round((square.uly - north) / 60) * 60,
    )
    return scene.write_season(
        folder, tiles=(tile,), size_px=240, dates=("2018-05-21",), bands=("B04",), supersample=1,
        parcels=False, corners={tile: corner},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("tile", "extent", "share"),
    [
        ("01KAB", (-180, -60, 180, 0), 1.0),
        ("01WCP", (-180, -60, 180, 84), 1.0),
        ("01WCP", (-180, -60, 180, 0), 0.0),
        ("01WCP", (-180, -60, 0, 0), 0.0),
        ("01WCP", (-180, 60, -170, 70), 0.5),
    ],
)
def test_all_windows_of_a_large_area_and_no_other(tmp_path, tile, extent, share):
    season = across_180(tmp_path / "season", tile)
    parameters = StackParameters(bands=("B04",), size=24, masks=False, labelled_only=False)

    def stacked(name, area):
        folder = str(tmp_path / name)
        done = make_dataset(
            str(season.products_folder), folder, parameters, area=area, threads=1, feedback=Silent()
        )
        return done.samples

    everything = stacked("everything", None)
    area = extent_area(extent, "EPSG:4326")
    if share == 0.0:
        with pytest.raises(InputError, match=r"touches|inside the area|in the area"):
            stacked("area", area)
    elif share == 1.0:
        assert stacked("area", area) == everything
    else:
        assert 0.3 * everything < stacked("area", area) < 0.7 * everything
