"""Which products a plan uses: each filter returns the products kept and the others with their reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ..errors import ProductError, Skip
from ..feedback import Feedback, raise_if_cancelled
from ..geo import Grid
from ..products.acquisitions import Acquisition
from ..products.check import check_raster, verify_checksums
from ..products.model import Product, RasterInfo
from ..products.sensor import MSI
from ..sampling.seasons import Season
from .records import StackParameters


def without_clouds(products: list[Product], limit: float) -> tuple[list[Product], list[Skip]]:
    """Leave out products with more cloud than `limit` percent according to their metadata."""
    skips = [
        Skip(
            "product", p.name, "cloudy", f"{p.name}: cloud cover {p.cloud_percent:g} % is above {limit:g} %."
        )
        for p in products
        if p.cloud_percent is not None and p.cloud_percent > limit
    ]
    names = {skip.subject for skip in skips}
    return [p for p in products if p.name not in names], skips


def in_seasons(products: list[Product], seasons: Sequence[Season]) -> tuple[list[Product], list[Skip]]:
    """Leave out products sensed in none of the seasons."""
    kept = [p for p in products if any(s.holds(p.sensing_start) for s in seasons)]
    names = {p.name for p in kept}
    return kept, [
        Skip(
            "product",
            p.name,
            "outside_period",
            f"{p.name}: sensed {p.sensing_start:%Y-%m-%d}, outside the period.",
        )
        for p in products
        if p.name not in names
    ]


def check_files(
    products: list[Product], names: tuple[str, ...], parameters: StackParameters, feedback: Feedback
) -> tuple[list[Product], dict[tuple[str, str], RasterInfo], list[Skip]]:
    """Check every needed file of every product; products with a bad one are skipped whole."""
    good: list[Product] = []
    skips: list[Skip] = []
    infos: dict[tuple[str, str], RasterInfo] = {}
    for number, product in enumerate(products):
        raise_if_cancelled(feedback)
        try:
            for name in names:
                file = product.bands.get(name) or product.masks.get(name)
                if file is None:
                    raise ProductError(
                        f"it has no {name}.", subject=product.name, remedy="Switch MASKS off to do without."
                    )
                infos[product.name, name] = check_raster(product, file)
            if (
                parameters.masks
                and product.level == "L1C"
                and not {"MSK_CLASSI", "MSK_CLOUDS"} & set(product.masks)
            ):
                raise ProductError(
                    "it has no cloud mask.", subject=product.name, remedy="Switch MASKS off to do without."
                )
            if parameters.checksums:
                verify_checksums(product, names, feedback)
            good.append(product)
        except ProductError as error:
            skips.append(Skip("product", product.name, "damaged_or_incomplete", str(error)))
            feedback.warn(f"{product.name} is skipped. {error}")
        feedback.progress(100 * (number + 1) / len(products))
    return good, infos, skips


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
        votes = Counter(infos[p.name, finest].grid for p in members)
        grid = min(votes, key=lambda g: (-votes[g], g.ulx, g.uly, g.width, g.height))
        grids[tile] = grid
        for product in members:
            own = infos[product.name, finest].grid
            if own == grid:
                names.add(product.name)
                continue
            detail = (
                f"{product.name}: its images ({own.width} x {own.height} px at {own.ulx:.0f}, {own.uly:.0f}) "
                f"do not lie on the grid of most products of T{tile}."
            )
            skips.append(Skip("product", product.name, "grid_differs", detail))
    return grids, names, skips


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
            detail = f"{other.name}: its internal blocks differ from those of {first.name}, its other half."
            skips.append(Skip("product", other.name, "blocks_differ", detail))
        result.append(replace(acquisition, products=tuple(kept)))
    return result, skips
