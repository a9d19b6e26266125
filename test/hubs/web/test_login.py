"""One token for all threads, renewed early; a wrong password is sent once."""

from __future__ import annotations

import gc
import threading

import pytest

import hubsim
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.hubs.contract import Credentials, HubError
from deepsatdata_plugin.hubs.web.credentials import (
    credentials_from_environment,
    given_credentials,
    variables,
)
from deepsatdata_plugin.hubs.web.login import BasicAuthorization, TokenManager, origins_of
from deepsatdata_plugin.hubs.web.network import Network
from deepsatdata_plugin.hubs.web.sessions import end_sessions, shared_login
from deepsatdata_plugin.hubs.web.transport import Request, Transport
from hubsim import faults


def manager(server, clock, credentials=None):
    credentials = credentials or Credentials("user", "secret")
    transport = Transport(Network(), clock)
    made = TokenManager(
        transport, server.token_url, "cdse-public", credentials, origins_of(server.download_url), "cdse"
    )
    return made, transport


def test_one_token_for_all_threads(cdse, virtual_clock):
    tokens, _ = manager(cdse, virtual_clock)
    seen, barrier = set(), threading.Barrier(8)

    def work():
        barrier.wait()
        for _ in range(5):
            seen.add(tokens.header())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 1
    assert cdse.log.count(kind="token") == 1
    assert cdse.identity.active_sessions("user", virtual_clock.now()) == 1


def test_renewal_at_80_percent_by_refresh(cdse, virtual_clock):
    tokens, _ = manager(cdse, virtual_clock)
    first = tokens.header()
    virtual_clock.advance(479)
    assert tokens.header() == first
    virtual_clock.advance(2)
    assert tokens.header() != first
    assert cdse.log.count(kind="token") == 2
    assert cdse.identity.active_sessions("user", virtual_clock.now()) == 1  # no second password grant


def test_a_day_of_work_is_one_session(cdse, virtual_clock):
    tokens, _ = manager(cdse, virtual_clock)
    for _ in range(24 * 6):
        tokens.header()
        virtual_clock.advance(600)
    assert cdse.identity.active_sessions("user", virtual_clock.now()) == 1


def test_after_a_long_pause_the_password_is_used_again(cdse, virtual_clock):
    tokens, _ = manager(cdse, virtual_clock)
    first = tokens.header()
    virtual_clock.advance(7200)  # also the refresh token has ended
    assert tokens.header() != first
    assert cdse.log.count(kind="token") == 2


def test_refused_refresh_falls_back_to_the_password(cdse, virtual_clock):
    tokens, _ = manager(cdse, virtual_clock)
    tokens.header()
    cdse.inject(faults.refresh_refused(times=1))
    virtual_clock.advance(500)
    tokens.header()
    assert cdse.log.count(kind="token") == 3


def test_rotating_refresh_tokens(virtual_clock):
    with hubsim.CdseServer(virtual_clock, hubsim.synthetic(1), rotate_refresh=True) as server:
        tokens, _ = manager(server, virtual_clock)
        for _ in range(10):
            tokens.header()
            virtual_clock.advance(500)
        assert server.identity.active_sessions("user", virtual_clock.now()) == 1


def test_wrong_password_is_asked_once(cdse, virtual_clock):
    tokens, _ = manager(cdse, virtual_clock, Credentials("user", "wrong-pass"))
    for _ in range(3):
        with pytest.raises(HubError, match="wrong user name or password, or .* one-time code") as caught:
            tokens.header()
        assert caught.value.kind == "auth"
        assert "wrong-pass" not in str(caught.value)
    assert cdse.log.count(kind="token") == 1


def test_no_credentials(cdse, virtual_clock):
    tokens, _ = manager(cdse, virtual_clock, Credentials("", ""))
    tokens._credentials = Credentials()
    with pytest.raises(HubError, match="needs a login") as caught:
        tokens.header()
    assert caught.value.kind == "auth"
    assert cdse.log.count(kind="token") == 0


def test_one_time_code(virtual_clock):
    accounts = {"user": hubsim.Account("secret", totp="123456")}
    with hubsim.CdseServer(virtual_clock, hubsim.synthetic(1), accounts) as server:
        without, _ = manager(server, virtual_clock)
        with pytest.raises(HubError) as caught:
            without.header()
        assert caught.value.kind == "auth"
        tokens, _ = manager(server, virtual_clock, Credentials("user", "secret", "123456"))
        tokens.header()
        virtual_clock.advance(500)
        tokens.header()  # the refresh needs no code
        asked = server.log.count(kind="token")
        virtual_clock.advance(7200)
        with pytest.raises(HubError, match="new one-time code") as caught:
            tokens.header()  # a code is never sent twice
        assert caught.value.kind == "code"
        assert server.log.count(kind="token") == asked


def test_identity_server_away_while_the_token_holds(cdse, virtual_clock):
    tokens, _ = manager(cdse, virtual_clock)
    first = tokens.header()
    virtual_clock.advance(500)
    now = virtual_clock.peek()
    cdse.inject(faults.unavailable(kind="token", end=now + 50))
    assert tokens.header() == first
    virtual_clock.advance(60)
    assert tokens.header() != first


def test_identity_server_away_without_token(cdse, virtual_clock):
    cdse.inject(faults.unavailable(kind="token"))
    tokens, _ = manager(cdse, virtual_clock)
    with pytest.raises(HubError) as caught:
        tokens.header()
    assert caught.value.kind == "unavailable"  # not "auth": it may be tried again


def test_html_instead_of_a_token(cdse, virtual_clock):
    cdse.inject(faults.maintenance_page(kind="token"))
    tokens, _ = manager(cdse, virtual_clock)
    with pytest.raises(HubError) as caught:
        tokens.header()
    assert caught.value.kind == "unavailable"


def test_renew_once_for_all_threads_after_401(cdse, virtual_clock):
    tokens, _ = manager(cdse, virtual_clock)
    used = tokens.header()
    cdse.identity.revoke_all()
    results = []
    threads = [threading.Thread(target=lambda: results.append(tokens.renew(used))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [True] * 6
    assert cdse.log.count(kind="token") == 2


def test_nothing_shows_a_secret(cdse, virtual_clock):
    tokens, transport = manager(cdse, virtual_clock, Credentials("user", "secret"))
    value = tokens.header().removeprefix("Bearer ")
    for thing in (
        tokens,
        transport.redact,
        Credentials("user", "secret", "123456"),
        Request("GET", "u", authorization=tokens),
    ):
        assert "secret" not in repr(thing)
        assert "123456" not in repr(thing)
        assert value not in repr(thing)
    assert transport.redact(f"got {value}") == "got ***"
    assert "secret" not in transport.redact("it was secret")


def test_basic_authorization_stops_after_a_refusal():
    login = BasicAuthorization(Credentials("Ötto", "ge:heim"), origins_of("https://hub.example/dhus"), "hub")
    assert login.header() == "Basic w5Z0dG86Z2U6aGVpbQ=="
    assert login.origins == {"https://hub.example:443"}
    assert login.renew(login.header()) is False
    assert login.refused(HubError("401", kind="auth")).kind == "auth"
    with pytest.raises(HubError) as caught:
        login.header()
    assert caught.value.kind == "auth"
    assert "heim" not in repr(login) + str(caught.value)


def test_a_basic_login_that_worked_is_doubted_once():
    login = BasicAuthorization(Credentials("me", "pw"), origins_of("https://hub.example/dhus"), "hub")
    login.accepted()
    assert login.refused(HubError("401", kind="auth", status=401)).kind == "login"
    login.header()
    assert login.refused(HubError("401", kind="auth", status=401)).kind == "auth"
    with pytest.raises(HubError):
        login.header()


# --- what a refused login means -----------------------------------------------------------------------
@pytest.mark.parametrize(
    ("words", "code", "kind", "said"),
    [
        ("Invalid user credentials", 401, "auth", "wrong user name or password, or"),
        ("Invalid user credentials", 400, "auth", "wrong user name or password, or"),
        ("Missing totp", 401, "code", "this account asks for a one-time code"),
        ("A one-time code is required", 400, "code", "this account asks for a one-time code"),
        ("Account is not fully set up", 400, "account", "accept terms"),
        ("Account disabled", 400, "account", "help desk"),
        ("Account temporarily disabled", 401, "login", "perhaps too many sessions"),
        ("Maximum number of sessions reached", 401, "login", "perhaps too many sessions"),
        ("Maximum number of sessions reached", 429, "login", "perhaps too many sessions"),
        ("Unauthorized", 401, "login", "tried again later"),
        ("Invalid client or Invalid client credentials", 401, "account", "client_secret"),
    ],
)
def test_what_the_identity_server_means(cdse, virtual_clock, words, code, kind, said):
    cdse.inject(faults.login_refused(words, code=code))
    tokens, _ = manager(cdse, virtual_clock)
    with pytest.raises(HubError, match=said) as caught:
        tokens.header()
    assert caught.value.kind == kind
    assert words in str(caught.value)


def test_too_many_sessions_are_no_wrong_password(virtual_clock):
    with hubsim.CdseServer(virtual_clock, hubsim.synthetic(1), max_sessions=1) as server:
        tokens, _ = manager(server, virtual_clock)
        tokens.header()
        virtual_clock.advance(3700)  # its session has ended ...
        other, _ = manager(server, virtual_clock)
        other.header()  # ... and somebody else took the only place
        with pytest.raises(HubError, match="although it had been accepted") as caught:
            tokens.header()
        assert caught.value.kind == "login"
        other.end()
        tokens.header()  # it was not told to be wrong


# --- one session a process ----------------------------------------------------------------------------
def test_hubs_of_one_user_share_one_session_and_it_is_closed(cdse, virtual_clock):
    def login(**more):
        transport = Transport(Network(), virtual_clock)
        given = {
            "url": cdse.token_url,
            "client_id": "cdse-public",
            "credentials": Credentials("user", "secret"),
        }
        origins = origins_of(more.pop("origin", cdse.download_url))
        return shared_login(transport, origins=origins, subject="cdse", **{**given, **more}), transport

    one, _ = login()
    two, transport = login(origin="https://other.example")
    assert one.header() == two.header()
    assert one.origins != two.origins
    assert transport.redact(one.header()) == "Bearer ***"  # whoever got the token
    assert cdse.identity.active_sessions("user", virtual_clock.now()) == 1
    end_sessions()
    assert cdse.identity.active_sessions("user", virtual_clock.now()) == 0
    assert cdse.log.count(kind="logout", status=204) == 1
    one.header()  # who goes on logs in again
    assert cdse.log.count(kind="token") == 2


def test_a_one_time_code_is_sent_once_by_all_hubs_of_a_process(virtual_clock):
    """A test of the connection, then a start: the code of the test has ended by then."""
    accounts = {"user": hubsim.Account("secret", totp="123456")}
    with hubsim.CdseServer(virtual_clock, hubsim.synthetic(1), accounts) as server:

        def login(code):
            transport, origins = Transport(Network(), virtual_clock), origins_of(server.download_url)
            credentials = Credentials("user", "secret", code)
            return shared_login(transport, server.token_url, "cdse-public", credentials, origins, "cdse")

        login("123456").header()
        server.identity.accounts["user"].totp = "654321"
        login("123456").header()  # the session goes on
        assert server.log.count(kind="token", outcome="password") == 1
        end_sessions()
        with pytest.raises(HubError, match="one-time code has ended") as caught:
            login("123456").header()
        assert caught.value.kind == "code"
        with pytest.raises(HubError):
            login("123456").header()
        assert server.log.count(kind="token", outcome="password") == 2
        login("654321").header()


def test_a_session_that_a_code_opened_serves_those_who_know_no_code(virtual_clock):
    """What QGIS keeps is user and password; the code is entered once, and again when the session has ended."""
    accounts = {"user": hubsim.Account("secret", totp="123456")}
    with hubsim.CdseServer(virtual_clock, hubsim.synthetic(1), accounts) as server:

        def login(code=""):
            transport, origins = Transport(Network(), virtual_clock), origins_of(server.download_url)
            credentials = Credentials("user", "secret", code)
            return shared_login(transport, server.token_url, "cdse-public", credentials, origins, "cdse")

        login("123456").header()
        login().header()
        assert server.log.count(kind="token", outcome="password") == 1
        virtual_clock.advance(7200)
        with pytest.raises(HubError, match="new one-time code") as caught:
            login().header()
        assert caught.value.kind == "code"
        server.identity.accounts["user"].totp = "654321"
        waiting = login()
        login("654321")  # entered in a window; those who wait go on with it
        waiting.header()
        assert server.log.count(kind="token", outcome="password") == 2


def test_another_password_is_another_login(cdse, virtual_clock):
    def login(secret):
        transport = Transport(Network(), virtual_clock)
        origins = origins_of(cdse.download_url)
        return shared_login(
            transport, cdse.token_url, "cdse-public", Credentials("user", secret), origins, "cdse"
        )

    with pytest.raises(HubError):
        login("wrong-pass").header()
    login("secret").header()
    assert cdse.log.count(kind="token") == 2


def test_the_secret_of_a_client_that_is_given_later_is_used(cdse, virtual_clock):
    cdse.identity.client_secret = "cl-secret"

    def login(client_secret):
        transport, origins = Transport(Network(), virtual_clock), origins_of(cdse.download_url)
        credentials = Credentials("user", "secret")
        return shared_login(
            transport, cdse.token_url, "cdse-public", credentials, origins, "cdse", client_secret
        )

    with pytest.raises(HubError, match="does not know this program"):
        login("").header()
    login("cl-secret").header()
    assert login("cl-secret").header() == login("cl-secret").header()
    assert cdse.identity.active_sessions("user", virtual_clock.now()) == 1


def test_a_session_that_cannot_be_closed_keeps_nobody(virtual_clock):
    with hubsim.CdseServer(virtual_clock, hubsim.synthetic(1)) as server:
        tokens, _ = manager(server, virtual_clock)
        tokens.header()
    tokens.end()  # the server is gone


def test_a_client_with_a_secret(cdse, virtual_clock):
    transport = Transport(Network(), virtual_clock)
    credentials, origins = Credentials("user", "secret"), origins_of(cdse.download_url)
    tokens = TokenManager(transport, cdse.token_url, "cdse-public", credentials, origins, "cdse", "cl-secret")
    cdse.identity.client_secret = "cl-secret"
    tokens.header()
    assert "cl-secret" not in transport.redact("it said cl-secret")
    cdse.identity.client_secret = "another"
    tokens, _ = manager(cdse, virtual_clock)
    with pytest.raises(HubError, match="does not know this program") as caught:
        tokens.header()
    assert caught.value.kind == "account"


# --- credentials of headless runs -------------------------------------------------------------------------
def test_credentials_from_variables(tmp_path):
    missing = str(tmp_path / "none")
    given = {"DEEPSATDATA_HUB_USER": "me", "DEEPSATDATA_HUB_SECRET": "pw", "DEEPSATDATA_HUB_TOTP": "1"}
    given["NETRC"] = missing
    assert credentials_from_environment("hub", [], environment=given) == Credentials("me", "pw", "1")
    assert (
        credentials_from_environment("hub", ["https://x.example"], environment={"NETRC": missing})
        == Credentials()
    )
    with pytest.raises(InputError, match="only one of the two") as caught:
        credentials_from_environment("hub", [], environment={"DEEPSATDATA_HUB_SECRET": "hidden-pw"})
    assert "hidden-pw" not in str(caught.value)
    assert variables("earth-search")[0] == "DEEPSATDATA_EARTH_SEARCH_USER"


def test_a_login_goes_to_the_hub_it_was_given_for(tmp_path):
    """Not to another hub, and not to another server that is named for the same hub."""
    own = ["https://identity.hub.example/token", "https://hub.example/odata"]
    given = {
        "DEEPSATDATA_HUB_USER": "me",
        "DEEPSATDATA_HUB_SECRET": "hidden-pw",
        "NETRC": str(tmp_path / "none"),
    }
    assert credentials_from_environment("hub", own, own, given).user == "me"
    assert credentials_from_environment("other", own, own, given) == Credentials()
    given_to_all = {"DEEPSATDATA_USER": "me", "DEEPSATDATA_SECRET": "pw", "NETRC": str(tmp_path / "none")}
    assert credentials_from_environment("hub", own, own, given_to_all) == Credentials()
    stranger = "https://anyone.example/token"
    for urls in ([stranger], [own[0], stranger], ["http://identity.hub.example/token"]):
        with pytest.raises(InputError, match="this login is not for") as caught:
            credentials_from_environment("hub", urls, own, given)
        assert "DEEPSATDATA_HUB_URL" in str(caught.value) and "hidden-pw" not in str(caught.value)
    mirror = ["https://mirror.example/token", "https://files.mirror.example"]
    given["DEEPSATDATA_HUB_URL"] = (
        "https://mirror.example/odata/v1 download=https://files.mirror.example/odata"
    )
    assert credentials_from_environment("hub", mirror, own, given).user == "me"
    with pytest.raises(InputError, match="anyone.example"):
        credentials_from_environment("hub", [*mirror, stranger], own, given)


def test_access_keys_from_variables_and_netrc(tmp_path):
    """They come before a login, go to the hub's own servers only, and netrc has them under the store's name."""
    own = ["https://identity.hub.example/token", "https://store.hub.example", "https://hub.example/odata"]
    given = {
        "DEEPSATDATA_HUB_USER": "me",
        "DEEPSATDATA_HUB_SECRET": "pw",
        "DEEPSATDATA_HUB_S3_KEY": "ACCESS",
        "DEEPSATDATA_HUB_S3_SECRET": "hidden-key",
        "NETRC": str(tmp_path / "none"),
    }
    keys = Credentials("ACCESS", "hidden-key", keys=True)
    assert credentials_from_environment("hub", own, own, given) == keys
    assert credentials_from_environment("other", own, own, given) == Credentials()
    with pytest.raises(InputError, match="not for https://store.elsewhere.example") as caught:
        credentials_from_environment("hub", [own[0], "https://store.elsewhere.example"], own, given)
    assert "hidden-key" not in str(caught.value)
    for lacking in ("DEEPSATDATA_HUB_S3_KEY", "DEEPSATDATA_HUB_S3_SECRET"):
        half = {name: value for name, value in given.items() if name != lacking}
        with pytest.raises(InputError, match="only one of the two") as caught:
            credentials_from_environment("hub", own, own, half)
        assert "DEEPSATDATA_HUB_S3_KEY and DEEPSATDATA_HUB_S3_SECRET" in str(caught.value)
    path = tmp_path / "netrc"
    path.write_text("machine store.hub.example login ACCESS password hidden-key\n")
    path.chmod(0o600)
    found = credentials_from_environment("hub", own[1:2], own, {"NETRC": str(path)}, store=own[1])
    assert found == keys


def test_an_api_key_needs_no_user_name(tmp_path):
    given = {"DEEPSATDATA_HUB_SECRET": "hidden-key", "NETRC": str(tmp_path / "none")}
    found = credentials_from_environment("hub", [], environment=given, secret_alone=True)
    assert found == Credentials("", "hidden-key")
    assert found
    assert "hidden-key" not in repr(found)
    with pytest.raises(InputError, match="only one of the two"):
        credentials_from_environment("hub", [], environment={"DEEPSATDATA_HUB_USER": "me"}, secret_alone=True)


@pytest.mark.parametrize(
    ("user", "secret", "note", "takes", "expected"),
    [
        ("me@mail.example", "pw", "", True, Credentials("me@mail.example", "pw")),
        ("me@mail.example", "pw", " 123456 ", True, Credentials("me@mail.example", "pw", "123456")),
        ("ANY", "any", "S3", True, Credentials("ANY", "any", keys=True)),
        ("ANY", "any", " s3 ", False, Credentials("ANY", "any", keys=True)),
        ("A1" * 10, "aB3/" * 10, "", True, Credentials("A1" * 10, "aB3/" * 10, keys=True)),
        ("A1" * 10, "aB3/" * 10, "", False, Credentials("A1" * 10, "aB3/" * 10)),
        ("A1" * 10, "a password", "", True, Credentials("A1" * 10, "a password")),
    ],
)
def test_what_somebody_entered(user, secret, note, takes, expected):
    assert given_credentials(user, secret, note, takes_keys=takes) == expected


def test_credentials_from_netrc(tmp_path):
    path = tmp_path / "netrc"
    path.write_text("machine hub.example login otto password geheim\ndefault login any password everywhere\n")
    path.chmod(0o600)
    environment = {"NETRC": str(path)}
    found = credentials_from_environment("hub", ["https://hub.example/dhus"], environment=environment)
    assert found == Credentials("otto", "geheim")
    own = ["https://files.hub.example/"]
    found = credentials_from_environment("hub", [*own, "https://hub.example/dhus"], own, environment)
    assert found == Credentials("otto", "geheim")
    # What it earns would go to a server that it was not given for.
    with pytest.raises(InputError, match="this login is not for https://other.example"):
        credentials_from_environment(
            "hub", ["https://other.example/", "https://hub.example/dhus"], own, environment
        )
    # "default" would hand a password to any address a user types.
    assert not credentials_from_environment("hub", ["https://other.example/"], environment=environment)
    path.write_text("machine hub.example password-is-missing x y z\n")
    with pytest.raises(InputError, match="netrc file cannot be read") as caught:
        credentials_from_environment("hub", ["https://hub.example/"], environment=environment)
    assert "password-is-missing" not in str(caught.value)


def test_tokens_do_not_stay_in_exceptions(cdse, virtual_clock):
    tokens, _ = manager(cdse, virtual_clock, Credentials("user", "wrong-pass"))
    try:
        tokens.header()
    except HubError as error:
        assert "wrong-pass" not in "".join(map(str, (error.args, error.message, error.cause, error.remedy)))
        assert error.__cause__ is None
    gc.collect()
