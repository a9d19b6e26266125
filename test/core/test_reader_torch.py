"""The reader with the real torch: tensors, DataLoader workers (forked and spawned), batches.

Not collected where torch is missing; `make setup-torch` installs it.
"""

from __future__ import annotations

import pickle

import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader, Dataset, Subset

from core.small_dataset import double, make_season, make_truth, stack
from deepsatdata_plugin.core.reader import Samples, pad_collate, torch_dataset

DTYPES = {
    "image": torch.float32, "valid": torch.bool, "mask": torch.int64, "claim_mask": torch.uint8,
    "ids": torch.int64, "coverage": torch.float32, "distance": torch.float32, "n_claims": torch.int32,
    "cloud": torch.uint8, "doy": torch.int64, "datetime": torch.int64, "valid_fraction": torch.float32,
    "clear_fraction": torch.float32,
}  # fmt: skip


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def dataset(season, tmp_path_factory):
    folder = tmp_path_factory.mktemp("set")
    stack(season, folder / "set", make_truth(season, folder / "truth"), shard_bytes=200_000)
    return folder / "set"


def test_tensors_equal_the_arrays(dataset):
    tensors, arrays = torch_dataset(dataset), Samples(dataset)
    assert isinstance(tensors, Dataset) and len(tensors) == len(arrays)
    for number in (0, 5, -1):
        tensor, array = tensors[number], arrays[number]
        assert set(tensor) == set(array)
        for key, kind in DTYPES.items():
            assert tensor[key].dtype == kind, key
            np.testing.assert_array_equal(tensor[key].numpy(), array[key])
        assert all(tensor[key] == array[key] for key in ("sample_id", "index", "tile", "crs"))
        assert tensor["transform"].dtype == torch.float64
        assert tensor["transform"].tolist() == array["transform"].tolist()


@pytest.mark.parametrize("workers", [(0, None), (2, "fork"), (2, "spawn")])
def test_loader(dataset, workers):
    """Every sample comes once, in order, whatever the workers; the parent has files open before."""
    data = torch_dataset(dataset, bands=["B08", "B05"], reflectance=True, transform=double)
    plain = Samples(dataset, bands=["B08", "B05"], reflectance=True)
    data[0], plain[0]
    count, method = workers
    loader = DataLoader(data, 5, num_workers=count, collate_fn=pad_collate, multiprocessing_context=method)
    for _ in range(2):  # two epochs
        seen = 0
        for batch in loader:
            assert batch["pad_mask"].dtype == torch.bool and batch["lengths"].dtype == torch.int64
            for key, kind in DTYPES.items():
                assert batch[key].dtype == kind, key
            for position, name in enumerate(batch["sample_id"]):
                expected = plain[seen]
                steps = int(batch["lengths"][position])
                assert name == expected["sample_id"] and int(batch["index"][position]) == seen
                assert steps == len(expected["doy"]) == int((~batch["pad_mask"][position]).sum())
                np.testing.assert_array_equal(
                    batch["image"][position, :steps].numpy(), expected["image"] * np.float32(2)
                )
                assert not batch["image"][position, steps:].any()
                np.testing.assert_array_equal(batch["mask"][position].numpy(), expected["mask"])
                seen += 1
        assert seen == len(plain)


def test_shuffled_subset(dataset):
    data = torch_dataset(dataset)
    part = Subset(data, range(0, len(data), 3))
    torch.manual_seed(1)
    loader = DataLoader(part, 4, shuffle=True, num_workers=2, collate_fn=pad_collate)
    found = [name for batch in loader for name in batch["sample_id"]]
    assert sorted(found) == sorted(row["sample_id"] for row in data.rows[::3])


def test_pickled(dataset):
    data = torch_dataset(dataset, bands=["B09"], labels=2.5, folds=None, transform=double)
    again = pickle.loads(pickle.dumps(data))
    assert isinstance(again, Dataset) and len(again) == len(data)
    assert torch.equal(again[1]["image"], data[1]["image"])
    assert again[1]["mask"].shape == (96, 96)


def test_regression_masks_stay_floats(season, tmp_path):
    truth = make_truth(season, tmp_path / "truth", (10,), "regression")
    stack(season, tmp_path / "set", truth, bands=("B02",))
    batch = pad_collate([torch_dataset(tmp_path / "set")[k] for k in range(4)], pad_value=-1)
    assert batch["mask"].dtype == torch.float32 and torch.isnan(batch["mask"]).any()


def test_a_step_of_training(dataset):
    """What comes out fits a loss: pixels to ignore are -1, padding is masked."""
    loader = DataLoader(torch_dataset(dataset, reflectance=True), 4, collate_fn=pad_collate)
    batch = next(iter(loader))
    classes = 900
    layer = torch.nn.Conv2d(5, classes, 1)
    weight = (~batch["pad_mask"]).float()[:, :, None, None, None]
    mean = (batch["image"] * weight).sum(1) / weight.sum(1)
    loss = torch.nn.functional.cross_entropy(layer(mean), batch["mask"], ignore_index=-1)
    loss.backward()
    assert torch.isfinite(loss) and torch.isfinite(layer.weight.grad).all()
