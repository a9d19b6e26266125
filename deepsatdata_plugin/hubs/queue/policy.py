"""All waiting times and limits of the download queue, in one place."""

from __future__ import annotations

from dataclasses import dataclass

from ..contract import Backoff
from .band_sizes import share_of_bands
from .records import JobSettings, QueuedProduct

#: Size of a product whose catalogue does not tell, in bytes.
_USUAL_SIZE = 900_000_000
_BUSY = Backoff(300, 3600, jitter=0.2)
_RATE = Backoff(60, 3600)
_CONNECTION = Backoff(10, 600)
_LOGIN = Backoff(300, 3600)


@dataclass(frozen=True)
class QueuePolicy:
    """All waiting times and limits. Seconds unless said otherwise.

    Attributes:
        poll_first: Ages of an order at which it is looked at first.
        poll_every: Distance of all later looks.
        poll_together: Looks due within this time are asked in one request, where the hub can.
        order_age: An order older than this is taken as lost and placed again.
        order_tries: Orders of one product before the hub is given up.
        quota_sleep: Sleep of the order lane after a refusal by quota.
        quota_memory: A quota that was only guessed is forgotten after this time.
        busy: Sleep of a lane after 503 or a maintenance page.
        server: Waits of a product after 500 on an order; after the last one the hub is given up.
        rate: Sleep of a lane after 429 without Retry-After.
        connection: Wait after a failed connection.
        login: Sleep of an account whose login was refused although it had been accepted.
        login_tries: So many such refusals in a row (over more than two hours) stop the account.
        refused_login: A login that was refused is sent again by who starts the work this much later; else not
            until it changes.
        attempts: Attempts in a row without progress to fetch a product from one hub.
        progress_bytes: An attempt that got this far beyond the last one does not count.
        quarantines: Damaged downloads of a product before the hub is given up.
        stall_rate: Bytes a second below which a stream counts as stalled ...
        stall_time: ... when it lasts this long.
        rewind: Bytes cut off an interrupted file before it is continued.
        recheck: A product seen online longer ago than this is looked at again before it is opened.
        slot_wait: Wait for a stream of the account to get free.
        disk_wait: Wait of the fetch lane when the disk is full or away.
        disk_factor: Free space needed, as a multiple of what is still to come, when products are unpacked.
        disk_factor_zip: The same when they are kept as they come.
        stale: A heartbeat older than this is that of a dead worker, where locks cannot tell.
    """

    poll_first: tuple[float, ...] = (300, 600, 1200, 1800)
    poll_every: float = 1800
    poll_together: float = 300
    order_age: float = 86400
    order_tries: int = 5
    quota_sleep: float = 1800
    quota_memory: float = 43200
    busy: Backoff = _BUSY
    server: tuple[float, ...] = (600, 3600, 21600)
    rate: Backoff = _RATE
    connection: Backoff = _CONNECTION
    login: Backoff = _LOGIN
    login_tries: int = 6
    refused_login: float = 86400
    attempts: int = 10
    progress_bytes: int = 1 << 20
    quarantines: int = 2
    stall_rate: float = 1024
    stall_time: float = 120
    rewind: int = 1 << 20
    recheck: float = 3600
    slot_wait: float = 5
    disk_wait: float = 600
    disk_factor: float = 2.2
    disk_factor_zip: float = 1.1
    stale: float = 120

    @property
    def longest_wait(self) -> float:
        """Return the longest time any product or lane may have to wait.

        A date further ahead was written by a clock that has been put right since, and counts as due.
        """
        return max(self.server[-1], self.poll_every, self.busy.most, self.rate.most, self.login.most) + 60

    def horizon(self, now: float) -> float:
        """Return the instant beyond which a date is that of a clock that was wrong."""
        return now + self.longest_wait

    def rest_until(self, until: float, now: float) -> float:
        """Return until when a rest that was written down holds, `now` when it is over."""
        return until if now < until <= self.horizon(now) else now

    def next_poll(self, ordered_at: float, now: float) -> float:
        """Return when to look at an order next: the first planned instant after `now`."""
        age = now - ordered_at
        for planned in self.poll_first:
            if planned > age:
                return ordered_at + planned
        last = self.poll_first[-1]
        return ordered_at + last + self.poll_every * (int((age - last) // self.poll_every) + 1)

    def size_of(self, product: QueuedProduct) -> float:
        """Return the bytes that are fetched of a product: as sent, as the catalogue says, or usual ones."""
        if product.total is not None:
            return float(product.total)
        share = share_of_bands(product.record.level, product.bands)
        return share * (product.record.size or _USUAL_SIZE)

    def space_needed(self, product: QueuedProduct, settings: JobSettings, *, zips: bool = True) -> float:
        """Return the free bytes a product still needs, unpacking included.

        Args:
            product: The product.
            settings: What becomes of it.
            zips: The hub sends it as a zip, which is unpacked; else file by file.
        """
        unpacked = settings.unpack and zips and not product.bands
        factor = self.disk_factor if unpacked else self.disk_factor_zip
        return max(0.0, factor * self.size_of(product) - product.bytes)
