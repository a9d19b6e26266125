"""The real STAC API server answers, pages and refuses."""

from __future__ import annotations

import requests

INSIDE = {"type": "Polygon", "coordinates": [[[5, 46], [5.1, 46], [5.1, 46.1], [5, 46.1], [5, 46]]]}


def search(server, **body):
    answer = requests.post(
        f"{server.url}/search", json={"collections": ["sentinel-2-l2a"], **body}, timeout=30
    )
    answer.raise_for_status()
    return answer.json()


def test_it_pages_by_next_links(stac_server):
    page = search(
        stac_server, limit=100, intersects=INSIDE, datetime="2019-01-01T00:00:00Z/2023-12-31T23:59:59Z"
    )
    seen, pages = [], 0
    while page:
        pages += 1
        seen += [f["id"] for f in page["features"]]
        links = [link for link in page["links"] if link["rel"] == "next"]
        page = requests.post(links[0]["href"], json=links[0]["body"], timeout=30).json() if links else None
    assert (len(seen), len(set(seen)), pages) == (250, 250, 3)


def test_it_searches_in_time_and_space(stac_server):
    year = search(
        stac_server, limit=500, intersects=INSIDE, datetime="2020-01-01T00:00:00Z/2020-12-31T23:59:59Z"
    )
    assert len(year["features"]) == 73
    assert all(f["properties"]["datetime"].startswith("2020") for f in year["features"])
    nowhere = {"type": "Point", "coordinates": [120, -40]}
    assert search(stac_server, intersects=nowhere)["features"] == []


def test_it_serves_the_recorded_items(stac_server, shared_data):
    items = search(stac_server, limit=500, ids=["S2A_33TWM_20230818_0_L2A"])["features"]
    assert [i["properties"]["s2:product_uri"][:10] for i in items] == ["S2A_MSIL2A"]
    names = {
        c["id"] for c in requests.get(f"{stac_server.url}/collections", timeout=30).json()["collections"]
    }
    assert {"sentinel-2-l2a", "sentinel-2-l1c"} <= names


def test_it_refuses_nonsense(stac_server):
    answer = requests.post(f"{stac_server.url}/search", json={"datetime": "yesterday"}, timeout=30)
    assert answer.status_code == 400
