"""Tile and tile at a zone seam or the equator, year and year: no ground twice, none lost, from files to samples."""

from __future__ import annotations

import csv
import shutil
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from osgeo import osr

import scene
from core.parcel_shapes import box, polygon, wkb
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.parcels import RawParcel, make_parcels
from deepsatdata_plugin.core.products import find_products
from deepsatdata_plugin.core.rasterize import GroundTruthGrid, execute, plan_ground_truth
from deepsatdata_plugin.core.stack.plan import plan_dataset
from deepsatdata_plugin.core.stack.records import StackParameters

SIDE_M = 240.0
TO_CENTRE = np.array([SIDE_M / 2, -SIDE_M / 2])
SMALL = {"bands": ("B04",), "supersample": 1, "parcels": False, "size_px": 240}


def stacked(products: Path, folder: Path, **options) -> list[dict[str, str]]:
    """Make a dataset of windows of 24 px; return the rows of samples.csv."""
    parameters = StackParameters(bands=("B04",), size=24, masks=False, labelled_only=False, **options)
    make_dataset(str(products), str(folder), parameters, threads=1, feedback=Silent())
    return table(folder / "samples.csv")


def table(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def corners(rows, epsg: int) -> np.ndarray:
    found = [(float(r["ulx"]), float(r["uly"])) for r in rows if int(r["epsg"]) == epsg]
    return np.array(found, dtype=float).reshape(-1, 2)


def moved(points: np.ndarray, source: int, target: int) -> np.ndarray:
    ends = []
    for code in (source, target):
        end = osr.SpatialReference()
        end.ImportFromEPSG(code)
        end.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        ends.append(end)
    return np.array(osr.CoordinateTransformation(*ends).TransformPoints(points))[:, :2]


def held(points: np.ndarray, windows: np.ndarray) -> np.ndarray:
    """Tell which points lie in any of the windows."""
    x, y = points[:, None, 0] - windows[None, :, 0], windows[None, :, 1] - points[:, None, 1]
    return ((x >= 0) & (x <= SIDE_M) & (y >= 0) & (y <= SIDE_M)).any(axis=1)


def keep_only(season, tile: str, year: str) -> None:
    """Delete the products of a tile that are not of a year."""
    for written in season.written:
        if written.spec.tile == tile and f"_{year}" not in written.path.name[:20]:
            shutil.rmtree(written.path)


def test_at_the_equator_each_place_is_one_sample(tmp_path):
    """36NWF and 36MWE: all of this ground lies south of the equator."""
    season = scene.write_season(tmp_path, tiles=("36NWF", "36MWE"), dates=("2018-05-21",), **SMALL)
    rows = stacked(season.products_folder, tmp_path / "set")
    north = {tuple(corner) for corner in corners(rows, 32636).tolist()}
    south = {(x, y - 10_000_000) for x, y in corners(rows, 32736).tolist()}
    assert not north & south
    assert len(north | south) == 170
    spec = next(written.spec for written in season.written if written.spec.tile == "36MWE")
    west, top, side = spec.ulx, spec.uly - 10_000_000, 2400 - SIDE_M
    assert not any(west <= x <= west + side and top - side <= y <= top for x, y in north)


def test_at_a_zone_seam_no_window_has_its_centre_in_one_of_the_other_zone(tmp_path):
    season = scene.write_season(tmp_path, tiles=("31TGM", "32TLS"), dates=("2018-05-21",), **SMALL)
    rows = stacked(season.products_folder, tmp_path / "set")
    for mine, other in ((32631, 32632), (32632, 32631)):
        centres = corners(rows, mine) + TO_CENTRE
        assert not held(moved(centres, mine, other), corners(rows, other)).any()


def test_a_neighbour_without_data_takes_no_window_away(tmp_path):
    """One date of 32TLS has data in its easternmost tenth only; the ground overlaps on its western half."""
    options = {**SMALL, "size_px": 360, "overlap": 0.5}
    rich = scene.write_season(
        tmp_path / "rich", tiles=("31TGM", "32TLS"), dates=("2018-05-21", "2018-06-10"), **options
    )
    keep_only(rich, "32TLS", "never")
    alone = corners(stacked(rich.products_folder, tmp_path / "alone"), 32631)
    poor = scene.write_season(
        tmp_path / "poor", tiles=("31TGM", "32TLS"), dates=("2018-08-01",), swaths={"2018-08-01": 0.9},
        **options,
    )  # fmt: skip
    for written in poor.written:
        if written.spec.tile == "32TLS":
            written.path.rename(rich.products_folder / written.path.name)
    mixed = stacked(rich.products_folder, tmp_path / "mixed")
    kept = {tuple(corner) for corner in corners(mixed, 32631).tolist()}
    lost = np.array([corner for corner in alone.tolist() if tuple(corner) not in kept]).reshape(-1, 2)
    if lost.size:
        ground = moved(lost + TO_CENTRE, 32631, 32632)
        assert held(ground, corners(mixed, 32632)).all()
    assert len(lost) < len(alone) / 10


def test_each_year_has_the_tiles_that_it_has(tmp_path):
    """31TFM has products of 2017 only, 31TFN of 2018 only: the overlap is a sample in both years."""
    season = scene.write_season(
        tmp_path, tiles=("31TFM", "31TFN"), dates=("2017-06-05", "2018-06-05"), **SMALL
    )
    keep_only(season, "31TFM", "2017")
    keep_only(season, "31TFN", "2018")
    rows = stacked(season.products_folder, tmp_path / "both")
    alone = {}
    for year, tile in (("2017", "31TFM"), ("2018", "31TFN")):
        single = tmp_path / f"products_{year}"
        single.mkdir()
        for path in season.products_folder.glob(f"*T{tile}*"):
            shutil.copytree(path, single / path.name)
        alone[year] = stacked(single, tmp_path / f"only_{year}")
    expected = {row["sample_id"] for found in alone.values() for row in found}
    assert {row["sample_id"] for row in rows} == expected
    # Windows of 2018 that 31TFM alone holds, and of 2017 that 31TFN alone holds, are named one by one.
    skipped = [r for r in table(tmp_path / "both" / "skipped.csv") if r["reason"] == "no_product_in_season"]
    places = {row["sample_id"].split("_", 2)[2] for row in rows}
    of_year = {
        year: {r["subject"].split("_", 2)[2] for r in skipped if f"_{year}_" in r["subject"]}
        | {r["sample_id"].split("_", 2)[2] for r in rows if f"_{year}_" in r["sample_id"]}
        for year in ("2017", "2018")
    }
    assert of_year["2017"] == of_year["2018"] == places
    assert len(skipped) + len(rows) == 2 * len(places)


def test_texts_name_the_true_cause_when_nothing_is_left(tmp_path):
    season = scene.write_season(tmp_path, tiles=("31TFM",), dates=("2018-06-05",), **SMALL)
    folder = tmp_path / "set"
    with pytest.raises(InputError, match=r"no window of 2560 m fits .* 2400 m wide.*smaller SIZE"):
        parameters = StackParameters(bands=("B04",), size=256, masks=False, labelled_only=False)
        make_dataset(str(season.products_folder), str(folder), parameters, threads=1, feedback=Silent())
    with pytest.raises(InputError, match=r"STRIDE: windows of 60 m lie 9000 m apart, .* 2400 m.*ANCHOR"):
        parameters = StackParameters(bands=("B04",), size=6, stride=900, masks=False, labelled_only=False)
        make_dataset(str(season.products_folder), str(folder), parameters, threads=1, feedback=Silent())
    with pytest.raises(
        InputError, match=r"the only product was sensed 2018-06-05, none in the period 2021-01-01"
    ):
        stacked(season.products_folder, folder, **between("2021-01-01", "2021-12-31"))


def test_labels_of_another_year_than_the_images_are_told(tmp_path):
    """START and END name the images; nothing says that the labels are of their year."""
    season = scene.write_season(tmp_path, tiles=("31TFM",), dates=("2018-06-05",), **SMALL)
    (product,) = find_products(season.products_folder, Silent())[0]
    x, y = product.corner
    field = wkb(polygon(box(x + 300, y - 1200, x + 1200, y - 300)))
    table = make_parcels([RawParcel(field, 1, 1, 2016)], f"EPSG:{product.epsg}")
    grid = GroundTruthGrid.of_extent("T31TFM", product.epsg, x, y, 2400.0, 2400.0)
    execute(plan_ground_truth(table, [grid], [10], tmp_path / "truth"))
    lines = []

    class Listening(Silent):
        def warn(self, text):
            lines.append(text)

    for period in (between("2018-01-01", "2018-12-31"), between("2016-10-01", "2018-09-30")):
        parameters = StackParameters(bands=("B04",), size=24, masks=False, **period)
        plan_dataset(str(season.products_folder), parameters, str(tmp_path / "truth"), None, Listening())
    assert [line for line in lines if "labels are of" in line] == [
        "The labels are of 2016, the images of 2018-01-01 to 2018-12-31 (START, END): do they belong together?"
    ]


def between(first: str, last: str) -> dict[str, object]:
    parse = datetime.fromisoformat
    return {
        "start": parse(first).replace(tzinfo=timezone.utc),
        "end": parse(last + "T23:59:59").replace(tzinfo=timezone.utc),
    }
