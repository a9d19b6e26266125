"""What the plugin costs when QGIS starts: loading it and registering its provider, in fresh processes."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import rows

ROOT = Path(__file__).resolve().parents[1]

STEP = """
import sys, time, json
sys.path[:0] = ["/usr/share/qgis/python/plugins", {root!r}]
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
before = set(sys.modules)
start = time.perf_counter()
import deepsatdata_plugin
plugin = deepsatdata_plugin.classFactory(None)
plugin.initProcessing()
seconds = time.perf_counter() - start
heavy = sorted({{name.split(".")[0] for name in set(sys.modules) - before}} & {{
    "h5py", "requests", "sentinelsat", "matplotlib", "pandas", "torch", "numpy"}})
print(json.dumps([seconds * 1000, heavy]), flush=True)
import os
os._exit(0)
"""


def main() -> None:
    times, heavy = [], set()
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(7):
        done = subprocess.run(
            [sys.executable, "-c", STEP.format(root=str(ROOT))],
            env={**kept, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        milliseconds, loaded = json.loads(done.stdout.splitlines()[-1])
        times.append(milliseconds)
        heavy |= set(loaded)
    times = times[1:]  # the first one compiled the sources
    rows.tell("startup", "loading the plugin, median", statistics.median(times), 40, at_most=True, unit="ms")
    print(f"start-up: median {statistics.median(times):.0f} ms, least {min(times):.0f} ms")
    print(f"heavy packages loaded: {', '.join(sorted(heavy)) or 'none'}")


if __name__ == "__main__":
    main()
