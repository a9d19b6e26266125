"""Commands of the queue: new, open, close, what is put in, import and export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QWidget

from ...core.errors import DeepSatDataError, InputError
from ...hubs.contract import ProductRecord
from ...hubs.queue import QUEUE_FILE, JobSettings, QueuedProduct
from ...processing.translation import Translated
from ..queue import JobController
from ..settings import DownloadSettings
from .dropped import Dropped
from .layer_records import ReadRecords, records_of
from .messages import Messages
from .name_lists import read_text, records_of_text

if TYPE_CHECKING:
    from ...core.errors import Skip

#: The hub of names that come without one.
_USUAL_HUB = "cdse"


class QueueCommands(Translated, QObject):
    """Opens queues and fills them.

    Args:
        controller: The queue.
        messages: Where the outcome is told.
        iface: QGIS's interface, for the active layer.
        parent: Owner, also of the dialogs.
    """

    def __init__(self, controller: JobController, messages: Messages, iface, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller, self._messages, self._iface = controller, messages, iface
        self._parent = parent

    def copy_command(self, products: Sequence[QueuedProduct]) -> None:
        """Copy the command that works on the open queue in a terminal."""
        from .command_line import command_of

        job = self._controller.job
        if job is None:
            return
        hubs = sorted({product.hub for product in products})
        text = command_of(job.path, job.settings, hubs, DownloadSettings.load().streams)
        QApplication.clipboard().setText(text)
        self._messages.say(self.tr("The command is copied: {text}").format(text=text))

    # --- queues ---------------------------------------------------------------------------------------
    def new_queue(self, then: Callable[[], None] = lambda: None) -> None:
        """Ask for a folder and begin a queue there; one that is there already is opened."""
        start = DownloadSettings.load().folder or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._parent, self.tr("Folder for the products"), start)
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
        path, _ = QFileDialog.getOpenFileName(self._parent, title, start, kinds)
        if path:
            self._controller.open(Path(path))

    def _with_queue(self, then: Callable[[], None]) -> None:
        """Do something with the open queue, or with one that is begun for it."""
        if self._controller.when_open(then):
            return
        folder = DownloadSettings.load().folder
        if folder:
            self.begin_queue(Path(folder), then)
        else:
            self.new_queue(then)

    # --- what is put in -------------------------------------------------------------------------------
    def take(self, dropped: Dropped) -> None:
        """Do with dropped things what is expected."""
        if dropped.queue is not None:
            self._controller.open(dropped.queue)
        readers = [reader for layer in dropped.layers for reader in self._readers(layer)]
        hub = self._hub_of_names()
        if dropped.text:
            readers.append(lambda: records_of_text(dropped.text, hub))
        readers += [_reader_of_list(path, hub) for path in dropped.lists]
        self._read(readers, lambda records: self._put(records, dropped.tables))

    def add_active_layer(self) -> None:
        """Put the products of the active layer into the queue."""
        layer = self._iface.activeLayer()
        if layer is None:
            self._messages.warn(self.tr("Choose a layer of products first."))
        else:
            self.add_layer(layer)

    def add_layer(self, layer) -> None:
        """Put the products of a layer (the selected ones, if any) into the queue."""
        self._read(self._readers(layer), self._put)

    def paste(self) -> None:
        """Put the products that the clipboard names into the queue."""
        text, hub = QApplication.clipboard().text(), self._hub_of_names()
        self._read([lambda: records_of_text(text, hub)], self._put)

    def add_found(self, records: Sequence[ProductRecord], bands: Sequence[str]) -> None:
        """Put products that a search found into the queue; they come from where their files are."""
        from ...hubs.catalogues import downloader
        from ...hubs.contract import elsewhere

        goes_to = {hub: downloader(hub) for hub in {record.hub for record in records}}
        there = [
            record if goes_to[record.hub] == record.hub else elsewhere(record, goes_to[record.hub])
            for record in records
        ]
        self._with_queue(lambda: self._controller.add(there, bands))

    def _put(self, records: list[ProductRecord], tables: Sequence[Path] = ()) -> None:
        if not records and not tables:
            return

        def put() -> None:
            if records:
                self._controller.add(records)
            for table in tables:
                self._import(table)

        self._with_queue(put)

    def _readers(self, layer) -> list[ReadRecords]:
        try:
            return [records_of(layer)]
        except DeepSatDataError as error:
            self._messages.warn(str(error), kind="input")
            return []

    def _hub_of_names(self) -> str:
        """Return the hub that names without one come from: that of the account, if there is just one."""
        known = list(self._controller.opener.known())
        return known[0] if len(known) == 1 else _USUAL_HUB

    def _read(self, readers: Sequence[ReadRecords], then: Callable[[list[ProductRecord]], None]) -> None:
        """Read records beside the interface: a layer may be a database or a server far away."""

        def work() -> tuple[list[ProductRecord], list[Skip]]:
            records, skips = [], []
            for read in readers:
                some, more = read()
                records += some
                skips += more
            return records, skips

        def done(result: Any) -> None:
            if result is None:
                return
            records, skips = result
            if skips:
                text = self.tr("%n row(s) name no product; the first: {why}", "", len(skips))
                self._messages.warn(text.format(why=skips[0].detail), kind="input")
            then(records)

        self._controller.beside(work, done)

    # --- tables ---------------------------------------------------------------------------------------
    def import_table(self) -> None:
        """Ask for a table or a list of names and put its products into the queue."""
        title = self.tr("Import table or list of names")
        kinds = self.tr("Tables and lists (*.csv *.txt *.tsv);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._parent, title, "", kinds)
        if path:
            self._with_queue(lambda: self._import(Path(path)))

    def _import(self, path: Path) -> None:
        hub = self._hub_of_names()

        def read(job):
            from ...hubs.catalogues import read_rows, read_table
            from ...hubs.queue import import_rows

            try:
                rows = read_table(path)
            except InputError:  # no table: any text that names products will do
                records, skips = records_of_text(read_text(path), hub)
                return len(job.store.add(records).new), skips
            found = read_rows(rows, hub)
            keys = {name: account.account.key for name, account in job.scheduler.accounts.items()}
            count, skips = import_rows(job.store, zip(found.records, found.rows), keys)
            return count, [*found.skips, *skips]

        def done(result) -> None:
            if result is None:
                return
            count, skips = result
            text = self.tr("%n product(s) imported.", "", count)
            if not skips:
                self._messages.say(text)
                return
            text += " " + self.tr("%n row(s) left out; the first: {why}", "", len(skips)).format(
                why=f"{skips[0].subject}: {skips[0].detail}"
            )
            self._messages.warn(text, kind="input")

        self._controller.change(read, done)

    def export_table(self) -> None:
        """Ask for a file and write the queue as a table."""
        title, kinds = self.tr("Export table"), self.tr("Tables (*.csv)")
        start = str(self._controller.path.with_suffix(".csv")) if self._controller.path else ""
        path, _ = QFileDialog.getSaveFileName(self._parent, title, start, kinds)
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the queue as a table."""

        def write(job):
            from ...hubs.queue import export_csv

            return export_csv(job.store, path)

        def done(count) -> None:
            if count is not None:
                self._messages.say(self.tr("%n product(s) written to {path}", "", count).format(path=path))

        self._controller.change(write, done)


def _reader_of_list(path: Path, hub: str) -> ReadRecords:
    return lambda: records_of_text(read_text(path), hub)
