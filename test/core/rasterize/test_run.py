"""Ground truth folders: content, determinism, refusals, cancel."""

from __future__ import annotations

import csv
import errno
import json
import pickle
import random
import threading

import numpy as np
import pytest
from osgeo import gdal, ogr

from core.parcel_files import read_parcels
from core.parcel_shapes import box, exact_share, polygon, star, wkb
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.geo import Transformer
from deepsatdata_plugin.core.parcels import ClassRow, ClassTable, RawParcel, SurveyedArea, make_parcels
from deepsatdata_plugin.core.rasterize import (
    LAYERS,
    GroundTruth,
    GroundTruthGrid,
    LabelRules,
    execute,
    plan as rasterize_plan,
    plan_ground_truth,
    run as rasterize,
)
from deepsatdata_plugin.core.storage import geopackage

GRID = GroundTruthGrid.of_extent("T33UUP", 32633, 300_000.0, 5_300_040.0, 1200.0, 960.0)
UTM = "EPSG:32633"


class Watch:
    """Feedback that remembers and can cancel."""

    def __init__(self, stop_at: float = 1000.0) -> None:
        self.percents: list[float] = []
        self.lines: list[str] = []
        self.stop_at = stop_at

    def is_cancelled(self) -> bool:
        return bool(self.percents) and self.percents[-1] >= self.stop_at

    def progress(self, percent: float) -> None:
        self.percents.append(percent)

    def info(self, text: str) -> None:
        self.lines.append(text)

    warn = info


def square(x: float, y: float, width: float, height: float) -> bytes:
    """A rectangle by its offsets from the grid's upper-left corner."""
    left, top = GRID.ulx + x, GRID.uly - y
    return wkb(polygon(box(left, top - height, left + width, top)))


def some_features(number=60, years=(2020, 2021)):
    rng = np.random.default_rng(17)
    return [
        RawParcel(
            wkb(
                polygon(
                    star(rng, GRID.ulx + rng.uniform(-50, 1250), GRID.uly - rng.uniform(-50, 1010), 90, 15)
                )
            ),
            f"p{i % (number - 3)}",
            int(rng.integers(1, 6)),
            int(rng.choice(years)),
        )
        for i in range(number)
    ]


def arrays(truth: GroundTruth) -> dict[str, np.ndarray]:
    found = {}
    for entry in truth.description["files"]:
        grid = next(g for g in truth.grids if g.name == entry["grid"])
        found[entry["path"]] = truth.read_region(
            entry["layer"], entry["resolution"], entry["year"], grid.name, 0, 0, grid.width_m, grid.height_m
        )
    return found


def same(one: dict[str, np.ndarray], two: dict[str, np.ndarray]) -> bool:
    return one.keys() == two.keys() and all(
        np.array_equal(one[k], two[k], equal_nan=one[k].dtype.kind == "f") for k in one
    )


def rows(path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def parcels():
    return make_parcels(some_features(), UTM, "fields")


@pytest.fixture(scope="module")
def truth(parcels, tmp_path_factory):
    plan = plan_ground_truth(parcels, [GRID], [10, 2.5, 60], tmp_path_factory.mktemp("truth"))
    return execute(plan)


# ---- what is in the folder -----------------------------------------------------------------------


def test_files(truth):
    names = {path.name for path in truth.folder.iterdir()}
    tables = {"ground_truth.json", "classes.csv", "parcels.csv", "skipped.csv", "notes.csv", "conflicts.gpkg"}
    rasters = {
        f"T33UUP_{year}_{resolution}m_{layer}.tif"
        for year in (2020, 2021)
        for resolution in ("60", "10", "2.5")
        for layer in LAYERS
    }
    assert names == tables | rasters
    assert truth.resolutions == (60, 10, 2.5)
    assert truth.years == (2020, 2021)
    assert truth.verify() == []


def test_rasters_are_georeferenced_tiled_and_compressed(truth):
    nodata = {"labels": -1, "ids": 0}
    types = {
        "labels": "Int16", "ids": "Int32", "mask": "Byte", "coverage": "Float32", "n_claims": "UInt16",
        "distance": "Float32",
    }  # fmt: skip
    for layer in LAYERS:
        dataset = gdal.Open(str(truth.path(layer, 2.5, 2020, "T33UUP")))
        band = dataset.GetRasterBand(1)
        assert (dataset.RasterXSize, dataset.RasterYSize) == (480, 384)
        assert dataset.GetGeoTransform() == (GRID.ulx, 2.5, 0, GRID.uly, 0, -2.5)
        assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
        assert gdal.GetDataTypeName(band.DataType) == types[layer]
        assert band.GetBlockSize() == [512, 512]
        assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
        assert band.GetNoDataValue() == nodata.get(layer)
        assert band.GetDescription() == layer


def test_values_against_geos(truth, parcels):
    """Winner, coverage and claims of every pixel of one raster, by GEOS alone."""
    read = {name: truth.read_region(name, 60, 2020, "T33UUP", 0, 0, 1200, 960) for name in LAYERS}
    shapes = {
        index: ogr.CreateGeometryFromWkb(shape)
        for index, (shape, year) in enumerate(zip(parcels.wkb, parcels.years), start=1)
        if year == 2020
    }
    for row in range(16):
        for column in range(20):
            claims = {i: exact_share(g, GRID.ulx, GRID.uly, 60, row, column) for i, g in shapes.items()}
            claims = {i: c for i, c in claims.items() if c > 1e-6}
            assert read["n_claims"][row, column] == len(claims)
            best = min(claims, key=lambda i: (-round(claims[i] * 1e6), i), default=0)
            assert read["ids"][row, column] == best
            assert read["coverage"][row, column] == pytest.approx(claims.get(best, 0), abs=1e-6)
            assert read["labels"][row, column] == (int(parcels.codes[best - 1]) if best else 0)


def test_resolutions_nest(truth):
    """Coverage of one parcel by fine pixels adds up to its coverage of the coarse one where it is alone."""
    fine, coarse = (truth.read_region("coverage", r, 2020, "T33UUP", 0, 0, 1200, 960) for r in (2.5, 10))
    alone = truth.read_region("n_claims", 10, 2020, "T33UUP", 0, 0, 1200, 960) == 1
    mean = fine.reshape(96, 4, 120, 4).mean(axis=(1, 3), dtype=np.float64)
    assert alone.sum() > 1000
    assert np.abs(mean - coarse)[alone].max() < 1e-6


def test_tables(truth, parcels):
    table = rows(truth.folder / "parcels.csv")
    assert list(table[0]) == [
        "index", "id", "class_index", "class_code", "year", "area_m2", "inside_fraction", "status",
        "geometry_hash",
    ]  # fmt: skip
    assert len({r["geometry_hash"] for r in table}) == len(set(parcels.wkb))
    assert [int(r["index"]) for r in table] == list(range(1, len(parcels) + 1))
    assert [r["id"] for r in table] == list(parcels.ids)
    assert rows(truth.table("parcels.csv")) == table
    grid = polygon(box(*(GRID.bounds[i] for i in (0, 1, 2, 3))))
    partly = 0
    for row, shape in zip(table, parcels.wkb):
        geometry = ogr.CreateGeometryFromWkb(shape)
        share = geometry.Intersection(grid).GetArea() / geometry.GetArea()
        assert float(row["inside_fraction"]) == pytest.approx(share, abs=1e-6)
        assert row["status"] == ("used" if share > 0 else "outside")
        if share > 0:
            assert float(row["area_m2"]) == pytest.approx(geometry.GetArea(), abs=0.006)
            partly += share < 1
    assert partly > 3
    classes = rows(truth.folder / "classes.csv")
    assert [c["index"] for c in classes] == ["1", "2", "3", "4", "5"]
    assert sum(int(c["n_parcels"]) for c in classes) == sum(r["status"] == "used" for r in table)
    assert [c.index for c in truth.classes] == [1, 2, 3, 4, 5]
    assert {r["reason"] for r in rows(truth.folder / "notes.csv")} == {"repeated_id"}
    for name in ("parcels.csv", "classes.csv", "skipped.csv", "notes.csv"):
        assert b"\r" not in (truth.folder / name).read_bytes()


def test_counts_agree_with_the_rasters(truth):
    counts = truth.description["counts"]
    assert counts["class_codes"] == "kept"
    for entry in counts["pixels"]:
        where = (entry["resolution"], entry["year"], "T33UUP", 0, 0, 1200, 960)
        labels = truth.read_region("labels", *where)
        assert entry["background"] == (labels == 0).sum()
        assert entry["ignore"] == 0
        assert entry["classes"] == {str(k): (labels == k).sum() for k in np.unique(labels) if k > 0}
        assert entry["mask"] == np.bincount(truth.read_region("mask", *where).ravel(), minlength=3).tolist()


def test_conflicts_layer(truth, parcels):
    dataset = ogr.Open(str(truth.folder / "conflicts.gpkg"))
    layer = dataset.GetLayer(0)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert layer.GetFeatureCount() == truth.description["counts"]["conflicts"] > 10
    for feature in layer:
        row = feature.items()
        one, two = row["index_a"] - 1, row["index_b"] - 1
        assert one < two
        assert (row["id_a"], row["id_b"]) == (parcels.ids[one], parcels.ids[two])
        assert parcels.years[one] == parcels.years[two] == row["year"]
        assert row["same_class"] == (parcels.codes[one] == parcels.codes[two])
        assert row["overlap_area_m2"] > 1
        assert feature.GetGeometryRef().GetArea() == pytest.approx(row["overlap_area_m2"], abs=1e-3)


def test_rasters_are_finished_without_a_layer_of_conflicts(parcels, tmp_path, monkeypatch):
    """A disk on which SQLite cannot write; rasters and tables are whole all the same."""

    def refuse(layers):
        raise OSError(errno.EIO, "no locks here")

    execute(plan_ground_truth(parcels, [GRID], [60], tmp_path))
    monkeypatch.setattr(geopackage, "_empty", refuse)
    watch = Watch()
    found = execute(plan_ground_truth(parcels, [GRID], [60], tmp_path), feedback=watch)
    assert found.verify() == []
    assert not (tmp_path / "conflicts.gpkg").exists()
    assert any("conflicts.gpkg" in line and "local disk" in line for line in watch.lines)
    (row,) = (r for r in rows(tmp_path / "skipped.csv") if r["kind"] == "file")
    assert (row["subject"], row["reason"]) == ("conflicts.gpkg", "cannot_be_written")
    assert "no locks here" in row["detail"]


# ---- the same, whatever the way ------------------------------------------------------------------


def test_order_blocks_and_threads_do_not_matter(truth, tmp_path):
    features = some_features()
    random.Random(3).shuffle(features)
    shuffled = make_parcels(features, UTM, "fields")
    plan = plan_ground_truth(shuffled, [GRID], [2.5, 60, 10], tmp_path / "shuffled")
    other = execute(pickle.loads(pickle.dumps(plan)), threads=2)
    assert same(arrays(truth), arrays(other))
    for path in sorted(truth.folder.iterdir()):
        assert path.read_bytes() == (other.folder / path.name).read_bytes(), path.name
    for side, resolutions in ((192, (2.5, 60, 10)), (37, (10,))):
        plan = plan_ground_truth(shuffled, [GRID], resolutions, tmp_path / f"blocks{side}")
        small = arrays(execute(plan, threads=2, block_px=side))
        assert same({name: array for name, array in arrays(truth).items() if name in small}, small)


def test_parcels_in_another_crs(truth, tmp_path):
    """The same parcels in degrees: reprojected edges are densified, results stay close."""
    from deepsatdata_plugin.core.geo import densify_and_transform

    moved = [
        RawParcel(
            wkb(densify_and_transform(ogr.CreateGeometryFromWkb(f.wkb), 32633, 4326, 0.001)),
            f.id,
            f.code,
            f.year,
        )
        for f in some_features()
    ]
    plan = plan_ground_truth(make_parcels(moved, "EPSG:4326"), [GRID], [60, 10, 2.5], tmp_path)
    there = arrays(execute(plan))
    here = arrays(truth)
    for name, expected in here.items():
        if name.endswith("coverage.tif"):
            assert np.abs(there[name] - expected).max() < 0.01
        if name.endswith("ids.tif"):
            assert (there[name] != expected).mean() < 0.002


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3035"])
def test_long_edges_follow_their_curve(tmp_path, crs):
    """Edges of kilometres are straight in the layer's CRS: coverage is that of very many points on them."""
    from deepsatdata_plugin.core.geo import Block, polygons_from_wkb
    from deepsatdata_plugin.core.rasterize.coverage import coverage_runs
    from deepsatdata_plugin.core.rasterize.edges import pixel_edges

    wide = GroundTruthGrid.of_extent("T33UUP", 32633, 300_000.0, 5_300_040.0, 6_000.0, 6_000.0)
    corners = np.array(
        [[300_200.0, 5_294_200], [305_800, 5_294_300], [305_700, 5_299_800], [300_300, 5_299_700]]
    )
    ring = Transformer(32633, crs).points(corners)
    ring = np.vstack([ring, ring[:1]])
    share = np.linspace(0, 1, 2000, endpoint=False)[:, None]
    dense = np.vstack([start + share * (end - start) for start, end in zip(ring[:-1], ring[1:])])
    dense = Transformer(crs, 32633).points(np.vstack([dense, dense[:1]]))
    edges = pixel_edges(polygons_from_wkb([wkb(polygon(dense))]), wide.ulx, wide.uly, 10)
    expected = np.zeros((600, 600))
    _, row, column, coverage = coverage_runs(edges, Block(0, 600, 0, 600)).cells()
    expected[row, column] = coverage
    parcels = make_parcels([RawParcel(wkb(polygon(ring)), 1, 5, 2021)], crs)
    made = execute(plan_ground_truth(parcels, [wide], [10], tmp_path))
    found = made.read_region("coverage", 10, 2021, "T33UUP", 0, 0, 6_000, 6_000)
    assert np.abs(found - expected).max() < 0.001


def test_two_zones_and_two_grids(tmp_path):
    """A parcel on the seam of two UTM zones lies in the grids of both; conflicts come once, in degrees."""

    seam = box(11.995, 48.0, 12.005, 48.004)
    features = [
        RawParcel(wkb(polygon(seam)), 1, 7, 2021),
        RawParcel(wkb(polygon(seam + 0.001)), 2, 8, 2021),
        RawParcel(wkb(polygon(box(0, 0, 1, 1))), 3, 8, 2021),
    ]
    grids = []
    for epsg, name in ((32632, "T32UQU"), (32633, "T33UUP")):
        east, north = Transformer(4326, epsg).points(np.array([[12.0, 48.002]]))[0]
        grids.append(
            GroundTruthGrid.of_extent(
                name, epsg, round(east / 60) * 60 - 600.0, round(north / 60) * 60 + 600.0, 1200, 1200
            )
        )
    plan = plan_ground_truth(make_parcels(features, "EPSG:4326"), grids, [10], tmp_path)
    made = execute(plan)
    assert made.description["counts"]["conflicts"] == 1
    assert made.description["counts"]["status"] == {"outside": 1, "used": 2}
    dataset = ogr.Open(str(tmp_path / "conflicts.gpkg"))
    layer = dataset.GetLayer(0)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    assert layer.GetNextFeature().GetGeometryRef().GetEnvelope() == pytest.approx(
        (11.996, 12.005, 48.001, 48.004), abs=1e-6
    )
    sums = [
        made.read_region("coverage", 10, 2021, name, 0, 0, 1200, 1200).sum() * 100
        for name in ("T32UQU", "T33UUP")
    ]
    assert sums[0] == pytest.approx(sums[1], rel=1e-3)
    assert [float(r["inside_fraction"]) for r in rows(made.table("parcels.csv"))] == [1, 1, 0]


# ---- rules ---------------------------------------------------------------------------------------


def one_parcel(code=5, **more):
    return make_parcels([RawParcel(square(100, 100, 103, 100), 1, code, 2021)], UTM, **more)


def test_least_coverage(tmp_path):
    """Below the threshold: label ignore, id 0; all other layers unchanged."""
    rules = LabelRules(min_coverage=0.5)
    made = execute(plan_ground_truth(one_parcel(), [GRID], [10], tmp_path, rules=rules))
    plain = {name: made.read_region(name, 10, 2021, "T33UUP", 100, 100, 110, 100) for name in LAYERS}
    assert (plain["labels"][:, :10] == 5).all()
    assert (plain["labels"][:, 10] == -1).all()
    assert (plain["ids"][:, 10] == 0).all()
    assert np.allclose(plain["coverage"][:, 10], 0.3)
    assert (plain["n_claims"] == 1).all()
    assert plain["distance"][5, 4] == 45


def test_distance_is_zero_where_the_centre_is_outside(tmp_path):
    made = execute(plan_ground_truth(one_parcel(), [GRID], [10], tmp_path))
    distance = made.read_region("distance", 10, 2021, "T33UUP", 100, 100, 110, 100)
    assert distance[4, 9] == 8.0
    assert (distance[:, 10] == 0).all()
    assert (made.read_region("ids", 10, 2021, "T33UUP", 100, 100, 110, 100)[:, 10] == 1).all()


def test_surveyed_area_and_outside(tmp_path):
    surveyed = SurveyedArea((square(0, 0, 600, 960),), UTM)
    rules = LabelRules(outside_is_background=False)
    plan = plan_ground_truth(one_parcel(), [GRID], [10], tmp_path, rules=rules, surveyed=surveyed)
    labels = execute(plan).read_region("labels", 10, 2021, "T33UUP", 0, 0, 1200, 960)
    assert (labels[:, 60:] == -1).all()
    assert set(np.unique(labels[:, :60])) == {0, 5}


@pytest.mark.parametrize(
    ("crs", "ring"),
    [
        ("EPSG:4326", box(-180, -90, 180, 90)),
        ("EPSG:3857", box(-2e7, -2e7, 2e7, 2e7)),
        (UTM, box(0, 0, 1e6, 9e6)),
    ],
)
def test_surveyed_area_as_large_as_the_world(tmp_path, crs, ring):
    surveyed = SurveyedArea((wkb(polygon(ring)),), crs)
    rules = LabelRules(outside_is_background=False)
    plan = plan_ground_truth(one_parcel(), [GRID], [10], tmp_path, rules=rules, surveyed=surveyed)
    labels = execute(plan).read_region("labels", 10, 2021, "T33UUP", 0, 0, 1200, 960)
    assert set(np.unique(labels)) == {0, 5}


@pytest.mark.parametrize(
    ("crs", "ring", "known"),
    [
        ("EPSG:4326", box(-180, -90, 180, 90), [True, True]),
        ("EPSG:4326", box(-180, -40, 180, 0), [True, True]),
        ("EPSG:3857", box(-20037508, -2e7, 20037508, 2e7), [True, True]),
        ("EPSG:3857", box(1.9e7, -3e6, 20037508, -1e6), [True, False]),
        ("EPSG:4326", box(-180, -40, 0, 40), [False, True]),  # a corner that no zone there can take
        ("EPSG:4326", box(10, -40, 180, 40), [True, False]),
    ],
)
def test_surveyed_area_over_a_grid_on_the_antimeridian(tmp_path, crs, ring, known):
    """Its CRS ends on both sides of the grid; the survey was lost, so that all ground counted as unknown."""
    ((east, north),) = Transformer(4326, 32701).points(np.array([[180.0, -16.8]]))
    ulx, uly = round(east / 60) * 60 - 600.0, round(north / 60) * 60 + 480.0
    grid = GroundTruthGrid.of_extent("grid", 32701, ulx, uly, 1200.0, 960.0)
    field = wkb(polygon(box(ulx + 300, uly - 600, ulx + 900, uly - 300)))
    parcels = make_parcels([RawParcel(field, 1, 5, 2021)], "EPSG:32701")
    surveyed = SurveyedArea((wkb(polygon(ring)),), crs)
    rules = LabelRules(outside_is_background=False)
    plan = plan_ground_truth(parcels, [grid], [10], tmp_path, rules=rules, surveyed=surveyed)
    labels = execute(plan).read_region("labels", 10, 2021, "grid", 0, 0, 1200, 960)
    for side, is_known in zip((labels[:, :20], labels[:, -20:]), known):
        assert set(np.unique(side)) == {0 if is_known else -1}
    assert (labels == 5).sum() == 60 * 30


@pytest.mark.parametrize(("x", "told"), [(600, False), (100_000, True)])
def test_surveyed_area_far_from_the_grids_is_told(tmp_path, x, told):
    """All ground counts as unknown then, which looks like a result."""
    surveyed = SurveyedArea((square(x, 0, 600, 960),), UTM)
    watch = Watch()
    plan_ground_truth(one_parcel(), [GRID], [10], tmp_path, surveyed=surveyed, feedback=watch)
    assert any("SURVEYED" in line and "far from all grids" in line for line in watch.lines) is told


def test_class_table_and_unknown_classes(tmp_path):
    features = [
        RawParcel(square(0, 0, 100, 100), 1, "634", 2021),
        RawParcel(square(100, 0, 100, 100), 2, "109", 2021),
        RawParcel(square(200, 0, 100, 100), 3, None, 2021),
        RawParcel(square(300, 0, 100, 100), 4, "forest", 2021),
        RawParcel(square(400, 0, 100, 100), 5, "meadow", 2021),
    ]
    table = ClassTable(
        (
            ClassRow("meadow", -1),
            ClassRow("forest", 0, "no crop"),
            ClassRow("634", 3, "clover"),
            ClassRow("7", 9),
        ),
        "table",
    )
    plan = plan_ground_truth(make_parcels(features, UTM), [GRID], [10], tmp_path, class_table=table)
    made = execute(plan)
    labels = made.read_region("labels", 10, 2021, "T33UUP", 0, 0, 500, 100)
    assert labels[5, 5::10].tolist() == [3, -1, -1, 0, -1]
    ids = made.read_region("ids", 10, 2021, "T33UUP", 0, 0, 500, 100)
    assert ids[5, 5::10].tolist() == [1, 2, 3, 4, 5]
    assert [(r["subject"], r["reason"]) for r in rows(tmp_path / "skipped.csv")] == [
        ("2", "class_not_in_table"), ("3", "no_class"),
    ]  # fmt: skip
    assert [(r["index"], r["code"], r["n_parcels"]) for r in rows(tmp_path / "classes.csv")] == [
        ("-1", "meadow", "1"), ("0", "forest", "1"), ("3", "634", "1"), ("9", "7", "0"),
    ]  # fmt: skip


def test_regression(tmp_path):
    features = [
        RawParcel(square(0, 0, 104, 100), 1, 2.5, 2021),
        RawParcel(square(104, 0, 100, 100), 2, "-1.5", 2021),
        RawParcel(square(300, 0, 100, 100), 3, None, 2021),
    ]
    rules = LabelRules(task="regression")
    made = execute(plan_ground_truth(make_parcels(features, UTM), [GRID], [10], tmp_path, rules=rules))
    where = (10, 2021, "T33UUP", 0, 0, 400, 100)
    labels, share = made.read_region("labels", *where), made.read_region("coverage", *where)
    assert labels.dtype == np.float32
    assert labels[0, :12].tolist() == pytest.approx([2.5] * 10 + [0.4 * 2.5 - 0.6 * 1.5, -1.5])
    assert share[0, 20] == pytest.approx(0.4)
    assert labels[0, 20] == -1.5
    assert np.isnan(labels[:, 21:]).all()
    assert (share[:, 30:] == 1).all()
    assert (share[:, 21:30] == 0).all()
    assert np.isnan(gdal.Open(str(made.path("labels", 10, 2021, "T33UUP"))).GetRasterBand(1).GetNoDataValue())
    assert made.classes == ()
    assert rows(tmp_path / "skipped.csv")[0]["reason"] == "not_a_number"


# ---- ground without parcels -----------------------------------------------------------------------

WIDE = GroundTruthGrid.of_extent("T33UUP", 32633, 300_000.0, 5_300_040.0, 12_000.0, 9_000.0)


@pytest.mark.parametrize("outside_is_background", [False, True])
@pytest.mark.parametrize("task", ["classification", "regression"])
@pytest.mark.parametrize("surveyed", [None, SurveyedArea((square(3000, 3000, 4000, 900),), UTM)])
def test_empty_ground_reads_as_if_it_were_written(
    tmp_path, monkeypatch, task, outside_is_background, surveyed
):
    """Blocks without parcels are not computed; all layers read the same as blocks that were."""
    rules = LabelRules(task=task, outside_is_background=outside_is_background)
    parcels = make_parcels(
        [
            RawParcel(square(100, 100, 503, 100), 1, 5, 2021),
            RawParcel(square(9000, 8000, 50, 50), 2, 6, 2021),
        ],
        UTM,
    )
    computed = []
    real = rasterize.claim_layers

    def counted(runs, centres, block, *more):
        computed.append(block)
        return real(runs, centres, block, *more)

    monkeypatch.setattr(rasterize, "claim_layers", counted)

    def run(name, **more):
        plan = plan_ground_truth(parcels, [WIDE], [10], tmp_path / name, rules=rules, surveyed=surveyed)
        computed.clear()
        return execute(plan, **more)

    cutting = rasterize._WORTH_CUTTING
    monkeypatch.setattr(rasterize, "_WORTH_CUTTING", 0.0)
    whole = run("whole", block_px=1536)
    assert [block.shape for block in computed] == [(900, 1200)]
    monkeypatch.setattr(rasterize, "_WORTH_CUTTING", cutting)
    made = run("blocks", block_px=128)
    assert [block.shape for block in computed] == [(10, 51), (5, 5)], "no more than what parcels touch"
    assert same(arrays(whole), arrays(made))
    assert whole.description["counts"] == made.description["counts"]
    labels = made.read_region("labels", 10, 2021, "T33UUP", 0, 0, 12_000, 9_000)
    empty = labels[800:, :400]
    if task == "regression":
        assert np.isnan(empty).all()
    else:
        assert (empty == (0 if outside_is_background else -1)).all()
        known = labels[300:390, 300:700]
        assert (known == (0 if outside_is_background or surveyed else -1)).all()
        pixels = made.description["counts"]["pixels"][0]
        assert (pixels["ignore"], pixels["background"]) == ((labels == -1).sum(), (labels == 0).sum())
        assert sum(pixels["mask"]) == labels.size


def test_empty_ground_takes_no_room(tmp_path):
    rules = LabelRules(outside_is_background=False)
    made = execute(plan_ground_truth(one_parcel(), [WIDE], [1.25], tmp_path, rules=rules))
    for layer in LAYERS:
        path = made.path(layer, 1.25, 2021, "T33UUP")
        tiles = gdal.Open(str(path))
        band = tiles.GetRasterBand(1)
        written = [
            (column, row)
            for column in range(19)
            for row in range(15)
            if band.GetMetadataItem(f"BLOCK_OFFSET_{column}_{row}", "TIFF") is not None
        ]
        assert written in ([(0, 0)], []), layer
    assert made.verify() == []


# ---- refusals before work ------------------------------------------------------------------------


def refused(match: str, parcels=None, grids=(GRID,), resolutions=(10,), folder="unused", **more):
    with pytest.raises(InputError, match=match):
        plan_ground_truth(parcels or one_parcel(), list(grids), resolutions, folder, **more)


def test_resolutions_that_nest_in_nothing():
    for resolution in (4, 15, 3, 0.7, 0, -10):
        refused(f"RESOLUTION: {resolution:g} m neither divides 10 m", resolutions=[10, resolution])
    refused("RESOLUTION: no resolution", resolutions=[])
    odd = GroundTruthGrid.of_extent("T31TFM", 32633, 300_000, 5_300_040, 1230.0, 960.0)
    refused("Grid T31TFM: its extent of 1230 x 960 m is no whole number of pixels of 60 m", grids=[odd],
            resolutions=[10, 60])  # fmt: skip


def test_wrong_grids():
    refused("no grid", grids=[])
    refused("T33UUP: two grids have this name", grids=[GRID, GRID])
    refused("EPSG:4326 is no projected CRS", grids=[GroundTruthGrid.of_extent("grid", 4326, 12, 48, 10, 10)])


def test_parcels_outside_every_grid():
    away = make_parcels([RawParcel(wkb(polygon(box(0, 0, 100, 100))), 1, 1, 2021)], UTM)
    refused(r"the parcel lies outside the grids \(T33UUP\).*Check the CRS", away)


def test_wrong_rules():
    refused("RULE: 'nearest' is none of", rules=LabelRules(rule="nearest"))
    refused("TASK: 'magic' is none of", rules=LabelRules(task="magic"))
    refused("MIN_COVERAGE: 50 is not between 0 and 1", rules=LabelRules(min_coverage=50))
    refused("MIN_COVERAGE: the rule all_touched", rules=LabelRules(rule="all_touched", min_coverage=0.5))
    table = ClassTable((ClassRow("1", 1),), "table")
    refused("CLASS_TABLE: a regression", rules=LabelRules(task="regression"), class_table=table)
    refused(r"CLASS_TABLE: none of the parcels' class codes \(5\)", class_table=table)
    refused("CLASS_FIELD: the class of every parcel is null", one_parcel(code=None))
    refused("CLASS_FIELD: no parcel has a number", one_parcel("wheat"), rules=LabelRules(task="regression"))


def test_disk_too_small(monkeypatch, tmp_path):
    monkeypatch.setattr(rasterize_plan, "free_bytes", lambda _: 100)
    refused(r"are needed, 100 bytes are free.*Choose another disk", folder=tmp_path)


def test_folder_with_another_ground_truth(tmp_path):
    execute(plan_ground_truth(one_parcel(), [GRID], [10], tmp_path))
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    refused(r"another ground truth \(it differs in resolutions\)", resolutions=[10, 20], folder=tmp_path)
    refused(r"it differs in rule", folder=tmp_path, rules=LabelRules(rule="centre"))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_same_parameters_are_written_again(tmp_path):
    execute(plan_ground_truth(one_parcel(), [GRID], [10], tmp_path))
    other = make_parcels([RawParcel(square(0, 0, 50, 50), 1, 3, 2019)], UTM)
    made = execute(plan_ground_truth(other, [GRID], [10], tmp_path))
    assert made.years == (2019,)
    assert not list(tmp_path.glob("*_2021_*")), "rasters of the earlier run"
    (tmp_path / "T31TFM_2021_2.5m_ids.tif.part").write_bytes(b"of a run that was killed")
    (tmp_path / "mine.tif.part").write_bytes(b"not ours")
    execute(plan_ground_truth(other, [GRID], [10], tmp_path))
    assert [path.name for path in tmp_path.glob("*.part")] == ["mine.tif.part"]


def test_file_in_the_way(tmp_path):
    (tmp_path / "file").write_text("x")
    refused("is no folder", folder=tmp_path / "file")
    with pytest.raises(InputError, match="cannot be made"):
        execute(plan_ground_truth(one_parcel(), [GRID], [10], tmp_path / "file" / "below"))


# ---- in the middle of work -----------------------------------------------------------------------


@pytest.mark.parametrize("threads", [1, 2])
def test_cancel_leaves_nothing(parcels, tmp_path, threads):
    plan = plan_ground_truth(parcels, [GRID], [10, 2.5], tmp_path / "gt")
    watch = Watch(stop_at=20)
    with pytest.raises(Cancelled):
        execute(plan, watch, threads, block_px=64)
    assert list((tmp_path / "gt").iterdir()) == []
    assert watch.percents == sorted(watch.percents)
    assert watch.percents[-1] < 40
    assert threading.active_count() < 10


def test_cancel_keeps_the_earlier_ground_truth(parcels, tmp_path):
    execute(plan_ground_truth(parcels, [GRID], [10], tmp_path))
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    for stop in (1, 60, 93, 97):
        with pytest.raises(Cancelled):
            execute(plan_ground_truth(parcels, [GRID], [10], tmp_path), Watch(stop), block_px=64)
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_progress_is_honest(parcels, tmp_path):
    watch = Watch()
    execute(plan_ground_truth(parcels, [GRID], [10], tmp_path), watch, block_px=16)
    assert watch.percents == sorted(watch.percents)
    assert watch.percents[-1] == 100
    assert len(watch.percents) > 40


def test_full_disk_is_an_error_that_names_the_file(parcels, tmp_path, monkeypatch):
    real = gdal.Band.WriteArray
    calls = []

    def failing(band, *arguments, **more):
        calls.append(1)
        if len(calls) == 9:
            gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "No space left on device")
            return gdal.CE_Failure
        return real(band, *arguments, **more)

    monkeypatch.setattr(gdal.Band, "WriteArray", failing)
    plan = plan_ground_truth(parcels, [GRID], [10], tmp_path / "gt")
    with pytest.raises(InputError, match=r"T33UUP_2020_10m_mask\.tif\.part.*No space left.*disk full"):
        execute(plan, block_px=64)
    assert list((tmp_path / "gt").iterdir()) == []


def test_defect_in_a_thread_is_not_swallowed(parcels, tmp_path, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("defect")

    monkeypatch.setattr(rasterize, "inside_winner", broken)
    with pytest.raises(ZeroDivisionError, match="defect"):
        execute(plan_ground_truth(parcels, [GRID], [10], tmp_path / "gt"), threads=2)
    assert list((tmp_path / "gt").iterdir()) == []


# ---- real parcels --------------------------------------------------------------------------------

TILE_A = GroundTruthGrid.of_extent("T33UUP", 32633, 359_160, 5_352_300, 5_700, 3_720)


def test_fields_of_series_a(shared_data, tmp_path):
    expected = json.loads((shared_data / "safe_series/A_fields_EXPECTED.json").read_text())
    table = read_parcels(
        shared_data / "safe_series/A_fields.gpkg",
        class_field="ground_truth",
        id_field="id",
        year_field="year",
    )
    rules = LabelRules(rule="centre")
    made = execute(plan_ground_truth(table, [TILE_A], [10], tmp_path / "centre", rules=rules))
    labels = made.read_region("labels", 10, 2021, "T33UUP", 0, 0, 5700, 3720)
    ids = made.read_region("ids", 10, 2021, "T33UUP", 0, 0, 5700, 3720)
    assert (labels > 0).sum() == expected["pixels_total"] == 55056
    for field in expected["fields"]:
        assert (ids == field["id"]).sum() == field["pixels"]
        assert set(np.unique(labels[ids == field["id"]])) == {field["ground_truth"]}
    made = execute(
        plan_ground_truth(table, [TILE_A], [10], tmp_path / "exact", rules=LabelRules(task="regression"))
    )
    share = made.read_region("coverage", 10, 2021, "T33UUP", 0, 0, 5700, 3720)
    total = sum(field["area_m2"] for field in expected["fields"])
    assert share.sum(dtype=np.float64) * 100 == pytest.approx(total, abs=227 * 0.05)
    assert made.description["counts"]["conflicts"] == 0
    for row, field in zip(rows(made.table("parcels.csv")), expected["fields"]):
        assert float(row["area_m2"]) == pytest.approx(field["area_m2"], abs=0.06)
        assert float(row["inside_fraction"]) == 1


def test_fields_of_series_b_touch_the_border(shared_data, tmp_path):
    grid = GroundTruthGrid.of_extent("T31UFS", 32631, 664_020, 5_612_100, 960, 960)
    expected = json.loads((shared_data / "safe_series/B_fields_EXPECTED.json").read_text())
    table = read_parcels(
        shared_data / "safe_series/B_fields.gpkg",
        class_field="ground_truth",
        id_field="id",
        year_field="year",
    )
    rules = LabelRules(rule="centre")
    made = execute(plan_ground_truth(table, [grid], [10], tmp_path, rules=rules))
    ids = made.read_region("ids", 10, 2021, "T31UFS", 0, 0, 960, 960)
    assert {f["id"]: f["pixels"] for f in expected["fields"]} == {
        int(i): int((ids == i).sum()) for i in np.unique(ids) if i
    }


def test_documented_defects(shared_data, tmp_path):
    """Each of the 14 edits of the Austrian group is masked or reported as described."""
    table = read_parcels(
        shared_data / "safe_series/A_parcels_translated_real.gpkg",
        class_field="crop_code",
        id_field="parcel_id",
        year=2021,
    )
    made = execute(plan_ground_truth(table, [TILE_A], [10, 2.5], tmp_path))
    parcels = {row["id"]: row for row in rows(made.table("parcels.csv"))}
    dataset = ogr.Open(str(tmp_path / "conflicts.gpkg"))
    layer = dataset.GetLayer(0)
    pairs = {(f["id_a"], f["id_b"]): f.items() for f in layer}
    assert len(pairs) == 22
    mask = made.read_region("mask", 2.5, 2021, "T33UUP", 0, 0, 5700, 3720)
    ids = made.read_region("ids", 2.5, 2021, "T33UUP", 0, 0, 5700, 3720)
    labels = made.read_region("labels", 2.5, 2021, "T33UUP", 0, 0, 5700, 3720)

    def pixels(name):
        shape = ogr.CreateGeometryFromWkb(table.wkb[int(parcels[name]["index"]) - 1])
        xmin, xmax, ymin, ymax = shape.GetEnvelope()
        for row in range(int((TILE_A.uly - ymax) // 2.5), int((TILE_A.uly - ymin) // 2.5) + 1):
            for column in range(int((xmin - TILE_A.ulx) // 2.5), int((xmax - TILE_A.ulx) // 2.5) + 1):
                yield row, column

    # Six double claims, each with another class than its original: conflict row and mask 2.
    for name, original in (("P063", "P034"), ("P064", "P038"), ("P065", "P060"), ("P066", "P013"),
                           ("P067", "P006"), ("P068", "P059")):  # fmt: skip
        assert pairs[original, name]["overlap_area_m2"] > 1
        assert pairs[original, name]["same_class"] == 0
        assert max(mask[at] for at in pixels(name)) == 2
    # The exact duplicate: everything of it is claimed twice, the smaller id wins.
    assert pairs["P034", "P069"]["same_class"] == 1
    assert pairs["P034", "P069"]["share_of_smaller"] == 1
    assert not (ids == int(parcels["P069"]["index"])).any()
    # All three parts of the multipolygon, kilometres apart, are there.
    parts = ogr.CreateGeometryFromWkb(table.wkb[int(parcels["P070"]["index"]) - 1])
    rows_of, columns_of = np.nonzero(ids == int(parcels["P070"]["index"]))
    x, y = TILE_A.ulx + (columns_of + 0.5) * 2.5, TILE_A.uly - (rows_of + 0.5) * 2.5
    assert parts.GetGeometryCount() == 3
    for number in range(3):
        xmin, xmax, ymin, ymax = parts.GetGeometryRef(number).GetEnvelope()
        inside = (x > xmin - 2) & (x < xmax + 2) & (y > ymin - 2) & (y < ymax + 2)
        assert inside.any()
    # The bow-tie is repaired with both halves.
    (note,) = [r for r in rows(tmp_path / "notes.csv") if r["reason"] == "repaired"]
    assert (note["id"], note["area_before_m2"], note["area_after_m2"]) == ("P071", "0.00", "7200.00")
    assert (ids == 71).sum() * 6.25 == pytest.approx(7200, rel=0.1)
    # The hole stays open.
    hole = [labels[at] for at in pixels("P072")]
    assert hole.count(0) * 6.25 >= 4500
    # Across the border: kept, with the share inside.
    assert float(parcels["P073"]["inside_fraction"]) == pytest.approx(0.284211, abs=1e-6)
    assert (ids[:, 0] == 73).any()
    # Outside and null: listed.
    skipped = {row["subject"]: row["reason"] for row in rows(tmp_path / "skipped.csv")}
    assert skipped == {"P074": "outside", "P076": "no_geometry"}
    # The sliver of 4 m lies across two pixels of 10 m.
    coverage = made.read_region("coverage", 10, 2021, "T33UUP", 0, 0, 5700, 3720)
    here = made.read_region("ids", 10, 2021, "T33UUP", 0, 0, 5700, 3720) == 75
    assert coverage[here].tolist() == pytest.approx([0.08, 0.08])
