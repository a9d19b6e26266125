"""What the actions of the dock do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QMessageBox

from ...core.errors import DeepSatDataError
from ...hubs.queue.records import JobSettings, QueuedProduct
from ...hubs.queue.states import State
from ...processing.translation import Translated
from ..accounts.account_dialog import AccountDialog
from ..queue.job_controller import JobController
from ..settings.settings import DownloadSettings
from ..views.products_model import message_of
from .dropped import Dropped
from .layer_records import records_of

if TYPE_CHECKING:
    from .dock import DownloadsWidget

QUEUE_FILE = "queue.sqlite"


class DockCommands(Translated, QObject):
    """Connects the actions of the dock.

    Args:
        dock: The widget with the actions.
        controller: The queue behind it.
        iface: QGIS's interface.
        open_settings: Shows the options page.
    """

    def __init__(
        self, dock: DownloadsWidget, controller: JobController, iface, open_settings: Callable[[], None]
    ) -> None:
        super().__init__(dock)
        self._dock, self._controller, self._iface = dock, controller, iface
        actions = dock.actions_
        for action, command in (
            (actions.start, controller.start),
            (actions.stop, controller.stop),
            (actions.pause, self.pause),
            (actions.resume, self.resume),
            (actions.retry, self.retry),
            (actions.cancel, self.cancel),
            (actions.folder, self.open_folder),
            (actions.add_to_map, self.add_to_map),
            (actions.zoom, self.zoom),
            (actions.copy, self.copy_message),
            (actions.new, self.new_queue),
            (actions.open, self.open_queue),
            (actions.add_layer, self.add_active_layer),
            (actions.import_, self.import_table),
            (actions.export, self.export_table),
            (actions.close, self.close_queue),
            (actions.accounts, self.show_accounts),
            (actions.settings, open_settings),
        ):
            action.triggered.connect(lambda _=False, run=command: run())

    # --- queues -------------------------------------------------------------------------------------
    def new_queue(self, then: Callable[[], None] = lambda: None) -> None:
        """Ask for a folder and begin a queue there; one that is there already is opened."""
        start = DownloadSettings.load().folder or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._dock, self.tr("Folder for the products"), start)
        if folder:
            self.begin_queue(Path(folder), then)

    def begin_queue(self, folder: Path, then: Callable[[], None] = lambda: None) -> None:
        """Begin a queue in a folder, or open the one that is there."""
        settings = DownloadSettings.load()
        job = JobSettings(folder, settings.unpack, settings.keep_zip)
        self._controller.open(folder / QUEUE_FILE, job, then)

    def open_queue(self) -> None:
        """Ask for a queue file and open it."""
        start = str(self._controller.path or DownloadSettings.load().folder or Path.home())
        title, kinds = self.tr("Open queue"), self.tr("Download queues (*.sqlite)")
        path, _ = QFileDialog.getOpenFileName(self._dock, title, start, kinds)
        if path:
            self._controller.open(Path(path))

    def close_queue(self) -> None:
        """Close the queue and forget it for the next start."""
        self._controller.close()
        self._controller.forget()

    def take(self, dropped: Dropped) -> None:
        """Do with dropped things what is expected."""
        if dropped.queue is not None:
            self._controller.open(dropped.queue)
        for layer in dropped.layers:
            self.add_layer(layer)
        for table in dropped.tables:
            self._with_queue(lambda path=table: self._import(path))

    def add_active_layer(self) -> None:
        """Put the products of the active layer into the queue."""
        layer = self._iface.activeLayer()
        if layer is None:
            self.warn(self.tr("Choose a layer of products first."))
        else:
            self.add_layer(layer)

    def add_layer(self, layer) -> None:
        """Put the products of a layer (the selected ones, if any) into the queue."""
        try:
            records, skips = records_of(layer)
        except DeepSatDataError as error:
            self.warn(str(error))
            return
        if skips:
            text = self.tr("%n row(s) name no product; the first: {why}", "", len(skips))
            self.warn(text.format(why=skips[0].detail))
        if records:
            self._with_queue(lambda: self._controller.add(records))

    def _with_queue(self, then: Callable[[], None]) -> None:
        """Do something with the open queue, or with one that is begun for it."""
        if self._controller.job is not None:
            then()
            return
        folder = DownloadSettings.load().folder
        if folder:
            self.begin_queue(Path(folder), then)
        else:
            self.new_queue(then)

    def import_table(self) -> None:
        """Ask for a table and put its products into the queue."""
        title, kinds = self.tr("Import table"), self.tr("Tables (*.csv)")
        path, _ = QFileDialog.getOpenFileName(self._dock, title, "", kinds)
        if path:
            self._with_queue(lambda: self._import(Path(path)))

    def _import(self, path: Path) -> None:
        def read(job):
            from ...hubs.queue.csv import import_csv

            labels = {name: account.account for name, account in job.scheduler.accounts.items()}
            return import_csv(job.store, path, labels)

        def done(result) -> None:
            if result is None:
                return
            count, skips = result
            text = self.tr("%n product(s) imported.", "", count)
            if skips:
                text += " " + self.tr("%n row(s) left out; the first: {why}", "", len(skips)).format(
                    why=f"{skips[0].subject}: {skips[0].detail}"
                )
            self.say(text)

        self._controller.change(read, done)

    def export_table(self) -> None:
        """Ask for a file and write the queue as a table."""
        title, kinds = self.tr("Export table"), self.tr("Tables (*.csv)")
        start = str(self._controller.path.with_suffix(".csv")) if self._controller.path else ""
        path, _ = QFileDialog.getSaveFileName(self._dock, title, start, kinds)
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the queue as a table."""

        def write(job):
            from ...hubs.queue.csv import export_csv

            return export_csv(job.store, path)

        def done(count) -> None:
            if count is not None:
                self.say(self.tr("%n product(s) written to {path}", "", count).format(path=path))

        self._controller.change(write, done)

    # --- products -----------------------------------------------------------------------------------
    def pause(self) -> None:
        """Pause the selected products."""
        self._act("pause")

    def resume(self) -> None:
        """Let the selected products go on."""
        self._act("resume", self._controller.clock.now())

    def retry(self) -> None:
        """Begin again with the selected products."""
        numbers = [product.id for product in self._dock.view.selected()]

        def work(job):
            from ...hubs.queue.actions import retry

            return retry(job.store, numbers, job.scheduler.accounts)

        self._controller.change(work)

    def cancel(self) -> None:
        """Give the selected products up, after a question."""
        chosen = [p for p in self._dock.view.selected() if p.state not in (State.DONE, State.CANCELLED)]
        if not chosen:
            return
        question = self.tr("Cancel %n product(s)? What is unfinished of them is removed.", "", len(chosen))
        answer = QMessageBox.question(
            self._dock,
            self.tr("Cancel downloads"),
            question,
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._act("cancel")

    def _act(self, name: str, *more: float) -> None:
        numbers = [product.id for product in self._dock.view.selected()]

        def work(job):
            from ...hubs.queue import actions as queue_actions

            return getattr(queue_actions, name)(job.store, numbers, *more)

        self._controller.change(work)

    def open_folder(self) -> None:
        """Show the folder of the first selected product, or that of the queue."""
        job = self._controller.job
        if job is None:
            return
        target = job.settings.folder
        for product in self._dock.view.selected()[:1]:
            found = target / product.path if product.path else target
            target = found if found.is_dir() else found.parent
        if not target.is_dir():
            target = job.path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def add_to_map(self) -> None:
        """Add the selected finished products to the map."""
        job = self._controller.job
        done = [product for product in self._dock.view.selected() if product.state is State.DONE]
        for product in done if job else ():
            path = job.settings.folder / product.path
            source = _true_colour(path)
            layer = QgsRasterLayer(str(source), product.name, "gdal") if source else None
            if layer is None or not layer.isValid():
                self.warn(self.tr("{path} holds no image that can be shown.").format(path=path))
                continue
            QgsProject.instance().addMapLayer(layer)

    def zoom(self) -> None:
        """Show where the selected products lie."""
        box = QgsRectangle()
        for product in self._dock.view.selected():
            geometry = QgsGeometry.fromWkt(product.record.footprint_wkt)
            if not geometry.isNull():
                box.combineExtentWith(geometry.boundingBox())
        if box.isNull() or self._iface is None:
            return
        canvas = self._iface.mapCanvas()
        target = canvas.mapSettings().destinationCrs()
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        if target.isValid():
            box = QgsCoordinateTransform(wgs84, target, QgsProject.instance()).transformBoundingBox(box)
        box.scale(1.1)
        canvas.setExtent(box)
        canvas.refresh()

    def copy_message(self) -> None:
        """Copy names and messages of the selected products."""
        lines = [_line(product) for product in self._dock.view.selected()]
        QApplication.clipboard().setText("\n".join(lines))

    # --- others -------------------------------------------------------------------------------------
    def show_accounts(self) -> None:
        """Show the accounts; afterwards a queue that is worked on uses them."""
        dialog = AccountDialog(self._controller.opener, self._wanted_hubs(), self._dock)
        dialog.exec()
        dialog.deleteLater()
        self._controller.use_accounts()

    def _wanted_hubs(self) -> Sequence[str]:
        return sorted({product.hub for product in self._dock.view.model.products()})

    def say(self, text: str) -> None:
        """Show what was done."""
        self._push(text, Qgis.MessageLevel.Success, 6)

    def warn(self, text: str) -> None:
        """Show what went wrong, until it is read."""
        self._push(text, Qgis.MessageLevel.Warning, 0)

    def _push(self, text: str, level, seconds: int) -> None:
        if self._iface is not None:
            self._iface.messageBar().pushMessage(self.tr("Downloads"), text, level, seconds)


def _line(product: QueuedProduct) -> str:
    return f"{product.name}\t{product.state.value}\t{message_of(product)}".rstrip()


def _true_colour(path: Path) -> Path | None:
    """Return the picture to show of a product: its true colours at the finest resolution, else a red band."""
    if not path.is_dir():
        return path if path.is_file() else None
    for pattern in ("*_TCI_10m.jp2", "*_TCI.jp2", "*_TCI_*.jp2", "*_B04*.jp2", "*_B*.jp2"):
        found = sorted(path.glob(f"GRANULE/*/IMG_DATA/**/{pattern}"))
        if found:
            return found[0]
    return None
