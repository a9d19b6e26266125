"""What the queue file holds, as frozen records, and how product records travel as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ...core.errors import InputError
from ...core.instants import instant_of
from ...core.words import told
from ..contract import ProductRecord
from .states import FINAL, State

#: Default name of the queue file in a job's folder.
QUEUE_FILE = "queue.sqlite"


@dataclass(frozen=True)
class JobSettings:
    """What holds for all products of a queue.

    Attributes:
        folder: Where products are put.
        unpack: Unpack the zip into a SAFE folder; else the zip is kept as it is.
        keep_zip: Keep the zip after unpacking.
    """

    folder: Path
    unpack: bool = True
    keep_zip: bool = False


@dataclass(frozen=True)
class QueuedProduct:
    """One product of the queue. Times are Unix seconds (UTC), None where nothing happened yet.

    Attributes:
        id: Number in this queue.
        record: What the catalogue of the present hub says.
        state: Where it stands.
        resume_state: Where it goes on after PAUSED.
        priority: Higher goes first; equal ones by sensing time.
        bands: Bands asked for singly, () for the whole product.
        tries: Orders that came to nothing.
        attempts: Failed attempts in a row to fetch it.
        server_errors: Internal errors of the hub in a row when ordering.
        quarantined: Damaged downloads so far.
        next_try: Not before this instant.
        order_id: What the hub calls the order, "".
        ordered_at: When the present order was placed.
        restored_at: When the archive was seen to have brought it back.
        checked_at: When it was last seen online.
        last_http: HTTP status of the last answer, 0 for none.
        last_cause: The hub's last words, or what went wrong.
        bytes: Offset reached in the file.
        furthest: Largest offset ever reached with this file.
        total: Size of the file as the hub serves it.
        rate: Bytes a second, smoothed.
        etag: Mark of the file's version, as received.
        part_path: Unfinished file, relative to the folder, "".
        path: Finished product, relative to the folder, "".
        owner: Worker that holds it, "".
        heartbeat: Its last sign of life.
        verified_by: Layers of verification that ran, e.g. "size,MD5,zip,manifest,bands".
        reason: Why it failed or waits for a person.
        tried: Hubs given up.
        revision: Grows with every change in the queue.
    """

    id: int
    record: ProductRecord
    state: State = State.NEW
    resume_state: State | None = None
    priority: int = 0
    bands: tuple[str, ...] = ()
    tries: int = 0
    attempts: int = 0
    server_errors: int = 0
    quarantined: int = 0
    next_try: float = 0.0
    order_id: str = ""
    ordered_at: float | None = None
    restored_at: float | None = None
    checked_at: float | None = None
    last_http: int = 0
    last_cause: str = ""
    bytes: int = 0
    furthest: int = 0
    total: int | None = None
    rate: float = 0.0
    etag: str = ""
    part_path: str = ""
    path: str = ""
    owner: str = ""
    heartbeat: float = 0.0
    verified_by: str = ""
    reason: str = ""
    tried: tuple[str, ...] = ()
    revision: int = 0

    @property
    def name(self) -> str:
        """Return the product's name."""
        return self.record.name

    @property
    def hub(self) -> str:
        """Return the hub it is to come from now."""
        return self.record.hub

    @property
    def final(self) -> bool:
        """Tell whether nothing more happens by itself."""
        return self.state in FINAL

    @property
    def expected(self) -> int | None:
        """Return the best known size in bytes."""
        return self.total if self.total is not None else self.record.size


def begin_again(record: ProductRecord) -> dict[str, Any]:
    """Return the fields of a product that begins again with a record."""
    return {
        "record": record,
        "tries": 0,
        "attempts": 0,
        "server_errors": 0,
        "quarantined": 0,
        "next_try": 0.0,
        "order_id": "",
        "ordered_at": None,
        "restored_at": None,
        "checked_at": None,
        "bytes": 0,
        "furthest": 0,
        "total": None,
        "rate": 0.0,
        "etag": "",
        "part_path": "",
        "heartbeat": 0.0,
        "verified_by": "",
        "reason": "",
    }


@dataclass(frozen=True)
class Lane:
    """What concerns this queue alone of an account on a hub: how long its own disk lets it rest.

    How the account stands with the hub holds for all queues and is in the ledger of the accounts.

    Attributes:
        account: Key of the account, never a secret.
        fetch_until: No file before this instant (Unix seconds, UTC), because of the disk.
        last_http: HTTP status of the last refusal, 0 where the disk was at fault.
        last_cause: The hub's words at the last refusal, or what the disk said.
    """

    hub: str
    account: str
    fetch_until: float = 0.0
    last_http: int = 0
    last_cause: str = ""


@dataclass(frozen=True)
class QueueEvent:
    """One move of a product, or one lesson of a lane (product None)."""

    id: int
    product: int | None
    at: float
    before: str
    after: str
    hub: str
    http: int
    cause: str
    note: str
    bytes: int
    owner: str


@dataclass(frozen=True)
class StateCount:
    """How many products are in a state, their bytes in all, and those already here."""

    products: int
    bytes_total: int
    bytes_here: int


@dataclass(frozen=True)
class Progress:
    """How far a queue is.

    Attributes:
        here: Bytes that are here: of what is done in full, of a file on its way up to the offset reached.
        total: Bytes in all, as far as sizes are known.
        share: Part of the whole, 0..1; by products where no size is known.
    """

    here: int
    total: int
    share: float

    @classmethod
    def of(cls, counts: Mapping[State, StateCount]) -> Progress:
        """Sum up the counts of all states."""
        total = sum(count.bytes_total for count in counts.values())
        here = sum(
            count.bytes_total if state is State.DONE else min(count.bytes_here, count.bytes_total)
            for state, count in counts.items()
        )
        if total:
            return cls(here, total, here / total)
        products = sum(count.products for count in counts.values())
        done = counts[State.DONE].products if State.DONE in counts else 0
        return cls(here, total, done / products if products else 0.0)


@dataclass(frozen=True)
class Added:
    """What became of records put into a queue."""

    new: tuple[int, ...] = ()
    known: int = 0
    alternatives: int = 0


def worker_name() -> str:
    """Return a name for this process among those that share a queue."""
    return f"{computer_name()}:{os.getpid()}"


def is_on_this_computer(owner: str) -> bool:
    """Tell whether a product's owner, `worker_name` with a number behind, is a process of this computer."""
    return owner.rsplit(":", 2)[0] == computer_name()


def computer_name() -> str:
    """Return the name of this computer in its network."""
    return platform.node() or "computer"


def record_to_json(record: ProductRecord) -> str:
    """Write a record as one line of JSON; times in ISO 8601, UTC."""
    data = {entry.name: getattr(record, entry.name) for entry in fields(record)}
    for name in _TIMES:
        data[name] = time_text(data[name])
    return json.dumps(data, sort_keys=True, ensure_ascii=False)


def record_from_json(text: str) -> ProductRecord:
    """Read what `record_to_json` wrote; fields of a newer version are passed over.

    Raises:
        InputError: It is not such a text.
    """
    try:
        data = json.loads(text)
        data = {name: value for name, value in data.items() if name in _FIELDS}
        for name in _TIMES:
            data[name] = instant_of(data[name]) if data.get(name) else None
        return ProductRecord(**data)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(
            told("a product record of the queue cannot be read: {error}.", error=error)
        ) from error


_FIELDS = frozenset(entry.name for entry in fields(ProductRecord))
_TIMES = ("sensing_start", "generation_time", "published")


def time_text(moment: datetime | None) -> str:
    """Write an instant as ISO 8601 in UTC, "" for None."""
    if moment is None:
        return ""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return moment.astimezone(timezone.utc).isoformat()
