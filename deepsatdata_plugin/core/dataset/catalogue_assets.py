"""Files of a catalogue in the papers of a dataset: where they lie, and which version of them was read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..products import Product, RasterInfo
from ..stack import DatasetPlan
from ..words import told


def asset_versions(plan: DatasetPlan) -> dict[str, dict[str, str]]:
    """Return product -> band or mask -> version of its file, for products of a catalogue."""
    found: dict[str, dict[str, str]] = {}
    for task in plan.tasks:
        for (number, raster), info in sorted(task.infos.items()):
            if task.products[number].container == "catalogue":
                found.setdefault(task.products[number].name, {})[raster] = info.etag
    return found


def require_same_assets(
    folder: Path, now: Mapping[str, Mapping[str, str]], before: Mapping[str, Mapping[str, str]]
) -> None:
    """Refuse to resume where a file of a catalogue is another one than when the run began.

    Raises:
        InputError: Names the product and the band.
    """
    for product, versions in sorted(now.items()):
        for raster, version in sorted(versions.items()):
            known = before.get(product, {}).get(raster, version)
            if known != version:
                raise InputError(
                    told(
                        "{raster} of {product} has changed in its catalogue since this run began (it was "
                        "{known}, and is {version}).",
                        raster=raster,
                        product=product,
                        known=known or "-",
                        version=version or "-",
                    ),
                    subject=str(folder),
                    remedy="Leave the product out of ITEMS, or choose an empty folder.",
                )


def catalogue_entry(product: Product, infos: Mapping[str, RasterInfo]) -> dict[str, Any]:
    """Return what dataset.json says of where a product of a catalogue was read.

    Args:
        product: The product.
        infos: Band or mask -> its checked file.
    """
    files = {**product.bands, **product.masks}
    offset = any(product.offsets.values())
    return {
        "name": product.catalogue,
        "item": product.path,
        "convention": "applied" if product.offset_applied else "to_apply" if offset else "none",
        "assets": {
            name: {"href": files[name].path, "etag": info.etag} for name, info in sorted(infos.items())
        },
    }
