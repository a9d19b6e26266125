"""Parts of files on disk: whole or not there, and no more of them than the limit."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from deepsatdata_plugin.hubs.assets import BlockCache

ROOT = Path(__file__).resolve().parents[3]


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*.block"))


def test_what_was_put_is_found_by_address_version_and_place(tmp_path):
    cache = BlockCache(tmp_path, 10**6)
    cache.put("https://a/x.tif", '"1"', 0, 5, b"hello")
    again = BlockCache(tmp_path, 10**6)
    assert again.get("https://a/x.tif", '"1"', 0, 5) == b"hello"
    for other in (("https://a/y.tif", '"1"', 0, 5), ("https://a/x.tif", '"2"', 0, 5), ("https://a/x.tif", '"1"', 0, 6)):
        assert again.get(*other) is None
    again.drop("https://a/x.tif", '"1"', 0, 5)
    assert again.get("https://a/x.tif", '"1"', 0, 5) is None


def test_without_a_version_or_without_room_nothing_is_kept(tmp_path):
    BlockCache(tmp_path, 10**6).put("https://a/x.tif", "", 0, 5, b"hello")
    BlockCache(tmp_path, 0).put("https://a/x.tif", '"1"', 0, 5, b"hello")
    assert size_of(tmp_path) == 0


def test_the_longest_unused_go_first(tmp_path):
    cache = BlockCache(tmp_path, 100_000)
    for number in range(90):
        cache.put("x", '"1"', number, number + 1, bytes(1000))
        path = cache._path("x", '"1"', number, number + 1)
        os.utime(path, (number, number))
    assert cache.get("x", '"1"', 0, 1) is not None  # used now
    for number in range(90, 150):
        cache.put("x", '"1"', number, number + 1, bytes(1000))
    assert size_of(tmp_path) <= 100_000
    assert cache.get("x", '"1"', 0, 1) is not None
    assert cache.get("x", '"1"', 1, 2) is None
    assert cache.get("x", '"1"', 149, 150) is not None


def test_left_behind_parts_go_and_foreign_files_stay(tmp_path):
    cache = BlockCache(tmp_path, 1000)
    (tmp_path / "00").mkdir()
    left, foreign = tmp_path / "00" / "a.block.1-0.part", tmp_path / "notes.txt"
    for path in (left, foreign):
        path.write_bytes(b"x" * 5000)
        os.utime(path, (time.time() - 7200,) * 2)
    cache.put("x", '"1"', 0, 1, bytes(100))
    assert not left.exists()
    assert foreign.exists()


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path):
    (tmp_path / "file").write_text("no folder")
    cache = BlockCache(tmp_path / "file", 10**6)
    cache.put("x", '"1"', 0, 1, b"a")
    assert cache.get("x", '"1"', 0, 1) is None


_FILLS = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from deepsatdata_plugin.hubs.assets import BlockCache
cache = BlockCache(Path({folder!r}), 200_000)
print("ready", flush=True)
for number in range(100_000):
    part = bytes([number % 251]) * 900
    cache.put("x", '"1"', number % 400, number % 400 + 1, part)
    found = cache.get("x", '"1"', number % 400, number % 400 + 1)
    assert found is None or len(set(found)) == 1 and len(found) == 900
"""


def test_processes_share_it_and_a_kill_spoils_nothing(tmp_path):
    code = _FILLS.format(root=str(ROOT), folder=str(tmp_path))
    running = [
        subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    for process in running:
        process.stdout.readline()
    time.sleep(0.4)
    errors = []
    for process in running:
        alive = process.poll() is None
        process.kill()
        errors += [] if alive else [process.communicate()[1]]
        process.wait()
        process.stdout.close()
        process.stderr.close()
    assert not errors
    cache = BlockCache(tmp_path, 200_000)
    for number in range(400):
        found = cache.get("x", '"1"', number, number + 1)
        assert found is None or (len(found) == 900 and len(set(found)) == 1)
