"""What people do with products of a queue, and what is put right when a worker died."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ...core.products import MSI
from ..contract import HubAccount, Places, ProductRecord, elsewhere, left_behind
from .policy import QueuePolicy
from .records import QueuedProduct, begin_again, is_on_this_computer
from .states import ACTIVE, FINAL, HELD, State, safe_state
from .store import Changed, QueueStore


def pause(store: QueueStore, product_ids: Iterable[int]) -> int:
    """Pause products; a worker lets go within a second. Returns how many were paused."""
    count = 0
    for number in product_ids:
        with store.transaction():  # a worker may be about to move it: the wish would be lost
            product = store.product(number)
            if product.state in FINAL or product.state is State.PAUSED:
                continue
            count += _try(store, product, State.PAUSED, resume_state=safe_state(product.state), note="paused")
    return count


def resume(store: QueueStore, product_ids: Iterable[int], now: float) -> int:
    """Let paused products go on where they were. Returns how many."""
    count = 0
    for number in product_ids:
        with store.transaction():
            product = store.product(number)
            if product.state is State.PAUSED:
                state = product.resume_state or State.CHECK
                count += _try(store, product, state, resume_state=None, next_try=now, note="resumed")
    return count


def cancel(store: QueueStore, product_ids: Iterable[int]) -> int:
    """Cancel products and take away what is unfinished of them. Returns how many.

    An order that is with the archive keeps its slot until it is too old: the archive knows no withdrawal.
    """
    count = 0
    folder = store.settings().folder
    for number in product_ids:
        with store.transaction():  # as in `pause`
            product = store.product(number)
            if product.state is State.DONE or product.state is State.CANCELLED:
                continue
            if not _try(store, product, State.CANCELLED, note="cancelled", bytes=0, part_path=""):
                continue
        count += 1
        if folder.is_dir():
            places = Places(folder, product.name)
            with places.lock() as lock:
                if lock.acquire():  # else its worker is about to let go, and does it
                    places.remove_unfinished()
    return count


def retry(store: QueueStore, product_ids: Iterable[int], accounts: Mapping[str, HubAccount]) -> int:
    """Begin again with products that ended: failed, gone, cancelled, or done with their files taken away."""
    count = 0
    folder = store.settings().folder
    for number in product_ids:
        product = store.product(number)
        if product.state not in FINAL:
            continue
        if product.state is State.DONE and (folder / product.path).exists():
            continue
        record = _first_record(store, product, accounts)
        fields: dict[str, Any] = {**begin_again(record), "tried": (), "path": ""}
        count += _try(store, product, State.CHECK, note="tried again", **fields)
    return count


def put_first(store: QueueStore, product_ids: Iterable[int]) -> int:
    """Let products go before all others that wait. Returns how many."""
    waiting = [product for product in store.products() if product.state not in FINAL]
    highest = max((product.priority for product in waiting), default=0)
    numbers = set(product_ids)
    chosen = [product.id for product in waiting if product.id in numbers]
    with store.transaction():
        for number in chosen:
            store.change(number, priority=highest + 1)
    return len(chosen)


def take_out(store: QueueStore, product_ids: Iterable[int]) -> int:
    """Take products out of the queue with what is unfinished of them; finished files stay.

    Those that a worker holds stay. Returns how many went.
    """
    numbers = list(product_ids)
    cancel(store, [n for n in numbers if store.product(n).state not in ACTIVE | FINAL])
    gone = [n for n in numbers if store.product(n).state in FINAL]
    store.remove(gone)
    return len(gone)


def take_replacements(store: QueueStore, product_ids: Iterable[int]) -> int:
    """Let another processing of the same acquisition be fetched for products that their hub has deleted.

    They are looked up anew at their hub, by acquisition; what took their place is named in the history.

    Returns:
        How many products that changes.
    """
    count = 0
    for number in product_ids:
        product = store.product(number)
        if product.state is not State.GONE:
            continue
        record = elsewhere(product.record, product.hub)
        fields: dict[str, Any] = {**begin_again(record), "tried": (), "path": ""}
        note = "what took its place is taken instead"
        count += _try(store, product, State.CHECK, note=note, **fields)
    return count


def ask_for_bands(store: QueueStore, names: Iterable[str], bands: tuple[str, ...]) -> int:
    """Ask for bands of products that are in the queue already; () asks for whole products.

    What was asked for before stays asked for. A product that is done without them begins again; files that
    are here are kept.

    Returns:
        How many products that changes.
    """
    count = 0
    for name in names:
        product = store.find(name)
        if product is None or not product.bands or (bands and set(bands) <= set(product.bands)):
            continue
        together = (
            tuple(band for band in MSI.bands if band in product.bands or band in bands) if bands else ()
        )
        if product.state is State.DONE:
            fields: dict[str, Any] = {**begin_again(product.record), "bands": together, "path": ""}
            count += _try(store, product, State.CHECK, note="more bands are asked for", **fields)
        elif product.state not in ACTIVE:
            store.change(product.id, bands=together)
            count += 1
    return count


def recover(store: QueueStore, policy: QueuePolicy, now: float) -> list[QueuedProduct]:
    """Put products whose worker died back to the last state that holds.

    A worker holds a lock as long as it lives. Where the lock may be that of another computer, whose locks
    cannot be seen on every network disk, its last sign of life has to be old, too.

    Returns:
        The products put back.
    """
    found = []
    folder = store.settings().folder
    for product in store.products(*sorted(HELD)):
        if not folder.is_dir():
            break
        if (
            not is_on_this_computer(product.owner)
            and product.owner
            and 0 <= now - product.heartbeat < policy.stale
        ):
            continue
        with Places(folder, product.name).lock() as lock:
            if not lock.acquire():
                continue
            try:
                found.append(
                    store.move(
                        product.id,
                        safe_state(product.state),
                        only_from=(product.state,),
                        held_by=product.owner,
                        next_try=now,
                        note="its worker died; goes on where it was",
                    )
                )
            except Changed:
                continue
    return found


def sweep(store: QueueStore) -> None:
    """Take away what a killed worker left of products that ended: lock files, unfinished files."""
    folder = store.settings().folder
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        name = left_behind(path)
        product = store.find(name) if name else None
        if product is None:
            continue  # somebody else's
        places = Places(folder, name)
        with places.lock() as lock:  # the lock file goes when the lock is given back
            if lock.acquire() and product.state in (State.DONE, State.CANCELLED):
                places.remove_unfinished()


def _first_record(
    store: QueueStore, product: QueuedProduct, accounts: Mapping[str, HubAccount]
) -> ProductRecord:
    """Return the record of the hub that was tried first, if it is at hand."""
    known = {record.hub: record for record in store.alternatives(product.id)}
    for hub in (*product.tried, *sorted(known)):
        if hub in known and hub in accounts:
            return known[hub]
    if product.hub in accounts or not accounts:
        return product.record
    # The hub is not at hand any more: the same acquisition is looked for on another one.
    return elsewhere(product.record, next(iter(accounts)))


def _try(store: QueueStore, product: QueuedProduct, to: State, note: str, **changes: Any) -> int:
    try:
        store.move(product.id, to, only_from=(product.state,), note=note, **changes)
    except Changed:
        return 0
    return 1
