"""The grids of tiles: what the images of each tile's products cover together."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import InputError, ProductError, Skip
from ..feedback import Feedback, raise_if_cancelled
from ..geo import Grid
from ..words import told
from .check import check_raster
from .model import Product


def product_grids(products: Sequence[Product], feedback: Feedback) -> tuple[dict[str, Grid], list[Skip]]:
    """Return one grid per tile: what the images of its products cover together.

    Args:
        products: Products of any number of tiles.
        feedback: Progress and cancel.

    Returns:
        Tile ("31TFM") -> its grid at the finest resolution read, sorted by tile; and the products of
        which no image can be opened.

    Raises:
        InputError: No product has an image that can be opened, or the images of a tile do not lie on one
            lattice.
    """
    images: dict[str, list[tuple[Product, Grid]]] = {}
    skips: list[Skip] = []
    for number, product in enumerate(sorted(products, key=lambda p: (p.tile, p.name))):
        raise_if_cancelled(feedback)
        grid, reason = _image_grid(product)
        if grid is None:
            skips.append(Skip("product", product.name, "no_image", reason))
        else:
            images.setdefault(product.tile, []).append((product, grid))
        feedback.progress(100 * (number + 1) / len(products))
    if not images:
        raise InputError(
            told(
                "no image of the {n} products can be opened; the first: {detail}",
                n=len(products),
                detail=skips[0].detail,
            )
            if skips
            else "no product has an image."
        )
    return {tile: _together(members) for tile, members in sorted(images.items())}, skips


def _together(members: Sequence[tuple[Product, Grid]]) -> Grid:
    finest = min((grid for _, grid in members), key=lambda grid: grid.resolution)
    for product, grid in members:
        finest.check_aligned(grid, product.name)
    boxes = [grid.bounds for _, grid in members]
    xmin, ymin, xmax, ymax = zip(*boxes)
    return Grid.of_bounds(finest.epsg, (min(xmin), min(ymin), max(xmax), max(ymax)), finest.resolution)


def _image_grid(product: Product) -> tuple[Grid | None, str]:
    """Return the grid of the product's images from the first band that is in order."""
    reason: str = told("{name} has no band files.", name=product.name)
    for band in sorted(product.bands, key=lambda name: (product.sensor.resolution(name), name)):
        grid, reason = _grid_of(product, band)
        if grid is not None:
            return grid, ""
    return None, reason


def _grid_of(product: Product, band: str) -> tuple[Grid | None, str]:
    try:
        return check_raster(product, product.bands[band]).grid, ""
    except ProductError as error:
        return None, str(error)
