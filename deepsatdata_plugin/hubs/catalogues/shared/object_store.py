"""Files in an object store that speaks S3, by a pair of access keys: listing and ranged reading.

Addresses have the bucket in the path, as stores beside Amazon's have them. Source: Amazon S3 API,
ListObjectsV2 and GetObject.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import quote, unquote, urlencode

from ....core.errors import ProductError
from ....core.products import parse_xml
from ....core.words import told
from ...contract import Credentials, HubError
from ...web import HttpStream, KeyAuthorization, Request, Transport, origins_of

#: Entries asked for at a time, the most that stores send.
LISTED = 1000
_MD5 = re.compile(r'"?([0-9a-f]{32})"?')
_T = TypeVar("_T")


@dataclass(frozen=True)
class StoredFile:
    """An object of the store.

    Attributes:
        key: Its whole name.
        size: Bytes.
        md5: Of its bytes in hex, "" where the store's mark is none: files put there in parts have another.
    """

    key: str
    size: int
    md5: str = ""


class ObjectStore:
    """An object store. Safe to use from several threads.

    Args:
        url: Its address.
        region: Its region, part of what is signed.
        keys: A pair of access keys.
        transport: Way to it.
        subject: Name of the hub, for messages.
    """

    def __init__(self, url: str, region: str, keys: Credentials, transport: Transport, subject: str) -> None:
        self._url, self._transport, self._subject = url.rstrip("/"), transport, subject
        self._proof = KeyAuthorization(keys, origins_of(url), region, transport.clock)
        self._keys, self._refusal = keys, None  # type: tuple[Credentials, HubError | None]
        transport.redact.add_account(keys.user, keys.secret)

    def __repr__(self) -> str:
        return f"ObjectStore({self._url})"

    def list(self, bucket: str, prefix: str) -> list[StoredFile]:
        """Return all objects whose names begin with a prefix, by name.

        Raises:
            HubError: Refused; or kind "protocol": the listing leads in circles or breaks off.
        """
        found: dict[str, StoredFile] = {}
        asked: set[str] = set()
        further = ""
        while True:
            asked.add(further)
            answer = self._page(bucket, prefix, further)
            for item in answer.iter("Contents"):
                key = unquote(item.text_of("Key"))
                if not key.startswith(prefix) or not item.text_of("Size").isdecimal():
                    raise self._nonsense(
                        told("it lists {key!r} below {prefix!r}", key=key[:200], prefix=prefix)
                    )
                mark = _MD5.fullmatch(item.text_of("ETag").lower())
                found[key] = StoredFile(key, int(item.text_of("Size")), mark[1] if mark else "")
            if answer.text_of("IsTruncated") != "true":
                return sorted(found.values(), key=lambda file: file.key)
            further = answer.text_of("NextContinuationToken")
            if not further:
                raise self._nonsense("its list of files breaks off without a way to the others")
            if further in asked:
                raise self._nonsense("its list of files leads in circles")

    def _page(self, bucket: str, prefix: str, further: str) -> Any:
        options = {
            "encoding-type": "url",
            "list-type": "2",
            "max-keys": str(LISTED),
            "prefix": prefix,
            **({"continuation-token": further} if further else {}),
        }
        url = f"{self._url}/{_path(bucket)}?{urlencode(options, quote_via=quote, safe='')}"
        request = Request("GET", url, self._subject, {}, None, self._proof)

        def ask() -> Any:
            answer = self._transport.answer(request)
            try:
                tree = parse_xml(answer.content, told("{subject}, list of files", subject=self._subject))
            except ProductError as error:
                raise self._nonsense(
                    told("its list of files cannot be read ({message})", message=error.message)
                ) from None
            if tree.name != "ListBucketResult":
                raise self._nonsense("what it sent is no list of files")
            return tree

        return self._asked(ask)

    def read(self, bucket: str, key: str, subject: str) -> bytes:
        """Return the bytes of a small object."""
        request = self._get(bucket, key, subject)
        return self._asked(lambda: self._transport.answer(request).content)

    def open(self, bucket: str, key: str, subject: str, *, start: int = 0, etag: str = "") -> HttpStream:
        """Open an object from byte `start`; see `contract.Hub.open`."""
        request = self._get(bucket, key, subject)
        return self._asked(lambda: self._transport.stream(request, start=start, etag=etag))

    def _get(self, bucket: str, key: str, subject: str) -> Request:
        return Request("GET", f"{self._url}/{_path(bucket)}/{_path(key)}", subject, {}, None, self._proof)

    def _asked(self, ask: Callable[[], _T]) -> _T:
        """Ask; once more by the store's clock where ours is wrong; refused keys are not shown again."""
        if self._refusal is not None:
            raise self._refusal
        if not self._keys:
            raise HubError(
                "this needs a pair of access keys.", kind="auth", subject=self._subject, remedy="Enter them."
            )
        try:
            try:
                return ask()
            except HubError as error:
                if error.clock_ahead is None:
                    raise
                self._proof.skew = error.clock_ahead
                return ask()
        except HubError as error:
            if error.kind == "auth":
                self._refusal = error
            raise

    def _nonsense(self, what: str) -> HubError:
        return HubError(
            told("the store does not behave: {what}.", what=what),
            kind="protocol",
            subject=self._subject,
            remedy="Try again later; if it stays, report it with the address of the hub.",
        )


def _path(text: str) -> str:
    return quote(text, safe="/-_.~")
