"""Pictures of products: fields with as much cloud as the catalogue says, different for each name."""

from __future__ import annotations

import uuid
import zlib
from functools import lru_cache

import numpy as np
from osgeo import gdal

SIDE = 343  # pixels, as real ones have


@lru_cache(maxsize=256)
def quicklook(name: str, cloud: float) -> bytes:
    """Return the JPEG of a product."""
    chance = np.random.default_rng(zlib.crc32(name.encode()))
    ground = np.random.default_rng(7)  # the ground is the same in all pictures
    fields = np.kron(ground.random((49, 49)), np.ones((7, 7)))
    red = 60 + 70 * fields
    green = 85 + 60 * fields[::-1]
    blue = 45 + 40 * fields.T
    noise = np.zeros((SIDE, SIDE))
    for size in (7, 49):
        coarse = chance.random((SIDE // size + 2, SIDE // size + 2))
        at = np.linspace(0, coarse.shape[0] - 2, SIDE)
        low, part = at.astype(int), at % 1
        rows = coarse[low] * (1 - part)[:, None] + coarse[low + 1] * part[:, None]
        noise += size * (rows[:, low] * (1 - part) + rows[:, low + 1] * part)
    limit = np.quantile(noise, 1 - min(100.0, max(0.0, cloud)) / 100) if cloud else noise.max() + 1
    cover = np.clip((noise - limit) / 4 + 0.5, 0, 1)
    picture = np.stack([band * (1 - cover) + 245 * cover for band in (red, green, blue)]).astype(np.uint8)
    memory = gdal.GetDriverByName("MEM").Create("", SIDE, SIDE, 3, gdal.GDT_Byte)
    memory.WriteArray(picture)
    path = f"/vsimem/{uuid.uuid4()}.jpg"  # of this call alone: several may ask for one picture at once
    gdal.GetDriverByName("JPEG").CreateCopy(path, memory, options=["QUALITY=80"])
    file = gdal.VSIFOpenL(path, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
    gdal.VSIFCloseL(file)
    for left in (path, f"{path}.aux.xml"):
        if gdal.VSIStatL(left) is not None:  # with GDAL's exceptions on, taking away what is not there raises
            gdal.Unlink(left)
    return content
