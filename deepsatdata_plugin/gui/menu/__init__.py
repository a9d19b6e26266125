"""The plugin's menu and what it opens: the steps, demo data, models to change, help, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .menu import MenuPart as MenuPart

__all__, __getattr__ = hand_out(
    __name__,
    {
        "menu": ["MenuPart"],
    },
)
