"""The table of the README can be made again."""

from __future__ import annotations

import subprocess
import sys


def test_the_table_of_differences(root):
    command = [sys.executable, str(root / "demo" / "selection_difference.py"), "--seasons", "5"]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(2)]
    assert runs[0] == runs[1]
    lines = [line for line in runs[0].splitlines() if line.startswith("| ") and "COUNT" not in line]
    assert len(lines) == 12
    assert all("lower in 0 of 5" in line for line in lines if "| uniform |" not in line)
