"""Polygons of many features as flat arrays, against OGR."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from core.parcel_shapes import box, multipolygon, polygon, random_geometry, wkb
from deepsatdata_plugin.core.geo import polygons_from_wkb


def rings_of(geometry: ogr.Geometry) -> list[tuple[bool, np.ndarray]]:
    """Return (hole, vertices) of every ring by OGR."""
    parts = [geometry]
    if geometry.GetGeometryType() == ogr.wkbMultiPolygon:
        parts = [geometry.GetGeometryRef(number) for number in range(geometry.GetGeometryCount())]
    return [
        (number > 0, np.array(part.GetGeometryRef(number).GetPoints())[:, :2])
        for part in parts
        for number in range(part.GetGeometryCount())
    ]


def test_all_kinds_mixed_are_read_as_ogr_reads_them():
    rng = np.random.default_rng(2)
    square = polygon(box(0, 0, 10, 10))
    kinds = [
        square,
        multipolygon(square),
        multipolygon(square, polygon(box(20, 0, 30, 10))),
        polygon(box(0, 0, 10, 10), box(2, 2, 4, 4)[::-1]),
        multipolygon(polygon(box(0, 0, 10, 10), box(2, 2, 4, 4)[::-1], box(6, 6, 7, 7)[::-1])),
        *(random_geometry(rng, 50.0) for _ in range(30)),
    ]
    geometries = [kinds[k] for k in rng.integers(0, len(kinds), 200)]
    shapes: list[bytes | None] = [wkb(geometry) for geometry in geometries]
    shapes[7], shapes[8] = None, b""
    found = polygons_from_wkb(shapes)
    assert found.n_features == 200
    expected = [
        (number, hole, ring)
        for number, geometry in enumerate(geometries)
        if shapes[number]
        for hole, ring in rings_of(geometry)
    ]
    assert found.ring_feature.tolist() == [number for number, _, _ in expected]
    assert found.ring_hole.tolist() == [hole for _, hole, _ in expected]
    for k, (_, _, ring) in enumerate(expected):
        np.testing.assert_array_equal(found.xy[found.ring_start[k] : found.ring_start[k + 1]], ring)


def test_rings_without_area_are_left_out():
    line = ogr.Geometry(ogr.wkbLinearRing)
    for x in (0, 1, 0):
        line.AddPoint_2D(x, x)
    flat = ogr.Geometry(ogr.wkbPolygon)
    flat.AddGeometry(line)
    found = polygons_from_wkb([wkb(flat), wkb(polygon(box(0, 0, 1, 1)))])
    assert found.ring_feature.tolist() == [1]


@pytest.mark.parametrize(
    "damaged",
    [
        wkb(polygon(box(0, 0, 10, 10)))[:-8],
        wkb(multipolygon(polygon(box(0, 0, 10, 10))))[:-16],
        b"\x00" + wkb(polygon(box(0, 0, 10, 10)))[1:],
        bytes(ogr.CreateGeometryFromWkt("LINESTRING (0 0, 1 1, 2 2, 3 3)").ExportToWkb(ogr.wkbNDR)),
    ],
)
def test_damage_is_named(damaged):
    with pytest.raises(ValueError, match="geometry 1"):
        polygons_from_wkb([wkb(polygon(box(0, 0, 1, 1))), damaged])
