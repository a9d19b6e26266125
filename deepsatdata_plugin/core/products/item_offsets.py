"""What the evidence of a catalogue's item says of the radiometric offset of its pixels.

Beside the rule for products on disk (`offsets`), where the product's own XML decides. Files of a catalogue
were made by somebody else, who may have added the offset already; their flags, the numbers beside their bands
and what is known of the catalogue have to agree. Nothing is guessed: what contradicts itself, and what nobody
says, is told by name, and no pixel of it is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .acquisitions import is_own_baseline
from .items import OffsetConvention, OffsetState
from .offsets import FIRST_WITH_OFFSETS

#: What ESA's products of `FIRST_WITH_OFFSETS` and later have in all bands.
USUAL_OFFSET = -1000


@dataclass(frozen=True)
class OffsetClaims:
    """What is said of an item's offset, and by whom.

    Attributes:
        baseline: Processing baseline of the product's name ("05.10").
        stated: Processing baseline as the item states it, "" when it does not.
        flag: Name of the item's flag that the offset was added, "" without one.
        applied: What the flag says, None without one.
        offsets: Band -> DN that the item says are to be added, None for a band of which it says nothing.
        keeps_dn: It is documented that the catalogue's files hold the DN of ESA's products.
        doubtful: It is known that flags and numbers of this collection contradict its pixels.
        source: Catalogue and collection, for the evidence.
    """

    baseline: str
    stated: str = ""
    flag: str = ""
    applied: bool | None = None
    offsets: Mapping[str, float | None] = field(default_factory=dict)
    keeps_dn: bool = False
    doubtful: bool = False
    source: str = ""


def convention_of(claims: OffsetClaims) -> OffsetConvention:
    """Return how an item's DN come to the common scale, as far as its evidence tells.

    | baseline | says that the offset was added | number to add | convention |
    |---|---|---|---|
    | before 04.00 | yes | any | contradicting |
    | before 04.00 | no, or nothing | -1000 | contradicting |
    | before 04.00 | no, or nothing | 0, or none | none |
    | 04.00 on | yes | -1000 | contradicting |
    | 04.00 on | yes | 0, or none | applied |
    | 04.00 on | no | 0 | contradicting |
    | 04.00 on | no, or nothing | -1000 | to_apply; unknown where the collection is doubtful |
    | 04.00 on | nothing | none | to_apply where the catalogue keeps DN, else unknown |
    | 04.00 on | no | none | unknown |
    | 04.00 on | nothing | 0 | unknown |
    """
    state = _state(claims)
    return OffsetConvention(state, USUAL_OFFSET if state == "to_apply" else 0, _evidence(claims))


def _state(claims: OffsetClaims) -> OffsetState:
    if claims.stated and claims.stated != claims.baseline:
        return "contradicting"
    if is_own_baseline(claims.baseline):
        return "unknown"  # such a chain may do either
    numbers = set(claims.offsets.values())
    if len(numbers) > 1 or not numbers <= {None, 0.0, float(USUAL_OFFSET)}:
        return "contradicting"
    number = next(iter(numbers), None)
    if claims.baseline < FIRST_WITH_OFFSETS:
        return "contradicting" if claims.applied or number else "none"
    if claims.applied:
        return "contradicting" if number or claims.keeps_dn else "applied"
    if claims.applied is False and number == 0:
        return "contradicting"
    if number:
        return "unknown" if claims.doubtful else "to_apply"
    # A baseline is no evidence by itself: it has to stand in the item, of a catalogue that keeps DN.
    keeps = claims.keeps_dn and claims.stated and claims.applied is None and number is None
    return "to_apply" if keeps else "unknown"


def _evidence(claims: OffsetClaims) -> str:
    """Return the flags and numbers by their names, as they are kept in dataset.json."""
    parts = [f"processing baseline {claims.baseline}"]
    if claims.stated and claims.stated != claims.baseline:
        parts.append(f"the item says {claims.stated}")
    if claims.flag:
        parts.append(f"{claims.flag}={str(claims.applied).lower()}")
    by_number: dict[float | None, list[str]] = {}
    for band, number in claims.offsets.items():
        by_number.setdefault(number, []).append(band)
    for number, bands in sorted(by_number.items(), key=lambda pair: str(pair[0])):
        of = f" ({', '.join(sorted(bands))})" if len(by_number) > 1 else ""
        parts.append(f"no raster offset{of}" if number is None else f"raster offset {number:g} DN{of}")
    if claims.keeps_dn:
        parts.append("the catalogue keeps the products' DN (its documentation)")
    if claims.doubtful:
        parts.append("flags of this collection are known to contradict its pixels")
    said = "; ".join(parts)
    return f"{said}; {claims.source}" if claims.source else said
