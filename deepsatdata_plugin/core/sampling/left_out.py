"""Windows that do not become samples, and why: millions of them, so kept as arrays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..errors import Skip
from ..words import told_counted


def window_name(prefix: str, ulx: float, uly: float, parcel: int = 0) -> str:
    """Return the id of a window: tile and year ("T31TFM_2018"), its corner in metres, its parcel if any."""
    return f"{prefix}_e{ulx:07.0f}_n{uly:08.0f}" + (f"_p{parcel:07d}" if parcel else "")


@dataclass(frozen=True)
class WindowsLeftOut:
    """Windows of one tile and season that were left out for one reason.

    Attributes:
        prefix: Tile and year, "T31TFM_2018".
        reason: Short stable code, e.g. "no_label".
        detail: The sentence for people, without the window's name: "no pixel is labelled."
        ulx: Upper-left corners in metres, float64 (n,).
        uly: Likewise.
        parcel: Numbers of the parcels that they stand around, int64 (n,); None for windows of the lattice.
    """

    prefix: str
    reason: str
    detail: str
    ulx: np.ndarray
    uly: np.ndarray
    parcel: np.ndarray | None = None

    def __len__(self) -> int:
        return int(self.ulx.size)

    def rows(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield a row of skipped.csv for each window."""
        parcels = [0] * len(self) if self.parcel is None else self.parcel.tolist()
        for x, y, parcel in zip(self.ulx.tolist(), self.uly.tolist(), parcels):
            name = window_name(self.prefix, x, y, parcel)
            yield "window", name, self.reason, self.detail

    def skip(self) -> Skip:
        """Return one row that stands for all of them, for the log."""
        count = len(self)
        return Skip(
            "window",
            self.prefix,
            self.reason,
            told_counted(
                count,
                "{prefix}: {n} window is left out: {detail}",
                "{prefix}: {n} windows are left out: {detail}",
                prefix=self.prefix,
                detail=self.detail,
            ),
        )
