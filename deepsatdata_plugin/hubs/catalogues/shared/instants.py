"""Instants as catalogues are asked with them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ....core.instants import instant_of


def instant_text(moment: datetime) -> str:
    """Return an instant (UTC) with milliseconds, as OData, STAC and OpenSearch read it."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


def read_instant(text: Any) -> datetime | None:
    """Return the instant (UTC, whole seconds) that an ISO text tells, None when it tells none."""
    try:
        return instant_of(str(text)).replace(microsecond=0)
    except ValueError:
        return None
