"""Splitting a dataset: nothing leaks, by brute force; folds are balanced; only what should change does."""

from __future__ import annotations

import json
import os
import shutil
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import h5py
import numpy as np
import pytest
from osgeo import gdal, ogr

from core.small_dataset import make_season, make_truth, rows_of, stack
from deepsatdata_plugin.core.dataset import (
    Region,
    SplitParameters,
    read_folds,
    split_dataset,
    verify_dataset,
)
from deepsatdata_plugin.core.dataset.split import write
from deepsatdata_plugin.core.dataset.split.balance import balanced, deviation
from deepsatdata_plugin.core.dataset.split.ground import Ground
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.reader import Samples
from deepsatdata_plugin.core.report import split_report

SHARDS = 1_500_000


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def truth(season, tmp_path_factory):
    return make_truth(season, tmp_path_factory.mktemp("truth") / "truth")


@pytest.fixture(scope="module")
def made(season, truth, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "set"
    stack(season, folder, truth, size=6, shard_bytes=SHARDS, bands=("B02", "B05"))
    return folder


@pytest.fixture
def folder(made, tmp_path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "set"))


def split(folder: Path, folds: str = "4", **options):
    shares, names = read_folds(folds)
    return split_dataset(folder, SplitParameters(shares, names, **{"block_m": 240.0, **options}), Silent())


def folds_of(folder: Path) -> dict[str, int]:
    return {row["sample_id"]: int(row["fold"]) for row in rows_of(folder)}


def parcels_of(folder: Path) -> dict[str, set[int]]:
    """Sample -> parcels at any resolution, straight from the shards."""
    found = defaultdict(set)
    for row in rows_of(folder):
        with h5py.File(folder / "shards" / row["shard"]) as file:
            for group in (name for name in file if name.startswith("labels_")):
                found[row["sample_id"]].update(np.unique(file[group]["ids"][int(row["index"])]).tolist())
    return {sample: ids - {0} for sample, ids in found.items()}


def edge_distance(one: dict[str, str], other: dict[str, str]) -> float:
    """Larger of the gaps east-west and north-south; below 0 where windows overlap."""
    size = float(one["size_m"])
    return max(abs(float(one[c]) - float(other[c])) for c in ("ulx", "uly")) - size


def content(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


# -- nothing leaks ----------------------------------------------------------------------------------


@pytest.mark.parametrize("block_m", [120.0, 240.0, 420.0])
@pytest.mark.parametrize("folds", ["2", "4", "60,20,20"])
def test_no_parcel_stands_in_two_folds(folder, folds, block_m):
    found = split(folder, folds, block_m=block_m)
    fold, parcels = folds_of(folder), parcels_of(folder)
    sides = defaultdict(set)
    for sample, ids in parcels.items():
        for parcel in ids if fold[sample] >= 0 else ():
            sides[parcel].add(fold[sample])
    assert {parcel for parcel, of in sides.items() if len(of) > 1} == set()
    assert found.shared == 0 and found.before > 0, "blocks of the test cut through parcels"
    assert found.samples == [list(fold.values()).count(k) for k in range(len(found.parameters.names))]
    assert min(found.samples) > 0
    assert sum(found.samples) + sum(found.left_out.values()) == len(fold)
    for k, count in enumerate(found.parcels):
        assert count == sum(of == {k} for of in sides.values())


def test_parcels_seen_only_at_fine_resolution_count(folder):
    """2.5 m sees parcels that win no pixel of 10 m."""
    fine = coarse = 0
    for path in (folder / "shards").glob("*.h5"):
        with h5py.File(path) as file:
            for fine_ids, ids in zip(file["labels_2.5m/ids"], file["labels_10m/ids"]):
                fine += len(set(np.unique(fine_ids)) - set(np.unique(ids)))
                coarse += 1
    assert fine > 0 < coarse
    assert split(folder).shared == 0


def test_a_parcel_goes_to_the_fold_that_holds_most_of_it(folder):
    """With masks nothing is left out: owners are those of brute force."""
    found = split(folder, "3", shared="mask")
    fold = folds_of(folder)
    areas = defaultdict(lambda: defaultdict(float))
    for row in rows_of(folder):
        with h5py.File(folder / "shards" / row["shard"]) as file:
            most = defaultdict(float)
            for group, pixel in (("labels_10m", 100.0), ("labels_2.5m", 6.25)):
                ids, counts = np.unique(file[group]["ids"][int(row["index"])], return_counts=True)
                for parcel, count in zip(ids.tolist(), counts.tolist()):
                    most[parcel] = max(most[parcel], count * pixel)
        for parcel, area in most.items():
            if parcel:
                areas[parcel][fold[row["sample_id"]]] += area
    several = {parcel: of for parcel, of in areas.items() if len(of) > 1}
    assert set(found.masked) == set(several)
    for parcel, of in several.items():
        assert of[found.masked[parcel]] == max(of.values())


def test_masked_parcels_have_labels_in_one_fold_only(folder):
    found = split(folder, "3", shared="mask")
    assert found.left_out == {} and len(found.masked) > 5
    for resolution in (10, 2.5):
        sides = defaultdict(set)
        for k in range(3):
            for sample in Samples(folder, folds=[k], labels=resolution):
                ids = np.unique(sample["ids"][sample["mask"] > 0])
                for parcel in ids.tolist():
                    sides[parcel].add(k)
        assert all(len(of) == 1 for parcel, of in sides.items() if parcel)


@pytest.mark.parametrize("buffer_m", [0.0, 60.0, 130.0])
@pytest.mark.parametrize("stride", [0, 2])
def test_windows_of_two_folds_are_as_far_apart_as_asked(season, tmp_path, buffer_m, stride):
    """Also where windows overlap: then no pixel may stand in two folds."""
    stack(season, tmp_path / "set", size=6, stride=stride, bands=("B02",), masks=False)
    found = split(tmp_path / "set", "3", buffer_m=buffer_m, block_m=480.0)
    rows = [row for row in rows_of(tmp_path / "set") if int(row["fold"]) >= 0]
    least = defaultdict(lambda: np.inf)
    places = np.array([[float(r["ulx"]), float(r["uly"]), int(r["fold"])] for r in rows])
    for one, other in combinations(range(3), 2):
        a, b = places[places[:, 2] == one], places[places[:, 2] == other]
        gaps = np.abs(a[:, None, :2] - b[None, :, :2]).max(axis=2) - 60.0
        least[one, other] = gaps.min()
        assert gaps.min() >= buffer_m - 1e-9
        assert found.distances[one, other] == gaps.min()
    assert min(found.samples) > 0
    if stride or buffer_m:
        assert found.left_out["too_near"] > 0


def test_a_place_keeps_its_fold_over_the_years():
    """Blocks know no year: equal corners have equal blocks."""
    grid = {"stride_m": 240.0, "size_m": 240.0, "shift_e_m": 0.0, "shift_n_m": 0.0}
    corners = np.array(
        [[32631, 240_000, 5_040_000], [32631, 240_240, 5_040_000], [32631, 240_000, 5_040_000]]
    )
    blocks, side = Ground(corners.astype(float), grid).blocks(5000)
    assert side == 5040 and (blocks[0] == blocks[2]).all()


def test_across_a_zone_seam_windows_do_not_overlap():
    """Two windows on the same ground, one in each zone: of different folds one has to go."""
    from deepsatdata_plugin.core.geo import Transformer, spatial_reference

    grid = {"stride_m": 240.0, "size_m": 240.0, "shift_e_m": 0.0, "shift_n_m": 0.0}
    here = np.array([734_400.0, 5_040_000.0])
    there = Transformer(spatial_reference(32631).ExportToWkt(), 32632).points(here[None])[0]
    there = np.round(there / 240) * 240
    corners = np.array([[32631, *here], [32632, *there], [32632, there[0] + 4800, there[1]]])
    ground = Ground(corners, grid)
    assert ground.too_near(np.array([0, 1, 1]), 0.0, 2).tolist() == [False, True, False]
    assert ground.too_near(np.array([0, 0, 1]), 0.0, 2).tolist() == [False, False, False]


# -- balance ----------------------------------------------------------------------------------------


def test_balance_is_near_the_best_of_all_assignments():
    chance = np.random.default_rng(3)
    for count in (6, 8, 9):
        amounts = chance.gamma(1.0, 1.0, (count, 3))
        shares = np.array([0.5, 0.3, 0.2])
        scaled = amounts / amounts.sum(axis=0)
        best = min(
            deviation(scaled, np.array(folds), shares)
            for folds in np.ndindex(*(3,) * count)
            if len(set(folds)) == 3
        )
        found = deviation(scaled, balanced(amounts, shares, 1), shares)
        assert found <= 1.25 * best + 1e-3


def test_balance_of_many_blocks():
    chance = np.random.default_rng(4)
    amounts = np.column_stack([np.full(400, 20.0), chance.gamma(0.5, 30.0, (400, 12))])
    folds = balanced(amounts, [0.2] * 5, 1)
    for fold in range(5):
        shares = amounts[folds == fold].sum(axis=0) / amounts.sum(axis=0)
        assert np.abs(shares - 0.2).max() < 0.02
    assert (balanced(amounts, [0.2] * 5, 1) == folds).all()
    assert (balanced(amounts, [0.2] * 5, 2) != folds).any()


def test_no_fold_is_empty_when_there_are_units_enough():
    amounts = np.array([[100.0], [1.0], [1.0]])
    assert set(balanced(amounts, [1 / 3] * 3, 1)) == {0, 1, 2}


# -- what is written --------------------------------------------------------------------------------


def test_only_the_fold_changes(folder):
    before, rows = content(folder), rows_of(folder)
    split(folder)
    after = content(folder)
    assert set(after) == set(before), "nothing is left behind"
    assert {name for name in after if after[name] != before[name]} == {
        "samples.csv", "samples.gpkg", "dataset.json", "croissant.json", "README.md",
    }  # fmt: skip
    for row, old in zip(rows_of(folder), rows):
        assert {**row, "fold": ""} == old
    old, new = (json.loads(text["dataset.json"]) for text in (before, after))
    assert {**new, "files": old["files"]} == {**old, "split": new["split"], "statistics": new["statistics"]}
    assert verify_dataset(folder, Silent()).faults == ()
    source = gdal.OpenEx(str(folder / "samples.gpkg"), gdal.OF_VECTOR)
    layer = source.GetLayer(0)
    assert {f.GetField("sample_id"): f.GetField("fold") for f in layer} == folds_of(folder)


def test_equal_seeds_give_equal_bytes(folder, made, tmp_path):
    again = Path(shutil.copytree(made, tmp_path / "again"))
    for one in (folder, again):
        split(one, seed=3)
    assert content(folder) == content(again)
    split(folder, seed=4)
    split(folder, seed=3)
    assert content(folder) == content(again), "a split before leaves no trace"


def test_a_later_run_of_stacking_keeps_it(folder, season, truth):
    split(folder)
    before = content(folder)
    stack(season, folder, truth, size=6, shard_bytes=SHARDS, bands=("B02", "B05"))
    assert content(folder) == before


def pixels_of(folder: Path, folds: list[int], band: str) -> tuple[np.ndarray, np.ndarray]:
    """Valid clear DN of a band, (T, H, W) flattened; every second row and column apart."""
    values, sparse = [], []
    for sample in Samples(folder, folds=folds, bands=[band], labels=0):
        used = np.isin(sample["cloud"], [2, 4, 5, 6, 7, 11])
        image = sample["image"][:, 0]
        factor = image.shape[1] // used.shape[1]
        used = used.repeat(factor, axis=1).repeat(factor, axis=2) & (image > 0) & (image < 65535)
        values.append(image[used].astype(np.float64))
        sparse.append(image[:, ::2, ::2][used[:, ::2, ::2]])
    return np.concatenate(values), np.concatenate(sparse)


@pytest.mark.parametrize("band", ["B02", "B05"])
def test_statistics_of_folds_are_those_of_their_pixels(folder, band):
    split(folder, "3")
    statistics = json.loads((folder / "dataset.json").read_text())["statistics"]
    assert len(statistics["folds"]) == 3
    for entry in statistics["folds"]:
        k = entry["fold"]
        found = entry["bands"][band]
        for told, folds in ((found, [k]), (found["of_other_folds"], [f for f in range(3) if f != k])):
            pixels, sparse = pixels_of(folder, folds, band)
            assert told["valid_pixels"] == pixels.size > 0
            assert told["mean"] == pytest.approx(pixels.mean(), rel=1e-12)
            assert told["std"] == pytest.approx(pixels.std(), rel=1e-9)
            for share in (1, 99):
                assert told[f"percentile_{share}"] == pytest.approx(np.percentile(sparse, share), abs=16)
        mine = [row for row in rows_of(folder) if int(row["fold"]) == k]
        steps = [int(row["n_steps"]) for row in mine]
        assert entry["steps"] == {"least": min(steps), "median": np.median(steps), "most": max(steps)}


def test_statistics_of_all_samples_are_those_that_stacking_found(season, tmp_path):
    """One fold that holds everything gives the percentiles of the whole set, to the digit."""
    from deepsatdata_plugin.core.dataset import open_dataset
    from deepsatdata_plugin.core.dataset.fold_statistics import fold_statistics

    for kind, options in (("l2a", {}), ("unmasked", {"masks": False})):
        stack(season, tmp_path / kind, size=12, bands=("B02", "B05"), shard_bytes=SHARDS, **options)
        dataset = open_dataset(tmp_path / kind)
        count = len(rows_of(tmp_path / kind))
        found = fold_statistics(dataset, np.zeros(count, int), Silent())["folds"][0]["bands"]
        for band in dataset.bands:
            for key in ("valid_pixels", "mean", "percentile_1", "percentile_99"):
                assert found[band["name"]][key] == band["statistics"][key], (kind, band["name"], key)


def test_the_reader_normalises_by_training_folds(folder):
    with pytest.raises(ValueError, match=r"folds \[0\] are not in this dataset; it has \[\]"):
        Samples(folder).statistics([0])
    split(folder, "3")
    pixels = [pixels_of(folder, [0, 2], band)[0] for band in ("B05", "B02")]
    mean, std = Samples(folder, bands=["B05", "B02"]).statistics([0, 2])
    assert mean.dtype == np.float32
    np.testing.assert_allclose(mean, [p.mean() for p in pixels], rtol=1e-6)
    np.testing.assert_allclose(std, [p.std() for p in pixels], rtol=1e-6)
    scaled, _ = Samples(folder, bands=["B05", "B02"], reflectance=True).statistics([0, 2])
    np.testing.assert_allclose(scaled, mean / 10000, rtol=1e-6)
    everything, _ = Samples(folder, bands=["B02"]).statistics()
    stored = json.loads((folder / "dataset.json").read_text())["bands"]
    assert everything[0] == pytest.approx(next(b["statistics"]["mean"] for b in stored if b["name"] == "B02"))
    with pytest.raises(ValueError, match=r"folds \[7\] are not in this dataset; it has \[0, 1, 2\]"):
        Samples(folder).statistics([1, 7])


def test_raw_values_have_no_mean_reflectance(season, tmp_path):
    stack(season, tmp_path / "set", size=12, bands=("B02",), harmonize=False)
    assert Samples(tmp_path / "set").statistics()[0].shape == (1,)
    with pytest.raises(ValueError, match="raw DN"):
        Samples(tmp_path / "set", reflectance=True).statistics()


def test_what_fails_in_the_middle_is_put_back(folder, monkeypatch):
    before = content(folder)

    def failing(*_):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(write, "json_text", failing)
    with pytest.raises(OSError, match="No space"):
        split(folder)
    assert content(folder) == before


def test_cancel_changes_nothing(folder):
    before = content(folder)

    class Cancel(Silent):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 8

    shares, names = read_folds("3")
    with pytest.raises(Cancelled):
        split_dataset(folder, SplitParameters(shares, names, block_m=240.0), Cancel())
    assert content(folder) == before


# -- methods ----------------------------------------------------------------------------------------


def test_by_tile_each_tile_is_a_fold(folder):
    found = split(folder, "", method="tile")
    assert found.parameters.names == tuple(sorted({row["tile"] for row in rows_of(folder)}))
    for row in rows_of(folder):
        assert int(row["fold"]) in (-1, found.parameters.names.index(row["tile"]))


def test_by_a_column(season, tmp_path):
    stack(season, tmp_path / "set", size=6, bands=("B02",))
    found = split(tmp_path / "set", "", method="field", field="n_steps")
    assert found.parameters.names == ("3", "4")
    assert all(int(r["fold"]) in (-1, int(r["n_steps"]) - 3) for r in rows_of(tmp_path / "set"))


def test_by_regions_in_another_crs(folder):
    """West and east of a meridian, told in degrees."""
    source = gdal.OpenEx(str(folder / "samples.gpkg"), gdal.OF_VECTOR)
    layer = source.GetLayer(0)
    west, east, south, north = layer.GetExtent()
    middle = (west + east) / 2
    crs = layer.GetSpatialRef().ExportToWkt()
    halves = []
    for value, (left, right) in (
        ("north", (south + (north - south) / 2, north)),
        ("south", (south, south + (north - south) / 2)),
    ):
        wkt = f"POLYGON(({west} {left},{east} {left},{east} {right},{west} {right},{west} {left}))"
        shape = ogr.CreateGeometryFromWkt(wkt)
        halves.append(Region(bytes(shape.ExportToWkb()), value))
    shares, names = read_folds("")
    found = split_dataset(
        folder, SplitParameters(shares, names, method="field", field="half"), Silent(),
        regions=halves, regions_crs=crs,
    )  # fmt: skip
    assert found.parameters.names == ("north", "south") and middle
    for row in rows_of(folder):
        expected = 0 if float(row["uly"]) - 30 >= south + (north - south) / 2 else 1
        assert int(row["fold"]) in (-1, expected)
    with pytest.raises(InputError, match="no sample lies in a region"):
        split_dataset(folder, SplitParameters(shares, names, method="field", field="half"), Silent(),
                      regions=halves, regions_crs="EPSG:4326")  # fmt: skip


# -- bad input --------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["1", "0", "-3", "2.5", "a", "70,20", "70,-10,40", "nan", "50,inf", "99999"])
def test_folds_that_are_none(text):
    with pytest.raises(InputError, match="neither a number of folds nor shares"):
        read_folds(text)


def test_folds_that_are():
    assert read_folds("5")[0] == (0.2,) * 5
    assert read_folds("70,15,15") == ((0.7, 0.15, 0.15), ("train", "val", "test"))
    assert read_folds("0.8 0.2") == ((0.8, 0.2), ("train", "test"))
    assert read_folds("70 %; 15 %; 15 %".replace(" %", "%"))[1] == ("train", "val", "test")
    assert read_folds("") == ((), ())


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"block_m": 10**6}, r"so many folds cannot be: 4.*so few blocks: [12]\..*smaller BLOCK_SIZE"),
        ({"method": "tile"}, "so few tiles: 2"),
        ({"method": "field", "field": "colour"}, "no column 'colour'.*Choose from tile"),
        ({"method": "field", "field": "sample_id"}, "no column 'sample_id'"),
        ({"buffer_m": 5000.0}, "nothing is left of fold"),
    ],
)
def test_folds_that_cannot_be(folder, options, words):
    before = content(folder)
    with pytest.raises(InputError, match=words):
        split(folder, **options)
    assert content(folder) == before


def test_one_year_cannot_be_left_out(folder):
    with pytest.raises(InputError, match="so few years: 1"):
        split(folder, "", method="year")


def test_damaged_datasets_are_refused(folder):
    path = next((folder / "shards").glob("*.h5"))
    path.write_bytes(path.read_bytes()[:4000])
    with pytest.raises(InputError, match="shard cannot be read.*Verify a dataset"):
        split(folder)
    (folder / "samples.csv").write_text("a,b\n1,2\n")
    with pytest.raises(InputError, match="no table of samples"):
        split(folder)


# -- report -----------------------------------------------------------------------------------------


def test_the_report_tells_in_plain_words(folder):
    found = split(folder, "60,20,20")
    text = split_report(found)
    assert "No parcel stands in two folds" in text and "data:image/png;base64," in text
    for name in ("train", "val", "test"):
        assert name in text
    assert "at least 60 m apart" in split_report(split(folder, "2", buffer_m=60.0, block_m=480.0))


def test_the_report_escapes(folder):
    text = (folder / "classes.csv").read_text()
    name = text.splitlines()[1].split(",")[1]
    (folder / "classes.csv").write_text(text.replace(f"1,{name}", "1,<script>alert(1)</script>"))
    assert "<script>" not in split_report(split(folder))
