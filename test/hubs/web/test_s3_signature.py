"""Signatures of requests to object stores: published examples, botocore as oracle, the clock."""

from __future__ import annotations

import json
import subprocess

import pytest

from deepsatdata_plugin.hubs.contract import Credentials
from deepsatdata_plugin.hubs.web.network import origin
from deepsatdata_plugin.hubs.web.s3_signature import EMPTY, KeyAuthorization, authorization
from hubsim import VirtualClock, s3_foreign

STORE = "https://examplebucket.s3.amazonaws.com"
EXAMPLE = Credentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", keys=True)
SUITE = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", keys=True)


@pytest.mark.parametrize(
    ("path", "extra", "signature"),
    [
        ("/test.txt", {"Range": "bytes=0-9"}, "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
        ("/?lifecycle", {}, "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
        ("/?max-keys=2&prefix=J", {}, "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
    ],
)  # fmt: skip
def test_examples_of_the_s3_documentation(path, extra, signature):
    stamp = "20130524T000000Z"
    headers = {
        "Host": "examplebucket.s3.amazonaws.com",
        "x-amz-content-sha256": EMPTY,
        "x-amz-date": stamp,
        **extra,
    }
    value = authorization("GET", STORE + path, headers, EXAMPLE, stamp=stamp, region="us-east-1")
    assert value.endswith(f"Signature={signature}")
    assert value.startswith(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
    )


def test_first_case_of_the_published_suite():
    headers = {"Host": "example.amazonaws.com", "X-Amz-Date": "20150830T123600Z"}
    value = authorization(
        "GET",
        "https://example.amazonaws.com/",
        headers,
        SUITE,
        stamp="20150830T123600Z",
        region="us-east-1",
        service="service",
    )
    assert value == (
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
        "SignedHeaders=host;x-amz-date, "
        "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
    )


ADDRESSES = [
    "https://eodata.example/eodata/Sentinel-2/MSI/L1C/2024/09/12/A.SAFE/manifest.safe",
    "https://eodata.example/eodata?list-type=2&prefix=Sentinel-2%2FMSI%2FA.SAFE%2F&max-keys=1000",
    "https://eodata.example/eodata?continuation-token=1%2Bx%3D%3D&list-type=2&prefix=a%20b~%2A%27%28c%29",
    "http://127.0.0.1:8333/eodata/name%20with%20blank%20%2B%20plus%20%28and%29%20%E2%82%AC.xml",
    "https://eodata.example:443/eodata/a%2Cb%3Bc%3Dd%26e",
    "https://eodata.example/",
]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_the_same_as_botocore(method):
    """A foreign implementation signs the same requests in the same second."""
    s3_foreign.install()
    clock = VirtualClock()
    given = [
        KeyAuthorization(EXAMPLE, frozenset({origin(url)}), "default", clock).headers(method, url)
        for url in ADDRESSES
    ]
    asked = [
        {"method": method, "url": url, "stamp": headers["x-amz-date"]}
        for url, headers in zip(ADDRESSES, given)
    ]
    question = {"key": EXAMPLE.user, "secret": EXAMPLE.secret, "region": "default", "requests": asked}
    done = subprocess.run(
        [str(s3_foreign.PYTHON), str(s3_foreign.HERE / "s3_foreign_client.py"), "sign"],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        check=True,
    )
    for url, headers, value in zip(ADDRESSES, given, json.loads(done.stdout)):
        assert headers["Authorization"] == value, url


def test_the_clock_of_the_store_counts():
    clock = VirtualClock()
    signer = KeyAuthorization(EXAMPLE, frozenset(), "default", clock)
    before = signer.headers("GET", STORE)["x-amz-date"]
    signer.skew = 3600.0
    after = signer.headers("GET", STORE)["x-amz-date"]
    assert int(after[9:11]) == (int(before[9:11]) + 1) % 24
    assert "secret" not in repr(signer)
    assert EXAMPLE.secret not in repr(signer) + str(signer.headers("GET", STORE))
    assert EXAMPLE.secret not in repr(EXAMPLE)
