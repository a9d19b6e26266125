"""The frozen records that planning hands to execution: what one tile and season needs, and nothing else.

They are picklable, so that the same task runs in threads here or on another node.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import numpy as np

from ..geo import Grid, PolygonSet
from ..products import Product, RasterInfo
from ..sampling import Season, WindowGrid, window_name

#: Resolution in metres at which the scene classification of L2A is read; a coarser copy is none.
SCL_M = 20

#: Masks of L2A that hold probabilities in percent, at the resolution of the classification.
PROBABILITIES = ("MSK_CLDPRB", "MSK_SNWPRB")

#: What stands for no data among probabilities, where 0 means none.
NO_PROBABILITY = 255


@dataclass(frozen=True)
class ParcelParameters:
    """What the user asked for of samples that stand around parcels, one each.

    Attributes:
        vertices: Points of the outlines of equal length.
        oversize: "crop" or "skip": what becomes of a parcel that its window does not hold.
        min_area: Square metres below which a parcel is left out; 0 keeps all.
        min_compactness: 4 pi area / perimeter squared below which a parcel is left out; 0 keeps all.
        dated: Parcels have years, and are samples of the season of theirs only.
    """

    vertices: int = 64
    oversize: Literal["crop", "skip"] = "crop"
    min_area: float = 0.0
    min_compactness: float = 0.0
    dated: bool = False


@dataclass(frozen=True)
class StackParameters:
    """What the user asked for.

    Attributes:
        bands: Bands in storage order.
        size: Side of a window in pixels of 10 m.
        stride: Step between windows in pixels of 10 m; 0 means `size`.
        anchor: (x, y, CRS as WKT or authority code) of a point the grid goes through, or None.
        start: First instant, UTC, or None.
        end: Last instant, UTC, inclusive, or None.
        season: "MM-DD/MM-DD" ending in the label's year, or "".
        labelled_only: Keep only windows with at least one labelled pixel (needs a ground truth).
        min_valid: Percent of valid pixels a step of a sample needs.
        min_clear: Percent of clear pixels a step of a sample needs (with masks); 0 keeps all.
        max_cloud: Percent of cloud a product may have according to its metadata.
        masks: Store SCL (L2A) or cloud masks (L1C) and clear fractions.
        probabilities: Store the probabilities of cloud and snow, too (L2A, with masks).
        harmonize: Add the offset of the product's XML to valid DN; False keeps raw DN.
        checksums: Verify the manifest's checksums of all needed files before work.
        shard_bytes: Upper bound of a shard's uncompressed image bytes.
        parcels: How windows stand around parcels; None for windows of a lattice.
    """

    bands: tuple[str, ...]
    size: int
    stride: int = 0
    anchor: tuple[float, float, str] | None = None
    start: datetime | None = None
    end: datetime | None = None
    season: str = ""
    labelled_only: bool = True
    min_valid: float = 50.0
    max_cloud: float = 100.0
    masks: bool = True
    harmonize: bool = True
    checksums: bool = False
    shard_bytes: int = 512 * 2**20
    probabilities: bool = False
    min_clear: float = 0.0
    parcels: ParcelParameters | None = None


@dataclass(frozen=True)
class Step:
    """One planned acquisition.

    Attributes:
        seconds: DATATAKE_SENSING_START as whole seconds since 1970, UTC.
        doy: Day of the year, 1..366, UTC.
        products: Indices into the task's products, in datastrip order; merged pixel by pixel.
    """

    seconds: int
    doy: int
    products: tuple[int, ...]


@dataclass(frozen=True)
class ImageLayer:
    """One image dataset of the shards.

    Attributes:
        name: "image_10m", "scl_20m" ...
        kind: "image" (DN), "scl" (classes) or "probability" (percent).
        grid: The tile's grid at the layer's resolution.
        names: Bands (or ("SCL",), or masks of probability), in storage order.
        pixels: Side of a window in pixels of this layer.
    """

    name: str
    kind: Literal["image", "scl", "probability"]
    grid: Grid
    names: tuple[str, ...]
    pixels: int

    @property
    def dtype(self) -> np.dtype[Any]:
        """Return the type of its pixels."""
        return np.dtype(np.uint16 if self.kind == "image" else np.uint8)


@dataclass(frozen=True)
class Shard:
    """A planned shard: rows start..stop of the task's windows."""

    name: str
    region: int
    start: int
    stop: int


@dataclass(frozen=True)
class TaskParcels:
    """The parcels that the windows of a task stand around, one each, in sample order; arrays (n, ...).

    Attributes:
        polygons: Their shapes in the tile's CRS.
        number: int64, place of each in the layer's order, from 1: a part of the sample's id.
        index: int64, its row of parcels.csv; 0 where the ground truth does not know it.
        ids: Original ids.
        codes: Class codes, "" where there is none.
        classes: int64, class indices; -1 unknown or to be ignored.
        centre: (n, 2) the point inside it that the window stands around, metres.
        shift: (n, 2) metres east and north that lattice and tile moved the window.
        cropped: bool, the window does not hold all of it.
        area: Square metres in the tile's CRS.
    """

    polygons: PolygonSet
    number: np.ndarray
    index: np.ndarray
    ids: tuple[str, ...]
    codes: tuple[str, ...]
    classes: np.ndarray
    centre: np.ndarray
    shift: np.ndarray
    cropped: np.ndarray
    area: np.ndarray

    def taken(self, order: np.ndarray) -> TaskParcels:
        """Return some of them, in this order."""
        places = order.tolist()
        return TaskParcels(
            polygons=self.polygons.taken(order),
            ids=tuple(self.ids[place] for place in places),
            codes=tuple(self.codes[place] for place in places),
            **{name: getattr(self, name)[order] for name in _PARCEL_ARRAYS},
        )


_PARCEL_ARRAYS = ("number", "index", "classes", "centre", "shift", "cropped", "area")


@dataclass(frozen=True)
class StackTask:
    """All that is needed to make the shards of one tile and season.

    Attributes:
        tile: MGRS tile without T.
        season: Label year and period.
        products: Products used, sorted by sensing time.
        steps: Planned steps in order of time; their number is Tmax.
        layers: Finest first, scl last of its resolution.
        infos: (product index, raster name) -> checked raster file.
        ulx: Corners of the windows in sample order, float64 (n,), metres.
        uly: Likewise.
        shards: Shards in sample order; no shard spans two regions.
        cloud_m: Resolution of the stored L1C cloud mask in metres, 0 when not asked for.
        label_resolutions: Resolutions of the ground truth in metres, finest first; () when unlabelled.
        label_layers: Layers of the ground truth, in storage order; () when unlabelled.
        label_grid: Name of the ground truth's grid to read ("T31TFM" or "grid"), "".
        ground_truth: Folder of the ground truth or "".
        label_task: "classification", "regression" or "" (unlabelled).
        parameters: The user's parameters.
        parcels: What the windows stand around; None for windows of the lattice.
    """

    tile: str
    season: Season
    products: tuple[Product, ...]
    steps: tuple[Step, ...]
    layers: tuple[ImageLayer, ...]
    infos: dict[tuple[int, str], RasterInfo]
    windows: WindowGrid
    ulx: np.ndarray
    uly: np.ndarray
    shards: tuple[Shard, ...]
    cloud_m: int
    label_resolutions: tuple[float, ...]
    label_layers: tuple[str, ...]
    label_grid: str
    ground_truth: str
    label_task: str
    parameters: StackParameters
    parcels: TaskParcels | None = None

    @property
    def merged(self) -> int:
        """Return K: the most products merged in one step."""
        return max(len(s.products) for s in self.steps)

    @property
    def has_masks(self) -> bool:
        """Tell whether the task knows which pixels are clear."""
        return bool(self.cloud_m) or any(layer.kind == "scl" for layer in self.layers)

    @property
    def prefix(self) -> str:
        """Return the start of the shards' names, "T31TFM_2018"."""
        return f"T{self.tile}_{self.season.year}"


def window_id(task: StackTask, row: int) -> str:
    """Return the sample id of a window: tile, year, corner in metres, parcel; readable and unique."""
    parcel = 0 if task.parcels is None else int(task.parcels.number[row])
    return window_name(task.prefix, task.ulx[row], task.uly[row], parcel)
