"""A simulated Copernicus Data Space: catalogue (OData v1), login service and download host.

Three addresses on loopback: "catalogue" (searches, records, the login service) and "download" (files
and nodes); the catalogue redirects `$value` to the download host, as the real one does.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from . import faults as f, odata_filter
from .archive import Archive
from .catalogue import Catalogue, Product, synthetic
from .cdse_records import ATTRIBUTES, CdseRecords, node_record
from .clock import RealClock, VirtualClock
from .faults import Fault
from .identity import Account, Identity
from .messages import Answer, Exchange, Range, parse_range

TOKEN_PATH = "/auth/realms/CDSE/protocol/openid-connect/token"
LOGOUT_PATH = TOKEN_PATH.replace("/token", "/logout")
_ONE = re.compile(r"/odata/v1/(Products|DeletedProducts)\(([^()]*)\)(/.*)?$")
_NODES = re.compile(r"/Nodes\(([^()]*)\)")
MAX_TOP, MAX_SKIP, DEFAULT_TOP = 1000, 10000, 20


class CdseServer(CdseRecords):
    """A Data Space on loopback.

    Args:
        clock: Shared with the client.
        catalogue: Its products.
        accounts: User name -> secret, or -> `Account` (with a one-time code).
        token_seconds, refresh_seconds, max_sessions: Of the login service.
        online_days: Days a product brought back by hand stays.
        nodes_need_login: Listing nodes without a token is refused.
        flows: Connections at once per account.
        bytes_per_second, linger, faults: See `SimServer`.
    """

    listeners = ("catalogue", "download")

    def __init__(
        self,
        clock: VirtualClock | RealClock | None = None,
        catalogue: Catalogue | None = None,
        accounts: Mapping[str, str | Account] | None = None,
        *,
        flows: int | None = 4,
        token_seconds: float = 600,
        refresh_seconds: float = 3600,
        max_sessions: int = 100,
        rotate_refresh: bool = False,
        online_days: float = 14.0,
        nodes_need_login: bool = False,
        bytes_per_second: float | None = None,
        linger: float = 0.0,
        faults: Iterable[Fault] = (),
    ) -> None:
        super().__init__(clock, faults=faults, flows=flows, bytes_per_second=bytes_per_second, linger=linger)
        self.catalogue = catalogue if catalogue is not None else synthetic()
        given = accounts if accounts is not None else {"user": "secret"}
        self.identity = Identity(
            {name: a if isinstance(a, Account) else Account(a) for name, a in given.items()},
            access_seconds=token_seconds,
            refresh_seconds=refresh_seconds,
            max_sessions=max_sessions,
            rotate=rotate_refresh,
        )
        self.archive = Archive(self.clock, self.catalogue, self.log, quota=0, online_days=online_days)
        self.nodes_need_login = nodes_need_login
        self.selects = True  # it knows $select

    @property
    def catalogue_url(self) -> str:
        """Address of the catalogue, e.g. "http://127.0.0.1:1234/odata/v1"."""
        return f"{self.base('catalogue')}/odata/v1"

    @property
    def download_url(self) -> str:
        """Address of the download host, e.g. "http://127.0.0.1:1235/odata/v1"."""
        return f"{self.base('download')}/odata/v1"

    @property
    def token_url(self) -> str:
        """Address of the token service."""
        return f"{self.base('catalogue')}{TOKEN_PATH}"

    # --- routing ------------------------------------------------------------------------------------
    def names_of(self, product: str) -> tuple[str, ...]:
        found = self.catalogue.get(product)
        return found.names if found else (product,)

    def classify(self, exchange: Exchange) -> None:
        e = exchange.entry
        token = _bearer(exchange.headers.get("authorization", ""))
        e.account = self.identity.owner(token) if token else ""
        if e.path in (TOKEN_PATH, "/token"):
            e.kind = "token"
            e.account = dict(parse_qsl(exchange.body.decode("utf-8", "replace"))).get("username", "")
            return
        if e.path == LOGOUT_PATH:
            e.kind = "logout"
            return
        match = _ONE.match(e.path)
        if e.path.endswith("/Products/OData.CSC.FilterList"):
            e.kind = "filter_list"
        elif e.path.rstrip("/") in ("/odata/v1/Products", "/odata/v1/DeletedProducts"):
            e.kind = "search" if "Deleted" not in e.path else "deleted"
        elif match:
            rest = match[3] or ""
            e.product = match[2].strip("'")
            if match[1] == "DeletedProducts":
                e.kind = "deleted"
            elif rest == "/$value":
                e.kind = "value"
            elif "/Nodes" in rest:
                e.kind = "node" if rest.endswith("/$value") else "nodes"
            else:
                e.kind = "record"

    def route(self, exchange: Exchange) -> Answer:
        e = exchange.entry
        if e.kind == "token":
            return self._token(exchange)
        if e.kind == "logout":
            form = dict(parse_qsl(exchange.body.decode("utf-8"), keep_blank_values=True))
            status, value = self.identity.logout(form)
            return Answer(204) if status == 204 else _json(status, value)
        if e.path == "/auth/realms/CDSE/.well-known/openid-configuration":
            return _json(200, {"issuer": f"{self.base()}/auth/realms/CDSE", "token_endpoint": self.token_url})
        if e.kind == "filter_list":
            return self._filter_list(exchange)
        if e.kind == "search":
            return self._search(exchange)
        if e.path == "/odata/v1/Attributes(SENTINEL-2)":
            return _json(200, [{"Name": n, "ValueType": t} for n, t in ATTRIBUTES.items()])
        match = _ONE.match(e.path)
        if match is None:
            if e.kind == "deleted":
                return self._deleted_list()
            return _json(404, {"detail": "Not Found"})
        collection, key, rest = match[1], match[2], match[3] or ""
        if collection == "DeletedProducts":
            return self._deleted_one(key)
        if rest == "/$value" or "/Nodes" in rest:
            return self._bytes(exchange, key, rest)
        return self._record_answer(exchange, key)

    # --- login --------------------------------------------------------------------------------------
    def _token(self, exchange: Exchange) -> Answer:
        if exchange.method != "POST":
            return _json(405, {"error": "HTTP 405 Method Not Allowed"})
        form = dict(parse_qsl(exchange.body.decode("utf-8"), keep_blank_values=True))
        exchange.entry.outcome = form.get("grant_type", "")
        exchange.entry.account = form.get("username", "") or next(
            (s.user for s in self.identity.sessions if s.refresh_token == form.get("refresh_token")), ""
        )
        for fault in self.struck(f.TOKEN, exchange):
            if fault.name == "login_refused":
                return _json(fault["code"], {"error": fault["error"], "error_description": fault["words"]})
            if fault.name == "refresh_refused" and form.get("grant_type") == "refresh_token":
                return _json(400, {"error": "invalid_grant", "error_description": "Token is not active"})
        status, value = self.identity.grant(form, self.now())
        answer = _json(status, value)
        answer.headers.append(("Cache-Control", "no-store"))
        return answer

    def _authorize(self, exchange: Exchange) -> Answer | None:
        token = _bearer(exchange.headers.get("authorization", ""))
        for fault in self.struck(f.AUTH, exchange):
            if fault.name == "token_expired":
                self.identity.revoke(token)
            else:
                return _zip_error(401, "DAT-ZIP-604", "Token not found")
        verdict, user = self.identity.check(token, self.now())
        exchange.entry.account = user
        if verdict == "ok":
            return None
        return {
            "missing": lambda: _zip_error(401, "DAT-ZIP-604", "Token not found"),
            "expired": lambda: _zip_error(401, "DAT-ZIP-109", "(token expired)"),
            "audience": lambda: _zip_error(401, "DAT-ZIP-609", "Token audience not allowed"),
        }[verdict]()

    def busy_answer(self, exchange: Exchange) -> Answer:
        return _zip_error(429, "DAT-ZIP-100", "Max session number exceeded")

    def too_many(self, exchange: Exchange) -> Answer:
        return _zip_error(429, "DAT-ZIP-100", "Max session number exceeded")

    # --- catalogue ----------------------------------------------------------------------------------
    def _hits(self, query: dict[str, str]) -> list[Product]:
        text = query.get("$filter", "")
        test = odata_filter.parse(text) if text else (lambda p: True)
        hits = [p for p in self.catalogue if self.deletion(p) is None and test(self.fields(p))]
        order = query.get("$orderby", "")
        if not order:
            # The order is not promised; make it look unordered.
            return sorted(hits, key=lambda p: hashlib.md5(p.id.encode()).digest())
        hits.sort(key=lambda p: p.id)
        for part in reversed(order.split(",")):
            name, _, direction = part.strip().partition(" ")
            if name not in (
                "ContentDate/Start",
                "ContentDate/End",
                "PublicationDate",
                "ModificationDate",
                "Name",
                "Id",
            ):
                raise odata_filter.FilterError(f"Invalid orderby field: {name}")
            hits.sort(key=lambda p: self.fields(p)[name], reverse=direction.strip() == "desc")
        return hits

    def _search(self, exchange: Exchange) -> Answer:
        query = dict(exchange.query)
        struck = {x.name for x in self.struck(f.SEARCH, exchange)}
        known = {"$filter", "$top", "$skip", "$orderby", "$count", "$expand", "$select"}
        for name, given in query.items():
            if name not in known:
                return _invalid("query", name, "extra_forbidden", "Extra inputs are not permitted", given)
        for name, limit in (("$top", MAX_TOP), ("$skip", MAX_SKIP)):
            text = query.get(name, "0")
            if not re.fullmatch(r"\d+", text):
                return _invalid("query", name, "int_parsing", "Input should be a valid integer", text)
            if int(text) > limit:
                message = f"Input should be less than or equal to {limit}"
                return _invalid("query", name, "less_than_equal", message, text, {"le": limit})
        given = parse_qsl(urlsplit(exchange.raw_target).query)
        expanded = [value for name, value in given if name == "$expand"]  # each for itself, no list
        if not set(expanded) <= {"Attributes", "Assets", "Locations"}:
            return _invalid(
                "query", "$expand", "enum", "Input should be Attributes, Assets or Locations", expanded
            )
        expand = ",".join(expanded)
        select = query.get("$select", "")
        if select and not self.selects:
            return _invalid("query", "$select", "extra_forbidden", "Extra inputs are not permitted", select)
        top, skip = int(query.get("$top", DEFAULT_TOP)), int(query.get("$skip", 0))
        try:
            hits = self._hits(query)
        except (odata_filter.FilterError, ValueError) as refusal:
            return _invalid("query", "$filter", "value_error", str(refusal), query.get("$filter", ""))
        at = max(0, skip - top) if "page_repeated" in struck else skip
        if "places_change" in struck and 0 < skip < len(hits) and hits[skip - 1].start == hits[skip].start:
            hits[skip - 1], hits[skip] = hits[skip], hits[skip - 1]
        value: dict[str, Any] = {"@odata.context": f"$metadata#Products{'(Attributes())' if expand else ''}"}
        if query.get("$count", "").lower() == "true":
            value["@odata.count"] = len(hits)
        page = hits[at : at + top]
        value["value"] = [_only(self.record(p, expand), select) for p in page]
        more = skip + top < len(hits) and skip + top <= MAX_SKIP
        if "next_link_loop" in struck:
            value["@odata.nextLink"] = self._link(given, skip)
        elif (more and top > 0) or ("last_page_empty" in struck and page):
            value["@odata.nextLink"] = self._link(given, skip + top)
        return _json(200, value)

    def _link(self, given: list[tuple[str, str]], skip: int) -> str:
        kept = [pair for pair in given if pair[0] != "$skip"]
        return f"{self.catalogue_url}/Products?{urlencode([*kept, ('$skip', str(skip))])}"

    def _filter_list(self, exchange: Exchange) -> Answer:
        if exchange.method != "POST":
            return _json(405, {"detail": "Method Not Allowed"})
        try:
            names = [item["Name"] for item in json.loads(exchange.body)["FilterProducts"]]
        except (ValueError, KeyError, TypeError):
            return _invalid("body", "FilterProducts", "missing", "Field required", None)
        exchange.entry.outcome = f"{len(names)} names"
        found = []
        for name in names:
            product = self.catalogue.get(name)
            if product is not None and name == f"{product.name}.SAFE" and self.deletion(product) is None:
                found.append(self.record(product, exchange.query.get("$expand", "")))
        return _json(200, {"@odata.context": "$metadata#Products", "value": found})

    def _record_answer(self, exchange: Exchange, key: str) -> Answer:
        if not _is_uuid(key):
            return _invalid("path", "product_id", "uuid_parsing", "Input should be a valid UUID", key)
        product = self.catalogue.get(key)
        if product is None or self.deletion(product) is not None:
            return _json(404, {"detail": {"message": "Product not found", "request_id": "0"}})
        expand = exchange.query.get("$expand", "")
        return _json(200, {"@odata.context": "$metadata#Products/$entity", **self.record(product, expand)})

    def _deleted_list(self) -> Answer:
        gone = [(p, self.deletion(p)) for p in self.catalogue]
        value = [self.deleted_record(p, d) for p, d in gone if d is not None]
        return _json(200, {"@odata.context": "$metadata#DeletedProducts", "value": value})

    def _deleted_one(self, key: str) -> Answer:
        product = self.catalogue.get(key)
        deletion = self.deletion(product) if product is not None else None
        if product is None or deletion is None:
            return _json(404, {"detail": {"message": "Product not found", "request_id": "0"}})
        value = {
            "@odata.context": "$metadata#DeletedProducts/$entity",
            **self.deleted_record(product, deletion),
        }
        return _json(200, value)

    # --- files --------------------------------------------------------------------------------------
    def _bytes(self, exchange: Exchange, key: str, rest: str) -> Answer:
        e = exchange.entry
        if e.listener == "catalogue":
            return Answer(301, b"", [("Location", self.base("download") + exchange.raw_target)])
        names = _NODES.findall(rest)
        if "'" in rest or '"' in rest or "'" in key or _NODES.sub("", rest) not in ("", "/$value", "/Nodes"):
            return _zip_error(400, "DAT-ZIP-104", "Malformed OData request path")
        if not _is_uuid(key):
            return _zip_error(422, "DAT-ZIP-111", "Invalid product id")
        listing = not rest.endswith("/$value")
        if not listing or self.nodes_need_login:
            refused = self._authorize(exchange)
            if refused is not None:
                return refused
        product = self.catalogue.get(key)
        if product is None or self.deletion(product) is not None:
            return _zip_error(404, "DAT-ZIP-101", "Product not found")
        if not self.archive.is_online(product):
            e.outcome = "offline"
            return _zip_error(404, "DAT-ZIP-101", "Product is not available online")
        _, content = self.looks(product)
        if rest == "/$value":
            blob = self.catalogue.blob(product, content)
            return self._file(exchange, blob.data, f"{product.name}.SAFE.zip", "application/zip")
        return self._node(exchange, product, names, listing)

    def _node(self, exchange: Exchange, product: Product, names: list[str], listing: bool) -> Answer:
        files = self.catalogue.files(product)
        root = f"{product.name}.SAFE"
        path = "/".join(names[1:])
        if names and (
            names[0] != root or not any(not path or p == path or p.startswith(f"{path}/") for p in files)
        ):
            return _zip_error(404, "DAT-ZIP-112", "Node not found")
        if not listing:
            if path not in files:
                return _zip_error(400, "DAT-ZIP-104", "Malformed OData request path")
            return self._file(exchange, files[path], names[-1], "application/octet-stream")
        base = f"{self.download_url}/Products({product.id})"
        if not names:
            return _json(200, {"result": [node_record(base, [root], files)]})
        prefix = f"{path}/" if path else ""
        children = sorted({p[len(prefix) :].split("/")[0] for p in files if p.startswith(prefix)})
        return _json(200, {"result": [node_record(base, [*names, c], files) for c in children]})

    def _file(self, exchange: Exchange, data: bytes, filename: str, content_type: str) -> Answer:
        look = self.stream_faults(exchange)
        total = len(data)
        etag = f'"{hashlib.md5(data).hexdigest()}"'
        if any(x.name == "etag_changes" for x in look):
            etag = f'"{hashlib.md5(etag.encode()).hexdigest()}"'
        headers = [
            ("Content-Type", content_type),
            ("Content-Disposition", f"attachment; filename={filename}"),
            ("Accept-Ranges", "bytes"),
        ]
        if not any(x.name == "no_etag" for x in look):
            headers.append(("ETag", etag))
        wanted = parse_range(exchange.headers.get("range", ""), total)
        if wanted is not None and any(x.name == "range_refused" for x in look):
            wanted = "bad"
        if exchange.headers.get("if-range", etag) != etag or any(x.name == "range_ignored" for x in look):
            wanted = None
        if wanted in ("bad", "several"):
            return Answer(416, b"", [*headers, ("Content-Range", f"bytes */{total}")])
        e = exchange.entry
        if not isinstance(wanted, Range):
            e.outcome = e.outcome or "whole"
            if exchange.method == "HEAD":
                headers.append(("Content-Length", str(total)))
                return Answer(200, b"", headers)
            return Answer(200, data, headers, stream=True)
        first = wanted.first
        shift = next((x["shift"] for x in look if x.name == "wrong_content_range"), 0)
        if shift:
            first = min(max(0, first + shift), wanted.last)
        claimed = total + next((x["change"] for x in look if x.name == "wrong_total"), 0)
        headers.append(("Content-Range", f"bytes {first}-{wanted.last}/{claimed}"))
        e.start, e.outcome = first, e.outcome or "part"
        body = data[first : wanted.last + 1]
        if exchange.method == "HEAD":
            headers.append(("Content-Length", str(len(body))))
            return Answer(206, b"", headers)
        return Answer(206, body, headers, stream=True)


def _only(record: dict[str, Any], select: str) -> dict[str, Any]:
    """Leave out what was not asked for; what was expanded stays."""
    wanted = {*select.split(","), "Attributes", "Assets", "Locations"}
    return {name: value for name, value in record.items() if not select or name in wanted}


def _bearer(header: str) -> str:
    scheme, _, value = header.partition(" ")
    return value.strip() if scheme.lower() == "bearer" else ""


def _json(status: int, value: Any) -> Answer:
    return Answer(status, json.dumps(value).encode(), [("Content-Type", "application/json")])


def _zip_error(status: int, code: str, message: str) -> Answer:
    trace = hashlib.md5(f"{code}{message}".encode()).hexdigest()
    return _json(status, {"trace-id": trace, "code": code, "message": message})


def _invalid(
    where: str, name: str, kind: str, message: str, value: Any, context: dict[str, Any] | None = None
) -> Answer:
    detail = {"type": kind, "loc": [where, name], "msg": message, "input": value}
    if context:
        detail["ctx"] = context
    return _json(422, {"detail": [detail]})


def _is_uuid(text: str) -> bool:
    return re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text) is not None
