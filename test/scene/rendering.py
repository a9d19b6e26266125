"""From landscape, sky and swath to the exact DN of every pixel.

Every value depends only on its place, so windows may be rendered in any order and size, and the
overlap of two tiles of a zone gives the same values.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import atmosphere as sky_classes
from .farmland import Landscape
from .ground import Ground
from .noise import sample_plane, smooth, stable_hash, white
from .phenology import BANDS, COVERS, NATIVE
from .projection import transform_points
from .spec import ProductSpec

SATURATED = 65535
#: Marks pixels without data among signed values.
UNSEEN = -32768
#: Standard deviation of the noise in DN per band, about that of real images of fields.
_NOISE = (9, 11, 12, 15, 15, 17, 19, 24, 19, 18, 2, 18, 16)


@dataclass(frozen=True)
class Rendered:
    """One window of a product.

    Attributes:
        signed: Band -> int32 at native resolution: reflectance x 10000, may be negative; UNSEEN where
            there is no data, 65535 where saturated.
        scl: Scene classification at 20 m, uint8.
        cloud_probability: 0..100 at 20 m, uint8.
        cloud_60m: 0 clear, 1 opaque, 2 cirrus at 60 m, uint8 (what L1C masks state).
    """

    signed: dict[str, np.ndarray]
    scl: np.ndarray
    cloud_probability: np.ndarray
    cloud_60m: np.ndarray


class Renderer:
    """Renders windows of the products of one season.

    Args:
        landscape: The ground.
        seed: Of the season (noise and clouds).
        supersample: Cells per 10 m pixel and direction; 1 = the shape at the pixel centre.
    """

    def __init__(self, landscape: Landscape, seed: int, supersample: int = 2) -> None:
        self.landscape, self.seed, self.supersample = landscape, seed, supersample
        self._grounds: dict[tuple[int, tuple[float, float]], Ground] = {}
        self._spectra: dict[tuple, np.ndarray] = {}

    def render(
        self, spec: ProductSpec, bands: tuple[str, ...], window: tuple[int, int, int, int]
    ) -> Rendered:
        """Render a window.

        Args:
            spec: The product.
            bands: Bands wanted.
            window: (first column, first row, columns, rows) in pixels of 10 m, all multiples of 6.
        """
        col, row, cols, rows = window
        if any(v % 6 for v in window):
            raise ValueError("windows lie on the 60 m lattice")
        cx, cy = spec.ulx // 10 + col, spec.uly // 10 - row  # west and north border in 10 m cells
        numbers = self._ground(spec).numbers(cx, cy, cols, rows)
        table = self._table(spec)
        texture = 1 + np.float32(0.035) * sample_plane(smooth(self.seed), -cy, cx, rows, cols)
        texture += self._houses(numbers) * sample_plane(white(self.seed), 500 - cy, cx, rows, cols).clip(
            -1.5, 2
        )
        x20 = (cx * 10 + 10 + 20 * np.arange(cols // 2))[None, :].astype(np.float64)
        y20 = (cy * 10 - 10 - 20 * np.arange(rows // 2))[:, None].astype(np.float64)
        if spec.epsg != self.landscape.epsg:
            x20, y20 = np.broadcast_arrays(x20, y20)
            x20, y20 = transform_points(x20, y20, spec.epsg, self.landscape.epsg)
        opacity, cirrus = spec.sky.opacity(x20, y20), spec.sky.cirrus(x20, y20)
        shadow = spec.sky.shadow(x20, y20)
        saturated = spec.sky.saturated(x20, y20)
        red_nir: dict[str, np.ndarray] = {}
        signed: dict[str, np.ndarray] = {}
        for band in dict.fromkeys((*bands, "B04", "B08")):
            index = BANDS.index(band)
            surface = table[:, index].take(numbers)
            if self.supersample > 1:
                surface = _mean(surface, self.supersample)
            surface *= texture
            if band in ("B04", "B08"):
                red_nir[band] = _mean(surface, 2)
            if band in bands:
                signed[band] = self._band(spec, band, surface, (cx, cy), opacity, cirrus, shadow, saturated)
        scl = self._classify(spec, red_nir, opacity, cirrus, shadow, saturated, (cx, cy))
        probability = np.where(opacity > 0, 60 + 40 * opacity, np.where(cirrus > 0, 10 + 60 * cirrus, 0))
        cloudy = np.isin(scl, (sky_classes.MEDIUM, sky_classes.HIGH, sky_classes.SATURATED))
        thin = scl == sky_classes.CIRRUS
        opaque60, thin60 = _mean(cloudy.astype(np.float32), 3) > 0.5, _mean(thin.astype(np.float32), 3) > 0.5
        return Rendered(
            signed,
            scl,
            np.where(scl == 0, 0, np.rint(probability)).astype(np.uint8),
            np.where(opaque60, 1, np.where(thin60, 2, 0)).astype(np.uint8),
        )

    def _ground(self, spec: ProductSpec) -> Ground:
        key = (spec.epsg, spec.shift)
        if key not in self._grounds:
            self._grounds[key] = Ground(self.landscape, spec.epsg, self.supersample, spec.shift)
        return self._grounds[key]

    def _houses(self, numbers: np.ndarray) -> np.ndarray:
        """Return how rough the ground is: villages are roofs and gardens side by side."""
        rough = np.zeros(len(self.landscape.kinds) + 1, np.float32)
        rough[1:][self.landscape.kinds == COVERS.index("village")] = 0.28
        out: np.ndarray = rough.take(numbers)
        return _mean(out, self.supersample) if self.supersample > 1 else out

    def _table(self, spec: ProductSpec) -> np.ndarray:
        start = spec.acquisition.start
        key = (start.year, start.month, start.day)
        if key not in self._spectra:
            if len(self._spectra) > 4:
                self._spectra.clear()
            self._spectra[key] = self.landscape.spectra(start.year, start.month, start.timetuple().tm_yday)
        return self._spectra[key]

    def _band(
        self,
        spec: ProductSpec,
        band: str,
        surface: np.ndarray,
        corner: tuple[int, int],
        opacity: np.ndarray,
        cirrus: np.ndarray,
        shadow: np.ndarray,
        saturated: np.ndarray,
    ) -> np.ndarray:
        """Return one band's signed DN at native resolution; `surface` is at 10 m."""
        index, resolution = BANDS.index(band), NATIVE[band]
        if resolution == 10:
            layers = [np.repeat(np.repeat(a, 2, 0), 2, 1) for a in (shadow, opacity, cirrus)]
            full = np.repeat(np.repeat(saturated, 2, 0), 2, 1)
            value = sky_classes.blend(surface, index, *layers)
        else:
            value = sky_classes.blend(_mean(surface, 2), index, shadow, opacity, cirrus)
            full = saturated
            if resolution == 60:
                value, full = _mean(value, 3), _mean(saturated.astype(np.float32), 3) > 0.99
        if spec.level == "L1C":
            value = sky_classes.top_of_atmosphere(value, index)
        rows, cols = value.shape
        step = resolution // 10
        h = stable_hash("noise", spec.acquisition.start.isoformat(), spec.acquisition.platform, band)
        plane = sample_plane(
            white(self.seed), -(corner[1] // step) + h % 997, corner[0] // step + (h >> 11) % 991, rows, cols
        )
        dn = np.rint(value * 10000 + plane * np.float32(_NOISE[index])).astype(np.int32) + spec.bias
        np.clip(dn, -1000, SATURATED - 1, out=dn)
        dn[full] = SATURATED
        dn[~self._seen(spec, corner, resolution, rows, cols)] = UNSEEN
        return dn

    def _seen(
        self, spec: ProductSpec, corner: tuple[int, int], resolution: int, rows: int, cols: int
    ) -> np.ndarray:
        """Tell which pixel centres the swath holds."""
        x = (corner[0] * 10 + resolution / 2 + resolution * np.arange(cols))[None, :]
        y = (corner[1] * 10 - resolution / 2 - resolution * np.arange(rows))[:, None]
        seen = np.ones((rows, cols), bool)
        for plane in spec.planes:
            seen &= plane.holds(x, y)
        return seen

    def _classify(
        self,
        spec: ProductSpec,
        red_nir: dict[str, np.ndarray],
        opacity: np.ndarray,
        cirrus: np.ndarray,
        shadow: np.ndarray,
        saturated: np.ndarray,
        corner: tuple[int, int],
    ) -> np.ndarray:
        """Return the scene classification from the true state of each 20 m cell."""
        red, nir = red_nir["B04"], red_nir["B08"]
        ndvi = (nir - red) / (nir + red)
        scl = np.where(ndvi > 0.45, sky_classes.VEGETATION, sky_classes.BARE).astype(np.uint8)
        scl[(nir < 0.05) & (red < 0.05)] = sky_classes.WATER
        scl[shadow > 0.3] = sky_classes.SHADOW
        scl[cirrus > 0] = sky_classes.CIRRUS
        scl[opacity > 0] = sky_classes.MEDIUM
        scl[opacity >= 0.6] = sky_classes.HIGH
        scl[saturated] = sky_classes.SATURATED
        scl[~self._seen(spec, corner, 20, *scl.shape)] = 0
        return scl


def stored_dn(signed: np.ndarray, add_offset: int) -> np.ndarray:
    """Return the uint16 DN a file holds: offset taken back, at least 1; no data 0, saturated 65535."""
    dn = np.clip(signed - add_offset, 1, SATURATED - 1)
    dn = np.where(signed == UNSEEN, 0, np.where(signed == SATURATED, SATURATED, dn))
    return dn.astype(np.uint16)


def harmonized_dn(stored: np.ndarray, add_offset: int) -> np.ndarray:
    """Return what a reader has to make of stored DN: DN + offset, at least 1; 0 and 65535 kept."""
    dn = np.maximum(stored.astype(np.int32) + add_offset, 1)
    return np.where((stored == 0) | (stored == SATURATED), stored, dn).astype(np.uint16)


def _mean(values: np.ndarray, factor: int) -> np.ndarray:
    """Return means over factor x factor cells, float32, summed in a fixed order."""
    total = values[0::factor, 0::factor].astype(np.float32)
    for row in range(factor):
        for col in range(factor):
            if row or col:
                total += values[row::factor, col::factor]
    return total * np.float32(1 / factor**2)
