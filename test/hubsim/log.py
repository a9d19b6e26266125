"""What a simulated hub saw: one entry per request, with the questions tests ask about them."""

from __future__ import annotations

import re
import threading
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Entry:
    """One request and what became of it.

    Attributes:
        time: Virtual Unix seconds of its arrival.
        listener: Which address was asked ("hub", "catalogue", "download", "elsewhere").
        method: GET, HEAD, POST.
        path: Decoded path without query.
        query: Decoded query parameters (last one wins).
        headers: Request headers, names in lower case; Authorization and Cookie are replaced by "(set)".
        kind: What was asked: search, record, online, value, filename, quicklook, node, nodes, token,
            filter_list, deleted, attributes, other.
        account: User name, "" without login.
        product: Product id, "".
        status: HTTP status sent, 0 when the connection was dropped without an answer.
        outcome: What the hub did, in a word: "order_created", "order_exists", "quota", "flows",
            "whole", "part", "fault:<kind>" ...
        start: First byte sent of the body of a product or file.
        sent: Body bytes handed to the network.
        complete: The whole answer was handed to the network.
        cause: The cause-message sent, "".
    """

    time: float
    listener: str
    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    kind: str = "other"
    account: str = ""
    product: str = ""
    status: int = 0
    outcome: str = ""
    start: int = 0
    sent: int = 0
    complete: bool = False
    cause: str = ""
    body: str = ""

    @property
    def refused(self) -> bool:
        """The hub said no: 401, 403, 429, 503 or another error."""
        return self.status >= 400


class RequestLog:
    """All entries in order of arrival, and the peaks of orders and streams."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.entries: list[Entry] = []
        self.order_events: list[tuple[float, str, str, str]] = []  # time, account, product, new state
        self._streams: Counter[str] = Counter()
        self._max_streams: Counter[str] = Counter()
        self._max_orders: Counter[str] = Counter()

    # --- written by servers -------------------------------------------------------------------------
    def add(self, entry: Entry) -> None:
        """Record an arrival."""
        with self._lock:
            self.entries.append(entry)

    def order_event(self, time: float, account: str, product: str, state: str, open_orders: int) -> None:
        """Record a change of an order and how many orders the account has open after it."""
        with self._lock:
            self.order_events.append((time, account, product, state))
            self._max_orders[account] = max(self._max_orders[account], open_orders)

    def stream(self, account: str, change: int) -> int:
        """Count an opened (+1) or closed (-1) stream; return how many are open."""
        with self._lock:
            self._streams[account] += change
            self._max_streams[account] = max(self._max_streams[account], self._streams[account])
            return self._streams[account]

    # --- asked by tests -----------------------------------------------------------------------------
    def select(
        self,
        *,
        method: str | None = None,
        path: str | None = None,
        product: str | None = None,
        account: str | None = None,
        status: int | tuple[int, ...] | None = None,
        kind: str | None = None,
        outcome: str | None = None,
        listener: str | None = None,
        since: float | None = None,
        until: float | None = None,
        where: Callable[[Entry], bool] | None = None,
    ) -> list[Entry]:
        """Return the entries for which all given conditions hold.

        `path` and `outcome` are regular expressions (searched); `since` <= time < `until`.
        """
        statuses = (status,) if isinstance(status, int) else status
        with self._lock:
            entries = list(self.entries)
        return [
            e
            for e in entries
            if (method is None or e.method == method)
            and (path is None or re.search(path, e.path))
            and (product is None or e.product == product)
            and (account is None or e.account == account)
            and (statuses is None or e.status in statuses)
            and (kind is None or e.kind == kind)
            and (outcome is None or re.search(outcome, e.outcome))
            and (listener is None or e.listener == listener)
            and (since is None or e.time >= since)
            and (until is None or e.time < until)
            and (where is None or where(e))
        ]

    def count(self, **conditions: Any) -> int:
        """Count the entries for which all conditions hold (those of `select`)."""
        return len(self.select(**conditions))

    def refused(self, **conditions: Any) -> list[Entry]:
        """Return the entries answered with 403, 429 or 503."""
        return self.select(status=(403, 429, 503), **conditions)

    def max_open_orders(self, account: str | None = None) -> int:
        """Return the most orders open at once, of one account or of the account that had most."""
        with self._lock:
            if account is not None:
                return self._max_orders[account]
            return max(self._max_orders.values(), default=0)

    def max_streams(self, account: str | None = None) -> int:
        """Return the most streams open at once."""
        with self._lock:
            if account is not None:
                return self._max_streams[account]
            return max(self._max_streams.values(), default=0)

    def open_streams(self, account: str) -> int:
        """Return how many streams are open now."""
        with self._lock:
            return self._streams[account]

    def bytes_served(self, product: str | None = None) -> int:
        """Return the bytes of whole products sent (all attempts together)."""
        return sum(e.sent for e in self.select(product=product, kind="value", status=(200, 206)))

    def full_fetches(self, product: str) -> int:
        """Return how many GETs sent this product from its first byte to its last."""
        return sum(
            e.complete and e.start == 0 and e.method == "GET"
            for e in self.select(product=product, kind="value", status=200)
        )

    def orders_created(self, product: str | None = None) -> int:
        """Return how many orders were really made."""
        return self.count(product=product, outcome="^order_created$")

    def counts(self) -> dict[str, int]:
        """Return requests by kind and method, e.g. {"search GET": 3}, sorted by name."""
        with self._lock:
            return dict(sorted(Counter(f"{e.kind} {e.method}" for e in self.entries).items()))

    def per_product(self) -> dict[str, dict[str, int]]:
        """Return {product id: requests by kind and method}."""
        result: dict[str, Counter[str]] = defaultdict(Counter)
        with self._lock:
            for e in self.entries:
                if e.product:
                    result[e.product][f"{e.kind} {e.method}"] += 1
        return {product: dict(sorted(counts.items())) for product, counts in sorted(result.items())}

    def clear(self) -> None:
        """Forget the entries and peaks (open streams stay counted)."""
        with self._lock:
            self.entries.clear()
            self.order_events.clear()
            self._max_orders.clear()
            self._max_streams.clear()

    def table(self) -> str:
        """Return the entries as lines, for messages of failed tests."""
        with self._lock:
            return "\n".join(
                f"{e.time:.0f} {e.account or '-':8} {e.method:4} {e.status} {e.kind:10} {e.outcome:16} "
                f"{e.sent:>9} {e.path[-90:]}"
                for e in self.entries
            )
