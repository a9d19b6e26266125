"""The hubs of a download: that of HUB, and those of OTHER_HUBS, which take over what it cannot deliver."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...core.errors import InputError
from ...core.words import told
from .hub import HubAccess, access_or_remembered, read_access

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ...hubs.contract import HubAccount
    from ..algorithm import DeepSatDataAlgorithm


def other_hubs(
    algorithm: DeepSatDataAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> list[tuple[str, str, str]]:
    """Return (id, address or "", login's id or "") of each hub of OTHER_HUBS.

    Raises:
        InputError: It is not understood, or there is no such hub.
    """
    from ...hubs.catalogues import preset, resolve

    hubs = []
    for text in algorithm.parameterAsString(parameters, "OTHER_HUBS", context).split(","):
        words = text.split()
        if not words:
            continue
        address = [words[0], *(word for word in words[1:] if "=" in word)]
        logins = [word for word in words[1:] if "=" not in word]
        if len(logins) > 1:
            raise InputError(
                told("'{value}' has too many words.", value=text.strip()),
                subject="OTHER_HUBS",
                remedy="Separate hubs by commas: an id or address, then maybe a login's id.",
            )
        by_address = "://" in words[0] or Path(words[0]).is_absolute()
        found = resolve(" ".join(address)) if by_address else preset(words[0])
        resolve(found.id, " ".join(address) if by_address else "")
        hubs.append((found.id, " ".join(address) if by_address else "", "".join(logins)))
    return hubs


def read_hubs(
    algorithm: DeepSatDataAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> list[HubAccess]:
    """Read hubs and logins on the main thread, where QGIS keeps them; that of HUB is the first."""
    others = other_hubs(algorithm, parameters, context)
    return [
        read_access(algorithm, parameters, context),
        *(access_or_remembered(*other) for other in others),
    ]


def open_hubs(given: Iterable[HubAccess], feedback: QgsProcessingFeedback) -> dict[str, HubAccount]:
    """Open hubs to download from; the first is the one that products come from.

    Raises:
        InputError: One is given twice, or has no files.
    """
    accounts: dict[str, HubAccount] = {}
    for access in given:
        access.tell_strangers(feedback)
        opened = access.open_for_queue()
        hub = opened.hub
        if hub.name in accounts:
            raise InputError(
                "this hub is given twice.",
                subject=hub.name,
                remedy="Name each hub once in HUB and OTHER_HUBS.",
            )
        if not hub.capabilities.can_download:
            raise InputError(
                "this hub is for searching only.",
                subject=hub.name,
                remedy="Choose one that has the files, e.g. cdse; products are looked up there.",
            )
        accounts[hub.name] = opened
    return accounts
