"""One landscape as SAFE, as EOPF Zarr of 2025 and 2026 and as items of a catalogue: the datasets are equal."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import scene
import seasons
from core.products.catalogue import LocalRanges, item_of
from core.small_dataset import make_truth, rows_of
from core.stack.test_eopf import samples_of
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.dataset.verify import verify_dataset
from deepsatdata_plugin.core.errors import Cancelled, EnvironmentFailure, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.byte_ranges import AssetRefused, AssetVanished
from deepsatdata_plugin.core.products.items import OffsetConvention
from deepsatdata_plugin.core.reader import Samples
from deepsatdata_plugin.core.stack.records import StackParameters

h5py = pytest.importorskip("h5py")
BANDS = ("B02", "B04", "B09", "B11")
PARAMETERS = StackParameters(bands=BANDS, size=24, masks=True, labelled_only=False)
#: Sides of blocks: of SAFE and Zarr so that windows straddle, of COGs the smallest that GDAL writes.
BLOCKS, CHUNKS, TILE = {10: 64, 20: 40, 60: 32}, {10: 90, 20: 45, 60: 15}, 128


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    """Two tiles, clouds, half a swath, products of before and after baseline 04.00."""
    return seasons.small_season(
        tmp_path_factory.mktemp("season"), bands=BANDS, supersample=1, blocks=BLOCKS,
        dates=("2018-04-11", "2018-05-21", "2018-07-10"), baseline={"2018-07-10": "05.00"},
        swaths={("31TFM", "2018-05-21"): 0.3},
    )  # fmt: skip


@pytest.fixture(scope="module")
def truth(season, tmp_path_factory):
    return make_truth(season, tmp_path_factory.mktemp("truth") / "truth", (10,))


@pytest.fixture(scope="module")
def expected(season, truth, tmp_path_factory):
    """The samples of the SAFEs."""
    return samples_of(made(tmp_path_factory.mktemp("safe") / "set", season.products_folder, truth))


@pytest.fixture(scope="module")
def items(season, tmp_path_factory):
    """The items of a catalogue, of two ways; the offsets of some are in the pixels already."""
    folder = tmp_path_factory.mktemp("cogs")
    written = [
        scene.write_cogs(
            folder, one.spec, season.renderer, scene.cog_writer.DIALECTS[number % 3 // 2], number % 3 == 0, TILE
        )
        for number, one in enumerate(reversed(season.written))
    ]
    return [item_of(path) for path in written]


def made(folder, products, truth=None, items=(), ranges=None, feedback=None, **changes):
    make_dataset(
        str(products), str(folder), replace(PARAMETERS, **changes), ground_truth=str(truth or ""), threads=2,
        items=items, ranges=ranges or (LocalRanges() if items else None), feedback=feedback or Silent(),
    )  # fmt: skip
    return folder


def require_equal(found, expected, at_least=100):
    assert found.keys() == expected.keys() and len(expected) >= at_least
    for name, sample in expected.items():
        assert sample.keys() == found[name].keys()
        for key, values in sample.items():
            if key == "product":
                assert found[name][key] == values
            else:
                assert np.array_equal(found[name][key], values, equal_nan=values.dtype.kind == "f"), (name, key)


def test_zarr_of_both_generations_makes_the_dataset_of_safe(season, truth, expected, tmp_path):
    (tmp_path / "stores").mkdir()
    for number, written in enumerate(season.written):
        generation = ("2025", "2026-v3")[number % 2]
        scene.write_eopf(tmp_path / "stores", written.spec, season.renderer, generation, chunks=CHUNKS)
    require_equal(samples_of(made(tmp_path / "set", tmp_path / "stores", truth)), expected)


def test_items_make_the_dataset_of_safe(season, truth, expected, items, tmp_path):
    ranges = LocalRanges()
    folder = made(tmp_path / "set", "", truth, items, ranges)
    require_equal(samples_of(folder), expected)
    states = Counter(one.convention.state for one in items)
    assert states == {"none": 4, "applied": 1, "to_apply": 1}
    description = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
    by_name = {item.name: item for item in items}
    assert len(description["products"]) == len(items)
    for product in description["products"]:
        item, found = by_name[product["name"]], product["catalogue"]
        assert (found["name"], found["item"]) == ("test", item.href)
        assert (found["convention"], product["offset_evidence"]) == (item.convention.state, item.convention.evidence)
        assert product["metadata_sha256"] == item.sha256
        hrefs = {asset.name: asset.href for asset in item.assets}
        assert {name: one["href"] for name, one in found["assets"].items()} == hrefs
        assert all(one["etag"] == str(Path(one["href"]).stat().st_mtime_ns) for one in found["assets"].values())
    assert len(ranges.asked) == len(set(ranges.asked))  # nothing twice
    assert verify_dataset(folder, products_folder=str(season.products_folder), feedback=Silent()).whole
    whole = sum(Path(asset.href).stat().st_size for item in items for asset in item.assets)
    assert ranges.octets < whole + 5 * 6 * 2**14


def test_dn_that_are_kept_as_they_are_come_to_the_same_reflectance(season, items, tmp_path):
    some = [item for item in items if item.convention.state != "none"]
    raw = made(tmp_path / "raw", "", items=some, harmonize=False)
    assert verify_dataset(raw, products_folder=str(season.products_folder), feedback=Silent()).whole
    same = made(tmp_path / "same", "", items=some)
    one, other = (Samples(folder, bands=("B02", "B04"), reflectance=True) for folder in (raw, same))
    assert len(one) == len(other) > 20
    for number in range(0, len(one), 20):
        a, b = one[number]["image"], other[number]["image"]
        assert a.max() > 0.05
        assert np.allclose(np.maximum(a, 1e-4), np.maximum(b, 1e-4), atol=1e-6, equal_nan=True)


def test_one_acquisition_is_read_once_from_disk_where_it_is_there(season, truth, expected, items, tmp_path):
    mixed = tmp_path / "mixed"
    mixed.mkdir()
    for number, written in enumerate(season.written):
        if number % 3 == 0:
            shutil.copytree(written.path, mixed / written.path.name)
        elif number % 3 == 1:
            scene.write_eopf(mixed, written.spec, season.renderer, chunks=CHUNKS)
    ranges = LocalRanges()
    folder = made(tmp_path / "set", mixed, truth, items, ranges)
    require_equal(samples_of(folder), expected)
    assert len({href for href, _, _ in ranges.asked}) == 2 * (len(BANDS) + 1)
    rows = [row for row in rows_of(folder, "skipped.csv") if row["reason"] == "repeated_product"]
    assert len(rows) == 4


def test_what_is_too_cloudy_is_not_fetched(season, items, tmp_path):
    options = {"min_clear": 100.0, "size": 60, "stride": 30}
    expected = samples_of(made(tmp_path / "safe", season.products_folder, **options))
    ranges, every = LocalRanges(), LocalRanges()
    require_equal(samples_of(made(tmp_path / "set", "", items=items, ranges=ranges, **options)), expected, 20)
    made(tmp_path / "all", "", items=items, ranges=every, size=60, stride=30)
    assert len(ranges.asked) == len(set(ranges.asked)) and ranges.octets < every.octets


def test_scattered_windows_read_their_blocks_and_little_else(season, items, tmp_path):
    """Bytes at most 1.3 times those of the blocks, requests at most 1.2 times their number, 8 in flight."""
    from deepsatdata_plugin.core.geo import Transformer, make_geometry

    spec = season.written[0].spec
    x, y = spec.ulx + 700, spec.uly - 700
    ring = np.array([(x, y), (x + 100, y), (x + 100, y - 100), (x, y - 100), (x, y)], np.float64)
    area = make_geometry([[Transformer(spec.epsg, 4326).points(ring)]])
    ranges = LocalRanges(in_flight=12, together=8)
    mine = [item for item in items if item.tile == spec.tile]
    make_dataset(
        "", str(tmp_path / "set"), replace(PARAMETERS, size=6), area=area, threads=2, items=mine, ranges=ranges,
        feedback=Silent(),
    )  # fmt: skip
    blocks = [asked for asked in ranges.asked if asked[1]]
    heads = [asked for asked in ranges.asked if not asked[1]]
    assert len(heads) == len({href for href, _, _ in heads}) == len(mine) * (len(BANDS) + 1)
    assert len(blocks) <= len(heads)  # one a file
    assert ranges.most >= 8


class StopsAfter(Silent):
    """Is cancelled once so many shards are there."""

    def __init__(self, folder, count):
        self.folder, self.count = folder, count

    def is_cancelled(self):
        return len(list((self.folder / "shards").glob("*.h5"))) >= self.count


def octets_of(folder):
    files = [*folder.glob("shards/*.h5"), folder / "dataset.json", folder / "samples.csv"]
    return {path.name: path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def few(items, tmp_path_factory):
    """Items of one tile with files of their own, and the dataset of an undisturbed run."""
    folder = tmp_path_factory.mktemp("few")
    some = [copied(item, folder / item.name) for item in items if item.tile == "31TFM"]
    made(folder / "set", "", items=some, shard_bytes=150_000)
    return some, folder / "set"


def copied(item, folder):
    folder.mkdir()
    assets = []
    for asset in item.assets:
        shutil.copy2(asset.href, folder)
        assets.append(replace(asset, href=str(folder / Path(asset.href).name)))
    return replace(item, assets=tuple(assets))


def test_a_run_that_was_stopped_ends_with_the_same_bytes(few, tmp_path):
    some, whole = few
    for failure in (Cancelled, EnvironmentFailure):
        folder = tmp_path / failure.__name__
        if failure is Cancelled:
            ranges, feedback = LocalRanges(), StopsAfter(folder, 1)
        else:
            href = next(asset.href for asset in some[1].assets if asset.name == "B11")
            ranges, feedback = LocalRanges(later={href: failure("the server does not answer.")}), None
        with pytest.raises(failure):
            made(folder, "", items=some, ranges=ranges, feedback=feedback, shard_bytes=150_000)
        assert not (folder / "dataset.json").exists()
        made(folder, "", items=some, shard_bytes=150_000)
        assert octets_of(folder) == octets_of(whole)


def test_a_file_that_changed_since_is_refused_by_name(few, tmp_path):
    some, _ = few
    mine = [copied(item, tmp_path / item.name) for item in some]
    with pytest.raises(Cancelled):
        made(tmp_path / "set", "", items=mine, feedback=StopsAfter(tmp_path / "set", 1), shard_bytes=150_000)
    there = octets_before = {path: path.read_bytes() for path in (tmp_path / "set").glob("shards/*.h5")}
    href = next(asset.href for asset in mine[0].assets if asset.name == "B04")
    os.utime(href, (time.time() + 9, time.time() + 9))
    with pytest.raises(InputError, match=f"B04 of {mine[0].name} has changed in its catalogue since this run"):
        made(tmp_path / "set", "", items=mine, shard_bytes=150_000)
    assert {path: path.read_bytes() for path in there} == octets_before


def test_an_asset_that_vanishes_takes_its_product_with_it(few, tmp_path):
    some, _ = few
    href = next(asset.href for asset in some[1].assets if asset.name == "B11")
    ranges = LocalRanges(later={href: AssetVanished("the file is gone.", subject=href)})
    folder = made(tmp_path / "set", "", items=some, ranges=ranges)
    (row,) = [row for row in rows_of(folder, "skipped.csv") if row["kind"] == "product"]
    assert (row["subject"], row["reason"]) == (some[1].name, "cannot_be_decoded") and "B11.tif" in row["detail"]
    fresh = made(tmp_path / "without", "", items=[one for one in some if one is not some[1]])
    assert samples_of(folder).keys() == samples_of(fresh).keys()
    require_same = samples_of(fresh)
    for name, sample in samples_of(folder).items():
        assert np.array_equal(sample["image_20m"], require_same[name]["image_20m"])
    gone = LocalRanges(faults={href: AssetVanished("the file is gone.", subject=href)})
    folder = made(tmp_path / "before", "", items=some, ranges=gone)
    (row,) = [row for row in rows_of(folder, "skipped.csv") if row["kind"] == "product"]
    assert (row["subject"], row["reason"]) == (some[1].name, "missing_asset")


def test_files_that_are_not_given_out_are_no_damage(few, tmp_path):
    some, _ = few
    closed = {asset.href: AssetRefused("a login is wanted.", subject=asset.href) for one in some for asset in one.assets}
    with pytest.raises(InputError, match=r"3 refused_asset.*without a login, or download"):
        made(tmp_path / "set", "", items=some, ranges=LocalRanges(faults=closed))
    with pytest.raises(EnvironmentFailure, match="a login is wanted"):
        made(tmp_path / "set", "", items=some, ranges=LocalRanges(later=closed), shard_bytes=150_000)
    again = made(tmp_path / "set", "", items=some, shard_bytes=150_000)
    assert octets_of(again) == octets_of(few[1])


@pytest.mark.parametrize("state", ["contradicting", "unknown"])
def test_items_whose_offsets_are_not_known_stop_the_run_before_work(few, tmp_path, state):
    some, _ = few
    doubtful = replace(some[0], convention=OffsetConvention(state, 0, "boa_offset_applied=true, offset=-0.1"))
    with pytest.raises(InputError, match=r"no offset is known for .*boa_offset_applied=true") as caught:
        made(tmp_path / "set", "", items=[doubtful, *some[1:]])
    assert caught.value.subject == doubtful.name
    assert not (tmp_path / "set" / "shards").exists()


def test_other_processes_cannot_read_what_this_one_was_lent(few, tmp_path):
    with pytest.raises(InputError, match="by the process that began the run"):
        make_dataset(
            "", str(tmp_path / "set"), PARAMETERS, engine="tcp://127.0.0.1:1", items=few[0], ranges=LocalRanges(),
            feedback=Silent(),
        )  # fmt: skip
