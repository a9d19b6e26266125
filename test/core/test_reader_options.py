"""What the reader makes of samples on request: normalised values, fixed lengths, months; and what it tells."""

from __future__ import annotations

import builtins
import csv
import json
import shutil
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest

from core.small_dataset import make_season, make_truth, stack
from deepsatdata_plugin.core import reader
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.reader import Samples, overview, pad_collate, torch_dataset
from deepsatdata_plugin.core.stack.records import StackParameters

BANDS = ("B05", "B02", "B09")
#: Clear classes of Sen2Cor by their names.
CLEAR = {2: "dark", 4: "vegetation", 5: "bare", 6: "water", 7: "unclassified", 11: "snow"}


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    """Labelled, with masks and two folds, as a split leaves it."""
    folder = tmp_path_factory.mktemp("options")
    season = make_season(folder / "season")
    stack(season, folder / "set", make_truth(season, folder / "truth"), shard_bytes=200_000)
    path = folder / "set" / "samples.csv"
    with open(path, encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    for number, row in enumerate(rows):
        row["fold"] = str((-1, 0, 1, 1)[number % 4])
    with open(path, "w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    description = json.loads((folder / "set" / "dataset.json").read_text())
    description["statistics"] = {"folds": [fold_of(folder / "set", fold) for fold in (0, 1)]}
    (folder / "set" / "dataset.json").write_text(json.dumps(description))
    return folder / "set"


def fold_of(folder: Path, fold: int) -> dict:
    """Return the statistics of a fold, pixel by pixel."""
    bands = {}
    for band in Samples(folder).bands:
        values = np.concatenate([s["image"][s["image"] > 0] for s in Samples(folder, bands=[band], folds=[fold])])
        values = values.astype(float)
        bands[band] = {"valid_pixels": values.size, "sum": values.sum(), "sum_of_squares": (values**2).sum()}
    return {"fold": fold, "bands": bands}


@pytest.mark.parametrize("folds", [[0], [0, 1]])
def test_training_folds_have_mean_0_and_deviation_1(dataset, folds):
    for band in BANDS:
        samples = Samples(dataset, bands=[band], folds=folds, normalize=folds)
        plain = Samples(dataset, bands=[band], folds=folds)
        pairs = [(one["image"], other["image"]) for one, other in zip(samples, plain)]
        assert all(image.dtype == np.float32 and not image[dn == 0].any() for image, dn in pairs)
        values = np.concatenate([image[dn > 0] for image, dn in pairs]).astype(float)
        assert abs(values.mean()) < 1e-4 and abs(values.std() - 1) < 1e-4


def test_normalised_by_other_folds_and_by_all(dataset):
    plain = Samples(dataset, bands=BANDS)[2]["image"]
    for normalize in ([1], "all"):
        image = Samples(dataset, bands=BANDS, normalize=normalize)[2]["image"]
        for channel, band in enumerate(BANDS):
            if normalize == "all":
                rows = {row["name"]: row for row in Samples(dataset).description["bands"]}
                mean, std = (rows[band]["statistics"][key] for key in ("mean", "std"))
            else:
                total = Samples(dataset).description["statistics"]["folds"][1]["bands"][band]
                mean = total["sum"] / total["valid_pixels"]
                std = (total["sum_of_squares"] / total["valid_pixels"] - mean**2) ** 0.5
            expected = np.where(plain[:, channel] > 0, (plain[:, channel] - mean) / std, 0)
            np.testing.assert_allclose(image[:, channel], expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("length", [1, 2, 3, 4, 9])
def test_fixed_length(dataset, length):
    plain, fixed = Samples(dataset, bands=BANDS), Samples(dataset, bands=BANDS, steps=length)
    for number in range(len(plain)):
        one, other = plain[number], fixed[number]
        steps = len(one["doy"])
        kept = range(steps) if steps <= length else sorted({round(k) for k in np.linspace(0, steps - 1, length)})
        for key in ("image", "valid", "cloud", "doy", "datetime", "clear_fraction"):
            assert len(other[key]) == length
            np.testing.assert_array_equal(other[key][: len(kept)], one[key][list(kept)])
        assert other["pad_mask"].tolist() == [False] * len(kept) + [True] * (length - len(kept))
        assert not other["image"][len(kept) :].any() and (other["cloud"][len(kept) :] == 255).all()
    batch = pad_collate([fixed[0], fixed[1]])
    assert batch["image"].shape[:2] == (2, length) and batch["pad_mask"].shape == (2, length)
    assert batch["lengths"].tolist() == (~batch["pad_mask"]).sum(axis=1).tolist()


def test_months(dataset):
    """Against a loop over pixels: means of clear pixels with data, month by month."""
    plain, months = Samples(dataset, bands=BANDS), Samples(dataset, bands=BANDS, steps="monthly")
    seen = 0
    for number in range(0, len(plain), 5):
        one, other = plain[number], months[number]
        assert other["image"].shape == (12, *one["image"].shape[1:]) and "cloud" not in other
        of_step = [datetime.fromtimestamp(int(s), timezone.utc).month for s in one["datetime"]]
        first = [datetime.fromtimestamp(int(s), timezone.utc) for s in other["datetime"]]
        assert [(m.month, m.day, m.hour) for m in first] == [(k, 1, 0) for k in range(1, 13)]
        assert other["doy"].tolist() == [m.timetuple().tm_yday for m in first]
        for month in range(12):
            for band, row, column in ((0, 0, 0), (1, 7, 12), (2, 23, 23)):
                values = [
                    int(one["image"][step, band, row, column])
                    for step, its in enumerate(of_step)
                    if its == month + 1
                    and one["image"][step, band, row, column]
                    and int(one["cloud"][step, row // 2, column // 2]) in CLEAR
                ]
                seen += bool(values)
                expected = sum(values) / len(values) if values else 0
                assert abs(other["image"][month, band, row, column] - expected) < 0.01
        np.testing.assert_array_equal(other["pad_mask"], ~(other["image"] > 0).any(axis=(1, 2, 3)))
        np.testing.assert_array_equal(other["valid"], (other["image"] > 0).all(axis=1))
    assert seen > 10
    batch = pad_collate([months[0], months[1]])
    assert batch["image"].shape[1] == 12 and batch["pad_mask"].dtype == bool


def test_thirds_of_months(dataset):
    plain, thirds = Samples(dataset, bands=BANDS)[0], Samples(dataset, bands=BANDS, steps="ten_days")[0]
    first = [datetime.fromtimestamp(int(s), timezone.utc) for s in thirds["datetime"]]
    assert [(m.month, m.day) for m in first] == [(month, day) for month in range(1, 13) for day in (1, 11, 21)]
    assert thirds["doy"].tolist() == [m.timetuple().tm_yday for m in first]
    seen = set()
    for step, seconds in enumerate(plain["datetime"].tolist()):
        day = datetime.fromtimestamp(seconds, timezone.utc)
        place = 3 * (day.month - 1) + min(2, (day.day - 1) // 10)
        seen.add(place)
        clear = np.isin(plain["cloud"][step], list(CLEAR)).repeat(2, axis=0).repeat(2, axis=1)
        expected = np.where(clear, plain["image"][step], 0)
        assert (thirds["image"][place] == expected).all()
    assert len(seen) == len(plain["doy"]) > 2, "no two dates in one third: each is its own mean"
    assert not thirds["image"][[k for k in range(36) if k not in seen]].any()


def test_months_of_coarse_bands_alone(dataset):
    sample = Samples(dataset, bands=["B09"], steps="monthly")[0]
    assert sample["image"].shape == (12, 1, 4, 4)


def test_a_season_over_new_year_begins_with_its_own_month(tmp_path):
    season = make_season(tmp_path / "season")
    parameters = StackParameters(
        bands=("B02",), size=24, labelled_only=False, season="10-01/09-30", masks=False
    )
    make_dataset(str(season.products_folder), str(tmp_path / "set"), parameters, feedback=Silent())
    sample = Samples(tmp_path / "set", steps="monthly")[0]
    first = [datetime.fromtimestamp(int(s), timezone.utc).month for s in sample["datetime"]]
    assert first == [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert not sample["pad_mask"].all()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"normalize": [7]}, r"folds \[7\]: there are \[0, 1\]"),
        ({"normalize": []}, "there are"),
        ({"normalize": "mine"}, "'all'"),
        ({"normalize": [0], "reflectance": True}, "choose one"),
        ({"steps": 0}, "'monthly'"),
        ({"steps": "weekly"}, "'monthly'"),
    ],
)
def test_options_that_cannot_be(dataset, options, message):
    with pytest.raises(ValueError, match=message):
        Samples(dataset, **options)


def test_no_split_no_statistics(dataset, tmp_path):
    shutil.copytree(dataset, tmp_path / "set")
    path = tmp_path / "set" / "dataset.json"
    description = json.loads(path.read_text())
    del description["statistics"]
    path.write_text(json.dumps(description))
    with pytest.raises(ValueError, match="split the dataset first"):
        Samples(tmp_path / "set", normalize=[0])


def test_what_is_no_dataset_is_named(dataset, tmp_path):
    with pytest.raises(FileNotFoundError, match="is not there"):
        Samples(tmp_path)
    (tmp_path / "plan.json").write_text("{}")
    with pytest.raises(FileNotFoundError, match="unfinished"):
        Samples(tmp_path)
    description = json.loads((dataset / "dataset.json").read_text())
    (tmp_path / "dataset.json").write_text(json.dumps({**description, "version": 2}))
    with pytest.raises(ValueError, match="format version 2"):
        Samples(tmp_path)
    for damage in ('{"version": "one"}', '{"version"', "[]"):
        (tmp_path / "dataset.json").write_text(damage)
        with pytest.raises(ValueError, match=r"dataset\.json is damaged"):
            Samples(tmp_path)


def test_without_torch(dataset, monkeypatch):
    load = builtins.__import__

    def no_torch(name: str, *arguments: object, **options: object) -> object:
        if name.partition(".")[0] == "torch":
            raise ImportError(name)
        return load(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", no_torch)
    with pytest.raises(ImportError, match="torch is not installed here"):
        torch_dataset(dataset)


def test_overview(dataset, tmp_path):
    """By the module that a user copied, on a command line."""
    shutil.copytree(Path(reader.__file__).parent, tmp_path / "reader")
    command = [sys.executable, "-m", "reader"]
    done = subprocess.run([*command, str(dataset)], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == overview(dataset) + "\n"
    counts = {fold: len(Samples(dataset, folds=[fold])) for fold in (-1, 0, 1)}
    for text in (
        f"{len(Samples(dataset)):,} samples, dataset format 1",
        "T31TFM 2018",
        "bands at 20 m: B05",
        f"folds: 0: {counts[0]} samples, 1: {counts[1]} samples, in none: {counts[-1]}",
        "image: uint16 (",
        "mask: int16 (24, 24)",
    ):
        assert text in done.stdout
    done = subprocess.run([*command, str(tmp_path)], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1 and "is not there" in done.stderr and not done.stdout
