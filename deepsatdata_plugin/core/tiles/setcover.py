"""The fewest tiles that cover an area.

Tiles are first taken that alone hold some part of the area. What is left lies in the overlaps along
zone seams and tile edges; it falls into groups of a few tiles that are solved exactly by branch and
bound over the parts ("atoms") that any of them tells apart. Ties are decided by position in the
input, so that the answer does not depend on chance.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import ogr

from ..geo import clip, make_geometry, polygons_only, read_rings

SLIVER_M = 10.0
"""What a tile leaves of the ground beside it, narrower than this (one pixel), needs no tile of its own."""

_MOST_NODES = 20_000  # of the search tree, before a group falls back to the greedy answer
_PLANE_HEIGHT_M = 6_363_885.0  # y of the pole on the equal-area plane
_NO_GROUND_M2 = 0.01  # less than this is what overlays leave, no ground


@dataclass(frozen=True)
class Cover:
    """A cover of the area.

    Attributes:
        members: Indexes of the pieces that cover all the others, ascending.
        proven: True when no smaller cover exists.
    """

    members: tuple[int, ...]
    proven: bool


def smallest_cover(
    pieces: Sequence[Any], footprints: Sequence[Any], check_cancel: Callable[[], None] = lambda: None
) -> Cover:
    """Return the fewest footprints whose union holds all pieces.

    Args:
        pieces: Part of the area in each footprint, multipolygons on the equal-area plane (metres).
        footprints: The footprints on the same plane.
        check_cancel: Called now and then; may raise.
    """
    neighbours = _neighbours(footprints)
    members: set[int] = set()
    for index, piece in enumerate(pieces):
        check_cancel()
        others = [footprints[n] for n in neighbours[index]]
        if _alone_in_the_middle(piece, footprints[index], others) or not _negligible(
            _without(piece, others), piece
        ):
            members.add(index)
    left: dict[int, Any] = {}
    for index, piece in enumerate(pieces):
        check_cancel()
        if index not in members:
            rest = _without(piece, (footprints[n] for n in neighbours[index] if n in members))
            if not _negligible(rest, piece):
                left[index] = rest
    proven = True
    for group in _groups(left, neighbours):
        check_cancel()
        atoms = _atoms([(index, left[index]) for index in group], union_of([pieces[i] for i in group]))
        chosen, exact = minimal_sets(atoms)
        members.update(chosen)
        proven &= exact
    forgotten = _whole_parts_without(members, pieces, footprints, neighbours)
    chosen, exact = minimal_sets(forgotten)
    members.update(chosen)
    proven &= exact
    return Cover(tuple(sorted(members)), proven)


def minimal_sets(atoms: Sequence[frozenset[int]]) -> tuple[tuple[int, ...], bool]:
    """Choose the fewest sets so that every atom has one of the sets that hold it.

    Args:
        atoms: For each atom the sets that hold it; none is empty.

    Returns:
        (sets, ascending; True when it is proven that fewer do not do).
    """
    # An atom is settled when another one, with fewer choices, is.
    wanted = [a for a in set(atoms) if not any(b < a for b in atoms)]
    wanted.sort(key=lambda a: (len(a), sorted(a)))
    best = _greedy(wanted)
    nodes = 0
    stack: list[tuple[tuple[int, ...], tuple[frozenset[int], ...]]] = [((), tuple(wanted))]
    while stack:
        chosen, open_atoms = stack.pop()
        nodes += 1
        if nodes > _MOST_NODES:
            return tuple(sorted(best)), False
        if not open_atoms:
            candidate = tuple(sorted(chosen))
            if (len(candidate), candidate) < (len(best), best):
                best = candidate
            continue
        # Atoms that share no set need one set each: a bound from below.
        if len(chosen) + _independent(open_atoms) > len(best):
            continue
        first = min(open_atoms, key=lambda a: (len(a), sorted(a)))
        stack.extend(
            ((*chosen, item), tuple(a for a in open_atoms if item not in a))
            for item in sorted(first, reverse=True)
        )
    return best, True


def _greedy(atoms: Sequence[frozenset[int]]) -> tuple[int, ...]:
    chosen: list[int] = []
    left = list(atoms)
    while left:
        counts: dict[int, int] = {}
        for atom in left:
            for item in atom:
                counts[item] = counts.get(item, 0) + 1
        item = min(counts, key=lambda i: (-counts[i], i))
        chosen.append(item)
        left = [atom for atom in left if item not in atom]
    for item in sorted(chosen, reverse=True):  # a later choice may have made an earlier one needless
        others = [c for c in chosen if c != item]
        if all(not atom.isdisjoint(others) for atom in atoms):
            chosen = others
    return tuple(sorted(chosen))


def _independent(atoms: Sequence[frozenset[int]]) -> int:
    used: set[int] = set()
    count = 0
    for atom in atoms:
        if used.isdisjoint(atom):
            used |= atom
            count += 1
    return count


def _neighbours(footprints: Sequence[Any]) -> list[list[int]]:
    """Return for each footprint the others whose boxes it meets, the largest common box first."""
    boxes = np.array([f.GetEnvelope() for f in footprints]).reshape(-1, 4)  # xmin, xmax, ymin, ymax
    order = np.argsort(boxes[:, 0], kind="stable")
    west = boxes[order, 0]
    widest = float((boxes[:, 1] - boxes[:, 0]).max()) if len(boxes) else 0.0
    result = []
    for index, (xmin, xmax, ymin, ymax) in enumerate(boxes):
        near = order[np.searchsorted(west, xmin - widest) : np.searchsorted(west, xmax)]
        meets = (boxes[near, 1] > xmin) & (boxes[near, 2] < ymax) & (boxes[near, 3] > ymin) & (near != index)
        near = near[meets]
        width = np.minimum(boxes[near, 1], xmax) - np.maximum(boxes[near, 0], xmin)
        height = np.minimum(boxes[near, 3], ymax) - np.maximum(boxes[near, 2], ymin)
        result.append(near[np.argsort(-width * height, kind="stable")].tolist())
    return result


def _alone_in_the_middle(piece: Any, footprint: Any, others: Sequence[Any]) -> bool:
    """Tell quickly whether a footprint that is filled by its piece holds its centre alone."""
    if piece.Area() < footprint.Area() * (1.0 - 1e-6):
        return False
    centre = footprint.Centroid()
    x, y = centre.GetX(), centre.GetY()
    for other in others:
        xmin, xmax, ymin, ymax = other.GetEnvelope()
        if xmin <= x <= xmax and ymin <= y <= ymax and other.Contains(centre):
            return False
    return True


def _without(piece: Any, others: Any) -> Any:
    """Return a piece less all the others, stopping when nothing is left."""
    west, east, south, north = piece.GetEnvelope()
    for other in others:
        if piece.IsEmpty():
            break
        xmin, xmax, ymin, ymax = other.GetEnvelope()
        if xmin < east and xmax > west and ymin < north and ymax > south:
            piece = polygons_only(piece.Difference(other))
            west, east, south, north = piece.GetEnvelope()
    return piece


def _negligible(rest: Any, ground: Any) -> bool:
    """Tell whether what is left of the ground is only what tile edges leave beside the rest of it.

    Such remains are narrow, and all of them lies within `SLIVER_M` of ground that is held. A part of the area
    that is small by itself, or reaches farther away, is not negligible however narrow it is.
    """
    for index in range(rest.GetGeometryCount()):
        part = rest.GetGeometryRef(index)
        west, east, south, north = part.GetEnvelope()
        # The plane stretches east-west and squeezes north-south by the cosine of the latitude.
        cosine = max(0.05, math.sqrt(max(0.0, 1.0 - ((south + north) / 2 / _PLANE_HEIGHT_M) ** 2)))
        if 2.0 * part.Area() > part.Boundary().Length() * SLIVER_M / cosine:
            return False  # wide however it lies: no need to look closer
        true = _scaled(part, cosine)
        if 2.0 * true.Area() > true.Boundary().Length() * SLIVER_M:
            return False
        reach = 2.0 * SLIVER_M / cosine
        around = clip(ground, (west - reach, south - reach, east + reach, north + reach))
        held = None if around is None else _scaled(polygons_only(around.Difference(rest)), cosine)
        if held is None or held.Area() < _NO_GROUND_M2 or not _beside(true, held):
            return False
    return True


def _scaled(geometry: Any, cosine: float) -> Any:
    """Return polygons of the plane in true metres around a latitude."""
    polygons = read_rings(bytes(geometry.ExportToWkb()))
    return make_geometry([[ring * (cosine, 1.0 / cosine) for ring in rings] for rings in polygons])


def _beside(part: Any, ground: Any) -> bool:
    """Tell whether all of a narrow part lies within `SLIVER_M` of some ground, by its vertices."""
    point = ogr.Geometry(ogr.wkbPoint)
    for rings in read_rings(bytes(part.ExportToWkb())):
        for ring in rings:
            for x, y in ring.tolist():
                point.SetPoint_2D(0, x, y)
                if ground.Distance(point) > SLIVER_M:
                    return False
    return True


def _whole_parts_without(
    members: set[int], pieces: Sequence[Any], footprints: Sequence[Any], neighbours: list[list[int]]
) -> list[frozenset[int]]:
    """Return, for every part of the area that no member holds any of, the footprints that hold all of it."""
    forgotten = []
    for index, piece in enumerate(pieces):
        if index in members:
            continue
        for number in range(piece.GetGeometryCount()):
            part = polygons_only(piece.GetGeometryRef(number).Clone())
            near = [n for n in neighbours[index] if footprints[n].Intersects(part)]
            if not any(n in members and footprints[n].Intersection(part).Area() > 0.0 for n in near):
                holders = [n for n in near if _without(part, [footprints[n]]).IsEmpty()]
                forgotten.append(frozenset([index, *holders]))
    return forgotten


def _groups(left: dict[int, Any], neighbours: list[list[int]]) -> list[list[int]]:
    """Divide the open pieces into groups that do not touch each other."""
    groups: list[list[int]] = []
    seen: set[int] = set()
    for start in sorted(left):
        if start in seen:
            continue
        seen.add(start)
        group, stack = [], [start]
        while stack:
            index = stack.pop()
            group.append(index)
            for other in neighbours[index]:
                if other in left and other not in seen and left[index].Intersects(left[other]):
                    seen.add(other)
                    stack.append(other)
        groups.append(sorted(group))
    return groups


def _atoms(pieces: Sequence[tuple[int, Any]], ground: Any) -> list[frozenset[int]]:
    """Return, for every part of the union that some piece tells apart, the pieces that hold it.

    `ground` is all of the area there: parts that are negligible beside the rest of it are left out.
    """
    atoms: list[tuple[Any, frozenset[int]]] = []
    for index, piece in pieces:
        rest = piece
        divided: list[tuple[Any, frozenset[int]]] = []
        for geometry, holders in atoms:
            if not geometry.Intersects(piece):
                divided.append((geometry, holders))
                continue
            common = polygons_only(geometry.Intersection(piece))
            outside = polygons_only(geometry.Difference(piece))
            rest = polygons_only(rest.Difference(geometry))
            if not _negligible(common, ground):
                divided.append((common, holders | {index}))
            if not _negligible(outside, ground):
                divided.append((outside, holders))
        if not _negligible(rest, ground):
            divided.append((rest, frozenset({index})))
        atoms = divided
    return [holders for _, holders in atoms]


def union_of(geometries: Sequence[Any]) -> Any:
    """Return the union of multipolygons."""
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry in geometries:
        for index in range(geometry.GetGeometryCount()):
            whole.AddGeometry(geometry.GetGeometryRef(index))
    return polygons_only(whole.UnionCascaded())
