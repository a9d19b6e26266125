"""Fixtures of the core's tests."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator

import pytest
from osgeo import gdal, ogr, osr

#: torch is large, and not needed to work on the plugin; where it is missing its tests are not collected.
collect_ignore = [] if importlib.util.find_spec("torch") else ["test_reader_torch.py"]


def pytest_report_collectionfinish() -> str:
    """Say what is left out."""
    return "test_reader_torch.py is left out: no torch (make setup-torch)" if collect_ignore else ""


def _stop_raising() -> None:
    """Switch GDAL's exceptions off; its bindings insist on the reverse order of switching on."""
    for _ in range(3):
        for module in (osr, gdal, ogr):
            try:
                module.DontUseExceptions()
            except RuntimeError:
                continue


@pytest.fixture(params=["reporting", "raising"])
def gdal_mode(request: pytest.FixtureRequest) -> Iterator[str]:
    """Run a test twice: GDAL reporting errors, GDAL raising them. Other plugins decide which it is."""
    before = [module for module in (ogr, gdal, osr) if module.GetUseExceptions()]
    _stop_raising()
    if request.param == "raising":
        for module in (ogr, gdal, osr):
            module.UseExceptions()
    yield request.param
    _stop_raising()
    for module in before:
        module.UseExceptions()
