"""Accounts on hubs, as the dock remembers them."""
