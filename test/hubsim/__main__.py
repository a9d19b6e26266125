"""Simulated hubs to click at: `cd test && python3 -m hubsim`, then enter the printed addresses in QGIS.

User "user", secret "secret". Every second product is offline and comes back some seconds after an order.
"""

from __future__ import annotations

import argparse
import contextlib
import time

from . import CdseServer, DhusServer, RealClock, recorded, synthetic


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="hubsim", description=__doc__)
    parser.add_argument("--products", type=int, default=60, help="how many made products")
    parser.add_argument("--tiles", default="31TFM", help="tiles of the made products, comma-separated")
    parser.add_argument("--recorded", help="folder hub_samples: serve its recorded entries instead")
    parser.add_argument("--restore-seconds", type=float, default=20, help="from an order to online")
    parser.add_argument("--quota", type=int, default=4, help="orders at once")
    parser.add_argument("--padding", type=int, default=0, help="bytes added to each product")
    parser.add_argument("--bytes-per-second", type=float, help="speed of a stream")
    options = parser.parse_args()
    if options.recorded:
        catalogue = recorded(options.recorded)
    else:
        catalogue = synthetic(options.products, tiles=options.tiles.split(","), padding=options.padding)
    for number, product in enumerate(catalogue):
        product.online = product.online and number % 2 == 0
    clock = RealClock()
    speed = options.bytes_per_second
    dhus = DhusServer(
        clock,
        catalogue,
        quota=options.quota,
        restore_hours=options.restore_seconds / 3600,
        bytes_per_second=speed,
    )
    with dhus, CdseServer(clock, catalogue, bytes_per_second=speed) as cdse:
        print(f"DHuS        {dhus.url}\nData Space  {cdse.catalogue_url}")
        print(f"  token     {cdse.token_url}\n  download  {cdse.download_url}", flush=True)
        shown = [0, 0]
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                time.sleep(0.5)
                for which, hub in enumerate((dhus, cdse)):
                    for e in hub.log.entries[shown[which] :]:
                        print(f"{e.method} {e.status} {e.kind} {e.outcome} {e.path[-100:]}", flush=True)
                        shown[which] += 1


if __name__ == "__main__":
    main()
