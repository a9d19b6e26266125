"""Every fault does what it says, and strikes where and as often as it was told."""

from __future__ import annotations

import io
import time
import zipfile

import pytest
import requests

import hubsim
from hubsim import faults

USER = ("user", "secret")


@pytest.fixture
def target(dhus):
    """(hub, product, address of its zip, the zip)."""
    product = next(iter(dhus.catalogue))
    url = f"{dhus.url}odata/v1/Products('{product.id}')/$value"
    return dhus, product, url, dhus.catalogue.blob(product).data


def get(url, *, timeout=10.0, redirects=True, **headers):
    headers = {k.replace("_", "-"): v for k, v in headers.items()}
    return requests.get(url, auth=USER, headers=headers, timeout=timeout, allow_redirects=redirects)


def received(url, step=1000, **headers):
    """Return the bytes that arrive before the connection breaks; urllib3 2 drops an unfinished step."""
    data = b""
    with requests.get(url, auth=USER, headers=headers, stream=True, timeout=10) as answer:
        try:
            for chunk in answer.iter_content(step):
                data += chunk
        except requests.exceptions.RequestException:
            pass
    return data


# --- where and when -----------------------------------------------------------------------------------
def test_faults_strike_the_nth_request_and_no_others(target):
    hub, _, url, _ = target
    hub.inject(faults.status(418, nth=(2, 4), kind="value"))
    assert [get(url).status_code for _ in range(5)] == [200, 418, 200, 418, 200]
    second = hub.inject(faults.status(419, times=2, method="HEAD"))
    assert [requests.head(url, auth=USER, timeout=10).status_code for _ in range(3)] == [419, 419, 200]
    assert second.used == 2


def test_faults_keep_to_their_product_account_and_window(virtual_clock):
    accounts = {"a": "1", "b": "2"}
    with hubsim.DhusServer(virtual_clock, hubsim.synthetic(2), accounts) as hub:
        one, two = hub.catalogue
        now = virtual_clock.now()
        hub.inject(faults.status(418, product=one.name, account="a", start=now + 10, end=now + 20))

        def statuses():
            return [
                requests.get(
                    f"{hub.url}odata/v1/Products('{p.id}')/$value", auth=(u, accounts[u]), timeout=10
                ).status_code
                for p in (one, two)
                for u in "ab"
            ]

        assert statuses() == [200] * 4
        virtual_clock.advance(10)
        assert statuses() == [418, 200, 200, 200]
        virtual_clock.advance(10)
        assert statuses() == [200] * 4


def test_faults_may_be_taken_back(target):
    hub, _, url, _ = target
    fault = hub.inject(faults.server_error())
    assert get(url).status_code == 500
    hub.faults.remove(fault)
    assert get(url).status_code == 200


# --- whole answers --------------------------------------------------------------------------------------
def test_whole_answers(target, virtual_clock):
    hub, _, url, data = target
    hub.inject(faults.unavailable(times=1))
    answer = get(url)
    assert (answer.status_code, answer.content) == (503, b"")
    assert "temporary unavailable, please try again later" in answer.headers["cause-message"]
    hub.inject(faults.rate_limited(times=1))
    assert "Retry-After" not in get(url).headers
    hub.inject(faults.rate_limited(7, times=1))
    answer = get(url)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
    hub.inject(faults.maintenance_page(times=1))
    answer = get(url)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html;charset=utf-8")
    hub.inject(faults.xml_error_body(times=1))
    answer = get(url)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/xml")
    assert 900 < len(answer.content) < 1100
    hub.inject(faults.unauthorized(times=1))
    assert get(url).status_code == 401
    hub.inject(faults.delay(90, times=1))
    start = virtual_clock.now()
    assert get(url).content == data
    assert virtual_clock.now() == start + 90


def test_disconnect_and_silence(target):
    hub, _, url, data = target
    hub.inject(faults.disconnect(times=1))
    with pytest.raises(requests.exceptions.ConnectionError):
        get(url)
    hub.inject(faults.silence(seconds=30, times=1))
    with pytest.raises(requests.exceptions.ReadTimeout):
        get(url, timeout=0.3)
    assert get(url).content == data
    assert [e.status for e in hub.log.entries] == [0, 0, 200]


def test_half_an_answer(target):
    hub, product, url, _ = target
    hub.inject(faults.half_answer(times=1))
    answer = get(url.replace("/$value", "?$format=json"))
    assert answer.status_code == 200
    with pytest.raises(ValueError, match=r".+"):
        answer.json()
    assert get(url.replace("/$value", "?$format=json")).json()["d"]["Id"] == product.id


def test_redirects_show_whether_the_secret_followed(target):
    hub, _, url, _ = target
    hub.inject(faults.redirect(times=1))
    assert get(url).status_code == 404
    foreign = hub.log.select(listener="elsewhere")
    assert len(foreign) == 1
    assert "authorization" not in foreign[0].headers  # requests takes it off
    hub.inject(faults.redirect(times=1))
    answer = get(url, redirects=False)
    assert answer.headers["Location"].startswith(hub.base("elsewhere"))
    requests.get(answer.headers["Location"], auth=USER, timeout=10)  # a careless client
    assert hub.log.select(listener="elsewhere")[-1].headers["authorization"] == "(set)"
    loop = hub.inject(faults.redirect_loop())
    with pytest.raises(requests.exceptions.TooManyRedirects):
        get(url)
    assert loop.used == 31


# --- bytes on their way -----------------------------------------------------------------------------------
@pytest.mark.parametrize("how", ["fin", "reset"])
def test_cut_after_k_bytes(target, how):
    hub, product, url, data = target
    hub.inject(faults.cut(after=5000, how=how, times=1))
    part = received(url)
    assert part == data[: len(part)]
    assert len(part) == 5000 or (how == "reset" and len(part) < 5000)  # a reset may eat what was on its way
    entry = hub.log.entries[-1]
    assert (entry.sent, entry.complete) == (5000, False)
    rest = get(url, Range=f"bytes={len(part)}-", If_Range=hub.catalogue.blob(product).md5)
    assert rest.status_code == 206
    assert part + rest.content == data
    assert hub.log.full_fetches(product.id) == 0


def test_stall_without_closing(target, virtual_clock):
    hub, _, url, data = target
    hub.inject(faults.stall(after=3000, seconds=30, times=1))
    got = b""
    with requests.get(url, auth=USER, stream=True, timeout=(5, 0.3)) as answer:
        with pytest.raises(requests.exceptions.ConnectionError):
            for chunk in answer.iter_content(500):
                got += chunk
    assert got == data[:3000]
    virtual_clock.sleep(10)  # the stalled handler does not hold time
    assert get(url).content == data


def test_slow_loris_on_both_clocks(target, virtual_clock):
    hub, _, url, data = target
    hub.inject(faults.drip(rate=100, step=2000, times=1))
    start = virtual_clock.now()
    assert received(url) == data
    assert virtual_clock.now() - start == pytest.approx(len(data) / 100, abs=1)
    hub.inject(faults.real_drip(pause=0.005, step=2000, times=1))
    begin = time.monotonic()
    assert received(url) == data
    assert time.monotonic() - begin > 0.005 * len(data) / 2000


def test_ranges_gone_wrong(target):
    hub, product, url, data = target
    etag, size = hub.catalogue.blob(product).md5, len(data)
    hub.inject(faults.range_ignored(times=1))
    answer = get(url, Range="bytes=100-", If_Range=etag)
    assert (answer.status_code, answer.content) == (200, data)
    hub.inject(faults.wrong_content_range(shift=-40, times=1))
    answer = get(url, Range="bytes=100-", If_Range=etag)
    assert (answer.status_code, answer.content) == (206, data[60:])
    assert answer.headers["Content-Range"] == f"bytes 60-{size - 1}/{size}"
    hub.inject(faults.wrong_total(change=9, times=1))
    assert get(url, Range="bytes=100-").headers["Content-Range"] == f"bytes 100-{size - 1}/{size + 9}"
    hub.inject(faults.range_refused(times=1))
    answer = get(url, Range="bytes=100-")
    assert (answer.status_code, answer.headers["Content-Range"]) == (416, f"bytes */{size}")
    hub.inject(faults.etag_changes(times=1))
    answer = get(url, Range="bytes=100-", If_Range=etag)
    assert (answer.status_code, answer.content) == (200, data)
    assert answer.headers["ETag"] != etag
    hub.inject(faults.no_etag(times=1))
    assert "ETag" not in get(url).headers
    hub.inject(faults.no_length(times=1))
    answer = get(url)
    assert "Content-Length" not in answer.headers
    assert answer.content == data
    hub.inject(faults.flows_full(times=1))
    answer = get(url)
    assert answer.status_code == 403
    assert "concurrent flows" in answer.headers["cause-message"]


def test_bytes_gone_wrong(target):
    hub, product, url, data = target
    hub.inject(faults.flipped_bytes(times=1))
    answer = get(url)
    assert len(answer.content) == len(data)
    assert answer.content != data
    assert answer.headers["ETag"] == hub.catalogue.blob(product).md5
    hub.inject(faults.error_text_at_break(after=4000, times=1))
    part = received(url, step=1)
    assert part[:4000] == data[:4000]
    assert part[4000:].startswith(b"\n<error>")


# --- what a product is made of --------------------------------------------------------------------------
def stored(target, fault):
    hub, _, url, _ = target
    hub.inject(fault)
    return get(url)


def test_wrong_md5_in_the_catalogue(target):
    import hashlib

    answer = stored(target, faults.wrong_md5())
    assert hashlib.md5(answer.content).hexdigest() != answer.headers["ETag"]
    assert answer.content == target[3]


@pytest.mark.parametrize(
    "fault",
    [
        faults.truncated_zip,
        faults.bad_crc,
        faults.zip_slip,
        faults.missing_file,
        faults.wrong_manifest_size,
        faults.broken_band,
    ],
)
def test_damaged_products_keep_right_md5_and_size(target, fault):
    import hashlib

    hub, product, url, good = target
    answer = stored(target, fault(product=product.name))
    assert hashlib.md5(answer.content).hexdigest() == answer.headers["ETag"]
    assert answer.content != good
    record = get(url.replace("/$value", "?$format=json")).json()["d"]
    assert record["Checksum"]["Value"] == answer.headers["ETag"]
    assert int(record["ContentLength"]) == len(answer.content)
    others = list(hub.catalogue)[1]
    assert get(url.replace(product.id, others.id)).content == hub.catalogue.blob(others).data
    opened = io.BytesIO(answer.content)
    if fault is faults.truncated_zip:
        assert not zipfile.is_zipfile(opened)
        return
    with zipfile.ZipFile(opened) as archive:
        if fault is faults.bad_crc:
            assert archive.testzip().endswith(".jp2")
        elif fault is faults.zip_slip:
            assert "../../outside.txt" in archive.namelist()
        else:
            assert archive.testzip() is None


# --- what the catalogue says ------------------------------------------------------------------------------
def test_records_of_a_dhus(target):
    hub, product, url, _ = target
    record = url.replace("/$value", "?$format=json")
    hub.inject(faults.online_missing(product=product.id))
    assert "Online" not in get(record).json()["d"]
    answer = get(url.replace("/$value", "/Online/$value"))
    assert "Could not find property with name: 'Online'" in answer.text
    hub.faults.clear()
    hub.inject(faults.no_size_no_checksum())
    value = get(record).json()["d"]
    assert (value["ContentLength"], value["Checksum"]["Value"]) == ("0", None)
    hub.faults.clear()
    hub.inject(faults.upper_case_md5())
    assert get(record).json()["d"]["Checksum"]["Value"] == hub.catalogue.blob(product).md5.upper()


def test_records_of_the_data_space(cdse):
    product = next(iter(cdse.catalogue))
    url = f"{cdse.catalogue_url}/Products({product.id})"

    def record(fault):
        cdse.faults.clear()
        cdse.inject(fault)
        return requests.get(url, timeout=10).json()

    value = record(faults.no_size_no_checksum())
    assert (value["ContentLength"], value["Checksum"], value["Online"]) == (0, [], True)
    assert record(faults.empty_checksum())["Checksum"] == [{}]
    assert record(faults.no_footprint())["Footprint"] is None
    assert "Online" not in record(faults.online_missing())
    assert record(faults.upper_case_md5())["Checksum"][0]["Value"] == cdse.catalogue.blob(product).md5.upper()


def test_product_deleted_between_search_and_download(target, virtual_clock):
    hub, product, url, _ = target
    search = f"{hub.url}search?format=json&q=identifier:{product.name}"
    hub.inject(faults.deleted(product=product.id, start=virtual_clock.now() + 60))
    assert get(search).json()["feed"]["opensearch:totalResults"] == "1"
    virtual_clock.advance(60)
    assert get(url).status_code == 404
    assert get(search).json()["feed"]["opensearch:totalResults"] == "0"


# --- searches ---------------------------------------------------------------------------------------------
def test_search_faults_of_a_dhus(dhus):
    url = f"{dhus.url}search?format=json&rows=20&start=20&q=*&orderby=beginposition asc"
    dhus.inject(faults.feed_error("undefined field xxx", times=1))
    answer = get(url)
    assert answer.status_code == 200
    assert answer.json()["feed"]["error"]["message"] == "undefined field xxx"
    second = [e["id"] for e in get(url).json()["feed"]["entry"]]
    dhus.inject(faults.page_repeated(times=1))
    first = [e["id"] for e in get(url).json()["feed"]["entry"]]
    assert first == [e["id"] for e in get(url.replace("start=20", "start=0")).json()["feed"]["entry"]]
    assert set(first).isdisjoint(second)


def test_paging_faults_of_the_data_space(cdse):
    url = f"{cdse.catalogue_url}/Products?$top=25&$orderby=ContentDate/Start asc"

    def follow(limit=10):
        pages, link = [], url
        while link and len(pages) < limit:
            page = requests.get(link, timeout=10).json()
            pages.append([p["Id"] for p in page["value"]])
            link = page.get("@odata.nextLink")
        return pages

    assert [len(p) for p in follow()] == [25, 25, 10]
    cdse.inject(faults.next_link_loop(nth=2))
    assert follow()[1] == follow()[1]
    cdse.faults.clear()
    cdse.inject(faults.next_link_loop())
    assert len(follow(limit=7)) == 7
    cdse.faults.clear()
    cdse.inject(faults.page_repeated(nth=2))
    pages = follow()
    assert pages[0] == pages[1]
    cdse.faults.clear()
    cdse.inject(faults.last_page_empty())
    assert [len(p) for p in follow()] == [25, 25, 10, 0]


# --- the archive ------------------------------------------------------------------------------------------
def test_faults_of_the_archive(virtual_clock):
    catalogue = hubsim.synthetic(3, online=False)
    slow, broken, full = catalogue
    with hubsim.DhusServer(virtual_clock, catalogue, dict([USER]), restore_hours=1) as hub:
        urls = {p.id: f"{hub.url}odata/v1/Products('{p.id}')/$value" for p in catalogue}
        hub.inject(faults.restore_time(50, product=slow.name))
        hub.inject(faults.trigger_error(product=broken.name, times=1))
        hub.inject(faults.store_full(product=full.name, times=1))
        assert get(urls[slow.id]).status_code == 202
        answer = get(urls[broken.id])
        assert (answer.status_code, answer.content) == (500, b"")
        assert answer.headers["cause-message"]
        answer = get(urls[full.id])
        assert (answer.status_code, answer.content) == (503, b"")
        assert hub.log.orders_created() == 1
        assert [get(urls[p.id]).status_code for p in (broken, full)] == [202, 202]
        virtual_clock.advance(3600)
        assert [get(urls[p.id]).status_code for p in (broken, full, slow)] == [200, 200, 202]
        virtual_clock.advance(49 * 3600)
        assert get(urls[slow.id]).status_code == 200


# --- login ------------------------------------------------------------------------------------------------
def test_token_faults(cdse):
    form = {"client_id": "cdse-public", "grant_type": "password", "username": "user", "password": "secret"}
    cdse.inject(faults.login_refused(times=1))
    assert requests.post(cdse.token_url, data=form, timeout=10).status_code == 401
    token = requests.post(cdse.token_url, data=form, timeout=10).json()
    headers = {"Authorization": f"Bearer {token['access_token']}"}
    product = next(iter(cdse.catalogue))
    url = f"{cdse.download_url}/Products({product.id})/$value"
    cdse.inject(faults.token_expired(nth=2))
    answers = [requests.get(url, headers=headers, timeout=10) for _ in range(3)]
    assert [a.status_code for a in answers] == [200, 401, 401]
    assert answers[2].json()["code"] == "DAT-ZIP-109"
    refresh = {
        "client_id": "cdse-public",
        "grant_type": "refresh_token",
        "refresh_token": token["refresh_token"],
    }
    cdse.inject(faults.refresh_refused(times=1))
    assert requests.post(cdse.token_url, data=refresh, timeout=10).status_code == 400
    fresh = requests.post(cdse.token_url, data=refresh, timeout=10).json()
    headers = {"Authorization": f"Bearer {fresh['access_token']}"}
    assert requests.get(url, headers=headers, timeout=10).status_code == 200


def test_clock_skew_shows_in_the_date(target):
    from email.utils import parsedate_to_datetime

    hub, _, url, _ = target
    hub.skew = -7200
    answer = requests.head(url, auth=USER, timeout=10)
    assert parsedate_to_datetime(answer.headers["Date"]).timestamp() == int(hub.clock.peek()) - 7200


def test_a_failure_of_the_simulator_is_loud(virtual_clock):
    with pytest.raises(RuntimeError, match="the simulated hub itself failed"):
        with hubsim.DhusServer(virtual_clock, hubsim.synthetic(1)) as hub:
            hub.catalogue.get = None
            assert get(f"{hub.url}odata/v1/Products('x')").status_code == 599
