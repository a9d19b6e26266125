"""Samples in batches, and as tensors where torch is installed."""

from __future__ import annotations

import functools
import importlib
import os
from collections.abc import Sequence
from typing import Any

import numpy as np

from .parcels import RAGGED
from .samples import Samples
from .temporal import PADDING, TIMED


def torch_dataset(folder: str | os.PathLike[str], **options: Any) -> Any:
    """Return the dataset as a torch Dataset; arrays become tensors (image float32, mask int64).

    Args:
        folder: The dataset's folder.
        **options: As for `Samples`; `transform` gets tensors.

    Raises:
        ImportError: torch is not installed.
    """
    try:
        from torch.utils.data import Dataset
    except ImportError as error:
        raise ImportError(
            "torch is not installed here (https://pytorch.org/get-started). Samples, from the same place, "
            "gives the same samples as numpy arrays."
        ) from error

    transform = options.pop("transform", None)

    class TorchSamples(Samples, Dataset):
        """`Samples` with tensors."""

        def __getitem__(self, index: int) -> Any:
            sample = _to_tensors(super().__getitem__(index))
            return transform(sample) if transform else sample

        def __reduce__(self) -> Any:  # a class made here cannot be found by name in a spawned worker
            return functools.partial(torch_dataset, transform=transform, **options), (folder,)

    return TorchSamples(folder, **options)


def _to_tensors(sample: dict[str, Any]) -> dict[str, Any]:
    import torch

    kinds = {"image": torch.float32, "n_claims": torch.int32}
    kinds.update(dict.fromkeys(("mask", "ids", "doy", "runner_up"), torch.int64))
    result = {}
    for key, value in sample.items():
        if isinstance(value, np.ndarray):
            if value.dtype == np.uint16:  # few torch operations know uint16
                value = value.astype(np.float32 if key == "image" else np.int32)
            tensor = torch.from_numpy(np.ascontiguousarray(value))
            is_float = key == "mask" and tensor.is_floating_point()
            value = tensor if is_float else tensor.to(kinds.get(key, tensor.dtype))
        result[key] = value
    return result


def pad_collate(batch: Sequence[dict[str, Any]], pad_value: float = 0) -> dict[str, Any]:
    """Stack samples of different length.

    Args:
        batch: Samples, all numpy or all torch.
        pad_value: Fills the missing steps of `image` (`cloud` and `probability` are filled with 255, "no
            data"; others with 0).

    Returns:
        The same keys with a batch axis in front, padded in time at the end, and
        pad_mask: (B, T) bool, True where a step is padding; lengths: (B,) int64.
        Texts, and outlines of as many vertices as they have, become lists.
    """
    torch: Any = None
    if not isinstance(batch[0]["image"], np.ndarray):
        torch = importlib.import_module("torch")
    lengths = [int(sample["image"].shape[0]) for sample in batch]
    longest = max(lengths)
    result: dict[str, Any] = {}
    for key, first in batch[0].items():
        values = [sample[key] for sample in batch]
        if isinstance(first, str) or key in RAGGED:
            result[key] = values
        elif isinstance(first, (int, float)):
            result[key] = torch.tensor(values) if torch else np.array(values)
        elif key in TIMED or key == "pad_mask":
            result[key] = _padded(
                values, longest, pad_value if key == "image" else PADDING.get(key, 0), torch
            )
        else:
            result[key] = torch.stack(values) if torch else np.stack(values)
    if "pad_mask" in result:  # samples of a fixed length, or of months, have one of their own
        result["lengths"] = (~result["pad_mask"]).sum(1)
        return result
    steps = np.arange(longest)[None, :] >= np.array(lengths)[:, None]
    result["pad_mask"] = torch.from_numpy(steps) if torch else steps
    result["lengths"] = torch.tensor(lengths) if torch else np.array(lengths)
    return result


def _padded(values: Sequence[Any], longest: int, fill: float, torch: Any) -> Any:
    first = values[0]
    shape = (len(values), longest, *first.shape[1:])
    whole = torch.full(shape, fill, dtype=first.dtype) if torch else np.full(shape, fill, dtype=first.dtype)
    for number, value in enumerate(values):
        whole[number, : value.shape[0]] = value
    return whole
