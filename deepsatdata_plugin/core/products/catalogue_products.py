"""Products of a folder and items of a catalogue, put together: each product once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..errors import ProductError, Skip
from ..words import told
from .formats.stac_cog.stac_cog import product_of
from .items import OffsetConvention, StacItem
from .model import Product


@dataclass(frozen=True)
class CatalogueItems:
    """Items, and what reads their files.

    Attributes:
        items: In any order.
        lent: Number of what reads them, as `range_reader.lent` gives it.
        left_out: A row for each item that cannot be used.
    """

    items: tuple[StacItem, ...]
    lent: int
    left_out: tuple[Skip, ...] = ()


def with_items(
    products: Sequence[Product], items: Sequence[StacItem], lent: int
) -> tuple[list[Product], list[Skip]]:
    """Add the products that items describe.

    A product that lies in the folder, too, is read from there. Of several items of one product, one whose
    offsets are known goes before others, then the first by address; where they say different things of the
    same files, nothing is known of the offsets.

    Args:
        products: Those of the folder.
        items: In any order.
        lent: Number of what reads the items' files.

    Returns:
        All products sorted by sensing start, tile and name; a row for each item left out.
    """
    there = {product.name: product for product in products}
    skips: list[Skip] = []
    by_name: dict[str, list[StacItem]] = {}
    for item in items:
        by_name.setdefault(item.name, []).append(item)
    for name, same in sorted(by_name.items()):
        same.sort(
            key=lambda one: (one.convention.state in ("contradicting", "unknown"), one.href, one.catalogue)
        )
        for item in [_agreed(same), *same[1:]]:
            if name in there:
                where = there[name].path
                if where != item.href:
                    text = told("{name}: the same product as {path}.", name=item.href, path=where)
                    skips.append(Skip("product", item.href, "repeated_product", text))
                continue
            try:
                there[name] = product_of(item, lent)
            except ProductError as error:
                skips.append(Skip("product", name, "unusable_item", str(error)))
    merged = sorted(there.values(), key=lambda p: (p.sensing_start, p.tile, p.name))
    return merged, sorted(set(skips), key=lambda s: (s.subject, s.reason))


def _agreed(same: Sequence[StacItem]) -> StacItem:
    """Return the first of some items; of one whose files another describes otherwise, nothing is known."""
    first = same[0]
    files = {asset.href for asset in first.assets}
    for other in same[1:]:
        mine, theirs = first.convention, other.convention
        if (mine.state, mine.offset) != (theirs.state, theirs.offset) and files & {
            a.href for a in other.assets
        }:
            evidence = told(
                "{href}: {evidence}; {href_2}: {evidence_2}",
                href=first.href,
                evidence=mine.evidence,
                href_2=other.href,
                evidence_2=theirs.evidence,
            )
            return replace(first, convention=OffsetConvention("contradicting", 0, evidence))
    return first
