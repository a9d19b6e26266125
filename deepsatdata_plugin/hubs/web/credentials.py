"""Credentials of headless runs: environment variables or netrc. QGIS's own are read on its side."""

from __future__ import annotations

import netrc
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from ...core.errors import InputError
from ...core.words import told
from ..contract import Credentials
from .network import origin

#: How access keys look that object stores make; no user name or password of the hubs' web sites does.
_ACCESS_KEY, _SECRET_KEY = re.compile(r"[A-Z0-9]{20}"), re.compile(r"[A-Za-z0-9+/]{40}")


def variables(hub: str) -> tuple[str, str, str, str]:
    """Return the names of a hub's environment variables: user name, password, one-time code, addresses.

    Those of `earth-search` begin with DEEPSATDATA_EARTH_SEARCH.
    """
    stem = f"DEEPSATDATA_{re.sub('[^A-Z0-9]', '_', hub.upper())}"
    return f"{stem}_USER", f"{stem}_SECRET", f"{stem}_TOTP", f"{stem}_URL"


def key_variables(hub: str) -> tuple[str, str]:
    """Return the names of a hub's environment variables for a pair of access keys of its object store."""
    stem = variables(hub)[0].removesuffix("_USER")
    return f"{stem}_S3_KEY", f"{stem}_S3_SECRET"


def given_credentials(user: str, secret: str, note: str = "", *, takes_keys: bool = False) -> Credentials:
    """Return what a user name and a password are that somebody entered somewhere.

    Args:
        user: User name or access key.
        secret: Password or secret key.
        note: What stands beside them: a one-time code, or "S3" for a pair of access keys.
        takes_keys: The hub has an object store: what looks like its keys are some.
    """
    code = re.fullmatch(r"\s*(\d{6,8})\s*", note)
    alike = takes_keys and _ACCESS_KEY.fullmatch(user) and _SECRET_KEY.fullmatch(secret)
    keys = note.strip().upper() == "S3" or bool(alike)
    return Credentials(user, secret, code[1] if code else "", keys)


def credentials_from_environment(
    hub: str,
    urls: Iterable[str],
    own: Iterable[str] = (),
    environment: Mapping[str, str] | None = None,
    *,
    store: str = "",
    secret_alone: bool = False,
) -> Credentials:
    """Return the account for a hub, an empty one when none is found.

    The environment variables of this hub come first (see `variables`; the one-time code is for accounts with
    two factors), those for access keys before those for a login; then netrc (the file in NETRC, or
    `~/.netrc`) for the hosts of the addresses. A login goes to no server but those that it was given for: the
    hub's own, or those in its variable for addresses.

    Args:
        hub: Id of the hub.
        urls: Addresses that the login, or what it earns, would be sent to.
        own: Addresses of the hub itself, when others may have been given instead.
        environment: Instead of that of the process.
        store: Address of its object store: what netrc has for it are access keys.
        secret_alone: The hub takes an API key, to which no user name belongs.

    Raises:
        InputError: Only one of user and secret is set, the login is for other servers, or the netrc file
            cannot be read.
    """
    environment = os.environ if environment is None else environment
    names = variables(hub)
    urls = tuple(urls)
    user, secret, totp, addresses = (environment.get(name, "") for name in names)
    pair = key_variables(hub)
    key, key_secret = (environment.get(name, "") for name in pair)
    half = bool(user) != bool(secret) and (bool(user) or not secret_alone)
    if half or bool(key) != bool(key_secret):
        raise InputError(
            "only one of the two environment variables is set.",
            subject=" and ".join(names[:2] if half else pair),
            remedy="Set both, or none.",
        )
    ours = {origin(url) for url in own}
    others = [url for url in urls if origin(url) not in ours]
    if key or secret:
        given = {origin(word.rpartition("=")[2]) for word in addresses.split()}
        label = pair[0] if key else names[0] if user else names[1]
        _refuse_strangers(label, names[3], [url for url in others if origin(url) not in given])
        return Credentials(key, key_secret, keys=True) if key else Credentials(user, secret, totp)
    path = Path(environment.get("NETRC") or _default_netrc())
    if not path.is_file():
        return Credentials()
    try:
        entries = netrc.netrc(str(path))
    except (netrc.NetrcParseError, OSError, UnicodeDecodeError) as error:
        where = getattr(error, "lineno", None)
        raise InputError(
            told("the netrc file cannot be read (line {line}).", line=where)
            if where
            else "the netrc file cannot be read.",
            subject=str(path),
            remedy="Correct it, and let nobody else read it (chmod 600).",
        ) from None
    for url in urls:
        found = entries.hosts.get(urlsplit(url).hostname or "")
        if found:
            strangers = [other for other in others if urlsplit(other).hostname not in entries.hosts]
            _refuse_strangers(str(path), names[3], strangers)
            return Credentials(found[0] or found[1] or "", found[2] or "", keys=bool(store) and url == store)
    return Credentials()


def _refuse_strangers(login: str, variable: str, urls: list[str]) -> None:
    if urls:
        strange = ", ".join(sorted({origin(url) for url in urls}))
        raise InputError(
            told("this login is not for {strange}, which HUB_URL names.", strange=strange),
            subject=login,
            remedy=told(
                "If it is, set {variable} to the value of HUB_URL; else give another login.",
                variable=variable,
            ),
        )


def _default_netrc() -> str:
    folder = Path.home()
    windows = folder / "_netrc"
    return str(windows if windows.is_file() else folder / ".netrc")
