"""Quicklooks: fetched when somebody looks, one after the other, from where it is safe, and kept.

A link in a catalogue's answer may lead anywhere. It is followed to the hub that gave it, with a login only
where the hub wants one for everything; of a catalogue that is open to all also to other public hosts,
encrypted and without any login. What comes is read as a picture of bounded size.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import (
    QBuffer,
    QByteArray,
    QObject,
    QRunnable,
    QSize,
    Qt,
    QThreadPool,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QImage, QImageReader

from ...core.errors import DeepSatDataError
from ...processing.previews import cache_folder

if TYPE_CHECKING:
    from ...hubs.contract import ProductRecord
    from ...hubs.web import Transport
    from ...processing.parameters import HubAccess

#: Largest picture that is read, bytes and pixels a side; kept ones are at most so large on a side.
_MOST_BYTES, _MOST_PIXELS, _KEPT_PIXELS = 8_000_000, 8192, 512
#: Bytes of all kept pictures; the oldest go.
_MOST_KEPT = 200_000_000
#: Pictures in memory.
_IN_MEMORY = 400
#: Ends of names that hosts of this computer or network have.
_OF_THIS_NETWORK = frozenset(
    {"arpa", "home", "internal", "intranet", "lan", "local", "localdomain", "localhost"}
)
#: Pictures in line: who scrolls on does not wait for what was passed.
_IN_LINE = 24


def address_of(record: ProductRecord) -> str:
    """Return where a product's picture lies as its catalogue says, "" where it names none."""
    return record.quicklook


def file_of(record: ProductRecord, folder: Path) -> Path:
    """Return the file of a product's picture; its name tells nothing and is no part of a path."""
    key = hashlib.sha256(f"{record.hub}\n{record.name}\n{address_of(record)}".encode()).hexdigest()[:32]
    return folder / f"{key}.jpg"


class Quicklooks(QObject):
    """Fetches and keeps pictures.

    Args:
        folder: Where they are kept, None for the user's own cache.
        parent: Owner.
    """

    arrived = pyqtSignal(str)  # name of the product whose picture is here now

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder or cache_folder()
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._line: OrderedDict[str, ProductRecord] = OrderedDict()
        self._missing: set[str] = set()
        self._running: set[str] = set()
        self._source: _Source | None = None
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._carrier = _Carrier()
        self._carrier.done.connect(self._take)
        self._swept = False

    def use(self, access: HubAccess | None) -> None:
        """Fetch from this hub from now on."""
        self._line.clear()
        self._missing.clear()
        self._source = None if access is None else _Source(access)

    def image(self, record: ProductRecord) -> QImage | None:
        """Return a picture that is here, None when it is not (yet)."""
        found = self._images.get(record.name)
        if found is not None:
            self._images.move_to_end(record.name)
        return found

    def state(self, record: ProductRecord) -> str:
        """Return "here", "coming", "none" or "not asked"."""
        if record.name in self._images:
            return "here"
        if record.name in self._line or record.name in self._running:
            return "coming"
        if record.name in self._missing or not address_of(record):
            return "none"
        return "not asked"

    def want(self, records: Iterable[ProductRecord]) -> None:
        """Fetch pictures, those asked for last before the others."""
        for record in records:
            if self.state(record) == "not asked":
                self._line[record.name] = record
        while len(self._line) > _IN_LINE:
            self._line.popitem(last=False)
        self._next()

    def close(self) -> None:
        """Ask for nothing more; what is under way is not waited for."""
        self._line.clear()
        self._pool.clear()
        self._carrier.blockSignals(True)

    def _next(self) -> None:
        if self._running or not self._line or self._source is None:
            return
        name, record = self._line.popitem(last=True)
        self._running.add(name)
        sweep, self._swept = not self._swept, True
        self._pool.start(_Piece(self._source, record, file_of(record, self.folder), self._carrier, sweep))

    def _take(self, name: str, image: QImage | None) -> None:
        self._running.discard(name)
        if image is None:
            self._missing.add(name)
        else:
            self._images[name] = image
            while len(self._images) > _IN_MEMORY:
                self._images.popitem(last=False)
        self.arrived.emit(name)
        self._next()


class _Carrier(QObject):
    done = pyqtSignal(str, object)


class _Source:
    """One hub's pictures.

    Args:
        access: How the hub is reached.
    """

    def __init__(self, access: HubAccess) -> None:
        self._access = access
        self._lock = threading.Lock()
        self._transport: Transport | None = None
        self._hosts: frozenset[str] = frozenset()
        self._everything = False

    def fetch(self, record: ProductRecord) -> bytes:
        """Return the bytes of a picture.

        Raises:
            DeepSatDataError: The hub refuses, or the picture does not lie with the hub.
        """
        from ...core.errors import InputError
        from ...hubs.web import BasicAuthorization, Request, origin

        transport, address = self._open(), address_of(record)
        own = origin(address) in self._hosts
        if not own and (self._everything or not _is_public(address)):
            raise InputError("the picture does not lie with the hub.", subject=record.name)
        credentials, proof = self._access.credentials, None
        if own and credentials and self._everything:
            proof = BasicAuthorization(credentials, self._hosts, record.hub)
        request = Request("GET", address, record.name, {}, None, proof)
        content = bytearray()
        with transport.stream(request) as stream:
            for piece in stream.chunks():
                content += piece
                if len(content) > _MOST_BYTES:
                    raise InputError("the picture is too large.", subject=record.name)
        return bytes(content)

    def _open(self) -> Transport:
        from ...hubs.catalogues import resolve
        from ...hubs.contract import SystemClock
        from ...hubs.web import ONCE, Transport, origin

        with self._lock:
            if self._transport is None:
                preset = resolve(self._access.hub, self._access.url)
                own = [preset.url, *preset.login_urls, str(preset.options.get("download") or "")]
                self._hosts = frozenset(origin(url) for url in own if url.startswith("http"))
                self._everything = preset.login == "everything"
                self._transport = Transport(self._access.network, SystemClock(), retry=ONCE)
            return self._transport


def _is_public(address: str) -> bool:
    """Tell whether an address is encrypted and names a host of the internet, not one of this network."""
    parts = urlsplit(address)
    host = (parts.hostname or "").rstrip(".")
    suffix = host.rpartition(".")[2]
    named = (
        "." in host and suffix.isalpha() and suffix not in ("local", "localhost", "internal", "lan", "home")
    )
    return parts.scheme == "https" and named and not parts.username


class _Piece(QRunnable):
    def __init__(
        self, source: _Source, record: ProductRecord, path: Path, carrier: _Carrier, sweep: bool
    ) -> None:
        super().__init__()
        self._source, self._record, self._path = source, record, path
        self._carrier, self._sweep = carrier, sweep

    def run(self):
        image = None
        try:
            if self._sweep:
                _sweep(self._path.parent)
            image = self._kept() or self._fetched()
        except (DeepSatDataError, OSError):
            image = None  # there is no picture; the product is none the worse for it
        try:
            self._carrier.done.emit(self._record.name, image)
        except RuntimeError:  # the interface is gone
            return

    def _kept(self) -> QImage | None:
        return read_image(self._path.read_bytes()) if self._path.is_file() else None

    def _fetched(self) -> QImage | None:
        image = read_image(self._source.fetch(self._record))
        if image is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part = self._path.with_suffix(".part.jpg")
            if image.save(str(part), "JPG", 88):
                part.replace(self._path)
        return image


def read_image(content: bytes) -> QImage | None:
    """Read a picture, scaled down; None when it is none, or huge."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_PIXELS:
        return None
    image = reader.read()
    if image.isNull():
        return None
    if max(image.width(), image.height()) > _KEPT_PIXELS:
        image = image.scaled(
            QSize(_KEPT_PIXELS, _KEPT_PIXELS),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return image


def _sweep(folder: Path) -> None:
    """Take away the oldest kept pictures when they are too many."""
    if not folder.is_dir():
        return
    files = sorted(((p.stat().st_mtime, p.stat().st_size, p) for p in folder.glob("*.jpg")), reverse=True)
    size = 0
    for _, octets, path in files:
        size += octets
        if size > _MOST_KEPT:
            path.unlink(missing_ok=True)
