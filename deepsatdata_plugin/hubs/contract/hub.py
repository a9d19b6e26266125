"""One protocol for every catalogue with an archive.

A hub is asked four kinds of things: which products exist (`search`), whether they can be had now
(`availability`, free of side effects), to bring them back from its long-term archive (`order`) and
for their bytes (`open`). Adapters translate the hub's dialect; what a hub cannot do is said in its
`Capabilities` and raises `HubError` with kind "unsupported".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from ...core.feedback import Feedback
from .records import Availability, Node, OrderAnswer, ProductRecord, SearchPage, SearchQuery


class Stream(Protocol):
    """Open bytes of a product or node.

    Attributes:
        status: 200 (whole) or 206 (from `start`).
        start: Offset of the first byte that will come.
        total: Size of the whole file, None when unknown.
        etag: Exactly as received, "".
        content_type: Lower case, without parameters.
    """

    status: int
    start: int
    total: int | None
    etag: str
    content_type: str

    def chunks(self, size: int = 262144) -> Iterator[bytes]:
        """Yield bytes; raise HubError(kind="connection") on a cut or time-out."""

    def close(self) -> None:
        """Close the connection."""


@dataclass(frozen=True)
class Capabilities:
    """What a hub can do.

    Attributes:
        can_search: It has a catalogue.
        can_order: Offline products can be ordered by this program.
        can_download: `open` works.
        nodes: Single files can be fetched.
        zips: The whole product comes as one zip; without, file by file.
        max_streams: Connections at once per account.
        batch_availability: Products one availability call may ask about (1 = one request each).
        batch_names: Products that `named` may ask for at once; 0: it finds none, a search has to.
        order_page: Page where people order by hand, "".
        monthly_bytes: Bytes that an account may fetch in 30 days, 0 when that is not known.
        codes: Its accounts may ask for a one-time code at a login.
        resume_gap: Seconds to leave between a cut stream and its continuation, because the hub goes on
            counting the old connection.
    """

    can_search: bool = True
    can_order: bool = False
    can_download: bool = True
    nodes: bool = False
    zips: bool = True
    max_streams: int = 4
    batch_availability: int = 1
    batch_names: int = 0
    order_page: str = ""
    monthly_bytes: int = 0
    codes: bool = False
    resume_gap: float = 0.0


class Hub(Protocol):
    """A catalogue with an archive."""

    name: str
    capabilities: Capabilities

    def test_connection(self) -> str:
        """Ask something cheap and free of side effects; return a sentence, raise HubError."""

    def search(self, query: SearchQuery, feedback: Feedback) -> Iterator[SearchPage]:
        """Yield pages until the answer is complete; raise HubError (pages so far stay valid)."""

    def count(self, query: SearchQuery, feedback: Feedback) -> int | None:
        """Return about how many products a search would look through, None when the hub does not tell."""

    def named(self, names: Sequence[str]) -> dict[str, ProductRecord]:
        """Return products by name, those that one question for `Capabilities.batch_names` tells."""

    def details(self, record: ProductRecord) -> ProductRecord:
        """Return the record with what only a look-up tells: exact size, checksums, online."""

    def availability(self, records: Sequence[ProductRecord]) -> dict[str, Availability]:
        """Tell by record id whether each can be had now; never orders, opens no stream."""

    def why_gone(self, record: ProductRecord) -> str:
        """Return in the hub's words why it no longer has a product, "" when it does not say."""

    def order(self, record: ProductRecord) -> OrderAnswer:
        """Ask the archive to bring a product back; harmless when repeated."""

    def nodes(self, record: ProductRecord) -> tuple[Node, ...]:
        """List the product's files (from manifest.safe, plus the metadata files)."""

    def open(
        self, record: ProductRecord, *, node: str = "", start: int = 0, etag: str = ""
    ) -> AbstractContextManager[Stream]:
        """Open the product's zip (node == "", where there are zips) or one file of it, from byte `start`.

        With `start` > 0 the request carries Range and, when `etag` is given, If-Range.
        """
