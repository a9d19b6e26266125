"""Opening hubs with the accounts that are remembered: credentials on the main thread, the hub beside it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.errors import InputError
from ...processing.parameters import Account, AccountBook

if TYPE_CHECKING:
    from ...hubs.contract import Credentials, HubAccount
    from ...processing.parameters import HubAccess

#: Seconds for which a one-time code is offered to those who log in.
CODE_S = 60.0


@dataclass(frozen=True)
class HubOpening:
    """A hub that can be opened on any thread.

    Attributes:
        open: Makes it; nothing is asked of the hub yet.
    """

    hub: str
    open: Callable[[], HubAccount]


class HubOpener:
    """Opens hubs.

    Args:
        book: Remembered accounts.
        locks_folder: Where account locks lie, None for the user's own folder.
    """

    def __init__(self, book: AccountBook | None = None, locks_folder: Path | None = None) -> None:
        self.book = book or AccountBook()
        self.locks_folder = locks_folder
        self._codes: dict[str, tuple[str, float]] = {}

    def offer_code(self, hub: str, code: str) -> None:
        """Use a one-time code for the next openings of a hub, as long as such codes hold; it is kept nowhere.

        Args:
            hub: How records call it.
            code: As the app shows it; blanks in it do not matter.
        """
        self._codes[hub] = ("".join(code.split()), time.monotonic() + CODE_S)

    def _with_code(self, given: HubAccess) -> HubAccess:
        code, until = self._codes.get(given.called or given.hub, ("", 0.0))
        if not code or given.credentials.keys or time.monotonic() > until:
            return given
        return replace(given, credentials=replace(given.credentials, totp=code))

    def known(self) -> Iterable[str]:
        """Return the hubs of all remembered accounts, as records call them."""
        return [account.name for account in self.book]

    def is_known(self, hub: str) -> bool:
        """Tell, without reading any login, whether a hub's files can be asked for."""
        from ...hubs.catalogues import PRESETS

        if self.book.get(hub) is not None:
            return True
        return any(item.id == hub and item.url and item.login == "nothing" for item in PRESETS)

    def openings(self, wanted: Iterable[str]) -> tuple[list[HubOpening], list[str]]:
        """Read what is needed to open hubs; main thread only.

        Args:
            wanted: Hubs of a queue. All others that have an account come too: they may take products over.

        Returns:
            What could be read, and what is wrong with the rest.
        """
        found, problems = [], []
        wanted = set(wanted)
        # A queue of before may call a hub by its preset alone: it is the same, not one more.
        called = {account.name for hub in wanted if (account := self.book.get(hub)) is not None}
        for hub in sorted(wanted | (set(self.known()) - called)):
            try:
                opening = self.opening(hub)
            except InputError as error:
                problems.append(str(error))
                continue
            if opening is not None:
                found.append(opening)
        return found, problems

    def opening(self, hub: str) -> HubOpening | None:
        """Read what is needed to open a hub; main thread only.

        Returns:
            None when nothing is remembered of a hub that wants a login or an address.

        Raises:
            InputError: The authentication configuration cannot be read.
        """
        given = self.access(hub)
        return None if given is None else _opening(self._with_code(given))

    def access(self, hub: str, *, to_search: bool = False) -> HubAccess | None:
        """Read login and address of a hub; main thread only.

        Args:
            hub: How records call it.
            to_search: Its catalogue is wanted, not its files: many ask no login for it.

        Returns:
            None when nothing is remembered of a hub that wants a login or an address.

        Raises:
            InputError: The authentication configuration cannot be read.
        """
        account = self.book.get(hub)
        if account is None:
            from ...hubs.catalogues import PRESETS

            free = ("nothing", "download") if to_search else ("nothing",)
            usable = [item for item in PRESETS if item.id == hub and item.url and item.login in free]
            if not usable:
                return None
            account = Account(hub)
        return _access(account, hub)

    def opening_of(self, account: Account, credentials: Credentials | None = None) -> HubOpening:
        """Read what is needed for an account that need not be remembered; main thread only.

        Args:
            account: The account.
            credentials: Instead of those of its authentication configuration.

        Raises:
            InputError: The authentication configuration cannot be read.
        """
        if credentials is None:
            return _opening(self._with_code(_access(account)))
        from ...hubs.catalogues import account_of, resolve

        given = _access(replace(account, auth=""))
        whose = account_of(resolve(account.hub, account.url), credentials)
        return _opening(replace(given, login="", account=whose, credentials=credentials))


def _access(account: Account, called: str = "") -> HubAccess:
    from ...processing.parameters import access

    return access(account.hub, account.url, account.auth, called=called or account.name)


def _opening(given: HubAccess) -> HubOpening:
    return HubOpening(given.called or given.hub, given.open_for_queue)
