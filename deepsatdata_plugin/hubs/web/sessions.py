"""The logins of this process at identity servers: one session an account, ended when the process has done.

Hubs come and go (a test of the connection, a start, another layer dropped, a search); what the identity
server counts is sessions. So hubs whose users are known to one server share one `TokenManager` a user.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping

from ..contract import Credentials, HubError
from .login import TokenManager
from .transport import Transport

_lock = threading.Lock()
_managers: dict[tuple[str, str, str], TokenManager] = {}


class SharedLogin:
    """The token of an account for the hosts of one hub. Satisfies `transport.Authorization`."""

    def __init__(self, tokens: TokenManager, origins: frozenset[str]) -> None:
        self._tokens, self.origins = tokens, origins

    def __repr__(self) -> str:
        return repr(self._tokens)

    def header(self) -> str:
        """Return the value of the header; see `TokenManager.header`."""
        return self._tokens.header()

    def headers(self, method: str, url: str) -> Mapping[str, str]:
        """Return the header for any request."""
        return self._tokens.headers(method, url)

    def renew(self, used: str) -> bool:
        """Get another token after a 401."""
        return self._tokens.renew(used)

    def refused(self, error: HubError) -> HubError:
        """Return what a 401 to a new token means."""
        return self._tokens.refused(error)

    def accepted(self) -> None:
        """Tell the manager, as any who sends its tokens does: it is one for all who share the login."""
        self._tokens.accepted()


def shared_login(
    transport: Transport,
    url: str,
    client_id: str,
    credentials: Credentials,
    origins: frozenset[str],
    subject: str,
    client_secret: str | None = None,
) -> SharedLogin:
    """Return the login of an account, opened once in this process; see `TokenManager`."""
    key = (url, client_id, credentials.user)
    with _lock:
        known = _managers.get(key)
        if known is not None and known.fits(credentials, client_secret):
            known.serve(transport, credentials.totp)
            return SharedLogin(known, origins)
        made = TokenManager(transport, url, client_id, credentials, origins, subject, client_secret)
        _managers[key] = made
    if known is not None:  # of another password or client: nobody asks for it any more
        threading.Thread(target=known.end, name="deepsatdata-logout", daemon=True).start()
    return SharedLogin(made, origins)


def end_sessions(wait_s: float = 3.0) -> None:
    """End all sessions of this process; those who go on log in again.

    Args:
        wait_s: Real seconds to wait for identity servers.
    """
    with _lock:
        managers = list(_managers.values())
        _managers.clear()
    threads = [
        threading.Thread(target=tokens.end, name="deepsatdata-logout", daemon=True) for tokens in managers
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(wait_s)
