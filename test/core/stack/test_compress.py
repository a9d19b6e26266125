"""Packed chunks: every library makes what HDF5 undoes, and a run keeps to the one it began with."""

from __future__ import annotations

import json
import pickle
import zlib

import h5py
import numpy as np
import pytest

import scene
from core.stack.test_simulated import hashes, stack
from deepsatdata_plugin.core.dataset import make
from deepsatdata_plugin.core.dataset.shard import ShardWriter
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.stack import compress
from deepsatdata_plugin.core.stack.compress import NAMES, Compressor, best_compressor, require_compressor

LENGTHS = (0, 1, 7, 63, 127, 128, 129, 1000, 5000, 70_000)


def compressor(name: str) -> Compressor:
    found = compress._found(name, compress.COMPRESSION_LEVEL)
    assert found is not None, f"{name} is not installed: make setup"
    return found


def shuffled(array: np.ndarray) -> bytes:
    size = array.dtype.itemsize
    return array.reshape(-1).view(np.uint8).reshape(-1, size).T.tobytes()


def pixels(count: int, length: int, bits: int, seed: int = 0) -> np.ndarray:
    """DN as of farmland: a slow part, and noise of so many bits."""
    rng = np.random.default_rng(seed)
    return (2000 + rng.integers(0, 2**bits, (count, length))).astype(np.uint16)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.int32, np.float32])
def test_hdf5_undoes_what_any_library_packs(name, dtype):
    rng = np.random.default_rng(1)
    for length in LENGTHS:
        for values in (
            rng.integers(0, 200, (3, length)),
            rng.integers(0, 3000, (3, length)),
            np.zeros((3, length)),
        ):
            arrays = values.astype(dtype)
            for array, packed in zip(arrays, compressor(name).pack(arrays)):
                assert zlib.decompress(packed) == shuffled(array)


@pytest.mark.parametrize("name", NAMES)
def test_plain_h5py_reads_noise_and_smooth_pixels(name, tmp_path):
    arrays = np.concatenate([pixels(3, 4608, 10), pixels(3, 4608, 2), pixels(1, 4608, 0)])
    writer = ShardWriter(tmp_path / "a.h5", compressor(name))
    writer.create_chunked("image_10m", 7, (4608,), np.uint16)
    for index, packed in enumerate(compressor(name).pack(arrays)):
        writer.put_chunk("image_10m", index, packed)
    writer.finish()
    writer.publish()
    with h5py.File(tmp_path / "a.h5") as file:
        assert np.array_equal(file["image_10m"][:], arrays)
        assert file["image_10m"].compression == "gzip" and file["image_10m"].shuffle


def test_low_bytes_that_are_noise_are_stored_and_cost_no_room():
    arrays = pixels(20, 4608, 10)
    for array, packed in zip(arrays, best_compressor().pack(arrays)):
        low = array.astype(np.uint8).tobytes()
        assert packed[2:7] == b"\0" + (4608).to_bytes(2, "little") + (4608 ^ 0xFFFF).to_bytes(2, "little")
        assert packed[7 : 7 + 4608] == low
        assert len(packed) <= 1.01 * len(zlib.compress(shuffled(array), 1))


@pytest.mark.parametrize(
    "arrays",
    [
        pixels(4, 4608, 5),
        np.repeat(pixels(4, 384, 10), 12, axis=1),  # pixels of 120 m as pixels of 10 m
        np.where(np.arange(4608) < 1000, pixels(4, 4608, 10), np.uint16(0)),  # a sample of few dates
    ],
    ids=["smooth", "repeated", "padded"],
)
def test_low_bytes_that_can_be_made_smaller_are(arrays):
    for array, packed in zip(arrays, best_compressor().pack(arrays)):
        assert len(packed) <= 1.15 * len(zlib.compress(shuffled(array), 1)) < 0.75 * array.nbytes


def test_a_chunk_follows_from_its_own_pixels():
    arrays = np.concatenate([pixels(3, 4608, 10), pixels(3, 4608, 3), pixels(3, 4608, 8)])
    together = best_compressor().pack(arrays)
    assert together == [best_compressor().pack(arrays[k : k + 1])[0] for k in range(9)]
    assert together[::-1] == best_compressor().pack(arrays[::-1])


def test_libraries_differ_and_travel_by_name():
    found = [one for name in NAMES if (one := compress._found(name, compress.COMPRESSION_LEVEL))]
    assert len({one.probe for one in found}) == len(found)
    for one in found:
        again = pickle.loads(pickle.dumps(one))
        assert again == one
        require_compressor(again)


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return scene.write_season(
        tmp_path_factory.mktemp("season"), tiles=("31TFM",), size_px=120, dates=("2018-04-11", "2018-05-21"),
        bands=("B02",), blocks={10: 64}, masks=False,
    )  # fmt: skip


def begun(season, folder, monkeypatch, **recorded):
    """A dataset of which one shard is missing, and whose plan names another compressor."""
    with monkeypatch.context() as patch:
        if recorded:
            patch.setattr(make, "best_compressor", lambda: compressor(recorded["name"]))
        stack(season, folder, bands=("B02",), masks=False, shard_bytes=2**14)
    whole = hashes(folder)
    sorted(folder.glob("shards/*.h5"))[1].unlink()
    return whole


def change(folder, **values):
    plan = json.loads((folder / "plan.json").read_text())
    plan["compressor"].update(values)
    (folder / "plan.json").write_text(json.dumps(plan))


def test_a_run_goes_on_with_the_compressor_that_began_it(season, tmp_path, monkeypatch):
    whole = begun(season, tmp_path / "set", monkeypatch, name="zlib")
    stack(season, tmp_path / "set", bands=("B02",), masks=False, shard_bytes=2**14)
    assert hashes(tmp_path / "set") == whole
    assert json.loads((tmp_path / "set" / "plan.json").read_text())["compressor"]["name"] == "zlib"
    stack(season, tmp_path / "other", bands=("B02",), masks=False, shard_bytes=2**14)
    if best_compressor().name != "zlib":
        assert hashes(tmp_path / "other") != whole


def test_a_compressor_that_is_not_here_is_refused_by_name(season, tmp_path, monkeypatch):
    begun(season, tmp_path / "set", monkeypatch)
    before = hashes(tmp_path / "set")

    def again():
        stack(season, tmp_path / "set", bands=("B02",), masks=False, shard_bytes=2**14)

    change(tmp_path / "set", probe="0123456789ab")
    with pytest.raises(
        InputError, match=f"begun with the compressor {best_compressor().name}.*0123456789ab.*other bytes"
    ):
        again()
    change(tmp_path / "set", name="brotli")
    with pytest.raises(InputError, match=r"begun with the compressor brotli.*does not have.*that began it"):
        again()
    assert hashes(tmp_path / "set") == before
    plan = json.loads((tmp_path / "set" / "plan.json").read_text())
    del plan["compressor"]
    (tmp_path / "set" / "plan.json").write_text(json.dumps(plan))
    with pytest.raises(InputError, match="packed chunks by an earlier rule"):
        again()


def test_a_finished_set_needs_no_compressor(season, tmp_path):
    stack(season, tmp_path / "set", bands=("B02",), masks=False)
    whole = hashes(tmp_path / "set")
    change(tmp_path / "set", name="brotli")
    stack(season, tmp_path / "set", bands=("B02",), masks=False)
    assert hashes(tmp_path / "set") == whole


def test_without_any_fast_library_zlib_serves(monkeypatch):
    monkeypatch.setattr(
        compress, "make_deflate", lambda name, level: real(name, level) if name == "zlib" else None
    )
    compress._found.cache_clear()
    try:
        assert best_compressor().name == "zlib"
    finally:
        compress._found.cache_clear()


real = compress.make_deflate
