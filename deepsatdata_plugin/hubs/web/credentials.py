"""Credentials of headless runs: environment variables or netrc. QGIS's own are read on its side."""

from __future__ import annotations

import netrc
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from ...core.errors import InputError
from ..contract import Credentials


def variables(hub: str) -> tuple[str, str, str, str]:
    """Return the names of a hub's environment variables: user name, password, one-time code, addresses.

    Those of `earth-search` begin with DEEPSATDATA_EARTH_SEARCH.
    """
    stem = f"DEEPSATDATA_{re.sub('[^A-Z0-9]', '_', hub.upper())}"
    return f"{stem}_USER", f"{stem}_SECRET", f"{stem}_TOTP", f"{stem}_URL"


def credentials_from_environment(
    hub: str,
    urls: Iterable[str],
    own: Iterable[str] = (),
    environment: Mapping[str, str] | None = None,
) -> Credentials:
    """Return the account for a hub, an empty one when none is found.

    The environment variables of this hub come first (see `variables`; the one-time code is for accounts with
    two factors), then netrc (the file in NETRC, or `~/.netrc`) for the hosts of the addresses. A login goes
    to no server but those that it was given for: the hub's own, or those in its variable for addresses.

    Args:
        hub: Id of the hub.
        urls: Addresses that the login, or what it earns, would be sent to.
        own: Addresses of the hub itself, when others may have been given instead.
        environment: Instead of that of the process.

    Raises:
        InputError: Only one of user and secret is set, the login is for other servers, or the netrc file
            cannot be read.
    """
    environment = os.environ if environment is None else environment
    names = variables(hub)
    urls = tuple(urls)
    user, secret, totp, addresses = (environment.get(name, "") for name in names)
    if bool(user) != bool(secret):
        raise InputError(
            "only one of the two environment variables is set.",
            subject=" and ".join(names[:2]),
            remedy="Set both, or none.",
        )
    ours = {_origin(url) for url in own}
    others = [url for url in urls if _origin(url) not in ours]
    if user:
        given = {_origin(word.rpartition("=")[2]) for word in addresses.split()}
        _refuse_strangers(names[0], names[3], [url for url in others if _origin(url) not in given])
        return Credentials(user, secret, totp)
    path = Path(environment.get("NETRC") or _default_netrc())
    if not path.is_file():
        return Credentials()
    try:
        entries = netrc.netrc(str(path))
    except (netrc.NetrcParseError, OSError, UnicodeDecodeError) as error:
        where = getattr(error, "lineno", None)
        raise InputError(
            "the netrc file cannot be read" + (f" (line {where})." if where else "."),
            subject=str(path),
            remedy="Correct it, and let nobody else read it (chmod 600).",
        ) from None
    for url in urls:
        found = entries.hosts.get(urlsplit(url).hostname or "")
        if found:
            strangers = [other for other in others if urlsplit(other).hostname not in entries.hosts]
            _refuse_strangers(str(path), names[3], strangers)
            return Credentials(found[0] or found[1] or "", found[2] or "")
    return Credentials()


def _refuse_strangers(login: str, variable: str, urls: list[str]) -> None:
    if urls:
        strange = ", ".join(sorted({_origin(url) for url in urls}))
        raise InputError(
            f"this login is not for {strange}, which HUB_URL names.",
            subject=login,
            remedy=f"If it is, set {variable} to the value of HUB_URL; else give another login.",
        )


def _origin(url: str) -> str:
    parts = urlsplit(url)
    port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    return f"{parts.scheme}://{parts.hostname}:{port}"


def _default_netrc() -> str:
    folder = Path.home()
    windows = folder / "_netrc"
    return str(windows if windows.is_file() else folder / ".netrc")
