"""Accounts on hubs as the dock remembers them: hub, address and the id of an authentication configuration.

The dock writes them; the toolbox reads them where nothing else is given.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsSettings

from ...core.errors import InputError
from ...hubs.catalogues import preset_of, resolve

_GROUP = "deepsatdata/accounts"


@dataclass(frozen=True)
class Account:
    """How a hub is reached.

    Attributes:
        hub: Id of the hub's preset.
        url: Address instead of the preset's own, "".
        auth: Id of a QGIS authentication configuration, "" for none. Never the secret itself.
    """

    hub: str
    url: str = ""
    auth: str = ""

    @property
    def name(self) -> str:
        """Return how product records call the hub."""
        try:
            return resolve(self.hub, self.url).hub
        except InputError:
            return self.hub


class AccountBook:
    """All remembered accounts, one a hub; hubs that only an address tells apart are several."""

    def __iter__(self) -> Iterator[Account]:
        settings = QgsSettings()
        settings.beginGroup(_GROUP)
        names = sorted(settings.childGroups())
        settings.endGroup()
        for name in names:
            account = self._read(name)
            if account is not None:
                yield account

    def get(self, hub: str) -> Account | None:
        """Return the account on a hub, None when nothing is remembered.

        Args:
            hub: As records call it; the id of a preset that wants an address stands for the first that is
                remembered.
        """
        exact = [account for account in self if account.name == hub]
        loose = [account for account in self if account.hub == hub]
        return next(iter([*exact, *loose]), None)

    def put(self, account: Account) -> None:
        """Remember an account."""
        settings = QgsSettings()
        settings.setValue(f"{_GROUP}/{account.name}/url", account.url)
        settings.setValue(f"{_GROUP}/{account.name}/auth", account.auth)

    def remove(self, hub: str) -> None:
        """Forget the account on a hub, called as in `get`; the authentication configuration stays."""
        account = self.get(hub)
        for name in (account.name, account.hub) if account is not None else ():
            if self._read(name) == account:
                QgsSettings().remove(f"{_GROUP}/{name}")

    def _read(self, name: str) -> Account | None:
        settings = QgsSettings()
        if not settings.contains(f"{_GROUP}/{name}/auth"):
            return None
        url = str(settings.value(f"{_GROUP}/{name}/url", "") or "")
        return Account(preset_of(name), url, str(settings.value(f"{_GROUP}/{name}/auth", "") or ""))
