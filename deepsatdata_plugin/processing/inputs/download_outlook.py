"""What a run of the download queue will take, told before it begins: products, bytes, hours, room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from ...core.errors import InputError
from ...core.words import told
from ..translation import number_text, size_text, translate

if TYPE_CHECKING:
    from ...hubs.contract import HubAccount
    from ...hubs.queue import Forecast, JobSettings, QueuedProduct


def look_at_space(
    products: Sequence[QueuedProduct],
    settings: JobSettings,
    streams: int,
    accounts: Iterable[HubAccount],
    feedback: QgsProcessingFeedback,
) -> None:
    """Warn of a disk that does not hold what is to come.

    Args:
        products: Of the queue.
        settings: Of the queue.
        streams: Files at once.
        accounts: Hubs with their accounts.
        feedback: Is warned.

    Raises:
        InputError: It holds not even one of them.
    """
    from ...core.amounts import byte_size
    from ...core.storage import free_bytes
    from ...hubs.files import RESERVE
    from ...hubs.queue import QueuePolicy, look_ahead

    todo = [product for product in products if not product.final]
    by_file = _by_file(accounts)
    free, needed = free_bytes(settings.folder), look_ahead(todo, settings, streams, by_file=by_file).room
    if not todo or needed <= free:
        return
    policy = QueuePolicy()
    needs = (policy.space_needed(product, settings, zips=product.hub not in by_file) for product in todo)
    least = min(needs) + RESERVE
    if least > free:
        raise InputError(
            told(
                "about {needed} are needed, {free} are free.",
                needed=byte_size(needed),
                free=byte_size(free),
            ),
            subject=str(settings.folder),
            remedy="Make room, choose another folder, fewer products, single BANDS, or no UNPACK.",
        )
    text = translate(
        "DeepSatData",
        "About {needed} are needed in {folder}, {free} are free. Downloads rest when the disk is full, "
        "and go on when there is room.",
    )
    sizes = {"needed": size_text(needed), "free": size_text(free)}
    feedback.reportError(text.format(folder=settings.folder, **sizes), False)


def tell_outlook(
    products: Sequence[QueuedProduct],
    retried: int,
    settings: JobSettings,
    streams: int,
    accounts: Sequence[HubAccount],
    feedback: QgsProcessingFeedback,
) -> Forecast:
    """Say what a run would do.

    Args:
        products: Those of the queue, and those that would be put into it (their number is 0).
        retried: How many that have failed would be tried again.
        settings: Of the queue; the folder need not be there.
        streams: Files at once.
        accounts: Hubs with their accounts.
        feedback: Is told.
    """
    from ...core.storage import free_bytes
    from ...hubs.queue import look_ahead

    found = look_ahead(products, settings, streams, by_file=_by_file(accounts))
    for account in accounts:
        user = account.account.user or translate("DeepSatData", "no login")
        feedback.pushInfo(f"{account.name}: {user}")
    new = sum(1 for product in products if not product.id)
    for number, text in (
        (found.done, translate("DeepSatData", "Products that are here: {n}.")),
        (new, translate("DeepSatData", "Products that would be put into the queue: {n}.")),
        (found.ready, translate("DeepSatData", "Products that would be fetched, unless archived: {n}.")),
        (found.archived, translate("DeepSatData", "Products that wait for the archive: {n}.")),
        (found.paused, translate("DeepSatData", "Products that wait for a person: {n}.")),
        (found.ended, translate("DeepSatData", "Products that have failed or are gone: {n}.")),
        (retried, translate("DeepSatData", "Of these, would be tried again (RETRY_FAILED): {n}.")),
        (found.unknown, translate("DeepSatData", "Products of unknown size: {n}; 0.9 GB each is taken.")),
    ):
        if number:
            feedback.pushInfo(text.format(n=number))
    free = free_bytes(next(path for path in (settings.folder, *settings.folder.parents) if path.exists()))
    text = translate(
        "DeepSatData",
        "{size} would be fetched, in {hours} h at 20 MB/s. {room} of room are needed in {folder}, "
        "{free} are free.",
    )
    sizes = {"size": size_text(found.to_fetch), "room": size_text(found.room), "free": size_text(free)}
    hours = number_text(found.seconds() / 3600, 1)
    feedback.pushInfo(text.format(folder=settings.folder, hours=hours, **sizes))
    for account in accounts:
        monthly = account.hub.capabilities.monthly_bytes
        mine = [product for product in products if product.hub == account.name]
        share = look_ahead(mine, settings, streams).to_fetch / monthly if monthly else 0.0
        if share >= 0.01:
            text = translate(
                "DeepSatData",
                "{hub}: that is {percent} % of the {size} that an account may fetch in 30 days.",
            )
            percent = number_text(100 * share, 0)
            feedback.pushInfo(text.format(hub=account.name, percent=percent, size=size_text(monthly)))
    return found


def _by_file(accounts: Iterable[HubAccount]) -> frozenset[str]:
    """Return the hubs that send products file by file, without a zip."""
    return frozenset(account.name for account in accounts if not account.hub.capabilities.zips)
