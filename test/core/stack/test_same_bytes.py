"""The same bytes, however a run went: threads, descriptors, kills at any point, folders or zips."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import scene
from core.small_dataset import make_truth
from core.stack.test_simulated import hashes, stack
from deepsatdata_plugin.core.dataset.shard import ShardWriter

BLOCKS = {10: 64, 20: 40, 60: 32}
DATES = ("2018-04-11", "2018-05-21", "2018-06-11")
BANDS = ("B02", "B05", "B09")


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    """One tile of 132 px in blocks of 64: windows straddle, one date has data in the east only."""
    return scene.write_season(
        tmp_path_factory.mktemp("season"), tiles=("31TFM",), size_px=132, dates=DATES, bands=BANDS,
        blocks=BLOCKS, swaths={"2018-05-21": 0.5}, mean_parcel_ha=1.0,
    )  # fmt: skip


@pytest.fixture(scope="module")
def truths(season, tmp_path_factory):
    folder = tmp_path_factory.mktemp("truths")
    return {resolution: make_truth(season, folder / f"{resolution}", (resolution,)) for resolution in (10, 1)}


class _Killed(BaseException):
    pass


class Killer:
    """Lets a run die at its n-th step of writing."""

    def __init__(self, monkeypatch):
        self.left, self.steps = -1, 0
        for name in ("put_chunk", "finish", "publish"):
            monkeypatch.setattr(ShardWriter, name, self._dying(getattr(ShardWriter, name)))

    def _dying(self, method):
        def dying(writer, *arguments):
            self.steps += 1
            if self.left == 0:
                raise _Killed
            self.left -= 1
            return method(writer, *arguments)

        return dying


CASES = {
    "stride 2": {"bands": ("B02", "B05"), "size": 6, "stride": 2, "truth": 10, "shard_bytes": 150_000},
    "labels at 1 m": {"bands": ("B02",), "size": 48, "stride": 18, "truth": 1, "shard_bytes": 3_000_000},
    "stride 24": {"bands": BANDS, "size": 24, "stride": 24, "truth": 10, "shard_bytes": 60_000},
    "stride 96": {"bands": BANDS, "size": 30, "stride": 96, "truth": 10, "shard_bytes": 1},
}


@pytest.mark.parametrize("case", CASES)
def test_killed_anywhere_and_resumed(season, truths, tmp_path, monkeypatch, case):
    options = dict(CASES[case])
    options["ground_truth"] = str(truths[options.pop("truth")])
    killer = Killer(monkeypatch)
    stack(season, tmp_path / "whole", threads=1, **options)
    expected, steps = hashes(tmp_path / "whole"), killer.steps
    assert len([name for name in expected if name.startswith("shards")]) >= (
        1 if options["stride"] == 96 else 4
    )
    random = np.random.default_rng(steps)
    for round_ in range(2):
        folder = tmp_path / f"killed {round_}"
        for threads in (3, 1, 16, 2):
            killer.left = int(random.integers(0, max(2, steps // 2)))
            try:
                stack(season, folder, threads=threads, **options)
            except _Killed:
                continue
        killer.left = -1
        stack(season, folder, threads=3, **options)
        assert hashes(folder) == expected


DYING = """
import os, signal, sys
sys.path[:0] = {paths!r}
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.dataset.shard import ShardWriter
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.stack.records import StackParameters
left, put = [{steps}], ShardWriter.put_chunk
def dying(writer, *arguments):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    put(writer, *arguments)
ShardWriter.put_chunk = dying
parameters = StackParameters(bands={bands!r}, size=24, labelled_only=False, shard_bytes=60_000)
make_dataset({products!r}, {folder!r}, parameters, threads=2, feedback=Silent())
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_process_that_is_killed_leaves_nothing_that_disturbs(season, root, tmp_path):
    stack(season, tmp_path / "whole", BANDS, 24, shard_bytes=60_000)
    folder = tmp_path / "set"
    for steps in (7, 40):
        script = DYING.format(
            paths=[str(root)],
            steps=steps,
            bands=BANDS,
            products=str(season.products_folder),
            folder=str(folder),
        )
        assert subprocess.run([sys.executable, "-c", script]).returncode == -signal.SIGKILL
    assert list(folder.rglob("*.part"))
    stack(season, folder, BANDS, 24, shard_bytes=60_000)
    assert hashes(folder) == hashes(tmp_path / "whole")
    assert not list(folder.rglob("*.part"))


LIMITED = """
import resource, sys
sys.path[:0] = {paths!r}
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.stack.records import StackParameters
resource.setrlimit(resource.RLIMIT_NOFILE, ({files}, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
parameters = StackParameters(bands={bands!r}, size=24, masks=False, labelled_only=False, shard_bytes={octets})
result = make_dataset({products!r}, {folder!r}, parameters, threads={threads}, feedback=Silent())
assert not result.skips, result.skips
print(result.steps)
"""


@pytest.fixture(scope="module")
def long_season(tmp_path_factory):
    """24 dates of four bands: more files than a process with few descriptors may hold open."""
    dates = [f"2018-{month:02d}-{day:02d}" for month in range(3, 9) for day in (1, 8, 15, 22)]
    return scene.write_season(
        tmp_path_factory.mktemp("long"), tiles=("31TFM",), size_px=96, dates=dates,
        bands=("B02", "B03", "B04", "B08"), blocks=BLOCKS, supersample=1, parcels=False, cheap=True,
    )  # fmt: skip


def test_threads_and_few_descriptors_change_nothing(long_season, root, tmp_path):
    """256 descriptors, and more shards in a region than may be open."""
    pytest.importorskip("resource", reason="this system has no limits of files")
    found = {}
    for threads in (1, 3, 16):
        folder = tmp_path / f"{threads}"
        script = LIMITED.format(
            paths=[str(root)], files=256, bands=("B02", "B03", "B04", "B08"), threads=threads, octets=1,
            products=str(long_season.products_folder), folder=str(folder),
        )  # fmt: skip
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert int(done.stdout) == 24 * len(list(folder.glob("shards/*.h5")))
        found[threads] = {
            str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
            for p in Path(folder).rglob("*")
            if p.is_file() and p.suffix != ".lock"
        }
    assert found[1] == found[3] == found[16]
    assert os.path.isfile(tmp_path / "1" / "dataset.json")
