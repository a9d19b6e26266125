"""From coverage to labels: who wins a pixel, who else claims it.

A claim is a coverage above 1e-6. The winner has the largest coverage, compared after rounding to
1e-6; ties go to the feature with the smaller number. Features are numbered by original id (see
`parcels`), so that nothing here depends on the order in which they were drawn.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo import Block
from ..parcels import BACKGROUND, IGNORE
from ..ranges import repeat_ranges
from .coverage import CoverageRuns
from .painting import counted, painted
from .rivals import NOBODY, conflict_mask, second_classes

#: Smallest coverage that counts as a claim; 1 minus it counts as full.
CLAIM = 1e-6

#: Smallest coverage that counts as touching: far below a square millimetre, above rounding noise.
TOUCH = 1e-9

#: A pixel is surveyed when at least half of it is.
SURVEYED_SHARE = 0.5


@dataclass(frozen=True)
class LabelRules:
    """How claims become labels.

    Attributes:
        task: "classification" (class of the winner) or "regression" (coverage-weighted mean).
        rule: "largest" (largest coverage wins), "centre" (only parcels that hold the pixel's centre
            may win) or "all_touched" (slightest touch counts; largest coverage wins).
        min_coverage: Pixels whose stored coverage is below get the label ignore, 0..1.
        outside_is_background: Unclaimed pixels outside the surveyed area are background (0), not
            ignore (-1).
    """

    task: str = "classification"
    rule: str = "largest"
    min_coverage: float = 0.0
    outside_is_background: bool = True


@dataclass(frozen=True)
class ClaimLayers:
    """Layers of one block, all (rows, columns).

    Attributes:
        labels: int16 class index, 0 background, -1 ignore; float32 with NaN for a regression.
        winner: int32 winning feature, -1 none; MIN_COVERAGE leaves it alone.
        ids: int32 raster id of the winner, 0 none or below MIN_COVERAGE.
        mask: uint8 claim mask 0, 1, 2.
        coverage: float32 coverage of the winner; for a regression the claimed share.
        n_claims: uint16 number of claims.
        extras: Layers that were asked for besides, by name.
    """

    labels: NDArray[Any]
    winner: NDArray[np.int32]
    ids: NDArray[np.int32]
    mask: NDArray[np.uint8]
    coverage: NDArray[np.float32]
    n_claims: NDArray[np.uint16]
    extras: dict[str, NDArray[Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Contest:
    """Flat results over a block, before labels."""

    n: NDArray[np.int64]  # claims
    winner: NDArray[np.int64]  # feature, -1
    coverage: NDArray[np.float64]  # of the winner
    share: NDArray[np.float64]  # sum of all claims
    full: NDArray[np.bool_]  # two or more claims, one of them full
    # Every single claim of pixels with two or more, sorted by pixel and feature.
    pixel: NDArray[np.int64]
    feature: NDArray[np.int64]
    claim: NDArray[np.float64]


def claim_layers(
    runs: CoverageRuns,
    centres: CoverageRuns,
    block: Block,
    raster_ids: NDArray[np.int32],
    values: NDArray[Any],
    rules: LabelRules,
    surveyed: NDArray[np.bool_] | None = None,
    extras: Collection[str] = (),
) -> ClaimLayers:
    """Settle all claims of a block.

    Args:
        runs: Coverage of the block's pixels by the features.
        centres: Runs of pixels whose centre is inside (used by rule "centre" only).
        block: The block.
        raster_ids: (features,) ids written to the raster, ascending.
        values: (features,) int16 class index (-1 ignore) or float32 value (NaN unknown).
        rules: How claims become labels.
        surveyed: (rows, columns) where the ground is surveyed, None when nothing is known of it.
        extras: Layers of a classification that are wanted besides (`choices.EXTRA_LAYERS`).
    """
    claims = _select(runs, runs.coverage > CLAIM)
    contest = _settle(claims, block)
    winner, coverage = contest.winner, contest.coverage
    if rules.rule == "centre":
        by_centre = _settle(_centre_claims(runs, centres), block)
        winner, coverage = by_centre.winner, by_centre.coverage
    elif rules.rule == "all_touched":
        winner, coverage = _with_touching(runs, contest, block)

    won = winner >= 0
    ids = np.where(won, raster_ids[winner] if len(raster_ids) else 0, 0).astype(np.int32)
    if rules.task == "regression":
        labels = _mean_values(contest, winner, values, rules.rule)
        coverage = np.minimum(contest.share, 1.0)
    else:
        labels = np.where(won, values[winner] if len(values) else 0, BACKGROUND).astype(np.int16)
        if not rules.outside_is_background:
            unknown = ~won if surveyed is None else ~(won | surveyed.ravel())
            labels[unknown] = IGNORE
    if rules.min_coverage > 0:
        low = won & (np.round(coverage, 6) < rules.min_coverage)
        labels[low] = np.nan if rules.task == "regression" else IGNORE
        ids[low] = 0
    mask = np.where(contest.n >= 2, np.where(contest.full, 2, 1), 0)
    shape = block.shape
    return ClaimLayers(
        labels=labels.reshape(shape),
        winner=winner.astype(np.int32).reshape(shape),
        ids=ids.reshape(shape),
        mask=mask.astype(np.uint8).reshape(shape),
        coverage=coverage.astype(np.float32).reshape(shape),
        n_claims=np.minimum(contest.n, 65535).astype(np.uint16).reshape(shape),
        extras={
            name: layer.reshape(shape) for name, layer in _extras(contest, winner, values, extras).items()
        },
    )


def _extras(
    contest: _Contest, winner: NDArray[np.int64], values: NDArray[Any], wanted: Collection[str]
) -> dict[str, NDArray[Any]]:
    """Return the flat layers of classes that did not win."""
    made: dict[str, NDArray[Any]] = {}
    classes = values[contest.feature]
    if "runner_up" in wanted or "runner_up_coverage" in wanted:
        winner_class = np.full(len(winner), NOBODY)
        won = np.flatnonzero(winner >= 0)
        winner_class[won] = values[winner[won]]
        second, share = second_classes(contest.pixel, classes, contest.claim, winner_class, len(winner))
        made = {"runner_up": second, "runner_up_coverage": share}
    if "mask_conflict" in wanted:
        made["mask_conflict"] = conflict_mask(contest.pixel, classes, contest.full)
    return {name: layer for name, layer in made.items() if name in wanted}


def surveyed_pixels(runs: CoverageRuns, block: Block) -> NDArray[np.bool_]:
    """Return (rows, columns) where polygons cover at least half of the pixel."""
    total = painted(runs, runs.coverage, block)
    return total.reshape(block.shape) >= SURVEYED_SHARE - CLAIM


def inside_winner(winner: NDArray[np.int32], centres: CoverageRuns, block: Block) -> NDArray[np.bool_]:
    """Return (rows, columns) where the pixel's centre lies inside the winning feature.

    Args:
        winner: (rows, columns) winning feature or -1.
        centres: Runs of pixels whose centre is inside a feature.
        block: The block.
    """
    flat = winner.ravel()
    rows, columns = block.shape
    # Pixels with exactly one centre inside and a winner whose number agrees need no search.
    count, total = counted(centres, centres.feature, block)
    inside = (flat >= 0) & (count == 1) & (total == flat)
    open_pixels = np.flatnonzero((flat >= 0) & (count >= 2))
    if len(open_pixels):
        row, column = np.divmod(open_pixels, columns)
        line = (centres.feature * rows + (centres.row - block.row_start)) * columns
        starts = line + (centres.start - block.column_start)
        key = (flat[open_pixels].astype(np.int64) * rows + row) * columns + column
        run = np.searchsorted(starts, key, side="right") - 1
        stops = line + (centres.stop - block.column_start)
        inside[open_pixels] = (run >= 0) & (key < stops[np.maximum(run, 0)])
    return inside.reshape(block.shape)


def _select(runs: CoverageRuns, keep: NDArray[Any]) -> CoverageRuns:
    return CoverageRuns(
        runs.feature[keep], runs.row[keep], runs.start[keep], runs.stop[keep], runs.coverage[keep]
    )


def _settle(claims: CoverageRuns, block: Block) -> _Contest:
    # Most pixels have one claim: sums along the rows then tell whose it is, without expanding runs.
    n, numbers = counted(claims, claims.feature, block)
    share = painted(claims, claims.coverage, block)
    winner = np.where(n == 1, numbers, -1)
    coverage = np.where(n == 1, share, 0.0)
    full = np.zeros(len(n), bool)

    contested = n >= 2
    pixel, feature, claim = _claims_of(contested, claims, block)
    if len(pixel):
        best = np.lexsort((feature, -np.rint(claim / CLAIM), pixel))
        first = np.flatnonzero(np.r_[True, pixel[1:] != pixel[:-1]])
        # Pixels stand in the same order in both sortings, so `first` points at each one's best.
        winner[pixel[first]] = feature[best[first]]
        coverage[pixel[first]] = claim[best[first]]
        full[pixel[first]] = np.maximum.reduceat(claim, first) >= 1.0 - CLAIM
    return _Contest(n, winner, coverage, share, full, pixel, feature, claim)


def _claims_of(
    wanted: NDArray[np.bool_], claims: CoverageRuns, block: Block
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Return (pixel, feature, coverage) of the single claims of some pixels, by pixel and feature."""
    columns = block.shape[1]
    line = (claims.row - block.row_start) * columns - block.column_start
    start, stop = line + claims.start, line + claims.stop
    counted = np.r_[0, np.cumsum(wanted)]
    concerned = np.flatnonzero(counted[stop] > counted[start])
    item, offset = repeat_ranges((stop - start)[concerned])
    pixel = start[concerned][item] + offset
    keep = wanted[pixel]
    pixel, run = pixel[keep], concerned[item[keep]]
    order = np.argsort(pixel, kind="stable")  # runs come sorted by feature
    pixel, run = pixel[order], run[order]
    return pixel, claims.feature[run], claims.coverage[run]


def _centre_claims(runs: CoverageRuns, centres: CoverageRuns) -> CoverageRuns:
    """Return the claims of features that hold the pixel's centre, one run a pixel."""
    feature, row, column, coverage = runs.cells()
    inside_feature, inside_row, inside_column, _ = centres.cells()
    if len(feature) == 0 or len(inside_feature) == 0:
        return _select(runs, np.zeros(len(runs.row), bool))
    row0, column0 = row.min(), column.min()
    rows, columns = row.max() - row0 + 1, column.max() - column0 + 1
    key = (feature * rows + (row - row0)) * columns + (column - column0)
    inside = (inside_feature * rows + (inside_row - row0)) * columns + (inside_column - column0)
    at = np.searchsorted(inside, key)
    keep = inside[np.minimum(at, len(inside) - 1)] == key
    return CoverageRuns(feature[keep], row[keep], column[keep], column[keep] + 1, coverage[keep])


def _with_touching(
    runs: CoverageRuns, contest: _Contest, block: Block
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Give pixels without a claim to the first feature that touches them."""
    winner, coverage = contest.winner.copy(), contest.coverage.copy()
    slight = _select(runs, (runs.coverage > TOUCH) & (runs.coverage <= CLAIM))
    pixel, feature, claim = _claims_of(contest.n == 0, slight, block)
    if len(pixel):
        first = np.flatnonzero(np.r_[True, pixel[1:] != pixel[:-1]])
        winner[pixel[first]] = feature[first]
        coverage[pixel[first]] = claim[first]
    return winner, coverage


def _mean_values(
    contest: _Contest, winner: NDArray[np.int64], values: NDArray[np.float32], rule: str
) -> NDArray[np.float32]:
    """Return the coverage-weighted mean of the claims' values; NaN where unclaimed or unknown."""
    if len(values) == 0:
        return np.full(len(winner), np.nan, np.float32)
    mean = np.where(winner >= 0, values[winner], np.nan).astype(np.float64)
    if len(contest.pixel) and rule != "centre":
        first = np.r_[True, contest.pixel[1:] != contest.pixel[:-1]]
        number = np.cumsum(first) - 1
        weighted = contest.claim * values[contest.feature].astype(np.float64)
        pixel = contest.pixel[first]
        mean[pixel] = np.bincount(number, weighted) / np.bincount(number, contest.claim)
    return mean.astype(np.float32)
