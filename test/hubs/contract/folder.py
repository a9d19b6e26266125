"""A folder with zipped and unpacked products."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import scene
from deepsatdata_plugin.hubs.contract import Clock
from queuekit.hub_world import HubWorld


@contextmanager
def world(folder: Path, clock: Clock) -> Iterator[HubWorld]:
    made = {"size_px": 60, "bands": ("B02",), "tiles": ("31TFM",)}
    scene.write_season(folder / "safe", dates=["2018-04-11"], **made)
    scene.write_season(folder / "zip", dates=["2018-05-21", "2018-07-10"], zipped=True, **made)
    zips = sorted(folder.rglob("*.zip"))
    names = {path.name.partition(".")[0] for path in [*folder.rglob("*.SAFE"), *zips]}
    yield HubWorld(str(folder), names, {path.name.partition(".")[0]: path.read_bytes() for path in zips})
