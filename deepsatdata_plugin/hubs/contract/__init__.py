"""What every hub and everyone who asks one agree on."""

from .account import Credentials, HubAccount, by_hand
from .clock import Clock, SystemClock, never
from .errors import ErrorKind, HubError
from .hub import Capabilities, Hub, Stream
from .records import (
    Availability,
    Node,
    OrderAnswer,
    ProductRecord,
    SearchPage,
    SearchQuery,
    Unusable,
)

__all__ = [
    "Availability",
    "Capabilities",
    "Clock",
    "Credentials",
    "ErrorKind",
    "Hub",
    "HubAccount",
    "HubError",
    "Node",
    "OrderAnswer",
    "ProductRecord",
    "SearchPage",
    "SearchQuery",
    "Stream",
    "SystemClock",
    "Unusable",
    "by_hand",
    "never",
]
