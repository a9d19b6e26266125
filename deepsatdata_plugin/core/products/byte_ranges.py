"""Bytes of files that lie elsewhere: what the core asks of whoever can fetch them.

The core knows no network. What reads files of a catalogue asks a `ByteRanges`, which is lent to it for the
length of a run; signatures, proxies, repeated attempts, caches and limits of connections are its affair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ..errors import ProductError
from ..feedback import Feedback

#: (first byte, byte behind the last).
Range = tuple[int, int]


class AssetVanished(ProductError):
    """The catalogue or its store does not have the file (any more)."""


class AssetChanged(ProductError):
    """The file is another one than when it was first read."""


class AssetRefused(ProductError):
    """The file cannot be had in parts, or only with a login that was not given."""


@dataclass(frozen=True)
class RangesRead:
    """Parts of a file.

    Attributes:
        data: One for each range asked for, in that order; shorter only where the file ends.
        etag: Tells versions of the file apart: its strong ETag, else what the server has instead (the time
            of its last change); "" when it has nothing.
        size: Bytes of the whole file, None when the server does not say.
    """

    data: tuple[bytes, ...]
    etag: str
    size: int | None


class ByteRanges(Protocol):
    """Reads parts of files by their addresses. All methods are safe to call from any thread."""

    @property
    def in_flight(self) -> int:
        """Return how many requests may be under way at a time: so many threads are worth their while."""

    def read(
        self, href: str, ranges: Sequence[Range], feedback: Feedback, *, etag: str = "", anew: bool = False
    ) -> RangesRead:
        """Read parts of one file; returns when all are there.

        Args:
            href: Address as the catalogue has it, without a signature.
            ranges: At least one, none empty, in order and without overlap. Those side by side are one
                request (`range_reader.joined`), as far as they are not at hand already.
            feedback: Asked for a cancel while waiting.
            etag: Of the file when it was first read; "" for the first time.
            anew: Do not take it from a cache: what was there did not decode.

        Raises:
            AssetVanished: There is no such file.
            AssetChanged: `etag` was given and the file has another one.
            AssetRefused: It cannot be had in parts, or only with a login.
            EnvironmentFailure: Network or server failed, whatever was tried; nothing is known against it.
            Cancelled: The user cancelled.
        """
