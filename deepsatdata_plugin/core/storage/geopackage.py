"""GeoPackages written in bounded memory and without file locks.

SQLite needs locks that many shares do not have, though nobody else knows a file that has no name yet.
GDAL makes the empty file in memory (so everything is as this GDAL writes it); the rows go in through
SQLite with its locks switched off. Equal rows give equal bytes: the date in the file is fixed.
"""

from __future__ import annotations

import struct
import uuid
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..errors import DeepSatDataError
from ..words import told
from .files import part_path, publish

if TYPE_CHECKING:
    from osgeo import osr

#: A date that says "no clock": GeoPackage asks for one.
FIXED_DATE = "2000-01-01T00:00:00.000Z"

#: Memory for the pages of a file, KiB.
_CACHE_KIB = 16 * 1024

#: Rows that go in together.
_ROWS_AT_ONCE = 1024

#: (xmin, xmax, ymin, ymax) of a geometry.
Bounds = tuple[float, float, float, float]


class GeoPackageError(DeepSatDataError):
    """A GeoPackage cannot be written; nothing else is lost by it."""


@dataclass(frozen=True)
class VectorLayer:
    """A layer to be written.

    Attributes:
        name: Its name.
        crs: Its CRS, axes in GIS order.
        geometry: OGR's code of the geometry type, e.g. `ogr.wkbPolygon`.
        fields: (name, OGR's code of the type), in the order of the values.
    """

    name: str
    crs: osr.SpatialReference
    geometry: int
    fields: tuple[tuple[str, int], ...]


class GeoPackageWriter:
    """A GeoPackage being written; used as `with GeoPackageWriter(path, layers) as file: file.add(...)`.

    At the end of the `with` block the file is whole and has its name; after an error it is taken away
    and an older file of that name stays.

    Args:
        path: Where it goes.
        layers: Its layers.

    Raises:
        GeoPackageError: It cannot be written, whatever the cause.
    """

    def __init__(self, path: Path, layers: Sequence[VectorLayer]) -> None:
        self.path, self.layers = path, tuple(layers)
        self._part = part_path(path)
        self._database: Any = None
        self._triggers: list[str] = []
        # Layer -> statements for the row and for the index ("" without), start of its geometries.
        self._inserts: dict[str, tuple[str, str, bytes]] = {}
        self._count = dict.fromkeys((layer.name for layer in self.layers), 0)
        self._bounds: dict[str, Bounds] = {}

    def __enter__(self) -> GeoPackageWriter:
        import sqlite3

        self._errors = (OSError, RuntimeError, sqlite3.Error)
        try:
            self._part.write_bytes(_empty(self.layers))
            self._database = sqlite3.connect(_address(self._part), uri=True, isolation_level=None)
            self._begin()
        except self._errors as error:
            self._abandon()
            raise self._failure(error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._abandon()
            return
        try:
            self._finish()
            self._database.close()
            publish(self._part, self.path)
        except self._errors as problem:
            self._abandon()
            raise self._failure(problem) from problem

    def add(self, layer: str, rows: Iterable[tuple[bytes, Bounds, Sequence[Any]]]) -> None:
        """Append rows to a layer; they are taken a thousand at a time.

        Args:
            layer: Its name.
            rows: (WKB, bounds of the geometry, values in the order of the fields: str, int, float, or
                None for null; numpy scalars are not understood).

        Raises:
            GeoPackageError: They cannot be written.
        """
        insert, index, head = self._inserts[layer]
        number, whole = self._count[layer], self._bounds.get(layer)
        rows = iter(rows)
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            first = number + 1
            number += len(some)
            envelope = struct.Struct("<4d").pack
            self._execute(
                insert,
                [
                    (place, head + envelope(*bounds) + wkb, *values)
                    for place, (wkb, bounds, values) in enumerate(some, first)
                ],
            )
            if index:
                self._execute(index, [(place, *bounds) for place, (_, bounds, _) in enumerate(some, first)])
            west, east, south, north = zip(*(bounds for _, bounds, _ in some))
            there = min(west), max(east), min(south), max(north)
            whole = there if whole is None else _joined(whole, there)
        self._count[layer] = number
        if whole is not None:
            self._bounds[layer] = whole

    def _execute(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        try:
            self._database.executemany(statement, rows)
        except self._errors as error:
            raise self._failure(error) from error

    def _begin(self) -> None:
        """Start one transaction without journal, and without the triggers that each row would fire.

        Nothing has to be rolled back: a file that is not finished is thrown away.
        """
        execute = self._database.execute
        for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE_KIB}"):
            execute(f"PRAGMA {pragma}")
        execute("BEGIN")
        for name, text in execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall():
            execute(f"DROP TRIGGER {_quoted(name)}")
            self._triggers.append(text)
        tables = {name for (name,) in execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for layer in self.layers:
            column, srs = execute(
                "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (layer.name,)
            ).fetchone()
            names = ", ".join(_quoted(name) for name in ("fid", column, *(f for f, _ in layer.fields)))
            marks = ", ".join("?" * (2 + len(layer.fields)))
            index = f"rtree_{layer.name}_{column}"
            self._inserts[layer.name] = (
                _insert(f"{_quoted(layer.name)} ({names})", marks),
                _insert(_quoted(index), "?, ?, ?, ?, ?") if index in tables else "",
                # "GP", version 0, flags: little endian, an envelope of xmin, xmax, ymin, ymax.
                struct.pack("<2sBBi", b"GP", 0, 0b11, srs),
            )

    def _finish(self) -> None:
        execute = self._database.execute
        for layer, count in self._count.items():
            bounds = self._bounds.get(layer, (None, None, None, None))
            execute(
                "UPDATE gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ? WHERE table_name = ?",
                (*bounds, layer),
            )
            execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (count, layer))
        for text in self._triggers:
            execute(text)
        execute("COMMIT")

    def _abandon(self) -> None:
        if self._database is not None:
            self._database.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)

    def _failure(self, error: BaseException) -> GeoPackageError:
        reason = getattr(error, "strerror", None) or str(error)
        return GeoPackageError(
            told("the file cannot be written ({reason}).", reason=reason),
            subject=str(self.path),
            remedy="Choose a folder on a local disk with enough space.",
        )


def _joined(one: Bounds, two: Bounds) -> Bounds:
    return min(one[0], two[0]), max(one[1], two[1]), min(one[2], two[2]), max(one[3], two[3])


def _empty(layers: Sequence[VectorLayer]) -> bytes:
    """Return the bytes of a GeoPackage with empty layers, as this GDAL makes it."""
    from osgeo import gdal, ogr

    place = f"/vsimem/{uuid.uuid4().hex}/empty.gpkg"
    before = gdal.GetThreadLocalConfigOption("OGR_CURRENT_DATE")
    gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", FIXED_DATE)
    try:
        source = gdal.GetDriverByName("GPKG").Create(place, 0, 0, 0, gdal.GDT_Unknown)
        for layer in layers:
            made = source.CreateLayer(layer.name, layer.crs, layer.geometry)
            for name, kind in layer.fields:
                made.CreateField(ogr.FieldDefn(name, kind))
        made = source = None
        size = gdal.VSIStatL(place).size
        stream = gdal.VSIFOpenL(place, "rb")
        try:
            return bytes(gdal.VSIFReadL(1, size, stream))
        finally:
            gdal.VSIFCloseL(stream)
    finally:
        gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", before)
        gdal.Unlink(place)


def _address(path: Path) -> str:
    """Return a path as SQLite's address of a file that it must not lock."""
    text = str(path.absolute()).replace("\\", "/")
    return f"file://{'' if text.startswith('/') else '/'}{quote(text)}?nolock=1"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _insert(target: str, marks: str) -> str:
    # SQLite binds values, never names: those of the target are quoted, the values stay marks.
    return " ".join(("INSERT INTO", target, "VALUES", f"({marks})"))
