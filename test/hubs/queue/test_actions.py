"""What a person wants of a product holds, also when a worker moves it at the same moment."""

from __future__ import annotations

import contextlib
import threading

import pytest

from deepsatdata_plugin.hubs.queue.actions import cancel, pause
from deepsatdata_plugin.hubs.queue.records import JobSettings
from deepsatdata_plugin.hubs.queue.states import State
from deepsatdata_plugin.hubs.queue.store import Changed, QueueStore
from queuekit import name_of, record_of


@pytest.mark.parametrize(("action", "wanted"), [(pause, State.PAUSED), (cancel, State.CANCELLED)])
def test_a_wish_is_not_lost_to_a_worker_that_lets_go(tmp_path, monkeypatch, action, wanted):
    """Between the look at the product and its move, its worker (another process) makes it READY."""
    path = tmp_path / "queue.sqlite"
    mine = QueueStore(path, settings=JobSettings(tmp_path / "products"))
    mine.add([record_of(name_of(1), "hub")])
    [product] = mine.products()
    for state in (State.CHECK, State.READY):
        mine.move(product.id, state)
    mine.move(product.id, State.FETCHING, owner="worker")
    theirs = QueueStore(path)
    looked = mine.product

    def let_go() -> None:
        with contextlib.suppress(Changed):
            theirs.move(product.id, State.READY, only_from=(State.FETCHING,), held_by="worker")

    worker = threading.Thread(target=let_go)

    def look_while_it_lets_go(number):
        found = looked(number)
        worker.start()
        worker.join(0.5)
        return found

    monkeypatch.setattr(mine, "product", look_while_it_lets_go)
    assert action(mine, [product.id]) == 1
    worker.join()
    assert looked(product.id).state is wanted
