"""A simulated Data Space by a pair of access keys, with one product offline."""

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
    keys = {"ACCESS": "secret"}
    with (
        hubsim.CdseServer(clock, catalogue) as server,
        hubsim.S3Server(clock, catalogue, keys, archive=server.archive, rate=None) as store,
    ):
        server.archive.send_away(products[3])
        yield HubWorld(
            f"{server.catalogue_url} s3={store.url}",
            {product.name for product in products},
            offline=products[3].name,
            login=Credentials("ACCESS", "secret", keys=True),
            hub="odata",
        )
