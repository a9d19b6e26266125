"""The queue's SQLite file: opening, making, checking it, and transactions.

Every change is made inside `BEGIN IMMEDIATE`, so each reads what it changes under the write lock. The
journal is a write-ahead log: readers never wait for writers. With `synchronous = NORMAL` a commit survives
the death of the process; a power cut may take the last few, which does no harm since every move can be
repeated from the state before it. On a network disk, where such a log does not work, it is a rollback
journal, and every commit reaches the disk. One computer at a time may work on a queue, see `presence`.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from ...core.errors import InputError
from ...core.storage import on_network
from ...core.words import told
from ..contract import Clock, SystemClock
from . import schema as sql
from .presence import Presence
from .records import JobSettings

#: Seconds that a lock of the file is waited for: while it is opened (a share without working locks has to be
#: told soon), and afterwards.
OPENING_S, WORKING_S = 3.0, 60.0


class QueueFile:
    """An open queue file. All methods may be called from any thread.

    Reads use a connection of their own, so they never wait for a writer.

    Args:
        path: The queue file.
        clock: Time of the events.
        settings: With settings, a missing file is made; without, it has to be there.

    Raises:
        InputError: Not a queue file, another version, missing, or another computer works on it.
    """

    def __init__(
        self, path: Path, *, settings: JobSettings | None = None, clock: Clock | None = None
    ) -> None:
        self.path = Path(path)
        self._clock: Clock = clock or SystemClock()
        if settings is None and not self.path.is_file():
            raise InputError("there is no queue file.", subject=str(path))
        self._write_lock, self._read_lock = threading.RLock(), threading.Lock()
        self._depth = 0
        self._holder = 0
        self._closed = False
        self._failed = False  # the disk did not answer: connections may lead nowhere
        self._on_network = False
        self._presence = Presence(self.path)
        connections: list[sqlite3.Connection] = []
        try:
            if settings is not None:
                self.path.parent.mkdir(parents=True, exist_ok=True)
            self._presence.enter()  # before anything is read: looking alone may write
            self._writer = self._connect(connections)
            self._check(may_be_empty=settings is not None)
            self._choose_journal()
            if settings is not None:
                self._create(settings)
            self._reader = self._connect(connections)
            for connection in connections:
                connection.execute(f"PRAGMA busy_timeout = {round(1000 * WORKING_S)}")
        except (sqlite3.Error, InputError, OSError) as error:
            for connection in connections:
                connection.close()
            self._presence.leave()
            if isinstance(error, InputError):
                raise
            if isinstance(error, OSError):
                raise InputError(
                    told(
                        "nothing can be written beside the queue file: {strerror}.",
                        strerror=error.strerror or error,
                    ),
                    subject=str(self.path.parent),
                    remedy="Give a QUEUE in a folder that you may write.",
                ) from error
            remedy = "Give another QUEUE file, or take this one away."
            if "locked" in str(error):  # held by another program, or on a share whose locks do not work
                remedy = "End the program that holds it; on a network drive give a QUEUE on a local disk."
            raise InputError(
                told("the queue file cannot be used: {error}.", error=error), subject=str(path), remedy=remedy
            ) from error

    # --- opening ------------------------------------------------------------------------------------
    def _connect(self, connections: list[sqlite3.Connection]) -> sqlite3.Connection:
        db = sqlite3.connect(self.path, timeout=OPENING_S, isolation_level=None, check_same_thread=False)
        connections.append(db)
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA foreign_keys = ON")
        return db

    def _check(self, *, may_be_empty: bool) -> None:
        """Look before anything is written: the file may be somebody else's."""
        empty = not self._writer.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]
        if empty and may_be_empty:
            return
        if empty or self._writer.execute("PRAGMA application_id").fetchone()[0] != sql.APPLICATION_ID:
            raise InputError("this is not a queue file.", subject=str(self.path))
        version = self._writer.execute("PRAGMA user_version").fetchone()[0]
        if version != sql.VERSION:
            raise InputError(
                told(
                    "the queue file has version {version}, this program knows {version_2}.",
                    version=version,
                    version_2=sql.VERSION,
                ),
                subject=str(self.path),
                remedy="Use the plugin's version that wrote it, or begin a new queue.",
            )

    def _choose_journal(self) -> None:
        self._on_network = on_network(self.path) or self._use_journal("WAL") != "wal"
        if self._on_network:
            self._use_journal("TRUNCATE")
            self._writer.execute("PRAGMA synchronous = FULL")

    def _use_journal(self, mode: str) -> str:
        for _ in range(49):  # two processes that open a new file at once: one has to wait
            try:
                return str(self._writer.execute(f"PRAGMA journal_mode = {mode}").fetchone()[0])
            except sqlite3.OperationalError:  # noqa: PERF203 - the loop is for the error
                time.sleep(0.1)
        return str(self._writer.execute(f"PRAGMA journal_mode = {mode}").fetchone()[0])

    def _create(self, settings: JobSettings) -> None:
        with self.transaction() as db:
            if db.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]:
                return
            for statement in sql.TABLES.split(";"):
                if statement.strip():
                    db.execute(statement)
            db.execute(sql.BEGIN_JOB, {"created": self._clock.now(), **self._settings_row(settings)})
            db.execute(sql.MARK_VERSION)
            db.execute(sql.MARK_FILE)

    def _open_again(self) -> None:
        """Take new connections after the disk failed: those of before may lead nowhere."""
        if not self.path.is_file():
            raise sqlite3.OperationalError(f"unable to open {self.path}")
        fresh: list[sqlite3.Connection] = []
        try:
            for _ in range(2):
                connection = self._connect(fresh)
                connection.execute("SELECT id FROM job").fetchone()
                connection.execute(f"PRAGMA busy_timeout = {round(1000 * WORKING_S)}")
                if self._on_network:
                    connection.execute("PRAGMA synchronous = FULL")
            self._presence.leave()
            self._presence.enter()
        except BaseException:
            for connection in fresh:
                connection.close()
            raise
        with self._read_lock:
            old, (self._writer, self._reader) = (self._writer, self._reader), fresh
        self._failed = False
        for connection in old:
            with suppress(sqlite3.Error):
                connection.close()

    def close(self) -> None:
        """Close the file; later calls raise."""
        with self._write_lock, self._read_lock:
            if not self._closed:
                self._closed = True
                self._reader.close()
                self._writer.close()
                self._presence.leave()

    # --- transactions -------------------------------------------------------------------------------
    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Hold the write lock; everything inside is one commit. May be nested."""
        with self._write_lock:
            db = self._writer
            if self._depth == 0:
                self._begin()
                db = self._writer
                self._holder = threading.get_ident()
            self._depth += 1
            try:
                yield db
            except BaseException:
                self._depth -= 1
                if self._depth == 0:
                    self._holder = 0
                    if db.in_transaction:
                        db.execute("ROLLBACK")
                raise
            self._depth -= 1
            if self._depth == 0:
                self._holder = 0
                try:
                    db.execute("COMMIT")
                except sqlite3.Error:  # a full disk, for instance
                    self._failed = True
                    if db.in_transaction:
                        db.execute("ROLLBACK")
                    raise

    def _begin(self) -> None:
        try:
            if self._failed and not self._closed:
                self._open_again()
            self._presence.beat()
            self._writer.execute("BEGIN IMMEDIATE")
        except OSError as error:
            self._failed = True
            raise sqlite3.OperationalError(f"unable to open: {error.strerror or error}") from error
        except sqlite3.OperationalError:
            self._failed = True
            raise

    def _all(self, query: str, values: Any = ()) -> list[sqlite3.Row]:
        if self._holder == threading.get_ident():
            return self._writer.execute(query, values).fetchall()
        if self._failed and not self._closed and self._write_lock.acquire(timeout=1):
            try:
                if self._failed:
                    self._open_again()
            except OSError as error:
                raise sqlite3.OperationalError(f"unable to open: {error.strerror or error}") from error
            finally:
                self._write_lock.release()
        with self._read_lock:
            try:
                return self._reader.execute(query, values).fetchall()
            except sqlite3.OperationalError:
                self._failed = True
                raise

    def _settings_row(self, settings: JobSettings) -> dict[str, Any]:
        folder = Path(settings.folder).absolute()
        try:  # relative to the queue file where possible, so that a job can be moved as a whole
            text = folder.relative_to(self.path.absolute().parent).as_posix()
        except ValueError:
            text = str(folder)
        return {"folder": text, "unpack": int(settings.unpack), "keep_zip": int(settings.keep_zip)}
