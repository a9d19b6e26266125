"""Reprojection: axis order, densified edges, CRS without codes, failures."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from osgeo import ogr, osr

from core.parcel_shapes import box, multipolygon, polygon, wkb
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.geo import (
    Transformer,
    densify_and_transform,
    epsg_of,
    extent_area,
    is_metric,
    polygons_from_wkb,
    spatial_reference,
    transform_polygons,
)


def transformed(geometry, source, target, tolerance):
    return transform_polygons(polygons_from_wkb([wkb(geometry)]), Transformer(source, target), tolerance)


def reference(geometry: ogr.Geometry, source, target, step: float) -> ogr.Geometry:
    """The same with edges cut into very short pieces before every vertex is moved."""
    fine = geometry.Clone()
    fine.Segmentize(step)
    fine.AssignSpatialReference(spatial_reference(source))
    fine.TransformTo(spatial_reference(target))
    return fine


CASES = {
    # A field of 40 km: corners alone would miss by tens of metres.
    "lambert-93": (box(640_000, 6_850_000, 680_000, 6_890_000), 2154, 32631, 50.0),
    "austria": (box(200_000, 420_000, 260_000, 480_000), 31287, 32633, 50.0),
    "degrees": (box(15.0, 49.0, 15.6, 49.3), 4258, 32633, 0.0005),
    "high north": (box(19.0, 78.0, 21.0, 78.4), 4326, 32633, 0.0005),
    "seam": (box(11.9, 50.0, 12.3, 50.2), 4326, 32632, 0.0005),
    "south": (box(-60.3, -30.2, -60.0, -30.0), 4326, 32720, 0.0005),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("tolerance", [1.0, 0.1])
def test_chords_follow_the_curve(gdal_mode, name, tolerance):
    ring, source, target, step = CASES[name]
    moved = densify_and_transform(polygon(ring), source, target, tolerance)
    fine = reference(polygon(ring), source, target, step)
    boundary = moved.Boundary()
    worst = 0.0
    outline = fine.GetGeometryRef(0)
    for number in range(outline.GetPointCount()):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(*outline.GetPoint_2D(number))
        worst = max(worst, boundary.Distance(point))
    assert worst <= 1.05 * tolerance
    corners_only = transformed(polygon(ring), source, target, 1e9)
    assert len(polygons_from_wkb([wkb(moved)]).xy) > len(corners_only.xy) == 5


def test_corners_alone_would_drift():
    """What densifying is for: half a hectare of error without it."""
    ring, source, target, step = CASES["lambert-93"]
    exact = reference(polygon(ring), source, target, step)
    coarse = polygon(transformed(polygon(ring), source, target, 1e9).xy)
    dense = densify_and_transform(polygon(ring), source, target, 0.1)
    assert coarse.SymmetricDifference(exact).GetArea() > 5_000
    assert dense.SymmetricDifference(exact).GetArea() < 40_000 * 4 * 0.1


def test_all_rings_and_parts_stay_in_place():
    geometry = multipolygon(
        polygon(box(15.0, 49.0, 15.3, 49.2), box(15.1, 49.05, 15.15, 49.1)),
        polygon(box(15.5, 49.0, 15.6, 49.1)),
    )
    moved = densify_and_transform(geometry, 4326, 32633, 0.5)
    assert moved.GetGeometryCount() == 2
    assert moved.GetGeometryRef(0).GetGeometryCount() == 2
    assert moved.GetArea() == pytest.approx(reference(geometry, 4326, 32633, 0.0005).GetArea(), rel=1e-6)
    assert moved.IsValid()


def test_longitude_comes_before_latitude():
    east, north = Transformer(4326, 32631).points(np.array([[3.0, 45.0]]))[0]
    assert east == pytest.approx(500_000, abs=1e-3)
    assert north == pytest.approx(4_982_950.4, abs=0.1)


def test_datum_shift_is_applied():
    """MGI (Austria) and WGS 84 differ by about 100 m."""
    plain = osr.SpatialReference()
    plain.ImportFromProj4(
        "+proj=lcc +lat_0=47.5 +lon_0=13.3333333333333 +lat_1=49 +lat_2=46 +x_0=400000 +y_0=400000 "
        "+ellps=bessel +units=m"
    )
    point = np.array([[400_000.0, 400_000.0]])
    shifted = Transformer(31287, 32633).points(point)
    unshifted = Transformer(plain.ExportToWkt(), 32633).points(point)
    assert 50 < np.hypot(*(shifted - unshifted)[0]) < 200


def test_crs_without_code(gdal_mode):
    albers = osr.SpatialReference()
    albers.ImportFromProj4("+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +datum=NAD83 +units=m")
    moved = Transformer(albers.ExportToWkt(), 32615).points(np.array([[0.0, 1_500_000.0]]))
    assert np.isfinite(moved).all()
    assert epsg_of(albers.ExportToWkt()) is None
    assert epsg_of("EPSG:32631") == 32631
    assert is_metric("EPSG:32631")
    assert not is_metric("EPSG:4326")
    assert not is_metric("EPSG:2263")  # feet


def test_same_crs_is_left_alone():
    ring = box(400_000.123, 5_000_000.456, 401_000, 5_001_000)
    same = transformed(polygon(ring), "EPSG:32631", 32631, 0.01)
    assert np.array_equal(same.xy, ring)


def test_points_outside_the_projection(gdal_mode):
    """A vertex that cannot be transformed takes its feature out, and nothing else."""
    good, bad = polygon(box(3, 45, 3.1, 45.1)), polygon(box(3, 89, 3.1, 1000))
    both = polygons_from_wkb([wkb(bad), wkb(good)])
    moved = transform_polygons(both, Transformer(4326, 32631), 0.5)
    assert moved.n_features == 2
    assert set(moved.ring_feature.tolist()) == {1}
    assert np.isnan(Transformer(4326, 32631).points(np.array([[np.nan, 1.0], [np.inf, 1.0]]))).all()


@pytest.mark.parametrize("crs", ["", "  ", "no such thing", "EPSG:99999999", 99999999])
def test_missing_or_wrong_crs(gdal_mode, crs):
    with pytest.raises(InputError) as caught:
        spatial_reference(crs, "fields.gpkg")
    assert "fields.gpkg" in str(caught.value)
    assert "coordinate reference system" in str(caught.value)


def test_transformer_travels():
    copy = pickle.loads(pickle.dumps(Transformer("EPSG:2154", 32631)))
    assert np.isfinite(copy.points(np.array([[650_000.0, 6_860_000.0]]))).all()


@pytest.mark.parametrize("crs", ["EPSG:4258", "EPSG:4322", "OGC:CRS84", "EPSG:4979", "EPSG:4807"])
def test_longitudes_may_be_counted_on(crs):
    """Beyond half a turn a point is where it is, and stays on its turn where it goes on in degrees."""
    unit = 400 / 360 if crs == "EPSG:4807" else 1.0
    beyond = np.array([[190.0, -17.0], [-180.0, -17.0], [180.0, -17.0], [-170.0, -17.0]]) * unit
    x = Transformer(crs, 4326).points(beyond)[:, 0]
    assert x == pytest.approx([190, -180, 180, -170], abs=2.5)
    assert np.diff(x) == pytest.approx([-370, 360, -350], abs=1e-3)
    there = Transformer(crs, 32701).points(beyond)
    assert there[0] == pytest.approx(there[3], abs=0.01) and there[1] == pytest.approx(there[2], abs=0.01)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4258", "EPSG:4322", "OGC:CRS84"])
@pytest.mark.parametrize(("west", "east"), [(170, 190), (-190, -170), (-180, 180), (100, 170)])
def test_extents_in_degrees_are_what_they_say(crs, west, east):
    area = extent_area((west, -18, east, -17), crs)
    assert area.Area() == pytest.approx(east - west, rel=1e-3)
