"""What is known of accounts, over all windows, processes and queues of the user.

A hub counts by account: a rest it asks for, a login it refused, an archive's quota hold for every queue and
every process. So they stand in one small database in the user's own folder, beside the locks. It holds no
name and no password: accounts by their key, and of a login that was refused a mark of two bytes.
"""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from ...core.errors import InputError
from ...core.words import told
from ..contract import Credentials, HubAccount
from .failures import DatabaseFailed

#: Real seconds to wait for another process.
_PATIENCE = 10.0
#: Rounds of the mark of a refused login: some 50 ms, asked for when a stopped lane is given an account.
_ROUNDS = 100_000


@dataclass(frozen=True)
class Standing:
    """How an account stands with its hub. Times are Unix seconds (UTC).

    Attributes:
        quota: Parallel orders the hub allows, None while unknown.
        quota_stated: The hub named the number; else it is what was open at the refusal.
        quota_at: When it was learned.
        quota_until: No order before this instant, unless one completes.
        order_until: No question and no order before this instant.
        order_why: Kind of error behind it, "".
        order_count: Errors of this kind in a row.
        order_refused: Product whose question was refused as forbidden, with no answer since, "".
        fetch_until: No file before this instant.
        fetch_why: Kind of error behind it, "".
        fetch_count: Errors of this kind in a row.
        fetch_refused: Product that was refused as forbidden, with none sent since, "".
        login_count: Logins refused in a row although they had been accepted before.
        stopped: Why everything waits for a person ("auth", "code", "account", "forbidden", "login"), "".
        login_mark: Tells the refused login from others; see `mark_of`.
        good_mark: The same of the login that was accepted last, "".
        last_http: HTTP status of the last refusal.
        last_cause: The hub's words at the last refusal.
        checksum_misses: Of a hub: products in a row that are sound, but not by the catalogue's checksum.
    """

    account: str
    quota: int | None = None
    quota_stated: bool = False
    quota_at: float = 0.0
    quota_until: float = 0.0
    order_until: float = 0.0
    order_why: str = ""
    order_count: int = 0
    order_refused: str = ""
    fetch_until: float = 0.0
    fetch_why: str = ""
    fetch_count: int = 0
    fetch_refused: str = ""
    login_count: int = 0
    stopped: str = ""
    stopped_at: float = 0.0
    login_mark: str = ""
    good_mark: str = ""
    last_http: int = 0
    last_cause: str = ""
    checksum_misses: int = 0


_FIELDS = tuple(field.name for field in fields(Standing))
_TABLES = f"""
CREATE TABLE IF NOT EXISTS standing ({", ".join(_FIELDS)}, PRIMARY KEY (account));
CREATE TABLE IF NOT EXISTS orders (
  account TEXT NOT NULL, queue TEXT NOT NULL, open INTEGER NOT NULL, until REAL NOT NULL,
  PRIMARY KEY (account, queue)
);
CREATE TABLE IF NOT EXISTS waiting (
  account TEXT NOT NULL, who TEXT NOT NULL, held INTEGER NOT NULL, since REAL NOT NULL, until REAL NOT NULL,
  PRIMARY KEY (account, who)
);
CREATE TABLE IF NOT EXISTS salt (id INTEGER PRIMARY KEY CHECK (id = 1), value BLOB NOT NULL);
"""
_WAIT = """INSERT INTO waiting VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (account, who) DO UPDATE SET held = excluded.held, until = excluded.until"""
#: Versions of the program that know other columns keep their own; what they knew is learned again.
_FILE = f"accounts-{zlib.crc32(_TABLES.encode()):08x}.sqlite"
_PUT = f"INSERT OR REPLACE INTO standing VALUES ({', '.join(f':{name}' for name in _FIELDS)})"  # noqa: S608


class Ledger:
    """The open database. All methods may be called from any thread.

    Args:
        folder: Where it lies, beside the locks; made when missing.

    Raises:
        InputError: It cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / _FILE
        self._lock = threading.Lock()
        self._closed = self._failed = False
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._db = self._connect()
        except (OSError, sqlite3.Error) as error:
            raise InputError(
                told("what is known of accounts cannot be kept here: {error}.", error=error),
                subject=str(self.path),
                remedy="Make it writable; if it is damaged, take it away (what it knows is learned again); "
                "or let XDG_STATE_HOME (Windows: LOCALAPPDATA) name another folder.",
            ) from error

    def _connect(self) -> sqlite3.Connection:
        db = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
        try:
            db.row_factory = sqlite3.Row
            db.execute("BEGIN IMMEDIATE")
            for statement in _TABLES.split(";"):
                db.execute(statement)
            db.execute("INSERT OR IGNORE INTO salt VALUES (1, ?)", (secrets.token_bytes(16),))
            db.execute("COMMIT")
        except BaseException:
            db.close()
            raise
        return db

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """Give the connection to one thread; after the disk failed a new one: the old may lead nowhere."""
        with self._lock:
            try:
                if self._failed and not self._closed:
                    fresh = self._connect()
                    with suppress(sqlite3.Error):
                        self._db.close()
                    self._db, self._failed = fresh, False
                yield self._db
            except sqlite3.DatabaseError as error:
                self._failed = True
                raise DatabaseFailed(error, self.path) from error

    def close(self) -> None:
        """Close the file; later calls raise."""
        with self._lock:
            self._closed = True
            self._db.close()

    # --- standing -----------------------------------------------------------------------------------
    def standing(self, account: str) -> Standing:
        """Return how an account stands."""
        with self._open() as db:
            return self._read(db, account)

    def change(self, account: str, **changes: Any) -> Standing:
        """Change what is known of an account."""
        return self._update(account, lambda _: changes)[1]

    def set_if_empty(self, account: str, field: str, value: str) -> str:
        """Set a text unless another thread or process has set it; return what stood there before."""
        before, _ = self._update(account, lambda found: {} if getattr(found, field) else {field: value})
        return str(getattr(before, field))

    def _update(
        self, account: str, changes: Callable[[Standing], dict[str, Any]]
    ) -> tuple[Standing, Standing]:
        with self._open() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                before = self._read(db, account)
                after = replace(before, **changes(before))
                db.execute(_PUT, asdict(after))
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
        return before, after

    def _read(self, db: sqlite3.Connection, account: str) -> Standing:
        with closing(db.execute("SELECT * FROM standing WHERE account = ?", (account,))) as rows:
            row = rows.fetchone()
        if row is None:
            return Standing(account)
        values = {name: row[name] for name in _FIELDS}
        return Standing(**{**values, "quota_stated": bool(values["quota_stated"])})

    # --- orders -------------------------------------------------------------------------------------
    def put_orders(self, account: str, queue: Path, count: int, until: float) -> None:
        """Tell how many orders of a queue the archive has for an account.

        Args:
            account: Key of the account.
            queue: The queue file.
            count: Orders that are open.
            until: When they are taken as lost, should the queue vanish.
        """
        with self._open() as db:
            db.execute(
                "INSERT OR REPLACE INTO orders VALUES (?, ?, ?, ?)", (account, _name(queue), count, until)
            )

    def other_orders(self, account: str, queue: Path, now: float) -> int:
        """Return how many orders the archive has for an account from all other queues."""
        with self._open() as db:
            found = db.execute(
                "SELECT SUM(open) FROM orders WHERE account = ? AND queue != ? AND until > ?",
                (account, _name(queue), now),
            ).fetchone()[0]
        return int(found or 0)

    # --- streams ------------------------------------------------------------------------------------
    def wait_for_stream(self, account: str, who: str, held: int, now: float, until: float) -> None:
        """Leave word that somebody waits for a stream of an account.

        Args:
            account: Key of the account.
            who: Who waits; since when is kept from the first word.
            held: Streams that it has.
            now: Unix seconds.
            until: When it is not waited for any more, should it have died.
        """
        with self._open() as db:
            db.execute("DELETE FROM waiting WHERE until <= ? OR since > ?", (now, now))  # died; a wrong clock
            db.execute(_WAIT, (account, who, held, now, until))

    def wait_no_more(self, account: str, who: str) -> None:
        """Take the word back."""
        with self._open() as db:
            db.execute("DELETE FROM waiting WHERE account = ? AND who = ?", (account, who))

    def waiting(self, account: str, but: str, now: float) -> list[tuple[str, int, float]]:
        """Return (who, streams held, since when) of all who wait for a stream of an account, but one."""
        with self._open() as db:
            found = db.execute(
                "SELECT who, held, since FROM waiting "
                "WHERE account = ? AND who != ? AND until > ? AND since <= ?",
                (account, but, now, now),
            ).fetchall()
        return [(str(row[0]), int(row[1]), float(row[2])) for row in found]

    # --- logins -------------------------------------------------------------------------------------
    def accept(self, account: HubAccount) -> None:
        """Note that a hub has just accepted a login: what was held against it is over."""
        key = account.account.key
        changes: dict[str, Any] = {"good_mark": self.mark_of(account.credentials), "login_count": 0}
        if self.standing(key).stopped in ("auth", "code", "login"):
            changes["stopped"] = ""
        self.change(key, **changes)

    def mark_of(self, credentials: Credentials) -> str:
        """Return a mark by which another login is told from the one that was refused.

        Two bytes of a slow, salted hash: enough to tell nearly every change, too little to confirm a guess.
        """
        with self._open() as db:
            salt = bytes(db.execute("SELECT value FROM salt").fetchone()[0])
        text = f"{credentials.user}\n{credentials.secret}\n{credentials.totp}".encode()
        return hashlib.pbkdf2_hmac("sha256", text, salt, _ROUNDS)[:2].hex()


def _name(queue: Path) -> str:
    return hashlib.sha256(str(queue.absolute()).encode()).hexdigest()[:20]
