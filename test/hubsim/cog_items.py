"""Cloud-optimised files of noise with their items: as many dates and bands as one likes, for counts of requests.

Real bands pack to about a byte and a half a pixel; so does this noise. All dates share one set of files by hard
links, so that a full tile of a year takes seconds.
"""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

#: Keys of the bands of 10 m in Earth Search's collections.
KEYS = {"B02": "blue", "B03": "green", "B04": "red", "B08": "nir"}
#: Tile 31TFM.
EPSG, ULX, ULY = 32631, 600000, 5200020


def write_noise(path: Path, pixels: int, block: int, seed: int) -> None:
    """Write a band of noise."""
    image = gdal.GetDriverByName("MEM").Create("", pixels, pixels, 1, gdal.GDT_UInt16)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    image.SetProjection(reference.ExportToWkt())
    image.SetGeoTransform((ULX, 10, 0, ULY, 0, -10))
    random = np.random.default_rng(seed)
    for row in range(0, pixels, block):
        height = min(block, pixels - row)
        noise = random.integers(1200, 1900, (height, pixels)).astype(np.uint16)
        image.GetRasterBand(1).WriteArray(noise, 0, row)
    options = ["COMPRESS=DEFLATE", "PREDICTOR=YES", f"BLOCKSIZE={block}", "OVERVIEWS=NONE", "NUM_THREADS=2"]
    if gdal.GetDriverByName("COG").CreateCopy(str(path), image, options=options) is None:
        raise OSError(gdal.GetLastErrorMsg())


def write_catalogue(folder: Path, pixels: int, dates: int, bands: tuple[str, ...], block: int) -> None:
    """Write files and items of L2A products of one tile, every ten days of a year.

    Args:
        folder: Gets a folder a product; items name `{base}/files` as where they lie.
        pixels: Side of the tile in pixels of 10 m.
        dates: How many products.
        bands: Of `KEYS`.
        block: Side of a tile of the files.
    """
    first: dict[str, Path] = {}
    for number in range(dates):
        day = datetime(2023, 1, 3, 10, 50, 31) + timedelta(days=10 * number)
        name = f"S2A_MSIL2A_{day:%Y%m%dT%H%M%S}_N0510_R051_T31TFM_{day:%Y%m%d}T180000"
        target = folder / name
        target.mkdir(parents=True)
        for seed, band in enumerate(bands):
            path = target / f"{band}.tif"
            if band in first:
                os.link(first[band], path)
            else:
                write_noise(path, pixels, block, seed)
                first[band] = path
        (target / "item.json").write_text(json.dumps(item(name, day, pixels, bands)), encoding="utf-8")


def item(name: str, day: datetime, pixels: int, bands: tuple[str, ...]) -> dict[str, Any]:
    """Return the item of a product, as those of the collection sentinel-2-c1-l2a."""
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": f"S2A_T31TFM_{day:%Y%m%dT%H%M%S}_L2A",
        "collection": "sentinel-2-c1-l2a",
        "geometry": {"type": "Polygon", "coordinates": [_ring(pixels)]},
        "properties": {
            "datetime": f"{day:%Y-%m-%dT%H:%M:%S}Z",
            "proj:epsg": EPSG,
            "s2:product_uri": f"{name}.SAFE",
            "s2:processing_baseline": "05.10",
            "eo:cloud_cover": 10,
        },
        "links": [{"rel": "self", "href": f"{{base}}/files/{name}/item.json"}],
        "assets": {
            KEYS[band]: {
                "href": f"{{base}}/files/{name}/{band}.tif",
                "type": "image/tiff; application=geotiff; profile=cloud-optimized",
                "proj:shape": [pixels, pixels],
                "proj:transform": [10, 0, ULX, 0, -10, ULY],
                "raster:bands": [{"nodata": 0, "data_type": "uint16", "scale": 0.0001, "offset": -0.1}],
            }
            for band in bands
        },
    }


def items_of(folder: Path, base: str) -> list[dict[str, Any]]:
    """Return the items of a folder, of files that are served at an address."""
    paths = sorted(folder.glob("*/item.json"))
    return [json.loads(path.read_text(encoding="utf-8").replace("{base}", base)) for path in paths]


def scattered(pixels: int, count: int, size: int, seed: int = 7) -> ogr.Geometry:
    """Return small squares inside so many windows of a size in pixels of 10 m, far apart and by chance."""
    random = np.random.default_rng(seed)
    across = pixels // size - 2  # the grid of windows may begin anywhere in the tile
    chosen = random.choice(across * across, count, replace=False)
    rows, columns = np.divmod(chosen, across)
    side = 10 * size
    west, north = side * np.ceil(ULX / side), side * np.floor(ULY / side)
    squares = ogr.Geometry(ogr.wkbMultiPolygon)
    for row, column in zip(rows.tolist(), columns.tolist()):
        x, y = west + side * (column + 0.5), north - side * (row + 0.5)
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for dx, dy in ((-5, -5), (5, -5), (5, 5), (-5, 5), (-5, -5)):
            ring.AddPoint_2D(x + dx, y + dy)
        square = ogr.Geometry(ogr.wkbPolygon)
        square.AddGeometry(ring)
        squares.AddGeometry(square)
    squares.Transform(_to_degrees())
    return squares


def _to_degrees() -> osr.CoordinateTransformation:
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(EPSG)
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    utm.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(utm, degrees)


def _ring(pixels: int) -> list[list[float]]:
    transformation, side = _to_degrees(), 10 * pixels
    corners = [(0, 0), (side, 0), (side, -side), (0, -side), (0, 0)]
    return [list(transformation.TransformPoint(ULX + dx, ULY + dy)[:2]) for dx, dy in corners]
