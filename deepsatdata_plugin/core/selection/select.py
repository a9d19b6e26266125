"""Choose products: low cloud, large overlap with the area, large product, evenly spread over the period.

The four criteria of the DeepSatData report (Tarasiou & Zafeiriou, 2021). Limits drop what is not good
enough; the method chooses among the rest, tile by tile, at the smallest cost, counted in days:

    |day - planned day| + CLOUD_WEIGHT x cloud % + OVERLAP_WEIGHT x (100 - overlap %)
                        + SIZE_WEIGHT x (100 - size %)

* overlap % is the share of the area's part in that tile that the step covers; without an area, of the tile.
* size % compares with the tile's largest step; where a size is unknown the tile fill stands for it.
* What is unknown altogether (a cloud cover, an overlap and a fill) costs nothing but for a cloud cover,
  which costs as if it were 100 %.

Days are whole UTC days. Every candidate gets a verdict that says why it is in or out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import numpy as np

from ..errors import InputError, LeftOut
from ..feedback import Feedback, Silent, raise_if_cancelled
from ..words import all_of, told
from .choice import Choice, choose_steps
from .limits import Quality, limit_steps
from .method_names import METHODS
from .methods import gaps_of
from .model import Candidate, CandidateStep, Selection, SelectionParameters, TileSelection
from .steps import steps_of
from .verdicts import verdicts_of


def select_products(
    candidates: Iterable[Candidate],
    parameters: SelectionParameters,
    tile_shares: Mapping[str, float] | None = None,
    feedback: Feedback | None = None,
) -> Selection:
    """Choose products tile by tile.

    Args:
        candidates: In any order; the outcome does not depend on it.
        parameters: What to choose.
        tile_shares: Share 0..1 of the area that lies in each tile, for the overlap in percent; without it the
            largest overlap among the tile's candidates takes its place.
        feedback: Progress and cancel.

    Raises:
        InputError: No candidate, reversed period, unknown method, levels mixed, ids in KEEP or DROP that no
            candidate has or that are in both, values out of range.
    """
    feedback = feedback or Silent()
    rows = sorted(candidates, key=lambda c: (c.tile, c.sensing_start, c.name, c.id))
    _check(rows, parameters)
    keep, drop = _ids(rows, parameters.keep, "KEEP"), _ids(rows, parameters.drop, "DROP")
    both = sorted(c.name for c in rows if c.id in keep & drop)
    if both:
        raise InputError(
            told("{names} stands in KEEP and in DROP.", names=", ".join(both[:5])),
            remedy="Take it out of one.",
        )
    start = parameters.start or min(c.sensing_start for c in rows).date()
    end = parameters.end or max(c.sensing_start for c in rows).date()
    if end < start:
        raise InputError(
            told("The period ends ({end}) before it starts ({start}).", end=end, start=start), subject="END"
        )
    dropped = [LeftOut(c, "by_hand", "Left out by hand.") for c in rows if c.id in drop]
    inside = []
    for one in rows:
        if one.id in drop:
            continue
        if one.id in keep:
            inside.append(one)
        elif not start <= one.sensing_start.date() <= end:
            text = told(
                "{sensing_start:%Y-%m-%d} is outside {start} to {end}.",
                sensing_start=one.sensing_start,
                start=start,
                end=end,
            )
            dropped.append(LeftOut(one, "outside_period", text))
        elif one.aoi_overlap is not None and one.aoi_overlap <= 0.0:
            dropped.append(LeftOut(one, "outside_area", "It covers no part of the area."))
        else:
            inside.append(one)
    steps, aside = steps_of(inside, keep)
    raise_if_cancelled(feedback)
    quality = Quality.of(steps, parameters, tile_shares or {}, rows)
    usable, limited = limit_steps(steps, parameters, quality, keep)
    dropped += aside + limited
    choices = choose_steps(
        usable, sorted({c.tile for c in rows}), parameters, quality, keep, start, end, feedback
    )
    tiles = tuple(_tile_selection(choice, steps, quality, start, end) for choice in choices)
    return Selection(
        start=start,
        end=end,
        tiles=tiles,
        verdicts=tuple(verdicts_of(choices, dropped, quality, keep, parameters.method, start)),
        warnings=tuple(_warnings(choices, parameters)),
    )


def _tile_selection(
    choice: Choice, steps: list[CandidateStep], quality: Quality, start: date, end: date
) -> TileSelection:
    days = np.array([step.day for step in choice.chosen], dtype=np.int64)
    cost = sum(quality.cost(step) for step in choice.chosen)
    if len(choice.planned) == len(days):
        cost += float(np.abs(days - choice.planned).sum())
    return TileSelection(
        tile=choice.tile,
        steps=choice.chosen,
        planned=tuple(choice.planned.tolist()),
        gaps=tuple(gaps_of(days, start.toordinal(), end.toordinal()).tolist()),
        available=len(choice.available),
        candidates=tuple(step for step in steps if step.tile == choice.tile),
        cost=float(cost),
    )


def _check(rows: list[Candidate], parameters: SelectionParameters) -> None:
    if not rows:
        raise InputError("There is no product to choose from.", subject="INPUT", remedy="Search again.")
    if parameters.method not in METHODS:
        raise InputError(told("There is no method {method!r}.", method=parameters.method), subject="METHOD")
    if parameters.count < 1 and parameters.method != "all":
        raise InputError("At least one product a tile must be asked for.", subject="COUNT")
    for name in ("cloud_weight", "overlap_weight", "size_weight", "min_size"):
        value = getattr(parameters, name)
        if not 0 <= value < float("inf"):
            raise InputError(told("{value} is not allowed: 0 or more.", value=value), subject=name.upper())
    for name in ("max_cloud", "min_overlap"):
        value = getattr(parameters, name)
        if not 0 <= value <= 100:
            raise InputError(
                told("{value} is not allowed: percent, 0 to 100.", value=value), subject=name.upper()
            )
    levels = sorted({c.level for c in rows})
    if len(levels) > 1:
        raise InputError(
            told("Levels {levels} are mixed; a dataset has one.", levels=all_of(levels)),
            subject="INPUT",
            remedy="Filter the layer by its field 'level', or search one level.",
        )


def _ids(rows: list[Candidate], wanted: tuple[str, ...], parameter: str) -> frozenset[str]:
    """Return the ids that a list of ids and names means."""
    by_text: dict[str, set[str]] = {}
    for one in rows:
        by_text.setdefault(one.id, set()).add(one.id)
        by_text.setdefault(one.name, set()).add(one.id)
    cleaned = [text[:-5] if text.upper().endswith(".SAFE") else text for text in wanted]
    unknown = [text for text in cleaned if text not in by_text]
    if unknown:
        raise InputError(
            told(
                "No product of the input has the id or name {names}{value}.",
                names=", ".join(unknown[:5]),
                value=" ..." if len(unknown) > 5 else "",
            ),
            subject=parameter,
            remedy="Give ids or names as they stand in the input's fields 'id' and 'name'.",
        )
    return frozenset(one for text in cleaned for one in by_text[text])


def _warnings(choices: list[Choice], parameters: SelectionParameters) -> Iterable[str]:
    for choice in choices:
        if not choice.chosen:
            yield told("{tile}: no product is within the limits.", tile=choice.tile)
        elif parameters.method == "all":
            pass
        elif choice.n_forced > parameters.count:
            yield told(
                "{tile}: {n_forced} steps are kept by hand; COUNT is {count}.",
                tile=choice.tile,
                n_forced=choice.n_forced,
                count=parameters.count,
            )
        elif len(choice.available) < parameters.count:
            yield (
                told(
                    "{tile}: only {n} steps are within the limits, COUNT is {count}; all are taken.",
                    tile=choice.tile,
                    n=len(choice.available),
                    count=parameters.count,
                )
            )
        yield from choice.notes
