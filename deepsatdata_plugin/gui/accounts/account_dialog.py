"""Accounts: which hub, at which address, with which of QGIS's authentication configurations."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsAuthConfigSelect, QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from ...core.errors import DeepSatDataError
from ...processing.parameters import Account
from ...processing.translation import Translated, from_core
from .hub_choice import HubChoice
from .hub_opening import HubOpener, HubOpening
from .login_fields import LoginFields

if TYPE_CHECKING:
    from ...hubs.catalogues import Preset


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


#: Where a free account is made, as the hubs' own documentation says; for others their own site.
_REGISTER = {
    "cdse": "https://documentation.dataspace.copernicus.eu/Registration.html",
    "creodias": "https://creodias.eu",
    "geodes": "https://geodes.cnes.fr",
}


class AccountDialog(Translated, QDialog):
    """Edits the remembered accounts, one hub at a time, in one window.

    Args:
        opener: Accounts and how hubs are opened with them.
        wanted: Hubs of the open queue, shown first.
        parent: Owner.
        choose: Hub to begin with.
    """

    def __init__(
        self, opener: HubOpener, wanted: Sequence[str] = (), parent=None, *, choose: str = ""
    ) -> None:
        super().__init__(parent)
        from ...hubs.catalogues import PRESETS, preset_of

        self._opener, self._test = opener, None
        self._presets = {preset.id: preset for preset in PRESETS}
        self.setWindowTitle(self.tr("Accounts"))
        self.setObjectName("deepsatdataAccounts")
        self.hub = HubChoice(self)
        self.url = QLineEdit(self)
        self.login = LoginFields(self)
        self.auth = QgsAuthConfigSelect(self)
        self.more = QgsCollapsibleGroupBox(self.tr("Address, and logins that QGIS keeps already"), self)
        self.status, self.link, self.result = QLabel(self), QLabel(self), QLabel(self)
        self.test = QPushButton(
            QgsApplication.getThemeIcon("mActionRefresh.svg"), self.tr("&Test connection"), self
        )
        self.forget = QPushButton(
            QgsApplication.getThemeIcon("mActionRemove.svg"), self.tr("&Forget account"), self
        )
        known = [account.hub for account in opener.book]
        self.hub.fill(_has_accounts, known, [preset_of(hub) for hub in wanted])
        self._build()
        self.hub.currentIndexChanged.connect(lambda _: self._load())
        self.url.textEdited.connect(lambda _: self.result.clear())
        self.login.edited.connect(self.result.clear)
        self.auth.selectedConfigIdChanged.connect(lambda _: self.result.clear())
        self.test.clicked.connect(self.test_connection)
        self.forget.clicked.connect(self._forget)
        if choose:
            self.hub.choose(preset_of(choose))
        self._load()

    # --- building -----------------------------------------------------------------------------------
    def _build(self) -> None:
        self.url.setAccessibleName(self.tr("Address"))
        self.auth.setAccessibleName(self.tr("Authentication configuration"))
        self.result.setAccessibleName(self.tr("Result of the test"))
        for label in (self.status, self.result):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # what a hub says is no markup
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.link.setOpenExternalLinks(True)
        self.link.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.result.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.result.setAlignment(Qt.AlignmentFlag.AlignTop)
        hub = QFormLayout()
        hub.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        hub.addRow(self.tr("&Hub:"), self.hub)
        inner = QFormLayout(self.more)
        inner.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        inner.addRow(self.tr("&Address:"), self.url)
        inner.addRow(self.tr("&Login:"), self.auth)
        note = QLabel(
            self.tr(
                "QGIS keeps user name and password; only the number of the configuration is stored here."
            ),
            self,
        )
        note.setWordWrap(True)
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
        layout.addLayout(hub)
        for widget in (self.status, self.login, self.link, note, self.more):
            layout.addWidget(widget)
        layout.addLayout(line)
        layout.addWidget(self.result, 1)
        layout.addWidget(buttons)
        self.setMinimumWidth(68 * self.fontMetrics().averageCharWidth())

    # --- content ------------------------------------------------------------------------------------
    def account(self) -> Account:
        """Return the account as it stands in the dialog, with the login that QGIS keeps already."""
        return Account(self.hub.hub(), self.url.text().strip(), self.auth.configId())

    def _load(self) -> None:
        preset = self._presets[self.hub.hub()]
        account = self._opener.book.get(preset.id)
        self.status.setText(from_core(preset.status))
        self.url.setPlaceholderText(preset.url or self.tr("Address of the hub"))
        self.url.setText(account.url if account else "")
        self.auth.setConfigId(account.auth if account else "")
        self.auth.setEnabled(preset.login != "nothing")
        self.more.setCollapsed(bool(preset.url) and not (account and account.url))
        self.login.show_hub(preset, bool(account and account.auth))
        self.link.setText(self._links(preset))
        self.link.setVisible(bool(self.link.text()))
        self.forget.setEnabled(account is not None)
        self.result.clear()

    def _links(self, preset: Preset) -> str:
        if preset.login == "nothing" or not preset.url:
            return ""
        site = urlsplit(preset.url)
        pages = [(_REGISTER.get(preset.id, f"https://{site.hostname}"), self.tr("Create a free account"))]
        if preset.options.get("key_page"):
            pages.append((str(preset.options["key_page"]), self.tr("Make access keys")))
        return " &nbsp; ".join(f'<a href="{escape(page)}">{escape(text)}</a>' for page, text in pages)

    def store(self) -> None:
        """Remember the account, its login with QGIS, and be done."""
        account = self.account()
        try:
            from ...hubs.catalogues import resolve

            resolve(account.hub, account.url)
            if self.login.given():
                title = f"DeepSatData: {self.hub.currentText()}"
                account = replace(account, auth=self.login.keep(account.auth, title))
        except DeepSatDataError as error:
            self._show(False, str(error))
            return
        self._opener.book.put(account)
        if self.login.code_given():
            self._opener.offer_code(account.name, self.login.code_given())
        self.accept()

    def _forget(self) -> None:
        self._opener.book.remove(self.hub.hub())
        self.hub.mark(self.hub.hub(), False)
        self._load()

    # --- test ---------------------------------------------------------------------------------------
    def test_connection(self) -> None:
        """Ask the hub once, in a task; a wrong password is told, never tried again."""
        if self._test is not None:
            return
        try:
            credentials = self.login.credentials() if self.login.given() else None
            if self.login.code_given():
                self._opener.offer_code(self.account().name, self.login.code_given())
            opening = self._opener.opening_of(self.account(), credentials)
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


def _has_accounts(preset: Preset) -> bool:
    """Tell whether there is something to enter for a hub: a login, or where it is."""
    return preset.login != "nothing" or not preset.url
