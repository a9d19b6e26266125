"""The end of a rasterization: tables, conflicts and description; the new files take their place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from ...errors import InputError
from ...feedback import Feedback, raise_if_cancelled
from ...storage import GeoPackageError, file_sha256, part_path, plain_number, sync_file
from ...words import told
from ..conflicts import Conflict
from ..plan import GroundTruthPlan, RasterTask
from .conflicts import write_conflicts
from .format import CONFLICTS, FORMAT, TABLES, VERSION, raster_name
from .generations import take_place
from .tables import write_tables


def finish_folder(
    plan: GroundTruthPlan,
    rasters: Sequence[tuple[RasterTask, str, Path]],
    pixel_counts: list[dict[str, Any]],
    conflicts: Sequence[tuple[int, Conflict]],
    feedback: Feedback,
) -> None:
    """Write tables and conflicts, then let all files take the place of an earlier ground truth.

    Args:
        plan: The plan.
        rasters: (task, layer, complete file without its final name) of all rasters.
        pixel_counts: Pixels by label and mask.
        conflicts: (epsg, conflict).
        feedback: Progress and cancel; told of a layer of conflicts that cannot be written, and of
            earlier files that cannot be deleted.

    Raises:
        InputError: A file cannot be written; an earlier ground truth is whole then.
    """
    files = _raster_entries(rasters, feedback)
    parts = {str(entry["path"]): path for entry, (_, _, path) in zip(files, rasters)}
    more_skips: list[tuple[str, str, str, str]] = []
    try:
        tables = {name: part_path(plan.folder / name) for name in TABLES if name != CONFLICTS}
        parts.update(tables)
        try:
            path = part_path(plan.folder / CONFLICTS)
            write_conflicts(plan, conflicts, path, feedback)
            parts[CONFLICTS] = path
        except GeoPackageError as error:  # the rasters are whole all the same
            feedback.warn(told("{error} The ground truth is finished without it.", error=error))
            more_skips.append(("file", CONFLICTS, "cannot_be_written", error.message))
        write_tables(plan, tables, more_skips, feedback)
        raise_if_cancelled(feedback)
        for path in parts.values():
            sync_file(path)

        def describe(named: Mapping[str, str]) -> dict[str, Any]:
            return _description(plan, files, named, pixel_counts, len(conflicts))

        held = take_place(plan.folder, parts, describe)
    except OSError as error:
        raise InputError(
            told("the ground truth cannot be finished ({error}).", error=error), subject=str(plan.folder)
        ) from error
    finally:
        for path in parts.values():
            with suppress(OSError):
                path.unlink(missing_ok=True)  # what has a name is no longer there
    if held:
        feedback.warn(
            told(
                "{n} files of the earlier ground truth are open in another program and stay in the "
                "folder; the new ones have names beside theirs ({held}{value}).",
                n=len(held),
                held=", ".join(held[:3]),
                value=" ..." if len(held) > 3 else "",
            )
        )


def _raster_entries(
    rasters: Sequence[tuple[RasterTask, str, Path]], feedback: Feedback
) -> list[dict[str, Any]]:
    entries = []
    for number, (task, layer, path) in enumerate(rasters):
        raise_if_cancelled(feedback)
        entries.append(
            {
                "path": raster_name(task.grid.name, task.year, task.resolution, layer),
                "grid": task.grid.name,
                "year": task.year,
                "resolution": plain_number(task.resolution),
                "layer": layer,
                "size": path.stat().st_size,
                "sha256": file_sha256(path, feedback),
            }
        )
        feedback.progress(90 * (number + 1) / len(rasters))
    return entries


def _description(
    plan: GroundTruthPlan,
    files: Sequence[dict[str, Any]],
    named: Mapping[str, str],
    pixel_counts: list[dict[str, Any]],
    n_conflicts: int,
) -> dict[str, Any]:
    """Return the description for files that have these names (final name -> name)."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "task": plan.rules.task,
        "grids": plan.parameters["grids"],
        "years": sorted({task.year for task in plan.tasks}),
        "resolutions": plan.parameters["resolutions"],
        "layers": list(plan.layers),
        "files": [{**entry, "path": named[entry["path"]]} for entry in files],
        "tables": {name: named[name] for name in TABLES if name in named},
        "parameters": plan.parameters,
        "source": plan.source,
        "counts": {
            "parcels": len(plan.parcels),
            "status": dict(sorted(Counter(plan.status).items())),
            "repaired": sum(note.reason == "repaired" for note in plan.parcels.notes),
            "classes": len(plan.classes.rows),
            "class_codes": plan.classes.origin,
            "conflicts": n_conflicts,
            "pixels": pixel_counts,
        },
    }
