"""Fixtures of the core's tests."""

from __future__ import annotations

import importlib.util

#: torch is large, and not needed to work on the plugin; where it is missing its tests are not collected.
collect_ignore = [] if importlib.util.find_spec("torch") else ["test_reader_torch.py"]


def pytest_report_collectionfinish() -> str:
    """Say what is left out."""
    return "test_reader_torch.py is left out: no torch (make setup-torch)" if collect_ignore else ""
