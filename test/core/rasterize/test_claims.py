"""Claims and labels against a plain loop over all claims of a pixel."""

from __future__ import annotations

import numpy as np
import pytest

from core.parcel_shapes import box, polygon, random_geometry, star, wkb
from deepsatdata_plugin.core.geo import Block, polygons_from_wkb
from deepsatdata_plugin.core.rasterize import LabelRules
from deepsatdata_plugin.core.rasterize.claims import claim_layers, inside_winner, surveyed_pixels
from deepsatdata_plugin.core.rasterize.coverage import centre_runs, coverage_runs
from deepsatdata_plugin.core.rasterize.edges import pixel_edges

SIZE = 40
WHOLE = Block(0, SIZE, 0, SIZE)


def runs_of(geometries, block=WHOLE):
    edges = pixel_edges(polygons_from_wkb([wkb(g) for g in geometries]), 0.0, float(SIZE), 1.0)
    return coverage_runs(edges, block), centre_runs(edges, block)


def layers_of(geometries, rules=None, values=None, surveyed=None, block=WHOLE):
    runs, centres = runs_of(geometries, block)
    ids = np.arange(1, len(geometries) + 1, dtype=np.int32) * 10
    if values is None:
        values = (np.arange(len(geometries)) % 5 + 1).astype(np.int16)
    return claim_layers(runs, centres, block, ids, values, rules or LabelRules(), surveyed)


def claims_by_pixel(geometries):
    runs, centres = runs_of(geometries)
    found: dict[tuple[int, int], list[tuple[int, float]]] = {}
    for feature, row, column, coverage in zip(*(a.tolist() for a in runs.cells())):
        found.setdefault((row, column), []).append((feature, coverage))
    inside = set(zip(*(a.tolist() for a in centres.cells()[:3])))
    return found, inside


@pytest.fixture(scope="module")
def crowd():
    rng = np.random.default_rng(21)
    many = [polygon(star(rng, *rng.uniform(0, SIZE, 2), rng.uniform(2, 12), 15)) for _ in range(12)]
    slivers = [polygon(box(7.3, y, 33.1, y + 3e-7)) for y in (1.25, 2.25)]
    return [*many, many[3], many[3], *slivers, random_geometry(rng, 10.0)]  # exact duplicates too


@pytest.mark.parametrize(
    ("rule", "least"), [("largest", 0), ("largest", 0.5), ("centre", 0), ("centre", 0.5), ("all_touched", 0)]
)
def test_classification_against_a_loop(crowd, rule, least):
    layers = layers_of(crowd, LabelRules(rule=rule, min_coverage=least))
    found, inside = claims_by_pixel(crowd)
    seen = {0: 0, 1: 0, 2: 0}
    for row in range(SIZE):
        for column in range(SIZE):
            here = found.get((row, column), [])
            claims = [(f, c) for f, c in here if c > 1e-6]
            expected_mask = 0 if len(claims) < 2 else 1 + (max(c for _, c in claims) >= 1 - 1e-6)
            seen[expected_mask] += 1
            assert layers.mask[row, column] == expected_mask
            assert layers.n_claims[row, column] == len(claims)
            if rule == "centre":
                rivals = [(f, c) for f, c in here if (f, row, column) in inside]
            else:
                rivals = claims or ([(f, c) for f, c in here if c > 1e-9] if rule == "all_touched" else [])
            if not rivals:
                assert layers.winner[row, column] == -1
                assert layers.labels[row, column] == layers.ids[row, column] == 0
                assert layers.coverage[row, column] == 0
                continue
            winner, coverage = min(rivals, key=lambda claim: (-round(claim[1] * 1e6), claim[0]))
            assert layers.winner[row, column] == winner
            assert layers.coverage[row, column] == np.float32(coverage)
            low = round(coverage, 6) < least
            assert layers.labels[row, column] == (-1 if low else winner % 5 + 1)
            assert layers.ids[row, column] == (0 if low else (winner + 1) * 10)
    assert min(seen.values()) > 20, "the test must see every value of the mask"
    assert (layers.winner[36:, :].max() >= 14) == (rule == "all_touched"), "slivers touch, but claim nothing"


def test_regression_against_a_loop(crowd):
    values = np.linspace(-3, 8, len(crowd)).astype(np.float32)
    values[7] = np.nan
    layers = layers_of(crowd, LabelRules(task="regression", min_coverage=0.3), values)
    found, _ = claims_by_pixel(crowd)
    assert layers.labels.dtype == np.float32
    unknown = 0
    for row in range(SIZE):
        for column in range(SIZE):
            claims = [(f, c) for f, c in found.get((row, column), []) if c > 1e-6]
            share = sum(c for _, c in claims)
            assert layers.coverage[row, column] == pytest.approx(min(1.0, share), abs=1e-6)
            if not claims or round(min(1.0, share), 6) < 0.3:
                assert np.isnan(layers.labels[row, column])
                continue
            mean = sum(c * float(values[f]) for f, c in claims) / share
            unknown += np.isnan(mean)
            assert layers.labels[row, column] == pytest.approx(mean, abs=1e-5, nan_ok=True)
    assert unknown > 0


def test_ties_go_to_the_smaller_number():
    """Two equal halves of a column of pixels, and a pair equal but for less than 1e-6."""
    halves = [polygon(box(4.5, 0, 9, 40)), polygon(box(0, 0, 4.5, 40))]
    layers = layers_of(halves)
    assert (layers.winner[:, 4] == 0).all()
    almost = [polygon(box(4.5 + 4e-8, 0, 9, 40)), polygon(box(0, 0, 4.5 + 4e-8, 40))]
    assert (layers_of(almost).winner[:, 4] == 0).all()
    clearly = [polygon(box(4.5 + 4e-6, 0, 9, 40)), polygon(box(0, 0, 4.5 + 4e-6, 40))]
    assert (layers_of(clearly).winner[:, 4] == 1).all()


def test_ignore_and_background_are_kept_apart():
    parcel = [polygon(box(10, 10, 20, 20))]
    background = layers_of(parcel).labels
    assert set(np.unique(background)) == {0, 1}
    ignore = layers_of(parcel, LabelRules(outside_is_background=False)).labels
    assert set(np.unique(ignore)) == {-1, 1}
    surveyed = np.zeros((SIZE, SIZE), bool)
    surveyed[:, :15] = True
    both = layers_of(parcel, LabelRules(outside_is_background=False), surveyed=surveyed).labels
    assert set(np.unique(both)) == {-1, 0, 1}
    assert (both == 1).sum() == 100
    assert (both[surveyed] != -1).all()


def test_surveyed_is_half_of_the_pixel():
    runs, _ = runs_of([polygon(box(2.5, 0, 10, 40)), polygon(box(20.6, 0, 30, 40))])
    surveyed = surveyed_pixels(runs, WHOLE)
    assert surveyed[5].nonzero()[0].tolist() == [*range(2, 10), *range(21, 30)]


def test_unknown_class_is_ignore_but_claims():
    values = np.array([-1], np.int16)
    layers = layers_of([polygon(box(10, 10, 20, 20))], values=values)
    assert layers.labels[25, 15] == -1
    assert layers.ids[25, 15] == 10
    assert layers.coverage[25, 15] == 1


@pytest.mark.parametrize("side", [9, 16])
@pytest.mark.parametrize("task", ["classification", "regression"])
def test_blocks_give_the_same_layers(crowd, side, task):
    values = np.linspace(1, 3, len(crowd)).astype(np.float32 if task == "regression" else np.int16)
    rules = LabelRules(task=task)
    whole = layers_of(crowd, rules, values)
    for row in range(0, SIZE, side):
        for column in range(0, SIZE, side):
            block = Block(row, min(SIZE, row + side), column, min(SIZE, column + side))
            part = layers_of(crowd, rules, values, block=block)
            cut = (slice(row, block.row_stop), slice(column, block.column_stop))
            for name in ("labels", "winner", "ids", "mask", "coverage", "n_claims"):
                expected = getattr(whole, name)[cut]
                equal_nan = expected.dtype.kind == "f"
                assert np.array_equal(expected, getattr(part, name), equal_nan=equal_nan), name


def test_inside_winner(crowd):
    layers = layers_of(crowd)
    _, centres = runs_of(crowd)
    _, inside = claims_by_pixel(crowd)
    found = inside_winner(layers.winner, centres, WHOLE)
    for row in range(SIZE):
        for column in range(SIZE):
            assert found[row, column] == ((int(layers.winner[row, column]), row, column) in inside)
    assert 0 < found.sum() < (layers.winner >= 0).sum()


def test_no_parcel_in_the_block():
    layers = layers_of([polygon(box(100, 100, 110, 110))])
    assert (layers.labels == 0).all()
    assert (layers.winner == -1).all()
    empty = layers_of([])
    assert (empty.ids == 0).all()
    nothing = layers_of([], LabelRules(task="regression"), np.zeros(0, np.float32))
    assert np.isnan(nothing.labels).all()
