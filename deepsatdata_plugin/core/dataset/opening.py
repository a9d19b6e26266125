"""The folder of a finished dataset as others find it: what dataset.json says, or why it cannot be trusted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import EnvironmentFailure, InputError
from ..products import FAILURES
from ..words import told

#: What dataset.json and every shard call themselves, and the newest version that is understood.
FORMAT = "deepsatdata-dataset"
VERSION = 1
DESCRIPTION, PLAN = "dataset.json", "plan.json"


@dataclass(frozen=True)
class OpenedDataset:
    """A finished dataset.

    Attributes:
        folder: Absolute.
        description: What dataset.json holds.
    """

    folder: Path
    description: dict[str, Any]

    @property
    def shards(self) -> list[tuple[str, Path, dict[str, Any]]]:
        """Return (file name, path, entry of dataset.json) of each shard, in order."""
        return [
            (PurePosixPath(entry["path"]).name, self.folder / entry["path"], entry)
            for entry in self.description["shards"]
        ]

    @property
    def bands(self) -> list[dict[str, Any]]:
        """Return the entries of the bands, in storage order."""
        found: list[dict[str, Any]] = self.description["bands"]
        return found


def open_dataset(folder: str | Path) -> OpenedDataset:
    """Read dataset.json.

    Args:
        folder: The dataset's folder; it may have been moved, and may be read-only.

    Raises:
        InputError: There is no dataset, it is unfinished, of a newer version, or its dataset.json is damaged.
        EnvironmentFailure: It cannot be read now.
    """
    root = Path(folder).absolute()
    path = root / DESCRIPTION
    if not path.is_file():
        _refuse_without_description(root)
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise unreadable_now(path, error) from error
    except ValueError as error:
        raise InputError(
            told("it is damaged: {error}.", error=str(error)), subject=str(path), remedy=_REMEDY
        ) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise InputError(
            "this describes no dataset of DeepSatData.",
            subject=str(path),
            remedy="Choose the folder of a dataset.",
        )
    version = found.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise InputError(
            told(
                "its format version is {version}; this program knows versions up to {known}.",
                version=version, known=VERSION,
            ),
            subject=str(path),
            remedy="Take a newer version of the plugin.",
        )  # fmt: skip
    _require_keys(found, path)
    return OpenedDataset(root, found)


_REMEDY = "Take it from a copy, or make the dataset again from its products."


def _refuse_without_description(root: Path) -> None:
    if not root.is_dir():
        raise InputError(
            "there is no such folder.", subject=str(root), remedy="Choose the folder of a dataset."
        )
    if (root / PLAN).is_file():
        count = sum(1 for _ in (root / "shards").glob("*.h5"))
        raise InputError(
            told("the dataset is not finished: shards that are complete: {count}.", count=count),
            subject=str(root),
            remedy="Run 'Make a dataset' again with the same folder and parameters: it goes on where it was.",
        )
    inside = sorted(path.parent.name for path in root.glob(f"*/{DESCRIPTION}"))
    raise InputError(
        "this is no dataset: dataset.json is missing.",
        subject=str(root),
        remedy=told("Choose {folder} in it.", folder=inside[0])
        if inside
        else "Choose the folder of a dataset; if it was one, take dataset.json from a copy.",
    )


def _require_keys(found: dict[str, Any], path: Path) -> None:
    """Refuse a description without what everything that reads it needs."""
    kinds: dict[str, type] = {
        "parameters": dict, "grid": dict, "bands": list, "counts": dict, "products": list, "shards": list,
        "files": list,
    }  # fmt: skip
    for key, kind in kinds.items():
        if not isinstance(found.get(key), kind):
            raise InputError(
                told("it is damaged: '{key}' is missing or of another kind.", key=key),
                subject=str(path),
                remedy=_REMEDY,
            )
    for entry in (*found["shards"], *found["files"]):
        place = PurePosixPath(str(entry.get("path", "")) if isinstance(entry, dict) else "")
        if not place.name or place.is_absolute() or ".." in place.parts or "\\" in str(place):
            raise InputError(
                told("it is damaged: it lists a file that is none of the dataset ({place}).", place=place),
                subject=str(path),
                remedy=_REMEDY,
            )


def unreadable_now(path: Path, error: OSError) -> EnvironmentFailure:
    """Return the error of a file that the machine, and no damage, keeps from being read."""
    remedy = "Look after the disk, share or memory, then start again: nothing is known against the file."
    if isinstance(error, PermissionError):
        remedy = "See to the rights on it, then start again."
    return EnvironmentFailure(
        told("it cannot be read now: {reason}.", reason=error.strerror or str(error)),
        subject=str(path),
        remedy=remedy,
    )


def is_failure(error: OSError) -> bool:
    """Tell whether the machine failed, not the file: what HDF5 says holds the number only as text."""
    if error.errno is not None:
        return error.errno in FAILURES or isinstance(error, PermissionError)
    return any(f"errno = {number}," in str(error) for number in FAILURES)
