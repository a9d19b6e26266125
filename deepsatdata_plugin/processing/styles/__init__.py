"""Styles that outputs get when QGIS loads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .ground_truth_layers import offer_rasters as offer_rasters
    from .products import (
        chosen_products as chosen_products,
        explained_products as explained_products,
        product_states as product_states,
    )
    from .rasters import style_conflicts as style_conflicts
    from .samples import sample_steps as sample_steps
    from .style import Style as Style, style_output as style_output
    from .tiles import tile_outlines as tile_outlines

__all__, __getattr__ = hand_out(
    __name__,
    {
        "ground_truth_layers": ["offer_rasters"],
        "products": ["chosen_products", "explained_products", "product_states"],
        "rasters": ["style_conflicts"],
        "samples": ["sample_steps"],
        "style": ["Style", "style_output"],
        "tiles": ["tile_outlines"],
    },
)
