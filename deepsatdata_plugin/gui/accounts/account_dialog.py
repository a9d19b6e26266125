"""Accounts: which hub, at which address, with which of QGIS's authentication configurations."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from ...core.errors import DeepSatDataError
from ...processing.parameters import Account
from ...processing.translation import Translated
from .hub_opening import HubOpener, HubOpening


class ConnectionTest(QgsTask):
    """Asks a hub one harmless question, once.

    Args:
        title: For the status bar.
        opening: The hub.
        locks_folder: Where is known of accounts what a success makes untrue: None for the user's own.
    """

    answered = pyqtSignal(bool, str)

    def __init__(self, title: str, opening: HubOpening, locks_folder: Path | None = None) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt)
        self._opening, self._locks_folder = opening, locks_folder
        self._text = ""

    def run(self):
        from ...hubs.work import Ledger, shared_folder

        try:
            account = self._opening.open()
            self._text = account.hub.test_connection()
            if account.credentials:
                with closing(Ledger(self._locks_folder or shared_folder())) as ledger:
                    ledger.accept(account)
        except DeepSatDataError as error:
            self._text = str(error)
            return False
        except Exception as error:  # noqa: BLE001 - shown in the dialog; a task must not raise
            self._text = f"{type(error).__name__}: {error}"
            return False
        return True

    def finished(self, result):
        self.answered.emit(bool(result), self._text)


class AccountDialog(Translated, QDialog):
    """Edits the remembered accounts, one hub at a time.

    Args:
        opener: Accounts and how hubs are opened with them.
        wanted: Hubs of the open queue, shown first.
        parent: Owner.
    """

    def __init__(self, opener: HubOpener, wanted: Sequence[str] = (), parent=None) -> None:
        super().__init__(parent)
        from ...hubs.catalogues import PRESETS

        self._opener, self._test = opener, None
        self._presets = {preset.id: preset for preset in PRESETS}
        self.setWindowTitle(self.tr("Accounts"))
        self.setObjectName("deepsatdataAccounts")
        self.hub = QComboBox(self)
        self.url = QLineEdit(self)
        self.auth = QgsAuthConfigSelect(self)
        self.status = QLabel(self)
        self.result = QLabel(self)
        self.test = QPushButton(
            QgsApplication.getThemeIcon("mActionRefresh.svg"), self.tr("&Test connection"), self
        )
        self.forget = QPushButton(
            QgsApplication.getThemeIcon("mActionRemove.svg"), self.tr("&Forget account"), self
        )
        self._fill_hubs(wanted)
        self._build()
        self.hub.currentIndexChanged.connect(lambda _: self._load())
        self.url.textEdited.connect(lambda _: self.result.clear())
        self.auth.selectedConfigIdChanged.connect(lambda _: self.result.clear())
        self.test.clicked.connect(self.test_connection)
        self.forget.clicked.connect(self._forget)
        self._load()

    # --- building -----------------------------------------------------------------------------------
    def _fill_hubs(self, wanted: Sequence[str]) -> None:
        known = {account.hub for account in self._opener.book}
        first = [hub for hub in wanted if hub in self._presets]
        others = [preset.id for preset in self._presets.values() if preset.open and preset.id not in first]
        for hub in [*first, *others]:
            mark = QgsApplication.getThemeIcon("mIconSuccess.svg") if hub in known else None
            if mark is not None:
                self.hub.addItem(mark, self._presets[hub].title, hub)
            else:
                self.hub.addItem(self._presets[hub].title, hub)

    def _build(self) -> None:
        self.hub.setAccessibleName(self.tr("Hub"))
        self.url.setAccessibleName(self.tr("Address"))
        self.auth.setAccessibleName(self.tr("Authentication configuration"))
        self.result.setAccessibleName(self.tr("Result of the test"))
        for label in (self.status, self.result):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # what a hub says is no markup
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result.setMinimumHeight(3 * self.fontMetrics().height())
        self.result.setAlignment(Qt.AlignmentFlag.AlignTop)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Hub:"), self.hub)
        form.addRow("", self.status)
        form.addRow(self.tr("&Address:"), self.url)
        form.addRow(self.tr("&Login:"), self.auth)
        note = QLabel(
            self.tr(
                "QGIS keeps user name and password; only the number of the configuration is stored here."
            ),
            self,
        )
        note.setWordWrap(True)
        form.addRow("", note)
        line = QHBoxLayout()
        line.addWidget(self.test)
        line.addWidget(self.forget)
        line.addStretch(1)
        buttons = QDialogButtonBox(self)
        self.save = buttons.addButton(QDialogButtonBox.StandardButton.Save)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.save.clicked.connect(self.store)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(line)
        layout.addWidget(self.result, 1)
        layout.addWidget(buttons)
        self.setMinimumWidth(60 * self.fontMetrics().averageCharWidth())

    # --- content ------------------------------------------------------------------------------------
    def account(self) -> Account:
        """Return the account as it stands in the dialog."""
        return Account(self.hub.currentData(), self.url.text().strip(), self.auth.configId())

    def _load(self) -> None:
        preset = self._presets[self.hub.currentData()]
        account = self._opener.book.get(preset.id)
        self.status.setText(preset.status)
        self.url.setPlaceholderText(preset.url or self.tr("Address of the hub"))
        self.url.setText(account.url if account else "")
        self.auth.setConfigId(account.auth if account else "")
        self.auth.setEnabled(preset.login != "nothing")
        self.forget.setEnabled(account is not None)
        self.result.clear()

    def store(self) -> None:
        """Remember the account."""
        account = self.account()
        try:
            from ...hubs.catalogues import resolve

            resolve(account.hub, account.url)
        except DeepSatDataError as error:
            self._show(False, str(error))
            return
        self._opener.book.put(account)
        self.hub.setItemIcon(self.hub.currentIndex(), QgsApplication.getThemeIcon("mIconSuccess.svg"))
        self.forget.setEnabled(True)
        self._show(True, self.tr("Remembered."))

    def _forget(self) -> None:
        self._opener.book.remove(self.hub.currentData())
        self.hub.setItemIcon(self.hub.currentIndex(), QgsApplication.getThemeIcon(""))
        self._load()

    # --- test ---------------------------------------------------------------------------------------
    def test_connection(self) -> None:
        """Ask the hub once, in a task; a wrong password is told, never tried again."""
        if self._test is not None:
            return
        try:
            opening = self._opener.opening_of(self.account())
        except DeepSatDataError as error:
            self._show(False, str(error))
            return
        self.test.setEnabled(False)
        self._show(None, self.tr("Asking {hub}…").format(hub=self.hub.currentText()))
        title = self.tr("Test of the connection")
        self._test = ConnectionTest(title, opening, self._opener.locks_folder)
        self._test.answered.connect(self._answered)
        QgsApplication.taskManager().addTask(self._test)

    def _answered(self, good: bool, text: str) -> None:
        self._test = None
        self.test.setEnabled(True)
        self._show(good, text or self.tr("Cancelled."))

    def _show(self, good: bool | None, text: str) -> None:
        """Show a result: the sign says it, and the first word."""
        if good is None:
            self.result.setText(text)
            return
        sign = "✔ " if good else "✘ "
        self.result.setText(sign + text)

    def done(self, code):
        if self._test is not None:
            self._test.answered.disconnect(self._answered)
            self._test.cancel()
            self._test = None
        super().done(code)
