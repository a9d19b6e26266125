"""`tools/live_check.py` against simulated hubs: all as simulated, and it says what is not."""

from __future__ import annotations

import importlib.util
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

import hubsim
from deepsatdata_plugin.hubs.web.network import Network
from hubsim import faults, s3 as simulated

SCRIPT = Path(__file__).resolve().parents[1] / "tools" / "live_check.py"
spec = importlib.util.spec_from_file_location("live_check", SCRIPT)
live_check = importlib.util.module_from_spec(spec)
sys.modules["live_check"] = live_check  # where dataclasses look for it
spec.loader.exec_module(live_check)


@contextmanager
def data_space(padding=0):
    clock = hubsim.VirtualClock()
    catalogue = hubsim.synthetic(8, start="2023-06-02", every_days=3, padding=padding)
    keys = {"ACCESS": "key-secret"}
    with (
        hubsim.CdseServer(clock, catalogue, {"user": "pass-0815"}) as cdse,
        hubsim.S3Server(clock, catalogue, keys, archive=cdse.archive, rate=None) as store,
    ):
        yield cdse, store


def run(cdse, store, folder, *more, login=True, keys=True):
    url = f"{cdse.catalogue_url} download={cdse.download_url} identity={cdse.token_url} s3={store.url}"
    environment = {"DEEPSATDATA_CDSE_URL": url, "NETRC": str(folder / "none")}
    if login:
        environment |= {"DEEPSATDATA_CDSE_USER": "user", "DEEPSATDATA_CDSE_SECRET": "pass-0815"}
    if keys:
        environment |= {"DEEPSATDATA_CDSE_S3_KEY": "ACCESS", "DEEPSATDATA_CDSE_S3_SECRET": "key-secret"}
    network = Network(connect_timeout=5, read_timeout=5)
    arguments = [str(folder), "--hub-url", url, *more]
    code = live_check.main(arguments, clock=cdse.clock, network=network, environment=environment)
    text = (folder / "live_check.txt").read_text()
    for secret in ("pass-0815", "key-secret", "ACCESS"):
        assert secret not in text
    return code, text


def test_both_ways_against_the_simulated_hubs(tmp_path):
    with data_space(padding=300_000) as (cdse, store):
        code, text = run(cdse, store, tmp_path)
        assert "OTHERWISE" not in text
        assert "FAILED" not in text
        assert code == 0
        assert text.count("done: one search") == 2
        assert text.count("done: one resume") == 2
        assert text.count("done: one band (B09)") == 2
        assert text.count("done: the whole product") == 2
        assert "0 steps failed; 0 things were otherwise than simulated." in text
        assert cdse.log.count(kind="value", status=206) == 1
        assert store.log.count(kind="object", status=206) == 1
        assert len(list((tmp_path / "s3" / "products").glob("*.SAFE"))) == 1


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (faults.wrong_md5(), "OTHERWISE: what verified it: size,MD5 differs"),
        (faults.no_etag(kind="value"), "OTHERWISE: it has a mark (ETag): False"),
        (faults.range_ignored(kind="value"), "OTHERWISE: status of the rest: 200"),
        (faults.no_footprint(), "OTHERWISE: all have an outline: False"),
    ],
)
def test_what_a_hub_does_otherwise_is_told(tmp_path, fault, words):
    with data_space() as (cdse, store):
        cdse.inject(fault)
        code, text = run(cdse, store, tmp_path, "--way", "odata")
        assert code == 2
        assert words in text
        assert "By access keys" not in text


def test_what_fails_is_told_and_the_rest_is_tried(tmp_path):
    with data_space() as (cdse, store):
        store.inject(simulated.s3_error("AccessDenied", path="manifest.safe"))
        code, text = run(cdse, store, tmp_path, login=False)
        assert code == 1
        assert "FAILED: its list of files" in text
        assert "AccessDenied" in text
        assert "done: one search" in text
        assert "By user name" not in text


def test_wrong_credentials_end_a_way(tmp_path):
    with data_space() as (cdse, store):
        cdse.identity.accounts["user"] = hubsim.Account("another")
        code, text = run(cdse, store, tmp_path)
        assert code == 1
        assert "FAILED: the connection" in text
        assert text.count("done: the whole product") == 1  # by keys


def test_without_an_account_nothing_is_asked(tmp_path, capsys):
    with data_space() as (cdse, store), pytest.raises(SystemExit):
        run(cdse, store, tmp_path, login=False, keys=False)
    said = capsys.readouterr().err
    assert "DEEPSATDATA_CDSE_USER" in said
    assert "DEEPSATDATA_CDSE_S3_KEY" in said
    assert cdse.log.count() == 0
