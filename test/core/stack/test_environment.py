"""A machine that fails is not taken for a damaged product; a damaged product is found wherever it is."""

from __future__ import annotations

import errno
import os

import pytest

import scene
from core.stack.test_simulated import hashes, stack
from deepsatdata_plugin.core import workers
from deepsatdata_plugin.core.errors import EnvironmentFailure, ProductError
from deepsatdata_plugin.core.products import second_look
from deepsatdata_plugin.core.products.formats.gdal_raster import GdalReader
from deepsatdata_plugin.core.stack import decode, labels

BLOCKS = {10: 64, 20: 40, 60: 32}


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return scene.write_season(
        tmp_path_factory.mktemp("season"), tiles=("31TFM",), size_px=120,
        dates=("2018-04-11", "2018-05-21", "2018-06-11"), bands=("B02", "B05"), blocks=BLOCKS, parcels=False,
    )  # fmt: skip


def failing(monkeypatch, times, text="Too many open files"):
    """Let reading fail some times, as GDAL tells of it."""
    read, calls = GdalReader.read_block, []

    def broken(self, column, row):
        calls.append(self)
        if len(calls) <= times:
            raise ProductError(
                f"block ({column}, {row}) cannot be decoded: {text}", subject=self.raster_file.path
            )
        return read(self, column, row)

    monkeypatch.setattr(GdalReader, "read_block", broken)


def test_a_failure_that_passes_is_none(season, tmp_path, monkeypatch):
    stack(season, tmp_path / "calm", ("B02",), 24, masks=False)
    failing(monkeypatch, 1, "the network hiccups")
    assert not stack(season, tmp_path / "set", ("B02",), 24, masks=False).skips
    assert hashes(tmp_path / "set") == hashes(tmp_path / "calm")


@pytest.mark.parametrize(
    "text", ["Too many open files", "Input/output error", "Out of memory", "Stale file handle"]
)
def test_the_machine_fails_and_no_product_is_blamed(season, tmp_path, monkeypatch, text):
    stack(season, tmp_path / "calm", ("B02",), 24, masks=False)
    failing(monkeypatch, 1000, text)
    with pytest.raises(
        EnvironmentFailure, match=r"B02.*cannot be read now.*Nothing is known against the product"
    ):
        stack(season, tmp_path / "set", ("B02",), 24, masks=False)
    monkeypatch.undo()
    assert not list((tmp_path / "set").rglob("*.part"))
    assert not stack(season, tmp_path / "set", ("B02",), 24, masks=False).skips
    assert hashes(tmp_path / "set") == hashes(tmp_path / "calm")


def test_no_memory_is_left(season, tmp_path, monkeypatch):
    def short(*_):
        raise MemoryError

    monkeypatch.setattr(GdalReader, "read_block", short)
    with pytest.raises(EnvironmentFailure, match="no memory is left.*THREADS"):
        stack(season, tmp_path / "set", ("B02",), 24, masks=False)


def test_a_share_that_goes_away_ends_the_run(tmp_path, monkeypatch):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2018-04-11",), bands=("B02",), blocks=BLOCKS,
        parcels=False,
    )  # fmt: skip
    read, calls = GdalReader.read_block, []

    def gone(self, column, row):
        calls.append(self)
        if len(calls) < 2:
            return read(self, column, row)
        if season.products_folder.exists():
            season.products_folder.rename(tmp_path / "away")
        raise ProductError("cannot be decoded.", subject=self.raster_file.path)

    monkeypatch.setattr(GdalReader, "read_block", gone)
    with pytest.raises(EnvironmentFailure, match="it was there before and is gone"):
        stack(season, tmp_path / "set", ("B02",), 24, masks=False)
    monkeypatch.undo()
    (tmp_path / "away").rename(season.products_folder)
    assert not stack(season, tmp_path / "set", ("B02",), 24, masks=False).skips


def test_planning_blames_no_product_either(season, tmp_path, monkeypatch):
    original = open

    def full(path, *arguments, **options):
        if str(path) == os.devnull:
            raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))
        return original(path, *arguments, **options)

    with pytest.raises(EnvironmentFailure, match="ulimit"):
        monkeypatch.setattr(second_look, "open", full, raising=False)
        second_look.blame("x.jp2", ProductError("the file cannot be opened."), was_there=False)


def test_a_file_that_is_damaged_is_to_blame(tmp_path):
    file = tmp_path / "B02.jp2"
    file.write_bytes(b"damaged")
    second_look.blame(str(file), ProductError("block (0, 0) cannot be decoded."), was_there=True)
    second_look.blame(str(tmp_path / "none.jp2"), ProductError("missing."), was_there=False)
    with pytest.raises(EnvironmentFailure):
        second_look.blame(str(tmp_path / "none.jp2"), ProductError("missing."), was_there=True)
    archive = tmp_path / "a.zip"
    archive.write_bytes(b"zip")
    for path in (f"/vsizip/{archive}/x/B02.jp2", f"/vsizip/{{{archive}}}/x/B02.jp2"):
        second_look.blame(path, ProductError("cannot be decoded."), was_there=True)


@pytest.mark.parametrize(
    ("limit", "threads", "share"), [(1024, 2, 96), (256, 16, 4), (256, 1, 64), (20, 16, 1)]
)
def test_all_threads_together_keep_within_a_quarter_of_the_limit(monkeypatch, limit, threads, share):
    monkeypatch.setattr(decode, "open_file_limit", lambda: limit)
    budget = decode.OpenFiles()
    budget.join(threads)
    assert budget.share() == share
    budget.join(threads)  # another task in this process
    assert budget.share() <= share


def test_processors_are_those_this_process_may_use(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {3}, raising=False)
    assert workers.processors() == 1
    assert workers.open_file_limit() > 0


def test_a_thread_keeps_one_file_of_labels_open(season, tmp_path, monkeypatch):
    from core.stack.test_hostile import make_truth

    with_parcels = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=("2018-04-11",), bands=("B02",), blocks=BLOCKS
    )
    truth = make_truth(with_parcels, tmp_path / "gt", (5, 10))
    pack, most = labels.LabelReader.pack, []

    def watched(self, layer, rows):
        packed = pack(self, layer, rows)
        most.append(len(self.truth._opened()))
        return packed

    monkeypatch.setattr(labels.LabelReader, "pack", watched)
    stack(with_parcels, tmp_path / "set", ("B02",), 12, masks=False, ground_truth=str(truth.folder))
    assert len(most) >= 12 and max(most) == 1


def test_damage_found_late_has_the_other_products_verified(season, tmp_path, monkeypatch):
    """One decoding error, and two products end up left out: the second by its checksum."""
    products = [scene.faults.copy_product(p, tmp_path / "products") for p in season.products]
    victim, other = (p.name.replace(".SAFE", "") for p in products[:2])
    scene.faults.flip_bytes(products[1], "B02")
    read, tries = GdalReader.read_block, []

    def broken(self, column, row):
        if victim in self.raster_file.path:
            raise ProductError("cannot be decoded: injected.", subject=self.raster_file.path)
        if other in self.raster_file.path:
            tries.append((column, row))
        return read(self, column, row)

    monkeypatch.setattr(GdalReader, "read_block", broken)
    result = stack(tmp_path / "products", tmp_path / "set", ("B02",), 24, masks=False, threads=1)
    assert {s.subject for s in result.skips if s.kind == "product"} == {victim, other}
    assert any("checksum" in s.detail for s in result.skips)
