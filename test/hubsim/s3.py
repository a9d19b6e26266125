"""A simulated object store (S3) with the products of a catalogue, as that of the Copernicus Data Space has them.

One bucket, "eodata"; objects below the S3Path of their product. Knows ListObjectsV2 and GetObject, checks
signatures of version 4 by its own means, and refuses in the words of such stores.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from html import escape
from urllib.parse import quote, unquote, urlsplit

from . import faults as f
from .archive import Archive
from .catalogue import Catalogue, Product, synthetic
from .cdse_records import s3_path
from .clock import RealClock, VirtualClock
from .faults import Fault
from .messages import Answer, Exchange, Range, parse_range
from .server import SimServer

BUCKET = "eodata"
_NAME = re.compile(r"/([^/]+)\.SAFE(?:/|$)")
_SKEW = 900


@dataclass(frozen=True)
class KeyPair:
    """A secret key and the time from which on it is no longer known."""

    secret: str
    ends: float = float("inf")


class S3Server(SimServer):
    """A store on loopback.

    Args:
        clock: Shared with the client.
        catalogue: Its products.
        keys: Access key -> secret key, or `KeyPair`.
        archive: Products that are offline there have no objects.
        page: Entries of a listing at once.
        multipart: Objects of so many bytes have a mark that is no MD5, as those put there in parts.
        flows: Connections at once for a pair of keys.
        rate: Requests a minute.
    """

    listeners = ("store",)

    def __init__(
        self,
        clock: VirtualClock | RealClock | None = None,
        catalogue: Catalogue | None = None,
        keys: Mapping[str, str | KeyPair] | None = None,
        *,
        archive: Archive | None = None,
        page: int = 1000,
        multipart: int = 1 << 62,
        flows: int | None = 4,
        rate: int | None = 2000,
        bytes_per_second: float | None = None,
        linger: float = 0.0,
        faults: Iterable[Fault] = (),
    ) -> None:
        super().__init__(clock, faults=faults, flows=flows, bytes_per_second=bytes_per_second, linger=linger)
        self.catalogue = catalogue if catalogue is not None else synthetic()
        given = keys if keys is not None else {"ACCESS": "secret"}
        self.keys = {name: k if isinstance(k, KeyPair) else KeyPair(k) for name, k in given.items()}
        self.archive, self.page, self.multipart, self.rate = archive, page, multipart, rate

    @property
    def url(self) -> str:
        """Address of the store."""
        return self.base("store")

    # --- routing ------------------------------------------------------------------------------------
    def names_of(self, product: str) -> tuple[str, ...]:
        found = self.catalogue.get(product)
        return found.names if found else (product,)

    def classify(self, exchange: Exchange) -> None:
        e = exchange.entry
        listing = "list-type" in exchange.query
        e.kind = "list" if listing else "object"
        match = _NAME.search("/" + exchange.query.get("prefix", "") if listing else e.path)
        e.product = match[1] if match else ""
        e.account = _credential(exchange.headers.get("authorization", ""))[0]

    def route(self, exchange: Exchange) -> Answer:
        refused = self._authorize(exchange) or self._too_fast()
        if refused is not None:
            return refused
        bucket, _, key = exchange.path.lstrip("/").partition("/")
        if bucket != BUCKET:
            return s3_answer(404, "NoSuchBucket", "The specified bucket does not exist")
        if exchange.entry.kind == "list":
            return self._list(exchange)
        data = self.objects(key).get(key)
        if data is None:
            return s3_answer(404, "NoSuchKey", "The specified key does not exist.")
        return self._object(exchange, key, data)

    def busy_answer(self, exchange: Exchange) -> Answer:
        return s3_answer(503, "SlowDown", "Please reduce your request rate.")

    def too_many(self, exchange: Exchange) -> Answer:
        return s3_answer(503, "SlowDown", "Please reduce your request rate.")

    def _too_fast(self) -> Answer | None:
        if self.rate is None or self.log.count(since=self.clock.peek() - 60) <= self.rate:
            return None
        return s3_answer(503, "SlowDown", "Please reduce your request rate.")

    # --- who asks -----------------------------------------------------------------------------------
    def _authorize(self, exchange: Exchange) -> Answer | None:
        """Check the signature the long way round, from what came over the wire."""
        header = exchange.headers.get("authorization", "")
        key, scope, names, given = _credential(header)
        if not header:
            return s3_answer(403, "AccessDenied", "")
        if not given:
            return s3_answer(
                400, "InvalidRequest", "The authorization mechanism you have provided is not supported"
            )
        pair = self.keys.get(key)
        if pair is None or pair.ends <= self.now():
            return s3_answer(403, "InvalidAccessKeyId", "")
        stamp = exchange.headers.get("x-amz-date", "")
        sent = datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc).timestamp()
        if abs(sent - self.now()) > _SKEW:
            return s3_answer(
                403,
                "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large.",
            )
        parts = urlsplit(exchange.raw_target)
        query = [pair.partition("=")[::2] for pair in parts.query.split("&") if pair]
        canonical_query = "&".join(
            f"{quote(unquote(name), safe='-_.~')}={quote(unquote(value), safe='-_.~')}"
            for name, value in sorted(query)
        )
        lines = [exchange.method, quote(unquote(parts.path), safe="/-_.~"), canonical_query]
        lines += [f"{name}:{exchange.headers[name].strip()}" for name in names.split(";")]
        lines += ["", names, exchange.headers.get("x-amz-content-sha256", "")]
        hashed = hashlib.sha256("\n".join(lines).encode()).hexdigest()
        signing = b"AWS4" + pair.secret.encode()
        for part in scope.split("/"):
            signing = hmac.digest(signing, part.encode(), "sha256")
        text = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashed}"
        if hmac.new(signing, text.encode(), "sha256").hexdigest() != given:
            return s3_answer(403, "SignatureDoesNotMatch", "")
        return None

    # --- what is there ------------------------------------------------------------------------------
    def objects(self, below: str = "") -> dict[str, bytes]:
        """Return the objects of the product that a key or prefix names; of all products where it names none."""
        match = _NAME.search(f"/{below}")
        named = self.catalogue.get(match[1]) if match else None
        found: dict[str, bytes] = {}
        for product in [named] if named else [] if match else list(self.catalogue):
            if self._is_there(product):
                found.update(self._files(product))
        return found

    def _is_there(self, product: Product) -> bool:
        gone = self.faults.look(f.RECORD, product.names, now=self.clock.peek())
        online = self.archive is None or self.archive.is_online(product)
        return online and not any(fault.name == "deleted" for fault in gone)

    def _files(self, product: Product) -> dict[str, bytes]:
        prefix = s3_path(product).removeprefix(f"/{BUCKET}/")
        files = dict(self.catalogue.files(product))
        band = next((path for path in sorted(files) if path.endswith(".jp2")), "")
        for fault in self.faults.look(f.CONTENT, product.names, now=self.clock.peek()):
            if fault.name == "missing_file":
                del files[band]
            elif fault.name == "wrong_manifest_size":
                files[band] += b"\0" * 17
        quicklook = f"{product.name}-ql.jpg"
        return {
            f"{prefix}/": b"",
            f"{prefix}/{quicklook}": b"\xff\xd8 a picture of " + product.name.encode(),
            **{f"{prefix}/{path}": data for path, data in files.items()},
        }

    # --- answers ------------------------------------------------------------------------------------
    def _list(self, exchange: Exchange) -> Answer:
        query = exchange.query
        struck = {x.name for x in self.struck(f.SEARCH, exchange)}
        prefix = query.get("prefix", "")
        objects = self.objects(prefix)
        keys = sorted(key for key in objects if key.startswith(prefix))
        if "listing_loops" not in struck and query.get("continuation-token"):
            after = bytes.fromhex(query["continuation-token"]).decode()
            keys = [key for key in keys if key > after]
        size = min(int(query.get("max-keys", 1000)), self.page)
        page, more = keys[:size], len(keys) > size or "listing_breaks" in struck
        encode = quote if query.get("encoding-type") == "url" else escape
        text = "".join(
            f"<Contents><Key>{encode(key)}</Key><LastModified>2024-01-01T00:00:00.000Z</LastModified>"
            f"<ETag>&quot;{self._mark(objects[key])}&quot;</ETag><Size>{len(objects[key])}</Size>"
            "<StorageClass>STANDARD</StorageClass></Contents>"
            for key in page
        )
        if more and "listing_breaks" not in struck:
            text += f"<NextContinuationToken>{page[-1].encode().hex()}</NextContinuationToken>"
        return _xml(
            200,
            f'<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>{BUCKET}</Name>'
            f"<Prefix>{encode(prefix)}</Prefix><KeyCount>{len(page)}</KeyCount><MaxKeys>{size}</MaxKeys>"
            f"<IsTruncated>{'true' if more else 'false'}</IsTruncated>{text}</ListBucketResult>",
        )

    def _mark(self, data: bytes) -> str:
        digest = hashlib.md5(data).hexdigest()
        return digest if len(data) < self.multipart else f"{digest}-2"

    def _object(self, exchange: Exchange, key: str, data: bytes) -> Answer:
        look = self.stream_faults(exchange)
        names = {fault.name for fault in look}
        total, e = len(data), exchange.entry
        etag = f'"{self._mark(data + b"anew" if "etag_changes" in names else data)}"'
        kind = "application/xml" if key.endswith((".xml", ".safe", ".xsd")) else "binary/octet-stream"
        headers = [("Content-Type", kind), ("Accept-Ranges", "bytes"), ("ETag", etag)]
        wanted = parse_range(exchange.headers.get("range", ""), total)
        if exchange.headers.get("if-range", etag) != etag or "range_ignored" in names:
            wanted = None
        if wanted in ("bad", "several") or (wanted is not None and "range_refused" in names):
            more = f"<ActualObjectSize>{total}</ActualObjectSize>"
            return s3_answer(416, "InvalidRange", "The requested range is not satisfiable", more)
        if not isinstance(wanted, Range):
            e.outcome = e.outcome or "whole"
            return Answer(200, data, headers, stream=True)
        shift = next((x["shift"] for x in look if x.name == "wrong_content_range"), 0)
        first = min(max(0, wanted.first + shift), wanted.last)
        claimed = total + next((x["change"] for x in look if x.name == "wrong_total"), 0)
        headers.append(("Content-Range", f"bytes {first}-{wanted.last}/{claimed}"))
        e.start, e.outcome = first, e.outcome or "part"
        return Answer(206, data[first : wanted.last + 1], headers, stream=True)


# --- faults -----------------------------------------------------------------------------------------
def s3_error(code: str, status: int = 403, message: str = "", **where: object) -> Fault:
    """Refuse in the words of a store: InvalidAccessKeyId, SignatureDoesNotMatch, SlowDown with 503 ..."""
    answer = s3_answer(status, code, message)
    return f.status(status, answer.body.decode(), "application/xml", **where)


def listing_breaks(**where: object) -> Fault:
    """A list of files says that there are more and names no way to them."""
    return Fault("listing_breaks", f.SEARCH, {}, **where)


def listing_loops(**where: object) -> Fault:
    """Each further page of a list of files is the first one again."""
    return Fault("listing_loops", f.SEARCH, {}, **where)


def s3_answer(status: int, code: str, message: str, more: str = "") -> Answer:
    """Return a refusal; some stores give no message."""
    said = f"<Message>{escape(message)}</Message>" if message else ""
    return _xml(status, f"<Error><Code>{code}</Code>{said}{more}<RequestId>tx0</RequestId></Error>")


def _xml(status: int, text: str) -> Answer:
    body = f'<?xml version="1.0" encoding="UTF-8"?>{text}'.encode()
    return Answer(status, body, [("Content-Type", "application/xml")])


def _credential(header: str) -> tuple[str, str, str, str]:
    """Return (access key, scope, signed headers, signature) of a header, "" for what is not there."""
    match = re.fullmatch(
        r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8}/[^/]+/s3/aws4_request),\s*SignedHeaders=([\w;-]+),\s*"
        r"Signature=([0-9a-f]{64})",
        header,
    )
    return (match[1], match[2], match[3], match[4]) if match else ("", "", "", "")
