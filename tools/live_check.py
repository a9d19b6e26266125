"""Try the Copernicus Data Space (or a hub like it) with an account: a search, a band, a resume, a product.

    export DEEPSATDATA_CDSE_USER=... DEEPSATDATA_CDSE_SECRET=...        # the way of the web site (OData)
    export DEEPSATDATA_CDSE_S3_KEY=... DEEPSATDATA_CDSE_S3_SECRET=...   # the way of access keys (S3)
    python3 tools/live_check.py FOLDER

What is set is tried, both ways where both are. Each fetches one small band and one product of up to about
1.2 GB into FOLDER, with the code that the plugin uses. It prints what it did, and what was not as the
simulated hubs of the tests have it; `live_check.txt` in FOLDER holds the same, without user name or secret,
to be sent to the authors. It needs GDAL and requests, as every QGIS has them. Exit code: 0 all as simulated,
2 some of it otherwise, 1 something failed.

Nobody of this project has ever run it against a live hub: what it says then is news.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from deepsatdata_plugin.core.errors import DeepSatDataError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products import find_products
from deepsatdata_plugin.hubs.catalogues import account_of, make_hub, preset, resolve
from deepsatdata_plugin.hubs.contract import (
    Clock,
    Credentials,
    Hub,
    HubAccount,
    HubError,
    ProductRecord,
    SearchQuery,
    SystemClock,
)
from deepsatdata_plugin.hubs.queue import JobSettings, QueueStore, State, ask_for_bands
from deepsatdata_plugin.hubs.web import ONCE, Network, credentials_from_environment, end_sessions
from deepsatdata_plugin.hubs.web.credentials import key_variables, variables
from deepsatdata_plugin.hubs.work import Scheduler

BAND = "B09"
_MIB = 1 << 20


@dataclass
class Report:
    """What was done, and what was otherwise than in the simulated hubs.

    Attributes:
        lines: All of it, in order.
        differs: How much was otherwise.
        failed: How much failed.
    """

    say: Callable[[str], None] = print
    lines: list[str] = field(default_factory=list)
    differs: int = 0
    failed: int = 0

    def _add(self, text: str) -> None:
        self.lines.append(text)
        self.say(text)

    def title(self, text: str) -> None:
        """Begin a part."""
        self._add(f"\n{text}\n{'-' * len(text)}")

    def did(self, text: str) -> None:
        """Tell what was done."""
        self._add(f"  {text}")

    def expect(self, what: str, seen: Any, simulated: Any) -> None:
        """Compare what came with what the simulated hub does."""
        if seen == simulated:
            self._add(f"  as simulated: {what}: {seen}")
        else:
            self.differs += 1
            self._add(f"  OTHERWISE: {what}: {seen}; simulated: {simulated}")

    def fail(self, what: str, error: BaseException) -> None:
        """Tell what failed."""
        self.failed += 1
        self._add(f"  FAILED: {what}: {type(error).__name__}: {error}")


class Check:
    """One way of a hub.

    Args:
        hub: Name of the hub.
        url: HUB_URL, "".
        credentials: A login or a pair of keys.
        folder: Where products are put.
        report: Where it is told.
        clock: Time.
        network: Way out of this machine.
    """

    def __init__(
        self,
        hub: str,
        url: str,
        credentials: Credentials,
        folder: Path,
        report: Report,
        clock: Clock,
        network: Network,
    ) -> None:
        self._preset = resolve(hub, url)
        self._credentials, self._report, self._clock = credentials, report, clock
        self._folder = folder / ("s3" if credentials.keys else "odata")
        self._hub: Hub = make_hub(hub, credentials, clock, network, url=url, retry=ONCE)

    def run(self, query: SearchQuery) -> None:
        """Do all steps; what fails does not keep the others from being tried."""
        self._report.title("By access keys (S3)" if self._credentials.keys else "By user name and password")
        if self._step("the connection", self._connection) is None:
            return
        record = self._step("one search", lambda: self._search(query))
        if record is None:
            return
        self._step("what is known of the product", lambda: self._details(record))
        self._step("its list of files", lambda: self._files(record))
        self._step("one resume", lambda: self._resume(record))
        self._step(f"one band ({BAND})", lambda: self._fetch(record, (BAND,)))
        self._step("the whole product", lambda: self._fetch(record, ()))

    def _step(self, what: str, work: Callable[[], Any]) -> Any:
        began = self._clock.now()
        try:
            done = work()
        except (DeepSatDataError, OSError) as error:
            self._report.fail(what, error)
            return None
        self._report.did(f"done: {what} ({self._clock.now() - began:.0f} s)")
        return True if done is None else done

    def _connection(self) -> None:
        self._report.did(self._hub.test_connection())

    def _search(self, query: SearchQuery) -> ProductRecord:
        pages = list(self._hub.search(query, Silent()))
        records = [record for page in pages for record in page.records]
        report = self._report
        where = f"{', '.join(query.tiles)}, {query.start:%Y-%m}"
        report.did(f"{len(records)} products of {where}; pages: {len(pages)}")
        if not records:
            raise HubError("no product was found.", kind="protocol")
        report.expect("entries that cannot be used", sum(len(page.unusable) for page in pages), 0)
        report.expect("all say whether they are online", all(r.online is not None for r in records), True)
        report.expect("all have a size", all(r.size for r in records), True)
        report.expect("all have an MD5", all("MD5" in r.checksums for r in records), True)
        report.expect("all have an outline", all(r.footprint_wkt for r in records), True)
        report.expect("all have a cloud cover", all(r.cloud is not None for r in records), True)
        report.expect("all have a picture", all(r.quicklook for r in records), True)
        report.expect("all say when they were published", all(r.published for r in records), True)
        counted = self._hub.count(query, Silent())
        report.expect("the count is that of the products", counted, len(records))
        online = [record for record in records if record.online]
        report.expect("some are online", bool(online), True)
        if not online:
            raise HubError("nothing is online in this month.", kind="offline", remedy="Take another month.")
        return min(online, key=lambda record: (record.size or 1 << 62, record.name))

    def _details(self, record: ProductRecord) -> None:
        report = self._report
        report.did(f"{record.name}: {(record.size or 0) / 1e6:.0f} MB")
        known = self._hub.details(record)
        report.expect("a list of names finds it under its id", known.id == record.id, True)
        report.expect("availability", self._hub.availability([record]), {record.id: "online"})

    def _files(self, record: ProductRecord) -> None:
        nodes = self._hub.nodes(record)
        report = self._report
        report.did(f"{len(nodes)} files, {sum(node.size or 0 for node in nodes) / 1e6:.0f} MB")
        images = [node for node in nodes if node.path.endswith(".jp2")]
        kinds = {node.checksum[0] if node.checksum else "none" for node in images}
        report.expect("checksums of images", kinds, {"SHA3-256"})
        report.expect("all files have a size", all(node.size is not None for node in nodes), True)

    def _resume(self, record: ProductRecord) -> None:
        """Break a transfer off and go on in its middle, as after a cut."""
        report, node = self._report, ""
        if not self._hub.capabilities.zips:
            node = max(self._hub.nodes(record), key=lambda one: one.size or 0).path
        first = b""
        with self._hub.open(record, node=node) as stream:
            total, etag = stream.total, stream.etag
            report.expect("status of the whole", stream.status, 200)
            report.expect("its length is told", total is not None, True)
            report.expect("it has a mark (ETag)", bool(etag), True)
            for chunk in stream.chunks():
                first += chunk
                if len(first) >= 2 * _MIB:
                    break
        half = len(first) // 2
        gap = self._hub.capabilities.resume_gap
        report.did(f"{len(first):,} bytes taken, broken off; {gap:.0f} s later from {half:,}")
        self._clock.sleep(gap)
        again = b""
        with self._hub.open(record, node=node, start=half, etag=etag) as stream:
            report.expect("status of the rest", stream.status, 206)
            report.expect("where it begins", stream.start, half)
            report.expect("the whole is as long as before", stream.total, total)
            report.expect("the mark is the same", stream.etag, etag)
            for chunk in stream.chunks():
                again += chunk
                if len(again) >= len(first) - half:
                    break
        same = again[: len(first) - half] == first[half:]
        report.expect("the bytes go on where they broke off", same, True)
        self._clock.sleep(gap)
        try:
            with self._hub.open(record, node=node, start=(total or 0) + 10):
                report.expect("a start beyond the end", "opened", "range")
        except HubError as error:
            report.expect("a start beyond the end", error.kind, "range")
        self._clock.sleep(gap)

    def _fetch(self, record: ProductRecord, bands: tuple[str, ...]) -> None:
        """Bring it to disk through the queue, as the plugin does."""
        self._folder.mkdir(parents=True, exist_ok=True)
        settings = JobSettings(self._folder / "products")
        store = QueueStore(self._folder / "queue.sqlite", settings=settings, clock=self._clock)
        try:
            self._work(store, record, bands)
        finally:
            store.close()

    def _work(self, store: QueueStore, record: ProductRecord, bands: tuple[str, ...]) -> None:
        store.add([record], bands=bands)
        ask_for_bands(store, [record.name], bands)
        account = HubAccount(self._hub, account_of(self._preset, self._credentials), self._credentials)
        accounts = {self._hub.name: account}
        locks = self._folder / "locks"
        with closing(
            Scheduler(store, accounts, clock=self._clock, streams=1, locks_folder=locks)
        ) as scheduler:
            outcome = scheduler.run_until(Silent(), max_wait=3 * 3600)
        row = store.find(record.name)
        if row is None:
            raise HubError("the product left the queue.", kind="protocol")
        report = self._report
        report.expect("state of the product", row.state.value, "DONE")
        if row.state is not State.DONE:
            raise HubError(f"{row.reason or row.last_cause or outcome}", kind="protocol")
        whole = not bands and self._hub.capabilities.zips
        layers = "size,MD5,zip,manifest,bands" if whole else "size,manifest,checksums,bands"
        report.expect("what verified it", row.verified_by, layers)
        report.expect("times it was set aside", row.quarantined, 0)
        products, skips = find_products(self._folder / "products", Silent())
        report.expect("products the plugin can read", (len(products), len(skips)), (1, 0))
        if products:
            report.expect("it is whole", not products[0].partial, not bands)


def ways(hub: str, url: str, environment: Mapping[str, str], which: str) -> list[Credentials]:
    """Return what the environment has: a login, a pair of keys, or both."""
    found = resolve(hub, url)
    own, keys = preset(found.id).login_urls, key_variables(found.id)
    without_keys = {name: value for name, value in environment.items() if name not in keys}
    given = []
    for way, variables_of_it in (("odata", without_keys), ("s3", environment)):
        if which in ("both", way) and (way == "odata" or any(environment.get(name) for name in keys)):
            given.append(
                credentials_from_environment(
                    found.id,
                    found.login_urls,
                    own,
                    variables_of_it,
                    store=found.store,
                    secret_alone=found.api_key,
                )
            )
    return [credentials for credentials in given if credentials]


def main(
    arguments: list[str] | None = None,
    *,
    clock: Clock | None = None,
    network: Network | None = None,
    environment: Mapping[str, str] | None = None,
) -> int:
    """Check; return the exit code. The last three stand in for this computer's in tests."""
    parser = argparse.ArgumentParser(
        description=__doc__.partition("\n")[0], epilog="It was never run against a live hub before."
    )
    parser.add_argument("folder", type=Path, help="where products, queue and report go")
    parser.add_argument("--hub", default="cdse", help="id of the hub (cdse)")
    parser.add_argument(
        "--hub-url", default="", help="address of a hub like it, as HUB_URL of the algorithms"
    )
    parser.add_argument("--way", choices=("both", "odata", "s3"), default="both", help="what to try (both)")
    parser.add_argument("--tile", default="31TFM", help="tile to search (31TFM)")
    parser.add_argument("--month", default="2023-06", help="month to search (2023-06)")
    parser.add_argument("--level", choices=("L1C", "L2A"), default="L1C", help="level (L1C)")
    given = parser.parse_args(arguments)
    environment = os.environ if environment is None else environment
    clock, network = clock or SystemClock(), network or Network()
    try:
        start = datetime.strptime(f"{given.month}-01+0000", "%Y-%m-%d%z")
    except ValueError:
        parser.error(f"--month {given.month}: expected as 2023-06")
    end = (start + timedelta(days=32)).replace(day=1) - timedelta(milliseconds=1)
    query = SearchQuery("", (given.tile.upper().removeprefix("T"),), start, end, given.level)
    report = Report()
    try:
        found = ways(given.hub, given.hub_url, environment, given.way)
    except DeepSatDataError as error:
        parser.error(str(error))
    if not found:
        names = ", ".join((*variables(given.hub)[:2], *key_variables(given.hub)))
        parser.error(f"no account is given; set {names}")
    given.folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(timezone.utc)
    report.did(f"hub {given.hub}, {now:%Y-%m-%d %H:%M} UTC, Python {sys.version.split()[0]}")
    for credentials in found:
        try:
            check = Check(given.hub, given.hub_url, credentials, given.folder, report, clock, network)
        except DeepSatDataError as error:
            report.fail("opening the hub", error)
            continue
        check.run(query)
    end_sessions()
    report.title("In short")
    report.did(f"{report.failed} steps failed; {report.differs} things were otherwise than simulated.")
    (given.folder / "live_check.txt").write_text("\n".join(report.lines).strip() + "\n", encoding="utf-8")
    return 1 if report.failed else 2 if report.differs else 0


if __name__ == "__main__":
    began = time.monotonic()
    code = main()
    print(f"\n{time.monotonic() - began:.0f} s")
    sys.exit(code)
