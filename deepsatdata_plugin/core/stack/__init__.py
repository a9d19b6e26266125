"""From products to stacked pixels: the plan, its tasks, and running them.

Planning reads no pixel: it makes frozen tasks. An engine runs them: blocks are decoded once, windows cut from
them, packed and put into a sink that whoever wants the samples brings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .afar import ReadAfar as ReadAfar, read_afar as read_afar
    from .clear import (
        CLEAR_CLOUD as CLEAR_CLOUD,
        CLEAR_SCL as CLEAR_SCL,
        brought_to as brought_to,
        clear_table as clear_table,
        require_masks_for_clear as require_masks_for_clear,
    )
    from .compress import (
        Compressor as Compressor,
        best_compressor as best_compressor,
        require_compressor as require_compressor,
    )
    from .damage import damaged_products as damaged_products
    from .decode import (
        DecodedBlock as DecodedBlock,
        looking_twice as looking_twice,
        offset_table as offset_table,
    )
    from .engines import run_tasks as run_tasks
    from .labels import label_group as label_group
    from .observer import BlockObserver as BlockObserver
    from .parcel_layers import (
        LINES as LINES,
        PARCEL_LAYERS as PARCEL_LAYERS,
        outlines as outlines,
        parcel_pixels as parcel_pixels,
    )
    from .parcel_source import (
        PARCEL_COLUMNS as PARCEL_COLUMNS,
        KnownParcels as KnownParcels,
        ParcelSource as ParcelSource,
    )
    from .plan import (
        ChosenProducts as ChosenProducts,
        DatasetPlan as DatasetPlan,
        choose_products as choose_products,
        plan_dataset as plan_dataset,
        utc as utc,
    )
    from .records import (
        NO_PROBABILITY as NO_PROBABILITY,
        ImageLayer as ImageLayer,
        ParcelParameters as ParcelParameters,
        Shard as Shard,
        StackParameters as StackParameters,
        StackTask as StackTask,
        window_id as window_id,
    )
    from .scatter import BlockRead as BlockRead
    from .sink import SampleColumns as SampleColumns
    from .statistics import BIN_DN as BIN_DN, BINS as BINS, pixel_statistics as pixel_statistics

__all__, __getattr__ = hand_out(
    __name__,
    {
        "afar": ["ReadAfar", "read_afar"],
        "clear": ["CLEAR_CLOUD", "CLEAR_SCL", "brought_to", "clear_table", "require_masks_for_clear"],
        "compress": ["Compressor", "best_compressor", "require_compressor"],
        "damage": ["damaged_products"],
        "decode": ["DecodedBlock", "looking_twice", "offset_table"],
        "engines": ["run_tasks"],
        "labels": ["label_group"],
        "observer": ["BlockObserver"],
        "parcel_layers": ["LINES", "PARCEL_LAYERS", "outlines", "parcel_pixels"],
        "parcel_source": ["KnownParcels", "PARCEL_COLUMNS", "ParcelSource"],
        "plan": ["ChosenProducts", "DatasetPlan", "choose_products", "plan_dataset", "utc"],
        "records": [
            "NO_PROBABILITY",
            "ImageLayer",
            "ParcelParameters",
            "Shard",
            "StackParameters",
            "StackTask",
            "window_id",
        ],
        "scatter": ["BlockRead"],
        "sink": ["SampleColumns"],
        "statistics": ["BINS", "BIN_DN", "pixel_statistics"],
    },
)
