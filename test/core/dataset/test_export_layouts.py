"""Layouts that others' loaders read: names, shapes, types and values, against what the reader gives."""

from __future__ import annotations

import csv
import json
import pickle
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from core.small_dataset import BANDS, make_season, make_truth, stack
from deepsatdata_plugin.core.dataset import (
    FORMATS,
    ExportOptions,
    SplitParameters,
    export_dataset,
    open_dataset,
    read_folds,
    split_dataset,
)
from deepsatdata_plugin.core.dataset.export import galileo, olmoearth, pastis, presto, prithvi, terramind
from deepsatdata_plugin.core.dataset.export.opcodes import opcodes_of
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.reader import Samples

ROOT = Path(__file__).resolve().parents[3]
NUMPY_2 = ROOT / ".venv" / "croissant" / "bin" / "python"
#: Formats that need bands which the small season has not.
FILLED = ("PASTIS", "DeepSatModels", "Presto", "Galileo", "OlmoEarth", "Prithvi", "TerraMind")


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    season = make_season(tmp_path_factory.mktemp("season"))
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth")
    folder = tmp_path_factory.mktemp("made") / "set"
    stack(season, folder, truth)
    shares, names = read_folds("2")
    split_dataset(folder, SplitParameters(shares, names, block_m=480.0), Silent())
    return folder


@pytest.fixture(scope="module")
def exports(made, tmp_path_factory):
    """Format -> folder of its export, made when it is first asked for."""
    root, done = tmp_path_factory.mktemp("exports"), {}

    def export(kind: str) -> Path:
        if kind not in done:
            done[kind] = exported(made, root / kind, kind, fill=kind in FILLED)
        return done[kind].folder

    return export


def exported(made: Path, target: Path, kind: str, feedback=None, **options):
    return export_dataset(open_dataset(made), target, kind, feedback or Silent(), ExportOptions(**options))


def facts(folder: Path) -> dict:
    return json.loads((folder / "export.json").read_text(encoding="utf-8"))


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


# -- PASTIS ----------------------------------------------------------------------------------------


def test_pastis(made, exports):
    folder = exports("PASTIS")
    samples, void = Samples(made, folds=[0, 1]), facts(folder)["void"]
    # The season's classes are codes up to 724, of which a byte holds no number: they are numbered in order.
    index_of = {int(old): int(new) for new, old in facts(folder)["classes"].items()}
    assert list(index_of) == sorted(index_of) and list(index_of.values()) == list(range(1, len(index_of) + 1))
    assert list(index_of) == [int(row["index"]) for row in table(made / "classes.csv")]
    of_class = np.vectorize({-1: void, 0: 0, **index_of}.get)
    patches = json.loads((folder / "metadata.geojson").read_text())["features"]
    assert len(patches) == len(samples) == facts(folder)["samples"]
    assert facts(folder)["filled_bands"] == [b for b in pastis.Pastis.bands if b not in BANDS]
    void_seen = 0
    for number in range(0, len(samples), 4):
        sample, about = samples[number], patches[number]["properties"]
        patch = about["ID_PATCH"]
        image = np.load(folder / "DATA_S2" / f"S2_{patch}.npy")
        assert image.dtype == np.int16 and image.shape == (len(sample["doy"]), 10, 24, 24)
        for band in ("B02", "B05", "B08"):
            expected = sample["image"][:, samples.bands.index(band)]
            assert (image[:, pastis.Pastis.bands.index(band)] == expected).all()
        assert not image[:, pastis.Pastis.bands.index("B11")].any()
        target = np.load(folder / "ANNOTATIONS" / f"TARGET_{patch}.npy")
        assert target.dtype == np.uint8 and target.shape == (3, 24, 24)
        assert (target[0] == of_class(sample["mask"])).all()
        void_seen += int((target[0] == void).sum())
        assert (np.load(folder / "ANNOTATIONS" / f"ParcelIDs_{patch}.npy") == sample["ids"]).all()
        days = [str(np.datetime64(int(s), "s"))[:10].replace("-", "") for s in sample["datetime"]]
        assert list(map(str, about["dates-S2"].values())) == days
        assert about["sample_id"] == sample["sample_id"] and about["TILE"] == sample["tile"].lower()
        assert about["Fold"] == int(samples.rows[number]["fold"]) + 1
        instances = np.load(folder / "INSTANCE_ANNOTATIONS" / f"INSTANCES_{patch}.npy")
        heat = np.load(folder / "INSTANCE_ANNOTATIONS" / f"HEATMAP_{patch}.npy")
        zones = np.load(folder / "INSTANCE_ANNOTATIONS" / f"ZONES_{patch}.npy")
        shown = np.where(target[0] > 0, sample["ids"], 0)
        assert ((instances > 0) == (shown > 0)).all()
        assert len(np.unique(instances)) == len(np.unique(shown))
        if shown.any():
            assert heat.max() <= 1 and set(np.unique(zones)) <= set(np.unique(instances[instances > 0]))
    norms = json.loads((folder / "NORM_S2_patch.json").read_text())
    assert sorted(norms) == [f"Fold_{k}" for k in range(1, 6)]
    mean, std = samples.statistics([1])
    place = pastis.Pastis.bands.index("B08")
    assert norms["Fold_2"]["mean"][place] == pytest.approx(float(mean[samples.bands.index("B08")]), abs=0.01)
    assert norms["Fold_2"]["std"][place] == pytest.approx(float(std[samples.bands.index("B08")]), abs=0.01)


def test_a_centre_is_a_bell_of_the_size_of_its_parcel():
    ids = np.zeros((40, 60), np.int32)
    ids[10:21, 20:41] = 7
    ids[30:33, 3:6] = 9
    heat, instances, zones = pastis._instances(ids)
    assert instances[15, 30] == 1 and instances[31, 4] == 2 and heat[15, 30] == heat[31, 4] == 1
    assert zones[31, 4] == 2 and zones[15, 30] == 1 and zones.min() == 1
    # 0.3 / 1.7 of a side of 22 pixels (the parcel's 21, one more at each end, less one) by 3.
    spread = 0.3 / 1.7 * 22 / 3
    assert heat[15, 32] == pytest.approx(np.exp(-(2**2) / (2 * spread**2)), abs=1e-6)


def test_a_day_has_one_image():
    moments = np.array([10, 86400 + 10, 86400 + 5000, 3 * 86400], np.int64)
    sample = {"datetime": moments, "valid_fraction": np.array([0.5, 0.4, 0.9, 1], np.float32)}
    assert pastis._one_a_day(sample) == [0, 2, 3]


# -- DeepSatModels ---------------------------------------------------------------------------------

#: Key -> (type, side in pixels), () where it is a number.
CONTRACT = {
    **dict.fromkeys(("B02", "B03", "B04", "B08"), ("u2", 24)),
    **dict.fromkeys(("B05", "B06", "B07", "B8A", "B11", "B12"), ("u2", 12)),
    **dict.fromkeys(("B01", "B09", "B10"), ("u2", 4)),
    "doy": ("i2", 0), "year": (),
    **{
        f"{name}{end}": (kind, side)
        for end, side in (("", 24), ("_x4", 96))
        for name, kind in (("labels", "i2"), ("ids", "i4"), ("ratios", "f4"), ("invalid", "u1"), ("full_ass", "u1"),
                           ("part_ass", "u1"))
    },
}  # fmt: skip


def test_deepsatmodels(made, exports):
    folder = exports("DeepSatModels")
    samples, fine = Samples(made, labels=10), Samples(made, labels=2.5)
    coarse = Samples(made, bands=["B09"])
    listed = (folder / "paths" / "all.csv").read_text().splitlines()
    assert len(listed) == len(samples)
    for number in range(0, len(samples), 5):
        sample = samples[number]
        kept = pickle.loads((folder / listed[number]).read_bytes(), encoding="latin1")
        assert set(kept) == set(CONTRACT)
        for key, (kind, side) in ((k, v) for k, v in CONTRACT.items() if v):
            steps = () if key not in samples.bands and not key.startswith("B") else (len(sample["doy"]),)
            shape = (*steps, side, side) if side else (len(sample["doy"]),)
            assert kept[key].shape == shape and kept[key].dtype == np.dtype(kind), key
            assert kept[key].flags.writeable
        assert (kept["B04"] == sample["image"][:, samples.bands.index("B04")]).all()
        assert (kept["B09"] == coarse[number]["image"][:, 0]).all() and not kept["B10"].any()
        assert kept["year"] == 2018 and (kept["doy"] == sample["doy"]).all()
        for end, one in (("", sample), ("_x4", fine[number])):
            assert (kept[f"labels{end}"] == np.maximum(one["mask"], 0)).all()
            assert (kept[f"invalid{end}"] == (one["mask"] < 0)).all()
            assert (kept[f"ids{end}"] == one["ids"]).all()
            assert (kept[f"ratios{end}"] == one["coverage"]).all()
            assert (kept[f"full_ass{end}"] == (one["claim_mask"] == 2)).all()
            assert (kept[f"part_ass{end}"] == (one["claim_mask"] == 1)).all()
    of_folds = [(folder / "paths" / f"fold_{k}.csv").read_text().splitlines() for k in (0, 1)]
    assert [len(paths) for paths in of_folds] == [len(Samples(made, folds=[k])) for k in (0, 1)]


def test_a_pickle_is_read_by_numpy_1_and_2(tmp_path):
    values = {
        "a": np.arange(24, dtype=np.uint16).reshape(2, 3, 4), "big": np.array([[1.5, -2]], ">f4"), "year": -7,
        "empty": np.zeros((0, 3), np.int32), "text": "Äcker", "mask": np.array([True, False]),
    }  # fmt: skip
    path = tmp_path / "one.pickle"
    path.write_bytes(opcodes_of(values))
    kept = pickle.loads(path.read_bytes())
    for key, value in values.items():
        same = np.array_equal(kept[key], value) if isinstance(value, np.ndarray) else kept[key] == value
        assert same, key
    code = (
        "import pickle, sys, numpy; d = pickle.load(open(sys.argv[1], 'rb'));"
        "print(numpy.__version__, d['a'].sum(), d['a'].dtype, d['big'].tolist(), d['year'], d['empty'].shape)"
    )
    done = subprocess.run(
        [str(NUMPY_2), "-W", "error", "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split(maxsplit=1)[1].strip() == "276 uint16 [[1.5, -2.0]] -7 (0, 3)"
    assert done.stdout.startswith("2.") and np.__version__.startswith(("1.", "2."))
    with pytest.raises(ValueError, match="object|list"):
        opcodes_of({"a": [1]})


# -- single images ---------------------------------------------------------------------------------


def test_images_with_label_maps(made, exports):
    folder, samples = exports("images_dense"), Samples(made)
    rows = table(folder / "images.csv")
    assert len(rows) == len(samples)
    for sample, row in list(zip(samples, rows))[::6]:
        clear = sample["clear_fraction"]
        best = int(np.argmax(clear))
        assert row["sample_id"] == sample["sample_id"] and float(row["clear_fraction"]) == round(float(clear[best]), 4)
        image, labels = (gdal.Open(str(folder / row[key])) for key in ("file", "label"))
        assert (image.ReadAsArray() == sample["image"][best]).all()
        assert (labels.ReadAsArray() == sample["mask"]).all()
        assert image.GetGeoTransform() == labels.GetGeoTransform()


def test_images_in_folders_of_classes(made, exports):
    folder, samples = exports("images_global"), Samples(made)
    rows = {row["sample_id"]: row for row in table(folder / "images.csv")}
    for sample in samples:
        row, labels = rows.get(sample["sample_id"]), sample["mask"]
        if not (labels > 0).any():
            assert row is None
            continue
        counts = np.bincount(labels[labels > 0])
        assert int(row["class"]) == int(counts.argmax())
        assert float(row["share"]) == round(counts.max() / labels.size, 4)
        assert row["file"].startswith(f"{int(row['class']):03d}_") and (folder / row["file"]).is_file()


def test_every_date_an_image(made, tmp_path):
    found = exported(made, tmp_path / "out", "images_global", all_dates=True, folds=(0,))
    samples = [s for s in Samples(made, folds=[0]) if (s["mask"] > 0).any()]
    assert found.files == sum(len(s["doy"]) for s in samples) == len(table(found.folder / "images.csv"))


# -- views of foundation models --------------------------------------------------------------------


def composites(made: Path, **options) -> Samples:
    return Samples(made, steps="monthly", **options)


def test_presto(made, exports):
    folder, samples = exports("Presto"), composites(made)
    sample = samples[3]
    with np.load(folder / f"{sample['sample_id']}.npz") as kept:
        x, mask = kept["x"], kept["mask"]
        assert x.shape == mask.shape == (576, 12, 17) and x.dtype == mask.dtype == np.float32
        assert kept["dynamic_world"].shape == (576, 12) and (kept["dynamic_world"] == 9).all()
        assert (kept["month"] == np.arange(12)).all() and kept["latlons"].shape == (576, 2)
        assert (kept["labels"] == sample["mask"].ravel()).all()
        latlon = kept["latlons"][25]
    red, near = (sample["image"][:, samples.bands.index(b)].reshape(12, -1).T for b in ("B04", "B08"))
    there = red > 0
    place = presto.CHANNELS.index("B4")
    np.testing.assert_allclose(x[..., place], red / 1e4, rtol=1e-6)
    assert ((mask[..., place] == 0) == there).all() and there.any() and not there.all()
    assert (mask[..., [0, 1, 3, 6, 7, 9, 10, 11, 12, 13, 14, 15]] == 1).all()
    expected = np.where(there, (near - red) / np.where(there, near + red, 1), 0)
    np.testing.assert_allclose(x[..., -1], expected, atol=1e-6)
    # The second pixel of the second row, by GDAL.
    from osgeo import osr

    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.SetFromUserInput(sample["crs"])
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    utm.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    west, north = sample["transform"][[2, 5]]
    lon, lat, _ = osr.CoordinateTransformation(utm, degrees).TransformPoint(west + 15, north - 15)
    np.testing.assert_allclose(latlon, [lat, lon], atol=1e-5)


def test_galileo(made, exports):
    folder, samples = exports("Galileo"), composites(made)
    sample = samples[3]
    with np.load(folder / f"{sample['sample_id']}.npz") as kept:
        shapes = {key: kept[key].shape for key in kept if key not in ("sample_id", "labels", "ids")}
        x, mask, static = kept["space_time_x"], kept["space_time_mask"], kept["static_x"]
        assert kept["months"].tolist() == list(range(12)) and kept["static_mask"].tolist() == [1, 0, 1, 1]
    assert shapes == {
        "space_time_x": (24, 24, 12, 13), "space_time_mask": (24, 24, 12, 7), "space_x": (24, 24, 16),
        "space_mask": (24, 24, 3), "time_x": (12, 6), "time_mask": (12, 3), "static_x": (18,),
        "static_mask": (4,), "months": (12,),
    }  # fmt: skip
    near = sample["image"][:, samples.bands.index("B08")].transpose(1, 2, 0)
    place = galileo.CHANNELS.index("B8")
    low, width = 2750.2854646886753 - 2 * 1204.472755085893, 4 * 1204.472755085893
    low, width = 2410.3377187373408 - 2 * 1098.979177731649, 4 * 1098.979177731649
    np.testing.assert_allclose(x[..., place], np.where(near > 0, (near - low) / width, 0), rtol=1e-5, atol=1e-6)
    assert ((mask[..., 3] == 0) == (near > 0)).all()
    assert (mask[..., [0, 1, 2, 4, 5]] == 1).all()  # radar, and groups of bands that are not all there
    assert np.hypot(np.hypot(*static[1:3]), static[3]) == pytest.approx(1, abs=1e-6)


def test_olmoearth_prithvi_terramind(made, exports):
    samples = composites(made)
    sample = samples[3]
    name = f"{sample['sample_id']}.npz"
    near = sample["image"][:, samples.bands.index("B08")]
    blue = sample["image"][:, samples.bands.index("B02")]
    with np.load(exports("OlmoEarth") / name) as kept:
        x, mask, when = kept["sentinel2_l2a"], kept["sentinel2_l2a_mask"], kept["timestamps"]
    assert x.shape == (24, 24, 12, 12) and mask.shape == (24, 24, 12, 3) and set(np.unique(mask)) <= {0, 3}
    assert when.tolist() == [[1, month, 2018] for month in range(12)]
    low, width = 2755.481305028308 - 2 * 1612.2565699990187, 4 * 1612.2565699990187
    expected = np.where(near > 0, (near - low) / width, 0)
    np.testing.assert_allclose(x[..., 3].transpose(2, 0, 1), expected, rtol=1e-5, atol=1e-6)
    with np.load(exports("Prithvi") / name) as kept:
        x, when, mask = kept["x"], kept["temporal_coords"], kept["mask"]
    assert x.shape == (6, 12, 24, 24) and when[1].tolist() == [2018, 32]
    np.testing.assert_allclose(x[0], np.where(blue > 0, (blue - 1087) / 2248, 0), rtol=1e-5, atol=1e-6)
    assert (mask == ~sample["valid"]).all()
    with np.load(exports("TerraMind") / name) as kept:
        x = kept["S2L2A"]
    assert x.shape == (12, 12, 24, 24)
    np.testing.assert_allclose(x[1], np.where(blue > 0, (blue - 1503.317) / 2141.107, 0), rtol=1e-5, atol=1e-6)
    assert len(table(exports("Prithvi") / "samples.csv")) == len(samples)
    assert facts(exports("Prithvi"))["checked_against"].startswith("terratorch 1.1.1")


def test_constants_have_one_value_a_band():
    assert len(galileo.MEAN) == len(galileo.STD) == len(galileo.Galileo.bands) == 10
    assert len(olmoearth.MEAN) == len(olmoearth.STD) == len(olmoearth.OlmoEarth.bands) == 12
    assert len(prithvi.MEAN) == len(prithvi.STD) == len(prithvi.Prithvi.bands) == 6
    for level, bands in terramind.BANDS.items():
        assert len(terramind.MEAN[level]) == len(terramind.STD[level]) == len(bands)


def test_ten_days(made, tmp_path):
    found = exported(made, tmp_path / "out", "Prithvi", fill=True, composite="ten_days", folds=(1,))
    sample = Samples(made, folds=[1])[0]
    with np.load(found.folder / f"{sample['sample_id']}.npz") as kept:
        assert kept["x"].shape[1] == 36 and kept["temporal_coords"][:4, 1].tolist() == [1, 11, 21, 32]
    for model in ("Presto", "OlmoEarth"):
        with pytest.raises(InputError, match=r"COMPOSITE: the model takes at most .* the season has 36"):
            exported(made, tmp_path / model, model, fill=True, composite="ten_days")


# -- all of them -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [kind for kind in FORMATS if kind not in ("npz", "WebDataset", "GeoTIFF")])
def test_a_run_that_was_stopped_goes_on(made, exports, tmp_path, kind):
    class Stop(Silent):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 3

    with pytest.raises(Cancelled):
        exported(made, tmp_path / "out", kind, Stop(), fill=kind in FILLED)
    assert not facts(tmp_path / "out")["finished"] and not list((tmp_path / "out").rglob("*.part"))
    found = exported(made, tmp_path / "out", kind, fill=kind in FILLED)
    assert found.there == 3 < found.files
    whole = exports(kind)
    names = sorted(path.relative_to(whole) for path in whole.rglob("*") if path.is_file())
    assert names == sorted(p.relative_to(tmp_path / "out") for p in (tmp_path / "out").rglob("*") if p.is_file())
    for name in names:
        if name.suffix in (".csv", ".json", ".geojson", ".pickle", ".npy"):
            assert (whole / name).read_bytes() == (tmp_path / "out" / name).read_bytes(), name


def test_what_a_layout_lacks_is_refused(made, tmp_path):
    with pytest.raises(InputError, match=r"FORMAT: the dataset has no B03, .*FILL"):
        exported(made, tmp_path / "out", "PASTIS")
    with pytest.raises(InputError, match=r"BANDS: the layout has bands of its own: B02, B03"):
        exported(made, tmp_path / "out", "Prithvi", bands=("B02",))
    folder = Path(shutil.copytree(made, tmp_path / "set"))
    description = json.loads((folder / "dataset.json").read_text())
    description["labels"], description["level"] = None, "L1C"
    (folder / "dataset.json").write_text(json.dumps(description))
    for kind in ("PASTIS", "DeepSatModels", "images_dense", "images_global"):
        with pytest.raises(InputError, match=r"FORMAT: the layout .* needs labels of classes"):
            exported(folder, tmp_path / "out", kind, fill=True)
    with pytest.raises(InputError, match=r"takes products of level L2A, and these are L1C"):
        exported(folder, tmp_path / "out", "OlmoEarth", fill=True)
    assert not (tmp_path / "out").exists()
    description["grid"]["size_m"] = 320.0
    description["labels"] = "classification"
    (folder / "dataset.json").write_text(json.dumps(description))
    with pytest.raises(InputError, match=r"samples of 24, 48 pixels, and these have 32"):
        exported(folder, tmp_path / "out", "DeepSatModels", fill=True)


@pytest.mark.parametrize("name", ["../../elsewhere", "/tmp/x", "a b", ".hidden", "a/b", "x\n"])
def test_hostile_names_of_samples_write_nothing(made, tmp_path, name):
    folder = Path(shutil.copytree(made, tmp_path / "set"))
    path = folder / "samples.csv"
    header, first, rest = path.read_text(encoding="utf-8").split("\n", 2)
    cells = first.split(",")
    cells[0] = f'"{name}"'
    path.write_text("\n".join([header, ",".join(cells), rest]), encoding="utf-8", newline="")
    before = sorted(tmp_path.rglob("*"))
    for kind in ("npz", "WebDataset", "GeoTIFF", "Presto"):
        with pytest.raises(InputError, match="no id of a sample|cannot be read"):
            exported(folder, tmp_path / "out", kind, fill=kind == "Presto")
        left = [path for path in tmp_path.rglob("*") if path not in before]
        assert [path.name for path in left if path.is_file()] in ([], ["export.json"])
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
    assert sorted(tmp_path.rglob("*")) == before


def test_hostile_names_of_classes_stay_inside(made, tmp_path):
    folder = Path(shutil.copytree(made, tmp_path / "set"))
    rows = table(folder / "classes.csv")
    with (folder / "classes.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, list(rows[0]))
        writer.writeheader()
        writer.writerows({**row, "name": f'../..\\=x,"{row["index"]}'} for row in rows)
    found = exported(folder, tmp_path / "out", "images_global", folds=(0,))
    for row in table(found.folder / "images.csv"):
        assert row["class_name"] == f'../..\\=x,"{row["class"]}'
        assert row["file"].startswith(f"{int(row['class']):03d}_x_{row['class']}/")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out", "set"]


def test_bilinear(made, tmp_path):
    found = exported(made, tmp_path / "out", "npz", resampling="bilinear", folds=(0,))
    sample = Samples(made, folds=[0], upsample="bilinear")[0]
    with np.load(found.folder / f"{sample['sample_id']}.npz") as kept:
        assert (kept["image"] == sample["image"]).all() and kept["image"].dtype == np.float32
    assert facts(found.folder)["coarser_bands"].startswith("bilinear")
