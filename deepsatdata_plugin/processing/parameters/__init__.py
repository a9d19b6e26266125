"""Parameters that several algorithms share: adding them, and reading their values for the core."""

from .area import add_area, area_of_interest, given_extent
from .choices import ChoiceParameter, chosen, chosen_field, chosen_one
from .folders import (
    DOWNLOADS_FOLDER,
    destination_folder,
    downloads_folder,
    folder,
    refuse_temporary,
    tell_temporary,
)
from .hub import HubAccess, access, add_hub, check_hub, opened, read_access
from .numbers import decimal_parameter
from .period import add_period, period

__all__ = [
    "ChoiceParameter",
    "DOWNLOADS_FOLDER",
    "HubAccess",
    "access",
    "add_area",
    "add_hub",
    "add_period",
    "area_of_interest",
    "check_hub",
    "chosen",
    "chosen_field",
    "chosen_one",
    "decimal_parameter",
    "destination_folder",
    "downloads_folder",
    "folder",
    "given_extent",
    "opened",
    "period",
    "read_access",
    "refuse_temporary",
    "tell_temporary",
]
