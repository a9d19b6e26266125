"""The bands of Sentinel-2 MSI and their native ground sampling distances.

Source: Sentinel-2 Products Specification Document, band table; the order is that of `band_id`.
"""

from __future__ import annotations

#: Bands in the order of `band_id` 0..12 in the product XML.
BANDS: tuple[str, ...] = (
    "B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12",
)  # fmt: skip

#: Native resolution in metres.
NATIVE_RESOLUTION: dict[str, int] = {
    "B01": 60, "B02": 10, "B03": 10, "B04": 10, "B05": 20, "B06": 20, "B07": 20, "B08": 10,
    "B8A": 20, "B09": 60, "B10": 60, "B11": 20, "B12": 20,
}  # fmt: skip

#: L2A has no B10 (cirrus): it is consumed by the atmospheric correction.
L2A_BANDS: tuple[str, ...] = tuple(b for b in BANDS if b != "B10")

#: DN of "no data" and of "saturated" (SPECIAL_VALUES of the product XML; always these so far).
NODATA = 0
SATURATED = 65535


def bands_by_resolution(bands: tuple[str, ...]) -> dict[int, tuple[str, ...]]:
    """Group bands by native resolution in metres, finest first, each group in BANDS order."""
    groups: dict[int, tuple[str, ...]] = {}
    for resolution in (10, 20, 60):
        group = tuple(b for b in BANDS if b in bands and NATIVE_RESOLUTION[b] == resolution)
        if group:
            groups[resolution] = group
    return groups
