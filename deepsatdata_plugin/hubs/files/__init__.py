"""From a stream to a verified product on disk."""

from .one_product import Books, Destination, Hold, ProductFetch, Stage, Wanted
from .part_file import RESERVE, Broken, Restart, TransferLimits
from .verify import Damaged

__all__ = [
    "Books",
    "Broken",
    "Damaged",
    "Destination",
    "Hold",
    "ProductFetch",
    "RESERVE",
    "Restart",
    "Stage",
    "TransferLimits",
    "Wanted",
]
