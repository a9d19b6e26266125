"""Simulated seasons for the tests of what reads them: each is rendered once a run, and copied.

`write_season` and `small_season` take what those of the simulator take. Whoever asks gets files of its own, which it
may damage. The simulator's own tests ask the simulator.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import scene
from scene import Season

_MADE: dict[str, Season] = {}


@cache
def _kept() -> Path:
    """Make the folder of what has been rendered, which goes when the run ends."""
    folder = Path(tempfile.mkdtemp(prefix="seasons-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _moved(season: Season, folder: Path) -> Season:
    """Give the record of a season that lies in another folder, with nothing rendered yet."""
    written = [replace(w, path=folder / w.path.relative_to(season.folder)) for w in season.written]
    return Season(folder, season.landscape, season.renderer.seed, season.renderer.supersample, written)


def write_season(folder: str | Path, **arguments: object) -> Season:
    """Write a season of the simulator, or copy it where it has been written before."""
    # A dataclass shows all its fields, so equal words are equal wishes.
    wish = repr(sorted(arguments.items()))
    if wish not in _MADE:
        made = scene.write_season(_kept() / str(len(_MADE)), **arguments)
        _MADE[wish] = _moved(made, made.folder)  # what was rendered need not stay in memory
    return copied(_MADE[wish], Path(folder))


def copied(season: Season, folder: Path) -> Season:
    """Copy a season into a folder, which may be there."""
    shutil.copytree(season.folder, folder, dirs_exist_ok=True)
    return _moved(season, folder)


def small_season(folder: str | Path, **arguments: object) -> Season:
    """Write the simulator's small season, or copy it where it has been written before."""
    return write_season(folder, **{**scene.SMALL, **arguments})
