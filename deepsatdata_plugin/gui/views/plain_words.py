"""What hubs say, in our words where they are known; the hub's own stand in the history."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...processing.translation import from_core, translate


def _archive_full(found: re.Match) -> str:
    text = translate("DeepSatData", "The archive takes no more orders of this account now ({n} at once).")
    return text.format(n=found["n"])


def _streams(found: re.Match) -> str:
    number = int(found["n"])
    return translate(
        "DeepSatData", "This account has %n file(s) on their way; the hub allows no more.", None, number
    )


_KNOWN: tuple[tuple[re.Pattern, Callable[[re.Match], str]], ...] = (
    (re.compile(r"retrieval quota exceeded\s*\((?P<n>\d+)", re.IGNORECASE), _archive_full),
    (re.compile(r"Maximum number of (?P<n>\d+) orders", re.IGNORECASE), _archive_full),
    (re.compile(r"Maximum number of (?P<n>\d+) concurrent flows", re.IGNORECASE), _streams),
    (
        re.compile(r"retrieval of offline data is temporar|DataStoreException", re.IGNORECASE),
        lambda _: translate("DeepSatData", "The archive is busy; it is asked again later."),
    ),
    (
        re.compile(r"InvocationTargetException|NullPointerException|Apache Tomcat", re.IGNORECASE),
        lambda _: translate("DeepSatData", "The hub has an error of its own; it is asked again later."),
    ),
)


def plain_words(text: str) -> str:
    """Return what a hub's message means, or the message itself."""
    for pattern, words in _KNOWN:
        found = pattern.search(text)
        if found is not None:
            return words(found)
    return from_core(text)
