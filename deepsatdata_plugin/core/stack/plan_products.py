"""Which products a plan uses: each filter returns the products kept and the others with their reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from osgeo import ogr

from ..errors import InputError, ProductError, Skip
from ..feedback import Feedback, raise_if_cancelled
from ..geo import Grid, area_touches, false_northing, tile_epsg
from ..products import (
    METADATA,
    MSI,
    Acquisition,
    AssetRefused,
    AssetVanished,
    Product,
    ProductName,
    RasterInfo,
    check_file,
    expect_heads,
    verify_checksums,
)
from ..sampling import Season, and_list
from ..tiles import tile_exists, tile_square
from ..words import Told, any_of, told
from ..workers import Workers
from .records import PROBABILITIES, SCL_M, StackParameters

#: Masks of clouds that a format can make one of, the newer generation first.
CLOUD_MASKS = ("MSK_CLASSI", "MSK_CLOUDS")


def without_clouds(acquisitions: Sequence[Acquisition], limit: float) -> tuple[list[Acquisition], list[Skip]]:
    """Leave out acquisitions with more cloud than `limit` percent according to their metadata.

    The halves of a split granule are judged together, by the ground each covers; what is not known counts
    as clear.
    """
    kept: list[Acquisition] = []
    skips: list[Skip] = []
    for acquisition in acquisitions:
        cloud = _cloud(acquisition.products)
        if cloud is None or cloud <= limit:
            kept.append(acquisition)
            continue
        parts = len(acquisition.products)
        together = told(" (its {parts} parts together)", parts=parts) if parts > 1 else ""
        skips += [
            Skip(
                "product",
                p.name,
                "cloudy",
                told(
                    "{name}: cloud cover {cloud:g} %{together} is above {limit:g} %.",
                    name=p.name,
                    cloud=cloud,
                    together=together,
                    limit=limit,
                ),
            )
            for p in acquisition.products
        ]
    return kept, skips


def _cloud(products: Sequence[Product]) -> float | None:
    known = [(p.cloud_percent, _footprint_area(p)) for p in products if p.cloud_percent is not None]
    if len(known) < 2:
        return known[0][0] if known else None
    if not all(area > 0 for _, area in known):
        known = [(cloud, 1.0) for cloud, _ in known]
    return sum(cloud * area for cloud, area in known) / sum(area for _, area in known)


def _footprint_area(product: Product) -> float:
    """Return the area of a product's footprint in square degrees, 0 when it is not known."""
    if not product.outline:
        return 0.0
    return float(ogr.CreateGeometryFromWkb(product.outline).GetArea())


class FarByName:
    """Tells by their names which products lie beyond an area: their metadata need not be read.

    Args:
        area: (Multi)polygon of longitudes and latitudes; without one nothing is far.
    """

    def __init__(self, area: ogr.Geometry | None) -> None:
        self._area = area
        self._far: dict[str, bool] = {}
        self.names: list[ProductName] = []

    def __call__(self, name: ProductName) -> bool:
        """Tell whether a product is far, and keep its name then."""
        if self._area is None or not tile_exists(name.tile):
            return False
        if name.tile not in self._far:
            square = tile_square(name.tile)
            self._far[name.tile] = not area_touches(self._area, tile_epsg(name.tile), square.bounds)
        if self._far[name.tile]:
            self.names.append(name)
        return self._far[name.tile]

    @property
    def tiles(self) -> set[str]:
        """Tiles of the products that are far."""
        return {name.tile for name in self.names}

    def skips(self) -> list[Skip]:
        """Return a row for each product that is far."""
        return [_outside_area(str(name), name.tile) for name in self.names]


def _outside_area(name: str, tile: str) -> Skip:
    return Skip(
        "product",
        name,
        "outside_area",
        told("{name}: T{tile} lies outside the area of interest.", name=name, tile=tile),
    )


def near_area(products: Sequence[Product], area: ogr.Geometry) -> tuple[list[Product], list[Skip]]:
    """Leave out products whose tile lies beyond an area: their files need no check.

    What a product's metadata says of its raster counts, else the square of its tile, in longitude and
    latitude with a margin: what is left may still not touch the area.

    Args:
        products: Products of any tiles.
        area: (Multi)polygon of longitudes and latitudes.
    """
    near: dict[tuple[int, tuple[float, float, float, float]], bool] = {}
    kept: list[Product] = []
    skips: list[Skip] = []
    for product in products:
        ground = product.epsg, _bounds(product)
        if ground not in near:
            near[ground] = area_touches(area, *ground)
        if near[ground]:
            kept.append(product)
        else:
            skips.append(_outside_area(product.name, product.tile))
    return kept, skips


def _bounds(product: Product) -> tuple[float, float, float, float]:
    if product.corner and product.shapes:
        resolution, (rows, columns) = min(product.shapes.items())
        x, y = product.corner
        return x, y - rows * resolution, x + columns * resolution, y
    return tile_square(product.tile).bounds


def in_seasons(products: list[Product], seasons: Sequence[Season]) -> tuple[list[Product], list[Skip]]:
    """Leave out products sensed in none of the seasons."""
    kept = [p for p in products if any(s.holds(p.sensing_start) for s in seasons)]
    names = {p.name for p in kept}
    return kept, [
        Skip(
            "product",
            p.name,
            "outside_period",
            told(
                "{name}: sensed {sensing_start:%Y-%m-%d}, outside the period.",
                name=p.name,
                sensing_start=p.sensing_start,
            ),
        )
        for p in products
        if p.name not in names
    ]


def none_in_time(products: Sequence[Product], years: Sequence[int], seasons: Sequence[Season]) -> InputError:
    """Return the error of a run whose products are all of another time: both times are in it.

    Args:
        products: All products found, none of which lies in a season.
        years: Years of the labels, () without a ground truth.
        seasons: The seasons, () when the period leaves no day of any year.
    """
    times = sorted(p.sensing_start for p in products)
    count = (
        "the only product was" if len(products) == 1 else told("the {n} products were all", n=len(products))
    )
    when: str = f"{times[0]:%Y-%m-%d}"
    if times[-1].date() != times[0].date():
        when = _span(times[0], times[-1])
    wanted = any_of([_span(s.start, s.end) for s in seasons]) if seasons else ""
    sensed = (
        told("{count} sensed {when}, none in the period {wanted}.", count=count, when=when, wanted=wanted)
        if wanted
        else told("{count} sensed {when}.", count=count, when=when)
    )
    if not years:
        return InputError(sensed, remedy="Change START, END or SEASON, or add products.")
    labels = and_list(years)
    if not wanted:
        return InputError(
            told(
                "the seasons of the labels ({labels}) lie outside the period; {sensed}",
                labels=labels,
                sensed=sensed,
            ),
            remedy="Change START, END or SEASON.",
        )
    return InputError(
        told("the labels are of {labels}: {sensed}", labels=labels, sensed=sensed),
        remedy=told(
            "Add products of {labels}, or give a SEASON that ends in the labels' year.", labels=labels
        ),
    )


def check_files(
    acquisitions: Sequence[Acquisition],
    bands: tuple[str, ...],
    parameters: StackParameters,
    threads: int,
    feedback: Feedback,
) -> tuple[list[Acquisition], dict[tuple[str, str], RasterInfo], list[Skip]]:
    """Check every needed file of every product; products with a bad one are skipped whole.

    Args:
        acquisitions: Those within the limits.
        bands: Bands that will be read.
        parameters: Whether masks are wanted, and checksums.
        threads: Products checked at a time.
        feedback: Progress and cancel.

    Returns:
        The acquisitions with the products that are whole, (product, raster) -> what was checked, and a row
        for each product left out: "missing_scl" or "missing_cloud_mask" where it lacks what MASKS asks for,
        "missing_probability" where it lacks what PROBABILITIES asks for,
        "missing_asset" and "refused_asset" where a catalogue does not give a file out,
        "damaged_file" where a file fails.
    """
    products = [p for a in acquisitions for p in a.products]
    good: set[str] = set()
    skips: list[Skip] = []
    infos: dict[tuple[str, str], RasterInfo] = {}
    with Workers(threads, feedback) as workers:

        def check(product: Product) -> dict[str, RasterInfo] | Skip:
            return _checked(product, bands, parameters, feedback)

        for number, (product, found) in enumerate(workers.in_order(check, products)):
            if isinstance(found, Skip):
                skips.append(found)
                feedback.warn(told("{name} is skipped. {detail}", name=product.name, detail=found.detail))
            else:
                good.add(product.name)
                infos.update({(product.name, name): info for name, info in found.items()})
            feedback.progress(100 * (number + 1) / len(products))
    return with_products(acquisitions, good), infos, skips


def with_products(acquisitions: Iterable[Acquisition], names: Collection[str]) -> list[Acquisition]:
    """Return the acquisitions with the named products only; those without one are gone."""
    left = [replace(a, products=tuple(p for p in a.products if p.name in names)) for a in acquisitions]
    return [a for a in left if a.products]


def _checked(
    product: Product, bands: tuple[str, ...], parameters: StackParameters, feedback: Feedback
) -> dict[str, RasterInfo] | Skip:
    """Check one product (worker thread); return what was found of its rasters, or why it is left out."""
    raise_if_cancelled(feedback)
    names = list(bands)
    if parameters.masks:
        mask, lacking = _mask_of(product)
        if lacking is not None:
            return lacking
        names.append(mask)
        if parameters.probabilities:
            lacking = _lacks_probability(product)
            if lacking is not None:
                return lacking
            names += PROBABILITIES
    infos: dict[str, RasterInfo] = {}
    try:
        expect_heads(product.bands.get(name) or product.masks[name] for name in names)
        for name in names:
            info = check_file(product, product.bands.get(name) or product.masks[name])
            if info is not None:
                infos[name] = info
        if parameters.checksums:
            verify_checksums(product, [*names, METADATA], feedback)
    except AssetVanished as error:
        return Skip("product", product.name, "missing_asset", str(error))
    except AssetRefused as error:
        return Skip("product", product.name, "refused_asset", str(error))
    except ProductError as error:
        return Skip("product", product.name, "damaged_file", str(error))
    return infos


def _mask_of(product: Product) -> tuple[str, Skip | None]:
    """Return the mask that stacking reads of a product, or the row that says there is none."""
    if product.level == "L2A":
        scl = product.masks.get("SCL")
        if scl is not None and scl.resolution == SCL_M:
            return "SCL", None
        only = told(" (only at {resolution} m)", resolution=scl.resolution) if scl is not None else ""
        what: str = told("it has no SCL at {scl_m} m{only}", scl_m=SCL_M, only=only)
        reason = "missing_scl"
    else:
        mask = next((name for name in CLOUD_MASKS if name in product.masks), "")
        if mask:
            return mask, None
        what, reason = "it has no cloud mask", "missing_cloud_mask"
    detail = told(
        "{name}: {what}. Switch MASKS off to do without, or get the product with its masks.",
        name=product.name,
        what=what,
    )
    return "", Skip("product", product.name, reason, detail)


def _lacks_probability(product: Product) -> Skip | None:
    """Return the row that names the mask of probability that a product does not have, None for none."""
    for name in PROBABILITIES:
        file = product.masks.get(name)
        if file is None or file.resolution != SCL_M:
            only = told(" (only at {resolution} m)", resolution=file.resolution) if file is not None else ""
            detail = told(
                "it has no {name} at {scl_m} m{only}. Switch PROBABILITIES off to do without.",
                name=name,
                scl_m=SCL_M,
                only=only,
            )
            return Skip(
                "product",
                product.name,
                "missing_probability",
                told("{name}: {detail}", name=product.name, detail=detail),
            )
    return None


def tile_grids(
    products: Sequence[Product], infos: dict[tuple[str, str], RasterInfo], bands: tuple[str, ...]
) -> tuple[dict[str, Grid], set[str], list[Skip]]:
    """Return the grid of each tile at its finest band, and leave out products on another grid."""
    finest = next(iter(MSI.by_resolution(bands).values()))[0]
    by_tile: dict[str, list[Product]] = {}
    for product in products:
        by_tile.setdefault(product.tile, []).append(product)
    grids: dict[str, Grid] = {}
    names: set[str] = set()
    skips: list[Skip] = []
    for tile, members in sorted(by_tile.items()):
        across = {p.name: detail for p in members if (detail := _off_lattice(p, infos))}
        skips += [
            Skip("product", name, "off_lattice", told("{name}: {why}", name=name, why=why))
            for name, why in across.items()
        ]
        members = [p for p in members if p.name not in across]
        if not members:
            continue
        votes = Counter(infos[p.name, finest].grid for p in members)
        grid = min(votes, key=lambda g: (-votes[g], g.ulx, g.uly, g.width, g.height))
        for product in members:
            own = infos[product.name, finest].grid
            reason, detail = _beside(product, grid, infos)
            if own != grid:
                reason = "grid_differs"
                detail = told(
                    "its images ({width} x {height} px at {ulx:.0f}, {uly:.0f}) do not lie on the grid "
                    "of most products of T{tile}.",
                    width=own.width,
                    height=own.height,
                    ulx=own.ulx,
                    uly=own.uly,
                    tile=tile,
                )
            if reason:
                skips.append(
                    Skip(
                        "product",
                        product.name,
                        reason,
                        told("{name}: {detail}", name=product.name, detail=detail),
                    )
                )
                continue
            names.add(product.name)
            grids[tile] = grid
    return grids, names, skips


def _off_lattice(product: Product, infos: dict[tuple[str, str], RasterInfo]) -> str:
    """Return a sentence when a raster lies across the pixels of other tiles of its zone, else ""."""
    for raster in (*product.bands, "SCL", *PROBABILITIES):
        if (product.name, raster) not in infos:
            continue
        own = infos[product.name, raster].grid
        zone = Grid(own.epsg, 0.0, float(false_northing(own.epsg)), own.resolution, 1, 1)
        if not zone.is_aligned(own):
            return told(
                "{raster} begins at {ulx:.10g}, {uly:.10g}: no multiple of its {resolution:g} m from "
                "the zone's origin at 0, {uly_2:.10g}, so that windows would cut its pixels.",
                raster=raster,
                ulx=own.ulx,
                uly=own.uly,
                resolution=own.resolution,
                uly_2=zone.uly,
            )
    return ""


def _beside(product: Product, grid: Grid, infos: dict[tuple[str, str], RasterInfo]) -> tuple[str, str]:
    """Return (reason, sentence) when a raster does not cover the ground of the product's finest band."""
    for raster in (
        *product.bands,
        "SCL",
        *PROBABILITIES,
    ):  # masks of clouds are asked for on any grid, and come onto it
        if (product.name, raster) not in infos:
            continue
        own = infos[product.name, raster].grid
        if (own.ulx, own.uly) != (grid.ulx, grid.uly):
            return "corners_differ", (
                told(
                    "{raster} begins at {ulx:.10g}, {uly:.10g}, the bands of {resolution:g} m at "
                    "{ulx_2:.10g}, {uly_2:.10g}: their pixels do not lie over each other.",
                    raster=raster,
                    ulx=own.ulx,
                    uly=own.uly,
                    resolution=grid.resolution,
                    ulx_2=grid.ulx,
                    uly_2=grid.uly,
                )
            )
        lacking = (grid.width_m - own.width_m, grid.height_m - own.height_m)
        if max(lacking) >= own.resolution:
            return "sizes_differ", (
                told(
                    "{raster} covers {width_m:g} x {height_m:g} m, the bands of {resolution:g} m cover "
                    "{width_m_2:g} x {height_m_2:g} m.",
                    raster=raster,
                    width_m=own.width_m,
                    height_m=own.height_m,
                    resolution=grid.resolution,
                    width_m_2=grid.width_m,
                    height_m_2=grid.height_m,
                )
            )
    return "", ""


def with_equal_blocks(
    acquisitions: Sequence[Acquisition], infos: dict[tuple[str, str], RasterInfo]
) -> tuple[list[Acquisition], list[Skip]]:
    """Of products to be merged keep those whose files have the internal blocks of the first."""
    result: list[Acquisition] = []
    skips: list[Skip] = []
    for acquisition in acquisitions:
        first, *others = acquisition.products
        names = sorted(name for product, name in infos if product == first.name)
        kept = [first]
        for other in others:
            pairs = [(infos[first.name, n], infos[other.name, n]) for n in names]
            if all((a.block_width, a.block_height) == (b.block_width, b.block_height) for a, b in pairs):
                kept.append(other)
                continue
            detail = told(
                "{name}: its internal blocks differ from those of {name_2}, its other half.",
                name=other.name,
                name_2=first.name,
            )
            skips.append(Skip("product", other.name, "blocks_differ", detail))
        result.append(replace(acquisition, products=tuple(kept)))
    return result, skips


def _span(start: date, end: date) -> Told:
    return told("{start:%Y-%m-%d} to {end:%Y-%m-%d}", start=start, end=end)
