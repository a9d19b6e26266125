"""Who looks on while blocks are decoded for windows, so that none is decoded twice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ..products import Area
from .decode import DecodedBlock
from .records import ImageLayer, StackTask
from .scatter import BlockRead


class BlockObserver(Protocol):
    """Gets blocks of images that stacking reads; what is stored does not depend on it."""

    def wants(self, task: StackTask, layer: ImageLayer, read: BlockRead) -> bool:
        """Tell whether a block is to be handed over: it is then read even where no window needs it."""

    def areas(self, task: StackTask, layer: ImageLayer, read: BlockRead) -> Sequence[Area] | None:
        """Return the rectangles needed of a block that is wanted; None for all of it (worker threads)."""

    def on_block(
        self, task: StackTask, layer: ImageLayer, read: BlockRead, blocks: Sequence[DecodedBlock]
    ) -> None:
        """Take a block that was wanted, or the parts of it that hold what is needed (worker threads)."""
