"""A web server with an index and two zips that understands ranges."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from deepsatdata_plugin.hubs.contract import Clock
from hubsim.safe_zip import safe_files, zip_safe
from queuekit import name_of
from queuekit.hub_world import HubWorld


@contextmanager
def world(folder: Path, clock: Clock) -> Iterator[HubWorld]:
    files = {name: zip_safe(name, safe_files(name)) for name in (name_of(3), name_of(9))}
    paths = {f"/toys/{name}.zip": data for name, data in files.items()}
    paths["/toys/index.txt"] = "".join(f"{name} {10 + 30 * n}\n" for n, name in enumerate(files)).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            data, first = paths.get(self.path), 0
            asked = re.match(r"bytes=(\d+)-", self.headers.get("Range", ""))
            status = 404 if data is None else 200
            if data is not None and asked:
                first = int(asked[1])
                status = 206 if first < len(data) else 416
            body = b"" if status in (404, 416) else data[first:]
            self.send_response(status)
            if status == 206:
                self.send_header("Content-Range", f"bytes {first}-{len(data) - 1}/{len(data)}")
            if status == 416:
                self.send_header("Content-Range", f"bytes */{len(data)}")
            self.send_header("ETag", '"toy"')
            self.send_header("Content-Type", "application/octet-stream")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield HubWorld(f"http://127.0.0.1:{server.server_address[1]}/toys", set(files), files)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
