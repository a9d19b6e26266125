"""Folds written: the column in samples.csv and samples.gpkg, what dataset.json and the data card say of it.

Everything is written aside first; then file after file gets its name, dataset.json last. After an error what
was there before is put back.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from operator import itemgetter
from pathlib import Path
from typing import Any

import numpy as np

from ...feedback import Feedback, Part, raise_if_cancelled
from ...storage import PART, GeoPackageError, file_sha256, json_text, remove, replace, sync_file, write_text
from ...words import told
from ..card import CARD_FILES, data_card
from ..fold_statistics import fold_statistics
from ..opening import DESCRIPTION, OpenedDataset
from ..samples_layer import LAYER, write_samples_layer
from ..samples_table import SAMPLE_COLUMNS, SAMPLES, Columns, table_columns, table_text
from .parameters import Split

#: Folder in which files wait for their names.
_ASIDE = f".split{PART}"


def write_folds(dataset: OpenedDataset, split: Split, feedback: Feedback) -> None:
    """Write the folds of a split.

    Raises:
        OSError: The disk fails or is full; what was there before is there again.
        Cancelled: The user cancelled; nothing was changed.
    """
    aside = dataset.folder / _ASIDE
    remove(aside)
    (aside / "new").mkdir(parents=True)
    (aside / "old").mkdir()
    try:
        _tables(dataset, split, aside / "new", Part(feedback, 0, 50))
        statistics = fold_statistics(dataset, split.fold, Part(feedback, 50, 90))
        _publish(dataset, split, statistics, aside, feedback)
    finally:
        with suppress(OSError):
            remove(aside)


def _tables(dataset: OpenedDataset, split: Split, aside: Path, feedback: Feedback) -> None:
    """Write samples.csv and samples.gpkg with the new folds."""
    with open(aside / SAMPLES, "w", encoding="utf-8", newline="") as handle:
        handle.write(",".join(SAMPLE_COLUMNS) + "\n")
        for columns in _with_folds(dataset.folder / SAMPLES, split.fold):
            raise_if_cancelled(feedback)
            handle.write(table_text(columns))
    sync_file(aside / SAMPLES)
    feedback.progress(40)
    if not (dataset.folder / LAYER).is_file():
        return
    zones = np.unique(split.corners[:, 0]).astype(int).tolist()
    try:
        write_samples_layer(aside / LAYER, zones, _checked(dataset, split, feedback))
    except GeoPackageError as error:
        feedback.warn(
            told("{error} The folds stand in samples.csv; samples.gpkg is taken away.", error=error)
        )


def _checked(dataset: OpenedDataset, split: Split, feedback: Feedback) -> Iterator[Columns]:
    for columns in _with_folds(dataset.folder / SAMPLES, split.fold):
        raise_if_cancelled(feedback)
        yield columns


def _with_folds(path: Path, fold: np.ndarray) -> Iterator[Columns]:
    start = 0
    for columns in table_columns(path):
        stop = start + columns["index"].size
        yield {**columns, "fold": fold[start:stop].astype(np.int64)}
        start = stop


def _publish(
    dataset: OpenedDataset, split: Split, statistics: dict[str, Any], aside: Path, feedback: Feedback
) -> None:
    folder = dataset.folder
    names = [name for name in (SAMPLES, LAYER, *CARD_FILES, DESCRIPTION) if (folder / name).is_file()]
    for name in names:
        shutil.copyfile(folder / name, aside / "old" / name)
    raise_if_cancelled(feedback)
    try:
        replace(aside / "new" / SAMPLES, folder / SAMPLES)
        if (aside / "new" / LAYER).is_file():
            replace(aside / "new" / LAYER, folder / LAYER)
        else:
            remove(folder / LAYER)
        description = {**dataset.description, "split": split.record(), "statistics": statistics}
        _refresh(folder, description, (SAMPLES, LAYER))
        if (folder / CARD_FILES[0]).is_file():
            for name, text in data_card(folder, description).items():
                write_text(folder / name, text)
            _refresh(folder, description, CARD_FILES)
        write_text(folder / DESCRIPTION, json_text(description))
    except BaseException:
        for name in names:
            with suppress(OSError):
                replace(aside / "old" / name, folder / name)
        raise


def _refresh(folder: Path, description: dict[str, Any], names: tuple[str, ...]) -> None:
    """Renew the hashes of some files in a description; one that is gone is listed no more."""
    kept = [entry for entry in description["files"] if entry["path"] not in names]
    kept += [
        {"path": name, "sha256": file_sha256(folder / name)} for name in names if (folder / name).is_file()
    ]
    description["files"] = sorted(kept, key=itemgetter("path"))


def kept_split(folder: Path, description: dict[str, Any]) -> dict[str, Any]:
    """Return what dataset.json says of a split, for a description that is written anew.

    Args:
        folder: The dataset; its dataset.json is still the one before.
        description: The new one; its hashes tell whether samples or folds have changed since.
    """
    try:
        before = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        split, statistics = before["split"], before["statistics"]
        hashes = {entry["path"]: entry["sha256"] for entry in before["files"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}  # no split, or a description that is being mended
    now = {entry["path"]: entry["sha256"] for entry in description["files"]}
    if hashes.get(SAMPLES) != now.get(SAMPLES):
        split = {**split, "samples_changed": True}
    return {"split": split, "statistics": statistics}
