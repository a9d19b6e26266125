"""From a stream to a verified product on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .one_product import (
        Destination as Destination,
        ProductFetch as ProductFetch,
        Stage as Stage,
        Wanted as Wanted,
    )
    from .part_file import (
        RESERVE as RESERVE,
        Broken as Broken,
        Restart as Restart,
        TransferLimits as TransferLimits,
    )
    from .quarantine import (
        SetAside as SetAside,
        empty_quarantine as empty_quarantine,
        quarantined as quarantined,
    )
    from .verify import (
        Checksums as Checksums,
        Damaged as Damaged,
        tells_of_checksum as tells_of_checksum,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "one_product": ["Destination", "ProductFetch", "Stage", "Wanted"],
        "part_file": ["Broken", "RESERVE", "Restart", "TransferLimits"],
        "quarantine": ["SetAside", "empty_quarantine", "quarantined"],
        "verify": ["Checksums", "Damaged", "tells_of_checksum"],
    },
)
