"""A queue on a share that comes and goes, with bands added, whose processes are killed at random instants.

What has to hold after every kill: whatever has its final name is sound; bands that were here are here; the
queue file is whole. In the end: everything is there, the limit of streams was kept, and nothing was fetched twice
in full.
"""

from __future__ import annotations

import itertools
import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

import hubsim
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.hubs.files.partial_safe import bands_in
from deepsatdata_plugin.hubs.files.verify import verify_product
from deepsatdata_plugin.hubs.queue.actions import ask_for_bands
from deepsatdata_plugin.hubs.queue.records import JobSettings
from deepsatdata_plugin.hubs.queue.store import QueueStore
from hubsim.safe_zip import BANDS

from . import sim_records
from .mortal import CHUNK, Mortal, received

#: Bytes of a file that a resume may fetch again, and those that a kill may cost besides.
REWIND, LOST = 16 * 1024, 6 * CHUNK
ALL, FIRST = tuple(sorted(BANDS)), ("B02", "B03")
STREAMS = 4
#: Ways to give the login of one user.
LOGINS = ("configuration", "environment", "netrc")


@dataclass
class Told:
    """What happened.

    Attributes:
        kills: Processes killed.
        outages: Times that the share was away.
        bands_added: Times that bands were asked for, or whole products.
        ends: How runs ended.
        wrong: What must not be.
        again: Product -> bytes fetched / bytes of it.
        refused: Streams that the hub refused since there were too many.
        accounts: Keys under which the account was known.
    """

    kills: int = 0
    outages: int = 0
    bands_added: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    again: dict[str, float] = field(default_factory=dict)
    refused: int = 0
    accounts: int = 0


class Share:
    """A folder that another thread takes away for moments, by renaming it."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self._away, self._chance = folder, folder.with_name("away"), chance
        self._stop = threading.Event()
        self.outages = 0
        self.strays: list[str] = []
        self._thread = threading.Thread(target=self._come_and_go, daemon=True)

    def __enter__(self) -> Share:
        self._stop.clear()
        self._thread = threading.Thread(target=self._come_and_go, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _come_and_go(self) -> None:
        while not self._stop.wait(self._chance.uniform(0.1, 1.0)):
            self.folder.rename(self._away)
            self.outages += 1
            self._stop.wait(self._chance.uniform(0.02, 0.3))
            if self.folder.exists():  # made where the share was not
                inside = sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*"))
                self.strays.append(", ".join(inside) or "an empty folder")
                self.folder.rename(self.folder.with_name(f"stray{len(self.strays)}"))
            self._away.rename(self.folder)


def season(
    folder: Path,
    kills: int,
    *,
    seed: int = 1,
    products: int = 6,
    processes: int = 1,
    tell: Callable[[str], None] = lambda text: None,
) -> Told:
    """Kill until the kills are spent, then let it end.

    Args:
        folder: An empty folder.
        kills: Processes to kill.
        seed: Of all chances.
        products: In the queue.
        processes: At once on the queue; each gives the login of the one user in another way.
        tell: Shown a line now and then.
    """
    chance, told = random.Random(seed), Told()
    clock = hubsim.VirtualClock()
    catalogue = hubsim.synthetic(products, padding=600_000)
    with ExitStack() as stack:
        server = stack.enter_context(hubsim.CdseServer(clock, catalogue, {"user": "secret"}, flows=STREAMS))
        shared = stack.enter_context(hubsim.ClockServer(clock))
        mortals = [stack.enter_context(Mortal()) for _ in range(processes)]
        share = Share(folder / "share", chance)
        records = sim_records(server, "sim")
        store = QueueStore(
            share.folder / "queue.sqlite", settings=JobSettings(share.folder / "products"), clock=clock
        )
        store.add(records[: products // 2], bands=FIRST)
        store.add(records[products // 2 :])
        store.close()
        clock.leave()
        netrc = folder / "netrc"
        netrc.write_text("machine 127.0.0.1 login user password secret\n")
        netrc.chmod(0o600)
        order = {
            "folder": str(share.folder), "log": str(folder), "locks": str(folder / "locks"), "share": True,
            "urls": (server.catalogue_url, server.download_url, server.token_url), "clock": shared.url,
            "rewind": REWIND, "unpack": True,
        }  # fmt: skip
        had: dict[str, set[str]] = {}
        for _ in range(20 * kills + 20):
            last = told.kills >= kills
            answers: list[dict] = []

            def run(mortal: Mortal, login: str, die_at: int, answers: list[dict] = answers) -> None:
                answers.append(mortal.run(**order, login=login, die_at=die_at))

            threads = [
                threading.Thread(
                    target=run, args=(mortal, login, 0 if last else int(150 * (200 ** chance.random())))
                )
                for mortal, login in zip(mortals, itertools.cycle(LOGINS))
            ]
            with nullcontext() if last else share:
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join(300)
            told.ends.update(answer["end"] for answer in answers)
            told.kills += sum(answer["end"] == "killed" for answer in answers)
            _look(share.folder / "products", records, had, told)
            if last and all(answer["end"] == "complete" for answer in answers):
                break
            if not last:
                told.bands_added += _ask_for_more(share.folder, records, chance)
            if told.kills % 10 == 0:
                tell(f"{told.kills} kills, {sum(map(len, had.values()))} bands here")
        else:
            told.wrong.append(f"it came to no end: {told.ends}")
        told.outages = share.outages
        told.wrong += [f"made where the share was not: {stray}" for stray in share.strays]
        if server.log.max_streams() > STREAMS:
            told.wrong.append(f"{server.log.max_streams()} streams at once")
        told.refused = server.log.count(status=429)
        told.accounts = len({path.name.partition(".")[0] for path in (folder / "locks").glob("*.stream-*")})
        if told.accounts > 1:
            told.wrong.append(f"one user was {told.accounts} accounts")
        _look_at_the_end(share.folder / "products", records, had, told)
        _look_at_what_came(folder, catalogue, told)
    return told


def _ask_for_more(folder: Path, records: list, chance: random.Random) -> int:
    """Ask for a band more of some product, or for all of it, as a person would."""
    if chance.random() < 0.3:
        return 0
    record = chance.choice(records)
    bands = () if chance.random() < 0.15 else (chance.choice(ALL),)
    for _ in range(50):
        try:
            store = QueueStore(folder / "queue.sqlite")
        except InputError:
            time.sleep(0.1)
            continue
        try:
            return ask_for_bands(store, [record.name], bands)
        finally:
            store.close()
    return 0


def _look(products: Path, records: list, had: dict[str, set[str]], told: Told) -> None:
    for record in records:
        safe = products / f"{record.name}.SAFE"
        if safe.is_dir():
            try:
                verify_product(safe, record, lambda: None, checksums=True)
            except Exception as error:
                told.wrong.append(f"{record.name}: {error}")
        # Killed between the old SAFE's leaving and the new one's coming, all bands are in the one beside.
        beside = [
            products / f".{record.name}.SAFE.tmp",
            products / ".quarantine" / f"{record.name}.SAFE.replaced",
        ]
        here = bands_in(safe) if safe.is_dir() else set().union(*map(bands_in, beside))
        lost = had.get(record.name, set()) - here
        if lost:
            told.wrong.append(f"{record.name}: {sorted(lost)} were here")
        if safe.is_dir():
            had[record.name] = here


def _look_at_the_end(products: Path, records: list, had: dict[str, set[str]], told: Told) -> None:
    found, skips = find_products(products, Silent())
    if len(found) != len(records) or skips:
        told.wrong.append(f"{len(found)} of {len(records)} products; {skips}")
    for product in found:
        if set(product.bands) < had.get(product.name, set()):
            told.wrong.append(f"{product.name}: {sorted(product.bands)} of {sorted(had[product.name])}")
    left = {path.name for path in products.iterdir()} - {".quarantine"}
    if left != {f"{record.name}.SAFE" for record in records}:
        told.wrong.append(f"left: {sorted(left)}")


def _look_at_what_came(folder: Path, catalogue: object, told: Told) -> None:
    """Nothing twice in full: what a kill costs is the rewind and the few chunks read ahead."""
    sizes = {product.id: catalogue.size(product) for product in catalogue}
    total: Counter[str] = Counter()
    for what, connections in received(folder / "received.log").items():
        product, _, path = what.partition("|")
        total[product] += sum(length for pieces in connections.values() for _, length in pieces)
        whole = [
            pieces
            for pieces in connections.values()
            if not path and pieces[0][0] == 0 and sum(length for _, length in pieces) == sizes[product]
        ]
        if len(whole) > 1:
            told.wrong.append(f"{what} came {len(whole)} times in full")
        if path:
            continue
        ordered = list(connections.values())
        for before, after in zip(ordered, ordered[1:]):
            reached = before[-1][0] + before[-1][1]
            if after[0][0] < reached - REWIND - LOST:
                told.wrong.append(f"{what} went on at {after[0][0]} of {reached}")
    told.again = {product: round(total[product] / size, 2) for product, size in sizes.items()}
