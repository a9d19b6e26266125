"""Addresses as they are known everywhere: without what lets somebody read them for a while."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

#: Parameters of addresses by which signatures are recognised, in lower case.
_SIGNS = ("sig=", "x-amz-signature=", "signature=", "x-goog-signature=")


def without_signature(href: str) -> str:
    """Return an address as it is known everywhere: without the signature that lets somebody read it."""
    parts = urlsplit(href)
    signed = any(sign in f"&{parts.query.lower()}" for sign in _SIGNS)
    return urlunsplit(parts._replace(query="", fragment="")) if signed else href
