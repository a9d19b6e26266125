"""A rule has one home: what is written there stands nowhere else in the package."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "deepsatdata_plugin"

#: What is looked for in the code -> the only modules that may hold it.
HOMES = {
    r"\.MakeValid\(": {"core/geo/polygons.py"},
    r"disk_usage\(|statvfs\(": {"core/storage/files.py"},
    r"hashlib\.(new|md5)\(": {"core/storage/hashes.py"},
    r"\.write_text\(": set(),  # core.storage.write_text leaves whole files or none
    # 32600 is a version of QGIS, too.
    r"(?<![:\d])32[67]00\b|\b10_?000_?000\b|\b1e7\b": {
        "core/geo/zones.py",
        "gui/queue/queue_task.py",
        "gui/search/search_task.py",
    },
    r"startswith\(.99": {"core/products/acquisitions.py"},
    # Replacing a ground truth in one step has rules of its own.
    r"os\.replace\(|os\.rename\(": {"core/storage/files.py", "core/rasterize/files/generations.py"},
    r"\(xmin, ymin\), \(xmax": {"core/geo/polygons.py"},
}


@pytest.mark.parametrize("pattern", HOMES)
def test_a_rule_has_one_home(pattern):
    holders = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if re.search(pattern, re.sub(r"#.*", "", path.read_text(encoding="utf-8")))
    }
    assert holders <= HOMES[pattern]
