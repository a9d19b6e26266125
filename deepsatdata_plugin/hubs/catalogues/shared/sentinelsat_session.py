"""The sentinelsat library, held so that its defects cannot hurt.

Used for queries, OData records and triggers of the archive only, with versions 1.1.1 and 1.2.1. Everything
it sends goes through our transport: time limits (it stores one and never uses it), redirects by hand, login
for the hub's own host only, classified refusals. Its password argument, its two limits (the setters are
swapped), its progress bars, downloads, waits and data frames are never used.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ....core.feedback import Feedback
from ....core.optional import load_optional
from ....core.words import told
from ...contract import HubError
from ...web import Authorization, Request, Transport
from .instants import instant_text

#: Hits a page; the most that DHuS gives.
PAGE = 100
#: Share of the longest query that is used, since the limit is only known approximately.
_FULL = 0.97


def load() -> Any:
    """Import sentinelsat.

    Raises:
        InputError: It is not installed, or does not load.
    """
    return load_optional("sentinelsat", subject="HUB", instead="Or choose another hub.")


class SentinelsatClient:
    """One conversation with a DHuS. Cheap to make; not shared between threads.

    Args:
        api_url: Address of the hub, e.g. "https://hub.example/dhus".
        transport: Sends everything.
        authorization: Login.
        hub: Name for messages.
        feedback: Learns of waits, asked for a cancel.
    """

    def __init__(
        self,
        api_url: str,
        transport: Transport,
        authorization: Authorization | None,
        hub: str,
        feedback: Feedback | None = None,
    ) -> None:
        self._library = load()
        self._hub = hub
        self._clean = transport.redact  # what the library says goes through it as all texts of hubs do
        self._api = self._library.SentinelAPI(None, None, api_url, show_progressbars=False)
        self._session = _Session(transport, authorization, hub, feedback)
        self._api.session = self._session

    def fits(self, query: Mapping[str, Any]) -> bool:
        """Tell whether a query is short enough; a text that is not Latin-1 never is."""
        text = self._api.format_query(**query)
        try:
            text.encode("latin-1")
        except UnicodeEncodeError:
            return False
        return bool(self._api.check_query_length(text) <= _FULL)

    def count(self, query: Mapping[str, Any]) -> int:
        """Return the number of hits of a query."""
        return int(self._call(lambda: self._api.count(**query)))

    def page(self, query: Mapping[str, Any], offset: int) -> tuple[list[dict[str, Any]], list[str]]:
        """Return up to `PAGE` hits from `offset` on as flat attributes, in order, and what cannot be read.

        Hits lacking attributes, or a single hit that is no list, are understood.
        """
        self._session.feed = None
        try:
            found = self._call(
                lambda: self._api.query(
                    **query, order_by="beginposition,identifier", limit=PAGE, offset=offset
                )
            )
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            return self._one_by_one(error)
        return [{**attributes, "uuid": uuid} for uuid, attributes in found.items()], []

    def _one_by_one(self, error: Exception) -> tuple[list[dict[str, Any]], list[str]]:
        """Read the hits of a page singly, after one of them stopped the library from reading the page."""
        feed = self._session.feed
        entries = feed.get("entry", []) if isinstance(feed, dict) else None
        if isinstance(entries, dict):
            entries = [entries]
        if not isinstance(entries, list):
            raise HubError(
                self._clean(
                    told(
                        "the hub's answer cannot be read ({name}: {error}).",
                        name=type(error).__name__,
                        error=error,
                    )
                ),
                kind="protocol",
                subject=self._hub,
            ) from None
        parse = self._library.sentinel._parse_opensearch_response
        good: list[dict[str, Any]] = []
        bad: list[str] = []
        for entry in entries:
            attributes, fault = _read_entry(parse, entry)
            if attributes is None:
                title = entry.get("title", "") if isinstance(entry, dict) else ""
                bad.append(self._clean(f"{title}: {fault}"))
            else:
                good.append(attributes)
        return good, bad

    def record(self, uuid: str) -> dict[str, Any]:
        """Return the OData record: exact size, MD5, footprint; `Online` only where the hub has it."""
        try:
            record = dict(self._call(lambda: self._api.get_product_odata(uuid)))
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            raise HubError(
                self._clean(
                    told(
                        "the product's record cannot be read ({name}: {error}).",
                        name=type(error).__name__,
                        error=error,
                    )
                ),
                kind="protocol",
                subject=f"{self._hub} {uuid}",
            ) from None
        document = self._session.document
        if not (isinstance(document, dict) and "Online" in document.get("d", {})):
            record.pop("Online", None)  # the library says True where the hub says nothing
        return record

    def trigger(self, uuid: str) -> bool:
        """Order a product from the archive: True when the order was accepted, False when it is online."""
        return bool(self._call(lambda: self._api.trigger_offline_retrieval(uuid)))

    def _call(self, ask: Any) -> Any:
        errors = self._library.exceptions if hasattr(self._library, "exceptions") else self._library
        try:
            return ask()
        except (errors.QuerySyntaxError, errors.QueryLengthError) as error:
            raise HubError(
                self._clean(told("the hub refuses the question: {msg}.", msg=error.msg)),
                kind="bad_query",
                status=_status(error),
                cause=self._clean(str(error.msg)),
                subject=self._hub,
                remedy="Simplify the area or the period.",
            ) from None
        except errors.SentinelAPIError as error:
            raise HubError(
                self._clean(told("the hub's answer makes no sense: {msg}.", msg=error.msg)),
                kind="protocol",
                status=_status(error),
                cause=self._clean(str(error.msg)),
                subject=self._hub,
                remedy="Check the address of the hub.",
            ) from None


def _read_entry(parse: Any, entry: Any) -> tuple[dict[str, Any] | None, str]:
    try:
        ((uuid, attributes),) = parse([entry]).items()
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        return None, f"{type(error).__name__} {error}"
    return {**attributes, "uuid": uuid}, ""


def _status(error: Any) -> int:
    return int(getattr(getattr(error, "response", None), "status_code", 0) or 0)


def time_range(start: datetime, end: datetime) -> tuple[str, str]:
    """Return a period as DHuS writes it, in whole milliseconds."""
    return instant_text(start), instant_text(end)


class _Session:
    """What sentinelsat uses of a `requests.Session`."""

    def __init__(
        self,
        transport: Transport,
        authorization: Authorization | None,
        hub: str,
        feedback: Feedback | None,
    ) -> None:
        self._transport, self._authorization = transport, authorization
        self._hub, self._feedback = hub, feedback
        self.headers: dict[str, str] = {}
        self.auth = None
        self.timeout = None
        self.document: Any = None
        self.feed: Any = None

    def get(
        self, url: str, params: Any = None, headers: Mapping[str, str] | None = None, **_others: Any
    ) -> Any:
        """Send a GET; refusals are raised as HubError before the library sees (and logs) them."""
        import requests

        full = requests.Request("GET", url, params=params).prepare().url or url
        request = Request("GET", full, self._hub, headers or {}, None, self._authorization)
        if headers and "Range" in headers:
            return self._first_bytes(request)
        answer = self._transport.answer(
            request, feedback=self._feedback, check=self._keep if "format=json" in full else None
        )
        return _response(answer.status, answer.url, answer.headers, answer.content)

    def head(self, url: str, **_others: Any) -> Any:
        """Send a HEAD."""
        request = Request("HEAD", url, self._hub, {}, None, self._authorization)
        answer = self._transport.answer(request, feedback=self._feedback)
        return _response(answer.status, answer.url, answer.headers, b"")

    def _keep(self, answer: Any) -> None:
        self.document = self._transport.parse_json(answer, self._hub)
        self.feed = self.document.get("feed") if isinstance(self.document, dict) else None

    def _first_bytes(self, request: Request) -> Any:
        """Trigger an order: the status tells all; a body is not waited for, it may be a whole product."""
        try:
            with self._transport.stream(request) as stream:
                return _response(stream.status, request.url, {}, b"")
        except HubError as error:
            if error.status == 202:
                return _response(202, request.url, {}, b"")
            if error.kind == "flows":  # the product is online, only all streams are taken
                return _response(403, request.url, {"cause-message": "concurrent flows"}, b"")
            raise


def _response(status: int, url: str, headers: Mapping[str, str], content: bytes) -> Any:
    import requests

    response = requests.Response()
    response.status_code = status
    response.url = url
    response.headers.update(headers)
    response.headers.pop("Content-Encoding", None)  # the content is decoded already
    response.raw = io.BytesIO(content)
    return response
