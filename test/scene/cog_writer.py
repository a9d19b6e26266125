"""Writes one product as cloud-optimised GeoTIFFs with their STAC item, from the same truth as its SAFE.

Items follow those of Earth Search and of Planetary Computer, as recorded; only what is read of them is there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

from .phenology import BANDS, NATIVE
from .rendering import Renderer, harmonized_dn
from .safe_writer import layer_array, needed_bands, windows
from .spec import ProductSpec
from .swath import footprint_lonlat

DIALECTS = ("earth-search", "planetary-computer")

#: Keys of Earth Search v1 and the bands they stand for.
EARTH_SEARCH_KEYS = {
    "coastal": "B01", "blue": "B02", "green": "B03", "red": "B04", "rededge1": "B05", "rededge2": "B06",
    "rededge3": "B07", "nir": "B08", "nir08": "B8A", "nir09": "B09", "cirrus": "B10", "swir16": "B11",
    "swir22": "B12", "scl": "SCL",
}  # fmt: skip


def write_cogs(
    folder: Path,
    spec: ProductSpec,
    renderer: Renderer,
    dialect: str = "earth-search",
    applied: bool = False,
    block: int = 512,
    options: Mapping[str, str] | None = None,
    href: str = "",
) -> Path:
    """Write the bands and the scene classification of a product, and its item.

    Args:
        folder: Gets a folder with the name of the product.
        spec: The product.
        renderer: Gives the pixels.
        dialect: One of `DIALECTS`.
        applied: Whether the offset is added to the pixels, and the item says so.
        block: Side of a tile in pixels.
        options: Of GDAL's COG driver, instead of deflate with a predictor.
        href: Address of the folder in the item; the path by default.

    Returns:
        The item, `item.json` in the product's folder.
    """
    if dialect not in DIALECTS:
        raise ValueError(dialect)
    target = Path(folder) / spec.name
    target.mkdir(parents=True)
    names = [band for band in BANDS if band in spec.bands]
    if spec.level == "L2A" and spec.masks:
        names.append("SCL")
    parts: dict[str, list[np.ndarray]] = {name: [] for name in names}
    counts = np.zeros(12, np.int64)
    for window in windows(spec):
        rendered = renderer.render(spec, needed_bands(spec), window)
        counts += np.bincount(rendered.scl.ravel(), minlength=12)
        for name in names:
            array = layer_array(spec, rendered, name, NATIVE.get(name, 20))
            parts[name].append(harmonized_dn(array, spec.add_offset(name)) if applied and name in BANDS else array)
    for name in names:
        _write_cog(target / f"{name}.tif", np.concatenate(parts[name]), spec, NATIVE.get(name, 20), block, options)
    cloud = round(100 * float(counts[8:11].sum()) / max(1, int(counts[1:].sum())), 6)
    item = _item(spec, names, dialect, applied, href.rstrip("/") or target.as_posix(), cloud)
    (target / "item.json").write_text(json.dumps(item, indent=1), encoding="utf-8")
    return target / "item.json"


def _write_cog(
    path: Path, pixels: np.ndarray, spec: ProductSpec, resolution: int, block: int, options: Mapping[str, str] | None
) -> None:
    rows, columns = pixels.shape
    kind = gdal.GDT_UInt16 if pixels.dtype == np.uint16 else gdal.GDT_Byte
    image = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(spec.epsg)
    image.SetProjection(reference.ExportToWkt())
    image.SetGeoTransform((spec.ulx, resolution, 0, spec.uly, 0, -resolution))
    image.GetRasterBand(1).SetNoDataValue(0)
    image.GetRasterBand(1).WriteArray(pixels)
    chosen = {"COMPRESS": "DEFLATE", "PREDICTOR": "YES", "BLOCKSIZE": str(block), **(options or {})}
    written = gdal.GetDriverByName("COG").CreateCopy(
        str(path), image, options=[f"{key}={value}" for key, value in chosen.items()]
    )
    if written is None:
        raise OSError(gdal.GetLastErrorMsg())


def _item(
    spec: ProductSpec, names: list[str], dialect: str, applied: bool, href: str, cloud: float
) -> dict[str, Any]:
    ring = [[float(x), float(y)] for x, y in footprint_lonlat(spec.bounds, spec.planes, spec.epsg)]
    start = spec.acquisition.start
    common = {
        "datetime": f"{start:%Y-%m-%dT%H:%M:%S}.024000Z",
        "platform": f"sentinel-{spec.name[1:3].lower()}",
        "constellation": "sentinel-2",
        "instruments": ["msi"],
        "proj:epsg": spec.epsg,
        "s2:product_uri": f"{spec.name}.SAFE",
        "s2:processing_baseline": spec.baseline,
        "s2:product_type": f"S2MSI{spec.level[1:]}",
        "s2:generation_time": f"{spec.generation:%Y-%m-%dT%H:%M:%S}.000000Z",
        "s2:datastrip_id": spec.identifier("DS"),
        "sat:relative_orbit": spec.acquisition.orbit,
        "eo:cloud_cover": cloud,
    }
    with_offset = spec.baseline >= "04.00"
    if dialect == "earth-search":
        keys = {band: key for key, band in EARTH_SEARCH_KEYS.items()}
        common.update({"grid:code": f"MGRS-{spec.tile}", "earthsearch:boa_offset_applied": applied and with_offset})
    else:
        keys = {name: name for name in names}
        common.update({"s2:mgrs_tile": spec.tile})
    assets = {}
    for name in names:
        resolution = NATIVE.get(name, 20)
        side = spec.size_px * 10 // resolution
        raster: dict[str, Any] = {"nodata": 0, "data_type": "uint8" if name == "SCL" else "uint16"}
        if dialect == "earth-search" and name != "SCL":
            raster.update({"scale": 0.0001, "offset": -0.1 if with_offset and not applied else 0})
        assets[keys[name]] = {
            "href": f"{href}/{name}.tif",
            "type": "image/tiff; application=geotiff; profile=cloud-optimized",
            "gsd": resolution,
            "proj:shape": [side, side],
            "proj:transform": [resolution, 0, spec.ulx, 0, -resolution, spec.uly],
            "raster:bands": [raster],
            "roles": ["data"],
        }
    identity = hashlib.sha256(spec.name.encode()).hexdigest()[:8]
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": f"{spec.name[:3]}_{spec.tile}_{start:%Y%m%d}_0_{spec.level}_{identity}",
        "collection": f"sentinel-2-{spec.level.lower()}",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": common,
        "links": [{"rel": "self", "href": f"{href}/item.json"}],
        "assets": assets,
    }
