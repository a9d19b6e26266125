"""`make demo`, smaller: it runs without a screen, leaves a picture, and clears only its own folder."""

from __future__ import annotations

import csv
import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("deepsatdata_demo", ROOT / "demo" / "demo.py")
script = importlib.util.module_from_spec(spec)
spec.loader.exec_module(script)
MARKER, _clear = script.MARKER, script._clear


def demo(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "demo" / "demo.py"), "--quick", "--folder", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> tuple[Path, str]:
    """A demo in the folder of an earlier one, of which something is left."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    _clear(folder)
    (folder / "left over").touch()
    done = demo(folder)
    assert done.returncode == 0, done.stderr
    return folder, done.stdout


def test_the_picture_is_there_and_shows_something(made):
    folder, said = made
    picture = folder / "demo.png"
    assert said.rstrip().endswith(f"The picture: {picture}")
    pixels = gdal.Open(str(picture)).ReadAsArray()[:3]
    assert pixels.shape[1] > 1000 and pixels.shape[2] > 1400
    # Colours of the true-colour images (many), the class map and the text; most of the page is no one colour.
    colours = np.unique(pixels.reshape(3, -1), axis=1)
    assert colours.shape[1] > 5000
    height = pixels.shape[1]
    for part in (pixels[:, : height // 2], pixels[:, height // 2 :]):
        assert (part.min(axis=0) < 200).mean() > 0.08
    red = (pixels[0] > 180) & (pixels[1] < 80) & (pixels[2] < 40)  # frames of cloudy steps
    assert red.sum() > 300


def test_the_season_is_what_it_should_be(made):
    folder, said = made
    description = json.loads((folder / "dataset" / "dataset.json").read_text(encoding="utf-8"))
    assert {t["tile"] for t in description["grid"]["tiles"]} == {"T31TFM", "T31TFN"}
    assert {p["offsets"]["B04"] for p in description["products"]} == {0, -1000}
    assert len({p["sensing_start"] for p in description["products"]}) >= 8
    with open(folder / "dataset" / "samples.csv", encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    assert len({row["n_steps"] for row in rows}) > 1  # dropped steps
    assert min(float(row["clear_fraction"]) for row in rows) < 0.9
    assert "baseline 04.00: offset -1000" in said and f"{len(rows)} samples" in said


def test_a_model_learns_from_it(made, tmp_path):
    """Asked about blocks it never saw, it beats the most frequent class clearly; without folds it says so."""
    from deepsatdata_plugin.core.dataset import SplitParameters, read_folds, split_dataset
    from deepsatdata_plugin.core.feedback import Silent

    dataset = Path(shutil.copytree(made[0] / "dataset", tmp_path / "dataset"))
    command = [sys.executable, str(ROOT / "demo" / "train.py"), str(dataset)]
    refused = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert refused.returncode == 1 and "splitdataset" in refused.stderr
    shares, names = read_folds("3")
    split_dataset(dataset, SplitParameters(shares, names, block_m=480.0), Silent())
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    accuracy, majority = (
        float(re.search(rf"{words} (0\.\d+)", done.stdout)[1]) for words in ("accuracy", "class alone:")
    )
    assert accuracy > 0.6 and accuracy > 1.8 * majority, done.stdout


def test_a_second_run_clears_only_its_own_folder(made, tmp_path):
    folder, _ = made
    assert not (folder / "left over").exists() and (folder / "demo.png").is_file()
    (folder / "left over").touch()
    _clear(folder)
    assert [p.name for p in folder.iterdir()] == [MARKER], "what a whole run has made is known as its own"
    (tmp_path / "thesis.txt").write_text("mine")
    refused = demo(tmp_path)
    assert refused.returncode == 1 and "not empty" in refused.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]
