"""Hashes of files, by the algorithms that manifests and catalogues name."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from ..feedback import Feedback, raise_if_cancelled

_CHUNK = 1 << 20


def known_hash(algorithm: str) -> bool:
    """Tell whether checksums of this kind can be verified (MD5, SHA-256, SHA-512, SHA3-256, SHA3-512)."""
    return _new(algorithm) is not None


def chunk_hashes(
    chunks: Iterable[bytes], algorithms: Iterable[str], keep_going: Callable[[], None]
) -> dict[str, str]:
    """Return hashes of a stream of bytes, which is gone through once.

    Args:
        chunks: The bytes, piece by piece.
        algorithms: As manifests name them; those that are not known are left out.
        keep_going: Called for each piece; raises to stop.

    Returns:
        Algorithm, as it was given -> hex digest in lower case.
    """
    digests = {name: digest for name in algorithms if (digest := _new(name)) is not None}
    if digests:
        for chunk in chunks:
            keep_going()
            for digest in digests.values():
                digest.update(chunk)
    return {name: digest.hexdigest() for name, digest in digests.items()}


def file_hashes(path: Path, algorithms: Iterable[str], keep_going: Callable[[], None]) -> dict[str, str]:
    """Return hashes of a file as `chunk_hashes` does; it is read once, in pieces of a MiB.

    Raises:
        OSError: It cannot be read.
    """
    return chunk_hashes(_chunks(path), algorithms, keep_going)


def file_sha256(path: Path, feedback: Feedback | None = None) -> str:
    """Return the hex SHA-256 of a file.

    Args:
        path: The file.
        feedback: Asked for a cancel.

    Raises:
        OSError: It cannot be read.
        Cancelled: The user cancelled.
    """

    def keep_going() -> None:
        if feedback is not None:
            raise_if_cancelled(feedback)

    return file_hashes(path, ["SHA-256"], keep_going)["SHA-256"]


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


def _new(algorithm: str) -> Any:
    name = algorithm.upper().replace("_", "-")
    if name == "MD5":
        return hashlib.md5(usedforsecurity=False)
    if name in ("SHA3-256", "SHA3-512", "SHA-256", "SHA256", "SHA-512"):
        return hashlib.new(name.lower().replace("sha-", "sha").replace("sha3-", "sha3_"))
    return None
