"""Dimensions of parcels against GEOS and by hand; the shares and the size that follow from them."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr, osr

from core.parcel_shapes import box, multipolygon, polygon, random_geometry, wkb
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Transformer
from deepsatdata_plugin.core.parcels import Dimensions, DimensionTable, measure_parcels
from deepsatdata_plugin.core.parcels.dimensions import NAMES, dimensions_of
from deepsatdata_plugin.core.report import dimensions_report

UTM = "EPSG:32633"


def measured(shapes, crs=UTM):
    table = DimensionTable()
    found = list(measure_parcels(((shape, str(n), n) for n, shape in enumerate(shapes)), crs, table))
    return found, table


def test_a_rectangle_with_a_hole_and_a_part():
    shape = multipolygon(
        polygon(box(500_000, 0, 500_200, 100), box(500_050, 20, 500_070, 40)),
        polygon(box(500_000, 300, 500_010, 310)),
    )
    (found,) = dimensions_of([wkb(shape)], UTM)
    around = 600 + 80 + 40
    assert found == Dimensions(
        pytest.approx(310), pytest.approx(200), pytest.approx(310), pytest.approx(20_000 - 400 + 100), 12,
        pytest.approx(4 * np.pi * 19_700 / around**2),
    )  # fmt: skip


def test_random_shapes_are_measured_as_geos_does():
    rng = np.random.default_rng(3)
    shapes = [random_geometry(rng, 2000.0) for _ in range(200)]
    shapes = [shape for shape in shapes if shape.GetGeometryType() in (3, 6) and shape.IsValid()]
    assert len(shapes) > 150
    place = Transformer(UTM, UTM)
    assert place.is_identity
    for shape, found in zip(shapes, dimensions_of([wkb(_east(shape)) for shape in shapes], UTM)):
        west, east, south, north = shape.GetEnvelope()
        assert (found.width, found.height) == (pytest.approx(east - west), pytest.approx(north - south))
        assert found.largest == max(found.width, found.height)
        assert found.area == pytest.approx(shape.Area(), rel=1e-7)
        around = shape.Boundary().Length()
        assert found.compactness == pytest.approx(4 * np.pi * shape.Area() / around**2, rel=1e-7)
        rings = (
            [shape]
            if shape.GetGeometryType() == 3
            else [shape.GetGeometryRef(n) for n in range(shape.GetGeometryCount())]
        )
        assert found.vertices == sum(
            part.GetGeometryRef(n).GetPointCount() - 1
            for part in rings
            for n in range(part.GetGeometryCount())
        )


def _east(shape: ogr.Geometry) -> ogr.Geometry:
    """The shape near the zone's central meridian: UTM coordinates that have a place."""
    moved = shape.Clone()
    text = moved.ExportToJson()
    import json

    def shifted(part):
        return (
            [part[0] + 500_000, part[1] + 5_000_000]
            if isinstance(part[0], float)
            else [shifted(p) for p in part]
        )

    content = json.loads(text)
    content["coordinates"] = shifted(content["coordinates"])
    return ogr.CreateGeometryFromJson(json.dumps(content))


@pytest.mark.parametrize("crs", [4326, 3857, 2154, 3035])
def test_any_system_gives_the_dimensions_of_the_zone(crs):
    ring = box(500_000, 5_300_000, 500_120, 5_300_450)
    shape = polygon(Transformer(UTM, crs).points(ring))
    (found,) = dimensions_of([wkb(shape)], f"EPSG:{crs}")
    assert (found.width, found.height) == (pytest.approx(120, abs=1e-3), pytest.approx(450, abs=1e-3))


def test_parcels_on_both_sides_of_a_zone_and_of_the_equator():
    for lon, lat in ((11.9999, 48.0), (12.0001, 48.0), (12.5, -0.0005), (12.5, 0.0005), (-179.99, 10.0)):
        (found,) = dimensions_of([wkb(polygon(box(lon, lat, lon + 0.001, lat + 0.001)))], "EPSG:4326")
        assert found.height == pytest.approx(111.2, rel=0.03)  # meridians lean


def test_what_cannot_be_measured_is_skipped_and_named():
    good = wkb(polygon(box(500_000, 0, 500_100, 100)))
    point = bytes(ogr.CreateGeometryFromWkt("POINT(1 1)").ExportToWkb())
    found, table = measured([good, None, point, wkb(polygon(box(1e9, 1e9, 1e9 + 5, 1e9 + 5))), good])
    assert [more for _, _, more in found] == [0, 4]
    assert [(skip.subject, skip.reason) for skip in table.skips] == [
        ("1", "no_geometry"), ("2", "not_a_polygon"), ("3", "out_of_place")
    ]  # fmt: skip
    with pytest.raises(InputError, match="no parcel of the layer can be measured"):
        measured([None])
    with pytest.raises(InputError, match="no features"):
        measured([])


def test_shares_and_the_recommended_size():
    table = DimensionTable()
    for side in range(100, 1100, 10):  # 100 squares of 100 to 1090 m
        table.append(Dimensions(side, side, side, side**2, 4, np.pi / 4))
    assert table.fitting(240)[0] == pytest.approx(0.15)
    assert table.fitting(240, 60)[0] == pytest.approx(0.09)
    assert table.fitting(1600) == (1.0, 1.0)
    assert table.fitting(240)[1] == pytest.approx(
        sum(s**2 for s in range(100, 250, 10)) / sum(s**2 for s in range(100, 1100, 10))
    )
    size = table.recommended_size(0.95)
    assert size % 6 == 0
    assert table.fitting(size * 10, 60)[0] >= 0.95 > table.fitting(size * 10 - 60, 60)[0]
    assert table.recommended_size(1.0) == 120
    table.append(Dimensions(9000, 9000, 9000, 8.1e7, 4, np.pi / 4))
    assert table.recommended_size(1.0) == 156, "no window is larger than the report's largest"
    assert "No window of up to 1600 m" in dimensions_report(table, "fields", 1.0, 156)


def test_the_page_needs_nothing_but_itself_and_escapes():
    table = DimensionTable()
    rng = np.random.default_rng(1)
    for side in rng.lognormal(5, 0.6, 500):
        table.append(Dimensions(side, side / 2, side, side**2 / 2, 5, 0.6))
    text = dimensions_report(table, "<b>fields</b> & co", 0.95, table.recommended_size(0.95))
    assert "<b>fields" not in text and "&lt;b&gt;fields&lt;/b&gt; &amp; co" in text
    assert "<script" not in text and "http://" not in text.replace("http://www.w3.org", "")
    assert text.count("<svg") == 8 and "nan" not in text
    for side in (240, 320, 480, 640, 1000, 1280, 1600):
        assert f">{side}</td>" in text


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_page_of_few_parcels(number):
    table = DimensionTable()
    for _ in range(number):
        table.append(Dimensions(100, 100, 100, 10_000, 4, np.pi / 4))
    assert "nan" not in dimensions_report(table, "one", 0.95, table.recommended_size(0.95))


def test_fields_are_in_the_order_of_the_contract():
    assert NAMES == ("height", "width", "largest", "area", "vertices", "compactness")


def test_a_cancel_is_heard():
    class Stop(Silent):
        def is_cancelled(self):
            return True

    shape = wkb(polygon(box(500_000, 0, 500_100, 100)))
    with pytest.raises(Cancelled):
        list(measure_parcels(((shape, "", 0) for _ in range(5000)), UTM, DimensionTable(), feedback=Stop()))


def test_a_system_without_authority():
    reference = osr.SpatialReference()
    reference.ImportFromProj4("+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +datum=NAD83")
    (found,) = dimensions_of(
        [wkb(polygon(box(-650_000, 1_447_000, -649_000, 1_448_000)))], reference.ExportToWkt()
    )
    assert found.area == pytest.approx(1e6, rel=2e-3)
