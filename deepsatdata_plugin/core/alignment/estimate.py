"""By how much parcels have to be moved so that they lie on an image: one rectangle of one date.

An image of the parcels is painted: every pixel is the mix, by exact shares, of the means of the parcels in it
and of the ground around them. Where it differs from the image in proportion to how it changes when parcels
move, they lie beside their place. First whole pixels are tried, then the shift is found by Gauss and Newton's
steps (B. D. Lucas and T. Kanade, "An iterative image registration technique with an application to stereo
vision", IJCAI 1981), both from all bands together.

How sure it is follows from how much single parcels disagree, as drawing parcels anew would tell (the sandwich
of P. J. Huber, 1967, and H. White, 1982, with parcels as clusters): few parcels, boundaries without contrast
and boundaries that all run the same way make it wide, in that direction.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..feedback import raise_if_cancelled
from .painting import Covered, MovableParcels

#: Parcels that have to be seen: fewer say nothing about how much parcels disagree.
LEAST_PARCELS = 8
#: Whole pixels that a parcel needs inside to have a mean.
_LEAST_PIXELS = 4
#: From here on a pixel is inside its parcel; parcels overlap from there on.
_WHOLE, _OVERLAP = 0.999, 1.001
#: Metres by which parcels are moved to see how the painted image changes; it is looked at again when they are
#: so far away from where it was.
_PROBE_M, _PROBE_AGAIN_M = 2.5, 1.5
#: Gauss and Newton's steps, and the metres below which there is no next one.
_STEPS, _STILL_M = 12, 0.03
#: Equations worse conditioned tell of one direction only.
_SINGULAR = 1e8
#: Ways from which on a step tells how strongly the image answers, metres, and the least answer.
_TELLING_M, _LEAST_RESPONSE = 0.5, 0.2
#: Residuals beyond so many standard deviations count less (Huber).
_HUBER = 2.0
#: Differences count up to so many times their median.
_CUT = 6.0
#: A second place must be worse by so many standard errors.
_DISTINCT = 3.0
#: Ground around a parcel has a value where so much of pixels shows it.
_LEAST_GROUND = 0.5


@dataclass(frozen=True)
class Shift:
    """What was found on one rectangle.

    Attributes:
        east: Metres by which the parcels have to be moved to the east; NaN where nothing was found.
        north: The same to the north.
        error_east: Standard error of it, metres.
        error_north: Standard error, metres.
        error: Standard error in the direction in which least is known.
        direction: That direction, degrees clockwise from north, 0 to 180.
        n_parcels: Parcels that were seen.
        n_pixels: Pixels of their boundaries that were compared.
        reason: Why it cannot tell, "" where it can: "clouds", "few_parcels", "no_contrast", "one_direction",
            "far".
    """

    east: float = math.nan
    north: float = math.nan
    error_east: float = math.nan
    error_north: float = math.nan
    error: float = math.nan
    direction: float = math.nan
    n_parcels: int = 0
    n_pixels: int = 0
    reason: str = ""

    def confidence(self, within: float) -> float:
        """Return the probability (0..1) that the shift is right within so many metres; 0 without a shift."""
        if not self.error > 0:
            return 0.0
        return math.erf(within / (self.error * math.sqrt(2)))


@dataclass(frozen=True)
class Limits:
    """What is asked of a shift.

    Attributes:
        max_shift: Largest shift that is looked for, metres.
        precision: A shift has to be right within so many metres with 95 %; else it cannot be told.
    """

    max_shift: float = 30.0
    precision: float = 2.0


def estimate_shift(
    parcels: MovableParcels, bands: Sequence[NDArray[np.uint16]], seen: NDArray[np.bool_], limits: Limits
) -> Shift:
    """Find the shift of parcels on one rectangle of one date.

    Args:
        parcels: The parcels over the rectangle.
        bands: Images, (rows, columns) each, of equal pixels.
        seen: (rows, columns) bool, pixels with data and clear.
        limits: What is asked.
    """
    here = parcels.at(0.0, 0.0, keep=True)
    images = [np.asarray(band, np.float64) for band in bands]
    n_parcels = int(_means(here, images[0], seen, parcels.n_parcels)[1].sum())
    of_all = int(_means(here, images[0], np.ones_like(seen), parcels.n_parcels)[1].sum())
    if n_parcels < LEAST_PARCELS:
        return Shift(n_parcels=n_parcels, reason="clouds" if of_all >= LEAST_PARCELS else "few_parcels")
    start, reason = _whole_pixels(parcels, here, images, seen, limits)
    if reason:
        hidden = reason == "no_contrast" and n_parcels < of_all / 2
        return Shift(n_parcels=n_parcels, reason="clouds" if hidden else reason)
    return _refined(parcels, images, seen, start, limits)


def _means(
    covered: Covered, image: NDArray[np.float64], seen: NDArray[np.bool_], n_parcels: int
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the mean (parcels,) of each parcel's pixels, and which parcels have enough of them.

    Pixels whose neighbours are inside, too, where there are enough: optics mix the others.
    """
    inside = covered.share >= _WHOLE
    parcel, pixel = covered.parcel[inside], covered.pixel[inside]
    whose = np.full(seen.shape, -1, np.int64)
    whose.ravel()[pixel] = parcel
    whose[(covered.total > _OVERLAP).reshape(seen.shape)] = -1
    deep = np.zeros(seen.shape, bool)
    middle = whose[1:-1, 1:-1]
    deep[1:-1, 1:-1] = (middle == whose[:-2, 1:-1]) & (middle == whose[2:, 1:-1])
    deep[1:-1, 1:-1] &= (middle == whose[1:-1, :-2]) & (middle == whose[1:-1, 2:])
    means, usable = np.zeros(n_parcels), np.zeros(n_parcels, bool)
    for some in ((whose >= 0) & seen, (whose >= 0) & seen & deep):
        count = np.bincount(whose[some], minlength=n_parcels)
        enough = count >= _LEAST_PIXELS
        found = np.bincount(whose[some], image[some], n_parcels) / np.maximum(count, 1)
        means[enough] = found[enough]
        usable |= enough
    return means, usable


def _whole_pixels(
    parcels: MovableParcels,
    here: Covered,
    images: Sequence[NDArray[np.float64]],
    seen: NDArray[np.bool_],
    limits: Limits,
) -> tuple[tuple[float, float], str]:
    """Return the shift in whole pixels under which the painted image is most like the image, or why not."""
    side = parcels.grid.resolution
    reach = math.ceil(limits.max_shift / side) + 1
    height, width = shape = seen.shape
    lags = [(down, right) for down in range(-reach, reach + 1) for right in range(-reach, reach + 1)]

    def moved(values: NDArray, lag: tuple[int, int]) -> NDArray:
        return values[reach + lag[0] : reach + lag[0] + height, reach + lag[1] : reach + lag[1] + width]

    owner = _owners([here], seen.size)
    usable = _means(here, images[0], seen, parcels.n_parcels)[1]
    common = ((here.total > _WHOLE) & (here.total <= _OVERLAP) & usable[owner]).reshape(shape)
    padded = np.pad(seen, reach)
    for lag in lags:  # pixels that are seen wherever they are looked for
        common &= moved(padded, lag)
    whose = owner[common.ravel()]
    if not len(whose):
        return (0.0, 0.0), "clouds"
    count = np.maximum(np.bincount(whose, minlength=parcels.n_parcels), 1)
    per_parcel = np.zeros((len(lags), parcels.n_parcels))
    for image in images:
        around = np.pad(image, reach)
        unlike = []
        for lag in lags:
            raise_if_cancelled(parcels.feedback)
            # Means anew wherever parcels are tried: those of one place would make that place the best.
            values = moved(around, lag)[common]
            means = np.bincount(whose, values, parcels.n_parcels) / count
            unlike.append(np.abs(values - means[whose]).astype(np.float32))
        spread = max(1.0, min(float(np.median(values)) for values in unlike))
        for number, values in enumerate(unlike):
            cut = np.minimum(values / spread, _CUT)
            per_parcel[number] += np.bincount(whose, cut, parcels.n_parcels)
    sums = per_parcel.sum(axis=1)
    best = int(np.argmin(sums))
    down, right = lags[best]
    worse = per_parcel - per_parcel[best]
    unsure = worse.sum(axis=1) <= _DISTINCT * np.sqrt((worse**2).sum(axis=1))
    away = np.array(lags, np.float64) - lags[best]
    if (unsure & (np.abs(away).max(axis=1) > 2)).any():
        wide = np.linalg.svd(away[unsure], compute_uv=False) / math.sqrt(int(unsure.sum()))
        return (0.0, 0.0), "one_direction" if wide[1] < 1 else "no_contrast"
    if max(abs(down), abs(right)) == reach:
        return (0.0, 0.0), "far"
    return (right * side, -down * side), ""


def _owners(covered: Sequence[Covered], n_pixels: int) -> NDArray[np.int64]:
    """Return the parcel (pixels,) that has most of each pixel; 0 where there is none."""
    owner = np.zeros(n_pixels, np.int64)
    most = np.zeros(n_pixels)
    for one in covered:
        order = np.argsort(one.share, kind="stable")  # the last one written is the largest
        largest = np.zeros(n_pixels)
        largest[one.pixel[order]] = one.share[order]
        whose = np.zeros(n_pixels, np.int64)
        whose[one.pixel[order]] = one.parcel[order]
        better = largest > most
        owner[better], most[better] = whose[better], largest[better]
    return owner


@dataclass(frozen=True)
class _Equations:
    """The normal equations of a step."""

    matrix: NDArray[np.float64]  # (2, 2)
    sums: NDArray[np.float64]  # (parcels, 2)
    n_pixels: int


def _refined(
    parcels: MovableParcels,
    images: Sequence[NDArray[np.float64]],
    seen: NDArray[np.bool_],
    start: tuple[float, float],
    limits: Limits,
) -> Shift:
    place = np.array(start)
    equations = probed = None
    before: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None
    response = 1.0
    for _ in range(_STEPS):
        raise_if_cancelled(parcels.feedback)
        if probed is None or float(np.hypot(*(place - probed.place))) > _PROBE_AGAIN_M:
            probed = _probe(parcels, place)
        equations = _equations(parcels, images, seen, place, probed)
        if equations is None or np.linalg.cond(equations.matrix) > _SINGULAR:
            return Shift(reason="no_contrast")
        step = np.linalg.solve(equations.matrix, equations.sums.sum(axis=0))
        jump = step
        if before is not None:
            # Optics blur the image but not what is painted: steps are too short, by how much the last one
            # tells (D. G. Anderson, 1965).
            change, way = step - before[1], place - before[0]
            length = float(change @ change)
            if length > 0:
                if way @ way > _TELLING_M**2:
                    response = min(1.0, max(_LEAST_RESPONSE, math.sqrt(length / float(way @ way))))
                jump = step - (step @ change) / length * (way + change)
        before = place, step
        place = place + jump * min(1.0, parcels.grid.resolution / max(float(np.hypot(*jump)), 1e-9))
        if float(np.hypot(*jump)) < _STILL_M:
            return _judged(place, equations, response, limits)
        if float(np.hypot(*place)) > limits.max_shift + 2 * parcels.grid.resolution:
            return Shift(reason="far")
    return Shift(reason="no_contrast")


@dataclass(frozen=True)
class _Probed:
    """The parcels around a place: moved a little east, west, north and south of it."""

    place: NDArray[np.float64]
    probes: list[Covered]
    owner: NDArray[np.int64]  # (pixels,) the parcel that has most of each


def _probe(parcels: MovableParcels, place: NDArray[np.float64]) -> _Probed:
    east, north = float(place[0]), float(place[1])
    probes = [
        parcels.at(east + right * _PROBE_M, north + up * _PROBE_M)
        for right, up in ((1, 0), (-1, 0), (0, 1), (0, -1))
    ]
    return _Probed(place, probes, _owners(probes, parcels.grid.width * parcels.grid.height))


def _equations(
    parcels: MovableParcels,
    images: Sequence[NDArray[np.float64]],
    seen: NDArray[np.bool_],
    place: NDArray[np.float64],
    probed: _Probed,
) -> _Equations | None:
    here = parcels.at(float(place[0]), float(place[1]))
    probes, owner = probed.probes, probed.owner
    every = [here, *probes]
    touched = np.any([one.total > 0 for one in probes], axis=0) & seen.ravel()
    touched &= np.all([one.total <= _OVERLAP for one in every], axis=0)
    bare = [np.clip(1.0 - one.total, 0.0, 1.0) for one in every]
    matrix, sums, used = np.zeros((2, 2)), np.zeros((parcels.n_parcels, 2)), 0
    for image in images:
        means, usable = _means(here, image, seen, parcels.n_parcels)
        pixels = touched.copy()
        for one in every:  # every parcel in a pixel has a value
            pixels[one.pixel[~usable[one.parcel]]] = False
        left = image.ravel() - here.painted(means)
        ground, known = _grounds(left, bare[0], owner, pixels, parcels.n_parcels)
        shown = np.any([share > 1e-6 for share in bare], axis=0)
        pixels &= known[owner] | ~shown
        around = ground[owner]
        residual = (left - bare[0] * around)[pixels]
        paint = [one.painted(means) + share * around for one, share in zip(probes, bare[1:])]
        slope = np.stack([paint[0] - paint[1], paint[2] - paint[3]], axis=1)[pixels] / (2 * _PROBE_M)
        edge = np.abs(slope).max(axis=1) > 0
        residual, slope, whose = residual[edge], slope[edge], owner[pixels][edge]
        if len(residual) < 4:
            continue
        spread = max(1.0, 1.4826 * float(np.median(np.abs(residual))))
        weight = np.minimum(1.0, _HUBER * spread / np.maximum(np.abs(residual), 1e-9)) / spread**2
        matrix += (slope * weight[:, None]).T @ slope
        for axis in (0, 1):
            sums[:, axis] += np.bincount(whose, slope[:, axis] * weight * residual, parcels.n_parcels)
        used = max(used, len(residual))
    return _Equations(matrix, sums, used) if used else None


def _grounds(
    left: NDArray[np.float64],
    bare: NDArray[np.float64],
    owner: NDArray[np.int64],
    pixels: NDArray[np.bool_],
    n_parcels: int,
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the value of the ground around each parcel (least squares), and of which it is known."""
    whose, share = owner[pixels], bare[pixels]
    weight = np.bincount(whose, share**2, n_parcels)
    known = weight >= _LEAST_GROUND
    sums = np.bincount(whose, share * left[pixels], n_parcels)
    return np.where(known, sums / np.maximum(weight, 1e-12), 0.0), known


def _judged(place: NDArray[np.float64], equations: _Equations, response: float, limits: Limits) -> Shift:
    """Return the shift with its error, and whether that is good enough."""
    with_part = np.flatnonzero(np.abs(equations.sums).sum(axis=1) > 0)
    n = len(with_part)
    inverse = np.linalg.inv(equations.matrix) / response
    parts = equations.sums[with_part]
    covariance = inverse @ (parts.T @ parts) @ inverse * n / max(1, n - 1)
    lengths, axes = np.linalg.eigh(covariance)
    worst = math.sqrt(max(0.0, float(lengths[1])))
    best = math.sqrt(max(0.0, float(lengths[0])))
    direction = math.degrees(math.atan2(axes[0, 1], axes[1, 1])) % 180
    enough = limits.precision / 1.96
    reason = ""
    if n < LEAST_PARCELS:
        reason = "few_parcels"
    elif worst > enough:
        reason = "one_direction" if best <= enough / 2 else "no_contrast"
    elif float(np.hypot(*place)) > limits.max_shift:
        reason = "far"
    return Shift(
        float(place[0]), float(place[1]), math.sqrt(covariance[0, 0]), math.sqrt(covariance[1, 1]), worst,
        direction, n, equations.n_pixels, reason,
    )  # fmt: skip
