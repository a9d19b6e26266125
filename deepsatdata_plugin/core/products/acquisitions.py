"""The same-day rule: which products make one step, and which are superseded.

An acquisition is (platform, datatake start, tile, relative orbit, level). The day of the year is never a key:
two datatakes on one day are two steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from osgeo import ogr

from ..errors import Skip
from ..geo.gdal_errors import guarded
from .model import Product

#: Footprints that overlap more than this (intersection over union) are the same ground.
SAME_FOOTPRINT_IOU = 0.95
#: Baseline of products made by others than ESA.
OTHER_PRODUCER = "99.99"

Identity = tuple[str, datetime, str, int, str]


@dataclass(frozen=True)
class Acquisition:
    """One step of a time series over one tile.

    Attributes:
        identity: (platform, datatake start, tile, relative orbit, level).
        sensing_start: Datatake start, UTC.
        products: In order of datastrip start. More than one where a granule was split between datastrips:
            each holds a part, and a pixel is taken from the first product that has it.
    """

    identity: Identity
    sensing_start: datetime
    products: tuple[Product, ...]


def group_acquisitions(
    products: Sequence[Product], *, keep_other_producers: bool = False
) -> tuple[list[Acquisition], list[Skip]]:
    """Group products into acquisitions; the result does not depend on their order.

    Args:
        products: Products of one level.
        keep_other_producers: Keep products of baseline 99.99.

    Returns:
        Acquisitions sorted by sensing start, tile and identity; and the products left out, with reasons.
    """
    groups: dict[Identity, list[Product]] = {}
    skips: list[Skip] = []
    for product in sorted(products, key=lambda p: (p.sensing_start, p.tile, p.name, p.path)):
        if product.baseline == OTHER_PRODUCER and not keep_other_producers:
            detail = f"{product.name}: made by another producer (baseline {OTHER_PRODUCER})."
            skips.append(Skip("product", product.name, "other_producer", detail))
            continue
        groups.setdefault(product.identity, []).append(product)
    acquisitions = []
    for identity, members in groups.items():
        kept, left = _newest(members)
        skips += left
        acquisitions.append(Acquisition(identity, identity[1], tuple(sorted(kept, key=_datastrip_order))))
    acquisitions.sort(key=lambda a: (a.sensing_start, a.identity[2], a.identity))
    return acquisitions, sorted(skips, key=lambda s: (s.subject, s.reason))


def _newest(members: list[Product]) -> tuple[list[Product], list[Skip]]:
    """Keep the newest baseline and, of what covers the same ground, the later generation."""
    baseline = max(p.baseline for p in members)
    skips = []
    kept: list[Product] = []
    for product in sorted(members, key=lambda p: (p.baseline, p.generation_time, p.name), reverse=True):
        if product.baseline != baseline:
            detail = f"{product.name}: superseded by {kept[0].name} (baseline {baseline})."
            if not any(_same_ground(k, product) for k in kept):
                detail += (
                    " It covers other ground, which this date now lacks: get that part in the new baseline."
                )
            skips.append(Skip("product", product.name, "superseded_baseline", detail))
            continue
        twin = next((k for k in kept if _same_ground(k, product)), None)
        if twin is None:
            kept.append(product)
        else:
            detail = f"{product.name}: superseded by {twin.name} (generated later)."
            skips.append(Skip("product", product.name, "superseded_generation", detail))
    return kept, skips


def _same_ground(one: Product, other: Product) -> bool:
    if one.datastrip_start is not None and other.datastrip_start is not None:
        return one.datastrip_start == other.datastrip_start
    if not one.footprint or not other.footprint:
        return True  # nothing tells them apart
    return footprint_iou(one.footprint, other.footprint) > SAME_FOOTPRINT_IOU


def _datastrip_order(product: Product) -> tuple[datetime, datetime, str]:
    return product.datastrip_start or product.sensing_start, product.generation_time, product.name


Ring = tuple[tuple[float, float], ...]


def footprint_iou(one: Ring, other: Ring) -> float:
    """Return the area of intersection over the area of union of two footprints, 0..1.

    Args:
        one: Closed ring of (lon, lat) degrees; may cross the antimeridian.
        other: The same.

    Returns:
        The ratio, in degrees squared; at the size of a tile the distortion cancels out.
    """
    first = _polygon(one, 0.0)
    shift = one[0][0] - other[0][0]
    second = _polygon(other, 360.0 * round(shift / 360.0))
    common, _ = guarded(lambda: first.Intersection(second))
    area = 0.0 if common is None else _area(common)
    union = _area(first) + _area(second) - area
    return area / union if union > 0 else 0.0


def _polygon(points: Ring, shift: float) -> ogr.Geometry:
    """Make a valid polygon; longitudes run on across the antimeridian."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    last = points[0][0]
    for lon, lat in points:
        lon += 360.0 * round((last - lon) / 360.0)
        last = lon
        ring.AddPoint_2D(lon + shift, lat)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    valid, _ = guarded(polygon.IsValid)
    return polygon if valid else guarded(polygon.MakeValid)[0] or polygon


def _area(geometry: ogr.Geometry) -> float:
    return guarded(geometry.Area)[0] or 0.0  # what is no surface has none
