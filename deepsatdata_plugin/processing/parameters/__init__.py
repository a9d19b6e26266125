"""Parameters that several algorithms share: adding them, and reading their values for the core."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .accounts import Account as Account, AccountBook as AccountBook
    from .area import (
        add_area as add_area,
        check_area as check_area,
        given_extent as given_extent,
        known_crs as known_crs,
    )
    from .choices import (
        ChoiceParameter as ChoiceParameter,
        chosen as chosen,
        chosen_field as chosen_field,
        chosen_one as chosen_one,
        named_options as named_options,
        python_text as python_text,
    )
    from .download_hubs import open_hubs as open_hubs, other_hubs as other_hubs, read_hubs as read_hubs
    from .folders import (
        DOWNLOADS_FOLDER as DOWNLOADS_FOLDER,
        check_destination as check_destination,
        destination_folder as destination_folder,
        downloads_folder as downloads_folder,
        folder as folder,
    )
    from .hub import (
        HubAccess as HubAccess,
        access as access,
        access_or_remembered as access_or_remembered,
        add_hub as add_hub,
        check_hub as check_hub,
        check_login as check_login,
        end_run as end_run,
        login_hint as login_hint,
        network_settings as network_settings,
        opened as opened,
        read_access as read_access,
    )
    from .items import (
        UNASKED as UNASKED,
        add_items as add_items,
        add_reading as add_reading,
        cache_folder as cache_folder,
        has_items as has_items,
        items_file as items_file,
        products_folder as products_folder,
    )
    from .numbers import decimal_parameter as decimal_parameter
    from .parcel_layer import (
        add_class_table as add_class_table,
        add_parcel_field as add_parcel_field,
        add_parcel_layer as add_parcel_layer,
    )
    from .parcel_series import (
        STATISTICS as STATISTICS,
        add_series as add_series,
        add_series_output as add_series_output,
    )
    from .periods import (
        add_period as add_period,
        begin_with_last_year as begin_with_last_year,
        period as period,
    )
    from .preparing_parameters import (
        add_classes as add_classes,
        add_looks as add_looks,
        add_prepared as add_prepared,
        add_register as add_register,
    )
    from .products import (
        add_bands as add_bands,
        add_max_cloud as add_max_cloud,
        add_products as add_products,
        add_values as add_values,
        check_bands as check_bands,
        harmonized as harmonized,
    )
    from .rasterize_parameters import (
        OUTSIDE as OUTSIDE,
        add_grid as add_grid,
        add_outputs as add_outputs,
        add_parcels as add_parcels,
        add_rules as add_rules,
    )
    from .stacking import (
        LAND_BANDS as LAND_BANDS,
        add_dataset as add_dataset,
        add_execution as add_execution,
        add_ground_truth as add_ground_truth,
        add_size as add_size,
        add_stored_values as add_stored_values,
        add_times as add_times,
    )
    from .titles import option_groups as option_groups, option_titles as option_titles

__all__, __getattr__ = hand_out(
    __name__,
    {
        "accounts": ["Account", "AccountBook"],
        "area": ["add_area", "check_area", "given_extent", "known_crs"],
        "choices": [
            "ChoiceParameter",
            "chosen",
            "chosen_field",
            "chosen_one",
            "named_options",
            "python_text",
        ],
        "download_hubs": ["open_hubs", "other_hubs", "read_hubs"],
        "folders": [
            "DOWNLOADS_FOLDER",
            "check_destination",
            "destination_folder",
            "downloads_folder",
            "folder",
        ],
        "hub": [
            "HubAccess",
            "access",
            "access_or_remembered",
            "add_hub",
            "check_hub",
            "check_login",
            "end_run",
            "login_hint",
            "network_settings",
            "opened",
            "read_access",
        ],
        "items": [
            "UNASKED",
            "add_items",
            "add_reading",
            "cache_folder",
            "has_items",
            "items_file",
            "products_folder",
        ],
        "numbers": ["decimal_parameter"],
        "periods": ["add_period", "begin_with_last_year", "period"],
        "parcel_series": ["STATISTICS", "add_series", "add_series_output"],
        "parcel_layer": ["add_class_table", "add_parcel_field", "add_parcel_layer"],
        "products": [
            "add_bands",
            "add_max_cloud",
            "add_products",
            "add_values",
            "check_bands",
            "harmonized",
        ],
        "preparing_parameters": ["add_classes", "add_looks", "add_prepared", "add_register"],
        "stacking": [
            "LAND_BANDS",
            "add_dataset",
            "add_execution",
            "add_ground_truth",
            "add_size",
            "add_stored_values",
            "add_times",
        ],
        "titles": ["option_groups", "option_titles"],
        "rasterize_parameters": ["OUTSIDE", "add_grid", "add_outputs", "add_parcels", "add_rules"],
    },
)
