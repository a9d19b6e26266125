"""What the simulated hubs have in common: listeners, faults, flows, the log.

A hub subclasses `SimServer` and answers `route(exchange)` with an `Answer`. Everything that happens
between the socket and that method, and after it, is in `sockets`. Only the standard library is used.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable

from . import faults as f
from .clock import RealClock, VirtualClock
from .faults import Fault, FaultPlan
from .log import RequestLog
from .messages import MAINTENANCE, XML_ERROR, Answer, DropConnectionError, Exchange
from .sockets import Listener


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
        self._servers: dict[str, Listener] = {}
        self._stopping = threading.Event()

    # --- life ---------------------------------------------------------------------------------------
    def start(self) -> SimServer:
        """Open the listeners."""
        for role in (*self.listeners, "elsewhere"):
            host = "127.0.0.2" if role == "elsewhere" else "127.0.0.1"
            try:
                server = Listener((host, 0), role, self)
            except OSError:  # systems where only 127.0.0.1 exists
                server = Listener(("127.0.0.1", 0), role, self)
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

    def __exit__(self, kind: object, *exception: object) -> None:
        self.stop()
        broken = self.log.select(outcome="^simulator failed")
        if broken and kind is None:
            raise RuntimeError(f"the simulated hub itself failed: {broken[0].outcome} ({broken[0].path})")

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
