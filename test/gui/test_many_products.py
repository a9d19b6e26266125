"""5,000 products: the interface stays alive, and memory does not grow."""

from __future__ import annotations

import gc
import random
import threading
import time
import tracemalloc
from dataclasses import replace

import pytest
from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtCore import QObject, Qt, QTimer

from deepsatdata_plugin.gui.views.state_style import group_of
from deepsatdata_plugin.hubs.queue import actions as queue_actions
from deepsatdata_plugin.hubs.queue.records import JobSettings
from deepsatdata_plugin.hubs.queue.states import State
from deepsatdata_plugin.hubs.queue.store import QueueStore

COUNT = 5000
LONG = 120_000


class Heartbeat(QObject):
    """A timer of 5 ms; how late it comes is how long the event loop was blocked. Shown, never judged."""

    def __init__(self) -> None:
        super().__init__()
        self.worst = 0.0
        self.late: list[tuple[float, str]] = []
        self.busy: list[tuple[float, str]] = []
        self.collected = 0.0  # longest run of Python's collector: as long as all that the process holds wants
        self._collecting = 0.0
        gc.callbacks.append(self._collector)
        self._cpu = time.thread_time()
        self.what = ""
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)

    def _beat(self) -> None:
        now = time.perf_counter()
        gap = 1000 * (now - self._last) - 5
        worked, self._cpu = 1000 * (time.thread_time() - self._cpu), time.thread_time()
        self._last = now
        if worked > 12:
            self.busy.append((round(worked, 1), self.what))
        if gap > 15:
            self.late.append((round(gap, 1), self.what))
        self.worst = max(self.worst, gap)

    def _collector(self, phase: str, _) -> None:
        if phase == "start":
            self._collecting = time.perf_counter()
        else:
            self.collected = max(self.collected, 1000 * (time.perf_counter() - self._collecting))

    def begin(self, what: str) -> None:
        self.what = what
        self._last, self._cpu = time.perf_counter(), time.thread_time()

    def stop(self) -> None:
        self._timer.stop()
        gc.callbacks.remove(self._collector)


def all_have(layer, field, value) -> bool:
    """Tell whether the map shows one value for all; the first that differs ends the look."""
    wanted = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return all(feature[field] == value for feature in layer.getFeatures(wanted))


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """A queue file with 5,000 products in many states."""
    from .picture import records

    path = tmp_path_factory.mktemp("many") / "queue.sqlite"
    store = QueueStore(path, settings=JobSettings(path.parent / "products"))
    template = records(50)
    fresh = []
    for number in range(COUNT):
        base = template[number % 50]
        stamp = f"{20150101 + number % 28 + 100 * (number // 28 % 12) + 10000 * (number // 336)}"
        name = base.name.replace(base.name[11:19], stamp, 1)
        when = base.sensing_start.replace(year=int(stamp[:4]), month=int(stamp[4:6]), day=int(stamp[6:8]))
        fresh.append(replace(base, name=name, id=f"id-{number}", sensing_start=when))
    with store.transaction():
        assert len(store.add(fresh).new) == COUNT
        for product in store.products():
            store.move(product.id, State.CHECK)
            if product.id % 3 == 0:
                store.move(product.id, State.WAIT_SLOT, next_try=time.time() + 3000)
    store.close()
    return path


@pytest.fixture
def dock(part, settings, many, qtbot):
    part.dock.resize(1100, 700)
    part.dock.show()
    part.open()
    return part


class Watch:
    """What the main thread is made to do: uses of the queue file, products that come anew, sorting."""

    def __init__(self, dock, monkeypatch) -> None:
        self.on_main: list[str] = []
        self.resets, self.read, self.sorts = 0, 0, 0
        model, main = dock.widget.view.model, threading.main_thread()
        for name in ("changed_since", "counts", "products", "events", "add", "move", "change", "soonest"):
            real = getattr(QueueStore, name)

            def watched(store, *args, _name=name, _real=real, **kwargs):
                if threading.current_thread() is main and store is getattr(
                    dock.controller.job, "store", None
                ):
                    self.on_main.append(_name)
                return _real(store, *args, **kwargs)

            monkeypatch.setattr(QueueStore, name, watched)
        model.modelReset.connect(self._reset)
        model.layoutChanged.connect(self._sorted)
        dock.controller.looked.connect(self._looked)

    def _reset(self) -> None:
        self.resets += 1

    def _sorted(self) -> None:
        self.sorts += 1

    def _looked(self, seen) -> None:
        self.read += len(seen.changed)


def test_the_interface_stays_alive(dock, many, qtbot, record_property, monkeypatch):
    """Opening, sorting, filtering, working, pausing 5,000: the main thread reads no file and touches few rows."""
    gc.collect()
    watch = Watch(dock, monkeypatch)
    beat = _work(dock, many, qtbot, watch)
    own = max((worked for worked, _ in beat.busy), default=0.0)
    text = f"longest wait {beat.worst:.1f} ms, own work {own:.1f} ms"
    print(f"\n{COUNT} products: {text}; {sorted(beat.late)[-6:]} {sorted(beat.busy)[-6:]}")
    record_property("event_loop", text)
    assert watch.on_main == []
    assert watch.resets <= 2, "filled once; later only what changed is told"


def _work(dock, many, qtbot, watch: Watch) -> Heartbeat:
    view, controller = dock.widget.view, dock.controller
    beat = Heartbeat()
    beat.begin("open")
    controller.open(many)
    qtbot.waitUntil(lambda: view.model.rowCount() == COUNT, timeout=LONG)
    beat.begin("footprints")
    dock.widget.actions_.footprints.setChecked(True)
    qtbot.waitUntil(lambda: dock.widget.layer.layer.featureCount() == COUNT, timeout=LONG)

    store = QueueStore(many)  # another process works on it
    chance = random.Random(1)
    watch.read = 0
    for index in range(3):
        view.tabs.setCurrentIndex(index)
        beat.begin(f"updates, tab {index}")
        for _ in range(8):
            with store.transaction():
                for number in chance.sample(range(1, COUNT + 1), 60):
                    store.change(number, bytes=chance.randrange(10**8), rate=chance.random() * 1e6)
            controller.look()
            qtbot.wait(120)
    assert watch.read <= 3 * 8 * 60, "only what changed is read again"
    watch.sorts = 0
    for column in (1, 7, 0):
        beat.begin(f"sort by column {column}")
        view.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        qtbot.wait(60)
    assert watch.sorts <= 6, "sorted by the model at once, not row by row"
    beat.begin("filter")
    qtbot.keyClicks(view.search, "T31TFM S2A 2018")
    qtbot.waitUntil(lambda: 0 < view.filter.rowCount() < COUNT, timeout=LONG)
    view.search.clear()
    qtbot.waitUntil(lambda: view.filter.rowCount() == COUNT, timeout=LONG)
    beat.begin("select all")
    view.table.selectAll()
    qtbot.wait(100)
    beat.begin("pause 5,000")
    dock.widget.actions_.pause.trigger()
    qtbot.waitUntil(
        lambda: sum(product.state is State.PAUSED for product in view.model.products()) == COUNT, timeout=LONG
    )
    paused = group_of(State.PAUSED).key
    qtbot.waitUntil(lambda: all_have(dock.widget.layer.layer, "state", paused), timeout=LONG)
    beat.begin("resume 5,000")
    queue_actions_done = []
    controller.change(
        lambda job: queue_actions.resume(job.store, range(1, COUNT + 1), time.time()),
        queue_actions_done.append,
    )
    qtbot.waitUntil(lambda: queue_actions_done == [COUNT], timeout=LONG)
    qtbot.waitUntil(
        lambda: not any(product.state is State.PAUSED for product in view.model.products()), timeout=LONG
    )
    beat.stop()
    store.close()
    return beat


def test_memory_is_flat(dock, many, qtbot):
    """Refreshes with changes leave nothing behind."""
    view, controller = dock.widget.view, dock.controller
    controller.open(many)
    qtbot.waitUntil(lambda: view.model.rowCount() == COUNT, timeout=LONG)
    store = QueueStore(many)
    seen = []
    controller.looked.connect(lambda look: seen.append(len(look.changed)))

    def refresh(times: int) -> None:
        for turn in range(times):
            with store.transaction():
                for number in range(1 + turn % 50, COUNT, 100):
                    store.change(number, bytes=turn)
            before = len(seen)
            controller.look()
            qtbot.waitUntil(lambda wanted=before: len(seen) > wanted, timeout=LONG)
        gc.collect()

    tracemalloc.start()
    with store.transaction():  # every row is made anew while memory is traced
        for number in range(1, COUNT + 1):
            store.change(number, rate=1.0)
    refresh(5)
    first = tracemalloc.get_traced_memory()[0]
    refresh(40)
    last = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    store.close()
    print(f"\nmemory after 5 and 45 refreshes: {first / 1e6:.2f} and {last / 1e6:.2f} MB")
    assert max(seen[-40:]) <= 60, "only what changed is read"
    assert last - first < 500_000
