"""Windows that lie far apart: areas of blocks are decoded, and what is stored does not change."""

from __future__ import annotations

import json

import numpy as np
import pytest

import scene
from core.stack.test_simulated import hashes, stack
from deepsatdata_plugin.core.products.areas import AreaCost, cluster_areas
from deepsatdata_plugin.core.products.formats import openjpeg
from deepsatdata_plugin.core.products.formats.gdal_raster import GdalReader
from deepsatdata_plugin.core.stack import scatter

DATES = ("2018-04-11", "2018-05-21", "2018-06-11")
CLOUDS = {"2018-04-11": 55.0, "2018-05-21": 100.0, "2018-06-11": 30.0}
BANDS = ("B02", "B05", "B09")


@pytest.fixture(scope="module", params=["L2A", "L1C"])
def season(request, tmp_path_factory):
    """One tile of 240 px in blocks of 96; halves, a swath edge, an offset that lifts dark pixels."""
    return scene.write_season(
        tmp_path_factory.mktemp("season"), tiles=("31TFM",), size_px=240, dates=DATES, bands=BANDS,
        level=request.param, baseline="05.00", clouds=CLOUDS, splits=["2018-06-11"],
        swaths={"2018-04-11": 0.6}, blocks={10: 96, 20: 64, 60: 32}, supersample=1, parcels=False,
    )  # fmt: skip


@pytest.fixture
def areas(monkeypatch):
    """Let areas cost next to nothing, so that all windows are decoded one by one; return those asked for."""
    asked = []

    def cheap(wanted, block, _cost):
        found = cluster_areas(wanted, block, AreaCost(1.0, 0.0))
        asked.append(found)
        return found

    monkeypatch.setattr(scatter, "cluster_areas", cheap)
    return asked


OPTIONS = {
    "far apart": {"size": 12, "stride": 66},
    "overlapping": {"size": 30, "stride": 24},
    "a few clear": {"size": 12, "stride": 30, "min_clear": 60.0},
}


@pytest.mark.parametrize("options", OPTIONS)
def test_the_same_bytes_as_of_whole_blocks(season, tmp_path, request, options):
    arguments = dict(OPTIONS[options])
    size = arguments.pop("size")
    probabilities = "L2A" in str(next(iter(season.products)))
    arguments |= {"min_valid": 5.0, "probabilities": probabilities}
    stack(season, tmp_path / "whole", BANDS, size, **arguments)
    asked = request.getfixturevalue("areas")
    for threads in (1, 3):
        stack(season, tmp_path / f"{threads}", BANDS, size, threads=threads, **arguments)
        assert hashes(tmp_path / f"{threads}") == hashes(tmp_path / "whole")
    assert sum(found is not None for found in asked) > 5


def test_systems_without_the_library_store_the_same(season, tmp_path, monkeypatch, areas):
    stack(season, tmp_path / "direct", BANDS, 12, stride=66, min_valid=5.0)
    monkeypatch.setattr(openjpeg, "_found", [None])
    reads = []
    read = GdalReader._read

    def noted(self, *arguments):
        reads.append((self.raster_file.path, *arguments))
        return read(self, *arguments)

    monkeypatch.setattr(GdalReader, "_read", noted)
    stack(season, tmp_path / "gdal", BANDS, 12, stride=66, min_valid=5.0)
    assert hashes(tmp_path / "gdal") == hashes(tmp_path / "direct")
    assert len(reads) == len(set(reads)) > 0  # a block is decoded once, for all its areas


def test_areas_follow_from_the_plan_alone():
    """The same windows give the same rectangles, in whichever order and process they are asked for."""
    rng = np.random.default_rng(4)
    wanted = np.column_stack([rng.integers(0, 1000, (9, 2)), np.full((9, 2), 24)])
    cost = AreaCost.of_code_blocks(64, 48)
    first = cluster_areas(wanted, (0, 0, 1024, 1024), cost)
    assert first == cluster_areas(wanted[::-1], (0, 0, 1024, 1024), cost)
    assert first is not None and 1 < len(first) <= 9


def test_the_plan_tells_how_blocks_are_decoded(season, tmp_path):
    """It is written down, and a run goes on whatever an earlier one wrote of it: no byte depends on it."""
    stack(season, tmp_path / "set", ("B02",), 12, stride=66)
    path = tmp_path / "set" / "plan.json"
    plan = json.loads(path.read_text())
    named = {row["layer"] for row in plan["decoding"]}
    assert "image_10m" in named and all(row["blocks"] >= row["in_areas"] >= 0 for row in plan["decoding"])
    before = hashes(tmp_path / "set")
    del plan["decoding"]
    path.write_text(json.dumps(plan))
    stack(season, tmp_path / "set", ("B02",), 12, stride=66)
    assert hashes(tmp_path / "set") == before
    assert json.loads(path.read_text())["decoding"]
