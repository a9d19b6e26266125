"""Hubs that run DHuS: the former Copernicus Open Access Hub and the national mirrors.

Questions, records and orders go through sentinelsat (see `dhus_sentinelsat`), bytes through our own
transport. A GET of an offline product creates an order there, so `open` asks by HEAD first, which is free.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from ...core.feedback import Feedback, raise_if_cancelled
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
    Unusable,
)
from ..web import ONCE, Authorization, BasicAuthorization, HttpStream, Request, Transport, origins_of
from .dialect import Dialect, Opening, Preset, web_path
from .shared.footprints import read_footprint
from .shared.manifest_nodes import manifest_nodes
from .shared.matching import ANY_CLOUD, Matcher
from .shared.names import Found, make_record
from .shared.pages import PageFilter
from .shared.search_area import search_area
from .shared.sentinelsat_session import PAGE, SentinelsatClient, time_range

#: L2A products of 2017 and 2018 were made by a pilot service with a type of its own.
_TYPES = {"L1C": {"S2MSI1C"}, "L2A": {"S2MSI2A", "S2MSI2Ap"}}
_MAX_PARTS = 8
_UNITS = {"B": 1, "KB": 1024, "MB": 1024**2, "GB": 1024**3, "TB": 1024**4}


class DhusHub:
    """A DHuS.

    Args:
        name: Preset id, for records and messages.
        api_url: Address below which `search` and `odata/v1` lie.
        credentials: Account; DHuS wants one for everything.
        transport: Way to the hub.
        max_streams: Connections at once that the hub allows an account.
    """

    def __init__(
        self, name: str, api_url: str, credentials: Credentials, transport: Transport, *, max_streams: int = 4
    ) -> None:
        self.name = name
        self.capabilities = Capabilities(
            can_order=True, can_download=True, nodes=True, max_streams=max_streams, batch_availability=1
        )
        self._api_url = api_url.rstrip("/") + "/"
        self._transport = transport
        transport.redact.add_account(credentials.user, credentials.secret)
        self._authorization: Authorization | None = None
        if credentials:
            self._authorization = BasicAuthorization(credentials, origins_of(self._api_url), name)
        self._ids: dict[str, str] = {}  # product name -> id here, for records of other hubs

    def __repr__(self) -> str:
        return f"DhusHub({self.name}, {self._api_url})"

    # --- search -------------------------------------------------------------------------------------
    def test_connection(self) -> str:
        """Count the hub's Sentinel-2 products."""
        count = self._client().count({"platformname": "Sentinel-2"})
        return told(
            "{name}: connected and logged in; {count:,} Sentinel-2 products.", name=self.name, count=count
        )

    def search(self, query: SearchQuery, feedback: Feedback) -> Iterator[SearchPage]:
        """Yield pages of 100 answers; see `contract.Hub.search`."""
        matcher = Matcher(query)
        client = self._client(feedback)
        keywords = _keywords(query)
        area = search_area(
            matcher.area,
            lambda polygons: (
                len(polygons) <= _MAX_PARTS
                and all(client.fits({**keywords, "area": polygon}) for polygon in polygons)
            ),
            told("about 3,800 characters for each of {max_parts} parts", max_parts=_MAX_PARTS),
            decimals=4,
        )
        if area.said():
            feedback.info(area.said())
        questions = [{**keywords, "area": polygon} for polygon in area.polygons]
        totals = [client.count(question) for question in questions]
        whole, done = max(1, sum(totals)), 0
        pages = PageFilter(matcher)
        for question, total in zip(questions, totals):
            before = len(pages.seen)
            for offset in range(0, total, PAGE):
                raise_if_cancelled(feedback)
                entries, unreadable = client.page(question, offset)
                found = [self._record(attributes) for attributes in entries]
                found += [Unusable("", text.partition(":")[0], text) for text in unreadable]
                yield pages.page(found, total=sum(totals))
                done += len(found)
                feedback.progress(min(100.0, 100.0 * done / whole))
                if not found:
                    break
            if len(questions) == 1 and len(pages.seen) - before < total:
                feedback.warn(
                    told(
                        "{name}: the hub announced {total} products and listed {before}; its catalogue "
                        "changed meanwhile, or a page was repeated. Search again to be sure.",
                        name=self.name,
                        total=total,
                        before=len(pages.seen) - before,
                    )
                )

    def _record(self, attributes: Mapping[str, Any]) -> ProductRecord | Unusable:
        cloud = attributes.get("cloudcoverpercentage")
        found = Found(
            id=str(attributes.get("uuid") or ""),
            name=str(
                attributes.get("title") or attributes.get("identifier") or attributes.get("filename") or ""
            ),
            cloud=float(cloud) if isinstance(cloud, (int, float)) else None,
            size=size_in_bytes(attributes.get("size")),
            online=None,  # the search does not tell: recorded offline products say "ondemand": "false", too
            footprint_wkt=read_footprint(attributes.get("footprint")),
            link=str(attributes.get("link_alternative") or ""),
            quicklook=str(attributes.get("link_icon") or ""),
        )
        return make_record(found, self.name)

    # --- single products ----------------------------------------------------------------------------
    def count(self, query: SearchQuery, feedback: Feedback) -> int | None:  # noqa: ARG002
        """Return None."""
        return None

    def named(self, names: Sequence[str]) -> dict[str, ProductRecord]:  # noqa: ARG002
        """Find none: a search has to."""
        return {}

    def details(self, record: ProductRecord) -> ProductRecord:
        """Return the record with what only a look-up tells: exact size, MD5, online."""
        facts = self._client().record(self._id(record))
        md5 = str(facts.get("md5") or "").lower()
        return replace(
            record,
            size=int(facts.get("size") or 0) or record.size,
            checksums={**record.checksums, "MD5": md5} if md5 else record.checksums,
            online=facts.get("Online", record.online),
        )

    def availability(self, records: Sequence[ProductRecord]) -> dict[str, Availability]:
        """Ask by HEAD, which neither orders nor counts as a stream."""
        return {record.id: self._availability(record) for record in records}

    def _availability(self, record: ProductRecord) -> Availability:
        try:
            request = Request("HEAD", self._value_url(record), record.name, {}, None, self._authorization)
            answer = self._transport.answer(request, accept=(200, 202, 206))
        except HubError as error:
            if error.kind == "not_found":
                return "gone"
            if error.kind == "flows":
                return "online"
            if error.kind == "server":
                return "unknown"
            raise
        return "offline" if answer.status == 202 else "online"

    def why_gone(self, record: ProductRecord) -> str:  # noqa: ARG002
        """Return "": it does not say."""
        return ""

    def order(self, record: ProductRecord) -> OrderAnswer:
        """Trigger the restore. Never repeated here: the order lane decides."""
        client = SentinelsatClient(
            self._api_url, _Once(self._transport), self._authorization, f"{self.name} {record.name}"
        )
        if client.trigger(self._id(record)):
            return OrderAnswer("accepted", status=202)
        return OrderAnswer("online", status=200)

    def nodes(self, record: ProductRecord) -> tuple[Node, ...]:
        """List the files of `manifest.safe`, and the manifest itself."""
        self._must_be_online(record)
        request = Request(
            "GET", self._node_url(record, MANIFEST_FILE), record.name, {}, None, self._authorization
        )
        return manifest_nodes(self._transport.answer(request).content, record.name)

    def open(self, record: ProductRecord, *, node: str = "", start: int = 0, etag: str = "") -> HttpStream:
        """Open the zip or one file, after a HEAD has told that it is online."""
        self._must_be_online(record)
        url = self._node_url(record, node) if node else self._value_url(record)
        request = Request("GET", url, record.name, {}, None, self._authorization)
        return self._transport.stream(request, start=start, etag=etag)

    def _must_be_online(self, record: ProductRecord) -> None:
        state = self._availability(record)
        if state == "offline":
            raise HubError(
                "the product is offline, in the long-term archive.",
                kind="offline",
                status=202,
                subject=record.name,
                remedy="Order it first.",
            )
        if state == "gone":
            raise HubError("the hub no longer has it.", kind="not_found", status=404, subject=record.name)

    # --- addresses ----------------------------------------------------------------------------------
    def _client(self, feedback: Feedback | None = None) -> SentinelsatClient:
        return SentinelsatClient(self._api_url, self._transport, self._authorization, self.name, feedback)

    def _id(self, record: ProductRecord) -> str:
        """Return the product's id here; a record of another hub is looked up by its name."""
        if record.hub == self.name and record.id:
            return record.id
        if record.name not in self._ids:
            entries, _unreadable = self._client().page({"identifier": record.name}, 0)
            if not entries:
                raise HubError(
                    told("{name} does not have it.", name=self.name), kind="not_found", subject=record.name
                )
            self._ids[record.name] = str(entries[0]["uuid"])
        return self._ids[record.name]

    def _product_url(self, record: ProductRecord) -> str:
        return f"{self._api_url}odata/v1/Products('{quote(self._id(record), safe='')}')"

    def _value_url(self, record: ProductRecord) -> str:
        return self._product_url(record) + "/$value"

    def _node_url(self, record: ProductRecord, path: str) -> str:
        parts = [f"{record.name}.SAFE", *path.split("/")]
        below = "/".join(f"Nodes('{quote(part, safe='')}')" for part in parts)
        return f"{self._product_url(record)}/{below}/$value"


class _Once(Transport):
    """The same transport, asking once only."""

    def __init__(self, of: Transport) -> None:
        super().__init__(of.network, of.clock, of.redact, ONCE)


def _keywords(query: SearchQuery) -> dict[str, Any]:
    """Return sentinelsat's arguments for everything but the area.

    Tiles are not asked for: some products lack the attribute, so a question for it would miss them. The
    area of the tiles is asked for, and the names decide.
    """
    keywords: dict[str, Any] = {"platformname": "Sentinel-2", "date": time_range(query.start, query.end)}
    if query.level:
        keywords["producttype"] = set(_TYPES[query.level])
    if query.max_cloud < ANY_CLOUD:
        keywords["cloudcoverpercentage"] = (0, query.max_cloud)
    return keywords


def size_in_bytes(text: object) -> int | None:
    """Read "794.75 MB" (units of 1024) or a number of bytes; None when it is neither."""
    if isinstance(text, (int, float)):
        return int(text) if text > 0 else None
    match = re.fullmatch(r"\s*(\d+(?:[.,]\d+)?)\s*([KMGT]?i?B|bytes)?\s*", str(text or ""), re.IGNORECASE)
    if match is None:
        return None
    unit = (match[2] or "B").upper().replace("I", "").replace("BYTES", "B")
    return int(float(match[1].replace(",", ".")) * _UNITS[unit]) or None


def _open(preset: Preset, opening: Opening) -> Hub:
    return DhusHub(preset.hub, preset.url, opening.credentials, opening.transport(), **preset.options)


DIALECT = Dialect(
    "dhus",
    guess=lambda text: web_path(text).endswith(("/dhus", "/apihub")),
    open=_open,
    needs=("sentinelsat",),
)
