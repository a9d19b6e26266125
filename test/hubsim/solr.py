"""The part of Solr's query language that clients of a DHuS send, over the recorded attributes.

`attr:"v"`, `attr:v`, `attr:["a" TO "b"]`, `(attr:"x" OR attr:"y")`, `NOT`, globs, date arithmetic
(`NOW-3DAYS`, `2018-01-01T00:00:00Z+1MONTH`, `NOW/DAY`), `footprint:"Intersects(WKT)"` (Contains,
IsWithin); terms next to each other are joined by AND.
"""

from __future__ import annotations

import fnmatch
import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from osgeo import ogr

from .catalogue import parse_time

Test = Callable[[dict[str, Any]], bool]

FIELDS = {
    *("beginposition", "endposition", "ingestiondate", "datatakesensingstart", "creationdate", "date"),
    *(
        "orbitnumber",
        "relativeorbitnumber",
        "cloudcoverpercentage",
        "lastorbitnumber",
        "lastrelativeorbitnumber",
    ),
    *(
        "footprint",
        "gmlfootprint",
        "format",
        "instrumentshortname",
        "instrumentname",
        "sensoroperationalmode",
    ),
    *(
        "s2datatakeid",
        "platformidentifier",
        "orbitdirection",
        "platformserialidentifier",
        "processingbaseline",
    ),
    *("processinglevel", "producttype", "platformname", "size", "tileid", "hv_order_tileid", "filename"),
    *(
        "identifier",
        "uuid",
        "id",
        "title",
        "level1cpdiidentifier",
        "granuleidentifier",
        "datastripidentifier",
    ),
    *("vegetationpercentage", "notvegetatedpercentage", "waterpercentage", "unclassifiedpercentage"),
    *(
        "mediumprobacloudspercentage",
        "highprobacloudspercentage",
        "snowicepercentage",
        "collection",
        "ondemand",
    ),
    *("polarisationmode", "swathidentifier", "timeliness", "productclass", "slicenumber", "acquisitiontype"),
}
DATES = {"beginposition", "endposition", "ingestiondate", "datatakesensingstart", "creationdate", "date"}
NUMBERS = {
    *(
        "orbitnumber",
        "relativeorbitnumber",
        "cloudcoverpercentage",
        "lastorbitnumber",
        "lastrelativeorbitnumber",
    ),
    *("vegetationpercentage", "notvegetatedpercentage", "waterpercentage", "unclassifiedpercentage"),
    *("mediumprobacloudspercentage", "highprobacloudspercentage", "snowicepercentage", "slicenumber"),
}
MAX_LENGTH = 3898  # url-encoded characters, measured by users of the real hub


class QuerySyntaxError(Exception):
    """What the hub writes into feed.error."""


@dataclass(frozen=True)
class _Token:
    kind: str  # "(", ")", "OR", "AND", "NOT", "term"
    text: str = ""
    field: str = ""


_FIELD = re.compile(r"([A-Za-z_0-9]+)\s*:\s*")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_RANGE = re.compile(r"([\[{])\s*(.*?)\s+TO\s+(.*?)\s*([\]}])", re.DOTALL)
_BARE = re.compile(r"[^\s()\"]+")


def _tokens(text: str) -> list[_Token]:
    result, at = [], 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        if text[at] in "()":
            result.append(_Token(text[at]))
            at += 1
            continue
        word = re.compile(r"(OR|AND|NOT|&&|\|\|)(?=[\s(]|$)").match(text, at)
        if word:
            kind = {"&&": "AND", "||": "OR"}.get(word[1], word[1])
            result.append(_Token(kind))
            at = word.end()
            continue
        match = _FIELD.match(text, at)
        name = ""
        if match:
            name, at = match[1], match.end()
        for pattern in (_QUOTED, _RANGE, _BARE):
            value = pattern.match(text, at)
            if value:
                break
        else:
            raise QuerySyntaxError(_cannot_parse(text, at))
        result.append(_Token("term", value[0], name))
        at = value.end()
    return result


def _cannot_parse(text: str, column: int) -> str:
    where = f'Encountered "<EOF>" at line 1, column {column}.'
    return f"org.apache.solr.search.SyntaxError: Cannot parse '{text}': {where}"


class _Parser:
    def __init__(self, text: str, now: datetime) -> None:
        self._text, self._now = text, now
        self._tokens = _tokens(text)
        self._at = 0

    def parse(self) -> Test:
        test = self._any()
        if self._at != len(self._tokens):
            self._fail()
        return test

    def _peek(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""

    def _fail(self) -> None:
        raise QuerySyntaxError(_cannot_parse(self._text, len(self._text)))

    def _any(self) -> Test:
        tests = [self._all()]
        while self._peek() == "OR":
            self._at += 1
            tests.append(self._all())
        return tests[0] if len(tests) == 1 else lambda p: any(t(p) for t in tests)

    def _all(self) -> Test:
        tests = [self._one()]
        while self._peek() in ("term", "(", "AND", "NOT"):
            if self._peek() == "AND":
                self._at += 1
            tests.append(self._one())
        return tests[0] if len(tests) == 1 else lambda p: all(t(p) for t in tests)

    def _one(self) -> Test:
        kind = self._peek()
        if kind == "NOT":
            self._at += 1
            inner = self._one()
            return lambda p: not inner(p)
        if kind == "(":
            self._at += 1
            inner = self._any()
            if self._peek() != ")":
                self._fail()
            self._at += 1
            return inner
        if kind != "term":
            self._fail()
        token = self._tokens[self._at]
        self._at += 1
        return _term(token, self._now)


def parse(text: str, now: datetime) -> Test:
    """Return a test over a product's attributes (names in lower case); raise QuerySyntaxError."""
    if not text.strip():
        raise QuerySyntaxError("org.apache.solr.search.SyntaxError: empty query")
    if text.strip() in ("*", "*:*"):
        return lambda p: True
    return _Parser(text, now).parse()


def _term(token: _Token, now: datetime) -> Test:
    name, text = token.field.lower(), token.text
    if not name:
        word = text.strip('"')
        return lambda p: any(
            _glob(word, str(v)) for k, v in p.items() if k in ("identifier", "filename", "title")
        )
    if name not in FIELDS:
        raise QuerySyntaxError(f"undefined field {token.field}")
    if name == "footprint":
        return _spatial(text.strip('"'))
    bounds = _RANGE.fullmatch(text) or _RANGE.fullmatch(text.strip('"'))
    if bounds:
        low, high = (b.strip('"') for b in (bounds[2], bounds[3]))
        return _between(name, low, high, bounds[1] == "[", bounds[4] == "]", now)
    value = re.sub(r"\\(.)", r"\1", text[1:-1]) if text.startswith('"') else text
    if name in NUMBERS and "*" not in value:
        return lambda p: name in p and float(p[name]) == _number(value)
    if name in DATES and "*" not in value:
        return _between(name, value, value, True, True, now)
    # The hub's text fields are tokenised without case; uuid and file names match as a whole.
    return lambda p: name in p and _glob(value, str(p[name]))


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise QuerySyntaxError(f"Invalid Number: {text}") from None


def _glob(pattern: str, value: str) -> bool:
    return fnmatch.fnmatchcase(value.lower(), re.sub(r"([\[\]])", r"[\1]", pattern.lower()))


def _between(name: str, low: str, high: str, low_in: bool, high_in: bool, now: datetime) -> Test:
    read: Callable[[str], Any]
    key: Callable[[Any], Any]
    if name in DATES:
        read, key = functools.partial(date_math, now=now), parse_time
    elif name in NUMBERS:
        read, key = _number, float
    else:
        read, key = str, str
    lowest = None if low == "*" else read(low)
    highest = None if high == "*" else read(high)

    def test(product: dict[str, Any]) -> bool:
        if name not in product:
            return False
        value = key(product[name])
        if lowest is not None and not (value >= lowest if low_in else value > lowest):
            return False
        return highest is None or (value <= highest if high_in else value < highest)

    return test


_UNITS = {
    "MILLISECOND": timedelta(milliseconds=1),
    "MILLI": timedelta(milliseconds=1),
    "SECOND": timedelta(seconds=1),
    "MINUTE": timedelta(minutes=1),
    "HOUR": timedelta(hours=1),
    "DAY": timedelta(days=1),
}


def date_math(text: str, now: datetime) -> datetime:
    """Read a time with Solr's date arithmetic."""
    match = re.match(r"NOW|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z", text)
    if match is None:
        raise QuerySyntaxError(f"Invalid Date String:'{text}'")
    time = now if match[0] == "NOW" else parse_time(match[0])
    rest = text[match.end() :]
    for sign, count, unit in re.findall(r"([+\-/])(\d*)([A-Z]+?)S?(?=[+\-/]|$)", rest):
        time = _shift(time, sign, int(count or 0), unit)
    return time


def _shift(time: datetime, sign: str, count: int, unit: str) -> datetime:
    if sign == "/":
        order = ["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"]
        keep = order.index(unit)
        fields = [time.year, time.month, time.day, time.hour, time.minute, time.second]
        fields = fields[: keep + 1] + [1, 1, 1, 0, 0, 0][keep + 1 :]
        return datetime(*fields, tzinfo=timezone.utc)
    count = count if sign == "+" else -count
    if unit in _UNITS:
        return time + count * _UNITS[unit]
    months = count * (12 if unit == "YEAR" else 1)
    year, month = divmod(time.year * 12 + time.month - 1 + months, 12)
    day = min(time.day, [31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month])
    return time.replace(year=year, month=month + 1, day=day)


def _spatial(text: str) -> Test:
    match = re.fullmatch(r"\s*(intersects|contains|iswithin)\s*\((.*)\)\s*", text, re.IGNORECASE | re.DOTALL)
    if match is None:
        raise QuerySyntaxError(f"Couldn't parse shape '{text}' because: unknown operation")
    relation, wkt = match[1].lower(), match[2].strip()
    area = geometry(wkt)

    def test(product: dict[str, Any]) -> bool:
        footprint = product.get("_geometry")
        if footprint is None:
            return False
        if relation == "intersects":
            return bool(footprint.Intersects(area))
        # Solr's words: Contains = the indexed shape contains the query's.
        return bool(footprint.Contains(area) if relation == "contains" else footprint.Within(area))

    return test


def geometry(wkt: str) -> Any:
    """Read WKT, a "lat, lon" pair or ENVELOPE(minX, maxX, maxY, minY)."""
    envelope = re.fullmatch(r"ENVELOPE\s*\(([^)]*)\)", wkt, re.IGNORECASE)
    if envelope:
        west, east, north, south = (float(v) for v in envelope[1].split(","))
        wkt = f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
    pair = re.fullmatch(r"(-?[\d.]+)\s*,\s*(-?[\d.]+)", wkt)
    if pair:
        wkt = f"POINT({pair[2]} {pair[1]})"
    try:
        shape = ogr.CreateGeometryFromWkt(wkt)
    except RuntimeError:  # where a test has switched GDAL's exceptions on
        shape = None
    if shape is None:
        raise QuerySyntaxError(
            f"Couldn't parse shape '{wkt}' because: java.text.ParseException: Unknown Shape"
        )
    return shape
