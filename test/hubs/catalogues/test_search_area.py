"""Areas for questions: always around the asked one, small enough, quickly made."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import example, given, settings, strategies as st
from osgeo import ogr

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.geo import make_geometry, polygons_only
from deepsatdata_plugin.hubs.catalogues.shared.footprints import from_wkt
from deepsatdata_plugin.hubs.catalogues.shared.search_area import SearchArea, at_most, search_area

LIMIT = "200 vertices in 8 parts"


def union(polygons):
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for text in polygons:
        whole.AddGeometry(ogr.CreateGeometryFromWkt(text))
    return whole.UnionCascaded()


def blob(lon, lat, points, radius, roughness, seed):
    angles = np.linspace(0, 2 * math.pi, points, endpoint=False)
    radii = radius * (1 + roughness * np.random.default_rng(seed).random(points))
    ring = np.column_stack((lon + radii * np.cos(angles), lat + radii * np.sin(angles)))
    return np.vstack((ring, ring[:1]))


def made(rings):
    shape = make_geometry([[ring] for ring in rings])
    return polygons_only(shape.UnionCascaded())


def check(area, vertices=200, parts=8):
    result = search_area(area, at_most(vertices, parts), LIMIT)
    outline = union(result.polygons)
    assert len(result.polygons) <= parts
    assert sum(text.count(",") + 1 for text in result.polygons) <= vertices
    assert outline.IsValid()
    if result.tolerance:
        assert outline.CreatePreparedGeometry().Contains(area)
    else:
        assert outline.SymmetricDifference(area).Area() < 1e-5 or area.GetGeometryCount()
    return result, outline


def test_simple_areas_stay_exact():
    area = from_wkt("POLYGON((4 46,5 46,5 47,4 47,4 46))")
    result, _ = check(area)
    assert result.polygons == ("POLYGON((4 46,5 46,5 47,4 47,4 46))",)
    assert result.tolerance == 0
    assert result.said() == ""


def test_holes_are_filled():
    area = from_wkt("POLYGON((0 0,3 0,3 3,0 3,0 0),(1 1,2 1,2 2,1 2,1 1))")
    result = search_area(area, at_most(200, 8), LIMIT)
    assert union(result.polygons).Area() == pytest.approx(9)


@settings(max_examples=40, deadline=None)
@given(
    points=st.integers(210, 3000), radius=st.floats(0.001, 5), roughness=st.floats(0, 1.5),
    seed=st.integers(0, 99), count=st.integers(1, 6),
)  # fmt: skip
@example(points=611, radius=0.001, roughness=0.5625, seed=38, count=2)
def test_the_asked_area_is_always_inside(points, radius, roughness, seed, count):
    rings = [
        blob(5 + 3 * i * radius, 45 - i * radius / 7, points, radius, roughness, seed + i)
        for i in range(count)
    ]
    try:
        check(made(rings))
    except InputError as error:
        assert radius > 1, error


def test_a_neck_narrower_than_the_last_decimal():
    """Rounded to a metre, the outline would cross itself, and hubs refuse such."""
    neck = (
        "5.0000000 45.0, 5.0000000 45.01, 5.0000012 45.0050000, 5.01 45.01, 5.01 45.0, 5.0000012 45.0049999"
    )
    (shape,) = search_area(from_wkt(f"POLYGON(({neck}, 5.0000000 45.0))"), at_most(9, 1), LIMIT).polygons
    assert ogr.CreateGeometryFromWkt(shape).IsValid()
    assert "5.0000012 45.0049999" in shape


def test_a_million_vertices():
    area = make_geometry([[blob(10, 50, 1_000_000, 1.0, 0.2, 1)]])
    result, outline = check(area)
    assert 0 < result.tolerance < 0.2
    assert outline.Area() < area.Area() * 1.4


def test_ten_thousand_parcels():
    rng = np.random.default_rng(3)
    rings = [blob(x, y, 12, 0.002, 0.1, 1) for x, y in rng.random((10_000, 2)) * (1.5, 1.0) + (4, 46)]
    result, _ = check(made(rings))
    assert "plainer" in result.said()
    assert f"{result.tolerance * 111.3:.2g} km wider" in result.said()


def test_scattered_parts_get_their_hull_when_it_is_small_and_a_refusal_when_not():
    near = made([blob(4 + i, 46 + (i * 7) % 5, 30, 0.05, 0.1, i) for i in range(12)])
    result, outline = check(near)
    assert outline.Area() < 400
    assert result.tolerance > 0.2
    far = made([blob(-170 + 25 * i, 10 + (i * 7) % 30, 30, 0.05, 0.1, i) for i in range(12)])
    with pytest.raises(InputError, match="the hub takes 200 vertices in 8 parts") as caught:
        search_area(far, at_most(200, 8), LIMIT)
    assert "12 parts" in str(caught.value)
    assert "give tiles" in str(caught.value)


def test_edges_of_the_world():
    area = made([blob(179.5, -17, 900, 0.4, 0.2, 1), blob(-179.5, 89.0, 900, 0.4, 0.2, 2)])
    _, outline = check(area)
    west, east, south, north = outline.GetEnvelope()
    assert west >= -180
    assert east <= 180
    assert north <= 90
    assert south >= -90


def test_a_word_only_where_it_matters():
    """A hundred metres more to look through are nobody's business; a kilometre may be."""
    assert SearchArea(("POLYGON((0 0,1 0,1 1,0 0))",), 0.0008).said() == ""
    assert "1.1 km wider" in SearchArea(("POLYGON((0 0,1 0,1 1,0 0))",), 0.01).said()
