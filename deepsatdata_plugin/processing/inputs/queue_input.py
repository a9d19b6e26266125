"""Rows of a product layer as records for the download queue."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.errors import InputError, Skip
from .features import Row, rows

if TYPE_CHECKING:
    from ...hubs.contract import ProductRecord

_OPTIONAL = ("id", "hub", "cloud", "size", "online", "link")
_YES, _NO = frozenset({"yes", "true", "1"}), frozenset({"no", "false", "0"})


def read_records(
    source: QgsProcessingFeatureSource,
    hub: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[list[ProductRecord], list[Skip]]:
    """Read a layer of products; everything but the hub's id and size comes from the name.

    Args:
        source: Layer with a field `name`; id, hub, cloud, size, online, link as far as they are there.
        hub: Where products are to come from. Rows found elsewhere are looked up there by their acquisition.
        context: For the transformation of footprints.
        feedback: Cancel.

    Returns:
        Records sorted by sensing time, tile and name, each name once; and the rows that cannot be used.

    Raises:
        InputError: There is no field `name`.
    """
    from ...hubs.catalogues.shared.names import Found, make_record
    from ...hubs.contract import Unusable

    known = source.fields()
    if known.lookupField("name") < 0:
        raise InputError(
            "There is no field 'name' with product names.",
            subject=source.sourceName(),
            remedy="Give the output of 'Search products' or 'Select products'.",
        )
    wanted = ["name", *(name for name in _OPTIONAL if known.lookupField(name) >= 0)]
    footprints = _Footprints(source, context)
    records: dict[str, ProductRecord] = {}
    skips = []
    for row in rows(source, wanted, feedback):
        values = row.values
        here = str(values.get("hub") or hub) == hub
        given = str(values.get("id") or "") if here else ""
        found = Found(
            id=given or "looked up",
            name=str(values["name"] or ""),
            cloud=_number(values.get("cloud")),
            size=int(_number(values.get("size")) or 0) or None,
            online=_online(values.get("online")),
            footprint_wkt=footprints.wkt(row),
            link=str(values.get("link") or "") if here else "",
        )
        made = make_record(found, hub)
        if isinstance(made, Unusable):
            skips.append(Skip("product", made.name or f"row {row.fid}", "unusable", made.reason))
        elif made.name in records:
            skips.append(Skip("product", made.name, "repeated_product", "the name stands in several rows."))
        else:
            records[made.name] = replace(made, id=given)
    return sorted(records.values(), key=lambda r: (r.sensing_start, r.tile, r.name)), skips


class _Footprints:
    """Footprints in degrees."""

    def __init__(self, source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> None:
        crs, degrees = source.sourceCrs(), QgsCoordinateReferenceSystem("EPSG:4326")
        self._transform = None
        if crs.isValid() and crs != degrees:
            self._transform = QgsCoordinateTransform(crs, degrees, context.transformContext())

    def wkt(self, row: Row) -> str:
        if row.wkb is None:
            return ""
        geometry = QgsGeometry()
        geometry.fromWkb(row.wkb)
        if geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            return ""
        if self._transform is not None:
            geometry.transform(self._transform)
        return geometry.asWkt(7)


def _number(value: Any) -> float | None:
    try:
        return None if value is None else float(value)
    except (TypeError, ValueError):
        return None


def _online(value: Any) -> bool | None:
    text = str(value).strip().lower()
    return True if text in _YES else False if text in _NO else None
