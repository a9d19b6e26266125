"""Instants as catalogues are asked with them."""

from __future__ import annotations

from datetime import datetime


def instant_text(moment: datetime) -> str:
    """Return an instant (UTC) with milliseconds, as OData, STAC and OpenSearch read it."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"
