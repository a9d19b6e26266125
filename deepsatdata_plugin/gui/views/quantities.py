"""Bytes, speeds and times as people read them."""

from __future__ import annotations

import math
from datetime import datetime, timezone

from ...processing.translation import size_text, translate


def rate_text(rate: float) -> str:
    """Return a speed, "" when nothing moves."""
    return f"{size_text(rate)}/s" if rate >= 1 else ""


def duration_text(seconds: float | None) -> str:
    """Return a time span with its two largest units, e.g. "2 h 05 min"; "" for None."""
    if seconds is None or not math.isfinite(seconds):
        return ""
    total = max(0, round(seconds))
    if total < 60:
        return translate("DeepSatData", "{s} s").format(s=total)
    if total < 3600:
        return translate("DeepSatData", "{m} min {s:02d} s").format(m=total // 60, s=total % 60)
    if total < 86400:
        return translate("DeepSatData", "{h} h {m:02d} min").format(h=total // 3600, m=total % 3600 // 60)
    return translate("DeepSatData", "{d} d {h:02d} h").format(d=total // 86400, h=total % 86400 // 3600)


def instant_text(moment: float | None, now: float) -> str:
    """Return an instant in local time, as short as it is clear: the hour today, else the date too."""
    if moment is None:
        return ""
    if moment <= now:
        return translate("DeepSatData", "now")
    here, today = _local(moment), _local(now)
    if here.date() == today.date():
        return here.strftime("%H:%M")
    return here.strftime("%m-%d %H:%M" if abs(moment - now) < 180 * 86400 else "%Y-%m-%d")


def stamp_text(moment: float) -> str:
    """Return an instant of the past in local time, to the second."""
    return _local(moment).strftime("%Y-%m-%d %H:%M:%S")


def _local(moment: float) -> datetime:
    return datetime.fromtimestamp(moment, timezone.utc).astimezone()
