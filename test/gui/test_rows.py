"""What is done with rows of the queue, how they come in, and what is told about them."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest
from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton

from deepsatdata_plugin.hubs.queue.records import QueuedProduct
from deepsatdata_plugin.hubs.queue.states import State

from .conftest import layer_of_products
from .picture import records

LONG = 120_000


def rows(part) -> int:
    return part.widget.view.model.rowCount()


@pytest.fixture
def filled(part, account, folder, products, qtbot):
    """The dock with the hub's twelve products in its queue."""
    part.dock.resize(1100, 600)
    part.dock.show()
    part.open().queues.add_layer(products)
    qtbot.waitUntil(lambda: rows(part) == 12, timeout=LONG)
    return part


def move(part, number: int, *states: State, **changes) -> None:
    for state in states:
        part.controller.job.store.move(number, state, **changes)


def test_rows_are_removed_cleared_put_first_and_retried(filled, qtbot, monkeypatch):
    part, view, actions = filled, filled.widget.view, filled.widget.actions_
    numbers = [product.id for product in view.model.products()]
    move(part, numbers[0], State.CHECK, State.READY, State.FETCHING, State.VERIFYING, State.DONE)
    move(part, numbers[1], State.CHECK, State.FAILED)
    move(part, numbers[2], State.CHECK, State.GONE)
    move(part, numbers[3], State.CANCELLED)
    part.controller.look()
    qtbot.waitUntil(lambda: view.model.product_at(3).state is State.CANCELLED, timeout=LONG)
    actions.retry_all.trigger()
    qtbot.waitUntil(lambda: {view.model.product_at(n).state for n in (1, 2)} == {State.CHECK}, timeout=LONG)
    view.select(numbers[7])
    actions.first.trigger()
    store = part.controller.job.store
    qtbot.waitUntil(
        lambda: store.product(numbers[7]).priority > store.product(numbers[6]).priority, timeout=LONG
    )
    actions.clear.trigger()
    qtbot.waitUntil(lambda: rows(part) == 10, timeout=LONG)
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *words: asked.append(words[2]) or QMessageBox.StandardButton.Yes
    )
    view.select(numbers[5])
    actions.remove.trigger()
    qtbot.waitUntil(lambda: rows(part) == 9, timeout=LONG)
    assert len(asked) == 1 and view.model.row_of(numbers[5]) is None


def test_names_are_accepted_as_they_come(part, account, folder, hub, qtbot, tmp_path, told):
    """Pasted, dragged as text, in a text file, in a letter; with .SAFE, repeated, among other words."""
    from deepsatdata_plugin.gui.dock.dropped import may_hold_products, read_drop

    names = [product.name for product in hub.catalogue]
    part.dock.show()
    widget = part.open()
    QApplication.clipboard().setText(f"Dear all,\nplease take {names[0]}.SAFE and\t{names[1]};{names[0]}\n")
    widget.actions_.paste.trigger()
    qtbot.waitUntil(lambda: rows(part) == 2, timeout=LONG)
    data = QMimeData()
    data.setText("\n".join(names[2:5]))
    assert may_hold_products(data)
    widget.queues.take(read_drop(data))
    qtbot.waitUntil(lambda: rows(part) == 5, timeout=LONG)
    (tmp_path / "list.txt").write_text("\n".join(names[4:8]))
    widget.queues._import(tmp_path / "list.txt")
    qtbot.waitUntil(lambda: rows(part) == 8, timeout=LONG)
    (tmp_path / "letter.txt").write_text("the products are\n" + ", ".join(names[8:10]))
    widget.queues._import(tmp_path / "letter.txt")
    qtbot.waitUntil(lambda: rows(part) == 10, timeout=LONG)
    assert {p.hub for p in widget.view.model.products()} == {"dhus"} or all(
        p.hub.startswith("dhus") for p in widget.view.model.products()
    ), "names without a hub come from that of the only account"
    nothing = QMimeData()
    nothing.setText("good morning")
    assert not may_hold_products(nothing)
    QApplication.clipboard().setText("good morning")
    widget.actions_.paste.trigger()
    warned = told.get_messages(Qgis.MessageLevel.Warning)
    qtbot.waitUntil(lambda: any("no name of a product" in text for text in warned), timeout=LONG)
    assert any("3 product(s) imported. 1 row(s) left out" in text for text in warned), (
        "what is left out is a warning"
    )


def test_a_layer_is_read_beside_the_interface(part, account, folder, hub, qtbot, monkeypatch):
    """A layer may be a database far away."""
    from deepsatdata_plugin.gui.dock import layer_records

    read, real = [], layer_records.layer_rows

    def watched(*args):
        read.append(threading.current_thread() is threading.main_thread())
        return real(*args)

    monkeypatch.setattr(layer_records, "layer_rows", watched)
    part.open().queues.add_layer(layer_of_products(hub))
    qtbot.waitUntil(lambda: rows(part) == 12, timeout=LONG)
    assert read == [False]


def test_an_inventory_is_told_from_a_search(part, settings, told):
    uri = "MultiPolygon?crs=EPSG:4326&field=name:string&field=path:string"
    part.open().queues.add_layer(QgsVectorLayer(uri, "on disk", "memory"))
    (text,) = told.get_messages(Qgis.MessageLevel.Warning)
    assert "on disk already" in text


def test_only_layers_of_products_offer_to_be_sent(part, qgis_iface, hub):
    before = qgis_iface.addCustomActionForLayer.call_count
    plain = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "fields", "memory")
    QgsProject.instance().addMapLayer(plain)
    assert qgis_iface.addCustomActionForLayer.call_count == before
    layer = layer_of_products(hub)
    assert qgis_iface.addCustomActionForLayer.call_args[0] == (part.send, layer)
    assert qgis_iface.addCustomActionForLayerType.call_args[0][3] is False


def test_before_start_it_is_told_what_it_will_take(filled, qtbot, account):
    """GB, time, free disk and account."""
    part = filled
    for product in part.widget.view.model.products():
        part.controller.job.store.change(product.id, record=replace(product.record, size=800_000_000))
    part.controller.look()
    text = part.widget.view.summary.bytes
    qtbot.waitUntil(lambda: "9.6 GB" in text.text().replace(",", "."), timeout=LONG)
    assert "/s" in text.text() and "free" in text.text() and "account:" in text.text()
    from deepsatdata_plugin.processing.parameters import AccountBook

    AccountBook().remove("dhus")
    part.controller.look()
    qtbot.waitUntil(lambda: "no account" in text.text(), timeout=LONG)


def test_the_share_of_the_month_is_told_where_it_is_known(settings, qtbot):
    from deepsatdata_plugin.gui.views.summary_bar import SummaryBar
    from deepsatdata_plugin.hubs.queue import Forecast

    bar = SummaryBar(lambda: 0.0)
    qtbot.addWidget(bar)
    ahead = Forecast(ready=1000, to_fetch=900 * 10**9, room=900 * 10**9)
    bar.show_ahead(ahead, None, ["cdse"], [])
    assert "8 % of the 12" in bar.bytes.text()
    for hubs in (["dhus:mirror.example"], ["cdse", "geodes"]):
        bar.show_ahead(ahead, None, hubs, [])
        assert "%" not in bar.bytes.text()


def test_rows_say_why_nothing_moves(filled, qtbot):
    from deepsatdata_plugin.gui.views.products_model import Column

    model = filled.widget.view.model
    model.stopped({model.product_at(0).hub: "needs an account"})
    assert model.index(0, Column.MESSAGE).data() == "needs an account"


def test_details_wait_until_a_row_is_chosen(filled, qtbot):
    view = filled.widget.view
    assert view.tabs.isHidden(), "the table has the room"
    view.table.selectRow(2)
    assert not view.tabs.isHidden() and filled.widget.actions_.details.isChecked()
    filled.widget.actions_.details.setChecked(False)
    assert view.tabs.isHidden()


def test_messages_of_one_kind_replace_each_other(part, settings, told):
    messages = part.open().messages
    for number in range(5):
        messages.warn(f"{number} stopped", kind="attention", button=("Accounts…", lambda: None))
    assert [item.text() for item in told.items()] == ["4 stopped"]
    part.widget._attention("", "")
    assert not told.items(), "what holds no more is taken back"


def test_the_start_asks_for_no_master_password(part, settings, told, monkeypatch, qtbot):
    """A queue that was being worked on is offered, not begun, where QGIS would open a dialog for it."""
    from qgis.core import QgsApplication

    from deepsatdata_plugin.gui.settings import LastQueue
    from deepsatdata_plugin.processing.parameters import Account, AccountBook

    AccountBook().put(Account("cdse", "", "abc1234"))
    LastQueue("/somewhere/queue.sqlite", True).save()
    manager = QgsApplication.authManager()
    monkeypatch.setattr(QgsApplication, "authManager", lambda: manager)
    monkeypatch.setattr(manager, "masterPasswordIsSet", lambda: False, raising=False)
    part._go_on()
    assert part.widget is None
    (item,) = told.items()
    assert [b.text() for b in item.findChildren(QPushButton)] == ["Go on"]


def test_the_age_of_an_order_is_shown(qgis_app):
    from deepsatdata_plugin.gui.views.products_model import Column, ProductsModel

    now = time.time()
    model = ProductsModel(lambda: now)
    record = records(1)[0]
    model.set_products(
        [
            QueuedProduct(1, record, state=State.ORDERED, ordered_at=now - 7500),
            QueuedProduct(2, record, ordered_at=now),
        ]
    )
    assert [model.index(row, Column.AGE).data() for row in (0, 1)] == ["2 h 05 min", ""]
    assert model.index(0, Column.HUB).data() == "Copernicus Data Space (OData)"


def test_hubs_are_quoted_in_plain_words(qgis_app):
    from deepsatdata_plugin.gui.views.plain_words import plain_words

    raw = "ExpectedException : User 'x' offline products retrieval quota exceeded (3 fetches max)  trying to fetch"
    assert plain_words(raw) == "The archive takes no more orders of this account now (3 at once)."
    assert "Tomcat" not in plain_words("Apache Tomcat/8.5.42 - Error report")
    assert plain_words("something new") == "something new"


def test_the_timeline_can_be_read_on_any_ground(qgis_app, qtbot):
    """A style sheet may darken the ground and leave dark texts in the palette; each tile has its lane."""
    from deepsatdata_plugin.gui.views.timeline_widget import TimelineWidget, ink

    palette = QPalette()
    for ground, text in (("#323232", "#1e1e1e"), ("#ffffff", "#f0f0f0"), ("#232323", "#ededed")):
        palette.setColor(QPalette.ColorRole.Base, QColor(ground))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            palette.setColor(role, QColor(text))
        assert abs(ink(palette).lightness() - QColor(ground).lightness()) > 110
    widget = TimelineWidget()
    qtbot.addWidget(widget)
    widget.resize(700, 240)
    widget.show()
    widget.set_products([QueuedProduct(n, r) for n, r in enumerate(records(40), start=1)])
    qtbot.waitUntil(lambda: ": 40, done" in widget.accessibleDescription(), timeout=LONG)
    widget.grab()
    tiles = {n: r.tile for n, r in enumerate(records(40), start=1)}
    heights: dict[str, list[int]] = {}
    for (_, y), number in widget._places.items():
        heights.setdefault(tiles[number], []).append(y)
    first, second = (heights[tile] for tile in sorted(heights))
    assert max(first) < min(second), "a lane a tile"


def test_damaged_files_are_shown_and_deleted(filled, qtbot, folder, monkeypatch, told):
    (folder / ".quarantine").mkdir(parents=True)
    (folder / ".quarantine" / "X.zip.damaged").write_bytes(b"0" * 2000)
    seen = []
    monkeypatch.setattr(filled.widget.quarantine, "_ask", lambda items: seen.append(items) or True)
    filled.widget.actions_.quarantine.trigger()
    qtbot.waitUntil(
        lambda: (
            bool(told.get_messages(Qgis.MessageLevel.Success))
            and "freed" in told.get_messages(Qgis.MessageLevel.Success)[-1]
        ),
        timeout=LONG,
    )
    assert [item.size for item in seen[0]] == [2000] and not (folder / ".quarantine").exists()


def test_an_empty_dock_leads_to_the_search(part, settings, qtbot):
    widget = part.open()
    widget.show_downloads()
    widget.empty_buttons[0].click()
    assert widget.pages.currentWidget() is widget.search


def test_a_drag_that_will_be_taken_shows(part, settings, hub):
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtGui import QDragEnterEvent, QDragLeaveEvent

    widget, data = part.open(), QMimeData()
    data.setText(next(iter(hub.catalogue)).name)
    keys = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event = QDragEnterEvent(QPoint(5, 5), *keys)
    widget.dragEnterEvent(event)
    assert event.isAccepted() and not widget._frame.isHidden()
    widget.dragLeaveEvent(QDragLeaveEvent())
    assert widget._frame.isHidden()


def test_the_replacement_of_what_the_hub_deleted_is_taken(filled, qtbot):
    """Only products that their hub has no longer offer it; they are looked up anew by acquisition."""
    part, view, actions = filled, filled.widget.view, filled.widget.actions_
    first, second = (product.id for product in view.model.products()[:2])
    reason = "The hub has deleted it. It has another processing of the same acquisition, which can be taken instead."
    move(part, first, State.CHECK)
    move(part, first, State.GONE, reason=reason)
    part.controller.look()
    qtbot.waitUntil(lambda: view.model.product_at(0).state is State.GONE, timeout=LONG)
    view.select(second)
    assert not actions.replacement.isEnabled()
    view.select(first)
    assert actions.replacement.isEnabled() and actions.replacement in view.make_menu().actions()
    actions.replacement.trigger()
    qtbot.waitUntil(lambda: view.model.product_at(0).state is State.CHECK, timeout=LONG)
    product = part.controller.job.store.product(first)
    assert (product.record.id, product.reason) == ("", "")
    assert "taken instead" in part.controller.job.store.events(first)[-1].note


def test_names_to_order_by_hand_are_copied_and_the_page_is_opened(filled, qtbot, monkeypatch, told):
    """The clipboard has the names and nothing else, one a line; each hub's page is opened once."""
    from qgis.PyQt.QtGui import QDesktopServices

    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    part, view, actions = filled, filled.widget.view, filled.widget.actions_
    store, shown = part.controller.job.store, view.model.products()
    chosen = [product.id for product in shown[:3]]
    for number in chosen:
        record = replace(store.product(number).record, hub="cdse")
        move(part, number, State.CHECK, record=record)
        move(part, number, State.NEEDS_HAND, reason="Offline; order it by hand at https://hub.example.")
    part.controller.look()
    qtbot.waitUntil(lambda: view.model.product_at(2).state is State.NEEDS_HAND, timeout=LONG)
    view.select(shown[5].id)
    assert not actions.order.isEnabled()
    view.table.selectAll()
    assert actions.order.isEnabled()
    actions.order.trigger()
    lines = QApplication.clipboard().text().split("\n")
    assert sorted(lines) == sorted(store.product(number).name for number in chosen)
    assert opened == ["https://dataspace.copernicus.eu/analyse/data-workspace"]
    assert "3 name(s) copied" in told.get_messages(Qgis.MessageLevel.Success)[-1]
