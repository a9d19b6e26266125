"""An account is one, however many queues, windows and configurations use it."""

from __future__ import annotations

import pytest

import hubsim
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.catalogues import account_of, resolve
from deepsatdata_plugin.hubs.contract import Account, Credentials, HubError
from deepsatdata_plugin.hubs.queue.actions import pause, resume
from deepsatdata_plugin.hubs.queue.records import JobSettings, worker_name
from deepsatdata_plugin.hubs.queue.states import State
from deepsatdata_plugin.hubs.queue.store import QueueStore
from deepsatdata_plugin.hubs.work.ledger import Ledger
from deepsatdata_plugin.hubs.work.locks import AccountLocks
from deepsatdata_plugin.hubs.work.scheduler import Scheduler
from deepsatdata_plugin.hubs.work.stream_turns import StreamTurns
from queuekit import FakeHub, FakeStream, HandClock, Job, Recorder, account_on, make_job, name_of


def two_queues(folder, hub, clock, records):
    """Return two queues of one account in one place of locks, with some products each."""
    jobs = []
    for name, mine in zip("ab", (records[::2], records[1::2])):
        settings = JobSettings(folder / name / "products")
        store = QueueStore(folder / f"{name}.sqlite", settings=settings, clock=clock)
        store.add(mine)
        accounts = {hub.name: account_on(hub)}
        scheduler = Scheduler(store, accounts, clock=clock, locks_folder=folder / "locks")
        jobs.append(Job(folder / name, store, scheduler, clock, Recorder()))
    return jobs


# --- who an account is --------------------------------------------------------------------------------
def test_one_user_of_one_server_is_one_account():
    jane = Credentials("jane", "pw")
    cdse = account_of(resolve("cdse"), jane)
    url = "https://x.example/odata/v1 identity=https://identity.dataspace.copernicus.eu/another/path"
    assert account_of(resolve("odata", url), Credentials("jane", "another")).key == cdse.key
    assert account_of(resolve("cdse"), Credentials("joe", "pw")).key != cdse.key
    assert account_of(resolve("creodias"), jane).key != cdse.key
    assert (
        account_of(resolve("earth-search"), Credentials()).key
        != account_of(resolve("cdse"), Credentials()).key
    )
    assert "jane" not in cdse.key and cdse.user == "jane"


# --- orders -------------------------------------------------------------------------------------------
def test_the_quota_of_an_account_holds_over_all_its_queues(tmp_path):
    clock, hub = HandClock(), FakeHub()
    records = [hub.put(name_of(day), "offline") for day in range(1, 7)]
    one, two = two_queues(tmp_path, hub, clock, records)
    full = HubError("full (2 fetches max)", kind="quota", status=403, quota=2)
    hub.script["order"] = [None, None, full]
    one.run(max_wait=0)
    two.run(max_wait=0)
    assert hub.count("order") == 3  # the second queue did not have to find out
    assert sorted(two.states().values()) == ["WAIT_SLOT"] * 3
    assert [job.scheduler.lanes()[0].open_orders for job in (one, two)] == [2, 2]
    assert two.scheduler.lanes()[0].quota == 2
    # A slot that gets free in one queue is taken by the other.
    pause(one.store, [3])
    for record in (records[0], records[2]):
        hub.states[record.id] = "online"
    clock.time += 1801
    one.run(max_wait=0)
    assert one.scheduler.lanes()[0].open_orders == 0
    assert two.scheduler.next_due() is not None
    two.run(max_wait=0)
    assert list(two.states().values()).count("ORDERED") == 2


def test_orders_of_a_queue_that_vanished_hold_no_slot_for_ever(tmp_path):
    ledger, key = Ledger(tmp_path), Account("identity", "jane").key
    ledger.put_orders(key, tmp_path / "gone.sqlite", 4, until=1000.0)
    assert ledger.other_orders(key, tmp_path / "mine.sqlite", 999.0) == 4
    assert ledger.other_orders(key, tmp_path / "gone.sqlite", 999.0) == 0
    assert ledger.other_orders(key, tmp_path / "mine.sqlite", 1001.0) == 0


# --- rests --------------------------------------------------------------------------------------------
def test_a_rest_the_hub_asked_for_holds_for_all_queues_and_after_a_start(tmp_path):
    clock, hub = HandClock(), FakeHub(can_order=False)
    records = [hub.put(name_of(day)) for day in range(1, 5)]
    one, two = two_queues(tmp_path, hub, clock, records)
    hub.script["open"] = [HubError("429", kind="rate", status=429, retry_after=900)] * 2
    one.run(max_wait=0)
    asked = hub.count("open")
    two.run(max_wait=0)
    assert hub.count("open") == asked
    assert two.scheduler.lanes()[0].resting_until == clock.now() + 900
    again = make_job(tmp_path / "c", [hub.put(name_of(9))], [], clock)
    again.scheduler.ledger.close()
    again.scheduler.ledger = one.scheduler.ledger  # as if it looked there
    again.scheduler.set_account(account_on(hub))
    again.run(max_wait=0)
    assert hub.count("open") == asked


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "locks").write_text("a file where a folder is wanted")
    with pytest.raises(InputError, match="cannot be kept here") as caught:
        Ledger(tmp_path / "locks")
    assert "XDG_STATE_HOME" in str(caught.value)


def test_versions_with_other_columns_do_not_share_a_file(tmp_path, monkeypatch):
    from deepsatdata_plugin.hubs.work import ledger as module

    today = module._FILE
    Ledger(tmp_path).change("me", quota=3)
    monkeypatch.setattr(module, "_FILE", "accounts-of-tomorrow.sqlite")
    assert Ledger(tmp_path).standing("me").quota is None
    monkeypatch.setattr(module, "_FILE", today)
    assert Ledger(tmp_path).standing("me").quota == 3


def test_a_damaged_ledger_is_named(tmp_path):
    ledger = Ledger(tmp_path)
    ledger.close()
    path = next(tmp_path.glob("accounts-*.sqlite"))
    path.write_bytes(b"no database at all " * 100)
    with pytest.raises(InputError, match="cannot be kept here") as caught:
        Ledger(tmp_path)
    assert str(path) in str(caught.value)


# --- the gap before a stream is continued -------------------------------------------------------------
@pytest.mark.parametrize("ended", ["stopped", "paused", "killed", "started again", "broken"])
def test_a_stream_is_not_continued_before_the_hub_has_forgotten_the_old_one(tmp_path, ended):
    clock, hub = HandClock(), FakeHub("hub", can_order=False, resume_gap=60.0)
    record = hub.put(name_of(1))
    hub.files[record.id] = b"PK\x03\x04" + bytes(4_000_000)
    job = make_job(tmp_path, [record], [hub], clock)
    for task in job.scheduler.due():
        task.run(Silent())
    feedback = Recorder()

    def before_chunk(offset):
        feedback.cancelled = feedback.cancelled or (offset > 3_000_000 and ended != "broken")

    more = {"fail_after": 3_500_000} if ended == "broken" else {}
    hub.script["open"] = [FakeStream(hub.files[record.id], chunk=65536, before_chunk=before_chunk, **more)]
    for task in job.scheduler.due():
        try:
            task.run(feedback)
        except Cancelled:
            continue
    if ended == "paused":
        pause(job.store, [1])
        resume(job.store, [1], clock.now())
    elif ended == "killed":
        owner = worker_name().rsplit(":", 1)[0] + ":99999999:1"
        job.store.move(
            1, State.FETCHING, owner=owner, heartbeat=clock.now(), bytes=job.store.product(1).bytes
        )
    if ended in ("killed", "started again"):
        job.store.close()
        job = make_job(tmp_path, [], [hub], clock)
    assert job.store.product(1).bytes > 0
    opened = len(hub.opened)
    for seconds in (1, 30, 28):
        clock.time += seconds
        for task in job.scheduler.due():
            task.run(Silent())
        assert len(hub.opened) == opened
    clock.time += 2
    for task in job.scheduler.due():
        task.run(Silent())
    assert len(hub.opened) == opened + 1
    assert hub.opened[-1][2] > 0  # from where it stood


def test_what_is_whole_is_verified_without_waiting(tmp_path):
    clock, hub = HandClock(), FakeHub("hub", can_order=False, resume_gap=60.0)
    record = hub.put(name_of(1))
    job = make_job(tmp_path, [record], [hub], clock)
    for task in job.scheduler.due():
        task.run(Silent())
    job.products.mkdir(parents=True)
    data = hub.files[record.id]
    (job.products / f"{record.name}.zip.part").write_bytes(data)
    job.store.change(
        1, total=len(data), bytes=len(data), part_path=f"{record.name}.zip.part", heartbeat=clock.now()
    )
    assert job.run(max_wait=1).complete
    assert hub.opened == []


# --- tokens -------------------------------------------------------------------------------------------
def test_hubs_opened_again_and_again_are_one_login(tmp_path, virtual_clock):
    from queuekit import cdse_hub, sim_records

    with hubsim.CdseServer(virtual_clock, hubsim.synthetic(6), {"user": "secret"}) as server:
        records = sim_records(server, "sim")
        job = make_job(tmp_path, [], [], virtual_clock)
        for record in records:
            job.store.add([record])
            job.scheduler.set_account(account_on(cdse_hub(server, virtual_clock)))
            assert job.run().complete
        assert server.log.count(kind="token", outcome="password") == 1


@pytest.mark.parametrize("streams", [1, 4])
def test_a_second_program_gets_its_share_of_the_streams(tmp_path, streams):
    """Who gives a stream back would have it again before another program looks: they take turns."""
    clock, ledger = HandClock(), Ledger(tmp_path)
    account = Account("https://identity.example", "user")

    def program():
        return StreamTurns(
            AccountLocks(account, folder=tmp_path, streams=streams), ledger, clock, account.key, 5
        )

    first, second = program(), program()
    held = {first: [], second: []}

    def work(turns, wants=4):
        """Files end one after the other; each time the next one is begun at once."""
        if held[turns]:
            held[turns].pop(0).release()
        while len(held[turns]) < wants and (lock := turns.take()) is not None:
            held[turns].append(lock)

    work(first)
    assert len(held[first]) == streams
    had = []
    for _ in range(40):
        for turns in (first, first, first, second):  # the first one looks more often
            work(turns)
            clock.time += 2
        had.append(len(held[second]))
    assert sum(had[4:]) >= 36 * streams * 0.3, "about half"
    assert sum(map(len, held.values())) <= streams
    for lock in held.pop(second):
        lock.release()
    clock.time += 60  # the second program has died, or has nothing left to do
    work(first)
    assert len(held[first]) == streams
    ledger.close()


def test_a_clock_put_back_lets_no_program_wait_for_the_others_for_ever(tmp_path):
    clock, ledger = HandClock(), Ledger(tmp_path)
    account = Account("https://identity.example", "user")
    programs = [
        StreamTurns(AccountLocks(account, folder=tmp_path, streams=1), ledger, clock, account.key, 5)
        for _ in range(3)
    ]
    for turns in programs:  # each has had its turn
        lock = turns.take()
        assert lock is not None
        lock.release()
    held = AccountLocks(account, folder=tmp_path, streams=1).stream()
    clock.time -= 7200
    assert [turns.take() for turns in programs] == [None] * 3
    held.release()
    assert any(turns.take() is not None for turns in programs)
    ledger.close()


def test_who_was_killed_while_it_waited_for_a_stream_holds_up_nobody(tmp_path):
    clock, ledger = HandClock(), Ledger(tmp_path)
    account = Account("https://identity.example", "user")
    locks = AccountLocks(account, folder=tmp_path)
    for number in range(6):
        ledger.wait_for_stream(account.key, f"killed-{number}", 0, clock.now(), clock.now() + 20)
    turns = StreamTurns(locks, ledger, clock, account.key, 5)
    held = [turns.take() for _ in range(4)]
    assert all(held)
    assert ledger.waiting(account.key, "", clock.now()) == []
    for lock in held:
        lock.release()
    ledger.close()
