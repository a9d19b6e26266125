"""From products to stacked pixels: the plan, its tasks, and running them.

Planning reads no pixel: it makes frozen tasks. An engine runs them: blocks are decoded once, windows cut from
them, packed and put into a sink that whoever wants the samples brings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .compress import COMPRESSION_LEVEL, pack_chunk
    from .damage import damaged_products
    from .engines import run_tasks
    from .labels import label_group
    from .plan import DatasetPlan, plan_dataset, utc
    from .records import Layer, Shard, StackParameters, StackTask, window_id
    from .sink import SampleColumns, ShardSink, TaskSink
    from .statistics import BIN_DN, BINS

__all__ = [
    "BINS",
    "BIN_DN",
    "COMPRESSION_LEVEL",
    "DatasetPlan",
    "Layer",
    "SampleColumns",
    "Shard",
    "ShardSink",
    "StackParameters",
    "StackTask",
    "TaskSink",
    "damaged_products",
    "label_group",
    "pack_chunk",
    "plan_dataset",
    "run_tasks",
    "utc",
    "window_id",
]

_, __getattr__ = hand_out(
    __name__,
    {
        "compress": ["COMPRESSION_LEVEL", "pack_chunk"],
        "damage": ["damaged_products"],
        "engines": ["run_tasks"],
        "labels": ["label_group"],
        "plan": ["DatasetPlan", "plan_dataset", "utc"],
        "records": ["Layer", "Shard", "StackParameters", "StackTask", "window_id"],
        "sink": ["SampleColumns", "ShardSink", "TaskSink"],
        "statistics": ["BINS", "BIN_DN"],
    },
)
