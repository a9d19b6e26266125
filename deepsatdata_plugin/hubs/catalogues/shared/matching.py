"""Whether a product answers a question, decided here and not by the hub.

Hubs filter by optional attributes, by other times than the datatake's, and by areas that had to be
simplified. What they send is looked at again: tile, level and time from the name, the footprint against the
asked area. A product without footprint is kept, one without cloud cover only where no limit is set.
"""

from __future__ import annotations

from typing import Any

from osgeo import ogr

from ....core.errors import InputError
from ....core.geo import polygons_only
from ....core.tiles import footprint, tile_square
from ...contract import ProductRecord, SearchQuery
from .footprints import from_wkt

#: Above this, no limit on clouds is meant.
ANY_CLOUD = 100.0


class Matcher:
    """The question in a form that is quick to compare with.

    Args:
        query: The question.

    Attributes:
        area: MultiPolygon in degrees to ask the hub for: the asked one, or that of the tiles.
    """

    def __init__(self, query: SearchQuery) -> None:
        self._query = query
        self._tiles = frozenset(query.tiles)
        if query.footprint_wkt:
            self.area = from_wkt(query.footprint_wkt)
        else:
            self.area = tiles_area(query.tiles)
        self._prepared = self.area.CreatePreparedGeometry()
        self._envelope = self.area.GetEnvelope()

    def why_not(self, record: ProductRecord) -> str:
        """Return "" when the product answers the question, else the reason in a word."""
        query = self._query
        if query.level and record.level != query.level:
            return "level"
        if self._tiles and record.tile not in self._tiles:
            return "tile"
        if not query.start <= record.sensing_start <= query.end:
            return "period"
        if query.orbit and record.relative_orbit != query.orbit:
            return "orbit"
        if query.platform and record.platform != query.platform:
            return "platform"
        if query.published_since and record.published and record.published < query.published_since:
            return "published before"
        if query.max_cloud < ANY_CLOUD and (record.cloud is None or record.cloud > query.max_cloud):
            return "cloud"
        if query.footprint_wkt and record.footprint_wkt and not self._meets(record.footprint_wkt):
            return "area"
        return ""

    def _meets(self, footprint_wkt: str) -> bool:
        outline = from_wkt(footprint_wkt)
        xmin, xmax, ymin, ymax = outline.GetEnvelope()
        west, east, south, north = self._envelope
        if xmin > east or xmax < west or ymin > north or ymax < south:
            return False
        return bool(self._prepared.Intersects(outline))


def tiles_area(tiles: tuple[str, ...]) -> Any:
    """Return the joint outline of tiles as a MultiPolygon in degrees.

    Raises:
        InputError: No tile given, or one that does not exist.
    """
    if not tiles:
        raise InputError(
            "neither an area nor a tile is given.",
            remedy="Give an area (AOI or EXTENT), or TILES as 31TFM,31TGM.",
        )
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for tile in sorted(set(tiles)):
        outline = footprint(tile_square(tile))
        for index in range(outline.GetGeometryCount()):
            whole.AddGeometry(outline.GetGeometryRef(index))
    return polygons_only(whole.UnionCascaded())
