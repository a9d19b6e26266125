"""User name and password as fields, kept by QGIS's authentication manager and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.gui import QgsPasswordLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from ...core.errors import InputError
from ...processing.translation import Translated

if TYPE_CHECKING:
    from ...hubs.catalogues import Preset
    from ...hubs.contract import Credentials

PASSWORD, KEYS = "password", "keys"
_KEYS_NOTE = "S3"


class LoginFields(Translated, QWidget):
    """User name and password, or a pair of access keys, of one hub."""

    edited = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.kind = QComboBox(self)
        self.user, self.secret, self.code = QLineEdit(self), QgsPasswordLineEdit(self), QLineEdit(self)
        self.kind.addItem(self.tr("User name and password"), PASSWORD)
        self.kind.addItem(self.tr("Access keys (S3)"), KEYS)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field, name in (
            (self.tr("&Kind of login:"), self.kind, self.tr("Kind of login")),
            (self.tr("&User name:"), self.user, self.tr("User name")),
            (self.tr("&Password:"), self.secret, self.tr("Password")),
            (self.tr("&One-time code:"), self.code, self.tr("One-time code")),
        ):
            field.setAccessibleName(name)
            self.form.addRow(text, field)
        self.code.setPlaceholderText(self.tr("only for accounts with two factors"))
        self.kind.currentIndexChanged.connect(lambda _: self._kind_chosen())
        for field in (self.user, self.secret, self.code):
            field.textEdited.connect(lambda _: self.edited.emit())
        self._hub: Preset | None = None

    def show_hub(self, preset: Preset, stored: bool) -> None:
        """Ask for what this hub takes.

        Args:
            preset: The hub.
            stored: A login is kept; empty fields leave it as it is.
        """
        self._hub = preset
        for field in (self.user, self.secret, self.code):
            field.clear()
        kept = self.tr("kept by QGIS; type to replace it") if stored else ""
        self.user.setPlaceholderText(kept)
        self.secret.setPlaceholderText(kept)
        self.setVisible(preset.login != "nothing")
        self.kind.setCurrentIndex(0)
        self._show_row(self.kind, bool(preset.store))
        self._show_row(self.user, not preset.api_key)
        self._kind_chosen()

    def _kind_chosen(self) -> None:
        keys = self.kind.currentData() == KEYS
        api_key = self._hub is not None and self._hub.api_key
        self._name(self.user, self.tr("Access &key:") if keys else self.tr("&User name:"))
        secret = (
            self.tr("&Secret key:") if keys else self.tr("A&PI key:") if api_key else self.tr("&Password:")
        )
        self._name(self.secret, secret)
        self._show_row(self.code, not keys and not api_key)

    def _name(self, field: QWidget, text: str) -> None:
        self.form.labelForField(field).setText(text)
        field.setAccessibleName(text.replace("&", "").rstrip(":"))

    def _show_row(self, field: QWidget, shown: bool) -> None:
        field.setVisible(shown)
        self.form.labelForField(field).setVisible(shown)

    # --- content --------------------------------------------------------------------------------------
    def given(self) -> bool:
        """Tell whether something was typed."""
        return bool(self.user.text().strip() or self.secret.text())

    def code_given(self) -> str:
        """Return the one-time code that was typed; it holds for half a minute, and nobody keeps it."""
        return "" if self.kind.currentData() == KEYS else self.code.text().strip()

    def _note(self) -> str:
        return _KEYS_NOTE if self.kind.currentData() == KEYS else ""

    def _check(self) -> None:
        wants_user = self._hub is None or not self._hub.api_key
        if not self.secret.text() or (wants_user and not self.user.text().strip()):
            raise InputError(self.tr("user name or password is empty."), remedy=self.tr("Fill in both."))

    def credentials(self) -> Credentials:
        """Return what was typed, in memory.

        Raises:
            InputError: Half of it is missing.
        """
        from ...hubs.web import given_credentials

        self._check()
        takes_keys = self._hub is not None and bool(self._hub.store)
        note = self._note() or self.code_given()
        return given_credentials(self.user.text().strip(), self.secret.text(), note, takes_keys=takes_keys)

    def keep(self, config_id: str, title: str) -> str:
        """Have QGIS keep what was typed; return the id of the configuration.

        Args:
            config_id: Of the one to replace, "" for a new one.
            title: Its name in QGIS's list.

        Raises:
            InputError: Half of it is missing, or QGIS does not keep it.
        """
        self._check()
        manager = QgsApplication.authManager()
        config = QgsAuthMethodConfig()
        if config_id in manager.configIds():
            manager.loadAuthenticationConfig(config_id, config, True)
        config.setName(title)
        config.setMethod("Basic")
        config.setConfig("username", self.user.text().strip())
        config.setConfig("password", self.secret.text())
        config.setConfig("realm", self._note())
        if config.id():
            kept = manager.updateAuthenticationConfig(config)
        else:
            kept, config = _store(manager, config)
        if not kept or not config.id():
            raise InputError(
                self.tr("QGIS did not keep the login."),
                remedy=self.tr("Enter the master password of its authentication system, and save again."),
            )
        return str(config.id())


def _store(manager, config: QgsAuthMethodConfig) -> tuple[bool, QgsAuthMethodConfig]:
    stored = manager.storeAuthenticationConfig(config)
    # Whether the changed configuration is handed back depends on the version of QGIS.
    return stored if isinstance(stored, tuple) else (stored, config)
