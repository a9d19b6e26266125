"""Accounts on hubs as the dock remembers them: hub, address and the id of an authentication configuration."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsSettings

_GROUP = "deepsatdata/accounts"


@dataclass(frozen=True)
class Account:
    """How a hub is reached.

    Attributes:
        hub: Id of the hub's preset, as product records name it.
        url: Address instead of the preset's own, "".
        auth: Id of a QGIS authentication configuration, "" for none. Never the secret itself.
    """

    hub: str
    url: str = ""
    auth: str = ""


class AccountBook:
    """All remembered accounts, one a hub."""

    def __iter__(self) -> Iterator[Account]:
        settings = QgsSettings()
        settings.beginGroup(_GROUP)
        names = sorted(settings.childGroups())
        settings.endGroup()
        for name in names:
            account = self.get(name)
            if account is not None:
                yield account

    def get(self, hub: str) -> Account | None:
        """Return the account on a hub, None when nothing is remembered."""
        settings = QgsSettings()
        if not settings.contains(f"{_GROUP}/{hub}/auth"):
            return None
        url = str(settings.value(f"{_GROUP}/{hub}/url", "") or "")
        return Account(hub, url, str(settings.value(f"{_GROUP}/{hub}/auth", "") or ""))

    def put(self, account: Account) -> None:
        """Remember an account."""
        settings = QgsSettings()
        settings.setValue(f"{_GROUP}/{account.hub}/url", account.url)
        settings.setValue(f"{_GROUP}/{account.hub}/auth", account.auth)

    def remove(self, hub: str) -> None:
        """Forget the account on a hub; the authentication configuration stays."""
        QgsSettings().remove(f"{_GROUP}/{hub}")
