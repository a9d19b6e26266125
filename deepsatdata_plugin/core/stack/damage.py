"""After a product was found damaged in mid-run: are there more?"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..errors import BadProduct, ProductError
from ..feedback import Feedback
from ..products import Product, blame, check_file, verify_checksums
from ..words import told
from ..workers import Workers
from .plan_products import CLOUD_MASKS
from .records import StackTask


def damaged_products(
    tasks: Sequence[StackTask], known: Collection[str], threads: int, feedback: Feedback
) -> list[BadProduct]:
    """Compare all files that tasks read with the checksums of their manifests.

    Args:
        tasks: A plan's tasks.
        known: Names of products that are known to be damaged; they are passed over.
        threads: Products read at a time.
        feedback: Messages and cancel.

    Returns:
        What is wrong with the products that are damaged, too, by name.

    Raises:
        EnvironmentFailure: The machine failed.
        Cancelled: The user cancelled.
    """
    wanted: dict[str, tuple[Product, set[str]]] = {}
    for task in tasks:
        names = {name for layer in task.layers for name in layer.names}
        for product in task.products:
            # Files of a catalogue have no checksums at hand: each tells by itself when it is read.
            if product.name not in known and product.container != "catalogue":
                masks = set(CLOUD_MASKS) & set(product.masks) if task.cloud_m else set()
                wanted.setdefault(product.name, (product, set()))[1].update(names, sorted(masks)[:1])
    if not wanted:
        return []
    feedback.info(
        told("The files of the other {n} products are verified, too, before going on.", n=len(wanted))
    )

    def verify(job: tuple[Product, set[str]]) -> BadProduct | None:
        product, names = job
        for name in sorted(names):
            file = product.bands.get(name) or product.masks[name]
            try:
                check_file(product, file, anew=True)
                verify_checksums(product, [name], feedback)
            except ProductError as error:
                blame(file.path, error, was_there=True)
                return BadProduct(str(error), subject=product.name)
        return None

    with Workers(threads, feedback) as workers:
        jobs = [wanted[name] for name in sorted(wanted)]
        return [found for _, found in workers.in_order(verify, jobs) if found is not None]
