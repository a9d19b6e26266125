"""Why each product was chosen or not, in words and numbers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta

from ..errors import LeftOut
from ..words import Told, listed, sentences, told
from .choice import Choice
from .limits import Quality
from .model import Candidate, CandidateStep, Verdict


def verdicts_of(
    choices: Iterable[Choice],
    dropped: Iterable[LeftOut[Candidate]],
    quality: Quality,
    keep: Collection[str],
    method: str,
    start: date,
) -> list[Verdict]:
    """Return one verdict for each candidate, by tile, time, name and id."""
    verdicts = [Verdict(d.item, False, d.reason, d.detail) for d in dropped]
    for choice in choices:
        verdicts += _chosen(choice, quality, keep, method, start)
        verdicts += _not_chosen(choice, quality, keep, method)
    return sorted(
        verdicts,
        key=lambda v: (v.candidate.tile, v.candidate.sensing_start, v.candidate.name, v.candidate.id),
    )


def _chosen(
    choice: Choice, quality: Quality, keep: Collection[str], method: str, start: date
) -> Iterator[Verdict]:
    before = start.toordinal()
    for number, step in enumerate(choice.chosen):
        gap = max(0, step.day - before)
        before = max(before, step.day)
        halves = (
            told("One of {n} parts of one acquisition.", n=len(step.products))
            if len(step.products) > 1
            else ""
        )
        for one in step.products:
            if one.id in keep:
                rule, text = "by_hand", "Kept by hand."
            elif any(other.id in keep for other in step.products):
                rule, text = "by_hand", "Kept by hand with its other part."
            elif method == "all":
                rule, text = "all", "Within the limits."
            elif step.day in choice.shared_days:
                rule, text = "same_dates", "On a date chosen for the tiles together."
            else:
                rule, text = "selected", _why_chosen(choice, number, quality)
            yield Verdict(one, True, rule, sentences(text, halves), number + 1, gap)


def _why_chosen(choice: Choice, number: int, quality: Quality) -> str:
    step = choice.chosen[number]
    if not len(choice.planned):
        return told(
            "Keeps gaps within {largest_gap} days; {facts}.",
            largest_gap=choice.largest_gap,
            facts=_facts(step, quality),
        )
    planned = choice.planned[number]
    return told(
        "For {day}: {days} off, {facts}, cost {cost:.1f}.",
        day=_day(planned),
        days=_days(abs(step.day - planned)),
        facts=_facts(step, quality),
        cost=abs(step.day - planned) + quality.cost(step),
    )


def _not_chosen(choice: Choice, quality: Quality, keep: Collection[str], method: str) -> Iterator[Verdict]:
    chosen_keys = [(step.sensing_start, step.label) for step in choice.chosen]
    taken = set(chosen_keys)
    for step in choice.available:
        if (step.sensing_start, step.label) in taken:
            continue
        place = bisect_left(chosen_keys, (step.sensing_start, step.label))
        rivals = [i for i in (place - 1, place) if 0 <= i < len(choice.chosen)]
        if method == "largest_gap":
            text = _beside_gaps(choice, step, rivals, quality)
        else:
            text = _beside_plan(choice, step, rivals, quality, keep)
        for one in step.products:
            yield Verdict(one, False, "not_chosen", text)


def _beside_plan(
    choice: Choice, step: CandidateStep, rivals: list[int], quality: Quality, keep: Collection[str]
) -> str:
    """Compare with the chosen neighbour whose place it would take at the smallest loss."""

    def cost(one: CandidateStep, i: int) -> float:
        return float(abs(one.day - choice.planned[i])) + quality.cost(one)

    i = min(rivals, key=lambda i: (cost(step, i) - cost(choice.chosen[i], i), i))
    rival, planned = choice.chosen[i], choice.planned[i]
    text = told(
        "For {day}: {days} off, {facts}, cost {cost:.1f}",
        day=_day(planned),
        days=_days(abs(step.day - planned)),
        facts=_facts(step, quality),
        cost=cost(step, i),
    )
    if any(one.id in keep for one in rival.products):
        return told(
            "{text}; {sensing_start:%Y-%m-%d} is kept by hand.", text=text, sensing_start=rival.sensing_start
        )
    if rival.day in choice.shared_days:
        return told(
            "{text}; {sensing_start:%Y-%m-%d} is shared by the tiles.",
            text=text,
            sensing_start=rival.sensing_start,
        )
    return told(
        "{text}; {sensing_start:%Y-%m-%d} costs {rival_cost:.1f}.",
        text=text,
        sensing_start=rival.sensing_start,
        rival_cost=cost(rival, i),
    )


def _beside_gaps(choice: Choice, step: CandidateStep, rivals: list[int], quality: Quality) -> str:
    rival = choice.chosen[min(rivals, key=lambda i: (abs(choice.chosen[i].day - step.day), i))]
    return told(
        "Not needed to keep gaps within {largest_gap} days; {facts}, cost {cost:.1f} "
        "({sensing_start:%Y-%m-%d} is taken, cost {cost_2:.1f}).",
        largest_gap=choice.largest_gap,
        facts=_facts(step, quality),
        cost=quality.cost(step),
        sensing_start=rival.sensing_start,
        cost_2=quality.cost(rival),
    )


def _facts(step: CandidateStep, quality: Quality) -> str:
    """Return the numbers that cost something, e.g. "cloud 3.4 %, overlap 98 %"."""
    parts = [told("cloud unknown") if step.cloud is None else told("cloud {cloud:.1f} %", cloud=step.cloud)]
    overlap, size = quality.overlap(step), quality.size(step)
    if quality.weights[1] and overlap is not None:
        parts.append(told("overlap {overlap:.0f} %", overlap=overlap))
    if quality.weights[2] and size is not None:
        parts.append(told("size {size:.0f} %", size=size))
    return listed(parts)


def _days(number: float) -> Told:
    number = round(number, 1)
    return told("{number:g} day", number=number) if number == 1 else told("{number:g} days", number=number)


def _day(ordinal: float) -> str:
    return (date.fromordinal(1) + timedelta(days=float(ordinal) - 1.0)).isoformat()
