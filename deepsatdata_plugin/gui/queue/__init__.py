"""The open queue beside the interface: looks, tasks, changes. Knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .background import Background as Background
    from .job import QueueState as QueueState
    from .job_controller import JobController as JobController
    from .job_look import Look as Look, complaints as complaints, what_to_do as what_to_do

__all__, __getattr__ = hand_out(
    __name__,
    {
        "background": ["Background"],
        "job": ["QueueState"],
        "job_controller": ["JobController"],
        "job_look": ["Look", "complaints", "what_to_do"],
    },
)
