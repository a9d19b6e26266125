"""Where tasks run: threads of this process, or the workers of a dask scheduler."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .decode import BadProduct
from .errors import Cancelled, InputError
from .feedback import Feedback, Part, Silent
from .stack import run_task
from .stack_task import StackTask

#: Seconds between two looks at the cancel button while dask works.
POLL_S = 0.5


def run_tasks(
    tasks: Sequence[StackTask], folder: Path, engine: str, threads: int, feedback: Feedback
) -> None:
    """Run all tasks of a plan; shards that are there already are kept.

    Args:
        tasks: The plan's tasks.
        folder: The dataset's folder (for dask: on storage that all workers see under this path).
        engine: "threads", or the address of a dask scheduler ("tcp://host:8786").
        threads: Threads in this process, or in each dask task.
        feedback: Progress 0..100 over all tasks.

    Raises:
        BadProduct: A product cannot be decoded.
        Cancelled: The user cancelled.
        InputError: The engine is unknown or cannot be reached.
    """
    if engine == "threads":
        weights = [task.ulx.size * len(task.steps) for task in tasks]
        total, done = max(1, sum(weights)), 0
        for task, weight in zip(tasks, weights):
            part = Part(feedback, 100 * done / total, 100 * (done + weight) / total)
            run_task(task, folder, threads, part)
            done += weight
            feedback.info(f"{task.prefix}: {len(task.shards)} shards are complete.")
        return
    if "://" not in engine:
        raise InputError(
            f"the engine '{engine}' is unknown.",
            subject="ENGINE",
            remedy="Give 'threads' or the address of a dask scheduler such as tcp://host:8786.",
        )
    _run_on_dask(tasks, folder, engine, threads, feedback)


def _remote(task: StackTask, folder: str, threads: int) -> str:
    """Run one task on a dask worker and return its name."""
    run_task(task, Path(folder), threads, Silent())
    return task.prefix


def _run_on_dask(
    tasks: Sequence[StackTask], folder: Path, address: str, threads: int, feedback: Feedback
) -> None:
    try:
        import distributed
    except ImportError as error:
        raise InputError(
            "the Python package distributed is needed for a dask engine.",
            subject="ENGINE",
            remedy="Install it (Debian: apt install python3-distributed) or choose 'threads'.",
        ) from error
    try:
        client: Any = distributed.Client(address, timeout="10s", set_as_default=False)
    except OSError as error:
        raise InputError(f"no dask scheduler answers at {address}: {error}", subject="ENGINE") from error
    try:
        pending = {client.submit(_remote, task, str(folder), threads, pure=False) for task in tasks}
        finished = 0
        while pending:
            if feedback.is_cancelled():
                client.cancel(list(pending))
                raise Cancelled()
            try:
                done, _ = distributed.wait(pending, timeout=POLL_S, return_when="FIRST_COMPLETED")
            except (TimeoutError, distributed.TimeoutError):
                continue
            for future in done:
                try:
                    feedback.info(f"{future.result()}: shards are complete.")
                except BadProduct:
                    client.cancel(list(pending))
                    raise
                finished += 1
                feedback.progress(100 * finished / len(tasks))
            pending -= done
    finally:
        client.close()
