"""Who works the queue off: scheduler, lanes, locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .scheduler import LaneStatus as LaneStatus, Outcome as Outcome, Scheduler as Scheduler, Task as Task

__all__, __getattr__ = hand_out(
    __name__,
    {
        "scheduler": ["LaneStatus", "Outcome", "Scheduler", "Task"],
    },
)
