"""GEODES, the portal of CNES: a STAC catalogue whose products can be fetched with an API key.

As its own client (pygeodes) and eodag speak to it: the key goes into the header X-API-Key, an address of its
own tells what is at hand and what lies in the archive, a product is one zip. How to bring products back from
the archive by program is not documented: people ask on its pages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

from ...core.words import told
from ..contract import Availability, Capabilities, Credentials, Hub, HubError, ProductRecord, Unusable
from ..web import HttpStream, Request, Transport, origins_of
from .dialect import Dialect, Opening, Preset
from .stac import StacDialect, StacHub

#: Products whose availability is asked for together; each costs a look at its item first.
BATCH = 10
_T = TypeVar("_T")
#: What a 403 speaks of, as far as it speaks; a wrong key is told by the bare word "Forbidden".
_NAMES_KEY = re.compile(r"\bapi.?key\b|\bkey\b|\btoken\b|credential|authenticat", re.IGNORECASE)
_NAMES_PRODUCT = re.compile(r"licen[cs]e|terms|product|collection|dataset|\bright|permission", re.IGNORECASE)


class KeyHeader:
    """An API key in a header of its own, for the hosts of the hub."""

    def __init__(self, key: str, origins: frozenset[str]) -> None:
        self.origins = origins
        self._key = key

    def __repr__(self) -> str:
        return "KeyHeader()"

    def headers(self, method: str, url: str) -> dict[str, str]:  # noqa: ARG002 - the same for all
        """Return the header."""
        return {"X-API-Key": self._key}

    def renew(self, used: str) -> bool:  # noqa: ARG002 - there is but one key
        """Return False: there is no other."""
        return False

    def refused(self, error: HubError) -> HubError:
        """Return the refusal; the hub says what it means."""
        return error

    def accepted(self) -> None:
        """Remember nothing: a later refusal of the key holds, though it was accepted before."""


@dataclass(frozen=True)
class _Zip:
    """Where a product's zip is, its place in the archive, and what its item says of it."""

    url: str
    place: str
    record: ProductRecord


class GeodesHub(StacHub):
    """See `StacHub`.

    Args:
        name: Preset id.
        url: Address of its STAC API, ".../api/stac".
        key: API key as `secret`.
        transport: Way to the hub.
        dialect: Peculiarities of its catalogue.
        order_page: Where people ask for what lies in the archive.
        key_page: Where people make their key.
    """

    def __init__(
        self,
        name: str,
        url: str,
        key: Credentials,
        transport: Transport,
        dialect: StacDialect,
        *,
        order_page: str = "",
        key_page: str = "",
    ) -> None:
        super().__init__(name, url, transport, dialect)
        self.capabilities = Capabilities(
            can_order=False,
            can_download=True,
            max_streams=2,  # not documented
            batch_availability=BATCH,
            order_page=order_page,
        )
        self._has_key = bool(key.secret)
        self._key_page = key_page
        self._proof = KeyHeader(key.secret, origins_of(url))
        self._refusal: HubError | None = None
        self._worked = False
        self._zips: dict[str, _Zip] = {}
        transport.redact.add(key.secret)

    def __repr__(self) -> str:
        return f"GeodesHub({self.name}, {self._url})"

    def details(self, record: ProductRecord) -> ProductRecord:
        """Return the record as the catalogue has it now."""
        self._zips.pop(record.name, None)
        found = self._zip(record).record
        return replace(found, cloud=found.cloud if found.cloud is not None else record.cloud)

    def availability(self, records: Sequence[ProductRecord]) -> dict[str, Availability]:
        """Ask which zips are at hand."""
        states: dict[str, Availability] = {}
        zips: dict[str, _Zip] = {}
        for record in records:
            try:
                zips[record.id] = self._zip(record)
            except HubError as error:  # noqa: PERF203 - one that is gone does not spoil the others
                if error.kind != "not_found":
                    raise
                states[record.id] = "gone"
        if zips:
            there = self._at_hand(list(zips.values()))
            states |= {key: there.get(found.url, "unknown") for key, found in zips.items()}
        return states

    def _at_hand(self, zips: Sequence[_Zip]) -> dict[str, Availability]:
        asked = [{"href": found.url, "endpointURL": found.place} for found in zips]
        request = Request(
            "POST",
            self._beside("fastavailability"),
            self.name,
            {"Content-Type": "application/json"},
            json.dumps({"availability": asked}).encode(),
        )
        answer = self._transport.json(request)
        products = answer.get("products") if isinstance(answer, dict) else None
        if not isinstance(products, list):
            raise self._nonsense("it does not say which products are at hand")
        states: dict[str, Availability] = {}
        for found in zips:
            said = [
                file.get("available")
                for product in products
                if isinstance(product, dict) and str(product.get("id") or "-") in found.url
                for file in product.get("files") or []
                if isinstance(file, dict) and str(file.get("checksum") or "-") in found.url
            ]
            if len(said) == 1 and isinstance(said[0], bool):
                states[found.url] = "online" if said[0] else "offline"
        return states

    def open(self, record: ProductRecord, *, node: str = "", start: int = 0, etag: str = "") -> HttpStream:
        """Open the zip; single files are not to be had."""
        if node:
            raise HubError("it has no single files.", kind="unsupported", subject=record.name)
        if not self._has_key:
            raise HubError(
                "downloading needs an API key.", kind="auth", subject=self.name, remedy=self._how()
            )
        request = Request("GET", self._zip(record).url, record.name, {}, None, self._proof)
        return self._by_key(lambda: self._transport.stream(request, start=start, etag=etag))

    def _by_key(self, ask: Callable[[], _T]) -> _T:
        if self._refusal is not None:
            raise self._refusal
        try:
            answer = ask()
        except HubError as error:
            if not self._is_of_the_key(error):
                raise
            self._refusal = HubError(
                told("the API key is refused ({cause}).", cause=error.cause or f"HTTP {error.status}"),
                kind="auth",
                status=error.status,
                cause=error.cause,
                subject=self.name,
                remedy=self._how(),
            )
            raise self._refusal from None
        self._worked = True
        return answer

    def _is_of_the_key(self, error: HubError) -> bool:
        """Tell whether a refusal is of the key, not of a product; one that worked is not to blame."""
        if error.kind != "forbidden":
            return error.kind == "auth"
        if _NAMES_KEY.search(error.cause):
            return True
        return not self._worked and not _NAMES_PRODUCT.search(error.cause)

    def _how(self) -> str:
        return (
            told("Make one at {key_page} and enter it.", key_page=self._key_page)
            if self._key_page
            else "Enter one."
        )

    def _zip(self, record: ProductRecord) -> _Zip:
        if record.name not in self._zips:
            found = self._item(record.name)
            if found is None:
                raise HubError(
                    told("{name} does not have it.", name=self.name), kind="not_found", subject=record.name
                )
            self._zips[record.name] = found
        return self._zips[record.name]

    def _item(self, name: str) -> _Zip | None:
        collections = [item for level in self._dialect.collections for item in self._collections(level, None)]
        body = {"collections": collections, "limit": 10, "query": {"identifier": {"eq": name}}}
        headers = {"Content-Type": "application/json"}
        data = json.dumps(body).encode()
        answer = self._transport.json(Request("POST", f"{self._url}/search", self.name, headers, data))
        items = answer.get("features") if isinstance(answer, dict) else None
        if not isinstance(items, list):
            raise self._nonsense("its answer holds no list of items")
        for item in items:
            record = self._record(item)
            if isinstance(record, Unusable) or record.name != name:
                continue
            place = (item.get("properties") or {}).get("endpoint_url")
            for asset in (item.get("assets") or {}).values():
                if isinstance(asset, Mapping) and "zip" in str(asset.get("type") or ""):
                    url = self._here(str(asset.get("href") or ""))
                    return _Zip(url, str(place or ""), record)
        return None

    def _here(self, href: str) -> str:
        """Return an address on the host of the API: the key goes to no other, whatever an item says."""
        ours = urlsplit(self._url)
        return urlunsplit(urlsplit(href)._replace(scheme=ours.scheme, netloc=ours.netloc))

    def _beside(self, name: str) -> str:
        return f"{self._url.removesuffix('/api/stac')}/{name}"


def _open(preset: Preset, opening: Opening) -> Hub:
    options: dict[str, Any] = dict(preset.options)
    pages = {name: str(options.pop(name, "")) for name in ("order_page", "key_page")}
    dialect = StacDialect(**options)
    return GeodesHub(preset.hub, preset.url, opening.credentials, opening.transport(), dialect, **pages)


DIALECT = Dialect("geodes", guess=lambda _: False, open=_open, login="download", api_key=True)
