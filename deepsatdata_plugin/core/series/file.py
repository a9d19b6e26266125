"""Series of parcels as one HDF5 file: arrays by tile, with the pixels themselves where they are wanted.

`/parcels/{id,class,tile,inside}` (parcels); and for each tile a group `/T31TFM` with `parcel` (n) index into
`/parcels`, `datetime` (T) UTC seconds, `product` (T), `valid` and `clear` (T, n), `statistics` (T, n, bands,
statistics) float32; with pixels also `pixels/{start (n + 1), row, column, weight (cells)}`, sorted
by parcel, and `pixels/values` (T, bands, cells) uint16, 0 = no data. Row 0 is the north.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from .cells import ParcelCells
from .plan import PlannedTile
from .records import SeriesParameters, SeriesStep

if TYPE_CHECKING:
    import h5py

FORMAT = "DeepSatData parcel series"
VERSION = 1

#: Cells of a chunk of pixels.
_CHUNK = 1 << 16


class SeriesFile:
    """A file of series being written.

    Args:
        path: Where; give it a name that becomes final when it is whole.
        parameters: What is extracted.
        erode_m: By how much parcels were eroded, metres.
    """

    def __init__(self, path: Path, parameters: SeriesParameters, erode_m: float) -> None:
        import h5py

        self._h5py = h5py
        self._parameters = parameters
        self._file: h5py.File = h5py.File(path, "w", libver=("earliest", "v110"))
        self._file.attrs.update(
            {
                "format": FORMAT,
                "version": VERSION,
                "bands": list(parameters.bands),
                "statistics": list(parameters.statistics),
                "harmonized": parameters.harmonize,
                "clear_only": parameters.clear_only,
                "erode_m": erode_m,
            }
        )
        # Cells of a tile -> their order by parcel: blocks of another archive order them otherwise.
        self._ordered: tuple[ParcelCells, NDArray[np.int64]] | None = None

    def close(self) -> None:
        """Finish the file; harmless when repeated."""
        self._file.close()

    def write_parcels(self, ids: Sequence[str], classes: Sequence[str], tiles: Sequence[PlannedTile]) -> None:
        """Write what is known of the parcels.

        Args:
            ids: Of all parcels of the table.
            classes: Class codes, "" unknown.
            tiles: The tiles of the run; parcels of none have no tile.
        """
        text = self._h5py.string_dtype()
        tile_of = np.full(len(ids), "", dtype=object)
        inside = np.zeros(len(ids), np.float32)
        for tile in tiles:
            tile_of[tile.parcels] = tile.tile
            inside[tile.parcels] = tile.inside
        group = self._file.create_group("parcels")
        group.create_dataset("id", data=np.array(ids, dtype=object), dtype=text)
        group.create_dataset("class", data=np.array(classes, dtype=object), dtype=text)
        group.create_dataset("tile", data=tile_of, dtype=text)
        group.create_dataset("inside", data=inside)

    def write_step(self, tile: PlannedTile, number: int, step: SeriesStep) -> None:
        """Write one date of a tile.

        Args:
            tile: The tile.
            number: 0 for its first date that could be read, and so on.
            step: What its parcels say.
        """
        name = f"T{tile.tile}"
        if name not in self._file:
            self._begin(name, tile)
        group = self._file[name]
        for key in ("datetime", "product", "valid", "clear", "statistics"):
            group[key].resize(number + 1, axis=0)
        group["datetime"][number] = int(step.sensing_start.replace(microsecond=0).timestamp())
        group["product"][number] = ",".join(step.products)
        group["valid"][number], group["clear"][number] = step.valid, step.clear
        group["statistics"][number] = np.stack(
            [
                np.stack([step.statistics[band][what] for what in self._parameters.statistics], axis=-1)
                for band in self._parameters.bands
            ],
            axis=1,
        )
        if step.pixels is not None:
            self._write_pixels(group, tile, number, step.pixels)

    def _begin(self, name: str, tile: PlannedTile) -> None:
        group = self._file.create_group(name)
        n, parameters = len(tile.parcels), self._parameters
        group.create_dataset("parcel", data=tile.parcels.astype(np.int32))
        shape = (n, len(parameters.bands), len(parameters.statistics))
        group.create_dataset("datetime", (0,), np.int64, maxshape=(None,), chunks=(64,))
        group.create_dataset("product", (0,), self._h5py.string_dtype(), maxshape=(None,), chunks=(64,))
        for key in ("valid", "clear"):
            group.create_dataset(key, (0, n), np.float32, **self._growing((n,)))
        group.create_dataset("statistics", (0, *shape), np.float32, **self._growing(shape))

    def _growing(self, shape: tuple[int, ...]) -> dict[str, Any]:
        chunk = (1, min(shape[0], _CHUNK), *shape[1:])
        return {"maxshape": (None, *shape), "chunks": chunk, "compression": "gzip", "shuffle": True}

    def _write_pixels(
        self, group: h5py.Group, tile: PlannedTile, number: int, pixels: NDArray[np.uint16]
    ) -> None:
        cells = tile.series.cells
        if cells is None:
            raise ValueError("pixels before the first step")
        bands = len(self._parameters.bands)
        if self._ordered is None or self._ordered[0] is not cells:
            self._ordered = cells, np.lexsort((cells.column, cells.row, cells.parcel))
        order = self._ordered[1]
        if "pixels" not in group:
            place = group.create_group("pixels")
            counts = np.bincount(cells.parcel, minlength=len(tile.parcels))
            place.create_dataset("start", data=np.concatenate(([0], np.cumsum(counts))).astype(np.int64))
            for key, values in (("row", cells.row), ("column", cells.column), ("weight", cells.weight)):
                place.create_dataset(key, data=values[order], compression="gzip", shuffle=True)
            chunk = (1, bands, max(1, min(len(order), _CHUNK)))
            place.create_dataset(
                "values", (0, bands, len(order)), np.uint16, maxshape=(None, bands, len(order)), chunks=chunk,
                compression="gzip", shuffle=True,
            )  # fmt: skip
        values = group["pixels/values"]
        values.resize(number + 1, axis=0)
        values[number] = pixels[:, order]
