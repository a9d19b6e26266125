"""What a dataset holds, in a few lines of text."""

from __future__ import annotations

import csv
import os
from pathlib import Path
from typing import Any

from .chunks import fastest_inflate
from .rows import Rows
from .samples import Samples


def overview(folder: str | os.PathLike[str]) -> str:
    """Describe a dataset.

    Raises:
        FileNotFoundError: There is none in the folder.
        ValueError: It cannot be read.
    """
    samples = Samples(folder)
    description = samples.description
    lines = [f"{samples.folder}: {len(samples):,} samples, dataset format {description['version']}"]
    for row in description["grid"]["tiles"]:
        season = f"{row['season_start'][:10]} to {row['season_end'][:10]}"
        lines.append(
            f"  {row['tile']} {row['year']}: {row['windows']:,} windows, {row['steps']} steps, {season}, "
            f"EPSG:{row['epsg']}"
        )
    resolutions: dict[float, list[str]] = {}
    for band in description["bands"]:
        resolutions.setdefault(band["resolution_m"], []).append(band["name"])
    lines += [f"bands at {metres:g} m: {', '.join(names)}" for metres, names in sorted(resolutions.items())]
    lines.append(f"labels: {_labels(samples.folder, description)}")
    lines.append(f"folds: {_folds(samples)}")
    size = sum(path.stat().st_size for path in (samples.folder / "shards").glob("*.h5"))
    lines.append(
        f"shards: {description['counts']['shards']}, {size / 1e6:,.0f} MB; unpacked by {fastest_inflate()[0]}"
    )
    if len(samples):
        lines.append("the first sample:")
        for key, value in samples[0].items():
            what = f"{value.dtype} {tuple(value.shape)}" if hasattr(value, "dtype") else repr(value)
            lines.append(f"  {key}: {what}")
    samples.close()
    return "\n".join(lines)


def _labels(folder: Path, description: dict[str, Any]) -> str:
    if not description.get("labels"):
        return "none"
    path = folder / "classes.csv"
    if not path.is_file():
        return "values (regression)"
    with open(path, encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.DictReader(handle))
    names = [f"{row['index']} {row.get('name') or row.get('code')}" for row in rows]
    return f"{len(names)} classes: {', '.join(names[:20])}{' ...' if len(names) > 20 else ''}"


def _folds(samples: Samples) -> str:
    counts = Rows(samples.folder / "samples.csv", keep_folds=True).fold_counts()
    there = [f"{fold}: {n:,} samples" for fold, n in counts.items() if fold >= 0]
    if -1 in counts:
        there.append(f"in none: {counts[-1]:,}")
    return ", ".join(there) or "none; splitdataset makes them"
