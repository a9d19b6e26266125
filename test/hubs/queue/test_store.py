"""The queue file: one commit and one event a move, two processes, nothing of others touched."""

from __future__ import annotations

import sqlite3
import threading

import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.hubs.queue import file as queue_file
from deepsatdata_plugin.hubs.queue.records import JobSettings, Lane, record_from_json, record_to_json
from deepsatdata_plugin.hubs.queue.states import IllegalMove, State
from deepsatdata_plugin.hubs.queue.store import Changed, QueueStore
from queuekit import START, HandClock, name_of, record_of


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def store(tmp_path, clock):
    store = QueueStore(tmp_path / "queue.sqlite", settings=JobSettings(tmp_path / "products"), clock=clock)
    yield store
    store.close()


def test_a_product_comes_back_as_it_was_put_in(store):
    record = record_of(
        name_of(1),
        cloud=12.5,
        size=700,
        online=False,
        checksums={"MD5": "ab"},
        footprint_wkt="POLYGON EMPTY",
        link="x",
    )
    added = store.add([record], bands=["B04", "B08"], priority=3)
    product = store.product(added.new[0])
    assert product.record == record
    assert (product.state, product.bands, product.priority) == (State.NEW, ("B04", "B08"), 3)
    assert record_from_json(record_to_json(record)) == record


def test_a_name_is_put_in_once_and_other_hubs_become_alternatives(store):
    first, other = record_of(name_of(1), "a"), record_of(name_of(1), "b")
    store.add([first])
    added = store.add([first, other, record_of(name_of(2), "a")])
    assert (len(added.new), added.known, added.alternatives) == (1, 1, 1)
    assert store.alternatives(1) == [other]
    assert store.product(1).hub == "a"


def test_a_move_is_one_commit_with_one_event(store, clock):
    store.add([record_of(name_of(1))])
    clock.time += 60
    store.move(1, State.CHECK, note="why", last_http=200, last_cause="ok")
    events = store.events(1)
    assert [(e.before, e.after) for e in events] == [("", "NEW"), ("NEW", "CHECK")]
    assert (events[1].at, events[1].note, events[1].http, events[1].cause) == (START + 60, "why", 200, "ok")


def test_an_illegal_move_writes_nothing(store):
    store.add([record_of(name_of(1))])
    before = store.revision()
    with pytest.raises(IllegalMove):
        store.move(1, State.DONE)
    assert store.product(1).state is State.NEW
    assert len(store.events(1)) == 1
    assert store.revision() == before


def test_a_move_that_expects_another_state_or_holder_is_refused(store):
    store.add([record_of(name_of(1))])
    store.move(1, State.CHECK)
    with pytest.raises(Changed):
        store.move(1, State.READY, only_from=(State.READY,))
    store.move(1, State.READY)
    store.move(1, State.FETCHING, owner="me")
    with pytest.raises(Changed):
        store.move(1, State.VERIFYING, held_by="you")
    store.move(1, State.VERIFYING, held_by="me")
    assert store.product(1).owner == "me"
    store.move(1, State.READY)
    assert store.product(1).owner == ""


def test_what_fails_inside_a_transaction_is_undone_as_a_whole(store):
    store.add([record_of(name_of(1))])
    with pytest.raises(RuntimeError), store.transaction():
        store.move(1, State.CHECK)
        store.change_lane("hub", "user", fetch_until=4.0)
        raise RuntimeError
    assert store.product(1).state is State.NEW
    assert store.lane("hub", "user").fetch_until == 0.0
    store.move(1, State.CHECK)  # and the store goes on working


def test_a_lane_of_an_older_program_is_read_and_written(store, tmp_path):
    """It kept in the queue file how an account stands; what is left of that holds for nobody any more."""
    with sqlite3.connect(tmp_path / "queue.sqlite") as db:
        db.execute(
            "INSERT INTO lane VALUES ('hub', 'user', 4, 1, 5.0, 6.0, 7.0, 'rate', 2, 8.0, 'disk', 3, 'auth', "
            "429, 'No space left', 1)"
        )
    db.close()
    assert store.lane("hub", "user") == Lane("hub", "user", 8.0, 429, "No space left")
    after = store.change_lane("hub", "user", note="Fetching rests", fetch_until=9.0)
    assert store.lane("hub", "user") == after == Lane("hub", "user", 9.0, 429, "No space left")
    with sqlite3.connect(tmp_path / "queue.sqlite") as db:
        db.row_factory = sqlite3.Row
        (row,) = db.execute("SELECT * FROM lane")
    db.close()
    assert None not in tuple(row)[3:] and (row["quota"], row["stopped"], row["order_until"]) == (None, "", 0)


def test_one_of_two_processes_gets_a_product(tmp_path, clock):
    settings = JobSettings(tmp_path / "products")
    stores = [QueueStore(tmp_path / "queue.sqlite", settings=settings, clock=clock) for _ in range(2)]
    stores[0].add([record_of(name_of(day)) for day in range(1, 31)])
    for number in range(1, 31):
        stores[0].move(number, State.CHECK)
        stores[0].move(number, State.READY)
    won = [[], []]
    gate = threading.Barrier(2)

    def claim(which):
        gate.wait()
        for number in range(1, 31):
            try:
                stores[which].move(number, State.FETCHING, only_from=(State.READY,), owner=f"worker {which}")
                won[which].append(number)
            except Changed:
                pass

    threads = [threading.Thread(target=claim, args=(which,)) for which in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won[0] + won[1]) == list(range(1, 31))
    for which in (0, 1):
        assert all(stores[0].product(number).owner == f"worker {which}" for number in won[which])
    for store in stores:
        store.close()


def test_a_reader_sees_the_last_commit_while_somebody_writes(store, tmp_path, clock):
    store.add([record_of(name_of(1))])
    other = QueueStore(tmp_path / "queue.sqlite", clock=clock)
    with store.transaction():
        store.move(1, State.CHECK)
        assert store.product(1).state is State.CHECK  # the writer sees its own change
        assert other.product(1).state is State.NEW  # others do not wait for it
    assert other.product(1).state is State.CHECK
    other.close()


def test_only_changed_products_are_read_again(store):
    store.add([record_of(name_of(day)) for day in range(1, 6)])
    everything, revision = store.changed_since(0)
    assert len(everything) == 5
    store.move(3, State.CHECK)
    changed, later = store.changed_since(revision)
    assert [product.id for product in changed] == [3]
    assert store.changed_since(later)[0] == []


def test_changes_of_other_processes_are_noticed(store, tmp_path, clock):
    store.add([record_of(name_of(1))])
    seen = store.other_changes()
    assert store.other_changes() == seen
    other = QueueStore(tmp_path / "queue.sqlite", clock=clock)
    other.move(1, State.CHECK)
    assert store.other_changes() != seen
    other.close()


def test_due_products_come_by_priority_then_by_date(store, clock):
    store.add([record_of(name_of(9)), record_of(name_of(2)), record_of(name_of(5))])
    store.change(1, priority=1)
    store.change(3, next_try=clock.now() + 10)
    states = (State.NEW, State.CHECK)
    assert [p.id for p in store.due("hub", states, clock.now(), clock.now() + 99, 10)] == [1, 2]
    assert [p.id for p in store.due("hub", states, clock.now() + 10, clock.now() + 99, 10)] == [1, 2, 3]
    assert store.due("other", states, clock.now(), clock.now() + 99, 10) == []


def test_a_date_from_a_clock_that_was_wrong_counts_as_due(store, clock):
    store.add([record_of(name_of(1))])
    store.change(1, next_try=clock.now() + 365 * 86400)
    assert [
        p.id for p in store.due("hub", (State.NEW, State.CHECK), clock.now(), clock.now() + 99999, 1)
    ] == [1]
    assert store.soonest("hub", clock.now() + 99999) == {State.NEW: (1, 0.0)}


def test_restored_products_are_fetched_before_others(store, clock):
    store.add([record_of(name_of(day)) for day in (1, 2, 3)])
    for number in (1, 2, 3):
        store.move(number, State.CHECK)
        store.move(number, State.READY)
    store.change(3, restored_at=clock.now() - 10)
    store.change(2, restored_at=clock.now() - 20)
    found = store.due_files("hub", clock.now(), clock.now() + 99, 9)
    assert [product.id for product in found] == [2, 3, 1]


def test_open_orders_are_counted_per_account_and_once_a_product(store, clock):
    store.add([record_of(name_of(day)) for day in (1, 2)])
    one, two = store.product(1), store.product(2)
    store.open_order(one, "user", "o1", clock.now())
    store.open_order(one, "user", "o1", clock.now())
    store.open_order(two, "friend", "o2", clock.now())
    assert (store.open_orders("hub", "user"), store.open_orders("hub", "friend")) == (1, 1)
    assert store.close_order(1, "restored")
    assert not store.close_order(1, "restored")
    assert store.open_orders("hub", "user") == 0
    store.close_lost_orders(clock.now() + 1)
    assert store.open_orders("hub", "friend") == 0


def test_a_beat_reaches_only_what_the_worker_still_holds(store):
    store.add([record_of(name_of(1))])
    for state in (State.CHECK, State.READY):
        store.move(1, state)
    store.move(1, State.FETCHING, owner="me")
    assert store.beat(1, "me", State.FETCHING, 500, 10.0)
    product = store.product(1)
    assert (product.bytes, product.furthest, product.rate) == (500, 500, 10.0)
    store.move(1, State.PAUSED, resume_state=State.READY)
    assert not store.beat(1, "me", State.FETCHING, 600, 10.0)
    assert store.product(1).bytes == 500


def test_counts_and_sums(store):
    store.add(
        [record_of(name_of(1), size=100), record_of(name_of(2), size=None), record_of(name_of(3), size=50)]
    )
    store.move(3, State.CHECK)
    counts = store.counts()
    assert (counts[State.NEW].products, counts[State.NEW].bytes_total) == (2, 100)
    assert counts[State.CHECK].bytes_total == 50


def test_products_and_their_history_can_be_removed(store):
    store.add([record_of(name_of(1)), record_of(name_of(2))])
    store.open_order(store.product(1), "user", "", 0.0)
    store.remove([1])
    assert [product.id for product in store.products()] == [2]
    assert store.events(1) == []
    assert store.open_orders("hub", "user") == 0
    with pytest.raises(Changed):
        store.move(1, State.CHECK)


def test_the_download_folder_moves_with_the_queue(tmp_path):
    old = tmp_path / "old"
    QueueStore(old / "queue.sqlite", settings=JobSettings(old / "products", unpack=False)).close()
    old.rename(tmp_path / "new")
    store = QueueStore(tmp_path / "new" / "queue.sqlite")
    assert store.settings() == JobSettings(tmp_path / "new" / "products", unpack=False)
    elsewhere = tmp_path / "elsewhere"
    store.change_settings(JobSettings(elsewhere, keep_zip=True))
    assert store.settings() == JobSettings(elsewhere, keep_zip=True)
    store.close()


def test_a_missing_file_is_not_made_without_settings(tmp_path):
    with pytest.raises(InputError, match="no queue file"):
        QueueStore(tmp_path / "queue.sqlite")
    assert not (tmp_path / "queue.sqlite").exists()


@pytest.mark.parametrize("settings", [None, "given"])
def test_somebody_elses_database_is_left_alone(tmp_path, settings):
    path = tmp_path / "parcels.gpkg"
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 10300")
    db.execute("CREATE TABLE gpkg_contents (x)")
    db.commit()
    db.close()
    before = path.read_bytes()
    with pytest.raises(InputError, match="not a queue file"):
        QueueStore(path, settings=JobSettings(tmp_path) if settings else None)
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["parcels.gpkg"]


def test_a_text_file_is_no_queue(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("hello\n" * 500)
    with pytest.raises(InputError, match="cannot be used"):
        QueueStore(path, settings=JobSettings(tmp_path))
    assert path.read_text() == "hello\n" * 500


def test_a_queue_of_another_version_is_refused(store, tmp_path):
    store.close()
    db = sqlite3.connect(tmp_path / "queue.sqlite")
    db.execute("PRAGMA user_version = 2")
    db.commit()
    db.close()
    with pytest.raises(InputError, match="version 2"):
        QueueStore(tmp_path / "queue.sqlite")


def test_an_unknown_product_is_an_error(store):
    with pytest.raises(InputError, match="no such product"):
        store.product(7)
    assert store.find("nothing") is None
    assert store.state_of(7) is None


def test_what_is_due_is_found_by_an_index(store, clock):
    """Questions that are asked several times a second do not read the whole table."""
    store.add([record_of(name_of(1 + n % 300, hour=n // 300, tile="31TFM")) for n in range(50)])
    asked: list[str] = []
    store._reader.set_trace_callback(asked.append)
    store.counts()
    store.soonest("hub", clock.now() + 9e4)
    store.due_files("hub", clock.now(), clock.now() + 9e4, 4)
    store.due("hub", (State.NEW, State.CHECK), clock.now(), clock.now() + 9e4, 1)
    store._reader.set_trace_callback(None)
    assert len(asked) == 4
    for question in asked:
        plan = [row["detail"] for row in store._reader.execute(f"EXPLAIN QUERY PLAN {question}")]
        assert any("INDEX product_" in step for step in plan), question
        assert "SCAN product" not in plan, question


def test_a_file_whose_lock_cannot_be_had_is_told_soon(tmp_path, monkeypatch):
    """As on a share without working locks: one line with a remedy, not a minute of silence."""
    monkeypatch.setattr(queue_file, "OPENING_S", 0.01)
    path = tmp_path / "queue.sqlite"
    QueueStore(path, settings=JobSettings(tmp_path / "products")).close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(InputError, match=r"locked.*local disk"):
            QueueStore(path)
    finally:
        other.execute("ROLLBACK")
        other.close()
    store = QueueStore(path)
    (waits,) = store._writer.execute("PRAGMA busy_timeout").fetchone()
    store.close()
    assert waits == 60_000
