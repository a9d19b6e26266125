"""A simulated Copernicus Data Space with one product offline."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import hubsim
from deepsatdata_plugin.hubs.contract import Clock, Credentials
from queuekit.hub_world import HubWorld


@contextmanager
def world(folder: Path, clock: Clock) -> Iterator[HubWorld]:
    catalogue = hubsim.synthetic(40, tiles=["31TFM"], start="2018-01-01", every_days=5)
    products = list(catalogue)
    with hubsim.CdseServer(clock, catalogue, {"user": "secret"}) as server:
        server.archive.send_away(products[3])
        yield HubWorld(
            f"{server.catalogue_url} download={server.download_url} identity={server.token_url}",
            {product.name for product in products},
            {product.name: catalogue.blob(product).data for product in products[:1]},
            products[3].name,
            Credentials("user", "secret"),
        )
