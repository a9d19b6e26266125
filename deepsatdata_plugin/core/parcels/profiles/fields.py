"""The names of fields that a profile knows, by what they hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class KnownFields:
    """Names of fields in the order of preference; case does not matter.

    Attributes:
        code: The class.
        name: Its name in words.
        id: The parcel.
        year: Year, date or time of the label.
        takes_hcat: The class is the HCAT code where the layer has one.
    """

    code: tuple[str, ...] = ()
    name: tuple[str, ...] = ()
    id: tuple[str, ...] = ()
    year: tuple[str, ...] = ()
    takes_hcat: bool = False
