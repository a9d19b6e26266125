"""Where an EOPF product of Sentinel-2 keeps its images and masks, the same since the samples of 2025.

Source: mapping tables of ESA's converter EOPF-CPM 2.5 to 3.0. Each band is taken at its native resolution;
L2A repeats most of them at coarser ones, and B01 at 20 m, which are resampled copies.
"""

from __future__ import annotations

from ...sensor import MSI

#: Mask -> (array, resolution in metres).
MASKS = {
    "SCL": ("conditions/mask/l2a_classification/r20m/scl", 20),
    "MSK_CLASSI": ("conditions/mask/l1c_classification/r60m/b00", 60),
    "MSK_CLDPRB": ("quality/probability/r20m/cld", 20),
    "MSK_SNWPRB": ("quality/probability/r20m/snw", 20),
}
#: Masks whose every value says something: where a writer leaves chunks of one value out, so it does here.
MASKS_WITHOUT_NODATA = ("MSK_CLASSI",)
#: Masks that were whole numbers of percent in 2025 and are floating point since.
PERCENT = ("MSK_CLDPRB", "MSK_SNWPRB")

#: Bits of the cloud mask of L1C, painted in this order: (bit, class of `ArchiveFormat.cloud_mask`).
CLOUD_BITS = ((128, 255), (4, 3), (2, 2), (1, 1))

#: Bit of a band's quality mask where there is no data.
NO_DATA_BIT = 32

#: A folder that only the prototypes of 2024 have.
PROTOTYPE = ("measurements/rasters_10m", "measurements/reflectances_10m")


def band_array(band: str) -> str:
    """Return the array of a band in its native resolution ("B8A" -> ".../r20m/b8a")."""
    return f"measurements/reflectance/r{MSI.resolution(band)}m/{band.lower()}"


def quality_array(band: str) -> str:
    """Return the array of a band's quality mask in its native resolution."""
    return f"quality/mask/r{MSI.resolution(band)}m/{band.lower()}"


def axes_of(array: str) -> tuple[str, str]:
    """Return the arrays with the x and the y of an image's pixel centres, which lie beside it."""
    folder = array.rpartition("/")[0]
    return f"{folder}/x", f"{folder}/y"
