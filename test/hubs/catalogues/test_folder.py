"""Products on disk as a hub."""

from __future__ import annotations

import shutil
from datetime import datetime, timezone
from pathlib import Path

import pytest

import scene
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.hubs.catalogues.folder import FolderHub
from deepsatdata_plugin.hubs.contract import HubError, SearchQuery


def utc(year, month=1, day=1, *rest):
    return datetime(year, month, day, *rest, tzinfo=timezone.utc)


@pytest.fixture(scope="module")
def products(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hub")
    season = scene.write_season(
        folder / "folders",
        size_px=120,
        dates=["2018-04-11", "2018-05-21"],
        bands=("B02", "B03"),
        tiles=("31TFM",),
    )
    scene.write_season(
        folder / "zips", size_px=120, dates=["2018-07-10"], bands=("B02",), tiles=("31TFM",), zipped=True
    )
    return folder, season


def found(hub, **asked):
    query = SearchQuery(
        asked.get("wkt", ""), asked.get("tiles", ("31TFM",)), asked.get("start", utc(2015)),
        asked.get("end", utc(2030)), asked.get("level", ""), asked.get("cloud", 100.0),
    )  # fmt: skip
    pages = list(hub.search(query, Silent()))
    return [r for page in pages for r in page.records], [u for page in pages for u in page.unusable]


def test_search(products):
    folder, _ = products
    hub = FolderHub("folder", str(folder))
    records, unusable = found(hub)
    assert [r.sensing_start.strftime("%m-%d") for r in records] == ["04-11", "05-21", "07-10"]
    assert not unusable
    for record in records:
        assert record.online is True
        assert record.size
        assert record.footprint_wkt
        assert record.tile == "31TFM"
        assert Path(record.id).exists()
    assert len(found(hub, tiles=("31TGM",))[0]) == 0
    assert len(found(hub, start=utc(2018, 5), end=utc(2018, 6))[0]) == 1
    assert len(found(hub, level="L1C")[0]) == 0
    assert hub.availability(records) == {record.id: "online" for record in records}
    assert hub.order(records[0]).state == "online"
    assert "is there" in hub.test_connection()


def test_files_and_zips_are_opened_in_parts(products):
    folder, _ = products
    hub = FolderHub("folder", str(folder))
    records, _ = found(hub)
    whole = Path(records[2].id).read_bytes()
    with hub.open(records[2]) as stream:
        assert (stream.status, stream.start, stream.total) == (200, 0, len(whole))
        assert b"".join(stream.chunks(1000)) == whole
        etag = stream.etag
    with hub.open(records[2], start=500, etag=etag) as stream:
        assert (stream.status, stream.start) == (206, 500)
        assert b"".join(stream.chunks()) == whole[500:]
    with hub.open(records[2], start=500, etag="changed") as stream:
        assert (stream.status, stream.start) == (200, 0)
    with pytest.raises(HubError) as caught:
        hub.open(records[2], start=len(whole))
    assert (caught.value.kind, caught.value.total) == ("range", len(whole))
    for record in records:
        node = next(node for node in hub.nodes(record) if node.path.endswith("B02_10m.jp2"))
        with hub.open(record, node=node.path) as stream:
            data = b"".join(stream.chunks())
        assert len(data) == node.size == stream.total
        with hub.open(record, node=node.path, start=100) as stream:
            assert b"".join(stream.chunks()) == data[100:]


def test_what_is_not_there(products):
    from dataclasses import replace

    folder, _ = products
    hub = FolderHub("folder", str(folder))
    records, _ = found(hub)
    with pytest.raises(HubError, match="kept as a folder"):
        hub.open(records[0])
    with pytest.raises(HubError, match="has no file"):
        hub.open(records[0], node="GRANULE/none.jp2")
    for path in ("/etc", str(folder / ".." / ".."), "", str(folder / "gone.SAFE")):
        stranger = replace(records[0], id=path)
        assert hub.availability([stranger]) == {path: "gone"}
        with pytest.raises(HubError) as caught:
            hub.open(stranger, node="passwd")
        assert caught.value.kind == "not_found"


def test_unreadable_products_are_listed(products, tmp_path):
    _, season = products
    copy = tmp_path / "S2A_MSIL2A_20180411T103021_N0206_R108_T31TFM_20180411T131613.SAFE"
    shutil.copytree(next(season.products_folder.glob("*.SAFE")), copy)
    next(copy.glob("MTD_MSI*.xml")).write_text("<broken")
    _, unusable = found(FolderHub("folder", str(tmp_path)))
    assert len(unusable) == 1
    assert "XML" in unusable[0].reason


def test_a_product_without_some_of_its_images_is_told(products, tmp_path):
    _, season = products
    whole, lacking = sorted(season.products_folder.glob("*.SAFE"))[:2]
    for path in (whole, lacking):
        shutil.copytree(path, tmp_path / path.name)
    next((tmp_path / lacking.name).rglob("IMG_DATA/**/*.jp2")).unlink()
    lines = []

    class Listener(Silent):
        def warn(self, text):
            lines.append(text)

    query = SearchQuery("", ("31TFM",), utc(2015), utc(2030), "", 100.0)
    pages = list(FolderHub("folder", str(tmp_path)).search(query, Listener()))
    assert sum(len(page.records) for page in pages) == 2
    assert len(lines) == 1
    assert lines[0].startswith(f"{lacking.stem} is incomplete: 1 image files are missing")
