"""Credentials of headless runs: environment variables or netrc. QGIS's own are read on its side."""

from __future__ import annotations

import netrc
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from ...core.errors import InputError
from ..contract import Credentials

#: Environment variables: user name, its password, one-time code.
VARIABLES = ("DEEPSATDATA_USER", "DEEPSATDATA_SECRET", "DEEPSATDATA_TOTP")


def credentials_from_environment(
    urls: Iterable[str], environment: Mapping[str, str] | None = None
) -> Credentials:
    """Return the account for a hub, an empty one when none is found.

    The environment variables `VARIABLES` come first (the one-time code is for accounts with two factors),
    then netrc (the file in NETRC, or `~/.netrc`) for the hosts of the hub's own addresses.

    Args:
        urls: Addresses of the hub that take a login.
        environment: Instead of that of the process.

    Raises:
        InputError: Only one of user and secret is set, or the netrc file cannot be read.
    """
    environment = os.environ if environment is None else environment
    user, secret, totp = (environment.get(name, "") for name in VARIABLES)
    if bool(user) != bool(secret):
        raise InputError(
            "only one of the two environment variables is set.",
            subject=" and ".join(VARIABLES[:2]),
            remedy="Set both, or none.",
        )
    if user:
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
        host = urlsplit(url).hostname
        found = entries.hosts.get(host) if host else None
        if found:
            return Credentials(found[0] or found[1] or "", found[2] or "")
    return Credentials()


def _default_netrc() -> str:
    folder = Path.home()
    windows = folder / "_netrc"
    return str(windows if windows.is_file() else folder / ".netrc")
