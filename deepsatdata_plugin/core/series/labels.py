"""Labels that a parcel's series speaks against: far from the parcels of its class, near those of another.

Every class has, for each date and band, a middle (median) and a width (median distance from it), which a few
wrong labels do not move. A parcel's distance from a class is the root of the mean square of its distances, in
widths, over the dates on which it is seen. Only parcels of one tile are compared: they were seen on the same
dates.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, Skip
from ..feedback import Feedback, raise_if_cancelled
from ..words import told

#: A width is at least this share of that of all parcels: classes of few, or all alike, are not made of glass.
_LEAST_WIDTH = 0.15
#: From the median distance to a standard deviation of normal values.
_NORMAL = 1.4826
#: Distances, in widths, count up to this: one bad date is no other crop.
_MOST = 6.0
#: Parcels worked on at once.
_ROWS = 4096


@dataclass(frozen=True)
class TileValues:
    """The series of the parcels of one tile.

    Attributes:
        tile: MGRS tile, as the series name it.
        ids: Ids of the parcels.
        classes: Class codes, "" unknown.
        values: (parcels, dates, bands) float32, NaN where a parcel is not seen.
    """

    tile: str
    ids: Sequence[str]
    classes: Sequence[str]
    values: NDArray[np.float32]


@dataclass(frozen=True)
class LabelLimits:
    """When a label is doubted.

    Attributes:
        min_parcels: Classes of fewer parcels on a tile are not compared.
        min_dates: Parcels seen on fewer dates are not judged.
        strangeness: A parcel is strange whose distance from its class is so many widths beyond what is usual
            there.
        ratio: A parcel that is so many times as far from its class as from another needs only half of that.
    """

    min_parcels: int = 10
    min_dates: int = 3
    strangeness: float = 4.0
    ratio: float = 1.3


@dataclass(frozen=True)
class Doubt:
    """A parcel whose label its series speaks against.

    Attributes:
        tile: Its tile.
        id: Its id.
        code: Its class.
        other: The nearest other class, "" where there is none to compare with.
        distance: From its class.
        other_distance: From the other one, NaN without.
        strangeness: By how many widths it is farther from its class than is usual there.
        n_dates: Dates on which it was seen.
        kind: "other_class" (nearer to another class) or "no_class" (far from all).
        rank: 1 is the most doubtful.
    """

    tile: str
    id: str
    code: str
    other: str
    distance: float
    other_distance: float
    strangeness: float
    n_dates: int
    kind: str
    rank: int = 0


@dataclass(frozen=True)
class LabelCheck:
    """What series say of labels.

    Attributes:
        doubts: By rank.
        n_judged: Parcels that were judged.
        skips: Parcels (or, where many share the reason, classes) that were not, with reasons.
    """

    doubts: tuple[Doubt, ...]
    n_judged: int
    skips: tuple[Skip, ...]


def check_labels(tiles: Iterable[TileValues], limits: LabelLimits, feedback: Feedback) -> LabelCheck:
    """Compare every parcel's series with those of its class and of the others.

    Args:
        tiles: The series.
        limits: When a label is doubted.
        feedback: Cancel.

    Raises:
        InputError: No parcel has a class, or no class has enough parcels.
        Cancelled: The user asked to stop.
    """
    doubts: list[Doubt] = []
    skips: list[Skip] = []
    judged = labelled = 0
    for values in tiles:
        labelled += sum(1 for code in values.classes if code)
        found, n = _of_tile(values, limits, skips, feedback)
        doubts += found
        judged += n
    if not labelled:
        raise InputError(
            "no parcel has a class.",
            subject="INPUT",
            remedy="Extract the series with the class field of the parcels.",
        )
    if not judged:
        counts = Counter(skip.reason for skip in skips)
        raise InputError(
            told(
                "no parcel can be judged ({reasons}).",
                reasons=", ".join(f"{reason} {n}" for reason, n in counts.most_common()),
            ),
            subject="INPUT",
            remedy="Take more dates or parcels, or lower MIN_PARCELS, MIN_DATES or MIN_CLEAR.",
        )
    doubts.sort(key=_doubtfulness)
    ranked = (Doubt(**{**one.__dict__, "rank": rank}) for rank, one in enumerate(doubts, 1))
    return LabelCheck(tuple(ranked), judged, tuple(skips))


def _doubtfulness(doubt: Doubt) -> tuple[bool, float, str, str]:
    gain = doubt.distance - (doubt.other_distance if doubt.other else 0.0)
    return doubt.kind != "other_class", -gain, doubt.tile, doubt.id


def _of_tile(
    tile: TileValues, limits: LabelLimits, skips: list[Skip], feedback: Feedback
) -> tuple[list[Doubt], int]:
    codes = np.array(tile.classes, dtype=object)
    flat = tile.values.reshape(len(codes), -1)
    seen = np.isfinite(tile.values).all(axis=2)
    n_dates = seen.sum(axis=1)
    enough = n_dates >= limits.min_dates
    for number in np.flatnonzero(~enough).tolist():
        detail = told("It is seen on {n} dates only.", n=int(n_dates[number]))
        skips.append(Skip("parcel", tile.ids[number], "few_dates", detail))
    counts = Counter(code for code, fine in zip(tile.classes, enough) if fine and code)
    compared = sorted(code for code, n in counts.items() if n >= limits.min_parcels)
    for number in np.flatnonzero(enough).tolist():
        code = tile.classes[number]
        if not code:
            skips.append(Skip("parcel", tile.ids[number], "no_class", "It has no class."))
        elif code not in compared:
            detail = told(
                "Its class {code} has {n} parcels on tile {tile}: too few to compare with.",
                code=code,
                n=counts[code],
                tile=tile.tile,
            )
            skips.append(Skip("parcel", tile.ids[number], "few_of_class", detail))
    if not compared:
        return [], 0
    middles, widths = _shapes(flat, codes, enough, compared, feedback)
    mine = np.array([compared.index(code) if code in compared else -1 for code in tile.classes])
    judged = np.flatnonzero(enough & (mine >= 0))
    distances = _distances(flat[judged], middles, widths, feedback)
    own = distances[np.arange(len(judged)), mine[judged]]
    strange = np.zeros(len(judged))
    for place in range(len(compared)):
        some = mine[judged] == place
        if some.any():
            usual = float(np.median(own[some]))
            width = _NORMAL * float(np.median(np.abs(own[some] - usual)))
            strange[some] = (own[some] - usual) / max(width, 0.1 * usual, 1e-9)
    others = distances.copy()
    others[np.arange(len(judged)), mine[judged]] = np.inf
    nearest = others.argmin(axis=1)
    least = others[np.arange(len(judged)), nearest]
    nearer = own >= limits.ratio * least
    doubted = np.flatnonzero((strange >= limits.strangeness) | (nearer & (strange >= limits.strangeness / 2)))
    found = []
    for place in doubted.tolist():
        number = int(judged[place])
        has_other = bool(np.isfinite(least[place]))
        found.append(
            Doubt(
                tile.tile,
                tile.ids[number],
                tile.classes[number],
                compared[int(nearest[place])] if has_other else "",
                float(own[place]),
                float(least[place]) if has_other else float("nan"),
                float(strange[place]),
                int(n_dates[number]),
                "other_class" if least[place] < own[place] else "no_class",
            )
        )
    return found, len(judged)


def _shapes(
    flat: NDArray[np.float32],
    codes: NDArray,
    enough: NDArray[np.bool_],
    compared: Sequence[str],
    feedback: Feedback,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the middle and the width of every class, (classes, dates x bands), NaN where nobody was seen."""
    middles = np.full((len(compared), flat.shape[1]), np.nan, np.float32)
    widths = np.full_like(middles, np.nan)
    for place, code in enumerate(compared):
        raise_if_cancelled(feedback)
        some = flat[(codes == code) & enough]
        told_of = np.isfinite(some).sum(axis=0) >= 3
        if told_of.any():
            middles[place, told_of] = np.nanmedian(some[:, told_of], axis=0)
            apart = np.abs(some[:, told_of] - middles[place, told_of])
            widths[place, told_of] = _NORMAL * np.nanmedian(apart, axis=0)
    known = np.isfinite(flat[enough]).any(axis=0)
    least = np.zeros(flat.shape[1], np.float32)
    of_all = flat[enough][:, known]
    middle = np.nanmedian(of_all, axis=0)
    least[known] = _LEAST_WIDTH * _NORMAL * np.nanmedian(np.abs(of_all - middle), axis=0)
    return middles, np.maximum(widths, np.maximum(least, np.float32(1e-6)))


def _distances(
    flat: NDArray[np.float32],
    middles: NDArray[np.float32],
    widths: NDArray[np.float32],
    feedback: Feedback,
) -> NDArray[np.float64]:
    """Return (parcels, classes) distances, infinite where a class and a parcel share no date."""
    found = np.full((len(flat), len(middles)), np.inf)
    for start in range(0, len(flat), _ROWS):
        raise_if_cancelled(feedback)
        some = flat[start : start + _ROWS]
        for place, (middle, width) in enumerate(zip(middles, widths)):
            apart = np.minimum(np.abs(some - middle) / width, _MOST)
            both = np.isfinite(apart)
            n = both.sum(axis=1)
            squares = np.where(both, apart, 0).astype(np.float64) ** 2
            mean = squares.sum(axis=1) / np.maximum(n, 1)
            found[start : start + _ROWS, place] = np.where(n > 0, np.sqrt(mean), np.inf)
    return found
