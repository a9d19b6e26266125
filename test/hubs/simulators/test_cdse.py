"""The simulated Data Space against recorded answers, and by the rules of its documentation."""

from __future__ import annotations

import json

import pytest
import requests

import hubsim
from hubsim import faults

S2 = "Collection/Name eq 'SENTINEL-2'"
JANUARY = "ContentDate/Start ge 2018-01-01T00:00:00.000Z and ContentDate/Start lt 2018-02-01T00:00:00.000Z"


def products(cdse, **query):
    return requests.get(
        f"{cdse.catalogue_url}/Products", params={f"${k}": v for k, v in query.items()}, timeout=10
    )


def form(**more):
    return {
        "client_id": "cdse-public",
        "grant_type": "password",
        "username": "user",
        "password": "secret",
        **more,
    }


def login(cdse, **more):
    return requests.post(cdse.token_url, data=form(**more), timeout=10)


def bearer(cdse):
    return {"Authorization": f"Bearer {login(cdse).json()['access_token']}"}


def shape(value):
    if isinstance(value, dict):
        return {k: shape(v) for k, v in value.items()}
    return type(value).__name__


def test_records_have_the_recorded_shape(cdse, shared_data):
    samples = shared_data / "hub_samples/cdse"
    product = next(iter(cdse.catalogue))
    address = f"{cdse.catalogue_url}/Products({product.id})"
    plain = json.loads((samples / "product_s2_l1c_plain.json").read_text())
    real = shape(plain)
    simulated = shape(requests.get(address, timeout=10).json())
    assert simulated.pop("GeoFootprint")  # the sample left its long coordinates out
    assert simulated == real
    expanded = json.loads((samples / "product_s2_l1c_expanded.json").read_text())
    answer = requests.get(address, params={"$expand": "Attributes,Assets,Locations"}, timeout=10).json()
    for key in ("Assets", "Locations", "Checksum"):
        assert [shape(x) for x in answer[key]] == [shape(x) for x in expanded[key]]
    assert {a["Name"]: (a["@odata.type"], a["ValueType"]) for a in answer["Attributes"]} == {
        a["Name"]: (a["@odata.type"], a["ValueType"]) for a in expanded["Attributes"]
    }
    assert set(shape(answer)) - {"GeoFootprint"} == set(shape(expanded))


def test_pages_have_the_recorded_shape(cdse, shared_data):
    samples = shared_data / "hub_samples/cdse"
    first = json.loads((samples / "products_page_first.json").read_text())
    last = json.loads((samples / "products_page_last.json").read_text())
    page = products(
        cdse, filter=S2, top=50, count="true", expand="Attributes", orderby="ContentDate/Start asc"
    )
    assert set(page.json()) == set(first)
    assert page.json()["@odata.count"] == 60
    real_keys = [p.split("=")[0] for p in first["@odata.nextLink"].split("?")[1].split("&")]
    keys = [p.split("=")[0] for p in page.json()["@odata.nextLink"].split("?")[1].split("&")]
    assert sorted(keys) == sorted(real_keys)
    end = requests.get(page.json()["@odata.nextLink"], timeout=10).json()
    assert "@odata.nextLink" not in end
    assert set(last) == {"@odata.context", "value"} <= set(end)
    assert len(end["value"]) == 10
    names = [p["Name"] for p in page.json()["value"] + end["value"]]
    assert names == [f"{p.name}.SAFE" for p in cdse.catalogue]


def test_token_and_nodes_have_the_recorded_shape(cdse, shared_data):
    samples = shared_data / "hub_samples/cdse"
    assert shape(login(cdse).json()) == shape(json.loads((samples / "token_response.json").read_text()))
    product = next(iter(cdse.catalogue))
    listing = requests.get(f"{cdse.download_url}/Products({product.id})/Nodes", timeout=10).json()
    assert shape(listing["result"][0]) == shape(
        json.loads((samples / "nodes_listing.json").read_text())["result"][0]
    )
    attributes = requests.get(f"{cdse.catalogue_url}/Attributes(SENTINEL-2)", timeout=10).json()
    assert shape(attributes[0]) == shape(json.loads((samples / "attributes_sentinel1.json").read_text())[0])


def attribute(name, operator, value, kind="String"):
    quoted = f"'{value}'" if kind == "String" else value
    return (
        f"Attributes/OData.CSC.{kind}Attribute/any(att:att/Name eq '{name}' and "
        f"att/OData.CSC.{kind}Attribute/Value {operator} {quoted})"
    )


def area(wkt):
    return f"OData.CSC.Intersects(area=geography'SRID=4326;{wkt}')"


INSIDE = "POLYGON((5 46,5.1 46,5.1 46.1,5 46.1,5 46))"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (S2, 60),
        ("Collection/Name eq 'SENTINEL-1'", 0),
        (f"{S2} and {JANUARY}", 7),
        (attribute("productType", "eq", "S2MSI1C"), 60),
        (attribute("cloudCover", "le", "10.00", "Double"), 24),
        (attribute("tileId", "eq", "31TFM"), 60),
        (attribute("relativeOrbitNumber", "eq", "8", "Integer"), 60),
        (attribute("beginningDateTime", "lt", "2018-02-01T00:00:00.000Z", "DateTimeOffset"), 7),
        (f"{S2} and {area(INSIDE)}", 60),
        (area("POLYGON((15 46,15.1 46,15.1 46.1,15 46.1,15 46))"), 0),
        (area("POINT(5 46)"), 60),
        ("contains(Name,'_T31TFM_') and startswith(Name,'S2A')", 30),
        ("endswith(Name,'.SAFE')", 60),
        ("not (startswith(Name,'S2A') or startswith(Name,'S2B'))", 0),
        ("startswith(Name,'S2A') or startswith(Name,'S2B') and contains(Name,'nothing')", 30),
        ("Online eq true", 60),
        ("ContentLength gt 1000", 60),
    ],
)
def test_filters(cdse, text, count):
    answer = products(cdse, filter=text, count="true", top=1)
    assert answer.status_code == 200, answer.text
    assert answer.json()["@odata.count"] == count


@pytest.mark.parametrize(
    "text",
    [
        "Nonsense eq 'x'",
        "Name eq",
        "Name eq 'x' and",
        "Name == 'x'",
        "(Name eq 'x'",
        area("POLYGON((5 46,5.1 46,5.1 46.1,5 46.1))"),  # not closed
        area("POLYGON((5 46,5.1 46.1,5.1 46,5 46.1,5 46))"),  # crosses itself
        area("POLYGON((5 46,205 46,205 46.1,5 46.1,5 46))"),  # out of range
        "OData.CSC.Intersects(area=geography'SRID=3857;POINT(5 46)')",
        "Attributes/OData.CSC.StringAttribute/any(att:att/Name eq 'tileId')",
    ],
)
def test_bad_filters_are_422_with_detail(cdse, text):
    answer = products(cdse, filter=text)
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["query", "$filter"]


def test_limits_are_those_of_the_documentation(cdse):
    assert len(products(cdse, filter=S2).json()["value"]) == 20
    assert products(cdse, top=1000).status_code == 200
    assert products(cdse, skip=10000).status_code == 200
    for query, name in (({"top": 1001}, "$top"), ({"skip": 10001}, "$skip"), ({"top": "x"}, "$top")):
        answer = products(cdse, **query)
        assert answer.status_code == 422
        assert answer.json()["detail"][0]["loc"] == ["query", name]
    assert products(cdse, skip=10001).json()["detail"][0]["type"] == "less_than_equal"
    assert products(cdse, expand="Everything").status_code == 422
    assert requests.get(f"{cdse.catalogue_url}/Products?$bogus=1", timeout=10).status_code == 422


def test_next_link_ends_at_ten_thousand(virtual_clock):
    catalogue = hubsim.synthetic(12_500, every_days=0.1, nominal=True)
    with hubsim.CdseServer(virtual_clock, catalogue) as cdse:
        answer = products(cdse, filter=S2, top=1000, skip=9000, orderby="ContentDate/Start asc")
        assert "$skip" in requests.utils.unquote(answer.json()["@odata.nextLink"])
        answer = products(cdse, filter=S2, top=1000, skip=10000, orderby="ContentDate/Start asc")
        assert len(answer.json()["value"]) == 1000
        assert "@odata.nextLink" not in answer.json()


def test_without_orderby_the_answer_is_unordered(cdse):
    names = [p["Name"] for p in products(cdse, filter=S2, top=60).json()["value"]]
    assert sorted(names) != names


def test_filter_list_and_deleted_products(cdse):
    first, second, third = list(cdse.catalogue)[:3]
    cdse.archive.send_away(second)
    cdse.inject(faults.deleted(cause="Corrupted product", product=third.id))
    names = [{"Name": f"{p.name}.SAFE"} for p in (first, second, third)]
    address = f"{cdse.catalogue_url}/Products/OData.CSC.FilterList"
    answer = requests.post(address, json={"FilterProducts": names}, timeout=10).json()
    assert {p["Id"]: p["Online"] for p in answer["value"]} == {first.id: True, second.id: False}
    assert requests.get(f"{cdse.catalogue_url}/Products({third.id})", timeout=10).status_code == 404
    gone = requests.get(f"{cdse.catalogue_url}/DeletedProducts({third.id})", timeout=10).json()
    assert gone["DeletionCause"] == "Corrupted product"
    assert requests.get(f"{cdse.catalogue_url}/DeletedProducts({first.id})", timeout=10).status_code == 404
    assert requests.post(address, json={"Products": []}, timeout=10).status_code == 422
    assert cdse.log.count(kind="filter_list") == 2


# --- login --------------------------------------------------------------------------------------------
def test_login_refusals(cdse):
    assert login(cdse, password="wrong").status_code == 401
    assert login(cdse, password="wrong").json()["error"] == "invalid_grant"
    assert login(cdse, client_id="other").status_code == 401
    assert login(cdse, grant_type="magic").status_code == 400
    bad = requests.post(
        cdse.token_url,
        data={"client_id": "cdse-public", "grant_type": "refresh_token", "refresh_token": "x"},
        timeout=10,
    )
    assert (bad.status_code, bad.json()["error"]) == (400, "invalid_grant")
    assert "secret" not in repr(cdse.log.entries)


def test_tokens_expire_and_are_refreshed(cdse, virtual_clock):
    product = next(iter(cdse.catalogue))
    url = f"{cdse.download_url}/Products({product.id})/$value"
    answer = login(cdse).json()
    headers = {"Authorization": f"Bearer {answer['access_token']}"}
    assert requests.get(url, headers=headers, timeout=10).status_code == 200
    virtual_clock.advance(601)
    expired = requests.get(url, headers=headers, timeout=10)
    assert (expired.status_code, expired.json()["code"]) == (401, "DAT-ZIP-109")
    refresh = {
        "client_id": "cdse-public",
        "grant_type": "refresh_token",
        "refresh_token": answer["refresh_token"],
    }
    fresh = requests.post(cdse.token_url, data=refresh, timeout=10).json()
    headers = {"Authorization": f"Bearer {fresh['access_token']}"}
    assert requests.get(url, headers=headers, timeout=10).status_code == 200
    assert cdse.identity.active_sessions("user", virtual_clock.now()) == 1
    virtual_clock.advance(3601)
    assert requests.post(cdse.token_url, data=refresh, timeout=10).status_code == 400
    assert cdse.log.count(kind="token", outcome="refresh_token") == 2


def test_one_time_code_and_sessions(virtual_clock):
    accounts = {"user": hubsim.Account("secret", totp="123456")}
    with hubsim.CdseServer(virtual_clock, hubsim.synthetic(1), accounts, max_sessions=3) as cdse:
        assert login(cdse).status_code == 401
        assert [login(cdse, totp="123456").status_code for _ in range(4)] == [200, 200, 200, 401]
        virtual_clock.advance(3601)
        assert login(cdse, totp="123456").status_code == 200


def test_download_refusals_by_code(cdse):
    product = next(iter(cdse.catalogue))
    value = f"{cdse.download_url}/Products({product.id})/$value"
    headers = bearer(cdse)
    client = requests.post(
        cdse.token_url, data={"client_id": "mine", "grant_type": "client_credentials"}, timeout=10
    ).json()
    cases = [
        (value, {}, 401, "DAT-ZIP-604"),
        (value, {"Authorization": "Bearer nonsense"}, 401, "DAT-ZIP-604"),
        (value, {"Authorization": f"Bearer {client['access_token']}"}, 401, "DAT-ZIP-609"),
        (f"{cdse.download_url}/Products('{product.id}')/$value", headers, 400, "DAT-ZIP-104"),
        (
            f"{cdse.download_url}/Products({product.id})/Nodes('{product.name}.SAFE')/$value",
            headers,
            400,
            "DAT-ZIP-104",
        ),
        (f"{cdse.download_url}/Products(123)/$value", headers, 422, "DAT-ZIP-111"),
        (
            f"{cdse.download_url}/Products({'0' * 8}-0000-4000-8000-{'0' * 12})/$value",
            headers,
            404,
            "DAT-ZIP-101",
        ),
    ]
    for url, head, status, code in cases:
        answer = requests.get(url, headers=head, timeout=10)
        assert (answer.status_code, answer.json()["code"]) == (status, code), url


def test_error_codes_are_the_recorded_ones(cdse, shared_data):
    bodies = json.loads((shared_data / "hub_samples/cdse/error_bodies.json").read_text())
    product = next(iter(cdse.catalogue))
    answer = requests.get(f"{cdse.download_url}/Products({product.id})/$value", timeout=10).json()
    assert answer["message"] == bodies["401_no_token"]["message"]
    cdse.inject(faults.rate_limited(times=1))
    answer = requests.get(f"{cdse.download_url}/Products({product.id})/$value", timeout=10)
    assert (answer.status_code, set(answer.json())) == (429, set(bodies["429"]))
    assert answer.json()["message"] == bodies["429"]["message"]


def test_catalogue_redirects_downloads_and_requests_drops_the_token(cdse):
    """The trap of the real hosts: a client that follows the redirect blindly arrives without a token."""
    product = next(iter(cdse.catalogue))
    url = f"{cdse.catalogue_url}/Products({product.id})/$value"
    headers = bearer(cdse)
    answer = requests.get(url, headers=headers, timeout=10, allow_redirects=False)
    assert answer.status_code == 301
    assert answer.headers["Location"] == f"{cdse.download_url}/Products({product.id})/$value"
    followed = requests.get(url, headers=headers, timeout=10)
    assert (followed.status_code, followed.json()["code"]) == (401, "DAT-ZIP-604")


def test_download_ranges_and_nodes(cdse):
    product = next(iter(cdse.catalogue))
    blob, headers = cdse.catalogue.blob(product), bearer(cdse)
    url = f"{cdse.download_url}/Products({product.id})/$value"
    whole = requests.get(url, headers=headers, timeout=10)
    assert whole.content == blob.data
    part = requests.get(url, headers={**headers, "Range": "bytes=9-"}, timeout=10)
    assert (part.status_code, part.content) == (206, blob.data[9:])
    assert (
        requests.get(url, headers={**headers, "Range": f"bytes={len(blob.data)}-"}, timeout=10).status_code
        == 416
    )
    files = cdse.catalogue.files(product)
    for path in ("manifest.safe", next(p for p in files if p.endswith("_B08.jp2"))):
        nodes = "".join(f"/Nodes({part})" for part in [f"{product.name}.SAFE", *path.split("/")])
        address = f"{cdse.download_url}/Products({product.id}){nodes}/$value"
        assert requests.get(address, headers=headers, timeout=10).content == files[path]
        assert requests.get(address, timeout=10).status_code == 401


def test_four_connections_then_429_and_a_broken_one_lingers(virtual_clock):
    with hubsim.CdseServer(
        virtual_clock, hubsim.synthetic(2), flows=1, linger=60, bytes_per_second=10_000
    ) as cdse:
        headers = bearer(cdse)
        product = next(iter(cdse.catalogue))
        url = f"{cdse.download_url}/Products({product.id})/$value"
        with requests.get(url, headers=headers, stream=True, timeout=10) as first:
            refused = requests.get(url, headers=headers, timeout=10)
            assert (refused.status_code, refused.json()["code"]) == (429, "DAT-ZIP-100")
            assert len(first.content) == cdse.catalogue.size(product)
        assert requests.get(url, headers=headers, timeout=10).status_code == 200
        cdse.inject(faults.cut(after=100, times=1))
        with pytest.raises((requests.exceptions.ConnectionError, requests.exceptions.ChunkedEncodingError)):
            body = requests.get(url, headers=headers, timeout=10).content
            if len(body) == 100:  # older urllib3 does not mind a short body
                raise requests.exceptions.ConnectionError
        assert requests.get(url, headers=headers, timeout=10).status_code == 429
        virtual_clock.advance(61)
        assert requests.get(url, headers=headers, timeout=10).status_code == 200


def test_offline_products_cannot_be_ordered_and_come_back_by_hand(cdse, virtual_clock):
    product = next(iter(cdse.catalogue))
    cdse.archive.send_away(product)
    headers = bearer(cdse)
    url = f"{cdse.download_url}/Products({product.id})/$value"
    assert requests.get(url, headers=headers, timeout=10).status_code == 404
    assert cdse.log.orders_created() == 0
    record = requests.get(f"{cdse.catalogue_url}/Products({product.id})", timeout=10).json()
    assert record["Online"] is False
    cdse.archive.bring_back(product)
    assert requests.get(url, headers=headers, timeout=10).status_code == 200
    virtual_clock.advance(15 * 86400)
    record = requests.get(f"{cdse.catalogue_url}/Products({product.id})", timeout=10).json()
    assert record["Online"] is False
