"""The virtual clock: jumps, many threads, cancel, other processes."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import hubsim

DAY = 86400


def test_one_thread_sleeps_two_weeks_in_no_time(virtual_clock):
    start = virtual_clock.now()
    for _ in range(14 * 48):
        virtual_clock.sleep(1800)
    assert virtual_clock.now() == start + 14 * DAY
    assert virtual_clock.jumps == 14 * 48


def test_threads_sleep_side_by_side_and_wake_in_order(virtual_clock):
    start, woken = virtual_clock.now(), []

    def sleeper(seconds):
        virtual_clock.sleep(seconds)
        woken.append((seconds, virtual_clock.now() - start))

    threads = [threading.Thread(target=sleeper, args=(s,)) for s in (300, 100, 200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert woken == [(100, 100), (200, 200), (300, 300)]


def test_time_waits_for_a_thread_at_work(virtual_clock):
    start, seen = virtual_clock.now(), []

    def work():
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            sum(range(1000))
        seen.append(virtual_clock.now() - start)
        virtual_clock.sleep(10)

    worker = threading.Thread(target=work)
    worker.start()
    virtual_clock.sleep(5)
    assert seen == [0]
    assert virtual_clock.now() == start + 5
    worker.join(5)


def test_a_worker_is_waited_for_from_the_moment_it_is_handed_work(virtual_clock):
    """A woken thread counts as working before it runs: the hand-over takes no virtual time."""
    start, jobs, done = virtual_clock.now(), queue.Queue(), []

    def work():
        while jobs.get() is not None:
            done.append(virtual_clock.now() - start)

    worker = threading.Thread(target=work)
    worker.start()
    for step in range(200):
        jobs.put(step)
        virtual_clock.sleep(60)
    jobs.put(None)
    worker.join(5)
    assert done == [60.0 * step for step in range(200)]


def test_pool_results_arrive_without_time_passing(virtual_clock):
    start = virtual_clock.now()
    with ThreadPoolExecutor(2) as pool:
        for _ in range(100):
            done = list(pool.map(lambda n: (virtual_clock.now() - start, n), range(4)))
            assert {when for when, _ in done} == {virtual_clock.now() - start}
            virtual_clock.sleep(10)


def test_sleep_ends_early_when_cancelled(virtual_clock):
    start, cancelled = virtual_clock.now(), threading.Event()
    held = threading.Event()

    def hold():
        with virtual_clock.busy():  # as a hub that is answering: time stands still
            held.set()
            time.sleep(0.2)
            cancelled.set()
            time.sleep(0.1)

    holder = threading.Thread(target=hold)
    holder.start()
    assert held.wait(5)
    virtual_clock.sleep(3600, cancelled.is_set)
    assert virtual_clock.now() == start
    holder.join(5)


def test_advance_by_hand_wakes_the_due(virtual_clock):
    start = virtual_clock.now()
    with virtual_clock.busy():
        sleeper = threading.Thread(target=virtual_clock.sleep, args=(50,))
        sleeper.start()
        virtual_clock.advance(50)
        sleeper.join(5)
        assert not sleeper.is_alive()
    assert virtual_clock.now() == start + 50


def test_real_clock_keeps_the_interface():
    clock = hubsim.RealClock()
    begin = time.monotonic()
    clock.sleep(0.05)
    clock.sleep(60, lambda: True)
    assert time.monotonic() - begin > 0.04
    assert abs(clock.now() - time.time()) < 1


REMOTE = """
import sys
sys.path.insert(0, {path!r})
import hubsim
clock = hubsim.RemoteClock(sys.argv[1])
start = clock.now()
for _ in range(20):
    clock.sleep(100)
print(int(clock.now() - start), flush=True)
if len(sys.argv) > 2:
    clock.sleep(1e9, lambda: True)
    print(int(clock.now() - start), flush=True)
    import time
    while True:
        for _ in range(1000):
            pass
"""


@pytest.fixture
def remote(tmp_path):
    script = tmp_path / "remote.py"
    script.write_text(REMOTE.format(path=str(Path(hubsim.__file__).resolve().parents[1])))
    return [sys.executable, str(script)]


def test_another_process_shares_the_clock(virtual_clock, remote):
    start = virtual_clock.now()
    with hubsim.ClockServer(virtual_clock) as shared:
        said = subprocess.run([*remote, shared.url], capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout.split() == ["2000"]
    assert virtual_clock.now() == start + 2000


def test_a_killed_process_no_longer_holds_time(virtual_clock, remote):
    with hubsim.ClockServer(virtual_clock) as shared:
        process = subprocess.Popen([*remote, shared.url, "stay"], stdout=subprocess.PIPE, text=True)
        assert [process.stdout.readline().strip() for _ in range(2)] == ["2000", "2000"]
        now = virtual_clock.now()
        killer = threading.Timer(0.3, process.kill)
        killer.start()
        begin = time.monotonic()
        virtual_clock.sleep(500)  # the other process is at work until it is killed
        assert time.monotonic() - begin > 0.2
        assert virtual_clock.now() == now + 500
        process.wait(5)
        process.stdout.close()
