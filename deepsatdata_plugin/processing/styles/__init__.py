"""Styles that outputs get when QGIS loads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import hand_out

if TYPE_CHECKING:
    from .alignment import alignment_arrows as alignment_arrows
    from .attributes import tip_picture as tip_picture
    from .doubted_labels import doubted_labels as doubted_labels
    from .ground_truth_layers import (
        ground_truth_group as ground_truth_group,
        offer_rasters as offer_rasters,
    )
    from .parcels import (
        classed_parcels as classed_parcels,
        doubt_titles as doubt_titles,
        doubtful_parcels as doubtful_parcels,
        rejected_parcels as rejected_parcels,
        series_rows as series_rows,
        sized_parcels as sized_parcels,
    )
    from .products import (
        chosen_products as chosen_products,
        explained_products as explained_products,
        found_products as found_products,
        product_states as product_states,
    )
    from .rasters import class_texts as class_texts, style_conflicts as style_conflicts
    from .sample_layers import offer_sample as offer_sample
    from .samples import dataset_of as dataset_of, style_samples as style_samples
    from .style import (
        Style as Style,
        is_output as is_output,
        name_output as name_output,
        style_output as style_output,
    )
    from .tiles import tile_outlines as tile_outlines
    from .tree import Place as Place, put_in_place as put_in_place

__all__, __getattr__ = hand_out(
    __name__,
    {
        "alignment": ["alignment_arrows"],
        "attributes": ["tip_picture"],
        "doubted_labels": ["doubted_labels"],
        "ground_truth_layers": ["ground_truth_group", "offer_rasters"],
        "parcels": [
            "classed_parcels",
            "doubt_titles",
            "doubtful_parcels",
            "rejected_parcels",
            "series_rows",
            "sized_parcels",
        ],
        "products": ["chosen_products", "explained_products", "found_products", "product_states"],
        "rasters": ["class_texts", "style_conflicts"],
        "sample_layers": ["offer_sample"],
        "samples": ["dataset_of", "style_samples"],
        "style": ["Style", "is_output", "name_output", "style_output"],
        "tiles": ["tile_outlines"],
        "tree": ["Place", "put_in_place"],
    },
)
