"""Parcels in the canonical form: profiles, classes, defects and doubts, against GEOS where it knows better."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from osgeo import ogr

from core.parcel_shapes import box, multipolygon, polygon, random_geometry, wkb
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Transformer, polygons_from_wkb, polygons_to_wkb
from deepsatdata_plugin.core.parcels import (
    ParcelFeature,
    PreparingRules,
    layer_in_zip,
    make_class_table,
    pick_fields,
    prepare_parcels,
    read_class_table,
    why_unreadable,
    years_of_columns,
)
from deepsatdata_plugin.core.parcels.hcat import at_level
from deepsatdata_plugin.core.parcels.outlines import in_utm, outline_key

UTM = "EPSG:32633"


def square_ring(x: float, y: float, side: float = 100.0) -> np.ndarray:
    return box(500_000 + x, 5_300_000 + y, 500_000 + x + side, 5_300_000 + y + side)


def square(x: float, y: float, side: float = 100.0) -> bytes:
    return wkb(polygon(square_ring(x, y, side)))


def prepared(*features: tuple, crs: str = UTM, table=None, **rules):
    """Features as (id, code, year, wkb) or whole `ParcelFeature`s."""
    whole = [
        feature if isinstance(feature, ParcelFeature) else
        ParcelFeature(feature[3], feature[0], ((feature[1], feature[2]),))
        for feature in features
    ]  # fmt: skip
    made = prepare_parcels(whole, crs, PreparingRules(**rules), table=table, subject="fields")
    _open.append(made)
    return made


_open: list = []


@pytest.fixture(autouse=True)
def closed():
    yield
    while _open:
        _open.pop().close()


# ---- fields ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile", "names", "code", "id_", "year"),
    [
        ("RPG", ["ID_PARCEL", "SURF_PARC", "CODE_CULTU", "CODE_GROUP"], "CODE_CULTU", "ID_PARCEL", ""),
        ("RPG", ["id_parcel", "surf_parc", "code_cultu", "code_group"], "code_cultu", "id_parcel", ""),
        ("EuroCrops", ["LC_CLASS", "EC_trans_n", "EC_hcat_n", "EC_hcat_c"], "EC_hcat_c", "", ""),
        ("EuroCrops", ["fid", "EC_hcat_cod", "EC_hcat_nam"], "EC_hcat_cod", "", ""),
        (
            "fiboa", ["id", "crop:code", "crop:name", "determination:datetime", "hcat:code"],
            "crop:code", "id", "determination:datetime",
        ),
        ("fiboa", ["id", "determination_datetime", "ec:hcat_code"], "ec:hcat_code", "id", "determination_datetime"),
        ("generic", ["geometry", "crs", "ground_truth", "year", "id"], "ground_truth", "id", "year"),
        ("generic", ["id", "year", "crop"], "", "", ""),
    ],
)  # fmt: skip
def test_profiles_pick_fields(profile, names, code, id_, year):
    picked = pick_fields(profile, names)
    assert (picked.code, picked.id, picked.year) == (code, id_, year)


def test_years_of_columns():
    assert years_of_columns(["CDL2021", "crop_2022", "crop", "CDL20211", "from2017to2024"]) == {
        "CDL2021": 2021,
        "crop_2022": 2022,
    }


@pytest.mark.parametrize(
    ("code", "level", "expected"),
    [
        ("3301010301", 3, "3301000000"), ("3301010301", 4, "3301010000"), ("3301010301", 5, "3301010300"),
        ("3301010301", 6, "3301010301"), ("0012", 3, "0012"), ("", 3, ""),
    ],
)  # fmt: skip
def test_levels_of_hcat(code, level, expected):
    assert at_level(code, level) == expected


# ---- classes ---------------------------------------------------------------------------------------


def test_rare_classes_are_merged_or_ignored():
    counts = {"007": 50, "maize": 3, "rye": 2, "3301010301": 40}
    kept = make_class_table(counts, {"maize": "Mais"})
    assert [(row.code, row.index) for row in kept.rows] == [
        ("007", 1), ("3301010301", 2), ("maize", 3), ("rye", 4)
    ]  # fmt: skip
    assert len({row.colour for row in kept.rows}) == 4
    merged = make_class_table(counts, {"maize": "Mais"}, "merge", 10)
    assert {row.code: row.index for row in merged.rows} == {"007": 1, "3301010301": 2, "maize": 3, "rye": 3}
    assert len({row.colour for row in merged.rows if row.index == 3}) == 1
    ignored = make_class_table(counts, {}, "ignore", 10)
    assert {row.code: row.index for row in ignored.rows}["rye"] == -1
    with pytest.raises(InputError, match="no class has 1000 parcels"):
        make_class_table(counts, {}, "ignore", 1000)


def test_a_colour_of_a_class_table_is_read_and_a_wrong_one_named(tmp_path):
    path = tmp_path / "classes.csv"
    path.write_text("code,index,name,colour\n007,1,wheat,#AA00ff\n008,2,,\n")
    assert [(row.code, row.colour) for row in read_class_table(path).rows] == [
        ("007", "#aa00ff"),
        ("008", ""),
    ]
    path.write_text("code,index,name,colour\n007,1,wheat,redish\n")
    with pytest.raises(InputError, match="line 2: colour 'redish' of code '007' is no colour"):
        read_class_table(path)


@pytest.mark.parametrize(("second", "words"), [("a,2", "code 'a' stands there twice"), ("b,x", "index 'x'")])
def test_a_wrong_class_table_names_its_line(tmp_path, second, words):
    path = tmp_path / "classes.csv"
    path.write_text(f"code,index\na,1\n{second}\n")
    with pytest.raises(InputError, match=f"line 3: .*{words}"):
        read_class_table(path)


def test_codes_that_a_given_table_lacks_are_ignored_and_told(tmp_path):
    path = tmp_path / "classes.csv"
    path.write_text("code,index\nwheat,1\n")
    table = read_class_table(path)
    result = prepared(("1", "wheat", 2021, square(0, 0)), ("2", "rye", 2021, square(200, 0)), table=table)
    assert [parcel.class_index for parcel in result.parcels()] == [1, -1]
    assert result.unknown == {"rye": 1}
    with pytest.raises(InputError, match="none of the codes"):
        prepared(("2", "rye", 2021, square(200, 0)), table=table)


# ---- what is kept, rejected and doubted ------------------------------------------------------------


def test_codes_and_ids_stay_as_they_are():
    result = prepared(
        ("0040000372", "001", 2021, square(0, 0)),
        (20123457, 3301010301, "2021-05-01", square(200, 0)),
        (1.0, 581.0, 2021.0, square(400, 0)),
    )
    assert [(p.id, p.ground_truth, p.year) for p in result.parcels()] == [
        ("0040000372", "001", 2021), ("20123457", "3301010301", 2021), ("1", "581", 2021)
    ]  # fmt: skip


def test_every_reason_of_a_rejection():
    nowhere = wkb(polygon(box(1e9, 1e9, 1e9 + 10, 1e9 + 10)))
    result = prepared(
        ("good", "a", 2021, square(0, 0)),
        ("null", "a", 2021, None),
        ("point", "a", 2021, bytes(ogr.CreateGeometryFromWkt("POINT(1 2)").ExportToWkb())),
        ("flat", "a", 2021, bytes(ogr.CreateGeometryFromWkt("POLYGON((0 0,1 1,0 0,0 0))").ExportToWkb())),
        ("spring", "a", "spring", square(200, 0)),
        ("again", "a", 2021, square(0, 0)),
        ("far", "a", 2021, nowhere),
    )
    found = {row.id: row.reason for row in result.rejected()}
    assert found == {
        "null": "no_geometry", "point": "not_a_polygon", "flat": "invalid_geometry", "spring": "no_year",
        "again": "duplicate", "far": "out_of_place",
    }  # fmt: skip
    assert [parcel.id for parcel in result.parcels()] == ["good"]
    assert all(row.detail.endswith(".") for row in result.rejected())
    assert sum(result.reasons().values()) == result.n_rejected == 6


def test_nothing_usable_is_an_error_that_shows_the_first():
    with pytest.raises(InputError, match=r"1 no_geometry.*The first one: The geometry is null"):
        prepared(("a", "x", 2021, None))
    with pytest.raises(InputError, match="no features"):
        prepared()
    with pytest.raises(InputError, match="no parcel has a class"):
        prepared(("a", None, 2021, square(0, 0)))
    with pytest.raises(InputError, match="holds lists"):
        prepared(("a", ["x"], 2021, square(0, 0)))


def test_curves_heights_and_collections():
    curved = ogr.CreateGeometryFromWkt("CURVEPOLYGON(CIRCULARSTRING(500100 5300000,500000 5300100,499900 5300000,"
                                       "500000 5299900,500100 5300000))")  # fmt: skip
    high = ogr.CreateGeometryFromWkt(
        "POLYGON ZM((500000 5301000 1 2,500100 5301000 1 2,500100 5301100 1 2,500000 5301000 1 2))"
    )
    mixed = ogr.CreateGeometryFromWkt(
        "GEOMETRYCOLLECTION(POINT(0 0),POLYGON((500000 5302000,500100 5302000,500100 5302100,500000 5302000)))"
    )
    shapes = [bytes(shape.ExportToIsoWkb()) for shape in (curved, high, mixed)]
    result = prepared(*((str(number), "a", 2021, shape) for number, shape in enumerate(shapes)))
    areas = [parcel.area_m2 for parcel in result.parcels()]
    assert areas == pytest.approx([np.pi * 1e4, 5000, 5000], rel=1e-3)
    for parcel in result.parcels():
        shape = ogr.CreateGeometryFromWkb(parcel.wkb)
        assert shape.GetGeometryType() == ogr.wkbMultiPolygon and shape.IsValid()
    assert [(doubt.reason, doubt.parcel) for doubt in result.doubts()] == [("part_dropped", 2)]


def test_doubts_are_told_and_stay():
    bowtie = ogr.CreateGeometryFromWkt(
        "POLYGON((500000 5310000,500120 5310120,500120 5310000,500000 5310120,500000 5310000))"
    )
    strip = polygon(box(500_000, 5_311_000, 500_004, 5_311_200))
    result = prepared(
        ("twice", "a", 2021, square(0, 0)),
        ("twice", "b", 2021, square(1000, 0)),
        ("twice", "a", 2022, square(0, 0)),  # another year
        ("two crops", "a", 2021, square(2000, 0)),
        ("two crops 2", "b", 2021, square(2000, 0)),
        ("bowtie", "a", 2021, wkb(bowtie)),
        ("strip", "a", 2021, wkb(strip)),
        (None, "a", 2021, square(3000, 0)),
        ("no class", None, 2021, square(4000, 0)),
        ("left", "a", 2021, square(5000, 0)),
        ("right", "b", 2021, square(5090, 0)),
        ("next year", "b", 2022, square(5050, 0)),
    )
    found = sorted((doubt.reason, result.name(doubt.parcel)) for doubt in result.doubts())
    assert found == [
        ("no_class", "no class"), ("no_id", "row 8"), ("overlap", "left"), ("repaired", "bowtie"),
        ("repeated_id", "twice"), ("repeated_id", "twice"), ("sliver", "strip"),
        ("two_classes", "two crops"), ("two_classes", "two crops 2"),
    ]  # fmt: skip
    assert result.n_parcels == 12
    overlap = next(doubt for doubt in result.doubts() if doubt.reason == "overlap")
    assert overlap.area_m2 == pytest.approx(1000, abs=0.01) and overlap.share == pytest.approx(0.1, abs=1e-4)
    assert overlap.other is not None and result.name(overlap.other) == "right"
    repaired = next(doubt for doubt in result.doubts() if doubt.reason == "repaired")
    assert "0.0 to 7200.0 m2" in repaired.detail


def shifted(shape: ogr.Geometry, x: float, y: float) -> ogr.Geometry:
    """The shape elsewhere."""
    polygons = polygons_from_wkb([wkb(shape)])
    return ogr.CreateGeometryFromWkb(polygons_to_wkb(replace(polygons, xy=polygons.xy + np.array((x, y))), 0))


def test_overlaps_are_those_of_geos():
    """Of 60 random shapes with holes and parts: every pair and its area."""
    rng = np.random.default_rng(11)
    shapes = []
    while len(shapes) < 60:
        shape = random_geometry(rng, 900.0)
        if shape.IsValid() and shape.Area() > 1 and shape.GetGeometryType() in (3, 6):
            shapes.append(shape)
    moved = [shifted(shape, 500_000, 5_300_000) for shape in shapes]
    result = prepared(
        *((str(number), "a", 2021, wkb(shape)) for number, shape in enumerate(moved)), sliver_m=0.0
    )
    assert result.n_parcels == 60
    found = {}
    for doubt in result.doubts():
        if doubt.reason == "overlap":
            found[doubt.parcel, doubt.other] = doubt.area_m2
    expected = {}
    for one, two in itertools.combinations(range(60), 2):
        area = moved[one].Intersection(moved[two]).Area()
        if area > 1.0:
            expected[one, two] = area
    assert len(expected) > 100
    assert found == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:2154", "EPSG:32633"])
def test_areas_are_square_metres_on_the_ground_in_any_system(crs):
    """A square of 100 m of UTM, whatever its coordinates: Web Mercator alone would say 22,000 m2."""
    points = Transformer(UTM, crs).points(square_ring(0, 0))
    result = prepared(("1", "a", 2021, wkb(polygon(points))), crs=crs)
    parcel = next(result.parcels())
    assert parcel.area_m2 == pytest.approx(10_000, rel=1e-6)
    assert parcel.crs == crs


def test_several_systems_in_one_input():
    degrees = wkb(polygon(Transformer(UTM, 4326).points(square_ring(50, 0))))
    features = [
        ParcelFeature(square(0, 0), "utm", (("a", 2021),), crs="epsg:32633"),
        ParcelFeature(degrees, "degrees", (("b", 2021),), crs="EPSG:4326"),
        ParcelFeature(square(0, 500), "none", (("b", 2021),), crs=None),
        ParcelFeature(square(0, 900), "moon", (("b", 2021),), crs="EPSG:1"),
    ]
    result = prepared(*features, crs="")
    assert result.crs == ""
    assert {row.id: row.reason for row in result.rejected()} == {"none": "no_crs", "moon": "no_crs"}
    assert [parcel.crs for parcel in result.parcels()] == ["EPSG:32633", "EPSG:4326"]
    shown = [ogr.CreateGeometryFromWkb(p.wkb).Centroid().GetPoint_2D() for p in result.parcels(target=4326)]
    assert shown[0] == pytest.approx((15.0007, 47.854), abs=0.01)
    overlap = next(doubt for doubt in result.doubts() if doubt.reason == "overlap")
    assert overlap.area_m2 == pytest.approx(5000, rel=1e-4)


def test_a_column_a_year():
    feature = ParcelFeature(square(0, 0), "1", (("1", 2020), ("5", 2021), (None, 2022)))
    result = prepared(feature)
    assert [(p.ground_truth, p.year) for p in result.parcels()] == [("1", 2020), ("5", 2021), (None, 2022)]
    assert [doubt.reason for doubt in result.doubts()] == ["no_class"]


def test_levels_of_hcat_are_classes_with_names():
    features = [
        ParcelFeature(square(200 * number, 0), number, (("x", 2021),), hcat_code=code, hcat_name=name)
        for number, (code, name) in enumerate(
            [("3301010301", "winter_rye"), ("3301010100", "common_soft_wheat"), ("3302000000", "pasture"), ("", "")]
        )
    ]  # fmt: skip
    result = prepared(*features, level=3)
    assert [p.ground_truth for p in result.parcels()] == ["3301000000", "3301000000", "3302000000", None]
    assert [p.hcat[0] for p in result.parcels()] == ["3301010301", "3301010100", "3302000000", ""]
    assert {row[0]: row[2] for row in result.class_rows()} == {
        "3301000000": "arable_crops",
        "3302000000": "pasture",
    }


def test_outlines_are_the_same_wherever_they_begin():
    a, b = box(0, 0, 10, 10), box(100, 0, 120, 10)
    hole = box(2, 2, 4, 4)
    one = multipolygon(polygon(a, hole), polygon(b))
    two = multipolygon(polygon(np.roll(b[:-1], 2, axis=0)[[0, 1, 2, 3, 0]]), polygon(a[::-1], hole[::-1]))
    assert outline_key(wkb(one)) == outline_key(wkb(two))
    assert outline_key(wkb(polygon(a))) != outline_key(wkb(polygon(a, hole)))
    assert outline_key(wkb(polygon(a))) == outline_key(wkb(multipolygon(polygon(a))))
    assert outline_key(wkb(polygon(a))) != outline_key(wkb(polygon(a + 1e-9)))


def test_zones_and_hemispheres_of_outlines():
    north = wkb(polygon(box(11.9, 0.01, 11.95, 0.02)))
    south = wkb(polygon(box(12.1, -0.02, 12.15, -0.01)))
    found = {zone.epsg: zone.numbers.tolist() for zone in in_utm([north, None, south], "EPSG:4326")}
    assert found == {32632: [0], 32733: [2]}


def test_a_cancel_is_heard_within_a_thousand_features():
    class Stop(Silent):
        def is_cancelled(self):
            return True

    read = []

    def features():
        for number in range(5000):
            read.append(number)
            yield ParcelFeature(square(200 * number, 0), number, (("a", 2021),))

    with pytest.raises(Cancelled):
        prepare_parcels(features(), UTM, PreparingRules(), feedback=Stop())
    assert len(read) <= 1001


# ---- files -----------------------------------------------------------------------------------------


def test_what_cannot_be_opened_is_named_with_the_way_out(tmp_path, monkeypatch, shared_data, gdal_mode):
    for name, words in (
        ("RPG_2018.7z.001", "part of a split archive"), ("parcels.zip.003", "part of a split archive"),
        ("parcels.z01", "part of a split archive"), ("a.part2.rar", "part of a split archive"),
        ("RPG_2018.7z", "7z archive"), ("broken.gpkg", "cannot be opened as a layer"),
    ):  # fmt: skip
        path = tmp_path / name
        path.write_bytes(b"not a layer")
        error = why_unreadable(str(path))
        assert error is not None and words in error.message and error.subject == str(path) and error.remedy
    from deepsatdata_plugin.core.parcels import archive

    (tmp_path / "fields.parquet").write_bytes(b"PAR1")
    monkeypatch.setattr(archive, "_has_driver", lambda name: False)
    error = why_unreadable(str(tmp_path / "fields.parquet"))
    assert error is not None and "driver Parquet is missing" in error.message and "Install it" in error.remedy
    assert why_unreadable(str(tmp_path / "not there.gpkg")) is None
    (tmp_path / "torn.zip").write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(InputError, match=r"torn.zip: the zip cannot be read"):
        layer_in_zip(str(tmp_path / "torn.zip"))
    inner = layer_in_zip(str(shared_data / "parcels" / "ro" / "RO_ny.zip"))
    assert inner.endswith("RO_ny.zip/RO/RO_ny_EC21.shp")
    inner = layer_in_zip(str(shared_data / "parcels" / "us" / "NationalCSB_2017-2024_rev23.zip"))
    assert inner.endswith("CSB1724.gdb")
