"""GeoPackages without locks and in bounded memory."""

from __future__ import annotations

import struct
import subprocess
import sys
import tracemalloc

import pytest
from osgeo import gdal, ogr, osr

from deepsatdata_plugin.core.storage import GeoPackageError, GeoPackageWriter, VectorLayer

FIELDS = (("name", ogr.OFTString), ("number", ogr.OFTInteger), ("share", ogr.OFTReal))


def layer(name="places", epsg=32631):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return VectorLayer(name, crs, ogr.wkbPolygon, FIELDS)


def squares(count):
    for k in range(count):
        x, y, s = 600_000.0 + 240 * (k % 400), 5_100_000.0 - 240 * (k // 400), 240.0
        wkb = struct.pack("<BIII10d", 1, 3, 1, 5, x, y, x + s, y, x + s, y - s, x, y - s, x, y)
        yield wkb, (x, x + s, y - s, y), (f"é{k}", k, None if k % 3 else k / 7)


def write(path, count=900):
    with GeoPackageWriter(path, [layer("a"), layer("b", 4326)]) as file:
        file.add("a", squares(count // 2))
        file.add("a", squares(count - count // 2))


def test_gdal_reads_what_was_written(tmp_path):
    path = tmp_path / "a %41?#.gpkg"
    write(path)
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    rows, empty = source.GetLayerByName("a"), source.GetLayerByName("b")
    assert (rows.GetFeatureCount(), empty.GetFeatureCount()) == (900, 0)
    assert rows.GetSpatialRef().GetAuthorityCode(None) == "32631"
    assert rows.GetExtent() == (600_000.0, 696_000.0, 5_099_520.0, 5_100_000.0)
    feature = rows.GetFeature(2)
    assert [feature.GetField(i) for i in range(3)] == ["é1", 1, None]
    assert feature.GetGeometryRef().ExportToIsoWkt().startswith("POLYGON ((600240 5100000,600480 5100000")
    rows.SetSpatialFilterRect(600_010, 5_099_990, 600_020, 5_099_999)
    assert [f.GetField(1) for f in rows] == [0, 0]
    index = source.ExecuteSQL(
        "SELECT HasSpatialIndex('a', 'geom'), rtreecheck('rtree_a_geom'), count(*) FROM rtree_a_geom"
    )
    feature = index.GetNextFeature()
    assert [feature.GetField(i) for i in range(3)] == [1, "ok", 900]
    source.ReleaseResultSet(index)


def test_a_written_file_can_be_edited(tmp_path):
    path = tmp_path / "a.gpkg"
    write(path)
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    assert source.GetLayer(0).DeleteFeature(1) == 0
    rows = source = None  # noqa: F841 - closed here
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert source.GetLayer(0).GetFeatureCount() == 899


def test_same_rows_same_bytes(tmp_path):
    write(tmp_path / "a.gpkg")
    write(tmp_path / "b.gpkg")
    assert (tmp_path / "a.gpkg").read_bytes() == (tmp_path / "b.gpkg").read_bytes()
    assert gdal.GetThreadLocalConfigOption("OGR_CURRENT_DATE") is None


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX locks")
def test_locks_are_not_needed(tmp_path):
    """A lock that cannot be had, as on a share whose lock service does not answer."""
    path = tmp_path / "a.gpkg"
    (tmp_path / "a.gpkg.part").touch()
    holder = "import fcntl, sys; f = open(sys.argv[1], 'r+'); fcntl.lockf(f, fcntl.LOCK_EX); print(flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(tmp_path / "a.gpkg.part")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        process.stdout.readline()
        write(path)
        process.stdin.close()
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert source.GetLayer(0).GetFeatureCount() == 900


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.gpkg"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        with GeoPackageWriter(path, [layer("a")]) as file:
            file.add("a", (1 // 0 for _ in "x"))
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.gpkg"]


def test_a_place_that_cannot_be_written_is_named_with_the_way_out(tmp_path):
    (tmp_path / "a.gpkg").mkdir()
    with pytest.raises(GeoPackageError, match=r"a\.gpkg.*local disk"):
        write(tmp_path / "a.gpkg")
    with pytest.raises(GeoPackageError, match=r"gone/a\.gpkg"):
        write(tmp_path / "gone" / "a.gpkg")


def test_memory_does_not_grow_with_the_rows(tmp_path):
    tracemalloc.start()
    try:
        write(tmp_path / "a.gpkg", 10_000)
        assert tracemalloc.get_traced_memory()[1] < 2 * 2**20
    finally:
        tracemalloc.stop()
