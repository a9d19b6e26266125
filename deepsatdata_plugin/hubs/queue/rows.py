"""Rows of the queue file as records and back."""

from __future__ import annotations

import sqlite3
from typing import Any

from .records import Lane, QueuedProduct, record_from_json, record_to_json, time_text
from .states import State

_SAME = (
    "priority", "tries", "attempts", "server_errors", "quarantined", "next_try", "order_id", "ordered_at",
    "restored_at", "checked_at", "last_http", "last_cause", "bytes", "furthest", "total", "rate", "etag",
    "part_path", "path", "owner", "heartbeat", "verified_by", "reason", "revision",
)  # fmt: skip
_LANE_FIELDS = tuple(Lane.__dataclass_fields__)


def product_from_row(row: sqlite3.Row) -> QueuedProduct:
    """Return the product of a row."""
    return QueuedProduct(
        id=row["id"],
        record=record_from_json(row["record"]),
        state=State(row["state"]),
        resume_state=State(row["resume_state"]) if row["resume_state"] else None,
        bands=_split(row["bands"]),
        tried=_split(row["tried"]),
        **{name: row[name] for name in _SAME},
    )


def product_values(product: QueuedProduct) -> dict[str, Any]:
    """Return the columns of a product, without id and revision."""
    record = product.record
    return {
        **{name: getattr(product, name) for name in _SAME if name != "revision"},
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
    return Lane(**{name: row[name] for name in _LANE_FIELDS})


def _split(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split("\n") if part)
