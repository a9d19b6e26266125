"""What working on a queue will take: bytes to fetch, room on the disk, time."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

from .policy import QueuePolicy
from .records import JobSettings, QueuedProduct
from .states import ARCHIVED, FINAL, State

#: Bytes a second that the Copernicus Data Space gives one connection of a general user.
USUAL_RATE = 20e6


@dataclass(frozen=True)
class Forecast:
    """What is still to come.

    Attributes:
        done: Products that are here.
        ended: Products that failed, are gone, or were cancelled.
        paused: Products that wait for a person: paused, or to be ordered by hand.
        archived: Products that the archive has to bring back first.
        ready: All other products to come.
        to_fetch: Bytes to fetch of `archived` and `ready`.
        room: Bytes that the disk needs for them, unpacking included.
        unknown: How many of them have no known size; a usual one is taken.
    """

    done: int = 0
    ended: int = 0
    paused: int = 0
    archived: int = 0
    ready: int = 0
    to_fetch: int = 0
    room: int = 0
    unknown: int = 0

    @property
    def coming(self) -> int:
        """Return how many products may come without a person."""
        return self.archived + self.ready

    def seconds(self, rate: float = USUAL_RATE) -> float:
        """Return how long fetching takes, without the archive's hours."""
        return self.to_fetch / rate


def look_ahead(
    products: Iterable[QueuedProduct],
    settings: JobSettings,
    streams: int = 2,
    policy: QueuePolicy | None = None,
    by_file: Container[str] = (),
) -> Forecast:
    """Look at products of a queue, or that would be put into one.

    Images do not shrink, and each zip goes once it is unpacked: the disk needs the products, and for those
    in work at once a zip beside each. Where zips are kept, they are needed twice; hubs in `by_file` send
    products file by file, without a zip.
    """
    policy = policy or QueuePolicy()
    counts = {"done": 0, "ended": 0, "paused": 0, "archived": 0, "ready": 0}
    to_fetch = room = unknown = 0.0
    extra: list[float] = []
    for product in products:
        kind = _kind_of(product.state)
        counts[kind] += 1
        if kind not in ("archived", "ready"):
            continue
        size = policy.size_of(product)
        unknown += product.expected is None
        to_fetch += max(0.0, size - product.bytes)
        zips = product.hub not in by_file
        unpacked = settings.unpack and zips and not product.bands
        room += max(0.0, size - product.bytes) + (size if unpacked and settings.keep_zip else 0.0)
        extra.append(policy.space_needed(product, settings, zips=zips) - size)
    at_once = sum(sorted(extra, reverse=True)[:streams])
    return Forecast(
        **counts, to_fetch=round(to_fetch), room=round(room + max(0.0, at_once)), unknown=int(unknown)
    )


def _kind_of(state: State) -> str:
    if state is State.DONE:
        return "done"
    if state in FINAL:
        return "ended"
    if state in (State.PAUSED, State.NEEDS_HAND):
        return "paused"
    return "archived" if state in ARCHIVED else "ready"
