"""The dock as a person uses it, on a simulated hub with real transfers."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt

from deepsatdata_plugin.hubs.queue_states import State

LONG = 20_000


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
    """Drop a layer, press Start; what is online comes, what is archived is ordered and comes an hour later."""
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
