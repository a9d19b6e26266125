"""Hubs from QGIS: their parameters, credentials of the authentication manager, QGIS's proxy and certificates.

Settings and credentials are read on the main thread (`read_access`, called in `prepareAlgorithm`); what comes
out of it holds everything a worker thread needs. Passwords stay in memory: no layer, log, history or file
gets one.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...core.errors import DeepSatDataError, InputError
from ...core.words import told
from ...hubs.catalogues import PRESETS, Preset, account_of, make_hub, preset, resolve, usable
from ...hubs.contract import SystemClock
from ...resources import version
from ..screen import without_login
from ..translation import from_core, translate
from .accounts import AccountBook
from .choices import ChoiceParameter, chosen_one, named_options

if TYPE_CHECKING:
    from ...hubs.contract import Account, Credentials, Hub, HubAccount
    from ...hubs.web import Network, RetryPolicy
    from ..algorithm import DeepSatDataAlgorithm


#: Label of an account that comes from environment variables or netrc.
ENVIRONMENT = "environment"


@dataclass(frozen=True)
class HubAccess:
    """Everything it takes to open a hub, on any thread.

    Attributes:
        hub: Id of the preset.
        url: HUB_URL, "".
        login: Where the login comes from: the id of an authentication configuration, or "environment"; "" for
            none.
        account: Whose it is.
        credentials: In memory only.
        network: Way out of this machine.
        called: How records call the hub, "" for as usual.
        remembered: Address and login are those that the dock remembers.
    """

    hub: str
    url: str
    login: str
    account: Account = field(repr=False)
    credentials: Credentials = field(repr=False)
    network: Network = field(repr=False)
    called: str = ""
    remembered: bool = False

    def tell_strangers(self, feedback: QgsProcessingFeedback) -> None:
        """Name the servers that a chosen login goes to although they are not the hub's own."""
        if self.remembered:
            text = translate("DeepSatData", "{hub}: the account of the window 'Downloads' is used.")
            feedback.pushInfo(text.format(hub=self.hub))
            return
        own = {urlsplit(url).hostname for url in preset(self.hub).login_urls}
        strange = {urlsplit(url).hostname for url in resolve(self.hub, self.url).login_urls} - own
        if self.login not in ("", ENVIRONMENT) and own and strange:
            text = translate(
                "DeepSatData", "The login {login} goes to {hosts}, which the address of the hub names."
            )
            hosts = ", ".join(sorted(str(host) for host in strange))
            feedback.pushWarning(text.format(login=self.login, hosts=hosts))

    def open(self) -> Hub:
        """Open the hub; nothing is asked of it yet."""
        return self._make(None)

    def open_for_queue(self) -> HubAccount:
        """Open the hub so that it asks once only: the download queue waits and repeats by itself."""
        from ...hubs.contract import HubAccount
        from ...hubs.web import ONCE

        return HubAccount(self._make(ONCE), self.account, self.credentials)

    def _make(self, retry: RetryPolicy | None) -> Hub:
        clock, url = SystemClock(), self.url
        return make_hub(
            self.hub, self.credentials, clock, self.network, url=url, retry=retry, called=self.called
        )


# ---- parameters --------------------------------------------------------------------------------


def add_hub(algorithm: DeepSatDataAlgorithm) -> None:
    """Add HUB, HUB_URL and AUTH."""
    known = "\n".join(
        f"{from_core(item.title)} ({item.id}): {from_core(item.status)}" for item in PRESETS if item.open
    )
    algorithm.add(
        ChoiceParameter(
            "HUB",
            translate("DeepSatData", "Hub"),
            [item.id for item in PRESETS],
            PRESETS[0].id,
            titles="hubs",
        ),
        translate("DeepSatData", "Where to look. What is known of each, without a live test:") + f"\n{known}",
    )
    algorithm.add(
        QgsProcessingParameterString(
            "HUB_URL", translate("DeepSatData", "Address of the hub"), optional=True
        ),
        translate(
            "DeepSatData",
            "Instead of the preset's address, for mirrors; needed for odata, dhus, stac (an https address) "
            "and folder (a folder). Hubs like the Copernicus Data Space with several servers: "
            "CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS, separated by blanks.",
        ),
        advanced=True,
    )
    algorithm.add(
        without_login(
            QgsProcessingParameterAuthConfig("AUTH", translate("DeepSatData", "Login"), optional=True)
        ),
        translate(
            "DeepSatData",
            "Authentication configuration of the kind Basic: user name and password; for accounts with two "
            "factors, the one-time code goes into its field Realm. Without one, the environment variables of "
            "this hub are used (for cdse DEEPSATDATA_CDSE_USER, DEEPSATDATA_CDSE_SECRET and "
            "DEEPSATDATA_CDSE_TOTP), or ~/.netrc, or, without HUB_URL, the account of the "
            "window 'Downloads'. They go to the hub's own servers only; with another "
            "HUB_URL, DEEPSATDATA_CDSE_URL has to hold the same address. Searching the Copernicus Data "
            "Space and STAC catalogues needs no login; DHuS hubs want one for everything.\n"
            "The Copernicus Data Space also takes a pair of access keys (S3), which need no one-time code: a "
            "configuration of the kind AWS S3, or Basic with access key, secret key and S3 as its realm; or "
            " DEEPSATDATA_CDSE_S3_KEY and DEEPSATDATA_CDSE_S3_SECRET. They are made at "
            "https://eodata-s3keysmanager.dataspace.copernicus.eu. GEODES takes an API key: the kind API "
            "Header with X-API-Key, or Basic with the key as password; or DEEPSATDATA_GEODES_SECRET.",
        ),
    )


def check_hub(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Preset:
    """Return the hub that is asked for, with its addresses.

    Raises:
        InputError: Unknown hub, no or wrong address, a hub that is closed, or a missing package.
    """
    name = chosen_one(algorithm, parameters, "HUB", context)
    url = algorithm.parameterAsString(parameters, "HUB_URL", context).strip()
    if not url and not preset(name).url:
        account = AccountBook().get(name)
        url = account.url if account is not None else ""
    return usable(name, url)


def check_login(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Refuse a login that QGIS does not know; looked at on the main thread only, where QGIS keeps them.

    Raises:
        InputError: There is no authentication configuration of that id.
    """
    config = algorithm.parameterAsString(parameters, "AUTH", context).strip()
    manager = QgsApplication.authManager()
    on_main = QThread.currentThread() == QgsApplication.instance().thread()
    if config and on_main and not manager.isDisabled() and config not in manager.configIds():
        raise _no_login(config)


def _no_login(config: str) -> InputError:
    return InputError(
        "there is no such authentication configuration.",
        subject=f"AUTH {config}",
        remedy="Choose one in the dialog, or make one in Settings > Options > Authentication.",
    )


def read_access(
    algorithm: DeepSatDataAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *,
    to_search: bool = False,
) -> HubAccess:
    """Read hub, login and network settings. Main thread only.

    Where neither address nor login is given, and none is in the environment, those of the dock are taken.

    Args:
        algorithm: Which asks.
        parameters: Its values.
        context: Of the run.
        to_search: No file is wanted: many hubs want no login then.

    Raises:
        InputError: See `check_hub` and `credentials_of`.
    """
    found = check_hub(algorithm, parameters, context)
    url = algorithm.parameterAsString(parameters, "HUB_URL", context).strip()
    config = algorithm.parameterAsString(parameters, "AUTH", context).strip()
    return access_or_remembered(found.id, url, config, to_search=to_search)


def access_or_remembered(hub: str, url: str, config: str, *, to_search: bool = False) -> HubAccess:
    """Gather what it takes to open a hub, from the dock where nothing else is known. Main thread only.

    Args:
        hub: Id of a preset.
        url: HUB_URL, "".
        config: Id of an authentication configuration, "".
        to_search: See `read_access`.
    """
    account = None if url or config else AccountBook().get(hub)
    if account is None:
        return access(hub, url, config)
    if preset(hub).url:
        given = access(hub, "", "")
        if given.credentials:
            return given
    needed = ("everything",) if to_search else ("everything", "download")
    login = account.auth if preset(hub).login in needed else ""
    return replace(access(hub, account.url, login), remembered=True)


def login_hint(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *,
    to_search: bool,
) -> str:
    """Return which login is used where none is chosen; no password is read for it.

    Args:
        algorithm: Has HUB and AUTH, maybe HUB_URL.
        parameters: Values of its dialog.
        context: Of the run.
        to_search: See `read_access`.
    """
    from ...hubs.web import credentials_from_environment

    if algorithm.parameterAsString(parameters, "AUTH", context).strip():
        return ""
    definition = algorithm.parameterDefinition("HUB")
    value = named_options(definition.options(), parameters.get("HUB", definition.defaultValue()))
    name = str(value[0] if isinstance(value, list) and value else value or "")
    url = algorithm.parameterAsString(parameters, "HUB_URL", context).strip()
    account = None if url else AccountBook().get(name)
    try:
        found = resolve(name, url or (account.url if account is not None else ""))
    except InputError:
        return ""  # told beside its field
    title = from_core(found.title)
    if found.login == "nothing":
        return translate("DeepSatData", "{hub} needs no login.").format(hub=title)
    own = preset(found.id).login_urls
    if credentials_from_environment(
        found.id, found.login_urls, own, store=found.store, secret_alone=found.api_key
    ):
        return translate(
            "DeepSatData", "None chosen: that of the environment variables or of ~/.netrc is used."
        )
    if to_search and found.login != "everything":
        return translate("DeepSatData", "Searching {hub} needs no login.").format(hub=title)
    if account is not None and account.auth:
        text = translate(
            "DeepSatData", "None chosen: your account on {hub} of the window 'Downloads' is used."
        )
        return text.format(hub=title)
    text = translate(
        "DeepSatData", "{hub} wants a login: choose one here, or add an account in the window 'Downloads'."
    )
    return text.format(hub=title)


def opened(read: HubAccess | DeepSatDataError, feedback: QgsProcessingFeedback) -> Hub:
    """Open the hub that `read_access` read, or raise what went wrong there.

    For algorithms that call it in `prepareAlgorithm`: QGIS hides the text of what is raised in there.
    """
    if isinstance(read, DeepSatDataError):
        raise read
    read.tell_strangers(feedback)
    return read.open()


def end_run() -> None:
    """Close the logins of a run without a window; in QGIS the dock may go on with them until QGIS ends."""
    from ...hubs.web import end_sessions

    if QgsApplication.platform() != "desktop":
        end_sessions()


def access(hub: str, url: str, config: str, *, called: str = "") -> HubAccess:
    """Gather what it takes to open a hub. Main thread only.

    Args:
        hub: Id of a preset.
        url: HUB_URL, "".
        config: Id of an authentication configuration, "" for environment variables or netrc.
        called: How records call the hub, "" for as usual.
    """
    from ...hubs.contract import Credentials
    from ...hubs.web import credentials_from_environment

    found = resolve(hub, url)
    credentials, login = Credentials(), config
    if found.login == "nothing":
        login = ""
    elif config:
        credentials = credentials_of(config, found)
    else:
        own = preset(found.id).login_urls
        credentials = credentials_from_environment(
            found.id, found.login_urls, own, store=found.store, secret_alone=found.api_key
        )
        login = ENVIRONMENT if credentials else ""
    whose = account_of(found, credentials)
    return HubAccess(found.id, url, login, whose, credentials, network_settings(), called)


# ---- credentials -------------------------------------------------------------------------------


def credentials_of(config: str, hub: Preset | None = None) -> Credentials:
    """Load an authentication configuration for a hub. Main thread only.

    Raises:
        InputError: There is none of that id, it cannot be decrypted, or it is of another kind.
    """
    from ...hubs.contract import Credentials
    from ...hubs.web import given_credentials

    manager = QgsApplication.authManager()
    subject = f"AUTH {config}"
    if manager.isDisabled():
        raise InputError(
            told("QGIS's authentication system is off ({value}).", value=manager.disabledMessage()),
            subject=subject,
            remedy="Use the environment variables of the hub (for cdse: DEEPSATDATA_CDSE_USER, _SECRET).",
        )
    if config not in manager.configIds():
        raise _no_login(config)
    loaded = QgsAuthMethodConfig()
    fine = manager.loadAuthenticationConfig(config, loaded, True)
    if not fine or not loaded.isValid():
        raise InputError(
            "the authentication configuration cannot be read: the master password is missing or wrong.",
            subject=subject,
            remedy="Enter it in QGIS; headless, set QGIS_AUTH_PASSWORD_FILE and QGIS_AUTH_DB_DIR_PATH.",
        )
    method, api_key = loaded.method(), hub is not None and hub.api_key
    if method == "APIHeader" and api_key:
        values = {name.lower(): value for name, value in loaded.configMap().items()}
        if not values.get("x-api-key"):
            raise InputError("it has no header X-API-Key.", subject=subject, remedy="Add it with the key.")
        return Credentials("", values["x-api-key"])
    if method not in ("Basic", "AWSS3"):
        raise InputError(
            told("the authentication configuration is of the kind {method}.", method=method),
            subject=subject,
            remedy="Choose one of the kind Basic, with user name and password.",
        )
    user, secret = loaded.config("username"), loaded.config("password")
    if not secret or not (user or api_key):
        raise InputError("user name or password is empty.", subject=subject, remedy="Fill in both.")
    if method == "AWSS3":
        return Credentials(user, secret, keys=True)
    takes_keys = hub is not None and bool(hub.store)
    return given_credentials(user, secret, loaded.config("realm"), takes_keys=takes_keys)


# ---- network -----------------------------------------------------------------------------------


def network_settings() -> Network:
    """Return QGIS's proxy and certificates for requests. Main thread only."""
    from ...hubs.web import Network

    manager = QgsNetworkAccessManager.instance()
    agent = f"DeepSatData/{version() or '0'} QGIS/{Qgis.QGIS_VERSION.split('-')[0]}"
    excluded = tuple(sorted({*manager.excludeList(), *manager.noProxyList()} - {""}))
    proxy = manager.fallbackProxy()
    kind = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
    }.get(proxy.type())
    if kind is None or not proxy.hostName():
        # No proxy in QGIS, or the system's: requests finds that in the environment.
        return Network(ca_bundle=_certificates(), user_agent=agent)
    address = f"{kind}://{_login(proxy)}{proxy.hostName()}:{proxy.port() or 8080}"
    return Network({"http": address, "https": address}, excluded, _certificates(), agent)


def _login(proxy: QNetworkProxy) -> str:
    from urllib.parse import quote

    if not proxy.user():
        return ""
    return f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"


_folder: tempfile.TemporaryDirectory[str] | None = None


def _certificates() -> str:
    """Return a file with the certificates that QGIS trusts, "" when the user has added none."""
    import hashlib

    global _folder  # noqa: PLW0603 - lives as long as the program
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.databaseCAs():
        return ""
    text = bytes(manager.trustedCaCertsPemText())
    if not text.strip():
        return ""
    if _folder is None:
        _folder = tempfile.TemporaryDirectory(prefix="deepsatdata-")
    path = Path(_folder.name) / f"{hashlib.sha256(text).hexdigest()[:16]}.pem"
    if not path.exists():
        path.write_bytes(text)
    return str(path)
