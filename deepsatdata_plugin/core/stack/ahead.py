"""The reads of a layer, told early to who fetches what lies elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from .decode import Decoder
from .records import ImageLayer
from .scatter import BlockRead

#: Reads that are told of at a time: enough that blocks side by side in a file are asked for together.
READS_AHEAD = 256


def reads_ahead(
    reads: Sequence[BlockRead], layer: ImageLayer, decoder: Decoder, wanted: Callable[[BlockRead], bool]
) -> Iterator[BlockRead]:
    """Yield reads in order, and tell the decoder of those to come where files lie elsewhere.

    Args:
        reads: Of one layer.
        layer: The layer.
        decoder: Reads them.
        wanted: Tells whether a read will be needed, as far as is known when it is told of.
    """
    told = 0
    for number, read in enumerate(reads):
        if decoder.reads_afar and number + READS_AHEAD // 2 >= told:
            decoder.expect(layer, filter(wanted, reads[told : told + READS_AHEAD]))
            told += READS_AHEAD
        yield read
