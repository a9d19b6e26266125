"""A hub is added by one module, one line and one fixture: a toy, in a copy of the package."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]


def test_a_toy_hub_takes_one_file_one_line_and_one_fixture(tmp_path):
    without = shutil.ignore_patterns("__pycache__", "i18n")
    shutil.copytree(ROOT / "deepsatdata_plugin", tmp_path / "deepsatdata_plugin", ignore=without)
    for kit in ("hubsim", "queuekit", "scene"):
        shutil.copytree(ROOT / "test" / kit, tmp_path / "test" / kit, ignore=without)
    contract = tmp_path / "test" / "hubs" / "contract"
    contract.mkdir(parents=True)
    shutil.copy(HERE / "test_all_hubs.py", contract)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)

    catalogues = tmp_path / "deepsatdata_plugin" / "hubs" / "catalogues"
    shutil.copy(HERE / "toy" / "hub.py", catalogues / "toy.py")  # one file
    registry = catalogues / "registry.py"
    text = registry.read_text()
    line = '    "toy": ("A toy", "Give its address."),\n'  # one line
    registry.write_text(
        re.sub(r"(DIALECTS = \{\n(?:    .*\n)+)", lambda found: found[1] + line, text, count=1)
    )
    shutil.copy(HERE / "toy" / "world.py", contract / "toy.py")  # one fixture

    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "toy", str(contract)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
    assert re.search(r"\b8 passed", done.stdout), done.stdout[-500:]
