"""Who is to blame when a product's file cannot be opened or read: the file, or the machine."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

from ..errors import EnvironmentFailure, ProductError
from ..words import told

#: What the operating system says when the machine, a disk or a share fails, whatever the file holds.
_NAMES = (
    "EMFILE", "ENFILE", "ENOMEM", "EIO", "ESTALE", "ENXIO", "ENODEV", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN",
    "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH", "ENETRESET", "ECONNRESET", "ECONNABORTED", "EREMOTEIO",
)  # fmt: skip
FAILURES = frozenset(getattr(errno, name) for name in _NAMES if hasattr(errno, name))

#: How GDAL and its libraries tell of such a failure, in small letters: as the system does, or in own words.
_TEXTS = (
    *(os.strerror(number).lower() for number in sorted(FAILURES)),
    "out of memory",
    "cannot allocate",
    "not enough memory",
    "memory allocation failed",
)
_REMEDIES = {
    errno.EMFILE: "Use fewer THREADS, or allow this process more open files (ulimit -n).",
    errno.ENFILE: "Close other programs, or use fewer THREADS.",
    errno.ENOMEM: "Use fewer THREADS, smaller windows or a shorter period, or close other programs.",
}


def blame(path: str, error: ProductError, *, was_there: bool, whole: bool = True) -> None:
    """Look at a file again after it could not be opened or read; return when the file alone is at fault.

    The file, or the folder of an array's chunks, is read past GDAL.

    Args:
        path: What GDAL opens; inside a zip it starts with /vsizip/.
        error: What was said of it.
        was_there: The file was seen before: that it is gone is then no fault of the product, but of the
            disk or share that it lies on.
        whole: Read the file from end to end; else its beginning: a folder may be full of damaged ones.

    Raises:
        EnvironmentFailure: The machine failed.
    """
    said = str(error).lower()
    try:
        with open(os.devnull, "rb"):
            pass  # a descriptor is left
        for name in _files(on_disk(path)):
            with open(name, "rb") as file:
                while file.read(2**20) and whole:
                    pass
            if not whole:
                break
    except FileNotFoundError as failure:
        if was_there:
            raise _failure(path, "it was there before and is gone", failure.errno) from error
        return
    except OSError as failure:
        if failure.errno in FAILURES or was_there:
            raise _failure(path, failure.strerror or str(failure), failure.errno) from error
        return
    except MemoryError as failure:
        raise _failure(path, "no memory is left", errno.ENOMEM) from failure
    if any(text in said for text in _TEXTS):
        raise _failure(path, str(error), None) from error


def _files(path: str) -> Iterator[str]:
    """Yield a file, or all files of a folder and below it: an array that lies in many."""
    if not os.path.isdir(path):
        yield path
        return

    def fail(error: OSError) -> None:
        raise error

    for folder, _, names in os.walk(path, onerror=fail):
        for name in sorted(names):
            yield os.path.join(folder, name)


def _failure(path: str, reason: str, number: int | None) -> EnvironmentFailure:
    return EnvironmentFailure(
        told("the file cannot be read now: {reason}. Nothing is known against the product.", reason=reason),
        subject=path,
        remedy=_REMEDIES.get(
            number or 0,
            "Look after the disk, share or memory, then start again: what is finished is kept.",
        ),
    )


def on_disk(path: str) -> str:
    """Return the file on disk that holds what GDAL opens."""
    if not path.startswith("/vsizip/"):
        return path
    inner = path[len("/vsizip/") :]
    if inner.startswith("{"):
        return inner[1 : inner.index("}")] if "}" in inner else inner[1:]
    for parent in Path(inner).parents:
        if parent.suffix.lower() == ".zip" and not parent.is_dir():
            return str(parent)
    return inner
