"""The open queue beside the interface: looks, tasks, changes. Knows no widget."""

from .job import QueueState
from .job_controller import JobController
from .job_look import Look

__all__ = ["JobController", "Look", "QueueState"]
