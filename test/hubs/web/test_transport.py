"""The transport against scripted servers on loopback: redirects, login, time limits, cuts, waits."""

from __future__ import annotations

import json
import socket
import threading
import time
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from unittest.mock import Mock

import pytest
import requests

from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.contract import Backoff, HubError, SystemClock
from deepsatdata_plugin.hubs.web import pool
from deepsatdata_plugin.hubs.web.network import Network, checked_url, is_allowed, origin
from deepsatdata_plugin.hubs.web.transport import ONCE, Request, RetryPolicy, Transport

PASSWORD = "s3cr3t-Pa55"
OVER = threading.Event()  # ends the silence of servers


class VirtualClock:
    """Time that only sleeping lets pass; enough where one thread asks."""

    def __init__(self):
        self.time = 1_700_000_000.0

    def now(self):
        return self.time

    def sleep(self, seconds, cancelled=lambda: False):
        self.time += seconds


class Script:
    """A server that answers as told and remembers every request."""

    def __init__(self, answer):
        self.requests = []
        self.connections = []
        script = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self):
                super().setup()
                script.connections.append(self.connection)

            def handle_any(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length)
                script.requests.append((self.command, self.path, dict(self.headers), body))
                answer(self)

            do_GET = do_POST = do_HEAD = handle_any

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None  # clients that hang up are part of the tests
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()


@contextmanager
def script(answer):
    OVER.clear()
    server = Script(answer)
    try:
        yield server
    finally:
        OVER.set()
        server.server.shutdown()
        server.server.server_close()
        for connection in server.connections:  # threads that wait for a next request would outlive the test
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


def reply(handler, status=200, body=b"{}", headers=None, length=None):
    handler.send_response(status)
    given = {"Content-Type": "application/json", **(headers or {})}
    for name, value in given.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body) if length is None else length))
    handler.end_headers()
    if handler.command != "HEAD":
        handler.wfile.write(body)


class Login:
    """An authorization that can be renewed once."""

    def __init__(self, *urls, renewable=True):
        self.origins = frozenset(origin(url) for url in urls)
        self.number, self.renewable, self.renewals = 1, renewable, 0

    def headers(self, method, url):
        return {"Authorization": f"Bearer tok-{self.number}"}

    def renew(self, used):
        assert used == f"Bearer tok-{self.number}"
        self.renewals += 1
        self.number += 1
        return self.renewable

    def refused(self, error):
        return error

    def accepted(self):
        self.taken = True


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def transport(clock):
    return Transport(Network(read_timeout=5), clock)


# --- addresses --------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "url", ["https://a.example/x", "http://127.0.0.1:8080/x", "http://localhost/", "http://[::1]:1/"]
)
def test_allowed_addresses(url):
    assert is_allowed(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example/x",
        "ftp://a.example",
        "file:///etc/passwd",
        "https://",
        "https://me:pw@a.example/",
        "http://127.0.0.1.evil.example/",
        "https://a.example:99999/",
    ],
)
def test_refused_addresses(url):
    assert not is_allowed(url)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("hub.example", "no web address"),
        ("https://user:pw@hub.example/dhus", "holds a user name"),
        ("http://hub.example/dhus", "not encrypted"),
        ("https://hub.example:abc/", "no web address"),
    ],
)
def test_addresses_given_by_users(url, words):
    with pytest.raises(InputError, match=words) as caught:
        checked_url(url)
    assert "pw" not in str(caught.value)


# --- redirects and login ----------------------------------------------------------------------------------
def test_login_goes_to_its_own_hosts_only(transport):
    with script(lambda h: reply(h, body=b'{"x": 1}')) as other:
        with script(lambda h: reply(h, 302, b"", {"Location": other.url + "/there"})) as hub:
            login = Login(hub.url)
            assert transport.json(Request("GET", hub.url + "/here", authorization=login)) == {"x": 1}
            assert hub.requests[0][2]["Authorization"] == "Bearer tok-1"
            assert "Authorization" not in other.requests[0][2]
            both = Login(hub.url, other.url)
            transport.json(Request("GET", hub.url + "/here", authorization=both))
            assert other.requests[1][2]["Authorization"] == "Bearer tok-1"


def test_range_survives_a_redirect(transport):
    with script(lambda h: reply(h, 206, b"89", {"Content-Range": "bytes 8-9/10"})) as other:
        with script(lambda h: reply(h, 307, b"", {"Location": other.url + "/f"})) as hub:
            with transport.stream(Request("GET", hub.url + "/f"), start=8, etag='W/"x y"') as stream:
                assert (stream.status, stream.start, stream.total) == (206, 8, 10)
                assert b"".join(stream.chunks()) == b"89"
        assert other.requests[0][2]["Range"] == "bytes=8-"
        assert other.requests[0][2]["If-Range"] == 'W/"x y"'


def test_redirect_loop_and_chain(transport):
    with script(lambda h: reply(h, 302, b"", {"Location": "/a" if h.path == "/b" else "/b"})) as hub:
        with pytest.raises(HubError, match="in circles") as caught:
            transport.json(Request("GET", hub.url + "/a"))
        assert caught.value.kind == "protocol"
        assert len(hub.requests) == 2
    with script(lambda h: reply(h, 302, b"", {"Location": h.path + "x"})) as hub:
        with pytest.raises(HubError, match="more than 5 times"):
            transport.json(Request("GET", hub.url + "/a"))
        assert len(hub.requests) == 6


def test_redirect_to_an_unencrypted_address_is_refused(transport):
    with script(lambda h: reply(h, 302, b"", {"Location": "http://example.org/x"})) as hub:
        with pytest.raises(HubError, match="not encrypted"):
            transport.json(Request("GET", hub.url))


def test_a_form_is_not_sent_on_to_another_host(transport):
    with script(reply) as other:
        with script(lambda h: reply(h, 307, b"", {"Location": other.url})) as hub:
            with pytest.raises(HubError, match="another host"):
                transport.json(Request("POST", hub.url, body=b"password=" + PASSWORD.encode()))
        assert other.requests == []
    with script(
        lambda h: reply(h, 303, b"", {"Location": "/see"}) if h.command == "POST" else reply(h)
    ) as hub:
        transport.json(Request("POST", hub.url + "/form", body=b"a=1"))
        assert [(r[0], r[1], r[3]) for r in hub.requests] == [("POST", "/form", b"a=1"), ("GET", "/see", b"")]


def test_expired_login_is_renewed_once(transport):
    def answer(handler):
        fine = handler.headers["Authorization"] == "Bearer tok-2"
        reply(handler, 200 if fine else 401, b'{"code":"DAT-ZIP-109","message":"expired"}')

    with script(answer) as hub:
        login = Login(hub.url)
        transport.json(Request("GET", hub.url, authorization=login))
        assert login.renewals == 1
        assert len(hub.requests) == 2


def test_a_login_that_stays_refused_is_not_looped(transport):
    with script(lambda h: reply(h, 401, b'{"code":"DAT-ZIP-109","message":"expired"}')) as hub:
        login = Login(hub.url)
        with pytest.raises(HubError) as caught:
            transport.json(Request("GET", hub.url, authorization=login))
        assert caught.value.kind == "auth"
        assert len(hub.requests) == 2
    with script(
        lambda h: reply(h, 401, b'{"code":"DAT-ZIP-609","message":"Token audience not allowed"}')
    ) as hub:
        login = Login(hub.url)
        with pytest.raises(HubError, match="may search but not download") as caught:
            transport.json(Request("GET", hub.url, authorization=login))
        assert caught.value.kind == "account"
        assert (len(hub.requests), login.renewals) == (1, 0)


def test_netrc_is_not_read_behind_our_back(transport, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine 127.0.0.1 login me password {PASSWORD}\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with script(reply) as hub:
        transport.json(Request("GET", hub.url))
        assert "Authorization" not in hub.requests[0][2]


def test_every_request_has_our_name(transport):
    with script(reply) as hub:
        transport.json(Request("GET", hub.url))
        assert hub.requests[0][2]["User-Agent"].startswith("DeepSatData")


# --- retries and waits ------------------------------------------------------------------------------------
def failing(times, status=503, headers=None, body=b"{}"):
    counter = [0]

    def answer(handler):
        counter[0] += 1
        if counter[0] <= times:
            reply(handler, status, body, headers)
        else:
            reply(handler, 200, b'{"fine": true}')

    return answer


class Listening(Silent):
    """Feedback that keeps what it is told."""

    def __init__(self):
        self.texts = []

    def info(self, text):
        self.texts.append(text)


def test_temporary_failures_are_repeated_with_growing_waits(transport, clock):
    with script(failing(3)) as hub:
        start, feedback = clock.now(), Listening()
        assert transport.json(Request("GET", hub.url, "hub"), feedback=feedback) == {"fine": True}
        assert clock.now() - start == pytest.approx(2 + 4 + 8)
        assert len(hub.requests) == 4
        assert len(feedback.texts) == 3
        assert "next attempt in 8 s" in feedback.texts[2]


def test_attempts_are_bounded(transport):
    with script(failing(99)) as hub:
        with pytest.raises(HubError) as caught:
            transport.json(Request("GET", hub.url, "hub"))
        assert (caught.value.kind, len(hub.requests)) == ("unavailable", 4)
    with script(failing(99)) as hub:
        with pytest.raises(HubError):
            transport.json(Request("GET", hub.url, "hub"), retry=ONCE)
        assert len(hub.requests) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, "bad_query"), (401, "auth"), (403, "forbidden"), (404, "not_found"), (422, "bad_query")],
)
def test_permanent_refusals_are_not_repeated(transport, status, kind):
    with script(failing(99, status)) as hub:
        with pytest.raises(HubError) as caught:
            transport.json(Request("GET", hub.url, "hub"))
        assert (caught.value.kind, caught.value.status, len(hub.requests)) == (kind, status, 1)


def test_retry_after_is_obeyed_in_seconds_and_as_a_date(transport, clock):
    with script(failing(1, 429, {"Retry-After": "37"})) as hub:
        start = clock.now()
        transport.json(Request("GET", hub.url))
        assert clock.now() - start == pytest.approx(37)
    # The hub's clock is a year off: its own Date counts.
    dates = {"Date": "Mon, 01 Jan 2024 00:00:00 GMT", "Retry-After": "Mon, 01 Jan 2024 00:00:42 GMT"}

    asked = []

    def answer(handler):
        asked.append(1)
        if len(asked) > 1:
            reply(handler)
            return
        handler.send_response_only(429)
        for name, value in dates.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    with script(answer) as hub:
        start = clock.now()
        transport.json(Request("GET", hub.url))
        assert clock.now() - start == pytest.approx(42)


def test_429_without_retry_after_waits_a_minute(transport, clock):
    with script(failing(2, 429)) as hub:
        start = clock.now()
        transport.json(Request("GET", hub.url))
        assert clock.now() - start == pytest.approx(60 + 120)


def test_a_hub_that_asks_for_hours_is_not_waited_for(transport, clock):
    with script(failing(1, 429, {"Retry-After": "7200"})) as hub:
        start = clock.now()
        with pytest.raises(HubError) as caught:
            transport.json(Request("GET", hub.url))
        assert caught.value.retry_after == 7200
        assert "Wait 7200 s" in str(caught.value)
        assert clock.now() == start


def test_policy_gives_up_after_its_attempts():
    policy = RetryPolicy(attempts=3, failure=Backoff(1, 300))
    error = HubError("x", kind="server")
    assert [policy.wait(i, error) for i in range(4)] == [1, 2, None, None]
    assert policy.wait(0, HubError("x", kind="quota")) is None


# --- answers that are not what was promised ---------------------------------------------------------------
def test_html_instead_of_json(transport):
    page = b"<!doctype html><title>Hub</title><h1>Welcome to the portal</h1>"
    with script(lambda h: reply(h, 200, page, {"Content-Type": "text/html"})) as hub:
        with pytest.raises(HubError, match="a web page came instead of JSON: Hub Welcome") as caught:
            transport.json(Request("GET", hub.url))
        assert caught.value.kind == "protocol"
        assert len(hub.requests) == 1


def test_recorded_maintenance_page_counts_as_away(transport, shared_data):
    page = (shared_data / "hub_samples/dhus/server_maintenance.html").read_bytes()
    with script(lambda h: reply(h, 200, page, {"Content-Type": "text/html"})) as hub:
        with pytest.raises(HubError, match="under maintenance") as caught:
            transport.json(Request("GET", hub.url))
        assert caught.value.kind == "unavailable"
        assert len(hub.requests) == 4


def test_an_answer_cut_in_half_is_asked_again(transport):
    whole = json.dumps({"value": list(range(1000))}).encode()
    counter = [0]

    def cut(handler):
        counter[0] += 1
        if counter[0] == 1:  # fewer bytes than promised
            reply(handler, body=whole[: len(whole) // 2], length=len(whole), headers={"Connection": "close"})
            handler.close_connection = True
        elif counter[0] == 2:  # half a document, correctly framed
            reply(handler, body=whole[: len(whole) // 2])
        else:
            reply(handler, body=whole)

    with script(cut) as hub:
        assert len(transport.json(Request("GET", hub.url))["value"]) == 1000
        assert counter[0] == 3


def test_chunked_answer_cut(transport):
    def cut(handler):
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b'5\r\n{"a":\r\n')
        handler.close_connection = True

    with script(cut) as hub:
        with pytest.raises(HubError) as caught:
            transport.json(Request("GET", hub.url), retry=ONCE)
        assert caught.value.kind == "connection"


def test_nothing_listens():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    transport = Transport(Network(), VirtualClock())
    with pytest.raises(HubError, match="refused") as caught:
        transport.json(Request("GET", f"http://127.0.0.1:{port}/x", "hub"))
    assert caught.value.kind == "connection"
    assert caught.value.__cause__ is None
    assert "object at 0x" not in str(caught.value)


def test_a_silent_hub_ends_at_the_read_limit():
    with script(lambda h: OVER.wait(60)) as hub:
        transport = Transport(Network(read_timeout=0.3), VirtualClock())
        with pytest.raises(HubError, match="did not answer within") as caught:
            transport.json(Request("GET", hub.url), retry=ONCE)
        assert caught.value.kind == "connection"


def test_cancel_does_not_wait_for_a_silent_hub():
    class Impatient(Silent):
        def __init__(self):
            self.until = time.monotonic() + 0.3

        def is_cancelled(self):
            return time.monotonic() > self.until

    ended = []
    with script(lambda h: ended.append(OVER.wait(60))) as hub:
        transport = Transport(Network(), SystemClock())
        with pytest.raises(Cancelled):
            transport.json(Request("GET", hub.url), feedback=Impatient())
        assert not ended  # the hub is still silent


def test_cancel_during_a_wait():
    class Impatient(Silent):
        until = 0.0

        def info(self, _text):
            self.until = time.monotonic() + 0.2

        def is_cancelled(self):
            return bool(self.until) and time.monotonic() > self.until

    with script(failing(99, 429, {"Retry-After": "200"})) as hub:
        with pytest.raises(Cancelled):
            Transport(Network(), SystemClock()).json(Request("GET", hub.url), feedback=Impatient())
        assert len(hub.requests) == 1  # it was not waited for, so not asked again


# --- streams ----------------------------------------------------------------------------------------------
BODY = bytes(range(256)) * 4096  # 1 MiB


def test_whole_stream_even_with_a_content_range(transport):
    headers = {
        "ETag": "0123abcDEF",
        "Content-Range": f"bytes 0-{len(BODY) - 1}/{len(BODY)}",
        "Content-Type": "Application/ZIP; x=1",
    }
    with script(lambda h: reply(h, 200, BODY, headers)) as hub:
        with transport.stream(Request("GET", hub.url)) as stream:
            assert (stream.status, stream.start, stream.total) == (200, 0, len(BODY))
            assert (stream.etag, stream.content_type) == ("0123abcDEF", "application/zip")
            pieces = list(stream.chunks(10**9))
        assert b"".join(pieces) == BODY
        assert max(map(len, pieces)) <= 262144
        assert hub.requests[0][2]["Accept-Encoding"] == "identity"
        assert "If-Range" not in hub.requests[0][2]


def test_unknown_total_and_a_part_that_does_not_say_which(transport):
    with script(lambda h: reply(h, 206, b"xy", {"Content-Range": "bytes 5-6/*"})) as hub:
        with transport.stream(Request("GET", hub.url), start=5) as stream:
            assert (stream.start, stream.total) == (5, None)
    with script(lambda h: reply(h, 206, b"xy", {"Content-Range": "5-6"})) as hub:
        with pytest.raises(HubError, match="without saying which") as caught:
            transport.stream(Request("GET", hub.url), start=5)
        assert caught.value.kind == "protocol"


def test_416_tells_the_total(transport):
    with script(lambda h: reply(h, 416, b"", {"Content-Range": "bytes */4711"})) as hub:
        with pytest.raises(HubError) as caught:
            transport.stream(Request("GET", hub.url), start=9999)
        assert (caught.value.kind, caught.value.total) == ("range", 4711)


def test_202_means_offline(transport):
    with script(lambda h: reply(h, 202, b"", {"Content-Type": "text/plain"})) as hub:
        with pytest.raises(HubError) as caught:
            transport.stream(Request("GET", hub.url))
        assert (caught.value.kind, caught.value.status) == ("offline", 202)


def test_a_cut_stream_gives_what_came_and_then_says_so(transport):
    def cut(handler):
        reply(handler, body=BODY[:70000], length=len(BODY))
        handler.close_connection = True

    with script(cut) as hub:
        received = b""
        with transport.stream(Request("GET", hub.url)) as stream:
            with pytest.raises(HubError, match=f"after 70000 of {len(BODY)} bytes") as caught:
                for piece in stream.chunks():
                    received += piece
        assert caught.value.kind == "connection"
        assert received == BODY[:70000]


def test_slow_bytes_are_handed_out_as_they_come(transport):
    def drip(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        for _ in range(3):
            handler.wfile.write(b"x" * 10)
            OVER.wait(20)  # nothing more comes before the first bytes are handed on

    with script(drip) as hub:
        with transport.stream(Request("GET", hub.url)) as stream:
            assert next(stream.chunks()) == b"x" * 10


def test_close_from_another_thread_wakes_the_reader(transport):
    def stall(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        handler.wfile.write(b"x")
        ended.append(OVER.wait(60))

    ended = []
    with script(stall) as hub:
        stream = transport.stream(Request("GET", hub.url))
        threading.Timer(0.3, stream.close).start()
        with pytest.raises(HubError) as caught:
            list(stream.chunks())
        assert caught.value.kind == "connection"
        assert not ended


# --- what never leaves ------------------------------------------------------------------------------------
def test_secrets_are_taken_out_of_refusals(transport):
    transport.redact.add(PASSWORD)
    said = f'{{"detail": "bad token {PASSWORD} for user \\"otto\\" Authorization: Bearer abc.def"}}'.encode()
    with script(lambda h: reply(h, 422, said)) as hub:
        with pytest.raises(HubError) as caught:
            transport.json(Request("GET", hub.url))
        for text in (str(caught.value), repr(caught.value), caught.value.cause, caught.value.message):
            assert PASSWORD not in text
            assert "abc.def" not in text
            assert "otto" not in text


def test_password_of_a_proxy_is_not_shown(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{PASSWORD}@127.0.0.1:9")
    for network in (Network(), Network(proxies={"https": f"http://me:{PASSWORD}@127.0.0.1:9"})):
        transport = Transport(network, VirtualClock())
        with pytest.raises(HubError) as caught:
            transport.json(Request("GET", "https://hub.invalid/x"), retry=ONCE)
        assert PASSWORD not in str(caught.value)
        assert PASSWORD not in repr(network)
        assert caught.value.kind == "connection"


# --- proxies ----------------------------------------------------------------------------------------------
def test_proxies_and_their_exceptions(monkeypatch):
    proxies = {"https": "http://proxy:3128"}
    network = Network(proxies=proxies, excluded=("intern.example", "https://open.example/data"))
    assert network.proxies_for("https://hub.example/x") == proxies
    assert network.proxies_for("https://a.intern.example/x") == {}
    assert network.proxies_for("https://notintern.example/x") == proxies
    assert network.proxies_for("https://open.example/data/1") == {}
    assert network.proxies_for("https://open.example/other") == proxies
    assert network.proxies_for("http://127.0.0.1:99/") == {}
    monkeypatch.setenv("HTTPS_PROXY", "http://env:1")
    monkeypatch.setenv("NO_PROXY", "free.example")
    assert Network().proxies_for("https://hub.example/")["https"] == "http://env:1"
    assert Network().proxies_for("https://free.example/") == {}


def test_a_proxy_is_really_used(transport):
    with script(lambda h: reply(h, 503)) as proxy:
        used = Transport(Network(proxies={"https": proxy.url}), VirtualClock())
        with pytest.raises(HubError):
            used.json(Request("GET", "https://hub.invalid/x"), retry=ONCE)
        # http.server knows no CONNECT: what counts is that nobody else was asked.
    assert Network(ca_bundle="/x.pem").certificates() == "/x.pem"


def test_certificates_from_the_environment(monkeypatch):
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    assert Network().certificates() is True
    monkeypatch.setenv("SSL_CERT_FILE", "/env.pem")
    assert Network().certificates() == "/env.pem"


@pytest.mark.parametrize("defect", [ValueError("a defect"), AttributeError("a defect")])
def test_a_defect_is_no_weather(transport, monkeypatch, defect):
    """Only while a stream is being closed do these two mean that its connection has ended."""
    from deepsatdata_plugin.hubs.web import stream as module

    def broken(_size):
        raise defect

    monkeypatch.setattr(module, "_reader", lambda response: broken)
    with script(lambda h: reply(h, 200, b"x" * 1000)) as hub:
        stream = transport.stream(Request("GET", hub.url))
        with pytest.raises(type(defect)):
            next(stream.chunks())
        stream.close()
        with pytest.raises(HubError) as caught:
            next(stream.chunks())
        assert caught.value.kind == "connection"


def test_a_connection_that_ended_while_it_was_idle_is_no_failure(clock):
    """Servers close what is not used for a while, maybe at the moment of the next question."""
    with script(reply) as server:
        transport, request = Transport(Network(), clock, retry=ONCE), Request("GET", server.url)
        with transport.stream(request) as stream:
            assert b"".join(stream.chunks()) == b"{}"
        (idle,) = transport._pool.idle_for_files
        idle.request = Mock(side_effect=requests.ConnectionError("Remote end closed connection"))
        with transport.stream(request) as stream:
            assert b"".join(stream.chunks()) == b"{}"
        assert idle.request.call_count == 1
        assert len(server.requests) == 2


def test_files_in_a_row_come_through_one_connection_that_is_not_kept(clock, monkeypatch):
    monkeypatch.setattr(pool, "KEPT_FOR_FILES_S", 0.3)
    with script(lambda handler: reply(handler, body=b"x" * 70_000)) as server:
        transport = Transport(Network(), clock, retry=ONCE)
        for _ in range(5):
            with transport.stream(Request("GET", server.url)) as stream:
                assert sum(map(len, stream.chunks())) == 70_000
        assert len(server.connections) == 1
        with transport.stream(Request("GET", server.url)) as stream:
            next(stream.chunks(10))  # the rest is not wanted: its bytes would be in the way of the next file
        with transport.stream(Request("GET", server.url)) as stream:
            assert sum(map(len, stream.chunks())) == 70_000
        assert len(server.connections) == 2
        end = time.monotonic() + 5
        while transport._pool.idle_for_files and time.monotonic() < end:
            time.sleep(0.05)
        assert transport._pool.idle_for_files == []
