"""What every test may ask for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def _no_logins_of_others() -> None:
    """Forget the logins of the test before: simulated servers come back at the same address."""
    from deepsatdata_plugin.hubs.web import sessions

    sessions._managers.clear()


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the source tree."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real pixels and metadata that lie beside a developer's copy; absent elsewhere."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"the folder with real data is not there ({folder})")
    return folder


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


@pytest.fixture(autouse=True)
def still_canvas(request):
    """Let the map draw nothing: it would do so in a thread, while the next test takes its layers away."""
    if {"gui", "processing"} & set(request.path.relative_to(Path(__file__).parent).parts):
        request.getfixturevalue("qgis_iface").mapCanvas().setRenderFlag(False)
