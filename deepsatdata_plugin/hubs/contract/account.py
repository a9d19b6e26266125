"""Who asks: credentials, and a hub together with the account it is used with."""

from __future__ import annotations

from dataclasses import dataclass, field

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
class HubAccount:
    """A hub that was opened with somebody's credentials.

    Attributes:
        hub: The hub.
        account: Label of the account (a user name, an authentication id) as stored in queue files; never a
            secret.
    """

    hub: Hub
    account: str = ""

    @property
    def name(self) -> str:
        """Return the hub's name."""
        return self.hub.name


def by_hand(hub: Hub) -> str:
    """Return what a person has to do about a product that this hub keeps offline."""
    page = hub.capabilities.order_page
    return (
        f"Offline; order it by hand at {page}." if page else "Offline; this hub takes no orders by program."
    )
