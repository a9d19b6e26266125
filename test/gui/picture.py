"""Pictures of the dock for docs/images: `python test/gui/picture.py FOLDER` (see `make`).

A realistic job: a season of two tiles, some done, some on their way, many in the archive.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

if __name__ == "__main__":  # as a script: the package and the tests' own modules
    sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1])]

from qgis.PyQt.QtGui import QColor, QPalette

from deepsatdata_plugin.core.products.formats.safe.name import parse_name
from deepsatdata_plugin.hubs.contract import Account, ProductRecord
from deepsatdata_plugin.hubs.queue.records import JobSettings
from deepsatdata_plugin.hubs.queue.states import State
from deepsatdata_plugin.hubs.queue.store import QueueStore
from deepsatdata_plugin.hubs.work.ledger import Ledger
from hubsim import synthetic

GB = 1_000_000_000


def records(count: int, *, hub: str = "cdse", tiles=("31TFM", "31TGM"), **more) -> list[ProductRecord]:
    """Return records of a made-up season, with outlines and sizes."""
    found = []
    for number, product in enumerate(synthetic(count, tiles=tiles, nominal=True, **more)):
        parts = parse_name(product.name)
        record = ProductRecord(
            id=product.id,
            name=product.name,
            hub=hub,
            platform=parts.platform,
            level=parts.level,
            tile=parts.tile,
            sensing_start=parts.sensing_start,
            relative_orbit=parts.relative_orbit,
            baseline=parts.baseline,
            generation_time=parts.generation_time,
            cloud=float((number * 37) % 96),
            size=int(0.55 * GB + (number * 61) % 250 * 1e6),
            footprint_wkt=product.geometry.ExportToWkt(),
        )
        found.append(record)
    return found


def mixed_queue(path: Path, count: int = 60) -> QueueStore:
    """Make a queue in mid-run, through legal moves only."""
    store = QueueStore(path, settings=JobSettings(path.parent / "products"))
    store.add(records(count))
    now = time.time()
    products = store.products()
    for place, product in enumerate(products):
        size = product.record.size
        move = store.move
        move(product.id, State.CHECK, note="its turn")
        if place < count * 0.3:
            move(product.id, State.READY, note="online", checked_at=now)
            move(product.id, State.FETCHING, owner="here:1:1", total=size)
            move(product.id, State.VERIFYING, bytes=size)
            move(product.id, State.EXTRACTING)
            move(
                product.id,
                State.DONE,
                verified_by="size, MD5, zip, manifest, bands",
                path=f"{product.name}.SAFE",
            )
        elif place < count * 0.3 + 2:
            share = 0.62 if place % 2 else 0.27
            move(product.id, State.READY, note="online", checked_at=now)
            move(
                product.id, State.FETCHING, owner="here:1:1", total=size, bytes=int(size * share),
                rate=11.4e6 if place % 2 else 7.9e6, heartbeat=now,
            )  # fmt: skip
        elif place < count * 0.3 + 3:
            move(product.id, State.READY, checked_at=now)
            move(product.id, State.FETCHING, owner="here:1:1", total=size)
            move(product.id, State.VERIFYING, bytes=size)
        elif place < count * 0.45:
            move(product.id, State.READY, note="online", checked_at=now, next_try=now)
        elif place < int(count * 0.45) + 4:
            move(product.id, State.WAIT_SLOT, note="in the archive", next_try=now + 1800)
            move(product.id, State.ORDERED, ordered_at=now - 4000, next_try=now + 900, last_http=202,
                 last_cause="Your order was accepted")  # fmt: skip
            store.open_order(store.product(product.id), "user@example.org", "", now - 4000)
        elif place == int(count * 0.45) + 4:
            move(
                product.id,
                State.FAILED,
                reason="The hub cannot restore it (3 times 500).",
                last_http=500,
            )
        elif place == int(count * 0.45) + 4 + 1:
            move(product.id, State.NEEDS_HAND, reason="Offline; order it by hand at https://example.org.")
        elif place == int(count * 0.45) + 4 + 2:
            move(product.id, State.PAUSED, resume_state=State.CHECK)
        elif place == int(count * 0.45) + 4 + 3:
            move(product.id, State.CANCELLED)
        else:
            move(product.id, State.WAIT_SLOT, note="in the archive", next_try=now + 1800,
                 last_cause="Maximum number of 4 orders reached")  # fmt: skip
    ledger = Ledger(path.parent.parent / "locks")  # where the dock of the picture looks
    ledger.change(
        Account("cdse", "user@example.org").key, quota=4, quota_stated=True, quota_until=now + 1700,
        last_http=403, last_cause="Maximum number of 4 orders reached",
    )  # fmt: skip
    ledger.close()
    return store


def palette(dark: bool) -> QPalette:
    """Return QGIS's light look, or one like its Night Mapping."""
    roles = QPalette.ColorRole
    if not dark:
        from qgis.PyQt.QtWidgets import QApplication

        return QApplication.style().standardPalette()
    found = QPalette()
    for role, colour in {
        roles.Window: "#353535", roles.WindowText: "#ededed", roles.Base: "#232323",
        roles.AlternateBase: "#2c2c2c",
        roles.Text: "#ededed", roles.Button: "#404040", roles.ButtonText: "#ededed",
        roles.Highlight: "#2a82da",
        roles.HighlightedText: "#ffffff", roles.ToolTipBase: "#353535", roles.ToolTipText: "#ededed",
        roles.PlaceholderText: "#9a9a9a", roles.Light: "#4a4a4a", roles.Mid: "#2a2a2a", roles.Dark: "#1e1e1e",
    }.items():  # fmt: skip
        found.setColor(role, QColor(colour))
    for role in (roles.Text, roles.ButtonText, roles.WindowText):
        found.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7a7a7a"))
    return found


def make(folder: Path) -> list[Path]:
    """Write dock_light.png and dock_dark.png, and the other faces of the dock for a look."""
    import tempfile

    from qgis.PyQt.QtWidgets import QApplication

    from deepsatdata_plugin.gui.accounts import HubOpener
    from deepsatdata_plugin.gui.dock import DownloadsWidget
    from deepsatdata_plugin.gui.queue import JobController
    from deepsatdata_plugin.hubs.contract import HubAccount
    from queuekit import FakeHub

    app = QApplication.instance()
    app.setStyle("Fusion")
    font = app.font()
    font.setPointSizeF(9)
    app.setFont(font)
    folder.mkdir(parents=True, exist_ok=True)
    written = []

    def wait(condition) -> None:
        end = time.monotonic() + 15
        while not condition() and time.monotonic() < end:
            app.processEvents()
            time.sleep(0.01)
        app.processEvents()

    for name, dark in (("dock_light", False), ("dock_dark", True)):
        app.setPalette(palette(dark))
        with tempfile.TemporaryDirectory() as temporary:
            controller = JobController(HubOpener(), locks_folder=Path(temporary) / "locks")
            widget = DownloadsWidget(controller, None, lambda: None)
            widget.resize(1120, 680)
            widget.show()
            if not dark:
                app.processEvents()
                widget.grab().save(str(folder / "dock_empty.png"))
                written.append(folder / "dock_empty.png")
            path = Path(temporary) / "loire-2018" / "queue.sqlite"
            mixed_queue(path).close()
            controller.open(path)
            wait(lambda model=widget.view.model: model.rowCount() == 60)
            controller.job.scheduler.set_account(
                HubAccount(FakeHub("cdse"), Account("cdse", "user@example.org"))
            )
            controller.job.working = True
            controller.working_changed.emit(True)
            controller.job.scheduler.due = list  # nothing is started for a picture
            controller.look()
            widget.view.table.sortByColumn(1, widget.view.table.horizontalHeader().sortIndicatorOrder())
            first = next(p for p in widget.view.model.products() if p.state is State.FETCHING)
            widget.view.table.sortByColumn(0, widget.view.table.horizontalHeader().sortIndicatorOrder())
            widget.view.select(first.id)
            row = widget.view.table.currentIndex().row()
            widget.view.table.scrollTo(
                widget.view.filter.index(row - 3, 0), widget.view.table.ScrollHint.PositionAtTop
            )
            widget.view.tabs.setCurrentIndex(2)
            seen = []
            controller.looked.connect(seen.append)
            wait(lambda looks=seen: len(looks) > 1)
            for index, tail in ((2, ""), (0, "_history"), (1, "_hubs")):
                widget.view.tabs.setCurrentIndex(index)
                app.processEvents()
                target = folder / f"{name}{tail}.png"
                widget.grab().save(str(target))
                written.append(target)
            controller.shut_down()
            widget.close()
    return written


if __name__ == "__main__":
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    for picture in make(Path(sys.argv[1])):
        print(picture, picture.stat().st_size)
    application.exitQgis()
