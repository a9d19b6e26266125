"""A process that runs a queue and dies at a chosen instant; forked from one that has everything imported.

The parent writes one JSON line a run on standard input and gets one line back: how the run ended.
Instants are counted in calls made by the download queue's own code (Python and C, on all threads), so that
any point between two system calls can be hit.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHUNK = 8 * 1024  # small, so that many instants lie inside a transfer


def die_at(count: int) -> itertools.count:
    """Kill this process with SIGKILL at the `count`-th call; 0 only counts. Returns the counter."""
    counter = itertools.count(1)
    inside = f"{os.sep}deepsatdata_plugin{os.sep}hubs{os.sep}"
    known: dict[object, bool] = {}

    def profile(frame, event, argument):
        code = frame.f_code
        ours = known.get(code)
        if ours is None:
            ours = known[code] = inside in code.co_filename
        if ours and next(counter) == count:
            os.kill(os.getpid(), signal.SIGKILL)

    threading.setprofile(profile)
    sys.setprofile(profile)
    return counter


def log_received(hub: object, path: Path) -> None:
    """Write a line for every chunk that the hub hands to this process: connection, product, offset, length.

    A server cannot tell: what it sent may have died in a socket's buffer.
    """
    log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    real, connections = hub.open, itertools.count()

    def open_logged(record, *, node="", start=0, etag=""):
        stream = real(record, node=node, start=start, etag=etag)
        chunks, connection = stream.chunks, f"{os.getpid()}-{next(connections)}"

        def logged(size):
            offset = stream.start
            for chunk in chunks(size):
                what = f"{record.id}|{node}" if node else record.id
                os.write(log, f"{connection} {what} {offset} {len(chunk)}\n".encode())
                offset += len(chunk)
                yield chunk

        stream.chunks = logged
        return stream

    hub.open = open_logged


def received(path: Path) -> dict[str, dict[str, list[tuple[int, int]]]]:
    """Return {product id, of a single file with "|path": {connection: [(offset, length), ...]}}."""
    found: dict[str, dict[str, list[tuple[int, int]]]] = {}
    for line in path.read_text().splitlines():
        connection, product, offset, length = line.split()
        found.setdefault(product, {}).setdefault(connection, []).append((int(offset), int(length)))
    return found


def logged_in(urls: tuple[str, str, str], login: str, folder: Path, clock: object):
    """Return a simulated Data Space with an account that was given in one of the ways people give it.

    Args:
        urls: Its addresses: catalogue, files, tokens.
        login: "environment", "netrc", or "configuration" (typed, and kept by QGIS) with another preset.
        folder: Where the netrc file lies.
        clock: Time.
    """
    import queuekit
    from deepsatdata_plugin.hubs.catalogues import account_of, make_hub, resolve
    from deepsatdata_plugin.hubs.contract import HubAccount
    from deepsatdata_plugin.hubs.web import ONCE, credentials_from_environment, given_credentials

    preset = "cdse" if login == "configuration" else "odata"
    url = f"{urls[0]} download={urls[1]} identity={urls[2]}"
    there = resolve(preset, url)
    netrc = folder / "netrc"
    environment = {
        "environment": {
            "DEEPSATDATA_ODATA_USER": "user", "DEEPSATDATA_ODATA_SECRET": "secret", "DEEPSATDATA_ODATA_URL": url,
            "NETRC": str(folder / "none"),
        },
        "netrc": {"NETRC": str(netrc)},
    }  # fmt: skip
    if login == "configuration":
        credentials = given_credentials("user", "secret")
    else:
        credentials = credentials_from_environment("odata", there.login_urls, environment=environment[login])
    hub = make_hub(preset, credentials, clock, queuekit.network(), url=url, retry=ONCE, called="sim")
    return HubAccount(hub, account_of(there, credentials), credentials)


def run(job: dict) -> dict:
    """Open the queue of a job, run it, tell how it ended."""
    import queuekit
    from deepsatdata_plugin.core.errors import InputError
    from deepsatdata_plugin.hubs.files import part_file as transfer
    from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
    from hubsim.remote_clock import RemoteClock

    transfer.CHUNK = CHUNK
    clock = RemoteClock(job["clock"])

    class Server:
        url = job.get("url")
        catalogue_url, download_url, token_url = job.get("urls", ("", "", ""))

    if "login" in job:
        account = logged_in(job["urls"], job["login"], Path(job["log"]), clock)
    else:
        account = queuekit.account_on(
            (queuekit.cdse_hub if "urls" in job else queuekit.dhus_hub)(Server, clock)
        )
    hub = account.hub
    log_received(hub, Path(job.get("log", job["folder"])) / "received.log")
    locks = Path(job["locks"]) if "locks" in job else None
    if job.get("share"):
        from deepsatdata_plugin.hubs.queue import file, presence

        file.on_network, presence.BEAT_S = lambda path: True, 0.0
    counter = die_at(job["die_at"])
    while True:
        try:
            opened = queuekit.make_job(
                Path(job["folder"]), [], [], clock,
                policy=QueuePolicy(rewind=job["rewind"]), unpack=job["unpack"], locks=locks,
                new=not job.get("share"),
            )  # fmt: skip
            opened.scheduler.set_account(account)
            break
        except (InputError, OSError, sqlite3.Error):
            if not job.get("share"):
                raise
            time.sleep(0.05)  # it is away
    time.sleep(max(0.0, job.get("begin", 0.0) - time.time()))  # so that two begin at once
    outcome = opened.run()
    opened.store.close()
    sys.setprofile(None)
    return {"end": outcome.end, "done": outcome.done, "calls": next(counter)}


def serve() -> None:
    """Fork a child for every line; it may die, this process does not."""
    import queuekit  # noqa: F401 - everything heavy is imported before the first fork
    from deepsatdata_plugin.hubs.catalogues.shared import sentinelsat_session as dhus_sentinelsat
    from hubsim import remote_clock  # noqa: F401

    dhus_sentinelsat.load()
    print("ready", flush=True)
    for line in sys.stdin:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            code = 1
            try:
                os.write(writing, json.dumps(run(json.loads(line))).encode())
                code = 0
            finally:
                os._exit(code)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            text = pipe.read()
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        answer = json.loads(text) if text else {"end": "killed" if killed else "failed"}
        print(json.dumps(answer), flush=True)


class Mortal:
    """The parent's side."""

    def __enter__(self) -> Mortal:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "test")])}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "queuekit.mortal"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=ROOT,
        )
        self._process.stdout.readline()
        return self

    def run(self, **job: object) -> dict:
        """Run once; "killed", or how it ended."""
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def __exit__(self, *_: object) -> None:
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)


if __name__ == "__main__":
    serve()
