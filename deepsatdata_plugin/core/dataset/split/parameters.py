"""What a split is asked for, and what it gives."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import InputError
from ...words import told

#: How samples are put together before they go to folds.
METHODS = ("blocks", "tile", "year", "field")
#: What becomes of samples that hold a parcel of another fold.
SHARED = ("drop", "mask")
#: Folds of shares, by name.
SIDES = ("train", "val", "test")
#: Folds when none are asked for and the method does not tell.
DEFAULT_FOLDS = 5
#: Fold of samples left out.
LEFT_OUT = -1


@dataclass(frozen=True)
class SplitParameters:
    """What the user asked for.

    Attributes:
        shares: Share of each fold, their sum is 1; () takes a fold for each tile, year or value.
        names: Names of the folds, as many as shares.
        method: One of `METHODS`.
        block_m: Side of a block in metres, rounded to whole strides of the windows.
        buffer_m: Least distance between windows of two folds in metres.
        seed: Of the attempts at a balance.
        field: Column of samples.csv, or of the regions, for the method "field".
        shared: One of `SHARED`.
    """

    shares: tuple[float, ...]
    names: tuple[str, ...]
    method: str = "blocks"
    block_m: float = 5000.0
    buffer_m: float = 0.0
    seed: int = 1
    field: str = ""
    shared: str = "drop"


@dataclass(frozen=True)
class Split:
    """What a split gave.

    Attributes:
        folder: The dataset.
        parameters: What was asked for, folds filled in.
        block_m: Side of a block as it was used, 0 for other methods.
        fold: int32 (n,): fold of each sample in the order of samples.csv, -1 left out.
        corners: float64 (n, 3): EPSG code, easting and northing of the upper-left corner.
        size_m: Side of a window in metres.
        units: Number of blocks, tiles, years or values.
        left_out: Reason -> samples.
        classes: Class -> pixels of each fold, int64 (folds,).
        class_names: Class -> text.
        parcels: Parcels of each fold, () without labels.
        before: Parcels in more than one fold before samples were dropped or masked.
        shared: Parcels in more than one fold: 0.
        masked: Parcel -> its fold, of those whose pixels are masked in samples of other folds.
        distances: (fold, fold) -> least distance of their windows in metres: 0 where they touch.
        ground_again: Windows that stand in more than one fold, in another year.
    """

    folder: Path
    parameters: SplitParameters
    block_m: float
    fold: np.ndarray
    corners: np.ndarray
    size_m: float
    units: int
    left_out: dict[str, int]
    classes: dict[int, np.ndarray]
    class_names: dict[int, str]
    parcels: tuple[int, ...]
    before: int
    shared: int
    masked: dict[int, int] = field(default_factory=dict)
    distances: dict[tuple[int, int], float] = field(default_factory=dict)
    ground_again: int = 0

    @property
    def samples(self) -> list[int]:
        """Return the number of samples of each fold."""
        return [int((self.fold == k).sum()) for k in range(len(self.parameters.names))]

    def record(self) -> dict[str, Any]:
        """Return what dataset.json keeps of it."""
        asked = self.parameters
        counts = self.samples
        folds = [
            {
                "fold": k,
                "name": name,
                "samples": counts[k],
                **({"parcels": self.parcels[k]} if self.parcels else {}),
                "class_pixels": {str(c): int(pixels[k]) for c, pixels in sorted(self.classes.items())},
            }
            for k, name in enumerate(asked.names)
        ]
        parameters: dict[str, Any] = {"method": asked.method, "shares": [round(s, 6) for s in asked.shares]}
        if asked.method == "blocks":
            parameters["block_m"] = self.block_m
        if asked.field:
            parameters["field"] = asked.field
        parameters.update(buffer_m=asked.buffer_m, shared=asked.shared, seed=asked.seed)
        return {
            "parameters": parameters,
            "folds": folds,
            "left_out": dict(sorted(self.left_out.items())),
            "parcels_shared_before": self.before,
            "parcels_shared": self.shared,
            "distances_m": {f"{a}-{b}": d for (a, b), d in sorted(self.distances.items())},
            "windows_in_other_years": self.ground_again,
            # Pixels of these parcels are no labels in samples of any other fold than theirs.
            "masked_parcels": [[parcel, fold] for parcel, fold in sorted(self.masked.items())],
        }


def read_folds(text: str) -> tuple[tuple[float, ...], tuple[str, ...]]:
    """Read what FOLDS says.

    Args:
        text: "5" for so many folds, "70,15,15" for shares of training, validation and test (or "80,20"), ""
            for what the method gives.

    Returns:
        Shares and names.

    Raises:
        InputError: It is neither.
    """
    words = [word for word in re.split(r"[\s,;/:]+", text.strip()) if word]
    try:
        numbers = [float(word.rstrip("%")) for word in words]
    except ValueError:
        numbers = [0.0]
    if not words:
        return (), ()
    if len(numbers) == 1 and 2 <= numbers[0] <= 1000 and numbers[0].is_integer():
        count = int(numbers[0])
        return (1.0 / count,) * count, tuple(str(k) for k in range(count))
    if len(numbers) > 1 and all(0 < number < np.inf for number in numbers):
        total = sum(numbers)
        if abs(total - 100) < 0.5 or abs(total - 1) < 0.005:
            names: tuple[str, ...] = tuple(str(k) for k in range(len(numbers)))
            if len(numbers) <= len(SIDES):
                names = SIDES if len(numbers) == len(SIDES) else (SIDES[0], SIDES[-1])
            return tuple(number / total for number in numbers), names
    raise InputError(
        told("'{text}' is neither a number of folds nor shares.", text=text),
        subject="FOLDS",
        remedy="Give a number from 2, as 5, or shares that make 100, as 70,15,15.",
    )
