"""What a dialect says of itself, and the hubs that speak it; light, for the list that QGIS's start needs.

A dialect is one module here that exports `DIALECT`. It is imported on use only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from ...core.errors import InputError

if TYPE_CHECKING:
    from ..contract import Clock, Credentials, Hub
    from ..web import Network, RetryPolicy, Transport

#: Address of the tokens of one realm, below the root of an identity server made by Keycloak.
REALM = "{root}/auth/realms/{realm}/protocol/openid-connect/token"

Login = Literal["nothing", "download", "everything"]


@dataclass(frozen=True)
class Preset:
    """A hub that can be chosen.

    Attributes:
        id: Stable id, stored in models and layers.
        title: For people.
        url: Address; "" for those that want one from the user.
        status: What is known of it.
        open: False when it is known to be closed.
        options: What its dialect has to know besides, by name.
        called: How records and queues call it, "" for its id.
    """

    id: str
    title: str
    dialect: str
    url: str
    status: str
    open: bool = True
    options: Mapping[str, Any] = field(default_factory=dict)
    called: str = ""

    @property
    def hub(self) -> str:
        """Return how records and queues call it: with its host, where only the address tells it apart."""
        return self.called or self.id

    @property
    def login(self) -> Login:
        """Return what needs credentials."""
        return load_dialect(self.dialect).login

    @property
    def store(self) -> str:
        """Return the address of its object store, "" when it has none or takes no access keys."""
        return str(self.options.get("store", "")) if load_dialect(self.dialect).by_keys else ""

    @property
    def api_key(self) -> bool:
        """Tell whether the secret alone is its login."""
        return load_dialect(self.dialect).api_key

    @property
    def login_urls(self) -> tuple[str, ...]:
        """Return the addresses that take a login, for netrc."""
        return load_dialect(self.dialect).login_urls(self)


@dataclass(frozen=True)
class Opening:
    """What it takes to open a hub.

    Attributes:
        credentials: Account, maybe empty.
        clock: For waits.
        network: Way out of this machine.
        retry: How often harmless questions are repeated, None for the usual.
    """

    credentials: Credentials
    clock: Clock
    network: Network
    retry: RetryPolicy | None = None

    def transport(self) -> Transport:
        """Return a way to the hub."""
        from ..web import Transport

        return Transport(self.network, self.clock, retry=self.retry)


def at_address(preset: Preset, text: str) -> Preset:
    """Return a preset at another web address.

    Raises:
        InputError: It is none, or not encrypted.
    """
    from ..web import checked_url

    return replace(preset, url=checked_url(text, what="HUB_URL"))


def own_address(preset: Preset) -> tuple[str, ...]:
    """Return the addresses that take a login: the hub's own."""
    return (preset.url,) if preset.url else ()


def web_path(text: str) -> str:
    """Return the path of the web address that a text begins with, in lower case; "" when it is none."""
    first = (text.split(maxsplit=1) or [""])[0]
    return urlsplit(first).path.lower().rstrip("/") if first.startswith(("http://", "https://")) else ""


@dataclass(frozen=True)
class Dialect:
    """A dialect of catalogues and archives.

    Attributes:
        id: Its name, that of its module.
        guess: Tells whether an address shows by itself that its hub speaks it.
        open: Opens a hub; nothing is asked of it yet.
        needs: Python packages that are not in every QGIS.
        login: What needs credentials.
        downloads: It has the products, not only a catalogue of them.
        at: Returns a preset at the address that a user gave.
        login_urls: Returns the addresses of a preset that take a login.
        by_keys: Module here whose `open_by_keys` opens its hubs by a pair of access keys, "" when keys are
            of no use.
        api_key: A login is an API key, to which no user name belongs.
    """

    id: str
    guess: Callable[[str], bool]
    open: Callable[[Preset, Opening], Hub]
    needs: tuple[str, ...] = ()
    login: Login = "everything"
    downloads: bool = True
    at: Callable[[Preset, str], Preset] = at_address
    login_urls: Callable[[Preset], tuple[str, ...]] = own_address
    by_keys: str = ""
    api_key: bool = False


def load_dialect(name: str) -> Dialect:
    """Return a dialect by its name, which stands in the registry."""
    dialect: Dialect = import_module(f".{name}", __package__).DIALECT
    return dialect


def open_hub(preset: Preset, opening: Opening) -> Hub:
    """Open a hub in the way that the credentials are for.

    Raises:
        InputError: They are a pair of access keys, and the hub takes none.
    """
    dialect = load_dialect(preset.dialect)
    if not opening.credentials.keys:
        return dialect.open(preset, opening)
    if not preset.store:
        raise InputError(
            "these credentials are access keys of an object store (S3), and none is known of this hub.",
            subject=f"HUB {preset.id}",
            remedy="Give a user name and password, or its store as s3=ADDRESS in HUB_URL."
            if dialect.by_keys
            else "Give a user name and password.",
        )
    hub: Hub = import_module(f".{dialect.by_keys}", __package__).open_by_keys(preset, opening)
    return hub
