"""The long-term archive behind a hub: which products are online, orders, quotas, restored products."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from .catalogue import Catalogue, Product
from .clock import RealClock, VirtualClock
from .log import RequestLog

HOUR = 3600.0
DAY = 24 * HOUR


@dataclass
class Order:
    """An order belongs to a product on the server; another user's order is found, too.

    Attributes:
        product: Product id.
        account: Who ordered.
        created: Virtual Unix seconds.
        ready: When it completes (or fails).
        fails: It ends FAILED and stays.
        state: "RUNNING", "COMPLETED" or "FAILED" as last looked at.
    """

    product: str
    account: str
    created: float
    ready: float
    fails: bool = False
    state: str = "RUNNING"


class QuotaExceededError(Exception):
    """The account has too many open orders."""


class Archive:
    """Offline products and their orders; everything happens by looking at the clock.

    Args:
        clock: The hub's clock.
        catalogue: The products.
        log: Where changes of orders are recorded.
        quota: Open orders an account may have (None: no limit); per account in `quotas`.
        restore_hours: Hours from order to online, or a function of the product giving them.
        online_days: Days a restored product stays.
    """

    def __init__(
        self,
        clock: VirtualClock | RealClock,
        catalogue: Catalogue,
        log: RequestLog,
        *,
        quota: int | None = 4,
        restore_hours: float | Callable[[Product], float] = 24.0,
        online_days: float = 3.0,
    ) -> None:
        self._clock, self._catalogue, self._log = clock, catalogue, log
        self._lock = threading.RLock()
        self.quota = quota
        self.quotas: dict[str, int | None] = {}
        self.restore_hours = restore_hours
        self.online_days = online_days
        self._orders: dict[str, Order] = {}
        self._online_until: dict[str, float] = {}

    def is_online(self, product: Product) -> bool:
        """Tell whether the product can be fetched now."""
        with self._lock:
            now = self._clock.peek()
            self._settle(now)
            return product.online or self._online_until.get(product.id, 0.0) > now

    def order(
        self, product: Product, account: str, *, hours: float | None = None, fails: bool = False
    ) -> tuple[Order, bool]:
        """Return (the order, newly made); raise QuotaExceededError."""
        with self._lock:
            now = self._clock.peek()
            self._settle(now)
            existing = self._orders.get(product.id)
            if existing is not None:
                return existing, False
            limit = self.quotas.get(account, self.quota)
            if limit is not None and self.open_orders(account) >= limit:
                raise QuotaExceededError(str(limit))
            if hours is None:
                hours = self.restore_hours(product) if callable(self.restore_hours) else self.restore_hours
            order = Order(product.id, account, now, now + hours * HOUR, fails)
            self._orders[product.id] = order
            self._log.order_event(now, account, product.id, "RUNNING", self.open_orders(account))
            return order, True

    def limit(self, account: str) -> int | None:
        """Return the quota of an account."""
        return self.quotas.get(account, self.quota)

    def open_orders(self, account: str) -> int:
        """Count an account's orders that are neither completed nor failed."""
        with self._lock:
            self._settle(self._clock.peek())
            return sum(o.account == account and o.state == "RUNNING" for o in self._orders.values())

    def orders(self) -> dict[str, Order]:
        """Return the orders the server keeps, by product id."""
        with self._lock:
            self._settle(self._clock.peek())
            return dict(self._orders)

    def bring_back(self, product: Product, *, days: float | None = None) -> None:
        """Put a product online by hand (an operator, the Data Workspace)."""
        with self._lock:
            keep = self.online_days if days is None else days
            self._online_until[product.id] = self._clock.peek() + keep * DAY

    def send_away(self, product: Product) -> None:
        """Put a product into the archive (again)."""
        with self._lock:
            product.online = False
            self._online_until.pop(product.id, None)
            self._orders.pop(product.id, None)

    def _settle(self, now: float) -> None:
        """Bring orders and restored products to the state of `now`."""
        for order in list(self._orders.values()):
            if order.state == "RUNNING" and now >= order.ready:
                order.state = "FAILED" if order.fails else "COMPLETED"
                if not order.fails:
                    self._online_until[order.product] = order.ready + self.online_days * DAY
                still_open = sum(
                    o.account == order.account and o.state == "RUNNING" for o in self._orders.values()
                )
                self._log.order_event(order.ready, order.account, order.product, order.state, still_open)
            if order.state == "COMPLETED" and now >= self._online_until.get(order.product, 0.0):
                del self._orders[order.product]
                self._log.order_event(now, order.account, order.product, "DROPPED", 0)
