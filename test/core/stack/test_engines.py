"""The dask engine on a real cluster of two worker processes: same bytes, cancel, damage, wrong address."""

from __future__ import annotations

import gc
import hashlib
import pickle
import shutil
import socket
import time
from pathlib import Path

import pytest

from core.small_dataset import BANDS, break_decoder, copied, make_season, make_truth, rows_of, stack
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.dataset.shard import ShardWriter
from deepsatdata_plugin.core.dataset.sink import ShardFolder
from deepsatdata_plugin.core.errors import BadProduct, Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.stack import engines as engine
from deepsatdata_plugin.core.stack.compress import best_compressor
from deepsatdata_plugin.core.stack.records import StackParameters

distributed = pytest.importorskip("distributed", reason="run `make setup`")

PARAMETERS = StackParameters(bands=BANDS, size=24, labelled_only=False, shard_bytes=200_000)


@pytest.fixture(scope="module")
def cluster():
    """Two processes of one thread each; nothing but what they are sent is known to them."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0", host="127.0.0.1"
    ) as made:
        yield made


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"))


@pytest.fixture(scope="module")
def truth(season, tmp_path_factory):
    return make_truth(season, tmp_path_factory.mktemp("truth") / "truth", (10,))


@pytest.fixture(scope="module")
def reference(season, truth, tmp_path_factory):
    """Bytes of every file as threads write them."""
    folder = tmp_path_factory.mktemp("reference") / "set"
    stack(season, folder, truth, shard_bytes=200_000)
    return hashes(folder)


def hashes(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def test_processes_write_the_same_bytes_as_threads(season, truth, cluster, tmp_path, reference):
    said: list[str] = []

    class Listening(Silent):
        def info(self, text):
            said.append(text)

    time.sleep(1.1)  # time stamps, if there were any, would differ
    make_dataset(
        str(season.products_folder), str(tmp_path / "set"), PARAMETERS, ground_truth=str(truth),
        engine=cluster.scheduler_address, threads=1, feedback=Listening(),
    )  # fmt: skip
    assert hashes(tmp_path / "set") == reference
    for tile in ("T31TFM_2018", "T31TFN_2018"):
        assert f"{tile}: shards are complete." in said


def test_what_is_missing_is_made_again(season, truth, cluster, tmp_path, reference):
    options = {"engine": cluster.scheduler_address, "shard_bytes": 200_000}
    stack(season, tmp_path / "set", truth, **options)
    for victim in sorted((tmp_path / "set" / "shards").iterdir())[::2]:
        victim.unlink()
    stack(season, tmp_path / "set", truth, **options)
    assert hashes(tmp_path / "set") == reference


def test_cancel_ends_soon_and_threads_finish_the_rest(season, truth, cluster, tmp_path, reference):
    """The workers are kept busy, so that the tasks wait in the queue when the user cancels."""
    busy = distributed.Client(cluster, set_as_default=False)
    gate = distributed.Event("gate", client=busy)
    blockers = [busy.submit(distributed.Event.wait, gate, pure=False) for _ in range(2)]

    class CancelSoon(Silent):
        def __init__(self):
            self.started = time.monotonic()

        def is_cancelled(self):
            return time.monotonic() > self.started + 3

    feedback = CancelSoon()
    with pytest.raises(Cancelled):
        make_dataset(
            str(season.products_folder), str(tmp_path / "set"), PARAMETERS, ground_truth=str(truth),
            engine=cluster.scheduler_address, threads=1, feedback=feedback,
        )  # fmt: skip
    assert not any(blocker.done() for blocker in blockers)  # it did not wait for a free worker
    gate.set()
    busy.cancel(blockers)
    busy.close()
    assert not (tmp_path / "set" / "dataset.json").exists()
    stack(season, tmp_path / "set", truth, shard_bytes=200_000)
    assert hashes(tmp_path / "set") == reference


def test_a_damaged_product_is_reported_by_the_worker_and_taken_out(season, cluster, tmp_path):
    """Decoding fails in the worker processes alone; the dataset ends as if the product were not there."""
    victim = season.written[1].spec.name.replace(".SAFE", "")
    warned: list[str] = []

    class Listening(Silent):
        def warn(self, text):
            warned.append(text)

    def make(products, folder, engine_, feedback):
        return make_dataset(
            str(products), str(folder), PARAMETERS, engine=engine_, threads=1, feedback=feedback
        )

    with distributed.Client(cluster, set_as_default=False) as client:
        client.run(break_decoder, victim, "B05")
        result = make(season.products_folder, tmp_path / "dask", cluster.scheduler_address, Listening())
        client.run(break_decoder, "", "")
    assert [(s.subject, s.reason) for s in result.skips if s.kind == "product"] == [
        (victim, "cannot_be_decoded")
    ]
    assert len(warned) == 1 and victim in warned[0] and "injected" in warned[0]
    assert any(row["subject"] == victim for row in rows_of(tmp_path / "dask", "skipped.csv"))
    products = copied(season, tmp_path / "products")
    shutil.rmtree(products / f"{victim}.SAFE")
    make(products, tmp_path / "without", "threads", Silent())
    shards = [
        {n: h for n, h in hashes(tmp_path / f).items() if n[0:6] == "shards"} for f in ("dask", "without")
    ]
    assert shards[0] == shards[1] and len(shards[0]) > 2


def test_bad_product_travels():
    error = BadProduct("block (1, 1) cannot be decoded.", subject="S2A_X", remedy="Download it again.")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is BadProduct
    assert (again.message, again.subject, again.remedy) == (error.message, error.subject, error.remedy)


def test_nobody_at_the_address(season, tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "CONNECT_TIMEOUT", "1s")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(InputError, match=f"ENGINE: no dask scheduler answers at {address}"):
        stack(season, tmp_path / "set", engine=address)


def test_a_client_that_could_not_connect_is_not_left_behind(season, tmp_path, monkeypatch):
    """Closing itself later, as garbage, it could wait for ever for a client that is just starting."""
    monkeypatch.setattr(engine, "CONNECT_TIMEOUT", "1s")
    before = {id(item) for item in gc.get_objects() if isinstance(item, distributed.Client)}
    gc.disable()
    try:
        with pytest.raises(InputError, match="no dask scheduler answers"):
            stack(season, tmp_path / "set", engine="tcp://127.0.0.1:1")
        left = [item for item in gc.get_objects() if isinstance(item, distributed.Client)]
        assert {id(item) for item in left} <= before
    finally:
        gc.enable()


@pytest.mark.parametrize("address", ["tcp://", "nonsense://127.0.0.1:1", "tcp://127.0.0.1:port"])
def test_addresses_that_are_none(season, tmp_path, monkeypatch, address):
    monkeypatch.setattr(engine, "CONNECT_TIMEOUT", "1s")
    with pytest.raises(InputError, match="ENGINE"):
        stack(season, tmp_path / "set", engine=address)


def test_a_scheduler_without_workers(season, tmp_path):
    with (
        distributed.LocalCluster(
            n_workers=0, processes=True, dashboard_address=":0", host="127.0.0.1"
        ) as empty,
        pytest.raises(InputError, match="ENGINE.*no worker"),
    ):
        stack(season, tmp_path / "set", engine=empty.scheduler_address)


def test_a_worker_of_an_earlier_attempt_writes_into_other_files(tmp_path):
    compressor = best_compressor()
    first, second = ShardFolder(tmp_path, compressor), ShardFolder(tmp_path, compressor)
    assert first == pickle.loads(pickle.dumps(first)) != second
    path = tmp_path / "T31TFM_2018_000.h5"
    names = [ShardWriter(path, compressor, sink.attempt)._part for sink in (first, second)]
    assert names[0] != names[1]
    assert all(name.name.startswith("T31TFM_2018_000.h5.") and name.suffix == ".part" for name in names)


def test_after_an_error_every_task_has_ended():
    """The shards of a damaged product are planned anew: nobody may write them any longer."""

    class Future:
        def __init__(self, looks):
            self.looks = looks

    class Client:
        cancelled = None

        def cancel(self, left):
            self.cancelled = left

    class Event:
        is_set = False

        def set(self):
            self.is_set = True

    def wait(pending):
        for future in pending:
            future.looks -= 1
        return {future for future in pending if future.looks <= 0}

    client, event, slow = Client(), Event(), {Future(3), Future(500)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "_wait", wait)
        engine._stop(client, event, slow, None, Silent())
    assert event.is_set and client.cancelled == []
    assert all(future.looks <= 0 for future in slow)
