"""What nobody foresaw: one product ends with it, the run goes on, and the history tells where it was."""

from __future__ import annotations

import traceback
from collections.abc import Iterable

from ...core.words import told
from ..queue import Changed, QueuedProduct, QueueStore, State

#: Characters of a traceback that are kept, the last ones.
_KEPT = 4000


def fail_alone(
    store: QueueStore,
    product: QueuedProduct,
    error: Exception,
    only_from: Iterable[State],
    held_by: str | None = None,
) -> None:
    """End a product with a defect of the program.

    Args:
        store: The queue.
        product: The product, as it was read last.
        error: What was raised.
        only_from: States the product has to be in.
        held_by: Worker that has to hold it.
    """
    where = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    reason = told(
        "A defect of the program: {name}: {error}. Please report it with this history.",
        name=type(error).__name__,
        error=error,
    )
    try:
        store.move(
            product.id,
            State.FAILED,
            only_from=only_from,
            held_by=held_by,
            note=where[-_KEPT:],
            reason=reason,
            last_cause=reason,
        )
    except Changed:
        return
