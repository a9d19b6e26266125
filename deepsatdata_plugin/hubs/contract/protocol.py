"""One protocol for every catalogue with an archive.

A hub is asked four kinds of things: which products exist (`search`), whether they can be had now
(`availability`, free of side effects), to bring them back from its long-term archive (`order`) and
for their bytes (`open`). Adapters translate the hub's dialect; what a hub cannot do is said in its
`Capabilities` and raises `HubError` with kind "unsupported".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from ...core.errors import DeepSatDataError
from ...core.feedback import Feedback

ErrorKind = Literal[
    "auth",  # wrong credentials: stop, ask the user, never loop
    "forbidden",  # right credentials, not allowed
    "quota",  # too many open orders (details["quota"] holds the number when the hub says it)
    "flows",  # too many simultaneous streams; the product IS online
    "rate",  # 429
    "unavailable",  # 503 or maintenance
    "server",  # other 5xx
    "not_found",  # 404 or deleted
    "bad_query",  # the hub refused the question
    "protocol",  # an answer that is not what was promised (html for json, cut in half, loop)
    "connection",  # no answer, cut, timed out
    "offline",  # bytes were asked of a product that is in the archive
    "range",  # 416
    "unsupported",  # the hub has no such service
]

Availability = Literal["online", "offline", "ordered", "unknown", "gone"]


class HubError(DeepSatDataError):
    """A hub's refusal or failure, classified.

    Attributes:
        kind: One of `ErrorKind`.
        status: HTTP status, 0 when there was no answer.
        retry_after: Seconds the hub asked to wait, None when it did not say.
        cause: The hub's own words (cause-message, detail), shortened; never holds credentials.
        quota: Number of parallel orders the hub allows, when it said so.
        total: Size of the whole file in bytes, when a refusal ("range") told it.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: ErrorKind = "protocol",
        status: int = 0,
        retry_after: float | None = None,
        cause: str = "",
        quota: int | None = None,
        total: int | None = None,
        subject: str = "",
        remedy: str = "",
    ) -> None:
        super().__init__(message, subject=subject, remedy=remedy)
        self.kind: ErrorKind = kind
        self.status = status
        self.retry_after = retry_after
        self.cause = cause
        self.quota = quota
        self.total = total


class Clock(Protocol):
    """Time, so that tests can let weeks pass in seconds."""

    def now(self) -> float:
        """Return Unix time in seconds (UTC)."""

    def sleep(self, seconds: float, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Wait; return early when `cancelled` turns true."""


@dataclass(frozen=True)
class Credentials:
    """User name and password (or key pair) of an account; kept in memory only, never printed."""

    user: str = ""
    secret: str = field(default="", repr=False)
    totp: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        return bool(self.user or self.secret)


@dataclass(frozen=True)
class SearchQuery:
    """What to look for.

    Attributes:
        footprint_wkt: POLYGON or MULTIPOLYGON in EPSG:4326 (lon lat) or "".
        tiles: MGRS tiles without T ("31TFM"); with a footprint both must hold.
        start: First instant, UTC.
        end: Last instant, UTC, inclusive (END dates include the whole UTC day).
        level: "L1C", "L2A" or "" for both.
        max_cloud: Percent 0..100.
    """

    footprint_wkt: str
    tiles: tuple[str, ...]
    start: datetime
    end: datetime
    level: str = ""
    max_cloud: float = 100.0


@dataclass(frozen=True)
class ProductRecord:
    """One product as a catalogue describes it.

    Tile, platform, level, sensing start, orbit, baseline and generation time come from the name.

    Attributes:
        id: The hub's own id.
        name: Product name without ".SAFE".
        hub: Name of the hub preset it was found on.
        cloud: Percent 0..100 or None.
        size: Bytes, None when unknown or 0. Searches of a DHuS round it ("794.75 MB"): exact only after
            `Hub.details`.
        online: True, False, or None when the hub does not say.
        footprint_wkt: EPSG:4326 (lon lat), "" when the hub has none.
        checksums: Algorithm in upper case ("MD5") -> hex digest in lower case.
        streamable: True when its assets are cloud-optimised files.
        link: Page or asset for people, "".
        offset_claims: What the catalogue says about the radiometric offset of its assets, as found
            ("earthsearch:boa_offset_applied=true; raster offset=-0.1"). Recorded, never acted on: such
            claims contradict each other and the pixels. "" when it says nothing.
    """

    id: str
    name: str
    hub: str
    platform: str
    level: str
    tile: str
    sensing_start: datetime
    relative_orbit: int
    baseline: str
    generation_time: datetime | None
    cloud: float | None = None
    size: int | None = None
    online: bool | None = None
    footprint_wkt: str = ""
    checksums: dict[str, str] = field(default_factory=dict)
    streamable: bool = False
    link: str = ""
    offset_claims: str = ""


@dataclass(frozen=True)
class Unusable:
    """A catalogue entry that is listed but cannot be used, with the reason."""

    id: str
    name: str
    reason: str


@dataclass(frozen=True)
class SearchPage:
    """One page of answers."""

    records: tuple[ProductRecord, ...]
    unusable: tuple[Unusable, ...] = ()
    total: int | None = None


@dataclass(frozen=True)
class OrderAnswer:
    """What the hub said to an order: already online, or accepted (an id when it gives one)."""

    state: Literal["online", "accepted"]
    order_id: str = ""
    status: int = 0
    cause: str = ""


@dataclass(frozen=True)
class Node:
    """One file of a product, fetched singly.

    Attributes:
        path: Path inside the SAFE, with "/" ("GRANULE/.../T31TFM_..._B02_10m.jp2").
        size: Bytes or None.
        checksum: (algorithm, hex digest) or None.
    """

    path: str
    size: int | None = None
    checksum: tuple[str, str] | None = None


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
        max_streams: Connections at once per account.
        batch_availability: Products one availability call may ask about (1 = one request each).
        order_page: Page where people order by hand, "".
        resume_gap: Seconds to leave between a cut stream and its continuation, because the hub goes on
            counting the old connection.
    """

    can_search: bool = True
    can_order: bool = False
    can_download: bool = True
    nodes: bool = False
    max_streams: int = 4
    batch_availability: int = 1
    order_page: str = ""
    resume_gap: float = 0.0


class Hub(Protocol):
    """A catalogue with an archive."""

    name: str
    capabilities: Capabilities

    def test_connection(self) -> str:
        """Ask something cheap and free of side effects; return a sentence, raise HubError."""

    def search(self, query: SearchQuery, feedback: Feedback) -> Iterator[SearchPage]:
        """Yield pages until the answer is complete; raise HubError (pages so far stay valid)."""

    def details(self, record: ProductRecord) -> ProductRecord:
        """Return the record with what only a look-up tells: exact size, checksums, online."""

    def availability(self, records: Sequence[ProductRecord]) -> dict[str, Availability]:
        """Tell by record id whether each can be had now; never orders, opens no stream."""

    def order(self, record: ProductRecord) -> OrderAnswer:
        """Ask the archive to bring a product back; harmless when repeated."""

    def nodes(self, record: ProductRecord) -> tuple[Node, ...]:
        """List the product's files (from manifest.safe, plus the metadata files)."""

    def open(
        self, record: ProductRecord, *, node: str = "", start: int = 0, etag: str = ""
    ) -> AbstractContextManager[Stream]:
        """Open the product's zip (node == "") or one file of it, from byte `start`.

        With `start` > 0 the request carries Range and, when `etag` is given, If-Range.
        """
