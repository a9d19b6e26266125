"""Pieces of the dock: the model against Qt's own tester, tasks, names for screen readers, the timeline."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QPoint, Qt, QThreadPool
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QProgressBar, QTableView

from deepsatdata_plugin.hubs.queue.records import QueuedProduct
from deepsatdata_plugin.hubs.queue.states import State

from .picture import records


def products(count: int = 40) -> list[QueuedProduct]:
    states = list(State)
    return [
        QueuedProduct(number, record, state=states[number % len(states)])
        for number, record in enumerate(records(count), start=1)
    ]


def test_model(qgis_app, qtmodeltester):
    """Qt's tester watches while rows change, come, are sorted and filtered."""
    from deepsatdata_plugin.gui.views.product_filter import ProductFilter
    from deepsatdata_plugin.gui.views.products_model import Column, ProductsModel

    model = ProductsModel(time.time)
    shown = ProductFilter()
    shown.setSourceModel(model)
    qtmodeltester.check(model)
    qtmodeltester.check(shown)
    all_ = products()
    model.set_products(all_[:30])
    told = []
    model.dataChanged.connect(lambda first, last, *_: told.append((first.row(), last.row())))
    row = model.row_of(7)
    model.update_products([replace(all_[6], rate=5.0), *all_[30:]])
    assert told == [(row, row)] and model.rowCount() == 40, "only the changed row is told"
    for column in Column:
        shown.sort(column, Qt.SortOrder.DescendingOrder)
    shown.set_both("t31tfm 2018", "done")
    assert [p.state for p in shown.shown()] == [State.DONE] * shown.rowCount() and shown.rowCount()
    assert [shown.index(r, 0).data() for r in range(shown.rowCount())] == [
        model.index(model.row_of(p.id), 0).data() for p in shown.shown()
    ]
    shown.set_both("2018-01-05", "")
    assert shown.rowCount() == sum("20180105" in product.name for product in all_)


def test_a_selection_survives_sorting(qgis_app, qtbot):
    from deepsatdata_plugin.gui.views.products_model import Column, ProductsModel

    model = ProductsModel(time.time)
    model.set_products(products())
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.selectRow(3)
    chosen = model.product_at(3).id
    model.sort(Column.STATE, Qt.SortOrder.DescendingOrder)
    assert [model.product_at(i.row()).id for i in view.selectionModel().selectedRows()] == [chosen]


def test_every_state_has_words_and_a_shape(qgis_app):
    from deepsatdata_plugin.gui.views import state_style

    assert len({(g.shape, g.angle) for g in state_style.GROUPS}) == len(state_style.GROUPS)
    for state in State:
        assert state_style.state_title(state) and state_style.group_title(state_style.group_of(state).key)
    pictures = [
        state_style.group_pixmap(g.key, 16, 2.0, dark).toImage()
        for g in state_style.GROUPS
        for dark in (0, 1)
    ]
    assert all(picture.width() == 32 for picture in pictures), "sharp at twice the dots"
    assert len({bytes(p.bits().asstring(p.sizeInBytes())) for p in pictures[::2]}) == len(state_style.GROUPS)


def test_screen_readers_find_names(part, settings, qtbot):
    """Everything that can have the focus has a name or a text."""
    widget = part.open()
    nameless = [
        f"{type(child).__name__} {child.objectName()}"
        for kind in (QAbstractButton, QComboBox, QLineEdit, QTableView, QProgressBar)
        for child in widget.findChildren(kind)
        if not (child.accessibleName() or getattr(child, "text", str)())
        and child.objectName() not in ("qt_toolbar_ext_button", "ScrollLeftButton", "ScrollRightButton")
        and type(child.parent()).__name__ not in ("QLineEdit", "SteadyTable", "HistoryView", "LaneView")
    ]
    assert not nameless
    assert all(action.toolTip() and not action.icon().isNull() for action in widget.actions_.of_products())
    mnemonics = [
        text[text.index("&") + 1].lower()
        for text in (a.text() for a in widget.view.make_menu().actions())
        if "&" in text
    ]
    assert len(mnemonics) == len(set(mnemonics)) == 12


def test_keys_win_over_the_main_window(part, settings, qtbot, qgis_iface):
    """The same key in QGIS's main window does not make ours dead, nor ours theirs."""
    from qgis.PyQt.QtWidgets import QAction

    pressed = []
    theirs = QAction("print", qgis_iface.mainWindow())
    theirs.setShortcut("Ctrl+Return")
    theirs.triggered.connect(lambda: pressed.append("theirs"))
    qgis_iface.mainWindow().addAction(theirs)
    widget = part.open()
    widget.actions_.start.setEnabled(True)
    widget.actions_.start.triggered.disconnect()
    widget.actions_.start.triggered.connect(lambda: pressed.append("ours"))
    qtbot.keyClick(widget.view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["ours"]
    widget.actions_.start.setEnabled(False)
    qtbot.keyClick(widget.view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["ours"], "off here is not theirs either"
    qgis_iface.mainWindow().removeAction(theirs)


def test_transfers_leave_the_map_its_threads(qgis_app, qtbot):
    """However many transfers wait for the network, QGIS's thread pool still runs other work."""
    from qgis.core import QgsApplication

    from deepsatdata_plugin.gui.queue.queue_task import QueueTask, task_pool

    go_on, running = threading.Event(), threading.Semaphore(0)

    class Slow:
        title = "slow"
        product = None

        def run(self, feedback):
            running.release()
            go_on.wait(120)

        def discard(self):
            raise AssertionError

    pool = task_pool()
    ended = []
    tasks = [QueueTask(Slow(), lambda *args: ended.append(args)) for _ in range(pool.maxThreadCount() + 1)]
    for task in tasks:
        QgsApplication.taskManager().addTask(task)
    try:
        for _ in tasks:
            qtbot.waitUntil(lambda: running.acquire(blocking=False), timeout=60_000)
        assert pool.activeThreadCount() == 0
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: len(ended) == len(tasks), timeout=60_000)
    assert pool.activeThreadCount() == 0 and all(error is None for _, error in ended)


def test_threads_are_lent_out_of_the_pool_that_tasks_run_in(qgis_app, monkeypatch):
    """Newer versions of QGIS run their tasks in a pool of their own."""
    from types import SimpleNamespace

    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QRunnable

    from deepsatdata_plugin.gui.queue.queue_task import QueueTask

    pool = QThreadPool()
    monkeypatch.setattr(
        QgsApplication, "taskManager", lambda: SimpleNamespace(threadPool=lambda: pool), raising=True
    )
    seen = []

    class Busy:
        title = "busy"
        product = None

        def run(self, feedback):
            seen.append(pool.activeThreadCount())

    task = QueueTask(Busy(), lambda *_: None)

    class Runner(QRunnable):
        def run(self):
            task.run()

    runner = Runner()
    runner.setAutoDelete(False)
    pool.start(runner)
    assert pool.waitForDone(60_000)
    assert seen == [0] and QThreadPool.globalInstance().activeThreadCount() == 0


def test_the_end_of_qgis_asks_nothing(qgis_app):
    """No download is lost by it; and each file need not be told."""
    from types import SimpleNamespace

    from qgis.core import QgsTask

    from deepsatdata_plugin.gui.accounts.account_dialog import ConnectionTest
    from deepsatdata_plugin.gui.queue.queue_task import QueueTask

    work = SimpleNamespace(title="file", product=1)
    for task in (QueueTask(work, lambda *_: None), ConnectionTest("test", None)):
        assert task.flags() & QgsTask.Flag.CancelWithoutPrompt and task.canCancel()
    if hasattr(QgsTask.Flag, "Silent"):
        assert QueueTask(work, lambda *_: None).flags() & QgsTask.Flag.Silent


def test_tooltips_show_what_a_hub_says(qgis_app):
    from qgis.PyQt.QtGui import QTextDocument

    from deepsatdata_plugin.gui.views.tooltips import plain_tooltip

    for text in (
        "quota of 4 reached",
        "<a href='https://elsewhere.example'>here</a> & <b>now</b>",
        "a <b> c",
    ):
        shown = QTextDocument()
        tip = plain_tooltip(text)
        if Qt.mightBeRichText(tip):
            shown.setHtml(tip)
        else:
            shown.setPlainText(tip)
        assert shown.toPlainText() == text
        assert "href" not in tip or "<a" not in tip


def test_a_task_cancelled_in_line_is_given_back(qgis_app, qtbot):
    from deepsatdata_plugin.gui.queue.queue_task import QueueTask

    given_back = []

    class Waiting:
        title = "waiting"
        product = None

        def run(self, feedback):
            raise AssertionError

        def discard(self):
            given_back.append(1)

    task = QueueTask(Waiting(), lambda *_: None)
    task.finished(False)
    assert given_back == [1]


@pytest.mark.parametrize("dark", [False, True])
def test_timeline(qgis_app, qtbot, dark):
    """It tells its content, paints it in the palette's colours, and knows what was clicked."""
    from deepsatdata_plugin.gui.views.timeline_widget import TimelineWidget

    from .picture import palette

    widget = TimelineWidget()
    qtbot.addWidget(widget)
    widget.setPalette(palette(dark))
    widget.resize(700, 200)
    widget.show()
    chosen = products(60)
    widget.set_products(chosen)
    qtbot.waitUntil(lambda: ": 60, done" in widget.accessibleDescription(), timeout=60_000)
    done = sum(product.state is State.DONE for product in chosen)
    assert f"done: {done}" in widget.accessibleDescription()
    image = widget.grab().toImage()
    assert (image.pixelColor(2, 190).lightness() < 128) is dark
    (x, y), number = next(iter(widget._places.items()))
    with qtbot.waitSignal(widget.clicked) as clicked:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert clicked.args == [number]


def test_sizes_and_times(qgis_app):
    from deepsatdata_plugin.gui.views import quantities

    assert quantities.size_text(2_345_000_000).replace(",", ".") == "2.3 GB"
    assert quantities.size_text(12) == "12 bytes"
    assert quantities.duration_text(59) == "59 s" and quantities.duration_text(3700) == "1 h 01 min"
    assert quantities.duration_text(None) == quantities.duration_text(float("inf")) == ""
    assert quantities.instant_text(5.0, 10.0) == "now" and quantities.instant_text(None, 1.0) == ""
