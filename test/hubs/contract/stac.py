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
    items: list[dict],
    *,
    links: bool = True,
    total: str = "numberMatched",
    page: int = 0,
    more: int = 0,
    fields: str = "",
    asked: list[dict] | None = None,
) -> Iterator[str]:
    """Serve items.

    Args:
        items: What there is, in this order.
        links: Tell the next page.
        total: How the number of hits is told, "" for not at all.
        page: Items a page whatever is asked for.
        more: How far the number is too high, as an estimate is.
        fields: "known": leave out what is not asked for; "said": say so and refuse it.
        asked: Gets the bodies of searches.
    """
    conforms = ["https://api.stacspec.org/v1.0.0/item-search#fields"] if fields else []

    class Handler(BaseHTTPRequestHandler):
        def answer(self, value: dict, status: int = 200) -> None:
            data = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/geo+json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def do_GET(self) -> None:
            if self.path.endswith("/collections"):
                self.answer({"collections": [{"id": "sentinel-2-l1c"}, {"id": "sentinel-2-l2a"}]})
            else:
                self.answer({"id": "api", "title": "An API", "conformsTo": conforms})

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if asked is not None:
                asked.append(body)
            if "fields" in body and fields != "known":
                self.answer(
                    {"code": "BadRequest", "description": "fields: extra inputs are not permitted"}, 400
                )
                return
            start, end = body["datetime"].split("/")
            hits = [item for item in items if start[:19] <= item["properties"]["datetime"][:19] <= end[:19]]
            first = int(body.get("token") or 0)
            last = first + (page or body["limit"])
            found = [only(item, body.get("fields", {}).get("include", [])) for item in hits[first:last]]
            value: dict = {"type": "FeatureCollection", "features": found, "links": []}
            if total == "numberMatched":
                value[total] = len(hits) + more
            elif total:
                value[total] = {"matched": len(hits) + more}
            if links and last < len(hits):
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


def only(item: dict, include: list[str]) -> dict:
    """Return an item without what was not asked for, as the fields extension has it."""
    if not include:
        return item
    kept: dict = {}
    for path in include:
        source, target = item, kept
        *parents, last = path.split(".", 1)
        for parent in parents:
            source, target = source.get(parent, {}), target.setdefault(parent, {})
        if last in source:
            target[last] = source[last]
    return kept


@contextmanager
def world(folder: Path, clock: Clock) -> Iterator[HubWorld]:
    items = synthetic_items(250, start="2017-12-20", every_days=3)
    of_2018 = {i["properties"]["s2:product_uri"].removesuffix(".SAFE") for i in items
               if i["properties"]["datetime"].startswith("2018")}  # fmt: skip
    with api(items) as url:
        yield HubWorld(url, of_2018)
