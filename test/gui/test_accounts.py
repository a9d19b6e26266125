"""Accounts: what is stored, and Test connection with a right and a wrong password."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt

LONG = 120_000


@pytest.fixture
def dialog(settings, qtbot, hub, tmp_path):
    from deepsatdata_plugin.gui.accounts import AccountDialog, HubOpener

    dialog = AccountDialog(HubOpener(locks_folder=tmp_path / "locks"), ["dhus"])
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.hub.hub() == "dhus", "hubs of the queue come first"
    dialog.url.setText(hub.url)
    return dialog


def test_connection_with_the_right_password(dialog, qtbot, login, hub):
    dialog.auth.setConfigId(login())
    qtbot.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
    assert not dialog.test.isEnabled() and "Asking" in dialog.result.text()
    qtbot.waitUntil(dialog.test.isEnabled, timeout=LONG)
    assert dialog.result.text().startswith("✔") and "12 Sentinel-2 products" in dialog.result.text()


def test_connection_with_a_wrong_password_is_asked_once(dialog, qtbot, login, hub):
    dialog.auth.setConfigId(login(secret="wrong"))
    qtbot.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.test.isEnabled, timeout=LONG)
    assert dialog.result.text().startswith("✘")
    assert hub.log.count(status=401) == 1
    assert "wrong" not in dialog.result.text()


def test_results_are_no_markup(dialog):
    dialog._show(False, "<img src='file:////elsewhere/x.png'> 3 < 5")
    assert dialog.result.textFormat() == dialog.status.textFormat() == Qt.TextFormat.PlainText


def test_a_login_that_a_test_accepts_is_no_longer_held_to_be_wrong(dialog, qtbot, login, hub, tmp_path):
    """The hub may have put it right: who tests it asks for it to be sent."""
    from contextlib import closing

    from deepsatdata_plugin.hubs.work import Ledger

    dialog.auth.setConfigId(login())
    account = dialog._opener.opening_of(dialog.account()).open()
    with closing(Ledger(tmp_path / "locks")) as ledger:
        key, mark = account.account.key, ledger.mark_of(account.credentials)
        ledger.change(key, stopped="auth", login_mark=mark, stopped_at=1.0)
        qtbot.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(dialog.test.isEnabled, timeout=LONG)
        assert dialog.result.text().startswith("✔")
        assert (ledger.standing(key).stopped, ledger.standing(key).good_mark) == ("", mark)


def test_connection_without_a_server(dialog, qtbot, login):
    dialog.url.setText("http://127.0.0.1:9/dhus")
    dialog.auth.setConfigId(login())
    qtbot.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.test.isEnabled, timeout=LONG)
    assert dialog.result.text().startswith("✘")


def test_a_silent_test_does_not_outlive_the_dialog(dialog, qtbot, login):
    dialog.auth.setConfigId(login())
    dialog.test_connection()
    dialog.reject()
    qtbot.wait(300)
    assert dialog._test is None


def test_only_the_id_is_stored(dialog, qtbot, login):
    from deepsatdata_plugin.processing.parameters import Account, AccountBook

    auth = login(user="ada", secret="pa55-word")
    dialog.auth.setConfigId(auth)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert AccountBook().get("dhus") == Account("dhus", dialog.url.text(), auth)
    settings = QgsSettings()
    kept = " ".join(
        f"{key}={settings.value(key)}" for key in settings.allKeys() if key.startswith("deepsatdata")
    )
    assert auth in kept and "pa55-word" not in kept and "ada" not in kept.replace("deepsatdata", "")
    dialog.show()
    dialog._load()
    qtbot.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    assert AccountBook().get("dhus") is None


def test_user_and_password_in_one_window(dialog, qtbot, password_store, hub):
    """Type both, test, save: QGIS keeps them, the settings name the configuration; no other window opens."""
    from qgis.core import QgsAuthMethodConfig
    from qgis.PyQt.QtWidgets import QApplication

    from deepsatdata_plugin.processing.parameters import AccountBook

    qtbot.keyClicks(dialog.login.user, "user")
    qtbot.keyClicks(dialog.login.secret, "secret")
    qtbot.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.test.isEnabled, timeout=LONG)
    assert dialog.result.text().startswith("✔"), dialog.result.text()
    assert AccountBook().get("dhus") is None, "a test keeps nothing"
    assert QApplication.activeModalWidget() in (None, dialog)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    account, config = AccountBook().get("dhus"), QgsAuthMethodConfig()
    assert password_store.loadAuthenticationConfig(account.auth, config, True)
    assert (config.config("username"), config.config("password")) == ("user", "secret")
    password_store.removeAuthenticationConfig(account.auth)


def test_half_a_login_is_refused(dialog, qtbot):
    from deepsatdata_plugin.processing.parameters import AccountBook

    qtbot.keyClicks(dialog.login.user, "user")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and "empty" in dialog.result.text() and AccountBook().get("dhus") is None


def test_the_form_asks_for_what_a_hub_takes(dialog):
    """Access keys beside the password where there is an object store, a page to register, no closed hubs."""
    listed = {dialog.hub.itemData(row): dialog.hub.itemText(row) for row in range(dialog.hub.count())}
    assert "scihub" not in listed and "earth-search" not in listed and "cdse" in listed
    assert all(name not in listed.values() for name in listed if name), "titles, not ids"
    assert dialog.hub.choose("cdse")
    assert dialog.login.kind.isVisible() and "Registration" in dialog.link.text()
    dialog.login.kind.setCurrentIndex(dialog.login.kind.findData("keys"))
    assert not dialog.login.code.isVisible() and dialog.login.secret.accessibleName() == "Secret key"
    dialog.hub.choose("dhus")
    assert not dialog.login.kind.isVisible() and dialog.login.secret.accessibleName() == "Password"


def test_an_address_that_is_none_is_refused(dialog, qtbot):
    from deepsatdata_plugin.processing.parameters import AccountBook

    dialog.url.setText("http://example.org/dhus")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "not encrypted" in dialog.result.text() and AccountBook().get("dhus") is None
    dialog.url.setText("")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "needs an address" in dialog.result.text()


def test_options_page(settings, qtbot, tmp_path):
    """What is set in the page is read back, whatever was written by hand before."""
    from deepsatdata_plugin.gui.settings import DownloadOptionsFactory, DownloadSettings

    QgsSettings().setValue("deepsatdata/downloads/streams", 99)
    QgsSettings().setValue("deepsatdata/downloads/poll_minutes", "many")
    assert DownloadSettings.load() == DownloadSettings(streams=4)
    page = DownloadOptionsFactory().createWidget(None)
    qtbot.addWidget(page)
    page.folder.setFilePath(str(tmp_path))
    page.streams.setValue(3)
    page.poll.setValue(60)
    page.unpack.setChecked(False)
    assert not page.keep_zip.isEnabled()
    page.apply()
    wanted = DownloadSettings(folder=str(tmp_path), streams=3, poll_minutes=60, unpack=False)
    assert DownloadSettings.load() == wanted


def test_a_one_time_code_is_asked_for_and_sent_once(settings, qtbot, login, clock, tmp_path):
    """Of an account with two factors, QGIS keeps user and password; the code is entered when it is asked for."""
    import hubsim
    import queuekit
    from deepsatdata_plugin.gui.accounts import HubOpener
    from deepsatdata_plugin.gui.queue import JobController
    from deepsatdata_plugin.hubs.queue import JobSettings
    from deepsatdata_plugin.hubs.web import end_sessions
    from deepsatdata_plugin.processing.parameters import Account, AccountBook

    accounts = {"user": hubsim.Account("secret", totp="123456")}
    with hubsim.CdseServer(clock, hubsim.synthetic(2, online=True), accounts) as server:
        url = f"{server.catalogue_url} download={server.download_url} identity={server.token_url}"
        account = Account("odata", url, login())
        AccountBook().put(account)
        controller = JobController(HubOpener(locks_folder=tmp_path), clock=clock, locks_folder=tmp_path)
        wanted, told = [], []
        controller.code_wanted.connect(wanted.append)
        controller.attention.connect(lambda text, hub: told.append(text))
        controller.open(tmp_path / "queue.sqlite", JobSettings(tmp_path / "products"))
        qtbot.waitUntil(lambda: controller.job is not None, timeout=LONG)
        controller.add(queuekit.sim_records(server, account.name))
        qtbot.waitUntil(lambda: not controller.busy, timeout=LONG)
        controller.start()
        qtbot.waitUntil(lambda: wanted == [account.name], timeout=LONG)
        assert any("or asks for a one-time code" in text for text in told)
        controller.enter_code(account.name, "123 456")
        qtbot.waitUntil(lambda: wanted == [account.name, ""], timeout=LONG)
        qtbot.waitUntil(
            lambda: {row.state.value for row in controller.job.store.products()} == {"DONE"}, timeout=LONG
        )
        assert server.log.count(kind="token", outcome="password") == 2, "once without the code, once with it"
        controller.shut_down()
        end_sessions()


def test_a_one_time_code_is_not_kept(dialog, qtbot, login):
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    dialog.hub.choose("cdse")
    dialog.login.user.setText("user")
    dialog.login.secret.setText("secret")
    dialog.login.code.setText("123456")
    assert dialog.login.credentials().totp == "123456"
    dialog.store()
    kept = QgsAuthMethodConfig()
    (account,) = [account for account in dialog._opener.book if account.hub == "cdse"]
    QgsApplication.authManager().loadAuthenticationConfig(account.auth, kept, True)
    assert (kept.config("username"), kept.config("realm")) == ("user", "")
    assert dialog._opener.opening("cdse").open().credentials.totp == "123456"
