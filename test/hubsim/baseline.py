"""How many requests the original sentinelsat needs for a job: its own loop, on the hub's clock."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from .clock import VirtualClock
from .dhus import DhusServer


@dataclass
class Baseline:
    """What the loop did.

    Attributes:
        hours: Virtual hours from start to end.
        downloaded: Products that ended as a file.
        failed: Product id -> what sentinelsat said.
        requests: Requests in all.
        per_product: Requests per product, mean.
        refused: Answers 403 and 503.
        orders: Orders made.
        counts: Requests by kind and method.
        errors: Exceptions that ended `download_all` itself.
    """

    hours: float = 0.0
    downloaded: int = 0
    failed: dict[str, str] = field(default_factory=dict)
    requests: int = 0
    per_product: float = 0.0
    refused: int = 0
    orders: int = 0
    max_open_orders: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    error: str = ""


def sentinelsat_baseline(
    hub: DhusServer,
    products: Iterable[str],
    folder: str | Path,
    *,
    account: tuple[str, str] = ("user", "secret"),
    lta_retry_delay: float = 60,
    lta_timeout: float | None = None,
    direct: bool = True,
    settings: dict[str, Any] | None = None,
) -> Baseline:
    """Run `SentinelAPI.download_all` for product ids and count.

    Its waits and its clock are replaced by the hub's virtual clock. The download workers' waits of one
    second inside the program (no request goes out in them) are stretched to `lta_retry_delay`; they
    cost time, not requests.

    Args:
        hub: A hub with a virtual clock.
        products: Product ids.
        folder: Where the files go.
        account: User and secret.
        lta_retry_delay: sentinelsat's polling interval (its default is 60 s).
        lta_timeout: sentinelsat's own limit per product, in seconds; its default is none.
        direct: Skip the sockets (same answers and log, several times faster).
        settings: Further attributes set on the `SentinelAPI`.
    """
    import sentinelsat
    import sentinelsat.download as machinery

    from .direct import DirectAdapter

    clock = hub.clock
    if not isinstance(clock, VirtualClock):
        raise TypeError("the baseline needs a virtual clock")
    products = list(products)

    def wait(event: Any, seconds: float) -> bool:
        clock.sleep(seconds if seconds > 1 else lta_retry_delay, event.is_set)
        return bool(event.is_set())

    saved = machinery._wait, machinery.time
    level = logging.getLogger("sentinelsat").level
    logging.getLogger("sentinelsat").setLevel(logging.CRITICAL)
    logging.getLogger("sentinelsat.SentinelAPI").setLevel(logging.CRITICAL)
    machinery._wait, machinery.time = wait, SimpleNamespace(time=clock.now, sleep=clock.sleep)
    begin, first = clock.peek(), len(hub.log.entries)
    result = Baseline()
    api = sentinelsat.SentinelAPI(*account, hub.url, show_progressbars=False)
    if direct:
        api.session.mount(hub.base(), DirectAdapter(hub))
    api.lta_retry_delay = lta_retry_delay
    api.lta_timeout = lta_timeout
    for name, value in (settings or {}).items():
        setattr(api, name, value)
    try:
        downloader = api.downloader
        statuses, exceptions, _ = downloader.download_all(products, str(folder))
        result.downloaded = sum(bool(s) for s in statuses.values())
        result.failed = {pid: f"{type(e).__name__}: {e}" for pid, e in exceptions.items()}
    except Exception as error:
        result.error = f"{type(error).__name__}: {error}"
    finally:
        api.session.close()
        machinery._wait, machinery.time = saved
        logging.getLogger("sentinelsat").setLevel(level)
    entries = hub.log.entries[first:]
    result.hours = (clock.peek() - begin) / 3600
    result.requests = len(entries)
    result.per_product = len(entries) / max(1, len(products))
    result.refused = sum(e.status in (403, 503) for e in entries)
    result.orders = sum(e.outcome == "order_created" for e in entries)
    result.max_open_orders = hub.log.max_open_orders()
    for e in entries:
        key = f"{e.kind} {e.method}"
        result.counts[key] = result.counts.get(key, 0) + 1
    return result
