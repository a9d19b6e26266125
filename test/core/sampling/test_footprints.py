"""What products can fill of each window, against GEOS."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from deepsatdata_plugin.core.sampling.footprints import covered_share, footprint_polygons
from deepsatdata_plugin.core.sampling.windows import Lattice


def polygon(rings) -> ogr.Geometry:
    text = ",".join("(" + ",".join(f"{x!r} {y!r}" for x, y in np.asarray(r).tolist()) + ")" for r in rings)
    return ogr.CreateGeometryFromWkt(f"POLYGON({text})")


@pytest.mark.parametrize("seed", range(12))
def test_shares_are_those_of_geos(seed):
    """Stars with holes around the windows and inside them; windows apart, touching and overlapping."""
    random = np.random.default_rng(seed)
    size = float(random.choice([60, 240, 2560]))
    stride = float(random.choice([30, 60, 240, 300, 2560]))
    lattice = Lattice(32631, 600_000.0, 5_000_000.0, int(random.integers(1, 14)), 9, size, stride)
    xmin, ymin, xmax, ymax = lattice.bounds
    middle = np.array([(xmin + xmax) / 2, (ymin + ymax) / 2]) + random.uniform(-0.2, 0.2, 2) * (xmax - xmin)
    angles = np.sort(random.uniform(0, 2 * np.pi, 14))
    star = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    reach = random.uniform(0.3, 1.2, 14)[:, None] * max(xmax - xmin, ymax - ymin)
    shell = middle + star * reach
    hole = middle + star * reach * 0.2
    rings = [np.vstack([ring, ring[:1]]) for ring in (shell, hole)]
    if seed % 2:
        rings[1] = rings[1][::-1]
    shape = polygon(rings)
    assert shape.IsValid()
    share = covered_share(lattice, [rings])
    checked = 0
    for row, north in enumerate(lattice.north.tolist()):
        for column, west in enumerate(lattice.east.tolist()):
            x, y = west + np.array([0, size, size, 0, 0]), north - np.array([0, 0, size, size, 0])
            square = polygon([np.stack([x, y], axis=1)])
            expected = shape.Intersection(square).Area() / size**2
            assert share[row, column] == pytest.approx(expected, abs=1e-7)
            checked += 0 < expected < 1
    assert checked


def test_edges_along_windows():
    """Polygons whose edges run exactly along the windows' edges, and one that is exactly a window."""
    lattice = Lattice(32631, 600_000.0, 5_000_000.0, 4, 3, 240.0, 240.0)
    ring = np.array([(600_240, 4_999_760), (600_480, 4_999_760), (600_480, 4_999_520), (600_240, 4_999_520)])
    share = covered_share(lattice, [[np.vstack([ring, ring[:1]]).astype(float)]])
    expected = np.zeros((3, 4))
    expected[1, 1] = 1
    np.testing.assert_allclose(share, expected, atol=1e-9)
    assert (covered_share(lattice, []) == 0).all()


def test_halves_are_one_footprint_and_a_hairline_between_them_is_none():
    """Two halves meet along a line that was rounded to 1e-5 degrees: about a metre of nothing."""
    halves = (
        ((2.9, 45.0), (3.0, 45.0), (3.0, 45.05), (2.9, 45.05), (2.9, 45.0)),
        ((2.9, 45.05001), (3.0, 45.05001), (3.0, 45.1), (2.9, 45.1), (2.9, 45.05001)),
    )
    assert len(footprint_polygons(halves, 32631, slack_m=0.0)) == 2
    (rings,) = footprint_polygons(halves, 32631)
    assert len(rings) == 1


def test_a_bow_tie_and_a_footprint_across_the_antimeridian():
    bow = ((2.9, 45.0), (3.0, 45.1), (3.0, 45.0), (2.9, 45.1), (2.9, 45.0))
    area = sum(polygon(rings).Area() for rings in footprint_polygons([bow], 32631, slack_m=0.0))
    assert area == pytest.approx(0.5 * 7_870 * 11_114, rel=0.01)
    across = ((179.95, -17.0), (-179.95, -17.0), (-179.95, -16.9), (179.95, -16.9), (179.95, -17.0))
    (rings,) = footprint_polygons([across], 32701, slack_m=0.0)
    assert polygon(rings).Area() == pytest.approx(10_650 * 11_070, rel=0.01)
