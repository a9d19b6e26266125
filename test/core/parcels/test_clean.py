"""Parcels: order, repairs, skips; files of all countries; values of fields."""

from __future__ import annotations

import datetime as dt
import math
import random

import numpy as np
import pytest
from osgeo import ogr

from core.parcel_files import read_parcels
from core.parcel_shapes import box, multipolygon, polygon, wkb
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.geo import Grid, Transformer
from deepsatdata_plugin.core.parcels.clean import make_areas
from deepsatdata_plugin.core.parcels.place import near_grids
from deepsatdata_plugin.core.parcels.source import RawParcel, as_number, as_text, as_year
from deepsatdata_plugin.core.parcels.table import make_parcels

UTM = "EPSG:32633"
SQUARE = wkb(polygon(box(0, 0, 100, 100)))
BOWTIE = wkb(ogr.CreateGeometryFromWkt("POLYGON((0 0,120 120,120 0,0 120,0 0))"))


def table_of(*features: tuple, crs: str = UTM):
    """Features as (id, code, year, wkb)."""
    return make_parcels(
        [RawParcel(shape, id_, code, year) for id_, code, year, shape in features], crs, "fields"
    )


# ---- values of fields ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (7, "7"), (581.0, "581"), (1.5, "1.5"), ("  a b ", "a b"), ("", None), ("   ", None), (None, None),
        (math.nan, None), ("007", "007"), (3306000000, "3306000000"), ("Grünbrache", "Grünbrache"),
        (-3, "-3"),
    ],
)  # fmt: skip
def test_text(value, text):
    assert as_text(value) == text


@pytest.mark.parametrize(
    ("value", "year"),
    [
        (2021, 2021), (2021.0, 2021), ("2021", 2021), ("2021-06-17", 2021), ("2021/06/17 10:00", 2021),
        (dt.date(2019, 1, 2), 2019), (dt.datetime(2019, 1, 2), 2019), (None, None), ("", None),
        ("spring", None), (21, None), (20210617, None), (2021.5, None), ("0000", None), ("20210617", None),
    ],
)  # fmt: skip
def test_year(value, year):
    assert as_year(value) == year


def test_number():
    assert as_number("1.5e3") == 1500
    assert all(math.isnan(as_number(text)) for text in (None, "", "x", "inf", "nan", "1_000"))


# ---- order ---------------------------------------------------------------------------------------


def test_integer_ids_sort_by_number():
    table = table_of(*((i, 1, 2020, SQUARE) for i in (10, 9, -1, 100)))
    assert table.ids == ("-1", "9", "10", "100")
    assert table_of(*((i, 1, 2020, SQUARE) for i in ("10", "9"))).ids == ("9", "10")


def test_other_ids_sort_by_bytes():
    table = table_of(*((i, 1, 2020, SQUARE) for i in ("b", "10", "é", "9", "Z")))
    assert table.ids == ("10", "9", "Z", "b", "é")
    assert table_of(*((i, 1, 2020, SQUARE) for i in ("07", "8", "10"))).ids == ("07", "10", "8")


def test_order_of_features_does_not_matter():
    shapes = [wkb(polygon(box(x, 0, x + 10, 10))) for x in range(4)]
    features = [
        (1, "b", 2021, shapes[0]), (1, "a", 2021, shapes[1]), (1, "a", 2020, shapes[2]),
        (1, "a", 2020, shapes[3]), (None, "a", 2020, shapes[0]), (0, None, 2020, shapes[0]),
        (2, 9, 2020, BOWTIE), (3, 10, None, SQUARE), (2, 10, 2020, None),
    ]  # fmt: skip
    first = table_of(*features)
    assert first.ids == ("0", "1", "1", "1", "1", "2", "2", "3", "")
    assert first.years[1:5] == (2020, 2020, 2021, 2021)
    assert first.codes[5:7] == ("9", "10")
    shuffler = random.Random(1)
    for _ in range(10):
        shuffler.shuffle(features)
        assert table_of(*features) == first


def test_repeated_and_missing_ids_are_told():
    table = table_of((5, 1, 2020, SQUARE), (5, 1, 2021, SQUARE), (6, 1, 2020, SQUARE), (6, 2, 2020, SQUARE),
                     (None, 1, 2020, SQUARE))  # fmt: skip
    assert [(n.index, n.id, n.reason) for n in table.notes] == [
        (3, "6", "repeated_id"), (4, "6", "repeated_id"), (5, "", "no_id"),
    ]  # fmt: skip
    assert table.status == ("",) * 5


# ---- geometry rules ------------------------------------------------------------------------------


def test_null_and_empty_geometries(gdal_mode):
    empty = wkb(ogr.Geometry(ogr.wkbPolygon))
    table = table_of((1, 1, 2020, None), (2, 1, 2020, empty), (3, 1, 2020, SQUARE), (4, 1, 2020, b"junk"))
    assert table.status == ("no_geometry", "no_geometry", "", "invalid_geometry")
    assert [(s.kind, s.subject) for s in table.skips] == [("parcel", "1"), ("parcel", "2"), ("parcel", "4")]
    assert table.wkb[0] is None
    assert table.wkb[2] is not None


def test_bowtie_is_repaired_by_a_named_method(gdal_mode):
    table = table_of((1, 1, 2020, BOWTIE))
    (note,) = table.notes
    assert (note.reason, note.method) == ("repaired", "MakeValid structure")
    assert note.area_before_m2 == 0
    assert note.area_after_m2 == pytest.approx(7200)
    assert "Self-intersection" in note.detail
    repaired = ogr.CreateGeometryFromWkb(table.wkb[0])
    assert repaired.IsValid()
    assert repaired.GetArea() == pytest.approx(7200)


def test_overlapping_parts_are_united_not_cut_out():
    both = wkb(multipolygon(polygon(box(0, 0, 10, 10)), polygon(box(5, 5, 15, 15))))
    (note,) = table_of((1, 1, 2020, both)).notes
    assert (note.area_before_m2, note.area_after_m2) == (200, 175)


def test_repair_in_degrees_is_told_in_square_metres():
    tie = wkb(ogr.CreateGeometryFromWkt("POLYGON((15 48,15.001 48.001,15.001 48,15 48.001,15 48))"))
    (note,) = table_of((1, 1, 2020, tie), crs="EPSG:4326").notes
    assert note.area_after_m2 == pytest.approx(74.6 * 111.2 / 2, rel=0.01)


def test_nothing_left_after_repair():
    line = wkb(ogr.CreateGeometryFromWkt("POLYGON((0 0,10 10,20 20,0 0))"))
    table = table_of((1, 1, 2020, line), (2, 1, 2020, SQUARE))
    assert table.status == ("invalid_geometry", "")
    assert "no area is left" in table.skips[0].detail


def test_parts_that_are_no_polygon():
    mixed = wkb(ogr.CreateGeometryFromWkt("GEOMETRYCOLLECTION(POINT(1 1),POLYGON((0 0,9 0,9 9,0 0)))"))
    point = wkb(ogr.CreateGeometryFromWkt("POINT(1 1)"))
    table = table_of((1, 1, 2020, mixed), (2, 1, 2020, point))
    assert table.status == ("", "not_a_polygon")
    assert [(n.reason, n.detail) for n in table.notes] == [
        ("part_dropped", "Parts that are no polygon: POINT.")
    ]
    assert ogr.CreateGeometryFromWkb(table.wkb[0]).GetArea() == pytest.approx(40.5)


def test_curves_heights_and_open_rings():
    curve = bytes(ogr.CreateGeometryFromWkt("CURVEPOLYGON(CIRCULARSTRING(0 0,10 0,0 0))").ExportToIsoWkb())
    high = bytes(ogr.CreateGeometryFromWkt("POLYGON Z((0 0 5,9 0 5,9 9 5,0 0 5))").ExportToIsoWkb())
    opened = wkb(ogr.CreateGeometryFromWkt("POLYGON((0 0,9 0,9 9,0 9))"))
    table = table_of((1, 1, 2020, curve), (2, 1, 2020, high), (3, 1, 2020, opened))
    areas = [ogr.CreateGeometryFromWkb(shape).GetArea() for shape in table.wkb]
    assert areas == pytest.approx([math.pi * 25, 40.5, 81], rel=0.01)


def test_coordinates_that_are_no_numbers(gdal_mode):
    geometry = polygon(box(0, 0, 10, 10))
    geometry.GetGeometryRef(0).SetPoint_2D(2, math.inf, 5)
    table = table_of((1, 1, 2020, wkb(geometry)), (2, 1, 2020, SQUARE))
    assert table.status[0] in ("not_finite", "invalid_geometry")


def test_no_year():
    table = table_of((1, 1, None, SQUARE), (2, 1, "2020-01-01", SQUARE))
    assert table.status == ("no_year", "")
    assert table.years == (None, 2020)


# ---- refusals ------------------------------------------------------------------------------------


def test_refusals():
    with pytest.raises(InputError, match=r"fields: the layer has no features"):
        table_of()
    with pytest.raises(InputError, match=r"fields: has no coordinate reference system\..*Set the CRS"):
        table_of((1, 1, 2020, SQUARE), crs="")
    with pytest.raises(InputError, match=r"no parcel of the layer can be used \(2 no_geometry\)"):
        table_of((1, 1, 2020, None), (2, 1, 2020, None))


def test_cancel():
    class Stop:
        def is_cancelled(self):
            return True

        def progress(self, percent):
            pass

    with pytest.raises(Cancelled):
        make_parcels([RawParcel(SQUARE, 1, 1, 2020)], UTM, "fields", Stop())


def test_areas():
    assert len(make_areas([None, SQUARE, BOWTIE], UTM, "surveyed")) == 2
    with pytest.raises(InputError, match="surveyed: the layer has no polygon"):
        make_areas([None], UTM, "surveyed")


# ---- files ---------------------------------------------------------------------------------------


REAL = {
    # name: (class field, id field, year field, number, repaired, code that must be there)
    "at/inspire_schlaege_2025-1_polygon.gpkg.zip": ("SNAR_CODE", "GEO_ID", "", 100, 0, "634"),
    "cz/cz_lpis.zip": ("PLODINA_ID", "ID_UZ", "ROK", 100, 0, "252"),
    "de_bb/antrag.zip": ("code", "ref_ident", "antragjahr", 100, 0, "011"),
    "dk/Marker_2026.zip": ("Afgkode", "Marknr", "", 100, 0, "252"),
    "fi/LandUse.ExistingLandUse.GSAAAgriculturalParcel.gpkg": (
        "KASVIKOODI", "PERUSLOHKOTUNNUS", "VUOSI", 100, 0, "9409"),
    "nl/brpgewaspercelen_definitief_2023.gpkg": ("gewascode", "", "jaar", 100, 0, "343"),
    "ro/RO_ny.zip": ("EC_hcat_c", "", "", 100, 0, "3306000000"),
    "us/NationalCSB_2017-2024_rev23.zip": ("CDL2020", "CSBID", "", 100, 4, "24"),
    "geofileops/polygon-parcel.gpkg": ("GEWASGROEP", "", "", 48, 0, "Maïs"),
    "geofileops/polygon-invalid.gpkg": ("TYPE", "OIDN", "", 70, 70, "1"),
}  # fmt: skip


@pytest.mark.parametrize("name", REAL, ids=lambda name: name.split("/")[0])
def test_real_files(shared_data, name):
    class_field, id_field, year_field, number, repaired, code = REAL[name]
    table = read_parcels(
        shared_data / "parcels" / name,
        class_field=class_field,
        id_field=id_field,
        year_field=year_field,
        year=None if year_field else 2020,
    )
    assert len(table) == number
    assert code in table.codes
    repairs = [note for note in table.notes if note.reason == "repaired"]
    if name.startswith("us/") and (ogr.GetGEOSVersionMajor(), ogr.GetGEOSVersionMinor()) >= (3, 15):
        repaired = 3  # this GEOS calls one of them valid as it is
    assert len(repairs) == repaired
    assert len(table.skips) == sum(map(bool, table.status))
    for note in repairs:
        assert note.area_after_m2 == pytest.approx(note.area_before_m2, rel=1e-6)
    for shape in filter(None, table.wkb):
        assert ogr.CreateGeometryFromWkb(shape).IsValid()
    assert None not in table.years


# ---- what the table keeps ------------------------------------------------------------------------


def test_shapes_far_from_all_grids_are_not_kept():
    """Ids, order and defects need every row; shapes only those near the grids."""
    places = [0, 900, 5_000, 60_000, 99_000]
    features = [(i, 1, 2020, wkb(polygon(box(x, 0, x + 10, 10)))) for i, x in enumerate(places)]
    features.append((9, 1, 2020, BOWTIE))
    raw = [RawParcel(shape, id_, code, year) for id_, code, year, shape in features]
    grid = Grid.of_bounds(32633, (0.0, 0.0, 6_000.0, 6_000.0), 10.0)
    far = Grid.of_bounds(32633, (98_000.0, 0.0, 99_000.0, 1_000.0), 10.0)
    table = make_parcels(raw, UTM, near=near_grids([grid, far], UTM))
    assert [shape is not None for shape in table.wkb] == [True, True, True, False, True, True]
    whole = make_parcels(raw, UTM)
    assert [shape is not None for shape in whole.wkb] == [True] * 6
    assert (table.ids, table.status, table.notes, table.sha256) == (
        whole.ids, whole.status, whole.notes, whole.sha256,
    )  # fmt: skip


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3035"])
def test_near_in_the_crs_of_the_layer(crs):
    grid = Grid.of_bounds(32633, (300_000.0, 5_300_000.0, 306_000.0, 5_306_000.0), 10.0)
    corners = np.array(
        [[300_000.0, 5_300_000.0], [303_000, 5_303_000], [320_000, 5_303_000], [303_000, 5_200_000]]
    )
    x, y = Transformer(32633, crs).points(corners).T
    assert near_grids([grid], crs)(np.column_stack([x, y, x, y])).tolist() == [True, True, False, False]


def test_all_are_near_where_the_grid_cannot_be_told():
    """A tile across the antimeridian has no box where the metres of a map of the world end."""
    grid = Grid.of_bounds(32701, (99_960.0, 8_000_000.0, 209_760.0, 8_109_800.0), 10.0)
    bounds = np.array([[1.99e7, -2.0e6, 2.0e7, -1.9e6], [1e6, 6e6, 1.1e6, 6.1e6], [math.nan] * 4])
    assert near_grids([grid], "EPSG:3857")(bounds).tolist() == [True, True, False]


def test_hash_tells_parcels_apart():
    one = (1, "a", 2020, SQUARE)
    base = table_of(one).sha256
    assert table_of(one).sha256 == base
    for other in ((2, *one[1:]), (1, "b", 2020, SQUARE), (1, "a", 2021, SQUARE), (1, "a", 2020, BOWTIE)):
        assert table_of(other).sha256 != base


# ---- ids that only number the rows of a file -----------------------------------------------------


def test_rows_of_a_file_decide_nothing():
    """The same parcels in another order, or as multipolygons of one part, give the same table."""
    shapes = [polygon(box(x, 0, x + 10, 10)) for x in (30, 10, 10, 20)]
    codes = ["b", "b", "a", "b"]

    def table(order, make=lambda shape: shape):
        rows = [RawParcel(wkb(make(shapes[i])), n, codes[i], 2020) for n, i in enumerate(order, start=1)]
        return make_parcels(rows, UTM, ids_are_rows=True)

    first = table([0, 1, 2, 3])
    assert first.codes == ("a", "b", "b", "b")
    assert first.ids == ("3", "2", "4", "1")
    for order in ([3, 2, 1, 0], [1, 3, 0, 2]):
        other = table(order)
        assert (other.wkb, other.codes, other.sha256) == (first.wkb, first.codes, first.sha256)
    many = table([1, 0, 2, 3], multipolygon)
    assert (many.codes, many.sha256) == (first.codes, first.sha256)
    assert not first.notes


# ---- defects in plain words ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wkt", "words"),
    [
        ("POINT(1 1)", "a point"),
        ("MULTIPOINT(1 1)", "a point"),
        ("MULTIPOINT(1 1,2 2)", "a set of points"),
        ("MULTILINESTRING((1 1,2 2))", "a line"),
        ("GEOMETRYCOLLECTION(POINT(1 1),POINT(1 2))", "a collection without polygons"),
    ],
)
def test_what_is_no_polygon_is_called_by_its_name(wkt, words):
    table = table_of((1, 1, 2020, wkb(ogr.CreateGeometryFromWkt(wkt))), (2, 1, 2020, SQUARE))
    assert table.skips[0].detail == f"The geometry is {words}, no polygon."


@pytest.mark.parametrize("value", [["water"], ("water", "reed"), {"a": 1}, b"water"])
def test_fields_of_lists_are_refused(value):
    with pytest.raises(InputError, match=r"fields: the field of the class holds (lists|binary data)"):
        table_of((1, value, 2020, SQUARE))
    with pytest.raises(InputError, match="the field of the id holds"):
        table_of((value, 1, 2020, SQUARE))


def test_area_before_a_repair_counts_every_part():
    """A part that turns like a hole is ground all the same."""
    shell, turned = "(0 0,100 0,100 100,0 100,0 0)", "(200 0,200 100,300 100,300 0,200 0)"
    turned = wkb(ogr.CreateGeometryFromWkt(f"POLYGON({shell},{turned})"))
    (note,) = table_of((1, 1, 2020, turned)).notes
    assert (note.reason, note.area_before_m2, note.area_after_m2) == ("repaired", 20_000, 20_000)


@pytest.mark.parametrize("side", ["100 0,100 100,150 100,150 0,100 0", "0 100,0 150,100 150,100 100,0 100"])
def test_a_turned_part_that_touches_the_first_is_kept(side):
    """As some shapefiles have it; taken for a hole it would be cut off."""
    shape = wkb(ogr.CreateGeometryFromWkt(f"POLYGON((0 0,100 0,100 100,0 100,0 0),({side}))"))
    table = table_of((1, 1, 2020, shape))
    (note,) = table.notes
    assert (note.reason, note.area_before_m2, note.area_after_m2) == ("repaired", 15_000, 15_000)
    assert ogr.CreateGeometryFromWkb(table.wkb[0]).GetArea() == 15_000
