"""Searching a hub from the dock: form, answer with pictures, what is chosen of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .search_view import SearchView as SearchView

__all__, __getattr__ = hand_out(
    __name__,
    {
        "search_view": ["SearchView"],
    },
)
