"""The dock of downloads and what its actions do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .dock import DownloadsWidget as DownloadsWidget
    from .layer_records import holds_products as holds_products
    from .messages import Messages as Messages
    from .notice import OrderWatch as OrderWatch, notify as notify

__all__, __getattr__ = hand_out(
    __name__,
    {
        "dock": ["DownloadsWidget"],
        "layer_records": ["holds_products"],
        "messages": ["Messages"],
        "notice": ["OrderWatch", "notify"],
    },
)
