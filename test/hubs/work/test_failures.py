"""What a failure means: an account's refusal costs no product, one product's costs no other."""

from __future__ import annotations

import errno
import sqlite3
import threading
import time
from typing import get_args

import pytest

from deepsatdata_plugin.core.errors import EnvironmentFailure
from deepsatdata_plugin.hubs.contract import Account, ErrorKind, HubError
from deepsatdata_plugin.hubs.files import Broken, Damaged, Restart
from deepsatdata_plugin.hubs.queue.records import Lane
from deepsatdata_plugin.hubs.web.refusals import refusal
from deepsatdata_plugin.hubs.work.failures import DatabaseFailed, advice, failed_database, judge
from deepsatdata_plugin.hubs.work.fetch_failures import FetchFailures
from deepsatdata_plugin.hubs.work.fetch_lane import FetchLane
from deepsatdata_plugin.hubs.work.ledger import Ledger
from queuekit import FakeHub, HandClock, account_on, make_job, name_of

PAGE = b"<html><h1>403 Forbidden</h1></html>"
CODE_609 = (401, {}, b'{"code":"DAT-ZIP-609","message":"Token audience not allowed"}')
A_PAGE = (403, {"content-type": "text/html"}, PAGE)


def job_of(folder, count=40, user="user", secret="secret", **capabilities):
    hub = FakeHub("cdse", **{"can_order": False, "batch_availability": 50, **capabilities})
    records = [hub.put(name_of(day)) for day in range(1, count + 1)]
    job = make_job(folder, records, [], HandClock())
    job.scheduler.set_account(account_on(hub, user, secret))
    return job, hub


def known(job):
    return job.known("cdse")


# --- the table ----------------------------------------------------------------------------------------
def test_every_kind_of_refusal_is_somebodys():
    for kind in get_args(ErrorKind):
        for doing in ("fetch", "order", "look"):
            assert judge(HubError("no", kind=kind), doing).whose
    assert {judge(HubError("no", kind=kind)).reaction for kind in ("auth", "code", "account")} == {"stop"}


@pytest.mark.parametrize(
    ("error", "whose", "reaction"),
    [
        (Damaged("crc"), "file", "fetch anew"),
        (Broken("cut", kind="connection"), "file", "go on"),
        (Restart("etag", kind="protocol"), "file", "begin again"),
        (OSError(errno.ENOSPC, "full"), "computer", "rest"),
        (OSError(errno.EMFILE, "too many open files"), "computer", "rest"),
        (OSError(errno.EHOSTUNREACH, "no route to the share"), "computer", "rest"),
        (OSError(errno.EACCES, "denied"), "computer", "count"),
        (EnvironmentFailure("too many open files"), "computer", "rest"),
        (sqlite3.OperationalError("disk I/O error"), "computer", "rest"),
        (MemoryError(), "computer", "rest"),
        (sqlite3.OperationalError("database or disk is full"), "computer", "rest"),
        (sqlite3.DatabaseError("database disk image is malformed"), "computer", "end"),
        (sqlite3.OperationalError("no such column: hubb"), "program", "fail"),
        (sqlite3.OperationalError('near "SELCT": syntax error'), "program", "fail"),
        (sqlite3.ProgrammingError("no such column"), "program", "fail"),
        (sqlite3.IntegrityError("NOT NULL"), "program", "fail"),
        (KeyError("x"), "program", "fail"),
        (ValueError("x"), "program", "fail"),
    ],
)
def test_what_is_no_refusal(error, whose, reaction):
    found = judge(error)
    assert (found.whose, found.reaction) == (whose, reaction)
    assert found.text


def test_where_no_product_is_concerned_the_computer_is_waited_for():
    assert judge(OSError(errno.EACCES, "denied"), "run").reaction == "rest"
    assert judge(sqlite3.OperationalError("no such table: lane"), "run").reaction == "fail"


def test_databases_that_fail_say_which_and_what_to_do(tmp_path):
    queue = tmp_path / "queue.sqlite"
    full = sqlite3.OperationalError("database or disk is full")
    assert "queue.sqlite" in str(failed_database(full, queue))
    assert "Nothing of it is lost" in str(failed_database(full, queue))
    torn = failed_database(sqlite3.DatabaseError("database disk image is malformed"), queue)
    assert "Take it away and run again" in str(torn)
    ours = failed_database(DatabaseFailed(full, tmp_path / "accounts.sqlite"), queue)
    assert str(ours).startswith(str(tmp_path / "accounts.sqlite"))
    defect = sqlite3.OperationalError("no such column: x")
    assert failed_database(defect, queue) is defect


def test_a_ledger_damaged_in_mid_run_is_not_taken_for_the_queue(tmp_path):
    """Who took the queue away would lose what was ordered."""
    ledger, queue = Ledger(tmp_path), tmp_path / "queue.sqlite"
    ledger.change("account", stopped="auth")
    ledger.path.write_bytes(b"x" * ledger.path.stat().st_size)
    with pytest.raises(sqlite3.Error) as raised:
        ledger.standing("account")
    text = str(failed_database(raised.value, queue))
    assert text.startswith(str(ledger.path)) and str(queue) not in text
    ledger.close()


def test_every_stop_tells_what_to_do():
    for stopped in ("no account", "auth", "code", "account", "forbidden", "login"):
        text = advice(stopped, "cdse", "its words")
        assert "cdse" in text and "waits:" not in text
        assert "its words" in text or stopped == "no account"


# --- an account's refusal costs no product ------------------------------------------------------------
@pytest.mark.parametrize(
    ("what", "answer", "stopped", "words"),
    [
        ("open", CODE_609, "account", "log in to its web site once"),
        ("open", A_PAGE, "forbidden", "firewall"),
        ("availability", A_PAGE, "forbidden", "firewall"),
    ],
)
def test_what_is_refused_to_the_account_stops_it_and_fails_nothing(tmp_path, what, answer, stopped, words):
    job, hub = job_of(tmp_path)
    hub.script[what] = [refusal(*answer) for _ in range(1000)]
    outcome = job.run(max_wait=3600)
    assert outcome.end == "stopped"
    assert (outcome.waiting, outcome.failed) == (40, 0)
    assert words in outcome.why and outcome.why.count("cdse") == 1
    assert known(job).stopped == stopped
    assert hub.count(what) <= 4
    # Who starts again when it was put right gets everything.
    hub.script.clear()
    job.scheduler.try_again()
    assert job.run().complete


def test_one_that_leaves_while_the_next_is_refused_pays_nothing_either(tmp_path, monkeypatch):
    """Two streams: the account is stopped for the second product before the first one has failed."""
    job, hub = job_of(tmp_path, 8)
    leave, late = FetchFailures._leave, []

    def leave_late(self, product, *rest):
        if not late:
            late.append(product.name)
            for _ in range(500):
                if known(job).stopped:
                    break
                time.sleep(0.01)
        leave(self, product, *rest)

    monkeypatch.setattr(FetchFailures, "_leave", leave_late)
    hub.script["open"] = [refusal(*A_PAGE) for _ in range(100)]
    job.run(max_wait=0)
    assert late and known(job).stopped == "forbidden"
    assert "FAILED" not in job.states().values()


def test_of_two_that_are_refused_at_once_one_is_the_first(tmp_path):
    """Over threads and processes: both cannot take themselves for the first."""
    key = Account("identity", "jane").key
    for turn in range(20):
        ledgers = [Ledger(tmp_path / str(turn)) for _ in range(4)]
        start, found = threading.Barrier(len(ledgers)), []

        def refused(number, ledgers=ledgers, start=start, found=found):
            start.wait()
            found.append(ledgers[number].set_if_empty(key, "fetch_refused", f"product {number}"))

        threads = [threading.Thread(target=refused, args=(number,)) for number in range(len(ledgers))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found.count("") == 1
        assert len(set(found)) == 2


def test_one_product_that_is_closed_fails_alone(tmp_path):
    job, hub = job_of(tmp_path, 6)
    hub.script["open"] = [None, HubError("licence", kind="forbidden", status=403), None, None]
    outcome = job.run()
    assert (outcome.end, outcome.done, outcome.failed) == ("complete", 5, 1)


def test_the_same_product_refused_again_is_not_two(tmp_path):
    from deepsatdata_plugin.hubs.queue import retry

    job, hub = job_of(tmp_path, 1)
    for _ in range(3):
        hub.script["open"] = [HubError("licence", kind="forbidden", status=403)]
        outcome = job.run()
        assert (outcome.end, outcome.failed) == ("complete", 1)
        assert known(job).stopped == ""
        retry(job.store, [1], job.scheduler.accounts)


def test_a_login_refused_after_it_was_accepted_rests_and_does_not_end_the_night(tmp_path):
    job, hub = job_of(tmp_path, 5)
    hub.script["open"] = [None, *[HubError("401", kind="login", status=401) for _ in range(3)]]
    begin = job.clock.now()
    assert job.run().complete
    assert 300 + 600 <= job.clock.now() - begin < 3600
    assert known(job).login_count == 0


def test_a_login_refused_all_night_stops_with_a_sentence(tmp_path):
    job, hub = job_of(tmp_path, 5)
    hub.script["open"] = [HubError("sessions", kind="login", status=401) for _ in range(100)]
    begin = job.clock.now()
    outcome = job.run()
    assert outcome.end == "stopped"
    assert "too many sessions" in outcome.why
    assert (outcome.waiting, outcome.failed) == (5, 0)
    assert job.clock.now() - begin >= 1800
    assert hub.count("open") <= 2 * 6  # two streams


@pytest.mark.parametrize("kind", ["rate", "unavailable", "login"])
def test_a_hub_is_not_hammered_when_the_clock_was_put_back(tmp_path, kind):
    """A rest of before lies days ahead then and is over; the next refusal asks for a new one."""
    job, hub = job_of(tmp_path, 5)
    hub.script["open"] = [HubError("not now", kind=kind, status=503) for _ in range(1000)]
    assert job.run(max_wait=400).end == "waiting"
    job.clock.time -= 3 * 86400
    before = hub.count("open")
    assert job.run(max_wait=900).end == "waiting"
    assert 1 <= hub.count("open") - before <= 2 * 6  # two streams


# --- a refused password -------------------------------------------------------------------------------
def test_a_refused_password_is_sent_again_when_it_has_changed(tmp_path):
    job, hub = job_of(tmp_path, 3, max_streams=1)
    hub.script["open"] = [HubError("wrong password", kind="auth", status=401) for _ in range(2)]
    assert job.run(max_wait=10).end == "stopped"
    sent = hub.count("open")
    for _ in range(3):
        job.scheduler.set_account(account_on(hub))
        job.scheduler.try_again()
        assert job.run(max_wait=10).end == "stopped"
    assert hub.count("open") == sent
    job.scheduler.set_account(account_on(hub, secret="another"))
    hub.script.clear()
    assert job.run().complete


def test_a_refused_password_stops_other_queues_and_processes_with_the_same_only(tmp_path):
    job, hub = job_of(tmp_path, 2, max_streams=1)
    hub.script["open"] = [HubError("wrong password", kind="auth", status=401)] * 9
    assert job.run(max_wait=10).end == "stopped"
    mine = make_job(tmp_path, [], [], job.clock)  # as after a start of QGIS: nothing in memory
    mine.scheduler.set_account(account_on(hub))
    sent = hub.count("open")
    assert mine.run(max_wait=10).end == "stopped"
    assert hub.count("open") == sent
    right = make_job(tmp_path, [], [], job.clock)
    hub.script.clear()
    right.scheduler.set_account(account_on(hub, secret="the right one"))
    assert right.run().complete


def test_what_is_kept_of_a_refused_login_tells_neither_user_nor_password(tmp_path):
    job, hub = job_of(tmp_path, 1, user="jane@example.org", secret="pa55-word")
    hub.script["open"] = [HubError("wrong password", kind="auth", status=401)]
    job.run(max_wait=10)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"pa55-word" not in path.read_bytes() and b"jane" not in path.read_bytes(), path


# --- the computer -------------------------------------------------------------------------------------
def test_a_disk_that_is_away_lets_its_own_queue_rest_and_no_other(tmp_path, monkeypatch):
    from deepsatdata_plugin.hubs.files import part_file

    job, hub = job_of(tmp_path, 1)
    with monkeypatch.context() as disk:
        disk.setattr(part_file, "require_free", _full)
        assert job.run(max_wait=60).end == "waiting"
    assert job.own("cdse").fetch_until > job.clock.now()
    assert "No space" in job.scheduler.lanes()[0].cause
    second = make_job(tmp_path / "b", [hub.put(name_of(9))], [], HandClock())
    second.scheduler.ledger.close()
    second.scheduler.ledger = job.scheduler.ledger
    second.scheduler.set_account(account_on(hub))
    assert second.run(max_wait=60).complete


def test_what_a_hub_says_does_not_hide_why_the_disk_rests(tmp_path, monkeypatch):
    """Both are told: the lane by its disk, as long as that rests, the account by its own words."""
    from deepsatdata_plugin.hubs.files import part_file

    job, _ = job_of(tmp_path, 1)
    with monkeypatch.context() as disk:
        disk.setattr(part_file, "require_free", _full)
        job.run(max_wait=60)
    book = job.scheduler._books["cdse"]
    book.rest("fetch", HubError("slow down", kind="rate", status=429, cause="slow down"), job.clock.now())
    assert "No space" in job.scheduler.lanes()[0].cause
    assert job.own("cdse").fetch_until > job.clock.now()
    assert job.known("cdse").last_cause == "slow down"


@pytest.mark.parametrize("lane", ["_orders", "_files"])
def test_a_defect_in_a_lane_is_told_and_no_disk(tmp_path, monkeypatch, lane):
    """A statement of ours that is wrong is nothing to wait for."""
    job, _ = job_of(tmp_path, 2)
    wrong = sqlite3.OperationalError("no such column: hubb")

    def defect(*_args, **_named):
        raise wrong

    if lane == "_orders":
        monkeypatch.setattr(job.store, "close_lost_orders", defect)
        with pytest.raises(sqlite3.OperationalError, match="no such column"):
            job.run(max_wait=3600)
        return
    monkeypatch.setattr(job.store, "lane", lambda *_: Lane("cdse", "user"))
    monkeypatch.setattr(FetchLane, "_still_online", defect)
    assert job.run(max_wait=3600).failed == 2
    assert "defect" in job.store.product(1).reason
    assert job.own("cdse").fetch_until == 0


def _full(folder, octets):
    raise OSError(errno.ENOSPC, "No space left on device", str(folder))
