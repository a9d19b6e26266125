"""How much of a product its bands are, to tell what choosing them saves.

Shares of the bytes that real manifests name (L1C of 199 to 633 MB, L2A of 982 and 1,224 MB): bands of one
resolution hardly differ. L2A has every band at each coarser resolution, too, never fetched singly.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...core.products import MSI

_OF_A_BAND = {"L1C": {10: 0.140, 20: 0.040, 60: 0.0045}, "L2A": {10: 0.114, 20: 0.029, 60: 0.0034}}
#: Metadata, masks, the scene classification.
_REST = 0.03


def share_of_bands(level: str, bands: Sequence[str]) -> float:
    """Return the part of a product's bytes (0..1) that fetching these bands takes; () is all of it."""
    if not bands:
        return 1.0
    of_a_band = _OF_A_BAND["L1C" if level == "L1C" else "L2A"]
    return min(1.0, _REST + sum(of_a_band[MSI.resolution(band)] for band in set(bands)))
