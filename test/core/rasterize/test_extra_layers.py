"""Layers made where asked for: against GEOS pixel by pixel, and what becomes of them."""

from __future__ import annotations

import csv
from collections import defaultdict

import h5py
import numpy as np
import pytest
from osgeo import ogr

from core.parcel_files import read_parcels
from core.parcel_shapes import box, polygon, star, wkb
from core.rasterize.test_run import GRID, UTM, arrays, same, square
from core.small_dataset import make_season, stack
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.parcels import ClassRow, ClassTable, RawParcel, make_parcels
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.tile_grids import product_grids
from deepsatdata_plugin.core.rasterize import (
    EXTRA_LAYERS,
    LAYERS,
    GroundTruth,
    GroundTruthGrid,
    LabelRules,
    execute,
    plan_ground_truth,
)
from deepsatdata_plugin.core.reader import Samples


def crowded(number=90):
    """Parcels that lie over each other, three and more deep; every seventh has no class, some lie apart in year."""
    rng = np.random.default_rng(5)
    found = [
        RawParcel(
            wkb(polygon(star(rng, GRID.ulx + rng.uniform(0, 1200), GRID.uly - rng.uniform(0, 960), 95, 12))),
            n, None if n % 7 == 0 else n % 4 + 1, 2021,
        )
        for n in range(number)
    ]  # fmt: skip
    shared = [RawParcel(square(100 + 33 * n, 100, 33, 400), number + n, n % 3 + 1, 2021) for n in range(20)]
    return [*found, *shared, RawParcel(square(0, 0, 1200, 960), 999, 4, 2020)]


def by_geos(features, rule="largest"):
    """Return the extras of every pixel of 10 m: claims, their classes, and the union, by GEOS alone."""
    rows, columns = GRID.shape(10)
    parcels = [(ogr.CreateGeometryFromWkb(f.wkb), f.code) for f in features if f.year == 2021]
    made = {
        "runner_up": np.zeros((rows, columns), np.int16), "mask_conflict": np.zeros((rows, columns), np.uint8),
        "runner_up_coverage": np.zeros((rows, columns)), "overlap_area": np.zeros((rows, columns)),
    }  # fmt: skip
    boxes = [shape.GetEnvelope() for shape, _ in parcels]
    for row in range(rows):
        for column in range(columns):
            left, top = GRID.ulx + 10 * column, GRID.uly - 10 * row
            pixel = polygon(box(left, top - 10, left + 10, top))
            claims = []
            for (shape, code), (xmin, xmax, ymin, ymax) in zip(parcels, boxes):
                if xmin < left + 10 and xmax > left and ymin < top and ymax > top - 10:
                    part = shape.Intersection(pixel)
                    if part.GetArea() / 100 > 1e-6:
                        claims.append((part.GetArea() / 100, -1 if code is None else code, part))
            if len(claims) < 2:
                continue
            winner = max(range(len(claims)), key=lambda n: (round(claims[n][0], 6), -n))
            shares = defaultdict(float)
            for share, code, _ in claims:
                if code > 0 and code != claims[winner][1]:
                    shares[code] += share
            if shares:
                second = max(shares, key=lambda code: (round(min(shares[code], 1), 6), -code))
                made["runner_up"][row, column] = second
                made["runner_up_coverage"][row, column] = min(shares[second], 1)
            if len({code for _, code, _ in claims}) > 1:
                full = any(share >= 1 - 1e-6 for share, _, _ in claims)
                made["mask_conflict"][row, column] = 2 if full else 1
            union = claims[0][2]
            for _, _, part in claims[1:]:
                union = union.Union(part)
            made["overlap_area"][row, column] = 100 * sum(c[0] for c in claims) - union.GetArea()
    return made


@pytest.fixture(scope="module")
def features():
    return crowded()


@pytest.fixture(scope="module")
def truth(features, tmp_path_factory):
    folder = tmp_path_factory.mktemp("extra") / "truth"
    return execute(
        plan_ground_truth(make_parcels(features, UTM), [GRID], [10, 2.5], folder, extras=EXTRA_LAYERS)
    )


def test_every_pixel_against_geos(truth, features):
    expected = by_geos(features)
    read = {name: truth.read_region(name, 10, 2021, "T33UUP", 0, 0, 1200, 960) for name in EXTRA_LAYERS}
    np.testing.assert_array_equal(read["runner_up"], expected["runner_up"])
    np.testing.assert_array_equal(read["mask_conflict"], expected["mask_conflict"])
    np.testing.assert_allclose(read["runner_up_coverage"], expected["runner_up_coverage"], atol=1e-6)
    np.testing.assert_allclose(read["overlap_area"], expected["overlap_area"], atol=1e-3)
    assert {name: layer.dtype.name for name, layer in read.items()} == {
        "runner_up": "int16", "runner_up_coverage": "float32", "mask_conflict": "uint8", "overlap_area": "float32",
    }  # fmt: skip
    assert len(np.unique(read["runner_up"])) == 5 and len(np.unique(read["mask_conflict"])) == 3
    assert (read["overlap_area"] > 100).any()  # three and more over each other


def test_a_shared_boundary_is_no_double_claim(tmp_path):
    parcels = make_parcels(
        [RawParcel(square(0, 0, 55, 100), 1, 1, 2021), RawParcel(square(55, 0, 55, 100), 2, 1, 2021)], UTM
    )
    made = execute(plan_ground_truth(parcels, [GRID], [10], tmp_path / "truth", extras=EXTRA_LAYERS))
    read = {
        name: made.read_region(name, 10, 2021, "T33UUP", 0, 0, 200, 200) for name in (*EXTRA_LAYERS, "mask")
    }
    assert read["mask"].any()
    assert not any(read[name].any() for name in EXTRA_LAYERS)  # one class, nothing twice


def test_classes_that_share_an_index_are_one(tmp_path):
    table = ClassTable(
        (ClassRow("10", 1, "wheat"), ClassRow("11", 1, "wheat"), ClassRow("12", 0, "none")), "table"
    )
    parcels = make_parcels(
        [
            RawParcel(square(0, 0, 55, 100), 1, 10, 2021),
            RawParcel(square(55, 0, 50, 100), 2, 11, 2021),
            RawParcel(square(105, 0, 50, 100), 3, 12, 2021),
        ],
        UTM,
    )  # fmt: skip
    plan = plan_ground_truth(
        parcels, [GRID], [10], tmp_path / "truth", extras=EXTRA_LAYERS, class_table=table
    )
    made = execute(plan)
    read = {
        name: made.read_region(name, 10, 2021, "T33UUP", 0, 0, 200, 100) for name in (*EXTRA_LAYERS, "mask")
    }
    assert read["mask"][0, [5, 10]].tolist() == [1, 1]
    assert read["mask_conflict"][0, [5, 10]].tolist() == [0, 1]
    assert read["runner_up"][0, [5, 10, 15]].tolist() == [0, 0, 0]  # background is no class


@pytest.mark.parametrize(("threads", "block"), [(3, 512), (2, 100)])
def test_blocks_and_threads_give_the_same(truth, features, tmp_path, threads, block):
    plan = plan_ground_truth(
        make_parcels(features, UTM), [GRID], [10, 2.5], tmp_path / "t", extras=EXTRA_LAYERS[::-1]
    )
    assert same(arrays(truth), arrays(execute(plan, threads=threads, block_px=block)))


def test_nothing_changes_where_they_are_not_asked_for(truth, features, tmp_path):
    plain = execute(plan_ground_truth(make_parcels(features, UTM), [GRID], [10, 2.5], tmp_path / "plain"))
    assert plain.layers == LAYERS and truth.layers == (*LAYERS, *EXTRA_LAYERS)
    assert "extra_layers" not in plain.description["parameters"]
    for path in plain.folder.iterdir():
        if path.name != "ground_truth.json":
            assert path.read_bytes() == (truth.folder / path.name).read_bytes(), path.name
    parcels = make_parcels(features, UTM)
    with pytest.raises(InputError, match="another ground truth.*extra_layers"):
        plan_ground_truth(parcels, [GRID], [10, 2.5], plain.folder, extras=("runner_up",))


def test_a_regression_has_no_classes_but_double_claims(features, tmp_path):
    parcels, rules = make_parcels(features, UTM), LabelRules(task="regression")
    for layer in ("runner_up", "runner_up_coverage", "mask_conflict"):
        with pytest.raises(InputError, match=f"LAYERS.*no {layer}.*overlap_area"):
            plan_ground_truth(parcels, [GRID], [10], tmp_path / "truth", rules=rules, extras=(layer,))
    with pytest.raises(InputError, match="LAYERS.*'second' is none of"):
        plan_ground_truth(parcels, [GRID], [10], tmp_path / "truth", extras=("second",))
    made = execute(
        plan_ground_truth(parcels, [GRID], [10], tmp_path / "t", rules=rules, extras=("overlap_area",))
    )
    assert made.read_region("overlap_area", 10, 2021, "T33UUP", 0, 0, 1200, 960).any()


def test_datasets_take_them_over(tmp_path):
    season = make_season(tmp_path / "season")
    parcels = read_parcels(season.parcels_path, class_field="code", id_field="id", year_field="year")
    products, _ = find_products(str(season.products_folder), Silent())
    tiles, _ = product_grids(products, Silent())
    grids = [GroundTruthGrid(f"T{tile}", grid) for tile, grid in tiles.items()]
    truth = execute(plan_ground_truth(parcels, grids, [10, 2.5], tmp_path / "truth", extras=EXTRA_LAYERS))
    stack(season, tmp_path / "set", truth.folder)
    samples = Samples(tmp_path / "set")
    names = {"conflict_mask": "mask_conflict"}
    names.update({name: name for name in EXTRA_LAYERS if name != "mask_conflict"})
    for number in range(0, len(samples), 3):
        sample, row = samples[number], samples.rows[number]
        for key, layer in names.items():
            expected = truth.read(
                layer, 10, int(row["year"]), int(row["epsg"]), float(row["ulx"]), float(row["uly"]), 240
            )
            np.testing.assert_array_equal(sample[key], expected)
            assert sample[key].dtype == expected.dtype
    with h5py.File(next((tmp_path / "set" / "shards").glob("*.h5"))) as file:
        assert set(file["labels_2.5m"]) == {*LAYERS, *EXTRA_LAYERS}
        assert file["labels_2.5m/runner_up"].dims[1][0].name == "/row_2.5m"


# ---- the crop hierarchy of EuroCrops ---------------------------------------------------------------


def table_of(truth: GroundTruth) -> list[dict[str, str]]:
    with truth.table("parcels.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize(("kind", "code"), [(str, "0301010000"), (int, 3301010000), (float, 3301010000.0)])
def test_codes_of_the_hierarchy_stay_whole(tmp_path, kind, code):
    parcels = make_parcels(
        [
            RawParcel(square(0, 0, 100, 100), 2, "b", 2021, hcat_code=code, hcat_name="winter_wheat, common"),
            RawParcel(square(100, 0, 100, 100), 1, "a", 2021, hcat_code=None, hcat_name=None),
        ],
        UTM,
    )  # fmt: skip
    rows = table_of(execute(plan_ground_truth(parcels, [GRID], [10], tmp_path / "truth")))
    expected = code if kind is str else "3301010000"
    assert [(r["id"], r["hcat_code"], r["hcat_name"]) for r in rows] == [
        ("1", "", ""), ("2", expected, "winter_wheat, common")
    ]  # fmt: skip


def test_real_parcels_of_eurocrops_keep_their_codes(shared_data, tmp_path):
    parcels = read_parcels(shared_data / "parcels" / "ro" / "RO_ny.zip", class_field="LC_MAPCODE", year=2021)
    known = [pair for pair in parcels.hcat if pair[0]]
    assert len(parcels.hcat) == len(parcels) == 100 and len(known) > 90
    assert all(len(code) == 10 and code.isdecimal() and name for code, name in known)
    assert ("3306000000", "tree_wood_forest") in known


def test_layers_without_have_no_such_columns(tmp_path):
    parcels = make_parcels([RawParcel(square(0, 0, 100, 100), 1, "a", 2021)], UTM)
    rows = table_of(execute(plan_ground_truth(parcels, [GRID], [10], tmp_path / "truth")))
    assert list(rows[0])[-1] == "geometry_hash"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("id", "EC_trans_n", "EC_hcat_n", "EC_hcat_c"), ("EC_hcat_c", "EC_hcat_n")),
        (("hcat:code", "hcat:name", "hcat:name_en"), ("hcat:code", "hcat:name")),
        (("ec:hcat_co", "ec:hcat_na"), ("ec:hcat_co", "ec:hcat_na")),
        (("HCAT3_code", "crop:code", "hcat"), ("HCAT3_code", "")),
        (("name", "code"), ("", "")),
    ],
)
def test_fields_of_the_hierarchy_are_known(names, expected):
    from deepsatdata_plugin.core.parcels import hcat_fields

    assert hcat_fields(names) == expected
