"""Errors of the core, each with the thing at fault and the way out.

Two kinds matter to callers. An `InputError` stops a run before any work is done. An `ItemError`
concerns one product, parcel or window: the run goes on without it and lists it as a `Skip`.
Messages are English; the QGIS layer shows them as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from .words import after_colon, told

T = TypeVar("T")


#: The whole of an error: with a subject, with a remedy.
_WHOLE = {
    (True, True): "{subject}: {message} {remedy}",
    (True, False): "{subject}: {message}",
    (False, True): "{message} {remedy}",
    (False, False): "{message}",
}


class DeepSatDataError(Exception):
    """Base of all expected errors.

    Attributes:
        message: What is wrong, in one sentence.
        subject: The file, field, product or id at fault ("" when there is none).
        remedy: What the user can do ("" when the message says it).
    """

    def __init__(self, message: str, *, subject: str = "", remedy: str = "") -> None:
        super().__init__(message, subject, remedy)
        self.message = message
        self.subject = subject
        self.remedy = remedy

    def __str__(self) -> str:
        """Return the whole sentence, which remembers its parts (see `words`)."""
        parts = {"subject": self.subject, "message": self.message, "remedy": self.remedy}
        return told(_WHOLE[bool(self.subject), bool(self.remedy)], **parts)

    def __reduce__(self) -> tuple[object, ...]:  # errors travel from worker processes
        return _rebuild, (type(self), self.message, self.subject, self.remedy)


def _rebuild(kind: type[DeepSatDataError], message: str, subject: str, remedy: str) -> DeepSatDataError:
    return kind(message, subject=subject, remedy=remedy)


class InputError(DeepSatDataError):
    """The input as a whole cannot be worked on; raised before work starts."""


class ItemError(DeepSatDataError):
    """One item (product, parcel, window) cannot be used; the run lists it and goes on."""


class ProductError(ItemError):
    """A product, or one of its files, is missing, damaged or not understood."""


class BadProduct(DeepSatDataError):
    """A product turned out to be damaged in mid-run: the run goes on without it.

    Attributes:
        subject: Name of the product.
        message: What is wrong with which file.
    """


class EnvironmentFailure(DeepSatDataError):
    """The machine failed: open files, memory, a disk, a share. No item is to blame, and no plan changes."""


class Cancelled(DeepSatDataError):
    """The user cancelled the run. What has its final name is complete."""

    def __init__(self, message: str = "Cancelled.", *, subject: str = "", remedy: str = "") -> None:
        super().__init__(message, subject=subject, remedy=remedy)


@dataclass(frozen=True)
class Skip:
    """One row of a skipped table.

    Attributes:
        kind: "product", "parcel", "window", "file" or "year" (of labels).
        subject: Name or id of what was left out.
        reason: Short stable code in snake_case, e.g. "missing_band".
        detail: The sentence for people.
    """

    kind: str
    subject: str
    reason: str
    detail: str

    def row(self) -> tuple[str, str, str, str]:
        """Return the columns of a table; the sentence does not name again what the second column names."""
        detail = self.detail
        for begin in (f"{self.subject}: ", f"{self.kind} {self.subject}: "):
            if self.subject and detail.startswith(begin):
                detail = detail[len(begin) :]
                detail = detail[:1].upper() + detail[1:]
        return self.kind, self.subject, self.reason, detail


@dataclass(frozen=True)
class LeftOut(Generic[T]):
    """Something left out, and why.

    Attributes:
        item: What was left out: a product, a candidate, an entry of a catalogue ...
        reason: Short stable code in snake_case, as in `Skip.reason`.
        detail: The sentence for people; the item is named beside it.
    """

    item: T
    reason: str
    detail: str

    def skip(self, kind: str, subject: str) -> Skip:
        """Return the row for a skipped table."""
        return Skip(kind, subject, self.reason, after_colon(subject, self.detail))
