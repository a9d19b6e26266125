"""The dataset's reader against plain h5py and the simulator's truth."""

from __future__ import annotations

import csv
import multiprocessing
import pickle
import shutil
import subprocess
import sys
import tracemalloc
from datetime import datetime, timezone
from pathlib import Path

import h5py
import numpy as np
import pytest
from osgeo import gdal

from core.small_dataset import BANDS, make_season, make_truth, put_sums, rows_of, stack
from deepsatdata_plugin.core import reader
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.reader import Samples, pad_collate
from deepsatdata_plugin.core.reader.pixels import upsampled

READER = Path(reader.__file__).parent


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def dataset(season, tmp_path_factory):
    """Several shards, labels at 10 and 2.5 m."""
    folder = tmp_path_factory.mktemp("set")
    stack(season, folder / "set", make_truth(season, folder / "truth"), shard_bytes=200_000)
    return folder / "set"


def stored(dataset: Path, row: dict[str, str]):
    """Return the row's shard, open, and its place in there."""
    return h5py.File(dataset / "shards" / row["shard"], "r"), int(row["index"])


def test_every_sample_equals_plain_h5py(dataset):
    samples = Samples(dataset)
    rows = rows_of(dataset)
    assert len(samples) == len(rows) > 20
    assert len({row["shard"] for row in rows}) > 2
    lengths = set()
    for number, row in enumerate(rows):
        sample = samples[number]
        file, at = stored(dataset, row)
        with file:
            steps = int(file["n_steps"][at])
            lengths.add(steps)
            np.testing.assert_array_equal(sample["image"][:, :3], file["image_10m"][at, :steps])
            assert sample["image"].dtype == np.uint16 and sample["image"].shape == (steps, 5, 24, 24)
            there = (file["image_10m"][at, :steps] > 0).all(axis=1)
            for name, factor in (("image_20m", 2), ("image_60m", 6)):
                coarse = (file[name][at, :steps] > 0).all(axis=1)
                there &= coarse.repeat(factor, 1).repeat(factor, 2)
            np.testing.assert_array_equal(sample["valid"], there)
            for key, layer in (("mask", "labels"), ("claim_mask", "mask"), ("ids", "ids")):
                np.testing.assert_array_equal(sample[key], file[f"labels_10m/{layer}"][at])
                assert sample[key].dtype == file[f"labels_10m/{layer}"].dtype
            for key in ("coverage", "distance", "n_claims"):
                np.testing.assert_array_equal(sample[key], file[f"labels_10m/{key}"][at])
            np.testing.assert_array_equal(sample["cloud"], file["scl_20m"][at, :steps])
            for key in ("doy", "datetime", "valid_fraction", "clear_fraction"):
                np.testing.assert_array_equal(sample[key], file[key][at, :steps])
        assert sample["sample_id"] == row["sample_id"]
        assert sample["index"] == number
    assert len(lengths) == 2  # the swath dropped a step of some


def test_images_equal_the_simulated_truth(season, dataset):
    """Each step's time leads to the product; DN are harmonised, places right."""
    samples = Samples(dataset, bands=["B08", "B02"])
    compared = 0
    for number, row in enumerate(samples.rows):
        sample = samples[number]
        for step, seconds in enumerate(sample["datetime"]):
            moment = datetime.fromtimestamp(int(seconds), timezone.utc)
            assert sample["doy"][step] == moment.timetuple().tm_yday
            (product,) = season.select(tile=row["tile"][1:], day=f"{moment:%Y-%m-%d}")
            top = round((product.spec.uly - float(row["uly"])) / 10)
            left = round((float(row["ulx"]) - product.spec.ulx) / 10)
            for band, name in enumerate(("B08", "B02")):
                truth = season.expected_dn(product.path, name, window=(left, top, 24, 24))
                np.testing.assert_array_equal(sample["image"][step, band], truth)
                compared += 1
    assert compared > 150


@pytest.mark.parametrize(
    "bands", [("B02",), ("B08", "B02"), ("B05", "B02", "B09"), ("B09", "B08", "B05", "B04", "B02"), BANDS]
)
def test_bands_come_in_the_wanted_order(dataset, bands):
    every = Samples(dataset)
    assert every.bands == ("B02", "B04", "B08", "B05", "B09")  # finest first
    some = Samples(dataset, bands=bands)
    assert some.bands == bands
    for number in (0, 7, -1):
        whole, part = every[number], some[number]
        np.testing.assert_array_equal(part["image"], whole["image"][:, [every.bands.index(b) for b in bands]])


@pytest.mark.parametrize("bands", [("B02", "B05"), ("B05", "B09"), ("B09",)])
def test_samples_know_their_place_as_gdal_does(season, tmp_path, bands):
    stack(season, tmp_path / "set", bands=("B02", "B05", "B09"), harmonize=False)
    products, _ = find_products(season.products_folder, Silent())
    samples = Samples(tmp_path / "set", bands=bands)
    assert {sample["tile"] for sample in samples} == {"T31TFM", "T31TFN"} & {f"T{p.tile}" for p in products}
    for number in (0, len(samples) // 2, -1):
        sample = samples[number]
        a, b, c, d, e, f = sample["transform"].tolist()
        rows, columns = sample["image"].shape[-2:]
        (product,) = [
            p for p in products
            if f"T{p.tile}" == sample["tile"] and int(p.sensing_start.timestamp()) == sample["datetime"][0]
        ]  # fmt: skip
        window = gdal.Translate(
            "", product.bands[bands[0]].path, format="MEM", projWin=(c, f, c + a * columns, f + e * rows)
        )
        assert window.GetGeoTransform() == (c, a, b, f, d, e)
        assert f"EPSG:{window.GetSpatialRef().GetAuthorityCode(None)}" == sample["crs"]
        np.testing.assert_array_equal(window.ReadAsArray(), sample["image"][0, 0])


def test_coarse_bands_alone_keep_their_grid(dataset):
    sample = Samples(dataset, bands=["B05", "B09"])[0]
    file, at = stored(dataset, rows_of(dataset)[0])
    with file:
        np.testing.assert_array_equal(sample["image"][:, 0], file["image_20m"][at, : len(sample["doy"]), 0])
        coarse = file["image_60m"][at, : len(sample["doy"]), 0]
    np.testing.assert_array_equal(sample["image"][:, 1], coarse.repeat(3, 1).repeat(3, 2))
    assert Samples(dataset, bands=["B09"])[0]["image"].shape[2:] == (4, 4)


def bilinear(values: np.ndarray, factor: int) -> np.ndarray:
    """Upsample (h, w) pixel by pixel from the definition: pixel centres, clamped at the edge."""
    size = values.shape[0]
    out = np.zeros((size * factor, size * factor))
    for i in range(size * factor):
        for j in range(size * factor):
            y = min(max((i + 0.5) / factor - 0.5, 0), size - 1)
            x = min(max((j + 0.5) / factor - 0.5, 0), size - 1)
            y0, x0 = int(y), int(x)
            y1, x1 = min(y0 + 1, size - 1), min(x0 + 1, size - 1)
            fy, fx = y - y0, x - x0
            out[i, j] = (
                values[y0, x0] * (1 - fy) * (1 - fx)
                + values[y0, x1] * (1 - fy) * fx
                + values[y1, x0] * fy * (1 - fx)
                + values[y1, x1] * fy * fx
            )
    return out


def test_upsampling_against_the_definition(dataset):
    near = Samples(dataset, bands=["B02", "B05", "B09"])[3]
    smooth = Samples(dataset, bands=["B02", "B05", "B09"], upsample="bilinear")[3]
    file, at = stored(dataset, rows_of(dataset)[3])
    with file:
        red_edge, vapour = file["image_20m"][at], file["image_60m"][at]
    for step in range(len(near["doy"])):
        for band, native, factor in ((1, red_edge[step, 0], 2), (2, vapour[step, 0], 6)):
            np.testing.assert_array_equal(
                near["image"][step, band], np.kron(native, np.ones((factor, factor)))
            )
            np.testing.assert_allclose(smooth["image"][step, band], bilinear(native, factor), rtol=2e-6)
    np.testing.assert_array_equal(smooth["image"][:, 0], near["image"][:, 0])
    assert smooth["image"].dtype == np.float32


@pytest.mark.parametrize("upsample", ["nearest", "bilinear"])
def test_reflectance_is_dn_times_scale(dataset, upsample):
    dn = Samples(dataset, upsample=upsample)[5]
    reflectance = Samples(dataset, upsample=upsample, reflectance=True)[5]
    assert reflectance["image"].dtype == np.float32
    np.testing.assert_allclose(reflectance["image"], dn["image"] / 10000.0, rtol=1e-6)
    np.testing.assert_array_equal(reflectance["valid"], dn["valid"])


@pytest.mark.parametrize("upsample", ["nearest", "bilinear"])
def test_raw_sets_have_the_reflectance_of_harmonised_ones(season, dataset, tmp_path, upsample):
    """Two of the four dates have an offset of -1000: each step gets its own."""
    stack(season, tmp_path / "raw", harmonize=False)
    options = {"upsample": upsample, "bands": ["B09", "B02", "B05"]}
    raw, plain = (Samples(tmp_path / "raw", reflectance=wish, **options) for wish in (True, False))
    harmonised = Samples(dataset, reflectance=True, **options)
    assert len(raw) == len(harmonised)
    differ = 0
    for number in range(len(raw)):
        np.testing.assert_allclose(raw[number]["image"], harmonised[number]["image"], rtol=1e-6)
        np.testing.assert_array_equal(raw[number]["valid"], harmonised[number]["valid"])
        differ += np.abs(raw[number]["image"] - plain[number]["image"] / 10000.0).max() > 0.09
    assert differ > len(raw) / 2


def test_raw_sets_without_offsets_give_no_reflectance(season, tmp_path):
    stack(season, tmp_path / "raw", harmonize=False, bands=("B02",))
    path = tmp_path / "raw" / "dataset.json"
    path.write_text(path.read_text().replace('"B02": -1000', '"B03": -1000'))
    Samples(tmp_path / "raw")
    with pytest.raises(ValueError, match=r"dataset\.json.*B02"):
        Samples(tmp_path / "raw", reflectance=True)


def test_interpolation_leaves_missing_pixels_out(dataset):
    """At the edge of a swath: nothing darker than what is stored, and what is missing stays missing."""
    bands = ["B04", "B05", "B09"]
    smooth, near = (Samples(dataset, bands=bands, upsample=way) for way in ("bilinear", "nearest"))
    edges = 0
    for number in range(len(near)):
        one, two = smooth[number], near[number]
        np.testing.assert_array_equal(one["image"] == 0, two["image"] == 0)
        for sample in (one, two):
            np.testing.assert_array_equal(sample["valid"], (sample["image"] != 0).all(axis=1))
        for step in range(len(one["doy"])):
            for band in range(len(bands)):
                there = two["image"][step, band] != 0
                if there.any() and not there.all():
                    edges += 1
                    least = two["image"][step, band][there].min()
                    assert one["image"][step, band][there].min() >= least * (1 - 1e-6)
    assert edges > 5


def test_a_pixel_beside_missing_ones_takes_the_mean_of_the_others():
    values = np.array([[[[0, 1000], [2000, 0]]]], np.uint16)
    found = upsampled(values, 4, "bilinear")[0, 0]
    assert found[0].tolist() == [0, 0, 1000, 1000]
    assert found[1, 2] == pytest.approx((1000 * 9 + 2000 * 1) / 10)
    assert found[2, 1] == pytest.approx((2000 * 9 + 1000 * 1) / 10)
    assert not upsampled(np.zeros((1, 1, 2, 2), np.uint16), 4, "bilinear").any()


def with_folds(dataset: Path, target: Path) -> Path:
    shutil.copytree(dataset, target)
    rows = rows_of(target)
    for number, row in enumerate(rows):
        row["fold"] = str(number % 4 - 1)  # -1, 0, 1, 2
    with open(target / "samples.csv", "w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return target


def test_folds(dataset, tmp_path):
    split = with_folds(dataset, tmp_path / "split")
    whole = Samples(split)
    ids = [row["sample_id"] for row in rows_of(split)]
    assert len(whole) == len(ids)
    some = Samples(split, folds=[0, 2])
    wanted = [name for number, name in enumerate(ids) if number % 4 in (1, 3)]
    assert [some[k]["sample_id"] for k in range(len(some))] == wanted
    assert [some[k]["index"] for k in range(len(some))] == list(range(len(some)))
    assert len(Samples(split, folds=[-1])) == len(ids[::4])
    nothing = Samples(split, folds=[9])
    assert len(nothing) == 0 and list(nothing) == []
    assert len(Samples(split, folds=[])) == 0
    assert len(Samples(dataset, folds=[0])) == 0  # never split: the column is empty


def test_label_resolution(dataset):
    assert Samples(dataset)[0]["mask"].shape == (24, 24)
    fine = Samples(dataset, labels=2.5)[4]
    assert fine["mask"].shape == (96, 96) and fine["image"].shape[2:] == (24, 24)
    file, at = stored(dataset, rows_of(dataset)[4])
    with file:
        np.testing.assert_array_equal(fine["ids"], file["labels_2.5m/ids"][at])
    assert not {"mask", "claim_mask", "ids"} & set(Samples(dataset, labels=0)[0])
    with pytest.raises(ValueError, match=r"no labels at 5 m.*labels_10m"):
        Samples(dataset, labels=5)


def test_the_resolution_nearest_10_m_is_taken(season, tmp_path):
    stack(season, tmp_path / "set", make_truth(season, tmp_path / "truth", (20, 2.5)), bands=("B02",))
    assert Samples(tmp_path / "set")[0]["mask"].shape == (12, 12)


def test_unlabelled_and_without_masks(season, tmp_path):
    stack(season, tmp_path / "set", masks=False)
    sample = Samples(tmp_path / "set")[0]
    assert set(sample) == {
        "image", "valid", "doy", "datetime", "valid_fraction", "clear_fraction", "sample_id", "index",
        "tile", "crs", "transform",
    }  # fmt: skip
    assert np.isnan(sample["clear_fraction"]).all()


def test_regression_labels_are_floats(season, tmp_path):
    truth = make_truth(season, tmp_path / "truth", (10,), "regression")
    stack(season, tmp_path / "set", truth, bands=("B02",))
    samples = Samples(tmp_path / "set")
    values = np.stack([samples[k]["mask"] for k in range(len(samples))])
    assert values.dtype == np.float32
    ignored = np.isnan(values)
    assert 0.01 < ignored.mean() < 0.9
    assert values[~ignored].min() >= 111 and values[~ignored].max() <= 842  # the crops' codes and their means
    coverage = np.stack([samples[k]["coverage"] for k in range(len(samples))])
    assert (coverage[ignored] == 0).all() and (coverage[~ignored] > 0).all()


def test_bad_options_say_what_there_is(dataset, tmp_path):
    with pytest.raises(ValueError, match=r"\['B12'\].*B02"):
        Samples(dataset, bands=["B02", "B12"])
    with pytest.raises(ValueError, match="bands"):
        Samples(dataset, bands=[])
    with pytest.raises(ValueError, match="cubic"):
        Samples(dataset, upsample="cubic")
    with pytest.raises(FileNotFoundError, match="dataset.json"):
        Samples(tmp_path)


def test_a_band_named_twice_is_refused(dataset):
    with pytest.raises(ValueError, match=r"\['B04'\] are named more than once"):
        Samples(dataset, bands=["B04", "B02", "B04"])


def many_rows(dataset: Path, target: Path, count: int) -> Path:
    shutil.copytree(dataset, target)
    header, *lines = (dataset / "samples.csv").read_text(encoding="utf-8").splitlines()
    with open(target / "samples.csv", "w", encoding="utf-8", newline="\n") as handle:
        handle.write(header + "\n")
        handle.writelines(lines[number % len(lines)] + "\n" for number in range(count))
    return target


def test_rows_take_a_few_bytes_each(dataset, tmp_path):
    folder = many_rows(dataset, tmp_path / "large", 100_000)
    tracemalloc.start()
    try:
        samples = Samples(folder)
        kept, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(samples) == 100_000
    assert kept < 100_000 * 12 + 2**20
    assert peak < 64 * 2**20  # of the block that is being read, however long the table
    assert len(pickle.dumps(samples)) < 100_000 * 12 + 2**20
    rows = rows_of(folder)
    for number in (0, 99_999, 54_321, -1):
        assert samples.rows[number] == rows[number]
        assert samples[number]["sample_id"] == rows[number]["sample_id"]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: (
            "\n".join(",".join(f'"{cell}"' for cell in line.split(",")) for line in text.splitlines()) + "\n"
        ),
        lambda text: text.rstrip("\n"),
    ],
)
def test_tables_saved_by_other_programs_are_read(dataset, tmp_path, change):
    shutil.copytree(dataset, tmp_path / "set")
    path = tmp_path / "set" / "samples.csv"
    path.write_bytes(change(path.read_text(encoding="utf-8")).encode())
    samples, plain = Samples(tmp_path / "set"), Samples(dataset)
    assert list(samples.rows) == list(plain.rows) == rows_of(dataset)
    np.testing.assert_array_equal(samples[-1]["image"], plain[-1]["image"])


def test_plain_tables_are_read_without_a_parser(tmp_path):
    """Millions of rows would take minutes else; places, lengths and signs of what is read vary."""
    rng = np.random.default_rng(5)
    cells = {
        "shard": ["T31TFM_2018_000.h5", "a.h5"],
        "index": ["0", "12", "123456789"],
        "fold": ["", "-1", "4", "-12"],
    }
    for _ in range(200):
        names = [str(name) for name in rng.permutation([*cells, "tile", "year"])]
        lines = [",".join(rng.choice(cells.get(name, ["", "x"])) for name in names) for _ in range(4)]
        block, places = "\n".join([*lines, ""]).encode(), [names.index(name) for name in cells]
        plain = reader.rows._fields(block, len(names), places)
        for found, parsed in zip(plain, reader.rows._parsed(block, places, tmp_path)):
            assert found.tolist() == parsed.tolist()
    for damaged in (b"a,1,2\n,,,\n", b"a,1x,2\n", b"a,,2\n", b"a,-,2\n", b"a,1,-\n", b"a,1,2", b'"a",1,2\n'):
        assert reader.rows._fields(damaged, 3, [0, 1, 2]) is None


def test_a_damaged_table_is_named(dataset, tmp_path):
    shutil.copytree(dataset, tmp_path / "set")
    path = tmp_path / "set" / "samples.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[:-1] + "x\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"samples\.csv: this row cannot be read"):
        Samples(tmp_path / "set")
    samples = Samples(dataset)
    samples.rows._path = path
    path.write_text("\n" + text, encoding="utf-8")
    with pytest.raises(ValueError, match="has changed since"):
        samples.rows[3]


def test_rows_like_a_list(dataset):
    rows = Samples(dataset).rows
    assert rows[1:3] == rows_of(dataset)[1:3]
    assert [row["index"] for row in rows] == [row["index"] for row in rows_of(dataset)]
    with pytest.raises(IndexError):
        rows[len(rows)]


def test_storage_without_file_locks(dataset, monkeypatch):
    """HDF5 locks what it opens; a share without locks answers ENOLCK."""
    asked = []
    real = h5py.File

    def without_locks(path, mode, **options):
        asked.append(options)
        if options.get("locking") is not False:
            raise OSError(
                "Unable to open file (unable to lock file, errno = 37, error message = 'No locks available')"
            )
        return real(path, mode)

    monkeypatch.setattr(h5py, "File", without_locks)
    assert Samples(dataset)[0]["image"].any()
    assert {} in asked and {"locking": False} in asked

    def never(path, mode, **options):
        if options:
            raise ValueError("h5py version >= 3.5.0 and HDF5 version >= 1.12.1 are needed")
        raise OSError("unable to lock file, errno = 37")

    monkeypatch.setattr(h5py, "File", never)
    with pytest.raises(OSError, match="HDF5_USE_FILE_LOCKING=FALSE"):
        Samples(dataset)[0]


def test_index_like_a_list(dataset):
    samples = Samples(dataset)
    assert samples[-1]["sample_id"] == samples[len(samples) - 1]["sample_id"]
    assert samples[-1]["index"] == len(samples) - 1
    for index in (len(samples), -len(samples) - 1):
        with pytest.raises(IndexError):
            samples[index]
    assert sum(1 for _ in samples) == len(samples)  # iteration ends
    assert samples[np.int64(2)]["index"] == 2


def test_transform_gets_the_sample(dataset):
    assert Samples(dataset, transform=lambda s: s["image"].shape)[0][1:] == (5, 24, 24)


def test_a_sample_is_the_callers_own(dataset):
    """Changing what was given changes nothing that is given later."""
    samples = Samples(dataset, bands=["B02", "B04", "B08"])
    first = samples[0]
    kept = {k: v.copy() for k, v in first.items() if isinstance(v, np.ndarray)}
    for value in first.values():
        if isinstance(value, np.ndarray):
            value[...] = 0
    again = samples[0]
    for key, value in kept.items():
        np.testing.assert_array_equal(again[key], value)


# -- files and processes ------------------------------------------------------------------------------


def test_closed_files_open_again(dataset):
    samples = Samples(dataset)
    first = samples[0]
    samples.close()
    samples.close()
    np.testing.assert_array_equal(samples[0]["image"], first["image"])


def test_few_files_stay_open(dataset, monkeypatch):
    monkeypatch.setattr(reader.samples, "OPEN_SHARDS", 2)
    samples = Samples(dataset)
    order = np.random.default_rng(1).permutation(len(samples))
    plain = Samples(dataset)
    for number in order:
        np.testing.assert_array_equal(samples[int(number)]["image"], plain[int(number)]["image"])
        assert len(samples._files) <= 2


def test_pickled_with_open_files(dataset):
    samples = Samples(dataset, bands=["B05", "B02"], labels=2.5, reflectance=True)
    first = samples[0]
    again = pickle.loads(pickle.dumps(samples))
    assert len(samples._files) == 1 and not again._files
    np.testing.assert_array_equal(again[0]["image"], first["image"])
    np.testing.assert_array_equal(again[0]["mask"], first["mask"])


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_workers_share_no_file(dataset, method):
    """Parent and two children read different shards at the same time, from files open before the fork."""
    samples = Samples(dataset)
    numbers = list(range(len(samples)))
    expected = {n: int(samples[n]["image"].astype(np.int64).sum()) for n in numbers}
    context = multiprocessing.get_context(method)
    results = context.Queue()
    children = [
        context.Process(target=put_sums, args=(samples, numbers[k::2] + numbers[1 - k :: 2], results))
        for k in (0, 1)
    ]
    for child in children:
        child.start()
    for n in reversed(numbers):
        assert int(samples[n]["image"].astype(np.int64).sum()) == expected[n]
    found = [results.get(timeout=60) for _ in children]
    for child in children:
        child.join()
        assert child.exitcode == 0
    assert all(dict(part) == expected for part in found)


def test_the_module_stands_alone(dataset, tmp_path):
    """Copied beside a script it needs neither the plugin nor GDAL."""
    shutil.copytree(READER, tmp_path / "reader")
    script = (
        "import sys; sys.modules['osgeo'] = None\n"
        "from reader import Samples, pad_collate\n"
        f"samples = Samples({str(dataset)!r})\n"
        "batch = pad_collate([samples[0], samples[1]])\n"
        "print(batch['image'].shape[0], any(m.startswith('deepsatdata') for m in sys.modules))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout == "2 False\n", done.stderr


# -- batches --------------------------------------------------------------------------------------------


def test_pad_collate(dataset):
    samples = Samples(dataset)
    short = min(range(len(samples)), key=lambda k: len(samples[k]["doy"]))
    long = max(range(len(samples)), key=lambda k: len(samples[k]["doy"]))
    items = [samples[short], samples[long], samples[short]]
    lengths = [len(s["doy"]) for s in items]
    assert lengths[0] < lengths[1]
    batch = pad_collate(items, pad_value=7)
    assert batch["image"].shape == (3, lengths[1], 5, 24, 24) and batch["image"].dtype == np.uint16
    assert batch["lengths"].tolist() == lengths and batch["lengths"].dtype == np.int64
    np.testing.assert_array_equal(batch["pad_mask"], np.arange(lengths[1]) >= np.array(lengths)[:, None])
    for number, item in enumerate(items):
        n = lengths[number]
        for key in ("image", "valid", "cloud", "doy", "datetime", "valid_fraction", "clear_fraction"):
            np.testing.assert_array_equal(batch[key][number, :n], item[key])
            assert batch[key].dtype == item[key].dtype
            padding = {"image": 7, "cloud": 255}.get(key, 0)  # 0 would be clear ground
            assert (batch[key][number, n:] == padding).all()
        np.testing.assert_array_equal(batch["mask"][number], item["mask"])
    assert batch["sample_id"] == [s["sample_id"] for s in items]
    assert batch["index"].tolist() == [short, long, short]
    assert not batch["valid"][0, lengths[0] :].any()  # padding never counts as data
