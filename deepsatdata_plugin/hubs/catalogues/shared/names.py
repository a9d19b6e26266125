"""From a catalogue's entry to a record: everything that the product's name tells comes from the name.

Attributes of catalogues are optional, differ in spelling, and are missing on real entries (2 of 567
recorded ones have no tile). A name that cannot be read whole makes the entry unusable, with the reason:
it is never guessed at.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ....core.errors import ProductError
from ....core.products import ProductName, base_name, parse_name
from ....core.words import all_of, sentences, told
from ...contract import ProductRecord, Unusable


@dataclass(frozen=True)
class Found:
    """What a catalogue says about an entry besides its name; see `ProductRecord` for the fields."""

    id: str
    name: str
    cloud: float | None = None
    size: int | None = None
    online: bool | None = None
    footprint_wkt: str = ""
    checksums: Mapping[str, str] = field(default_factory=dict)
    streamable: bool = False
    link: str = ""
    offset_claims: str = ""
    quicklook: str = ""
    published: datetime | None = None


def product_name(text: str) -> ProductName:
    """Read a product name that must be complete, as all names in catalogues are.

    Raises:
        ProductError: Unknown pattern, old long name, or a part is missing.
    """
    parsed = parse_name(text)
    lacking = [
        what
        for what, present in (
            ("processing baseline", parsed.baseline),
            ("relative orbit", parsed.relative_orbit),
            ("generation time", parsed.generation_time),
        )
        if not present
    ]
    if lacking:
        raise ProductError(
            told("the name lacks its {lacking}.", lacking=all_of(lacking)), subject=base_name(text)
        )
    return parsed


def is_product_name(text: object) -> bool:
    """Tell whether a text is a complete product name."""
    if not isinstance(text, str):
        return False
    try:
        product_name(text)
    except ProductError:
        return False
    return True


def make_record(found: Found, hub: str) -> ProductRecord | Unusable:
    """Return the record of an entry, or why it cannot be used."""
    name = base_name(found.name)
    if not found.id:
        return Unusable(found.id, name, "the entry has no id.")
    try:
        parsed = product_name(name)
    except ProductError as error:
        return Unusable(found.id, name, sentences(error.message, error.remedy))
    cloud = found.cloud
    if cloud is not None and not (math.isfinite(cloud) and 0 <= cloud <= 100):
        cloud = None
    return ProductRecord(
        id=found.id,
        name=str(parsed),
        hub=hub,
        platform=parsed.platform,
        level=parsed.level,
        tile=parsed.tile,
        sensing_start=parsed.sensing_start,
        relative_orbit=parsed.relative_orbit,
        baseline=parsed.baseline,
        generation_time=parsed.generation_time,
        cloud=cloud,
        size=found.size or None,
        online=found.online,
        footprint_wkt=found.footprint_wkt,
        checksums={key.upper(): value.lower() for key, value in found.checksums.items() if key and value},
        streamable=found.streamable,
        link=found.link,
        offset_claims=found.offset_claims,
        quicklook=found.quicklook,
        published=found.published,
    )
