"""The dock of samples: it follows the mouse, shows what is stored, and never keeps the interface waiting."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from core.small_dataset import make_season, make_truth, stack
from deepsatdata_plugin.core.dataset import SampleShelf
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.reader import Samples
from deepsatdata_plugin.gui.samples import SamplesPart

LONG = 20_000


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    season = make_season(tmp_path_factory.mktemp("season"))
    truth = make_truth(season, tmp_path_factory.mktemp("truth") / "truth")
    folder = tmp_path_factory.mktemp("made") / "set"
    stack(season, folder, truth)
    stack(season, folder.parent / "bare", bands=("B05",), masks=False, stride=12)
    return folder


def rows_of(folder: Path) -> list[dict[str, str]]:
    with open(folder / "samples.csv", encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def middle(row: dict[str, str], east: float = 0.5, south: float = 0.5) -> QgsPointXY:
    return QgsPointXY(
        float(row["ulx"]) + east * float(row["size_m"]), float(row["uly"]) - south * float(row["size_m"])
    )


def add_samples(folder: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{folder / 'samples.gpkg'}|layername=samples", folder.name, "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def part(qgis_iface, qgis_new_project, monkeypatch, qtbot):
    actions: list = []
    monkeypatch.setattr(qgis_iface, "addCustomActionForLayerType", lambda *a: None, raising=False)
    monkeypatch.setattr(
        qgis_iface,
        "addCustomActionForLayer",
        lambda action, layer: actions.append(layer.name()),
        raising=False,
    )
    monkeypatch.setattr(qgis_iface, "removeCustomActionForLayerType", lambda *a: None, raising=False)
    monkeypatch.setattr(qgis_iface, "activeLayer", lambda: None)
    part = SamplesPart(qgis_iface)
    part.offered = actions
    yield part
    part.unload()
    part.unload()


@pytest.fixture
def dock(part, made, qgis_iface, qtbot):
    """The dock over the samples of the first dataset, on a map in their zone."""
    zone = QgsCoordinateReferenceSystem(f"EPSG:{rows_of(made)[0]['epsg']}")
    qgis_iface.mapCanvas().setDestinationCrs(zone)
    add_samples(made)
    widget = part.open()
    widget.setParent(None)  # the window of the tests is not shown
    qtbot.addWidget(widget)
    widget.resize(420, 640)
    widget.show()
    qtbot.waitUntil(widget.isVisible)
    return widget


def shows(widget, row: dict[str, str]) -> bool:
    return widget.view.look is not None and widget.view.look.sample_id == row["sample_id"]


def test_qgis_starts_with_an_empty_dock(part, made):
    assert part.widget is None and not part.dock.isVisible()
    add_samples(made)
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point?field=shard:string", "points", "memory"))
    assert part.offered == ["set"], "the entry stands in the menu of layers of samples only"
    part.show()
    assert part.widget is not None


def test_what_is_shown_is_what_is_stored(dock, made, qtbot):
    samples = Samples(made)
    row = rows_of(made)[5]
    dock.point_at(middle(row, 0.3, 0.7))
    qtbot.waitUntil(lambda: shows(dock, row), timeout=LONG)
    look, stored, view = dock.view.look, samples[5], dock.view
    assert (look.image == stored["image"]).all() and (look.labels == stored["mask"]).all()
    assert [int(m.timestamp()) for m in look.moments] == stored["datetime"].tolist()
    titles = [panel.title for panel in view.panels._panels]
    assert titles == ["B02", "Labels", "Claim mask"], "B03 is not in the set: one band in grey"
    place = int(0.7 * 24), int(0.3 * 24)
    red, near = (
        stored["image"][:, samples.bands.index(b), place[0], place[1]].astype(float) for b in ("B04", "B08")
    )
    assert view.kind.currentText() == "NDVI"
    wanted = np.where(red > 0, (near - red) / np.maximum(1, near + red), np.nan)
    np.testing.assert_allclose(view.curve._values, wanted)
    side = len(stored["mask"])
    label = stored["mask"][int(0.7 * side), int(0.3 * side)]
    assert view.pixel.text().startswith({-1: "ignored", 0: "background"}.get(label, f"{label}"))
    clear = np.isin(stored["cloud"], (2, 4, 5, 6, 7, 11))
    at = int(0.7 * clear.shape[1]), int(0.3 * clear.shape[2])
    assert (view.curve._clear == clear[:, at[0], at[1]]).all()


def test_a_kept_sample_costs_the_interface_no_reading(dock, made, qtbot, monkeypatch):
    """Back on a sample that was looked at it is shown in the same turn, and nothing is asked of a thread."""
    one, other = rows_of(made)[0], rows_of(made)[7]
    for row in (one, other):
        dock.point_at(middle(row))
        qtbot.waitUntil(lambda row=row: shows(dock, row), timeout=LONG)
    pieces: list = []
    monkeypatch.setattr(dock.loader._background, "run", lambda *piece: pieces.append(piece))
    for row in (one, other, one):
        dock.point_at(middle(row))
        assert shows(dock, row)
    drawn = dict(dock.view._drawn)
    for step in range(1, 20):  # within a sample only the pixel changes
        dock.point_at(middle(one, step / 20, 0.4))
    assert dock.view._drawn == drawn and pieces == []


def test_only_the_latest_wish_is_read(dock, made, qtbot, monkeypatch):
    """The mouse crosses the dataset: where it rests is read, what it passed before that is not."""
    rows = rows_of(made)
    dock.point_at(middle(rows[0]))
    qtbot.waitUntil(lambda: shows(dock, rows[0]), timeout=LONG)
    read: list = []
    look = SampleShelf.look
    monkeypatch.setattr(SampleShelf, "look", lambda shelf, row: (read.append(row), look(shelf, row))[1])
    for row in rows[1:12]:
        dock.point_at(middle(row))
    assert shows(dock, rows[0]), "nobody waits"
    qtbot.waitUntil(lambda: shows(dock, rows[11]), timeout=LONG)
    assert read == [1, 11]


def test_dates_by_keys_and_curve(dock, made, qtbot):
    row = max(rows_of(made), key=lambda row: int(row["n_steps"]))
    dock.point_at(middle(row))
    qtbot.waitUntil(lambda: shows(dock, row), timeout=LONG)
    slider, view = dock.view.slider, dock.view
    assert slider.maximum() == int(row["n_steps"]) - 1
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    first = view.date.text()
    assert first.startswith(row["first"][:10])
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert view.date.text() != first and view.curve._now == 1
    view.curve.chosen.emit(slider.maximum())
    assert view.date.text().startswith(row["last"][:10])
    for widget in (view.panels, view.slider, view.curve):
        assert not widget.grab().isNull() and widget.accessibleName()


def test_the_selected_sample_stays(dock, made, qtbot):
    """Who selects a sample looks at it: the mouse then moves over others without a change."""
    rows = rows_of(made)
    (layer,) = QgsProject.instance().mapLayers().values()
    layer.selectByExpression(f"sample_id = '{rows[3]['sample_id']}'")
    qtbot.waitUntil(lambda: shows(dock, rows[3]), timeout=LONG)
    assert not dock.follow.isChecked()
    dock.point_at(middle(rows[4]))
    assert shows(dock, rows[3])
    dock.follow.setChecked(True)
    dock.point_at(middle(rows[4]))
    qtbot.waitUntil(lambda: shows(dock, rows[4]), timeout=LONG)
    wanted: list = []
    dock.load_wanted.connect(lambda *what: wanted.append(what))
    dock.load.click()
    assert wanted == [(str(made), rows[4]["sample_id"])]


def test_several_datasets_and_one_without_labels(dock, made, qtbot):
    """All samples at a place are listed; what is chosen stays until the mouse leaves it, also on others' ground."""
    bare = made.parent / "bare"
    add_samples(bare)
    row = rows_of(made)[5]
    dock.point_at(middle(row))
    names = {"set", "bare"}
    qtbot.waitUntil(
        lambda: {dock.here.itemText(k).split(":")[0] for k in range(dock.here.count())} == names, timeout=LONG
    )
    assert dock.here.count() == 5, "one of the set, four windows that overlap"
    there = [dock.here.itemData(k) for k in range(5)]
    chosen = next(k for k in range(5) if there[k][0] == str(bare))
    mine = rows_of(bare)[there[chosen][1]]
    dock._choose_here(chosen)
    qtbot.waitUntil(lambda: shows(dock, mine) and dock.view.look.labels is None, timeout=LONG)
    assert [panel.title for panel in dock.view.panels._panels] == ["B05"]
    assert not dock.outlines.isEnabled() and dock.view.curve._clear.all()
    for share in (0.2, 0.5, 0.8):
        dock.point_at(middle(mine, share, share))
        assert shows(dock, mine) and dock.here.currentData() == there[chosen]
    dock.point_at(middle(mine, 1.2, 1.2))
    qtbot.waitUntil(lambda: not shows(dock, mine), timeout=LONG)


def test_a_dataset_that_was_moved(dock, made, tmp_path, qtbot, monkeypatch):
    folder = tmp_path / "gone"
    shutil.copytree(made, folder)
    stored = QgsVectorLayer(f"{folder / 'samples.gpkg'}|layername=samples", "stored", "ogr")
    layer = stored.materialize(QgsFeatureRequest())  # a layer of its own, as a step gives it
    layer.setCustomProperty("deepsatdata/dataset", str(folder))
    QgsProject.instance().addMapLayer(layer)
    row = rows_of(folder)[2]
    dock.show_sample(str(folder), row["sample_id"])
    qtbot.waitUntil(lambda: shows(dock, row), timeout=LONG)
    for shard in (folder / "shards").glob("*.h5"):
        shard.unlink()
    dock.show_sample(str(folder), rows_of(folder)[4]["sample_id"])
    qtbot.waitUntil(lambda: dock.pages.currentIndex() == 0, timeout=LONG)
    assert "cannot be read" in dock.hint.text() and not dock.find.isVisible()
    rest = rows_of(folder)[6]
    shutil.rmtree(folder)
    dock.show_sample(str(folder), rest["sample_id"])
    qtbot.waitUntil(dock.find.isVisible, timeout=LONG)
    assert "there is no such folder" in dock.hint.text()
    monkeypatch.setattr(
        "deepsatdata_plugin.gui.samples.samples_widget.QFileDialog.getExistingDirectory", lambda *a: str(made)
    )
    monkeypatch.setattr(dock._iface, "activeLayer", lambda: layer)
    layer.selectByExpression(f"sample_id = '{row['sample_id']}'")
    dock.find.click()
    qtbot.waitUntil(lambda: shows(dock, row), timeout=LONG)


def test_a_dataset_written_again_is_opened_again(dock, made, tmp_path, qtbot):
    folder = tmp_path / "set"
    shutil.copytree(made, folder)
    shelf = SampleShelf(folder)
    assert not shelf.is_stale
    text = (folder / "dataset.json").read_text(encoding="utf-8")
    (folder / "dataset.json").write_text(text + " ", encoding="utf-8")
    assert shelf.is_stale
    shelf.close()
    (folder / "samples.csv").write_text("sample_id\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"cannot be read.*Verify"):
        SampleShelf(folder)


def test_places(made):
    shelf, rows = SampleShelf(made), rows_of(made)
    places = shelf.places
    for number, row in enumerate(rows):
        epsg = int(row["epsg"])
        point = middle(row, 0.01, 0.99)
        assert places.at(epsg, point.x(), point.y()) == [number]
        assert places.row_of(row["sample_id"]) == number
        assert places.square(number)[1:] == (float(row["ulx"]), float(row["uly"]), float(row["size_m"]))
    assert places.at(places.zones[0], 0, 0) == [] and places.row_of("T00") is None
    shelf.close()
