"""Catalogues with a STAC API: Earth Search, Planetary Computer, CDSE STAC, GEODES, or any other.

For search. Their assets are single files, not SAFE products: products are downloaded from another hub, found
there by name. Products whose bands are cloud-optimised files are marked streamable; what the catalogue says
about their radiometric offset is recorded and never acted on. Source: STAC API 1.0, Item Search.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit, urlunsplit

from ...core.feedback import Feedback, Silent, raise_if_cancelled
from ...core.words import all_of, any_of, sentences, told
from ..contract import (
    Availability,
    Capabilities,
    Hub,
    HubError,
    Node,
    OrderAnswer,
    ProductRecord,
    SearchPage,
    SearchQuery,
    Unusable,
)
from ..web import HttpStream, Request, Transport, origin
from .dialect import Dialect, Opening, Preset, web_path
from .shared.instants import instant_text
from .shared.matching import ANY_CLOUD, Matcher
from .shared.names import make_record
from .shared.odata_search import OdataSearch
from .shared.pages import PageFilter, Pager, misbehaves
from .shared.search_area import asked_area
from .shared.stac_items import read_item, tile_of
from .shared.stac_questions import FIELDS, Question, geojson, is_sentinel2, matched

_MAX_VERTICES = 500
_MAX_PARTS = 50
_LEVELS = ("L1C", "L2A")
#: Items are dated by the tile's own sensing time or the datatake's; a datatake lasts up to half an hour.
_DATATAKE = timedelta(hours=1)


@dataclass(frozen=True)
class StacDialect:
    """How a catalogue differs from the others.

    Attributes:
        collections: Level -> collection ids; empty: looked up in the catalogue.
        page_size: Items a page.
        cloud: How a cloud limit is asked for: the "query" extension, "cql2", "" for not at all, or "auto" to
            read it from what the catalogue says it conforms to.
        time: "datetime" (the standard), or "query" for catalogues whose `datetime` is another time.
        paging: "link" (the standard), or "page" for catalogues whose links are wrong.
        fields: Only what is read of items is asked for where the catalogue conforms to that; switched off for
            those that say so in vain.
        compare: OData catalogue of the same archive, to see whether all of it is in this one; "" for none.
    """

    collections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    page_size: int = 100
    cloud: Literal["auto", "query", "cql2", ""] = "auto"
    time: Literal["datetime", "query"] = "datetime"
    paging: Literal["link", "page"] = "link"
    fields: bool = True
    compare: str = ""


class StacHub:
    """A STAC API.

    Args:
        name: Preset id, for records and messages.
        url: Address of the API's landing page (".../v1"); an ending "/search" is taken off.
        transport: Way to the hub.
        dialect: Peculiarities.
    """

    def __init__(self, name: str, url: str, transport: Transport, dialect: StacDialect | None = None) -> None:
        self.name = name
        self.capabilities = Capabilities(can_search=True, can_order=False, can_download=False, nodes=False)
        self._url = url.rstrip("/").removesuffix("/search")
        self._transport = transport
        self._dialect = dialect or StacDialect()
        self._classes: str | None = None  # what the catalogue says it conforms to
        self._selects = self._dialect.fields

    def __repr__(self) -> str:
        return f"StacHub({self.name}, {self._url})"

    def test_connection(self) -> str:
        """Read the landing page and find the Sentinel-2 collections."""
        landing = self._get(self._url, None)
        found = sorted({item for level in _LEVELS for item in self._collections(level, None)})
        title = str(landing.get("title") or landing.get("id") or "a STAC API")
        text = told(
            "{name}: {title} answers; collections {found}.",
            name=self.name,
            title=title,
            found=", ".join(found),
        )
        return sentences(text, self._compared()) if self._dialect.compare else text

    def _compared(self) -> str:
        """Tell whether what the archive's OData catalogue has of some month is here, too."""
        start, end = (datetime(2020, month, 1, tzinfo=timezone.utc) for month in (6, 7))
        other = OdataSearch(self.name, self._dialect.compare, "SENTINEL-2", self._transport)
        counts = []
        for level in _LEVELS:
            query = SearchQuery("", ("31TFM",), start, end, level)
            there = {record.name for page in other.pages(query, Silent()) for record in page.records}
            here = {record.name for page in self.search(query, Silent()) for record in page.records}
            counts.append(
                told("{here} of {there} {level}", here=len(there & here), there=len(there), level=level)
            )
        return told(
            "Of the products of tile 31TFM in June 2020 that the OData catalogue has, it has {counts}.",
            counts=all_of(counts),
        )

    # --- search -------------------------------------------------------------------------------------
    def search(self, query: SearchQuery, feedback: Feedback) -> Iterator[SearchPage]:
        """Yield pages; see `contract.Hub.search`."""
        matcher = Matcher(query)
        area = asked_area(matcher.area, _MAX_VERTICES, _MAX_PARTS, feedback)
        pages = PageFilter(matcher)
        request: Question | None = self._question(query, area.polygons, feedback)
        pager = Pager(self._nonsense)
        listed: list[datetime] = []
        total: int | None = None
        while request is not None:
            raise_if_cancelled(feedback)
            pager.ask(request.key())
            answer, request = self._ask(request, feedback)
            features = answer["features"]
            found = [self._record(feature) for feature in features]
            pager.take([item.id for item in found])
            listed += [item.sensing_start for item in found if isinstance(item, ProductRecord)]
            total = matched(answer)
            yield pages.page(found, total)
            if total:
                feedback.progress(min(100.0, 100.0 * pager.came / total))
            request = self._next(answer, request, pager.came, total)
        if total is not None and total > pager.came:
            self._prove_the_end(query, area.polygons, listed, pager, total, feedback)
        pager.end(total, self._dialect.page_size, self.name, feedback)

    def _prove_the_end(
        self,
        query: SearchQuery,
        polygons: Sequence[str],
        listed: Sequence[datetime],
        pager: Pager,
        total: int,
        feedback: Feedback,
    ) -> None:
        """Tell a number that was only estimated from pages that break off.

        Some catalogues estimate how many items answer, others stop linking pages. So shorter periods are
        asked for: what lies before and beyond what came, and the halves of the period. A catalogue that has
        listed all can name nothing new.

        Raises:
            HubError: It names an item that did not come.
        """
        middle = query.start + (query.end - query.start) / 2
        spans = [(query.start, middle), (middle, query.end)]
        if listed:
            spans += [(query.start, min(listed)), (max(listed), query.end)]
        for start, end in spans:
            raise_if_cancelled(feedback)
            shorter = replace(query, start=start, end=max(start, end))
            answer, _ = self._ask(self._question(shorter, polygons, feedback), feedback)
            ids = {self._record(feature).id for feature in answer["features"]}
            if ids - pager.ids:
                raise self._nonsense(
                    told(
                        "it announced {total:,} products and listed {came:,}, without a way to the others",
                        total=total,
                        came=pager.came,
                    )
                )
        feedback.info(
            told(
                "{name} announced {total:,} products and listed {came:,}; asked for shorter periods "
                "it names no other, so the number was an estimate.",
                name=self.name,
                total=total,
                came=pager.came,
            )
        )

    def count(self, query: SearchQuery, feedback: Feedback) -> int | None:
        """Return how many items the catalogue announces, before they are looked through."""
        area = asked_area(Matcher(query).area, _MAX_VERTICES, _MAX_PARTS, feedback)
        question = self._question(query, area.polygons, feedback)
        body = {**(question.body or {}), "limit": 1}
        return matched(self._ask(replace(question, body=body), feedback)[0])

    def _question(self, query: SearchQuery, polygons: Sequence[str], feedback: Feedback) -> Question:
        return Question("POST", f"{self._url}/search", self._body(query, polygons, feedback))

    def _body(self, query: SearchQuery, polygons: Sequence[str], feedback: Feedback) -> dict[str, Any]:
        levels = (query.level,) if query.level else _LEVELS
        collections = [item for level in levels for item in self._collections(level, feedback)]
        if not collections:
            raise HubError(
                told("it has no Sentinel-2 collection of level {levels}.", levels=any_of(levels)),
                kind="bad_query",
                subject=self.name,
                remedy="Choose the other level or another hub.",
            )
        end = query.end + _DATATAKE
        body: dict[str, Any] = {
            "collections": collections,
            "intersects": geojson(polygons),
            "limit": self._dialect.page_size,
        }
        tests: dict[str, Any] = {}
        if self._dialect.time == "datetime":
            body["datetime"] = f"{instant_text(query.start)}/{instant_text(end)}"
        else:
            tests["end_datetime"] = {"gte": instant_text(query.start)}
            tests["start_datetime"] = {"lte": instant_text(end)}
        if query.max_cloud < ANY_CLOUD:
            way = self._cloud_way(feedback)
            if way == "query":
                tests["eo:cloud_cover"] = {"lte": query.max_cloud}
            elif way == "cql2":
                body["filter-lang"] = "cql2-json"
                body["filter"] = {"op": "<=", "args": [{"property": "eo:cloud_cover"}, query.max_cloud]}
        if tests:
            body["query"] = tests
        if self._dialect.paging == "page":
            body["page"] = 1
        if self._selects and self._knows_fields(feedback):
            body["fields"] = FIELDS
        return body

    def _knows_fields(self, feedback: Feedback) -> bool:
        try:
            return "item-search#fields" in self._conforms(feedback)
        except HubError:
            self._classes = ""  # its first page cannot be read; the search itself tells what is wrong
            return False

    def _conforms(self, feedback: Feedback | None) -> str:
        if self._classes is None:
            classes = self._get(self._url, feedback).get("conformsTo")
            self._classes = " ".join(map(str, classes)) if isinstance(classes, list) else ""
        return self._classes

    def _collections(self, level: str, feedback: Feedback | None) -> tuple[str, ...]:
        if self._dialect.collections:
            return tuple(self._dialect.collections.get(level, ()))
        answer = self._get(f"{self._url}/collections", feedback)
        found = [
            str(item.get("id") or "") for item in answer.get("collections", []) if isinstance(item, dict)
        ]
        chosen = tuple(sorted(item for item in found if is_sentinel2(item, level)))
        if not chosen and not any(is_sentinel2(item, other) for item in found for other in _LEVELS):
            listed = ", ".join(sorted(found)[:20]) or "none"
            raise HubError(
                told("it has no Sentinel-2 collection (found: {listed}).", listed=listed),
                kind="bad_query",
                subject=self.name,
                remedy="Choose another hub.",
            )
        return chosen

    def _cloud_way(self, feedback: Feedback) -> str:
        if self._dialect.cloud != "auto":
            return self._dialect.cloud
        text = self._conforms(feedback)
        if "item-search#query" in text:
            return "query"
        return "cql2" if "item-search#filter" in text and "cql2-json" in text else ""

    def _ask(self, question: Question, feedback: Feedback) -> tuple[dict[str, Any], Question]:
        """Ask; an API that only knows GET is asked so instead. Return the answer and what was asked."""
        try:
            answer = self._transport.json(question.request(self.name), feedback=feedback)
        except HubError as error:
            if error.kind == "bad_query" and question.body and "fields" in question.body and self._selects:
                self._selects = False  # it says that it knows how to leave fields out, and refuses
                body = {key: value for key, value in question.body.items() if key != "fields"}
                return self._ask(replace(question, body=body), feedback)
            if question.method != "POST" or error.status not in (404, 405, 501):
                raise
            question = replace(question, method="GET")
            answer = self._transport.json(question.request(self.name), feedback=feedback)
        if not isinstance(answer, dict) or not isinstance(answer.get("features"), list):
            raise self._nonsense("its answer holds no list of items")
        return answer, question

    def _next(
        self, answer: Mapping[str, Any], asked: Question, came: int, total: int | None
    ) -> Question | None:
        if self._dialect.paging == "page":
            size = len(answer["features"])
            if size == 0 or size < self._dialect.page_size or (total is not None and came >= total):
                return None
            body = asked.body or {}
            return replace(asked, body={**body, "page": body.get("page", 1) + 1})
        links = answer.get("links")
        for link in links if isinstance(links, list) else []:
            if isinstance(link, dict) and link.get("rel") == "next" and link.get("href"):
                return self._follow(link, asked)
        return None

    def _follow(self, link: Mapping[str, Any], asked: Question) -> Question:
        url = urljoin(asked.url, str(link["href"]))
        ours, theirs = urlsplit(self._url), urlsplit(url)
        if ours.scheme == "https" and theirs.scheme == "http" and ours.hostname == theirs.hostname:
            # An API behind a proxy that does not know of its own encryption.
            url = urlunsplit(theirs._replace(scheme="https", netloc=ours.netloc))
        if origin(url) != origin(self._url):
            raise self._nonsense(told("its next page is on another host ({origin})", origin=origin(url)))
        method = str(link.get("method") or "GET").upper()
        body = link.get("body")
        if method != "POST":
            return Question("GET", url, None)
        merged = {**(asked.body or {}), **body} if link.get("merge") and isinstance(body, dict) else body
        return Question("POST", url, merged if isinstance(merged, dict) else asked.body)

    def _get(self, url: str, feedback: Feedback | None) -> dict[str, Any]:
        answer = self._transport.json(Request("GET", url, self.name), feedback=feedback)
        if not isinstance(answer, dict):
            raise self._nonsense("its answer is no object")
        return answer

    def _nonsense(self, what: str) -> HubError:
        return misbehaves(self.name, what, "Check that the address is that of a STAC API.")

    def _record(self, item: Any) -> ProductRecord | Unusable:
        if not isinstance(item, dict):
            return Unusable("", "", "an entry of the answer is no item.")
        record = make_record(read_item(item), self.name)
        if isinstance(record, Unusable):
            properties = item.get("properties")
            tile = tile_of(properties) if isinstance(properties, dict) else ""
            where = told(" (tile {tile})", tile=tile) if tile else ""
            return Unusable(
                record.id,
                record.name,
                told("the item names no product{where}: {reason}", where=where, reason=record.reason),
            )
        return record

    # --- what a catalogue cannot do -----------------------------------------------------------------
    def named(self, names: Sequence[str]) -> dict[str, ProductRecord]:  # noqa: ARG002
        """Find none: a search has to."""
        return {}

    def details(self, record: ProductRecord) -> ProductRecord:
        """Return the record as it is."""
        return record

    def availability(self, records: Sequence[ProductRecord]) -> dict[str, Availability]:
        """Return what the search said; assets in a cloud store are always there."""
        known: dict[bool | None, Availability] = {True: "online", False: "offline", None: "unknown"}
        return {record.id: known[record.online] for record in records}

    def why_gone(self, record: ProductRecord) -> str:  # noqa: ARG002
        """Return "": it does not say."""
        return ""

    def order(self, record: ProductRecord) -> OrderAnswer:
        """Refuse."""
        raise self._unsupported(record)

    def nodes(self, record: ProductRecord) -> tuple[Node, ...]:
        """Refuse."""
        raise self._unsupported(record)

    def open(
        self,
        record: ProductRecord,
        *,
        node: str = "",  # noqa: ARG002
        start: int = 0,  # noqa: ARG002
        etag: str = "",  # noqa: ARG002
    ) -> HttpStream:
        """Refuse."""
        raise self._unsupported(record)

    def _unsupported(self, record: ProductRecord) -> HubError:
        return HubError(
            told("{name} is a catalogue only: it has no SAFE products to download.", name=self.name),
            kind="unsupported",
            subject=record.name,
            remedy="Download it with another hub, for instance the Copernicus Data Space, by its name.",
        )


def _guess(text: str) -> bool:
    path = web_path(text)
    return "/odata/v1" not in path and ("stac" in path or path.endswith(("/search", "/v1", "/v0")))


def _open(preset: Preset, opening: Opening) -> Hub:
    return StacHub(preset.hub, preset.url, opening.transport(), StacDialect(**preset.options))


DIALECT = Dialect("stac", guess=_guess, open=_open, login="nothing", downloads=False)
