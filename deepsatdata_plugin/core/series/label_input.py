"""Series of parcels as they are checked: gathered from rows, or from a file of arrays."""

from __future__ import annotations

from array import array
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import EnvironmentFailure, InputError
from ..feedback import Feedback, raise_if_cancelled
from ..words import told
from .file import FORMAT
from .labels import TileValues

#: Statistics that stand for a parcel on a date, the first that is there.
MIDDLES = ("mean", "median")


class SeriesRows:
    """Gathers rows of a parcel and a date, tile by tile."""

    def __init__(self) -> None:
        self._tiles: dict[str, _Tile] = {}

    def add(self, tile: str, parcel: str, code: str, date: str, values: list[float | None]) -> None:
        """Add a row.

        Args:
            tile: Tile.
            parcel: Id.
            code: Class, "" unknown.
            date: Any text, the same for all parcels of the tile.
            values: One a band, None where there is none.
        """
        here = self._tiles.setdefault(tile, _Tile(len(values)))
        place = here.parcels.setdefault(parcel, len(here.parcels))
        if place == len(here.codes):
            here.codes.append(code)
        here.row.append(place)
        here.date.append(here.dates.setdefault(date, len(here.dates)))
        here.values.extend(float("nan") if value is None else value for value in values)

    def tiles(self) -> list[TileValues]:
        """Return what was gathered, by tile."""
        return [self._tiles[name].whole(name) for name in sorted(self._tiles)]


class _Tile:
    def __init__(self, bands: int) -> None:
        self.bands = bands
        self.parcels: dict[str, int] = {}
        self.codes: list[str] = []
        self.dates: dict[str, int] = {}
        self.row, self.date, self.values = array("i"), array("i"), array("f")

    def whole(self, name: str) -> TileValues:
        values = np.full((len(self.parcels), len(self.dates), self.bands), np.nan, np.float32)
        given = np.frombuffer(self.values, np.float32).reshape(-1, self.bands)
        values[np.frombuffer(self.row, np.int32), np.frombuffer(self.date, np.int32)] = given
        return TileValues(name, list(self.parcels), self.codes, values)


def read_series(path: Path, min_clear: float, feedback: Feedback) -> list[TileValues]:
    """Read the arrays that `SeriesFile` wrote.

    Args:
        path: HDF5 file.
        min_clear: Dates on which less of a parcel is clear (0..1) count as not seen; or has data, where
            nothing is known of clouds.
        feedback: Cancel.

    Raises:
        InputError: It is another file, damaged, or has neither mean nor median.
        EnvironmentFailure: It cannot be read now.
    """
    import h5py

    try:
        with h5py.File(path, "r") as file:
            if file.attrs.get("format") != FORMAT:
                raise InputError(
                    "it holds no series of parcels.",
                    subject=str(path),
                    remedy="Give the HDF5 file of 'Extract series of parcels'.",
                )
            statistics = [str(name) for name in file.attrs["statistics"]]
            middle = next((name for name in MIDDLES if name in statistics), None)
            if middle is None:
                raise no_middle(str(path))
            ids = [_text(value) for value in file["parcels/id"][:]]
            codes = [_text(value) for value in file["parcels/class"][:]]
            found = []
            for name in sorted(key for key in file if key != "parcels"):
                group = file[name]
                parcels = group["parcel"][:].tolist()
                dates = group["datetime"].shape[0]
                bands = len(file.attrs["bands"])
                values = np.full((len(parcels), dates, bands), np.nan, np.float32)
                for date in range(dates):
                    raise_if_cancelled(feedback)
                    seen = _seen(group["clear"][date], group["valid"][date], min_clear)
                    here = group["statistics"][date, :, :, statistics.index(middle)]
                    values[:, date] = np.where(seen[:, None], here, np.nan)
                found.append(TileValues(name, [ids[p] for p in parcels], [codes[p] for p in parcels], values))
            return found
    except PermissionError as error:
        raise EnvironmentFailure(
            told("it cannot be read now: {reason}.", reason=error.strerror or str(error)), subject=str(path)
        ) from error
    except (OSError, KeyError, ValueError, IndexError, RuntimeError) as error:
        raise InputError(
            told("it cannot be read ({error}).", error=error),
            subject=str(path),
            remedy="Extract the series again.",
        ) from error


def no_middle(subject: str) -> InputError:
    """Return why series without mean and median are refused."""
    return InputError(
        "these series have neither mean nor median.",
        subject=subject,
        remedy="Extract the series with the statistic mean.",
    )


def _seen(clear: NDArray[np.float32], valid: NDArray[np.float32], min_clear: float) -> NDArray[np.bool_]:
    share = np.where(np.isfinite(clear), clear, valid)
    return np.asarray((share >= min_clear) & (share > 0))


def _text(value: bytes | str) -> str:
    return value.decode() if isinstance(value, bytes) else value
