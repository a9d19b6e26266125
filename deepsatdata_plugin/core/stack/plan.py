"""Planning: from products, ground truth and parameters to the tasks of a dataset. No pixel is decoded.

All bad input is refused here, before work starts. Products that cannot be used are left out with a
reason. The plan depends on the input alone, so a killed run plans the same again and resumes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone

import numpy as np
from osgeo import ogr

from ..errors import InputError, Skip
from ..feedback import Feedback, Part, raise_if_cancelled
from ..geo import Grid
from ..geo.crs import Transformer, spatial_reference
from ..products.acquisitions import group_acquisitions
from ..products.find import find_products, require_bands, require_products
from ..products.model import Product
from ..products.sensor import MSI
from ..rasterize.files.read import GroundTruth
from ..sampling.owners import assign_windows
from ..sampling.seasons import plan_seasons, years_without_season
from ..sampling.windows import WindowGrid, make_window_grid
from .plan_products import check_files, in_seasons, tile_grids, with_equal_blocks, without_clouds
from .records import StackParameters, StackTask
from .tasks import SCL_M, make_task, sample_bytes, windows_touching


@dataclass(frozen=True)
class DatasetPlan:
    """What a run will do.

    Attributes:
        tasks: One for each tile and season, in order of their shards' names.
        windows: The window grid.
        skips: Products left out, with reasons.
        level: "L1C" or "L2A".
        label_task: "classification", "regression" or "" (unlabelled).
        planned_bytes: Uncompressed bytes of all chunks.
    """

    tasks: tuple[StackTask, ...]
    windows: WindowGrid
    skips: tuple[Skip, ...]
    level: str
    label_task: str
    planned_bytes: int


def plan_dataset(
    products_folder: str,
    parameters: StackParameters,
    ground_truth: str,
    area: ogr.Geometry | None,
    feedback: Feedback,
    excluded: Sequence[Skip] = (),
) -> DatasetPlan:
    """Plan a dataset.

    Args:
        products_folder: Searched recursively for SAFE folders and zips.
        parameters: What the user asked for.
        ground_truth: Folder written by `rasterize`, "" for an unlabelled dataset.
        area: Area of interest, a (multi)polygon in longitude and latitude (WGS 84), or None. A window
            counts when it touches the area.
        feedback: Progress of checking the files.
        excluded: Products found damaged in an earlier attempt of this run.

    Raises:
        InputError: Anything that makes the run pointless; see the messages.
        Cancelled: The user cancelled.
    """
    bands = _check_parameters(parameters)
    truth = GroundTruth.open(ground_truth) if ground_truth else None
    products, skips = find_products(products_folder, Part(feedback, 0, 20))
    require_products(products, products_folder, skips)
    broken = {skip.subject for skip in excluded}
    skips = [*skips, *excluded]
    products = [p for p in products if p.name not in broken]
    require_products(products, products_folder, skips)
    products, left = require_bands(products, bands)
    skips += left
    level = products[0].level
    products, left = without_clouds(products, parameters.max_cloud)
    skips += left
    years = truth.years if truth else ()
    seasons = plan_seasons(
        years, parameters.season, parameters.start, parameters.end, tuple(p.sensing_start for p in products)
    )
    skips += years_without_season(years, seasons)
    products, left = in_seasons(products, seasons)
    skips += left
    if not products:
        _nothing_left("no product is left in the period", skips)
    masks = ("SCL",) if parameters.masks and level == "L2A" else ()
    products, infos, left = check_files(products, (*bands, *masks), parameters, Part(feedback, 20, 80))
    skips += left
    if not products:
        _nothing_left("no product is whole", skips)

    resolutions = _resolutions(bands, level, parameters.masks, truth)
    anchor = _anchor(parameters, products[0].epsg)
    windows = make_window_grid(parameters.size, parameters.stride, resolutions, anchor)
    acquisitions, left = group_acquisitions(products)
    skips += left
    used = [p for a in acquisitions for p in a.products]
    grids, used_names, left = tile_grids(used, infos, bands)
    skips += left
    acquisitions = [
        replace(a, products=tuple(p for p in a.products if p.name in used_names)) for a in acquisitions
    ]
    acquisitions, left = with_equal_blocks([a for a in acquisitions if a.products], infos)
    skips += left
    by_tile: dict[str, list[Product]] = {tile: [] for tile in grids}
    for acquisition in acquisitions:
        by_tile[acquisition.products[0].tile].extend(acquisition.products)
    owned = assign_windows(windows, grids, by_tile)
    if not any(t.ulx.size for t in owned):
        raise InputError(
            f"no window of {windows.size_m:g} m fits into any tile.",
            subject="SIZE",
            remedy="Choose a smaller SIZE.",
        )
    if area is not None:
        owned = [windows_touching(tile, area, windows.size_m, feedback) for tile in owned]
        if not any(t.ulx.size for t in owned):
            raise InputError("no window touches the area of interest.", subject="AOI", remedy=_where(grids))
    tasks: list[StackTask] = []
    selecting = Part(feedback, 80, 100)
    for number, tile in enumerate(owned):
        raise_if_cancelled(feedback)
        mine = [a for a in acquisitions if a.products[0].tile == tile.tile]
        for season in seasons:
            task, left = make_task(
                tile,
                season,
                mine,
                windows,
                grids[tile.tile],
                infos,
                bands,
                level,
                truth,
                parameters,
                feedback,
            )
            skips += left
            if task is not None:
                tasks.append(task)
        selecting.progress(100 * (number + 1) / len(owned))
    if not tasks:
        _nothing_left(
            "no window has a labelled pixel" if truth and parameters.labelled_only else "no window is left",
            skips,
        )
    label_task = truth.task if truth else ""
    planned = sum(sample_bytes(task, label_task) * task.ulx.size for task in tasks)
    ordered = tuple(sorted(tasks, key=lambda t: t.prefix))
    return DatasetPlan(ordered, windows, tuple(_unique(skips)), level, label_task, planned)


def _nothing_left(what: str, skips: Sequence[Skip]) -> None:
    reasons = Counter(skip.reason for skip in skips)
    listed = ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
    first = f" For example {skips[0].detail}" if skips else ""
    raise InputError(
        f"{what} ({listed or 'none was given'}).{first}", remedy="Loosen the limits or add products."
    )


def _unique(skips: Sequence[Skip]) -> list[Skip]:
    return sorted(set(skips), key=lambda s: (s.kind, s.subject, s.reason, s.detail))


def _check_parameters(parameters: StackParameters) -> tuple[str, ...]:
    unknown = sorted(set(parameters.bands) - set(MSI.bands))
    if unknown or not parameters.bands:
        raise InputError(
            f"unknown band {unknown[0]}." if unknown else "no band is chosen.",
            subject="BANDS",
            remedy=f"Choose from {', '.join(MSI.bands)}.",
        )
    for name, value in (("MIN_VALID", parameters.min_valid), ("MAX_CLOUD", parameters.max_cloud)):
        if not 0 <= value <= 100:
            raise InputError(f"{value:g} is not a percentage.", subject=name, remedy="Give 0 to 100.")
    return tuple(b for b in MSI.bands if b in parameters.bands)


def _resolutions(
    bands: tuple[str, ...], level: str, masks: bool, truth: GroundTruth | None
) -> tuple[float, ...]:
    chosen: set[float] = {float(r) for r in MSI.by_resolution(bands)}
    if masks and level == "L2A":
        chosen.add(float(SCL_M))
    if truth:
        chosen |= set(truth.resolutions)
    return tuple(sorted(chosen))


def _anchor(parameters: StackParameters, epsg: int) -> tuple[float, float, int] | None:
    if parameters.anchor is None:
        return None
    x, y, crs = parameters.anchor
    transformer = Transformer(spatial_reference(crs, "ANCHOR").ExportToWkt(), epsg)
    easting, northing = transformer.points(np.array([[x, y]]))[0].tolist()
    if not (np.isfinite(easting) and np.isfinite(northing)):
        raise InputError(f"the point {x:g}, {y:g} cannot be brought into EPSG:{epsg}.", subject="ANCHOR")
    return easting, northing, epsg


def _where(grids: dict[str, Grid]) -> str:
    return f"The products lie in {', '.join('T' + t for t in sorted(grids))}; check the area's CRS."


def utc(moment: datetime | None) -> str:
    """Return ISO text of a moment, "" for None."""
    return "" if moment is None else moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
