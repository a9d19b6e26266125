"""What every test may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

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
