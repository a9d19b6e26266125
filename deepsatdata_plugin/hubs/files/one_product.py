"""All that happens to one product between READY and DONE: fetch, verify, unpack, final name.

What is on disk decides where to begin, so a killed run goes on where it was: a finished product is verified
and taken, a complete part file is verified without a request, an incomplete one is continued.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace as replace_field
from pathlib import Path
from typing import Any

from ...core.storage import QUARANTINE, long_path, remove, replace, set_aside, sync_folder
from ..contract import Clock, Hub, HubError, ProductRecord, Stream
from ..queue.records import JobSettings, QueuedProduct
from ..queue.states import QueuePolicy, State
from ..queue.store import QueueStore
from ..work.stream_hold import StreamHold
from .part_file import Opened, Transfer
from .partial_safe import PARTIAL_FILE, PartialSafe, SingleFile, choose_files
from .unpack import unpack
from .verify import Damaged, verify_file, verify_product, verify_zip

#: Type words that are fine for single files by their ending.
_TEXT_TYPES = {
    ".xml": ("xml",),
    ".safe": ("xml",),
    ".gml": ("xml",),
    ".json": ("json",),
    ".html": ("html", "xml"),
}


class ProductFetch:
    """Brings one claimed product to DONE.

    Args:
        product: The product, in state FETCHING and held by `owner`.
        hub: Where its bytes come from.
        store: The queue.
        settings: Folder and what becomes of the zip.
        policy: Limits.
        clock: Time.
        owner: Who holds it.
        hold: The account's stream, given back as soon as no connection is open.
        keep_going: Raises to stop; called often.
        on_answer: Called when the hub has begun to send.
    """

    def __init__(
        self,
        product: QueuedProduct,
        hub: Hub,
        store: QueueStore,
        *,
        settings: JobSettings,
        policy: QueuePolicy,
        clock: Clock,
        owner: str,
        hold: StreamHold,
        keep_going: Callable[[], None],
        on_answer: Callable[[], None] = lambda: None,
    ) -> None:
        self._on_answer = on_answer
        self.product = product
        self._hub, self._store, self._settings, self._policy = hub, store, settings, policy
        self._clock, self._owner, self._hold, self._go_on = clock, owner, hold, keep_going
        self._folder = Path(settings.folder)
        name = product.name
        self._safe, self._zip = self._folder / f"{name}.SAFE", self._folder / f"{name}.zip"
        self._part, self._unpacked = self._folder / f"{name}.zip.part", self._folder / f".{name}.SAFE.tmp"
        self._offset = product.bytes
        self._beaten = (clock.now(), product.bytes, 0.0)

    @property
    def offset(self) -> int:
        """Return the offset reached in the file."""
        return self._offset

    def run(self) -> QueuedProduct:
        """Do it.

        Returns:
            The product, DONE.

        Raises:
            HubError: The hub refused, or the stream broke.
            Damaged: What came is not the product; it was set aside.
            OSError: The disk is full or away.
            Changed: Somebody else moved the product.
            Cancelled: From `keep_going`.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._take_what_is_here():
            return self.product
        by_node = bool(self.product.bands) and self._hub.capabilities.nodes
        return self._fetch_bands() if by_node else self._fetch_whole()

    # --- what is here already -----------------------------------------------------------------------
    def _take_what_is_here(self) -> bool:
        """Take a product that has its final name, if it verifies; a file alone proves nothing."""
        for path in (self._safe, self._zip):
            if not path.exists():
                continue
            try:
                layers = self._verify_found(path)
            except Damaged as error:
                if self._goes_on_with(path):
                    continue
                place = set_aside(path, self._folder)
                self._note(f"{path.name} was here but is not sound ({error.message}); it is now {place}.")
                continue
            if path == self._zip and self._settings.unpack:
                self._move(State.VERIFYING, note="zip found here, verified")
                self._unpack(path, layers)
            else:
                self._move(State.VERIFYING, note="found here")
                remove(self._part)
                remove(self._unpacked)
                self._done(path, layers, "found here, verified")
            return True
        return False

    def _goes_on_with(self, path: Path) -> bool:
        """Take the files of a partial product for one with more bands; each is verified again."""
        if not self.product.bands or not (path / PARTIAL_FILE).is_file():
            return False
        if not self._unpacked.exists():
            replace(long_path(path), long_path(self._unpacked))
        return not path.exists()

    def _verify_found(self, path: Path) -> list[str]:
        record, bands = self.product.record, self.product.bands
        if path == self._safe:
            if not bands and (path / PARTIAL_FILE).exists():
                raise Damaged("only some of its bands are here", subject=path.name)
            return verify_product(path, record, self._beat_and_go, checksums=True, bands=bands)
        layers = verify_file(path, record, None, self._beat_and_go) + verify_zip(path, self._beat_and_go)
        return layers + verify_product(path, record, self._beat_and_go)

    # --- whole products -----------------------------------------------------------------------------
    def _fetch_whole(self) -> QueuedProduct:
        record = self._with_checksum()

        def opener(start: int, etag: str) -> AbstractContextManager[Stream]:
            return self._hub.open(record, start=start, etag=etag)

        transfer = Transfer(
            opener,
            self._part,
            clock=self._clock,
            policy=self._policy,
            keep_going=self._go_on,
            on_begin=self._hold.take,
            on_close=self._hold.drop,
            on_open=self._opened,
            on_offset=self._reached,
        )
        total = transfer.run(self.product.total, self.product.etag)
        self._hold.finish()
        self._offset = total
        self._move(State.VERIFYING, bytes=total, furthest=total, total=total)
        try:
            layers = verify_file(self._part, record, total, self._beat_and_go)
            if self._settings.unpack:
                return self._unpack(self._part, layers)
            layers += verify_zip(self._part, self._beat_and_go)
            layers += verify_product(self._part, record, self._beat_and_go)
        except Damaged:
            set_aside(self._part, self._folder)
            raise
        replace(self._part, self._zip)
        return self._done(self._zip, layers)

    def _with_checksum(self) -> ProductRecord:
        """Return the record with exact size and checksum as they are now.

        Some searches and all layers lack them, and a product may have been made anew since it was found.
        """
        record = self.product.record
        ask = getattr(self._hub, "details", None)
        if ask is None or self.product.part_path:
            return record
        try:
            known = ask(record)
        except HubError as error:
            if error.kind not in ("unsupported", "bad_query", "protocol", "server"):
                raise
            return record  # a record that cannot be read is no reason not to fetch
        checksums = known.checksums or record.checksums
        record = replace_field(record, size=known.size or record.size, checksums=checksums)
        self.product = self._store.change(self.product.id, record=record)
        return record

    def _opened(self, opened: Opened) -> None:
        """Store size and mark before the first byte is written, so that a killed run can go on."""
        self._on_answer()
        product = self.product
        self._offset = opened.start if opened.status == 206 else 0
        if (opened.total, opened.etag) != (product.total, product.etag) or not product.part_path:
            self.product = self._store.change(
                product.id,
                total=opened.total,
                etag=opened.etag,
                part_path=self._part.name,
                bytes=self._offset,
            )
        self._beaten = (self._clock.now(), self._offset, 0.0)

    def _unpack(self, archive: Path, layers: list[str]) -> QueuedProduct:
        self._move(State.EXTRACTING)
        record = self.product.record
        try:
            layers = layers + unpack(archive, self._unpacked, self._beat_and_go)
            layers += verify_product(self._unpacked, record, self._beat_and_go)
        except Damaged:
            remove(self._unpacked)
            set_aside(archive, self._folder)
            raise
        layers = list(dict.fromkeys(layers))
        if self._settings.keep_zip and archive == self._part:
            replace(archive, self._zip)
        self._give_final_name()
        if archive == self._part:  # a zip that somebody else put here stays
            remove(long_path(archive))
        return self._done(self._safe, layers)

    def _give_final_name(self) -> None:
        set_aside(self._safe, self._folder)  # nothing, but for a folder put here meanwhile
        sync_folder(long_path(self._unpacked))
        replace(long_path(self._unpacked), long_path(self._safe))

    # --- selected bands -----------------------------------------------------------------------------
    def _fetch_bands(self) -> QueuedProduct:
        record, bands = self.product.record, self.product.bands
        partial = PartialSafe(self._unpacked, choose_files(self._hub.nodes(record), bands), self._beat_and_go)
        todo = partial.missing()
        self.product = self._store.change(
            self.product.id, total=partial.total or None, part_path=self._unpacked.name
        )
        for single in todo:
            self._fetch_file(partial, single)
        self._hold.finish()
        self._move(State.VERIFYING, bytes=partial.total, furthest=partial.total)
        partial.finish()
        try:
            layers = verify_product(self._unpacked, record, self._beat_and_go, checksums=True, bands=bands)
        except Damaged:
            set_aside(self._unpacked, self._folder)
            raise
        self._give_final_name()
        return self._done(self._safe, ["size", *layers])

    def _fetch_file(self, partial: PartialSafe, single: SingleFile) -> None:
        node, record = single.node, self.product.record

        def opener(start: int, etag: str) -> AbstractContextManager[Stream]:
            return self._hub.open(record, node=node.path, start=start, etag=etag)

        transfer = Transfer(
            opener,
            partial.part(node),
            clock=self._clock,
            policy=self._policy,
            keep_going=self._go_on,
            on_begin=self._hold.take,
            on_close=self._hold.drop,
            on_open=lambda _: self._on_answer(),
            on_offset=lambda offset: self._reached(single.before + offset),
            accept=_TEXT_TYPES.get(Path(node.path).suffix.lower(), ()),
            is_zip=False,
        )
        transfer.run(node.size, "")
        partial.finish_file(node)

    # --- bookkeeping --------------------------------------------------------------------------------
    def _reached(self, offset: int) -> None:
        self._offset = offset
        self._beat()

    def _beat_and_go(self) -> None:
        self._go_on()
        self._beat()

    def _beat(self) -> None:
        """Write offset, speed and a sign of life about once a second."""
        since, offset, rate = self._beaten
        now = self._clock.now()
        if 0 <= now - since < 1:
            return
        if now > since:
            latest = (self._offset - offset) / (now - since)
            rate = latest if not rate else 0.7 * rate + 0.3 * max(0.0, latest)
        self._beaten = (now, self._offset, rate)
        self._store.beat(self.product.id, self._owner, self.product.state, self._offset, max(0.0, rate))

    def _move(self, to: State, **changes: Any) -> None:
        self.product = self._store.move(
            self.product.id, to, only_from=(self.product.state,), held_by=self._owner, **changes
        )

    def _note(self, text: str) -> None:
        self.product = self._store.change(self.product.id, last_cause=text)

    def _done(self, path: Path, layers: list[str], note: str = "") -> QueuedProduct:
        remove(self._folder / QUARANTINE / f"{self._part.name}.damaged")
        self.product = self._store.move(
            self.product.id,
            State.DONE,
            only_from=(self.product.state,),
            held_by=self._owner,
            note=note,
            path=path.name,
            part_path="",
            verified_by=",".join(dict.fromkeys(layers)),
            bytes=self.product.expected or self._offset,
            reason="",
            attempts=0,
        )
        return self.product


def space_needed(product: QueuedProduct, settings: JobSettings, policy: QueuePolicy) -> float:
    """Return the free bytes a product still needs, unpacking included."""
    by_node = bool(product.bands)
    whole = product.expected or (_USUAL_SIZE if not by_node else _USUAL_SIZE * len(product.bands) / 13)
    factor = policy.disk_factor if settings.unpack and not by_node else policy.disk_factor_zip
    return max(0.0, factor * whole - product.bytes)


def free_space(folder: Path) -> int:
    """Return the free bytes where a folder is or will be."""
    place = folder.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    return shutil.disk_usage(place).free


#: Size of a product whose catalogue does not tell, in bytes.
_USUAL_SIZE = 900_000_000
