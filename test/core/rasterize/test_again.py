"""Rasterizing again into a folder: what is open elsewhere, what is damaged on the way, what has changed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from core.parcel_shapes import box, polygon, wkb
from deepsatdata_plugin.core.errors import InputError, Skip
from deepsatdata_plugin.core.parcels import ClassRow, ClassTable, RawParcel, make_parcels
from deepsatdata_plugin.core.rasterize import GroundTruth, GroundTruthGrid, execute, plan_ground_truth
from deepsatdata_plugin.core.rasterize.files import generations
from deepsatdata_plugin.core.storage import sole_writer

GRID = GroundTruthGrid.of_extent("T33UUP", 32633, 300_000.0, 5_300_040.0, 600.0, 480.0)
UTM = "EPSG:32633"
LABELS = "T33UUP_2021_10m_labels.tif"
IDS = "T33UUP_2021_10m_ids.tif"


class Log:
    """Feedback that remembers what it was told."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def is_cancelled(self) -> bool:
        return False

    def progress(self, percent: float) -> None:
        pass

    def info(self, text: str) -> None:
        self.lines.append(text)

    warn = info


def parcel(code, layer="fields", crs=UTM):
    shape = wkb(polygon(box(300_100, 5_299_800, 300_200, 5_299_900)))
    return make_parcels([RawParcel(shape, 1, code, 2021)], crs, layer)


def plan(folder, code=5, layer="fields", feedback=None, **more):
    return plan_ground_truth(parcel(code, layer), [GRID], [10], folder, feedback=feedback, **more)


def label(folder) -> int:
    made = GroundTruth.open(folder)
    assert made.verify() == []
    return int(made.read_region("labels", 10, 2021, "T33UUP", 0, 0, 600, 480).max())


@pytest.fixture
def held(monkeypatch):
    """Names of files that another program has open: Windows lets nobody delete or replace those."""
    names: set[str] = set()

    def guarded(call):
        def guard(*paths, **options):
            if any(Path(path).name in names for path in paths):
                raise PermissionError(13, "in use by another program", str(paths[0]))
            return call(*paths, **options)

        return guard

    for name in ("unlink", "remove", "rename", "replace"):
        monkeypatch.setattr(os, name, guarded(getattr(os, name)))
    return names


def names(folder) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_names_are_final_when_nothing_is_held(tmp_path):
    execute(plan(tmp_path, 5))
    first = names(tmp_path)
    execute(plan(tmp_path, 7))
    assert label(tmp_path) == 7
    assert names(tmp_path) == first


@pytest.mark.parametrize("name", [LABELS, IDS, "parcels.csv", "classes.csv", "conflicts.gpkg"])
def test_a_held_file_harms_neither_result(tmp_path, held, name):
    execute(plan(tmp_path, 5))
    usual, before = names(tmp_path), (tmp_path / name).read_bytes()
    held.add(name)
    log = Log()
    execute(plan(tmp_path, 7), log)
    made = GroundTruth.open(tmp_path)
    assert label(tmp_path) == 7
    assert [row.code for row in made.classes] == ["7"]
    assert (tmp_path / name).read_bytes() == before, "the other program still reads the old file"
    assert "open in another program" in "\n".join(log.lines)
    stem, suffix = name.rsplit(".", 1)
    assert names(tmp_path) == usual | {f"{stem}.2.{suffix}"}
    execute(plan(tmp_path, 8))  # held all the time
    assert label(tmp_path) == 8
    held.clear()
    execute(plan(tmp_path, 9))
    assert label(tmp_path) == 9
    assert names(tmp_path) == usual, "the usual names again"


def test_a_file_held_for_a_moment_gets_its_name(tmp_path, held, monkeypatch):
    """A virus scanner lets go between two tries."""
    execute(plan(tmp_path, 5))
    usual, clear = names(tmp_path), generations._clear

    def clear_later(*arguments):
        held.clear()
        return clear(*arguments)

    monkeypatch.setattr(generations, "_clear", clear_later)
    held.add(LABELS)
    log = Log()
    execute(plan(tmp_path, 7), log)
    assert (label(tmp_path), names(tmp_path), log.lines) == (7, usual, [])


def test_description_that_cannot_be_replaced_leaves_the_old_one(tmp_path, held, monkeypatch):
    from deepsatdata_plugin.core.storage import files

    monkeypatch.setattr(files, "FIRST_WAIT", 0.0)
    execute(plan(tmp_path, 5))
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    held.add("ground_truth.json")
    with pytest.raises(InputError, match=r"cannot be finished.*in use"):
        execute(plan(tmp_path, 7))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert label(tmp_path) == 5


@pytest.mark.parametrize("survivors", (1, 2, 7, 12, 13, 14, 18, 23, 24))
def test_killed_while_names_are_given(tmp_path, monkeypatch, survivors):
    """At every moment the folder holds one whole ground truth."""
    execute(plan(tmp_path, 5))
    real, calls = os.replace, []

    def killed(source, target):
        calls.append(target)
        if len(calls) > survivors:
            raise KeyboardInterrupt
        return real(source, target)

    monkeypatch.setattr(os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        execute(plan(tmp_path, 7))
    monkeypatch.undo()
    whole = label(tmp_path)
    assert whole == (5 if survivors < 13 else 7), (
        "11 files, the layer of conflicts once more, the description"
    )
    assert {row.code for row in GroundTruth.open(tmp_path).classes} == {str(whole)}
    execute(plan(tmp_path, 9))
    assert label(tmp_path) == 9
    assert not [name for name in names(tmp_path) if ".2." in name or name.endswith(".part")]


def test_interrupted_just_after_the_switch(tmp_path, monkeypatch):
    execute(plan(tmp_path, 5))
    real = generations.write_text

    def interrupted(path, text):
        real(path, text)
        raise KeyboardInterrupt

    monkeypatch.setattr(generations, "write_text", interrupted)
    with pytest.raises(KeyboardInterrupt):
        execute(plan(tmp_path, 7))
    assert label(tmp_path) == 7


def test_statistics_and_pyramids_of_the_earlier_pixels_go(tmp_path):
    execute(plan(tmp_path, 5))
    for ending in (".aux.xml", ".ovr"):
        (tmp_path / (LABELS + ending)).write_text("of the old raster")
    execute(plan(tmp_path, 7))
    assert not [name for name in names(tmp_path) if name.endswith((".xml", ".ovr"))]


def test_final_names():
    assert generations.final_name("T31TFM_2018_2.5m_labels.12.tif") == "T31TFM_2018_2.5m_labels.tif"
    assert generations.final_name("conflicts.2.gpkg") == "conflicts.gpkg"
    for name in ("T31TFM_2018_2.5m_labels.tif", "parcels.csv", "mine.2.tif", "parcels.old.csv"):
        assert generations.final_name(name) == name


# ---- who else writes, and what has changed --------------------------------------------------------


def test_two_runs_at_once(tmp_path):
    execute(plan(tmp_path, 5))
    with sole_writer(tmp_path, Log()), pytest.raises(InputError, match="another run is writing"):
        execute(plan(tmp_path, 7))
    assert label(tmp_path) == 5


def test_another_layer_is_refused_and_changed_parcels_are_told(tmp_path):
    execute(plan(tmp_path, 5))
    with pytest.raises(InputError, match=r"another ground truth \(it differs in layer\)"):
        plan(tmp_path, 5, layer="meadows")
    log = Log()
    plan(tmp_path, 5, feedback=log)
    assert log.lines == []
    plan(tmp_path, 6, feedback=log)
    assert log.lines == ["The parcels changed since the ground truth in this folder: it is replaced."]


def test_changed_class_table_is_told(tmp_path):
    table = ClassTable((ClassRow("5", 3, "maize"),), "table")
    execute(plan(tmp_path, 5, class_table=table))
    log = Log()
    plan(tmp_path, 5, class_table=ClassTable((ClassRow("5", 3, "wheat"),), "table"), feedback=log)
    assert log.lines == ["The class table changed since the ground truth in this folder: it is replaced."]


def test_folder_of_an_earlier_version(tmp_path):
    """Descriptions without layer, CRS, hashes and names of tables."""
    execute(plan(tmp_path, 5))
    path = tmp_path / "ground_truth.json"
    content = json.loads(path.read_text())
    for key in ("source", "tables"):
        del content[key]
    for key in ("layer", "crs"):
        del content["parameters"][key]
    path.write_text(json.dumps(content))
    usual = names(tmp_path)
    assert label(tmp_path) == 5
    execute(plan(tmp_path, 7))
    assert label(tmp_path) == 7
    assert names(tmp_path) == usual


def test_source_is_recorded(tmp_path):
    made = execute(plan(tmp_path, 5))
    source, parameters = made.description["source"], made.description["parameters"]
    assert (source["layer"], source["crs"], source["ids"]) == ("fields", UTM, "original")
    assert source["parcels_sha256"] == parcel(5).sha256 != parcel(6).sha256
    assert source["class_table_sha256"] is None
    assert (parameters["rule"], parameters["min_coverage"]) == ("largest", 0.0)


def test_products_left_out_are_in_the_table(tmp_path):
    skip = Skip("product", "S2A_X.SAFE", "no_image", "No image.")
    made_plan = plan(tmp_path, 5, skips=[skip])
    execute(made_plan)
    assert (made_plan.n_skips, list(made_plan.skips())) == (1, [skip])
    assert (tmp_path / "skipped.csv").read_text().splitlines() == [
        "kind,subject,reason,detail",
        "product,S2A_X.SAFE,no_image,No image.",
    ]


def test_codes_that_the_table_does_not_know_are_counted(tmp_path):
    shape = wkb(polygon(box(300_100, 5_299_800, 300_200, 5_299_900)))
    codes = ["5", "x", "x", "y"]
    parcels = make_parcels([RawParcel(shape, i, code, 2021) for i, code in enumerate(codes)], UTM)
    log = Log()
    table = ClassTable((ClassRow("5", 3),), "table")
    made = plan_ground_truth(parcels, [GRID], [10], tmp_path, class_table=table, feedback=log)
    assert log.lines == [
        (
            "3 of 4 parcels get the label ignore: their class codes are not in the class table. Codes with "
            "their parcels: x (2), y (1)."
        )
    ]
    assert [skip.detail.split(" is not")[0] for skip in made.skips()] == [
        "The class code 'x'", "The class code 'x'", "The class code 'y'",
    ]  # fmt: skip
    assert np.count_nonzero(made.values == -1) == 3
