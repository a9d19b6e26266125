"""Cuts a road block into fields, woods, villages and ponds, as straight-edged polygons."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from .convex import Polygon, area, centroid, clip, cut, extent, inner_radius, inset
from .noise import generator, value_noise

_ROAD = 4.0  # half width of a road, metres
_STEP = 40.0  # longest straight piece of a boundary, metres


@dataclass
class Piece:
    """One polygon before bending: a parcel (cover None) or a land cover."""

    ring: Polygon
    cover: str | None = None
    holes: list[Polygon] = field(default_factory=list)
    joined: list[int] = field(default_factory=list)
    joined_to: int | None = None


def cut_block(
    corners: Polygon,
    spacing: float,
    mean_area: float,
    key: tuple[int, int, int],
    pieces: list[Piece],
    neighbours: list[tuple[int, int]],
) -> None:
    """Cut one road block into strips of parcels and patches of other cover.

    Args:
        corners: Middle of the road crossings around the block, counter-clockwise.
        spacing: Mean distance between roads, metres.
        mean_area: Wanted mean area of a parcel, square metres.
        key: (seed, row, column) of the block.
        pieces: Gets the pieces.
        neighbours: Gets pairs of piece numbers that share an edge.
    """
    rng = generator("cell", *key)
    block = inset(corners, _ROAD * (0.8 + 0.6 * rng.random_sample()))
    if len(block) < 3 or area(block) < 5000:
        return
    x, y = centroid(block)
    wooded = float(value_noise(key[0], "wood", np.array(x), np.array(y), 3 * spacing, 2))
    draw = rng.random_sample()
    if wooded > 0.93 or draw < 0.015:
        pieces.append(Piece(block, "wood" if wooded > 0.93 else "water" if draw < 0.006 else "village"))
        return
    mean = mean_area
    todo = [block]
    angle = rng.random_sample() * math.pi
    while todo:
        part = todo.pop()
        limit = mean * min(max(float(np.exp(rng.standard_normal() * 0.45)) * 6, 2), 16)
        if area(part) > limit * 1.4:
            bias = rng.random_sample()
            nx, ny = _long_axis(part, angle + (0.15 * rng.standard_normal()))
            low, high = extent(part, nx, ny)
            at = low + (high - low) * (0.35 + 0.3 * bias)
            gap = 1.0 + 2.5 * rng.random_sample()
            below, above = clip(part, -nx, -ny, -(at - gap)), clip(part, nx, ny, at + gap)
            todo.extend(p for p in (below, above) if len(p) > 2 and area(p) > 800)
            continue
        cover = rng.random_sample()
        if cover < 0.05 or (wooded > 0.8 and cover < 0.45):
            pieces.append(Piece(part, "wood"))
        elif cover < 0.08:
            pieces.append(Piece(part, "meadow"))
        elif cover < 0.09:
            pieces.append(Piece(part, "village"))
        else:
            _cut_strips(rng, part, mean, angle, pieces, neighbours)


def _long_axis(part: Polygon, angle: float) -> tuple[float, float]:
    """Return the cutting direction, of the two of a field system, in which the part is longer."""
    c, s = math.cos(angle), math.sin(angle)
    a, b = extent(part, c, s), extent(part, -s, c)
    return (c, s) if a[1] - a[0] >= b[1] - b[0] else (-s, c)


def _cut_strips(
    rng: np.random.RandomState,
    part: Polygon,
    mean: float,
    angle: float,
    pieces: list[Piece],
    neighbours: list[tuple[int, int]],
) -> None:
    """Cut a part into parallel parcels that share their long edges."""
    wish = mean * min(max(float(np.exp(rng.standard_normal() * 0.35)), 0.4), 2.5)
    count = max(1, round(area(part) / wish))
    nx, ny = _long_axis(part, angle)
    low, high = extent(part, nx, ny)
    weights = np.clip(np.exp(rng.standard_normal(count) * 0.4), 0.45, 2.4)
    marks = low + (high - low) * np.cumsum(weights / weights.sum())[:-1]
    rest, strips = part, []
    for mark in marks:
        turn = rng.standard_normal() * 0.012
        tx, ty = nx * math.cos(turn) - ny * math.sin(turn), nx * math.sin(turn) + ny * math.cos(turn)
        x, y = centroid(part)
        below, above = cut(rest, tx, ty, float(mark) + (tx - nx) * x + (ty - ny) * y)
        if len(below) > 2 and len(above) > 2 and area(below) > 600 and area(above) > 600:
            strips.append(below)
            rest = above
    strips.append(rest)
    first = len(pieces)
    previous = -1
    for strip in strips:
        here = len(pieces)
        pieces.append(Piece(strip))
        x, y = centroid(strip)
        radius = inner_radius(strip, x, y)
        if radius > 32 and rng.random_sample() < 0.05:
            hole = _round_hole(rng, x, y, min(0.4 * radius, 34))
            pieces[here].holes.append(hole)
            pieces.append(Piece(hole[::-1], "water" if rng.random_sample() < 0.4 else "wood"))
        if previous >= 0:
            neighbours.append((previous, here))
        previous = here
    own = [k for k in range(first, len(pieces)) if pieces[k].cover is None]
    if len(own) > 2 and rng.random_sample() < 0.12:
        at = rng.randint(0, len(own) - 2)
        pieces[own[at]].joined.append(own[at + 2])
        pieces[own[at + 2]].joined_to = own[at]


def _round_hole(rng: np.random.RandomState, x: float, y: float, radius: float) -> Polygon:
    """Return a clockwise ring around a point."""
    angles = -(np.arange(9) + 0.3 * rng.random_sample(9)) * 2 * math.pi / 9
    r = radius * (0.75 + 0.25 * rng.random_sample(9))
    return [(x + float(q) * math.cos(a), y + float(q) * math.sin(a)) for a, q in zip(angles, r)]


def densify(ring: Polygon) -> np.ndarray:
    """Close a ring and add points every 40 m at most, the same ones from both sides of an edge."""
    out: list[tuple[float, float]] = []
    for k in range(len(ring)):
        a, b = ring[k], ring[(k + 1) % len(ring)]
        length = math.hypot(b[0] - a[0], b[1] - a[1])
        n = max(1, math.ceil(length / _STEP))
        p, q = (a, b) if a <= b else (b, a)
        inner = [(p[0] + (q[0] - p[0]) * i / n, p[1] + (q[1] - p[1]) * i / n) for i in range(1, n)]
        out.append(a)
        out.extend(inner if a <= b else inner[::-1])
    out.append(ring[0])
    return np.array(out, np.float64)
