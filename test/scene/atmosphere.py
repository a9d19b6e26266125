"""Clouds, cirrus and cloud shadows of one datatake, as functions of the ground position.

Everything is decided on 20 m cells (the grid of the scene classification), in the zone of the
landscape, so neighbouring tiles of a datatake see the same clouds.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .noise import value_noise
from .phenology import SPECTRA

# classes of the scene classification layer
NODATA, SATURATED, SHADOW, VEGETATION, BARE, WATER, UNCLASSIFIED, MEDIUM, HIGH, CIRRUS = (
    0,
    1,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
)
#: Share of cirrus in a wanted cloud percentage.
_CIRRUS_SHARE = 0.18


@dataclass(frozen=True)
class Sky:
    """The clouds of a datatake.

    Attributes:
        seed: Of the season.
        label: Tells datatakes apart.
        cloud_size: Wavelength of the largest clouds, metres.
        opaque_above: Cloud where the field exceeds this; inf for none.
        cirrus_above: The same for cirrus.
        sun_zenith: Degrees.
        sun_azimuth: Degrees from north, clockwise.
        height: Of the cloud top above ground, metres.
        saturated_above: Clouds so thick that the detector saturates (65535); inf for none.
    """

    seed: int
    label: str
    cloud_size: float
    opaque_above: float = math.inf
    cirrus_above: float = math.inf
    sun_zenith: float = 40.0
    sun_azimuth: float = 155.0
    height: float = 900.0
    saturated_above: float = math.inf

    def _field(self, kind: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        size = self.cloud_size * (2.2 if kind == "cirrus" else 1.0)
        stretch = 2.5 if kind == "cirrus" else 1.0
        return value_noise(
            self.seed, f"{kind} {self.label}", x, y * stretch, size, 3 if kind == "cirrus" else 5
        )

    def opacity(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return opacity of opaque clouds, 0..1; x and y in metres broadcast."""
        if math.isinf(self.opaque_above):
            return np.zeros(np.broadcast(x, y).shape, np.float32)
        t = np.clip((self._field("cloud", x, y) - self.opaque_above) / 0.20, 0, 1)
        return np.asarray(np.where(t > 0, 0.2 + 0.8 * np.sqrt(t), 0), np.float32)

    def cirrus(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return opacity of cirrus, 0..0.45."""
        if math.isinf(self.cirrus_above):
            return np.zeros(np.broadcast(x, y).shape, np.float32)
        t = np.clip((self._field("cirrus", x, y) - self.cirrus_above) / 0.15, 0, 1)
        return np.asarray(np.where(t > 0, 0.12 + 0.33 * t, 0), np.float32)

    def shadow(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the darkening by shadows of opaque clouds, 0..0.62."""
        if math.isinf(self.opaque_above):
            return np.zeros(np.broadcast(x, y).shape, np.float32)
        length = self.height * math.tan(math.radians(self.sun_zenith))
        azimuth = math.radians(self.sun_azimuth)
        # the cloud that shades a point stands towards the sun
        opacity = self.opacity(x + length * math.sin(azimuth), y + length * math.cos(azimuth))
        return np.asarray(0.62 * np.clip(opacity * 1.6, 0, 1), np.float32)

    def saturated(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Tell where the detector saturates."""
        if math.isinf(self.saturated_above):
            return np.zeros(np.broadcast(x, y).shape, bool)
        return np.asarray(self._field("cloud", x, y) > self.saturated_above)


def make_sky(
    seed: int,
    label: str,
    percent: float,
    bounds: tuple[float, float, float, float],
    sun: tuple[float, float],
    saturate: bool = False,
) -> Sky:
    """Choose thresholds so that about `percent` of the ground in `bounds` is cloudy.

    The percentage that a product states is counted from its own pixels afterwards.

    Args:
        seed: Of the season.
        label: Of the datatake.
        percent: 0..100, opaque clouds and cirrus together.
        bounds: xmin, ymin, xmax, ymax in metres.
        sun: (zenith, azimuth) in degrees.
        saturate: Let the thickest 4 % of the clouds saturate.
    """
    extent = max(bounds[2] - bounds[0], bounds[3] - bounds[1])
    size = min(max(extent / 5, 320.0), 5200.0)
    height = min(1400.0, 0.45 * size)
    clear = Sky(seed, label, size, sun_zenith=sun[0], sun_azimuth=sun[1], height=height)
    if percent <= 0:
        return clear
    x = np.linspace(bounds[0], bounds[2], 181)[None, :]
    y = np.linspace(bounds[1], bounds[3], 181)[:, None]
    field = clear._field("cloud", x, y)
    share = min(percent / 100, 1.0)
    if share >= 1:
        opaque, cirrus = float(field.min()) - 1.0, math.inf
    else:
        opaque = float(np.quantile(field, 1 - share * (1 - _CIRRUS_SHARE)))
        free = field <= opaque
        veil = clear._field("cirrus", x, y)[free]
        wanted = share * _CIRRUS_SHARE * field.size / max(1, free.sum())
        cirrus = float(np.quantile(veil, 1 - min(wanted, 1))) if wanted > 0 else math.inf
    saturated = float(np.quantile(field[field > opaque], 0.96)) if saturate else math.inf
    return Sky(seed, label, size, opaque, cirrus, sun[0], sun[1], height, saturated)


def sun_position(lon: float, lat: float, seconds_utc: float, doy: float) -> tuple[float, float]:
    """Return (zenith, azimuth) of the sun in degrees, to about a degree (textbook formula)."""
    declination = math.radians(-23.44 * math.cos(2 * math.pi * (doy + 10) / 365.25))
    hour = math.radians((seconds_utc / 3600 - 12) * 15 + lon)
    phi = math.radians(lat)
    cos_z = math.sin(phi) * math.sin(declination) + math.cos(phi) * math.cos(declination) * math.cos(hour)
    zenith = math.degrees(math.acos(max(-1.0, min(1.0, cos_z))))
    azimuth = math.degrees(
        math.atan2(-math.sin(hour), math.tan(declination) * math.cos(phi) - math.sin(phi) * math.cos(hour))
    )
    return zenith, azimuth % 360


#: Path reflectance and transmittance at the top of the atmosphere, in the order of the 13 bands.
PATH = np.array(
    [0.085, 0.062, 0.034, 0.018, 0.014, 0.011, 0.009, 0.006, 0.005, 0.004, 0.0012, 0.001, 0.0006], np.float32
)
TRANSMITTANCE = np.array(
    [0.80, 0.85, 0.88, 0.92, 0.90, 0.92, 0.94, 0.94, 0.96, 0.45, 0.01, 0.94, 0.92], np.float32
)


def blend(
    ground: np.ndarray, band: int, shadow: np.ndarray, opacity: np.ndarray, cirrus: np.ndarray
) -> np.ndarray:
    """Put shadow, cirrus and cloud over surface reflectance of one band, all on the same grid."""
    lit = ground * (1 - shadow)
    lit = lit + cirrus * (SPECTRA["cirrus"][band] - lit)
    out: np.ndarray = lit + opacity * (SPECTRA["cloud"][band] - lit)
    return out


def top_of_atmosphere(surface: np.ndarray, band: int) -> np.ndarray:
    """Return reflectance at the top of the atmosphere."""
    out: np.ndarray = PATH[band] + TRANSMITTANCE[band] * surface
    return out
