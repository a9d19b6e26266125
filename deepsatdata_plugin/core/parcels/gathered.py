"""Parcels as they are read from a layer, in columns: outlines on disk, a hundred bytes a parcel in memory."""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..feedback import Feedback, Silent, raise_if_cancelled
from ..geo import epsg_of, spatial_reference
from ..words import told
from .clean import Cleaned, clean_geometry
from .hcat import at_level
from .outline_file import OutlineFile
from .outlines import in_utm, outline_key
from .source import RawParcel, as_text, as_year, require_single_values

#: Reasons for which a parcel is rejected, beside those of `clean`.
NO_YEAR = "no_year"
NO_AREA = "no_area"
NO_CRS = "no_crs"
OUT_OF_PLACE = "out_of_place"
DUPLICATE = "duplicate"

_BATCH = 1000


@dataclass(frozen=True)
class ParcelFeature:
    """One feature of a layer; it is one parcel for each of its years.

    Attributes:
        wkb: Outline in any WKB, None when null.
        id: Its id, of any type.
        crops: (class code, year), one a year; of any type.
        name: Name of the class, where there is one crop.
        hcat_code: Code in HCAT, or None.
        hcat_name: Its name there, or None.
        crs: Coordinate system of this outline where each row has its own, None for the layer's.
        problem: Why the outline could not be read, "".
    """

    wkb: bytes | None
    id: Any
    crops: tuple[tuple[Any, Any], ...]
    name: Any = None
    hcat_code: Any = None
    hcat_name: Any = None
    crs: Any = None
    problem: str = ""


class Interned:
    """Values that repeat, by number."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._numbers: dict[Any, int] = {}

    def number(self, value: Any) -> int:
        """Return the number of a value, the same for equal ones."""
        found = self._numbers.setdefault(value, len(self.values))
        if found == len(self.values):
            self.values.append(value)
        return found


class Gathered:
    """Parcels (one a feature and year) and their outlines (one a feature), each by number.

    Attributes:
        outlines: Cleaned outlines, b"" of a feature without a usable one.
        codes: Class codes as text, None unknown.
        names: Class code -> its most frequent name.
        hcat: (code, name) in HCAT, "" unknown.
        systems: CRS of outlines.
        rejected: Number of a parcel -> (reason, sentence).
        defects: Number of an outline -> what was repaired or is odd about it.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.outlines = OutlineFile(folder)
        self.codes, self.hcat, self.systems = Interned(), Interned(), Interned()
        self.rejected: dict[int, tuple[str, str]] = {}
        self.defects: dict[int, Cleaned] = {}
        self.area_m2, self.width_m = array("d"), array("f")
        self.bounds = array("d")
        self.outline_key, self.id_key = array("Q"), array("Q")
        self.outline_crs = array("i")
        self.outline, self.code, self.hcat_pair, self.year = array("i"), array("i"), array("i"), array("h")
        self._ids, self._id_ends = bytearray(), array("q", [0])
        self._named: dict[str, Counter[str]] = {}

    def __len__(self) -> int:
        return len(self.year)

    def id(self, parcel: int) -> str:
        """Return the id of a parcel, "" for none."""
        return self._ids[self._id_ends[parcel] : self._id_ends[parcel + 1]].decode("utf-8")

    def code_of(self, parcel: int) -> str | None:
        """Return the class code of a parcel, None unknown."""
        code: str | None = self.codes.values[self.code[parcel]]
        return code

    def accepted(self) -> NDArray[np.int64]:
        """Return the numbers of the parcels that are not rejected."""
        keep = np.ones(len(self), bool)
        keep[list(self.rejected)] = False
        return np.flatnonzero(keep)

    @property
    def names(self) -> dict[str, str]:
        """Class code -> its most frequent name, the first one of a tie by the alphabet."""
        return {
            code: min(found, key=lambda name: (-found[name], name)) for code, found in self._named.items()
        }

    def add(self, feature: ParcelFeature, cleaned: Cleaned, crs: str, level: int) -> None:
        """Append the parcels of a feature; they are measured later.

        Args:
            feature: As read.
            cleaned: Its outline after the rules of geometry.
            crs: The outline's CRS.
            level: Level of HCAT that is the class, 0 where the class is as given.
        """
        outline = self.outlines.append(cleaned.wkb or b"")
        self.outline_crs.append(self.systems.number(crs))
        self.bounds.extend(cleaned.bounds)
        self.outline_key.append(outline_key(cleaned.wkb) if cleaned.wkb else 0)
        if cleaned.method or cleaned.crossing or cleaned.dropped:
            self.defects[outline] = cleaned
        hcat = (as_text(feature.hcat_code) or "", as_text(feature.hcat_name) or "")
        id_text = (as_text(feature.id) or "").encode("utf-8")
        id_key = int.from_bytes(hashlib.blake2b(id_text, digest_size=8).digest(), "big") if id_text else 0
        for given, when in feature.crops:
            parcel = len(self)
            year = as_year(when)
            code = at_level(hcat[0], level) if level else as_text(given)
            code = code or None
            self.outline.append(outline)
            self.year.append(year or 0)
            self.code.append(self.codes.number(code))
            self.hcat_pair.append(self.hcat.number(hcat))
            self._ids += id_text
            self._id_ends.append(len(self._ids))
            self.id_key.append(id_key)
            if cleaned.problem:
                self.rejected[parcel] = (cleaned.problem, cleaned.detail)
            elif year is None:
                self.rejected[parcel] = (NO_YEAR, told("{when!r} is no year.", when=when))
            elif code:
                name = hcat[1] if level and code == hcat[0] else None if level else as_text(feature.name)
                if name:
                    self._named.setdefault(code, Counter())[name] += 1

    def measure(self) -> None:
        """Measure the outlines added since the last time, in the UTM zone of each."""
        start, end = len(self.area_m2), len(self.outlines)
        area, width = np.full(end - start, np.nan), np.full(end - start, np.nan)
        crs = np.array(self.outline_crs[start:], np.int64)
        for system in np.unique(crs[crs >= 0]).tolist():
            mine = np.flatnonzero(crs == system)
            shapes = [self.outlines.get(start + number) or None for number in mine.tolist()]
            if not any(shapes):
                continue
            for zone in in_utm(shapes, self.systems.values[system]):
                numbers = mine[zone.numbers]
                area[numbers] = zone.polygons.areas()
                with np.errstate(invalid="ignore", divide="ignore"):
                    width[numbers] = 2.0 * area[numbers] / zone.polygons.perimeters()
        self.area_m2.extend(area.tolist())
        self.width_m.extend(width.tolist())

    def reject_unmeasured(self, first: int) -> None:
        """Reject the parcels from number `first` on that have no area, or no place on Earth."""
        outlines = np.array(self.outline[first:], np.int64)
        area = np.array(self.area_m2)[outlines] if first == 0 else self._areas(outlines)
        for number in np.flatnonzero(~(area > 0)).tolist():
            if first + number in self.rejected:
                continue
            if np.isnan(area[number]):
                text = "Its coordinates lie outside of what its coordinate system is made for."
                self.rejected[first + number] = (OUT_OF_PLACE, text)
            else:
                self.rejected[first + number] = (NO_AREA, "The outline has no area.")

    def _areas(self, outlines: NDArray[np.int64]) -> NDArray[np.float64]:
        low = int(outlines.min()) if len(outlines) else 0
        return np.array(self.area_m2[low:], np.float64)[outlines - low]


def gather(
    features: Iterable[ParcelFeature],
    crs: str,
    *,
    level: int = 0,
    subject: str = "parcels",
    folder: Path | None = None,
    feedback: Feedback | None = None,
    count: int = 0,
) -> Gathered:
    """Read parcels: clean, measure and reject them one by one.

    Args:
        features: Features of the layer.
        crs: Its CRS, "" where each feature names its own.
        level: Level of HCAT that is the class (3 to 6), 0 where the class is as given.
        subject: Name of the layer, for errors.
        folder: Where outlines are kept meanwhile.
        feedback: Progress and cancel.
        count: Number of features if known, for the progress.

    Raises:
        InputError: No CRS, no feature, a field of lists, or no parcel that can be used.
        OSError: There is no room for the outlines.
        Cancelled: The user asked to stop.
    """
    feedback = feedback or Silent()
    systems = _Systems(crs, subject)
    gathered = Gathered(folder)
    try:
        _read(gathered, features, systems, level, subject, feedback, count)
    except BaseException:
        gathered.outlines.close()
        raise
    return gathered


def _read(
    gathered: Gathered,
    features: Iterable[ParcelFeature],
    systems: _Systems,
    level: int,
    subject: str,
    feedback: Feedback,
    count: int,
) -> None:
    first = 0
    for number, feature in enumerate(features):
        for code, year in feature.crops:
            require_single_values(RawParcel(None, feature.id, code, year), subject)
        text, reference = systems.of(feature.crs)
        if feature.problem:
            cleaned = Cleaned(problem="invalid_geometry", detail=feature.problem)
        elif reference is None:
            cleaned = Cleaned(problem=NO_CRS, detail=text)
            text = ""
        else:
            cleaned = clean_geometry(feature.wkb, reference)
        gathered.add(feature, cleaned, text, level)
        if number % _BATCH == _BATCH - 1:
            raise_if_cancelled(feedback)
            gathered.measure()
            gathered.reject_unmeasured(first)
            first = len(gathered)
            if count:
                feedback.progress(100 * number / count)
    gathered.measure()
    gathered.reject_unmeasured(first)
    if not len(gathered):
        raise InputError("the layer has no features.", subject=subject)
    if len(gathered.rejected) == len(gathered):
        found = Counter(reason for reason, _ in gathered.rejected.values())
        reasons = ", ".join(f"{n} {reason}" for reason, n in sorted(found.items()))
        first_detail = gathered.rejected[0][1]
        raise InputError(
            told("no parcel of the layer can be used ({reasons}).", reasons=reasons),
            subject=subject,
            remedy=told("The first one: {detail}", detail=first_detail),
        )


class _Systems:
    """Coordinate systems by the text that names them; those that mean the same have one text."""

    def __init__(self, crs: str, subject: str) -> None:
        self._layer = crs
        self._subject = subject
        self._known: dict[str, tuple[str, Any]] = {}
        if crs:
            self._known[""] = (crs, _placed(crs, subject))

    def of(self, given: Any) -> tuple[str, Any]:
        """Return (text, system); (why not, None) where there is none."""
        text = as_text(given) or ""
        if text not in self._known:
            self._known[text] = self._read(text)
        return self._known[text]

    def _read(self, text: str) -> tuple[str, Any]:
        if not text:
            return "No coordinate system is given for it.", None
        try:
            epsg = epsg_of(text)
            name = f"EPSG:{epsg}" if epsg else text
            return name, _placed(name, self._subject)
        except InputError as error:
            return error.message[:1].upper() + error.message[1:], None


def _placed(crs: str, subject: str) -> Any:
    """Return a CRS; one without a place on Earth is refused.

    A GeoPackage cannot say that it has none: it has "Undefined geographic SRS", which passes for WGS 84.
    """
    reference = spatial_reference(crs, subject)
    if reference.IsLocal() or str(reference.GetName()).startswith("Undefined "):
        raise InputError(
            "has no coordinate reference system.",
            subject=subject,
            remedy="Set the CRS of the layer (in QGIS: Layer > Set CRS of Layer).",
        )
    return reference


def duplicates(gathered: Gathered) -> None:
    """Reject parcels that repeat the outline, class and year of an earlier one."""
    parcels = gathered.accepted()
    key = np.array(gathered.outline_key, np.uint64)[np.array(gathered.outline, np.int64)[parcels]]
    year = np.array(gathered.year, np.int64)[parcels]
    code = np.array(gathered.code, np.int64)[parcels]
    order = np.lexsort((parcels, code, year, key))
    for group in equal_runs((key[order], year[order], code[order])):
        kept = int(parcels[order[group[0]]])
        name = gathered.id(kept) or str(kept + 1)
        for number in group[1:]:
            text = told("It has the outline, class and year of parcel {name}.", name=name)
            gathered.rejected[int(parcels[order[number]])] = (DUPLICATE, text)


def equal_runs(columns: Sequence[NDArray[Any]]) -> Iterable[range]:
    """Yield the runs of two or more neighbours that are equal in all columns."""
    if not len(columns[0]):
        return
    same = np.ones(len(columns[0]) - 1, bool)
    for column in columns:
        same &= column[1:] == column[:-1]
    edges = np.flatnonzero(np.diff(np.r_[False, same, False].astype(np.int8)))
    for begin, end in zip(edges[::2].tolist(), edges[1::2].tolist()):
        yield range(begin, end + 1)
