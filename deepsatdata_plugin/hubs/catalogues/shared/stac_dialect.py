"""How STAC catalogues differ from each other; light, for the list of presets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class StacDialect:
    """How a catalogue differs from the others.

    Attributes:
        collections: Level -> collection ids; empty: looked up in the catalogue.
        page_size: Items a page.
        cloud: How a cloud limit is asked for: the "query" extension, "cql2", "" for not at all, or "auto" to
            read it from what the catalogue says it conforms to.
        time: "datetime" (the standard), or "query" for catalogues whose `datetime` is another time.
        paging: "link" (the standard), or "page" for catalogues whose links are wrong.
    """

    collections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    page_size: int = 100
    cloud: Literal["auto", "query", "cql2", ""] = "auto"
    time: Literal["datetime", "query"] = "datetime"
    paging: Literal["link", "page"] = "link"
