"""Rows of layers for core and hubs. Readers of products load the selection: they are asked for by module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .area import area_of_interest as area_of_interest
    from .candidates import (
        day_of as day_of,
        extended as extended,
        read_candidates as read_candidates,
        rows_with as rows_with,
        with_area as with_area,
    )
    from .download_outlook import look_at_space as look_at_space, tell_outlook as tell_outlook
    from .features import plain as plain, rows as rows
    from .items import (
        agree_to_read as agree_to_read,
        check_items as check_items,
        open_ranges as open_ranges,
        read_items_of as read_items_of,
    )
    from .parcel_features import (
        ParcelReading as ParcelReading,
        opened_input as opened_input,
        parcel_reading as parcel_reading,
        unreadable_input as unreadable_input,
    )
    from .parcels import (
        crs_text as crs_text,
        given_class_table as given_class_table,
        parcel_source as parcel_source,
        parcels_near as parcels_near,
        read_parcels as read_parcels,
    )
    from .product_rows import check_names as check_names, has_names as has_names, layer_rows as layer_rows
    from .queue_input import (
        check_bands as check_bands,
        fill_queue as fill_queue,
        read_records as read_records,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "area": ["area_of_interest"],
        "candidates": ["day_of", "extended", "read_candidates", "rows_with", "with_area"],
        "download_outlook": ["look_at_space", "tell_outlook"],
        "features": ["plain", "rows"],
        "items": ["agree_to_read", "check_items", "open_ranges", "read_items_of"],
        "parcel_features": ["ParcelReading", "opened_input", "parcel_reading", "unreadable_input"],
        "parcels": ["crs_text", "given_class_table", "parcel_source", "parcels_near", "read_parcels"],
        "product_rows": ["check_names", "has_names", "layer_rows"],
        "queue_input": ["check_bands", "fill_queue", "read_records"],
    },
)
