"""Plan of a rasterization: everything that can go wrong is found here, before any work."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..amounts import byte_size
from ..errors import InputError, Skip
from ..feedback import Feedback, Silent
from ..geo import is_metric
from ..parcels import (
    ClassRow,
    ClassTable,
    ParcelTable,
    PlacedParcels,
    SurveyedArea,
    as_number,
    automatic_table,
    place_parcels,
)
from ..storage import free_bytes, plain_number
from ..words import told, told_counted
from .choices import EXTRA_LAYERS, LAYERS, RESOLUTIONS, RULES, TASKS, format_resolution
from .claims import LabelRules
from .files.format import GroundTruthGrid, read_description
from .operations import crs_name, used_operations

#: Chords follow reprojected edges within this share of the finest pixel: coverage is off by less.
CHORD_ERROR = 0.0005

#: Bytes per pixel that the compressed layers of one resolution take together (measured): everywhere,
#: more inside parcels (distance), and most along their boundaries (coverage).
_BYTES_EVERYWHERE = 0.03
_BYTES_IN_PARCELS = 2.7
_BYTES_ON_BOUNDARY = 13.0
_BYTES_OF_AN_EXTRA = 3.0

#: Parameters that ground truths of earlier versions do not record.
_RECORDED_LATER = {"layer", "crs"}

#: Class codes named in a warning.
_CODES_TOLD = 20

#: Statuses of a parcel in parcels.csv beside the reasons of `parcels`.
USED = "used"
OUTSIDE = "outside"
NO_CLASS = "no_class"
NOT_IN_TABLE = "class_not_in_table"
NOT_A_NUMBER = "not_a_number"


@dataclass(frozen=True)
class RasterTask:
    """All layers of one grid, year and resolution."""

    grid: GroundTruthGrid
    year: int
    resolution: float

    @property
    def pixels(self) -> int:
        """Number of pixels of a layer."""
        rows, columns = self.grid.shape(self.resolution)
        return rows * columns


@dataclass(frozen=True)
class GroundTruthPlan:
    """What `rasterize.execute` does. Frozen and picklable.

    Attributes:
        folder: Where the ground truth goes.
        rules: How claims become labels.
        parcels: All parcels of the layer.
        classes: The class table (empty for a regression).
        values: (parcels,) int16 class index or float32 value (NaN unknown).
        area_m2: (parcels,) area in the UTM of the first grid it touches, NaN when not placed.
        inside: (parcels,) share of the area inside all grids together.
        status: Status of each parcel: "used" or a reason.
        listed_skips: What was left out but parcels outside all grids, sorted.
        placed: Parcels by CRS.
        tasks: Rasters to write, in order.
        smallest_conflict_m2: Overlaps up to this area are no conflict.
        parameters: What makes two ground truths the same run, for the description.
        source: Where the parcels come from: layer, CRS, hashes of parcels and class table.
        estimated_bytes: Disk space.
        extras: Layers that are made besides the usual ones.
    """

    folder: Path
    rules: LabelRules
    parcels: ParcelTable
    classes: ClassTable
    values: NDArray[Any]
    area_m2: NDArray[np.float64]
    inside: NDArray[np.float64]
    status: tuple[str, ...]
    listed_skips: tuple[Skip, ...]
    placed: tuple[PlacedParcels, ...]
    tasks: tuple[RasterTask, ...]
    smallest_conflict_m2: float
    parameters: dict[str, Any]
    source: dict[str, Any]
    estimated_bytes: int
    extras: tuple[str, ...] = ()

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the layers, in the order in which they are written and listed."""
        return (*LAYERS, *self.extras)

    @property
    def n_skips(self) -> int:
        """Number of rows in skipped.csv."""
        return len(self.listed_skips) + sum(status == OUTSIDE for status in self.status)

    def skips(self) -> Iterator[Skip]:
        """Yield the rows of skipped.csv: products, then parcels by reason.

        Parcels outside all grids, millions in a country's register, are made on the way.
        """
        yield from (skip for skip in self.listed_skips if _comes_before_outside(skip))
        for position, status in enumerate(self.status):
            if status == OUTSIDE:
                yield Skip("parcel", _shown(self.parcels, position), OUTSIDE, _OUTSIDE_DETAIL)
        yield from (skip for skip in self.listed_skips if not _comes_before_outside(skip))


def plan_ground_truth(
    parcels: ParcelTable,
    grids: Sequence[GroundTruthGrid],
    resolutions: Sequence[float],
    folder: str | Path,
    *,
    rules: LabelRules | None = None,
    class_table: ClassTable | None = None,
    surveyed: SurveyedArea | None = None,
    smallest_conflict_m2: float = 1.0,
    extras: Sequence[str] = (),
    parameters: dict[str, Any] | None = None,
    shift_m: tuple[float, float] = (0.0, 0.0),
    skips: Sequence[Skip] = (),
    feedback: Feedback | None = None,
) -> GroundTruthPlan:
    """Check everything and prepare the geometries.

    Args:
        parcels: The parcels.
        grids: Ground to be covered, one grid a tile.
        resolutions: Pixel sides in metres; each divides 10 m or is a multiple of it.
        folder: Where the ground truth goes; made when needed.
        rules: How claims become labels.
        class_table: The user's class table; without it codes are kept or numbered.
        surveyed: Where the ground is surveyed.
        smallest_conflict_m2: Overlaps up to this area are no conflict.
        extras: Layers to be made besides (`choices.EXTRA_LAYERS`).
        parameters: More parameters to record (fields, names of inputs).
        shift_m: Metres by which the parcels are moved to the east and north before they are rasterized.
        skips: What was left out before, for skipped.csv: products without images.
        feedback: Progress and cancel; told of classes that are not in the table.

    Raises:
        InputError: Anything that would make the result wrong, empty or not fit.
    """
    feedback = feedback or Silent()
    rules = rules or LabelRules()
    folder = Path(folder)
    check_rules(rules, class_table, extras)
    ordered = check_resolutions(resolutions)
    grids = tuple(sorted(grids, key=lambda grid: grid.name))
    _check_grids(grids, ordered)

    classes, values, unknown = _values(parcels, rules, class_table)
    status = [reason or unknown.get(position, USED) for position, reason in enumerate(parcels.status)]
    area, inside, placed = place_parcels(
        parcels, [grid.grid for grid in grids], surveyed, CHORD_ERROR * ordered[-1], feedback, shift_m
    )
    listed = [*skips, *parcels.skips]
    for position, reason in enumerate(parcels.status):
        if not reason and not inside[position] > 0:
            status[position] = OUTSIDE
        elif not reason and position in unknown:
            detail = _UNKNOWN[unknown[position]].format(code=parcels.codes[position])
            listed.append(Skip("parcel", _shown(parcels, position), unknown[position], detail))
    _tell_missing_codes(parcels, status, feedback)
    taking_part = np.flatnonzero(inside > 0)
    if len(taking_part) == 0:
        raise InputError(
            told_counted(
                len(parcels),
                "the parcel lies outside the grids ({names}{value}).",
                "none of the {n} parcels lies inside the grids ({names}{value}).",
                names=", ".join(grid.name for grid in grids[:8]),
                value=" ..." if len(grids) > 8 else "",
            ),
            remedy="Check the CRS of the parcels, and that the products or the extent are of their place.",
        )
    near = [p.surveyed for p in placed if p.surveyed is not None]
    if near and not any(len(polygons.ring_feature) for polygons in near):
        feedback.warn(
            "SURVEYED: the surveyed area is far from all grids, so no ground counts as surveyed. Is its CRS "
            "right?"
        )
    crs = crs_name(parcels.crs_wkt)
    layers = {"Parcels": parcels.crs_wkt, **({"SURVEYED": surveyed.crs_wkt} if surveyed else {})}
    operations = used_operations(layers, [grid.grid for grid in grids], ordered[-1], feedback)
    years = sorted({year for p in taking_part.tolist() if (year := parcels.years[p]) is not None})
    tasks = tuple(
        RasterTask(grid, year, resolution) for grid in grids for year in years for resolution in ordered
    )
    claimed = float(np.nansum(np.where(inside > 0, area * inside, 0.0)))
    boundary = sum(float(p.polygons.perimeters().sum()) for p in placed)
    wanted = tuple(layer for layer in EXTRA_LAYERS if layer in extras)
    estimate = sum(_BYTES_EVERYWHERE * task.pixels for task in tasks) + sum(
        _BYTES_IN_PARCELS * claimed / resolution**2 + _on_boundary(wanted) * boundary / resolution
        for resolution in ordered
    )
    plan = GroundTruthPlan(
        folder=folder,
        rules=rules,
        parcels=parcels,
        classes=classes,
        values=values,
        area_m2=area,
        inside=inside,
        status=tuple(status),
        listed_skips=tuple(sorted(listed, key=_skip_order)),
        placed=placed,
        tasks=tasks,
        smallest_conflict_m2=smallest_conflict_m2,
        parameters={
            **(parameters or {}),
            "layer": parcels.name,
            "crs": crs,
            "rule": rules.rule,
            "min_coverage": rules.min_coverage,
            "outside": "background" if rules.outside_is_background else "ignore",
            "surveyed": surveyed is not None,
            "resolutions": [plain_number(r) for r in ordered],
            "grids": [grid.extent() for grid in grids],
            "task": rules.task,
            "smallest_conflict_m2": smallest_conflict_m2,
            # Where there are none, the description is as it was before there could be any.
            **({"extra_layers": list(wanted)} if wanted else {}),
            **({"shift_east": shift_m[0], "shift_north": shift_m[1]} if any(shift_m) else {}),
        },
        source={
            "layer": parcels.name,
            "crs": crs,
            "crs_wkt": parcels.crs_wkt,
            "parcels_sha256": parcels.sha256,
            "ids": "rows of the file" if parcels.ids_are_rows else "original",
            "class_table_sha256": class_table.sha256() if class_table is not None else None,
            "operations": operations,
        },
        estimated_bytes=int(estimate),
        extras=wanted,
    )
    _check_folder(plan, feedback)
    return plan


def _on_boundary(extras: Sequence[str]) -> float:
    """Return the bytes of a pixel on a boundary in all layers; extras hold something there only."""
    return _BYTES_ON_BOUNDARY + _BYTES_OF_AN_EXTRA * len(extras)


_OUTSIDE_DETAIL = "The parcel lies outside every grid."

_UNKNOWN = {
    NO_CLASS: "The class is null; the parcel's pixels get the label ignore.",
    NOT_IN_TABLE: "The class code '{code}' is not in the class table; the parcel's pixels get the label "
    "ignore.",
    NOT_A_NUMBER: "The value is null or no number; the parcel's pixels get the label ignore (NaN).",
}


def _shown(parcels: ParcelTable, position: int) -> str:
    return parcels.ids[position] or f"index {position + 1}"


def _skip_order(skip: Skip) -> tuple[bool, str, str, str]:
    return (skip.kind == "parcel", skip.reason, skip.subject, skip.detail)


def _comes_before_outside(skip: Skip) -> bool:
    return skip.kind != "parcel" or skip.reason < OUTSIDE


def _tell_missing_codes(parcels: ParcelTable, status: Sequence[str], feedback: Feedback) -> None:
    codes = Counter(code for code, s in zip(parcels.codes, status) if s == NOT_IN_TABLE)
    if not codes:
        return
    taking_part = sum(s in (USED, *_UNKNOWN) for s in status)
    named = [f"{code} ({number})" for code, number in codes.most_common(_CODES_TOLD)]
    feedback.warn(
        told(
            "{codes} of {taking_part} parcels get the label ignore: their class codes are not in "
            "the class table. Codes with their parcels: {named}.",
            codes=sum(codes.values()),
            taking_part=taking_part,
            named=told("{names} and {more} more", names=", ".join(named), more=len(codes) - len(named))
            if len(codes) > len(named)
            else ", ".join(named),
        )
    )


def check_resolutions(resolutions: Sequence[float]) -> tuple[float, ...]:
    """Return the resolutions, coarsest first.

    Raises:
        InputError: None, or one that neither divides 10 m nor is a multiple of it.
    """
    if not resolutions:
        raise InputError("no resolution is chosen.", subject="RESOLUTION")
    for resolution in resolutions:
        ratio = 10.0 / resolution if resolution > 0 else 0.0
        whole = max(ratio, 1.0 / ratio) if ratio > 0 else 0.5
        if not math.isclose(whole, round(whole), rel_tol=0, abs_tol=1e-9):
            raise InputError(
                told("{resolution:g} m neither divides 10 m nor is a multiple of it.", resolution=resolution),
                subject="RESOLUTION",
                remedy=told(
                    "Choose from {resolutions} m.",
                    resolutions=", ".join(format_resolution(r) for r in RESOLUTIONS),
                ),
            )
    return tuple(sorted({float(resolution) for resolution in resolutions}, reverse=True))


def check_rules(rules: LabelRules, class_table: ClassTable | None = None, extras: Sequence[str] = ()) -> None:
    """Check that rules exist and do not contradict each other.

    Raises:
        InputError: Names the parameter at fault.
    """
    if rules.task not in TASKS:
        raise InputError(
            told("{task!r} is none of {tasks}.", task=rules.task, tasks=", ".join(TASKS)), subject="TASK"
        )
    if rules.rule not in RULES:
        raise InputError(
            told("{rule!r} is none of {rules}.", rule=rules.rule, rules=", ".join(RULES)), subject="RULE"
        )
    if not 0.0 <= rules.min_coverage <= 1.0:
        raise InputError(
            told("{min_coverage:g} is not between 0 and 1.", min_coverage=rules.min_coverage),
            subject="MIN_COVERAGE",
        )
    if rules.rule == "all_touched" and rules.min_coverage > 0:
        raise InputError(
            "the rule all_touched labels every touched pixel; a least coverage contradicts it.",
            subject="MIN_COVERAGE",
            remedy="Use the rule largest.",
        )
    unknown = [layer for layer in extras if layer not in EXTRA_LAYERS]
    if unknown:
        raise InputError(
            told(
                "{unknown!r} is none of {extra_layers}.",
                unknown=unknown[0],
                extra_layers=", ".join(EXTRA_LAYERS),
            ),
            subject="LAYERS",
        )
    if rules.task == "regression" and (needs := [layer for layer in extras if layer != "overlap_area"]):
        raise InputError(
            told("a regression has values, no classes: there is no {value}.", value=needs[0]),
            subject="LAYERS",
            remedy="Leave it out; overlap_area can be made.",
        )
    if rules.task == "regression" and class_table is not None:
        raise InputError("a regression has values, no classes.", subject="CLASS_TABLE")


def _check_grids(grids: Sequence[GroundTruthGrid], resolutions: Sequence[float]) -> None:
    if not grids:
        raise InputError("there is no grid to rasterize on.", remedy="Give products, or an extent.")
    names = [grid.name for grid in grids]
    for name in names:
        if names.count(name) > 1:
            raise InputError("two grids have this name.", subject=name)
    for grid in grids:
        if not is_metric(grid.epsg):
            raise InputError(
                told("EPSG:{epsg} is no projected CRS in metres.", epsg=grid.epsg),
                subject=grid.name,
                remedy="Use the UTM zone of the place.",
            )
        for resolution in resolutions:
            grid.at(resolution)


def _values(
    parcels: ParcelTable, rules: LabelRules, class_table: ClassTable | None
) -> tuple[ClassTable, NDArray[Any], dict[int, str]]:
    """Return the class table, the value of each parcel and the positions whose value is unknown."""
    if rules.task == "regression":
        numbers = np.array([as_number(code) for code in parcels.codes], np.float32)
        if np.isnan(numbers).all():
            raise InputError("no parcel has a number in the value field.", subject="CLASS_FIELD")
        missing = {int(p): NOT_A_NUMBER for p in np.flatnonzero(np.isnan(numbers))}
        return ClassTable((), "regression"), numbers, missing
    codes = {code for code in parcels.codes if code is not None}
    if not codes:
        raise InputError("the class of every parcel is null.", subject="CLASS_FIELD")
    table = class_table or automatic_table(codes, "CLASS_FIELD")
    index_of = table.index_of()
    if not codes & index_of.keys():
        raise InputError(
            told(
                "none of the parcels' class codes ({names}) is in the class table.",
                names=", ".join(sorted(codes)[:8]),
            ),
            subject="CLASS_TABLE",
        )
    unknown = {}
    indices = np.full(len(parcels), -1, np.int16)
    for position, code in enumerate(parcels.codes):
        if code is None:
            unknown[position] = NO_CLASS
        elif code not in index_of:
            unknown[position] = NOT_IN_TABLE
        else:
            indices[position] = index_of[code]
    return table, indices, unknown


def class_counts(plan: GroundTruthPlan) -> list[tuple[ClassRow, int, float]]:
    """Return each class with the number and area (m2) of its parcels that take part."""
    counted: dict[str, list[float]] = {row.code: [0, 0.0] for row in plan.classes.rows}
    for position, code in enumerate(plan.parcels.codes):
        if plan.status[position] == USED and code is not None and code in counted:
            counted[code][0] += 1
            counted[code][1] += float(plan.area_m2[position])
    return [(row, int(counted[row.code][0]), counted[row.code][1]) for row in plan.classes.rows]


def _check_folder(plan: GroundTruthPlan, feedback: Feedback) -> None:
    """Refuse a folder with another ground truth, and a disk that is too small; tell what is replaced."""
    folder = plan.folder
    if folder.exists() and not folder.is_dir():
        raise InputError("is no folder.", subject=str(folder))
    existing = read_description(folder)
    if existing is not None:
        old, source = existing.get("parameters") or {}, existing.get("source") or {}
        names = {key for key in {*old, *plan.parameters} if old.get(key) != plan.parameters.get(key)}
        names -= _RECORDED_LATER - old.keys()
        if names:
            raise InputError(
                told(
                    "the folder holds another ground truth (it differs in {names}).",
                    names=", ".join(sorted(names)),
                ),
                subject=str(folder),
                remedy="Choose another folder, or delete this one.",
            )
        for key, what in (("parcels_sha256", "parcels"), ("class_table_sha256", "class table")):
            if key in source and source[key] != plan.source[key]:
                feedback.warn(
                    told(
                        "The {what} changed since the ground truth in this folder: it is replaced.", what=what
                    )
                )
    free = free_bytes(folder)
    if free < plan.estimated_bytes:
        raise InputError(
            told(
                "about {needed} are needed, {free} are free.",
                needed=byte_size(plan.estimated_bytes),
                free=byte_size(free),
            ),
            subject=str(folder),
            remedy="Choose another disk, fewer products, or a coarser resolution.",
        )
