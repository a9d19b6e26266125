"""The folder of a dataset as the target of stacking: each shard a file."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from pathlib import Path

from ..stack import Compressor, SampleColumns, Shard, StackTask
from ..storage import require_free
from .axes import write_axes
from .format import create_datasets, write_columns
from .shard import ShardWriter

#: Free space that HDF5's own tables may need beside chunks and columns, bytes.
ROOM_BYTES = 2**20


@dataclass(frozen=True)
class ShardFolder:
    """The shards of a dataset; implements `stack.sink.TaskSink`.

    Attributes:
        folder: The dataset's folder (for dask: on storage that all workers see under this path).
        compressor: What packs the chunks; recorded in the plan, for no other makes the same bytes.
        empty: Names of shards that an earlier run made and found without a sample.
        attempt: Part of the names of unfinished files: a worker that an earlier attempt lost sight of does
            not write into those of this one.
    """

    folder: Path
    compressor: Compressor
    empty: frozenset[str] = frozenset()
    attempt: str = field(default_factory=lambda: uuid.uuid4().hex[:8])

    def path(self, shard: Shard) -> Path:
        """Return the final path of a shard."""
        return self.folder / "shards" / shard.name

    def is_complete(self, shard: Shard) -> bool:
        """Tell whether a shard has its final name, or had it and was empty."""
        return shard.name in self.empty or self.path(shard).exists()

    def open_shard(self, task: StackTask, shard: Shard) -> OpenShard:
        """Make the file of a shard and its empty datasets."""
        path = self.path(shard)
        path.parent.mkdir(parents=True, exist_ok=True)
        return OpenShard(self, task, shard, ShardWriter(path, self.compressor, self.attempt))

    def require_room(self, octets: int) -> None:
        """Raise OSError when the disk has less room than is going to be written.

        Asked before, because HDF5 1.10 can crash the whole process after a write that failed.
        """
        require_free(self.folder, octets + ROOM_BYTES)


class OpenShard:
    """A shard being written; implements `stack.sink.ShardSink`."""

    def __init__(self, target: ShardFolder, task: StackTask, shard: Shard, writer: ShardWriter) -> None:
        self._target, self._task, self._shard, self._writer = target, task, shard, writer
        create_datasets(task, shard, writer)
        self.put_chunk = writer.put_chunk

    def finish(self, samples: SampleColumns) -> None:
        """Write the small datasets and close the file."""
        steps = len(self._task.steps) * (18 + 4 * self._task.merged)
        self._target.require_room(samples.rows.size * (steps + 1000))
        self._writer.shrink(samples.rows.size)
        write_columns(self._task, self._shard, self._writer, samples)
        write_axes(self._task, samples.rows.size, self._writer)
        self._writer.finish()

    def publish(self) -> None:
        """Sync the file and give the shard its final name."""
        self._writer.publish()

    def abandon(self) -> None:
        """Close and delete the unfinished file."""
        self._writer.abandon()
