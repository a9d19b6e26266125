"""The way to hubs: requests, logins, refusals. What sends requests is asked for by module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .addresses import without_signature as without_signature
    from .credentials import (
        credentials_from_environment as credentials_from_environment,
        given_credentials as given_credentials,
    )
    from .login import (
        BasicAuthorization as BasicAuthorization,
        TokenManager as TokenManager,
        origins_of as origins_of,
    )
    from .network import (
        Network as Network,
        checked_url as checked_url,
        is_allowed as is_allowed,
        origin as origin,
    )
    from .s3_signature import KeyAuthorization as KeyAuthorization
    from .sessions import (
        SharedLogin as SharedLogin,
        end_sessions as end_sessions,
        shared_login as shared_login,
    )
    from .stream import CHUNK as CHUNK, HttpStream as HttpStream
    from .transport import (
        ONCE as ONCE,
        Authorization as Authorization,
        Request as Request,
        RetryPolicy as RetryPolicy,
        Transport as Transport,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "addresses": ["without_signature"],
        "credentials": ["credentials_from_environment", "given_credentials"],
        "sessions": ["SharedLogin", "end_sessions", "shared_login"],
        "login": ["BasicAuthorization", "TokenManager", "origins_of"],
        "s3_signature": ["KeyAuthorization"],
        "network": ["Network", "checked_url", "is_allowed", "origin"],
        "stream": ["CHUNK", "HttpStream"],
        "transport": ["Authorization", "ONCE", "Request", "RetryPolicy", "Transport"],
    },
)
