"""Reader of a folder of rasterized ground truth, as `rasterize` writes it."""

from __future__ import annotations

import csv
import math
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...errors import EnvironmentFailure, InputError
from ...feedback import Feedback, Silent
from ...geo import gdal_messages
from ...storage import file_sha256
from ...words import told
from ..choices import format_resolution
from .format import (
    CLASSES,
    DESCRIPTION,
    GroundTruthClass,
    GroundTruthGrid,
    layer_dtype,
    read_description,
)
from .generations import final_name

#: Rasters that a thread keeps open.
_MOST_OPEN = 12


@dataclass(frozen=True)
class GroundTruth:
    """A complete folder of ground truth, opened for reading.

    Safe to share between threads (each thread opens its own files) and picklable.

    Attributes:
        task: "classification" or "regression".
        grids: What ground is covered, sorted by name.
        years: Label years, ascending.
        resolutions: Metres, coarsest first.
        classes: Class table, sorted by index (empty for a regression).
        description: The whole ground_truth.json.
    """

    folder: Path
    task: str
    grids: tuple[GroundTruthGrid, ...]
    years: tuple[int, ...]
    resolutions: tuple[float, ...]
    layers: tuple[str, ...]
    classes: tuple[GroundTruthClass, ...]
    description: dict[str, Any]
    _files: dict[tuple[str, int, float, str], str] = field(repr=False)
    _local: threading.local = field(default_factory=threading.local, repr=False, compare=False)

    @classmethod
    def open(cls, folder: str | Path) -> GroundTruth:
        """Read the description and check that all files are there.

        Raises:
            InputError: The folder is no ground truth, is incomplete, or a file is missing.
        """
        folder = Path(folder)
        description = read_description(folder)
        if description is None:
            raise InputError(
                told(
                    "no {description} in this folder: it is no ground truth, or its run did not finish.",
                    description=DESCRIPTION,
                ),
                subject=str(folder),
                remedy="Choose a folder written by 'Rasterize parcels', or run it again.",
            )
        try:
            _follow_names(folder, description)
            resolutions = tuple(float(r) for r in description["resolutions"])
            grids = tuple(
                GroundTruthGrid.of_extent(**grid, resolution=min(resolutions))
                for grid in description["grids"]
            )
            files = {
                (f["grid"], int(f["year"]), float(f["resolution"]), f["layer"]): _plain_name(f["path"])
                for f in description["files"]
            }
            truth = cls(
                folder=folder,
                task=str(description["task"]),
                grids=grids,
                years=tuple(int(year) for year in description["years"]),
                resolutions=resolutions,
                layers=tuple(description["layers"]),
                classes=_read_classes(_table(folder, description, CLASSES)),
                description=description,
                _files=files,
            )
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(
                told("the description is damaged ({name}: {error}).", name=type(error).__name__, error=error),
                subject=str(folder / DESCRIPTION),
                remedy="Run 'Rasterize parcels' again.",
            ) from error
        for entry in description["files"]:
            _check_presence(folder / str(entry["path"]), int(entry.get("size", 0)))
        return truth

    def __getstate__(self) -> dict[str, Any]:
        state = self.__dict__.copy()
        del state["_local"]
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.__dict__["_local"] = threading.local()

    def find_grid(self, epsg: int, ulx: float, uly: float, size_m: float) -> GroundTruthGrid | None:
        """Return the first grid (by name) that holds the whole window, None when none does."""
        for grid in self.grids:
            if grid.epsg == epsg and grid.contains(ulx, uly, size_m):
                return grid
        return None

    def path(self, layer: str, resolution: float, year: int, grid_name: str) -> Path:
        """Return the file of one raster.

        Raises:
            InputError: There is no such raster.
        """
        try:
            return self.folder / self._files[grid_name, year, float(resolution), layer]
        except KeyError:
            raise InputError(
                told(
                    "no {layer} raster of {grid_name}, {year}, {resolution} m.",
                    layer=layer,
                    grid_name=grid_name,
                    year=year,
                    resolution=format_resolution(resolution),
                ),
                subject=str(self.folder),
                remedy=told(
                    "It holds years {years}, resolutions {resolutions} m, grids {grids}.",
                    years=list(self.years),
                    resolutions=list(self.resolutions),
                    grids=[grid.name for grid in self.grids],
                ),
            ) from None

    def read(
        self, layer: str, resolution: float, year: int, epsg: int, ulx: float, uly: float, size_m: float
    ) -> NDArray[Any]:
        """Read one layer of a window.

        Args:
            layer: One of `layers`.
            resolution: Pixel side in metres.
            year: Label year.
            epsg: CRS of the window.
            ulx: Easting of its upper-left corner in metres.
            uly: Northing of its upper-left corner in metres.
            size_m: Side in metres.

        Returns:
            Array (rows, columns), row 0 in the north, of the layer's type.

        Raises:
            InputError: No grid holds the window, it cuts through pixels, or a file is damaged.
            EnvironmentFailure: A file cannot be read now; it is not to blame.
        """
        grid = self.find_grid(epsg, ulx, uly, size_m)
        if grid is None:
            raise InputError(
                told(
                    "no grid of the ground truth holds the window of {size_m:g} m at {ulx:g}, {uly:g} "
                    "(EPSG:{epsg}).",
                    size_m=size_m,
                    ulx=ulx,
                    uly=uly,
                    epsg=epsg,
                ),
                subject=str(self.folder),
                remedy="Rasterize the parcels for the same products.",
            )
        return self.read_region(
            layer, resolution, year, grid.name, ulx - grid.ulx, grid.uly - uly, size_m, size_m
        )

    def read_region(
        self,
        layer: str,
        resolution: float,
        year: int,
        grid_name: str,
        x0_m: float,
        y0_m: float,
        width_m: float,
        height_m: float,
    ) -> NDArray[Any]:
        """Read a rectangle of one layer.

        Args:
            layer: One of `layers`.
            resolution: Pixel side in metres.
            year: Label year.
            grid_name: Name of the grid.
            x0_m: Metres from the grid's upper-left corner to the east.
            y0_m: Metres from the grid's upper-left corner to the south.
            width_m: Metres to the east.
            height_m: Metres to the south.

        Returns:
            Array (rows, columns), row 0 in the north, of the layer's type.

        Raises:
            InputError: No such raster, the rectangle leaves it or cuts through pixels, or the file
                is damaged.
            EnvironmentFailure: The file cannot be read now; it is not to blame.
        """
        path = self.path(layer, resolution, year, grid_name)
        column, row, width, height = (
            _whole_pixels(value, resolution, path) for value in (x0_m, y0_m, width_m, height_m)
        )
        dataset = self._dataset(path, resolution, grid_name)
        if (
            min(column, row) < 0
            or min(width, height) < 1
            or column + width > dataset.RasterXSize
            or row + height > dataset.RasterYSize
        ):
            raise InputError(
                told(
                    "columns {column}..{width}, rows {row}..{height} leave the raster of {rasterxsize} x "
                    "{rasterysize} pixels.",
                    column=column,
                    width=column + width - 1,
                    row=row,
                    height=row + height - 1,
                    rasterxsize=dataset.RasterXSize,
                    rasterysize=dataset.RasterYSize,
                ),
                subject=str(path),
            )
        array = np.empty((height, width), layer_dtype(layer, self.task))
        problem = _read_into(dataset, column, row, array)
        if problem:
            _look_again(path)
            self._opened().pop(path)
            problem = _read_into(self._dataset(path, resolution, grid_name), column, row, array)
        if problem:
            raise _damaged(path, problem)
        return array

    def table(self, name: str) -> Path:
        """Return the file of a table, e.g. "parcels.csv"; one that is not there has its usual name."""
        return _table(self.folder, self.description, name)

    def verify(self, feedback: Feedback | None = None) -> list[str]:
        """Read all rasters again and return the names of those whose SHA-256 differs."""
        feedback = feedback or Silent()
        wrong = []
        for done, entry in enumerate(self.description["files"]):
            if file_sha256(self.folder / entry["path"], feedback) != entry["sha256"]:
                wrong.append(str(entry["path"]))
            feedback.progress(100 * (done + 1) / len(self.description["files"]))
        return wrong

    def close(self) -> None:
        """Close the files this thread has open."""
        self._local.__dict__.clear()

    def _dataset(self, path: Path, resolution: float, grid_name: str) -> gdal.Dataset:
        """Return this thread's open dataset; GDAL datasets must not be shared between threads."""
        opened = self._opened()
        if path in opened:
            opened.move_to_end(path)
            return opened[path]
        dataset, problem = _open(path)
        if dataset is None:
            _look_again(path)
            dataset, problem = _open(path)
        if dataset is None:
            raise _damaged(path, problem)
        grid = next(g for g in self.grids if g.name == grid_name)
        if (dataset.RasterYSize, dataset.RasterXSize) != grid.shape(resolution):
            raise _damaged(
                path,
                told(
                    "{rasterxsize} x {rasterysize} pixels do not fit the grid",
                    rasterxsize=dataset.RasterXSize,
                    rasterysize=dataset.RasterYSize,
                ),
            )
        corner = dataset.GetGeoTransform()
        expected = (grid.ulx, resolution, 0.0, grid.uly, 0.0, -resolution)
        if max(abs(a - b) for a, b in zip(corner, expected)) > 1e-6:
            raise _damaged(
                path, told("its georeference {corner} is not {expected}", corner=corner, expected=expected)
            )
        opened[path] = dataset
        if len(opened) > _MOST_OPEN:
            opened.popitem(last=False)
        return dataset

    def _opened(self) -> OrderedDict[Path, gdal.Dataset]:
        found: OrderedDict[Path, gdal.Dataset] = self._local.__dict__.setdefault("opened", OrderedDict())
        return found


def _open(path: Path) -> tuple[gdal.Dataset | None, str]:
    with gdal_messages() as messages:
        try:
            dataset = gdal.Open(str(path))
        except RuntimeError as error:
            messages.append(str(error))
            dataset = None
    return dataset, "; ".join(messages)


def _read_into(dataset: gdal.Dataset, column: int, row: int, array: NDArray[Any]) -> str:
    """Fill an array with pixels; return what went wrong, "" when nothing did."""
    with gdal_messages() as messages:
        try:
            done = dataset.GetRasterBand(1).ReadAsArray(
                column, row, array.shape[1], array.shape[0], buf_obj=array
            )
        except RuntimeError as error:
            messages.append(str(error))
            done = None
    return "; ".join(messages) or ("" if done is not None else "unknown reason")


def _look_again(path: Path) -> None:
    """Read a file that GDAL could not: want of descriptors, a disk or a share that fails is no damage.

    Raises:
        EnvironmentFailure: The file, which was there when the ground truth was opened, cannot be read.
    """
    try:
        with path.open("rb") as stream:
            while stream.read(1 << 22):
                pass
    except OSError as error:
        raise EnvironmentFailure(
            told(
                "this raster of the ground truth cannot be read now ({strerror}).",
                strerror=error.strerror or error,
            ),
            subject=str(path),
            remedy="Look after the disk or share; with too many open files use fewer THREADS.",
        ) from error


def _follow_names(folder: Path, description: dict[str, Any]) -> None:
    """Find files that took their final names when the run that described them was killed."""
    for entry in description["files"]:
        if not (folder / _plain_name(entry["path"])).is_file():
            entry["path"] = _there(folder, entry["path"])
    tables = description.setdefault("tables", {})
    for name, path in tables.items():
        tables[name] = path if (folder / _plain_name(path)).is_file() else _there(folder, path)


def _there(folder: Path, name: str) -> str:
    last = final_name(name)
    return last if (folder / last).is_file() else name


def _table(folder: Path, description: dict[str, Any], name: str) -> Path:
    return folder / str(description.get("tables", {}).get(name, name))


def _check_presence(path: Path, least: int) -> None:
    """Raise InputError when a raster is absent or shorter than it was (pyramids make it longer)."""
    if not path.is_file():
        raise InputError(
            "this raster of the ground truth is missing.",
            subject=str(path),
            remedy="Run 'Rasterize parcels' again.",
        )
    if path.stat().st_size < least:
        raise _damaged(
            path,
            told("it has {st_size} bytes, {least} were written", st_size=path.stat().st_size, least=least),
        )


def _read_csv(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))
    except OSError as error:
        raise InputError(
            told("this table of the ground truth cannot be read ({strerror}).", strerror=error.strerror),
            subject=str(path),
        ) from error


def _read_classes(path: Path) -> tuple[GroundTruthClass, ...]:
    return tuple(
        GroundTruthClass(
            int(row["index"]), row["code"], row["name"], int(row["n_parcels"]), float(row["area_m2"])
        )
        for row in _read_csv(path)
    )


def _plain_name(name: str) -> str:
    if not name or Path(name).name != name:
        raise ValueError(f"{name!r} is not the name of a file in the folder")
    return name


def _whole_pixels(metres: float, resolution: float, path: Path) -> int:
    pixels = round(metres / resolution)
    if not math.isclose(pixels * resolution, metres, rel_tol=0, abs_tol=1e-6):
        raise InputError(
            told(
                "{metres:g} m is no whole number of pixels of {resolution} m.",
                metres=metres,
                resolution=format_resolution(resolution),
            ),
            subject=str(path),
        )
    return pixels


def _damaged(path: Path, reason: str) -> InputError:
    return InputError(
        told("this raster of the ground truth is damaged ({reason}).", reason=reason or "unknown reason"),
        subject=str(path),
        remedy="Run 'Rasterize parcels' again.",
    )
