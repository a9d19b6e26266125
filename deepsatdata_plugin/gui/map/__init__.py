"""Outlines on the map: those of the queue, and what other such layers share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .map_frame import MapFrame as MapFrame
    from .portions import Outlines as Outlines, PortionLayer as PortionLayer
    from .queue_layer import QueueOutlines as QueueOutlines
    from .true_colour import TrueColours as TrueColours, true_colour_layer as true_colour_layer

__all__, __getattr__ = hand_out(
    __name__,
    {
        "map_frame": ["MapFrame"],
        "portions": ["Outlines", "PortionLayer"],
        "queue_layer": ["QueueOutlines"],
        "true_colour": ["TrueColours", "true_colour_layer"],
    },
)
