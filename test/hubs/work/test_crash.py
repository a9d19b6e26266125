"""The process is killed at random points through the whole job, dozens of times; the queue goes on."""

from __future__ import annotations

import sqlite3
import threading
import time
import zipfile

import numpy as np
import pytest

import hubsim
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.hubs.files.verify import verify_product, verify_zip
from deepsatdata_plugin.hubs.queue.states import MOVES, State
from hubsim import faults
from queuekit import HandClock, make_job, sim_records
from queuekit.kills import season
from queuekit.mortal import CHUNK, Mortal, received

REWIND = 16 * 1024


@pytest.fixture(scope="module")
def mortal():
    with Mortal() as process:
        yield process


def every_final_name_is_sound(folder, server):
    """What carries a final name is whole, at every moment."""
    if not folder.is_dir():
        return
    records = {record.name: record for record in sim_records(server, "sim")}
    for path in folder.iterdir():
        if path.name.startswith("."):
            continue
        if path.suffix == ".SAFE":
            record = records[path.stem]
            assert "bands" in verify_product(path, record, lambda: None, checksums=True)
        elif path.suffix == ".zip":
            verify_zip(path, lambda: None)
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None
        else:
            assert path.name.endswith(".zip.part"), path.name


def history_is_legal(folder):
    """Every event is a legal move from the state before it: no commit was lost or torn."""
    db = sqlite3.connect(folder / "queue.sqlite")
    try:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        last: dict[int, str] = {}
        for product, before, after in db.execute(
            "SELECT product, before, after FROM event WHERE product IS NOT NULL ORDER BY id"
        ):
            assert last.get(product, "") == before
            assert before == "" or State(after) in MOVES[State(before)]
            last[product] = after
        for number, state in db.execute("SELECT id, state FROM product"):
            assert last[number] == state
    finally:
        db.close()


def states(folder):
    db = sqlite3.connect(folder / "queue.sqlite")
    try:
        return {row[0] for row in db.execute("SELECT DISTINCT state FROM product")}
    finally:
        db.close()


@pytest.mark.parametrize(("seed", "unpack"), [(1, True), (2, False), (3, True)])
def test_killed_at_random_points_every_product_ends_verified(tmp_path, mortal, seed, unpack, record_property):
    rng = np.random.default_rng(seed)
    clock = hubsim.VirtualClock()
    catalogue = hubsim.synthetic(6, online=False, padding=600_000)
    products = list(catalogue)
    for product in products[:3]:
        product.online = True
    with (
        hubsim.DhusServer(clock, catalogue, {"user": "secret"}, quota=2, restore_hours=6) as server,
        hubsim.ClockServer(clock) as shared,
    ):
        if seed == 3:  # breaks on the way besides
            server.inject(faults.cut(after=250_000, nth=(1, 4, 5), kind="value", method="GET"))
        job = make_job(tmp_path, sim_records(server, "sim"), [], HandClock(clock.peek()), unpack=unpack)
        job.store.close()
        clock.leave()
        order = {"folder": str(tmp_path), "url": server.url, "clock": shared.url}
        order |= {"rewind": REWIND, "unpack": unpack}
        kills, hit = 0, set()
        for _ in range(200):
            # Now short, now long: points close to a start and far from it.
            count = int(np.exp(rng.uniform(np.log(150), np.log(15_000))))
            ended = mortal.run(**order, die_at=count if kills < 30 else 0)
            every_final_name_is_sound(job.products, server)
            history_is_legal(tmp_path)
            if ended["end"] != "killed":
                break
            kills += 1
            hit |= states(tmp_path)
        assert ended == {"end": "complete", "done": 6, "calls": ended["calls"]}
        found, skips = find_products(job.products, Silent())
        assert (len(found), skips) == (6, [])
        arrived = received(tmp_path / "received.log")
        for product in products:
            size = catalogue.size(product)
            # Never in full twice: what a kill costs is the rewind and the few chunks read ahead.
            connections = list(arrived[product.id].values())
            assert sum(c[0][0] == 0 and sum(n for _, n in c) == size for c in connections) <= 1
            for before, after in zip(connections, connections[1:]):
                reached = before[-1][0] + before[-1][1]
                assert after[0][0] >= reached - REWIND - 6 * CHUNK
            total = sum(n for c in connections for _, n in c)
            assert server.log.orders_created(product.id) == (0 if product.online else 1)
            record_property(product.name, round(total / size, 2))
        assert server.log.max_open_orders() <= 2
        record_property("kills", kills)
        print(f"{kills} kills, in {sorted(hit)}")
        assert kills >= 12
        left = {p.name for p in job.products.iterdir()}
        suffix = ".SAFE" if unpack else ".zip"
        assert left - {".quarantine"} == {product.name + suffix for product in products}


@pytest.mark.parametrize("die_at", [0, 5_000])
def test_two_processes_on_one_queue_share_the_work(tmp_path, mortal, die_at):
    """Neither fetches what the other has; when one is killed the other takes up its product."""
    clock = hubsim.VirtualClock()
    catalogue = hubsim.synthetic(10, online=False, padding=600_000)
    for product in list(catalogue)[:6]:
        product.online = True
    with (
        hubsim.DhusServer(clock, catalogue, {"user": "secret"}, quota=2, restore_hours=6) as server,
        hubsim.ClockServer(clock) as shared,
        Mortal() as second,
    ):
        job = make_job(tmp_path, sim_records(server, "sim"), [], HandClock(clock.peek()))
        job.store.close()
        clock.leave()
        order = {
            "folder": str(tmp_path),
            "url": server.url,
            "clock": shared.url,
            "rewind": REWIND,
            "unpack": True,
        }
        ended, begin = {}, time.time() + 0.5

        def run(name, process, die):
            ended[name] = process.run(**order, die_at=die, begin=begin)

        threads = [
            threading.Thread(target=run, args=("one", mortal, 0)),
            threading.Thread(target=run, args=("two", second, die_at)),
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert ended["one"]["done"] == 10
        assert ended["two"]["end"] == ("killed" if die_at else "complete")
        arrived = received(tmp_path / "received.log")
        workers = set()
        for product in catalogue:
            size = catalogue.size(product)
            whole = [c for c in arrived[product.id].values() if c[0][0] == 0 and sum(n for _, n in c) == size]
            assert len(whole) <= 1
            if not die_at:
                assert list(arrived[product.id].values()) == whole  # one connection each, by one of the two
            workers |= {connection.split("-")[0] for connection in arrived[product.id]}
            assert server.log.orders_created(product.id) == (0 if product.online else 1)
        assert die_at or len(workers) == 2  # both did work
        assert server.log.max_streams("user") <= 4
        assert server.log.max_open_orders() <= 2
        every_final_name_is_sound(job.products, server)
        history_is_legal(tmp_path)


@pytest.mark.parametrize("processes", [1, 3])
def test_kills_on_a_share_that_comes_and_goes_with_bands_added(tmp_path, processes):
    """As benchmark/queue_kills.py, which takes more of them."""
    told = season(tmp_path, 6, seed=processes, processes=processes)
    print(told)
    assert told.wrong == []
    assert told.kills >= 6
