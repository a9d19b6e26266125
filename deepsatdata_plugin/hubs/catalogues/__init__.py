"""The hubs: one file a dialect, and the registry of those that can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .dialect import Preset as Preset
    from .items import (
        ItemRow as ItemRow,
        fetch_items as fetch_items,
        is_stac as is_stac,
        read_items as read_items,
        read_stac_item as read_stac_item,
    )
    from .registry import (
        PRESETS as PRESETS,
        account_of as account_of,
        downloader as downloader,
        make_hub as make_hub,
        preset as preset,
        preset_of as preset_of,
        resolve as resolve,
        usable as usable,
    )
    from .shared.deduplicate import deduplicate as deduplicate
    from .shared.footprints import FootprintShares as FootprintShares
    from .shared.rows import (
        FIELDS as FIELDS,
        NAME_FIELDS as NAME_FIELDS,
        number_of as number_of,
        read_row as read_row,
        read_rows as read_rows,
        read_table as read_table,
        yes_or_no as yes_or_no,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "dialect": ["Preset"],
        "items": ["ItemRow", "fetch_items", "is_stac", "read_items", "read_stac_item"],
        "registry": [
            "PRESETS",
            "account_of",
            "downloader",
            "make_hub",
            "preset",
            "preset_of",
            "resolve",
            "usable",
        ],
        "shared.deduplicate": ["deduplicate"],
        "shared.footprints": ["FootprintShares"],
        "shared.rows": [
            "FIELDS",
            "NAME_FIELDS",
            "number_of",
            "read_row",
            "read_rows",
            "read_table",
            "yes_or_no",
        ],
    },
)
