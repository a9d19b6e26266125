"""Who asks: credentials, and a hub together with the account it is used with."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from ...core.words import told
from .hub import Hub


@dataclass(frozen=True)
class Credentials:
    """What an account proves itself with; kept in memory only, never printed.

    Attributes:
        user: User name, or the access key of a pair of keys; "" where the secret alone is enough.
        secret: Password, secret key, or API key.
        totp: One-time code of accounts with two factors.
        keys: They are a pair of access keys of the hub's object store (S3), not a login of its web site.
    """

    user: str = ""
    secret: str = field(default="", repr=False)
    totp: str = field(default="", repr=False)
    keys: bool = False

    def __bool__(self) -> bool:
        return bool(self.user or self.secret)


@dataclass(frozen=True)
class Account:
    """Whose account it is: the server that knows the user, and the user's name there.

    All that a hub counts by account hangs on it: streams, orders, rests, tokens, refusals. Two hubs whose
    users are known to one server, and one user in several configurations, are one account.

    Attributes:
        identity: Scheme, host and port of the server that checks logins; where nobody logs in, whatever tells
            this hub from others.
        user: Name of the user there, "" for nobody. Kept in memory and shown; files get the key.
    """

    identity: str
    user: str = ""

    @property
    def key(self) -> str:
        """Return the account's name in files: it tells neither server nor user."""
        return hashlib.sha256(f"{self.identity}\n{self.user}".encode()).hexdigest()[:20]


@dataclass(frozen=True)
class HubAccount:
    """A hub that was opened with somebody's credentials.

    Attributes:
        account: Whose they are.
        credentials: To tell later whether others are given.
    """

    hub: Hub
    account: Account
    credentials: Credentials = field(default_factory=Credentials, repr=False)

    @property
    def name(self) -> str:
        """Return the hub's name."""
        return self.hub.name


def by_hand(hub: Hub) -> str:
    """Return what a person has to do about a product that this hub keeps offline."""
    page = hub.capabilities.order_page
    return (
        told("Offline; order it by hand at {page}.", page=page)
        if page
        else "Offline; this hub takes no orders by program."
    )
