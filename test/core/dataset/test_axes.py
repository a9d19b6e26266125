"""Axes of shards: what h5py's own interface, and xarray, find."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest

from core.small_dataset import make_season, make_truth, stack
from deepsatdata_plugin.core.dataset.format import REVISION
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.reader import Samples

ROOT = Path(__file__).resolve().parents[3]
PYTHON = ROOT / ".venv" / "croissant" / "bin" / "python"

#: Four dates, and windows of four pixels of 60 m: lengths do not tell the axes apart.
XARRAY = """
import json, sys
import xarray
found = {}
for group in ("/", "labels_10m", "index", "statistics_60m"):
    with xarray.open_dataset(sys.argv[1], engine="h5netcdf", group=group) as data:
        found[group] = {name: [list(array.dims), list(array.shape)] for name, array in data.variables.items()}
with xarray.open_dataset(sys.argv[1], engine="h5netcdf") as data:
    band = data["image_60m"].sel(band_60m=b"B09")
    early = band.where(data["doy"] < 150)
    blank = [int(n) for n in early.isnull().sum(("row_60m", "column_60m")).isel(sample=0)]
    rows = data["row_60m"].values.tolist()
    days = [int(n) for n in data["doy"].isel(sample=0)]
print(json.dumps({"dims": found, "blank": blank, "rows": rows, "days": days}))
"""


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def dataset(season, tmp_path_factory):
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth")
    folder = tmp_path_factory.mktemp("set") / "set"
    stack(season, folder, truth)
    return folder


@pytest.fixture(scope="module")
def shard(dataset):
    return sorted((dataset / "shards").glob("*.h5"))[0]


def dims(file: h5py.File) -> dict[str, tuple[str, ...]]:
    """Return the scale of each axis of all datasets that are no scales themselves."""
    found = {}

    def look(name, item):
        if isinstance(item, h5py.Dataset) and not h5py.h5ds.is_scale(item.id):
            found[name] = tuple(dim[0].name.lstrip("/") if len(dim) else "" for dim in item.dims)

    file.visititems(look)
    return found


def test_every_axis_has_its_scale(shard):
    with h5py.File(shard) as file:
        found = dims(file)
        assert found["image_60m"] == ("sample", "step", "band_60m", "row_60m", "column_60m")
        assert found["image_10m"] == ("sample", "step", "band_10m", "row_10m", "column_10m")
        assert found["scl_20m" if "scl_20m" in found else "cloud_60m"][:2] == ("sample", "step")
        assert found["labels_2.5m/labels"] == ("sample", "row_2.5m", "column_2.5m")
        assert found["labels_10m/mask"] == ("sample", "row_10m", "column_10m")
        assert found["product"] == ("sample", "step", "merged")
        assert found["statistics_60m/clamped"] == ("planned_step", "band_60m")
        assert found["index/sample_id"] == ("sample",)
        assert all(all(named) for named in found.values()), found
        for name, named in found.items():
            for axis, scale in enumerate(named):
                assert h5py.h5ds.is_attached(file[name].id, file[scale].id, axis), (name, scale)
                assert file[scale].shape == (file[name].shape[axis],), (name, scale)
        assert file["band_10m"][:].tolist() == file["image_10m"].attrs["bands"].tolist()
        assert file["row_60m"][:].tolist() == [30.0, 90.0, 150.0, 210.0]
        assert file.attrs["revision"] == REVISION


def test_xarray_names_the_axes_that_are_meant(shard):
    if not PYTHON.exists():
        pytest.skip("no environment with xarray; `make setup` makes it")
    ran = subprocess.run([PYTHON, "-c", XARRAY, str(shard)], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout.splitlines()[-1])
    named = told["dims"]
    with h5py.File(shard) as file:
        count, dates = file["doy"].shape
        assert file["image_60m"].shape == (count, dates, 1, 4, 4) and dates == 4
    assert named["/"]["image_60m"] == [
        ["sample", "step", "band_60m", "row_60m", "column_60m"],
        [count, 4, 1, 4, 4],
    ]
    assert named["/"]["datetime"][0] == ["sample", "step"]
    assert named["labels_10m"]["labels"][0] == ["sample", "row_10m", "column_10m"]
    assert named["index"]["ulx"][0] == ["sample"]
    assert named["statistics_60m"]["clamped"][0] == ["planned_step", "band_60m"]
    assert told["rows"] == [30.0, 90.0, 150.0, 210.0]
    # Dates are blanked, no rows of pixels.
    assert told["blank"] == [0 if day < 150 else 16 for day in told["days"]] and 16 in told["blank"]


#: A virtual Zarr: the chunks stay in the shard, only their places are listed.
VIRTUAL = """
import json, sys
import h5py, numpy, xarray
from kerchunk.hdf import SingleHdf5ToZarr
references = sys.argv[2]
with open(references, "w") as handle:
    json.dump(SingleHdf5ToZarr(sys.argv[1]).translate(), handle)
told = {}
with h5py.File(sys.argv[1]) as file, xarray.open_dataset(references, engine="kerchunk", mask_and_scale=False) as data:
    for name in ("image_60m", "image_10m", "scl_20m", "doy"):
        told[name] = [list(data[name].dims), bool(numpy.array_equal(data[name].values, file[name][:]))]
print(json.dumps(told))
"""


def test_a_virtual_zarr_has_them_too(shard, tmp_path):
    """Rows and dates are equally many here: 4 of each at 60 m."""
    there = list(PYTHON.parent.parent.glob("lib/python*/site-packages/kerchunk"))
    if not there:
        pytest.skip("no environment with kerchunk; `make setup` makes it")
    command = [PYTHON, "-W", "ignore", "-c", VIRTUAL, str(shard), str(tmp_path / "references.json")]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout.splitlines()[-1])
    assert told["image_60m"] == [["sample", "step", "band_60m", "row_60m", "column_60m"], True]
    assert told["image_10m"] == [["sample", "step", "band_10m", "row_10m", "column_10m"], True]
    assert told["scl_20m"] == [["sample", "step", "row_20m", "column_20m"], True]
    assert told["doy"] == [["sample", "step"], True]


WRITE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
sys.path.insert(0, sys.argv[1] + "/test")
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.stack.records import StackParameters
make_dataset(sys.argv[2], sys.argv[3], StackParameters(("B02", "B09"), size=24, labelled_only=False),
             threads=2, feedback=Silent())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc fills memory on request")
def test_no_unset_memory_gets_into_a_shard(season, tmp_path):
    for fill in ("0", "85"):
        subprocess.run(
            [sys.executable, "-c", WRITE, str(ROOT), str(season.products_folder), str(tmp_path / fill)],
            env={**os.environ, "MALLOC_PERTURB_": fill}, check=True,
        )  # fmt: skip
    first, second = (sorted((tmp_path / fill / "shards").glob("*.h5")) for fill in ("0", "85"))
    assert [p.name for p in first] == [p.name for p in second]
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in second]


def without_scales(path: Path) -> None:
    """Turn a shard into one of revision 0."""
    with h5py.File(path, "a") as file:
        scales = []

        def strip(name, item):
            for attribute in ("DIMENSION_LIST", "REFERENCE_LIST", "CLASS", "NAME"):
                if attribute in item.attrs:
                    if attribute == "CLASS" and name != "products":
                        scales.append(name)
                    del item.attrs[attribute]

        file.visititems(strip)
        for name in scales:
            del file[name]
        del file.attrs["revision"]


def test_sets_of_before_are_read_but_not_gone_on_with(season, dataset, tmp_path):
    folder = tmp_path / "before"
    stack(season, folder, bands=("B02", "B09"))
    now = [Samples(folder)[n] for n in (0, -1)]
    for path in (folder / "shards").glob("*.h5"):
        without_scales(path)
    before = [Samples(folder)[n] for n in (0, -1)]
    for one, other in zip(now, before):
        assert one.keys() == other.keys()
        assert all(np.array_equal(one[k], other[k], equal_nan=k == "clear_fraction") for k in one)
    plan = json.loads((folder / "plan.json").read_text())
    assert plan.pop("revision") == REVISION
    (folder / "plan.json").write_text(json.dumps(plan))
    with pytest.raises(InputError, match=rf"revision 0.*revision {REVISION}.*empty folder"):
        stack(season, folder, bands=("B02", "B09"))
