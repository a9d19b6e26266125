"""Rows of layers, tables and lists become records by one rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.catalogues.registry import PRESETS, downloader
from deepsatdata_plugin.hubs.catalogues.shared.rows import number_of, read_rows, read_table, yes_or_no
from deepsatdata_plugin.hubs.contract import Account, HubAccount
from deepsatdata_plugin.hubs.queue.csv import import_rows
from deepsatdata_plugin.hubs.queue.records import JobSettings, QueuedProduct
from deepsatdata_plugin.hubs.queue.states import State
from deepsatdata_plugin.hubs.queue.store import QueueStore
from deepsatdata_plugin.hubs.work.scheduler import Scheduler
from queuekit import FakeHub, HandClock, make_job, name_of, record_of

NAME = name_of(5)


@pytest.mark.parametrize(
    "text",
    [NAME, f"{NAME}.SAFE", f"{NAME}.zip", f"{NAME}.SAFE.zip", f"/data/in/{NAME}.SAFE", f"x/../../../../{NAME}",
     f"C:\\data\\{NAME}.SAFE", f" {NAME} ", f"{NAME}.SAFE/", NAME.lower(), f"escaped_{NAME}"],
)  # fmt: skip
def test_a_name_is_never_a_path(text):
    found = read_rows([{"name": text, "hub": "cdse", "id": "1"}])
    assert [(record.name, record.id) for record in found.records] == [(NAME, "1")]
    assert not found.skips


def test_one_product_in_three_spellings_is_one(tmp_path):
    table = tmp_path / "t.csv"
    table.write_text(f"name,hub\n{NAME}.SAFE,cdse\n{NAME}.zip,cdse\n{NAME},cdse\nx/../escaped_{NAME},cdse\n")
    found = read_rows(read_table(table))
    assert [record.name for record in found.records] == [NAME]
    assert [skip.reason for skip in found.skips] == ["repeated_product"] * 3


@pytest.mark.parametrize(
    "content",
    [
        f"name\n{NAME}\n{name_of(6)}\n",
        f"{NAME}\n{name_of(6)}\n",
        f"# from a mail\n\n{NAME}.SAFE\n{name_of(6)}.SAFE\n",
        f"﻿Name;cloud\n{NAME};3\n{name_of(6)};\n",
        f"title\tsize\n{NAME}\t12\n{name_of(6)}\t\n",
        f"12,{NAME}.zip\n13,{name_of(6)}.zip\n",
    ],
)
def test_a_list_of_names_is_enough(tmp_path, content):
    table = tmp_path / "names.txt"
    table.write_text(content, encoding="utf-8")
    found = read_rows(read_table(table))
    assert [record.name for record in found.records] == [NAME, name_of(6)]
    assert {record.hub for record in found.records} == {"cdse"}
    store = QueueStore(tmp_path / "q.sqlite", settings=JobSettings(tmp_path))
    try:
        assert import_rows(store, zip(found.records, found.rows)) == (2, [])
    finally:
        store.close()


@pytest.mark.parametrize("content", ["", "id,tile\n1,2\n", "hello\nworld\n", "name\x00\n"])
def test_what_is_no_table_of_products_is_refused(tmp_path, content):
    table = tmp_path / "t.csv"
    table.write_text(content)
    with pytest.raises(InputError) as caught:
        read_rows(read_table(table))
        raise InputError("read")
    assert str(table) in str(caught.value) or content.startswith("name")


def test_what_a_selection_dropped_is_passed_over():
    rows = [{"name": name_of(day), "hub": "cdse", "kept": int(day % 10 == 0)} for day in range(1, 101)]
    found = read_rows(rows)
    assert (len(found.records), found.dropped, found.skips) == (10, 90, ())


def test_a_hub_that_only_searches_is_where_it_was_found_only():
    row = {"name": NAME, "hub": "earth-search", "id": "item", "size": 7, "link": "https://x/item", "cloud": 3}
    (record,) = read_rows([row]).records
    assert (record.hub, record.id, record.link, record.size, record.cloud) == ("cdse", "", "", None, 3)
    (record,) = read_rows([{**row, "hub": "finhub"}]).records
    assert (record.hub, record.id) == ("finhub", "item")
    (record,) = read_rows([{**row, "hub": "finhub"}], "creodias", only=True).records
    assert (record.hub, record.id) == ("creodias", "")
    for preset in PRESETS:
        assert downloader(preset.id) == ("cdse" if preset.dialect == "stac" else preset.id)


def test_values_in_any_spelling():
    assert [yes_or_no(v) for v in ("yes", "TRUE", 1, 1.0, "1", True)] == [True] * 6
    assert [yes_or_no(v) for v in ("no", "False", 0, 0.0, "0", False)] == [False] * 6
    assert [yes_or_no(v) for v in (None, "", "maybe")] == [None] * 3
    assert [number_of(v, "f") for v in (None, "", "nan", " 2.5", 3)] == [None, None, None, 2.5, 3.0]
    found = read_rows([{"name": NAME, "size": "794 MB"}])
    assert "'size' holds '794 MB'" in found.skips[0].detail
    assert found.skips[0].subject == NAME


def test_the_queue_takes_no_path_for_a_name(tmp_path):
    store = QueueStore(tmp_path / "q.sqlite", settings=JobSettings(tmp_path))
    try:
        for name in (f"/data/{NAME}", f"..\\{NAME}", "a/b", "..", ".hidden", "", "C:x"):
            with pytest.raises(InputError, match="not the name of a product"):
                store.add([record_of(NAME), replace(record_of(NAME), name=name)])
            with pytest.raises(InputError, match="not the name of a product"):
                store.restore(QueuedProduct(0, replace(record_of(NAME), name=name)), "imported")
        assert store.products() == []
    finally:
        store.close()


@pytest.mark.parametrize("name", [f"/data/in/{NAME}", f"deeper/{NAME}", NAME + "x" * 300])
def test_a_bad_name_in_an_old_queue_is_its_own_trouble(tmp_path, name, monkeypatch):
    """Queues of earlier versions may hold such names; the other products come all the same."""
    clock, hub = HandClock(), FakeHub()
    records = [hub.put(name_of(day)) for day in range(1, 4)]
    monkeypatch.setattr("deepsatdata_plugin.hubs.queue.store.is_file_name", lambda name: True)
    bad = replace(record_of(NAME), name=name)
    hub.states[bad.id] = "online"
    job = make_job(tmp_path, [bad, *records], [hub], clock, streams=1)
    try:
        job.run(max_wait=3600)
        assert job.states() == {name: "FAILED", **{record.name: "DONE" for record in records}}
        assert "cannot be that of a file" in job.store.find(name).reason
    finally:
        job.store.close()


@pytest.mark.parametrize("state", [State.NEW, State.READY])
def test_what_a_search_only_hub_found_comes_from_another(tmp_path, state):
    clock = HandClock()
    search_only, files = FakeHub("earth-search", can_download=False, can_order=False), FakeHub("cdse")
    record = files.put(NAME)
    store = QueueStore(tmp_path / "q.sqlite", settings=JobSettings(tmp_path / "out"), clock=clock)
    try:
        number = store.add([record_of(record.name, "earth-search", online=True)]).new[0]
        if state is State.READY:  # as earlier versions left it
            store.move(number, State.CHECK)
            store.move(number, State.READY)
        accounts = {hub.name: HubAccount(hub, Account(hub.name, "me")) for hub in (search_only, files)}
        scheduler = Scheduler(store, accounts, clock=clock, locks_folder=tmp_path / "locks")
        assert scheduler.run_until(Silent()).complete
        assert store.products()[0].hub == "cdse"
    finally:
        store.close()
    store = QueueStore(tmp_path / "alone.sqlite", settings=JobSettings(tmp_path / "out"), clock=clock)
    try:
        store.add([record_of(name_of(7), "earth-search")])
        scheduler = Scheduler(
            store,
            {"earth-search": HubAccount(search_only, Account("earth-search"))},
            clock=clock,
            locks_folder=tmp_path / "locks",
        )
        assert scheduler.run_until(Silent()).failed == 1
        assert "searching only" in store.products()[0].reason
    finally:
        store.close()
