"""Pairs of parcels that claim the same ground, against all pairs by GEOS."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from osgeo import ogr

from core.parcel_files import read_parcels
from core.parcel_shapes import box, polygon, random_geometry, wkb
from deepsatdata_plugin.core.errors import Cancelled
from deepsatdata_plugin.core.geo import (
    Transformer,
    overlaps,
    polygons_from_wkb,
    polygons_to_wkb,
    transform_polygons,
)
from deepsatdata_plugin.core.rasterize import conflicts
from deepsatdata_plugin.core.rasterize.conflicts import find_conflicts


def all_pairs(polygons, group, smallest):
    shapes = [
        ogr.CreateGeometryFromWkb(polygons_to_wkb(polygons, i)).MakeValid(["METHOD=STRUCTURE"])
        for i in range(polygons.n_features)
    ]
    found = {}
    for one, two in itertools.combinations(range(len(shapes)), 2):
        if group[one] == group[two]:
            area = shapes[one].Intersection(shapes[two]).GetArea()
            if area > smallest:
                found[one, two] = area
    return found


@pytest.mark.parametrize("smallest", [0.0, 1.0, 50.0])
def test_random_polygons(gdal_mode, smallest):
    rng = np.random.default_rng(4)
    polygons = polygons_from_wkb([wkb(random_geometry(rng, 100.0)) for _ in range(40)] + [None])
    group = rng.integers(2020, 2022, 41)
    found = find_conflicts(polygons, group, smallest)
    expected = all_pairs(polygons, group, smallest)
    assert [(c.first, c.second) for c in found] == sorted(expected)
    assert len(found) > 20
    areas = polygons.areas()
    for conflict in found:
        pair = (conflict.first, conflict.second)
        assert conflict.area_m2 == pytest.approx(expected[pair], rel=1e-9)
        share = expected[pair] / min(areas[conflict.first], areas[conflict.second])
        assert conflict.share_of_smaller == pytest.approx(min(1.0, share), rel=1e-9)
        geometry = ogr.CreateGeometryFromWkb(conflict.wkb)
        assert geometry.GetGeometryName() == "MULTIPOLYGON"
        assert geometry.GetArea() == pytest.approx(conflict.area_m2)


def test_duplicates_and_neighbours():
    shapes = [box(0, 0, 10, 10), box(0, 0, 10, 10), box(10, 0, 20, 10), box(5, 5, 6, 6)]
    found = find_conflicts(polygons_from_wkb([wkb(polygon(s)) for s in shapes]), np.full(4, 2020), 0.5)
    assert [(c.first, c.second, c.area_m2, c.share_of_smaller) for c in found] == [
        (0, 1, 100, 1), (0, 3, 1, 1), (1, 3, 1, 1),
    ]  # fmt: skip


def test_years_are_kept_apart():
    shapes = polygons_from_wkb([wkb(polygon(box(0, 0, 10, 10)))] * 2)
    assert find_conflicts(shapes, np.array([2020, 2021])) == []


def test_nothing_to_compare():
    assert find_conflicts(polygons_from_wkb([]), np.zeros(0, np.int64)) == []
    assert find_conflicts(polygons_from_wkb([None]), np.zeros(1, np.int64)) == []


def test_cancel():
    class Stop:
        def is_cancelled(self):
            return True

    shapes = polygons_from_wkb([wkb(polygon(box(0, 0, 10, 10)))] * 2)
    with pytest.raises(Cancelled):
        find_conflicts(shapes, np.zeros(2, np.int64), 1.0, Stop())


def test_documented_overlaps(shared_data):
    """22 pairs of the Austrian group overlap by more than 1 m2, 10 of Romania by 1 % of the smaller."""
    austria = read_parcels(
        shared_data / "safe_series" / "A_parcels_translated_real.gpkg",
        class_field="crop_code",
        id_field="parcel_id",
        year=2021,
    )
    polygons = polygons_from_wkb(austria.wkb)
    found = find_conflicts(polygons, np.full(len(austria), 2021))
    assert len(found) == 22
    pairs = {(austria.ids[c.first], austria.ids[c.second]): c for c in found}
    assert pairs["P034", "P069"].share_of_smaller == pytest.approx(1)  # the exact duplicate
    romania = read_parcels(shared_data / "parcels/ro/RO_ny.zip", class_field="EC_hcat_c", year=2020)
    moved = transform_polygons(polygons_from_wkb(romania.wkb), Transformer(romania.crs_wkt, 32635), 0.1)
    overlaps = find_conflicts(moved, np.full(len(romania), 2020))
    assert sum(c.share_of_smaller > 0.01 for c in overlaps) == 10


def strips(number, shuffled):
    """Squares in a field of squares, each overlapping its neighbours a little; ids by place or at random."""
    side = int(np.ceil(np.sqrt(number)))
    places = np.arange(number)
    if shuffled:
        places = np.random.default_rng(5).permutation(number)
    corners = zip((places % side * 95.0).tolist(), (places // side * 95.0).tolist())
    return polygons_from_wkb([wkb(polygon(box(x, y, x + 100, y + 100))) for x, y in corners])


@pytest.mark.parametrize("shuffled", [False, True])
def test_work_grows_with_the_number_of_parcels(monkeypatch, shuffled):
    """Pairs looked at, and geometries made, are as many a parcel for 4,000 parcels as for 1,000."""
    looked_at, made = [], []
    ranges, make = overlaps.repeat_ranges, conflicts._Shapes._make

    def counted(lengths):
        looked_at.append(int(lengths.sum()))
        return ranges(lengths)

    def making(shapes, feature):
        made.append(feature)
        return make(shapes, feature)

    monkeypatch.setattr(overlaps, "repeat_ranges", counted)
    monkeypatch.setattr(conflicts._Shapes, "_make", making)
    monkeypatch.setattr(conflicts, "_SHAPES_KEPT", 400)
    work = []
    for number in (1000, 4000):
        looked_at.clear()
        made.clear()
        found = find_conflicts(strips(number, shuffled), np.full(number, 2020), 20.0)
        assert len(found) == pytest.approx(4 * number, rel=0.07)
        assert [(c.first, c.second) for c in found] == sorted((c.first, c.second) for c in found)
        work.append((sum(looked_at) / number, len(made) / number))
    assert work[1] == pytest.approx(work[0], rel=0.2)
    assert work[1][0] < 20
    assert work[1][1] < 2


def test_one_parcel_under_all_others():
    """A parcel as large as the whole ground meets each of the others once."""
    small = [box(x, y, x + 5, y + 5) for x in range(0, 200, 10) for y in range(0, 200, 10)]
    shapes = [wkb(polygon(s)) for s in [*small[:150], box(-5, -5, 300, 300), *small[150:]]]
    found = find_conflicts(polygons_from_wkb(shapes), np.full(401, 2020))
    assert {(c.first, c.second) for c in found} == {
        (min(i, 150), max(i, 150)) for i in range(401) if i != 150
    }
    assert len(found) == 400
