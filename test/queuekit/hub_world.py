"""What a dialect's fixture gives to the tests that every hub has to pass."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone

from deepsatdata_plugin.hubs.contract import Credentials, SearchQuery


@dataclass
class HubWorld:
    """A hub that is there, and what is known of it.

    Attributes:
        address: What a user would give as HUB_URL.
        names: Its products of tile 31TFM in 2018.
        files: Name -> bytes of the zips that it has.
        offline: Name of a product that lies in its archive, "" when it has none.
        login: What it lets in.
        shows: The dialect shows in the address.
        levels: Levels that it has.
        hub: Hub that it is another way of, "" when it is one of its own.
    """

    address: str
    names: set[str]
    files: dict[str, bytes] = field(default_factory=dict)
    offline: str = ""
    login: Credentials = field(default_factory=Credentials)
    shows: bool = True
    levels: tuple[str, ...] = ("L1C", "L2A")
    hub: str = ""


def of_2018(tile: str = "31TFM", **fields: object) -> SearchQuery:
    """Return a question for a tile in 2018."""
    start, end = (
        datetime(2018, 1, 1, tzinfo=timezone.utc),
        datetime(2018, 12, 31, 23, 59, tzinfo=timezone.utc),
    )
    return SearchQuery("", (tile,), **{"start": start, "end": end, **fields})
