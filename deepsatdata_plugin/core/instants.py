"""Instants as metadata, catalogues and tables write them."""

from __future__ import annotations

import re
from datetime import datetime, timezone


def instant_of(text: str) -> datetime:
    """Return the instant (UTC) of an ISO 8601 text: without a zone it is UTC, a fraction may have any length.

    Raises:
        ValueError: The text tells none.
    """
    plain = re.sub(r"\.(\d+)", lambda found: f".{found[1][:6]:0<6}", text.strip())
    moment = datetime.fromisoformat(plain.replace("Z", "+00:00"))
    return moment.astimezone(timezone.utc) if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
