"""Who asks: credentials, and a hub together with the account it is used with."""

from __future__ import annotations

from dataclasses import dataclass, field

from .hub import Hub


@dataclass(frozen=True)
class Credentials:
    """User name and password (or key pair) of an account; kept in memory only, never printed."""

    user: str = ""
    secret: str = field(default="", repr=False)
    totp: str = field(default="", repr=False)

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
