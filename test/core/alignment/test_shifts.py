"""Shifts that the simulator imposes are found again; where nothing can be told, that is said."""

from __future__ import annotations

import numpy as np
import pytest

import scene
from core.alignment.shifted import PIXELS, SHIFTS, shifted_season
from core.parcel_files import read_parcels
from core.parcel_shapes import box, polygon, wkb
from deepsatdata_plugin.core.alignment import (
    AlignmentParameters,
    Limits,
    MovableParcels,
    align_products,
    by_date,
    estimate_shift,
    together,
)
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Grid, polygons_from_wkb
from deepsatdata_plugin.core.stack import StackParameters, choose_products


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return shifted_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def parcels(season):
    return read_parcels(season.parcels_path, class_field="code", id_field="id", year_field="year")


@pytest.fixture(scope="module")
def movable(season):
    land, spec = season.landscape, season.written[0].spec
    shapes = [bytes(scene.layer_geometry(land, n).ExportToWkb()) for n in range(land.n_parcels)]
    grid = Grid(spec.epsg, spec.ulx, spec.uly, 10.0, PIXELS, PIXELS)
    return MovableParcels(polygons_from_wkb(shapes), grid, Silent())


def chosen(season, bands=("B04", "B08")):
    asked = StackParameters(bands=bands, size=1)
    return choose_products(str(season.products_folder), bands, asked, None, None, (), 1, Silent())


def images(season, day):
    (product,) = season.select(day=day)
    return [season.expected_dn(product.spec, band) for band in ("B04", "B08")]


def test_imposed_shifts_are_found_in_products(season, parcels):
    """Blocks, clouds, baselines: every shift that is told is right, and most can be told."""
    found = align_products(parcels, chosen(season), AlignmentParameters(("B04", "B08"), 1000.0), Silent())
    assert len(found.blocks) == 4 * len(SHIFTS)  # 150 px in blocks of 78: two by two
    for block in found.told:
        east, north = SHIFTS[block.sensing_start.date().isoformat()]
        assert abs(block.shift.east - east) < 0.5 and abs(block.shift.north - north) < 0.5, block
        assert block.shift.error < 1.0 and block.shift.confidence(2.0) > 0.95
    assert len(found.told) >= 10
    days = {row.sensing_start.date().isoformat(): row for row in by_date(found.blocks)}
    assert list(days) == list(SHIFTS)
    for day, (east, north) in SHIFTS.items():
        assert days[day].east == pytest.approx(east, abs=0.4)
        assert days[day].north == pytest.approx(north, abs=0.4)
    assert together(found.blocks).n_told == len(found.told)


@pytest.mark.parametrize("noise", [0, 100, 400])
def test_noise_and_blur_widen_the_error_but_bring_no_bias(season, movable, noise):
    """100 DN is five to ten times what images of fields have; optics blur by about half a pixel."""
    rng = np.random.default_rng(noise)
    kernel = np.exp(-0.5 * (np.arange(-2, 3) / 0.5) ** 2)
    kernel /= kernel.sum()

    def seen(image):
        for axis in (0, 1):
            image = np.apply_along_axis(np.convolve, axis, image.astype(float), kernel, "same")
        return np.clip(image + rng.normal(0, noise, image.shape), 1, 65534).astype(np.uint16)

    bands = [seen(image) for image in images(season, "2018-07-10")]
    shift = estimate_shift(movable, bands, np.ones((PIXELS, PIXELS), bool), Limits())
    assert shift.reason == ""
    assert np.hypot(shift.east - 7.3, shift.north + 4.1) < max(0.3, 4 * shift.error)
    assert np.hypot(shift.east - 7.3, shift.north + 4.1) < 2.0


def test_without_contrast_it_says_so(season, movable):
    """Noise, cloud shadows as large as fields, a constant image, and parcels of another place."""
    rng = np.random.default_rng(3)
    everything = np.ones((PIXELS, PIXELS), bool)

    def told(image, seen=everything):
        return estimate_shift(movable, [np.clip(image, 1, 65534).astype(np.uint16)], seen, Limits()).reason

    assert told(rng.normal(2000, 100, everything.shape)) == "no_contrast"
    assert told(np.full(everything.shape, 2000)) == "no_contrast"
    for _ in range(3):
        patches = np.kron(rng.normal(2000, 400, (25, 25)), np.ones((6, 6)))
        assert told(patches + rng.normal(0, 20, everything.shape)) in ("no_contrast", "far")
    mirrored = images(season, "2018-07-10")[1][::-1].copy()
    assert told(mirrored) in ("no_contrast", "far")
    hidden = everything.copy()
    hidden[8:] = False
    assert told(images(season, "2018-07-10")[1], hidden) == "clouds"


def test_boundaries_of_one_direction_tell_that_direction_only():
    rng = np.random.default_rng(5)
    grid = Grid(32631, 600000.0, 5200000.0, 10.0, 120, 120)
    edges = np.cumsum(rng.uniform(60, 120, 12)).round(1)
    shapes = [
        wkb(polygon(box(600000 + left, 5198900 + south, 600000 + right, 5199150 + south)))
        for left, right in zip(edges, edges[1:])
        for south in (0, 250, 500, 750)
    ]
    fine = np.searchsorted(edges, np.arange(1200) + 0.5)
    row = rng.uniform(500, 4000, 13)[fine].reshape(120, 10).mean(axis=1)
    image = (row + rng.normal(0, 10, (120, 120))).astype(np.uint16)
    parcels = MovableParcels(polygons_from_wkb(shapes), grid, Silent())
    assert estimate_shift(parcels, [image], np.ones((120, 120), bool), Limits()).reason == "one_direction"


def test_few_parcels_and_far_shifts_are_told(season, parcels, movable):
    grid = movable.grid
    few = [wkb(polygon(box(grid.ulx + 100, grid.uly - 400, grid.ulx + 400, grid.uly - 100)))]
    alone = MovableParcels(polygons_from_wkb(few), grid, Silent())
    bands, seen = images(season, "2018-09-03"), np.ones((PIXELS, PIXELS), bool)
    assert estimate_shift(alone, bands, seen, Limits()).reason == "few_parcels"
    near = estimate_shift(movable, bands, seen, Limits(max_shift=10.0))
    assert near.reason == "far"


def test_every_part_of_an_image_is_read_once(season, parcels, monkeypatch):
    """Rectangles of a file do not overlap, and each is asked for once, whatever the number of blocks."""
    from deepsatdata_plugin.core.alignment import run

    read: dict[str, np.ndarray] = {}
    format_of = run.format_of

    class Counting:
        def __init__(self, product):
            self._format = format_of(product)

        def open_raster(self, file):
            reader, counted = (
                self._format.open_raster(file),
                read.setdefault(file.path, np.zeros((PIXELS, PIXELS), int)),
            )
            plain = reader.read_areas

            def read_areas(areas):
                for x, y, width, height in areas:
                    counted[y : y + height, x : x + width] += 1
                return plain(areas)

            reader.read_areas = read_areas
            return reader

    monkeypatch.setattr(run, "format_of", Counting)
    align_products(parcels, chosen(season), AlignmentParameters(("B04", "B08"), 400.0), Silent())
    assert len(read) == 2 * len(SHIFTS)
    assert all(counted.max() == 1 and counted.mean() > 0.9 for counted in read.values())


def test_bad_input_and_cancel(season, parcels):
    with pytest.raises(InputError, match="one resolution"):
        align_products(parcels, chosen(season), AlignmentParameters(("B04", "B11")), Silent())

    class Stop(Silent):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 30

    with pytest.raises(Cancelled):
        align_products(parcels, chosen(season), AlignmentParameters(("B04", "B08")), Stop())
