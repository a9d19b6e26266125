"""Signature version 4 of requests to object stores that speak S3, by a pair of access keys.

The secret key never travels: it signs the method, the address, the time and some headers. Proof in the
address (a presigned one) is not used, since the store of the Copernicus Data Space refuses it.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Mapping
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from ..contract import Clock, Credentials, HubError

#: Hash of an empty body, as all questions here have.
EMPTY = hashlib.sha256(b"").hexdigest()
_ALGORITHM = "AWS4-HMAC-SHA256"
_SAFE = "-_.~"


def authorization(
    method: str,
    url: str,
    headers: Mapping[str, str],
    keys: Credentials,
    *,
    stamp: str,
    region: str,
    service: str = "s3",
    body_hash: str = EMPTY,
) -> str:
    """Return the value of the Authorization header of a request.

    Args:
        method: "GET" ...
        url: Whole address; each part of the path is encoded once.
        headers: Those that are signed, `host` among them; names in any case.
        keys: Access key (`user`) and secret key (`secret`).
        stamp: Time of the request, as its header x-amz-date, "20130524T000000Z".
        region: Region of the store.
        service: Its service.
        body_hash: SHA-256 of the body, in hex.
    """
    parts = urlsplit(url)
    signed = {name.lower(): " ".join(value.split()) for name, value in headers.items()}
    names = ";".join(sorted(signed))
    pairs = sorted(
        (quote(name, safe=_SAFE), quote(value, safe=_SAFE))
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    )
    canonical = "\n".join(
        (
            method,
            quote(unquote(parts.path) or "/", safe=f"/{_SAFE}"),
            "&".join(f"{name}={value}" for name, value in pairs),
            *(f"{name}:{signed[name]}" for name in sorted(signed)),
            "",
            names,
            body_hash,
        )
    )
    scope = f"{stamp[:8]}/{region}/{service}/aws4_request"
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    key = f"AWS4{keys.secret}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    text = f"{_ALGORITHM}\n{stamp}\n{scope}\n{digest}"
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    return f"{_ALGORITHM} Credential={keys.user}/{scope}, SignedHeaders={names}, Signature={signature}"


class KeyAuthorization:
    """Signs each request to the origins of a store. Satisfies `transport.Authorization`.

    Args:
        keys: Access key and secret key.
        origins: Hosts that requests are signed for.
        region: Region of the store.
        clock: Time of this computer.

    Attributes:
        skew: Seconds that the store's clock is ahead of this computer's; stores refuse a time that is a
            quarter of an hour off.
    """

    def __init__(self, keys: Credentials, origins: frozenset[str], region: str, clock: Clock) -> None:
        self.origins = origins
        self.skew = 0.0
        self._keys, self._region, self._clock = keys, region, clock

    def __repr__(self) -> str:
        return "KeyAuthorization()"

    def headers(self, method: str, url: str) -> dict[str, str]:
        """Return the headers that prove who asks this."""
        stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(self._clock.now() + self.skew))
        proof = {"x-amz-date": stamp, "x-amz-content-sha256": EMPTY}
        signed = {**proof, "host": _host(url)}
        value = authorization(method, url, signed, self._keys, stamp=stamp, region=self._region)
        return {**proof, "Authorization": value}

    def renew(self, used: str) -> bool:  # noqa: ARG002 - there is but one pair
        """Return False: another proof would be the same."""
        return False

    def refused(self, error: HubError) -> HubError:
        """Return the refusal as it is."""
        return error

    def accepted(self) -> None:
        """Do nothing: the store tells by codes what it does not like."""


def _host(url: str) -> str:
    parts = urlsplit(url)
    usual = {"https": 443, "http": 80}.get(parts.scheme)
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    return host if parts.port in (None, usual) else f"{host}:{parts.port}"
