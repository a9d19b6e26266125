"""The dock as a person uses it, on a simulated hub with real transfers."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt

import hubsim
from deepsatdata_plugin.hubs.queue import actions as queue_actions
from deepsatdata_plugin.hubs.queue.states import State

from .conftest import layer_of_products

LONG = 120_000


def states(part) -> list[str]:
    return [product.state.value for product in part.widget.view.model.products()]


def drop(part, qtbot, layer):
    """Drop a layer of the layer tree on the dock."""
    from qgis.core import QgsMimeDataUtils
    from qgis.PyQt.QtCore import QMimeData, QPointF
    from qgis.PyQt.QtGui import QDropEvent

    data = (
        QgsMimeDataUtils.layerUriList([layer]) if hasattr(QgsMimeDataUtils, "layerUriList") else QMimeData()
    )
    tree = QgsProject.instance().layerTreeRoot()
    node = tree.findLayer(layer.id()) or tree.addLayer(layer)
    from qgis.core import QgsLayerTreeModel

    model = QgsLayerTreeModel(tree)
    data = model.mimeData([model.node2index(node)])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    part.widget.dropEvent(event)
    assert event.isAccepted()


def rows(part) -> int:
    return part.widget.view.model.rowCount()


@pytest.fixture
def opened(part, account, folder, products, qtbot):
    """The dock with all products of the hub in its queue."""
    part.dock.show()
    part.open()
    drop(part, qtbot, products)
    qtbot.waitUntil(lambda: rows(part) == 12, timeout=LONG)
    return part


def click(qtbot, part, action):
    """Click the button of an action."""
    bar = part.widget._toolbar
    qtbot.mouseClick(bar.widgetForAction(action), Qt.MouseButton.LeftButton)


def test_everything_arrives(opened, qtbot, clock, hub, folder, qgis_iface):
    """Drop a layer, press Start: what is online comes, what is archived is ordered and comes later."""
    part = opened
    assert set(states(part)) == {"NEW"}
    click(qtbot, part, part.widget.actions_.start)
    qtbot.waitUntil(lambda: states(part).count("DONE") == 8, timeout=LONG)
    qtbot.waitUntil(lambda: states(part).count("ORDERED") == 4, timeout=LONG)
    assert "4 waiting in the archive" in part.widget.view.summary.counts.text()
    assert not part.controller.job.tasks or part.controller.working
    assert not qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)
    clock.advance(3700)
    qtbot.waitUntil(lambda: states(part).count("DONE") == 12, timeout=LONG)
    qtbot.waitUntil(lambda: not part.controller.working, timeout=LONG)
    finished = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Success)
    assert any("12 product(s) done" in text for text in finished)
    assert len(list(folder.glob("*.SAFE"))) == 12
    assert max(hub.log.full_fetches(product.id) for product in hub.catalogue) == 1
    assert State.DONE.value in states(part)


def test_pause_resume_cancel_retry(opened, qtbot, hub, monkeypatch, folder):
    """Select rows and use buttons and keys: each product does what it is told."""
    from qgis.PyQt.QtWidgets import QApplication, QMessageBox

    part, view, actions = opened, opened.widget.view, opened.widget.actions_
    assert not actions.pause.isEnabled()
    view.table.selectRow(0)
    assert actions.pause.isEnabled()
    first = view.selected()[0]
    click(qtbot, part, actions.pause)
    qtbot.waitUntil(lambda: view.selected()[0].state is State.PAUSED, timeout=LONG)
    assert actions.resume.isEnabled() and not actions.pause.isEnabled()
    qtbot.keyClick(view.table, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: view.selected()[0].state is State.NEW, timeout=LONG)
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *words: asked.append(words) or QMessageBox.StandardButton.Yes
    )
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: view.selected()[0].state is State.CANCELLED, timeout=LONG)
    assert len(asked) == 1
    qtbot.waitUntil(lambda: view.history.events.rowCount() >= 4, timeout=LONG)
    shown = [view.history.events.index(row, 2).data() for row in range(4)]
    assert shown[:3] == ["Cancelled", "New", "Paused"]
    click(qtbot, part, actions.retry)
    qtbot.waitUntil(lambda: view.selected()[0].state is State.CHECK, timeout=LONG)
    click(qtbot, part, actions.start)
    qtbot.waitUntil(lambda: states(part).count("DONE") == 8, timeout=LONG)
    view.select(first.id)
    qtbot.keyClick(
        view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert first.name in QApplication.clipboard().text()


def test_stop_and_reopen_goes_on(part, settings, login, folder, clock, qtbot):
    """Close QGIS in mid-transfer; the next start goes on by itself from the offset reached."""
    from deepsatdata_plugin.processing.parameters import Account, AccountBook

    catalogue = hubsim.synthetic(2, padding=5_000_000)
    with hubsim.DhusServer(clock, catalogue, {"user": "secret"}, bytes_per_second=2_500_000) as hub:
        AccountBook().put(Account("dhus", hub.url, login()))
        part.dock.show()
        part.open()
        drop(part, qtbot, layer_of_products(hub))
        qtbot.waitUntil(lambda: rows(part) == 2, timeout=LONG)
        part.widget.actions_.start.trigger()
        target = folder / f"{part.widget.view.product_at(0).name}.zip.part"
        qtbot.waitUntil(lambda: target.exists() and target.stat().st_size > 2_000_000, timeout=LONG)
        part.unload()
        part.unload()  # QGIS may call it twice
        there = target.stat().st_size
        assert there > 2_000_000
        part = part.again()
        part._go_on()  # what the timer does when QGIS has started
        assert part.widget is not None
        qtbot.waitUntil(lambda: states(part) == ["DONE", "DONE"], timeout=LONG)
        for product in hub.catalogue:
            size = len(hub.catalogue.blob(product).data)
            assert size <= hub.log.bytes_served(product.id) < size + 2_500_000, (
                "what was here is not fetched again"
            )


def test_cancelled_in_the_list_of_tasks_is_paused(part, settings, login, folder, clock, qtbot):
    """Cancelling one transfer in QGIS's status bar pauses its product; the other one goes on."""
    from qgis.core import QgsApplication

    from deepsatdata_plugin.processing.parameters import Account, AccountBook

    catalogue = hubsim.synthetic(2, padding=3_000_000)
    with hubsim.DhusServer(clock, catalogue, {"user": "secret"}, bytes_per_second=1_500_000) as hub:
        AccountBook().put(Account("dhus", hub.url, login()))
        part.dock.show()
        part.open()
        drop(part, qtbot, layer_of_products(hub))
        qtbot.waitUntil(lambda: rows(part) == 2, timeout=LONG)
        part.widget.actions_.start.trigger()
        running = part.controller.job.tasks
        qtbot.waitUntil(lambda: sum(w.task.product is not None for w in running) == 2, timeout=LONG)
        chosen = next(work for work in running if work.task.product is not None)
        number = chosen.task.product
        assert chosen in QgsApplication.taskManager().tasks()
        chosen.cancel()
        qtbot.waitUntil(lambda: sorted(states(part)) == ["DONE", "PAUSED"], timeout=LONG)
        qtbot.waitUntil(lambda: not running, timeout=LONG)
        paused = next(p for p in part.widget.view.model.products() if p.id == number)
        assert paused.state is State.PAUSED
        part.controller.change(lambda job: queue_actions.resume(job.store, [number], clock.now()))
        qtbot.waitUntil(lambda: "PAUSED" not in states(part), timeout=LONG)


def test_layers_dropped_together_all_arrive(part, account, folder, hub, qtbot):
    """Two layers at once on a dock without a queue: one queue is made, and it holds both."""
    from deepsatdata_plugin.gui.dock.dropped import Dropped

    layers = [layer_of_products(hub, name) for name in ("first", "second")]
    names = [feature.id() for feature in layers[0].getFeatures()]
    layers[0].dataProvider().deleteFeatures(names[:6])
    layers[1].dataProvider().deleteFeatures(names[6:])
    part.dock.show()
    part.open()
    part.widget.queues.take(Dropped(layers=layers))
    qtbot.waitUntil(lambda: rows(part) == 12, timeout=LONG)


def test_what_comes_while_a_queue_is_opened_waits_for_it(part, account, folder, hub, products, qtbot):
    """A layer sent while the last queue is being opened joins it; opening it twice is opening it once."""
    from deepsatdata_plugin.gui.queue import QueueState

    part.open()
    controller, seen = part.controller, []
    controller.opened.connect(seen.append)
    part.widget.queues.begin_queue(folder)
    assert controller.state is QueueState.OPENING
    part.widget.queues.begin_queue(folder)
    part.widget.queues.add_layer(products)
    controller.reopen()
    qtbot.waitUntil(lambda: rows(part) == 12, timeout=LONG)
    assert controller.state is QueueState.OPEN and len(seen) == 1
    controller.open(folder / "elsewhere" / "queue.sqlite")  # is not there: the good one stays open
    qtbot.waitUntil(lambda: controller.state is QueueState.OPEN, timeout=LONG)
    assert controller.path == folder / "queue.sqlite" and rows(part) == 12


def test_the_last_queue_is_looked_for_beside_the_interface(
    part, settings, qtbot, qgis_iface, tmp_path, monkeypatch
):
    """Its folder may be a network disk that does not answer; a file that is gone is no failure."""
    import threading
    from pathlib import Path

    from deepsatdata_plugin.gui.queue import QueueState
    from deepsatdata_plugin.gui.settings import LastQueue

    looked, real = [], Path.is_file

    def is_file(path):
        looked.append(threading.current_thread() is threading.main_thread())
        return real(path)

    LastQueue(str(tmp_path / "gone" / "queue.sqlite"), True).save()
    monkeypatch.setattr(Path, "is_file", is_file)
    part._go_on()  # what the timer does when QGIS has started
    assert part.controller.state is QueueState.OPENING
    qtbot.waitUntil(lambda: part.controller.state is QueueState.CLOSED, timeout=LONG)
    assert looked and not any(looked)
    assert not qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)
    part.controller.reopen()
    part.controller.when_open(lambda: None)
    qtbot.waitUntil(lambda: part.controller.state is QueueState.CLOSED, timeout=LONG)
    (told,) = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)
    assert "gone" in told and "could not be opened" in told


def test_closing_while_a_queue_is_opened_closes_it(part, folder, qtbot):
    from deepsatdata_plugin.gui.queue import QueueState
    from deepsatdata_plugin.gui.settings import LastQueue

    part.open()
    part.widget.queues.begin_queue(folder)
    part.controller.close()
    qtbot.waitUntil(lambda: part.controller.state is QueueState.CLOSED, timeout=LONG)
    assert (folder / "queue.sqlite").is_file() and not LastQueue.load().path


def test_asked_once_for_a_folder(part, settings, account, hub, qtbot, monkeypatch, tmp_path):
    """Without a folder in the options, things dropped together ask for one once."""
    from qgis.PyQt.QtWidgets import QFileDialog

    from deepsatdata_plugin.gui.dock.dropped import Dropped

    asked = []
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda *words: asked.append(words) or str(tmp_path / "chosen")
    )
    part.open()
    part.widget.queues.take(Dropped(layers=[layer_of_products(hub), layer_of_products(hub)]))
    qtbot.waitUntil(lambda: rows(part) == 12, timeout=LONG)
    assert len(asked) == 1


def test_words_of_a_hub_are_no_markup(part, settings, qgis_iface):
    """The message bar shows HTML: what hubs and files say is shown as it is, without links and images."""
    part.open()
    part.widget.messages.warn("3 < 5 files & <a href='https://elsewhere.example'>log in here</a>\nnext")
    (told,) = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)
    assert "3 &lt; 5 files &amp; &lt;a href" in told and "<a" not in told and "&gt;<br>next" in told


def test_the_dock_waits_until_it_is_asked_for(qgis_iface, qgis_new_project, settings, monkeypatch, qtbot):
    """QGIS shows what is added to its window; a dock that nobody opened stays away, one that is shown is filled."""
    from deepsatdata_plugin.gui.part import DownloadsPart

    window = qgis_iface.mainWindow()

    def add(area, dock):
        window.addDockWidget(area, dock)
        dock.show()

    monkeypatch.setattr(qgis_iface, "addDockWidget", add)
    window.show()
    part = DownloadsPart(qgis_iface)
    try:
        assert not part.dock.isVisible() and part.widget is None
        part.dock.show()
        qtbot.waitUntil(lambda: part.dock.widget() is part.widget is not None, timeout=LONG)
    finally:
        part.unload()
        window.hide()


def test_stopped_stays_stopped(opened, qtbot):
    part = opened
    path = part.controller.path
    part = part.again()
    part._go_on()
    assert part.widget is None, "nothing to go on with: nothing is made at the start"
    part.dock.show()
    part.open()
    qtbot.waitUntil(lambda: rows(part) == 12, timeout=LONG)
    assert part.controller.path == path and not part.controller.working


def test_send_to_downloads(part, account, folder, products, qtbot, qgis_iface):
    """The action of the layer's context menu; only selected products when there is a selection."""
    qgis_iface.setActiveLayer(products)
    products.selectByIds([feature.id() for feature in list(products.getFeatures())[:3]])
    part.send.trigger()
    qtbot.waitUntil(lambda: part.widget is not None and rows(part) == 3, timeout=LONG)
    products.removeSelection()
    part.send.trigger()
    qtbot.waitUntil(lambda: rows(part) == 12, timeout=LONG)
    said = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Success)
    assert any("9 product(s) added. 3 product(s) were there already" in text for text in said), said
    assert qgis_iface.addCustomActionForLayerType.called


def test_a_layer_without_products_is_refused(part, settings, qtbot, qgis_iface):
    from qgis.core import QgsVectorLayer

    part.open().queues.add_layer(QgsVectorLayer("Point?crs=EPSG:4326&field=a:string", "points", "memory"))
    assert part.controller.job is None
    warned = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)
    assert "points" in warned[0] and "Select products" in warned[0]


def test_wrong_password_asks_once(opened, qtbot, hub, login, qgis_iface):
    """A refused login stops the hub and tells so once; the right one sets it going."""
    from deepsatdata_plugin.processing.parameters import Account, AccountBook

    part = opened
    AccountBook().put(Account("dhus", hub.url, login(secret="wrong")))
    part.widget.actions_.start.trigger()
    warned = qgis_iface.messageBar()
    qtbot.waitUntil(lambda: bool(warned.get_messages(Qgis.MessageLevel.Warning)), timeout=LONG)
    refused = hub.log.count(status=401)
    qtbot.wait(1500)
    assert hub.log.count(status=401) == refused, "asked again with a wrong password"
    assert refused <= 2
    assert len(warned.get_messages(Qgis.MessageLevel.Warning)) == 1
    assert "refuses" in warned.get_messages(Qgis.MessageLevel.Warning)[0]
    lanes = part.widget.view.lanes.lanes
    assert "login was refused" in lanes.index(0, 5).data()
    AccountBook().put(Account("dhus", hub.url, login()))
    part.controller.use_accounts()
    qtbot.waitUntil(lambda: states(part).count("DONE") == 8, timeout=LONG)


def test_no_account(opened, qtbot, qgis_iface, settings, told, monkeypatch):
    """Start without an account starts nothing; the message leads to where one is entered."""
    from qgis.PyQt.QtWidgets import QPushButton

    part = opened
    from deepsatdata_plugin.processing.parameters import AccountBook

    AccountBook().remove("dhus")
    part.widget.actions_.start.trigger()
    qtbot.waitUntil(
        lambda: bool(qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)), timeout=LONG
    )
    assert "DHuS needs an account" in qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)[0]
    assert not part.controller.working and part.widget.actions_.start.isEnabled(), "nothing is started"
    (button,) = [b for b in told.items()[0].findChildren(QPushButton) if b.text() == "Accounts…"]
    asked = []
    monkeypatch.setattr(part.widget, "show_accounts", asked.append)
    button.click()
    assert asked == ["dhus"]


def test_filter(opened, qtbot):
    view = opened.widget.view
    name = view.product_at(5).name
    qtbot.keyClicks(view.search, name[11:19])
    qtbot.waitUntil(lambda: view.filter.rowCount() == 1, timeout=LONG)
    assert view.product_at(0).name == name and view.found.text() == "1 of 12"
    view.search.clear()
    view.groups.setCurrentIndex(view.groups.findData("done"))
    assert view.filter.rowCount() == 0
    view.groups.setCurrentIndex(0)
    qtbot.waitUntil(lambda: view.filter.rowCount() == 12, timeout=LONG)


def test_export_and_import(opened, qtbot, tmp_path, part):
    """A queue travels as a table to another queue."""
    opened.widget.queues.export_to(tmp_path / "queue.csv")
    qtbot.waitUntil((tmp_path / "queue.csv").is_file, timeout=LONG)
    opened.widget.queues.begin_queue(tmp_path / "other")
    qtbot.waitUntil(lambda: opened.controller.path == tmp_path / "other" / "queue.sqlite", timeout=LONG)
    qtbot.waitUntil(lambda: rows(opened) == 0, timeout=LONG)
    opened.widget.queues._import(tmp_path / "queue.csv")
    qtbot.waitUntil(lambda: rows(opened) == 12, timeout=LONG)
    opened.widget.queues._import(tmp_path / "nothing.csv")
    qtbot.wait(200)
    assert rows(opened) == 12


def test_footprints_follow(opened, qtbot):
    """The map layer has every product and its state; taken away by hand, the button comes up."""
    part, actions = opened, opened.widget.actions_
    click(qtbot, part, actions.footprints)
    layer = part.widget.layer.layer
    qtbot.waitUntil(lambda: layer.featureCount() == 12, timeout=LONG)
    assert {feature["state"] for feature in layer.getFeatures()} == {"ready"}
    part.widget.view.table.selectRow(2)
    name = part.widget.view.selected()[0].name
    actions.pause.trigger()
    qtbot.waitUntil(
        lambda: [f["name"] for f in layer.getFeatures() if f["state"] == "paused"] == [name], timeout=LONG
    )
    shapes = {
        c.symbol().symbolLayer(1).subSymbol().symbolLayer(0).shape() for c in layer.renderer().categories()
    }
    colours = {c.symbol().symbolLayer(0).fillColor().name() for c in layer.renderer().categories()}
    assert len(shapes) == len(colours) == 8, "told by colour and by shape"
    QgsProject.instance().removeMapLayer(layer.id())
    assert not actions.footprints.isChecked()


def test_add_to_map(opened, qtbot):
    part = opened
    part.widget.actions_.start.trigger()
    qtbot.waitUntil(lambda: states(part).count("DONE") >= 1, timeout=LONG)
    done = next(product for product in part.widget.view.model.products() if product.state is State.DONE)
    part.widget.view.select(done.id)
    part.widget.actions_.add_to_map.trigger()
    (layer,) = QgsProject.instance().mapLayersByName(done.name)
    assert layer.bandCount() == 3 and all(f"_{band}" in layer.source() for band in ("B04", "B03", "B02"))


def test_many_products_do_not_flood_the_map(opened, qtbot, told, monkeypatch):
    """The first ones are added, in a group; the others when somebody asks for them."""
    from qgis.PyQt.QtWidgets import QPushButton

    from deepsatdata_plugin.gui.dock import map_commands

    part = opened
    monkeypatch.setattr(map_commands, "MOST", 2)
    items = []
    push = told.pushItem
    monkeypatch.setattr(told, "pushItem", lambda item: (items.append(item), push(item)))
    part.widget.actions_.start.trigger()
    qtbot.waitUntil(lambda: states(part).count("DONE") >= 5, timeout=LONG)
    part.widget.view.table.selectAll()
    done = states(part).count("DONE")
    part.widget.actions_.add_to_map.trigger()
    project = QgsProject.instance()
    pictures = [layer for layer in project.mapLayers().values() if "_B04" in layer.source()]
    assert len(pictures) == 2
    (group,) = (g for g in project.layerTreeRoot().findGroups() if g.name() == "True colour")
    assert len(group.findLayers()) == 2
    assert f"2 of {done} products" in items[-1].text()
    items[-1].findChild(QPushButton).click()
    assert len([layer for layer in project.mapLayers().values() if "_B04" in layer.source()]) == 4


def test_a_one_time_code_is_entered_from_the_message(opened, told, monkeypatch):
    """The code holds for half a minute: the message leads to its field, not to the form of accounts."""
    from qgis.PyQt.QtWidgets import QInputDialog, QPushButton

    part, entered, typed = opened, [], [("123 456", True)]
    items = []
    push = told.pushItem
    monkeypatch.setattr(told, "pushItem", lambda item: (items.append(item), push(item)))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: typed[0])
    monkeypatch.setattr(part.controller, "enter_code", lambda *given: entered.append(given))

    def press():
        (button,) = items[-1].findChildren(QPushButton)
        button.click()
        return button.text()

    part.controller.code_wanted.emit("dhus")
    part.controller.attention.emit("dhus asks for a one-time code.", "dhus")
    assert press() == "One-time code…"
    assert entered == [("dhus", "123 456")]
    typed[0] = ("", False)
    part.controller.attention.emit("dhus asks for a one-time code.", "dhus")
    press()
    assert len(entered) == 1 and "waits for a one-time code" in items[-1].text(), "still to be entered"
    part.controller.code_wanted.emit("")
    part.controller.attention.emit("dhus refuses the password.", "dhus")
    assert [b.text() for b in items[-1].findChildren(QPushButton)] == ["Accounts…"]


def test_the_queue_as_a_command(opened, account, qtbot):
    """What is copied runs in a terminal as it is, and no login stands in it."""
    import shlex

    from qgis.PyQt.QtWidgets import QApplication

    part = opened
    part.widget.actions_.command.trigger()
    words = shlex.split(QApplication.clipboard().text())
    assert words[:4] == ["qgis_process", "run", "deepsatdata:downloadproducts", "--"]
    given = dict(word.split("=", 1) for word in words[4:])
    assert given["QUEUE"] == str(part.controller.path) and given["HUB"] == "dhus"
    assert given["HUB_URL"] == account.url
    from deepsatdata_plugin.processing.algorithms import DownloadProducts

    algorithm = DownloadProducts()
    algorithm.initAlgorithm({})
    known = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert set(given) <= known
    assert account.auth not in " ".join(words) and "secret" not in " ".join(words)


def test_the_last_order_is_told(opened, qtbot, told, clock, monkeypatch):
    from deepsatdata_plugin.gui import part as module

    part, noticed = opened, []
    monkeypatch.setattr(module.DownloadsPart, "_notify", lambda self, text: noticed.append(text))
    part.widget.actions_.start.trigger()
    qtbot.waitUntil(lambda: states(part).count("ORDERED") == 4, timeout=LONG)
    assert not any("last order" in text for text in noticed)
    clock.advance(2 * 3600)
    part.controller.look()
    qtbot.waitUntil(lambda: states(part).count("DONE") == 12, timeout=LONG)
    qtbot.waitUntil(lambda: any("finished" in text for text in noticed), timeout=LONG)
    assert len([text for text in noticed if "last order" in text]) <= 1


def test_the_last_order_is_known_from_one_that_was_given_up():
    from types import SimpleNamespace

    from deepsatdata_plugin.gui.dock import OrderWatch

    def look(**counts):
        return SimpleNamespace(counts={State[name]: SimpleNamespace(products=n) for name, n in counts.items()})

    watch = OrderWatch()
    assert not watch.over(look(ORDERED=2, DONE=3))
    assert not watch.over(look(ORDERED=1, READY=1, DONE=3))
    assert watch.over(look(READY=1, DONE=4))
    assert not watch.over(look(DONE=5))
    assert not watch.over(look(ORDERED=2, DONE=5))
    assert not watch.over(look(CANCELLED=2, DONE=5)), "given up is not arrived"


def test_a_notice_is_for_who_looks_elsewhere(qgis_app, monkeypatch):
    from qgis.PyQt.QtWidgets import QApplication, QWidget

    from deepsatdata_plugin.gui.dock import notify

    marked = []
    monkeypatch.setattr(QApplication, "alert", marked.append)
    window = QWidget()
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    notify(window, "title", "text")
    assert not marked
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    notify(window, "title", "text")
    assert marked == [window]


def test_what_a_selection_dropped_is_left_out(part, account, folder, hub, qtbot):
    """The table that explains a selection has dropped products, too; rows without a name are told."""
    from deepsatdata_plugin.gui.dock.layer_records import records_of

    layer = layer_of_products(hub)
    provider = layer.dataProvider()
    from deepsatdata_plugin.processing.fields import make_fields

    provider.addAttributes(make_fields(kept="integer"))
    layer.updateFields()
    kept = layer.fields().lookupField("kept")
    numbers = [feature.id() for feature in layer.getFeatures()]
    provider.changeAttributeValues({number: {kept: int(place % 2)} for place, number in enumerate(numbers)})
    provider.changeAttributeValues({numbers[1]: {0: "no product"}})
    records, skips = records_of(layer)()
    assert len(records) == 5 and [skip.subject for skip in skips] == ["no product"]
    assert {record.hub for record in records} == {"dhus"} and all(r.footprint_wkt for r in records)


def test_a_queue_that_cannot_be_read(part, settings, qtbot, tmp_path, qgis_iface):
    """Somebody else's file is refused; a file damaged while it is open is told once, nothing hangs."""
    wrong = tmp_path / "queue.sqlite"
    wrong.write_text("no queue")
    part.open()
    part.controller.open(wrong)
    warned = qgis_iface.messageBar()
    qtbot.waitUntil(lambda: bool(warned.get_messages(Qgis.MessageLevel.Warning)), timeout=LONG)
    assert part.controller.job is None and wrong.read_text() == "no queue"
    part.widget.queues.begin_queue(tmp_path / "good")
    qtbot.waitUntil(lambda: part.controller.job is not None, timeout=LONG)
    qtbot.waitUntil(lambda: not part.controller.busy, timeout=LONG)
    warned.clear_messages()
    import sqlite3

    def broken(*_):
        raise sqlite3.OperationalError("disk I/O error")

    part.controller.job.store.changed_since = broken
    for _ in range(3):
        part.controller.look()
        qtbot.wait(200)
    assert warned.get_messages(Qgis.MessageLevel.Warning) == ["Downloads:disk I/O error"]
    del part.controller.job.store.changed_since
    part.controller.look()
    qtbot.waitUntil(lambda: not part.controller._looking, timeout=LONG)


def test_another_process_is_seen(opened, qtbot):
    """What qgis_process does to the file shows up in the dock."""
    from deepsatdata_plugin.hubs.queue.store import QueueStore

    other = QueueStore(opened.controller.path)
    queue_actions.pause(other, [3, 4])
    other.remove([5])
    qtbot.waitUntil(lambda: states(opened).count("PAUSED") == 2 and rows(opened) == 11, timeout=LONG)
    other.close()


def test_no_password_is_kept(opened, qtbot, account, folder):
    """Neither settings nor queue, nor anything beside it, holds the password."""
    from qgis.core import QgsSettings

    opened.widget.actions_.start.trigger()
    qtbot.waitUntil(lambda: states(opened).count("DONE") == 8, timeout=LONG)
    settings = QgsSettings()
    settings.sync()
    kept = " ".join(str(settings.value(key)) for key in settings.allKeys())
    assert account.auth in kept and "secret" not in kept
    for path in folder.glob("queue*"):
        assert b"secret" not in path.read_bytes(), path
