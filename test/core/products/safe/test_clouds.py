"""Cloud masks of both generations."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

import scene
from core.products.reading import read_product
from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.geo import Grid
from deepsatdata_plugin.core.products.formats.safe.clouds import read_cloud_mask
from deepsatdata_plugin.core.products.model import Product, RasterFile

SIZE = 480


def full_grid(product: Product, resolution: int = 60) -> Grid:
    rows, columns = product.shapes[resolution]
    return Grid(product.epsg, *product.corner, resolution, columns, rows)


@pytest.fixture(scope="module")
def season(tmp_path_factory) -> scene.Season:
    """The same cloudy sky in both generations of masks, L1C."""
    return scene.write_season(
        tmp_path_factory.mktemp("clouds"), tiles=("31TFM",), size_px=SIZE, dates=("2018-05-21",), level="L1C",
        clouds={"2018-05-21": 45.0}, baseline="02.06", reprocessed={"2018-05-21": "05.00"}, parcels=False,
        bands=("B09",), blocks={60: 32},
    )  # fmt: skip


def truth(season: scene.Season, name: str) -> np.ndarray:
    opaque, cirrus, snow = season.expected_dn(name, "MSK_CLASSI_B00")
    return np.select([opaque > 0, cirrus > 0, snow > 0], [1, 2, 3], 0).astype(np.uint8)


@pytest.mark.parametrize("kind", ["folder", "deflate"])
def test_both_generations_give_the_truth(season, tmp_path, kind):
    for path in season.products:
        copy = scene.faults.copy_product(path, tmp_path)
        product = read_product(copy if kind == "folder" else scene.zip_product(copy, kind))
        expected = truth(season, product.name)
        assert {0, 1} <= set(np.unique(expected))
        mask = read_cloud_mask(product, full_grid(product))
        assert mask.dtype == np.uint8
        assert np.array_equal(mask, expected), product.masks


def test_any_grid_takes_the_class_at_its_centres(season):
    for path in season.products:
        product = read_product(path)
        expected = truth(season, product.name)
        whole = full_grid(product)
        fine = read_cloud_mask(product, full_grid(product, 10))
        assert np.array_equal(fine, np.repeat(np.repeat(expected, 6, 0), 6, 1))
        window = replace(whole, ulx=whole.ulx + 600, uly=whole.uly - 300, width=20, height=30)
        assert np.array_equal(read_cloud_mask(product, window), expected[5:35, 10:30])


def test_outside_the_mask(season):
    for path in season.products:
        product = read_product(path)
        expected = truth(season, product.name)
        whole = full_grid(product)
        wide = replace(
            whole, ulx=whole.ulx - 120, uly=whole.uly + 60, width=whole.width + 5, height=whole.height + 3
        )
        mask = read_cloud_mask(product, wide)
        rows, columns = expected.shape
        assert np.array_equal(mask[1 : rows + 1, 2 : columns + 2], expected)
        if "MSK_CLASSI" in product.masks:
            assert (mask[0] == 255).all()
            assert (mask[-2:] == 255).all()
            assert (mask[:, :2] == 255).all()
            far = replace(whole, ulx=whole.ulx + 1_000_000)
            assert (read_cloud_mask(product, far) == 255).all()


def test_no_mask_or_another_zone(season, tmp_path):
    path = scene.faults.copy_product(season.products[0], tmp_path)
    next(path.rglob("MSK_CLOUDS_B00.gml")).unlink()
    product = read_product(path)
    with pytest.raises(ProductError, match="no cloud mask"):
        read_cloud_mask(product, full_grid(product))
    product = read_product(season.products[0])
    with pytest.raises(ProductError, match="EPSG:32632"):
        read_cloud_mask(product, replace(full_grid(product), epsg=32632))


def test_truncated_raster_mask(season, tmp_path):
    path = scene.faults.copy_product(season.products[1], tmp_path)
    mask = next(path.rglob("MSK_CLASSI_B00.jp2"))
    scene.faults.truncate(mask, 0.5)
    product = read_product(path)
    with pytest.raises(ProductError, match="cannot be") as caught:
        read_cloud_mask(product, full_grid(product))
    assert Path(caught.value.subject) == mask


# ---------------------------------------------------------------- outlines

GRID = Grid(32631, 600000.0, 5000040.0, 60.0, 20, 20)
GML = (
    '<?xml version="1.0"?><eop:Mask xmlns:eop="http://www.opengis.net/eop/2.0" '
    'xmlns:gml="http://www.opengis.net/gml/3.2"><gml:boundedBy>'
    '<gml:Envelope srsName="urn:ogc:def:crs:EPSG:8.7:{epsg}"/>'
    "</gml:boundedBy><eop:maskMembers>{members}</eop:maskMembers></eop:Mask>"
)


def member(kind: str, *rings: str, dimension: int = 2) -> str:
    tags = ["exterior", *["interior"] * (len(rings) - 1)]
    parts = "".join(
        f"<gml:{tag}><gml:LinearRing><gml:posList srsDimension='{dimension}'>{ring}</gml:posList>"
        f"</gml:LinearRing></gml:{tag}>"
        for tag, ring in zip(tags, rings)
    )
    return (
        f"<eop:MaskFeature><eop:maskType>{kind}</eop:maskType><eop:extentOf><gml:Polygon>{parts}</gml:Polygon>"
        "</eop:extentOf></eop:MaskFeature>"
    )


def box(x0: int, y0: int, x1: int, y1: int, heights: bool = False) -> str:
    """Return a ring in pixels of GRID, counted from its corner."""
    corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]
    return " ".join(f"{600000 + 60 * x} {5000040 - 60 * y}{' 0' if heights else ''}" for x, y in corners)


def old_product(tmp_path: Path, text: str) -> Product:
    path = tmp_path / "MSK_CLOUDS_B00.gml"
    path.write_text(text)
    return Product(
        name="x", path=str(tmp_path), container="folder", level="L1C", platform="S2A", tile="31TFM",
        epsg=32631, sensing_start=None, datastrip_start=None, generation_time=None, relative_orbit=1,
        baseline="02.06",
        cloud_percent=None, footprint=(), offsets={}, offset_evidence="", quantification=10000.0,
        masks={"MSK_CLOUDS": RasterFile("MSK_CLOUDS", str(path), 0)},
    )  # fmt: skip


def read(tmp_path: Path, *members: str, epsg: int = 32631) -> np.ndarray:
    return read_cloud_mask(old_product(tmp_path, GML.format(epsg=epsg, members="".join(members))), GRID)


def test_holes_and_precedence(tmp_path):
    mask = read(
        tmp_path, member("OPAQUE", box(2, 2, 10, 10), box(4, 4, 6, 6)), member("CIRRUS", box(5, 5, 15, 15)),
        member("OPAQUE", box(18, 18, 20, 20, heights=True), dimension=3),
    )  # fmt: skip
    expected = np.zeros((20, 20), np.uint8)
    expected[5:15, 5:15] = 2
    opaque = np.zeros((20, 20), bool)
    opaque[2:10, 2:10] = True
    opaque[4:6, 4:6] = False
    opaque[18:, 18:] = True
    expected[opaque] = 1
    assert np.array_equal(mask, expected)


@pytest.mark.parametrize("members", ["", "\n"])
def test_an_empty_mask_means_no_cloud(tmp_path, members):
    assert not read(tmp_path, members).any()
    bare = '<eop:Mask xmlns:eop="http://www.opengis.net/eop/2.0"/>'
    assert not read_cloud_mask(old_product(tmp_path, bare), GRID).any()


@pytest.mark.parametrize(
    ("members", "words"),
    [
        (member("FOG", box(0, 0, 1, 1)), "unknown type of cloud 'FOG'"),
        (member("OPAQUE", "1 2 3"), "no closed ring"),
        (member("OPAQUE", "1 2 3 4 5 6 7"), "no closed ring"),
        (member("OPAQUE", "1 2 3 4 5 6 7 x"), "no numbers"),
        (member("OPAQUE", "1 2 3 4 5 6 7 nan"), "no closed ring"),
        (member("OPAQUE", box(0, 0, 1, 1)).replace("posList", "pos"), "no posList"),
        ("<a>", "XML is broken"),
    ],
)
def test_broken_outlines(tmp_path, members, words):
    with pytest.raises(ProductError, match=words) as caught:
        read(tmp_path, members)
    assert caught.value.subject.endswith("MSK_CLOUDS_B00.gml")


def test_outlines_of_another_zone_and_empty_file(tmp_path):
    with pytest.raises(ProductError, match="EPSG:32632"):
        read(tmp_path, member("OPAQUE", box(0, 0, 1, 1)), epsg=32632)
    with pytest.raises(ProductError, match="empty"):
        read_cloud_mask(old_product(tmp_path, ""), GRID)


def test_hostile_outlines(tmp_path):
    with pytest.raises(ProductError, match="document type"):
        read_cloud_mask(
            old_product(tmp_path, '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'), GRID
        )


def test_real_outlines_against_ogr(shared_data, tmp_path):
    """OGR reads the same file by itself; pixel centres are tested against its polygons one by one."""
    path = next((shared_data / "real_safe_metadata").rglob("*T32TNM*.SAFE"))
    product = read_product(path)
    grid = full_grid(product)
    mask = read_cloud_mask(product, grid)
    assert mask.shape == (1830, 1830)
    copy = shutil.copy(
        product.masks["MSK_CLOUDS"].path, tmp_path
    )  # OGR writes a .gfs file beside what it opens
    source = ogr.Open(str(copy))
    layer = source.GetLayer(0)
    shapes = [(f.GetField("maskType"), f.GetGeometryRef().Clone()) for f in layer]
    assert [kind for kind, _ in shapes] == ["OPAQUE"] * 4 + ["CIRRUS"]
    counted = 0
    for kind, shape in shapes:
        west, east, south, north = shape.GetEnvelope()
        for row in range(int((grid.uly - north) / 60), min(1830, int((grid.uly - south) / 60) + 1)):
            for column in range(int((west - grid.ulx) / 60), min(1830, int((east - grid.ulx) / 60) + 1)):
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(grid.ulx + 60 * column + 30, grid.uly - 60 * row - 30)
                if shape.Contains(point):
                    assert mask[row, column] == 1 or (kind == "CIRRUS" and mask[row, column] == 2)
                    counted += 1
    # No two outlines of this product overlap, so nothing else may be set.
    assert counted == np.count_nonzero(mask) > 1000
