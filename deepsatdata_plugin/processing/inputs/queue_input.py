"""Layers of products as records for the download queue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.errors import InputError, Skip
from ...core.words import told
from ..translation import translate
from .product_rows import has_names, layer_rows

if TYPE_CHECKING:
    from ...hubs.contract import ProductRecord
    from ...hubs.queue import JobSettings, QueueStore


def read_records(
    source: QgsProcessingFeatureSource,
    hub: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[list[ProductRecord], list[Skip]]:
    """Read a layer of products; everything but the hub's id and size comes from the name.

    Args:
        source: Layer with a field `name`; id, hub, cloud, size, online, link as far as they are there. Rows
            whose field `kept` says no are passed over.
        hub: Where products are to come from. Rows found elsewhere are looked up there by their acquisition.
        context: For the transformation of footprints.
        feedback: Cancel.

    Returns:
        Records sorted by sensing time, tile and name, each name once; and the rows that cannot be used.

    Raises:
        InputError: There is no field `name`.
    """
    from ...hubs.catalogues import preset_of, read_rows

    if not has_names(source.fields()):
        raise InputError(
            "There is no field 'name' with product names.",
            subject=source.sourceName(),
            remedy="Give the output of 'Search products' or 'Select products'.",
        )
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = source.getFeatures(QgsFeatureRequest(), unchecked)
    rows = layer_rows(features, source.fields(), source.sourceCrs(), context.transformContext(), feedback)
    found = read_rows(rows, hub, only=True)
    if found.dropped:
        feedback.pushInfo(f"{found.dropped} rows say that their product was not kept; they are passed over.")
    others = Counter(str(row.get("hub") or hub) for row in found.rows)
    for other, number in sorted(others.items()):
        if other not in (hub, preset_of(hub)):
            text = translate("DeepSatData", "Products found on {other} that are looked up on {hub}: {n}.")
            feedback.pushInfo(text.format(n=number, other=other, hub=hub))
    records = sorted(found.records, key=lambda r: (r.sensing_start, r.tile, r.name))
    return records, list(found.skips)


def check_bands(records: Sequence[ProductRecord], bands: Sequence[str]) -> None:
    """Refuse bands that none of these products can have.

    Raises:
        InputError: Band B10 of products of level L2A.
    """
    lacking = {record.name for record in records if record.level == "L2A"} if "B10" in bands else set()
    if lacking:
        raise InputError(
            "products of level L2A have no band B10.",
            subject=f"BANDS, {min(lacking)}",
            remedy="Leave B10 out, or choose products of level L1C.",
        )


def fill_queue(
    store: QueueStore, settings: JobSettings, records: Sequence[ProductRecord], bands: Sequence[str]
) -> None:
    """Put products into a queue, and ask for more bands of those that are in it.

    Raises:
        InputError: The queue has products already, and they go to another folder.
    """
    from ...hubs.queue import ask_for_bands

    before = store.settings()
    if before.folder != settings.folder and store.products():
        raise InputError(
            told("this queue fills the folder {folder}.", folder=before.folder),
            subject=str(store.path),
            remedy="Give that folder as FOLDER, or another QUEUE file.",
        )
    if before != settings:
        store.change_settings(settings)
    store.add(records, bands=bands)
    ask_for_bands(store, [record.name for record in records], bands)
