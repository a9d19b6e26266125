"""The download queue on disk: one SQLite file a job, one commit and one event row a move.

Several processes may use one file; see `queue_file` for how.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...core.errors import DeepSatDataError, InputError
from ...core.words import packed, told
from ..contract import ProductRecord, is_file_name
from . import schema as sql
from .file import QueueFile
from .records import (
    Added,
    JobSettings,
    Lane,
    QueuedProduct,
    QueueEvent,
    StateCount,
    record_from_json,
    record_to_json,
)
from .rows import event_from_row, lane_from_row, lane_values, product_from_row, product_values
from .states import HELD, State, check_move


class Changed(DeepSatDataError):
    """Somebody else moved the product meanwhile (pause, cancel, another process); let go of it."""


class QueueStore(QueueFile):
    """An open queue file; see `QueueFile` for opening. All methods may be called from any thread."""

    # --- job ----------------------------------------------------------------------------------------
    def settings(self) -> JobSettings:
        """Return what holds for all products."""
        row = self._all("SELECT folder, unpack, keep_zip FROM job")[0]
        folder = self.path.absolute().parent / row["folder"]
        return JobSettings(folder, bool(row["unpack"]), bool(row["keep_zip"]))

    def device_of(self, folder: Path) -> int | None:
        """Return the device that a folder was on when it was used last, None when that is not known."""
        if not self._all(sql.HAS_PLACES)[0][0]:
            return None
        rows = self._all(sql.PLACE, (str(folder),))
        return int(rows[0][0]) if rows else None

    def note_device(self, folder: Path, device: int) -> None:
        """Note the device that a folder is on."""
        with self.transaction() as db:
            db.execute(sql.PLACES)
            db.execute(sql.PUT_PLACE, (str(folder), str(device)))  # as text: Windows has numbers of 64 bits

    def change_settings(self, settings: JobSettings) -> None:
        """Change what holds for all products."""
        with self.transaction() as db:
            db.execute(sql.CHANGE_JOB, self._settings_row(settings))

    def revision(self) -> int:
        """Return a number that grows with every change by any process."""
        return int(self._all(sql.REVISION)[0][0])

    def other_changes(self) -> int:
        """Return a number that changes when another connection has written. Very cheap."""
        return int(self._all("PRAGMA data_version")[0][0])

    # --- products: reading --------------------------------------------------------------------------
    def product(self, product_id: int) -> QueuedProduct:
        """Return one product.

        Raises:
            InputError: There is no such product.
        """
        rows = self._all(sql.PRODUCT, (product_id,))
        if not rows:
            raise InputError("there is no such product in the queue.", subject=str(product_id))
        return product_from_row(rows[0])

    def find(self, name: str) -> QueuedProduct | None:
        """Return the product of this name, or None."""
        rows = self._all(sql.PRODUCT_BY_NAME, (name,))
        return product_from_row(rows[0]) if rows else None

    def products(self, *states: State) -> list[QueuedProduct]:
        """Return all products, or those in the given states, the earliest needed first."""
        if not states:
            return [product_from_row(row) for row in self._all(sql.ALL_PRODUCTS)]
        return [
            product_from_row(row) for state in states for row in self._all(sql.PRODUCTS_IN, (state.value,))
        ]

    def changed_since(self, revision: int) -> tuple[list[QueuedProduct], int]:
        """Return the products changed after `revision`, and the revision to ask with next time."""
        now = self.revision()
        return [product_from_row(row) for row in self._all(sql.CHANGED_PRODUCTS, (revision,))], now

    def state_of(self, product_id: int) -> tuple[State, str] | None:
        """Return (state, owner), None when the product was removed. Cheap."""
        rows = self._all(sql.STATE_OF, (product_id,))
        return (State(rows[0][0]), str(rows[0][1])) if rows else None

    def counts(self) -> dict[State, StateCount]:
        """Return products and bytes per state; states without products are absent."""
        return {
            State(row[0]): StateCount(int(row[1]), int(row[2] or 0), int(row[3] or 0))
            for row in self._all(sql.COUNTS)
        }

    def has_files(self) -> bool:
        """Tell whether something of a product was put into the folder."""
        return bool(self._all(sql.HAS_FILES)[0][0])

    def hubs(self) -> list[str]:
        """Return the hubs that products are to come from."""
        return [str(row[0]) for row in self._all(sql.HUBS)]

    def due(
        self, hub: str, states: tuple[State, State], now: float, horizon: float, limit: int
    ) -> list[QueuedProduct]:
        """Return products of a hub in one of two states whose time has come, the earliest needed first."""
        values: dict[str, Any] = {"hub": hub, "a": states[0].value, "b": states[1].value}
        values |= {"now": now, "horizon": horizon, "limit": limit}
        return [product_from_row(row) for row in self._all(sql.DUE, values)]

    def due_orders(self, hub: str, now: float, horizon: float, limit: int) -> list[QueuedProduct]:
        """Return products to order: first those whose order got lost (they hold a slot), then by need."""
        values = {"hub": hub, "now": now, "horizon": horizon, "limit": limit}
        return [product_from_row(row) for row in self._all(sql.DUE_ORDERS, values)]

    def due_files(self, hub: str, now: float, horizon: float, limit: int) -> list[QueuedProduct]:
        """Return products to fetch: restored ones first (their window is short), then by need."""
        values = {"hub": hub, "now": now, "horizon": horizon, "limit": limit}
        return [product_from_row(row) for row in self._all(sql.DUE_FILES, values)]

    def soonest(self, hub: str, horizon: float) -> dict[State, tuple[int, float]]:
        """Return per state how many products of a hub there are and the earliest `next_try`."""
        rows = self._all(sql.SOONEST, {"hub": hub, "horizon": horizon})
        return {State(row[0]): (int(row[1]), float(row[2])) for row in rows}

    # --- products: writing --------------------------------------------------------------------------
    def add(self, records: Sequence[ProductRecord], *, bands: Sequence[str] = (), priority: int = 0) -> Added:
        """Put products in. A name that is there already is kept; from another hub it is an alternative.

        Args:
            records: What the catalogues say; the first record of a name gives the hub.
            bands: Bands to fetch singly, () for whole products.
            priority: Higher goes first.

        Raises:
            InputError: A name is part of a path; nothing is put in.
        """
        _refuse_paths(record.name for record in records)
        new: list[int] = []
        known = alternatives = 0
        with self.transaction() as db:
            self._step(db)
            for record in records:
                row = db.execute(sql.PRODUCT_BY_NAME, (record.name,)).fetchone()
                if row is None:
                    fresh = QueuedProduct(0, record, bands=tuple(bands), priority=priority)
                    number = db.execute(sql.ADD_PRODUCT, product_values(fresh)).lastrowid or 0
                    new.append(number)
                    self._event(db, replace(fresh, id=number), "", "NEW", note="added")
                elif row["hub"] != record.hub:
                    db.execute(sql.ADD_ALTERNATIVE, (row["id"], record.hub, record_to_json(record)))
                    alternatives += 1
                else:
                    known += 1
        return Added(tuple(new), known, alternatives)

    def restore(self, product: QueuedProduct, note: str) -> int:
        """Put a product in with all it has gone through (import); return its number.

        Raises:
            InputError: Its name is part of a path.
        """
        _refuse_paths([product.name])
        with self.transaction() as db:
            self._step(db)
            number = db.execute(sql.ADD_PRODUCT, product_values(product)).lastrowid or 0
            self._event(db, replace(product, id=number), "", product.state.value, note=note)
        return number

    def move(
        self,
        product_id: int,
        to: State,
        *,
        only_from: Iterable[State] = (),
        held_by: str | None = None,
        note: str = "",
        **changes: Any,
    ) -> QueuedProduct:
        """Move a product to another state: one commit, one event row.

        Args:
            product_id: Its number.
            to: The new state.
            only_from: States it has to be in, () for any that the table allows.
            held_by: Worker that has to hold it, None for whoever.
            note: A sentence for the history.
            **changes: Other fields of `QueuedProduct` that change with it.

        Raises:
            Changed: It is in another state, or somebody else holds it.
            IllegalMove: The table has no such move.
        """
        with self.transaction() as db:
            row = db.execute(sql.PRODUCT, (product_id,)).fetchone()
            if row is None:
                raise Changed("the product was removed.", subject=str(product_id))
            before = product_from_row(row)
            allowed = tuple(only_from)
            if (allowed and before.state not in allowed) or (held_by is not None and before.owner != held_by):
                raise Changed(
                    told("somebody moved it to {value}.", value=before.state.value), subject=before.name
                )
            check_move(before.state, to)
            if to not in HELD:  # nobody holds it any more
                changes = {"owner": "", "rate": 0.0, **changes}
            after = replace(before, state=to, **changes)
            self._step(db)
            db.execute(sql.CHANGE_PRODUCT, {**product_values(after), "id": product_id})
            self._event(db, after, before.state.value, to.value, note=note, owner=held_by or after.owner)
        return after

    def change(self, product_id: int, **changes: Any) -> QueuedProduct:
        """Change fields without a move (and so without an event)."""
        with self.transaction() as db:
            after = replace(product_from_row(db.execute(sql.PRODUCT, (product_id,)).fetchone()), **changes)
            self._step(db)
            db.execute(sql.CHANGE_PRODUCT, {**product_values(after), "id": product_id})
        return after

    def beat(self, product_id: int, owner: str, state: State, offset: int, rate: float) -> bool:
        """Give a sign of life with the offset reached; False when the product is no longer held."""
        values = {"id": product_id, "owner": owner, "state": state.value, "bytes": offset, "rate": rate}
        with self.transaction() as db:
            self._step(db)
            return db.execute(sql.BEAT, {**values, "now": self._clock.now()}).rowcount == 1

    def remove(self, product_ids: Iterable[int]) -> None:
        """Take products and their history out of the queue; files stay."""
        with self.transaction() as db:
            self._step(db)
            db.executemany(sql.REMOVE_PRODUCT, [(number,) for number in product_ids])

    def add_alternative(self, product_id: int, record: ProductRecord) -> None:
        """Remember how a hub describes a product."""
        with self.transaction() as db:
            db.execute(sql.ADD_ALTERNATIVE, (product_id, record.hub, record_to_json(record)))

    def alternatives(self, product_id: int) -> list[ProductRecord]:
        """Return the same product as other hubs have it."""
        return [record_from_json(row["record"]) for row in self._all(sql.ALTERNATIVES, (product_id,))]

    # --- orders -------------------------------------------------------------------------------------
    def open_order(self, product: QueuedProduct, account: str, order_id: str, at: float) -> None:
        """Record that an order is with the archive (once, however often it is repeated)."""
        with self.transaction() as db:
            if not db.execute(sql.HAS_OPEN_ORDER, (product.id,)).fetchone()[0]:
                values = {"product": product.id, "hub": product.hub, "account": account}
                db.execute(sql.OPEN_ORDER, {**values, "order_id": order_id, "at": at})

    def close_order(self, product_id: int, outcome: str) -> bool:
        """Record that the archive is done with an order; False when none was open."""
        values = {"product": product_id, "at": self._clock.now(), "outcome": outcome}
        with self.transaction() as db:
            return db.execute(sql.CLOSE_ORDERS, values).rowcount > 0

    def open_orders(self, hub: str, account: str) -> int:
        """Return how many orders the archive has from this account, as far as this queue knows."""
        return int(self._all(sql.COUNT_OPEN_ORDERS, (hub, account))[0][0])

    def has_open_order(self, product_id: int) -> bool:
        """Tell whether the archive has an order of this product."""
        return bool(self._all(sql.HAS_OPEN_ORDER, (product_id,))[0][0])

    def oldest_left_order(self, hub: str, account: str) -> float | None:
        """Return when the oldest open order was placed whose product nobody waits for (paused, cancelled)."""
        found = self._all(sql.OLDEST_LEFT_ORDER, (hub, account))[0][0]
        return None if found is None else float(found)

    def close_lost_orders(self, before: float) -> None:
        """Close orders placed before an instant whose products nobody waits for any more."""
        for row in self._all(sql.LOST_ORDERS, {"before": before}):
            self.close_order(int(row[0]), "lost")

    # --- history and lanes --------------------------------------------------------------------------
    def events(self, product_id: int) -> list[QueueEvent]:
        """Return the history of a product, oldest first."""
        return [event_from_row(row) for row in self._all(sql.EVENTS_OF, (product_id,))]

    def lane(self, hub: str, account: str) -> Lane:
        """Return what this queue alone knows of an account on a hub."""
        rows = self._all(sql.LANE, (hub, account))
        return lane_from_row(rows[0]) if rows else Lane(hub, account)

    def change_lane(self, hub: str, account: str, *, note: str = "", **changes: Any) -> Lane:
        """Change what this queue alone knows of a lane; with a note it gets an event row."""
        with self.transaction() as db:
            row = db.execute(sql.LANE, (hub, account)).fetchone()
            after = replace(lane_from_row(row) if row else Lane(hub, account), **changes)
            self._step(db)
            db.execute(sql.PUT_LANE, lane_values(after))
            if note:
                self.tell(hub, note, after.last_http, after.last_cause)
        return after

    def tell(self, hub: str, note: str, http: int = 0, cause: str = "") -> None:
        """Add an event of a hub to the history.

        Args:
            hub: The hub.
            note: What happened, a sentence.
            http: Status of its answer.
            cause: Its words.
        """
        event = {"product": None, "at": self._clock.now(), "before": "", "after": "", "hub": hub}
        event |= {"http": http, "cause": packed(cause), "note": packed(note), "bytes": 0, "owner": ""}
        with self.transaction() as db:
            self._step(db)
            db.execute(sql.ADD_EVENT, event)

    # --- inside -------------------------------------------------------------------------------------
    def _step(self, db: sqlite3.Connection) -> None:
        db.execute(sql.STEP_REVISION)

    def _event(
        self,
        db: sqlite3.Connection,
        product: QueuedProduct,
        before: str,
        after: str,
        *,
        note: str,
        owner: str = "",
    ) -> None:
        values = {"product": product.id, "at": self._clock.now(), "before": before, "after": after}
        values |= {"hub": product.hub, "http": product.last_http}
        values |= {"cause": packed(product.last_cause), "note": packed(note)}
        db.execute(sql.ADD_EVENT, {**values, "bytes": product.bytes, "owner": owner})


def _refuse_paths(names: Iterable[str]) -> None:
    """Refuse names that would lead out of the folder: files are called after them."""
    for name in names:
        if not is_file_name(name):
            raise InputError("this is not the name of a product.", subject=name, remedy="Give its name only.")
