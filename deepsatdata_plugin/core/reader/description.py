"""What dataset.json tells: that it can be read at all, statistics of bands, seasons."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

#: Version of the format that is read.
VERSION = 1


def read_description(folder: Path) -> dict[str, Any]:
    """Read dataset.json.

    Raises:
        FileNotFoundError: There is none; the text tells an unfinished dataset from another folder.
        ValueError: The dataset has a format of after this reader, or dataset.json is damaged.
    """
    path = folder / "dataset.json"
    if not path.is_file():
        if (folder / "plan.json").is_file():
            raise FileNotFoundError(
                f"{folder}: this dataset is unfinished. Run the algorithm that makes it again with the same "
                "folder: it goes on where it stopped."
            )
        raise FileNotFoundError(f"{path} is not there: is {folder} the folder of a dataset?")
    try:
        description: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        version = int(description.get("version", VERSION))
    except (ValueError, TypeError, AttributeError) as error:
        raise ValueError(f"{path} is damaged ({error}): take it from a copy.") from error
    if version > VERSION:
        raise ValueError(
            f"{folder} has format version {version}, this reader knows {VERSION}: take the reader of a newer "
            "DeepSatData."
        )
    return description


def mean_and_std(
    description: dict[str, Any], bands: Sequence[str], folds: Sequence[int] | str
) -> tuple[np.ndarray, np.ndarray]:
    """Return (bands,) float32 mean and standard deviation of the valid clear DN.

    Args:
        description: dataset.json.
        bands: Names.
        folds: Folds whose pixels count (those of training), or "all".

    Raises:
        ValueError: There are no such folds, or no statistics of them.
    """
    if isinstance(folds, str):
        if folds != "all":
            raise ValueError(f"normalize is 'all' or a list of folds, not {folds!r}")
        known = {row["name"]: row.get("statistics") or {} for row in description["bands"]}
        found = [(known[band].get("mean"), known[band].get("std")) for band in bands]
    else:
        rows = {row["fold"]: row["bands"] for row in description.get("statistics", {}).get("folds", [])}
        missing = [fold for fold in folds if fold not in rows]
        if missing or not len(folds):
            there = f"there are {sorted(rows)}" if rows else "split the dataset first, or give 'all'"
            raise ValueError(f"no statistics of the folds {list(missing)}: {there}")
        sums = {
            band: [
                sum(rows[fold][band][key] for fold in folds)
                for key in ("valid_pixels", "sum", "sum_of_squares")
            ]
            for band in bands
        }
        found = [
            (total / pixels, max(0.0, squares / pixels - (total / pixels) ** 2) ** 0.5)
            if pixels
            else (None, None)
            for pixels, total, squares in sums.values()
        ]
    unknown = [band for band, (mean, _) in zip(bands, found) if mean is None]
    if unknown:
        raise ValueError(f"no valid pixel of {unknown} to take statistics from")
    mean, std = np.array(found, np.float32).T
    return mean, np.where(std > 0, std, np.float32(1))


def months_of(description: dict[str, Any], tile: str, year: int) -> tuple[np.datetime64, int]:
    """Return the first month of a tile's season, and how many months it has."""
    for row in description["grid"]["tiles"]:
        if row["tile"] == tile and row["year"] == year:
            first, last = (np.datetime64(row[key][:7], "M") for key in ("season_start", "season_end"))
            return first, int((last - first).astype(int)) + 1
    raise ValueError(f"dataset.json knows no season of {tile} in {year}")
