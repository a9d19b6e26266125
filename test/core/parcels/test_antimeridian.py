"""Parcels and surveyed ground across longitude 180, in whichever way their rings are written."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from core.parcel_shapes import multipolygon, polygon, wkb
from deepsatdata_plugin.core.geo import Transformer
from deepsatdata_plugin.core.parcels import RawParcel, SurveyedArea, make_areas, make_parcels, near_grids
from deepsatdata_plugin.core.rasterize import GroundTruthGrid, LabelRules, execute, plan_ground_truth

#: Fiji: some 1.1 by 1.1 km around longitude 180.
SOUTH, NORTH, WEST, EAST = -16.505, -16.495, 179.995, -179.995


def ring(west=WEST, east=EAST, south=SOUTH, north=NORTH, steps=64):
    """A rectangle of degrees that runs over longitude 180; many vertices, so that its edges are the same
    whether they are straight in degrees or in metres."""
    width = (east - west) % 360
    along = np.linspace(0, 1, steps, endpoint=False)
    low, high = west + width * along, west + width * (1 - along)
    sides = [
        np.column_stack([low, np.full(steps, south)]),
        np.column_stack([np.full(steps, west + width), south + (north - south) * along]),
        np.column_stack([high, np.full(steps, north)]),
        np.column_stack([np.full(steps, west), north + (south - north) * along]),
    ]
    points = np.concatenate([*sides, sides[0][:1]])
    points[:, 0] = (points[:, 0] + 180) % 360 - 180
    return points


def part(west, east):
    """One side of the rectangle, cut at longitude 180."""
    points = np.array([(west, SOUTH), (east, SOUTH), (east, NORTH), (west, NORTH), (west, SOUTH)])
    return polygon(points)


HOLE = ring(-179.999, -179.997, -16.501, -16.499)


def grid(epsg):
    ((east, north),) = Transformer(4326, epsg).points(np.array([[180.0, -16.5]]))
    return GroundTruthGrid.of_extent(
        "T", epsg, round(east / 60) * 60 - 1200.0, round(north / 60) * 60 + 1200.0, 2400.0, 2400.0
    )


def rasters(folder, table, epsg, **more):
    place = grid(epsg)
    truth = execute(plan_ground_truth(table, [place], [10], folder, **more))
    return {
        layer: truth.read_region(layer, 10, 2020, "T", 0, 0, place.width_m, place.height_m)
        for layer in ("coverage", "labels", "distance", "n_claims")
    }


def in_utm(epsg, *rings):
    return wkb(polygon(*(Transformer(4326, epsg).points(points) for points in rings)))


@pytest.mark.parametrize("epsg", [32760, 32701])
def test_a_ring_over_180_covers_what_it_covers_in_metres(tmp_path, epsg):
    degrees = make_parcels([RawParcel(wkb(polygon(ring(), HOLE)), 1, 7, 2020)], "EPSG:4326")
    metres = make_parcels([RawParcel(in_utm(epsg, ring(), HOLE), 1, 7, 2020)], f"EPSG:{epsg}")
    assert [note.reason for note in degrees.notes] == ["antimeridian"]
    assert "0.01 degrees wide" in degrees.notes[0].detail
    found, expected = (
        rasters(tmp_path / name, table, epsg) for name, table in (("d", degrees), ("m", metres))
    )
    assert expected["coverage"].sum() > 10_000
    assert found["coverage"] == pytest.approx(expected["coverage"], abs=1e-6)
    assert found["distance"] == pytest.approx(expected["distance"], abs=1e-3)
    assert (found["labels"] == expected["labels"]).all()


@pytest.mark.parametrize("epsg", [32760, 32701])
def test_parts_cut_at_180_are_one_parcel(tmp_path, epsg):
    """Nobody's boundary runs along longitude 180."""
    cut = wkb(multipolygon(part(WEST, 180), part(-180, EAST)))
    whole = make_parcels([RawParcel(wkb(polygon(ring(steps=1))), 1, 7, 2020)], "EPSG:4326")
    parts = make_parcels([RawParcel(cut, 1, 7, 2020)], "EPSG:4326")
    assert [note.reason for note in parts.notes] == ["antimeridian"]
    assert len(ogr.CreateGeometryFromWkb(parts.wkb[0]).GetGeometryRef(0).GetGeometryRef(0).GetPoints()) <= 7
    found, expected = (rasters(tmp_path / n, table, epsg) for n, table in (("p", parts), ("w", whole)))
    assert expected["coverage"].sum() > 10_000
    for layer in ("coverage", "distance", "n_claims"):
        assert found[layer] == pytest.approx(expected[layer], abs=1e-3)


def test_parts_on_one_side_follow():
    far_side = part(-179.99, -179.98)
    table = make_parcels([RawParcel(wkb(multipolygon(far_side, polygon(ring()))), 1, 7, 2020)], "EPSG:4326")
    west, east, _, _ = ogr.CreateGeometryFromWkb(table.wkb[0]).GetEnvelope()
    assert east - west == pytest.approx(0.025)


@pytest.mark.parametrize(
    "points",
    [
        [(-170, -60), (170, -60), (170, 60), (-170, 60), (-170, -60)],  # 340 or 20 degrees: closes either way
        [(-179, 0), (-60, 0), (60, 0), (179, 0), (179, 80), (60, 80), (-60, 80), (-179, 80), (-179, 0)],
    ],
)
def test_only_edges_longer_than_half_a_turn_are_read_the_short_way(points):
    table = make_parcels([RawParcel(wkb(polygon(np.array(points))), 1, 7, 2020)], "EPSG:4326")
    west, east, _, _ = ogr.CreateGeometryFromWkb(table.wkb[0]).GetEnvelope()
    long_edges = max(abs(a[0] - b[0]) for a, b in zip(points, points[1:])) > 180
    assert east - west == pytest.approx(20 if long_edges else 358)
    assert bool(table.notes) == long_edges


def test_grids_on_180_are_near_to_both_sides_and_to_nothing_else():
    bounds = np.array(
        [[179.99, -16.6, 180.01, -16.4], [-180.01, -16.6, -179.99, -16.4], [10, 50, 11, 51],
         [-179.99, -16.5, -179.98, -16.4], [179.98, -16.5, 179.99, -16.4], [178, -16.5, 178.1, -16.4]]
    )  # fmt: skip
    for epsg in (32760, 32701):
        assert near_grids([grid(epsg).grid], "EPSG:4326")(bounds).tolist() == [
            True,
            True,
            False,
            True,
            True,
            False,
        ]


@pytest.mark.parametrize("epsg", [32760, 32701])
@pytest.mark.parametrize("shape", ["over 180", "cut", "the world"])
def test_surveyed_ground_over_180(tmp_path, epsg, shape):
    told: list[str] = []

    class Told:
        def warn(self, text):
            told.append(text)

        def is_cancelled(self):
            return False

    world = polygon(np.array([(-180, -80), (180, -80), (180, 80), (-180, 80), (-180, -80)]))
    given = {
        "over 180": [wkb(polygon(ring()))],
        "cut": [wkb(part(WEST, 180)), wkb(part(-180, EAST))],
        "the world": [bytes(world.ExportToWkb(ogr.wkbNDR))],
    }[shape]
    surveyed = SurveyedArea(make_areas(given, "EPSG:4326", "survey", Told()), "EPSG:4326")
    assert bool(told) == (shape == "over 180")
    table = make_parcels([RawParcel(wkb(polygon(HOLE)), 1, 7, 2020)], "EPSG:4326")
    labels = rasters(tmp_path, table, epsg, surveyed=surveyed, rules=LabelRules(outside_is_background=False))[
        "labels"
    ]
    # Background where the ground is surveyed by more than half, ignore elsewhere.
    expected = {"the world": labels.size}.get(shape, 1068 * 1107 / 100)
    assert np.count_nonzero(labels >= 0) == pytest.approx(expected, rel=0.02)
