"""What a hub's refusal means: HTTP status, headers and body become a classified `HubError`.

The dialects tell themselves apart: DHuS explains itself in the header `cause-message` (sometimes in an
XML or JSON body), the Copernicus Data Space in JSON with codes `DAT-ZIP-nnn` or a `detail` list, identity
servers in `error_description`. Texts are matched by their stable parts, with blanks and class names
before them left free, since both differ between servers.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from ...core.words import told
from ..contract import ErrorKind, HubError

_QUOTA = re.compile(r"retrieval\s+quota\s+exceeded|\(\s*\d+\s+fetches\s+max\s*\)", re.IGNORECASE)
_QUOTA_NUMBER = re.compile(r"\((\d+)\s+fetches max\)", re.IGNORECASE)
_FLOWS = re.compile(r"concurrent\s+flows", re.IGNORECASE)
_TOO_LONG = re.compile(r"Request\s+Entity\s+Too\s+Large|Request-URI\s+Too\s+(?:Long|Large)", re.IGNORECASE)
#: So much in a day or month, not "so many orders": it is over by itself.
_VOLUME = re.compile(
    r"(?:quota|limit|allowance)\b.*\b(?:exceeded|reached|exhausted)|(?:exceeded|reached|exhausted)\b.*\b(?:quota|limit)"
    r"|too\s+many\s+(?:requests|downloads)",
    re.IGNORECASE,
)
_MAINTENANCE = re.compile(
    r"maintenance|temporar(?:il)?y\s+unavailable|be\s+back\s+(?:soon|online|shortly)", re.IGNORECASE
)
_TAGS = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_XML_CODE = re.compile(r"<Code>\s*(\w+)\s*</Code>")
_XML_SIZE = re.compile(r"<ActualObjectSize>\s*(\d+)\s*</ActualObjectSize>")
_XML_MESSAGE = re.compile(r"<(?:\w+:)?message\b[^>]*>(.*?)</", re.IGNORECASE | re.DOTALL)

#: What object stores (S3) mean by their codes: kind, in words, remedy; "" for the usual ones of the kind.
_NEW_KEYS = "Make new keys on the hub's page for keys, and enter both whole."
_CODES: dict[str, tuple[ErrorKind, str, str]] = {
    "InvalidAccessKeyId": (
        "auth",
        "the store does not know this access key: it is mistyped, was deleted, or its end date has passed",
        _NEW_KEYS,
    ),
    "SignatureDoesNotMatch": ("auth", "the secret key is not that of the access key", _NEW_KEYS),
    "ExpiredToken": ("auth", "the keys have expired", _NEW_KEYS),
    "TokenRefreshRequired": ("auth", "the keys have expired", _NEW_KEYS),
    "InvalidToken": ("auth", "the store does not take these keys", _NEW_KEYS),
    "AccessDenied": (
        "forbidden",
        "the store does not allow this with these keys",
        "Look on the hub's page whether the keys are for its archive of products; else make new ones.",
    ),
    "UserSuspended": ("account", "the account of these keys is suspended", ""),
    "RequestTimeTooSkewed": (
        "connection",
        "the clock of this computer and that of the store are too far apart",
        "Set date, time and time zone of this computer.",
    ),
    "SlowDown": ("rate", "", ""),
    "RequestLimitExceeded": ("rate", "", ""),
    "TooManyRequests": ("rate", "", ""),
    "NoSuchKey": ("not_found", "the store has no such file", ""),
    "NoSuchBucket": ("not_found", "the store has no such archive", "Check the address of the store."),
}

_BY_STATUS: dict[int, ErrorKind] = {
    401: "auth",
    403: "forbidden",
    404: "not_found",
    407: "connection",
    408: "connection",
    410: "not_found",
    416: "range",
    429: "rate",
    501: "bad_query",
    502: "unavailable",
    503: "unavailable",
    504: "unavailable",
}

_MEANING: dict[str, tuple[str, str]] = {
    "auth": ("the hub refuses these credentials", "Check user name and password, then start again."),
    "account": ("this account or client may search but not download", "Log in to the hub's web site once."),
    "forbidden": ("the hub does not allow this to your account", "Ask the hub which right is missing."),
    "quota": ("too many orders are open at the archive", "Orders go on when earlier ones are completed."),
    "flows": ("too many downloads run at once on this account", "Wait until one of them ends."),
    "rate": ("the hub asks to slow down", "Try again later."),
    "unavailable": ("the hub is not available at present (maintenance or overload)", "Try again later."),
    "server": ("the hub failed internally", "Try again later; if it stays, use another hub."),
    "not_found": ("the hub does not know this", "It may have been deleted or replaced; search again."),
    "bad_query": ("the hub refuses the question", "Simplify the area or the period."),
    "protocol": ("the hub gave an answer that makes no sense here", "Check the address of the hub."),
    "connection": ("no connection to the hub", "Check the network and the proxy settings."),
    "offline": ("the product is offline, in the long-term archive", "Order it first."),
    "range": ("the hub cannot send this part of the file", "Start the download again."),
}


def hub_words(headers: Mapping[str, str], body: bytes) -> tuple[str, str]:
    """Return the hub's own (code, explanation) from header or body; "" where it gives none.

    Args:
        headers: Header names are compared as given; pass a mapping that ignores case.
        body: First bytes of the body, whatever they hold.
    """
    cause = headers.get("cause-message", "").strip()
    if cause:
        return "", _short(cause)
    text = body.decode("utf-8", "replace").strip()
    if text[:1] in "{[" and text:
        try:
            return _json_words(json.loads(text))
        except (ValueError, RecursionError):
            return "", _short(text)
    message = _XML_MESSAGE.search(text)
    if message:
        code = _XML_CODE.search(text)
        return code[1] if code else "", _short(html.unescape(_TAGS.sub(" ", message[1])))
    code = _XML_CODE.search(text)
    if code:
        return code[1], ""
    return "", _short(html.unescape(_TAGS.sub(" ", text)))


def _json_words(document: object) -> tuple[str, str]:
    if not isinstance(document, dict):
        return "", _short(json.dumps(document))
    error = document.get("error")
    if isinstance(error, dict):  # OData: {"error": {"code", "message": {"value"}}}
        code, words = _json_words(error)
        return (code or str(error.get("code") or "")), words
    code = str(document.get("code") or "")
    for key in ("message", "error_description", "detail", "description", "value"):
        value = document.get(key)
        if isinstance(value, dict):
            value = value.get("value") or value.get("message")
        if isinstance(value, list):
            value = "; ".join(_detail(item) for item in value)
        if value:
            return code, _short(str(value))
    return code, _short(str(error)) if error else ""


def _detail(item: object) -> str:
    if not isinstance(item, dict):
        return str(item)
    where = ".".join(str(part) for part in item.get("loc", ()))
    return f"{where}: {item.get('msg') or item.get('type') or item}".removeprefix(": ")


def _short(text: str, limit: int = 300) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds a hub asks to wait, from `Retry-After` in seconds or as a date.

    A date is compared with the hub's own `Date` where it sends one, so that a wrong clock does no harm.
    """
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    if re.fullmatch(r"\d{1,9}(?:\.\d+)?", text):
        return float(text)
    then = _http_date(text)
    if then is None:
        return None
    reference = _http_date(headers.get("date", ""))
    return max(0.0, then - (now if reference is None else reference))


def _http_date(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def classify(status: int, headers: Mapping[str, str], code: str, words: str) -> ErrorKind:
    """Return the kind of a refusal."""
    if status >= 400 and _QUOTA.search(words):
        return "quota"
    if status >= 400 and _FLOWS.search(words):
        return "flows"
    if status >= 400 and _TOO_LONG.search(words):
        return "bad_query"
    if code == "DAT-ZIP-609":  # right credentials, wrong kind of client
        return "account"
    if status >= 400 and code in _CODES:
        return _CODES[code][0]
    if status == 403 and _VOLUME.search(words):
        return "rate"
    if status == 202:
        return "offline"
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 400 <= status < 500:
        return "bad_query"
    if status >= 500:
        is_page = "html" in headers.get("content-type", "").lower()
        return "unavailable" if is_page and _MAINTENANCE.search(words) else "server"
    return "protocol"


def refusal(
    status: int, headers: Mapping[str, str], body: bytes, *, subject: str = "", now: float = 0.0
) -> HubError:
    """Make the error for an answer that is not what was asked for.

    Args:
        status: HTTP status.
        headers: Answer headers, ignoring case.
        body: First bytes of the body.
        subject: What was asked for (hub, product), for the message.
        now: Unix time, for a Retry-After date.
    """
    code, words = hub_words(headers, body)
    kind = classify(status, headers, code, words)
    what, remedy = _MEANING[kind]
    if code == "DAT-ZIP-609":
        what = "this account or client may search but not download"
        remedy = (
            "Use the user name and password of the hub's web site, not a client made for another service."
        )
    elif code in ("DAT-ZIP-109", "DAT-ZIP-604"):
        what, remedy = "the hub does not accept the login, though it was renewed", "Log in again."
    elif code in ("DAT-ZIP-104", "DAT-ZIP-111"):
        what, remedy = "the hub does not understand which product is meant", "Search for it again."
    elif kind == "bad_query" and _TOO_LONG.search(words):
        what, remedy = "the query is too long for this hub", "Use a simpler area."
    elif code in _CODES:
        what, remedy = _CODES[code][1] or what, _CODES[code][2] or remedy
    said = f": {words}" if words else ""
    label = f"HTTP {status}" + (f" {code}" if code else "")
    wait = retry_after(headers, now)
    number = _QUOTA_NUMBER.search(words)
    total = re.fullmatch(r"bytes\s+\*/(\d+)", headers.get("content-range", "").strip())
    total = total or _XML_SIZE.search(body.decode("utf-8", "replace"))
    hub_time = _http_date(headers.get("date", "")) if code == "RequestTimeTooSkewed" else None
    return HubError(
        told("{what} ({label}{said}).", what=what, label=label, said=said),
        kind=kind,
        status=status,
        retry_after=wait,
        cause=f"{code} {words}".strip(),
        quota=int(number[1]) if number else None,
        total=int(total[1]) if total else None,
        code=code,
        clock_ahead=None if hub_time is None else hub_time - now,
        subject=subject,
        remedy=told("Wait {wait:.0f} s. {remedy}", wait=wait, remedy=remedy) if wait else remedy,
    )


def no_connection(name: str, words: str, patience: float) -> str:
    """Return what a connection failed by.

    Args:
        name: Class of the error.
        words: Its text.
        patience: How long an answer was waited for, seconds.
    """
    if "timeout" in name.lower() or "timed out" in words.lower():
        return told("the hub did not answer within {patience:.0f} s", patience=patience)
    if "ssl" in name.lower() or "certificate" in words.lower():
        return told("the hub's certificate is not accepted ({words})", words=words)
    if "proxy" in name.lower():
        return told("the proxy refuses the connection ({words})", words=words)
    return told("the connection failed ({name}: {words})", name=name, words=words)


def wrong_page(headers: Mapping[str, str], body: bytes, *, expected: str, subject: str = "") -> HubError:
    """Make the error for a web page where `expected` should be (maintenance pages come with status 200)."""
    _code, words = hub_words(headers, body)
    kind: ErrorKind = "unavailable" if _MAINTENANCE.search(words) else "protocol"
    what = (
        "the hub is under maintenance"
        if kind == "unavailable"
        else told("a web page came instead of {expected}", expected=expected)
    )
    remedy = _MEANING[kind][1]
    return HubError(
        told("{what}: {words}", what=what, words=words) if words else told("{what}.", what=what),
        kind=kind,
        status=200,
        cause=words,
        subject=subject,
        remedy=remedy,
    )
