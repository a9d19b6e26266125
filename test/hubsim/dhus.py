"""A simulated DHuS hub: OpenSearch, OData v1, the long-term archive, as its clients meet them.

Texts and headers follow recorded answers of apihub.copernicus.eu and, where none was recorded, the
server's source (orders, quota, flows, ranges).
"""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from typing import Any
from urllib.parse import quote_plus

from . import faults as f
from . import solr
from .archive import Archive, QuotaExceededError
from .catalogue import Catalogue, Product, as_list, synthetic
from .clock import RealClock, VirtualClock
from .faults import Fault
from .server import Answer, Exchange, Range, SimServer, iso, parse_range

_PRODUCT = re.compile(r"/odata/v1/Products\('([^']*)'\)(/.*)?$")
_NODE = re.compile(r"/Nodes\('([^']*)'\)")
_TYPES = {
    "date": {"beginposition", "endposition", "ingestiondate", "datatakesensingstart"},
    "int": {"orbitnumber", "relativeorbitnumber"},
    "double": {"cloudcoverpercentage"},
}


class DhusServer(SimServer):
    """A DHuS on loopback.

    Args:
        clock: Shared with the client.
        catalogue: Its products.
        accounts: User name -> secret.
        quota: Open orders per account.
        restore_hours: Hours from order to online (number or function of the product).
        online_days: Days a restored product stays.
        rows_limit: Largest `rows` of a search.
        known_online: False: a hub whose records lack `Online`.
        prefix: Path of the service.
        flows, bytes_per_second, linger, faults: See `SimServer`.
    """

    def __init__(
        self,
        clock: VirtualClock | RealClock | None = None,
        catalogue: Catalogue | None = None,
        accounts: Mapping[str, str] | None = None,
        *,
        quota: int | None = 4,
        flows: int | None = 4,
        restore_hours: Any = 24.0,
        online_days: float = 3.0,
        rows_limit: int = 100,
        known_online: bool = True,
        prefix: str = "/dhus",
        bytes_per_second: float | None = None,
        linger: float = 0.0,
        faults: Iterable[Fault] = (),
    ) -> None:
        super().__init__(clock, faults=faults, flows=flows, bytes_per_second=bytes_per_second, linger=linger)
        self.catalogue = catalogue if catalogue is not None else synthetic()
        self.accounts = dict(accounts) if accounts is not None else {"user": "secret"}
        self.archive = Archive(
            self.clock,
            self.catalogue,
            self.log,
            quota=quota,
            restore_hours=restore_hours,
            online_days=online_days,
        )
        self.rows_limit = rows_limit
        self.known_online = known_online
        self.prefix = prefix.rstrip("/")

    @property
    def url(self) -> str:
        """Address of the service, with a slash at its end, as `SentinelAPI(api_url=...)` takes it."""
        return f"{self.base()}{self.prefix}/"

    # --- routing ------------------------------------------------------------------------------------
    def names_of(self, product: str) -> tuple[str, ...]:
        found = self.catalogue.get(product)
        return found.names if found else (product,)

    def classify(self, exchange: Exchange) -> None:
        e = exchange.entry
        user = _basic(exchange.headers.get("authorization", ""))
        e.account = user[0] if user else ""
        path = e.path.removeprefix(self.prefix)
        match = _PRODUCT.match(path)
        if path == "/search":
            e.kind = "search"
        elif match:
            e.product = match[1]
            e.kind = _kind(match[2] or "")

    def route(self, exchange: Exchange) -> Answer:
        e = exchange.entry
        refused = self._login(exchange)
        if refused is not None:
            return refused
        path = e.path.removeprefix(self.prefix)
        if not e.path.startswith(self.prefix):
            return _html(404, "Not Found")
        if path == "/search":
            return self._search(exchange)
        if path == "/api/stub/version":
            return _json({"value": "2.4.1"})
        match = _PRODUCT.match(path)
        if match:
            return self._product(exchange, match[1], match[2] or "")
        return _html(404, "Not Found")

    def _login(self, exchange: Exchange) -> Answer | None:
        user = _basic(exchange.headers.get("authorization", ""))
        right = user is not None and self.accounts.get(user[0]) == user[1]
        if right and not self.struck(f.AUTH, exchange):
            return None
        realm = "Sentinels Scientific Data Hub Search" if exchange.entry.kind == "search" else "OData service"
        answer = _html(401, "Unauthorized")
        answer.headers.append(("WWW-Authenticate", f'Basic realm="{realm}"'))
        return answer

    def busy_answer(self, exchange: Exchange) -> Answer:
        user = exchange.entry.account
        cause = (
            "An exception occured while creating a stream: Maximum number of "
            f'{self.flows} concurrent flows achieved by the user "{user}""'
        )
        return Answer(403, b"", [("cause-message", cause), ("DataServiceVersion", "1.0")])

    # --- search -------------------------------------------------------------------------------------
    def _search(self, exchange: Exchange) -> Answer:
        query = exchange.query
        struck = self.struck(f.SEARCH, exchange)
        error = next((x for x in struck if x.name == "feed_error"), None)
        if error is not None:
            return self._feed_error(error["message"])
        text = query.get("q", "")
        if len(quote_plus(text, safe="-_.*").replace("~", "%7E")) > solr.MAX_LENGTH:
            cause = (
                "RemoteSolrException : Error from server at http://solr/dhus: non ok status: 413, "
                "message:Request Entity Too Large"
            )
            answer = _html(500, "Internal Server Error", cause)
            answer.headers.append(("cause-message", cause))
            return answer
        rows, start = int(query.get("rows", 10)), int(query.get("start", 0))
        if rows > self.rows_limit:
            return _html(400, "Bad Request", f"rows parameter exceeds the limit of {self.rows_limit}")
        if any(x.name == "page_repeated" for x in struck):
            start = max(0, start - rows)
        now = datetime.fromtimestamp(self.now(), timezone.utc)
        try:
            test = solr.parse(text, now)
            hits = [p for p in self._visible() if test(self._attributes(p))]
            hits = self._sorted(hits, query.get("orderby", ""))
        except solr.QuerySyntaxError as refusal:
            return self._feed_error(str(refusal))
        entries = [self.entry(p) for p in hits[start : start + rows]]
        return _json(self._feed(text, len(hits), start, rows, entries))

    def _visible(self) -> list[Product]:
        now = self.clock.peek()
        return [
            p
            for p in self.catalogue
            if not any(x.name == "deleted" for x in self.faults.look(f.RECORD, p.names, now=now))
        ]

    def _attributes(self, product: Product) -> dict[str, Any]:
        cached = getattr(product, "_solr", None)
        if cached is None:
            entry = self.entry(product)
            cached = {
                a["name"]: a["content"]
                for group in ("str", "int", "double", "date")
                for a in as_list(entry.get(group))
            }
            cached.update(
                id=product.id, title=product.name, date=cached["ingestiondate"], _geometry=product.geometry
            )
            product._solr = cached
        return cached

    def _sorted(self, hits: list[Product], order: str) -> list[Product]:
        if not order:
            return sorted(hits, key=lambda p: (p.ingested, p.id), reverse=True)
        for part in reversed([x.strip() for x in order.split(",") if x.strip()]):
            name, _, direction = part.partition(" ")
            name = name.lower()
            if name not in solr.FIELDS:
                raise solr.QuerySyntaxError(f"sort param field can't be found: {name}")

            def key(product: Product, name: str = name) -> Any:
                value = self._attributes(product).get(name, "")
                return float(value or 0) if name in solr.NUMBERS else str(value)

            hits = sorted(hits, key=key, reverse=direction.strip().lower() == "desc")
        return hits

    def _feed_error(self, message: str) -> Answer:
        return _json({"feed": {**_NAMESPACES, "error": {"code": "400", "message": message}}})

    def _feed(self, text: str, total: int, start: int, rows: int, entries: list[Any]) -> dict[str, Any]:
        address = f"{self.url}search?q={text}"
        last = max(0, total - 1)

        def page(rel: str, at: Any) -> dict[str, str]:
            href = f"{address}&start={at}&rows={rows}&format=json"
            return {"rel": rel, "type": "application/json", "href": href}

        links = [page("self", start), page("first", 0)]
        if start + rows < total:
            links.append(page("next", start + rows))
        links.append(page("last", last))
        links.append(
            {
                "rel": "search",
                "type": "application/opensearchdescription+xml",
                "href": "opensearch_description.xml",
            }
        )
        shown = (
            f"{total} results"
            if total <= rows
            else (f"{start} to {start + len(entries) - 1} of {total} total results")
        )
        feed: dict[str, Any] = {
            **_NAMESPACES,
            "title": f"Sentinels Scientific Data Hub search results for: {text}",
            "subtitle": f"Displaying {shown}. Request done in 0.01 seconds.",
            "updated": iso(self.now()),
            "author": {"name": "Sentinels Scientific Data Hub"},
            "id": address,
            "opensearch:totalResults": str(total),
            "opensearch:startIndex": str(start),
            "opensearch:itemsPerPage": str(rows),
            "opensearch:Query": {"role": "request", "searchTerms": text, "startPage": "1"},
            "link": links,
        }
        if len(entries) == 1:
            feed["entry"] = entries[0]  # the array collapses
        elif entries:
            feed["entry"] = entries
        return {"feed": feed}

    def entry(self, product: Product) -> dict[str, Any]:
        """Return the search entry of a product, its links pointing here."""
        entry = copy.deepcopy(product.entry) if product.entry is not None else _made_entry(product)
        base = f"{self.url}odata/v1/Products('{product.id}')/"
        entry["link"] = [
            {"href": f"{base}$value"},
            {"rel": "alternative", "href": base},
            {"rel": "icon", "href": f"{base}Products('Quicklook')/$value"},
        ]
        return entry

    # --- OData --------------------------------------------------------------------------------------
    def _product(self, exchange: Exchange, key: str, rest: str) -> Answer:
        product = self.catalogue.get(key)
        look = self.faults.look(f.RECORD, product.names, now=self.clock.peek()) if product else []
        json_wanted = exchange.query.get("$format") == "json"
        if product is None or product.id != key or any(x.name == "deleted" for x in look):
            return _missing(key, json_wanted)
        if rest in ("", "/"):
            expand = "Attributes" in exchange.query.get("$expand", "")
            return _json({"d": self.record(product, expand=expand)}, version="2.0")
        if rest == "/Online/$value":
            if not self.known_online or any(x.name == "online_missing" for x in look):
                text = "Could not find property with name: 'Online'"
                return _odata_error(404, text, f"UriNotMatchingException : {text}", json_wanted)
            return _text(str(self.archive.is_online(product)).lower())
        if rest == "/$value":
            return self._value(exchange, product)
        if rest == "/Attributes('Filename')/Value/$value":
            return _text(f"{product.name}.SAFE")
        if rest == "/Products('Quicklook')/$value":
            return self._file(
                exchange,
                b"\xff\xd8\xff\xe0" + product.name.encode() + b"\xff\xd9",
                f"{product.name}-ql.jpg",
                self.md5(product),
                "image/jpeg",
                stream=False,
            )
        if rest == "/Attributes":
            return _json({"d": {"results": self._attribute_list(product)}}, version="2.0")
        if rest.startswith("/Nodes"):
            return self._nodes(exchange, product, rest, json_wanted)
        return _odata_error(404, "Could not find resource", "UriNotMatchingException", json_wanted)

    def md5(self, product: Product) -> str:
        """Return the MD5 the hub believes in."""
        now = self.clock.peek()
        look = self.faults.look(f.RECORD, product.names, now=now)
        md5 = self.catalogue.blob(product, self.faults.look(f.CONTENT, product.names, now=now)).md5
        if any(x.name == "wrong_md5" for x in look):
            md5 = md5[::-1]
        return md5.upper() if any(x.name == "upper_case_md5" for x in look) else md5

    def record(self, product: Product, *, expand: bool = False) -> dict[str, Any]:
        """Return the OData record (the content of "d")."""
        now = self.clock.peek()
        look = {x.name for x in self.faults.look(f.RECORD, product.names, now=now)}
        content = self.faults.look(f.CONTENT, product.names, now=now)
        uri = f"{self.url}odata/v1/Products('{product.id}')"
        size = 0 if "no_size_no_checksum" in look else self.catalogue.size(product, content)
        record: dict[str, Any] = {
            "__metadata": {
                "id": uri,
                "uri": uri,
                "type": "DHuS.Product",
                "content_type": "application/octet-stream",
                "media_src": f"{uri}/$value",
                "edit_media": f"{uri}/$value",
            },
            "Id": product.id,
            "Name": product.name,
            "ContentType": "application/octet-stream",
            "ContentLength": str(size),
            "ChildrenNumber": "2",
            "Value": None,
            "CreationDate": _odata_date(product.ingested),
            "IngestionDate": _odata_date(product.ingested),
            "ModificationDate": _odata_date(product.ingested),
            "EvictionDate": None,
            "Online": self.archive.is_online(product),
            "OnDemand": False,
            "ContentDate": {
                "__metadata": {"type": "DHuS.TimeRange"},
                "Start": _odata_date(product.start),
                "End": _odata_date(product.start),
            },
            "Checksum": {
                "__metadata": {"type": "DHuS.Checksum"},
                "Algorithm": "MD5",
                "Value": self.md5(product),
            },
            "ContentGeometry": _gml(product),
            **{
                name: {"__deferred": {"uri": f"{uri}/{name}"}}
                for name in ("Products", "Nodes", "Attributes", "Class")
            },
        }
        if not self.known_online or "online_missing" in look:
            del record["Online"]
        if "no_size_no_checksum" in look:
            record["Checksum"] = {"__metadata": {"type": "DHuS.Checksum"}, "Algorithm": None, "Value": None}
        if expand:
            record["Attributes"] = {"results": self._attribute_list(product)}
        return record

    def _attribute_list(self, product: Product) -> list[dict[str, Any]]:
        names = {
            "identifier": "Identifier",
            "filename": "Filename",
            "cloudcoverpercentage": "Cloud cover percentage",
            "relativeorbitnumber": "Relative orbit (start)",
            "tileid": "Tile Identifier",
            "producttype": "Product type",
            "platformname": "Satellite name",
            "beginposition": "Sensing start",
            "size": "Size",
        }
        values = self._attributes(product)
        uri = f"{self.url}odata/v1/Products('{product.id}')/Attributes"
        return [
            {
                "__metadata": {
                    "id": f"{uri}('{label}')",
                    "uri": f"{uri}('{label}')",
                    "type": "DHuS.Attribute",
                },
                "Id": label,
                "Name": label,
                "ContentType": "text/plain",
                "ContentLength": str(len(str(values[name]))),
                "Value": str(values[name]),
                "Category": "summary",
            }
            for name, label in names.items()
            if name in values
        ]

    # --- the zip ------------------------------------------------------------------------------------
    def _value(self, exchange: Exchange, product: Product) -> Answer:
        if not self.archive.is_online(product):
            return self._offline(exchange, product)
        content = self.faults.look(f.CONTENT, product.names, now=self.clock.peek())
        data = self.catalogue.blob(product, content).data
        return self._file(
            exchange, data, f"{product.name}.zip", self.md5(product), "application/octet-stream", stream=True
        )

    def _offline(self, exchange: Exchange, product: Product) -> Answer:
        e = exchange.entry
        accepted = Answer(202, b"", [("Content-Type", "text/plain"), ("DataServiceVersion", "2.0")])
        if e.method == "HEAD":
            e.outcome = "offline"
            return accepted
        hours, fails = None, False
        for fault in self.struck(f.ORDER, exchange):
            if fault.name == "trigger_error":
                return Answer(500, b"", [("cause-message", "InvocationTargetException : null")])
            if fault.name == "store_full":
                cause = "The retrieval of offline data is temporary unavailable, please try again later"
                return Answer(503, b"", [("cause-message", f"DataStoreException : {cause}")])
            if fault.name == "restore_time":
                hours = fault["hours"]
            fails = fails or fault.name == "order_fails"
        try:
            _, new = self.archive.order(product, e.account, hours=hours, fails=fails)
        except QuotaExceededError as quota:
            e.outcome = "quota"
            size = product.nominal_size or self.catalogue.size(product)
            cause = (
                f"ExpectedException : User '{e.account}' offline products retrieval quota exceeded "
                f"({quota} fetches max)  trying to fetch product {product.name} ({size} bytes compressed)"
            )
            return Answer(403, b"", [("cause-message", cause), ("DataServiceVersion", "1.0")])
        e.outcome = "order_created" if new else "order_exists"
        return accepted

    def _file(
        self, exchange: Exchange, data: bytes, filename: str, md5: str, content_type: str, *, stream: bool
    ) -> Answer:
        """Answer with a file's bytes by the rules of DHuS' media responses."""
        headers, total = exchange.headers, len(data)
        look = self.stream_faults(exchange) if stream else []
        etag = md5[::-1] if any(x.name == "etag_changes" for x in look) else md5
        common = [
            ("Content-Disposition", f'inline;filename="{filename}"'),
            ("Content-Type", content_type),
            ("Accept-Ranges", "bytes"),
            ("DataServiceVersion", "2.0"),
            ("Pragma", "no-cache"),
        ]
        if not any(x.name == "no_etag" for x in look):
            common.append(("ETag", etag))
        if "if-match" in headers and headers["if-match"] not in (etag, "*"):
            return Answer(412, b"", common)
        if headers.get("if-none-match") in (etag, "*") or "if-modified-since" in headers:
            return Answer(304, b"", common)
        wanted = parse_range(headers.get("range", ""), total)
        if wanted is not None and any(x.name == "range_refused" for x in look):
            wanted = "bad"
        if headers.get("if-range", etag) != etag or any(x.name == "range_ignored" for x in look):
            wanted = None
        if wanted == "several":
            return Answer(501, b"", [])
        if wanted == "bad":
            return Answer(416, b"", [*common, ("Content-Range", f"bytes */{total}")])
        first, last, status, outcome = 0, total - 1, 200, "whole"
        if isinstance(wanted, Range):
            first, last, status, outcome = wanted.first, wanted.last, 206, "part"
        shift = next((x["shift"] for x in look if x.name == "wrong_content_range"), 0)
        if status == 206 and shift:
            first = min(max(0, first + shift), last)
        claimed = total + next((x["change"] for x in look if x.name == "wrong_total"), 0)
        if status == 200:
            claimed = total
        common.append(("Content-Range", f"bytes {first}-{last}/{claimed}"))
        body = data[first : last + 1]
        e = exchange.entry
        e.start = first
        if not e.outcome:
            e.outcome = outcome
        if exchange.method == "HEAD":
            common.append(("Content-Length", str(len(body))))
            return Answer(status, b"", common)
        return Answer(status, body, common, stream=stream)

    # --- nodes --------------------------------------------------------------------------------------
    def _nodes(self, exchange: Exchange, product: Product, rest: str, json_wanted: bool) -> Answer:
        names = _NODE.findall(rest)
        tail = _NODE.sub("", rest)
        if not self.archive.is_online(product):
            cause = "NullPointerException : null"
            return Answer(500, b"", [("cause-message", cause)])
        files = self.catalogue.files(product)
        root = f"{product.name}.SAFE"
        if names and names[0] != root:
            return _odata_error(
                404, f"Invalid key ({names[0]}) to access Nodes", "InvalidKeyException", json_wanted
            )
        path = "/".join(names[1:])
        inside = [p for p in files if not path or p == path or p.startswith(f"{path}/")]
        if not inside:
            text = f"Invalid key ({names[-1]}) to access Nodes"
            return _odata_error(404, text, f"InvalidKeyException : {text}", json_wanted)
        if tail == "/$value":
            if path not in files:
                return _odata_error(404, "The node has no stream", "MediaResourceException", json_wanted)
            md5 = hashlib.md5(files[path]).hexdigest()
            return self._file(exchange, files[path], names[-1], md5, "application/octet-stream", stream=True)
        uri = f"{self.url}odata/v1/Products('{product.id}')"
        if tail == "/Nodes":
            if not names:
                return _json({"d": {"results": [_node(uri, [root], files)]}}, version="2.0")
            prefix = f"{path}/" if path else ""
            children = sorted({p[len(prefix) :].split("/")[0] for p in inside if p.startswith(prefix)})
            rows = [_node(uri, [*names, child], files) for child in children]
            return _json({"d": {"results": rows}}, version="2.0")
        return _json({"d": _node(uri, names, files)}, version="2.0")


# --- pieces of answers ------------------------------------------------------------------------------
_NAMESPACES = {
    "xmlns:opensearch": "http://a9.com/-/spec/opensearch/1.1/",
    "xmlns": "http://www.w3.org/2005/Atom",
}


def _kind(rest: str) -> str:
    if rest in ("", "/"):
        return "record"
    if rest == "/$value":
        return "value"
    if rest == "/Online/$value":
        return "online"
    if rest.startswith("/Attributes"):
        return "filename" if "Filename" in rest else "attributes"
    if rest.startswith("/Products"):
        return "quicklook"
    if rest.startswith("/Nodes"):
        return "node" if rest.endswith("/$value") else "nodes"
    return "other"


def _basic(header: str) -> tuple[str, str] | None:
    scheme, _, value = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    raw = base64.b64decode(value)
    try:
        user, _, secret = raw.decode("utf-8").partition(":")
    except UnicodeDecodeError:
        user, _, secret = raw.decode("latin-1").partition(":")
    return user, secret


def _json(value: Any, *, version: str = "") -> Answer:
    headers = [("Content-Type", "application/json"), ("Pragma", "no-cache"), ("Vary", "Accept-Encoding")]
    if version:
        headers.append(("DataServiceVersion", version))
    return Answer(200, json.dumps(value, ensure_ascii=False).encode(), headers)


def _text(text: str) -> Answer:
    headers = [
        ("Content-Type", "text/plain;charset=utf-8"),
        ("DataServiceVersion", "2.0"),
        ("Pragma", "no-cache"),
    ]
    return Answer(200, text.encode(), headers)


def _html(status: int, title: str, message: str = "") -> Answer:
    page = (
        f'<!doctype html><html lang="en"><head><title>HTTP Status {status} – {title}</title></head><body>'
        f'<h1>HTTP Status {status} – {title}</h1><hr class="line" /><p><b>Type</b> Status Report</p>'
        f'<p><b>Message</b> {message or title}</p><hr class="line" /><h3>Apache Tomcat/8.5.42</h3></body></html>'
    )
    return Answer(
        status, page.encode(), [("Content-Type", "text/html;charset=utf-8"), ("Content-Language", "en")]
    )


def _odata_error(status: int, message: str, cause: str, json_wanted: bool) -> Answer:
    if json_wanted:
        body = json.dumps({"error": {"code": None, "message": {"lang": "en", "value": message}}}).encode()
        kind = "application/json"
    else:
        body = (
            "<?xml version='1.0' encoding='UTF-8'?><error xmlns=\"http://schemas.microsoft.com/ado/2007/08/"
            f'dataservices/metadata"><code/><message xml:lang="en">{message}</message></error>'
        ).encode()
        kind = "application/xml"
    headers = [
        ("Content-Type", kind),
        ("cause-message", cause),
        ("DataServiceVersion", "1.0"),
        ("Pragma", "no-cache"),
    ]
    return Answer(status, body, headers)


def _missing(key: str, json_wanted: bool) -> Answer:
    text = f"Invalid key ({key}) to access Products"
    return _odata_error(404, text, f"InvalidKeyException : {text}", json_wanted)


def _odata_date(time: datetime) -> str:
    return f"/Date({round(time.timestamp() * 1000)})/"


def _ring(product: Product) -> list[tuple[float, float]]:
    shape = product.geometry
    if shape is None:
        return []
    while shape.GetGeometryCount() > 0:
        shape = shape.GetGeometryRef(0)
    return [(x, y) for x, y, *_ in shape.GetPoints()]


def _gml(product: Product) -> str:
    text = " ".join(f"{y:.8g},{x:.8g}" for x, y in _ring(product))
    return (
        '<gml:Polygon srsName="http://www.opengis.net/gml/srs/epsg.xml#4326" '
        'xmlns:gml="http://www.opengis.net/gml">\n   <gml:outerBoundaryIs>\n      <gml:LinearRing>\n'
        f"         <gml:coordinates>{text}</gml:coordinates>\n      </gml:LinearRing>\n"
        "   </gml:outerBoundaryIs>\n</gml:Polygon>"
    )


def _node(uri: str, names: list[str], files: dict[str, bytes]) -> dict[str, Any]:
    path = "/".join(names[1:])
    address = uri + "".join(f"/Nodes('{n}')" for n in names)
    prefix = f"{path}/" if path else ""
    children = (
        {p[len(prefix) :].split("/")[0] for p in files if p.startswith(prefix)}
        if path not in files
        else set()
    )
    return {
        "__metadata": {"id": address, "uri": address, "type": "DHuS.Node", "media_src": f"{address}/$value"},
        "Id": names[-1],
        "Name": names[-1],
        "ContentType": "application/octet-stream" if path in files else "Item",
        "ContentLength": str(len(files.get(path, b""))),
        "ChildrenNumber": str(len(children)),
        "Value": None,
        "Nodes": {"__deferred": {"uri": f"{address}/Nodes"}},
        "Attributes": {"__deferred": {"uri": f"{address}/Attributes"}},
    }


def _made_entry(product: Product) -> dict[str, Any]:
    """Return a search entry for a product that was not recorded, in the recorded shape."""
    parts = product.parts
    size = f"{product.nominal_size / 1024**2:.2f} MB"
    start = product.start.strftime("%Y-%m-%dT%H:%M:%S.024Z")
    number = "1C" if parts.get("level") == "L1C" else "2A"
    platform = parts.get("platform", "S2A")
    values: dict[str, list[tuple[str, str]]] = {
        "date": [
            ("datatakesensingstart", start),
            ("beginposition", start),
            ("endposition", start),
            ("ingestiondate", product.ingested.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"),
        ],
        "int": [("orbitnumber", "2567"), ("relativeorbitnumber", str(int(parts.get("orbit", "0"))))],
        "double": [("cloudcoverpercentage", str(product.cloud))],
        "str": [
            ("gmlfootprint", _gml(product)),
            ("format", "SAFE"),
            ("instrumentshortname", "MSI"),
            ("sensoroperationalmode", "INS-NOBS"),
            ("instrumentname", "Multi-Spectral Instrument"),
            ("footprint", product.footprint),
            ("platformidentifier", "2015-028A" if platform == "S2A" else "2017-013A"),
            ("orbitdirection", "DESCENDING"),
            ("platformserialidentifier", f"Sentinel-{platform[1:]}"),
            (
                "processingbaseline",
                f"{parts.get('baseline', '0000')[:2]}.{parts.get('baseline', '0000')[2:]}",
            ),
            ("processinglevel", f"Level-{number}"),
            ("producttype", f"S2MSI{number}"),
            ("platformname", "Sentinel-2"),
            ("size", size),
            ("tileid", parts.get("tile", "")),
            ("filename", f"{product.name}.SAFE"),
            ("identifier", product.name),
            ("uuid", product.id),
        ],
    }
    entry: dict[str, Any] = {
        "title": product.name,
        "id": product.id,
        "summary": f"Date: {start}, Instrument: MSI, Satellite: Sentinel-2, Size: {size}",
        "ondemand": "false",
    }
    for group, pairs in values.items():
        items = [{"name": n, "content": c} for n, c in pairs if c != ""]
        entry[group] = items[0] if len(items) == 1 else items  # one element collapses
    return entry
