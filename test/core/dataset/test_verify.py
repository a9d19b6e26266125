"""Verifying a dataset: what is whole passes, whatever is damaged is named, nothing is blamed wrongly."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import stat
from pathlib import Path

import h5py
import numpy as np
import pytest

import scene
from core.small_dataset import make_season, make_truth, rows_of, stack
from deepsatdata_plugin.core.dataset import Verification, open_dataset, verify_dataset
from deepsatdata_plugin.core.dataset.faults import TOLD, FaultBook
from deepsatdata_plugin.core.dataset.places import check_places
from deepsatdata_plugin.core.errors import Cancelled, EnvironmentFailure, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.report import verification_report
from deepsatdata_plugin.core.storage import file_sha256

SHARDS = 1_500_000  # bytes of a shard: several of them


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def truth(season, tmp_path_factory):
    return make_truth(season, tmp_path_factory.mktemp("truth") / "truth")


@pytest.fixture(scope="module")
def made(season, truth, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "set"
    stack(season, folder, truth, shard_bytes=SHARDS)
    return folder


@pytest.fixture
def folder(made, tmp_path) -> Path:
    """A copy that a test may damage; it lies elsewhere than where it was made."""
    return Path(shutil.copytree(made, tmp_path / "moved"))


def verify(folder: Path, **options) -> Verification:
    return verify_dataset(folder, Silent(), **options)


def reasons(found: Verification) -> set[tuple[str, str]]:
    return {(fault.subject, fault.reason) for fault in found.faults}


def description(folder: Path) -> dict:
    return json.loads((folder / "dataset.json").read_text(encoding="utf-8"))


def rehash(folder: Path, **changes) -> None:
    """Make the hashes those of what is there: what is left to find are faults of content."""
    content = {**description(folder), **changes}
    for entry in (*content["shards"], *content["files"]):
        if (folder / entry["path"]).is_file():
            entry["sha256"] = file_sha256(folder / entry["path"])
    (folder / "dataset.json").write_text(json.dumps(content))


def shards(folder: Path) -> list[Path]:
    return [folder / entry["path"] for entry in description(folder)["shards"]]


# -- whole ------------------------------------------------------------------------------------------


def test_a_whole_dataset_passes_wherever_it_lies(folder):
    found = verify(folder)
    counts = description(folder)["counts"]
    assert found.whole and found.faults == () and found.notes == ()
    assert (found.samples, found.steps) == (counts["samples"], counts["steps"])
    assert len(shards(folder)) > 2
    assert found.files == len(shards(folder)) + len(description(folder)["files"])


@pytest.mark.parametrize("kind", ["images alone", "overlapping", "regression", "no masks", "raw"])
def test_all_kinds_of_datasets_pass(season, tmp_path, kind):
    options = {
        "overlapping": {"stride": 6, "start": None},
        "no masks": {"masks": False},
        "raw": {"harmonize": False},
    }.get(kind, {})
    truth = None
    if kind == "regression":
        truth = make_truth(season, tmp_path / "truth", (10,), "regression")
    elif kind == "overlapping":
        truth = make_truth(season, tmp_path / "truth", (10,))
    stack(season, tmp_path / "set", truth, **options)
    found = verify(tmp_path / "set", products_folder=str(season.products_folder))
    assert found.faults == ()
    assert found.compared == description(tmp_path / "set")["counts"]["steps"]


def test_l1c_passes(tmp_path):
    season = scene.small_season(tmp_path / "season", size_px=120, level="L1C", bands=("B02", "B05"))
    stack(season, tmp_path / "set", bands=("B02", "B05"))
    assert verify(tmp_path / "set", products_folder=str(season.products_folder)).faults == ()


def test_nothing_is_written(folder):
    for path in (folder, *folder.rglob("*")):
        path.chmod(path.stat().st_mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    try:
        assert verify(folder).whole
        assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    finally:
        for path in (folder, *folder.rglob("*")):
            path.chmod(path.stat().st_mode | stat.S_IWUSR)


# -- damaged files ----------------------------------------------------------------------------------


def test_any_flipped_bit_is_found_and_its_file_named(folder):
    """In shards and tables, wherever it is; places by chance, the same in each run."""
    chance = random.Random(4)
    files = [*shards(folder), *(folder / entry["path"] for entry in description(folder)["files"])]
    for _ in range(25):
        path = chance.choice(files)
        whole = path.read_bytes()
        place = chance.randrange(len(whole))
        flipped = bytes([whole[place] ^ (1 << chance.randrange(8))])
        path.write_bytes(whole[:place] + flipped + whole[place + 1 :])
        found = verify(folder)
        name = str(path.relative_to(folder))
        assert (name, "changed") in reasons(found), (name, place)
        assert {fault.subject for fault in found.faults} <= {name, "samples.csv", "dataset.json"}
        path.write_bytes(whole)
    assert verify(folder).whole


def test_a_damaged_chunk_is_told_with_its_sample(folder):
    path = shards(folder)[1]
    with h5py.File(path, "r") as file:
        info = file["image_10m"].id.get_chunk_info(1)
        sample = file["index/sample_id"][info.chunk_offset[0]].decode()
    with path.open("r+b") as handle:
        handle.seek(info.byte_offset + info.size // 2)
        handle.write(b"\0" * 16)
    found = verify(folder)
    places = {fault.place for fault in found.faults if fault.reason == "damaged"}
    assert places == {f"image_10m, {sample}"}
    assert (f"shards/{path.name}", "changed") in reasons(found)


@pytest.mark.parametrize("left", [0, 1, 2000, -1])
def test_a_truncated_shard(folder, left):
    path = shards(folder)[0]
    path.write_bytes(path.read_bytes()[:left])
    found = verify(folder)
    assert (f"shards/{path.name}", "changed") in reasons(found)
    assert {fault.subject for fault in found.faults} == {f"shards/{path.name}"}
    if left in (0, 1, 2000):
        assert (f"shards/{path.name}", "damaged") in reasons(found)


def test_a_missing_shard(folder):
    path = shards(folder)[2]
    path.unlink()
    assert reasons(verify(folder)) == {(f"shards/{path.name}", "missing")}


@pytest.mark.parametrize("name", ["samples.csv", "samples.gpkg", "classes.csv", "parcels.csv", "README.md"])
def test_a_missing_file(folder, name):
    (folder / name).unlink()
    assert reasons(verify(folder)) == {(name, "missing")}


def test_swapped_shards_are_called_that(folder):
    first, second, *_ = shards(folder)
    content = first.read_bytes(), second.read_bytes()
    first.write_bytes(content[1])
    second.write_bytes(content[0])
    found = verify(folder)
    for one, other in ((first, second), (second, first)):
        mine = [fault for fault in found.faults if fault.subject == f"shards/{one.name}"]
        assert "swapped" in {fault.reason for fault in mine}
        assert any(other.name in fault.detail for fault in mine)


@pytest.mark.parametrize(
    ("column", "value"),
    [("ulx", "600001"), ("majority_class", "3"), ("n_steps", "9"), ("tile", "T32TFM"), ("first", "2018"),
     ("clear_fraction", "0.123"), ("sample_id", "T31TFM_2018_e0_n0"), ("index", "999"), ("shard", "x.h5"),
     ("labelled_fraction", "")],
)  # fmt: skip
def test_an_edited_table_is_told_by_row_and_column(folder, column, value):
    lines = (folder / "samples.csv").read_text().splitlines()
    cells = lines[8].split(",")
    assert cells[lines[0].split(",").index(column)] != value
    cells[lines[0].split(",").index(column)] = value
    lines[8] = ",".join(cells)
    (folder / "samples.csv").write_text("\n".join(lines) + "\n")
    found = verify(folder)
    assert ("samples.csv", "changed") in reasons(found)
    assert any("row 9" in fault.detail for fault in found.faults), found.faults
    assert {fault.subject for fault in found.faults} == {"samples.csv"}


@pytest.mark.parametrize(
    "edit", ["row gone", "row twice", "no numbers", "cells missing", "not text", "empty"]
)
def test_a_broken_table(folder, edit):
    path = folder / "samples.csv"
    lines = path.read_text().splitlines(keepends=True)
    edited = {
        "row gone": [*lines[:5], *lines[6:]],
        "row twice": [*lines[:6], *lines[5:]],
        "no numbers": [*lines[:5], lines[5].replace(",24", ",x", 1).replace(",240,", ",wide,")],
        "cells missing": [*lines[:5], "a,b\n"],
        "not text": ["\udcff\udcfe\n", *lines],
        "empty": [],
    }[edit]
    path.write_bytes("".join(edited).encode("utf-8", "surrogateescape"))
    found = reasons(verify(folder))
    assert ("samples.csv", "changed") in found and len(found) > 1
    assert {subject for subject, _ in found} == {"samples.csv"}


def test_what_lies_around_is_noted_and_no_fault(folder):
    (folder / "shards" / "T31TFM_2018_099.h5").write_bytes(b"x")
    (folder / "shards" / "T31TFM_2018_000.h5.ab12.part").write_bytes(b"x")
    found = verify(folder)
    assert found.whole and len(found.notes) == 2


def test_a_damaged_shard_comes_back(folder, season, truth):
    """What the report says to do about it."""
    path = shards(folder)[1]
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    path.unlink()
    stack(season, folder, truth, shard_bytes=SHARDS)
    assert verify(folder).whole
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before


# -- wrong content, right hashes --------------------------------------------------------------------


def edit_label(file):
    file["labels_10m/labels"][1, 3, 3] = 77


def edit_id(file):
    file["labels_2.5m/ids"][0, 0, 0] = 10**6


def edit_mask(file):
    file["labels_10m/mask"][0, 0, 0] = 3


def edit_coverage(file):
    file["labels_10m/coverage"][0, 0, 0] = 1.5


def edit_dates(file):
    times = file["datetime"][0]
    times[:2] = times[1::-1]
    file["datetime"][0] = times


def edit_doy(file):
    file["doy"][0, 0] += 1


def edit_season(file):
    file["datetime"][0, 0] -= 86400 * 400


def edit_steps(file):
    file["n_steps"][0] -= 1


def edit_product(file):
    file["product"][0, 0, 0] = 500


def edit_index(file):
    file["index/index"][0] = 5


def edit_corner(file):
    file["index/ulx"][0] += 10


def edit_share(file):
    file["valid_fraction"][0, 0] = 2


def drop_index(file):
    del file["index/tile"]


def drop_image(file):
    del file["image_20m"]


def other_format(file):
    file.attrs["format"] = np.bytes_(b"another")


@pytest.mark.parametrize(
    ("edit", "reason"),
    [(edit_label, "unknown_class"), (edit_id, "unknown_parcel"), (edit_mask, "wrong_value"),
     (edit_coverage, "wrong_value"), (edit_dates, "wrong_order"), (edit_doy, "wrong_date"),
     (edit_season, "wrong_date"), (edit_steps, "wrong_count"), (edit_steps, "wrong_value"),
     (edit_product, "unknown_product"), (edit_index, "wrong_order"), (edit_corner, "row_differs"),
     (edit_share, "wrong_value"), (drop_index, "damaged"), (drop_image, "wrong_count"), (other_format, "not_a_shard")],
    ids=lambda value: getattr(value, "__name__", value),
)  # fmt: skip
def test_wrong_content_is_found_though_hashes_fit(folder, edit, reason):
    path = shards(folder)[0]
    with h5py.File(path, "r+") as file:
        edit(file)
    rehash(folder)
    found = verify(folder)
    assert reason in {fault.reason for fault in found.faults}, found.faults
    assert "changed" not in {fault.reason for fault in found.faults}


def test_bands_that_are_not_there_are_not_compared(folder, season):
    with h5py.File(shards(folder)[0], "r+") as file:
        del file["image_20m"]
    rehash(folder)
    found = verify(folder, products_folder=str(season.products_folder))
    assert {(fault.reason, fault.place) for fault in found.faults} == {("wrong_count", "image_20m")}


def test_a_sample_listed_again_beside_itself(folder):
    path = folder / "samples.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines[:3], lines[2], *lines[3:]]), encoding="utf-8")
    assert [f.detail for f in verify(folder).faults if f.reason == "twice"] == ["row 4 lists a sample again."]


def test_counts_of_the_description(folder):
    content = description(folder)
    content["counts"]["samples"] += 1
    content["shards"][0]["samples"] -= 1
    rehash(folder, **content)
    found = reasons(verify(folder))
    assert ("dataset.json", "wrong_count") in found
    assert (f"shards/{shards(folder)[0].name}", "wrong_count") in found


# -- places -----------------------------------------------------------------------------------------

GRID = {"stride_m": 240.0, "size_m": 240.0, "shift_e_m": 0.0, "shift_n_m": 0.0}


def places(*rows) -> set[str]:
    book = FaultBook()
    check_places(np.array(rows, np.float64), GRID, book)
    return {fault.reason for fault in book.faults}


def test_windows_lie_on_the_lattice_once():
    first = (2018, 32631, 240_000, 5_040_000, 240)
    assert places(first, (2018, 32631, 240_240, 5_040_000, 240), (2019, *first[1:])) == set()
    assert places(first, (2018, 32631, 240_010, 5_040_240, 240)) == {"off_lattice"}
    assert places(first, first) == {"ground_twice"}
    assert places((*first[:4], 480)) == {"wrong_value"}


def test_ground_of_another_zone_is_the_same_ground():
    """A window of zone 31 whose centre lies in one of zone 32, as the owner rule forbids."""
    from deepsatdata_plugin.core.geo import Transformer, spatial_reference

    here = (2018, 32631, 734_400.0, 5_040_000.0, 240.0)
    centre = np.array([[here[2] + 120, here[3] - 120]])
    there = Transformer(spatial_reference(32631).ExportToWkt(), 32632).points(centre)[0]
    corner = np.floor(there[0] / 240) * 240, np.ceil(there[1] / 240) * 240
    assert places(here, (2018, 32632, *corner, 240)) == {"ground_twice"}
    assert places(here, (2018, 32632, corner[0] + 960, corner[1], 240)) == set()
    assert places(here, (2019, 32632, *corner, 240)) == set()


# -- products again ---------------------------------------------------------------------------------


def test_pixels_that_are_not_the_products_are_found(folder, season):
    path = shards(folder)[1]
    with h5py.File(path, "r+") as file:
        image = file["image_20m"][1]
        image[0, 0, 2, 2] += 1
        file["image_20m"][1] = image
        sample = file["index/sample_id"][1].decode()
    rehash(folder)
    assert verify(folder).whole, "without the products nobody can know"
    found = verify(folder, products_folder=str(season.products_folder))
    assert [(f.subject, f.reason, f.place) for f in found.faults] == [
        (f"shards/{path.name}", "other_pixels", sample)
    ]
    assert "B05 of step 1" in found.faults[0].detail and "1 pixels" in found.faults[0].detail


def test_merged_halves_are_compared(tmp_path):
    """Steps of several products are what the first of them with data gives."""
    season = scene.small_season(tmp_path / "season", size_px=120, bands=("B02", "B05"), splits=["2018-04-11"])
    stack(season, tmp_path / "set", bands=("B02", "B05"))
    with h5py.File(shards(tmp_path / "set")[0]) as file:
        assert file["product"].shape[2] == 2
    assert verify(tmp_path / "set", products_folder=str(season.products_folder)).whole


def test_missing_products_are_refused_before_work(folder, season, tmp_path):
    products = tmp_path / "products"
    products.mkdir()
    scene.faults.copy_product(season.products[0], products)
    with pytest.raises(InputError, match=r"7 of the 8 products of the dataset are not there, for example S2"):
        verify(folder, products_folder=str(products))


# -- not a dataset, and not its fault ---------------------------------------------------------------


def test_an_unfinished_dataset_offers_to_go_on(folder):
    (folder / "dataset.json").unlink()
    with pytest.raises(InputError, match=r"not finished.*Run 'Make a dataset' again"):
        verify(folder)


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        ({"version": 2}, "format version is 2; this program knows versions up to 1.*newer version"),
        ({"version": "1"}, "format version is 1;"),
        ({"format": "other"}, "describes no dataset"),
        ({"shards": None}, "'shards' is missing"),
        ({"files": [{"path": "../../etc/passwd", "sha256": ""}]}, "none of the dataset"),
        ({"files": [{"path": "/etc/passwd", "sha256": ""}]}, "none of the dataset"),
        ({"shards": ["x"]}, "none of the dataset"),
    ],
)
def test_descriptions_that_cannot_be_taken(folder, edit, words):
    (folder / "dataset.json").write_text(json.dumps({**description(folder), **edit}))
    with pytest.raises(InputError, match=words):
        verify(folder)


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        (("grid", "tiles"), 1.5),
        (("grid", "tiles", 0, "tile"), None),
        (("grid", "tiles", 0, "season_end"), -1),
        (("grid", "tiles", 0, "season_start"), "some day"),
        (("grid", "stride_m"), 0),
        (("grid", "shift_e_m"), "x"),
        (("bands", 0), None),
        (("bands", 0, "statistics"), -1),
        (("products", 0, "name"), {}),
        (("products", 0, "quantification"), None),
        (("shards", 0, "samples"), {}),
        (("counts", "steps"), None),
    ],
    ids=lambda value: ".".join(map(str, value)) if isinstance(value, tuple) else repr(value),
)
def test_what_is_damaged_inside_a_description_is_named(folder, keys, value):
    content = place = description(folder)
    for key in keys[:-1]:
        place = place[key]
    place[keys[-1]] = value
    (folder / "dataset.json").write_text(json.dumps(content))
    with pytest.raises(InputError, match=rf"dataset\.json: it is damaged: '{keys[0]}[a-z._]*' is missing"):
        open_dataset(folder)


def test_a_damaged_description(folder):
    whole = (folder / "dataset.json").read_bytes()
    (folder / "dataset.json").write_bytes(whole[:500])
    with pytest.raises(InputError, match=r"dataset\.json: it is damaged"):
        verify(folder)
    (folder / "dataset.json").write_bytes(whole.replace(b"format", b"for\xff\xfemat", 1))
    with pytest.raises(InputError, match="it is damaged"):
        verify(folder)


def test_other_folders(folder, tmp_path):
    with pytest.raises(InputError, match=r"no such folder"):
        open_dataset(tmp_path / "gone")
    with pytest.raises(InputError, match=r"Choose moved in it"):
        open_dataset(tmp_path)
    with pytest.raises(InputError, match=r"dataset\.json is missing"):
        open_dataset(folder / "shards")


def test_a_dataset_of_the_first_version_is_read_and_told(folder):
    content = description(folder)
    del content["revision"]
    content["files"] = [entry for entry in content["files"] if entry["path"] != "croissant.json"]
    rehash(folder, files=content["files"])
    content = description(folder)
    del content["revision"]
    (folder / "dataset.json").write_text(json.dumps(content))
    found = verify(folder)
    assert found.whole
    assert [note.split(":")[1].strip() for note in found.notes] == [
        "its shards do not name their axes.", "it has no data card (croissant.json).",
    ]  # fmt: skip


@pytest.mark.parametrize("number", [errno.EIO, errno.EMFILE, errno.EACCES])
def test_a_failing_disk_is_not_the_datasets_fault(folder, monkeypatch, number):
    real = Path.open

    def failing(self, *arguments, **options):
        if self.suffix == ".h5":
            raise OSError(number, os.strerror(number), str(self))
        return real(self, *arguments, **options)

    monkeypatch.setattr(Path, "open", failing)
    with pytest.raises(EnvironmentFailure, match=os.strerror(number)):
        verify(folder)


def test_cancel(folder):
    class Cancel(Silent):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 6

    with pytest.raises(Cancelled):
        verify_dataset(folder, Cancel())


def test_progress_is_honest(folder):
    class Watch(Silent):
        def __init__(self):
            self.seen = []

        def progress(self, percent):
            self.seen.append(percent)

    watch = Watch()
    verify_dataset(folder, watch)
    assert watch.seen == sorted(watch.seen) and watch.seen[-1] == 100 and len(watch.seen) > 10


# -- report -----------------------------------------------------------------------------------------


def test_the_report_names_everything_and_escapes(folder):
    assert "Whole." in verification_report(verify(folder))
    lines = (folder / "samples.csv").read_text().splitlines()
    lines[3] = lines[3].replace(lines[3].split(",")[0], "<script>alert(1)</script>")
    (folder / "samples.csv").write_text("\n".join(lines) + "\n")
    shards(folder)[0].unlink()
    text = verification_report(verify(folder))
    assert "<script>" not in text
    assert "not there" in text and shards(folder)[0].name in text


def test_many_faults_are_counted_not_listed(folder):
    rows = rows_of(folder)
    text = (folder / "samples.csv").read_text().replace(",240,", ",250,")
    (folder / "samples.csv").write_text(text)
    found = verify(folder)
    differing = [fault for fault in found.faults if fault.reason == "row_differs"]
    assert len(rows) > len(differing) == TOLD
    assert ("samples.csv", "row_differs", len(rows) - TOLD) in found.more
    assert found.count == 1 + 2 * len(rows)
