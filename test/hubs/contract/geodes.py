"""A simulated GEODES with one product in its archive."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import hubsim
from deepsatdata_plugin.hubs.contract import Clock, Credentials
from queuekit.hub_world import HubWorld


@contextmanager
def world(folder: Path, clock: Clock) -> Iterator[HubWorld]:
    catalogue = hubsim.synthetic(100, tiles=["31TFM"], start="2018-01-01", every_days=3)
    products = list(catalogue)
    with hubsim.GeodesServer(clock, catalogue) as server:
        server.archive.send_away(products[3])
        yield HubWorld(
            server.url,
            {product.name for product in products if product.start.year == 2018},
            {product.name: catalogue.blob(product).data for product in products[:1]},
            products[3].name,
            Credentials("", server.key),
            shows=False,
            levels=("L1C",),
        )
