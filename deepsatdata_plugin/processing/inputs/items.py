"""Items of a catalogue for a run: read from rows or a file, and what reads their files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ...core.amounts import byte_size, counted, duration
from ...core.errors import Cancelled, InputError, ProductError, Skip
from ...core.words import sentences, told
from ..asking import ask
from ..parameters import UNASKED, items_file
from .product_rows import check_names, layer_rows

if TYPE_CHECKING:
    from ...core.feedback import Feedback
    from ...core.products import StacItem
    from ...core.stack import DatasetPlan
    from ...hubs.assets import WebRanges
    from ...hubs.catalogues import ItemRow
    from ...hubs.web import Network, Transport
    from ..algorithm import DeepSatDataAlgorithm

#: Hosts of the Planetary Computer's files, and what gives out tokens to read them.
_SIGNED_HOSTS = (".blob.core.windows.net",)
_TOKENS = "https://planetarycomputer.microsoft.com/api/sas/v1/token"


def check_items(
    algorithm: DeepSatDataAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Refuse items that are neither rows of products nor STAC, before any work.

    Raises:
        InputError: See above.
    """
    if _document(items_file(parameters, context)) is None:
        if algorithm.parameterAsSource(parameters, "ITEMS", context) is None:
            raise _unopened(parameters)
        check_names(algorithm, parameters, "ITEMS", context)


def read_items_of(
    algorithm: DeepSatDataAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    transport: Transport,
    feedback: Feedback,
) -> tuple[list[StacItem], list[Skip]]:
    """Read the items that ITEMS names; those of rows are asked for.

    Returns:
        The items, and a row for each that cannot be used.

    Raises:
        InputError: There is none.
        HubError: A catalogue does not answer.
        Cancelled: By feedback.
    """
    from ...hubs.catalogues import fetch_items, read_items

    document = _document(items_file(parameters, context))
    if document is not None:
        items, skips = read_items(document)
    else:
        source = algorithm.parameterAsSource(parameters, "ITEMS", context)
        if source is None:
            raise _unopened(parameters)
        rows, unnamed = _rows(source, context)
        items, skips = fetch_items(rows, transport, feedback)
        skips = [*unnamed, *skips]
    if not items:
        raise InputError(
            sentences("no item can be used.", skips[0].detail if skips else "There is none."),
            subject="ITEMS",
            remedy="Search on Earth Search or the Planetary Computer, or download the products.",
        )
    feedback.info(told("Items of catalogues: {n}.", n=counted(len(items), "product")))
    for skip in skips:
        feedback.warn(skip.detail)
    return items, skips


def _rows(
    source: QgsProcessingFeatureSource, context: QgsProcessingContext
) -> tuple[list[ItemRow], list[Skip]]:
    """Return what rows say of their items; of two rows of one product the core takes the better item."""
    from ...hubs.catalogues import ItemRow, read_row, yes_or_no

    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = source.getFeatures(QgsFeatureRequest(), unchecked)
    rows: list[ItemRow] = []
    skips: list[Skip] = []
    for row in layer_rows(features, source.fields(), source.sourceCrs(), context.transformContext()):
        if yes_or_no(row.get("kept")) is False:
            continue
        try:
            found = read_row(row)
        except ProductError as error:
            subject = error.subject or f"row {row.get('row')}"
            skips.append(Skip("product", subject, "unusable_item", sentences(error.message, error.remedy)))
            continue
        rows.append(ItemRow(found.name, str(row.get("hub") or ""), found.link))
    return rows, skips


def open_ranges(network: Network, cache: Path, limit: int) -> tuple[WebRanges, Transport]:
    """Return what reads parts of the files of items, and the way to the web that it takes.

    Args:
        network: Settings of QGIS.
        cache: Folder of what was read.
        limit: Bytes that are kept there.
    """
    from ...hubs.assets import IN_FLIGHT, BlockCache, TokenSigner, WebRanges
    from ...hubs.contract import SystemClock
    from ...hubs.web import Transport

    clock = SystemClock()
    transport = Transport(network, clock, connections=IN_FLIGHT)
    signer = TokenSigner(_TOKENS, _SIGNED_HOSTS, transport, clock)
    return WebRanges(transport, clock, cache=BlockCache(cache, limit), signer=signer), transport


def agree_to_read(plan: DatasetPlan, ranges: WebRanges, anyway: bool, feedback: Feedback) -> None:
    """Tell how much a plan reads from catalogues, and ask where it is much.

    Args:
        plan: The plan.
        ranges: Reads; a few blocks are read to see how long it takes.
        anyway: Nobody is asked.
        feedback: Is told.

    Raises:
        InputError: It is much, and nobody can be asked.
        Cancelled: Who was asked said no; or by feedback.
    """
    from ...core.stack import read_afar

    afar = read_afar(plan.tasks)
    if not afar.blocks:
        return
    seconds = ranges.seconds_for(afar.examples, afar.octets, afar.requests, feedback)
    amount = told(
        "At most {octets} are read from catalogues, in {requests}: {time}.",
        octets=byte_size(afar.octets),
        requests=counted(afar.requests, "request"),
        time=duration(seconds),
    )
    feedback.info(amount)
    if afar.octets <= UNASKED or anyway:
        return
    answer = ask(amount)
    if answer is None:
        raise InputError(
            amount,
            subject="ITEMS",
            remedy="Switch READ_ANYWAY on, or choose a smaller area, fewer dates or bands.",
        )
    if not answer:
        raise Cancelled()


def _unopened(parameters: dict[str, Any]) -> InputError:
    return InputError(
        told("the layer or file cannot be opened: {name}.", name=parameters["ITEMS"]),
        subject="ITEMS",
        remedy="Give the output of 'Search products' or 'Select products', or a file of STAC items.",
    )


def _document(path: Path | None) -> Any:
    """Return the STAC of a file, None where it holds something else."""
    from ...hubs.catalogues import is_stac

    if path is None:
        return None
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):  # QGIS tells what is wrong with it as a layer
        return None
    return document if is_stac(document) else None
