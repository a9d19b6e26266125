"""Styles that outputs get when QGIS loads them."""

from .products import chosen_products, explained_products, product_states
from .rasters import style_conflicts
from .samples import sample_steps
from .style import Style, style_output
from .tiles import tile_outlines

__all__ = [
    "Style",
    "chosen_products",
    "explained_products",
    "product_states",
    "sample_steps",
    "style_conflicts",
    "style_output",
    "tile_outlines",
]
