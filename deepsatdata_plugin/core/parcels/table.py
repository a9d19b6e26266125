"""The table of parcels: all features of a layer in a fixed order, with every defect on record.

Order and raster index depend on ids, classes and shapes, never on the order of features. All rows are
kept, for their ids and their order; geometries only where they are near the grids, so that a country's
register costs its rows, not its polygons.
"""

from __future__ import annotations

import hashlib
import struct
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, Skip
from ..feedback import Feedback, Silent, raise_if_cancelled
from ..geo import spatial_reference
from ..words import told
from .clean import Cleaned, clean_geometry
from .source import RawParcel, as_text, as_year, is_integer, require_single_values

#: Reason for which a parcel with a good geometry takes no part.
NO_YEAR = "no_year"

#: Features cleaned before the place of all of them is looked at.
_BATCH = 1000

#: What follows the byte order in the WKB of a multipolygon of one part.
_ONE_PART = struct.pack("<II", 6, 1)

#: Tells which bounding boxes (n, 4) xmin, ymin, xmax, ymax in the layer's CRS may matter.
Near = Callable[[NDArray[np.float64]], NDArray[np.bool_]]


@dataclass(frozen=True)
class ParcelNote:
    """What was changed on a parcel that takes part, or is doubtful about it.

    Attributes:
        index: Raster index of the parcel, 1..n.
        id: Its original id.
        reason: "repaired", "antimeridian", "part_dropped", "no_id" or "repeated_id".
        detail: The sentence for people; for a repair what was wrong, in GEOS' words.
        method: How the geometry was repaired, "".
        area_before_m2: Area of the rings as they came (a bow-tie's halves cancel), None without repair.
        area_after_m2: Area after the repair, None without repair.
    """

    index: int
    id: str
    reason: str
    detail: str
    method: str = ""
    area_before_m2: float | None = None
    area_after_m2: float | None = None


@dataclass(frozen=True)
class ParcelTable:
    """All features of a layer, sorted; the raster index of a parcel is its position + 1.

    Sorted by original id (numerically if all are integers, else by UTF-8 bytes; parcels without an id
    last), then year, class code and shape. Ids that are only the rows of a file do not sort.

    Attributes:
        name: Name of the layer.
        wkb: Two-dimensional little-endian POLYGON or MULTIPOLYGON, valid; None when the parcel takes no
            part or is far from all grids.
        ids: Original ids as text, "" when null.
        codes: Class codes (values) as text, None when null.
        years: Label years, None when unknown.
        status: "" or the reason why the parcel takes no part.
        shape_hashes: 64 bits that tell one shape from another, also of parcels without `wkb`.
        skips: One row for each parcel that takes no part.
        notes: What was repaired or is doubtful, sorted by index.
        ids_are_rows: True when the layer has no ids and those here number the features of this file.
        sha256: Hash of ids, years, codes and shapes in this order.
        hcat: (code, name) of each parcel in HCAT as text, "" unknown; () where the layer tells nothing of it.
    """

    name: str
    crs_wkt: str
    wkb: tuple[bytes | None, ...]
    ids: tuple[str, ...]
    codes: tuple[str | None, ...]
    years: tuple[int | None, ...]
    status: tuple[str, ...]
    shape_hashes: array[int]
    skips: tuple[Skip, ...]
    notes: tuple[ParcelNote, ...]
    ids_are_rows: bool
    sha256: str
    hcat: tuple[tuple[str, str], ...] = ()

    def __len__(self) -> int:
        return len(self.ids)


def make_parcels(
    features: Iterable[RawParcel],
    crs_wkt: str,
    subject: str = "parcels",
    feedback: Feedback | None = None,
    count: int = 0,
    *,
    near: Near | None = None,
    ids_are_rows: bool = False,
) -> ParcelTable:
    """Check, repair and sort the features of a layer.

    Args:
        features: All features of the layer.
        crs_wkt: CRS of the geometries (anything `spatial_reference` takes).
        subject: Name of the layer, for errors.
        feedback: Progress and cancel.
        count: Number of features if known, for the progress.
        near: Which parcels' geometries are needed; without it all are kept.
        ids_are_rows: The ids only number the features of this file; parcels are then sorted by year,
            class code and shape, so that the same parcels in another file give the same rasters.

    Raises:
        InputError: No CRS, no feature, a field of lists, or no parcel that can be used.
    """
    feedback = feedback or Silent()
    reference = spatial_reference(crs_wkt, subject)
    rows = _Rows(near)
    for number, raw in enumerate(features):
        require_single_values(raw, subject)
        rows.add(raw, clean_geometry(raw.wkb, reference))
        if number % 500 == 0:
            raise_if_cancelled(feedback)
            if count:
                feedback.progress(100 * number / count)
    if not rows.ids:
        raise InputError("the layer has no features.", subject=subject)
    if all(rows.status):
        reasons = ", ".join(f"{n} {reason}" for reason, n in sorted(Counter(rows.status).items()))
        raise InputError(
            told("no parcel of the layer can be used ({reasons}).", reasons=reasons), subject=subject
        )
    rows.forget_distant()
    order = rows.order(ids_are_rows)
    skips, notes = _skips_and_notes(rows, order, ids_are_rows)
    return ParcelTable(
        name=subject,
        crs_wkt=reference.ExportToWkt(["FORMAT=WKT2_2019"]),
        wkb=tuple(rows.wkb[position] for position in order),
        ids=tuple(rows.ids[position] or "" for position in order),
        codes=tuple(rows.codes[position] for position in order),
        years=tuple(rows.years[position] for position in order),
        status=tuple(rows.status[position] for position in order),
        shape_hashes=array("Q", (rows.shape_hashes[position] for position in order)),
        skips=tuple(skips),
        notes=tuple(notes),
        ids_are_rows=ids_are_rows,
        sha256=rows.content_hash(order, ids_are_rows),
        hcat=tuple(rows.hcat[position] for position in order) if any(map(any, rows.known_hcat)) else (),
    )


class _Rows:
    """Features in the order of the layer, in columns: millions of records would cost ten times as much."""

    def __init__(self, near: Near | None) -> None:
        self._near = near
        self._looked_at = 0
        self._same: dict[Any, Any] = {}  # codes and years repeat: one object each
        self.ids: list[str | None] = []
        self.codes: list[str | None] = []
        self.years: list[int | None] = []
        self.hcat: list[tuple[str, str]] = []
        self.known_hcat: set[tuple[str, str]] = set()
        self.status: list[str] = []
        self.wkb: list[bytes | None] = []
        self.bounds = array("d")
        self.shape_hashes = array("Q")
        self.defects: dict[int, tuple[Cleaned, str]] = {}

    def add(self, raw: RawParcel, cleaned: Cleaned) -> None:
        year, problem, detail = as_year(raw.year), cleaned.problem, cleaned.detail
        if not problem and year is None:
            problem, detail = NO_YEAR, told("{year!r} is no year.", year=raw.year)
        if problem or cleaned.method or cleaned.crossing or cleaned.dropped:
            self.defects[len(self.ids)] = (cleaned, detail)
        code = as_text(raw.code)
        self.ids.append(as_text(raw.id))
        self.codes.append(self._same.setdefault(code, code))
        self.years.append(self._same.setdefault(year, year))
        hcat = (as_text(raw.hcat_code) or "", as_text(raw.hcat_name) or "")
        self.known_hcat.add(hcat)
        self.hcat.append(self._same.setdefault(hcat, hcat))
        self.status.append(problem)
        self.wkb.append(None if problem else cleaned.wkb)
        self.bounds.extend(cleaned.bounds)
        self.shape_hashes.append(_shape_hash(cleaned.wkb or raw.wkb or b""))
        if len(self.ids) - self._looked_at >= _BATCH:
            self.forget_distant()

    def forget_distant(self) -> None:
        """Let go of geometries that are far from all grids."""
        start, self._looked_at = self._looked_at, len(self.ids)
        if self._near is None or start == self._looked_at:
            return
        near = self._near(np.array(self.bounds[4 * start :]).reshape(-1, 4))
        for position in (np.flatnonzero(~near) + start).tolist():
            self.wkb[position] = None

    def order(self, ids_are_rows: bool) -> list[int]:
        """Return the positions sorted by id, year, class code, place and shape."""
        codes = sorted(set(self.codes), key=_code_key)
        rank = {code: number for number, code in enumerate(codes)}
        bounds = np.array(self.bounds).reshape(-1, 4)
        keys = (
            np.array(self.shape_hashes),
            *(bounds[:, side] for side in (3, 2, 1, 0)),
            np.array([rank[code] for code in self.codes], np.int64),
            np.array([year or 0 for year in self.years], np.int64),
        )
        positions: list[int] = np.lexsort(keys).tolist()
        if not ids_are_rows:
            ids = self.ids
            if all(is_integer(text) for text in ids if text is not None):
                positions.sort(key=lambda position: int(ids[position] or 0))
            else:
                positions.sort(key=lambda position: (ids[position] or "").encode("utf-8"))
            positions.sort(key=lambda position: ids[position] is None)
        return positions

    def content_hash(self, order: Sequence[int], ids_are_rows: bool) -> str:
        digest = hashlib.sha256()
        for position in order:
            name = "" if ids_are_rows else self.ids[position]
            row = (name, self.years[position], self.codes[position], self.shape_hashes[position])
            digest.update(repr(row).encode("utf-8"))
        return digest.hexdigest()


def _shape_hash(wkb: bytes) -> int:
    """Return a hash of a shape: a multipolygon of one part is that polygon, as some formats keep it."""
    shape = wkb[9:] if wkb[1:9] == _ONE_PART else wkb
    return int.from_bytes(hashlib.blake2b(shape, digest_size=8).digest(), "big")


def _code_key(code: str | None) -> tuple[bool, int, bytes]:
    if code is None:
        return (True, 0, b"")
    return (False, int(code) if is_integer(code) else 0, code.encode("utf-8"))


def _skips_and_notes(
    rows: _Rows, order: Sequence[int], ids_are_rows: bool
) -> tuple[list[Skip], list[ParcelNote]]:
    skips: list[Skip] = []
    notes: list[ParcelNote] = []
    index = 0
    same_id = groupby(order, key=lambda position: (rows.ids[position], rows.years[position]))
    for _, group in same_id:
        alike = list(group)
        for position in alike:
            index += 1
            name = rows.ids[position] or ""
            cleaned, detail = rows.defects.get(position, (None, ""))
            if rows.status[position]:
                skips.append(Skip("parcel", name or f"index {index}", rows.status[position], detail))
                continue
            if cleaned is not None:
                notes.extend(_geometry_notes(index, name, cleaned))
            if not name:
                notes.append(
                    ParcelNote(index, name, "no_id", "The parcel has no id; it is used without one.")
                )
            elif len(alike) > 1 and not ids_are_rows:
                notes.append(
                    ParcelNote(
                        index,
                        name,
                        "repeated_id",
                        told(
                            "The id stands {n} times in one year; each is a parcel of its own.", n=len(alike)
                        ),
                    )
                )
    return skips, notes


def _geometry_notes(index: int, name: str, cleaned: Cleaned) -> Iterator[ParcelNote]:
    if cleaned.method:
        yield ParcelNote(
            index, name, "repaired", cleaned.reason, cleaned.method, cleaned.before, cleaned.after
        )
    if cleaned.crossing:
        yield ParcelNote(index, name, "antimeridian", cleaned.crossing)
    if cleaned.dropped:
        yield ParcelNote(index, name, "part_dropped", cleaned.dropped)
