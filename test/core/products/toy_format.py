"""A toy archive format: one `.toy` file a product, a numpy archive of bands and a few facts.

The test of what a new format takes copies this file into `core/products/formats` and adds one line there.
"""

# ruff: noqa: TID252
from __future__ import annotations

import json
import zipfile
from datetime import datetime, timezone

import numpy as np

from ...errors import ProductError
from ...geo import Grid
from ..blocks import block_area, require_inside
from ..model import Product, RasterFile, RasterInfo, Verification
from ..sensor import MSI

NAME = "toy"
BLOCK = 50


class Reader:
    def __init__(self, raster_file):
        try:
            with np.load(raster_file.path.split("#")[0]) as archive:
                self.pixels = archive[raster_file.name]
                facts = json.loads(str(archive["facts"]))
        except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
            raise ProductError(f"cannot be read: {error}.", subject=raster_file.path) from error
        rows, columns = self.pixels.shape
        grid = Grid(facts["epsg"], *facts["corner"], raster_file.resolution, columns, rows)
        self.info = RasterInfo(grid, BLOCK, BLOCK, self.pixels.dtype.name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        pass

    def read_block(self, bx, by):
        return self.read_area(*block_area(self.info, bx, by))

    def read_area(self, x, y, width, height):
        require_inside(self.info, x, y, width, height)
        return self.pixels[y : y + height, x : x + width].copy()


def recognises(path):
    return path.suffix == ".toy"


def read(path):
    try:
        with np.load(path) as archive:
            facts = json.loads(str(archive["facts"]))
            names = set(archive.files)
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise ProductError(f"this is no toy: {error}.", subject=str(path)) from error
    start = datetime.fromisoformat(facts["start"]).replace(tzinfo=timezone.utc)
    bands = {b: RasterFile(b, f"{path}#{b}", MSI.resolution(b)) for b in MSI.bands if b in names}
    return Product(
        name=path.stem, path=str(path), container="toy", level="L2A", platform="S2A", tile=facts["tile"],
        epsg=facts["epsg"], sensing_start=start, datastrip_start=start, generation_time=start, relative_orbit=51,
        baseline="05.10", cloud_percent=0.0, footprint=tuple(map(tuple, facts["footprint"])),
        offsets=dict.fromkeys(MSI.level_bands("L2A"), -1000), offset_evidence="toys always have it",
        quantification=10000.0, bands=bands, corner=tuple(facts["corner"]), format=NAME,
    )  # fmt: skip


def open_raster(raster_file):
    return Reader(raster_file)


def check(raster_file):
    with open_raster(raster_file) as reader:
        return reader.info


def verify(product, feedback, names=None):
    return Verification(len(product.bands if names is None else names), (), (), ())


def cloud_mask(product, grid):
    raise ProductError("toys have no cloud mask.", subject=product.name)
