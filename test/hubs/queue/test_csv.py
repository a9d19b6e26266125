"""A queue goes out as a table and comes back."""

from __future__ import annotations

import csv

import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.hubs.catalogues.shared.rows import read_rows, read_table
from deepsatdata_plugin.hubs.queue.csv import export_csv, import_rows
from deepsatdata_plugin.hubs.queue.records import JobSettings
from deepsatdata_plugin.hubs.queue.states import State
from deepsatdata_plugin.hubs.queue.store import QueueStore
from queuekit import START, FakeHub, HandClock, make_job, name_of, record_of


def new_store(folder, clock):
    return QueueStore(folder / "queue.sqlite", settings=JobSettings(folder / "products"), clock=clock)


def import_csv(store, path, accounts=None):
    """Read a table and put it in, as the dock does."""
    found = read_rows(read_table(path))
    count, skips = import_rows(store, zip(found.records, found.rows), accounts)
    return count, [*found.skips, *skips]


def test_orders_and_endings_survive_the_way_through_a_table(tmp_path):
    clock = HandClock()
    store = new_store(tmp_path / "a", clock)
    store.add(
        [
            record_of(name_of(day), size=day, cloud=1.5, checksums={"MD5": "ab"}, online=False)
            for day in range(1, 7)
        ],
        bands=("B04", "B8A"),
    )
    for number in range(1, 7):
        store.move(number, State.CHECK)
    store.move(1, State.WAIT_SLOT)
    store.move(1, State.ORDERED, order_id="o-1", ordered_at=START - 3600, tries=2)
    store.move(2, State.FAILED, reason='no, really; "never"\nagain', tried=("x", "hub"))
    store.move(3, State.READY)
    store.move(4, State.PAUSED, resume_state=State.CHECK)
    store.move(5, State.CANCELLED)
    path = tmp_path / "queue.csv"
    assert export_csv(store, path) == 6
    other = new_store(tmp_path / "b", clock)
    count, skips = import_csv(other, path, {"hub": "user"})
    assert (count, skips) == (6, [])
    got = other.products()
    assert [p.state.value for p in got] == ["ORDERED", "FAILED", "NEW", "PAUSED", "CANCELLED", "NEW"]
    assert [p.record for p in got] == [p.record for p in store.products()]
    assert (got[0].order_id, got[0].ordered_at, got[0].tries) == ("o-1", START - 3600, 2)
    assert (got[1].reason, got[1].tried) == ('no, really; "never"\nagain', ("x", "hub"))
    assert got[3].resume_state is State.NEW
    assert got[5].bands == ("B04", "B8A")
    assert other.open_orders("hub", "user") == 1
    assert other.events(got[0].id)[0].note == "imported"


def test_an_imported_order_is_looked_at_and_not_placed_again(tmp_path):
    clock = HandClock()
    hub = FakeHub()
    record = hub.put(name_of(1), "offline")
    job = make_job(tmp_path / "a", [record], [hub], clock)
    job.run(max_wait=0)
    assert hub.count("order") == 1
    export_csv(job.store, tmp_path / "q.csv")
    other = make_job(tmp_path / "b", [], [hub], clock)
    import_csv(other.store, tmp_path / "q.csv", {"hub": "user"})
    hub.states[record.id] = "online"
    assert other.run().complete
    assert hub.count("order") == 1


def test_names_alone_are_enough(tmp_path):
    hub = FakeHub()
    hub.put(name_of(1))
    path = tmp_path / "wanted.csv"
    path.write_text(f"name,hub\n{name_of(1)},hub\n", encoding="utf-8-sig")
    job = make_job(tmp_path, [], [hub], HandClock())
    assert import_csv(job.store, path) == (1, [])
    assert job.run().complete  # the id was looked up


def test_rows_that_cannot_be_read_are_listed(tmp_path):
    store = new_store(tmp_path, HandClock())
    store.add([record_of(name_of(1))])
    path = tmp_path / "q.csv"
    path.write_text(
        "name,hub,state,size\n"
        f"{name_of(1)},hub,NEW,1\n"
        "nonsense,hub,NEW,1\n"
        f"{name_of(2)},hub,LOST,1\n"
        f"{name_of(3)},hub,NEW,big\n"
        f"{name_of(4)},hub,,\n"
    )
    count, skips = import_csv(store, path)
    assert count == 1
    assert [skip.reason for skip in skips] == ["unusable", "unusable", "already_queued", "unreadable_row"]


@pytest.mark.parametrize("content", [b"id,tile\n1,2\n", b"", b"name,hub\n\xff\xfe\n"])
def test_what_is_no_such_table_is_refused(tmp_path, content):
    path = tmp_path / "q.csv"
    path.write_bytes(content)
    with pytest.raises(InputError):
        import_csv(new_store(tmp_path, HandClock()), path)


def test_the_table_is_plain(tmp_path):
    store = new_store(tmp_path, HandClock())
    store.add([record_of(name_of(2)), record_of(name_of(1))])
    export_csv(store, tmp_path / "q.csv")
    data = (tmp_path / "q.csv").read_bytes()
    assert b"\r" not in data
    rows = list(csv.DictReader(data.decode().splitlines()))
    assert [row["name"] for row in rows] == [name_of(1), name_of(2)]
