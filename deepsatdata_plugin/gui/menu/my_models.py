"""The shipped models as the user's own, which the modeler can open and change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ...core.storage import copy_file, replace as rename
from ...resources import resource


@dataclass
class Copied:
    """What became of the models, by file name.

    Attributes:
        same: There already, as shipped.
        kept: Differ from what is shipped and stay as they are.
        replaced: Differed; the shipped one took their place, they are kept beside it as `.bak`.
    """

    new: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    replaced: list[str] = field(default_factory=list)


def copy_models(
    target: Path, replace: Callable[[list[str]], bool], sources: Iterable[Path] | None = None
) -> Copied:
    """Copy the shipped models; one that was changed is replaced only when asked for.

    Args:
        target: The user's folder of models.
        replace: Told the names of the files that differ; True replaces them.
        sources: Files to copy, None for the shipped ones.

    Raises:
        OSError: A file cannot be read or written.
    """
    if sources is None:
        folder = resource("models")
        sources = sorted(folder.glob("*.model3")) if folder else []
    copied, differing = Copied(), []
    target.mkdir(parents=True, exist_ok=True)
    for source in sources:
        place = target / source.name
        if not place.exists():
            copy_file(source, place)
            copied.new.append(place.name)
        elif place.read_bytes() == source.read_bytes():
            copied.same.append(place.name)
        else:
            differing.append(source)
    if differing and replace([path.name for path in differing]):
        for source in differing:
            place = target / source.name
            rename(place, _free_backup(place))
            copy_file(source, place)
            copied.replaced.append(place.name)
    else:
        copied.kept = [path.name for path in differing]
    return copied


def _free_backup(path: Path) -> Path:
    """Return a name for the old file that nothing has: `.bak`, `.2.bak` ..."""
    backup, number = path.with_name(path.name + ".bak"), 2
    while backup.exists():
        backup, number = path.with_name(f"{path.name}.{number}.bak"), number + 1
    return backup
