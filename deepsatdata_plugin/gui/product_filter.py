"""Which products of the table are shown: by text and by group of states."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt

from .products_model import ProductsModel, message_of
from .state_style import group_of


class ProductFilter(QSortFilterProxyModel):
    """Filters rows and leaves sorting to the model below.

    A row that changes is judged again; nothing else is done while the queue works.
    """

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._group = ""
        self.setDynamicSortFilter(True)

    def set_both(self, text: str, group: str) -> None:
        """Show products of one group of states ("" for all) that hold every word of the text.

        Words are looked for in name, date, tile, hub, state and message.
        """
        words = tuple(text.lower().split())
        if (words, group) != (self._words, self._group):
            self._words, self._group = words, group
            self.invalidateFilter()

    def filtering(self) -> bool:
        """Tell whether anything may be hidden."""
        return bool(self._words or self._group)

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        if not self._words and not self._group:
            return True
        model: ProductsModel = self.sourceModel()
        product = model.product_at(row)
        if self._group and group_of(product.state).key != self._group:
            return False
        if not self._words:
            return True
        record = product.record
        text = (
            f"{product.name} {record.sensing_start:%Y-%m-%d} T{record.tile} {product.hub} "
            f"{product.state.value} {message_of(product)}"
        ).lower()
        return all(word in text for word in self._words)

    def sort(self, column: int, order=Qt.SortOrder.AscendingOrder) -> None:
        """Have the model sort itself."""
        if self.sourceModel() is not None and column >= 0:
            self.sourceModel().sort(column, order)
