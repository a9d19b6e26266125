"""When a hub cannot deliver, the same acquisition is looked for on another one."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from ...core.feedback import Feedback
from ...core.products import acquisition_of, rank
from ...core.words import told
from ..contract import Hub, HubAccount, ProductRecord, SearchQuery, elsewhere
from ..queue import Changed, QueuedProduct, QueueStore, State, begin_again


def give_up(
    store: QueueStore,
    product: QueuedProduct,
    accounts: Mapping[str, HubAccount],
    reason: str,
    *,
    final: State = State.FAILED,
    only_from: Iterable[State] = (),
    held_by: str | None = None,
    **heard: Any,
) -> QueuedProduct:
    """Leave a hub: go on at the next one that was not tried yet, or end.

    Args:
        store: The queue.
        product: The product, as it was read last.
        accounts: Hubs at hand, by name.
        reason: Why this hub is left.
        final: State when there is no other hub (FAILED or GONE).
        only_from: States the product has to be in.
        held_by: Worker that has to hold it.
        **heard: Fields that tell of the last answer (last_http, last_cause).

    Returns:
        The product after its move.

    Raises:
        Changed: Somebody else moved it meanwhile.
    """
    tried = (*product.tried, product.hub)
    known = {record.hub: record for record in store.alternatives(product.id)}
    candidates = [hub for hub in [*known, *sorted(accounts)] if hub in accounts and hub not in tried]
    for hub in dict.fromkeys(candidates):
        capabilities = accounts[hub].hub.capabilities
        record = known.get(hub)
        if not capabilities.can_download or (record is None and not capabilities.can_search):
            continue
        record = record or elsewhere(product.record, hub)
        with store.transaction():
            moved = store.move(
                product.id,
                State.CHECK,
                only_from=only_from,
                held_by=held_by,
                note=told("{hub}: {reason} Going on at {hub_2}.", hub=product.hub, reason=reason, hub_2=hub),
                tried=tried,
                **begin_again(record),
                **heard,
            )
            if product.record.id:
                store.add_alternative(product.id, product.record)
        return moved
    return store.move(
        product.id,
        final,
        only_from=only_from,
        held_by=held_by,
        note=reason,
        reason=reason,
        tried=tried,
        **heard,
    )


def forgive(store: QueueStore, name: str) -> None:
    """Let a product begin again that failed for what turned out to be its account's."""
    product = store.find(name)
    if product is None or product.state is not State.FAILED:
        return
    with contextlib.suppress(Changed):
        store.move(
            product.id,
            State.CHECK,
            only_from=(State.FAILED,),
            note="it was refused as the next one was: not for its own sake",
            tried=(),
            **begin_again(product.record),
        )


def find_on(hub: Hub, wanted: ProductRecord, feedback: Feedback) -> ProductRecord | None:
    """Look up the same acquisition on a hub.

    The product of the same name is preferred, then the best by the same-day rule.

    Args:
        hub: Where to look.
        wanted: The product as another hub describes it.
        feedback: Asked for a cancel.

    Returns:
        Its record there, None when the hub does not have it.

    Raises:
        HubError: The search failed.
    """
    start = wanted.sensing_start
    query = SearchQuery(
        footprint_wkt="",
        tiles=(wanted.tile,),
        start=start - timedelta(minutes=1),
        end=start
        + timedelta(minutes=10),  # hubs date the tile, which is sensed later than the datatake starts
        level=wanted.level,
    )
    found = [
        record
        for page in hub.search(query, feedback)
        for record in page.records
        if acquisition_of(record) == acquisition_of(wanted)
    ]
    return max(found, key=lambda record: (record.name == wanted.name, *rank(record)), default=None)
