"""Who works the queue off: scheduler, lanes, locks."""

from .locks import AccountLocks, StreamHold
from .scheduler import LaneStatus, Outcome, Scheduler, Task

__all__ = [
    "AccountLocks",
    "LaneStatus",
    "Outcome",
    "Scheduler",
    "StreamHold",
    "Task",
]
