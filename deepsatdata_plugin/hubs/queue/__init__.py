"""The download queue on disk: states, records, its file, actions. The store is asked for by module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .actions import (
        ask_for_bands as ask_for_bands,
        cancel as cancel,
        pause as pause,
        put_first as put_first,
        recover as recover,
        resume as resume,
        retry as retry,
        sweep as sweep,
        take_out as take_out,
        take_replacements as take_replacements,
    )
    from .band_sizes import share_of_bands as share_of_bands
    from .csv import export_csv as export_csv, import_rows as import_rows
    from .forecast import USUAL_RATE as USUAL_RATE, Forecast as Forecast, look_ahead as look_ahead
    from .policy import QueuePolicy as QueuePolicy
    from .progress import QueueProgress as QueueProgress
    from .records import (
        QUEUE_FILE as QUEUE_FILE,
        JobSettings as JobSettings,
        Lane as Lane,
        Progress as Progress,
        QueuedProduct as QueuedProduct,
        QueueEvent as QueueEvent,
        StateCount as StateCount,
        begin_again as begin_again,
        worker_name as worker_name,
    )
    from .states import (
        ACTIVE as ACTIVE,
        ARCHIVED as ARCHIVED,
        FINAL as FINAL,
        HELD as HELD,
        State as State,
    )
    from .store import Changed as Changed, QueueStore as QueueStore

__all__, __getattr__ = hand_out(
    __name__,
    {
        "band_sizes": ["share_of_bands"],
        "actions": [
            "ask_for_bands",
            "cancel",
            "pause",
            "put_first",
            "recover",
            "resume",
            "retry",
            "sweep",
            "take_out",
            "take_replacements",
        ],
        "csv": ["export_csv", "import_rows"],
        "forecast": ["Forecast", "USUAL_RATE", "look_ahead"],
        "policy": ["QueuePolicy"],
        "progress": ["QueueProgress"],
        "records": [
            "JobSettings",
            "Lane",
            "Progress",
            "QUEUE_FILE",
            "QueueEvent",
            "QueuedProduct",
            "StateCount",
            "begin_again",
            "worker_name",
        ],
        "states": ["ACTIVE", "ARCHIVED", "FINAL", "HELD", "State"],
        "store": ["Changed", "QueueStore"],
    },
)
