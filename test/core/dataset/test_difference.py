"""Comparing two datasets: every injected change is found, named and counted, and nothing else."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pytest

from core.small_dataset import make_season, make_truth, rows_of, stack
from deepsatdata_plugin.core.dataset import difference_of, open_dataset
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.report import difference_headline, difference_report


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    season = make_season(tmp_path_factory.mktemp("season"))
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth", (10,))
    folder = tmp_path_factory.mktemp("made") / "set"
    stack(season, folder, truth, bands=("B02", "B05"))
    return folder


@pytest.fixture
def other(made, tmp_path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "other"))


def compared(one: Path, two: Path):
    return difference_of(open_dataset(one), open_dataset(two), Silent())


def describe(folder: Path, change: Callable[[dict], None]) -> None:
    path = folder / "dataset.json"
    found = json.loads(path.read_text())
    for shard in found["shards"]:
        shard["sha256"] = "another"  # an edited shard has another hash
    change(found)
    path.write_text(json.dumps(found))


def first_shard(folder: Path, mode: str = "r+") -> h5py.File:
    return h5py.File(folder / "shards" / rows_of(folder)[0]["shard"], mode)


def test_a_copy_is_the_same(made, other):
    found = compared(made, other)
    assert (
        found.same
        and found.n_common == len(rows_of(made))
        and "Nothing differs" in difference_headline(found)
    )
    describe(other, lambda _: None)  # read sample by sample, too
    assert compared(made, other).same
    assert "Nothing differs" in difference_report(found)


@pytest.mark.parametrize("aspect", ["images", "masks", "labels", "layers", "steps", "fold"])
def test_each_change_is_told_by_what_it_is(made, other, aspect):
    describe(other, lambda _: None)
    name = rows_of(other)[0]["sample_id"]
    with first_shard(other) as file:
        if aspect == "images":
            file["image_20m"][0, 0, 0, 3, 4] += 1
        elif aspect == "masks":
            file["scl_20m"][0, 0, 3, 4] = 9 - file["scl_20m"][0, 0, 3, 4] % 2
        elif aspect == "layers":
            file["labels_10m/coverage"][0, 3, 4] += 0.25
        elif aspect == "steps":
            file["datetime"][0, 0] -= 86400
    if aspect == "labels":
        with first_shard(other) as file:
            before = file["labels_10m/labels"][0, 3, 4]
            file["labels_10m/labels"][0, 3, 4] = -1
    if aspect == "fold":
        text = (other / "samples.csv").read_text().splitlines()
        (other / "samples.csv").write_text("\n".join([text[0], text[1] + "2", *text[2:]]) + "\n")
    found = compared(made, other)
    assert found.changed == ((name, (aspect,)),) and found.by_aspect == {aspect: 1} and not found.same
    if aspect == "labels":
        assert found.label_pixels == {(str(before) if before else "", "-"): 1}
    else:
        assert not found.label_pixels
    page = difference_report(found)
    assert name in page and "1 sample" in difference_headline(found)


def test_classes_in_another_order_are_no_change_of_labels(made, other):
    """The same codes under other indices: labels mean what they meant."""
    describe(other, lambda _: None)
    rows = rows_of(other, "classes.csv")
    codes = [row["index"] for row in rows]
    turned = dict(zip(codes, [*codes[1:], codes[0]]))
    lines = [",".join(rows[0])] + [",".join({**row, "index": turned[row["index"]]}.values()) for row in rows]
    (other / "classes.csv").write_text("\n".join(lines) + "\n")
    for path in (other / "shards").glob("*.h5"):
        with h5py.File(path, "r+") as file:
            labels = file["labels_10m/labels"][:]
            file["labels_10m/labels"][:] = np.vectorize(lambda v: int(turned.get(str(v), v)))(labels)
    found = compared(made, other)
    assert not found.n_changed and len(found.classes) == len(rows), (
        "the table has changed, the labels have not"
    )
    with first_shard(other) as file:
        where = np.argwhere(file["labels_10m/labels"][0] > 0)[0]
        before = made_code = None
        with first_shard(made, "r") as old:
            made_code = int(old["labels_10m/labels"][0][tuple(where)])
        target = next(int(i) for c, i in turned.items() if c != str(made_code))
        before = rows_of(made, "classes.csv")
        file["labels_10m/labels"][(0, *where)] = target
    found = compared(made, other)
    code_of = {row["index"]: row["code"] for row in before}
    after = next(code for code, index in turned.items() if index == str(target))
    assert found.label_pixels == {(code_of[str(made_code)], code_of[after]): 1}


def test_samples_products_and_settings(made, other):
    def change(found):
        found["parameters"]["min_valid"] = 75.0
        found["split"] = {"parameters": {"seed": 1}, "distances_m": {"0-1": 0.0}}
        found["grid"]["tiles"][0]["steps"] += 1
        found["products"][0]["offsets"]["B02"] = -1000
        found["products"].append({**found["products"][0], "name": "S2A_<script>"})

    describe(other, change)
    text = (other / "samples.csv").read_text().splitlines()
    (other / "samples.csv").write_text("\n".join([text[0], *text[2:]]) + "\n")
    found = compared(made, other)
    assert (found.n_added, found.n_removed, found.n_common) == (0, 1, len(text) - 2)
    assert found.removed == (text[1].split(",")[0],) and not found.n_changed
    assert ("parameters.min_valid", "50.0", "75.0") in found.settings and len(found.settings) == 3
    assert ("split.seed", "", "1") in found.settings
    assert found.products_added == ("S2A_<script>",) and not found.products_removed
    assert [row[1] for row in found.products_changed] == ["offsets"]
    assert "<script>" not in difference_report(found) and "&lt;script&gt;" in difference_report(found)
    back = compared(other, made)
    assert (back.n_added, back.n_removed) == (1, 0) and back.added == found.removed


def test_fewer_bands_are_a_setting_and_the_others_are_compared(made, other):
    describe(other, lambda found: found["bands"].pop())
    for path in (other / "shards").glob("*.h5"):
        with h5py.File(path, "r+") as file:
            del file["image_20m"]
    found = compared(made, other)
    assert not found.n_changed and any(key.startswith("bands.B05") for key, _, _ in found.settings)


def test_what_cannot_be_read_is_named(made, other):
    describe(other, lambda _: None)
    shard = other / "shards" / rows_of(other)[0]["shard"]
    shard.write_bytes(shard.read_bytes()[:2000])
    with pytest.raises(InputError, match=shard.name):
        compared(made, other)
    (other / "samples.csv").unlink()
    with pytest.raises(InputError, match=r"samples\.csv"):
        compared(made, other)


def test_cancel(made, other):
    class Cancel(Silent):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        difference_of(open_dataset(made), open_dataset(other), Cancel())
