"""Where tasks run: threads of this process, or the workers of a dask scheduler."""

from __future__ import annotations

import gc
import time
from collections.abc import Sequence
from typing import Any

from ..errors import Cancelled, DeepSatDataError, InputError
from ..feedback import Feedback, Part, Silent, raise_if_cancelled
from ..optional import load_optional
from ..words import told, told_counted
from .observer import BlockObserver
from .records import StackTask
from .run import run_task
from .sink import TaskSink

#: Seconds between two looks at the cancel button while dask works.
POLL_S = 0.5
#: How long a scheduler may take to answer.
CONNECT_TIMEOUT = "10s"
#: Seconds that running tasks get to end after a cancel.
CANCEL_S = 1.5


def run_tasks(
    tasks: Sequence[StackTask],
    sink: TaskSink,
    engine: str,
    threads: int,
    feedback: Feedback,
    observer: BlockObserver | None = None,
) -> None:
    """Run all tasks of a plan; shards that are there already are kept.

    Args:
        tasks: The plan's tasks.
        sink: Where the shards go; it travels to the workers.
        engine: "threads", or the address of a dask scheduler ("tcp://host:8786").
        threads: Threads in this process, or in each dask task.
        feedback: Progress 0..100 over all tasks.
        observer: Gets blocks of images on the way, from threads of this process only.

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
            run_task(task, sink, threads, part, observer)
            done += weight
            feedback.info(
                told_counted(
                    len(task.shards),
                    "{prefix}: {n} shard is complete.",
                    "{prefix}: {n} shards are complete.",
                    prefix=task.prefix,
                )
            )
        return
    if "://" not in engine:
        raise InputError(
            told("the engine '{engine}' is unknown.", engine=engine),
            subject="ENGINE",
            remedy="Give 'threads' or the address of a dask scheduler such as tcp://host:8786.",
        )
    _run_on_dask(tasks, sink, engine, threads, feedback)


class _Remote(Silent):
    """Feedback on a worker: learns of a cancel from an event that the scheduler keeps."""

    def __init__(self, event: str) -> None:
        from distributed import Event, get_client

        self._event = Event(event, client=get_client())
        self._looked = 0.0
        self._cancelled = False

    def is_cancelled(self) -> bool:
        """Ask the scheduler, twice a second at most."""
        if not self._cancelled and time.monotonic() > self._looked + POLL_S:
            self._looked = time.monotonic()
            self._cancelled = self._event.is_set()
        return self._cancelled


def _remote(task: StackTask, sink: TaskSink, threads: int, event: str) -> str:
    """Run one task on a dask worker and return its name."""
    feedback = _Remote(event)
    raise_if_cancelled(feedback)
    run_task(task, sink, threads, feedback)
    return task.prefix


def _connect(distributed: Any, address: str) -> Any:
    """Return a client.

    One that could not connect closes itself when it is collected as garbage. Where that happens while the
    next one starts, both want one lock of distributed, for ever: so it is collected here.
    """
    try:
        return distributed.Client(address, timeout=CONNECT_TIMEOUT, set_as_default=False)
    except (OSError, ValueError) as error:  # ValueError: not an address
        refusal = InputError(
            told("no dask scheduler answers at {address}: {error}", address=address, error=str(error)),
            subject="ENGINE",
            remedy="Check the address, and that the scheduler runs.",
        )
    gc.collect()  # the error, which held it, is gone
    raise refusal


def _run_on_dask(
    tasks: Sequence[StackTask], sink: TaskSink, address: str, threads: int, feedback: Feedback
) -> None:
    distributed = load_optional("distributed", subject="ENGINE", instead="Or choose 'threads'.")
    client = _connect(distributed, address)
    try:
        if not client.scheduler_info()["workers"]:
            raise InputError(
                told("the dask scheduler at {address} has no workers.", address=address),
                subject="ENGINE",
                remedy="Start workers (dask worker) that see the same folders.",
            )
        with client.as_current():  # for `wait`, which knows no client but the current one
            _submit_and_wait(client, tasks, sink, threads, feedback)
    except ImportError as error:
        raise InputError(
            told("the dask workers lack a module: {error}.", error=error),
            subject="ENGINE",
            remedy="Workers need the folder that holds the plugin in PYTHONPATH, GDAL, numpy and h5py.",
        ) from error
    except distributed.KilledWorker as error:
        raise DeepSatDataError(
            told("workers died several times in the same task: {error}", error=error),
            subject="ENGINE",
            remedy="Give the workers more memory, or fewer threads.",
        ) from error
    finally:
        client.close()


def _submit_and_wait(
    client: Any, tasks: Sequence[StackTask], sink: TaskSink, threads: int, feedback: Feedback
) -> None:
    from distributed import Event

    event = Event(f"deepsatdata-cancel-{client.id}", client=client)
    pending = {client.submit(_remote, task, sink, threads, event.name, pure=False) for task in tasks}
    finished = 0
    while pending:
        if feedback.is_cancelled():
            _stop(client, event, pending, CANCEL_S)
            raise Cancelled()
        done = _wait(pending)
        pending -= done
        for future in done:
            try:
                name = future.result()
            except BaseException:
                # The others must have ended before their shards are planned anew: one writer a shard.
                _stop(client, event, pending, None, feedback)
                raise
            feedback.info(told("{name}: shards are complete.", name=name))
            finished += 1
            feedback.progress(100 * finished / len(tasks))


def _wait(pending: set[Any]) -> set[Any]:
    """Wait a moment; return what has ended."""
    import distributed

    try:
        return set(distributed.wait(pending, timeout=POLL_S, return_when="FIRST_COMPLETED").done)
    except (TimeoutError, distributed.TimeoutError):
        return set()


def _stop(
    client: Any, event: Any, pending: set[Any], seconds: float | None, feedback: Feedback | None = None
) -> None:
    """Tell the workers to stop, and wait for running tasks to end; forget those that never began.

    Args:
        client: The client.
        event: Set here, looked at by the workers.
        pending: Tasks that have not ended.
        seconds: How long to wait; None until all have ended, or the user cancels.
        feedback: Asked for a cancel while waiting without limit.
    """
    event.set()
    end = None if seconds is None else time.monotonic() + seconds
    left = set(pending)
    while left and (end is None or time.monotonic() < end):
        left -= _wait(left)
        if end is None and feedback is not None and feedback.is_cancelled():
            end = time.monotonic() + CANCEL_S
    client.cancel(list(left))
