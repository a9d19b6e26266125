"""The queue on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .queue_layer import QueueLayer as QueueLayer

__all__, __getattr__ = hand_out(
    __name__,
    {
        "queue_layer": ["QueueLayer"],
    },
)
