"""Radiometric offsets: what the evidence for them says, and whether it contradicts itself.

Up to processing baseline 03.01 ESA's products have no offset; from 04.00 on the XML gives one for each band.
The XML decides, not the baseline; but where the two disagree the pixels cannot be trusted to be one or the
other, and a run stops. A user's own chain (99.xx) may do either, so there the XML stands alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..errors import InputError
from ..words import listed, told
from .acquisitions import is_own_processing
from .model import Product

#: First baseline whose products carry offsets.
FIRST_WITH_OFFSETS = "04.00"


def offset_contradiction(product: Product) -> str:
    """Return what is wrong with the evidence of a product's offsets, in one sentence; "" when nothing is."""
    unknown = [band for band in product.bands if band not in product.offsets]
    if unknown:
        return told(
            "no offset is known for {unknown} ({offset_evidence}).",
            unknown=", ".join(unknown),
            offset_evidence=product.offset_evidence or "no evidence",
        )
    if is_own_processing(product):
        return ""
    expected = product.baseline >= FIRST_WITH_OFFSETS
    found = any(product.offsets.values())
    if product.offset_applied:
        if not found:
            return ""
        return told(
            "the offsets are said to be in the pixels already and to be added, too ({offset_evidence}).",
            offset_evidence=product.offset_evidence,
        )
    if expected and not found:
        return told(
            "processing baseline {baseline} has radiometric offsets, but the metadata gives none "
            "({offset_evidence}).",
            baseline=product.baseline,
            offset_evidence=product.offset_evidence,
        )
    if found and not expected:
        return told(
            "processing baseline {baseline} has no radiometric offsets, but the metadata gives "
            "some ({offset_evidence}).",
            baseline=product.baseline,
            offset_evidence=product.offset_evidence,
        )
    return ""


def require_offsets(products: Sequence[Product], bands: Iterable[str]) -> None:
    """Check that one rule brings all products to one scale.

    Args:
        products: Those that will be used.
        bands: Bands that will be read.

    Raises:
        InputError: Evidence of an offset is missing or contradicts itself, or the products differ in
            QUANTIFICATION_VALUE; names the product.
    """
    for product in products:
        unknown = [band for band in bands if band not in product.offsets]
        problem = offset_contradiction(product)
        if unknown or problem:
            raise InputError(
                problem or told("no offset is known for {unknown}.", unknown=", ".join(unknown)),
                subject=product.name,
                remedy="Its values may be off by 1000. Get the product again, or take it out of the folder.",
            )
    scales = {product.quantification: product for product in products}
    if len(scales) > 1:
        named = listed(
            told("{value:g} in {name}", value=value, name=product.name)
            for value, product in sorted(scales.items())
        )
        raise InputError(
            told("QUANTIFICATION_VALUE differs ({named}): the values have no common scale.", named=named),
            subject="PRODUCTS",
            remedy="Keep products of one scale, and run once for each.",
        )
