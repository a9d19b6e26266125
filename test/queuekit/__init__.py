"""What the tests of the download queue share: a scripted hub, a feedback that remembers, jobs."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import hubsim
from deepsatdata_plugin.core.products.formats.safe.name import parse_name
from deepsatdata_plugin.hubs.catalogues.dhus import DhusHub
from deepsatdata_plugin.hubs.catalogues.odata import CdseHub, Endpoints
from deepsatdata_plugin.hubs.contract import (
    Account,
    Capabilities,
    Credentials,
    HubAccount,
    HubError,
    Node,
    OrderAnswer,
    ProductRecord,
    SearchPage,
)
from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
from deepsatdata_plugin.hubs.queue.records import JobSettings
from deepsatdata_plugin.hubs.queue.store import QueueStore
from deepsatdata_plugin.hubs.web.network import Network
from deepsatdata_plugin.hubs.web.transport import ONCE, Transport
from deepsatdata_plugin.hubs.work.scheduler import Scheduler
from hubsim.safe_zip import safe_files, zip_safe

START = 1_700_000_000.0


class Recorder:
    """A feedback that keeps what it was told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.percents: list[float] = []
        self.cancelled = False

    def is_cancelled(self) -> bool:
        return self.cancelled

    def progress(self, percent: float) -> None:
        self.percents.append(percent)

    def info(self, text: str) -> None:
        self.lines.append(text)

    def warn(self, text: str) -> None:
        self.lines.append(text)


class HandClock:
    """Time that only the test (or a sleep) moves."""

    def __init__(self, now: float = START) -> None:
        self.time = now

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float, cancelled: Callable[[], bool] = lambda: False) -> None:
        if not cancelled():
            self.time += max(0.0, seconds)


def name_of(day: int, tile: str = "31TFM", level: str = "L1C", hour: int = 10) -> str:
    """Return a product name; days count from 2018-01-01."""
    month, date = 1 + (day - 1) // 28, 1 + (day - 1) % 28
    stamp = f"2018{month:02d}{date:02d}T{hour:02d}3629"
    return f"S2A_MSI{level}_{stamp}_N0206_R008_T{tile}_2018{month:02d}{date:02d}T{hour + 3:02d}3629"


def record_of(name: str, hub: str = "hub", **fields: object) -> ProductRecord:
    """Return a catalogue record for a name."""
    parts = parse_name(name)
    record = ProductRecord(
        id=f"id-{name[11:19]}-{parts.tile}",
        name=name,
        hub=hub,
        platform=parts.platform,
        level=parts.level,
        tile=parts.tile,
        sensing_start=parts.sensing_start,
        relative_orbit=parts.relative_orbit,
        baseline=parts.baseline,
        generation_time=parts.generation_time,
    )
    return replace(record, **fields)


class FakeStream:
    """Bytes from memory; what is done before each chunk can be scripted."""

    def __init__(
        self,
        data: bytes,
        *,
        start: int = 0,
        total: int | None = -1,
        status: int | None = None,
        etag: str = "tag",
        content_type: str = "application/octet-stream",
        fail_after: int | None = None,
        error: BaseException | None = None,
        before_chunk: Callable[[int], None] = lambda offset: None,
        chunk: int = 0,
    ) -> None:
        self.data, self.start, self.etag, self.content_type = data, start, etag, content_type
        self.total = len(data) if total == -1 else total
        self.status = status if status is not None else (206 if start else 200)
        self._fail_after, self._error, self._before, self._chunk = fail_after, error, before_chunk, chunk
        self.closed = False

    def chunks(self, size: int = 262144) -> Iterator[bytes]:
        size = self._chunk or size
        offset = self.start
        end = len(self.data) if self._fail_after is None else min(len(self.data), self._fail_after)
        while offset < end and not self.closed:
            self._before(offset)
            block = self.data[offset : min(end, offset + size)]
            offset += len(block)
            yield block
        if self._fail_after is not None and not self.closed:
            raise self._error or HubError("cut", kind="connection")

    def close(self) -> None:
        self.closed = True

    def __enter__(self) -> FakeStream:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class FakeHub:
    """A hub in memory. `states` by product id; scripts are used up one call at a time.

    Attributes:
        calls: (what, product id) of every call.
        script: Per method name, or (method name, product id), a list of what to do next: an exception is raised, None means "as usual",
            anything else is the answer.
    """

    def __init__(self, name: str = "hub", **capabilities: object) -> None:
        self.name = name
        self.capabilities = Capabilities(**{"can_order": True, "max_streams": 4, **capabilities})
        self.states: dict[str, str] = {}
        self.files: dict[str, bytes] = {}
        self.single: dict[str, dict[str, bytes]] = {}
        self.known: list[ProductRecord] = []
        self.calls: list[tuple[str, str]] = []
        self.opened: list[tuple[str, str, int, str]] = []
        self.script: dict[str | tuple[str, str], list[object]] = {}
        self._lock = threading.Lock()

    def put(self, name: str, state: str = "online", **fields: object) -> ProductRecord:
        """Add a product with its bytes; return its record."""
        record = record_of(name, self.name, **fields)
        files = safe_files(name)
        self.states[record.id] = state
        self.single[record.id] = files
        self.files[record.id] = zip_safe(name, files)
        self.known.append(record)
        return record

    def count(self, what: str) -> int:
        return sum(1 for call in self.calls if call[0] == what)

    def _next(self, what: str, product: str) -> object:
        with self._lock:
            self.calls.append((what, product))
            steps = self.script.get((what, product)) or self.script.get(what, [])
            step = steps.pop(0) if steps else None
        if isinstance(step, BaseException):
            raise step
        return step

    def test_connection(self) -> str:
        return "fine"

    def search(self, query, feedback):
        self._next("search", query.tiles[0])
        found = [
            r for r in self.known if r.tile in query.tiles and query.start <= r.sensing_start <= query.end
        ]
        yield SearchPage(tuple(found))

    def details(self, record: ProductRecord) -> ProductRecord:
        return record

    def named(self, names: Sequence[str]) -> dict[str, ProductRecord]:
        self._next("named", ",".join(names))
        return {record.name: record for record in self.known if record.name in names}

    def why_gone(self, record: ProductRecord) -> str:
        return str(self._next("why_gone", record.id) or "")

    def availability(self, records: Sequence[ProductRecord]) -> dict[str, str]:
        answer = self._next("availability", ",".join(record.id for record in records))
        if answer is not None:
            return {record.id: answer for record in records}
        return {record.id: self.states.get(record.id, "gone") for record in records}

    def order(self, record: ProductRecord) -> OrderAnswer:
        answer = self._next("order", record.id)
        return answer if answer is not None else OrderAnswer("accepted", "order-" + record.id, 202)

    def nodes(self, record: ProductRecord) -> tuple[Node, ...]:
        self._next("nodes", record.id)
        return tuple(
            Node(path, len(data), ("SHA3-256", hashlib.sha3_256(data).hexdigest()))
            for path, data in self.single[record.id].items()
        )

    @contextlib.contextmanager
    def open(self, record: ProductRecord, *, node: str = "", start: int = 0, etag: str = ""):
        self.opened.append((record.id, node, start, etag))
        answer = self._next("open", record.id)
        data = self.single[record.id][node] if node else self.files[record.id]
        stream = (
            answer if answer is not None else FakeStream(data, start=start, etag=f"etag-{record.id}-{node}")
        )
        try:
            yield stream
        finally:
            stream.close()


@dataclass
class Job:
    """A queue with its scheduler."""

    folder: Path
    store: QueueStore
    scheduler: Scheduler
    clock: object
    feedback: Recorder

    def run(self, max_wait: float | None = None):
        return self.scheduler.run_until(self.feedback, max_wait=max_wait)

    def states(self) -> dict[str, str]:
        return {product.name: product.state.value for product in self.store.products()}

    def history(self, product_id: int = 1) -> list[str]:
        return [event.after for event in self.store.events(product_id)]

    def known(self, hub: str = "hub", user: str = "user"):
        """Return how an account stands."""
        return self.scheduler.ledger.standing(Account(identity_of(hub), user).key)

    def own(self, hub: str = "hub", user: str = "user"):
        """Return what only this queue knows of a lane: how its disk is."""
        return self.store.lane(hub, Account(identity_of(hub), user).key)

    @property
    def products(self) -> Path:
        return self.folder / "products"


def identity_of(hub: str) -> str:
    """Return the server that knows the users of a scripted hub."""
    return f"https://{hub}.example:443"


def account_on(hub: object, user: str = "user", secret: str = "secret") -> HubAccount:
    """Return a hub with somebody's account on it."""
    return HubAccount(hub, Account(identity_of(hub.name), user), Credentials(user, secret))


def make_job(
    folder: Path,
    records: Sequence[ProductRecord],
    hubs: Sequence[object],
    clock: object,
    *,
    policy: QueuePolicy | None = None,
    streams: int = 2,
    bands: Sequence[str] = (),
    account: str = "user",
    locks: Path | None = None,
    new: bool = True,
    **settings: object,
) -> Job:
    """Make (or open) a queue in `folder` with the given products; `new=False` never makes one."""
    settings = JobSettings(folder / "products", **settings)
    store = QueueStore(folder / "queue.sqlite", settings=settings if new else None, clock=clock)
    store.add(records, bands=bands)
    accounts = {hub.name: account_on(hub, account) for hub in hubs}
    scheduler = Scheduler(
        store, accounts, clock=clock, policy=policy, streams=streams, locks_folder=locks or folder / "locks"
    )
    return Job(folder, store, scheduler, clock, Recorder())


def sim_records(server: object, hub: str) -> list[ProductRecord]:
    """Return records of all products of a simulated hub, as a table of search results gives them."""
    return [replace(record_of(product.name, hub), id=product.id) for product in server.catalogue]


def network() -> Network:
    """Return short time limits, so that a silent server costs a test little."""
    # Long enough for a simulator on a machine that is busy with other tests.
    return Network(connect_timeout=3.0, read_timeout=3.0)


def dhus_hub(
    server: object, clock: object, name: str = "sim", user: str = "user", secret: str = "secret"
) -> DhusHub:
    """Return the real adapter on a simulated DHuS."""
    return DhusHub(name, server.url, Credentials(user, secret), Transport(network(), clock, retry=ONCE))


def cdse_hub(
    server: object, clock: object, name: str = "sim", user: str = "user", secret: str = "secret"
) -> CdseHub:
    """Return the real adapter on a simulated Data Space."""
    endpoints = Endpoints(
        server.catalogue_url, server.download_url, server.token_url, order_page="https://order"
    )
    return CdseHub(name, endpoints, Credentials(user, secret), Transport(network(), clock, retry=ONCE))


__all__ = [
    "START",
    "FakeHub",
    "FakeStream",
    "HandClock",
    "Job",
    "Recorder",
    "account_on",
    "cdse_hub",
    "dhus_hub",
    "hubsim",
    "make_job",
    "name_of",
    "record_of",
    "sim_records",
]
