"""User name and password out of QGIS's authentication database, and its way out of this machine."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..core.errors import InputError
from ..hubs.network import Network
from ..hubs.protocol import Credentials
from ..processing.translation import translate


def credentials_of(auth: str) -> Credentials:
    """Read an authentication configuration (method Basic); main thread only, QGIS may ask for its password.

    Raises:
        InputError: There is no such configuration, it cannot be read, or holds no user name.
    """
    if not auth:
        return Credentials()
    config = QgsAuthMethodConfig()
    _, config = QgsApplication.authManager().loadAuthenticationConfig(auth, config, True)
    user = config.config("username")
    if not config.isValid() or not user:
        raise InputError(
            translate(
                "DeepSatData", "the authentication configuration cannot be read, or holds no user name."
            ),
            subject=auth,
            remedy=translate(
                "DeepSatData", "Choose one of the method Basic, and unlock QGIS's password store."
            ),
        )
    return Credentials(user, config.config("password"))


def network() -> Network:
    """Return QGIS's proxy settings for the hubs; main thread only."""
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    kinds = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.Socks5Proxy: "socks5h"}
    scheme = kinds.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return Network()
    login = f"{proxy.user()}:{proxy.password()}@" if proxy.user() else ""
    address = f"{scheme}://{login}{proxy.hostName()}:{proxy.port()}"
    excluded = (*manager.excludeList(), *manager.noProxyList())
    return Network(proxies={"http": address, "https": address}, excluded=tuple(excluded))
