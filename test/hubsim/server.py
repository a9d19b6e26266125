"""The HTTP machinery under the simulated hubs: listeners, faults, ranges, streams, the log.

A hub subclasses `SimServer` and answers `route(exchange)` with an `Answer`. Everything that happens
between the socket and that method, and after it, is here. Only the standard library is used.
"""

from __future__ import annotations

import contextlib
import email.utils
import re
import select
import socket
import socketserver
import struct
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

from . import faults as f
from .clock import RealClock, VirtualClock
from .faults import Fault, FaultPlan
from .log import Entry, RequestLog

BLOCK = 16384


@dataclass
class Exchange:
    """One request on its way through a hub.

    Attributes:
        entry: Its entry in the log.
        headers: Request headers, names in lower case (with Authorization).
        body: Request body.
        raw_target: Path and query as sent.
        base: "http://host:port" of the listener that was asked.
        faults: Stream faults that struck, None before anybody looked.
    """

    entry: Entry
    headers: dict[str, str]
    body: bytes
    raw_target: str
    base: str
    faults: list[Fault] | None = None

    @property
    def method(self) -> str:
        """GET, HEAD or POST."""
        return self.entry.method

    @property
    def path(self) -> str:
        """Decoded path."""
        return self.entry.path

    @property
    def query(self) -> dict[str, str]:
        """Decoded query parameters."""
        return self.entry.query

    def fault(self, name: str) -> Fault | None:
        """Return the stream fault of this name, if it struck."""
        return next((fault for fault in self.faults or () if fault.name == name), None)


@dataclass
class Answer:
    """What a hub answers.

    Attributes:
        status: HTTP status.
        body: Bytes of the body.
        headers: (name, value) pairs; Content-Length is added.
        stream: The body is a file's bytes: stream faults apply and it counts as an open flow.
    """

    status: int = 200
    body: bytes = b""
    headers: list[tuple[str, str]] = field(default_factory=list)
    stream: bool = False

    def header(self, name: str) -> str:
        """Return a header's value, "" without it."""
        return next((v for k, v in self.headers if k.lower() == name.lower()), "")


class DropConnectionError(Exception):
    """Close the connection without (more of) an answer, `after` real seconds."""

    def __init__(self, after: float = 0.0) -> None:
        super().__init__(after)
        self.after = after


class SimServer:
    """A hub on loopback, on free ports.

    Args:
        clock: Clock shared with the client.
        faults: Faults declared from the start.
        flows: Streams at once per account.
        bytes_per_second: Virtual speed of a stream; None sends at once.
        linger: Virtual seconds during which a broken stream still counts (reconnecting too early is
            refused).
    """

    listeners: tuple[str, ...] = ("hub",)

    def __init__(
        self,
        clock: VirtualClock | RealClock | None = None,
        *,
        faults: Iterable[Fault] = (),
        flows: int | None = 4,
        bytes_per_second: float | None = None,
        linger: float = 0.0,
    ) -> None:
        self.clock = clock if clock is not None else RealClock()
        self.faults = FaultPlan(faults)
        self.log = RequestLog()
        self.flows = flows
        self.bytes_per_second = bytes_per_second
        self.linger = linger
        self.skew = 0.0
        self._flow_lock = threading.Lock()
        self._lingering: dict[str, list[float]] = {}
        self._servers: dict[str, _Listener] = {}
        self._stopping = threading.Event()

    # --- life ---------------------------------------------------------------------------------------
    def start(self) -> SimServer:
        """Open the listeners."""
        for role in (*self.listeners, "elsewhere"):
            host = "127.0.0.2" if role == "elsewhere" else "127.0.0.1"
            try:
                server = _Listener((host, 0), role, self)
            except OSError:  # systems where only 127.0.0.1 exists
                server = _Listener(("127.0.0.1", 0), role, self)
            self._servers[role] = server
            threading.Thread(
                target=server.serve_forever, kwargs={"poll_interval": 0.02}, name=f"sim-{role}", daemon=True
            ).start()
        return self

    def stop(self) -> None:
        """Close the listeners and every open connection."""
        self._stopping.set()
        for server in self._servers.values():
            server.shutdown()
            server.close_connections()
            server.server_close()
        self._servers.clear()

    def __enter__(self):
        return self.start()

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def base(self, role: str = "") -> str:
        """Return "http://host:port" of a listener (the first one by default)."""
        host, port = self._servers[role or self.listeners[0]].server_address[:2]
        return f"http://{host}:{port}"

    def inject(self, fault: Fault) -> Fault:
        """Declare a fault from now on."""
        return self.faults.add(fault)

    def now(self) -> float:
        """Return the hub's own idea of the time: the clock plus its skew."""
        return self.clock.peek() + self.skew

    def stopping(self) -> bool:
        """Tell whether the hub is being closed."""
        return self._stopping.is_set()

    # --- for hubs -----------------------------------------------------------------------------------
    def route(self, exchange: Exchange) -> Answer:
        """Answer a request (subclasses)."""
        raise NotImplementedError

    def busy_answer(self, exchange: Exchange) -> Answer:
        """Answer when the account has too many streams open (subclasses)."""
        raise NotImplementedError

    def names_of(self, product: str) -> tuple[str, ...]:
        """Return the names under which faults may know a product."""
        return (product,)

    def struck(self, stage: str, exchange: Exchange) -> list[Fault]:
        """Return the faults of a stage that strike this request."""
        e = exchange.entry
        found = self.faults.strike(
            stage,
            now=self.clock.peek(),
            names=self.names_of(e.product),
            account=e.account,
            method=e.method,
            path=e.path,
            kind=e.kind,
        )
        if found:
            e.outcome = f"fault:{found[0].name}"
        return found

    # --- streams ------------------------------------------------------------------------------------
    def stream_faults(self, exchange: Exchange) -> list[Fault]:
        """Return the stream faults of a GET; they are counted once."""
        if exchange.faults is None:
            exchange.faults = self.struck(f.STREAM, exchange) if exchange.method == "GET" else []
        return exchange.faults

    def take_flow(self, account: str) -> bool:
        """Open a stream for an account; False when it has too many."""
        with self._flow_lock:
            now = self.clock.peek()
            ghosts = [t for t in self._lingering.get(account, []) if t > now]
            self._lingering[account] = ghosts
            if self.flows is not None and self.log.open_streams(account) + len(ghosts) >= self.flows:
                return False
            self.log.stream(account, +1)
            return True

    def give_flow(self, account: str, *, broken: bool = False) -> None:
        """Close a stream; a broken one still counts for a while."""
        with self._flow_lock:
            self.log.stream(account, -1)
            if broken and self.linger:
                self._lingering.setdefault(account, []).append(self.clock.peek() + self.linger)

    # --- request faults -----------------------------------------------------------------------------
    def request_fault(self, exchange: Exchange) -> Answer | None:
        """Return the answer of a fault that replaces the whole answer."""
        for fault in self.struck(f.REQUEST, exchange):
            answer = self._request_fault(fault, exchange)
            if answer is not None:
                return answer
        return None

    def _request_fault(self, fault: Fault, exchange: Exchange) -> Answer | None:
        name = fault.name
        if name == "status":
            headers = [("Content-Type", fault["content_type"]), *fault["headers"].items()]
            return Answer(fault["code"], fault["body"].encode(), headers)
        if name == "unavailable":
            cause = "The retrieval of offline data is temporary unavailable, please try again later"
            return Answer(503, b"", [("cause-message", cause)])
        if name == "server_error":
            return Answer(500, b"", [("cause-message", fault["cause"])])
        if name == "rate_limited":
            after = fault["retry_after"]
            answer = self.too_many(exchange)
            if after is not None:
                answer.headers.append(("Retry-After", str(after)))
            return answer
        if name == "maintenance_page":
            return Answer(200, MAINTENANCE.encode(), [("Content-Type", "text/html;charset=utf-8")])
        if name == "xml_error_body":
            return Answer(200, XML_ERROR.encode(), [("Content-Type", "application/xml")])
        if name == "redirect":
            to = fault["to"]
            if not to.startswith("http"):
                to = self.base(to) + exchange.raw_target
            return Answer(fault["code"], b"", [("Location", to)])
        if name == "redirect_loop":
            return Answer(fault["code"], b"", [("Location", exchange.base + exchange.raw_target)])
        if name == "disconnect":
            raise DropConnectionError
        if name == "silence":
            raise DropConnectionError(fault["seconds"])
        if name == "delay":
            self.clock.serve_sleep(fault["seconds"], self.stopping)
        return None

    def too_many(self, exchange: Exchange) -> Answer:
        """Return a plain 429."""
        return Answer(429, b"Too Many Requests", [("Content-Type", "text/plain")])

    def answer(self, exchange: Exchange) -> Answer:
        """Run a request through faults and the hub."""
        e = exchange.entry
        self.classify(exchange)
        answer = self.request_fault(exchange)
        if answer is None and e.listener == "elsewhere":
            answer = self.elsewhere(exchange)
        if answer is None:
            answer = self.route(exchange)
        half = next((x for x in self.struck_late(exchange) if x.name == "half_answer"), None)
        if half is not None:
            answer.body = answer.body[: int(len(answer.body) * half["share"])]
        return answer

    def struck_late(self, exchange: Exchange) -> list[Fault]:
        """Return faults that work on a finished answer."""
        return self.struck(f.LATE, exchange)

    def classify(self, exchange: Exchange) -> None:
        """Fill kind and product of the entry from the path (subclasses)."""

    def elsewhere(self, exchange: Exchange) -> Answer:
        """Answer on the foreign host that redirects lead to."""
        return Answer(404, b"nothing here", [("Content-Type", "text/plain")])


# --- ranges -----------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Range:
    """First and last byte asked for."""

    first: int
    last: int


def parse_range(text: str, total: int) -> Range | str | None:
    """Read a Range header: None without one, a `Range`, "several" or "bad" (416)."""
    if not text:
        return None
    if not re.fullmatch(r"bytes=\s*\d*-\d*(\s*,\s*\d*-\d*)*", text):
        return "bad"
    parts = text[6:].split(",")
    if len(parts) > 1:
        return "several"
    first_text, last_text = parts[0].strip().split("-")
    if not first_text and not last_text:
        return "bad"
    if not first_text:
        length = int(last_text)
        return Range(max(0, total - length), total - 1) if length else "bad"
    first = int(first_text)
    last = min(int(last_text), total - 1) if last_text else total - 1
    return Range(first, last) if first < total and first <= last else "bad"


# --- sockets ----------------------------------------------------------------------------------------
class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], role: str, sim: SimServer) -> None:
        self.role, self.sim = role, sim
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        super().__init__(address, _Handler)

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


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Listener

    def version_string(self) -> str:
        return "Apache-Coyote/1.1"

    def log_message(self, format: str, *args: Any) -> None:
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
        account = e.account
        holds_flow = False
        if answer.stream and self.command == "GET":
            sim.stream_faults(exchange)
            if exchange.fault("flows_full") is not None or not sim.take_flow(account):
                answer = sim.busy_answer(exchange)
                e.status, e.cause, e.outcome = answer.status, answer.header("cause-message"), "flows"
            else:
                holds_flow = True
        try:
            self._write(answer, exchange)
        finally:
            if holds_flow:
                sim.give_flow(account, broken=not e.complete)

    def _write(self, answer: Answer, exchange: Exchange) -> None:
        chunked = answer.stream and exchange.fault("no_length") is not None and self.command == "GET"
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value.encode("utf-8").decode("latin-1"))
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        elif answer.status not in (204, 304) and not answer.header("Content-Length"):
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command == "HEAD" or answer.status in (204, 304):
            exchange.entry.complete = True
            return
        if answer.stream:
            self._stream(answer.body, exchange, chunked)
        else:
            self._put(answer.body, exchange, False)
        exchange.entry.complete = True
        self.wfile.flush()

    def _stream(self, body: bytes, exchange: Exchange, chunked: bool) -> None:
        sim = self.server.sim
        if exchange.fault("flipped_bytes") is not None:
            middle = len(body) // 2
            body = body[:middle] + bytes(b ^ 0xFF for b in body[middle : middle + 4]) + body[middle + 4 :]
        for piece, pause, real in self._pieces(body, exchange):
            self._put(piece, exchange, chunked)
            if pause:
                self.wfile.flush()
                if real:
                    self._real_wait(pause)
                else:
                    sim.clock.serve_sleep(pause, sim.stopping)
        if chunked:
            self.wfile.write(b"0\r\n\r\n")

    def _pieces(self, body: bytes, exchange: Exchange) -> Iterator[tuple[bytes, float, bool]]:
        """Yield (bytes, pause after them in seconds, pause is real time)."""
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
        self.wfile.flush()
        if last_act.name == "stall":
            self._real_wait(last_act["seconds"])
            self._drop("fin")
        elif last_act.name == "error_text_at_break":
            yield b"\n<error>Server Error: the stream was interrupted</error>\n", 0.0, False
            self.wfile.flush()
            self._drop("fin")
        else:
            self._drop(last_act["how"])
        raise BrokenPipeError

    def _put(self, piece: bytes, exchange: Exchange, chunked: bool) -> None:
        if chunked:
            self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        else:
            self.wfile.write(piece)
        exchange.entry.sent += len(piece)

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


def decode(text: str, *, plus: bool) -> str:
    """Decode %xx as UTF-8, or as latin-1 where that fails (sentinelsat sends latin-1)."""
    raw = unquote_to_bytes(text.replace("+", " ") if plus else text)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def parse_query(text: str) -> dict[str, str]:
    """Split a query string; the last of equal names wins."""
    result = {}
    for part in text.split("&"):
        if part:
            name, _, value = part.partition("=")
            result[decode(name, plus=True)] = decode(value, plus=True)
    return result


def iso(seconds: float) -> str:
    """Return "2024-09-12T11:25:41.024000Z"."""
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{int(seconds % 1 * 1e6):06d}Z"


MAINTENANCE = """<!doctype html><html><head><title>Copernicus Open Access Hub</title></head><body>
<h1>The service is currently under maintenance</h1><p>We are sorry for the inconvenience. Please try again later.</p>
</body></html>
"""
XML_ERROR = (
    "<?xml version='1.0' encoding='UTF-8'?><error xmlns=\"http://schemas.microsoft.com/ado/2007/08/dataservices/"
    'metadata"><code/><message xml:lang="en">Navigation failed: the product could not be read from the store'
    + " " * 700
    + "</message></error>"
)
