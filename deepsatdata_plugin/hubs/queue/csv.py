"""A queue as a CSV table: to keep orders, to look at them elsewhere, to go on on another computer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from ...core.errors import Skip
from ...core.feedback import Silent
from ...core.instants import instant_of
from ...core.storage import whole_file, write_csv
from ..contract import ProductRecord
from .records import QueuedProduct, time_text
from .states import State
from .store import QueueStore

COLUMNS = (
    "name", "hub", "id", "state", "priority", "bands", "order_id", "ordered_at", "tries", "reason",
    "verified_by", "path", "tried", "size", "cloud", "online", "checksums", "link", "footprint",
)  # fmt: skip

#: States that an import keeps; all others begin again (what is on disk is found and verified).
_KEPT = frozenset({State.ORDERED, State.PAUSED, State.FAILED, State.GONE, State.CANCELLED})


def export_csv(store: QueueStore, path: Path) -> int:
    """Write all products of a queue, the earliest needed first; return how many.

    The table holds no credentials. UTF-8, comma, one header line; times are ISO 8601 in UTC.
    """
    with whole_file(path) as part:
        return write_csv(part, COLUMNS, (_cells(product) for product in store.products()), Silent())


def import_rows(
    store: QueueStore,
    rows: Iterable[tuple[ProductRecord, Mapping[str, str]]],
    accounts: Mapping[str, str] | None = None,
) -> tuple[int, list[Skip]]:
    """Put the products of a table into a queue, with what `export_csv` wrote of them.

    Orders stay orders (they live on the server). Names that the queue has already are left alone.

    Args:
        store: The queue.
        rows: Products, and the values of their rows; columns that are missing or empty are those of new ones.
        accounts: Key of the account on each hub, whose orders the imported ones count as.

    Returns:
        Number of products put in, and the rows that could not be.
    """
    count, skips = 0, []
    with store.transaction():
        for record, row in rows:
            try:
                product = _product(record, row)
            except ValueError as error:
                skips.append(Skip("product", record.name, "unreadable_row", str(error)))
                continue
            if store.find(product.name) is not None:
                skips.append(Skip("product", product.name, "already_queued", "the queue has it already."))
                continue
            added = store.restore(product, "imported")
            if product.state is State.ORDERED and product.ordered_at is not None:
                account = (accounts or {}).get(product.hub, "")
                store.open_order(replace(product, id=added), account, product.order_id, product.ordered_at)
            count += 1
    return count, skips


def _cells(product: QueuedProduct) -> list[object]:
    row = _row(product)
    return [row[name] for name in COLUMNS]


def _row(product: QueuedProduct) -> dict[str, object]:
    record = product.record
    state = product.resume_state if product.state is State.PAUSED and product.resume_state else product.state
    ordered = product.ordered_at if state is State.ORDERED else None
    return {
        "name": record.name,
        "hub": record.hub,
        "id": record.id,
        "state": product.state.value,
        "priority": product.priority,
        "bands": " ".join(product.bands),
        "order_id": product.order_id,
        "ordered_at": time_text(datetime.fromtimestamp(ordered, timezone.utc)) if ordered is not None else "",
        "tries": product.tries,
        "reason": product.reason,
        "verified_by": product.verified_by,
        "path": product.path,
        "tried": " ".join(product.tried),
        "size": "" if record.size is None else record.size,
        "cloud": "" if record.cloud is None else record.cloud,
        "online": "" if record.online is None else int(record.online),
        "checksums": " ".join(f"{name}:{digest}" for name, digest in sorted(record.checksums.items())),
        "link": record.link,
        "footprint": record.footprint_wkt,
    }


def _product(record: ProductRecord, row: Mapping[str, str]) -> QueuedProduct:
    ordered_at = instant_of(row["ordered_at"]).timestamp() if row.get("ordered_at") else None
    state = State(row["state"]) if row.get("state") else State.NEW
    kept = state in _KEPT and not (state is State.ORDERED and ordered_at is None)
    resume_state = None
    if kept and state is State.PAUSED:
        resume_state = State.ORDERED if ordered_at is not None else State.NEW
    return QueuedProduct(
        id=0,
        record=record,
        state=state if kept else State.NEW,
        resume_state=resume_state,
        priority=int(row.get("priority") or 0),
        bands=tuple((row.get("bands") or "").split()),
        tries=int(row.get("tries") or 0) if kept else 0,
        order_id=row.get("order_id") or "" if kept else "",
        ordered_at=ordered_at if kept else None,
        reason=row.get("reason") or "" if kept else "",
        tried=tuple((row.get("tried") or "").split()),
    )
