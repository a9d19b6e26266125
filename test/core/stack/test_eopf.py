"""One landscape as SAFE and as EOPF Zarr: the datasets are equal, but for the order that follows from the blocks."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

import scene
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.errors import EnvironmentFailure, ProductError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.second_look import blame
from deepsatdata_plugin.core.stack.records import StackParameters

h5py = pytest.importorskip("h5py")
CHUNKS = {10: 90, 20: 45, 60: 15}
PARAMETERS = StackParameters(bands=("B02", "B04", "B09", "B11"), size=24, masks=True, labelled_only=False)


@pytest.fixture(scope="module", params=["L1C", "L2A"])
def made(request, tmp_path_factory):
    """A season of two tiles with clouds and half a swath, and the dataset of its SAFEs."""
    folder = tmp_path_factory.mktemp("season")
    season = scene.write_season(
        folder, tiles=("31TFM", "31TFN"), size_px=240, dates=("2022-04-21", "2022-05-21", "2022-06-10"),
        clouds={"2022-05-21": 45.0}, swaths={("31TFM", "2022-06-10"): 0.3}, baseline="05.10", level=request.param,
        bands=("B02", "B04", "B09", "B11"), parcels=False, supersample=1,
    )  # fmt: skip
    make_dataset(season.products_folder, folder / "set", PARAMETERS, threads=2, feedback=Silent())
    return season, samples_of(folder / "set")


def samples_of(folder):
    """Everything that the shards hold of each sample, by its name; `index/index` is the place in the shard."""
    found = {}
    for path in sorted((folder / "shards").glob("*.h5")):
        with h5py.File(path, "r") as file:
            names = file["index/sample_id"][()]
            paths: list[str] = []
            file.visit(paths.append)
            items = {path: file[path] for path in paths if isinstance(file[path], h5py.Dataset)}
            arrays = {
                path: item[()]
                for path, item in items.items()
                if item.shape[:1] == names.shape and path != "index/index"
            }
            products = [row["name"] if row.dtype.names else row for row in file["products"][()]]
            for place, name in enumerate(names):
                row = {key: values[place] for key, values in arrays.items() if key != "product"}
                row["product"] = [[products[p] for p in step if p >= 0] for step in arrays["product"][place]]
                found[name] = row
    return found


@pytest.mark.parametrize("generation", scene.GENERATIONS)
def test_datasets_are_equal_but_for_provenance(made, tmp_path, generation):
    season, expected = made
    stores = tmp_path / "stores"
    stores.mkdir()
    for number, written in enumerate(season.written):
        scene.write_eopf(stores, written.spec, season.renderer, generation, bool(number % 2), CHUNKS)
    result = make_dataset(stores, tmp_path / "set", PARAMETERS, threads=3, feedback=Silent())
    found = samples_of(tmp_path / "set")
    assert result.samples == len(expected) > 100 and found.keys() == expected.keys()
    for name, sample in expected.items():
        assert sample.keys() == found[name].keys()
        for key, values in sample.items():
            if key == "product":
                assert found[name][key] == values
            else:
                assert np.array_equal(found[name][key], values, equal_nan=values.dtype.kind == "f")


def test_a_folder_that_mixes_both_keeps_each_acquisition_once(made, tmp_path):
    season, expected = made
    mixed = tmp_path / "mixed"
    mixed.mkdir()
    for number, written in enumerate(season.written):
        if number % 2:
            scene.write_eopf(mixed, written.spec, season.renderer, chunks=CHUNKS)
        if number % 2 == 0 or number == 3:
            shutil.copytree(written.path, mixed / written.path.name)
    make_dataset(mixed, tmp_path / "set", PARAMETERS, threads=2, feedback=Silent())
    found = samples_of(tmp_path / "set")
    some = sorted(expected)[:: len(expected) // 20]
    assert all(np.array_equal(found[name]["image_10m"], expected[name]["image_10m"]) for name in some)


def test_who_is_to_blame_for_an_array(made, tmp_path):
    season, _ = made
    scene.write_eopf(tmp_path, season.written[0].spec, season.renderer, chunks=CHUNKS)
    (product,), _ = find_products(tmp_path, Silent())
    path = product.bands["B04"].path
    blame(path, ProductError("cannot be unpacked."), was_there=True)
    shutil.rmtree(path)
    with pytest.raises(EnvironmentFailure, match="it was there before and is gone"):
        blame(path, ProductError("is missing."), was_there=True)
