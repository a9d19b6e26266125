"""Which products of the table are shown: by text and by group of states."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt

from ...hubs.queue import QueuedProduct
from .products_model import ProductsModel, message_of
from .state_style import group_of

_DATE = re.compile(r"\b(\d{4})-(\d{2})-?(\d{2})?\b")


class ProductFilter(QSortFilterProxyModel):
    """Filters rows and leaves sorting to the model below.

    A row that changes is judged again; nothing else is done while the queue works.
    """

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._group = ""
        self.setDynamicSortFilter(False)

    def set_both(self, text: str, group: str) -> None:
        """Show products of one group of states ("" for all) that hold every word of the text.

        Words are looked for in name, date, tile, hub, state and message.
        """
        # Names hold dates without dashes: 2018-01-05 is looked for as 20180105.
        words = tuple(_DATE.sub(r"\1\2\3", word) for word in text.lower().split())
        if (words, group) != (self._words, self._group):
            self._words, self._group = words, group
            # Judging each changed row in Python is spared while nothing is hidden.
            self.setDynamicSortFilter(self.filtering())
            self.invalidateFilter()

    def filtering(self) -> bool:
        """Tell whether anything may be hidden."""
        return bool(self._words or self._group)

    def shown(self) -> Sequence[QueuedProduct]:
        """Return the products that are shown, in their order; not to be changed."""
        products = self.sourceModel().products()
        if not self.filtering():
            return products
        root = QModelIndex()
        return [product for row, product in enumerate(products) if self.filterAcceptsRow(row, root)]

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        if not self._words and not self._group:
            return True
        model: ProductsModel = self.sourceModel()
        product = model.product_at(row)
        if self._group and group_of(product.state).key != self._group:
            return False
        if not self._words:
            return True
        text = f"{product.name} {product.hub} {product.state.value} {message_of(product)}".lower()
        return all(word in text for word in self._words)

    def sort(self, column: int, order=Qt.SortOrder.AscendingOrder) -> None:
        """Have the model sort itself."""
        if self.sourceModel() is not None and column >= 0:
            self.sourceModel().sort(column, order)
