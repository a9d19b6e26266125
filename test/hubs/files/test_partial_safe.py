"""Selected bands, fetched file by file, make a product that the core reads."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import get_args

import pytest

from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.storage import file_hashes
from deepsatdata_plugin.hubs.contract import ErrorKind, HubError, Node
from deepsatdata_plugin.hubs.files.partial_safe import PartialSafe, choose_files
from deepsatdata_plugin.hubs.files.quarantine import quarantined
from deepsatdata_plugin.hubs.files.verify import Damaged
from deepsatdata_plugin.hubs.queue.actions import ask_for_bands, cancel
from deepsatdata_plugin.hubs.queue.policy import QueuePolicy
from deepsatdata_plugin.hubs.queue.states import State
from hubsim.safe_zip import BANDS, safe_files
from queuekit import FakeHub, FakeStream, HandClock, make_job, name_of

NAME = name_of(1)
L2A = name_of(1, level="L2A")


def go_on():
    pass


def nodes_of(files):
    return [Node(p, len(d), ("SHA3-256", hashlib.sha3_256(d).hexdigest())) for p, d in files.items()]


def job_with(folder, name=NAME, bands=("B02", "B11"), policy=None, hub=None, **capabilities):
    hub = hub or FakeHub(nodes=True, **capabilities)
    record = hub.put(name)
    clock = HandClock()
    job = make_job(folder, [record], [hub], clock, bands=bands, policy=policy or QueuePolicy(rewind=1000))
    return job, hub, record


# --- choosing -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", [NAME, L2A])
def test_bands_metadata_and_small_masks_are_chosen(name):
    files = safe_files(name)
    chosen = [node.path for node in choose_files(nodes_of(files), ["B02", "B11"])]
    assert chosen[0] == "manifest.safe"
    ends = {path.rsplit("/", 1)[-1].split("_", 2)[-1] for path in chosen}
    level = "L1C" if name == NAME else "L2A"
    expected = {"manifest.safe", f"MSI{level}.xml" if False else "TL.xml"}
    assert any(path.endswith(f"MTD_MSI{level}.xml") for path in chosen)
    assert any(path.endswith("MTD_TL.xml") for path in chosen)
    assert sum("_B" in path and path.endswith(".jp2") for path in chosen) == 2
    assert any("SCL" in path for path in chosen) == (level == "L2A")
    assert expected
    assert ends


def test_only_the_native_resolution_is_chosen():
    base = "GRANULE/L2A_T31TFM_A1_20180101T103629"
    paths = [
        f"{base}/IMG_DATA/R{r}m/T31TFM_20180101T103629_{b}_{r}m.jp2"
        for r in (10, 20, 60)
        for b in ("B02", "B05")
    ]
    paths += ["MTD_MSIL2A.xml", f"{base}/MTD_TL.xml", f"{base}/QI_DATA/MSK_CLDPRB_20m.jp2"]
    chosen = {node.path for node in choose_files([Node(path) for path in paths], ["B02", "B05"])}
    assert {path for path in chosen if "IMG_DATA" in path} == {paths[0], paths[3]}


def test_l1c_cloud_masks_of_both_generations_are_chosen():
    base = "GRANULE/L1C_T31TFM_A1_20180101T103629"
    paths = [
        "MTD_MSIL1C.xml", f"{base}/MTD_TL.xml", f"{base}/IMG_DATA/T31TFM_20180101T103629_B02.jp2",
        f"{base}/QI_DATA/MSK_CLASSI_B00.jp2", f"{base}/QI_DATA/MSK_CLOUDS_B00.gml",
        f"{base}/QI_DATA/MSK_DETFOO_B02.gml", "HTML/banner.html",
    ]  # fmt: skip
    chosen = {node.path for node in choose_files([Node(path) for path in paths], ["B02"])}
    assert chosen == {"manifest.safe", *paths[:5]}


def test_a_band_the_product_lacks_is_said_at_once():
    with pytest.raises(HubError, match="B10") as caught:
        choose_files(nodes_of(safe_files(L2A)), ["B02", "B10"])
    assert caught.value.kind == "unsupported"


@pytest.mark.parametrize("path", ["../MTD_MSIL1C.xml", "/MTD_MSIL1C.xml"])
def test_paths_that_climb_out_are_not_chosen(path):
    with pytest.raises(HubError):
        choose_files([Node(path), Node("GRANULE/../MTD_TL.xml")], [])


# --- fetching -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(("name", "level"), [(NAME, "L1C"), (L2A, "L2A")])
def test_a_partial_product_arrives_and_is_read_by_the_core(tmp_path, name, level):
    job, hub, record = job_with(tmp_path, name)
    assert job.run().complete
    row = job.store.product(1)
    assert row.verified_by == "size,manifest,checksums,bands"
    assert all(node for _, node, _, _ in hub.opened)  # the whole zip was never opened
    products, skips = find_products(job.products, Silent())
    assert skips == []
    assert len(products) == 1
    assert products[0].partial
    assert sorted(products[0].bands) == ["B02", "B11"]
    assert products[0].missing == () or set(products[0].missing)
    folder = job.products / f"{name}.SAFE"
    document = json.loads((folder / "partial.json").read_text())
    assert (document["format"], document["version"]) == ("deepsatdata-partial", 1)
    for entry in document["files"]:
        data = (folder / entry["path"]).read_bytes()
        assert len(data) == entry["size"]
        assert entry["checksum"] == ["SHA3-256", hashlib.sha3_256(data).hexdigest()]
    here = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert here == {entry["path"] for entry in document["files"]} | {"partial.json"}
    assert (folder / "manifest.safe").read_bytes() == hub.single[record.id]["manifest.safe"]


def test_files_that_are_here_are_not_fetched_again(tmp_path):
    job, hub, _ = job_with(tmp_path)
    hub.script["open"] = [None, None, None, HubError("away", kind="connection")]
    job.run(max_wait=0)
    assert job.store.product(1).state is State.READY
    first = [node for _, node, _, _ in hub.opened]
    assert len(first) == 4
    job.clock.time += 60
    job.run()
    nodes = [node for _, node, _, _ in hub.opened]
    assert job.store.product(1).state is State.DONE
    assert nodes.count(first[3]) == 2
    assert all(nodes.count(node) == 1 for node in set(nodes) - {first[3]})


def test_a_file_cut_in_the_middle_goes_on(tmp_path):
    job, hub, record = job_with(tmp_path)
    files = hub.single[record.id]
    band = sorted(path for path in files if path.endswith("_B02.jp2"))[0]
    real = hub.open

    def cut(which, *, node="", start=0, etag=""):
        if node == band and start == 0:
            hub.script["open"] = [FakeStream(files[band], fail_after=3000)]
        return real(which, node=node, start=start, etag=etag)

    hub.open = cut
    assert job.run().complete
    assert [(node, start) for _, node, start, _ in hub.opened if node == band] == [(band, 0), (band, 2000)]


def test_a_file_that_cannot_be_continued_does_not_cost_the_others(tmp_path):
    job, hub, record = job_with(tmp_path)
    files = hub.single[record.id]
    band = next(path for path in files if path.endswith("_B11.jp2"))
    real, count = hub.open, []

    def moody(which, *, node="", start=0, etag=""):
        if node == band:
            count.append(start)
            if len(count) == 1:
                hub.script["open"] = [FakeStream(files[band], fail_after=2000)]
            elif len(count) == 2:
                hub.script["open"] = [HubError("416", kind="range", status=416)]
        return real(which, node=node, start=start, etag=etag)

    hub.open = moody
    assert job.run().complete
    assert count == [0, 1000, 0]
    nodes = [node for _, node, _, _ in hub.opened]
    assert all(nodes.count(node) == 1 for node in set(nodes) - {band})


def test_a_damaged_file_is_fetched_again(tmp_path):
    job, hub, record = job_with(tmp_path)
    files = hub.single[record.id]
    band = next(path for path in files if path.endswith("_B11.jp2"))
    bad = bytearray(files[band])
    bad[200] ^= 1
    real, count = hub.open, []

    def damaged(which, *, node="", start=0, etag=""):
        if node == band and not count:
            count.append(1)
            hub.script["open"] = [FakeStream(bytes(bad))]
        return real(which, node=node, start=start, etag=etag)

    hub.open = damaged
    assert job.run().complete
    assert "QUARANTINE" in job.history()
    assert [node for _, node, _, _ in hub.opened].count(band) == 2


def test_a_band_nobody_has_fails_the_product_with_the_reason(tmp_path):
    job, _, _ = job_with(tmp_path, L2A, bands=("B02", "B10"))
    outcome = job.run()
    assert outcome.failed == 1
    assert "B10" in job.store.product(1).reason


def test_a_hub_without_single_files_sends_the_whole_product(tmp_path):
    hub = FakeHub(nodes=False)
    job, hub, _ = job_with(tmp_path, hub=hub)
    assert job.run().complete
    assert [node for _, node, _, _ in hub.opened] == [""]
    products, _ = find_products(job.products, Silent())
    assert not products[0].partial


def test_a_whole_product_that_is_here_serves_as_well(tmp_path):
    whole, _, _ = job_with(tmp_path, bands=())
    whole.run()
    whole.store.remove([1])
    job, hub, _ = job_with(tmp_path)
    assert job.run().complete
    assert hub.opened == []


def test_more_bands_are_added_to_a_partial_product(tmp_path):
    first, _, _ = job_with(tmp_path, bands=("B02",))
    first.run()
    assert ask_for_bands(first.store, [NAME], ("B02",)) == 0
    assert ask_for_bands(first.store, [NAME], ("B08",)) == 1
    job, hub, _ = job_with(tmp_path, bands=())
    assert job.store.product(1).bands == ("B02", "B08")
    assert job.run().complete
    nodes = [node for _, node, _, _ in hub.opened]
    assert len(nodes) == 1  # the one file that was missing
    assert nodes[0].endswith("_B08.jp2")
    products, _ = find_products(job.products, Silent())
    assert [sorted(product.bands) for product in products] == [["B02", "B08"]]


def test_a_whole_product_is_asked_for_where_only_bands_are(tmp_path):
    first, _, _ = job_with(tmp_path, bands=("B02",))
    first.run()
    assert ask_for_bands(first.store, [NAME], ()) == 1
    job, hub, _ = job_with(tmp_path, bands=())
    assert job.run().complete
    assert [node for _, node, _, _ in hub.opened] == [""]
    products, skips = find_products(job.products, Silent())
    assert (len(products), skips, products[0].partial) == (1, [], False)


@pytest.mark.parametrize("bands", [("B03",), ()], ids=["a band more", "the whole product"])
@pytest.mark.parametrize("kind", get_args(ErrorKind))
def test_finished_bands_stay_while_the_hub_refuses_more(tmp_path, kind, bands):
    """Nothing that is finished is touched before its successor is here, whatever the hub says."""
    first, _, _ = job_with(tmp_path, bands=("B02",))
    first.run()
    (safe,) = first.products.glob("*.SAFE")
    files = {path: path.read_bytes() for path in safe.rglob("*") if path.is_file()}
    assert ask_for_bands(first.store, [NAME], bands) == 1
    job, hub, _ = job_with(tmp_path, bands=())
    hub.script["open"] = [HubError("no", kind=kind) for _ in range(400)]
    job.run(max_wait=3600)
    assert {path: path.read_bytes() for path in safe.rglob("*") if path.is_file()} == files
    cancel(job.store, [1])
    again, _, _ = job_with(tmp_path, bands=())
    again.run(max_wait=0)
    products, _ = find_products(again.products, Silent())
    assert [sorted(product.bands) for product in products] == [["B02"]]
    assert {path: path.read_bytes() for path in safe.rglob("*") if path.is_file()} == files


def test_without_links_the_finished_bands_are_copied(tmp_path, monkeypatch):
    def no_links(source, target):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("deepsatdata_plugin.hubs.files.one_product.os.link", no_links)
    first, _, _ = job_with(tmp_path, bands=("B02",))
    first.run()
    ask_for_bands(first.store, [NAME], ("B08",))
    job, hub, _ = job_with(tmp_path, bands=())
    assert job.run().complete
    assert len(hub.opened) == 1
    assert quarantined(job.products) == []


def test_progress_is_the_sum_of_the_files(tmp_path):
    job, hub, record = job_with(tmp_path)
    job.run()
    row = job.store.product(1)
    chosen = choose_files(nodes_of(hub.single[record.id]), ["B02", "B11"])
    assert row.bytes == row.total == sum(node.size for node in chosen)


def test_the_manifest_has_the_last_word(tmp_path):
    files = safe_files(NAME)
    chosen = choose_files(nodes_of(files), ["B02"])
    lying = [Node(node.path, None, None) for node in chosen]  # a hub that knows neither size nor checksum
    partial = PartialSafe(tmp_path / "t", lying, go_on)
    for node in lying:
        place = partial.part(node)
        place.parent.mkdir(parents=True, exist_ok=True)
        cut = node.path.endswith("B02.jp2")
        place.write_bytes(files[node.path][:-1] if cut else files[node.path])
        if cut:
            with pytest.raises(Damaged, match="manifest says"):
                partial.finish_file(node)
        else:
            partial.finish_file(node)
    assert [single.node.path for single in partial.missing()] == [
        node.path for node in lying if node.path.endswith("B02.jp2")
    ]


def test_bands_that_are_here_stay_when_another_queue_asks_for_others(tmp_path):
    first, _, _ = job_with(tmp_path, bands=("B02", "B03"))
    first.run()
    first.store.remove([1])
    job, hub, _ = job_with(tmp_path, bands=("B08",))
    assert job.run().complete
    assert [node.rsplit("_", 1)[-1] for _, node, _, _ in hub.opened] == ["B08.jp2"]
    products, skips = find_products(job.products, Silent())
    assert ([sorted(product.bands) for product in products], skips) == ([["B02", "B03", "B08"]], [])
    assert quarantined(job.products) == []


@pytest.mark.parametrize("lost", ["B08", "B03"])
def test_bands_of_a_whole_product_with_a_hole_stay(tmp_path, lost):
    """The whole product cannot be used; what is sound of it is not fetched again."""
    first, _, _ = job_with(tmp_path, bands=())
    first.run()
    first.store.remove([1])
    (safe,) = first.products.glob("*.SAFE")
    next(safe.rglob(f"*_{lost}.jp2")).unlink()
    job, hub, _ = job_with(tmp_path, bands=("B08",))
    assert job.run().complete
    assert len(hub.opened) == (lost == "B08")
    (product,), _ = find_products(job.products, Silent())
    assert product.partial
    assert set(BANDS) - set(product.bands) == {lost} - {"B08"}


def test_every_file_is_hashed_once(tmp_path, monkeypatch):
    hashed = []

    def counting(path, names, keep_going):
        hashed.append(Path(path).name.removesuffix(".part"))
        return file_hashes(path, names, keep_going)

    monkeypatch.setattr("deepsatdata_plugin.hubs.files.verify.file_hashes", counting)
    monkeypatch.setattr("deepsatdata_plugin.core.products.formats.safe.objects.chunk_hashes", None)
    job, _, _ = job_with(tmp_path)
    assert job.run().complete
    assert "checksums" in job.store.product(1).verified_by
    assert len(hashed) == len(set(hashed)) > 4
