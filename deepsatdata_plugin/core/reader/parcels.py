"""The parcel that a sample stands around, in datasets made of parcels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .chunks import Chunks

#: Keys of a sample whose arrays have another length in each sample.
RAGGED = ("outline", "outline_ring")

_LAYERS = {"parcel_mask": "mask", "parcel_coverage": "coverage", "parcel_lines": "lines"}
_NUMBERS = {"parcel_index": "index", "parcel_class": "class_index"}


class ParcelsOfShard:
    """What a shard holds of parcels; small tables are read once."""

    def __init__(self, group: Any) -> None:
        self._id, self._code = group["id"][:], group["class"][:]
        self._numbers = {key: group[name][:] for key, name in _NUMBERS.items()}
        self._cropped = group["cropped"][:]
        self._start, self._points, self._ring = (group[f"outline{name}"] for name in ("_start", "", "_ring"))
        self._start = self._start[:]
        self._fixed = group["outline_k"]

    def put_into(self, sample: dict[str, Any], chunks: Callable[[str], Chunks], at: int) -> None:
        """Add what is known of a sample's parcel; `chunks` looks datasets of the shard up."""
        for key, name in _LAYERS.items():
            sample[key] = chunks(f"parcel/{name}").sample(at)
        first, last = self._start[at : at + 2].tolist()
        sample["outline"], sample["outline_ring"] = self._points[first:last], self._ring[first:last]
        sample["outline_k"] = np.asarray(self._fixed[at])
        sample["parcel_id"], sample["parcel_code"] = self._id[at].decode(), self._code[at].decode()
        for key, values in self._numbers.items():
            sample[key] = int(values[at])
        sample["cropped"] = int(self._cropped[at])
