"""Products of other hubs are found by name, many at once; what was deleted says why and names its successor."""

from __future__ import annotations

from dataclasses import replace

import pytest

import hubsim
from deepsatdata_plugin.hubs.contract import HubError, elsewhere
from deepsatdata_plugin.hubs.queue.actions import retry, take_replacements
from deepsatdata_plugin.hubs.queue.states import State
from deepsatdata_plugin.hubs.work.lane_moves import REQUESTS_A_TASK
from hubsim import faults
from queuekit import FakeHub, HandClock, Recorder, cdse_hub, make_job, name_of, record_of, sim_records

OLD = "S2A_MSIL1C_20180101T103629_N0206_R008_T31TFM_20180101T133629"
NEW = "S2A_MSIL1C_20180101T103629_N0500_R008_T31TFM_20230501T120000"


def orders(job):
    return next(task for task in job.scheduler.due() if task.kind == "orders")


# --- products of other hubs --------------------------------------------------------------------------------
def test_names_of_another_hub_are_asked_for_together(tmp_path):
    hub = FakeHub("hub", can_order=False, batch_availability=50, batch_names=50)
    records = [hub.put(name_of(day)) for day in range(1, 121)]
    job = make_job(tmp_path, [elsewhere(r, "hub") for r in records], [hub], HandClock())
    orders(job).run(Recorder())
    assert [call[0] for call in hub.calls] == ["named", "availability"] * 3
    assert set(job.states().values()) == {"READY"}


@pytest.mark.parametrize("names", [0, 50])
def test_a_task_keeps_to_its_number_of_requests(tmp_path, names):
    """Products that no list of names tells are searched for one by one, as far as the task may go."""
    hub = FakeHub("hub", can_order=False, batch_availability=50, batch_names=names)
    records = [hub.put(name_of(day)) for day in range(1, 61)]
    wanted = [elsewhere(r, "hub") for r in records]
    if names:  # all of another processing there
        wanted = [elsewhere(record_of(r.name.replace("N0206", "N0205"), "hub"), "hub") for r in records]
    job = make_job(tmp_path, wanted, [hub], HandClock())
    for _ in range(20):
        before = len(hub.calls)
        task = next((task for task in job.scheduler.due() if task.kind == "orders"), None)
        if task is None:
            break
        task.run(Recorder())
        assert len(hub.calls) - before <= REQUESTS_A_TASK
    assert set(job.states().values()) == {"READY"}


def test_a_hub_that_refuses_a_list_of_names_is_searched(tmp_path):
    hub = FakeHub("hub", can_order=False, batch_availability=50, batch_names=50)
    records = [hub.put(name_of(day)) for day in range(1, 4)]
    hub.script["named"] = [HubError("no such list.", kind="bad_query")]
    job = make_job(tmp_path, [elsewhere(r, "hub") for r in records], [hub], HandClock())
    orders(job).run(Recorder())
    assert hub.count("search") == 3
    assert set(job.states().values()) == {"READY"}


# --- what took a product's place ----------------------------------------------------------------------------
class World:
    """A Data Space that has the new processing only."""

    def __init__(self, folder, *names):
        self.clock = hubsim.VirtualClock()
        self.catalogue = hubsim.Catalogue([hubsim.product(name) for name in (NEW, *names)])
        self.server = hubsim.CdseServer(self.clock, self.catalogue)
        self.folder = folder

    def __enter__(self):
        self.server.__enter__()
        self.hub = cdse_hub(self.server, self.clock)
        return self

    def __exit__(self, *exception):
        self.server.__exit__(*exception)

    def job(self, records):
        return make_job(self.folder, records, [self.hub], self.clock)


def notes(job, number=1):
    return " ".join(event.note for event in job.store.events(number))


def test_another_processing_is_never_taken_in_silence(tmp_path):
    """A row of another catalogue whose product the hub has replaced."""
    with World(tmp_path) as world:
        job = world.job([elsewhere(record_of(OLD, "other"), "sim")])
        assert job.run(max_wait=86400).complete
        assert job.store.product(1).name == NEW
        assert (
            f"sim has {OLD} no longer; {NEW} (processing 05.00) took its place and is fetched instead"
            in notes(job)
        )


def test_what_is_in_the_queue_already_is_said(tmp_path):
    with World(tmp_path) as world:
        records = [elsewhere(record_of(OLD, "other"), "sim"), *sim_records(world.server, "sim")]
        job = world.job(records)
        job.run(max_wait=86400)
        assert job.store.product(1).state is State.GONE
        assert (
            f"{NEW} (processing 05.00) took its place and is in the queue already"
            in job.store.product(1).reason
        )
        assert job.store.product(2).state is State.DONE


def test_a_deleted_product_says_why_and_its_successor_is_taken_by_choice(tmp_path):
    with World(tmp_path, OLD) as world:
        old = replace(record_of(OLD, "sim"), id=world.catalogue[OLD].id)
        world.server.inject(faults.deleted("Obsolete product", product=OLD))
        job = world.job([old])
        job.run(max_wait=3600)
        row = job.store.product(1)
        assert row.state is State.GONE
        assert "The hub has deleted it (Obsolete product)." in row.reason
        assert f"{NEW} (processing 05.00), which can be taken instead" in row.reason
        retry(job.store, [1], job.scheduler._accounts)  # tried again as it is: still gone
        job.run(max_wait=3600)
        assert job.store.product(1).state is State.GONE
        assert take_replacements(job.store, [1]) == 1
        assert job.run(max_wait=86400).complete
        row = job.store.product(1)
        assert (row.state, row.name) == (State.DONE, NEW)
        assert (job.products / f"{NEW}.SAFE").is_dir()
        assert take_replacements(job.store, [1]) == 0


def test_deleted_without_a_word_and_without_successor(tmp_path):
    with World(tmp_path, OLD) as world:
        old = replace(record_of(OLD, "sim"), id=world.catalogue[OLD].id)
        world.server.inject(faults.deleted("", product=OLD))
        world.server.inject(faults.deleted(product=NEW))
        job = world.job([old])
        job.run(max_wait=3600)
        assert job.store.product(1).reason == "The hub has deleted it."


def test_many_deleted_products_keep_to_the_requests_of_a_task(tmp_path):
    hub = FakeHub("hub", can_order=False, batch_availability=50)
    records = [hub.put(name_of(day), "gone") for day in range(1, 31)]
    job = make_job(tmp_path, records, [hub], HandClock())
    for _ in range(10):
        before = len(hub.calls)
        task = next((task for task in job.scheduler.due() if task.kind == "orders"), None)
        if task is None:
            break
        task.run(Recorder())
        assert len(hub.calls) - before <= REQUESTS_A_TASK + 1
    assert set(job.states().values()) == {"GONE"}
