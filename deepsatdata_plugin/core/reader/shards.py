"""Shards: the HDF5 files of samples, opened and looked into."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from .chunks import Chunks
from .parcels import ParcelsOfShard


class ShardFile:
    """An open shard; what is small is read once, datasets are looked up once."""

    def __init__(self, path: Path) -> None:
        self.file = open_shard(path)
        self.n_steps = self.file["n_steps"][:]
        self.columns = {
            key: self.file[key][:] for key in ("doy", "datetime", "valid_fraction", "clear_fraction")
        }
        self.sample_ids = self.file["index/sample_id"][:]
        self._offsets: np.ndarray | None = None
        kinds = {"scl": "cloud", "cloud": "cloud", "probability": "probability"}
        self.masks = {kinds[kind]: n for n in self.file if (kind := n.split("_")[0]) in kinds}
        #: Which codes the masks of clouds have: "scl" or "cloud".
        self.mask_kind = self.masks.get("cloud", "").split("_")[0]
        self.year = int(self.file.attrs["year"])
        self.tile, self.crs = (self.file.attrs[name].decode() for name in ("tile", "crs"))
        self.corners = np.column_stack([self.file[f"index/{name}"][:] for name in ("ulx", "uly")])
        #: The parcels that its samples stand around, None in windows of a lattice.
        self.parcels = ParcelsOfShard(self.file["parcel"]) if "parcel" in self.file else None
        self._chunks: dict[str, Chunks] = {}
        self._scales: dict[str, np.float32] = {}

    def chunks(self, name: str) -> Chunks:
        """Return the samples of a dataset, looked up once."""
        if name not in self._chunks:
            self._chunks[name] = Chunks(self.file[name])
        return self._chunks[name]

    def scale(self, name: str) -> np.float32:
        """Return what DN are multiplied with to be reflectance."""
        if name not in self._scales:
            self._scales[name] = np.float32(self.file[name].attrs["scale"])
        return self._scales[name]

    def offsets(self, of_product: dict[str, np.ndarray], at: int, steps: int) -> np.ndarray:
        """Return (steps, bands) what is to be added to the DN of a sample's steps."""
        if self._offsets is None:
            self._products = self.file["product"][:]
            self._offsets = np.stack([of_product[name.decode()] for name in self.file["products"][:]])
        products = self._products[at, :steps]  # (steps, K), -1 where fewer were merged
        found = self._offsets[products[:, 0]]
        for other in products.T[1:]:
            if (self._offsets[other] != found)[other >= 0].any():
                raise ValueError(f"sample {at}: products of different offsets are merged in a step of raw DN")
        return found

    def close(self) -> None:
        """Close the file."""
        self._chunks.clear()
        self.file.close()


def open_shard(path: str | os.PathLike[str]) -> Any:
    """Open a complete shard for reading; where the storage has no file locks, without them.

    Returns:
        The open h5py.File.

    Raises:
        OSError: It cannot be opened; the text names the setting that helps where locks are the cause.
    """
    import h5py

    try:
        return h5py.File(path, "r")
    except OSError as error:
        if "lock" not in str(error):
            raise
        # A shard has its name only when it is complete: nobody writes it, a lock protects nothing.
        with suppress(TypeError, ValueError):  # an h5py or HDF5 that cannot do without
            return h5py.File(path, "r", locking=False)
        text = f"{path}: no file locks here ({error}). Set HDF5_USE_FILE_LOCKING=FALSE in the environment."
        raise OSError(text) from error


def metres(name: str) -> float:
    """Return the resolution in a dataset's name ("image_10m" -> 10.0)."""
    return float(name.rsplit("_", 1)[1][:-1])
