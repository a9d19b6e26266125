"""Algorithm `findtiles`: the Sentinel-2 tiles of an area, and the fewest that cover it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ...core.errors import InputError
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..fields import make_fields
from ..inputs import area_of_interest
from ..layers import LayerRow, write_layer
from ..parameters import add_area, check_area, decimal_parameter
from ..styles import tile_outlines
from ..translation import number_text

if TYPE_CHECKING:
    from ...core.tiles import TileOverlap


class FindTiles(DeepSatDataAlgorithm):
    """One row for each Sentinel-2 tile that has a part of the area."""

    GROUP = "products"
    STEP = "1.1"
    ICON = "find_tiles"

    def name(self):
        return "findtiles"

    def title(self):
        return self.tr("Find tiles")

    def tags(self):
        return self.tr("sentinel-2,mgrs,utm,tile,grid,granule,area,aoi,overlap,cover").split(",")

    def explanation(self):
        return self.tr(
            "Finds the Sentinel-2 tiles (MGRS, 109.8 km) of an area, with two overlaps each and a rank.\n\n"
            "The grid is computed, nothing is looked up or downloaded; its 56,686 tiles are those of ESA's "
            "list. Tiles overlap their neighbours by 10 km and more at zone edges, so an area often lies in "
            "more tiles than it needs: the fewest tiles that cover the area come first by rank, and have "
            "in_cover = 1.\n\n"
            "aoi_overlap is the share of the area inside the tile, tile_overlap the share of the tile inside "
            "the area, both 0 to 1. They are computed in the tile's own UTM zone on its true square. An area "
            "may have any coordinate system and several parts, lie in several UTM zones and cross the "
            "antimeridian."
        )

    def example(self):
        return self.tr(
            "Extent 16.2,16.5,48.1,48.3 [EPSG:4326] gives the two tiles 33UWP and 33UXP; the one that covers "
            "it comes first."
        )

    def initAlgorithm(self, configuration=None):
        add_area(self, self.tr("The area, the extent or both are needed."), needed=True)
        self.add(
            decimal_parameter("MIN_OVERLAP", self.tr("Minimum overlap (%)"), 0.0, 1, 100.0),
            self.tr(
                "Percent. A tile stays when it holds this share of the area, or when this share of the tile "
                "lies in the area. 0 keeps every tile that has any part of the area."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Tiles"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr(
                "True outlines of the tiles in EPSG:4326, cut at the antimeridian, with tile, epsg, "
                "aoi_overlap, tile_overlap, rank and in_cover."
            ),
        )
        self.addOutput(QgsProcessingOutputString("TILES", self.tr("Tiles by rank, separated by commas")))
        self.addOutput(
            QgsProcessingOutputString(
                "COVER", self.tr("Fewest tiles that cover the area, separated by commas")
            )
        )
        self.addOutput(QgsProcessingOutputNumber("N_TILES", self.tr("Number of tiles")))

    def check(self, parameters, context):
        if parameters.get("AOI") is None and not parameters.get("EXTENT"):
            raise InputError("No area is given.", subject="AOI, EXTENT", remedy="Give a layer or an extent.")
        check_area(self, parameters, context)

    def compute(self, parameters, context, feedback):
        from ...core.tiles import cover_area

        asked = CoreFeedback(feedback)
        area = area_of_interest(self, parameters, context, feedback)
        if area is None:
            raise InputError("No area is given.", subject="AOI, EXTENT", remedy="Give a layer or an extent.")
        share = self.parameterAsDouble(parameters, "MIN_OVERLAP", context) / 100.0
        cover = cover_area(area, min_overlap=share, feedback=asked)
        destination = write_layer(
            self,
            parameters,
            context,
            "OUTPUT",
            make_fields(
                tile="text",
                epsg="integer",
                aoi_overlap="number",
                tile_overlap="number",
                rank="integer",
                in_cover="integer",
            ),
            map(_row, cover.tiles),
            asked,
            style=tile_outlines,
        )
        needed = [tile.square.tile for tile in cover.tiles if tile.in_cover]
        self._tell(cover, needed, feedback)
        return {
            "OUTPUT": destination,
            "TILES": ",".join(tile.square.tile for tile in cover.tiles),
            "COVER": ",".join(needed),
            "N_TILES": len(cover.tiles),
        }

    def _tell(self, cover, needed, feedback):
        if cover.proven:
            text = self.tr("%n of them cover(s) the area, fewer do not.", None, len(needed))
        else:
            text = self.tr("%n of them cover(s) the area (perhaps fewer would).", None, len(needed))
        tiles = self.tr("%n tile(s) have a part of the area.", None, len(cover.tiles))
        feedback.pushInfo(f"{tiles} {text}")
        if len(needed) <= 50:
            feedback.pushInfo(",".join(needed))
        if cover.covered < 0.999999:
            feedback.pushWarning(
                self.tr(
                    "{share} % of the area lies in none of these tiles: beyond the grid, which ends near "
                    "84 degrees north and south, or in tiles below the minimum overlap."
                ).format(share=number_text(100.0 * (1.0 - cover.covered), 2)),
            )


def _row(tile: TileOverlap) -> LayerRow:
    from ...core.tiles import footprint

    square = tile.square
    return footprint(square).ExportToWkb(), (
        square.tile,
        square.epsg,
        tile.aoi_overlap,
        tile.tile_overlap,
        tile.rank,
        int(tile.in_cover),
    )
