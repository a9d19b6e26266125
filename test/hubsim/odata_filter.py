"""The $filter language of the Copernicus Data Space catalogue, over catalogue products.

Grammar: comparisons (eq lt le gt ge ne) of Name, Id, Collection/Name, ContentDate/Start, ContentDate/End,
PublicationDate, ModificationDate, Online, ContentLength; `and`, `or`, `not`, parentheses;
contains, startswith, endswith(Name,'...'); OData.CSC.Intersects(area=geography'SRID=4326;WKT');
Attributes/OData.CSC.<Type>Attribute/any(att:att/Name eq 'x' and att/OData.CSC.<Type>Attribute/Value le 1).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from osgeo import ogr

from .catalogue import parse_time

Test = Callable[[dict[str, Any]], bool]


class FilterError(Exception):
    """The server answers 422 with this text."""


_TOKEN = re.compile(
    r"\s*(?:(?P<string>'(?:[^']|'')*')"
    r"|(?P<geography>geography'(?:[^']|'')*')"
    r"|(?P<time>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)"
    r"|(?P<number>-?\d+(?:\.\d+)?)"
    r"|(?P<word>[A-Za-z_][A-Za-z0-9_.]*(?:/[A-Za-z_][A-Za-z0-9_.]*)*)"
    r"|(?P<sign>[(),:=]))"
)
_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
}
_TIMES = {"ContentDate/Start", "ContentDate/End", "PublicationDate", "ModificationDate", "OriginDate"}
_FIELDS = {*_TIMES, "Name", "Id", "Collection/Name", "Online", "ContentLength", "ContentType", "S3Path"}


def parse(text: str) -> Test:
    """Return a test over a product's fields (see `cdse.fields`); raise FilterError."""
    return _Parser(text).parse()


class _Parser:
    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        at = 0
        while at < len(text.rstrip()):
            match = _TOKEN.match(text, at)
            if match is None:
                raise FilterError(f"Invalid field in filter near: {text[at : at + 40]}")
            kind = str(match.lastgroup)
            self._tokens.append((kind, match[kind]))
            at = match.end()
        self._at = 0

    def parse(self) -> Test:
        test = self._or()
        if self._at != len(self._tokens):
            raise FilterError(f"Unexpected {self._tokens[self._at][1]!r} in filter")
        return test

    def _peek(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at][1] if at < len(self._tokens) else ""

    def _take(self, *expected: str) -> str:
        value = self._peek()
        if not value or (expected and value not in expected):
            raise FilterError(f"Expected {' or '.join(expected) or 'more'}, found {value or 'the end'!r}")
        self._at += 1
        return value

    def _or(self) -> Test:
        tests = [self._and()]
        while self._peek() == "or":
            self._take()
            tests.append(self._and())
        return tests[0] if len(tests) == 1 else lambda p: any(t(p) for t in tests)

    def _and(self) -> Test:
        tests = [self._unit()]
        while self._peek() == "and":
            self._take()
            tests.append(self._unit())
        return tests[0] if len(tests) == 1 else lambda p: all(t(p) for t in tests)

    def _unit(self) -> Test:
        word = self._peek()
        if word == "not":
            self._take()
            inner = self._unit()
            return lambda p: not inner(p)
        if word == "(":
            self._take()
            inner = self._or()
            self._take(")")
            return inner
        if word in ("contains", "startswith", "endswith"):
            return self._text_function(word)
        if word == "OData.CSC.Intersects":
            return self._intersects()
        if word.startswith("Attributes/OData.CSC."):
            return self._attribute()
        return self._comparison()

    def _text_function(self, name: str) -> Test:
        self._take()
        self._take("(")
        field = self._take("Name")
        self._take(",")
        value = _string(self._take())
        self._take(")")
        return {
            "contains": lambda p: value in p[field],
            "startswith": lambda p: p[field].startswith(value),
            "endswith": lambda p: p[field].endswith(value),
        }[name]

    def _intersects(self) -> Test:
        self._take()
        self._take("(")
        self._take("area")
        self._take("=")
        text = self._take()
        self._take(")")
        area = area_of(text)
        return lambda p: p["_geometry"] is not None and bool(p["_geometry"].Intersects(area))

    def _attribute(self) -> Test:
        match = re.fullmatch(
            r"Attributes/OData\.CSC\.(String|Double|Integer|DateTimeOffset|Boolean)Attribute/any",
            self._take(),
        )
        if match is None:
            raise FilterError("Attributes need OData.CSC.<Type>Attribute/any(...)")
        kind = match[1]
        self._take("(")
        variable = self._take()
        self._take(":")
        self._take(f"{variable}/Name")
        self._take("eq")
        name = _string(self._take())
        self._take("and")
        field = self._take()
        if field != f"{variable}/OData.CSC.{kind}Attribute/Value":
            raise FilterError(f"Wrong attribute value expression: {field}")
        operator = self._take(*_OPERATORS)
        value = self._value()
        self._take(")")
        compare = _OPERATORS[operator]
        if kind == "DateTimeOffset" and isinstance(value, str):
            value = parse_time(value)

        def test(product: dict[str, Any]) -> bool:
            found_kind, found = product["_attributes"].get(name, (None, None))
            if found is None or (found_kind != kind and {found_kind, kind} != {"Integer", "Double"}):
                return False
            if kind == "DateTimeOffset":
                found = parse_time(found)
            if isinstance(found, str) != isinstance(value, str):
                raise FilterError(f"Value of attribute {name} has another type")
            return compare(found, value)

        return test

    def _comparison(self) -> Test:
        field = self._take()
        if field not in _FIELDS:
            raise FilterError(f"Invalid field: {field}")
        compare = _OPERATORS[self._take(*_OPERATORS)]
        value = self._value()
        if field in _TIMES and isinstance(value, str):
            value = parse_time(value)
        return lambda p: compare(p[field], value)

    def _value(self) -> Any:
        if self._at >= len(self._tokens):
            raise FilterError("The filter ends too early")
        kind, text = self._tokens[self._at]
        self._at += 1
        if kind == "string":
            return _string(text)
        if kind == "number":
            return float(text)
        if kind == "time":
            return _time(text)
        if text in ("true", "false"):
            return text == "true"
        raise FilterError(f"Invalid value: {text}")


def _time(text: str) -> datetime:
    return parse_time(text)


def _string(text: str) -> str:
    if len(text) < 2 or not text.startswith("'"):
        raise FilterError(f"Expected a text in quotes, found {text!r}")
    return text[1:-1].replace("''", "'")


def area_of(text: str) -> Any:
    """Read geography'SRID=4326;WKT' and check it as the server does: closed, valid, EPSG:4326."""
    match = re.fullmatch(r"geography'SRID=4326;\s*(.*)'", text, re.DOTALL)
    if match is None:
        raise FilterError("Only geography'SRID=4326;...' is supported")
    wkt = match[1]
    try:
        area = ogr.CreateGeometryFromWkt(wkt)
    except RuntimeError:
        area = None
    if area is None:
        raise FilterError("Invalid WKT")
    if not _closed(area):
        raise FilterError("Polygon is not closed")
    west, east, south, north = area.GetEnvelope()
    if west < -180 or east > 180 or south < -90 or north > 90:
        raise FilterError("Coordinates are out of range")
    if not area.IsValid():
        raise FilterError("Polygon is not valid")
    return area


def _closed(geometry: Any) -> bool:
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        rings = [geometry.GetGeometryRef(i) for i in range(geometry.GetGeometryCount())]
        return all(
            r.GetPointCount() > 3 and r.GetPoint(0) == r.GetPoint(r.GetPointCount() - 1) for r in rings
        )
    return all(_closed(geometry.GetGeometryRef(i)) for i in range(geometry.GetGeometryCount()))
