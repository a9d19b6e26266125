"""Keeping passwords and tokens out of every text.

Each message, cause, address and log line of the hubs passes through a `Redactor`. It knows the secrets in
use by value (also as they look in an address or in a Basic header), and forms that look like secrets by
pattern, for those it was never told.
"""

from __future__ import annotations

import base64
import re
import threading
from urllib.parse import quote, quote_plus

HIDDEN = "***"

_PATTERNS = (
    (re.compile(r"(?i)\b(authorization\s*[:=]\s*)(?:(?:basic|bearer)\s+)?[^\s,;\"']+"), r"\1" + HIDDEN),
    (re.compile(r"(?i)\b(basic|bearer)\s+[A-Za-z0-9+/._~=-]{8,}"), r"\1 " + HIDDEN),
    (
        re.compile(
            r"(?i)((?:access_?token|refresh_?token|id_?token|token|password|passwd|pwd|secret|totp|api_?key|"
            r"signature|sig|x-amz-[a-z-]+)[\"']?\s*[=:]\s*)(\"[^\"]*\"|'[^']*'|[^\s&,;}\"']+)"
        ),
        r"\1" + HIDDEN,
    ),
    (re.compile(r"\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+){1,2}"), HIDDEN),  # JSON web token
    (re.compile(r"(?i)(://)[^/\s:@]+:[^/\s@]+@"), r"\1" + HIDDEN + "@"),  # user:pass@host
    (re.compile(r"(?i)\b(user(?:name)?\s+)(\"[^\"]*\"|'[^']*')"), r"\1" + HIDDEN),  # DHuS names the account
)


class Redactor:
    """Replaces secrets by `***`. Safe to use from several threads; its repr shows none."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._values: set[str] = set()

    def __repr__(self) -> str:
        return f"Redactor({len(self._values)} values)"

    def add(self, *values: str) -> None:
        """Learn secrets; empty ones are ignored."""
        with self._lock:
            for value in values:
                if value:
                    self._values |= {value, quote(value, safe=""), quote_plus(value)}

    def add_account(self, user: str, secret: str) -> None:
        """Learn the password of an account, also as it stands in a Basic header."""
        self.add(secret)
        if secret:
            pair = f"{user}:{secret}".encode()
            self.add(base64.b64encode(pair).decode("ascii"))

    def __call__(self, text: str) -> str:
        """Return `text` without any secret."""
        with self._lock:
            values = sorted(self._values, key=len, reverse=True)
        for value in values:
            if len(value) >= 4:
                text = text.replace(value, HIDDEN)
            else:  # a very short one is only replaced as a whole word: it would tear up every sentence
                text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", HIDDEN, text)
        for pattern, replacement in _PATTERNS:
            text = pattern.sub(replacement, text)
        return text
