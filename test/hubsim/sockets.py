"""Listeners and request handlers of the simulated hubs: bytes in, bytes out, connections that break."""

from __future__ import annotations

import contextlib
import email.utils
import select
import socket
import socketserver
import struct
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .log import Entry
from .messages import Answer, DropConnectionError, Exchange, decode, parse_query

if TYPE_CHECKING:
    from .server import SimServer

BLOCK = 16384


class Listener(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], role: str, sim: SimServer) -> None:
        self.role, self.sim = role, sim
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        super().__init__(address, Handler)

    def server_bind(self) -> None:
        # HTTPServer would ask the resolver for the host's full name, which can take seconds.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "localhost", self.server_address[1]

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._open_lock:
            self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        with self._open_lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def close_connections(self) -> None:
        with self._open_lock:
            connections = list(self._open)
        for connection in connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet about clients that hang up."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Listener

    def version_string(self) -> str:
        return "Apache-Coyote/1.1"

    def log_message(self, *args: Any) -> None:
        """The log is elsewhere."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        return email.utils.formatdate(self.server.sim.now() if timestamp is None else timestamp, usegmt=True)

    def do_GET(self) -> None:
        self._serve()

    do_HEAD = do_POST = do_GET

    def handle(self) -> None:
        with self.server.sim.clock.exempt():
            super().handle()

    def _serve(self) -> None:
        sim = self.server.sim
        with sim.clock.busy():
            exchange = self._exchange()
            sim.log.add(exchange.entry)
            try:
                self._send(sim.answer(exchange), exchange)
            except DropConnectionError as drop:
                with contextlib.suppress(OSError):
                    self._real_wait(drop.after)
                self._drop("fin")
            except (ConnectionError, socket.timeout, OSError):
                self.close_connection = True
            except Exception as error:
                exchange.entry.outcome = f"simulator failed: {error!r}"
                self._send(
                    Answer(599, f"{type(error).__name__}: {error}".encode(), [("X-Simulator-Error", "1")]),
                    exchange,
                )
                raise

    def _exchange(self) -> Exchange:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else b""
        parts = urlsplit(self.path)
        headers = {k.lower(): v for k, v in self.headers.items()}
        shown = {k: "(set)" if k in ("authorization", "cookie") else v for k, v in headers.items()}
        entry = Entry(
            time=self.server.sim.clock.peek(),
            listener=self.server.role,
            method=self.command,
            path=decode(parts.path, plus=False),
            query=parse_query(parts.query),
            headers=shown,
        )
        host, port = self.server.server_address[:2]
        return Exchange(entry, headers, body, self.path, f"http://{host}:{port}")

    # --- sending ------------------------------------------------------------------------------------
    def _send(self, answer: Answer, exchange: Exchange) -> None:
        e, sim = exchange.entry, self.server.sim
        e.status, e.cause = answer.status, answer.header("cause-message")
        if answer.stream and self.command == "GET":
            sim.stream_faults(exchange)
            if exchange.fault("flows_full") is not None or not sim.take_flow(e.account):
                answer = sim.busy_answer(exchange)
                e.status, e.cause, e.outcome = answer.status, answer.header("cause-message"), "flows"
            else:
                exchange.holds_flow = True
        try:
            self._write(answer, exchange)
        finally:
            self._finish(exchange)

    def _finish(self, exchange: Exchange, *, complete: bool = False) -> None:
        """Close the flow, before the client can know that it is closed."""
        exchange.entry.complete = exchange.entry.complete or complete
        if exchange.holds_flow:
            exchange.holds_flow = False
            self.server.sim.give_flow(exchange.entry.account, broken=not exchange.entry.complete)

    def _write(self, answer: Answer, exchange: Exchange) -> None:
        chunked = answer.stream and exchange.fault("no_length") is not None and self.command == "GET"
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value.encode("utf-8").decode("latin-1"))
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        elif answer.status not in (204, 304) and not answer.header("Content-Length"):
            self.send_header("Content-Length", str(len(answer.body)))
        bodiless = self.command == "HEAD" or answer.status in (204, 304)
        if bodiless or not answer.body:
            self._finish(exchange, complete=True)
        self.end_headers()
        if bodiless:
            return
        if answer.stream:
            self._stream(answer.body, exchange, chunked)
        else:
            self._finish(exchange, complete=True)
            self._put(answer.body, exchange, False)

    def _stream(self, body: bytes, exchange: Exchange, chunked: bool) -> None:
        sim = self.server.sim
        if exchange.fault("flipped_bytes") is not None:
            middle = len(body) // 2
            body = body[:middle] + bytes(b ^ 0xFF for b in body[middle : middle + 4]) + body[middle + 4 :]
        for piece, pause, real in self._pieces(body, exchange):
            if pause and real:
                self._real_wait(pause)
            elif pause:
                sim.clock.serve_sleep(pause, sim.stopping)
            if exchange.entry.sent + len(piece) == len(body):
                self._finish(exchange, complete=True)
            self._put(piece, exchange, chunked)
        if chunked:
            self.wfile.write(b"0\r\n\r\n")

    def _pieces(self, body: bytes, exchange: Exchange) -> Iterator[tuple[bytes, float, bool]]:
        """Yield (bytes, pause before them in seconds, pause is real time); then what ends a broken stream."""
        sim = self.server.sim
        end, last_act = len(body), None
        for name in ("cut", "stall", "error_text_at_break"):
            fault = exchange.fault(name)
            if fault is not None and fault["after"] < end:
                end, last_act = fault["after"], fault
        drip, real = exchange.fault("drip"), exchange.fault("real_drip")
        step = drip["step"] if drip else real["step"] if real else BLOCK
        speed = drip["rate"] if drip else sim.bytes_per_second
        for at in range(0, end, step):
            piece = body[at : min(at + step, end)]
            if real:
                yield piece, real["pause"], True
            else:
                yield piece, len(piece) / speed if speed else 0.0, False
        if last_act is None:
            return
        if last_act.name == "stall":
            self._real_wait(last_act["seconds"])
        elif last_act.name == "error_text_at_break":
            yield b"\n<error>Server Error: the stream was interrupted</error>\n", 0.0, False
        self._finish(exchange)
        self._drop(last_act.parameters.get("how", "fin"))
        raise BrokenPipeError

    def _put(self, piece: bytes, exchange: Exchange, chunked: bool) -> None:
        exchange.entry.sent += len(piece)
        if chunked:
            self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        else:
            self.wfile.write(piece)

    def _real_wait(self, seconds: float) -> None:
        """Wait in real time, until the client hangs up at the latest; the virtual clock may go on."""
        end = time.monotonic() + seconds
        with self.server.sim.clock.off_duty():
            while time.monotonic() < end and not self.server.sim.stopping():
                readable, _, _ = select.select([self.connection], [], [], 0.02)
                if readable and not self.connection.recv(1, socket.MSG_PEEK):
                    raise BrokenPipeError

    def _drop(self, how: str) -> None:
        """Hang up: "fin" closes in order, "reset" with an RST."""
        self.close_connection = True
        with contextlib.suppress(OSError):
            if how == "reset":
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.connection.close()
            else:
                self.connection.shutdown(socket.SHUT_RDWR)
