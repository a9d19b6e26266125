"""Parcels of any layer in the canonical form: geometry, crs, ground_truth, year, id.

What is read is in `gathered`, what is wrong with it in `doubts`; here it gets its classes and becomes rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import ogr

from ..errors import InputError, Skip
from ..feedback import Feedback, Part, Silent, raise_if_cancelled
from ..words import told
from .choices import RARE
from .classes import IGNORE, ClassTable, make_class_table, with_names
from .doubts import Doubt, Shapes, doubts, moved, overlaps
from .gathered import Gathered, ParcelFeature, duplicates, gather
from .hcat import NAMES as HCAT_NAMES

_CANCEL_EVERY = 500


@dataclass(frozen=True)
class PreparingRules:
    """How a layer is prepared.

    Attributes:
        level: Level of HCAT that is the class (3 to 6), 0 where the class is as given.
        rare: One of `RARE`, for classes of fewer than `least_parcels` parcels.
        least_parcels: See there.
        sliver_m: Parcels that are narrower on average are reported, metres.
        overlaps: Look for parcels that cover the same ground.
        ids_are_rows: The ids only number the features of this layer.
    """

    level: int = 0
    rare: str = RARE[0]
    least_parcels: int = 0
    sliver_m: float = 5.0
    overlaps: bool = True
    ids_are_rows: bool = False


@dataclass(frozen=True)
class CanonicalParcel:
    """One parcel of one year.

    Attributes:
        wkb: MULTIPOLYGON in the CRS `crs`.
        crs: "EPSG:n" where it has such a number, else what names it.
        ground_truth: Class code as text, None unknown.
        year: Year of the label.
        id: Id as text, "" for none.
        class_index: Index in the class table, -1 ignore.
        class_name: Name of the class, "".
        area_m2: In the UTM zone of the parcel.
        hcat: (code, name) in HCAT, "" unknown.
    """

    wkb: bytes
    crs: str
    ground_truth: str | None
    year: int
    id: str
    class_index: int
    class_name: str
    area_m2: float
    hcat: tuple[str, str]


@dataclass(frozen=True)
class RejectedParcel:
    """A parcel that is left out, and why.

    Attributes:
        wkb: Its outline in EPSG:4326 where it has one that can be shown, else None.
        id: Id as text, or "row n" of one without.
        ground_truth: Class code as text, None unknown.
        year: Year, None unknown.
        reason: Short stable code in snake_case.
        detail: The sentence for people.
    """

    wkb: bytes | None
    id: str
    ground_truth: str | None
    year: int | None
    reason: str
    detail: str

    def skip(self) -> Skip:
        """Return it as a row of what was skipped."""
        return Skip("parcel", self.id, self.reason, self.detail)


class Prepared:
    """A layer in the canonical form, to be read as often as wanted; `close` gives its disk space back.

    Attributes:
        classes: The class table: all codes of the parcels, and those of a table that was given.
        unknown: Codes of the parcels that a table that was given does not have -> number of parcels.
        n_parcels: Number of parcels that are used.
        n_rejected: Number of parcels that are not.
        crs: The CRS of all parcels, "" where they have several.
    """

    def __init__(
        self, gathered: Gathered, rules: PreparingRules, table: ClassTable | None, subject: str
    ) -> None:
        self._gathered, self._rules = gathered, rules
        self._parcels = gathered.accepted()
        codes = gathered.codes.values
        numbers = np.array(gathered.code, np.int64)[self._parcels]
        per_code = np.bincount(numbers, minlength=len(codes)).tolist()
        self.counts = {code: n for code, n in zip(codes, per_code) if n and code is not None}
        if not self.counts:
            raise InputError(
                "no parcel has a class.", subject=subject, remedy="Choose the field that holds the class."
            )
        names = {**HCAT_NAMES, **gathered.names} if rules.level else gathered.names
        self.unknown: dict[str, int] = {}
        if table is None:
            self.classes = make_class_table(self.counts, names, rules.rare, rules.least_parcels, subject)
        else:
            self.classes = with_names(table, names)
            known = self.classes.index_of()
            self.unknown = {code: n for code, n in self.counts.items() if code not in known}
            if len(self.unknown) == len(self.counts):
                raise InputError(
                    told(
                        "the class table has none of the codes of the layer ({codes}).",
                        codes=", ".join(sorted(self.unknown)[:5]),
                    ),
                    subject=subject,
                    remedy="Give the table of these classes, or leave it empty to have one made.",
                )
        self.n_parcels, self.n_rejected = len(self._parcels), len(gathered.rejected)
        used = {gathered.outline_crs[gathered.outline[parcel]] for parcel in self._parcels.tolist()}
        self.crs = gathered.systems.values[next(iter(used))] if len(used) == 1 else ""

    def parcels(self, feedback: Feedback | None = None, *, target: int = 0) -> Iterator[CanonicalParcel]:
        """Yield the parcels that are used, in the order of the layer.

        Args:
            feedback: Progress and cancel.
            target: EPSG number of the CRS of all; 0 leaves each in its own.
        """
        feedback = feedback or Silent()
        gathered = self._gathered
        index = self.classes.index_of()
        name = {row.code: row.name for row in self.classes.rows}
        for number, parcel in enumerate(self._parcels.tolist()):
            if number % _CANCEL_EVERY == 0:
                raise_if_cancelled(feedback)
                feedback.progress(100 * number / len(self._parcels))
            outline = gathered.outline[parcel]
            crs = gathered.systems.values[gathered.outline_crs[outline]]
            wkb = as_multipolygon(gathered.outlines.get(outline))
            if target and crs != f"EPSG:{target}":
                wkb = bytes(moved(wkb, crs, target).ExportToWkb(ogr.wkbNDR))
                crs = f"EPSG:{target}"
            code = gathered.code_of(parcel)
            yield CanonicalParcel(
                wkb=wkb,
                crs=crs,
                ground_truth=code,
                year=gathered.year[parcel],
                id=gathered.id(parcel),
                class_index=IGNORE if code is None else index.get(code, IGNORE),
                class_name="" if code is None else name.get(code, ""),
                area_m2=gathered.area_m2[outline],
                hcat=gathered.hcat.values[gathered.hcat_pair[parcel]],
            )

    def rejected(self) -> Iterator[RejectedParcel]:
        """Yield the parcels that are left out, in the order of the layer."""
        gathered, shapes = self._gathered, Shapes(self._gathered)
        for parcel, (reason, detail) in sorted(gathered.rejected.items()):
            yield RejectedParcel(
                wkb=shapes.shown(gathered.outline[parcel]),
                id=self.name(parcel),
                ground_truth=gathered.code_of(parcel),
                year=gathered.year[parcel] or None,
                reason=reason,
                detail=detail,
            )

    def doubts(self, feedback: Feedback | None = None) -> Iterator[Doubt]:
        """Yield what is doubtful about the parcels that are used; `wkb` is filled in EPSG:4326."""
        feedback, shapes = feedback or Silent(), Shapes(self._gathered)
        for number, doubt in enumerate(
            doubts(self._gathered, self._rules.sliver_m, self._rules.ids_are_rows)
        ):
            if number % _CANCEL_EVERY == 0:
                raise_if_cancelled(feedback)
            yield replace(doubt, wkb=shapes.shown(self._gathered.outline[doubt.parcel]))
        if self._rules.overlaps:
            yield from overlaps(self._gathered, feedback)

    def name(self, parcel: int) -> str:
        """Return the id of a parcel for people: "row n" where it has none."""
        return self._gathered.id(parcel) or f"row {parcel + 1}"

    def label(self, parcel: int) -> tuple[str | None, int]:
        """Return (class code, year) of a parcel."""
        return self._gathered.code_of(parcel), self._gathered.year[parcel]

    def has_hcat(self) -> bool:
        """Tell whether the layer knows HCAT codes."""
        return any(map(any, self._gathered.hcat.values))

    def class_rows(self) -> Iterator[tuple[Any, ...]]:
        """Yield code, index, name, colour, number of parcels and area in m2 of each class of the table."""
        gathered = self._gathered
        area = np.array(gathered.area_m2)[np.array(gathered.outline, np.int64)[self._parcels]]
        numbers = np.array(gathered.code, np.int64)[self._parcels]
        sums = np.bincount(numbers, area, minlength=len(gathered.codes.values))
        area_of = dict(zip(gathered.codes.values, sums.tolist()))
        for row in self.classes.rows:
            parcels = self.counts.get(row.code, 0)
            yield row.code, row.index, row.name, row.colour, parcels, f"{area_of.get(row.code, 0.0):.0f}"

    def reasons(self) -> Counter[str]:
        """Return how many parcels were rejected, by reason."""
        return Counter(reason for reason, _ in self._gathered.rejected.values())

    def close(self) -> None:
        """Give the disk space of the outlines back."""
        self._gathered.outlines.close()


def as_multipolygon(wkb: bytes) -> bytes:
    """Return a little-endian POLYGON as MULTIPOLYGON of one part; what is one already stays."""
    return b"\x01\x06\x00\x00\x00\x01\x00\x00\x00" + wkb if wkb[1:5] == b"\x03\x00\x00\x00" else wkb


def prepare_parcels(
    features: Iterable[ParcelFeature],
    crs: str,
    rules: PreparingRules,
    *,
    table: ClassTable | None = None,
    subject: str = "parcels",
    folder: Path | None = None,
    feedback: Feedback | None = None,
    count: int = 0,
) -> Prepared:
    """Bring the parcels of a layer into the canonical form.

    Memory grows by some 150 bytes a parcel; outlines lie on disk until `Prepared.close`.

    Args:
        features: Features of the layer, each read once.
        crs: CRS of the layer, "" where each feature names its own.
        rules: How.
        table: Class table; None makes one of the codes.
        subject: Name of the layer, for errors.
        folder: Where outlines are kept meanwhile.
        feedback: Progress and cancel.
        count: Number of features if known, for the progress.

    Raises:
        InputError: No CRS, no feature, a field of lists, no usable parcel, no class, or a class table of
            other classes.
        OSError: There is no room for the outlines.
        Cancelled: The user asked to stop.
    """
    feedback = feedback or Silent()
    gathered = gather(
        features,
        crs,
        level=rules.level,
        subject=subject,
        folder=folder,
        feedback=Part(feedback, 0, 98),
        count=count,
    )
    try:
        duplicates(gathered)
        return Prepared(gathered, rules, table, subject)
    except BaseException:
        gathered.outlines.close()
        raise
