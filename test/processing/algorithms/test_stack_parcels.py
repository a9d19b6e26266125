"""`stackparcels` as a user runs it, against GEOS parcel by parcel, and all that reads its datasets."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

pytest.importorskip("qgis.core")
pytest.importorskip("h5py")

import h5py
from qgis.core import QgsProcessingFeedback

from core.parcel_shapes import box, multipolygon, polygon, random_geometry
from core.stack.test_simulated import hashes
from deepsatdata_plugin.core.dataset import (
    SampleShelf,
    class_colours,
    difference_of,
    open_dataset,
    verify_dataset,
)
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import spatial_reference
from deepsatdata_plugin.core.reader import Samples, pad_collate
from deepsatdata_plugin.processing.styles import style_samples
from seasons import write_season

SIZE, VERTICES = 24, 20


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    """Two tiles of one zone that overlap, 240 px, two dates, one of them with an offset."""
    return write_season(
        tmp_path_factory.mktemp("season"), dates=("2018-04-11", "2018-07-10"), bands=("B04", "B08", "B05"),
        baseline={"2018-07-10": "05.00"}, clouds={"2018-04-11": 40.0}, supersample=1, mean_parcel_ha=2.0,
    )  # fmt: skip


@pytest.fixture(scope="module")
def shapes(season):
    """Parcels by id: stars, with holes, of several parts, wide ones, horseshoes, a sliver and a tiny one."""
    rng = np.random.default_rng(3)
    edges = np.array([gdal.Info(str(path), format="json")["cornerCoordinates"]["upperLeft"]
                      for path in season.products_folder.rglob("*B08*.jp2")])  # fmt: skip
    west, north = edges[:, 0].min() - 100, edges[:, 1].max() + 100
    east, south = edges[:, 0].max() + 2500, edges[:, 1].min() - 2500
    found = []
    while len(found) < 240:
        shape = random_geometry(rng, 500.0)
        if shape.GetGeometryType() in (3, 6) and shape.IsValid() and shape.Area() > 1:
            x, y = rng.uniform(west, east - 500), rng.uniform(south, north - 500)
            found.append(moved(shape, x, y))
    for _ in range(10):  # the middle of their bounds lies outside
        x, y = rng.uniform(west, east - 400), rng.uniform(south, north - 400)
        ring = [(0, 0), (300, 0), (300, 300), (200, 300), (200, 100), (100, 100), (100, 300), (0, 300), (0, 0)]
        found.append(multipolygon(polygon(np.array(ring, float) + np.array((x, y)))))
    x, y = west + 1000, north - 1000
    found += [multipolygon(polygon(box(x, y, x + 200, y + 0.5))), multipolygon(polygon(box(x, y, x + 0.5, y + 0.5)))]
    return {f"00{number}": shape for number, shape in enumerate(found)}


def moved(shape, x, y):
    parts = [shape] if shape.GetGeometryType() == 3 else [shape.GetGeometryRef(n) for n in range(shape.GetGeometryCount())]
    return multipolygon(
        *(
            polygon(*(np.array(part.GetGeometryRef(n).GetPoints())[:, :2] + np.array((x, y)) for n in range(part.GetGeometryCount())))
            for part in parts
        )
    )  # fmt: skip


@pytest.fixture(scope="module")
def parcels(season, shapes, tmp_path_factory):
    path = tmp_path_factory.mktemp("parcels") / "fields.gpkg"
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("fields", spatial_reference(32631), ogr.wkbMultiPolygon)
    for name, kind in (("id", ogr.OFTString), ("crop", ogr.OFTString), ("year", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for number, (name, shape) in enumerate(shapes.items()):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["id"], feature["crop"], feature["year"] = name, ("wheat", "maize")[number % 2], 2018
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    del layer, file
    return path


@pytest.fixture(scope="module")
def options(season, parcels):
    return {
        "PRODUCTS": str(season.products_folder), "INPUT": str(parcels), "ID_FIELD": "id", "CLASS_FIELD": "crop",
        "YEAR_FIELD": "year", "BANDS": ["B04", "B08", "B05"], "SIZE": SIZE, "VERTICES": VERTICES,
    }  # fmt: skip


@pytest.fixture(scope="module")
def made(provider, options, tmp_path_factory):
    """The dataset, and what the run gave."""
    import processing

    folder = tmp_path_factory.mktemp("made") / "set"
    results = processing.run("deepsatdata:stackparcels", {**options, "DATASET": str(folder), "SAMPLES": "memory:"})
    return folder, results


def samples_of(folder):
    """(row of samples.csv, sample, shape in pixels of the window) of all samples."""
    samples = Samples(folder)
    for number in range(len(samples)):
        yield samples.rows[number], samples[number]
    samples.close()


def in_pixels(shape, sample):
    """The shape in pixels of the window, y downwards."""
    side, _, west, _, _, north = sample["transform"].tolist()
    return moved_by(shape, lambda xy: np.column_stack(((xy[:, 0] - west) / side, (north - xy[:, 1]) / side)))


def moved_by(shape, change):
    return multipolygon(
        *(
            polygon(*(change(np.array(part.GetGeometryRef(n).GetPoints())[:, :2]) for n in range(part.GetGeometryCount())))
            for part in (shape.GetGeometryRef(k) for k in range(shape.GetGeometryCount()))
        )
    )  # fmt: skip


def test_every_parcel_is_one_sample_as_geos_sees_it(made, shapes, season):
    folder, results = made
    assert verify_dataset(folder, Silent(), products_folder=str(season.products_folder)).whole
    seen, holed, cropped, outside = set(), 0, 0, 0
    for _, sample in samples_of(folder):
        name = sample["parcel_id"]
        assert name not in seen and sample["parcel_code"] == ("wheat", "maize")[int(name) % 2]
        seen.add(name)
        shape = in_pixels(shapes[name], sample)
        cover, mask = sample["parcel_coverage"], sample["parcel_mask"]
        assert cover.shape == mask.shape == (SIZE, SIZE) and mask.max() <= 1
        west, east, north, south = shape.GetEnvelope()
        for r in range(max(0, int(north)), min(SIZE, int(south) + 1)):
            for c in range(max(0, int(west)), min(SIZE, int(east) + 1)):
                share = shape.Intersection(polygon(box(c, r, c + 1, r + 1))).Area()
                assert cover[r, c] == pytest.approx(share, abs=2e-6)
                if 0.4 < share < 0.6:
                    centre = ogr.CreateGeometryFromWkt(f"POINT({c + 0.5} {r + 0.5})")
                    assert mask[r, c] == shape.Contains(centre)
        frame = polygon(box(0, 0, SIZE, SIZE))
        assert cover.sum() == pytest.approx(shape.Intersection(frame).Area(), abs=1e-3)
        assert sample["cropped"] == (not frame.Contains(shape))
        cropped += sample["cropped"]
        # The outline: the same ground again, an odd number of rings around it.
        rings = [sample["outline"][sample["outline_ring"] == n] for n in np.unique(sample["outline_ring"])]
        assert all((ring[0] == ring[-1]).all() for ring in rings)
        again = polygon(rings[0])
        for ring in rings[1:]:
            again = again.SymDifference(polygon(ring))
        assert again.SymDifference(shape).Area() < 1e-3 * max(1, shape.Area())
        holed += len(rings) > 1
        assert sample["outline_k"].shape == (VERTICES, 2)
        for x, y in sample["outline_k"].tolist():
            assert shape.Boundary().Distance(ogr.CreateGeometryFromWkt(f"POINT({x} {y})")) < 1e-3
        middle = ((west + east) / 2, (north + south) / 2)
        outside += not shape.Contains(ogr.CreateGeometryFromWkt(f"POINT({middle[0]} {middle[1]})"))
    assert min(holed, cropped, outside) > 5, (holed, cropped, outside)
    with open(folder / "skipped.csv", encoding="utf-8", newline="") as handle:
        left = {line["subject"]: line["reason"] for line in csv.DictReader(handle) if line["kind"] == "parcel"}
    assert seen | set(left) == set(shapes) and not seen & set(left) and set(left.values()) <= {"outside"}
    assert {f["sample_id"]: f["parcel"] for f in results["SAMPLES"].getFeatures()} == {
        row["sample_id"]: sample["parcel_id"] for row, sample in samples_of(folder)
    }
    assert results["N_SAMPLES"] == len(seen) > 200 and results["SAMPLES"].featureCount() == len(seen)


def test_the_point_that_a_window_stands_around(made, shapes):
    folder, _ = made
    inside = 0
    for path in sorted((folder / "shards").glob("*.h5")):
        with h5py.File(path) as file:
            assert file["index/ulx"][:].max() % 20 == 0 and (file["index/uly"][:] % 20 == 0).all()
            for name, centre, shift, ulx, uly in zip(
                file["parcel/id"][:], file["parcel/centre"][:], file["parcel/shift_m"][:], file["index/ulx"][:],
                file["index/uly"][:],
            ):  # fmt: skip
                x, y = ulx + 10 * centre[0], uly - 10 * centre[1]
                point = ogr.CreateGeometryFromWkt(f"POINT({x} {y})")
                assert shapes[name.decode()].Distance(point) < 0.05
                ideal = np.floor(centre + shift / (10, -10))
                assert (np.abs(ideal - SIZE // 2) <= 1).all()
                inside += (np.floor(centre) == SIZE // 2).all()
            assert file["parcel/lines"].attrs["planes"].tolist()[0] == b"slope"
    assert inside > 20


def test_lines_go_where_the_boundary_cuts_a_pixel(made, shapes):
    folder, _ = made
    once = 0
    for number, (_, sample) in enumerate(samples_of(folder)):
        if number % 10:
            continue
        slope, local, whole, crossings = sample["parcel_lines"]
        edge = in_pixels(shapes[sample["parcel_id"]], sample).Boundary()
        assert (np.isnan(slope) == (crossings == 0)).all()
        for r, c in np.argwhere((crossings == 1) & np.isfinite(slope)).tolist()[:20]:
            ends = edge.Intersection(polygon(box(c, r, c + 1, r + 1)).Boundary())
            points = [ends.GetGeometryRef(n).GetPoint_2D() for n in range(ends.GetGeometryCount())]
            if len(points) != 2:
                continue
            once += 1
            for x, y in points:
                near = 2e-3 * (1 + abs(slope[r, c]))
                assert y == pytest.approx(slope[r, c] * x + whole[r, c], abs=near * SIZE)
                assert y - r == pytest.approx(slope[r, c] * (x - c) + local[r, c], abs=near)
    assert once > 50


def test_all_that_reads_a_dataset_reads_it(made, run, tmp_path):
    folder, _ = made
    samples = Samples(folder)
    batch = pad_collate([samples[n] for n in range(4)])
    assert batch["parcel_mask"].shape == (4, SIZE, SIZE) and len(batch["outline"]) == 4
    assert batch["outline_k"].shape == (4, VERTICES, 2) and batch["parcel_id"][0] == samples[0]["parcel_id"]
    first = samples.rows[0]["sample_id"]
    described = json.loads((folder / "dataset.json").read_text())
    assert described["parcels"]["parcels"] == 252 and described["parameters"]["parcels"]["vertices"] == VERTICES
    with open(folder / "classes.csv", encoding="utf-8", newline="") as handle:
        assert [row["code"] for row in csv.DictReader(handle)] == ["maize", "wheat"]
    assert {sample["parcel_class"] for _, sample in samples_of(folder)} == {1, 2}
    report = run("datasetreport", DATASET=str(folder), REPORT=str(tmp_path / "report.html"))["REPORT"]
    page = Path(report).read_text(encoding="utf-8")
    assert "one around each parcel" in page and page.count('<path class="line"') >= 12
    for kind, name in (("npz", f"{first}.npz"), ("GeoTIFF", f"{first}/{first}_parcel_coverage_10m.tif")):
        target = tmp_path / kind
        run("exportdataset", DATASET=str(folder), FORMAT=kind, FOLDER=str(target))
        assert (target / name).is_file()
    with np.load(tmp_path / "npz" / f"{first}.npz") as kept:
        assert (kept["outline"] == samples[0]["outline"]).all() and kept["parcel_lines"].shape[0] == 4
    run("exportdataset", DATASET=str(folder), FORMAT="WebDataset", FOLDER=str(tmp_path / "web"))
    run("exportdataset", DATASET=str(folder), FORMAT="images_global", FOLDER=str(tmp_path / "images"))
    with open(tmp_path / "images" / "images.csv", encoding="utf-8", newline="") as handle:
        listed = {row["sample_id"]: row for row in csv.DictReader(handle)}
    for sample in list(samples)[::20]:
        row = listed[sample["sample_id"]]
        assert int(row["class"]) == sample["parcel_class"] and (tmp_path / "images" / row["file"]).is_file()
        assert float(row["share"]) == pytest.approx(sample["parcel_mask"].mean(), abs=1e-4)
    loaded = run("loadsample", DATASET=str(folder), SAMPLE=first, FOLDER=str(tmp_path / "sample"))
    assert loaded["N_LAYERS"] == 2
    run("verifydataset", DATASET=str(folder), REPORT=str(tmp_path / "verify.html"))


def test_the_dock_shows_the_parcel(made):
    """Without a ground truth the label is the parcel's class where the parcel is, and nothing is known beside it."""
    folder, _ = made
    shelf, samples = SampleShelf(folder), Samples(folder)
    for row in (0, 5):
        look, sample = shelf.look(row), samples[row]
        inside = sample["parcel_mask"] > 0
        assert (look.labels == np.where(inside, sample["parcel_class"], -1)).all()
        assert (look.ids == inside).all() and look.parcels == {1: sample["parcel_id"]}
        assert look.classes[sample["parcel_class"]] == sample["parcel_code"]
        epsg, west, north, side = shelf.places.square(row)
        assert row in shelf.places.at(epsg, west + side / 2, north - side / 2)
    shelf.close()
    samples.close()


def test_what_changed_of_parcels_is_told(made, tmp_path):
    folder = tmp_path / "changed"
    shutil.copytree(made[0], folder)
    described = json.loads((folder / "dataset.json").read_text())
    for shard in described["shards"]:
        shard["sha256"] = "another"  # read, though nothing was changed
    (folder / "dataset.json").write_text(json.dumps(described))
    assert difference_of(open_dataset(made[0]), open_dataset(folder), Silent()).same
    with h5py.File(min((folder / "shards").glob("*.h5")), "r+") as file:
        group = file["parcel"]
        group["id"][1], group["class"][2] = b"another", b"rye"
        group["mask"][3, 0, 0] = 1 - group["mask"][3, 0, 0]
        group["coverage"][4, 0, 0] += 0.5
        group["outline"][group["outline_start"][5]] += 1
    found = difference_of(open_dataset(made[0]), open_dataset(folder), Silent())
    assert found.n_changed == 5 and found.by_aspect == {"labels": 3, "layers": 2}


def test_what_is_wrong_with_parcels_is_found(made, tmp_path):
    folder = tmp_path / "damaged"
    shutil.copytree(made[0], folder)
    shard = min((folder / "shards").glob("*.h5"))
    with h5py.File(shard, "r+") as file:
        group = file["parcel"]
        group["number"][1] = group["number"][0]
        group["index"][2], group["class_index"][3] = 10_000, 99
        group["mask"][4, 0, 0], group["coverage"][5, 0, 0] = 7, 3
        start = group["outline_start"][:]
        group["outline_start"][3] = start[2]
        group["coverage"][6, 0, 0] = np.nan
        sample = file["index/sample_id"][6].decode()
        del group["lines"]
    faults = verify_dataset(folder, Silent()).faults
    assert {"parcel/lines", f"parcel/coverage, {sample}"} <= {fault.place for fault in faults}
    found = {fault.reason for fault in faults}
    assert found >= {"twice", "unknown_parcel", "unknown_class", "wrong_value", "wrong_count", "changed"}


def test_splits_keep_what_overlaps_together(made, run, tmp_path):
    folder = tmp_path / "split"
    shutil.copytree(made[0], folder)
    run("splitdataset", DATASET=str(folder), FOLDS=2, METHOD="blocks", BLOCK_SIZE=1000)
    rows = [row for row, _ in samples_of(folder) if int(row["fold"] or -1) >= 0]
    places = np.array([(float(row["ulx"]), float(row["uly"]), int(row["fold"])) for row in rows])
    one, other = (places[places[:, 2] == fold, :2] for fold in (0, 1))
    assert len(one) > 5 and len(other) > 5
    apart = np.abs(one[:, None] - other[None]).max(axis=2)
    assert apart.min() >= 10 * SIZE, "no pixel in two folds"
    assert verify_dataset(folder, Silent()).whole


def test_stopped_and_finished_with_the_same_bytes(made, options, run, tmp_path):
    folder, _ = made

    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda progress: progress > 40 and feedback.cancel())
    target = str(tmp_path / "again")
    run("stackparcels", **options, DATASET=target, THREADS=1, feedback=feedback)
    assert not (Path(target) / "dataset.json").exists()
    run("stackparcels", **options, DATASET=target, THREADS=2)
    assert hashes(Path(target)) == hashes(folder)


def test_limits_and_oversize_are_listed(options, run, tmp_path, shapes):
    (tmp_path / "classes.csv").write_text("code,index,name,colour\nwheat,7,Wheat,#ff8800\nmaize,2,Maize,\n")
    results = run(
        "stackparcels", **{**options, "YEAR_FIELD": None, "BANDS": ["B05"], "MASKS": False}, OVERSIZE="skip",
        MIN_AREA=10, MIN_COMPACTNESS=0.05, DATASET=str(tmp_path / "set"), SAMPLES="memory:",
        CLASS_TABLE=str(tmp_path / "classes.csv"),
    )  # fmt: skip
    colours = class_colours(tmp_path / "set")
    assert colours == {7: "#ff8800"}
    style_samples(results["SAMPLES"], [(2, "2: Maize"), (7, "7: Wheat")], 2, colours=colours)
    shown = {str(c.value()): c.symbol().color().name() for c in results["SAMPLES"].renderer().categories()}
    assert shown["7"] == "#ff8800" and shown["2"] != "#ff8800"
    with open(tmp_path / "set" / "skipped.csv", encoding="utf-8", newline="") as handle:
        left = {line["subject"]: line["reason"] for line in csv.DictReader(handle) if line["kind"] == "parcel"}
    assert left["00251"] == "too_small" and left["00250"] == "too_slender"
    assert "oversize" in left.values() and results["N_SAMPLES"] + len(left) == len(shapes)
    assert not any(sample["cropped"] for _, sample in samples_of(tmp_path / "set"))
