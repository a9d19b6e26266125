"""Which fields of a layer hold what, by the profile of its register."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..source import hcat_fields
from . import eurocrops, fiboa, generic, rpg
from .fields import KnownFields

_KNOWN: dict[str, KnownFields] = {
    "generic": generic.FIELDS,
    "RPG": rpg.FIELDS,
    "EuroCrops": eurocrops.FIELDS,
    "fiboa": fiboa.FIELDS,
}

#: Names of columns with the outline as text, and with its coordinate system, of tables without geometry.
_OUTLINES, _SYSTEMS = ("geometry", "wkt", "geom"), ("crs",)

#: A year of four digits among other signs.
_YEAR = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])", re.ASCII)


@dataclass(frozen=True)
class PickedFields:
    """Fields by what they hold, "" for none.

    Attributes:
        code: The class.
        name: Its name in words.
        id: The parcel.
        year: Year or date of the label.
        hcat_code: Code in the crop hierarchy of EuroCrops.
        hcat_name: Its name there.
        outline: Outline as well-known text.
        crs: Coordinate system of that outline.
    """

    code: str = ""
    name: str = ""
    id: str = ""
    year: str = ""
    hcat_code: str = ""
    hcat_name: str = ""
    outline: str = ""
    crs: str = ""


def pick_fields(profile: str, names: Sequence[str]) -> PickedFields:
    """Pick the fields of a layer.

    Args:
        profile: One of `choices.PROFILES`.
        names: Fields of the layer.
    """
    known = _KNOWN[profile]
    if profile == "generic" and _first(names, (generic.CANONICAL,)):
        known = generic.CANONICAL_FIELDS
    hcat_code, hcat_name = hcat_fields(names)
    code, name = _first(names, known.code), _first(names, known.name)
    if known.takes_hcat and not code:
        code, name = hcat_code, hcat_name
    return PickedFields(
        code=code,
        name=name,
        id=_first(names, known.id),
        year=_first(names, known.year),
        hcat_code=hcat_code,
        hcat_name=hcat_name,
        outline=_first(names, _OUTLINES),
        crs=_first(names, _SYSTEMS),
    )


def years_of_columns(names: Sequence[str]) -> dict[str, int]:
    """Return column -> the year in its name, of those whose name has just one (CDL2021)."""
    found = {name: set(_YEAR.findall(name)) for name in names}
    return {name: int(next(iter(years))) for name, years in found.items() if len(years) == 1}


def _first(names: Sequence[str], wanted: Sequence[str]) -> str:
    by_lower = {name.lower(): name for name in reversed(names)}
    return next((by_lower[name] for name in wanted if name in by_lower), "")
