"""Hubs that speak the OData dialect of the Copernicus Data Space (CDSE): itself, CREODIAS and their kin.

The catalogue needs no login, files need a bearer token. Rules and limits: CDSE documentation, "OData"
(at most 1000 products a page and 10000 a question, sensing dates and collection always given, the order
always given since answers are unordered and may repeat without it).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, quote, urljoin, urlsplit, urlunsplit

from ...core.errors import InputError
from ...core.feedback import Feedback, Part, raise_if_cancelled
from ..contract import (
    Availability,
    Capabilities,
    Credentials,
    Hub,
    HubError,
    Node,
    OrderAnswer,
    ProductRecord,
    SearchPage,
    SearchQuery,
    Unusable,
)
from ..web import Authorization, HttpStream, Request, Transport, checked_url, origin, origins_of, shared_login
from .dialect import REALM, Dialect, Opening, Preset, web_path
from .shared.manifest_nodes import manifest_nodes
from .shared.matching import Matcher
from .shared.names import make_record
from .shared.odata_entries import encode_options, months, read_entry, search_options, start_of
from .shared.pages import PageFilter, Pager, misbehaves
from .shared.search_area import asked_area

PAGE = 1000
#: Names in one availability question.
BATCH = 50
_MAX_VERTICES = 200
_MAX_PARTS = 8
_SKIPPED_TOO_FAR = 422


@dataclass(frozen=True)
class Endpoints:
    """Where such a hub lives.

    Attributes:
        catalogue: Address below which `Products` lies (".../odata/v1").
        download: The same for files; "" means the catalogue's.
        identity: Token address of the identity server; "" when there is none.
        client_id: Public client of that server.
        client_secret: Its secret, for servers that want one.
        order_page: Where people order offline products by hand.
        collection: Name of the Sentinel-2 collection.
        store: Address of its object store, for those who have a pair of access keys; "" when it has none.
        store_region: Region of the store.
        key_page: Where people make their keys.
    """

    catalogue: str
    download: str = ""
    identity: str = ""
    client_id: str = "cdse-public"
    client_secret: str = field(default="", repr=False)
    order_page: str = ""
    collection: str = "SENTINEL-2"
    store: str = ""
    store_region: str = "default"
    key_page: str = ""


class CdseHub:
    """A hub of this dialect.

    Args:
        name: Preset id, for records and messages.
        endpoints: Its addresses.
        credentials: Account; only needed for files.
        transport: Way to the hub.
        max_streams: Connections at once that the hub allows an account.
        page_size: Products a page.
    """

    def __init__(
        self,
        name: str,
        endpoints: Endpoints,
        credentials: Credentials,
        transport: Transport,
        *,
        max_streams: int = 4,
        page_size: int = PAGE,
    ) -> None:
        self.name = name
        self._endpoints, self._transport, self._page_size = endpoints, transport, page_size
        self._catalogue = endpoints.catalogue.rstrip("/")
        self._download = (endpoints.download or endpoints.catalogue).rstrip("/")
        self.capabilities = Capabilities(
            can_order=False,
            can_download=True,
            nodes=True,
            max_streams=max_streams,
            batch_availability=BATCH,
            order_page=endpoints.order_page,
            resume_gap=60.0,  # a connection that was cut goes on counting for a while
        )
        self._has_login = bool(credentials)
        self._authorization: Authorization | None = None
        if endpoints.identity:
            self._authorization = shared_login(
                transport,
                endpoints.identity,
                endpoints.client_id,
                credentials,
                origins_of(self._download),
                name,
                endpoints.client_secret,
            )
        self._ids: dict[str, str] = {}  # product name -> id here, for records of other hubs

    def __repr__(self) -> str:
        return f"CdseHub({self.name}, {self._catalogue})"

    # --- search -------------------------------------------------------------------------------------
    def test_connection(self) -> str:
        """Ask the catalogue for one product; log in when there are credentials."""
        self._any_product()
        if not self._has_login or self._authorization is None:
            return f"{self.name}: the catalogue answers. Downloading needs a login."
        self._authorization.headers("GET", self._download)
        return f"{self.name}: the catalogue answers and the login is accepted."

    def _any_product(self) -> dict[str, Any]:
        text = f"Collection/Name eq '{self._endpoints.collection}'"
        url = f"{self._catalogue}/Products?" + encode_options({"$filter": text, "$top": "1"})
        values = [value for value in self._ask(url, None)["value"] if isinstance(value, dict)]
        if not values:
            raise self._nonsense(f"it has no product of {self._endpoints.collection}")
        return dict(values[0])

    def search(self, query: SearchQuery, feedback: Feedback) -> Iterator[SearchPage]:
        """Yield pages of up to 1000 answers, month by month; see `contract.Hub.search`."""
        matcher = Matcher(query)
        area = asked_area(matcher.area, _MAX_VERTICES, _MAX_PARTS, feedback)
        pages = PageFilter(matcher)
        shards = [(polygon, *span) for span in months(query.start, query.end) for polygon in area.polygons]
        for index, (polygon, start, end) in enumerate(shards):
            share = 100.0 / len(shards)
            part = Part(feedback, share * index, share * (index + 1))
            yield from self._shard(query, polygon, start, end, pages, part)
            part.progress(100)

    def _shard(
        self,
        query: SearchQuery,
        polygon: str,
        start: datetime,
        end: datetime,
        pages: PageFilter,
        feedback: Feedback,
    ) -> Iterator[SearchPage]:
        """Yield the pages of one month and polygon.

        The server stops linking pages somewhere before 10000 products. So a full page without a successor
        is not taken for the last one: unless the count agrees, the question goes on from the latest date.
        """
        while True:
            options = search_options(query, self._endpoints.collection, polygon, start, end, self._page_size)
            url = f"{self._catalogue}/Products?{encode_options(options)}"
            pager = Pager(self._nonsense)
            latest, full = start, False
            while url:
                raise_if_cancelled(feedback)
                pager.ask(url)
                try:
                    answer = self._ask(url, feedback)
                except HubError as error:
                    if error.status != _SKIPPED_TOO_FAR or pager.asked == 1:
                        raise
                    full = True  # a link beyond the server's own limit
                    break
                values = answer["value"]
                found = [self._record(value) for value in values]
                pager.take([item.id for item in found])
                latest = max([latest, *(start_of(value) for value in values)])
                full = len(values) >= self._page_size
                yield pages.page(found)
                feedback.progress(100.0 * (latest - start) / max(end - start, timedelta(seconds=1)))
                url = self._next_url(answer, url)
            if not full or len(pager.ids) >= self._count(options, feedback):
                return
            if latest <= start:
                raise HubError(
                    f"more than {len(pager.ids):,} products at one instant ({start:%Y-%m-%d %H:%M:%S}); "
                    "the hub lists no further.",
                    kind="bad_query",
                    subject=self.name,
                    remedy="Use a smaller area.",
                )
            start = latest

    def _count(self, options: Mapping[str, str], feedback: Feedback) -> float:
        """Return how many products answer a question; slow, so it is only asked where doubt is left."""
        short = {"$filter": options["$filter"], "$top": "1", "$count": "true"}
        answer = self._ask(f"{self._catalogue}/Products?{encode_options(short)}", feedback)
        count = answer.get("@odata.count")
        return count if isinstance(count, int) else float("inf")

    def _next_url(self, answer: Mapping[str, Any], url: str) -> str:
        link = answer.get("@odata.nextLink")
        if not isinstance(link, str) or not link:
            return ""
        target = urljoin(url, link)
        if origin(target) != origin(self._catalogue):
            raise self._nonsense(f"its next page is on another host ({origin(target)})")
        parts = urlsplit(target)
        # $count is slow and carried along.
        kept = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] != "$count"]
        return urlunsplit(parts._replace(query=encode_options(dict(kept))))

    def _ask(self, url: str, feedback: Feedback | None) -> dict[str, Any]:
        answer = self._transport.json(Request("GET", url, self.name), feedback=feedback)
        if not isinstance(answer, dict) or not isinstance(answer.get("value"), list):
            raise self._nonsense("its answer holds no list of products")
        return answer

    def _nonsense(self, what: str) -> HubError:
        return misbehaves(
            self.name, what, "Try again later; if it stays, report it with the address of the hub."
        )

    def _record(self, value: Any) -> ProductRecord | Unusable:
        if not isinstance(value, dict):
            return Unusable("", "", "an entry of the answer is no product.")
        return make_record(read_entry(value, self._catalogue), self.name)

    # --- single products ----------------------------------------------------------------------------
    def details(self, record: ProductRecord) -> ProductRecord:
        """Return the record as the catalogue has it now."""
        found = self._by_names([record.name]).get(record.name)
        if found is None:
            raise HubError(f"{self.name} does not have it.", kind="not_found", subject=record.name)
        return replace(found, cloud=found.cloud if found.cloud is not None else record.cloud)

    def availability(self, records: Sequence[ProductRecord]) -> dict[str, Availability]:
        """Ask by lists of up to 50 names; products that are missing are looked up singly."""
        states: dict[str, Availability] = {}
        for first in range(0, len(records), BATCH):
            batch = records[first : first + BATCH]
            found = self._by_names([record.name for record in batch])
            for record in batch:
                match = found.get(record.name)
                if match is None:
                    states[record.id] = self._missing(record)
                else:
                    states[record.id] = _state(match.online)
        return states

    def _by_names(self, names: Sequence[str]) -> dict[str, ProductRecord]:
        """Return products by name; of several with one name the one that is online."""
        body = {"FilterProducts": [{"Name": f"{name}.SAFE"} for name in sorted(set(names))]}
        request = Request(
            "POST",
            f"{self._catalogue}/Products/OData.CSC.FilterList",
            self.name,
            {"Content-Type": "application/json"},
            json.dumps(body).encode("ascii"),
        )
        answer = self._transport.json(request)
        values = answer.get("value") if isinstance(answer, dict) else answer
        if not isinstance(values, list):
            raise self._nonsense("its answer holds no list of products")
        found: dict[str, ProductRecord] = {}
        for record in map(self._record, values):
            if isinstance(record, ProductRecord):
                self._ids[record.name] = record.id
                if record.name not in found or record.online:
                    found[record.name] = record
        return found

    def _missing(self, record: ProductRecord) -> Availability:
        """Tell a deleted product from one that the list merely left out."""
        if record.hub != self.name or not record.id:
            return "gone"
        try:
            return _state(self._entry(record).get("Online"))
        except HubError as error:
            if error.kind in ("not_found", "bad_query"):
                return "gone"
            raise

    def _entry(self, record: ProductRecord) -> dict[str, Any]:
        """Return what the catalogue says of a product, by its id."""
        url = f"{self._catalogue}/Products({quote(self._id(record), safe='-')})"
        value = self._transport.json(Request("GET", url, record.name))
        if not isinstance(value, dict):
            raise self._nonsense("its answer is no product")
        return value

    def deletion_cause(self, record: ProductRecord) -> str:
        """Return why a product was deleted, in the hub's words, "" when it does not say."""
        request = Request(
            "GET", f"{self._catalogue}/DeletedProducts({quote(self._id(record), safe='-')})", record.name
        )
        try:
            value = self._transport.json(request)
        except HubError as error:
            if error.kind in ("not_found", "bad_query"):
                return ""
            raise
        return str(value.get("DeletionCause") or "") if isinstance(value, dict) else ""

    def order(self, record: ProductRecord) -> OrderAnswer:
        """Refuse: this dialect has no order for offline products; people order on the hub's page."""
        page = self._endpoints.order_page
        raise HubError(
            "offline products of this hub are ordered by hand.",
            kind="unsupported",
            subject=record.name,
            remedy=f"Order it on {page}; the download goes on when it is online." if page else "",
        )

    def nodes(self, record: ProductRecord) -> tuple[Node, ...]:
        """List the files of `manifest.safe`, and the manifest itself."""
        request = Request(
            "GET", self._node_url(record, "manifest.safe"), record.name, {}, None, self._authorization
        )
        return manifest_nodes(self._transport.answer(request).content, record.name)

    def open(self, record: ProductRecord, *, node: str = "", start: int = 0, etag: str = "") -> HttpStream:
        """Open the zip or one file at the download host."""
        url = self._node_url(record, node) if node else f"{self._product_url(record)}/$value"
        request = Request("GET", url, record.name, {}, None, self._authorization)
        try:
            return self._transport.stream(request, start=start, etag=etag)
        except HubError as error:
            if error.kind == "not_found":
                cause = self.deletion_cause(record)
                if cause:
                    error.message = f"{error.message.rstrip('.')}; deleted: {cause}."
                    error.cause = f"{error.cause} {cause}".strip()
            raise

    # --- addresses ----------------------------------------------------------------------------------
    def _id(self, record: ProductRecord) -> str:
        """Return the product's id here; a record of another hub is looked up by its name."""
        if record.hub == self.name and record.id:
            return record.id
        if record.name not in self._ids:
            self._by_names([record.name])
        if record.name not in self._ids:
            raise HubError(f"{self.name} does not have it.", kind="not_found", subject=record.name)
        return self._ids[record.name]

    def _product_url(self, record: ProductRecord) -> str:
        """Return the address at the download host; ids and names are not quoted in this dialect."""
        return f"{self._download}/Products({quote(self._id(record), safe='-')})"

    def _node_url(self, record: ProductRecord, path: str) -> str:
        parts = [f"{record.name}.SAFE", *path.split("/")]
        below = "/".join(f"Nodes({quote(part, safe='')})" for part in parts)
        return f"{self._product_url(record)}/{below}/$value"


def _state(online: object) -> Availability:
    if not isinstance(online, bool):
        return "unknown"
    return "online" if online else "offline"


#: Words of HUB_URL that are no addresses, and what they are called here.
_CLIENT = {"client": "client_id", "client_secret": "client_secret"}


def _at(base: Preset, text: str) -> Preset:
    """Return a preset at "CATALOGUE download=FILES identity=TOKENS client=ID client_secret=SECRET s3=STORE".

    What is not given lies at the same host; an object store that is not given is none.
    """
    first, *others = text.split()
    given = {}
    for word in others:
        key, sign, value = word.partition("=")
        if not sign or key not in ("download", "identity", "s3", *_CLIENT):
            raise InputError(
                f"{word.partition('?')[0]} is not understood.",
                subject="HUB_URL",
                remedy="Expected: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS.",
            )
        given[key] = value if key in _CLIENT else checked_url(value, what=f"HUB_URL {key}")
    catalogue = checked_url(first, what="HUB_URL").removesuffix("/Products")
    if not urlsplit(catalogue).path.rstrip("/").endswith("/v1"):
        catalogue += "/odata/v1"
    root = catalogue[: -len(urlsplit(catalogue).path)] if urlsplit(catalogue).path else catalogue
    # A login chosen for one hub never goes to the servers of another: all addresses follow the new one.
    options = {
        **base.options,
        "download": given.get("download", catalogue),
        "identity": given.get("identity", REALM.format(root=root, realm="CDSE")),
        "store": given.get("s3", ""),
    }
    options |= {option: given[word] for word, option in _CLIENT.items() if word in given}
    return replace(base, url=catalogue, options=options)


def _open(preset: Preset, opening: Opening) -> Hub:
    endpoints = Endpoints(preset.url, **preset.options)
    return CdseHub(preset.hub, endpoints, opening.credentials, opening.transport())


def _login_urls(preset: Preset) -> tuple[str, ...]:
    urls = (str(preset.options.get("identity", "")), str(preset.options.get("store", "")), preset.url)
    return tuple(url for url in urls if url)


DIALECT = Dialect(
    "odata",
    guess=lambda text: "/odata/v1" in web_path(text),
    open=_open,
    login="download",
    at=_at,
    login_urls=_login_urls,
    by_keys="s3",
)
