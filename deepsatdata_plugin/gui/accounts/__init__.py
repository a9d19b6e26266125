"""Accounts on hubs, and opening hubs with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .account_dialog import AccountDialog as AccountDialog
    from .hub_choice import HubChoice as HubChoice, hub_title as hub_title
    from .hub_opening import HubOpener as HubOpener

__all__, __getattr__ = hand_out(
    __name__,
    {
        "account_dialog": ["AccountDialog"],
        "hub_choice": ["HubChoice", "hub_title"],
        "hub_opening": ["HubOpener"],
    },
)
