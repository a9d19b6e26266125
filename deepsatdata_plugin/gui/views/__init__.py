"""What an open queue looks like: table, history, hubs, timeline, and the actions on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .actions import DockActions as DockActions
    from .button_row import ButtonRow as ButtonRow
    from .products_model import message_of as message_of
    from .quantities import duration_text as duration_text, rate_text as rate_text, size_text as size_text
    from .queue_view import QueueView as QueueView
    from .state_style import (
        GROUPS as GROUPS,
        group_of as group_of,
        group_title as group_title,
        is_dark as is_dark,
        marker as marker,
        state_title as state_title,
    )
    from .steady_table import SteadyTable as SteadyTable
    from .timeline_widget import ink as ink, months as months
    from .tooltips import plain_tooltip as plain_tooltip

__all__, __getattr__ = hand_out(
    __name__,
    {
        "actions": ["DockActions"],
        "button_row": ["ButtonRow"],
        "products_model": ["message_of"],
        "quantities": ["duration_text", "rate_text", "size_text"],
        "queue_view": ["QueueView"],
        "state_style": ["GROUPS", "group_of", "group_title", "is_dark", "marker", "state_title"],
        "steady_table": ["SteadyTable"],
        "timeline_widget": ["ink", "months"],
        "tooltips": ["plain_tooltip"],
    },
)
