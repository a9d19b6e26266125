"""Waits double, end, and are not the same for everybody."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from deepsatdata_plugin.hubs.contract import Backoff

ROOT = Path(__file__).resolve().parents[3]


def test_waits_double_up_to_the_longest():
    assert [Backoff(10, 600).wait(n) for n in range(1, 10)] == [10, 20, 40, 80, 160, 320, 600, 600, 600]
    assert Backoff(300, 3600).wait(10_000) == 3600
    assert Backoff(10, 600).wait(0) == 10


def test_jitter_stays_within_its_share_and_is_repeatable():
    backoff = Backoff(100.0, 100.0, jitter=0.2, seed="me")
    values = [backoff.wait(n, "hub") for n in range(1, 501)]
    assert all(80 <= value <= 120 for value in values)
    assert min(values) < 84
    assert max(values) > 116
    assert values == [backoff.wait(n, "hub") for n in range(1, 501)]
    assert max(values) <= backoff.most


def test_two_users_do_not_come_back_in_the_same_second():
    code = (
        "from deepsatdata_plugin.hubs.contract import Backoff; print(Backoff(300, 3600, 0.2).wait(1, 'cdse'))"
    )
    waits = set()
    for user in ("alice", "bob"):
        environment = {**os.environ, "HOME": f"/home/{user}", "USERPROFILE": f"/home/{user}"}
        done = subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, cwd=ROOT, env=environment
        )
        waits.add(done.stdout)
    assert len(waits) == 2
