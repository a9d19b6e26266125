"""Which parcel or land cover each cell of ground holds.

A cell belongs to the shape that holds its centre (GDAL's polygon rule). Cells are 10 m, or 10 m divided
by `supersample`; a 10 m pixel is the mean of its cells, a 20 or 60 m pixel the mean of its 10 m pixels.
"""

from __future__ import annotations

import struct
from functools import lru_cache

import numpy as np
from osgeo import gdal, ogr

from .farmland import Landscape, Shapes
from .projection import srs

gdal.UseExceptions()
ogr.UseExceptions()

#: Side of a cached block of ground in 10 m cells.
BLOCK = 384


def part_wkb(shapes: Shapes, part: int) -> bytes:
    """Return one polygon part as little-endian WKB."""
    rings = shapes.part_rings(part)
    body = b"".join(struct.pack("<I", len(r)) + np.ascontiguousarray(r, "<f8").tobytes() for r in rings)
    return struct.pack("<BII", 1, 3, len(rings)) + body


class Ground:
    """Shape numbers on the cell lattice of a zone.

    Args:
        landscape: The truth.
        epsg: Zone of the lattice.
        supersample: Cells per 10 m in each direction.
        shift: (dx, dy) metres: the image shows the ground moved by this vector.
    """

    def __init__(
        self, landscape: Landscape, epsg: int, supersample: int = 1, shift: tuple[float, float] = (0.0, 0.0)
    ) -> None:
        self.landscape, self.epsg, self.supersample, self.shift = landscape, epsg, supersample, shift
        blocks = max(16, 256 // supersample**2)
        self._block = lru_cache(maxsize=blocks)(self._rasterize)

    def numbers(self, first_col: int, last_row: int, cols: int, rows: int) -> np.ndarray:
        """Return shape numbers, int32: 0 nothing, 1..n shapes (parcels first).

        Args:
            first_col: Easting of the west border / 10 m.
            last_row: Northing of the north border / 10 m.
            cols: 10 m cells to the east.
            rows: 10 m cells to the south.

        Returns:
            (rows * s, cols * s), north up.
        """
        s = self.supersample
        out = np.empty((rows * s, cols * s), np.int32)
        bottom = last_row - rows
        for by in range(bottom // BLOCK, (last_row - 1) // BLOCK + 1):
            for bx in range(first_col // BLOCK, (first_col + cols - 1) // BLOCK + 1):
                block = self._block(bx, by)
                top = (by + 1) * BLOCK
                x0, x1 = max(first_col, bx * BLOCK), min(first_col + cols, (bx + 1) * BLOCK)
                y0, y1 = max(bottom, by * BLOCK), min(last_row, top)
                out[
                    (last_row - y1) * s : (last_row - y0) * s, (x0 - first_col) * s : (x1 - first_col) * s
                ] = block[(top - y1) * s : (top - y0) * s, (x0 - bx * BLOCK) * s : (x1 - bx * BLOCK) * s]
        return out

    def _rasterize(self, bx: int, by: int) -> np.ndarray:
        s = self.supersample
        side = BLOCK * 10.0
        xmin, ymax = bx * side - self.shift[0], (by + 1) * side - self.shift[1]
        shapes = self.landscape.shapes_in(self.epsg)
        b = shapes.bounds
        hits = np.flatnonzero(
            (b[:, 0] < xmin + side) & (b[:, 2] > xmin) & (b[:, 1] < ymax) & (b[:, 3] > ymax - side)
        )
        target = gdal.GetDriverByName("MEM").Create("", BLOCK * s, BLOCK * s, 1, gdal.GDT_Int32)
        target.SetGeoTransform((xmin, 10 / s, 0, ymax, 0, -10 / s))
        target.SetProjection(srs(self.epsg).ExportToWkt())
        if len(hits):
            source = ogr.GetDriverByName("Memory").CreateDataSource("")
            layer = source.CreateLayer("shapes", srs(self.epsg), ogr.wkbPolygon)
            layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
            for part in hits:
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetField(0, int(shapes.owner[part]) + 1)
                feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(part_wkb(shapes, part)))
                layer.CreateFeature(feature)
            gdal.RasterizeLayer(target, [1], layer, options=["ATTRIBUTE=number"])
        out = target.ReadAsArray()
        out.setflags(write=False)
        return out
