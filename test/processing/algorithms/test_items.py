"""`tileandstack` with items of a catalogue, as users run it: rows of a search, files of items, a store that fails."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import scene
import seasons
from core.stack.test_eopf import samples_of
from core.stack.test_items import require_equal
from deepsatdata_plugin.core.reader import Samples
from deepsatdata_plugin.processing import asking
from deepsatdata_plugin.processing.inputs import items as items_input
from hubsim import faults
from hubsim.cog_store import CogStore

pytest.importorskip("h5py")
BANDS = ["B02", "B04", "B09", "B11"]


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return seasons.small_season(
        tmp_path_factory.mktemp("season"), bands=tuple(BANDS), supersample=1, blocks={10: 64, 20: 40, 60: 32},
        dates=("2018-04-11", "2018-05-21", "2018-07-10"), baseline={"2018-07-10": "05.00"},
        swaths={("31TFM", "2018-05-21"): 0.3},
    )  # fmt: skip


@pytest.fixture(scope="module")
def files(season, tmp_path_factory):
    """The files and items of a collection as Earth Search's second one."""
    folder = tmp_path_factory.mktemp("cogs")
    for one in season.written:
        path = scene.write_cogs(
            folder, one.spec, season.renderer, block=128, href=f"{{base}}/files/{one.spec.name}"
        )
        item = json.loads(path.read_text())
        item["collection"] = "sentinel-2-c1-l2a"
        del item["properties"]["earthsearch:boa_offset_applied"]
        path.write_text(json.dumps(item))
    return folder


@pytest.fixture
def store(files, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with CogStore(files) as served:
        yield served


@pytest.fixture(scope="module")
def expected(season, provider, tmp_path_factory):
    """The samples of the SAFEs."""
    import processing

    folder = tmp_path_factory.mktemp("safe") / "set"
    parameters = {"PRODUCTS": str(season.products_folder), "BANDS": BANDS, "SIZE": 24, "DATASET": str(folder)}
    processing.run("deepsatdata:tileandstack", parameters)
    return samples_of(folder)


def rows(store, files, hub="earth-search", more=()):
    """Rows as `searchproducts` gives them, and one that names a page."""
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=name:string&field=id:string&field=hub:string&field=link:string", "found", "memory"
    )
    found = []
    for path in sorted(files.glob("*/item.json")):
        link = f"{store.base()}/files/{path.relative_to(files).as_posix()}"
        found.append([path.parent.name, json.loads(path.read_text())["id"], hub, link])
    found += more
    other = found[0][0].replace("T31TFL", "T31TFK").replace("T31TFM", "T31TFK")
    found.append([other, "x", "cdse", ""])
    features = []
    for values in found:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def collection(store, files, path: Path) -> Path:
    found = [json.loads(one.read_text().replace("{base}", store.base())) for one in files.glob("*/item.json")]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": found}))
    return path


def test_rows_of_a_search_make_the_dataset_of_safe(run, store, files, expected, tmp_path):
    late = next(path for path in sorted(files.glob("*/item.json")) if "N0500" in path.parent.name)
    first = json.loads(late.read_text())  # of the collection that says two things
    first.update(collection="sentinel-2-l2a", id="twice")
    first["properties"]["earthsearch:boa_offset_applied"] = True
    for asset in first["assets"].values():
        asset["href"] += "?other"
    (late.parent / "first.json").write_text(json.dumps(first))
    again = [late.parent.name, "twice", "earth-search", f"{store.base()}/files/{late.parent.name}/first.json"]
    results = run(
        "tileandstack", ITEMS=rows(store, files, more=[again]), BANDS=BANDS, SIZE=24, DATASET=str(tmp_path / "set")
    )  # fmt: skip
    require_equal(samples_of(tmp_path / "set"), expected)
    log = "\n".join(run.log)
    assert "are read from catalogues" in log
    assert "the row has no address of an item" in log
    skipped = (tmp_path / "set" / "skipped.csv").read_text()
    assert "unusable_item" in skipped
    assert "first.json" in skipped, "the other item of the product, which contradicts itself"
    assert results["N_SKIPPED"] >= 1
    description = json.loads((tmp_path / "set" / "dataset.json").read_text())
    assert {product["catalogue"]["name"] for product in description["products"]} == {"earth-search"}
    assert {product["catalogue"]["convention"] for product in description["products"]} == {"none", "to_apply"}
    assert len(set(store.ranges)) == len(store.ranges), "nothing is read twice"


def test_samples_of_parcels_are_those_of_safe(run, store, files, season, tmp_path):
    items = collection(store, files, tmp_path / "items.json")
    asked = {"INPUT": str(season.parcels_path), "ID_FIELD": "id", "BANDS": BANDS, "SIZE": 12}
    asked |= {"MIN_AREA": 30_000, "MASKS": False}
    run("stackparcels", **asked, ITEMS=str(items), DATASET=str(tmp_path / "items"))
    run("stackparcels", **asked, PRODUCTS=str(season.products_folder), DATASET=str(tmp_path / "safe"))
    found = []
    for name in ("items", "safe"):  # in the order of the blocks of their files
        samples = Samples(tmp_path / name)
        found.append({sample["sample_id"]: sample for sample in map(samples.__getitem__, range(len(samples)))})
    one, two = found
    assert one.keys() == two.keys() and len(one) > 20
    for name, sample in one.items():
        assert sample["parcel_id"] == two[name]["parcel_id"]
        assert all((sample[key] == two[name][key]).all() for key in ("image", "parcel_coverage", "outline_k"))


def test_a_second_run_reads_what_was_kept(run, store, files, tmp_path):
    items = collection(store, files, tmp_path / "items.json")
    for name in ("one", "two"):
        run("tileandstack", ITEMS=str(items), BANDS=["B04"], SIZE=24, MASKS=False, DATASET=str(tmp_path / name))
        if name == "one":
            once = store.octets
            store.forget()
    assert 0 < store.octets < 0.6 * once, "heads only"
    one, two = samples_of(tmp_path / "one"), samples_of(tmp_path / "two")
    assert one.keys() == two.keys()


@pytest.fixture
def quick(monkeypatch):
    """Repeats without the waits that a real store is given."""
    from deepsatdata_plugin.hubs.assets import web_ranges
    from deepsatdata_plugin.hubs.contract import Backoff

    soon = Backoff(0.01, 0.05)
    monkeypatch.setattr(
        web_ranges.WebRanges.__init__, "__kwdefaults__",
        {**web_ranges.WebRanges.__init__.__kwdefaults__, "retry": web_ranges.RetryPolicy(6, soon, soon)},
    )  # fmt: skip


def test_a_store_that_fails_now_and_then_changes_nothing(run, store, files, expected, tmp_path, quick):
    store.inject(faults.unavailable(nth=range(1, 200, 7), kind="file"))
    store.inject(faults.cut(100, nth=range(1, 400, 9), kind="file"))
    store.inject(faults.wrong_content_range(nth=range(1, 400, 11), kind="file"))
    run(
        "tileandstack", ITEMS=str(collection(store, files, tmp_path / "items.geojson")), BANDS=BANDS, SIZE=24,
        DATASET=str(tmp_path / "set"),
    )  # fmt: skip
    assert store.log.select(status=503)
    require_equal(samples_of(tmp_path / "set"), expected)


def test_a_store_that_goes_away_ends_the_run_and_the_next_one_goes_on(run, store, files, expected, tmp_path, quick):
    from qgis.core import QgsProcessingException

    values = {
        "ITEMS": str(collection(store, files, tmp_path / "items.json")), "BANDS": BANDS, "SIZE": 24,
        "DATASET": str(tmp_path / "set"),
    }  # fmt: skip
    away = store.inject(faults.unavailable(nth=range(50, 10_000), kind="file"))
    with pytest.raises(QgsProcessingException, match="HTTP 503"):
        run("tileandstack", **values)
    assert "excluded" in (tmp_path / "set" / "plan.json").read_text()
    assert not json.loads((tmp_path / "set" / "plan.json").read_text())["excluded"], "no product is to blame"
    store.faults.remove(away)
    run("tileandstack", **values)
    require_equal(samples_of(tmp_path / "set"), expected)


def test_signed_files_of_the_planetary_computer(run, season, expected, tmp_path, monkeypatch):
    """Raw DN behind tokens, one of which ends in mid run; rows name the catalogue, whose convention is documented."""
    for one in season.written:
        scene.write_cogs(
            tmp_path / "cogs", one.spec, season.renderer, "planetary-computer", block=128,
            href=f"{{base}}/files/{one.spec.name}",
        )  # fmt: skip
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with CogStore(tmp_path / "cogs", signed=True) as store:
        store.inject(faults.status(403, kind="file", nth=40))
        monkeypatch.setattr(items_input, "_TOKENS", f"{store.base()}/token")
        monkeypatch.setattr(items_input, "_SIGNED_HOSTS", (store.base().removeprefix("http://"),))
        layer = rows(store, tmp_path / "cogs", "planetary-computer")
        run("tileandstack", ITEMS=layer, BANDS=BANDS, SIZE=24, DATASET=str(tmp_path / "set"))
        assert store.log.select(status=403)
        assert len(store.log.select(kind="token")) == 2, "one of the container, and one renewed"
    require_equal(samples_of(tmp_path / "set"), expected)
    told = (tmp_path / "set" / "dataset.json").read_text()
    assert "its documentation" in told
    assert "sig=" not in told + (tmp_path / "set" / "plan.json").read_text() + "".join(run.log)


def test_a_vanished_file_takes_its_product_and_no_other(run, store, files, expected, tmp_path):
    gone = sorted(files.glob("*/item.json"))[0].parent.name
    store.inject(faults.status(404, path=f"{gone}/B04"))
    run(
        "tileandstack", ITEMS=str(collection(store, files, tmp_path / "items.json")), BANDS=BANDS, SIZE=24,
        DATASET=str(tmp_path / "set"),
    )  # fmt: skip
    assert gone in (tmp_path / "set" / "skipped.csv").read_text()
    names = {product["name"] for product in json.loads((tmp_path / "set" / "dataset.json").read_text())["products"]}
    assert gone not in names
    assert len(names) == 5


def test_what_is_refused_before_work(run, store, files, season, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingException

    def refused(words, **parameters):
        with pytest.raises(QgsProcessingException, match=words):
            run("tileandstack", BANDS=BANDS, SIZE=24, DATASET=str(tmp_path / "set"), **parameters)
        assert not (tmp_path / "set").exists()

    refused("neither products nor items")
    refused("no.gpkg", ITEMS=str(tmp_path / "no.gpkg"))
    items = json.loads(collection(store, files, tmp_path / "items.json").read_text())
    bad = tmp_path / "bad.json"
    late = next(one for one in items["features"] if one["properties"]["s2:processing_baseline"] == "05.00")
    late["properties"]["earthsearch:boa_offset_applied"] = True
    bad.write_text(json.dumps(items))
    refused(late["properties"]["s2:product_uri"].removesuffix(".SAFE"), ITEMS=str(bad))
    late["properties"].pop("proj:epsg")
    bad.write_text(json.dumps(late))
    refused("no CRS", ITEMS=str(bad))
    bad.write_text(json.dumps({**late, "assets": {}}))
    refused("no file of a band", ITEMS=str(bad))
    refused("threads", ITEMS=str(tmp_path / "items.json"), ENGINE="tcp://127.0.0.1:1")
    monkeypatch.setattr(items_input, "UNASKED", 1000)
    refused("READ_ANYWAY", ITEMS=str(tmp_path / "items.json"))


def test_a_person_is_asked_about_much(run, store, files, tmp_path, monkeypatch):
    monkeypatch.setattr(items_input, "UNASKED", 1000)
    items, asked = str(collection(store, files, tmp_path / "items.json")), []
    values = {"ITEMS": items, "BANDS": ["B09"], "SIZE": 24, "MASKS": False}
    try:
        for answer in (False, True):
            asking.ask_by(lambda text, answer=answer: asked.append(text) or answer)
            results = run("tileandstack", DATASET=str(tmp_path / "set"), **values)
            assert bool(results) == answer
            assert (tmp_path / "set" / "dataset.json").exists() == answer
    finally:
        asking.ask_by(None)
    assert "requests" in asked[0]
    run("tileandstack", DATASET=str(tmp_path / "anyway"), READ_ANYWAY=True, **values)
    assert len(asked) == 2
