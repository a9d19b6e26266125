"""Searching a catalogue of the OData dialect: month by month, page by page, until nothing is missing.

The server stops linking pages somewhere before 10000 products, and a product that changes its place among
others of one instant between two pages comes twice while its neighbour does not come at all. So wherever a
page is full without a successor, or something came twice, the count tells whether all is here; if not, the
question is asked again from where it went wrong. Pages are counted from the first product, so one that is
deleted between two pages moves all others up: each page begins with the last product of the one before, and
where that is not there, the question is asked again from its instant.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, quote, urljoin, urlsplit, urlunsplit

from ....core.feedback import Feedback, Part, raise_if_cancelled
from ....core.words import told
from ...contract import HubError, ProductRecord, SearchPage, SearchQuery, Unusable
from ...web import Request, Transport, origin
from .matching import Matcher
from .names import make_record
from .odata_entries import (
    MAX_TILES,
    SELECTED,
    encode_options,
    months,
    of_area,
    of_tiles,
    read_entry,
    search_filter,
    start_of,
)
from .pages import PageFilter, Pager, misbehaves
from .search_area import asked_area

PAGE = 1000
#: Names in one question.
BATCH = 50
_MAX_VERTICES = 200
_MAX_PARTS = 8
_SKIPPED_TOO_FAR = 422
#: How often the same stretch is asked again because products of one instant changed places.
_ROUNDS = 4


@dataclass
class _Walk:
    """What was odd about the pages of one question.

    Attributes:
        latest: Instant of the last product.
        full: The last page is full: more may follow.
        tie: Earliest instant at which a product came twice.
        moved: Earliest instant after which products have moved up, since one before them was deleted; or
            changed places with those of the same instant.
        any_order: Products moved among those of one instant only, where any order is right.
    """

    latest: datetime
    full: bool = False
    tie: datetime | None = None
    moved: datetime | None = None
    any_order: bool = True

    def repeated(self, moment: datetime) -> None:
        self.tie = moment if self.tie is None else min(self.tie, moment)

    def lost(self, moment: datetime, instead: datetime | None) -> None:
        """The product that a page had to begin with is not there: others have moved up, or changed places."""
        self.moved = moment if self.moved is None else min(self.moved, moment)
        self.any_order = self.any_order and instead == moment

    @property
    def is_quiet(self) -> bool:
        """Tell whether nothing was odd, and nothing more can follow."""
        return self.moved is None and self.tie is None and not self.full


class OdataSearch:
    """The catalogue of a hub.

    Args:
        name: Preset id, for records and messages.
        url: Address below which `Products` lies (".../odata/v1").
        collection: Name of the Sentinel-2 collection.
        transport: Way to it.
        page_size: Products a page.
        browser: Address of the page that shows products to people, "".
    """

    def __init__(
        self,
        name: str,
        url: str,
        collection: str,
        transport: Transport,
        *,
        page_size: int = PAGE,
        browser: str = "",
    ) -> None:
        self.url = url.rstrip("/")
        self._name, self._collection, self._transport = name, collection, transport
        self._page_size, self._browser = page_size, browser
        self._selects = True

    # --- searches -----------------------------------------------------------------------------------
    def pages(self, query: SearchQuery, feedback: Feedback) -> Iterator[SearchPage]:
        """Yield pages of answers, month by month; see `contract.Hub.search`."""
        matcher = Matcher(query)
        pages = PageFilter(matcher)
        shards = self._shards(query, matcher, feedback)
        for index, (place, start, end) in enumerate(shards):
            share = 100.0 / len(shards)
            part = Part(feedback, share * index, share * (index + 1))
            yield from self._shard(query, place, start, end, pages, part)
            part.progress(100)

    def count(self, query: SearchQuery, feedback: Feedback) -> int:
        """Return how many products a search would look through; those on the turn of a month twice."""
        total = 0
        shards = self._shards(query, Matcher(query), feedback)
        for index, (place, start, end) in enumerate(shards):
            raise_if_cancelled(feedback)
            total += self._count(search_filter(query, self._collection, place, start, end), feedback)
            feedback.progress(100.0 * (index + 1) / len(shards))
        return total

    def _shards(
        self, query: SearchQuery, matcher: Matcher, feedback: Feedback
    ) -> list[tuple[str, datetime, datetime]]:
        """Return (place, start, end) of each question; few tiles are asked for by name, more as an area."""
        if query.tiles and len(query.tiles) <= MAX_TILES:
            places = [of_tiles(query.tiles)]
        else:
            area = asked_area(matcher.area, _MAX_VERTICES, _MAX_PARTS, feedback)
            places = [of_area(polygon) for polygon in area.polygons]
        return [(place, *span) for span in months(query.start, query.end) for place in places]

    def _shard(
        self,
        query: SearchQuery,
        place: str,
        start: datetime,
        end: datetime,
        pages: PageFilter,
        feedback: Feedback,
    ) -> Iterator[SearchPage]:
        """Yield the pages of one month and place."""
        rounds, first = 0, start
        known: dict[str, datetime] = {}  # id -> instant of what came, over all questions
        while True:
            text = search_filter(query, self._collection, place, start, end)
            walk = _Walk(start)
            # Pages that end elsewhere part other neighbours.
            size = max(1, self._page_size - rounds * (self._page_size // 7 + 1))
            for values, found in self._walk(text, size, walk, feedback):
                known.update((item.id, start_of(value)) for item, value in zip(found, values))
                yield pages.page(found)
                feedback.progress(100.0 * (walk.latest - first) / max(end - first, timedelta(seconds=1)))
            if walk.is_quiet:
                return
            again, missing = walk.moved or walk.tie, 0
            if walk.moved is None or (walk.any_order and rounds >= _ROUNDS):
                came = sum(1 for moment in known.values() if moment >= start)
                missing = self._count(text, feedback) - came
                if missing <= 0:
                    return
            if again is not None:
                rounds += 1
                if rounds > _ROUNDS:
                    did_not = told("; {missing:,} did not come", missing=missing) if missing > 0 else ""
                    raise self.nonsense(
                        told(
                            "products change places between its pages, {rounds} times in a row{did_not}",
                            rounds=_ROUNDS,
                            did_not=did_not,
                        )
                    )
                start = max(start, again)
            elif walk.latest <= start:
                raise HubError(
                    told(
                        "more than {came:,} products at one instant ({start:%Y-%m-%d %H:%M:%S}); the hub "
                        "lists no further.",
                        came=came,
                        start=start,
                    ),
                    kind="bad_query",
                    subject=self._name,
                    remedy="Use a smaller area.",
                )
            else:
                start = walk.latest

    def _walk(
        self, text: str, size: int, walk: _Walk, feedback: Feedback
    ) -> Iterator[tuple[list[Any], list[ProductRecord | Unusable]]]:
        """Yield the entries of each page of one question, and their records; note what is odd about them."""
        pager = Pager(self.nonsense)
        url = self._question(text, size)
        last: tuple[str, datetime] | None = None  # the product with which the next page has to begin
        while url:
            raise_if_cancelled(feedback)
            pager.ask(url)
            try:
                answer = self._answer(url, feedback, first=pager.asked == 1)
            except HubError as error:
                if error.status != _SKIPPED_TOO_FAR or pager.asked == 1:
                    raise
                walk.full = True  # a link beyond the server's own limit
                return
            values = answer["value"]
            found = [self.record(value) for value in values]
            ids = [item.id for item in found]
            if last is not None and last[0] in ids:
                ids.remove(last[0])
            elif last is not None:
                walk.lost(last[1], start_of(values[0]) if values else None)
            for value, item in zip(values, found):
                if item.id in ids and item.id in pager.ids:
                    walk.repeated(start_of(value))
            pager.take(ids)
            walk.latest = max([walk.latest, *map(start_of, values)])
            walk.full = len(values) >= size
            yield values, found
            url, overlaps = self._next_url(answer, url, size)
            last = (found[-1].id, start_of(values[-1])) if values and overlaps else None

    def _question(self, text: str, size: int) -> str:
        options = [("$filter", text), ("$orderby", "ContentDate/Start asc"), ("$top", str(size))]
        # Each for itself: the server takes no list.
        options += [("$expand", "Attributes"), ("$expand", "Assets")]
        if self._selects:
            options.append(("$select", SELECTED))
        return f"{self.url}/Products?{encode_options(options)}"

    def _answer(self, url: str, feedback: Feedback, *, first: bool) -> dict[str, Any]:
        """Ask; a catalogue that does not know how to leave fields out is asked for all of them."""
        try:
            return self.ask(url, feedback)
        except HubError as error:
            if not (first and self._selects and error.kind == "bad_query" and "select" in str(error).lower()):
                raise
            self._selects = False
            pairs = [pair for pair in parse_qsl(urlsplit(url).query) if pair[0] != "$select"]
            return self.ask(f"{self.url}/Products?{encode_options(pairs)}", feedback)

    def _count(self, text: str, feedback: Feedback) -> int:
        """Return how many products answer a question; slow, so it is only asked where doubt is left."""
        short = encode_options([("$filter", text), ("$top", "1"), ("$count", "true")])
        count = self.ask(f"{self.url}/Products?{short}", feedback).get("@odata.count")
        if not isinstance(count, int):
            raise self.nonsense("it does not say how many products there are, and lists not all of them")
        return count

    def _next_url(self, answer: Mapping[str, Any], url: str, size: int) -> tuple[str, bool]:
        """Return the address of the next page, and whether it begins with the last product of this one."""
        link = answer.get("@odata.nextLink")
        if not isinstance(link, str) or not link:
            return "", False
        target = urljoin(url, link)
        if origin(target) != origin(self.url):
            raise self.nonsense(told("its next page is on another host ({origin})", origin=origin(target)))
        parts = urlsplit(target)
        # $count is slow and carried along.
        kept = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] != "$count"]
        skip = dict(kept).get("$skip", "")
        overlaps = size > 1 and skip.isdecimal() and int(skip) > 0
        if overlaps:
            kept = [(name, str(int(skip) - 1) if name == "$skip" else value) for name, value in kept]
        return urlunsplit(parts._replace(query=encode_options(kept))), overlaps

    # --- single products ----------------------------------------------------------------------------
    def any_product(self) -> dict[str, Any]:
        """Return what the catalogue says of some product."""
        text = f"Collection/Name eq '{self._collection}'"
        url = f"{self.url}/Products?" + encode_options([("$filter", text), ("$top", "1")])
        values = [value for value in self.ask(url, None)["value"] if isinstance(value, dict)]
        if not values:
            raise self.nonsense(told("it has no product of {collection}", collection=self._collection))
        return dict(values[0])

    def named(self, names: Sequence[str]) -> dict[str, ProductRecord]:
        """Return products by name, at most `BATCH`; of several with one name the one that is online."""
        body = {"FilterProducts": [{"Name": f"{name}.SAFE"} for name in sorted(set(names))]}
        request = Request(
            "POST",
            f"{self.url}/Products/OData.CSC.FilterList",
            self._name,
            {"Content-Type": "application/json"},
            json.dumps(body).encode("ascii"),
        )
        answer = self._transport.json(request)
        values = answer.get("value") if isinstance(answer, dict) else answer
        if not isinstance(values, list):
            raise self.nonsense("its answer holds no list of products")
        found: dict[str, ProductRecord] = {}
        for record in map(self.record, values):
            if isinstance(record, ProductRecord) and (record.name not in found or record.online):
                found[record.name] = record
        return found

    def entry(self, product_id: str, subject: str) -> dict[str, Any]:
        """Return what the catalogue says of a product."""
        value = self._transport.json(Request("GET", f"{self.url}/Products({_id(product_id)})", subject))
        if not isinstance(value, dict):
            raise self.nonsense("its answer is no product")
        return value

    def deletion_cause(self, product_id: str, subject: str) -> str:
        """Return why a product was deleted, in the hub's words, "" when it does not say."""
        try:
            value = self._transport.json(
                Request("GET", f"{self.url}/DeletedProducts({_id(product_id)})", subject)
            )
        except HubError as error:
            if error.kind in ("not_found", "bad_query"):
                return ""
            raise
        return str(value.get("DeletionCause") or "") if isinstance(value, dict) else ""

    # --- small --------------------------------------------------------------------------------------
    def ask(self, url: str, feedback: Feedback | None) -> dict[str, Any]:
        """Return an answer that has a list of products."""
        answer = self._transport.json(Request("GET", url, self._name), feedback=feedback)
        if not isinstance(answer, dict) or not isinstance(answer.get("value"), list):
            raise self.nonsense("its answer holds no list of products")
        return answer

    def record(self, value: Any) -> ProductRecord | Unusable:
        """Return the record of an entry."""
        if not isinstance(value, dict):
            return Unusable("", "", "an entry of the answer is no product.")
        return make_record(read_entry(value, self.url, self._browser), self._name)

    def nonsense(self, what: str) -> HubError:
        """Return the error for answers that make no sense."""
        return misbehaves(
            self._name, what, "Try again later; if it stays, report it with the address of the hub."
        )


def _id(text: str) -> str:
    return quote(text, safe="-")
