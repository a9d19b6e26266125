"""The folder of a finished dataset as others find it: what dataset.json says, or why it cannot be trusted."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import EnvironmentFailure, InputError
from ..parcels import is_colour
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

    @property
    def seasons(self) -> dict[tuple[str, int], tuple[datetime, datetime]]:
        """Return (tile, year) -> first and last moment of its season, UTC."""
        return {
            (tile["tile"], tile["year"]): (_moment(tile["season_start"]), _moment(tile["season_end"]))
            for tile in self.description["grid"]["tiles"]
        }


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


_NUMBER = (int, float)
#: Names of a class that many codes share.
_NAMED = 4
#: What everything that reads a description needs of it, and of which kind; "*": of each entry of a list.
_NEEDED: dict[tuple[str, ...], Any] = {
    ("parameters",): dict,
    ("counts",): dict, ("counts", "samples"): int, ("counts", "steps"): int,
    ("grid",): dict, ("grid", "size_m"): _NUMBER, ("grid", "stride_m"): _NUMBER,
    ("grid", "shift_e_m"): _NUMBER, ("grid", "shift_n_m"): _NUMBER,
    ("grid", "tiles"): list, ("grid", "tiles", "*"): dict, ("grid", "tiles", "*", "tile"): str,
    ("grid", "tiles", "*", "year"): int, ("grid", "tiles", "*", "epsg"): int,
    ("grid", "tiles", "*", "steps"): int, ("grid", "tiles", "*", "season_start"): str,
    ("grid", "tiles", "*", "season_end"): str,
    ("bands",): list, ("bands", "*"): dict, ("bands", "*", "name"): str, ("bands", "*", "dataset"): str,
    ("bands", "*", "resolution_m"): _NUMBER, ("bands", "*", "statistics"): dict,
    ("products",): list, ("products", "*"): dict, ("products", "*", "name"): str,
    ("products", "*", "quantification"): _NUMBER,
    ("shards", "*", "samples"): int,
}  # fmt: skip


def _require_keys(found: dict[str, Any], path: Path) -> None:
    """Refuse a description without what everything that reads it needs."""
    for key in ("shards", "files"):
        if not isinstance(found.get(key), list):
            raise _incomplete(key, path)
        for entry in found[key]:
            _require_inside(entry, path)
    for keys, kind in _NEEDED.items():
        # What holds entries is looked at before what is in it.
        if not all(isinstance(value, kind) for value in _values(found, keys)):
            raise _incomplete(".".join(key for key in keys if key != "*"), path)
    grid = found["grid"]
    if not (grid["size_m"] > 0 and grid["stride_m"] > 0):
        raise _incomplete("grid", path)
    try:
        for tile in grid["tiles"]:
            _moment(tile["season_start"]), _moment(tile["season_end"])
    except ValueError as error:
        raise _incomplete("grid.tiles", path) from error


def _require_inside(entry: Any, path: Path) -> None:
    name = entry.get("path") if isinstance(entry, dict) else None
    place = PurePosixPath(name if isinstance(name, str) else "")
    if not place.name or place.is_absolute() or ".." in place.parts or "\\" in str(place):
        raise InputError(
            told("it is damaged: it lists a file that is none of the dataset ({place}).", place=place),
            subject=str(path),
            remedy=_REMEDY,
        )


def _values(found: Any, keys: tuple[str, ...]) -> list[Any]:
    """Return what stands under some keys, None where there is nothing."""
    if not keys:
        return [found]
    if keys[0] == "*":
        return [value for entry in found for value in _values(entry, keys[1:])]
    return _values(found.get(keys[0]), keys[1:])


def _incomplete(key: str, path: Path) -> InputError:
    return InputError(
        told("it is damaged: '{key}' is missing or of another kind.", key=key),
        subject=str(path),
        remedy=_REMEDY,
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def class_rows(folder: Path) -> tuple[dict[str, str], ...]:
    """Return the rows of classes.csv, () without labels of classes.

    Raises:
        InputError: It is damaged.
        EnvironmentFailure: It cannot be read now.
    """
    path = folder / "classes.csv"
    try:
        with path.open(encoding="utf-8", newline="") as handle:
            rows = tuple(csv.DictReader(handle))
        for row in rows:
            int(row["index"])
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise unreadable_now(path, error) from error
    except (KeyError, TypeError, ValueError, csv.Error) as error:
        raise InputError(
            told("it is damaged: {error}.", error=str(error)), subject=str(path), remedy=_REMEDY
        ) from error
    return rows


def class_names(folder: Path) -> dict[int, str]:
    """Return class -> its name, else its code, as classes.csv has them.

    Of codes that share an index the first ones are named; errors are as of `class_rows`.
    """
    found: dict[int, list[str]] = {}
    for row in class_rows(folder):
        found.setdefault(int(row["index"]), []).append(row.get("name") or row.get("code") or "")
    return {index: ", ".join(names[:_NAMED]) for index, names in found.items()}


def file_name(sample_id: str, folder: Path) -> str:
    """Return a sample id that files are named by.

    Raises:
        InputError: It is no plain name; a file of it could lie anywhere.
    """
    if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,199}", sample_id) is None or ".." in sample_id:
        raise InputError(
            told("it is damaged: '{sample}' is no id of a sample.", sample=sample_id[:80]),
            subject=str(folder),
            remedy=_REMEDY,
        )
    return sample_id


def class_colours(folder: Path) -> dict[int, str]:
    """Return class -> "#rrggbb" of those to which the class table gave one; errors are as of `class_rows`."""
    found: dict[int, str] = {}
    for row in class_rows(folder):
        colour = (row.get("colour") or "").strip().lower()
        if is_colour(colour):  # somebody may have written something else there
            found.setdefault(int(row["index"]), colour)
    return found


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


def damaged(subject: str, error: Exception) -> InputError:
    """Return the error of a file of a dataset that is there and makes no sense."""
    return InputError(
        told("it cannot be read: {error}.", error=str(error).rstrip(".")),
        subject=subject,
        remedy="Run 'Verify a dataset' to see what is damaged.",
    )


def is_failure(error: OSError) -> bool:
    """Tell whether the machine failed, not the file: what HDF5 says holds the number only as text."""
    if error.errno is not None:
        return error.errno in FAILURES or isinstance(error, PermissionError)
    return any(f"errno = {number}," in str(error) for number in FAILURES)
