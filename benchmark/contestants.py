"""Packages that are compared with this project, in an environment of their own (.venv/benchmark)."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def ensure(*modules: str) -> None:
    """Run the program again in .venv/benchmark, made or completed when needed, if a module is missing."""
    if all(importlib.util.find_spec(name) for name in modules):
        return
    folder = ROOT / ".venv" / "benchmark"
    python = folder / "bin" / "python"
    again = "DEEPSATDATA_BENCHMARK_AGAIN"
    if os.environ.get(again):
        raise SystemExit(f"{', '.join(modules)}: still not there after installing benchmark/requirements.txt")
    if not python.exists():
        subprocess.run(["/usr/bin/python3", "-m", "venv", "--system-site-packages", str(folder)], check=True)
    there = f"import {','.join(modules)}"
    if subprocess.run([str(python), "-c", there], capture_output=True).returncode:
        requirements = ROOT / "benchmark" / "requirements.txt"
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*command, "-r", str(requirements)], check=True)
    os.environ[again] = "1"
    os.execv(python, [str(python), *sys.argv])
