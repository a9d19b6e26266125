"""Rows of the queue file as records and back."""

from __future__ import annotations

import sqlite3
from dataclasses import asdict, replace
from typing import Any

from ...core.words import packed, unpacked
from .records import Lane, QueuedProduct, QueueEvent, record_from_json, record_to_json, time_text
from .states import State

_SAME = (
    "priority", "tries", "attempts", "server_errors", "quarantined", "next_try", "order_id", "ordered_at",
    "restored_at", "checked_at", "last_http", "last_cause", "bytes", "furthest", "total", "rate", "etag",
    "part_path", "path", "owner", "heartbeat", "verified_by", "reason", "revision",
)  # fmt: skip
#: Sentences: they are kept with their parts, so that they can be shown in another language.
_SENTENCES = frozenset({"last_cause", "reason"})
_LANE_FIELDS = tuple(Lane.__dataclass_fields__)


def product_from_row(row: sqlite3.Row) -> QueuedProduct:
    """Return the product of a row."""
    same: dict[str, Any] = {name: row[name] for name in _SAME}
    same.update({name: unpacked(same[name]) for name in _SENTENCES})
    return QueuedProduct(
        id=row["id"],
        record=record_from_json(row["record"]),
        state=State(row["state"]),
        resume_state=State(row["resume_state"]) if row["resume_state"] else None,
        bands=_split(row["bands"]),
        tried=_split(row["tried"]),
        **same,
    )


def product_values(product: QueuedProduct) -> dict[str, Any]:
    """Return the columns of a product, without id and revision."""
    record = product.record
    return {
        **{name: getattr(product, name) for name in _SAME if name != "revision"},
        **{name: packed(getattr(product, name)) for name in _SENTENCES},
        "name": record.name,
        "hub": record.hub,
        "tile": record.tile,
        "sensing_start": time_text(record.sensing_start),
        "size": record.size,
        "record": record_to_json(record),
        "state": product.state.value,
        "resume_state": product.resume_state.value if product.resume_state else None,
        "bands": "\n".join(product.bands),
        "tried": "\n".join(product.tried),
    }


def lane_from_row(row: sqlite3.Row) -> Lane:
    """Return the lane of a row."""
    values: dict[str, Any] = {name: row[name] for name in _LANE_FIELDS}
    return Lane(**{**values, "last_cause": unpacked(values["last_cause"])})


def lane_values(lane: Lane) -> dict[str, Any]:
    """Return the columns of a lane."""
    return {**asdict(lane), "last_cause": packed(lane.last_cause)}


def event_from_row(row: sqlite3.Row) -> QueueEvent:
    """Return the event of a row."""
    event = QueueEvent(*row)
    return replace(event, cause=unpacked(event.cause), note=unpacked(event.note))


def _split(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split("\n") if part)
