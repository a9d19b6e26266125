"""How requests leave this machine: proxies, certificates, time limits, and which addresses are allowed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from ...core.errors import InputError
from ...core.words import told


@dataclass(frozen=True)
class Network:
    """Settings of the connection; the QGIS side fills them from its own settings.

    Attributes:
        proxies: Scheme -> proxy address; None takes the environment (HTTPS_PROXY, NO_PROXY ...).
        excluded: Addresses or host names (with their subdomains) that are reached without proxy.
        ca_bundle: Path of the certificates to trust; "" takes the environment, then the built-in ones.
        user_agent: Name under which the program presents itself.
        connect_timeout: Seconds to wait for a connection.
        read_timeout: Seconds to wait for the next bytes.
        answer_timeout: Seconds for a whole answer that is no download.
    """

    proxies: Mapping[str, str] | None = field(default=None, repr=False)
    excluded: tuple[str, ...] = ()
    ca_bundle: str = ""
    user_agent: str = "DeepSatData-QGIS"
    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    answer_timeout: float = 300.0

    def proxies_for(self, url: str) -> dict[str, str]:
        """Return the proxies to use for an address; none for loopback."""
        host = urlsplit(url).hostname or ""
        if is_loopback(url):
            return {}
        if self.proxies is None:
            import requests.utils

            return dict(requests.utils.get_environ_proxies(url))
        for entry in self.excluded:
            if "://" in entry:
                if url.startswith(entry):
                    return {}
            elif host == entry.lstrip(".") or host.endswith("." + entry.lstrip(".")):
                return {}
        return dict(self.proxies)

    def certificates(self) -> str | bool:
        """Return what requests calls `verify`: a path, or True for the built-in certificates."""
        for path in (self.ca_bundle, *(os.environ.get(name, "") for name in _CA_VARIABLES)):
            if path:
                return path
        return True


_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


def origin(url: str) -> str:
    """Return scheme, host and port of an address, e.g. "https://stac.dataspace.copernicus.eu:443"."""
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{port}"


def is_loopback(url: str) -> bool:
    """Tell whether the address is on this machine."""
    host = (urlsplit(url).hostname or "").lower()
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def is_allowed(url: str) -> bool:
    """Tell whether requests may go there: https, or plain http on this machine; no password inside."""
    try:
        parts = urlsplit(url)
        if parts.port == 0 or not parts.hostname or parts.username is not None:
            return False
    except ValueError:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(url))


def checked_url(text: str, *, what: str = "the address of the hub") -> str:
    """Check an address that a user gave; return it without trailing slash.

    Raises:
        InputError: Not http(s), plain http to another machine, or a password inside.
    """
    url = text.strip().rstrip("/")
    try:
        parts = urlsplit(url)
        bad = parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0
    except ValueError:
        bad = True
    if bad:
        raise InputError(
            told("{what} is no web address.", what=what),
            subject=url.rpartition("@")[2],
            remedy="Expected e.g. https://catalogue.dataspace.copernicus.eu/odata/v1.",
        )
    if parts.username or parts.password:
        raise InputError(
            told("{what} holds a user name or password.", what=what),
            subject=parts.hostname or "",
            remedy="Take it out and choose an authentication configuration instead.",
        )
    if not is_allowed(url):
        raise InputError(
            told("{what} is not encrypted.", what=what),
            subject=url,
            remedy="Use https://; http:// is for this machine only.",
        )
    return url
