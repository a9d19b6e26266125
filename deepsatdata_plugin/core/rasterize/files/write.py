"""Tables, conflicts and description of a ground truth; final names for all its files."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ...errors import InputError
from ...feedback import Feedback, raise_if_cancelled
from ...geo.crs import densify_and_transform, spatial_reference
from ...geo.gdal_messages import gdal_messages
from ...storage import (
    PART,
    SKIP_COLUMNS,
    Bounds,
    GeoPackageError,
    GeoPackageWriter,
    VectorLayer,
    csv_text,
    decimals,
    file_sha256,
    json_text,
    plain_number,
    publish,
    write_text,
)
from ..conflicts import Conflict
from ..plan import GroundTruthPlan, RasterTask, class_counts
from .format import DESCRIPTION, FORMAT, LAYERS, VERSION, read_description

CONFLICTS = "conflicts.gpkg"

#: Fields of the layer of conflicts.
CONFLICT_FIELDS: tuple[tuple[str, int], ...] = (
    ("year", ogr.OFTInteger),
    ("index_a", ogr.OFTInteger),
    ("id_a", ogr.OFTString),
    ("class_a", ogr.OFTString),
    ("index_b", ogr.OFTInteger),
    ("id_b", ogr.OFTString),
    ("class_b", ogr.OFTString),
    ("same_class", ogr.OFTInteger),
    ("overlap_area_m2", ogr.OFTReal),
    ("share_of_smaller", ogr.OFTReal),
)

#: Names of unfinished rasters.
_OURS = re.compile(rf".+_\d+_[\d.]+m_({'|'.join(LAYERS)})\.tif\.part")


def finish_folder(
    plan: GroundTruthPlan,
    rasters: Sequence[tuple[RasterTask, str, Path]],
    pixel_counts: list[dict[str, Any]],
    conflicts: Sequence[tuple[int, Conflict]],
    feedback: Feedback,
) -> None:
    """Write tables and conflicts, give all files their final names, the description last.

    Args:
        plan: The plan.
        rasters: (task, layer, file ending in .part) of all rasters.
        pixel_counts: Pixels by label and mask.
        conflicts: (epsg, conflict).
        feedback: Progress and cancel.

    Raises:
        InputError: A file cannot be written.
    """
    files = []
    for number, (task, layer, path) in enumerate(rasters):
        raise_if_cancelled(feedback)
        files.append(
            {
                "path": path.name[: -len(".part")],
                "grid": task.grid.name,
                "year": task.year,
                "resolution": plain_number(task.resolution),
                "layer": layer,
                "size": path.stat().st_size,
                "sha256": file_sha256(path, feedback),
            }
        )
        feedback.progress(90 * (number + 1) / len(rasters))
    tables = {
        "classes.csv": _classes(plan),
        "parcels.csv": _parcels(plan),
        "skipped.csv": csv_text(
            SKIP_COLUMNS,
            ((s.kind, s.subject, s.reason, s.detail) for s in plan.skips),
        ),
        "notes.csv": _notes(plan),
    }
    description = {
        "format": FORMAT,
        "version": VERSION,
        "task": plan.rules.task,
        "grids": plan.parameters["grids"],
        "years": sorted({task.year for task in plan.tasks}),
        "resolutions": plan.parameters["resolutions"],
        "layers": list(LAYERS),
        "files": files,
        "parameters": plan.parameters,
        "counts": {
            "parcels": len(plan.parcels),
            "status": dict(sorted(Counter(plan.status).items())),
            "repaired": sum(note.reason == "repaired" for note in plan.parcels.notes),
            "classes": len(plan.classes.rows),
            "class_codes": plan.classes.origin,
            "conflicts": len(conflicts),
            "pixels": pixel_counts,
        },
    }
    pending = [path for _, _, path in rasters]
    try:
        path = plan.folder / f"{CONFLICTS}{PART}"
        try:
            write_conflicts(plan, conflicts, path, feedback)
            pending.append(path)
        except GeoPackageError as error:  # the rasters are whole all the same
            feedback.warn(f"{error} The ground truth is finished without it.")
            tables["skipped.csv"] += csv_text((), [("file", CONFLICTS, "cannot_be_written", error.message)])
            (plan.folder / CONFLICTS).unlink(missing_ok=True)
        for name, text in tables.items():
            path = plan.folder / f"{name}.part"
            pending.append(path)
            path.write_bytes(text.encode("utf-8"))
        _rename(plan.folder, pending, description)
    except OSError as error:
        raise InputError(
            f"the ground truth cannot be finished ({error}).", subject=str(plan.folder)
        ) from error
    finally:
        for path in pending:
            path.unlink(missing_ok=True)  # what has its final name is no longer there


def _rename(folder: Path, pending: Iterable[Path], description: dict[str, Any]) -> None:
    """Replace what an earlier run left. Without its description the folder counts as unfinished."""
    earlier = read_description(folder)
    (folder / DESCRIPTION).unlink(missing_ok=True)
    for entry in earlier["files"] if earlier else ():
        (folder / Path(str(entry["path"])).name).unlink(missing_ok=True)
    for path in pending:
        publish(path, path.with_name(path.name[: -len(PART)]))
    for path in folder.glob("*.tif.part"):
        if _OURS.fullmatch(path.name):  # left by a run that was killed
            path.unlink()
    write_text(folder / DESCRIPTION, json_text(description))


def _classes(plan: GroundTruthPlan) -> str:
    return csv_text(
        ("index", "code", "name", "n_parcels", "area_m2"),
        ((row.index, row.code, row.name, n, decimals(area, 2)) for row, n, area in class_counts(plan)),
    )


def _parcels(plan: GroundTruthPlan) -> str:
    table = plan.parcels
    regression = plan.rules.task == "regression"
    return csv_text(
        ("index", "id", "class_index", "class_code", "year", "area_m2", "inside_fraction", "status"),
        (
            (
                position + 1,
                table.ids[position],
                "" if regression else int(plan.values[position]),
                "" if table.codes[position] is None else table.codes[position],
                "" if table.years[position] is None else table.years[position],
                decimals(float(plan.area_m2[position]), 2),
                decimals(float(plan.inside[position]), 6),
                plan.status[position],
            )
            for position in range(len(table))
        ),
    )


def _notes(plan: GroundTruthPlan) -> str:
    return csv_text(
        ("index", "id", "reason", "method", "area_before_m2", "area_after_m2", "detail"),
        (
            (
                note.index,
                note.id,
                note.reason,
                note.method,
                decimals(note.area_before_m2, 2),
                decimals(note.area_after_m2, 2),
                note.detail,
            )
            for note in plan.parcels.notes
        ),
    )


def conflicts_epsg(plan: GroundTruthPlan) -> int:
    """Return the CRS of the layer of conflicts: the grids' own, EPSG:4326 over several zones."""
    return plan.placed[0].epsg if len(plan.placed) == 1 else 4326


def conflict_row(plan: GroundTruthPlan, conflict: Conflict) -> list[Any]:
    """Return the values of `CONFLICT_FIELDS` of a conflict."""
    table = plan.parcels
    one, two = conflict.first, conflict.second
    return [
        table.years[one],
        one + 1,
        table.ids[one],
        table.codes[one],
        two + 1,
        table.ids[two],
        table.codes[two],
        int(table.codes[one] == table.codes[two]),
        round(conflict.area_m2, 3),
        round(conflict.share_of_smaller, 6),
    ]


def write_conflicts(
    plan: GroundTruthPlan, conflicts: Sequence[tuple[int, Conflict]], path: Path, feedback: Feedback
) -> None:
    """Write the layer of conflicts as a GeoPackage.

    Raises:
        GeoPackageError: It cannot be written.
        Cancelled: The user cancelled.
    """
    target = conflicts_epsg(plan)
    layer = VectorLayer("conflicts", spatial_reference(target), ogr.wkbMultiPolygon, CONFLICT_FIELDS)
    with GeoPackageWriter(path, [layer]) as file:
        file.add(layer.name, _conflict_rows(plan, conflicts, target, feedback))


def _conflict_rows(
    plan: GroundTruthPlan, conflicts: Sequence[tuple[int, Conflict]], target: int, feedback: Feedback
) -> Iterator[tuple[bytes, Bounds, list[Any]]]:
    for done, (epsg, conflict) in enumerate(conflicts):
        if done % 500 == 0:
            raise_if_cancelled(feedback)
        geometry = ogr.CreateGeometryFromWkb(conflict.wkb)
        if epsg != target:
            geometry = densify_and_transform(geometry, epsg, target, 1e-6)
        yield bytes(geometry.ExportToWkb(ogr.wkbNDR)), geometry.GetEnvelope(), conflict_row(plan, conflict)


def read_conflicts(path: Path) -> Iterator[tuple[bytes, list[Any]]]:
    """Yield (WKB, values of `CONFLICT_FIELDS`) of a written layer of conflicts.

    Raises:
        InputError: It cannot be read.
    """
    with gdal_messages() as messages:
        try:
            # It is whole and nobody writes it: locks, which a share may not have, are not needed.
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, open_options=["NOLOCK=YES"])
        except RuntimeError as error:
            messages.append(str(error))
            dataset = None
    if dataset is None:
        raise InputError(f"cannot be read ({'; '.join(messages)}).", subject=str(path))
    for feature in dataset.GetLayer(0):
        values = [
            feature.GetField(number) if feature.IsFieldSetAndNotNull(number) else None
            for number in range(len(CONFLICT_FIELDS))
        ]
        yield bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR)), values
