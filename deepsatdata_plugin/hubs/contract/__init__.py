"""What every hub and everyone who asks one agree on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .account import (
        Account as Account,
        Credentials as Credentials,
        HubAccount as HubAccount,
        by_hand as by_hand,
    )
    from .backoff import Backoff as Backoff
    from .clock import Clock as Clock, SystemClock as SystemClock
    from .errors import REFUSED_GRANT as REFUSED_GRANT, ErrorKind as ErrorKind, HubError as HubError
    from .hub import Capabilities as Capabilities, Hub as Hub, Stream as Stream
    from .places import Places as Places, left_behind as left_behind
    from .records import (
        Availability as Availability,
        Node as Node,
        OrderAnswer as OrderAnswer,
        ProductRecord as ProductRecord,
        SearchPage as SearchPage,
        SearchQuery as SearchQuery,
        Unusable as Unusable,
        elsewhere as elsewhere,
        is_file_name as is_file_name,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "account": ["Account", "Credentials", "HubAccount", "by_hand"],
        "backoff": ["Backoff"],
        "clock": ["Clock", "SystemClock"],
        "errors": ["REFUSED_GRANT", "ErrorKind", "HubError"],
        "hub": ["Capabilities", "Hub", "Stream"],
        "places": ["Places", "left_behind"],
        "records": [
            "Availability",
            "Node",
            "OrderAnswer",
            "ProductRecord",
            "SearchPage",
            "SearchQuery",
            "Unusable",
            "elsewhere",
            "is_file_name",
        ],
    },
)
