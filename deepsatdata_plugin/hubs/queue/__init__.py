"""The download queue on disk: states, records, its file, actions. The store is asked for by module."""

from .policy import QueuePolicy
from .records import QUEUE_FILE, Added, JobSettings, Lane, QueuedProduct, QueueEvent, StateCount
from .states import ACTIVE, ARCHIVED, FINAL, State

__all__ = [
    "ACTIVE",
    "ARCHIVED",
    "Added",
    "FINAL",
    "JobSettings",
    "Lane",
    "QUEUE_FILE",
    "QueueEvent",
    "QueuePolicy",
    "QueuedProduct",
    "State",
    "StateCount",
]
