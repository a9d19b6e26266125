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
from ..feedback import Feedback, Part
from ..geo import Grid, Transformer, spatial_reference
from ..products import (
    MSI,
    Acquisition,
    CatalogueItems,
    Product,
    RasterInfo,
    find_products,
    group_acquisitions,
    is_own_processing,
    require_bands,
    require_offsets,
    require_one_level,
    require_products,
    with_items,
)
from ..rasterize import GroundTruth
from ..sampling import (
    PIXEL_M,
    Season,
    WindowGrid,
    WindowsLeftOut,
    make_window_grid,
    plan_seasons,
    years_without_season,
)
from ..words import sentences, told, told_counted
from .clear import require_masks_for_clear
from .estimate import RunEstimate, estimate_run
from .parcel_source import KnownParcels, ParcelSource, read_known
from .plan_parcels import choose_parcels
from .plan_products import (
    FarByName,
    check_files,
    in_seasons,
    near_area,
    none_in_time,
    tile_grids,
    with_equal_blocks,
    with_products,
    without_clouds,
)
from .plan_windows import choose_windows, where, years_without_product
from .records import SCL_M, StackParameters, StackTask
from .tasks import make_task


@dataclass(frozen=True)
class DatasetPlan:
    """What a run will do.

    Attributes:
        tasks: One for each tile and season, in order of their shards' names.
        skips: Products and label years left out, with reasons.
        windows_left: Windows left out, grouped by tile, season and reason.
        level: "L1C" or "L2A".
        label_task: "classification", "regression" or "" (unlabelled).
        estimate: What the run will take.
        chosen: The products it was made of.
        parcels: What is known of the parcels that windows stand around; None for windows of a lattice.
    """

    tasks: tuple[StackTask, ...]
    windows: WindowGrid
    skips: tuple[Skip, ...]
    windows_left: tuple[WindowsLeftOut, ...]
    level: str
    label_task: str
    estimate: RunEstimate
    chosen: ChosenProducts
    parcels: KnownParcels | None = None


def plan_dataset(
    products_folder: str,
    parameters: StackParameters,
    ground_truth: str,
    area: ogr.Geometry | None,
    feedback: Feedback,
    excluded: Sequence[Skip] = (),
    threads: int = 1,
    items: CatalogueItems | None = None,
    parcels: ParcelSource | None = None,
) -> DatasetPlan:
    """Plan a dataset.

    Args:
        products_folder: Searched recursively for SAFE and EOPF Zarr, folders and zips; "" for none.
        parameters: What the user asked for.
        ground_truth: Folder written by `rasterize`, "" for an unlabelled dataset.
        area: Area of interest, a (multi)polygon in longitude and latitude (WGS 84), or None. A window
            counts when it touches the area.
        feedback: Progress of checking the files.
        excluded: Products found damaged in an earlier attempt of this run.
        threads: Products checked at a time.
        items: Products of a catalogue, beside those of the folder.
        parcels: What windows stand around, one each; None for windows of a lattice.

    Raises:
        InputError: Anything that makes the run pointless; see the messages.
        Cancelled: The user cancelled.
    """
    bands = _check_parameters(parameters)
    truth = GroundTruth.open(ground_truth) if ground_truth else None
    chosen = choose_products(
        products_folder, bands, parameters, truth, area, excluded, threads, feedback, items,
        years=parcels.years if parcels else (),
    )  # fmt: skip
    products, infos, seasons, level = chosen.products, chosen.infos, chosen.seasons, chosen.level
    grids, skips = chosen.grids, list(chosen.skips)

    resolutions = _resolutions(bands, level, parameters.masks, truth)
    anchor = _anchor(parameters, products[0].epsg)
    windows = make_window_grid(parameters.size, parameters.stride, resolutions, anchor)
    skips += years_without_product(seasons, chosen.acquisitions)
    known: KnownParcels | None = None
    if parcels is None:
        selected = choose_windows(
            windows, grids, chosen.acquisitions, seasons, area, truth, parameters, Part(feedback, 80, 100)
        )
    else:
        windows = replace(windows, stride=round(windows.snap_m / PIXEL_M))  # the lattice of their corners
        known = read_known(parcels, grids, truth, Part(feedback, 80, 90))
        selected, left_out = choose_parcels(
            known, windows, grids, chosen.acquisitions, seasons, truth, parameters, Part(feedback, 90, 100)
        )
        skips += left_out
    counts: Counter[str] = Counter()
    for group in selected.left:
        counts[group.detail] += len(group)
    for detail, count in sorted(counts.items()):
        feedback.info(
            told_counted(
                count, "{n} window is left out: {detail}", "{n} windows are left out: {detail}", detail=detail
            )
        )
    tasks = [
        make_task(
            one.windows, one.season, one.acquisitions, windows, grids[one.windows.tile], infos, bands, level,
            truth, one.label_grid, parameters, one.parcels,
        )
        for one in selected.kept
    ]  # fmt: skip
    label_task = truth.task if truth else ""
    ordered = tuple(sorted(tasks, key=lambda t: t.prefix))
    return DatasetPlan(
        ordered,
        windows,
        tuple(_unique(skips)),
        tuple(selected.left),
        level,
        label_task,
        estimate_run(ordered, label_task),
        chosen,
        known,
    )


@dataclass(frozen=True)
class ChosenProducts:
    """The products of a run, checked, with the seasons they serve and all that was left out.

    Attributes:
        acquisitions: Those that are used, each with all bands.
        infos: (product name, raster name) -> checked raster file.
        grids: Tile -> its grid at the finest band.
        seasons: Which they serve.
        level: "L1C" or "L2A".
        skips: Products and label years left out, with reasons.
    """

    acquisitions: list[Acquisition]
    infos: dict[tuple[str, str], RasterInfo]
    grids: dict[str, Grid]
    seasons: tuple[Season, ...]
    level: str
    skips: list[Skip]

    @property
    def products(self) -> list[Product]:
        """All products that are used."""
        return [p for a in self.acquisitions for p in a.products]


def choose_products(
    folder: str,
    bands: tuple[str, ...],
    parameters: StackParameters,
    truth: GroundTruth | None,
    area: ogr.Geometry | None,
    excluded: Sequence[Skip],
    threads: int,
    feedback: Feedback,
    items: CatalogueItems | None = None,
    *,
    years: Sequence[int] = (),
) -> ChosenProducts:
    """Find, check and choose the products of a run; no pixel is read.

    Args:
        folder: Searched recursively; "" for none.
        bands: Bands in storage order.
        parameters: What the user asked for; windows do not matter here.
        truth: Whose years make the seasons, or None.
        area: Of interest, or None.
        excluded: Products found damaged before.
        threads: Products checked at a time.
        feedback: Progress.
        items: Products of a catalogue, beside those of the folder.
        years: Years that make the seasons; without any those of the ground truth.

    Raises:
        InputError: No product is left, or their values cannot be compared.
        Cancelled: The user cancelled.
    """
    far = FarByName(area)
    products, skips = _found(folder, items, far, Part(feedback, 0, 20))
    skips = [*skips, *excluded]
    level = require_one_level(products)
    if parameters.probabilities and (level != "L2A" or not parameters.masks):
        raise InputError(
            told(
                "probabilities come with the scene classification of L2A products; these are {level}.",
                level=level,
            )
            if level != "L2A"
            else "probabilities come with the scene classification of L2A products, and MASKS is off.",
            subject="PROBABILITIES",
            remedy="Switch PROBABILITIES off, or MASKS on."
            if level == "L2A"
            else "Switch PROBABILITIES off.",
        )
    lacking = require_bands(products, bands)[1]
    years = tuple(years) or (truth.years if truth else ())
    seasons = plan_seasons(
        years,
        parameters.season,
        parameters.start,
        parameters.end,
        (*(p.sensing_start for p in products), *(name.sensing_start for name in far.names)),
    )
    skips += years_without_season(years, seasons)
    for season in seasons:
        if season.year in years and not season.start.year <= season.year <= season.end.year:
            feedback.warn(
                told(
                    "The labels are of {year}, the images of {start:%Y-%m-%d} to {end:%Y-%m-%d} (START, "
                    "END): do they belong together?",
                    year=season.year,
                    start=season.start,
                    end=season.end,
                )
            )
    in_time, left = in_seasons(products, seasons)
    skips += left
    if not in_time:
        raise none_in_time(products, years, seasons)
    products = in_time
    tiles = {p.tile for p in products} | far.tiles
    if area is not None:
        products, left = near_area(products, area)
        skips += left
        if not products:
            raise InputError("no window touches the area of interest.", subject="AOI", remedy=where(tiles))
    # What an acquisition is comes first; the limits judge its best processing, never an older one instead.
    acquisitions, left = group_acquisitions(products)
    skips += left
    best = {p.name for a in acquisitions for p in a.products} - {skip.subject for skip in excluded}
    left = [skip for skip in lacking if skip.subject in best]
    acquisitions = with_products(acquisitions, best - {skip.subject for skip in left})
    skips += left
    if not acquisitions:
        _nothing_left("no product has all bands", skips)
    acquisitions, left = without_clouds(acquisitions, parameters.max_cloud)
    skips += left
    if not acquisitions:
        _nothing_left("no product is clear enough", skips)
    acquisitions, infos, left = check_files(acquisitions, bands, parameters, threads, Part(feedback, 20, 80))
    skips += left
    if not acquisitions:
        _nothing_left("no product is whole", skips)
    grids, fitting, left = tile_grids([p for a in acquisitions for p in a.products], infos, bands)
    skips += left
    acquisitions, left = with_equal_blocks(with_products(acquisitions, fitting), infos)
    skips += left
    if not acquisitions:
        _nothing_left("of no product the images lie over each other", skips)
    chosen = ChosenProducts(acquisitions, infos, grids, seasons, level, skips)
    require_offsets(chosen.products, bands)
    own = [p for p in chosen.products if is_own_processing(p)]
    if own:
        baselines = ", ".join(sorted({p.baseline for p in own}))
        feedback.info(
            told_counted(
                len(own),
                "{name} was not processed by ESA (baseline {baselines}); it is used because no other "
                "processing of its acquisition is there.",
                "{n} products were not processed by ESA (baseline {baselines}); they are used because no "
                "other processing of their acquisitions is there. For example {name}.",
                baselines=baselines,
                name=own[0].name,
            )
        )
    return chosen


def _found(
    folder: str, items: CatalogueItems | None, far: FarByName, feedback: Feedback
) -> tuple[list[Product], list[Skip]]:
    """Return the products of a folder and of a catalogue, at least one, and what cannot be used of both."""
    products, skips = find_products(folder, feedback, pass_over=far) if folder else ([], [])
    skips += far.skips()
    if items is not None:
        products, left = with_items(products, items.items, items.lent)
        skips += [*left, *items.left_out]
    if not products and far.names:
        raise InputError("no window touches the area of interest.", subject="AOI", remedy=where(far.tiles))
    if not products and items is not None:
        _nothing_left("no item can be used", skips)
    require_products(products, folder, skips)
    return products, skips


#: What to do about the most frequent reason, where nothing is left.
_REMEDIES = {
    "cloudy": "Raise MAX_CLOUD, or add products.",
    "outside_period": "Change START, END or SEASON, or add products.",
    "missing_band": "Leave the band out, or download it.",
    "missing_scl": "Switch MASKS off, or download the products with their masks.",
    "missing_cloud_mask": "Switch MASKS off, or download the products with their masks.",
    "missing_probability": "Switch PROBABILITIES off, or download the products with their QI_DATA.",
    "damaged_file": "Download these products again; inventoryproducts lists what is wrong with each.",
    "cannot_be_decoded": "Download these products again.",
    "unreadable_product": "Download these products again; inventoryproducts lists what is wrong with each.",
    "missing_asset": "Search again: the catalogue has moved or removed these files.",
    "refused_asset": "Choose a catalogue whose files can be read without a login, or download the products.",
    "unusable_item": "Search in another catalogue, or download the products.",
}


def _nothing_left(what: str, skips: Sequence[Skip]) -> None:
    """Raise an error that names the reasons, and the remedy for the most frequent one."""
    reasons = Counter(skip.reason for skip in skips)
    listed = ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items())) or "none was given"
    most = max(reasons, key=lambda reason: (reason in _REMEDIES, reasons[reason]), default="")
    first = next(
        (told("For example {detail}", detail=skip.detail) for skip in skips if skip.reason == most), ""
    )
    raise InputError(
        sentences(told("{what} ({listed}).", what=what, listed=listed), first),
        remedy=_REMEDIES.get(most, "Add products."),
    )


def _unique(skips: Sequence[Skip]) -> list[Skip]:
    return sorted(set(skips), key=lambda s: (s.kind, s.subject, s.reason, s.detail))


def _check_parameters(parameters: StackParameters) -> tuple[str, ...]:
    unknown = sorted(set(parameters.bands) - set(MSI.bands))
    if unknown or not parameters.bands:
        raise InputError(
            told("unknown band {value}.", value=unknown[0]) if unknown else "no band is chosen.",
            subject="BANDS",
            remedy=told("Choose from {bands}.", bands=", ".join(MSI.bands)),
        )
    for name, value in (
        ("MIN_VALID", parameters.min_valid),
        ("MIN_CLEAR", parameters.min_clear),
        ("MAX_CLOUD", parameters.max_cloud),
    ):
        if not 0 <= value <= 100:
            raise InputError(
                told("{value:g} is not a percentage.", value=value), subject=name, remedy="Give 0 to 100."
            )
    require_masks_for_clear(parameters.min_clear, parameters.masks)
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
        raise InputError(
            told("the point {x:g}, {y:g} cannot be brought into EPSG:{epsg}.", x=x, y=y, epsg=epsg),
            subject="ANCHOR",
        )
    return easting, northing, epsg


def utc(moment: datetime | None) -> str:
    """Return ISO text of a moment, "" for None."""
    return "" if moment is None else moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
