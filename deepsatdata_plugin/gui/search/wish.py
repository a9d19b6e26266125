"""What somebody looks for, and where: as it stands in the form, and as a question to a hub."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...core.errors import InputError
from ...core.feedback import Feedback, raise_if_cancelled
from ...processing.translation import translate

if TYPE_CHECKING:
    from ...hubs.contract import SearchQuery

#: Reads an area when it is needed, on any thread: a multipolygon in longitude and latitude.
ReadArea = Callable[[Feedback], Any]


@dataclass(frozen=True)
class Wish:
    """What to look for.

    Attributes:
        hub: Id of the hub's preset.
        start: First day, UTC.
        end: Last day, UTC, included.
        level: "L1C", "L2A" or "" for both.
        max_cloud: Percent 0..100.
        tiles: As typed, separated by commas or blanks.
        area: Reads the area, None for tiles alone.
    """

    hub: str
    start: date
    end: date
    level: str = "L2A"
    max_cloud: float = 100.0
    tiles: str = ""
    area: ReadArea | None = None

    def check(self) -> None:
        """Refuse what no hub need be asked.

        Raises:
            InputError: The days are the wrong way round, a tile is none, or neither area nor tile is given.
        """
        from ...core.tiles import parse_tiles

        if self.end < self.start:
            raise InputError(
                translate("DeepSatData", "the last day lies before the first."),
                remedy=translate("DeepSatData", "Swap the two."),
            )
        tiles = parse_tiles(self._tiles_text())
        if self.area is None and not tiles:
            raise InputError(
                translate("DeepSatData", "neither an area nor a tile is given."),
                remedy=translate("DeepSatData", "Choose an area, or name tiles such as 31TFM, 31TGM."),
            )

    def question(self, feedback: Feedback) -> SearchQuery:
        """Return the question for the hub; reads the area, so not on the interface's thread."""
        from ...core.tiles import parse_tiles
        from ...hubs.contract import SearchQuery

        area = None if self.area is None else self.area(feedback)
        return SearchQuery(
            footprint_wkt="" if area is None else str(area.ExportToWkt()),
            tiles=tuple(square.tile for square in parse_tiles(self._tiles_text())),
            start=datetime.combine(self.start, time.min, timezone.utc),
            end=datetime.combine(self.end, time.max, timezone.utc),
            level=self.level,
            max_cloud=self.max_cloud,
        )

    def _tiles_text(self) -> str:
        return ",".join(self.tiles.replace(",", " ").replace(";", " ").split())

    def on(self, hub: str) -> Wish:
        """Return the same wish for another hub."""
        return replace(self, hub=hub)


def usual_period(today: date) -> tuple[date, date]:
    """Return the days to begin with: the year up to today."""
    return today - timedelta(days=365), today


def area_of_extent(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> ReadArea:
    """Return a rectangle of the map as an area.

    Raises:
        InputError: The map shows nothing yet, or has no coordinate system.
    """
    if extent.isNull() or extent.isEmpty() or not extent.isFinite() or not crs.isValid():
        raise InputError(
            translate("DeepSatData", "the map shows no place yet."),
            remedy=translate("DeepSatData", "Add a layer or a base map and zoom to the area, or name tiles."),
        )
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    definition = crs.toWkt()

    def read(_feedback: Feedback) -> Any:
        from ...core import geo

        return geo.extent_area(bounds, definition)

    return read


def area_of_layer(layer: QgsVectorLayer | None) -> ReadArea:
    """Return the polygons of a layer (the selected ones, if any) as an area; they are read when asked for.

    Raises:
        InputError: There is no layer.
    """
    if layer is None or not layer.isValid():
        raise InputError(
            translate("DeepSatData", "no layer is chosen as the area."),
            remedy=translate("DeepSatData", "Add a layer of polygons, or take what the map shows."),
        )
    request = QgsFeatureRequest().setNoAttributes()
    if layer.selectedFeatureCount():
        request.setFilterFids(layer.selectedFeatureIds())
    source, name, crs = QgsVectorLayerFeatureSource(layer), layer.name(), layer.crs().toWkt()

    def read(feedback: Feedback) -> Any:
        from ...core import geo

        shapes = []
        for feature in source.getFeatures(request):
            raise_if_cancelled(feedback)
            geometry = feature.geometry()
            if not geometry.isNull():
                geometry.convertToStraightSegment()
                shapes.append(bytes(geometry.asWkb()))
        return geo.area_of_interest(shapes, crs, subject=name, feedback=feedback)

    return read
