"""Pages of answers on their way to the caller: each product once, only those that were asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ....core.feedback import Feedback
from ....core.words import told
from ...contract import HubError, ProductRecord, SearchPage, Unusable
from .matching import Matcher


class PageFilter:
    """Takes out what was seen before or does not answer the question.

    Attributes:
        seen: Ids of everything that came, wanted or not.
        unwanted: Why how many were left out.
    """

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self.seen: set[str] = set()
        self.unwanted: dict[str, int] = {}

    def page(self, found: Sequence[ProductRecord | Unusable], total: int | None = None) -> SearchPage:
        """Return the page that is left."""
        records: list[ProductRecord] = []
        unusable: list[Unusable] = []
        for item in found:
            key = item.id or item.name
            if key in self.seen:
                continue
            self.seen.add(key)
            if isinstance(item, Unusable):
                unusable.append(item)
                continue
            reason = self._matcher.why_not(item)
            if reason:
                self.unwanted[reason] = self.unwanted.get(reason, 0) + 1
            else:
                records.append(item)
        return SearchPage(tuple(records), tuple(unusable), total)


def misbehaves(hub: str, what: str, remedy: str) -> HubError:
    """Return the error for a catalogue whose answers make no sense."""
    return HubError(
        told("the catalogue does not behave: {what}.", what=what), kind="protocol", subject=hub, remedy=remedy
    )


class Pager:
    """Looks whether a catalogue's pages lead somewhere, and whether all came that it announced.

    Args:
        nonsense: Returns the error for a catalogue that does not behave.

    Attributes:
        ids: Ids of everything that came.
        came: Entries that came, repeated ones counted.
    """

    def __init__(self, nonsense: Callable[[str], HubError]) -> None:
        self._nonsense = nonsense
        self._asked: set[str] = set()
        self.ids: set[str] = set()
        self.came = 0
        self._last = 0

    @property
    def asked(self) -> int:
        """Return how many pages were asked for."""
        return len(self._asked)

    def ask(self, question: str) -> None:
        """Note a question; raise HubError when it was asked before."""
        if question in self._asked:
            raise self._nonsense("its pages lead in circles")
        self._asked.add(question)

    def take(self, ids: Sequence[str]) -> None:
        """Note the entries of a page; raise HubError when all of them came before."""
        new = set(ids)
        if new and new <= self.ids:
            raise self._nonsense("it sends the same page again")
        self.ids |= new
        self.came += len(ids)
        self._last = len(ids)

    def end(self, total: int | None, page_size: int, hub: str, feedback: Feedback) -> None:
        """Look at the end of the pages whether it can be the end of the answer.

        Args:
            total: Entries that the catalogue announced, None when it did not.
            page_size: Entries that were asked for at a time.
            hub: Name of the hub.
            feedback: Warned when nothing tells whether more would have come.
        """
        if total is None and self._last >= page_size:
            feedback.warn(
                told(
                    "{hub}: the last page of {came:,} products is full and names no next one, and the "
                    "hub does not tell how many there are; some may be missing. Search smaller areas or "
                    "periods to be sure.",
                    hub=hub,
                    came=self.came,
                )
            )
