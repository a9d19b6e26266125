"""Pages of answers on their way to the caller: each product once, only those that were asked for."""

from __future__ import annotations

from collections.abc import Sequence

from ...contract import ProductRecord, SearchPage, Unusable
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
