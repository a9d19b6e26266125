"""Algorithm `searchproducts`: the products of a hub as footprints, one row each."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...core.errors import Cancelled, DeepSatDataError, InputError, LeftOut, Skip
from ...core.feedback import Silent
from ...core.words import told
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..fields import make_fields, utc_value
from ..inputs import area_of_interest
from ..layers import LayerRow, write_layer
from ..parameters import (
    ChoiceParameter,
    add_area,
    add_hub,
    add_period,
    check_area,
    check_hub,
    check_login,
    chosen_one,
    decimal_parameter,
    login_hint,
    opened,
    period,
    read_access,
)
from ..styles import found_products
from ..translation import error_text, from_core

if TYPE_CHECKING:
    from ...hubs.catalogues import FootprintShares
    from ...hubs.contract import ProductRecord, SearchQuery

#: Fields of OUTPUT, in order. `size` is in bytes, `cloud` in percent, the shares are 0..1, times are UTC.
FIELDS = {
    "id": "text",
    "name": "text",
    "hub": "text",
    "tile": "text",
    "level": "text",
    "platform": "text",
    "sensing": "datetime",
    "orbit": "integer",
    "baseline": "text",
    "generation": "datetime",
    "cloud": "number",
    "size": "long",
    "online": "text",
    "aoi_overlap": "number",
    "tile_fill": "number",
    "streamable": "integer",
    "link": "text",
    "quicklook": "text",
    "published": "datetime",
    "offset_claims": "text",
}
#: Satellites; "any" is no choice among them.
PLATFORMS = ("any", "S2A", "S2B", "S2C", "S2D")
LEVELS = ("L1C", "L2A", "both")


class SearchProducts(DeepSatDataAlgorithm):
    """Asks a hub which products there are."""

    GROUP = "products"
    STEP = "1.2"
    ICON = "search_products"
    REQUIRES = ("requests",)

    def name(self):
        return "searchproducts"

    def title(self):
        return self.tr("Search products")

    def tags(self):
        return self.tr(
            "sentinel-2,search,catalogue,hub,copernicus,data space,dhus,odata,stac,footprint,cloud,archive"
        ).split(",")

    def explanation(self):
        return self.tr(
            "Lists the Sentinel-2 products of an area or of tiles in a period, as footprints.\n\n"
            "Hubs: the Copernicus Data Space and its kin (OData), DHuS hubs, STAC catalogues, or a folder "
            "of products on disk. Tile, time, orbit and baseline come from the product's name. A row tells "
            "the cloud cover (%), the size (bytes), whether the product is online (yes, no, unknown: it may "
            "lie in a long-term archive), the share of the area inside the footprint and the share of the "
            "tile that the footprint fills (small values mean the edge of a swath), both 0 to 1.\n\n"
            "Of several processings of one acquisition only the newest baseline is listed; parts of one "
            "acquisition that complete each other stay. What was left out, and entries that cannot be used, "
            "are in the table 'Left out' with the reason.\n\n"
            "When the hub fails on the way, the layer holds what came so far, and the run fails, unless "
            "'Fail "
            "when incomplete' is switched off. Choose among the rows with 'Select products'."
        )

    def example(self):
        return self.tr(
            "Hub Copernicus Data Space, tiles 31TFM, first day 2024-03-01, last day 2024-10-31, maximum "
            "cloud "
            "cover 80 %: the season's products of one tile, one row each."
        )

    # ---- parameters --------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        add_hub(self)
        add_area(self, self.tr("Give an area, an extent, or tiles."), needed=True, tiles=True)
        self.add(
            QgsProcessingParameterString(
                "TILES", self.tr("Tiles (one of these: area, extent, tiles)"), optional=True
            ),
            self.tr(
                "Tiles separated by commas, as 31TFM,31TGM. Without an area, all their products; with one, "
                "those that also touch it."
            ),
            one_of=True,
        )
        add_period(self, optional=False, last_year=True)
        self.add(
            ChoiceParameter("LEVEL", self.tr("Level"), LEVELS, "L2A", titles="levels"),
            self.tr(
                "L1C: top of atmosphere, 13 bands. L2A: surface reflectance, 12 bands and cloud classes."
            ),
        )
        self.add(
            decimal_parameter("MAX_CLOUD", self.tr("Maximum cloud cover (%)"), 100.0, 1, 100.0),
            self.tr(
                "Percent of the product, as the hub says. Below 100, products of unknown cloud are left out."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "ORBIT", self.tr("Relative orbit"), defaultValue=None, optional=True, minValue=1, maxValue=143
            ),
            self.tr(
                "Only products of this relative orbit, 1 to 143: seen from the same direction each time."
            ),
            advanced=True,
        )
        self.add(
            ChoiceParameter("PLATFORM", self.tr("Satellite"), PLATFORMS, "any", titles="satellites"),
            self.tr("Only products of this satellite."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterDateTime(
                "PUBLISHED_SINCE",
                self.tr("Published since (UTC)"),
                QgsProcessingParameterDateTime.Type.Date,
                optional=True,
            ),
            self.tr(
                "Only products that the hub has had since this day, as 2024-06-01: what is new since then. "
                "Where a hub does not say since when, its products come all the same."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "LIMIT", self.tr("At most so many products"), defaultValue=None, optional=True, minValue=1
            ),
            self.tr(
                "The hub is asked first how many there are; with more than this nothing is listed, and the "
                "number is told. Empty for no limit."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                "FAIL_IF_INCOMPLETE", self.tr("Fail when incomplete"), defaultValue=True
            ),
            self.tr(
                "End with an error, after the layer is written, when the hub fails on the way; so nothing "
                "goes on with half a catalogue. Switched off, the run succeeds with what came until then."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("ONLINE_ONLY", self.tr("Online products only"), defaultValue=False),
            self.tr("Leave out products that the hub says lie in its archive; unknown ones stay."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("ALL_BASELINES", self.tr("All processings"), defaultValue=False),
            self.tr(
                "List every processing of an acquisition, also those of other producers (baseline 99.99)."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Products"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            self.tr("Footprints in EPSG:4326 with {fields}.").format(fields=", ".join(FIELDS)),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "SKIPPED",
                self.tr("Left out"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            self.tr("Table of the products left out: kind, subject, reason, detail."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber("N_PRODUCTS", self.tr("Number of products")))
        self.addOutput(QgsProcessingOutputNumber("N_LEFT_OUT", self.tr("Number of products left out")))
        self.addOutput(QgsProcessingOutputBoolean("COMPLETE", self.tr("The search came to its end")))

    # ---- work --------------------------------------------------------------------------------

    def check(self, parameters, context):
        check_hub(self, parameters, context)
        start, end = period(self, parameters, context)
        if start is None or end is None:
            raise InputError("the period is missing.", subject="START, END", remedy="Give both days.")
        tiles = self._tiles(parameters, context)
        area = any(parameters.get(name) not in (None, "") for name in ("AOI", "EXTENT"))
        if not tiles and not area:
            raise InputError(
                "neither an area nor a tile is given.",
                subject="AOI, EXTENT, TILES",
                remedy="Give an area, an extent, or tiles as 31TFM,31TGM.",
            )
        check_area(self, parameters, context)
        check_login(self, parameters, context)

    def hints(self, parameters, context):
        login = login_hint(self, parameters, context, to_search=True)
        return {**super().hints(parameters, context), **({"AUTH": login} if login else {})}

    def prepareAlgorithm(self, parameters, context, feedback):
        """Read login and network settings on the main thread, where QGIS keeps them."""
        try:
            self._access = read_access(self, parameters, context, to_search=True)
        except DeepSatDataError as error:
            self._access = error  # told by `compute`: QGIS hides what is raised here
        return True

    def compute(self, parameters, context, feedback):
        from ...hubs.catalogues import FootprintShares, deduplicate

        asked = CoreFeedback(feedback)
        area = area_of_interest(self, parameters, context, feedback)
        hub = opened(self._access, feedback)
        query = self._query(parameters, context, area)
        limit = self.parameterAsInt(parameters, "LIMIT", context)
        if limit:
            self._refuse_too_many(hub, query, limit, asked)
        records, skips, complete = self._search(hub, query, asked, feedback)
        if self.parameterAsBool(parameters, "ONLINE_ONLY", context):
            records, more = _online(records)
            skips += more
        kept, aside = deduplicate(
            records, all_baselines=self.parameterAsBool(parameters, "ALL_BASELINES", context)
        )
        shares = FootprintShares(area)
        listening = asked if complete else Silent()  # what came before a cancel is written
        results = {
            "OUTPUT": write_layer(
                self,
                parameters,
                context,
                "OUTPUT",
                make_fields(**FIELDS),
                (_row(record, shares) for record in kept),
                listening,
                style=found_products,
                title=self._title(parameters, context),
            ),
            "N_PRODUCTS": len(kept),
            "N_LEFT_OUT": len(aside) + len(skips),
            "COMPLETE": complete,
        }
        left_out = [*skips, *(left.skip("product", left.item.name) for left in aside)]
        skipped = write_layer(
            self,
            parameters,
            context,
            "SKIPPED",
            make_fields(kind="text", subject="text", reason="text", detail="text"),
            ((None, (row.kind, row.subject, row.reason, from_core(row.detail))) for row in left_out),
            listening,
            geometry=QgsWkbTypes.Type.NoGeometry,
            crs=QgsCoordinateReferenceSystem(),
        )
        if skipped is not None:
            results["SKIPPED"] = skipped
        feedback.setProgress(100)
        self._tell(kept, aside, skips, feedback)
        wanted = self.parameterAsBool(parameters, "FAIL_IF_INCOMPLETE", context)
        if wanted and not complete and not asked.is_cancelled():
            raise QgsProcessingException(
                self.tr(
                    "The search broke off; %n product(s) came until then (see the log). Search again, or "
                    "take what is there with 'Fail when incomplete' switched off.",
                    None,
                    len(kept),
                )
            )
        return results

    def _tiles(self, parameters, context) -> tuple[str, ...]:
        from ...core.tiles import parse_tiles

        text = self.parameterAsString(parameters, "TILES", context)
        try:
            return tuple(square.tile for square in parse_tiles(text))
        except InputError as error:
            raise InputError(str(error), subject="TILES") from error

    def _query(self, parameters, context, area) -> SearchQuery:
        from ...hubs.contract import SearchQuery

        start, end = period(self, parameters, context)
        level = chosen_one(self, parameters, "LEVEL", context)
        platform = chosen_one(self, parameters, "PLATFORM", context)
        since = self.parameterAsDateTime(parameters, "PUBLISHED_SINCE", context)
        return SearchQuery(
            footprint_wkt="" if area is None else str(area.ExportToWkt()),
            tiles=self._tiles(parameters, context),
            start=start,
            end=end,
            level="" if level == "both" else level,
            max_cloud=self.parameterAsDouble(parameters, "MAX_CLOUD", context),
            orbit=self.parameterAsInt(parameters, "ORBIT", context),
            platform="" if platform == "any" else platform,
            published_since=datetime(*since.date().getDate(), tzinfo=timezone.utc)
            if since.isValid()
            else None,
        )

    def _refuse_too_many(self, hub, query, limit: int, asked) -> None:
        count = hub.count(query, asked)
        if count is not None and count > limit:
            raise InputError(
                f"the hub has about {count:,} products of this, more than {limit:,}.",
                subject="LIMIT",
                remedy="Take a smaller area, a shorter period or less cloud, or a larger limit.",
            )

    def _title(self, parameters, context) -> str:
        """Return what the layer is called: where it was searched, and in which period."""
        start, end = period(self, parameters, context)
        days = " … ".join(f"{day:%Y-%m}" for day in (start, end) if day is not None)
        hub = chosen_one(self, parameters, "HUB", context)
        return self.tr("Search: {hub}, {period}").format(hub=hub, period=days)

    def _search(self, hub, query, asked, feedback):
        """Return (records, skips, whether all pages came); the first page has to come."""
        from ...hubs.contract import HubError

        records: list[ProductRecord] = []
        skips: list[Skip] = []
        pages = 0
        try:
            for page in hub.search(query, asked):
                pages += 1
                records += page.records
                skips += [Skip("product", u.name or u.id, "unusable", u.reason) for u in page.unusable]
                if page.records:
                    feedback.pushInfo(
                        self.tr("Page {page}, products so far: {n}").format(page=pages, n=len(records))
                    )
        except HubError as error:
            if not records:
                raise
            feedback.pushWarning(
                self.tr(
                    "The search broke off: {error}\nThe layer holds %n product(s) that came until then.",
                    None,
                    len(records),
                ).format(error=error_text(error)),
            )
            return records, skips, False
        except Cancelled:
            feedback.pushInfo(self.tr("Cancelled; the layer holds what came until then."))
            return records, skips, False
        return records, skips, True

    def _tell(
        self,
        kept: list[ProductRecord],
        aside: list[LeftOut[ProductRecord]],
        skips: list[Skip],
        feedback: Any,
    ) -> None:
        reasons: dict[str, int] = {}
        for item in aside:
            reasons[item.reason] = reasons.get(item.reason, 0) + 1
        if reasons:
            text = ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
            feedback.pushInfo(
                self.tr(
                    "One product for each acquisition is listed (the newest baseline); left out: {text}"
                ).format(text=text)
            )
        if not kept:
            feedback.pushWarning(
                self.tr("No product found. Check area, period, level and cloud limit, or try another hub."),
            )
        feedback.pushInfo(
            self.tr("Products: {n}, tiles: {tiles}").format(n=len(kept), tiles=len({r.tile for r in kept}))
        )
        self.finish(feedback, skips, table=self.tr("the table 'Left out'"))


def _online(records: list[ProductRecord]) -> tuple[list[ProductRecord], list[Skip]]:
    kept = [record for record in records if record.online is not False]
    skips = [
        Skip("product", record.name, "offline", told("{name}: lies in the hub's archive.", name=record.name))
        for record in records
        if record.online is False
    ]
    return kept, skips


def _row(record: ProductRecord, shares: FootprintShares) -> LayerRow:
    outline = None
    if record.footprint_wkt:
        outline = QgsGeometry.fromWkt(record.footprint_wkt)
        outline.convertToMultiType()
    overlap, fill = shares.of(record.footprint_wkt, record.tile)
    values = {
        "id": record.id,
        "name": record.name,
        "hub": record.hub,
        "tile": record.tile,
        "level": record.level,
        "platform": record.platform,
        "sensing": utc_value(record.sensing_start),
        "orbit": record.relative_orbit,
        "baseline": record.baseline,
        "generation": utc_value(record.generation_time),
        "cloud": record.cloud,
        "size": record.size,
        "online": {True: "yes", False: "no", None: "unknown"}[record.online],
        "aoi_overlap": overlap,
        "tile_fill": fill,
        "streamable": int(record.streamable),
        "link": record.link,
        "quicklook": record.quicklook,
        "published": utc_value(record.published),
        "offset_claims": record.offset_claims,
    }
    return outline, [values[name] for name in FIELDS]
