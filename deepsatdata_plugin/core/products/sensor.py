"""What is fixed for an instrument: bands, native resolutions, special values. Products name their `Sensor`.

Source for MSI: Sentinel-2 Products Specification Document, band table; the order is that of `band_id`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Sensor:
    """An instrument, as far as reading and stacking need to know it.

    Attributes:
        name: Short name, "MSI".
        bands: Bands in storage order.
        resolutions: Native ground sampling distance of each band in metres, in the order of `bands`.
        nodata: DN of "no data".
        saturated: DN of "saturated".
        dtype: numpy name of the DN.
        level_lacks: (level, band) pairs that do not exist.
    """

    name: str
    bands: tuple[str, ...]
    resolutions: tuple[int, ...]
    nodata: int
    saturated: int
    dtype: str
    level_lacks: tuple[tuple[str, str], ...] = ()

    def resolution(self, band: str) -> int:
        """Return the native resolution of a band in metres.

        Raises:
            KeyError: The sensor has no such band.
        """
        if band not in self.bands:
            raise KeyError(band)
        return self.resolutions[self.bands.index(band)]

    def level_bands(self, level: str) -> tuple[str, ...]:
        """Return the bands that products of a level have ("L2A" lacks B10), in storage order."""
        return tuple(band for band in self.bands if (level, band) not in self.level_lacks)

    def by_resolution(self, bands: Iterable[str]) -> dict[int, tuple[str, ...]]:
        """Group bands by native resolution in metres, finest first, each group in storage order."""
        wanted = set(bands)
        groups: dict[int, tuple[str, ...]] = {}
        for resolution in sorted(set(self.resolutions)):
            group = tuple(
                band
                for band, native in zip(self.bands, self.resolutions)
                if native == resolution and band in wanted
            )
            if group:
                groups[resolution] = group
        return groups


#: The MultiSpectral Instrument of Sentinel-2. L2A lacks B10 (cirrus): the atmospheric correction uses it up.
#: NODATA and SATURATED are the SPECIAL_VALUES of the product XML; always these so far, and checked there.
MSI = Sensor(
    name="MSI",
    bands=("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12"),
    resolutions=(60, 10, 10, 10, 20, 20, 20, 10, 20, 60, 60, 20, 20),
    nodata=0,
    saturated=65535,
    dtype="uint16",
    level_lacks=(("L2A", "B10"),),
)
