"""Between the windows and a queue: opens it, lets a timer ask what is due, starts tasks, hands out news.

All reading and writing of the queue file happens on a worker thread, transfers in tasks of QGIS; this object
lives on the main thread and never waits. No thread is held while an archive takes its hours.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...hubs.contract import Clock, ProductRecord, SystemClock
from ...hubs.queue import JobSettings
from ...processing.translation import Translated
from ..accounts import HubOpener
from ..settings import DownloadSettings, LastQueue
from .background import Background
from .job import Job, Opening, QueueState, open_job
from .job_look import Look, Question, complaints, hubs_to_ask, look, wants_code
from .job_tasks import JobTasks

#: Milliseconds between two looks while files come in, and while nothing but a date is waited for.
BUSY_MS, IDLE_MS = 1000, 2000
#: So soon after something happened.
_SOON_MS = 60


class JobController(Translated, QObject):
    """Drives at most one queue.

    Args:
        opener: Makes hubs of accounts.
        clock: Time of the queue.
        locks_folder: Where the locks of accounts lie, None for the user's own.
        parent: Owner.
    """

    opened = pyqtSignal(object)  # JobSettings, with the file as `path` of the controller
    closed = pyqtSignal()
    working_changed = pyqtSignal(bool)
    looked = pyqtSignal(object)  # Look
    completed = pyqtSignal(object)  # Look
    not_started = pyqtSignal(str)  # a hub that needs an account first
    attention = pyqtSignal(str, str)  # somebody has to act, "" when that is over; at which hub
    code_wanted = pyqtSignal(str)  # the hub that waits for a one-time code, "" when that is over
    failed = pyqtSignal(str)
    added = pyqtSignal(int)  # products that were put in, or were there already
    told = pyqtSignal(str)  # the outcome of something asked for

    def __init__(
        self,
        opener: HubOpener,
        *,
        clock: Clock | None = None,
        locks_folder: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.clock: Clock = clock or SystemClock()
        self.opener, self._locks_folder = opener, locks_folder
        self._job: Job | None = None
        self._openings: list[Opening] = []
        self._left: set[Job] = set()  # closed, but with work that still lets go
        self._tasks = JobTasks(lambda job: self._job is job, self._beside, self._task_ended, self.look)
        self._background = Background(self._fail, self)
        self._last_failure = ("", 0.0)
        self._question = Question()
        self._known: set[int] = set()
        self._looking = self._look_again = False
        self._next_due: float | None = None
        self._unfinished = 0
        self._complaint = self._code_at = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    # --- state --------------------------------------------------------------------------------------
    @property
    def state(self) -> QueueState:
        """Tell whether a queue is open; while another one is being opened, the first may still be there."""
        if self._openings:
            return QueueState.OPENING
        return QueueState.CLOSED if self._job is None else QueueState.OPEN

    @property
    def job(self) -> Job | None:
        """Return the open queue."""
        return self._job

    @property
    def path(self) -> Path | None:
        """Return the file of the open queue."""
        return self._job.path if self._job else None

    @property
    def working(self) -> bool:
        """Tell whether the queue is being worked on."""
        return bool(self._job and self._job.working)

    @property
    def busy(self) -> bool:
        """Tell whether anything is under way."""
        return self._background.busy or self._looking or bool(self._job and self._job.tasks)

    # --- opening ------------------------------------------------------------------------------------
    def open(
        self,
        path: Path,
        settings: JobSettings | None = None,
        then: Callable[[], None] = lambda: None,
        *,
        work: bool = False,
        if_there: bool = False,
    ) -> None:
        """Open a queue file, or with settings make it when it is missing.

        The queue that is open stays so until the new one has been opened. A file that is open or being opened
        is not opened again.

        Args:
            path: The file.
            settings: For a new queue.
            then: Called when it is open.
            work: Go on working on it at once.
            if_there: A file that is gone is no failure, unless something waits for it.
        """
        todo = [then, self.start] if work else [then]
        if self._openings and self._openings[-1].path == path:
            self._openings[-1].then.extend(todo)
            return
        if not self._openings and self.path == path:
            for action in todo:
                action()
            return
        opening = Opening(path, list(todo))
        self._openings.append(opening)
        download, clock, locks = DownloadSettings.load(), self.clock, self._locks_folder

        def work_beside() -> Job | None:
            if if_there and not path.is_file():
                return None
            return opening.take(open_job(path, settings, download, clock, locks))

        self._background.run(work_beside, lambda job: self._opened(opening, job, len(todo)))

    def _opened(self, opening: Opening, job: Job | None, own: int) -> None:
        self._openings.remove(opening)
        if job is None:
            if len(opening.then) > own:
                text = self.tr("The queue {path} could not be opened; what was to be done with it was not.")
                self.failed.emit(text.format(path=opening.path))
            return
        self._let_go()
        self._job = job
        self._remember()
        self.opened.emit(job.settings)
        self.look()
        for action in opening.then:
            action()

    def when_open(self, action: Callable[[], None]) -> bool:
        """Do something with the open queue, or with the one that is being opened once it is open.

        Returns:
            False when there is neither; then nothing will be done.
        """
        if self._openings:
            self._openings[-1].then.append(action)
        elif self._job is not None:
            action()
        return self.state is not QueueState.CLOSED

    def reopen(self) -> None:
        """Open the queue that was open last, and go on if it was being worked on."""
        last = LastQueue.load()
        if last.path and self.state is QueueState.CLOSED:
            self.open(Path(last.path), work=last.working, if_there=True)

    def close(self) -> None:
        """Let go of the queue and open none at the next start; nothing of it is lost."""

        def close() -> None:
            self._let_go()
            LastQueue().save()

        self.when_open(close)

    def _let_go(self) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        self._timer.stop()
        job.close()
        if not job.closed:
            self._left.add(job)
        self._question, self._known, self._unfinished = Question(), set(), 0
        self._next_due, self._complaint, self._code_at = None, "", ""
        self._look_again = False
        self.working_changed.emit(False)
        self.closed.emit()

    def shut_down(self) -> None:
        """Stop all that runs, for the end of QGIS or of the plugin; the next start goes on."""
        job, self._job = self._job, None
        self._timer.stop()
        self._background.close(3000)
        opened = [opening.job for opening in self._openings if opening.job is not None]
        end = time.monotonic() + 2.0  # all together: what lets go late is taken up next time
        for left in [*self._left, *opened, *([job] if job else [])]:
            left.pending = 0  # nobody hears of it any more
            left.close(until=end)
        self._left.clear()
        self._openings.clear()

    # --- work ---------------------------------------------------------------------------------------
    def start(self) -> None:
        """Work on the queue from now on, with the accounts that are known.

        Where no hub of what is still to come has an account, nothing is started.
        """
        job = self._job
        if job is None or job.working:
            return

        def with_hubs(hubs: list[str] | None) -> None:
            if hubs is None or self._job is not job or job.working:
                return
            missing = [hub for hub in hubs if not self.opener.is_known(hub)]
            if hubs and len(missing) == len(hubs):
                self.not_started.emit(missing[0])
                return
            job.working = True
            self._complaint = ""
            self._remember()
            self.working_changed.emit(True)
            self.use_accounts(again=True)

        self._beside(job, lambda: hubs_to_ask(job.store), with_hubs)

    def use_accounts(self, *, again: bool = False) -> None:
        """Give the queue the accounts as they are known now (a changed password, a new hub).

        Args:
            again: A person wants accounts that were stopped to go on, too.
        """
        job = self._job
        if job is None or not job.working:
            return

        def with_hubs(hubs: list[str] | None) -> None:
            if hubs is None or self._job is not job:
                return
            # Credentials are read on the main thread, hubs are made beside it.
            openings, problems = self.opener.openings(hubs)
            for problem in problems:
                self.failed.emit(problem)

            def give() -> None:
                for opening in openings:
                    job.scheduler.set_account(opening.open())
                if again:
                    job.scheduler.try_again()

            self._beside(job, give, lambda _: self.look())

        self._beside(job, job.store.hubs, with_hubs)

    def enter_code(self, hub: str, code: str) -> None:
        """Go on with a one-time code that somebody has just entered; it is sent once, and kept nowhere."""
        self.opener.offer_code(hub, code)
        if self.working:
            self.use_accounts(again=True)
        else:
            self.start()

    def stop(self) -> None:
        """Stop working; transfers go on later from the offset reached, orders stay with the archive."""
        job = self._job
        if job is None or not job.working:
            return
        job.working = False
        job.cancel_tasks()
        self._remember()
        self.working_changed.emit(False)
        self.look()

    # --- changes ------------------------------------------------------------------------------------
    def change(self, action: Callable[[Job], Any], then: Callable[[Any], None] = lambda _: None) -> None:
        """Do something to the open queue on the worker thread, then look at it."""
        job = self._job
        if job is None:
            return

        def done(result: Any) -> None:
            if self._job is job:
                then(result)
                self.look()

        self._beside(job, lambda: action(job), done)

    def _beside(self, job: Job, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Run a piece of work on a queue's file, which stays open until it has ended."""
        job.pending += 1

        def done(result: Any) -> None:
            job.pending -= 1
            self._close_left(job)
            then(result)

        self._background.run(work, done)

    def _close_left(self, job: Job) -> None:
        if job.close_if_idle():
            self._left.discard(job)

    def beside(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do something that needs no queue on the worker thread; None is handed on when it fails."""
        self._background.run(work, then)

    def add(self, records: Sequence[ProductRecord], bands: Sequence[str] = ()) -> None:
        """Put products into the queue, whole or some bands of them.

        What is there already with bands only gets those that are asked for now, too.
        """

        def work(job: Job) -> tuple[Any, int]:
            from ...hubs.queue import ask_for_bands

            added = job.store.add(records, bands=bands)
            return added, ask_for_bands(job.store, [record.name for record in records], tuple(bands))

        def done(result: Any) -> None:
            if result is None:
                return
            added, more = result
            text = self.tr("%n product(s) added.", "", len(added.new))
            there = added.known + added.alternatives
            if there:
                text += " " + self.tr("%n product(s) were there already.", "", there)
            if more:
                text += " " + self.tr("More is fetched of %n of them now.", "", more)
            self.told.emit(text)
            self.added.emit(len(added.new) + there)
            if self.working:
                self.use_accounts()

        self.change(work, done)

    def show_history(self, product_id: int | None) -> None:
        """Have the events of a product read with every look."""
        if self._question.shown != product_id:
            self._question = replace(self._question, shown=product_id)
            self.look()

    # --- looking ------------------------------------------------------------------------------------
    def look(self) -> None:
        """Look at the queue soon; several wishes at once are one look."""
        if self._job is None:
            return
        if self._looking:
            self._look_again = True
        else:
            self._timer.start(_SOON_MS)

    def _tick(self) -> None:
        job = self._job
        if job is None or self._looking:
            return
        self._looking = True
        question = replace(self._question, known=frozenset(self._known), working=job.working)
        self._beside(
            job, lambda: look(job.store, job.scheduler, question), lambda seen: self._take(job, seen)
        )

    def _take(self, job: Job, seen: Look | None) -> None:
        self._looking = False
        if self._job is not job or seen is None:
            for task in seen.tasks if seen else ():
                task.discard()
            if self._job is not None:
                self._timer.start(IDLE_MS)
            return
        self._question = replace(self._question, revision=seen.revision)
        if seen.whole:
            self._known = {product.id for product in seen.changed}
        else:
            self._known.update(product.id for product in seen.changed)
        for task in seen.tasks:
            if job.working and task.product not in self._tasks.held:
                self._tasks.begin(job, task)
            else:
                task.discard()
        self._next_due = seen.next_due
        job.show_progress(seen.changed)
        self.looked.emit(seen)
        self._judge(job, seen)
        if self._job is job:
            again, self._look_again = self._look_again, False
            self._timer.start(_SOON_MS if again else self._pause_ms(job))

    def _pause_ms(self, job: Job) -> int:
        if job.tasks:
            return BUSY_MS
        if job.working and self._next_due is not None:
            return int(max(_SOON_MS, min(IDLE_MS, 1000 * (self._next_due - self.clock.now()))))
        return IDLE_MS

    def _task_ended(self, job: Job, error: Exception | None) -> None:
        self._close_left(job)
        if self._job is job:
            self.look()
        if error is not None:
            job.working = False
            self.working_changed.emit(False)
            self.failed.emit(str(error))

    def _judge(self, job: Job, seen: Look) -> None:
        """Tell when everything has ended, and when a person has to act."""
        before, self._unfinished = self._unfinished, seen.unfinished
        if not job.working:
            return
        if seen.unfinished == 0 and not job.tasks and seen.total:
            job.working = False
            self._remember()
            self.working_changed.emit(False)
            if before:
                self.completed.emit(seen)
            return
        if wants_code(seen) != self._code_at:
            self._code_at = wants_code(seen)
            self.code_wanted.emit(self._code_at)
        stopped = dict(complaints(seen))
        complaint = "\n".join(stopped.values())
        if complaint != self._complaint:
            self._complaint = complaint
            self.attention.emit(complaint, next(iter(stopped), ""))

    def _fail(self, text: str) -> None:
        """Tell of a failure; one that comes with every look (a disk that is away) once a minute."""
        before, at = self._last_failure
        if text != before or time.monotonic() - at > 60:
            self._last_failure = (text, time.monotonic())
            self.failed.emit(text)

    def _remember(self) -> None:
        if self._job is not None:
            LastQueue(str(self._job.path), self._job.working).save()
