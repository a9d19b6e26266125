"""A new archive format takes one module, one line and one fixture: tried in a temporary copy of the package."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from deepsatdata_plugin.core.geo import Transformer

CORNER = (600_000.0, 4_999_980.0)


@pytest.fixture
def copied(tmp_path, root) -> Path:
    """A copy of the package's core with the toy's module and its line."""
    package = tmp_path / "copy" / "deepsatdata_plugin"
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(root / "deepsatdata_plugin" / "core", package / "core", ignore=ignored)
    (package / "__init__.py").touch()
    formats = package / "core" / "products" / "formats"
    shutil.copy(Path(__file__).with_name("toy_format.py"), formats / "toy.py")
    init = formats / "__init__.py"
    text = init.read_text(encoding="utf-8")
    assert text.count('    "memory",\n') == 1
    init.write_text(text.replace('    "memory",\n', '    "memory",\n    "toy",\n'), encoding="utf-8")
    return package.parent


@pytest.fixture
def toys(tmp_path) -> Path:
    """Two dates of one tile as toys, and a broken one."""
    folder = tmp_path / "toys"
    folder.mkdir()
    x, y = CORNER
    ring = np.array([(x, y), (x + 1200, y), (x + 1200, y - 1200), (x, y - 1200), (x, y)])
    for number, day in enumerate(("2022-05-10", "2022-06-20")):
        facts = {
            "tile": "31TFM", "epsg": 32631, "corner": CORNER, "start": f"{day}T10:50:31",
            "footprint": Transformer(32631, 4326).points(ring).tolist(),
        }  # fmt: skip
        generator = np.random.default_rng(number)
        with (folder / f"S2A_MSIL2A_{day}.toy").open("wb") as file:
            np.savez(
                file, facts=json.dumps(facts), B04=generator.integers(1001, 9000, (120, 120), dtype=np.uint16),
                B11=generator.integers(1001, 9000, (60, 60), dtype=np.uint16),
            )  # fmt: skip
    (folder / "broken.toy").write_bytes(b"no archive")
    return folder


SCRIPT = """
import json, sys
sys.path.insert(0, {copy!r})
import deepsatdata_plugin
assert deepsatdata_plugin.__file__.startswith({copy!r})
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.inventory import inventory_of
from deepsatdata_plugin.core.stack.records import StackParameters
found, skips = find_products({toys!r}, Silent())
rows = inventory_of({toys!r}, Silent(), checksums=True)
parameters = StackParameters(bands=("B04", "B11"), size=24, masks=False, labelled_only=False)
result = make_dataset({toys!r}, {folder!r}, parameters, threads=2, feedback=Silent())
print(json.dumps([[p.name for p in found], [s.reason for s in skips], [r.state for r in rows], result.samples]))
"""


def test_products_of_a_new_format_are_found_inventoried_and_stacked(copied, toys, tmp_path):
    h5py = pytest.importorskip("h5py")
    script = SCRIPT.format(copy=str(copied), toys=str(toys), folder=str(tmp_path / "set"))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    names, reasons, states, samples = json.loads(done.stdout.splitlines()[-1])
    assert names == ["S2A_MSIL2A_2022-05-10", "S2A_MSIL2A_2022-06-20"]
    assert reasons == ["unreadable_product"]
    assert states == ["ok", "ok", "unreadable"]
    assert samples == 20  # 5 columns of windows and 4 rows lie inside on the grid of the zone
    with np.load(toys / "S2A_MSIL2A_2022-06-20.toy") as archive:
        b04, b11 = archive["B04"] - 1000, archive["B11"] - 1000
    (path,) = (tmp_path / "set" / "shards").glob("*.h5")
    with h5py.File(path, "r") as file:
        for number in range(samples):
            row = round((CORNER[1] - file["index/uly"][number]) / 10)
            column = round((file["index/ulx"][number] - CORNER[0]) / 10)
            assert np.array_equal(file["image_10m"][number, 1, 0], b04[row : row + 24, column : column + 24])
            half = np.s_[row // 2 : row // 2 + 12, column // 2 : column // 2 + 12]
            assert np.array_equal(file["image_20m"][number, 1, 0], b11[half])
