"""What a folder of rasterized ground truth looks like: names, types and the description.

`ground_truth.json` is written last, so a folder that has it is complete.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import InputError
from ...geo import Grid
from ...words import told
from ..choices import format_resolution

if TYPE_CHECKING:
    import numpy as np

FORMAT = "deepsatdata-ground-truth"
VERSION = 1
DESCRIPTION = "ground_truth.json"

#: Tables beside the rasters.
CLASSES, PARCELS, SKIPPED, NOTES = "classes.csv", "parcels.csv", "skipped.csv", "notes.csv"
CONFLICTS = "conflicts.gpkg"
TABLES: tuple[str, ...] = (CLASSES, PARCELS, SKIPPED, NOTES, CONFLICTS)

#: numpy type of each layer (labels of a regression are float32).
LAYER_DTYPE: dict[str, str] = {
    "labels": "int16",
    "ids": "int32",
    "mask": "uint8",
    "coverage": "float32",
    "n_claims": "uint16",
    "distance": "float32",
    "runner_up": "int16",
    "runner_up_coverage": "float32",
    "mask_conflict": "uint8",
    "overlap_area": "float32",
}


@dataclass(frozen=True)
class GroundTruthGrid:
    """The ground covered by one set of rasters; all its resolutions share the upper-left corner.

    Attributes:
        name: Tile ("T31TFM") or "grid".
        grid: The ground, at any one of the resolutions that fit it.
    """

    name: str
    grid: Grid

    @classmethod
    def of_extent(
        cls,
        name: str,
        epsg: int,
        ulx: float,
        uly: float,
        width_m: float,
        height_m: float,
        resolution: float = 10.0,
    ) -> GroundTruthGrid:
        """Return the grid of an extent as descriptions hold it, metres, made of pixels of `resolution`.

        Raises:
            InputError: The extent is no whole number of such pixels.
        """
        bounds = (ulx, uly - height_m, ulx + width_m, uly)
        return cls(name, Grid.of_bounds(epsg, bounds, resolution))

    def extent(self) -> dict[str, Any]:
        """Return what `of_extent` takes, as descriptions hold it."""
        return {
            "name": self.name,
            "epsg": self.epsg,
            "ulx": self.ulx,
            "uly": self.uly,
            "width_m": self.width_m,
            "height_m": self.height_m,
        }

    @property
    def epsg(self) -> int:
        """EPSG code of a projected CRS in metres."""
        return self.grid.epsg

    @property
    def ulx(self) -> float:
        """Easting of the upper-left corner in metres."""
        return self.grid.ulx

    @property
    def uly(self) -> float:
        """Northing of the upper-left corner in metres."""
        return self.grid.uly

    @property
    def width_m(self) -> float:
        """Extent to the east in metres."""
        return self.grid.width_m

    @property
    def height_m(self) -> float:
        """Extent to the south in metres."""
        return self.grid.height_m

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Return (xmin, ymin, xmax, ymax) in metres."""
        return self.grid.bounds

    def contains(self, ulx: float, uly: float, size_m: float) -> bool:
        """Tell whether a square with this upper-left corner lies wholly inside."""
        return bool(self.grid.contains(ulx, uly, size_m))

    def at(self, resolution: float) -> Grid:
        """Return the pixels of a resolution in metres.

        Raises:
            InputError: The ground is no whole number of them.
        """
        try:
            return self.grid.at(resolution)
        except InputError as error:
            raise InputError(error.message, subject=f"Grid {self.name}", remedy=error.remedy) from error

    def shape(self, resolution: float) -> tuple[int, int]:
        """Return (rows, columns) at a resolution in metres; raises as `at` does."""
        return self.at(resolution).shape


@dataclass(frozen=True)
class GroundTruthClass:
    """One row of classes.csv.

    Attributes:
        index: Value in the label raster.
        code: The user's class code as text.
        name: Its name, "" when unknown.
        n_parcels: Parcels of the layer with this code.
        area_m2: Their area.
    """

    index: int
    code: str
    name: str
    n_parcels: int
    area_m2: float


def raster_name(grid: str, year: int, resolution: float, layer: str) -> str:
    """Return the file name of one layer: "T31TFM_2018_2.5m_labels.tif"."""
    return f"{grid}_{year}_{format_resolution(resolution)}m_{layer}.tif"


def layer_dtype(layer: str, task: str) -> np.dtype[Any]:
    """Return the numpy type of a layer's pixels for a task."""
    import numpy as np

    if layer == "labels" and task == "regression":
        return np.dtype("float32")
    return np.dtype(LAYER_DTYPE[layer])


_OTHER_FOLDER = "Choose another folder, or delete this one and rasterize the parcels again."


def read_description(folder: str | Path) -> dict[str, Any] | None:
    """Read ground_truth.json of a folder.

    Returns:
        Its content, None when there is no such file.

    Raises:
        InputError: The file is damaged, or of another format or version.
    """
    path = Path(folder) / DESCRIPTION
    if not path.is_file():
        return None
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(
            told("cannot be read ({error}).", error=error), subject=str(path), remedy=_OTHER_FOLDER
        ) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise InputError("is not the description of a ground truth.", subject=str(path), remedy=_OTHER_FOLDER)
    if content.get("version") != VERSION:
        raise InputError(
            told(
                "has format version {content}, this program reads version {version}.",
                content=content.get("version"),
                version=VERSION,
            ),
            subject=str(path),
            remedy="Rasterize the parcels again, or use the version of the plugin that wrote it.",
        )
    return content
