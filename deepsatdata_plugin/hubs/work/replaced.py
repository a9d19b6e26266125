"""Products that a hub no longer has: why, and what took their place.

Archives process acquisitions anew and delete what was there before. What took a product's place is another
product, so it is named and taken where a person says so (`queue.take_replacements`), or where a product was
only known from another hub and is looked up here for the first time.
"""

from __future__ import annotations

import contextlib

from ...core.feedback import Feedback
from ...core.words import told
from ..contract import Hub, HubError, ProductRecord
from ..queue import QueuedProduct, QueueStore, State
from .takeover import find_on


def of_processing(record: ProductRecord) -> str:
    """Return a product's name with its processing, for messages."""
    if not record.baseline:
        return record.name
    return told("{name} (processing {baseline})", name=record.name, baseline=record.baseline)


def why_gone(hub: Hub, record: ProductRecord, feedback: Feedback) -> str:
    """Return a sentence on a product that a hub no longer has; takes two requests that may fail."""
    cause, other = "", None
    with contextlib.suppress(HubError):
        cause = hub.why_gone(record)
    with contextlib.suppress(HubError):
        other = find_on(hub, record, feedback) if hub.capabilities.can_search else None
    text = told("The hub has deleted it ({cause}).", cause=cause) if cause else "The hub has deleted it."
    if other is None or other.name == record.name:
        return text
    return told(
        "{text} It has another processing of the same acquisition, {of_processing}, which "
        "can be taken instead.",
        text=text,
        of_processing=of_processing(other),
    )


def take_found(store: QueueStore, product: QueuedProduct, record: ProductRecord) -> QueuedProduct | None:
    """Give a product the record under which its hub has it, and say so where it is another processing.

    Returns:
        The product, None when it ended because the other one is in the queue already.

    Raises:
        Changed: Somebody else moved it meanwhile.
    """
    if record.name == product.name:
        return store.change(product.id, record=record)
    text = told("{hub} has {name} no longer", hub=product.hub, name=product.name)
    other = store.find(record.name)
    if other is not None and other.id != product.id:
        reason = told(
            "{text}; {of_processing} took its place and is in the queue already.",
            text=text,
            of_processing=of_processing(record),
        )
        store.move(product.id, State.GONE, only_from=(State.CHECK,), note=reason, reason=reason)
        return None
    note = told(
        "{text}; {of_processing} took its place and is fetched instead.",
        text=text,
        of_processing=of_processing(record),
    )
    return store.move(
        product.id, State.CHECK, only_from=(State.CHECK,), note=note, record=record, last_cause=note
    )
