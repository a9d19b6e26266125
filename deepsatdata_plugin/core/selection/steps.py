"""The steps that candidates make: one acquisition of a tile is one step."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timezone

from ..errors import LeftOut
from ..products import acquisitions_of
from ..words import told
from .model import Candidate, CandidateStep

_OLDEST = datetime.min.replace(tzinfo=timezone.utc)


def steps_of(
    candidates: Iterable[Candidate], keep: Collection[str] = ()
) -> tuple[list[CandidateStep], list[LeftOut[Candidate]]]:
    """Join candidates to steps; reprocessed and repeated ones are set aside.

    The rule is that of `products.acquisitions`; a product that a person keeps is never set aside.

    Args:
        candidates: In any order; the result does not depend on it.
        keep: Ids of products kept by hand.

    Returns:
        Steps by tile, time and name; and what was set aside.
    """
    unique, dropped = _unique(candidates, keep)
    groups, superseded = acquisitions_of(unique, lambda one: one.id in keep)
    steps = [_step(members) for members in groups]
    return sorted(steps, key=lambda s: (s.tile, s.sensing_start, s.label)), dropped + superseded


def _unique(
    candidates: Iterable[Candidate], keep: Collection[str]
) -> tuple[list[Candidate], list[LeftOut[Candidate]]]:
    """Keep one of several rows with one name: kept by hand, online, of known size."""
    first: dict[str, Candidate] = {}
    dropped = []
    for one in sorted(
        candidates, key=lambda c: (c.id not in keep, c.online is not True, not c.size, not c.outline, c.id)
    ):
        other = first.setdefault(one.name, one)
        if other is not one:
            dropped.append(
                LeftOut(
                    one, "repeated_product", told("Listed twice; the row with id {id} is taken.", id=other.id)
                )
            )
    return list(first.values()), dropped


def _step(members: list[Candidate]) -> CandidateStep:
    members = sorted(members, key=lambda c: (c.generation_time or _OLDEST, c.name, c.id))
    fills = [c.tile_fill for c in members]
    weights = [1.0 if fill is None else fill for fill in fills]
    clouds = [c.cloud for c in members]
    cloud = None
    if None not in clouds:
        total = sum(weights)
        pairs = zip(clouds, weights) if total > 0 else ((c, 1.0) for c in clouds)
        cloud = sum((c or 0.0) * w for c, w in pairs) / (total or len(members))
    overlaps = [c.aoi_overlap for c in members]
    sizes = [c.size or None for c in members]
    return CandidateStep(
        tile=members[0].tile,
        sensing_start=members[0].sensing_start,
        products=tuple(members),
        cloud=cloud,
        aoi_overlap=None if None in overlaps else min(1.0, sum(o or 0.0 for o in overlaps)),
        tile_fill=None if None in fills else min(1.0, sum(f or 0.0 for f in fills)),
        size=None if None in sizes else sum(s or 0 for s in sizes),
    )
