"""Products of a queue as a table model: only rows that changed are touched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QGuiApplication

from ...hubs.queue import ACTIVE, FINAL, QueuedProduct, State
from ...processing.translation import Translated, translate
from ..accounts import hub_title
from .plain_words import plain_words
from .quantities import duration_text, instant_text, rate_text, size_text
from .state_style import group_icon, group_of, state_title
from .tooltips import plain_tooltip

#: Progress 0..100, or None, for the delegate.
PROGRESS_ROLE = Qt.ItemDataRole.UserRole + 1
PRODUCT_ROLE = Qt.ItemDataRole.UserRole + 2
#: So many changed rows are told one by one; more at once, as one block.
_SINGLY = 64


class Column(IntEnum):
    """Columns of the table."""

    PRODUCT = 0
    STATE = 1
    PROGRESS = 2
    SPEED = 3
    LEFT = 4
    NEXT = 5
    HUB = 6
    CLOUD = 7
    SIZE = 8
    AGE = 9
    MESSAGE = 10


_COLUMNS = len(Column)


def progress_of(product: QueuedProduct) -> float | None:
    """Return how much of a product is here, percent; None while its size is unknown."""
    if product.state is State.DONE:
        return 100.0
    expected = product.expected
    if not expected:
        return None
    return min(100.0, 100.0 * product.bytes / expected)


def seconds_left(product: QueuedProduct) -> float | None:
    """Return how long the transfer still takes at its present speed, None when it stands still."""
    if product.state is not State.FETCHING or product.rate < 1 or not product.expected:
        return None
    return max(0.0, (product.expected - product.bytes) / product.rate)


def next_instant(product: QueuedProduct) -> float | None:
    """Return when the product is looked at next, None when it is held or has ended."""
    if product.state in FINAL or product.state in ACTIVE or product.state is State.PAUSED:
        return None
    return product.next_try or None


def ordered_at(product: QueuedProduct) -> float | None:
    """Return since when an order is with the archive, None when none is."""
    return product.ordered_at if product.state is State.ORDERED else None


def message_of(product: QueuedProduct) -> str:
    """Return what there is to say: why it ended or waits, the hub's last words, how it was verified."""
    if product.state is State.DONE:
        return translate("DeepSatData", "Verified: {layers}").format(
            layers=", ".join(part.strip() for part in product.verified_by.split(","))
        )
    return plain_words(product.reason or product.last_cause)


def short_name(product: QueuedProduct) -> str:
    """Return date, tile, satellite and level: what tells products apart at a glance."""
    record = product.record
    return f"{record.sensing_start:%Y-%m-%d}  T{record.tile}  {record.platform} {record.level}"


def sort_key(column: int) -> Callable[[QueuedProduct], tuple]:
    """Return what a column is sorted by; equal ones by sensing time and name."""
    keys: dict[int, Callable[[QueuedProduct], object]] = {
        Column.PRODUCT: lambda _: 0,
        Column.STATE: lambda p: state_title(p.state),
        Column.PROGRESS: lambda p: -1.0 if progress_of(p) is None else progress_of(p),
        Column.SPEED: lambda p: p.rate,
        Column.LEFT: lambda p: _or(seconds_left(p), float("inf")),
        Column.NEXT: lambda p: _or(next_instant(p), float("inf")),
        Column.HUB: lambda p: hub_title(p.hub),
        Column.CLOUD: lambda p: 101.0 if p.record.cloud is None else p.record.cloud,
        Column.SIZE: lambda p: p.expected or 0,
        Column.AGE: lambda p: -(ordered_at(p) or 0.0),
        Column.MESSAGE: lambda p: message_of(p).lower(),
    }
    key = keys[column]
    return lambda product: (key(product), product.record.sensing_start, product.name)


def _or(value: float | None, other: float) -> float:
    return other if value is None else value


class ProductsModel(Translated, QAbstractTableModel):
    """The table. Texts are made when a row is painted, so a queue of thousands costs nothing at rest.

    Args:
        now: Time, for "next check".
        parent: Owner.
    """

    def __init__(self, now: Callable[[], float], parent=None) -> None:
        super().__init__(parent)
        self._now = now
        self._rows: list[QueuedProduct] = []
        self._row_of: dict[int, int] = {}
        self._sorting = (int(Column.PRODUCT), False)
        self._stopped: dict[str, str] = {}
        self._titles = self._make_titles()

    def _make_titles(self) -> dict[int, tuple[str, str]]:
        return {
            Column.PRODUCT: (self.tr("Product"), self.tr("Sensing date, tile, satellite and level")),
            Column.STATE: (self.tr("State"), self.tr("Where the product stands")),
            Column.PROGRESS: (self.tr("Progress"), self.tr("Share of the file that is here")),
            Column.SPEED: (self.tr("Speed"), self.tr("Speed of the transfer")),
            Column.LEFT: (self.tr("Time left"), self.tr("At the present speed")),
            Column.NEXT: (self.tr("Next check"), self.tr("When the archive is asked next (local time)")),
            Column.HUB: (self.tr("Hub"), self.tr("Where the product comes from")),
            Column.CLOUD: (self.tr("Cloud"), self.tr("Of the whole product, as the hub says")),
            Column.SIZE: (self.tr("Size"), self.tr("Of the file to fetch")),
            Column.AGE: (self.tr("Order"), self.tr("How long it has been with the archive")),
            Column.MESSAGE: (self.tr("Message"), self.tr("Reason, or the hub's last words")),
        }

    # --- content ------------------------------------------------------------------------------------
    def set_products(self, products: Iterable[QueuedProduct]) -> None:
        """Show these products instead of all others."""
        self.beginResetModel()
        column, down = self._sorting
        self._rows = sorted(products, key=sort_key(column), reverse=down)
        self._number()
        self.endResetModel()

    def update_products(self, changed: Sequence[QueuedProduct]) -> None:
        """Take in changed and new products; the others are not touched."""
        fresh = [product for product in changed if product.id not in self._row_of]
        rows = []
        for product in changed:
            row = self._row_of.get(product.id)
            if row is not None:
                self._rows[row] = product
                rows.append(row)
        last = _COLUMNS - 1
        if len(rows) > _SINGLY:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), last))
        else:
            for row in rows:
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            column, down = self._sorting
            self._rows += sorted(fresh, key=sort_key(column), reverse=down)
            for row in range(first, len(self._rows)):
                self._row_of[self._rows[row].id] = row
            self.endInsertRows()

    def products(self) -> Sequence[QueuedProduct]:
        """Return all products in the order shown; not to be changed."""
        return self._rows

    def product_at(self, row: int) -> QueuedProduct:
        """Return the product of a row."""
        return self._rows[row]

    def row_of(self, product_id: int) -> int | None:
        """Return the row of a product, None when it is not there."""
        return self._row_of.get(product_id)

    def _number(self) -> None:
        self._row_of = {product.id: row for row, product in enumerate(self._rows)}

    # --- Qt -----------------------------------------------------------------------------------------
    def rowCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[section][0]
            if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
                return self._titles[section][1]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        product, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(product, column)
        if role == Qt.ItemDataRole.DecorationRole:
            if column == Column.STATE:
                size = QGuiApplication.font().pointSize() + 6
                return group_icon(group_of(product.state).key, size, QGuiApplication.palette())
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column in (Column.SPEED, Column.LEFT, Column.CLOUD, Column.SIZE)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._tooltip(product, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return product.name if column == Column.PRODUCT else self._text(product, column)
        if role == PROGRESS_ROLE:
            return progress_of(product)
        if role == PRODUCT_ROLE:
            return product
        return None

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        """Sort here: comparing in Python through a proxy would block the interface with many rows."""
        self._sorting = (column, order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._rows[index.row()].id for index in before]
        self._rows.sort(key=sort_key(column), reverse=self._sorting[1])
        self._number()
        after = [self.index(self._row_of[number], index.column()) for number, index in zip(held, before)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _text(self, product: QueuedProduct, column: int) -> str:
        if column == Column.PRODUCT:
            return short_name(product)
        if column == Column.STATE:
            return state_title(product.state)
        if column == Column.PROGRESS:
            percent = progress_of(product)
            return "" if percent is None else f"{percent:.0f} %"
        if column == Column.SPEED:
            return rate_text(product.rate) if product.state is State.FETCHING else ""
        if column == Column.LEFT:
            return duration_text(seconds_left(product))
        if column == Column.NEXT:
            return instant_text(next_instant(product), self._now())
        if column == Column.HUB:
            return hub_title(product.hub)
        if column == Column.CLOUD:
            return "" if product.record.cloud is None else f"{product.record.cloud:.0f} %"
        if column == Column.SIZE:
            return size_text(product.expected) if product.expected else ""
        if column == Column.AGE:
            return self._age(product)
        return self._message(product)

    def _message(self, product: QueuedProduct) -> str:
        text = message_of(product)
        return text if text or product.final else self._stopped.get(product.hub, "")

    def stopped(self, reasons: Mapping[str, str]) -> None:
        """Say in the rows of stopped hubs why nothing moves."""
        if reasons != self._stopped:
            self._stopped = dict(reasons)
            if self._rows:
                column = int(Column.MESSAGE)
                self.dataChanged.emit(self.index(0, column), self.index(len(self._rows) - 1, column))

    def _age(self, product: QueuedProduct) -> str:
        since = ordered_at(product)
        return "" if since is None else duration_text(max(0.0, self._now() - since))

    def _tooltip(self, product: QueuedProduct, column: int) -> str:
        if column == Column.PRODUCT:
            size = size_text(product.expected) if product.expected else self.tr("size unknown")
            cloud = (
                ""
                if product.record.cloud is None
                else self.tr("cloud {c:.0f} %").format(c=product.record.cloud)
            )
            return "\n".join(part for part in (product.name, size, cloud) if part)
        if column == Column.PROGRESS and product.expected:
            here = product.expected if product.state is State.DONE else product.bytes
            return self.tr("{here} of {all}").format(here=size_text(here), all=size_text(product.expected))
        if column == Column.NEXT:
            when = next_instant(product)
            if when is not None and when > self._now():
                return self.tr("in {time}").format(time=duration_text(when - self._now()))
        return self._text(product, column)
