"""What verifying finds wrong, in a form that a report, a log and a test can use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

#: Faults of one kind in one file that are told one by one; the rest is counted.
TOLD = 20


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong.

    Attributes:
        subject: The file, as dataset.json names it, or "dataset".
        reason: Short stable code in snake_case: "missing", "changed", "damaged", "swapped" ...
        detail: The sentence for people.
        place: Sample, row, dataset or band at fault, "" for the whole file.
    """

    subject: str
    reason: str
    detail: str
    place: str = ""


@dataclass
class FaultBook:
    """Collects faults, at most `TOLD` of one kind of a file in full."""

    faults: list[Fault] = field(default_factory=list)
    _counts: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, subject: str, reason: str, detail: str, place: str = "") -> None:
        """Note a fault."""
        key = (subject, reason)
        self._counts[key] = self._counts.get(key, 0) + 1
        if self._counts[key] <= TOLD:
            self.faults.append(Fault(subject, reason, detail, place))

    def __len__(self) -> int:
        """Return the number of faults, those that are only counted included."""
        return sum(self._counts.values())

    def has(self, subject: str) -> bool:
        """Tell whether anything is wrong with a file."""
        return any(name == subject for name, _ in self._counts)

    def more(self) -> Iterator[tuple[str, str, int]]:
        """Yield (file, reason, number) of faults that are only counted."""
        for (subject, reason), count in self._counts.items():
            if count > TOLD:
                yield subject, reason, count - TOLD
