"""Accounts on hubs, and opening hubs with them."""

from .account_dialog import AccountDialog
from .accounts import Account, AccountBook
from .hub_opening import HubOpener, HubOpening

__all__ = ["Account", "AccountBook", "AccountDialog", "HubOpener", "HubOpening"]
