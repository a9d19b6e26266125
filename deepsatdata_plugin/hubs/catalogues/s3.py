"""The Copernicus Data Space by a pair of access keys: its catalogue as ever, files from its object store.

A second way of the same hub: keys need no password, no one-time code and no session, and can be taken back.
The store has the files of a product one by one and no zip of them; the catalogue tells where they lie.
Source: CDSE documentation, "Access to EO data via S3" (2,000 requests a minute, 4 connections).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ...core.products import MANIFEST_FILE
from ...core.words import told
from ..contract import Credentials, Hub, HubError, Node, ProductRecord
from ..web import HttpStream, Transport
from .dialect import Opening, Preset
from .odata import CdseHub, Endpoints
from .shared.manifest_nodes import manifest_nodes
from .shared.object_store import ObjectStore, StoredFile


class S3Hub(CdseHub):
    """See `CdseHub`; `credentials` are a pair of keys."""

    def __init__(
        self, name: str, endpoints: Endpoints, credentials: Credentials, transport: Transport, **options: Any
    ) -> None:
        super().__init__(name, endpoints, Credentials(), transport, **options)
        self.capabilities = replace(self.capabilities, zips=False, resume_gap=0.0)
        self._store = ObjectStore(endpoints.store, endpoints.store_region, credentials, transport, name)
        self._key_page = endpoints.key_page
        self._lies: dict[str, tuple[str, str]] = {}  # product name -> bucket, beginning of its files' names

    def __repr__(self) -> str:
        return f"S3Hub({self.name}, {self._search.url})"

    def test_connection(self) -> str:
        """Ask the catalogue for one product and the store for its list of files."""
        value = self._search.any_product()
        bucket, prefix = self._split(value, self.name)
        self._store.list(bucket, f"{prefix}{MANIFEST_FILE}")
        return told("{name}: the catalogue answers and the store accepts the keys.", name=self.name)

    def nodes(self, record: ProductRecord) -> tuple[Node, ...]:
        """List the product's files: all that its manifest names, as they lie in the store, and the others.

        Raises:
            HubError: Kind "unsupported": a file is missing or has another size than the manifest says.
        """
        bucket, prefix = self._place(record)
        stored = {
            file.key.removeprefix(prefix): file
            for file in self._store.list(bucket, prefix)
            if not file.key.endswith("/")  # marks of folders
        }
        if not stored:
            raise self._absent(record)
        if MANIFEST_FILE not in stored:
            raise self._incomplete(record, told("{manifest} is missing", manifest=MANIFEST_FILE))
        listed = manifest_nodes(self._store.read(bucket, prefix + MANIFEST_FILE, record.name), record.name)
        nodes = []
        for node in listed:
            file = stored.pop(node.path, None)
            if file is None:
                raise self._incomplete(record, told("{path} is missing", path=node.path))
            if node.size not in (None, file.size):
                raise self._incomplete(
                    record,
                    told(
                        "{path} has {size} bytes instead of {size_2}",
                        path=node.path,
                        size=file.size,
                        size_2=node.size,
                    ),
                )
            nodes.append(Node(node.path, file.size, node.checksum or _checksum(file)))
        nodes += [Node(path, file.size, _checksum(file)) for path, file in stored.items()]
        return tuple(sorted(nodes, key=lambda node: node.path))

    def open(self, record: ProductRecord, *, node: str = "", start: int = 0, etag: str = "") -> HttpStream:
        """Open one file of the store."""
        bucket, prefix = self._place(record)
        if not node:
            raise HubError(
                "the store has the files of products one by one and no zip.",
                kind="unsupported",
                subject=record.name,
            )
        try:
            return self._store.open(bucket, prefix + node, record.name, start=start, etag=etag)
        except HubError as error:
            if error.kind == "not_found":
                self._lies.pop(record.name, None)  # it may have been moved
            raise

    def _place(self, record: ProductRecord) -> tuple[str, str]:
        """Return (bucket, prefix) of a product's files, as the catalogue says."""
        if record.name not in self._lies:
            value = self._search.entry(self._id(record), record.name)
            if value.get("Online") is False:
                raise HubError(
                    "the product is offline, in the long-term archive.", kind="offline", subject=record.name
                )
            self._lies[record.name] = self._split(value, record.name)
        return self._lies[record.name]

    def _split(self, value: dict[str, Any], subject: str) -> tuple[str, str]:
        bucket, _, prefix = str(value.get("S3Path") or "").strip("/").partition("/")
        if not bucket or not prefix:
            raise HubError(
                "the catalogue does not tell where its files lie in the store.",
                kind="unsupported",
                subject=subject,
                remedy="Use a user name and password instead of keys.",
            )
        return bucket, f"{prefix}/"

    def _absent(self, record: ProductRecord) -> HubError:
        return HubError(
            "the store has no file of it, though the catalogue lists it.",
            kind="not_found",
            subject=record.name,
            remedy="Use a user name and password instead of keys, or another hub.",
        )

    def _incomplete(self, record: ProductRecord, what: str) -> HubError:
        return HubError(
            told("the store does not hold the product whole: {what}.", what=what),
            kind="unsupported",
            subject=record.name,
            remedy="Use a user name and password instead of keys, or another hub.",
        )


def _checksum(file: StoredFile) -> tuple[str, str] | None:
    return ("MD5", file.md5) if file.md5 else None


def open_by_keys(preset: Preset, opening: Opening) -> Hub:
    """Open the hub of a preset by a pair of keys."""
    return S3Hub(
        preset.hub, Endpoints(preset.url, **preset.options), opening.credentials, opening.transport()
    )
