"""Scattered windows of items read over loopback: bytes and requests against the blocks that they touch.

The server takes its time for every request, as one far away does: what counts is how many are under way.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

import numpy as np
import products
import rows

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test"), str(ROOT / "benchmark")]

BANDS = ("B02", "B03", "B04", "B08")


def catalogue(size_px: int, dates: int, block: int) -> Path:
    """Return the folder of a tile's items, kept; all dates share their files."""
    folder = products.KEPT / f"items_{size_px}_{dates}_{block}"
    marker = folder / "ready"
    if not marker.exists():
        from hubsim.cog_items import write_catalogue

        print(f"writing items of {size_px} px ...", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        write_catalogue(folder, size_px, dates, BANDS, block)
        marker.touch()
    return folder


def head_of(path: Path):
    """Return what the head of a file on disk says."""
    from deepsatdata_plugin.core.products.formats.stac_cog.tiff import read_head

    data = path.read_bytes()
    return read_head(lambda start, stop: data[start:stop], str(path))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pixels", type=int, default=5490, help="side of the tile in pixels of 10 m")
    parser.add_argument("--dates", type=int, default=12)
    parser.add_argument("--windows", type=int, default=200)
    parser.add_argument("--size", type=int, default=24, help="side of a window in pixels of 10 m")
    parser.add_argument("--block", type=int, default=512, help="side of a tile of the files")
    parser.add_argument("--delay", type=float, default=0.05, help="seconds added to every request")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    from scattered import area_of, touched_blocks

    from deepsatdata_plugin.core.dataset.make import make_dataset
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.products.model import RasterInfo
    from deepsatdata_plugin.core.stack.records import StackParameters
    from deepsatdata_plugin.hubs.assets import WebRanges
    from deepsatdata_plugin.hubs.catalogues.items import read_items
    from deepsatdata_plugin.hubs.contract import SystemClock
    from deepsatdata_plugin.hubs.web import Network, Transport
    from hubsim.clock import RealClock
    from hubsim.cog_items import items_of
    from hubsim.cog_store import CogStore

    folder, target = catalogue(options.pixels, options.dates, options.block), products.KEPT / "afar"
    shutil.rmtree(target, ignore_errors=True)
    files = sorted(folder.glob("*/B*.tif"))
    heads = {path: head_of(path) for path in files}
    infos = [RasterInfo(head.grid, head.tile_width, head.tile_height) for head in heads.values()]
    area = area_of(infos[0], options.size * 10.0, options.windows, 1)
    parameters = StackParameters(bands=BANDS, size=options.size, labelled_only=False, masks=False)
    with CogStore(folder, RealClock(), delay=options.delay) as store:
        items, _ = read_items({"features": items_of(folder, store.base())})
        with WebRanges(Transport(Network(), SystemClock()), SystemClock()) as ranges:
            began, processor = time.perf_counter(), time.process_time()
            make_dataset(
                "", str(target), parameters, area=area, threads=options.threads, items=items, ranges=ranges,
                feedback=Silent(),
            )  # fmt: skip
            seconds, busy = time.perf_counter() - began, time.process_time() - processor
        requests, octets, most = len(store.ranges), store.octets, store.most
    table = [line.split(",") for line in (target / "samples.csv").read_text().splitlines()]
    x, y = table[0].index("ulx"), table[0].index("uly")
    windows = np.array([(float(row[x]), float(row[y])) for row in table[1:]])
    blocks = touched_blocks(files, infos, windows, options.size * 10.0)
    places = [heads[path].range_of(heads[path].number(column, row)) for path, column, row in blocks]
    touched = sum(place[1] - place[0] for place in places if place)
    print(
        f"{len(windows)} windows of {options.size} px, {options.dates} dates, {len(BANDS)} bands, tile of "
        f"{options.pixels} px: {len(blocks)} blocks, {touched / 1e6:.1f} MB; {requests} requests, "
        f"{octets / 1e6:.1f} MB, {most} under way at once, {seconds:.1f} s ({busy:.1f} s of processor time, "
        "the server's among them)"
    )
    what = f"{len(windows)} scattered windows of items, {options.dates} dates, {len(BANDS)} bands, "
    what += f"{options.delay * 1000:.0f} ms added to each request: "
    met = rows.tell("afar_bytes", f"{what}bytes / those of the blocks", octets / touched, 1.3, at_most=True)
    met &= rows.tell("afar_requests", f"{what}requests / blocks", requests / len(blocks), 1.2, at_most=True)
    met &= rows.tell("afar_in_flight", f"{what}requests at once", most, 8, at_most=False, unit="requests")
    shutil.rmtree(target, ignore_errors=True)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
