"""Products on disk as a hub: what is there is found by the same questions as anywhere else."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import IO

import numpy as np

from ...core.errors import InputError, ProductError
from ...core.feedback import Feedback, Part
from ...core.geo import split_at_antimeridian, unbroken
from ...core.products import Folder, Product, Zip, find_products
from ...core.words import told
from ..contract import (
    Availability,
    Capabilities,
    Hub,
    HubError,
    Node,
    OrderAnswer,
    ProductRecord,
    SearchPage,
    SearchQuery,
    Unusable,
)
from ..web import CHUNK
from .dialect import Dialect, Opening, Preset
from .shared.footprints import to_wkt
from .shared.matching import Matcher
from .shared.pages import PageFilter

_PAGE = 100


class FolderHub:
    """The products in a folder and below it.

    Args:
        name: Preset id, for records and messages.
        root: The folder.

    Raises:
        InputError: There is no such folder.
    """

    def __init__(self, name: str, root: str) -> None:
        self.name = name
        self.capabilities = Capabilities(
            can_order=False, can_download=True, nodes=True, batch_availability=1000
        )
        if not root.strip() or not Path(root).is_dir():
            raise InputError(
                "there is no such folder.", subject=root, remedy="Give the folder of the products as HUB_URL."
            )
        self._root = Path(root).absolute()

    def __repr__(self) -> str:
        return f"FolderHub({self.name}, {self._root})"

    def test_connection(self) -> str:
        """Tell that the folder is there."""
        return told("{name}: the folder {root} is there.", name=self.name, root=self._root)

    def search(self, query: SearchQuery, feedback: Feedback) -> Iterator[SearchPage]:
        """Yield pages of the products on disk; unreadable ones are listed with the reason."""
        products, skips = find_products(self._root, Part(feedback, 0, 90))
        pages = PageFilter(Matcher(query))
        found: list[ProductRecord | Unusable] = [self._record(product) for product in products]
        found += [Unusable(skip.subject, Path(skip.subject).name, skip.detail) for skip in skips]
        incomplete = {product.path: len(product.missing) for product in products if product.missing}
        for first in range(0, max(1, len(found)), _PAGE):
            page = pages.page(found[first : first + _PAGE], total=len(found))
            for record in page.records:
                if record.id in incomplete:
                    feedback.warn(
                        told(
                            "{name} is incomplete: {incomplete} image files are missing "
                            "(inventoryproducts names them).",
                            name=record.name,
                            incomplete=incomplete[record.id],
                        )
                    )
            yield page
        feedback.progress(100)

    def _record(self, product: Product) -> ProductRecord:
        outline = ""
        if product.footprint:
            ring = np.array(product.footprint, np.float64)
            if np.ptp(ring[:, 0]) > 180:
                ring = np.column_stack((unbroken(ring[:, 0]), ring[:, 1]))
            outline = to_wkt(split_at_antimeridian([ring]))
        path = Path(product.path)
        return ProductRecord(
            id=product.path,
            name=product.name,
            hub=self.name,
            platform=product.platform,
            level=product.level,
            tile=product.tile,
            sensing_start=product.sensing_start,
            relative_orbit=product.relative_orbit,
            baseline=product.baseline,
            generation_time=product.generation_time,
            cloud=product.cloud_percent,
            size=path.stat().st_size if product.container == "zip" else _folder_size(path),
            online=True,
            footprint_wkt=outline,
            link=path.as_uri(),
        )

    def count(self, query: SearchQuery, feedback: Feedback) -> int | None:  # noqa: ARG002
        """Return None."""
        return None

    def named(self, names: Sequence[str]) -> dict[str, ProductRecord]:  # noqa: ARG002
        """Find none: a search has to."""
        return {}

    def details(self, record: ProductRecord) -> ProductRecord:
        """Return the record as it is."""
        return record

    def availability(self, records: Sequence[ProductRecord]) -> dict[str, Availability]:
        """Look whether the files are still there."""
        return {record.id: "online" if self._path(record) is not None else "gone" for record in records}

    def why_gone(self, record: ProductRecord) -> str:  # noqa: ARG002
        """Return "": it does not say."""
        return ""

    def order(self, record: ProductRecord) -> OrderAnswer:  # noqa: ARG002
        """Tell that everything is at hand."""
        return OrderAnswer("online", status=200)

    def nodes(self, record: ProductRecord) -> tuple[Node, ...]:
        """List the files."""
        container = self._container(record)
        return tuple(Node(entry.path, entry.size) for _, entry in sorted(container.entries.items()))

    def open(self, record: ProductRecord, *, node: str = "", start: int = 0, etag: str = "") -> FileStream:
        """Open the zip, or one file of a product."""
        path = self._must_exist(record)
        if not node:
            if path.is_dir():
                raise HubError(
                    "the product is kept as a folder, it has no zip.",
                    kind="unsupported",
                    subject=record.name,
                    remedy="Use it where it is.",
                )
            return FileStream(path, None, start, etag, record.name)
        entry = self._container(record).entries.get(node)
        if entry is None:
            raise HubError(told("it has no file {node}.", node=node), kind="not_found", subject=record.name)
        if path.is_dir():
            return FileStream(path / node, None, start, etag, record.name)
        return FileStream(path, entry.gdal_path.rpartition("}/")[2], start, etag, record.name)

    def _container(self, record: ProductRecord) -> Folder | Zip:
        path = self._must_exist(record)
        try:
            return Folder(path) if path.is_dir() else Zip(path)
        except ProductError as error:
            raise HubError(error.message, kind="protocol", subject=record.name, remedy=error.remedy) from None

    def _must_exist(self, record: ProductRecord) -> Path:
        path = self._path(record)
        if path is None:
            raise HubError(
                told("it is not in {root}.", root=self._root), kind="not_found", subject=record.name
            )
        return path

    def _path(self, record: ProductRecord) -> Path | None:
        """Return where the product lies; an id that leads out of the folder is none of ours."""
        path = Path(record.id)
        inside = self._root in (path, *path.parents)
        return path if record.id and inside and ".." not in path.parts and path.exists() else None


class FileStream:
    """A file on disk, or one inside a zip, as `contract.Stream`."""

    def __init__(self, path: Path, member: str | None, start: int, etag: str, subject: str) -> None:
        self._subject = subject
        try:
            facts = path.stat()
            self.etag = f"{facts.st_mtime_ns}-{facts.st_size}"
            self._archive = zipfile.ZipFile(path) if member is not None else None
            if self._archive is None or member is None:
                self.total: int | None = facts.st_size
                self._file: IO[bytes] = path.open("rb")
            else:
                self.total = self._archive.getinfo(member).file_size
                self._file = self._archive.open(member)
        except (OSError, KeyError, zipfile.BadZipFile, RuntimeError) as error:
            raise HubError(
                told("cannot be read: {error}.", error=error), kind="connection", subject=str(path)
            ) from None
        same = not etag or etag == self.etag
        self.start = start if same else 0
        if self.start > self.total or (self.start == self.total and self.start > 0):
            self.close()
            raise HubError(
                "there is nothing from that byte on.",
                kind="range",
                status=416,
                total=self.total,
                subject=subject,
            )
        self.status = 206 if self.start else 200
        self.content_type = "application/octet-stream"
        self._file.seek(self.start)

    def chunks(self, size: int = CHUNK) -> Iterator[bytes]:
        """Yield pieces of at most `size` bytes."""
        while True:
            try:
                piece = self._file.read(min(size, CHUNK))
            except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
                raise HubError(
                    told("cannot be read: {error}.", error=error), kind="connection", subject=self._subject
                ) from None
            if not piece:
                return
            yield piece

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        if self._archive is not None:
            self._archive.close()

    def __enter__(self) -> FileStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _folder_size(path: Path) -> int:
    return sum(entry.size for entry in Folder(path).entries.values())


def _open(preset: Preset, _: Opening) -> Hub:
    return FolderHub(preset.hub, preset.url)


def _at(preset: Preset, text: str) -> Preset:
    return replace(preset, url=text.removeprefix("file://"))


DIALECT = Dialect(
    "folder",
    guess=lambda text: "://" not in text or text.startswith("file://"),
    open=_open,
    login="nothing",
    at=_at,
)
