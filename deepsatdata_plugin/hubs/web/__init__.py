"""The way to hubs: requests, logins, refusals. What sends requests is asked for by module."""

from .network import Network, checked_url, is_loopback, origin

__all__ = [
    "Network",
    "checked_url",
    "is_loopback",
    "origin",
]
