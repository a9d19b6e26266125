"""Searching in the dock as a person does it, on a simulated hub."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QDate, Qt

import hubsim

LONG = 120_000


@pytest.fixture
def search(part, account, folder, qgis_iface, hub, tmp_path):
    """The page to search, with the simulated hub chosen and all its products asked for."""
    from qgis.core import QgsCoordinateReferenceSystem

    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    boxes = [product.geometry.GetEnvelope() for product in hub.catalogue]
    canvas.setExtent(
        QgsRectangle(
            min(b[0] for b in boxes),
            min(b[2] for b in boxes),
            max(b[1] for b in boxes),
            max(b[3] for b in boxes),
        )
    )
    part.dock.setFloating(True)
    part.dock.resize(1200, 500)
    part.dock.show()
    view = part.open().search
    view.quicklooks.folder = tmp_path / "pictures"
    part.widget.show_search()
    ask_for_all(view, hub)
    return view


def ask_for_all(view, hub) -> None:
    form = view.form
    form.list_hubs()
    assert form.hub.choose("dhus")
    times = [product.start for product in hub.catalogue]
    for edit, when in ((form.start, min(times)), (form.end, max(times))):
        edit.setDate(QDate(when.year, when.month, when.day))
    form.cloud.setValue(100)
    form.level.setCurrentIndex(form.level.findData(""))


def click(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_search_tick_and_download(search, part, qtbot, hub):
    """Search what the map shows, tick two, choose bands, press Download: they are in the queue with these."""
    click(qtbot, search.form.search)
    qtbot.waitUntil(lambda: search.model.rowCount() == 12 and not search.busy, timeout=LONG)
    assert "12 product" in search.status.text()
    qtbot.waitUntil(lambda: search.layer.layer.featureCount() == 12, timeout=LONG)
    assert not search.fetch.isEnabled()
    search.table.selectRow(3)
    names = {search.model.record_at(3).name, search.model.record_at(4).name}
    search.table.setFocus()
    qtbot.keyClick(search.table, Qt.Key.Key_Space)
    search.model.setData(search.model.index(4, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert {record.name for record in search.model.ticked()} == names
    qtbot.waitUntil(
        lambda: {f["name"] for f in search.layer.layer.getFeatures() if f["ticked"] == 1} == names,
        timeout=LONG,
    )
    search.bands.choose(("B04", "B08"))
    assert "saves" in search.bands.saved.text().lower()
    click(qtbot, search.fetch)
    view = part.widget.view
    qtbot.waitUntil(lambda: view.model.rowCount() == 2, timeout=LONG)
    assert {p.name for p in view.model.products()} == names
    assert {p.bands for p in view.model.products()} == {("B04", "B08")}
    search.bands.choose(())
    click(qtbot, search.fetch)  # whole now: what is asked for grows
    qtbot.waitUntil(lambda: {p.bands for p in view.model.products()} == {()}, timeout=LONG)


def test_the_map_shows_ticks_by_itself(search, qtbot):
    """Not only when somebody moves it."""
    click(qtbot, search.form.search)
    qtbot.waitUntil(lambda: search.model.rowCount() == 12 and not search.busy, timeout=LONG)
    layer = search.layer.layer
    qtbot.waitUntil(lambda: layer.featureCount() == 12 and not search.layer._redraw.isActive(), timeout=LONG)
    drawn = []
    layer.repaintRequested.connect(drawn.append)
    search.model.tick([3], True)
    qtbot.waitUntil(lambda: False in drawn, timeout=LONG)
    assert any(feature["ticked"] == 1 for feature in layer.getFeatures())


def test_a_low_dock_shows_rows(search, qtbot, part):
    """Where there is no height for form and table below each other, they stand beside each other."""
    click(qtbot, search.form.search)
    qtbot.waitUntil(lambda: search.model.rowCount() == 12 and not search.busy, timeout=LONG)
    unit = search.fontMetrics().height()
    part.dock.resize(36 * unit + 40, 21 * unit + 60)
    qtbot.wait(100)
    assert search.splitter.orientation() == Qt.Orientation.Horizontal
    assert search.table.viewport().height() > 3 * search.table.rowHeight(0)
    part.dock.resize(30 * unit, 60 * unit)
    qtbot.wait(100)
    assert search.splitter.orientation() == Qt.Orientation.Vertical


def test_no_button_is_cut_in_a_language_of_long_words(search, qtbot, part):
    """However narrow the dock may be made, every button has room for its text."""
    click(qtbot, search.form.search)
    qtbot.waitUntil(lambda: search.model.rowCount() == 12 and not search.busy, timeout=LONG)
    search.model.tick(range(12), True)
    qtbot.waitUntil(search.fetch.isEnabled, timeout=LONG)
    for button, text in (
        (search.all, "Alle anhaken"), (search.none, "Keines anhaken"), (search.bands, "Bänder: B02, B03, B04, B08"),
        (search.fetch, "12 Produkte herunterladen (999,9 GB)"),
    ):  # fmt: skip
        button.setText(text)
    unit = search.fontMetrics().height()
    for width, height in (
        (1400, 500),
        (44 * unit, 21 * unit),
        (36 * unit, 21 * unit),
        (30 * unit, 60 * unit),
        (1, 1),
    ):
        part.dock.resize(width, height)
        qtbot.wait(100)
        for button in (search.all, search.none, search.bands, search.fetch):
            right = button.mapTo(search, button.rect().topRight()).x()
            assert button.width() >= button.minimumSizeHint().width(), (width, button.text())
            assert right <= search.width(), (width, button.text())


class ManyPages:
    """A hub with 10,000 products, a hundred a page."""

    hub, url, credentials, network = "cdse", "", None, None
    pages = 100

    def open(self):
        return self

    def search(self, query, feedback):
        import time
        from dataclasses import replace
        from datetime import timedelta

        from deepsatdata_plugin.hubs.contract import SearchPage

        from .picture import records

        template = records(100)
        for page in range(self.pages):
            feedback.progress(page)
            fresh = [
                replace(
                    r,
                    name=f"{r.name[:22]}{page:04}{r.name[26:]}",
                    sensing_start=r.sensing_start + timedelta(minutes=page),
                )
                for r in template
            ]
            yield SearchPage(tuple(fresh), total=10_000)
            time.sleep(0.005)


def test_ten_thousand_rows_by_pages(part, settings, folder, qtbot, monkeypatch):
    """Page after page: the first rows are there long before the last, and the interface goes on."""
    from .test_many_products import Heartbeat, all_have

    part.dock.resize(1200, 500)
    part.dock.show()
    view = part.open().search
    part.widget.show_search()
    monkeypatch.setattr(view._opener, "access", lambda hub, to_search: ManyPages())
    view.form.area.setCurrentIndex(view.form.area.findData("tiles"))
    view.form.tiles.setText("31TFM")
    beat, sizes = Heartbeat(), set()
    view.model.rowsInserted.connect(lambda *_: sizes.add(view.model.rowCount()))
    beat.begin("search")
    click(qtbot, view.form.search)
    qtbot.waitUntil(lambda: not view.busy, timeout=LONG)
    total = view.model.rowCount()
    assert len(sizes) > 9 and total == 10_000, "taken in by pages"
    beat.begin("map")
    qtbot.waitUntil(lambda: view.layer.layer.featureCount() == total, timeout=LONG)
    beat.begin("sort")
    view.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    qtbot.wait(50)
    beat.begin("tick all")
    click(qtbot, view.all)
    qtbot.waitUntil(view.fetch.isEnabled, timeout=LONG)
    qtbot.waitUntil(lambda: all_have(view.layer.layer, "ticked", 1), timeout=LONG)
    beat.stop()
    assert len(view.model.ticked()) == total == view.layer.layer.featureCount()
    assert "10000" in view.fetch.text().replace(",", "")
    waits = f"longest wait {beat.worst:.1f} ms, of Python's collector alone {beat.collected:.1f} ms"
    print(f"\n{total} rows: {waits}; {sorted(beat.late)[-9:]} {sorted(beat.busy)[-9:]}")


def test_the_collector_leaves_alone_what_was_there_before_a_search(
    part, settings, folder, qtbot, monkeypatch
):
    """Going through all that QGIS holds takes longer than a turn of the event loop may; afterwards all is as before."""
    import gc

    seen = []

    class Watched(ManyPages):
        def search(self, query, feedback):
            for page in super().search(query, feedback):
                seen.append(gc.get_freeze_count())
                yield page

    view = part.open().search
    monkeypatch.setattr(view._opener, "access", lambda hub, to_search: Watched())
    view.form.area.setCurrentIndex(view.form.area.findData("tiles"))
    view.form.tiles.setText("31TFM")
    for end in ("ended", "stopped", "closed"):
        seen.clear()
        Watched.pages = 8 if end == "ended" else ManyPages.pages
        view.search()
        qtbot.waitUntil(lambda: len(seen) > 3, timeout=LONG)
        if end == "closed":
            view.close_down()
        elif end == "stopped":
            view.cancel()
        qtbot.waitUntil(lambda: not view.busy, timeout=LONG)
        assert min(seen[:3]) > 10_000, end
        assert gc.get_freeze_count() == 0 and gc.isenabled(), end


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_rows_that_are_equal_in_a_column_stand_in_the_order_of_time(qgis_app, tmp_path, order):
    from deepsatdata_plugin.gui.search.found_model import Column, FoundModel
    from deepsatdata_plugin.gui.search.quicklooks import Quicklooks

    from .picture import records

    quicklooks = Quicklooks(tmp_path)
    model, found, down = FoundModel(quicklooks), records(40), order == Qt.SortOrder.DescendingOrder
    model.add(found)
    names = [record.name for record in sorted(found, key=lambda r: (r.sensing_start, r.name))]
    model.order(names)
    for column, value in (
        (Column.TILE, lambda r: r.tile),
        (Column.LEVEL, lambda r: (r.platform, r.level)),
        (Column.ORBIT, lambda r: r.relative_orbit),
        (Column.DATE, lambda r: 0),
    ):
        model.sort(int(column), order)
        wanted = sorted(found, key=lambda r: (value(r), names.index(r.name)), reverse=down)
        assert [r.name for r in model.records()] == [r.name for r in wanted]
    quicklooks.close()


def test_stop_keeps_what_came(search, qtbot, hub):
    hub.inject(hubsim.faults.delay(2.0, path="search"))
    click(qtbot, search.form.search)
    assert not search.form.search.isEnabled()
    click(qtbot, search.stop)
    qtbot.waitUntil(lambda: not search.busy, timeout=LONG)
    assert "Stopped" in search.status.text() and search.form.search.isEnabled()


def test_without_an_account_a_hub_that_wants_one_is_not_asked(search, qtbot, hub, told):
    from qgis.core import Qgis
    from qgis.PyQt.QtWidgets import QPushButton

    from deepsatdata_plugin.processing.parameters import AccountBook

    AccountBook().remove("dhus")
    click(qtbot, search.form.search)
    assert not search.busy and hub.log.count() == 0
    assert "login" in told.get_messages(Qgis.MessageLevel.Warning)[-1]
    assert [b.text() for b in told.items()[0].findChildren(QPushButton)] == ["Accounts…"]


def test_nothing_to_look_for_is_said(search, qtbot, hub):
    search.form.area.setCurrentIndex(search.form.area.findData("tiles"))
    click(qtbot, search.form.search)
    assert "tile" in search.status.text() and hub.log.count() == 0
    search.form.tiles.setText("99ZZZ")
    click(qtbot, search.form.search)
    assert "99ZZZ" in search.status.text() and hub.log.count() == 0
    search.form.area.setCurrentIndex(search.form.area.findData("layer"))
    search.form.tiles.clear()
    QgsProject.instance().removeAllMapLayers()
    click(qtbot, search.form.search)
    assert "layer" in search.status.text() and hub.log.count() == 0


def test_pictures_come_when_somebody_looks_from_the_hub_only(search, qtbot, hub, tmp_path):
    """Rows that are seen get a picture; it is kept; a link to another host is not followed."""
    from dataclasses import replace

    from deepsatdata_plugin.gui.search.quicklooks import file_of

    click(qtbot, search.form.search)
    qtbot.waitUntil(lambda: search.model.rowCount() == 12 and not search.busy, timeout=LONG)
    first = search.model.record_at(0)
    assert first.quicklook
    qtbot.waitUntil(lambda: search.quicklooks.image(first) is not None, timeout=LONG)
    assert file_of(first, search.quicklooks.folder).is_file()
    asked = hub.log.count(kind="quicklook")
    assert 0 < asked <= 12
    qtbot.waitUntil(lambda: any(f["picture"] for f in search.layer.layer.getFeatures()), timeout=LONG)
    assert "picture" in search.layer.layer.mapTipTemplate()
    qtbot.waitUntil(lambda: not search.quicklooks._running and not search.quicklooks._line, timeout=LONG)
    asked = hub.log.count(kind="quicklook")
    search.quicklooks._images.clear()
    search.quicklooks.want([first])
    qtbot.waitUntil(lambda: search.quicklooks.image(first) is not None, timeout=LONG)
    assert hub.log.count(kind="quicklook") == asked, "kept, not asked for again"
    for number, address in enumerate(
        ("http://127.0.0.2:9/x.jpg", hub.base("elsewhere") + "/x.jpg", "file:///etc/passwd")
    ):
        strange = replace(first, name=f"{first.name}{number}", quicklook=address)
        search.quicklooks.want([strange])
        qtbot.waitUntil(lambda s=strange: search.quicklooks.state(s) == "none", timeout=LONG)
    assert not hub.log.select(listener="elsewhere")


@pytest.mark.parametrize(
    ("hub", "address", "asked"),
    [
        ("earth-search", "https://pictures.example.org/thumbnail.jpg", True),
        ("earth-search", "http://pictures.example.org/thumbnail.jpg", False),
        ("earth-search", "https://127.0.0.1/thumbnail.jpg", False),
        ("earth-search", "https://[::1]/thumbnail.jpg", False),
        ("earth-search", "https://printer/thumbnail.jpg", False),
        ("earth-search", "https://nas.local/thumbnail.jpg", False),
        ("earth-search", "https://user:word@pictures.example.org/thumbnail.jpg", False),
        ("greece", "https://pictures.example.org/thumbnail.jpg", False),
    ],
)
def test_pictures_of_open_catalogues_come_from_public_hosts_without_login(hub, address, asked, monkeypatch):
    from contextlib import contextmanager
    from types import SimpleNamespace

    from deepsatdata_plugin.core.errors import DeepSatDataError
    from deepsatdata_plugin.gui.search.quicklooks import _Source
    from deepsatdata_plugin.hubs import web
    from deepsatdata_plugin.hubs.contract import Credentials

    sent = []

    class Transport:
        def __init__(self, *_args, **_more):
            pass

        @contextmanager
        def stream(self, request):
            sent.append(request)
            yield SimpleNamespace(chunks=lambda: [b"picture"])

    monkeypatch.setattr(web, "Transport", Transport)
    access = SimpleNamespace(hub=hub, url="", credentials=Credentials("user", "secret"), network=None)
    record = SimpleNamespace(name="S2A_x", hub=hub, quicklook=address)
    if not asked:
        with pytest.raises(DeepSatDataError):
            _Source(access).fetch(record)
        assert not sent
        return
    assert _Source(access).fetch(record) == b"picture"
    (request,) = sent
    assert "secret" not in repr(vars(request)) and request.authorization is None


def test_the_empty_page_folds_its_buttons(part, settings):
    """A dock at the side of the map is no wider than it has to be, whatever the language."""
    widget = part.open()
    buttons = widget.empty_buttons
    assert widget._empty.minimumSizeHint().width() < sum(b.minimumSizeHint().width() for b in buttons)
