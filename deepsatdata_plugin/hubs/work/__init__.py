"""Who works the queue off: scheduler, lanes, locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .failures import failed_database as failed_database, judge as judge
    from .ledger import Ledger as Ledger
    from .locks import shared_folder as shared_folder
    from .scheduler import LaneStatus as LaneStatus, Outcome as Outcome, Scheduler as Scheduler, Task as Task

__all__, __getattr__ = hand_out(
    __name__,
    {
        "failures": ["failed_database", "judge"],
        "ledger": ["Ledger"],
        "locks": ["shared_folder"],
        "scheduler": ["LaneStatus", "Outcome", "Scheduler", "Task"],
    },
)
