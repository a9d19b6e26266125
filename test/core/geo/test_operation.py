"""Which coordinate operation is used, and how good it is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from osgeo import osr

from deepsatdata_plugin.core.geo import Operation, Transformer, operation_between

FRANCE = (600_000.0, 5_100_000.0, 610_000.0, 5_110_000.0)
BESSEL = "+proj=tmerc +lat_0=0 +lon_0=5.5 +k=1 +x_0=100000 +y_0=0 +ellps=bessel +units=m"


def wkt(proj4):
    reference = osr.SpatialReference()
    reference.ImportFromProj4(proj4)
    return reference.ExportToWkt()


def test_nothing_to_do():
    assert operation_between(32631, 32631, FRANCE) == Operation("Null", 0.0)


@pytest.mark.parametrize("source", [4326, 32632, "EPSG:4326"])
def test_within_one_datum_it_is_exact(source):
    operation = operation_between(source, 32631, FRANCE)
    assert (operation.accuracy_m, operation.ballpark, operation.missing_grids) == (0.0, False, ())
    assert "UTM zone 31N" in operation.name


def test_another_datum_has_an_accuracy():
    operation = operation_between(2154, 32631, FRANCE)
    assert "RGF93" in operation.name
    assert operation.accuracy_m == 1.0
    assert not operation.ballpark


def test_no_known_datum_is_a_ballpark():
    operation = operation_between(wkt(BESSEL), 32631, FRANCE)
    assert operation.ballpark
    assert "Ballpark" in operation.name
    with_shift = BESSEL + " +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7"
    assert not operation_between(wkt(with_shift), 32631, FRANCE).ballpark


def test_the_operation_that_is_told_is_the_one_that_is_used():
    """Of several for Great Britain the best needs a grid file, which may be installed or not."""
    place = (600_000.0, 5_700_000.0, 610_000.0, 5_710_000.0)
    operation = operation_between(27700, 32630, place)
    assert operation.name
    assert operation.accuracy_m <= 2.0 or operation.missing_grids
    if operation.accuracy_m > 1.0:
        assert any("OSTN15" in grid for grid in operation.missing_grids)


def test_without_pyproj_it_is_unknown(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyproj", None)
    assert operation_between(2154, 32631, FRANCE) == Operation()
    assert Transformer(2154, 32631).points([[700_000.0, 6_600_000.0]]).shape == (1, 2)


def test_pyproj_that_finds_no_data_is_given_those_of_gdal(monkeypatch):
    """As in a virtual environment over the packages of a system."""
    import pyproj.datadir
    from pyproj.exceptions import DataDirError

    given = []

    def find():
        if not given:
            raise DataDirError("Valid PROJ data directory not found.")
        return given[-1]

    monkeypatch.setattr(pyproj.datadir, "get_data_dir", find)
    monkeypatch.setattr(pyproj.datadir, "set_data_dir", given.append)
    assert "RGF93" in operation_between(2154, 32631, FRANCE).name
    assert [(Path(folder) / "proj.db").exists() for folder in given] == [True]
    given.clear()
    monkeypatch.setattr("osgeo.osr.GetPROJSearchPaths", list)
    assert operation_between(2154, 32631, FRANCE) == Operation()
