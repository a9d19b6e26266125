"""Crop classes, their growth over the year, and surface spectra over the 13 bands.

Growth is a sum of double-logistic curves of canopy cover (0..1) over the day of the year, periodic, so
that winter crops cross New Year. Reflectance is a mixture of canopy, straw and soil spectra: typical
values of published spectral libraries, rounded; they are plausible, not measured.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
NATIVE = {
    b: 60 if b in ("B01", "B09", "B10") else 10 if b in ("B02", "B03", "B04", "B08") else 20 for b in BANDS
}

# surface reflectance in the order of BANDS; B10 never sees the ground
_SPECTRA: dict[str, tuple[float, ...]] = {
    "canopy": (0.022, 0.027, 0.058, 0.026, 0.098, 0.300, 0.385, 0.420, 0.430, 0.435, 0.0, 0.185, 0.082),
    "straw": (0.070, 0.092, 0.138, 0.182, 0.212, 0.240, 0.262, 0.290, 0.312, 0.320, 0.0, 0.335, 0.245),
    "soil": (0.075, 0.094, 0.122, 0.158, 0.184, 0.205, 0.222, 0.245, 0.262, 0.275, 0.0, 0.325, 0.280),
    "flower": (0.040, 0.050, 0.150, 0.140, 0.200, 0.330, 0.390, 0.420, 0.430, 0.435, 0.0, 0.190, 0.085),
    "road": (0.095, 0.112, 0.132, 0.148, 0.166, 0.180, 0.192, 0.205, 0.212, 0.218, 0.0, 0.245, 0.215),
    "roof": (0.110, 0.128, 0.150, 0.182, 0.196, 0.206, 0.214, 0.226, 0.230, 0.236, 0.0, 0.265, 0.240),
    "water": (0.046, 0.044, 0.040, 0.024, 0.018, 0.012, 0.011, 0.010, 0.008, 0.007, 0.0, 0.003, 0.001),
    "wood": (0.018, 0.020, 0.034, 0.020, 0.055, 0.180, 0.235, 0.255, 0.265, 0.270, 0.0, 0.115, 0.048),
    "cloud": (0.560, 0.560, 0.550, 0.560, 0.575, 0.585, 0.595, 0.600, 0.605, 0.560, 0.018, 0.420, 0.320),
    "cirrus": (0.300, 0.290, 0.280, 0.270, 0.270, 0.270, 0.270, 0.270, 0.270, 0.250, 0.110, 0.200, 0.170),
}
SPECTRA = {name: np.array(values, np.float32) for name, values in _SPECTRA.items()}


@dataclass(frozen=True)
class Crop:
    """A crop class.

    Attributes:
        code: Integer code, as a national register would use (gaps are intended).
        name: English name.
        weight: Share in the landscape.
        seasons: (start, end, peak cover, days of rise, days of fall) of each growth phase; start and end
            are the days of the year of half rise and half fall, start may be negative.
        straw: Days of standing straw or stubble after the last fall.
        flower: (day, days) of a bright yellow flowering, or None.
        cover: Base cover all year round (grass, trees).
    """

    code: int
    name: str
    weight: float
    seasons: tuple[tuple[float, float, float, float, float], ...]
    straw: float = 30
    flower: tuple[float, float] | None = None
    cover: float = 0.03


CROPS: tuple[Crop, ...] = (
    Crop(111, "Winter wheat", 0.22, ((-60, 60, 0.35, 25, 30), (85, 182, 0.92, 14, 9)), 40),
    Crop(211, "Grain maize", 0.18, ((165, 268, 0.93, 11, 12),), 15),
    Crop(710, "Permanent grassland", 0.16, ((95, 300, 0.50, 18, 30),), 0, cover=0.38),
    Crop(311, "Winter rapeseed", 0.10, ((-75, 40, 0.45, 20, 40), (72, 172, 0.90, 14, 10)), 35, (122, 11)),
    Crop(131, "Winter barley", 0.09, ((-65, 55, 0.38, 25, 30), (80, 166, 0.90, 13, 8)), 45),
    Crop(603, "Sugar beet", 0.06, ((155, 292, 0.94, 13, 18),), 0),
    Crop(320, "Sunflower", 0.06, ((152, 238, 0.86, 11, 12),), 20, (196, 9)),
    Crop(724, "Alfalfa", 0.04, ((75, 140, 0.75, 12, 5), (158, 195, 0.7, 7, 5), (212, 285, 0.72, 7, 20)), 0,
         cover=0.18),
    Crop(602, "Potatoes", 0.03, ((150, 222, 0.9, 9, 9),), 0),
    Crop(330, "Soybean", 0.03, ((168, 262, 0.92, 11, 10),), 10),
    Crop(121, "Spring barley", 0.02, ((112, 190, 0.88, 11, 8),), 40),
    Crop(842, "Vineyard", 0.005, ((125, 285, 0.42, 15, 18),), 0, cover=0.08),
    Crop(821, "Orchard", 0.003, ((105, 300, 0.45, 15, 20),), 0, cover=0.25),
    Crop(591, "Fallow", 0.002, ((105, 215, 0.38, 25, 30),), 60, cover=0.12),
)  # fmt: skip

#: Land cover outside the parcels.
COVERS = ("verge", "wood", "water", "village", "meadow")


def canopy_cover(crop: Crop, doy: np.ndarray) -> np.ndarray:
    """Return canopy cover 0..1 at days of the year (any shape, fractions and negatives allowed)."""
    total = np.full(doy.shape, crop.cover, np.float64)
    for start, end, peak, rise, fall in crop.seasons:
        for turn in (-365.25, 0.0, 365.25):
            t = doy - turn
            up = 1 / (1 + np.exp(-(t - start) / (rise / 3)))
            down = 1 / (1 + np.exp((t - end) / (fall / 3)))
            total = np.maximum(total, crop.cover + (peak - crop.cover) * up * down)
    return np.clip(total, 0, 1)


def straw_cover(crop: Crop, doy: np.ndarray) -> np.ndarray:
    """Return the share of dry straw or stubble, which follows the last phase of the year."""
    if crop.straw <= 0:
        return np.zeros(doy.shape)
    end = crop.seasons[-1][1]
    t = np.mod(doy - end + 40, 365.25) - 40
    return 0.85 / (1 + np.exp(-(t + 2) / 3.5)) / (1 + np.exp((t - crop.straw) / 4))


def crop_spectra(crop: Crop, doy: np.ndarray, vigour: np.ndarray, soil: np.ndarray) -> np.ndarray:
    """Return surface reflectance of parcels of one crop, (n, 13) float32.

    Args:
        crop: The class.
        doy: Day of the year as each parcel lives it (sowing dates differ), (n,).
        vigour: Factor on canopy cover, (n,).
        soil: Factor on soil brightness, (n,).
    """
    green = np.clip(canopy_cover(crop, doy) * vigour, 0, 0.98)[:, None]
    straw = (straw_cover(crop, doy)[:, None]) * (1 - green)
    bare = 1 - green - straw
    leaf = np.broadcast_to(SPECTRA["canopy"], (len(doy), 13)).astype(np.float64)
    if crop.flower is not None:
        day, days = crop.flower
        bloom = np.exp(-(((doy - day) / days) ** 2))[:, None]
        leaf = leaf * (1 - bloom) + SPECTRA["flower"] * bloom
    mix = green * leaf + straw * SPECTRA["straw"] + bare * SPECTRA["soil"] * soil[:, None]
    return mix.astype(np.float32)


def cover_spectra(doy: float) -> np.ndarray:
    """Return surface reflectance of the land covers in the order of COVERS, (5, 13) float32."""
    summer = float(np.exp(-(((doy - 196) / 85) ** 2)))
    leaf = 0.35 + 0.65 * summer
    verge = 0.45 * SPECTRA["road"] + 0.55 * (0.55 * SPECTRA["canopy"] + 0.45 * SPECTRA["straw"])
    wood = SPECTRA["wood"] * (0.75 + 0.35 * leaf) + 0.015 * (1 - leaf)
    village = 0.6 * SPECTRA["roof"] + 0.4 * (leaf * SPECTRA["canopy"] + (1 - leaf) * SPECTRA["straw"])
    meadow = (0.3 + 0.45 * summer) * SPECTRA["canopy"] + (0.7 - 0.45 * summer) * SPECTRA["straw"]
    return np.stack([verge, wood, SPECTRA["water"], village, meadow]).astype(np.float32)
