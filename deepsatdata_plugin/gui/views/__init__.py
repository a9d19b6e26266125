"""What an open queue looks like: table, history, hubs, timeline, and the actions on it."""

from .actions import DockActions
from .products_model import message_of
from .queue_view import QueueView
from .state_style import GROUPS, group_of, group_title, marker, state_title

__all__ = [
    "DockActions",
    "GROUPS",
    "QueueView",
    "group_of",
    "group_title",
    "marker",
    "message_of",
    "state_title",
]
