"""Shards that other systems have written are read here, and are what this system writes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import h5py
import numpy as np
import pytest

from core.dataset.written_shard import write
from deepsatdata_plugin.core.dataset.samples_table import SAMPLE_COLUMNS, shard_columns, table_text
from deepsatdata_plugin.core.reader import Samples, open_shard

WRITTEN = sorted((Path(__file__).parent / "written").glob("*.h5"))


@pytest.fixture(scope="module")
def ours(tmp_path_factory):
    return write(tmp_path_factory.mktemp("ours") / "ours.h5")


def content(path: Path) -> dict[str, tuple]:
    """Return all that a shard holds: arrays, types, axes and attributes by name."""
    found = {}

    def plain(value):
        return value.tolist() if isinstance(value, np.ndarray) else value

    def look(name, item):
        attributes = {
            key: plain(value)
            for key, value in item.attrs.items()
            if key not in ("DIMENSION_LIST", "REFERENCE_LIST")
        }
        if isinstance(item, h5py.Dataset):
            axes = [axis[0].name if len(axis) else "" for axis in item.dims]
            found[name] = (item[()], item.dtype.str, item.chunks, item.compression, axes, attributes)
        else:
            found[name] = (None, attributes)

    with open_shard(path) as file:
        look("/", file)
        file.visititems(look)
    return found


def test_there_is_one_of_each_system():
    assert len(WRITTEN) >= 2
    assert any("hdf5_1.10" in path.name for path in WRITTEN) and any(
        "hdf5_1.14" in path.name for path in WRITTEN
    )
    assert all(path.stat().st_size < 60_000 for path in WRITTEN)


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_all_they_hold_is_what_is_written_here(path, ours):
    theirs, mine = content(path), content(ours)
    assert theirs.keys() == mine.keys()
    for name, (values, *facts) in theirs.items():
        assert tuple(facts) == mine[name][1:], name
        if values is not None:
            np.testing.assert_array_equal(values, mine[name][0], err_msg=name)
    assert {
        "image_60m",
        "scl_20m",
        "probability_20m",
        "labels_5m/overlap_area",
        "index/sample_id",
    } <= theirs.keys()


def as_dataset(shard: Path, folder: Path) -> Path:
    """Put what the reader asks for around a shard."""
    (folder / "shards").mkdir(parents=True)
    shutil.copy(shard, folder / "shards" / "T31TFM_2018_000.h5")
    bands = [("B04", 10), ("B05", 20), ("B09", 60)]
    described = {
        "bands": [{"name": b, "resolution_m": m, "dataset": f"image_{m}m"} for b, m in bands],
        "labels": "classification", "products": [],
    }  # fmt: skip
    (folder / "dataset.json").write_text(json.dumps(described))
    with open_shard(shard) as file, open(folder / "samples.csv", "w", newline="") as table:
        table.write(",".join(SAMPLE_COLUMNS) + "\n")
        for columns in shard_columns(file):
            table.write(table_text({**columns, "fold": np.zeros(len(columns["sample_id"]), int)}))
    return folder


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_the_reader_reads_them(path, ours, tmp_path):
    theirs, mine = (
        Samples(as_dataset(path, tmp_path / "theirs")),
        Samples(as_dataset(ours, tmp_path / "mine")),
    )
    assert len(theirs) == len(mine) == 1
    one, other = theirs[0], mine[0]
    assert one.keys() == other.keys() and {"probability", "runner_up", "transform"} <= one.keys()
    assert one["image"].shape == (3, 3, 24, 24) and one["mask"].max() == 3
    for key, value in one.items():
        np.testing.assert_array_equal(value, other[key], err_msg=key)
        assert getattr(value, "dtype", None) == getattr(other[key], "dtype", None)
