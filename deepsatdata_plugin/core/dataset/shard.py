"""Shards: HDF5 files of samples that are either complete or not there.

A shard is written as `NAME.h5.ATTEMPT.part`, synced and renamed. Its bytes depend on its content and on the
order of the calls only: object times are off (with libver v110 groups carry them otherwise), chunks
are compressed by the caller and stored as they are (`write_direct_chunk`), so compression can run in
worker threads beside decoding. Plain h5py 3.7 / HDF5 1.10 reads them.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..stack import Compressor
from ..storage import part_path, publish

if TYPE_CHECKING:
    import h5py


class ShardWriter:
    """Writes one shard.

    Args:
        path: Final path, ending in ".h5".
        compressor: What packs the chunks.
        attempt: Makes the name of the unfinished file its own.
    """

    def __init__(self, path: Path, compressor: Compressor, attempt: str = "") -> None:
        import h5py
        from h5py import h5f, h5p

        self.path, self.compressor = path, compressor
        self._part = part_path(path.with_name(f"{path.name}.{attempt}") if attempt else path)
        self._h5py = h5py
        self._chunked: dict[str, tuple[Any, tuple[int, ...]]] = {}
        access = h5p.create(h5p.FILE_ACCESS)
        access.set_libver_bounds(h5f.LIBVER_V110, h5f.LIBVER_V110)
        access.set_fclose_degree(h5f.CLOSE_STRONG)
        # Nobody else knows this file, and the folder has a lock of its own: a share without locks will do.
        with suppress(AttributeError, RuntimeError):  # an h5py or HDF5 that cannot do without
            access.set_file_locking(False, True)
        creation = h5p.create(h5p.FILE_CREATE)
        creation.set_obj_track_times(False)
        name = os.fsencode(self._part)
        self.file: h5py.File = h5py.File(h5f.create(name, h5f.ACC_TRUNC, creation, access))

    def group(self, name: str) -> h5py.Group:
        """Return a group, made without time stamps."""
        from h5py import h5g, h5p

        if name not in self.file:
            creation = h5p.create(h5p.GROUP_CREATE)
            creation.set_obj_track_times(False)
            h5g.create(self.file.id, name.encode(), None, creation).close()
        return self.file[name]

    def create_chunked(self, name: str, count: int, shape: tuple[int, ...], dtype: Any) -> None:
        """Make a dataset (count, *shape) with one chunk a sample, shuffled and gzipped; fill value 0."""
        from h5py import h5d, h5p, h5s, h5t

        if "/" in name:
            self.group(name.rsplit("/", 1)[0])
        creation = h5p.create(h5p.DATASET_CREATE)
        creation.set_chunk((1, *shape))
        creation.set_shuffle()
        creation.set_deflate(self.compressor.level)
        creation.set_obj_track_times(False)
        space = h5s.create_simple((count, *shape), (count, *shape))
        h5d.create(self.file.id, name.encode(), h5t.py_create(np.dtype(dtype)), space, creation).close()

    def put_chunk(self, name: str, index: int, payload: bytes) -> None:
        """Store the packed chunk of one sample."""
        if name not in self._chunked:
            dataset = self.file[name]
            self._chunked[name] = (dataset.id, (0,) * (dataset.ndim - 1))
        dataset_id, rest = self._chunked[name]
        dataset_id.write_direct_chunk((index, *rest), payload)

    def put(self, name: str, values: np.ndarray) -> None:
        """Store a small array as it is."""
        if "/" in name:
            self.group(name.rsplit("/", 1)[0])
        self.file.create_dataset(name, data=values, track_times=False)

    def set_attributes(self, name: str, **attributes: Any) -> None:
        """Set attributes of a dataset or group ("/" for the file); texts become fixed-length bytes."""
        target = self.file[name].attrs
        for key, value in attributes.items():
            if isinstance(value, str):
                value = np.bytes_(value.encode("utf-8"))
            elif isinstance(value, (tuple, list)) and value and isinstance(value[0], str):
                value = np.array([v.encode("utf-8") for v in value])
            target[key] = value

    def shrink(self, count: int) -> None:
        """Cut all chunked datasets to the samples that were written."""

        def cut(_name: str, item: Any) -> None:
            if isinstance(item, self._h5py.Dataset) and item.chunks is not None and item.shape[0] > count:
                item.id.set_extent((count, *item.shape[1:]))

        self.file.visititems(cut)

    def finish(self) -> None:
        """Close the file: nothing more is written."""
        self._chunked.clear()
        self.file.flush()  # a full disk shows here, while `abandon` can still make room
        self.file.close()

    def publish(self) -> None:
        """Sync the closed file and give the shard its final name; safe from another thread."""
        try:
            publish(self._part, self.path)
        except BaseException:
            with suppress(OSError):
                self._part.unlink(missing_ok=True)
            raise

    def abandon(self) -> None:
        """Close and delete the unfinished file; harmless after `finish`."""
        self._chunked.clear()
        if self.file:
            # A close that fails for want of space leaves HDF5 1.10 in a state that crashes the process later:
            # the content is given up first, so that there is room for what HDF5 still wants to write.
            with suppress(OSError):  # Windows: open elsewhere
                os.truncate(self._part, 0)
            self.file.close()
        self._part.unlink(missing_ok=True)
