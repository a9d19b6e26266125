"""The virtual clock for other processes: a client process shares time with the test that started it.

In the test:            with hubsim.ClockServer(clock) as shared: subprocess.Popen([..., shared.url])
In the other process:   clock = hubsim.RemoteClock(url)

While a remote process works, time stands still; when it is killed, its connection breaks and it no
longer counts. Each thread of the remote process has its own connection.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import socket
import socketserver
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from .clock import VirtualClock, never


class ClockServer:
    """Offers a virtual clock on loopback (JSON lines over TCP)."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self._server: socketserver.ThreadingTCPServer | None = None

    @property
    def url(self) -> str:
        """Address for `RemoteClock`, "tcp://127.0.0.1:port"."""
        host, port = self._server.server_address[:2]
        return f"tcp://{host}:{port}"

    def __enter__(self) -> ClockServer:
        clock = self.clock

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                key = object()
                with clock.exempt():
                    clock.join_remote(key)
                    try:
                        for line in self.rfile:
                            self._answer(key, json.loads(line))
                    except OSError:
                        pass
                    finally:
                        clock.leave_remote(key)

            def _answer(self, key: object, request: dict[str, Any]) -> None:
                if request["do"] == "sleep":
                    clock.sleep_remote(key, request["seconds"], self._gone_or_told)
                elif request["do"] == "leave":
                    clock.leave_remote(key)
                self.wfile.write(json.dumps({"now": clock.peek()}).encode() + b"\n")
                self.wfile.flush()

            def _gone_or_told(self) -> bool:
                """Tell whether the client hung up, or sent a line (which ends its sleep)."""
                readable, _, _ = select.select([self.connection], [], [], 0)
                return bool(readable)

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

        self._server = Server(("127.0.0.1", 0), Handler)
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="sim-clock", daemon=True
        ).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class RemoteClock:
    """A clock that lives in another process; satisfies `hubs.contract.Clock`."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._address = (parts.hostname, parts.port)
        self._local = threading.local()

    def now(self) -> float:
        """Return virtual Unix seconds."""
        return self._ask({"do": "now"})

    peek = now

    def sleep(self, seconds: float, cancelled: Callable[[], bool] = never) -> None:
        """Sleep on the shared clock; looks at `cancelled` every 10 ms of real time."""
        if cancelled():
            return
        connection = self._connection()
        connection.sendall(json.dumps({"do": "sleep", "seconds": seconds}).encode() + b"\n")
        told = False
        while True:
            readable, _, _ = select.select([connection], [], [], 0.01)
            if readable:
                self._read_line()
                if told:
                    self._read_line()  # the answer to the line that ended the sleep
                return
            if not told and cancelled():
                connection.sendall(json.dumps({"do": "now"}).encode() + b"\n")
                told = True

    def leave(self) -> None:
        """The calling thread no longer takes part."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.close()
            del self._local.connection

    def _connection(self) -> socket.socket:
        connection = getattr(self._local, "connection", None)
        if connection is None or self._local.process != os.getpid():  # a fork has connections of its own
            connection = socket.create_connection(self._address)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._local.connection, self._local.process = connection, os.getpid()
            self._local.buffer = b""
        return connection

    def _ask(self, request: dict[str, Any]) -> float:
        self._connection().sendall(json.dumps(request).encode() + b"\n")
        return float(self._read_line()["now"])

    def _read_line(self) -> dict[str, Any]:
        while b"\n" not in self._local.buffer:
            data = self._connection().recv(4096)
            if not data:
                raise ConnectionError("the shared clock is gone")
            self._local.buffer += data
        line, _, self._local.buffer = self._local.buffer.partition(b"\n")
        return dict(json.loads(line))
