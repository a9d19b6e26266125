"""Parts of the files that a catalogue's items name: asked for, renewed, repeated, kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .block_cache import BlockCache as BlockCache
    from .signing import Signer as Signer, TokenSigner as TokenSigner, Unsigned as Unsigned
    from .web_ranges import IN_FLIGHT as IN_FLIGHT, WebRanges as WebRanges

__all__, __getattr__ = hand_out(
    __name__,
    {
        "block_cache": ["BlockCache"],
        "signing": ["Signer", "TokenSigner", "Unsigned"],
        "web_ranges": ["IN_FLIGHT", "WebRanges"],
    },
)
