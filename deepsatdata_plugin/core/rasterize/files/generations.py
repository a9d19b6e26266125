"""A finished ground truth takes the place of an earlier one in its folder, in one step.

Whoever has an earlier raster open may keep it: on Windows such a file can be neither deleted nor replaced.
So the new files first get names of a new generation ("..._labels.2.tif"), then the description says so: from
here on the folder holds the new ground truth. Only then do the files take their final names, as far as
nobody holds those; a file that has to keep its name of the generation is described by it, and the next run
sets it right. At every moment the folder holds one whole ground truth, the old or the new one.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from ...storage import PART, json_text, publish, sync_folder, write_text
from ..choices import EXTRA_LAYERS, LAYERS
from .format import DESCRIPTION, TABLES, read_description

_LAYER = "|".join((*LAYERS, *EXTRA_LAYERS))

#: Rasters and tables as they are named before they take their final names; the number is the generation.
_GENERATION = re.compile(
    rf"(?P<stem>.+_\d+_[\d.]+m_(?:{_LAYER})|{'|'.join(Path(name).stem for name in TABLES)})"
    r"\.(?P<number>\d+)(?P<suffix>\.[a-z]+)"
)

#: Names of unfinished rasters.
_UNFINISHED = re.compile(rf".+_\d+_[\d.]+m_(?:{_LAYER})\.tif{re.escape(PART)}")

#: What QGIS and GDAL put beside a raster: statistics and pyramids of the pixels it had.
_BESIDE = (".aux.xml", ".ovr", ".msk")


def final_name(name: str) -> str:
    """Return the name that a file of a generation is to have; other names stay."""
    match = _GENERATION.fullmatch(name)
    return match["stem"] + match["suffix"] if match else name


def take_place(
    folder: Path, parts: Mapping[str, Path], describe: Callable[[Mapping[str, str]], dict[str, Any]]
) -> list[str]:
    """Make new files the ground truth of a folder.

    Args:
        folder: The folder; it may hold an earlier ground truth.
        parts: Final name -> complete file in the folder that is to have it.
        describe: Makes the description from final name -> name that the file has.

    Returns:
        Names of earlier files that somebody holds; they stay and are of no further use.

    Raises:
        OSError: A file cannot get a name, or the description cannot be written; the earlier ground truth
            is whole then.
    """
    earlier = read_description(folder)
    number = 1 + max((_number(path.name) for path in folder.iterdir()), default=1)
    waiting = {name: f"{Path(name).stem}.{number}{Path(name).suffix}" for name in parts}
    named: dict[str, str] = {}
    switched = json_text(describe(waiting))
    try:
        if earlier is not None:
            for name, part in parts.items():
                publish(part, folder / waiting[name])
            write_text(folder / DESCRIPTION, switched)
    except BaseException:
        # An interruption may come when the description has its name already.
        if (folder / DESCRIPTION).read_text(encoding="utf-8") != switched:
            for name in waiting.values():
                with suppress(OSError):
                    (folder / name).unlink(missing_ok=True)
        raise
    sources = {name: part if earlier is None else folder / waiting[name] for name, part in parts.items()}
    held: list[str] = []
    for _ in range(2):  # a virus scanner may have let go meanwhile, and old files with it
        for name in [name for name in parts if named.get(name) != name]:
            named[name] = _best_name(sources[name], folder, name, waiting[name])
            sources[name] = folder / named[name]
        sync_folder(folder)
        write_text(folder / DESCRIPTION, json_text(describe(named)))
        held = _clear(folder, set(named.values()), earlier)
        if all(named[name] == name or name in held for name in parts):
            break
    return held


def _number(name: str) -> int:
    match = _GENERATION.fullmatch(name.removesuffix(PART))
    return int(match["number"]) if match else 1


def _best_name(source: Path, folder: Path, name: str, other: str) -> str:
    """Give a file its final name, or the other one when somebody holds that; return which."""
    with suppress(OSError):
        os.replace(source, folder / name)
        return name
    if source.name != other:
        publish(source, folder / other)
    return other


def _clear(folder: Path, current: set[str], earlier: dict[str, Any] | None) -> list[str]:
    """Delete what earlier runs left: their files, and those of runs that were killed."""
    known = set(_names(earlier)) if earlier else set()
    held = []
    for path in sorted(folder.iterdir()):
        name = path.name
        if name in current:
            for ending in _BESIDE:
                with suppress(OSError):
                    path.with_name(name + ending).unlink(missing_ok=True)
        elif name in known or _GENERATION.fullmatch(name.removesuffix(PART)) or _UNFINISHED.fullmatch(name):
            try:
                path.unlink(missing_ok=True)
            except OSError:
                held.append(name)
    return held


def _names(description: dict[str, Any]) -> list[str]:
    files = [Path(str(entry["path"])).name for entry in description.get("files", ())]
    return [*files, *map(str, description.get("tables", {name: name for name in TABLES}).values())]
