"""What every hub and everyone who asks one agree on."""

from .account import Credentials, HubAccount, by_hand
from .backoff import Backoff
from .clock import Clock, SystemClock, never
from .errors import ErrorKind, HubError
from .hub import Capabilities, Hub, Stream
from .places import Places, left_behind
from .records import (
    Availability,
    Node,
    OrderAnswer,
    ProductRecord,
    SearchPage,
    SearchQuery,
    Unusable,
    elsewhere,
    is_file_name,
)

__all__ = [
    "Availability",
    "Backoff",
    "Capabilities",
    "Clock",
    "Credentials",
    "ErrorKind",
    "Hub",
    "HubAccount",
    "HubError",
    "Node",
    "OrderAnswer",
    "Places",
    "ProductRecord",
    "SearchPage",
    "SearchQuery",
    "Stream",
    "SystemClock",
    "Unusable",
    "by_hand",
    "elsewhere",
    "is_file_name",
    "left_behind",
    "never",
]
