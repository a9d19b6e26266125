"""The products that a search found, as a table: one row each, with a tick and a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from ...processing.translation import Translated
from ..views import size_text
from .quicklooks import Quicklooks

if TYPE_CHECKING:
    from ...hubs.contract import ProductRecord


class Column(IntEnum):
    """Columns of the table."""

    DATE = 0
    TILE = 1
    CLOUD = 2
    SIZE = 3
    ONLINE = 4
    LEVEL = 5
    ORBIT = 6
    NAME = 7


_COLUMNS = len(Column)


def _sort_key(column: int) -> Callable[[ProductRecord], object]:
    keys: dict[int, Callable[[ProductRecord], object]] = {
        Column.DATE: lambda _: 0,
        Column.TILE: lambda r: r.tile,
        Column.CLOUD: lambda r: 101.0 if r.cloud is None else r.cloud,
        Column.SIZE: lambda r: r.size or 0,
        Column.ONLINE: lambda r: {True: 0, None: 1, False: 2}[r.online],
        Column.LEVEL: lambda r: f"{r.platform} {r.level}",
        Column.ORBIT: lambda r: r.relative_orbit,
        Column.NAME: lambda r: r.name,
    }
    return keys[column]


class FoundModel(Translated, QAbstractTableModel):
    """The table. Texts and pictures are made when a row is painted.

    Args:
        quicklooks: Pictures.
        parent: Owner.
    """

    ticks_changed = pyqtSignal(object)  # products whose tick changed

    def __init__(self, quicklooks: Quicklooks, parent=None) -> None:
        super().__init__(parent)
        self._quicklooks = quicklooks
        self._rows: list[ProductRecord] = []
        self._row_of: dict[str, int] = {}
        self._order: dict[str, int] = {}  # rank in time, the same for all columns
        self._ticked: set[str] = set()
        self._thumbnails: dict[str, QPixmap] = {}
        self._sorting = (int(Column.DATE), False)
        self.thumbnail = QSize(48, 48)
        quicklooks.arrived.connect(self._picture_arrived)

    # --- content --------------------------------------------------------------------------------------
    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._rows, self._row_of, self._thumbnails = [], {}, {}
        self._order, self._ticked = {}, set()
        self.endResetModel()
        self.ticks_changed.emit([])

    def add(self, records: Sequence[ProductRecord]) -> list[ProductRecord]:
        """Put products at the end; return those that were not there yet."""
        fresh = [
            record
            for record in {record.name: record for record in records}.values()
            if record.name not in self._row_of
        ]
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows += fresh
            for row, record in enumerate(fresh, start=first):
                self._row_of[record.name] = row
            self.endInsertRows()
        return fresh

    def remove(self, names: Iterable[str]) -> None:
        """Take products out."""
        gone = {name for name in names if name in self._row_of}
        if not gone:
            return
        self.beginResetModel()
        self._rows = [record for record in self._rows if record.name not in gone]
        self._number()
        self._ticked -= gone
        self.endResetModel()
        self.ticks_changed.emit([])

    def records(self) -> Sequence[ProductRecord]:
        """Return all products in the order shown; not to be changed."""
        return self._rows

    def record_at(self, row: int) -> ProductRecord:
        """Return the product of a row."""
        return self._rows[row]

    def row_of(self, name: str) -> int | None:
        """Return the row of a product, None when it is not there."""
        return self._row_of.get(name)

    def ticked(self) -> list[ProductRecord]:
        """Return the products that are ticked, in the order shown."""
        return [record for record in self._rows if record.name in self._ticked]

    def is_ticked(self, name: str) -> bool:
        """Tell whether a product is ticked."""
        return name in self._ticked

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Tick rows, or take their ticks away."""
        rows = [row for row in rows if (self._rows[row].name in self._ticked) is not on]
        names = {self._rows[row].name for row in rows}
        self._ticked = self._ticked | names if on else self._ticked - names
        if rows:
            first, last = self.index(min(rows), 0), self.index(max(rows), 0)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])
            self.ticks_changed.emit([self._rows[row] for row in rows])

    def _number(self) -> None:
        self._row_of = {record.name: row for row, record in enumerate(self._rows)}

    def _picture_arrived(self, name: str) -> None:
        row = self._row_of.get(name)
        if row is not None:
            index = self.index(row, int(Column.DATE))
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    # --- Qt -------------------------------------------------------------------------------------------
    def rowCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else _COLUMNS

    def flags(self, index):
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.DATE else flags

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (Column.CLOUD, Column.SIZE, Column.ORBIT):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Date (UTC)"), self.tr("Tile"), self.tr("Cloud"), self.tr("Size"),
            self.tr("Online"), self.tr("Kind"), self.tr("Orbit"), self.tr("Name"),
        )  # fmt: skip

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        record, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(record, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.DATE:
            on = record.name in self._ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and column == Column.DATE:
            return self._thumbnail(record)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column in (Column.CLOUD, Column.SIZE, Column.ORBIT)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return record.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{record.name} {self._text(record, column)}" if column == Column.DATE else None
        return None

    def setData(self, index, value, role=Qt.ItemDataRole.EditRole):
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.DATE:
            return False
        on = getattr(value, "value", value) == getattr(Qt.CheckState.Checked, "value", Qt.CheckState.Checked)
        self.tick([index.row()], on)
        return True

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        self._sorting = (column, order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._rows[index.row()].name for index in before]
        rank = self._order
        self._rows.sort(key=lambda r: rank.get(r.name, -1), reverse=self._sorting[1])
        if column != Column.DATE:  # sorting is stable; thousands of pairs as keys would call the collector
            self._rows.sort(key=_sort_key(column), reverse=self._sorting[1])
        self._number()
        after = [self.index(self._row_of[name], index.column()) for name, index in zip(held, before)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def order(self, names: Sequence[str]) -> None:
        """Take over the order in time, made elsewhere, and sort anew: rows came at the end."""
        self._order = {name: place for place, name in enumerate(names)}
        column, down = self._sorting
        self.sort(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    def _text(self, record: ProductRecord, column: int) -> str:
        if column == Column.DATE:
            return f"{record.sensing_start:%Y-%m-%d %H:%M}"
        if column == Column.TILE:
            return f"T{record.tile}"
        if column == Column.CLOUD:
            return "" if record.cloud is None else self.tr("{c:.0f} %").format(c=record.cloud)
        if column == Column.SIZE:
            return size_text(record.size) if record.size else ""
        if column == Column.ONLINE:
            return {True: self.tr("yes"), False: self.tr("in the archive"), None: ""}[record.online]
        if column == Column.LEVEL:
            return f"{record.platform} {record.level}"
        if column == Column.ORBIT:
            return f"{record.relative_orbit}"
        return record.name

    def _thumbnail(self, record: ProductRecord) -> QPixmap | None:
        found = self._thumbnails.get(record.name)
        if found is None:
            image = self._quicklooks.image(record)
            if image is None:
                return None
            if len(self._thumbnails) > 2000:
                self._thumbnails.clear()
            found = QPixmap.fromImage(
                image.scaled(
                    self.thumbnail,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            self._thumbnails[record.name] = found
        return found
