"""The report of a dataset: its numbers are those of the dataset, its pictures those of the samples."""

from __future__ import annotations

import csv
import json
import re
import shutil
import struct
import zlib
from base64 import b64decode
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from core.small_dataset import make_season, make_truth, rows_of, stack
from deepsatdata_plugin.core.dataset import (
    SampleShelf,
    SplitParameters,
    compositions,
    label_colour,
    open_dataset,
    overview_of,
    read_folds,
    split_dataset,
)
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.reader import Samples
from deepsatdata_plugin.core.report import dataset_report
from deepsatdata_plugin.core.report.contact_sheet import sheets
from deepsatdata_plugin.core.report.png import png_bytes, rgb
from deepsatdata_plugin.core.report.window_map import window_map


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def made(season, tmp_path_factory) -> Path:
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth")
    folder = tmp_path_factory.mktemp("made") / "set"
    stack(season, folder, truth, bands=("B04", "B02", "B08", "B05"))
    return folder


@pytest.fixture
def folder(made, tmp_path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "set"))


def report(folder: Path) -> str:
    return dataset_report(open_dataset(folder), Silent())


def test_numbers_are_those_of_the_samples(made):
    overview = overview_of(open_dataset(made), Silent())
    pixels, masks, dates = Counter(), np.zeros(3, int), Counter()
    clear = {}
    for sample in Samples(made, labels=10):
        found, counts = np.unique(sample["mask"], return_counts=True)
        pixels.update(dict(zip(found.tolist(), counts.tolist())))
        masks += np.bincount(sample["claim_mask"].ravel(), minlength=3)
        for seconds, share in zip(sample["datetime"].tolist(), sample["clear_fraction"].tolist()):
            key = sample["tile"], seconds
            dates[key] += 1
            clear.setdefault(key, []).append(share)
    assert overview.class_pixels == dict(pixels)
    assert overview.mask_pixels == tuple(masks.tolist())
    told = {(tile, date.seconds): date for (tile, _), of in overview.dates.items() for date in of}
    assert {key: date.samples for key, date in told.items()} == dates
    for key, date in told.items():
        assert date.clear == pytest.approx(np.mean(clear[key]), abs=1e-6)
    assert sum(overview.samples_of.values()) == len(rows_of(made))


def test_the_page_needs_nothing_but_itself(made):
    text = report(made)
    assert "<script" not in text and "http://" not in text and "https://" not in text
    assert set(re.findall(r'src="([^"]{0,22})', text)) == {"data:image/png;base64,"}
    assert "prefers-color-scheme:dark" in text and "@media print" in text
    for words in ("Where", "When", "Classes", "Claim mask", "Samples", "Bands", "Left out", "How to load it"):
        assert f">{words}</h2>" in text, words
    product = json.loads((made / "dataset.json").read_text())["products"][0]["name"]
    assert product in text and "not split yet" in text


def test_pictures_are_the_samples(made):
    overview = overview_of(open_dataset(made), Silent())
    found = sheets(overview, Silent())
    samples = {sample["sample_id"]: sample for sample in Samples(made, bands=["B08"])}
    assert len(found) == 6 == len({sheet.sample_id for sheet in found})
    for sheet in found:
        sample = samples[sheet.sample_id]
        assert sheet.labels.shape[:2] == sample["mask"].shape
        for index in np.unique(sample["mask"]).tolist():
            colours = sheet.labels[sample["mask"] == index][:, :3]
            assert (colours == rgb(label_colour(index))).all()
        for strip in sheet.strips.values():
            assert strip.shape == (len(sheet.dates), 24, 24, 4)
            assert ((strip[..., 3] == 255) | (strip[..., 3] == 0)).all()


def test_colours_are_those_of_the_class_table(folder):
    with open(folder / "classes.csv", encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    given = {int(row["index"]): f"#0{number}02ff" for number, row in enumerate(rows)}
    known = [{**row, "colour": given[int(row["index"])].upper()} for row in rows]
    known[0]["colour"] = "as it likes"
    del given[int(known[0]["index"])]
    with open(folder / "classes.csv", "w", encoding="utf-8", newline="") as handle:
        table = csv.DictWriter(handle, list(known[0]))
        table.writeheader()
        table.writerows(known)
    overview = overview_of(open_dataset(folder), Silent())
    assert overview.class_colours == given
    samples = {sample["sample_id"]: sample["mask"] for sample in Samples(folder, bands=["B08"])}
    shelf, seen = SampleShelf(folder), set()
    for sheet in sheets(overview, Silent()):
        labels = samples[sheet.sample_id]
        assert sheet.classes == tuple(np.unique(labels).tolist())
        for index in sheet.classes:
            assert (sheet.labels[labels == index][:, :3] == rgb(label_colour(index, given))).all()
            seen.add(index)
    assert len(seen & set(given)) > 1
    odd = int(known[0]["index"])
    assert label_colour(odd, given) == label_colour(odd)
    assert shelf.look(0).class_colours == given
    shelf.close()
    text = report(folder)
    assert all(f"background:{given[index]}" in text for index in seen & set(given))


def test_pictures_of_what_is_there():
    assert list(compositions(["B02", "B03", "B04", "B08"])) == ["true", "false"]
    assert compositions(["B8A", "B11", "B04"]) == {"false": ("B8A", "B11", "B04")}
    assert compositions(["B05"]) == {"single": ("B05", "B05", "B05")}


def test_png_is_one_that_others_read(tmp_path):
    from osgeo import gdal

    pixels = np.random.default_rng(1).integers(0, 255, (7, 5, 4), np.uint8)
    (tmp_path / "a.png").write_bytes(png_bytes(pixels))
    assert (gdal.Open(str(tmp_path / "a.png")).ReadAsArray().transpose(1, 2, 0) == pixels).all()


def test_the_map_has_a_cell_a_window():
    corners = np.array([[0.0, 480.0], [240.0, 480.0], [0.0, 240.0]])
    picture, width = window_map(corners, ["#FF0000", "#00FF00", "#0000FF"], 240.0)
    assert width == 480
    assert picture[..., :3].tolist() == [[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [0, 0, 0]]]
    assert picture[..., 3].tolist() == [[255, 255], [255, 0]]
    many = np.array([[k * 10.0, 0.0] for k in range(5000)])
    assert window_map(many, ["#FF0000"] * 5000, 10.0)[0].shape[1] <= 1001


def test_folds_and_skips_are_told(folder):
    shares, names = read_folds("2")
    split_dataset(folder, SplitParameters(shares, names, block_m=480.0), Silent())
    with open(folder / "skipped.csv", "a", encoding="utf-8", newline="") as handle:
        csv.writer(handle, lineterminator="\n").writerow(
            ["product", "<b>X</b>", "damaged_file", "<img src=x>"]
        )
    text = report(folder)
    assert ">Folds</h2>" in text and "0 parcels in more than one fold" in text
    assert "not split yet" not in text
    assert "damaged_file" in text and "&lt;b&gt;X" in text and "<b>X" not in text


@pytest.mark.parametrize("kind", ["no labels", "regression", "no masks", "one band"])
def test_all_kinds_of_datasets(season, tmp_path, kind):
    options = {"no masks": {"masks": False}, "one band": {"bands": ("B05",)}}.get(kind, {})
    truth = make_truth(season, tmp_path / "truth", (10,), "regression") if kind == "regression" else None
    stack(season, tmp_path / "set", truth, **options)
    text = report(tmp_path / "set")
    assert (">Classes</h2>" in text) is False
    assert ("It has no cloud masks" in text) is (kind == "no masks")


def test_damage_is_refused(folder):
    (folder / "samples.csv").unlink()
    with pytest.raises(InputError, match=r"samples\.csv.*Verify a dataset"):
        report(folder)
    path = next((folder / "shards").glob("*.h5"))
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(InputError, match=r"\.h5: it cannot be read"):
        report(folder)


def test_cancel(made):
    class Cancel(Silent):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        dataset_report(open_dataset(made), Cancel())


def test_pictures_of_the_page_can_be_read(made):
    for picture in re.findall(r'src="data:image/png;base64,([^"]+)"', report(made)):
        octets = b64decode(picture)
        assert octets[:8] == b"\x89PNG\r\n\x1a\n"
        width, height = struct.unpack(">II", octets[16:24])
        length = struct.unpack(">I", octets[33:37])[0]
        assert len(zlib.decompress(octets[41 : 41 + length])) == height * (1 + 4 * width)
