"""A search as a task of QGIS: page after page, with progress, cancelled at any time."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...core.errors import Cancelled, DeepSatDataError
from .wish import Wish

if TYPE_CHECKING:
    from ...core.errors import LeftOut
    from ...hubs.contract import ProductRecord
    from ...processing.parameters import HubAccess

_FLAGS = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
if Qgis.QGIS_VERSION_INT >= 32600:
    _FLAGS |= QgsTask.Flag.Silent


@dataclass
class SearchEnd:
    """How a search ended.

    Attributes:
        total: Products that came.
        order: Names of those that stay, in the order of time.
        aside: Those among them that another one replaces (another processing, or listed twice).
        unusable: Entries that name no product.
        cancelled: Somebody stopped it.
        error: What broke it off, "".
        needs_login: It broke off because of the login.
        notes: What the hub's dialect had to say.
    """

    total: int = 0
    order: list[str] = field(default_factory=list)
    aside: list[LeftOut[ProductRecord]] = field(default_factory=list)
    unusable: int = 0
    cancelled: bool = False
    error: str = ""
    needs_login: bool = False
    notes: list[str] = field(default_factory=list)


class SearchTask(QgsTask):
    """Asks a hub. Signals arrive on the interface's thread.

    Args:
        title: For the status bar.
        access: How the hub is reached.
        wish: What to look for.
    """

    page = pyqtSignal(object, int)  # products of a page, how many the hub says there are (-1: it does not)
    ended = pyqtSignal(object)  # SearchEnd

    def __init__(self, title: str, access: HubAccess, wish: Wish) -> None:
        super().__init__(title, _FLAGS)
        self._access, self._wish = access, wish
        self._end = SearchEnd()

    # --- a Feedback of the core ---------------------------------------------------------------------
    def is_cancelled(self) -> bool:
        """Tell whether it was cancelled, in the task list or in the dock."""
        return self.isCanceled()

    def progress(self, percent: float) -> None:
        """Show progress in the status bar and in the dock."""
        self.setProgress(percent)

    def info(self, text: str) -> None:
        """Keep a note."""
        self._end.notes.append(text)

    def warn(self, text: str) -> None:
        """Keep a note."""
        self._end.notes.append(text)

    # --- QgsTask ------------------------------------------------------------------------------------
    def run(self):
        from ...hubs.catalogues import deduplicate
        from ...hubs.contract import HubError

        end, records = self._end, []
        try:
            hub = self._access.open()
            for page in hub.search(self._wish.question(self), self):
                records += page.records
                end.unusable += len(page.unusable)
                self.page.emit(list(page.records), -1 if page.total is None else page.total)
        except Cancelled:
            end.cancelled = True
        except HubError as error:
            end.error, end.needs_login = str(error), error.kind == "auth"
        except DeepSatDataError as error:
            end.error = str(error)
        except Exception as error:  # noqa: BLE001 - shown in the dock; a task must not raise
            end.error = f"{type(error).__name__}: {error}"
        end.total = len(records)
        kept, end.aside = deduplicate(records)
        end.order = [record.name for record in kept]
        return not end.error

    def finished(self, result):
        self._end.cancelled = self._end.cancelled or self.isCanceled()
        self.ended.emit(self._end)
