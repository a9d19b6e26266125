"""A STAC API on loopback that pages by tokens."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from deepsatdata_plugin.hubs.contract import Clock
from hubsim.stac_server import synthetic_items
from queuekit.hub_world import HubWorld


@contextmanager
def api(
    items: list[dict], *, links: bool = True, total: str = "numberMatched", page: int = 0
) -> Iterator[str]:
    """Serve items; `links`: tell the next page; `total`: how the number of hits is told, "" for not at all;
    `page`: items a page whatever is asked for."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self, value: dict) -> None:
            data = json.dumps(value).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/geo+json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def do_GET(self) -> None:
            if self.path.endswith("/collections"):
                self.answer({"collections": [{"id": "sentinel-2-l1c"}, {"id": "sentinel-2-l2a"}]})
            else:
                self.answer({"id": "api", "title": "An API", "conformsTo": []})

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            first = int(body.get("token") or 0)
            last = first + (page or body["limit"])
            value: dict = {"type": "FeatureCollection", "features": items[first:last], "links": []}
            if total == "numberMatched":
                value[total] = len(items)
            elif total:
                value[total] = {"matched": len(items)}
            if links and last < len(items):
                link = {
                    "rel": "next",
                    "method": "POST",
                    "href": f"{url}/search",
                    "body": {"token": str(last)},
                }
                value["links"] = [{**link, "merge": True}]
            self.answer(value)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    url = f"http://127.0.0.1:{server.server_address[1]}/stac/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield url
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def world(folder: Path, clock: Clock) -> Iterator[HubWorld]:
    items = synthetic_items(250, start="2017-12-20", every_days=3)
    of_2018 = {i["properties"]["s2:product_uri"].removesuffix(".SAFE") for i in items
               if i["properties"]["datetime"].startswith("2018")}  # fmt: skip
    with api(items) as url:
        yield HubWorld(url, of_2018)
