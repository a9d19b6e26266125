"""Hubs that speak the OData dialect of the Copernicus Data Space (CDSE): itself, CREODIAS and their kin.

The catalogue needs no login, files need a bearer token. Rules and limits: CDSE documentation, "OData"
(at most 1000 products a page and 10000 a question, sensing dates and collection always given, the order
always given since answers are unordered and may repeat without it).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import quote, urlsplit

from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.products import MANIFEST_FILE
from ...core.words import told
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
)
from ..web import Authorization, HttpStream, Request, Transport, checked_url, origins_of, shared_login
from .dialect import REALM, Dialect, Opening, Preset, web_path
from .shared.manifest_nodes import manifest_nodes
from .shared.odata_search import BATCH, PAGE, OdataSearch


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
        key_page: Where people make their keys.
        browser: Page that shows products to people.
        monthly: Bytes that an account may fetch in 30 days, 0 when that is not known.
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
    browser: str = ""
    monthly: int = 0


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
        self._endpoints, self._transport = endpoints, transport
        self._search = OdataSearch(
            name,
            endpoints.catalogue,
            endpoints.collection,
            transport,
            page_size=page_size,
            browser=endpoints.browser,
        )
        self._download = (endpoints.download or endpoints.catalogue).rstrip("/")
        self.capabilities = Capabilities(
            can_order=False,
            can_download=True,
            nodes=True,
            max_streams=max_streams,
            batch_availability=BATCH,
            batch_names=BATCH,
            order_page=endpoints.order_page,
            codes=bool(endpoints.identity),
            monthly_bytes=endpoints.monthly,
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
        return f"CdseHub({self.name}, {self._search.url})"

    # --- search -------------------------------------------------------------------------------------
    def test_connection(self) -> str:
        """Ask the catalogue for one product; log in when there are credentials."""
        self._search.any_product()
        if not self._has_login or self._authorization is None:
            return told("{name}: the catalogue answers. Downloading needs a login.", name=self.name)
        self._authorization.headers("GET", self._download)
        return told("{name}: the catalogue answers and the login is accepted.", name=self.name)

    def search(self, query: SearchQuery, feedback: Feedback) -> Iterator[SearchPage]:
        """Yield pages of up to 1000 answers, month by month; see `contract.Hub.search`."""
        return self._search.pages(query, feedback)

    def count(self, query: SearchQuery, feedback: Feedback) -> int | None:
        """Return how many products a search would look through."""
        return self._search.count(query, feedback)

    # --- single products ----------------------------------------------------------------------------
    def named(self, names: Sequence[str]) -> dict[str, ProductRecord]:
        """Return products by name with one question."""
        found = self._search.named(names)
        self._ids.update({name: record.id for name, record in found.items()})
        return found

    def details(self, record: ProductRecord) -> ProductRecord:
        """Return the record as the catalogue has it now."""
        found = self.named([record.name]).get(record.name)
        if found is None:
            raise HubError(
                told("{name} does not have it.", name=self.name), kind="not_found", subject=record.name
            )
        return replace(found, cloud=found.cloud if found.cloud is not None else record.cloud)

    def availability(self, records: Sequence[ProductRecord]) -> dict[str, Availability]:
        """Ask by lists of up to 50 names; products that are missing are looked up singly."""
        states: dict[str, Availability] = {}
        for first in range(0, len(records), BATCH):
            batch = records[first : first + BATCH]
            found = self.named([record.name for record in batch])
            for record in batch:
                match = found.get(record.name)
                if match is None:
                    states[record.id] = self._missing(record)
                else:
                    states[record.id] = _state(match.online)
        return states

    def _missing(self, record: ProductRecord) -> Availability:
        """Tell a deleted product from one that the list merely left out."""
        if record.hub != self.name or not record.id:
            return "gone"
        try:
            return _state(self._search.entry(record.id, record.name).get("Online"))
        except HubError as error:
            if error.kind in ("not_found", "bad_query"):
                return "gone"
            raise

    def why_gone(self, record: ProductRecord) -> str:
        """Return why the hub deleted a product, in its own words."""
        if record.hub != self.name or not record.id:
            return ""
        return self._search.deletion_cause(record.id, record.name)

    def order(self, record: ProductRecord) -> OrderAnswer:
        """Refuse: this dialect has no order for offline products; people order on the hub's page."""
        page = self._endpoints.order_page
        raise HubError(
            "offline products of this hub are ordered by hand.",
            kind="unsupported",
            subject=record.name,
            remedy=told("Order it on {page}; the download goes on when it is online.", page=page)
            if page
            else "",
        )

    def nodes(self, record: ProductRecord) -> tuple[Node, ...]:
        """List the files of `manifest.safe`, and the manifest itself."""
        request = Request(
            "GET", self._node_url(record, MANIFEST_FILE), record.name, {}, None, self._authorization
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
                cause = self.why_gone(record)
                if cause:
                    error.message = told(
                        "{message} It was deleted: {cause}.", message=error.message, cause=cause
                    )
                    error.cause = f"{error.cause} {cause}".strip()
            raise

    # --- addresses ----------------------------------------------------------------------------------
    def _id(self, record: ProductRecord) -> str:
        """Return the product's id here; a record of another hub is looked up by its name."""
        if record.hub == self.name and record.id:
            return record.id
        if record.name not in self._ids:
            self.named([record.name])
        if record.name not in self._ids:
            raise HubError(
                told("{name} does not have it.", name=self.name), kind="not_found", subject=record.name
            )
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
_CLIENT = dict(zip(("client", "client_secret"), ("client_id", "client_secret")))


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
                told("{word} is not understood.", word=word.partition("?")[0]),
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
        "browser": "",
        "order_page": "",  # those of the preset are another hub's
        "key_page": "",
        "monthly": 0,
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
