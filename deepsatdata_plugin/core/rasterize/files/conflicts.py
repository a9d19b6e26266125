"""The layer of conflicts: ground that two parcels claim, as a GeoPackage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ...errors import InputError
from ...feedback import Feedback, raise_if_cancelled
from ...geo import densify_and_transform, gdal_messages, read_crossings, spatial_reference, within_180
from ...storage import Bounds, GeoPackageWriter, VectorLayer
from ...words import told
from ..conflicts import Conflict
from ..plan import GroundTruthPlan

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


def conflicts_epsg(plan: GroundTruthPlan) -> int:
    """Return the CRS of the layer of conflicts: the grids' own, EPSG:4326 over several zones."""
    return plan.placed[0].epsg if len(plan.placed) == 1 else 4326


def _values(plan: GroundTruthPlan, conflict: Conflict) -> list[Any]:
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
            geometry = densify_and_transform(geometry, epsg, target, 0.1)
            across, _ = read_crossings(geometry)
            geometry = geometry if across is None else within_180(across)
        yield bytes(geometry.ExportToWkb(ogr.wkbNDR)), geometry.GetEnvelope(), _values(plan, conflict)


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
        raise InputError(
            told("cannot be read ({messages}).", messages="; ".join(messages)), subject=str(path)
        )
    for feature in dataset.GetLayer(0):
        values = [
            feature.GetField(number) if feature.IsFieldSetAndNotNull(number) else None
            for number in range(len(CONFLICT_FIELDS))
        ]
        yield bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR)), values
