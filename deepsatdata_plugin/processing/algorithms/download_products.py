"""Algorithm `downloadproducts`: the download queue without a window."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import DeepSatDataError, InputError, Skip
from ...core.products import MSI
from ...core.words import told, told_counted
from ..algorithm import DeepSatDataAlgorithm
from ..feedback import CoreFeedback
from ..inputs import check_bands, check_names, fill_queue, look_at_space, tell_outlook
from ..parameters import (
    ChoiceParameter,
    HubAccess,
    add_hub,
    check_destination,
    check_hub,
    check_login,
    chosen,
    destination_folder,
    downloads_folder,
    end_run,
    login_hint,
    open_hubs,
    other_hubs,
    read_hubs,
)
from ..screen import on_screen
from ..temporary import last_folder, refuse_temporary

if TYPE_CHECKING:
    from ...hubs.contract import ProductRecord
    from ...hubs.queue import JobSettings, QueueStore
    from ...hubs.work import Outcome, Scheduler

#: Minutes after which a run ends when it is not told otherwise.
DEFAULT_WAIT = 1440


_MINUTES = 60


class DownloadProducts(DeepSatDataAlgorithm):
    """Fetches products, from archives too, and goes on where it was."""

    GROUP = "products"
    PRODUCT_LAYERS = ("INPUT",)
    STEP = "1.4"
    FOLDERS = {"FOLDER": "products"}
    ICON = "download_products"
    GOES_ON = True
    LASTING = ("FOLDER", "QUEUE")
    REQUIRES = ("requests",)

    def name(self):
        return "downloadproducts"

    def title(self):
        return self.tr("Download products")

    def tags(self):
        return self.tr(
            "sentinel-2,download,queue,resume,long-term archive,lta,offline,order,hub,copernicus,dhus"
        ).split(",")

    def explanation(self):
        return self.tr(
            "Downloads products to a folder: orders those that lie in a long-term archive, waits, continues "
            "what was interrupted, and verifies every product.\n\n"
            "All states are kept in a queue file. Whatever ends a run (time, a cancel, a crash), the next "
            "run with the same folder or queue file goes on where it was: nothing is ordered or fetched "
            "twice. "
            "The window 'Downloads' may work on the same file at the same time.\n\n"
            "Orders keep to the archive's quota, which is learned from its first refusal. A product is "
            "checked by size, checksum (where the hub has one), the zip's structure and CRC, the sizes in "
            "its manifest, and by opening each band; only then does it get its final name. Hubs that take "
            "no orders by program (the Copernicus Data Space) are asked every half hour whether a product "
            "has come back; the log says where to order it by hand.\n\n"
            "With bands chosen, only these are fetched where the hub can send single files; the result is a "
            "product that the other algorithms read.\n\n"
            "The log counts the products that are here, waiting and failed. The run succeeds when some are "
            "still "
            "waiting, unless 'Fail when incomplete' is switched on."
        )

    def example(self):
        return self.tr(
            "The layer 'Selected products', hub Copernicus Data Space, folder D:/sentinel: run it again with "
            "the same folder whenever products were still waiting."
        )

    # ---- parameters --------------------------------------------------------------------------

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT",
                self.tr("Products (or a queue that is to go on)"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            self.tr(
                "Rows of 'Search products' or 'Select products' (fields name, hub and id; the rest is used "
                "as far as it is there). Not needed when the queue file, or the queue in the folder, is to "
                "go on."
            ),
            one_of=True,
        )
        add_hub(self)
        folder = QgsProcessingParameterFolderDestination(
            "FOLDER", self.tr("Folder for products"), createByDefault=False
        )
        usual = downloads_folder() or (last_folder("products") if on_screen() else "")
        if usual:
            folder.setGuiDefaultValueOverride(usual)
        self.add(
            folder,
            self.tr(
                "Products get the name of their SAFE here. The queue lies here, too, unless 'Queue file' "
                "says otherwise. A temporary folder is refused: it would be lost when QGIS is closed."
            ),
        )
        self.add(
            ChoiceParameter(
                "BANDS", self.tr("Bands"), MSI.bands, several=True, optional=True, titles="bands"
            ),
            self.tr(
                "Only these bands, with metadata and small cloud masks, instead of whole products. Hubs that "
                "cannot send single files send the whole product. None: whole products."
            ),
        )
        longest = QgsProcessingParameterNumber(
            "MAX_WAIT",
            self.tr("Maximum run time (minutes)"),
            QgsProcessingParameterNumber.Type.Double,
            DEFAULT_WAIT,
            optional=True,
            minValue=0,
        )
        longest.setMetadata({"widget_wrapper": {"decimals": 0}})
        self.add(
            longest,
            self.tr(
                "1440 is a day. The run ends after this time, in the middle of a file too; the next one "
                "continues it. "
                "0: fetch what is online, order the rest, do not wait. Empty: no limit."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "STREAMS",
                self.tr("Files at once"),
                QgsProcessingParameterNumber.Type.Integer,
                2,
                minValue=1,
                maxValue=4,
            ),
            self.tr("Hubs close accounts that open more than 4; all windows and runs share these 4."),
        )
        self.add(
            QgsProcessingParameterBoolean("FAIL_IF_INCOMPLETE", self.tr("Fail when incomplete"), False),
            self.tr(
                "End with an error, after the queue is saved, when a product is still waiting or has failed; "
                "so a script sees it in the exit code."
            ),
        )
        self._add_advanced()
        self.addOutput(QgsProcessingOutputNumber("DONE", self.tr("Products done")))
        self.addOutput(QgsProcessingOutputNumber("WAITING", self.tr("Products waiting")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", self.tr("Products failed")))

    def _add_advanced(self):
        self.add(
            QgsProcessingParameterFileDestination(
                "QUEUE",
                self.tr("Queue file"),
                self.tr("Download queue (*.sqlite)"),
                optional=True,
                createByDefault=False,
            ),
            self.tr(
                "File that keeps the states. An existing one goes on. Without it: queue.sqlite in the folder."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("OTHER_HUBS", self.tr("Other hubs"), optional=True),
            self.tr(
                "Hubs that take over what the first one cannot deliver, separated by commas: the id or "
                "address of a hub, then, after a blank, the id of its authentication configuration, if any. "
                "The same acquisition is looked for there."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("UNPACK", self.tr("Unpack"), True),
            self.tr("Unpack the zip into a SAFE folder; else the verified zip is kept. Both can be read."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("KEEP_ZIP", self.tr("Keep the zip"), False),
            self.tr("Keep the zip beside the unpacked folder."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("RETRY_FAILED", self.tr("Try failed products again"), True),
            self.tr("Products of an existing queue that failed or were gone are tried again in this run."),
            advanced=True,
        )
        self.add(
            # optional, so that models drawn before it was there are valid
            QgsProcessingParameterBoolean("CHECKSUMS", self.tr("Verify every file's checksum"), False, True),
            self.tr(
                "Compare each file of a whole product with the checksum in its manifest (SHA3-256), besides "
                "sizes and the zip's own. Takes a second or two for each product; done in any case where the "
                "catalogue's checksum differs, and for single bands."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("DRY_RUN", self.tr("Only tell what would happen"), False, True),
            self.tr(
                "Tell how many products would come, from where, with which account, how many GB and hours "
                "that takes and how much room is free; order and fetch nothing."
            ),
            advanced=True,
        )

    def check(self, parameters, context):
        for name in self.LASTING:
            refuse_temporary(self, parameters, name, context)
        check_hub(self, parameters, context)
        check_login(self, parameters, context)
        check_destination(self, parameters, "FOLDER", context)
        check_names(self, parameters, "INPUT", context)
        other_hubs(self, parameters, context)
        if parameters.get("INPUT") in (None, "") and not self._queue_path(parameters, context).is_file():
            raise InputError(
                "neither products nor an existing queue are given.",
                subject="INPUT, QUEUE",
                remedy="Give the output of 'Select products', or the queue file of an earlier run.",
            )

    def hints(self, parameters, context):
        hints = super().hints(parameters, context)
        login = login_hint(self, parameters, context, to_search=False)
        minutes = parameters.get("MAX_WAIT")
        if login:
            hints["AUTH"] = login
        if isinstance(minutes, (int, float)) and minutes >= _MINUTES:
            hints["MAX_WAIT"] = self.tr("{hours:g} hours").format(hours=round(minutes / _MINUTES, 1))
        return hints

    def prepareAlgorithm(self, parameters, context, feedback):
        """Read logins and network settings on the main thread, where QGIS keeps them."""
        try:
            self._given: list[HubAccess] | DeepSatDataError = read_hubs(self, parameters, context)
        except DeepSatDataError as error:
            self._given = error  # told by `compute`: QGIS hides what is raised here
        return True

    def _queue_path(self, parameters, context) -> Path:
        from ...hubs.queue import QUEUE_FILE

        given = self.parameterAsFileOutput(parameters, "QUEUE", context)
        folder = self.parameterAsString(parameters, "FOLDER", context)
        return Path(given) if given else Path(folder) / QUEUE_FILE

    # ---- work --------------------------------------------------------------------------------

    def compute(self, parameters, context, feedback):
        from ...hubs.queue import QueueStore
        from ...hubs.work import Scheduler, failed_database

        if isinstance(self._given, DeepSatDataError):
            raise self._given
        accounts = open_hubs(self._given, feedback)
        records, skips = self._records(parameters, context, next(iter(accounts)), feedback)
        bands = chosen(self, parameters, "BANDS", context)
        check_bands(records, bands)
        if self.parameterAsBool(parameters, "DRY_RUN", context):
            return self._only_tell(
                records, skips, bands, list(accounts.values()), parameters, context, feedback
            )
        settings = self._settings(parameters, context)
        store = QueueStore(self._queue_path(parameters, context), settings=settings)
        try:
            fill_queue(store, settings, records, bands)
            streams = self.parameterAsInt(parameters, "STREAMS", context)
            checksums = self.parameterAsBool(parameters, "CHECKSUMS", context)
            with closing(Scheduler(store, accounts, streams=streams, checksums=checksums)) as scheduler:
                self._retry(store, scheduler, parameters, context, feedback)
                look_at_space(store.products(), settings, streams, accounts.values(), feedback)
                outcome = scheduler.run_until(
                    CoreFeedback(feedback), max_wait=self._max_wait(parameters, context)
                )
                self._tell(store, scheduler, outcome, skips, feedback)
            queue = str(store.path)
        except sqlite3.Error as error:  # at other times the lanes let their disk rest
            raise failed_database(error, store.path) from error
        finally:
            store.close()
            end_run()
        if not outcome.complete and self.parameterAsBool(parameters, "FAIL_IF_INCOMPLETE", context):
            raise QgsProcessingException(self._incomplete(outcome, queue))
        return {
            "FOLDER": str(settings.folder),
            "QUEUE": queue,
            "DONE": outcome.done,
            "WAITING": outcome.waiting,
            "FAILED": outcome.failed,
        }

    def _only_tell(self, records, skips, bands, accounts, parameters, context, feedback):
        """Say what a run would do, and do nothing."""
        from ...hubs.queue import JobSettings, QueuedProduct, QueueStore

        folder = Path(self.parameterAsString(parameters, "FOLDER", context)).absolute()
        settings = JobSettings(folder, unpack=self.parameterAsBool(parameters, "UNPACK", context))
        path = self._queue_path(parameters, context)
        there, retried = [], 0
        if path.is_file():
            with closing(QueueStore(path)) as store:
                there, retried = store.products(), len(self._to_retry(store, parameters, context))
        known = {product.name for product in there}
        new = [QueuedProduct(0, record, bands=bands) for record in records if record.name not in known]
        streams = self.parameterAsInt(parameters, "STREAMS", context)
        found = tell_outlook([*there, *new], retried, settings, streams, accounts, feedback)
        self.finish(feedback, skips)
        counts = {"DONE": found.done, "WAITING": found.coming + found.paused, "FAILED": found.ended}
        return {"FOLDER": str(folder), "QUEUE": str(path), **counts}

    def _records(self, parameters, context, hub: str, feedback) -> tuple[list[ProductRecord], list[Skip]]:
        from ..inputs import read_records

        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            if parameters.get("INPUT") not in (None, ""):
                raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
            return [], []
        records, skips = read_records(source, hub, context, feedback)
        if not records and skips:
            raise InputError(
                told_counted(
                    len(skips),
                    "its only row cannot be downloaded: {detail}",
                    "none of the {n} rows can be downloaded; the first: {detail}",
                    detail=skips[0].detail,
                ),
                subject=source.sourceName(),
                remedy="Give the output of 'Search products' or 'Select products'.",
            )
        return records, skips

    def _settings(self, parameters, context) -> JobSettings:
        from ...hubs.queue import JobSettings

        return JobSettings(
            destination_folder(self, parameters, "FOLDER", context).absolute(),
            unpack=self.parameterAsBool(parameters, "UNPACK", context),
            keep_zip=self.parameterAsBool(parameters, "KEEP_ZIP", context),
        )

    def _max_wait(self, parameters, context) -> float | None:
        if parameters.get("MAX_WAIT", DEFAULT_WAIT) in (None, ""):
            return None
        return self.parameterAsDouble(parameters, "MAX_WAIT", context) * 60

    def _to_retry(self, store: QueueStore, parameters, context) -> list[int]:
        """Return the numbers of products that ended and are to be tried again."""
        from ...hubs.queue import State

        if not self.parameterAsBool(parameters, "RETRY_FAILED", context):
            return []
        ended = [product.id for product in store.products(State.FAILED, State.GONE)]
        lost = [p.id for p in store.products(State.DONE) if not (store.settings().folder / p.path).exists()]
        return [*ended, *lost]

    def _retry(self, store: QueueStore, scheduler: Scheduler, parameters, context, feedback) -> None:
        from ...hubs.queue import retry

        again = retry(store, self._to_retry(store, parameters, context), scheduler.accounts)
        if again:
            feedback.pushInfo(self.tr("Products that are tried again: {n}").format(n=again))

    # ---- the end -----------------------------------------------------------------------------

    def _tell(
        self, store: QueueStore, scheduler: Scheduler, outcome: Outcome, skips: list[Skip], feedback: Any
    ) -> None:
        from ...hubs.queue import State

        for product in store.products(State.NEEDS_HAND)[:50]:
            CoreFeedback(feedback).info(told("{name}: {why}", name=product.name, why=product.reason))
        failed = [
            Skip("product", product.name, product.state.value.lower(), product.reason or product.last_cause)
            for product in store.products(State.FAILED, State.GONE)
        ]
        for lane in scheduler.lanes():
            if outcome.waiting and lane.quota:
                feedback.pushInfo(
                    self.tr("{hub}: {n} of {quota} orders are with the archive").format(
                        hub=lane.hub, n=lane.open_orders, quota=lane.quota
                    )
                )
        if outcome.complete:
            feedback.pushInfo(self.tr("All products are here: {n}.").format(n=outcome.done))
        else:
            feedback.pushWarning(self._incomplete(outcome, str(store.path)))
        self.finish(feedback, [*skips, *failed])

    def _incomplete(self, outcome: Outcome, queue: str) -> str:
        text = self.tr("Products that are here: {done}, waiting: {waiting}, failed: {failed}.").format(
            done=outcome.done, waiting=outcome.waiting, failed=outcome.failed
        )
        why = f" {outcome.why}." if outcome.why else ""
        more = self.tr("Run again with the same folder to go on (queue: {queue}).").format(queue=queue)
        return f"{text}{why} {more}" if outcome.waiting else f"{text}{why}"
