"""What refusals mean: the texts of the protocol sheets, recorded answers, variants of spelling."""

from __future__ import annotations

import json

import pytest
import yaml
from requests.structures import CaseInsensitiveDict

from deepsatdata_plugin.hubs.web.redaction import Redactor
from deepsatdata_plugin.hubs.web.refusals import hub_words, refusal, retry_after, wrong_page

QUOTA = (
    "ExpectedException : User 'otto' offline products retrieval quota exceeded (20 fetches max)  trying to fetch "
    "product S2A_MSIL1C_X (123 bytes compressed)"
)
FLOWS = 'An exception occured while creating a stream: Maximum number of 4 concurrent flows achieved by the user "otto"'


def refuse(status, headers=None, body=b""):
    return refusal(status, CaseInsensitiveDict(headers or {}), body, subject="hub", now=1000.0)


@pytest.mark.parametrize(
    "text", [QUOTA, QUOTA.replace("  ", " "), "LTAException : " + QUOTA[20:], QUOTA.upper()]
)
def test_quota_is_told_from_the_other_403(text):
    error = refuse(403, {"cause-message": text})
    assert (error.kind, error.quota, error.status) == ("quota", 20, 403)


def test_quota_in_other_places():
    assert refuse(429, {"cause-message": QUOTA}).kind == "quota"
    body = json.dumps({"error": {"code": None, "message": {"lang": "en", "value": QUOTA.replace("20", "3")}}})
    error = refuse(403, {}, body.encode())
    assert (error.kind, error.quota) == ("quota", 3)


@pytest.mark.parametrize(
    "text", [FLOWS, FLOWS.replace("concurrent flows", "concurrent  flows"), "Y : " + FLOWS]
)
def test_flows_means_online(text):
    error = refuse(403, {"Cause-Message": text})
    assert (error.kind, error.quota) == ("flows", None)


@pytest.mark.parametrize(
    ("status", "headers", "body", "kind"),
    [
        (401, {}, b"<html><body><h1>HTTP Status 401</h1></body></html>", "auth"),
        (401, {}, b'{"code":"DAT-ZIP-604","message":"Token not found"}', "auth"),
        (401, {}, b'{"code":"DAT-ZIP-609","message":"Token audience not allowed"}', "account"),
        (401, {}, b'{"error":"invalid_grant","error_description":"Invalid user credentials"}', "auth"),
        (400, {}, b'{"code":"DAT-ZIP-104","message":"Malformed OData request path"}', "bad_query"),
        (403, {}, b"", "forbidden"),
        (
            404,
            {"cause-message": "InvalidKeyException : Invalid key (1) to access Products"},
            b"",
            "not_found",
        ),
        (410, {}, b"", "not_found"),
        (416, {"Content-Range": "bytes */99"}, b"", "range"),
        (422, {}, b'{"code":"DAT-ZIP-111"}', "bad_query"),
        (429, {}, b'{"code":"DAT-ZIP-100","message":"Max session number exceeded"}', "rate"),
        (500, {"cause-message": "NullPointerException"}, b"", "server"),
        (
            500,
            {"cause-message": "RemoteSolrException : Error from server: Request Entity Too Large"},
            b"<html>",
            "bad_query",
        ),
        (500, {"Content-Type": "text/html"}, b"<h1>Scheduled maintenance</h1>", "unavailable"),
        (502, {}, b"<html>Bad gateway</html>", "unavailable"),
        (
            503,
            {},
            b"The retrieval of offline data is temporary unavailable, please try again later",
            "unavailable",
        ),
        (202, {}, b"", "offline"),
        (501, {}, b"", "bad_query"),
        (507, {}, b"", "server"),
        (304, {}, b"", "protocol"),
    ],
)
def test_kinds(status, headers, body, kind):
    error = refuse(status, headers, body)
    assert error.kind == kind
    assert error.status == status
    assert str(error).startswith("hub: ")
    assert error.remedy


def test_texts_people_can_act_on():
    error = refuse(
        422, {}, b'{"detail":[{"type":"less_than_equal","loc":["query","$skip"],"msg":"too large"}]}'
    )
    assert "query.$skip: too large" in str(error)
    error = refuse(
        404,
        {},
        b'<?xml version="1.0"?><error><code>1</code><message lang="en">Invalid key (&apos;x&apos;)</message></error>',
    )
    assert "Invalid key ('x')" in str(error)
    assert "HTTP 401 DAT-ZIP-609" in str(refuse(401, {}, b'{"code":"DAT-ZIP-609"}'))
    long = refuse(500, {"cause-message": "x" * 5000})
    assert len(str(long)) < 600


def test_hostile_bodies_do_not_hurt():
    for body in (
        b"\xff\xfe\x00",
        b"{" * 10**5,
        b"[" * 10**5,
        b'{"error": 7}',
        b"[1,2]",
        b"null",
        b"<" * 1000,
        b"{}",
    ):
        assert refuse(500, {}, body).kind == "server"
    assert hub_words(CaseInsensitiveDict(), b"") == ("", "")


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Retry-After": "120"}, 120.0),
        ({"Retry-After": " 0 "}, 0.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:20:00 GMT"}, 200.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:20:00 GMT", "Date": "Thu, 01 Jan 1970 00:19:50 GMT"}, 10.0),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-5"}, None),
        ({}, None),
    ],
)
def test_retry_after(headers, expected):
    assert retry_after(CaseInsensitiveDict(headers), 1000.0) == expected


def test_recorded_refusals(shared_data):
    """Each recorded refusal of a real DHuS gets its kind."""
    kinds = {}
    for path in sorted((shared_data / "hub_samples/dhus/cassettes").glob("*.yaml")):
        text = path.read_bytes()
        if b"code: 4" not in text and b"code: 5" not in text:
            continue
        for interaction in yaml.load(text, Loader=yaml.CSafeLoader)["interactions"]:
            response = interaction["response"]
            status = response["status"]["code"]
            if status < 400:
                continue
            headers = CaseInsensitiveDict({k: v[0] for k, v in response["headers"].items()})
            body = response["body"]["string"]
            body = body.encode() if isinstance(body, str) else body or b""
            error = refusal(status, headers, body)
            kinds.setdefault(path.stem, set()).add((status, error.kind))
            assert error.cause
    assert kinds["test_SentinelAPI_wrong_credentials"] == {(401, "auth")}
    assert kinds["test_too_long_query"] == {(500, "bad_query")}
    assert kinds["test_download_invalid_id"] == {(404, "not_found")}
    assert (404, "not_found") in kinds["test_is_online"]


def test_recorded_data_space_errors(shared_data):
    bodies = json.loads((shared_data / "hub_samples/cdse/error_bodies.json").read_text())
    expected = {
        "401_no_token": "auth", "401_sentinelhub_client_token": "account", "401_expired": "auth",
        "429": "rate", "400_quoted_node": "bad_query", "422_bad_uuid": "bad_query",
    }  # fmt: skip
    for name, kind in expected.items():
        assert refuse(int(name[:3]), {}, json.dumps(bodies[name]).encode()).kind == kind


def test_maintenance_page(shared_data):
    page = (shared_data / "hub_samples/dhus/server_maintenance.html").read_bytes()
    error = wrong_page(CaseInsensitiveDict(), page, expected="JSON")
    assert error.kind == "unavailable"
    assert "performing some maintenance" in str(error)
    assert "text-align" not in str(error)  # no style sheet in a message


# --- redaction --------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Basic b3R0bzpnZWhlaW0xMjM=",
        'headers {"Authorization": "Bearer eyJhbGciOi.eyJzdWIiOiIx.c2ln"}',
        "https://otto:geheim123@hub.example/x",
        "https://hub.example/x?token=geheim123&y=1",
        '{"access_token": "geheim123", "refresh_token":"geheim123"}',
        "password=geheim123",
        "client_secret: geheim123",
        "https://blob/x?sv=1&sig=geheim123%3D&se=2",
        "a bearer geheim123geheim123 in words",
    ],
)
def test_forms_of_secrets(text):
    clean = Redactor()(text)
    assert "geheim123" not in clean
    assert "b3R0bzpnZWhlaW0xMjM=" not in clean
    assert "eyJhbGci" not in clean
    assert "***" in clean


def test_values_of_secrets():
    redact = Redactor()
    redact.add_account("otto", "p w/ü&1")
    redact.add("ab", "")
    assert redact("x p w/ü&1 y") == "x *** y"
    assert redact("x?q=p%20w%2F%C3%BC%261") == "x?q=***"
    assert redact("q=p+w%2F%C3%BC%261") == "q=***"
    assert "b3R0bzpwIHcvw7wmMQ==" not in redact("b3R0bzpwIHcvw7wmMQ==")
    assert redact("about ab, cabs") == "about ***, cabs"
    assert "p w" not in repr(redact)
    assert redact("S2A_MSIL1C and HTTP 404 stay") == "S2A_MSIL1C and HTTP 404 stay"


def test_account_names_in_causes_are_hidden():
    assert "otto" not in Redactor()(QUOTA)
    assert "otto" not in Redactor()(FLOWS)
    assert "20 fetches max" in Redactor()(QUOTA)


def s3_error(code, message="", more=""):
    said = f"<Message>{message}</Message>" if message else ""
    return f'<?xml version="1.0" encoding="UTF-8"?><Error><Code>{code}</Code>{said}{more}</Error>'.encode()


@pytest.mark.parametrize(
    ("status", "code", "kind", "words"),
    [
        (403, "InvalidAccessKeyId", "auth", "end date has passed"),
        (403, "SignatureDoesNotMatch", "auth", "secret key is not that of the access key"),
        (400, "ExpiredToken", "auth", "have expired"),
        (403, "AccessDenied", "forbidden", "does not allow this with these keys"),
        (403, "RequestTimeTooSkewed", "connection", "clock of this computer"),
        (503, "SlowDown", "rate", "slow down"),
        (503, "ServiceUnavailable", "unavailable", "not available"),
        (500, "InternalError", "server", "failed internally"),
        (404, "NoSuchKey", "not_found", "no such file"),
        (404, "NoSuchBucket", "not_found", "no such archive"),
        (416, "InvalidRange", "range", "this part"),
    ],
)
@pytest.mark.parametrize("message", ["", "Some <b>words</b> of the store"])
def test_refusals_of_an_object_store(status, code, kind, words, message):
    error = refuse(status, {"content-type": "application/xml"}, s3_error(code, message))
    assert (error.kind, error.code) == (kind, code)
    assert words in error.message
    assert code in error.message
    assert "<" not in error.message
    assert error.remedy


def test_an_object_store_tells_its_clock_and_sizes():
    error = refuse(403, {"date": "Thu, 01 Jan 1970 02:00:00 GMT"}, s3_error("RequestTimeTooSkewed", "x"))
    assert error.clock_ahead == 7200 - 1000
    assert (
        refuse(403, {"date": "Thu, 01 Jan 1970 02:00:00 GMT"}, s3_error("AccessDenied")).clock_ahead is None
    )
    more = "<RangeRequested>bytes=99-</RangeRequested><ActualObjectSize>50</ActualObjectSize>"
    assert refuse(416, {}, s3_error("InvalidRange", "no", more)).total == 50
