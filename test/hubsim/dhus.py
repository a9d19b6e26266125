"""A simulated DHuS hub: OpenSearch, OData v1, the long-term archive, as its clients meet them.

Texts and headers follow recorded answers of apihub.copernicus.eu and, where none was recorded, the
server's source (orders, quota, flows, ranges).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Any

from . import faults as f
from .archive import Archive, QuotaExceededError
from .catalogue import Catalogue, Product, synthetic
from .clock import RealClock, VirtualClock
from .dhus_answers import (
    basic_user,
    gml,
    html_answer,
    json_answer,
    kind_of,
    missing,
    node_record,
    odata_date,
    odata_error,
    text_answer,
)
from .dhus_search import DhusSearch
from .faults import Fault
from .messages import Answer, Exchange, Range, parse_range
from .quicklook import quicklook

_PRODUCT = re.compile(r"/odata/v1/Products\('([^']*)'\)(/.*)?$")
_NODE = re.compile(r"/Nodes\('([^']*)'\)")


class DhusServer(DhusSearch):
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
        user = basic_user(exchange.headers.get("authorization", ""))
        e.account = user[0] if user else ""
        path = e.path.removeprefix(self.prefix)
        match = _PRODUCT.match(path)
        if path == "/search":
            e.kind = "search"
        elif match:
            e.product = match[1]
            e.kind = kind_of(match[2] or "")

    def route(self, exchange: Exchange) -> Answer:
        e = exchange.entry
        refused = self._login(exchange)
        if refused is not None:
            return refused
        path = e.path.removeprefix(self.prefix)
        if not e.path.startswith(self.prefix):
            return html_answer(404, "Not Found")
        if path == "/search":
            return self._search(exchange)
        if path == "/api/stub/version":
            return json_answer({"value": "2.4.1"})
        match = _PRODUCT.match(path)
        if match:
            return self._product(exchange, match[1], match[2] or "")
        return html_answer(404, "Not Found")

    def _login(self, exchange: Exchange) -> Answer | None:
        user = basic_user(exchange.headers.get("authorization", ""))
        right = user is not None and self.accounts.get(user[0]) == user[1]
        if right and not self.struck(f.AUTH, exchange):
            return None
        realm = "Sentinels Scientific Data Hub Search" if exchange.entry.kind == "search" else "OData service"
        answer = html_answer(401, "Unauthorized")
        answer.headers.append(("WWW-Authenticate", f'Basic realm="{realm}"'))
        return answer

    def busy_answer(self, exchange: Exchange) -> Answer:
        user = exchange.entry.account
        cause = (
            "An exception occured while creating a stream: Maximum number of "
            f'{self.flows} concurrent flows achieved by the user "{user}""'
        )
        return Answer(403, b"", [("cause-message", cause), ("DataServiceVersion", "1.0")])

    # --- OData --------------------------------------------------------------------------------------
    def _product(self, exchange: Exchange, key: str, rest: str) -> Answer:
        product = self.catalogue.get(key)
        look = self.faults.look(f.RECORD, product.names, now=self.clock.peek()) if product else []
        json_wanted = exchange.query.get("$format") == "json"
        if product is None or product.id != key or any(x.name == "deleted" for x in look):
            return missing(key, json_wanted)
        if rest in ("", "/"):
            expand = "Attributes" in exchange.query.get("$expand", "")
            return json_answer({"d": self.record(product, expand=expand)}, version="2.0")
        if rest == "/Online/$value":
            if not self.known_online or any(x.name == "online_missing" for x in look):
                text = "Could not find property with name: 'Online'"
                return odata_error(404, text, f"UriNotMatchingException : {text}", json_wanted)
            return text_answer(str(self.archive.is_online(product)).lower())
        if rest == "/$value":
            return self._value(exchange, product)
        if rest == "/Attributes('Filename')/Value/$value":
            return text_answer(f"{product.name}.SAFE")
        if rest == "/Products('Quicklook')/$value":
            return self._file(
                exchange,
                quicklook(product.name, product.cloud),
                f"{product.name}-ql.jpg",
                self.md5(product),
                "image/jpeg",
                stream=False,
            )
        if rest == "/Attributes":
            return json_answer({"d": {"results": self._attribute_list(product)}}, version="2.0")
        if rest.startswith("/Nodes"):
            return self._nodes(exchange, product, rest, json_wanted)
        return odata_error(404, "Could not find resource", "UriNotMatchingException", json_wanted)

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
            "CreationDate": odata_date(product.ingested),
            "IngestionDate": odata_date(product.ingested),
            "ModificationDate": odata_date(product.ingested),
            "EvictionDate": None,
            "Online": self.archive.is_online(product),
            "OnDemand": False,
            "ContentDate": {
                "__metadata": {"type": "DHuS.TimeRange"},
                "Start": odata_date(product.start),
                "End": odata_date(product.start),
            },
            "Checksum": {
                "__metadata": {"type": "DHuS.Checksum"},
                "Algorithm": "MD5",
                "Value": self.md5(product),
            },
            "ContentGeometry": gml(product),
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
            return odata_error(
                404, f"Invalid key ({names[0]}) to access Nodes", "InvalidKeyException", json_wanted
            )
        path = "/".join(names[1:])
        inside = [p for p in files if not path or p == path or p.startswith(f"{path}/")]
        if not inside:
            text = f"Invalid key ({names[-1]}) to access Nodes"
            return odata_error(404, text, f"InvalidKeyException : {text}", json_wanted)
        if tail == "/$value":
            if path not in files:
                return odata_error(404, "The node has no stream", "MediaResourceException", json_wanted)
            md5 = hashlib.md5(files[path]).hexdigest()
            return self._file(exchange, files[path], names[-1], md5, "application/octet-stream", stream=True)
        uri = f"{self.url}odata/v1/Products('{product.id}')"
        if tail == "/Nodes":
            if not names:
                return json_answer({"d": {"results": [node_record(uri, [root], files)]}}, version="2.0")
            prefix = f"{path}/" if path else ""
            children = sorted({p[len(prefix) :].split("/")[0] for p in inside if p.startswith(prefix)})
            rows = [node_record(uri, [*names, child], files) for child in children]
            return json_answer({"d": {"results": rows}}, version="2.0")
        return json_answer({"d": node_record(uri, names, files)}, version="2.0")
