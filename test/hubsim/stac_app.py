"""Run stac-fastapi-static on a free port of loopback; prints the port. Run by `.venv-stac`'s Python.

python stac_app.py /path/to/catalog.json
"""

from __future__ import annotations

import socket
import sys


def main() -> None:
    """Serve until killed, or until the parent closes our standard input."""
    import threading

    import uvicorn
    from stac_fastapi.static.api import Settings, make_api

    settings = Settings(
        catalog_href=f"file://{sys.argv[1]}",
        assume_best_practice_layout=True,
        stac_fastapi_title="Test catalogue",
        reload=False,
    )
    app = make_api(settings).app
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", 0))
    listener.listen(64)
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))

    def stop_with_parent() -> None:
        sys.stdin.read()
        server.should_exit = True

    threading.Thread(target=stop_with_parent, daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    server.run(sockets=[listener])


if __name__ == "__main__":
    main()
