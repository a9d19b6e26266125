"""Reads a dataset with numpy and h5py alone; as a torch Dataset when torch is installed.

This folder stands alone: copy it beside a training script, nothing else of the plugin is needed.

    samples = Samples("my_dataset", folds=[0, 1, 2])
    sample = samples[0]          # a dict of numpy arrays, image (T, C, H, W)
    loader = torch.utils.data.DataLoader(torch_dataset("my_dataset"), 8, collate_fn=pad_collate)
"""

from .batches import pad_collate, torch_dataset
from .overview import overview
from .rows import Rows
from .samples import Samples
from .shards import open_shard

__all__ = ["Rows", "Samples", "open_shard", "overview", "pad_collate", "torch_dataset"]
