"""The demo data on disk: simulated products of two tiles, parcels, a picture of the ground.

Everything is made by the scene simulator that comes with the plugin, so nothing is downloaded, and the
ground is no real place. No Qt here: the making runs in a thread of its own.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from ...core.errors import DeepSatDataError
from ...core.storage import replace, write_text
from ...resources import resource

#: Says what a folder holds, and that it was made to the end.
MARKER = "demo.json"
#: Rises whenever the data change; older demo data are made again.
EDITION = 1

TILES = ("31TFM", "31TFN")
SIZE_PX = 360
#: An agricultural year; baseline 04.00 and its offset came on 2022-01-25.
DATES = (
    "2021-10-16", "2022-02-13", "2022-03-20", "2022-04-14", "2022-05-09", "2022-05-29", "2022-06-28",
    "2022-07-23", "2022-08-22",
)  # fmt: skip
BANDS = ("B02", "B03", "B04", "B08", "B11")
#: The date whose pixels make the picture: clear, green and brown fields side by side.
PICTURE_DATE = "2022-05-29"
#: The product with a file that is cut short, and which file: so that one sees how that is told.
DAMAGED = ("31TFN", "2022-08-22", "B08")

_README = """\
DeepSatData: demo data
======================
Simulated: no real place, no real satellite image. Made by the plugin's menu, which makes it again when this
folder is deleted.

products/      18 Sentinel-2 L2A products of two tiles that overlap (T31TFM, T31TFN), nine dates of the season
               2021/22, five bands. One product has a file that is cut short, on purpose.
parcels.gpkg   Fields with crop (the class), code, id and year (2022). Some overlap, on purpose.
picture.tif    The ground in true colour, in place of a base map.
"""


class DemoFolderTaken(DeepSatDataError):
    """The folder holds something else and is left alone."""


def is_made(folder: Path) -> bool:
    """Tell whether a folder holds the demo data of this edition, whole."""
    try:
        return bool(json.loads((folder / MARKER).read_text(encoding="utf-8"))["edition"] == EDITION)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def make_demo_data(folder: Path, progress: Callable[[float], None]) -> Path:
    """Make the demo data, unless they are there.

    Args:
        folder: Where; made with its parents. Gets its name only when everything is there.
        progress: Called with 0 to 100; may raise to stop.

    Returns:
        The folder.

    Raises:
        DemoFolderTaken: It holds something that is no demo data.
        OSError: It cannot be written.
    """
    if is_made(folder):
        return folder
    if folder.exists() and any(folder.iterdir()) and not (folder / MARKER).is_file():
        raise DemoFolderTaken(
            "holds something else.", subject=str(folder), remedy="Choose another folder for the demo data."
        )
    part = folder.with_name(folder.name + ".part")
    if part.exists():
        shutil.rmtree(part)
    try:
        with _bindings_as_before():
            _simulate(part, progress)
        if folder.exists():
            shutil.rmtree(folder)
        replace(part, folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder


def _simulate(folder: Path, progress: Callable[[float], None]) -> None:
    scene = simulator()
    landscape = scene.make_landscape(
        TILES, SIZE_PX, 7, years=(2022,), n_classes=8, mean_parcel_ha=2.5, overlaps=40
    )
    season = scene.write_season(
        folder,
        landscape=landscape,
        tiles=TILES,
        size_px=SIZE_PX,
        dates=DATES,
        seed=7,
        bands=BANDS,
        clouds={"2022-02-13": 22.0, "2022-05-09": 62.0},
        swaths={"2022-04-14": 0.45},
        blocks={10: 256, 20: 128},
        written=lambda done, total: progress(95.0 * done / total),
    )
    season.truth_path.unlink()
    tile, day, band = DAMAGED
    (damaged,) = season.select(tile=tile, day=day)
    scene.faults.truncate_band(damaged.path, band)
    shown = [w.path for w in season.select(day=PICTURE_DATE)]
    files = [{band: scene.faults.band_file(p, band) for band in ("B04", "B03", "B02")} for p in shown]
    keep_parcels(season.parcels_path, write_picture(files, folder / "picture.tif"))
    write_text(folder / "README.txt", _README)
    write_text(folder / MARKER, json.dumps({"edition": EDITION}))
    progress(100.0)


def keep_parcels(path: Path, boxes: list[tuple[float, float, float, float]]) -> None:
    """Delete the parcels that no box touches, so that not a third of the layer lies beside the images.

    Args:
        path: A GeoPackage of one layer.
        boxes: West, north, east, south in its coordinate system.
    """
    source = ogr.Open(str(path), 1)
    layer = source.GetLayer(0)
    seen: set[int] = set()
    for west, north, east, south in boxes:
        layer.SetSpatialFilterRect(west, south, east, north)
        seen.update(feature.GetFID() for feature in layer)
    layer.SetSpatialFilter(None)
    layer.StartTransaction()
    for number in [feature.GetFID() for feature in layer]:
        if number not in seen:
            layer.DeleteFeature(number)
    layer.CommitTransaction()
    source.ExecuteSQL("VACUUM")


def write_picture(tiles: list[dict[str, Path]], target: Path) -> list[tuple[float, float, float, float]]:
    """Write products of one date in one zone as one GeoTIFF in true colour, 10 m, with overviews.

    Args:
        tiles: Per product the files of B04, B03 and B02.
        target: The file.

    Returns:
        West, north, east, south of each product.
    """
    opened = [{band: gdal.Open(str(path)) for band, path in files.items()} for files in tiles]
    boxes = []
    for files in opened:
        one = files["B04"]
        west, step, _, north, _, _ = one.GetGeoTransform()
        boxes.append((west, north, west + step * one.RasterXSize, north - step * one.RasterYSize))
    west, north = min(b[0] for b in boxes), max(b[1] for b in boxes)
    width, height = (
        round((max(b[2] for b in boxes) - west) / 10),
        round((north - min(b[3] for b in boxes)) / 10),
    )
    image = np.zeros((3, height, width), np.float32)
    for files, box in zip(opened, boxes):
        left, top = round((box[0] - west) / 10), round((north - box[1]) / 10)
        for place, band in enumerate(("B04", "B03", "B02")):
            pixels = files[band].ReadAsArray()
            image[place, top : top + pixels.shape[0], left : left + pixels.shape[1]] = pixels
    known = image[0] > 0
    shown = np.zeros(image.shape, np.uint8)
    for place in range(3):
        low, high = np.percentile(image[place][known], (1, 99))
        shown[place] = np.where(known, np.clip((image[place] - low) / (high - low) * 254 + 1, 1, 255), 0)
    written = gdal.GetDriverByName("GTiff").Create(
        str(target), width, height, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB", "COMPRESS=DEFLATE", "TILED=YES"]
    )
    written.SetProjection(opened[0]["B04"].GetProjection())
    written.SetGeoTransform((west, 10, 0, north, 0, -10))
    for place in range(3):
        written.GetRasterBand(place + 1).SetNoDataValue(0)
        written.GetRasterBand(place + 1).WriteArray(shown[place])
    written.BuildOverviews("AVERAGE", [2, 4])
    written.FlushCache()
    return boxes


def simulator() -> ModuleType:
    """Load the scene simulator: inside an installed plugin, beside the package in a source tree."""
    name = "deepsatdata_scene"
    if name in sys.modules:
        return sys.modules[name]
    folder = resource("scene") or resource("test/scene")
    if folder is None:
        raise DeepSatDataError(
            "The simulator of the demo data is missing.", remedy="Install the plugin from its zip again."
        )
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise DeepSatDataError("The simulator cannot be loaded.", subject=str(folder))
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


@contextmanager
def _bindings_as_before() -> Iterator[None]:
    """Let the simulator have GDAL's bindings raise, and put the switch back that others in QGIS rely on."""
    bindings: tuple[Any, ...] = (gdal, ogr, osr)
    switched = [module for module in bindings if not module.GetUseExceptions()]
    for module in switched:
        module.UseExceptions()
    try:
        yield
    finally:
        for module in reversed(switched):  # GDAL refuses another order
            module.DontUseExceptions()
