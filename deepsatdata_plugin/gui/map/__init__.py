"""The queue on the map."""

from .queue_layer import QueueLayer

__all__ = ["QueueLayer"]
