"""All that happens to one product between READY and DONE: fetch, verify, unpack, final name.

What is on disk decides where to begin, so a killed run goes on where it was: a finished product is verified
and taken, a complete part file is verified without a request, an incomplete one is continued.
"""

from __future__ import annotations

import errno
import functools
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace as replace_field
from pathlib import Path
from typing import Any, Literal, Protocol

from ...core.products import MSI, PARTIAL_FILE
from ...core.storage import PART, copy_file, long_path, make_folders, remove, replace, sync_folder
from ...core.words import told
from ...core.workers import interruptible
from ..contract import Clock, Hub, HubError, Places, ProductRecord, Stream
from .part_file import Opened, Transfer, TransferLimits
from .partial_safe import PartialSafe, SingleFile, bands_in, choose_files
from .quarantine import damaged_path, set_aside
from .unpack import unpack
from .verify import Checksums, Damaged, verify_content, verify_file, verify_product, verify_zip

#: Type words that are fine for single files by their ending.
_TEXT_TYPES = {
    ".xml": ("xml",),
    ".safe": ("xml",),
    ".gml": ("xml",),
    ".xsd": ("xml",),
    ".xsl": ("xml",),
    ".json": ("json",),
    ".html": ("html", "xml"),
}


#: Folders of a SAFE whose files are the product's own.
_OF_THE_PRODUCT = ("GRANULE", "DATASTRIP")

Stage = Literal["verifying", "extracting", "done"]


@dataclass(frozen=True)
class Wanted:
    """A product to bring to disk, and how far it has come.

    Attributes:
        record: What the catalogue says of it.
        bands: Bands asked for singly, () for the whole product.
        offset: Bytes of it that are here.
        total: Size of its file as the hub serves it, None while nothing was begun.
        etag: Mark of the file's version, as received.
        part_path: Unfinished file, relative to the folder, "".
    """

    record: ProductRecord
    bands: tuple[str, ...] = ()
    offset: int = 0
    total: int | None = None
    etag: str = ""
    part_path: str = ""


@dataclass(frozen=True)
class Destination:
    """Where products are put, and as what.

    Attributes:
        unpack: Unpack the zip into a SAFE folder; else the zip is kept as it is.
        keep_zip: Keep the zip after unpacking.
    """

    folder: Path
    unpack: bool = True
    keep_zip: bool = False


class Books(Protocol):
    """Whoever writes down how far a product is; each of the three may raise to stop."""

    def moved(self, stage: Stage, *, note: str = "", **changes: Any) -> None:
        """It came to another stage, and these facts of it changed."""

    def changed(self, **changes: Any) -> None:
        """Facts of it changed."""

    def beat(self, offset: int, rate: float) -> None:
        """It lives; bytes that are here, bytes a second. About once a second."""


class Hold(Protocol):
    """The stream of an account that is held while any connection of a product is open."""

    def take(self) -> None:
        """A connection is about to be made."""

    def drop(self) -> None:
        """A connection is closed."""

    def finish(self) -> None:
        """No more connections are made."""


class ProductFetch:
    """Brings one product to disk.

    Args:
        wanted: The product.
        hub: Where its bytes come from.
        books: Where is written down how far it is.
        destination: Folder and what becomes of the zip.
        limits: Of each transfer.
        clock: Time.
        hold: The account's stream, given back as soon as no connection is open.
        keep_going: Raises to stop; called often.
        on_answer: Called when the hub has begun to send.
        compare: Which checksums of a whole product count.
    """

    def __init__(
        self,
        wanted: Wanted,
        hub: Hub,
        books: Books,
        *,
        destination: Destination,
        limits: TransferLimits,
        clock: Clock,
        hold: Hold,
        keep_going: Callable[[], None],
        on_answer: Callable[[], None] = lambda: None,
        compare: Checksums = Checksums(),  # noqa: B008 - frozen
    ) -> None:
        self._on_answer, self._compare = on_answer, compare
        self._wanted, self._hub, self._books, self._limits = wanted, hub, books, limits
        self._settings, self._clock, self._hold, self._go_on = destination, clock, hold, keep_going
        self._folder = Path(destination.folder)
        places = Places(self._folder, wanted.record.name)
        self._safe, self._zip, self._part, self._unpacked = (
            places.safe, places.archive, places.part, places.unpacked
        )  # fmt: skip
        self._bands = wanted.bands
        self._offset = wanted.offset
        self._beaten = (clock.now(), wanted.offset, 0.0)

    @property
    def offset(self) -> int:
        """Return the offset reached in the file."""
        return self._offset

    def run(self) -> None:
        """Do it; the last thing told is that it is done.

        Raises:
            HubError: The hub refused, or the stream broke.
            Damaged: What came is not the product; it was set aside.
            OSError: The disk is full or away.
            Cancelled: From `keep_going`; it and the books may raise anything else to stop.
        """
        if self._take_what_is_here():
            return
        if self._singly:
            self._fetch_files()
        else:
            self._fetch_whole()

    @property
    def _singly(self) -> bool:
        """Tell whether the product comes file by file: some bands of it, or a hub that has no zips."""
        capabilities = self._hub.capabilities
        return capabilities.nodes and (bool(self._wanted.bands) or not capabilities.zips)

    # --- what is here already -----------------------------------------------------------------------
    def _take_what_is_here(self) -> bool:
        """Take a product that has its final name, if it verifies; a file alone proves nothing."""
        # Hubs' own pages name the zip after the SAFE.
        for path in (self._safe, self._zip, self._safe.with_name(f"{self._safe.name}.zip")):
            if not path.exists():
                continue
            try:
                layers = self._looked_at_twice(path, functools.partial(self._verify_found, path))
            except Damaged as error:
                # It stays until its successor is here and verified: the hub may refuse. Zips stay for good
                # where they are not in the way: somebody put them there.
                if path == self._safe and self._singly:
                    self._borrow()
                if not (path / PARTIAL_FILE).is_file():
                    text = told(
                        "{name} was here but is not sound ({message}); it is fetched anew.",
                        name=path.name,
                        message=error.message,
                    )
                    self._books.changed(last_cause=text)
                continue
            if path != self._safe and self._settings.unpack:
                self._books.moved("verifying", note="zip found here, verified")
                self._unpack(path, layers)
            else:
                self._books.moved("verifying", note="found here")
                remove(self._part)
                remove(self._unpacked)
                self._done(path, layers, "found here, verified")
            return True
        return False

    def _looked_at_twice(self, path: Path, look: Callable[[], list[str]]) -> list[str]:
        """Only what fails a second look is damaged: its disk may have been away for a moment."""
        try:
            return look()
        except Damaged:
            if not path.exists():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path)) from None
            return look()

    def _borrow(self) -> None:
        """Take the files that are here for a product with more bands; each is verified again.

        The product gets all bands that are here, beside those that are asked for.
        """
        if self._bands:
            here = bands_in(self._safe)
            self._bands = tuple(band for band in MSI.bands if band in self._bands or band in here)
        for path in self._files_here():
            self._take(path)

    def _files_here(self) -> list[Path]:
        """Return the files of the SAFE that is here, as far as the new one has none of the name."""
        return [
            path
            for path in sorted(self._safe.rglob("*"))
            if path.is_file()
            and path.name != PARTIAL_FILE
            and path.suffix != PART
            and not (self._unpacked / path.relative_to(self._safe)).exists()
        ]

    def _take(self, path: Path) -> None:
        """Give the new SAFE a file of the one that is here, which keeps it, too."""
        self._go_on()
        target = self._unpacked / path.relative_to(self._safe)
        make_folders(long_path(target).parent, long_path(self._folder))
        try:
            os.link(long_path(path), long_path(target))
        except OSError:  # this file system knows no links, or no more of them
            copy_file(long_path(path), long_path(target))

    def _verify_found(self, path: Path) -> list[str]:
        record, bands = self._wanted.record, self._wanted.bands
        if path == self._safe:
            if not bands and (path / PARTIAL_FILE).exists():
                raise Damaged("only some of its bands are here", subject=path.name)
            return verify_product(path, record, self._beat_and_go, checksums=True, bands=bands)
        layers = self._verify_file(path, record, None) + verify_zip(path, self._beat_and_go)
        return verify_content(path, record, self._beat_and_go, layers, self._compare)

    def _verify_file(self, path: Path, record: ProductRecord, total: int | None) -> list[str]:
        return verify_file(path, record, total, self._beat_and_go, self._compare)

    # --- whole products -----------------------------------------------------------------------------
    def _fetch_whole(self) -> None:
        record = self._with_checksum()

        def opener(start: int, etag: str) -> AbstractContextManager[Stream]:
            return self._hub.open(record, start=start, etag=etag)

        transfer = Transfer(
            opener,
            self._part,
            clock=self._clock,
            limits=self._limits,
            keep_going=self._go_on,
            on_begin=self._hold.take,
            on_close=self._hold.drop,
            on_open=self._opened,
            on_offset=self._reached,
        )
        total = transfer.run(self._wanted.total, self._wanted.etag)
        self._hold.finish()
        self._offset = total
        self._books.moved("verifying", bytes=total, furthest=total, total=total)
        try:
            layers = self._verify_file(self._part, record, total)
            if self._settings.unpack:
                self._unpack(self._part, layers)
                return
            layers = self._looked_at_twice(self._part, lambda: self._verify_zipped(record, layers))
        except Damaged:
            set_aside(self._part, self._folder)
            raise
        set_aside(self._zip, self._folder, replaced=True)  # nothing, but for one that was not sound
        replace(self._part, self._zip)
        self._done(self._zip, layers)

    def _verify_zipped(self, record: ProductRecord, layers: list[str]) -> list[str]:
        layers = layers + verify_zip(self._part, self._beat_and_go)
        return verify_content(self._part, record, self._beat_and_go, layers, self._compare)

    def _with_checksum(self) -> ProductRecord:
        """Return the record with exact size and checksum as they are now.

        Some searches and all layers lack them, and a product may have been made anew since it was found.
        """
        record = self._wanted.record
        if self._wanted.part_path:
            return record
        try:
            known = interruptible(lambda: self._hub.details(record), self._go_on)
        except HubError as error:
            if error.kind not in ("unsupported", "bad_query", "protocol", "server"):
                raise
            return record  # a record that cannot be read is no reason not to fetch
        checksums = known.checksums or record.checksums
        # Its id, too: a product that was put into the archive anew has another one, and tables may be old.
        record = replace_field(
            record, id=known.id or record.id, size=known.size or record.size, checksums=checksums
        )
        self._change(record=record)
        return record

    def _opened(self, opened: Opened) -> None:
        """Store size and mark before the first byte is written, so that a killed run can go on."""
        self._on_answer()
        known = self._wanted
        self._offset = opened.start if opened.status == 206 else 0
        if (opened.total, opened.etag) != (known.total, known.etag) or not known.part_path:
            self._change(total=opened.total, etag=opened.etag, part_path=self._part.name, offset=self._offset)
        self._beaten = (self._clock.now(), self._offset, 0.0)

    def _unpack(self, archive: Path, layers: list[str]) -> None:
        self._books.moved("extracting")
        record = self._wanted.record
        try:
            layers = self._looked_at_twice(archive, lambda: self._unpack_and_verify(archive, record, layers))
        except Damaged:
            remove(self._unpacked)
            if archive == self._part:
                set_aside(archive, self._folder)
            raise
        layers = list(dict.fromkeys(layers))
        if self._settings.keep_zip and archive == self._part:
            set_aside(self._zip, self._folder, replaced=True)
            replace(archive, self._zip)
        self._give_final_name()
        if archive == self._part:  # a zip that somebody else put here stays
            remove(long_path(archive))
        self._done(self._safe, layers)

    def _unpack_and_verify(self, archive: Path, record: ProductRecord, layers: list[str]) -> list[str]:
        layers = layers + unpack(archive, self._unpacked, self._beat_and_go)
        return verify_content(self._unpacked, record, self._beat_and_go, layers, self._compare)

    def _give_final_name(self) -> None:
        """Put the verified product in the place of what is there: fewer bands, or what was not sound.

        Files that somebody has put into the SAFE go with it. What is replaced is kept in quarantine, unless
        all of it is in the new one.
        """
        fewer = (self._safe / PARTIAL_FILE).is_file()
        for path in self._files_here():
            inside = path.relative_to(self._safe)
            if inside.parts[0] not in _OF_THE_PRODUCT or (self._unpacked / inside).parent.is_dir():
                self._take(path)
            else:
                fewer = False
        sync_folder(long_path(self._unpacked))
        before = set_aside(self._safe, self._folder, replaced=True)
        replace(long_path(self._unpacked), long_path(self._safe))
        if before is not None and fewer:
            remove(long_path(before))

    # --- file by file -------------------------------------------------------------------------------
    def _fetch_files(self) -> None:
        record, bands = self._wanted.record, self._bands
        files = choose_files(interruptible(lambda: self._hub.nodes(record), self._go_on), bands)
        partial = PartialSafe(self._unpacked, files, self._beat_and_go, whole=not bands)
        todo = partial.missing()
        self._change(total=partial.total or None, part_path=self._unpacked.name)
        for single in todo:
            self._fetch_file(partial, single)
        self._hold.finish()
        self._books.moved("verifying", bytes=partial.total, furthest=partial.total)
        partial.finish()
        try:
            layers = self._looked_at_twice(
                self._unpacked, lambda: verify_product(self._unpacked, record, self._beat_and_go, bands=bands)
            )
        except Damaged:
            set_aside(self._unpacked, self._folder)
            raise
        if partial.compared:
            layers.insert(layers.index("manifest") + 1, "checksums")
        self._give_final_name()
        remove(self._part)  # of an earlier attempt in the other way
        self._done(self._safe, ["size", *layers])

    def _fetch_file(self, partial: PartialSafe, single: SingleFile) -> None:
        node, record = single.node, self._wanted.record
        make_folders(partial.part(node).parent, long_path(self._folder))
        if node.size == 0:  # nothing to ask for
            partial.part(node).touch()
            partial.finish_file(node)
            return

        def opener(start: int, etag: str) -> AbstractContextManager[Stream]:
            return self._hub.open(record, node=node.path, start=start, etag=etag)

        transfer = Transfer(
            opener,
            partial.part(node),
            clock=self._clock,
            limits=self._limits,
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
        self._books.beat(self._offset, max(0.0, rate))

    def _change(self, **changes: Any) -> None:
        self._wanted = replace_field(self._wanted, **changes)
        if "offset" in changes:
            changes["bytes"] = changes.pop("offset")
        self._books.changed(**changes)

    def _done(self, path: Path, layers: list[str], note: str = "") -> None:
        remove(damaged_path(self._folder, self._part.name))
        known = self._wanted.total if self._wanted.total is not None else self._wanted.record.size
        self._books.moved(
            "done",
            note=note,
            path=path.name,
            part_path="",
            verified_by=",".join(dict.fromkeys(layers)),
            bytes=known or self._offset,
            reason="",
            attempts=0,
        )
