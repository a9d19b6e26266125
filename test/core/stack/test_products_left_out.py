"""Which products a plan takes: acquisitions first, then limits, then their files; and why others are left out."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

import scene
from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.geo import Transformer, extent_area, rectangle
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.stack import plan_products
from deepsatdata_plugin.core.stack.plan import plan_dataset
from deepsatdata_plugin.core.stack.records import StackParameters
from deepsatdata_plugin.core.tiles.mgrs import tile_square


def season_of(folder, dates=("2018-05-21",), **options):
    options = {
        "tiles": ("31TFM",),
        "size_px": 120,
        "bands": ("B04",),
        "supersample": 1,
        "parcels": False,
    } | options
    return scene.write_season(folder, dates=dates, **options)


def plan(season, area=None, **options):
    options = {"bands": ("B04",), "size": 24, "masks": False, "labelled_only": False} | options
    return plan_dataset(
        str(season.products_folder), StackParameters(**options), "", area, Silent(), threads=2
    )


def used(made):
    return sorted(p.name for task in made.tasks for p in task.products)


def reasons(made):
    return {s.subject.removesuffix(".SAFE"): s.reason for s in made.skips if s.kind == "product"}


def edit(product, *pairs):
    xml = next(product.glob("MTD_MSI*.xml"))
    text = xml.read_text(encoding="utf-8")
    for pattern, new in pairs:
        text, count = re.subn(pattern, new, text)
        assert count, pattern
    xml.write_text(text, encoding="utf-8")


def set_cloud(product, percent):
    edit(product, (r"(<Cloud_Coverage_Assessment>)[\d.]+<", rf"\g<1>{percent}<"))


def test_limits_judge_the_newest_processing_not_an_older_one_instead(tmp_path):
    season = season_of(
        tmp_path, ("2018-05-21", "2018-07-10"), reprocessed={"2018-05-21": "05.00"}, baseline="02.06"
    )
    for product in season.products:
        set_cloud(product, "22.0" if "N0500" in product.name else "18.0")
    made = plan(season, max_cloud=20)
    assert [name[11:19] for name in used(made)] == ["20180710"]
    assert sorted(reasons(made).values()) == ["cloudy", "superseded_baseline"]


def test_halves_of_an_acquisition_are_judged_together(tmp_path):
    season = season_of(tmp_path, splits=("2018-05-21",))
    set_cloud(season.products[0], "70.0")
    set_cloud(season.products[1], "10.0")
    assert len(used(plan(season, max_cloud=65))) == 2
    with pytest.raises(InputError, match=r"its 2 parts together.*MAX_CLOUD"):
        plan(season, max_cloud=15)


def test_superseded_products_are_not_checked(tmp_path, monkeypatch):
    season = season_of(tmp_path, reprocessed={"2018-05-21": "05.00"}, baseline="02.06")
    seen = []
    check = plan_products.check_file
    monkeypatch.setattr(
        plan_products, "check_file", lambda product, file: seen.append(product) or check(product, file)
    )
    plan(season)
    assert {p.baseline for p in seen} == {"05.00"}


@pytest.mark.parametrize("baseline", ["99.99", "99.33"])
def test_own_processings_are_used_where_they_are_all_there_is(tmp_path, baseline):
    season = season_of(
        tmp_path, ("2018-05-21", "2018-07-10"), baseline={"2018-05-21": baseline, "2018-07-10": "05.11"}
    )
    lines = []

    class Listener(Silent):
        def info(self, text):
            lines.append(text)

    parameters = StackParameters(bands=("B04",), size=24, masks=False, labelled_only=False)
    made = plan_dataset(str(season.products_folder), parameters, "", None, Listener())
    assert len(used(made)) == 2
    assert any(f"was not processed by ESA (baseline {baseline})" in line for line in lines)
    other = season_of(tmp_path, baseline="05.10")  # ESA's of the first date, in the same folder
    made = plan(other)
    assert sorted(p.baseline for t in made.tasks for p in t.products) == ["05.10", "05.11"]
    assert list(reasons(made).values()) == ["other_producer"]


def test_a_scene_classification_at_60_m_is_none(tmp_path):
    season = season_of(tmp_path, ("2018-05-21", "2018-07-10"), bands=("B02",), complete=True)
    for path in season.products[0].rglob("*SCL_20m*"):
        path.unlink()
    made = plan(season, bands=("B02",), masks=True)
    assert list(reasons(made).values()) == ["missing_scl"]
    assert any("no SCL at 20 m (only at 60 m)" in s.detail for s in made.skips)
    assert len(used(plan(season, bands=("B02",)))) == 2


def test_what_a_product_never_had_is_not_called_damage(tmp_path):
    season = season_of(tmp_path, ("2018-05-21", "2018-06-10", "2018-07-10"))
    without, cut, whole = season.products
    for path in without.rglob("*SCL*"):
        path.unlink()
    band = next(cut.rglob("*B04*.jp2"))
    band.write_bytes(band.read_bytes()[:-2000])
    made = plan(season, masks=True)
    assert reasons(made) == {without.stem: "missing_scl", cut.stem: "damaged_file"}
    assert used(made) == [whole.stem]


@pytest.mark.parametrize("generation", ["02.06", "04.00"])
def test_cloud_masks_of_l1c_are_checked_with_the_bands(tmp_path, generation):
    dates = ("2018-05-21", "2018-06-10", "2018-07-10")
    season = season_of(tmp_path, dates, level="L1C", baseline=generation, clouds=dict.fromkeys(dates, 30.0))
    without, cut, whole = season.products
    for path in (*without.rglob("*MSK_CLASSI*"), *without.rglob("*MSK_CLOUDS*")):
        path.unlink()
    (mask,) = (*cut.rglob("*MSK_CLASSI_B00*"), *cut.rglob("*MSK_CLOUDS_B00*"))
    mask.write_bytes(mask.read_bytes()[:-40])
    (manifest,) = cut.glob("manifest.safe")
    manifest.unlink()  # no size to compare with
    made = plan(season, masks=True)
    assert reasons(made) == {without.stem: "missing_cloud_mask", cut.stem: "damaged_file"}
    assert used(made) == [whole.stem]


def test_checksums_of_masks_are_verified(tmp_path):
    season = season_of(tmp_path, ("2018-05-21", "2018-07-10"), level="L1C", baseline="04.00")
    (mask,) = season.products[0].rglob("*MSK_CLASSI_B00*")
    data = bytearray(mask.read_bytes())
    data[-20] ^= 1
    mask.write_bytes(bytes(data))
    assert reasons(plan(season, masks=True, checksums=True)) == {season.products[0].stem: "damaged_file"}


def test_tiles_beyond_the_area_are_not_checked(tmp_path, monkeypatch):
    season = season_of(tmp_path)
    far = season_of(tmp_path, tiles=("33UUP",))
    assert far.products_folder == season.products_folder
    spec = season.written[0].spec
    area = extent_area((spec.ulx + 300, spec.uly - 900, spec.ulx + 900, spec.uly - 300), "EPSG:32631")
    tiles = set()
    check = plan_products.check_file
    monkeypatch.setattr(plan_products, "check_file", lambda p, file: tiles.add(p.tile) or check(p, file))
    made = plan(season, area)
    assert tiles == {t.tile for t in made.tasks} == {"31TFM"}
    assert reasons(made) == {far.products[0].stem: "outside_area"}
    with pytest.raises(InputError, match=r"no window touches the area.*T31TFM, T33UUP"):
        plan(season, extent_area((20.0, 10.0, 20.1, 10.1), "EPSG:4326"))


def test_evidence_of_offsets_that_contradicts_itself_stops_the_run(tmp_path):
    season = season_of(
        tmp_path, ("2018-05-21", "2022-07-10"), baseline={"2018-05-21": "02.06", "2022-07-10": "04.00"}
    )
    old, new = season.products
    assert len(used(plan(season))) == 2
    edit(new, (r"<BOA_ADD_OFFSET [^>]*>[^<]*</BOA_ADD_OFFSET>", ""))
    with pytest.raises(
        InputError, match=r"04\.00 has radiometric offsets, but the metadata gives none"
    ) as caught:
        plan(season)
    assert caught.value.subject == new.stem
    edit(new, (r"<PROCESSING_BASELINE>04.00", "<PROCESSING_BASELINE>99.99"))
    assert len(used(plan(season))) == 2  # a chain of one's own may add none
    edit(old, (r"(<BOA_QUANTIFICATION_VALUE[^>]*>)\d+<", r"\g<1>1000<"))
    with pytest.raises(InputError, match="QUANTIFICATION_VALUE differs"):
        plan(season)


def test_checksums_of_the_metadata_are_verified(tmp_path):
    """Offsets and corners come from the XML: one changed digit there is damage as well."""
    season = season_of(tmp_path, ("2018-05-21", "2018-07-10"))
    edit(season.products[0], (r"(<Cloud_Coverage_Assessment>)[\d.]+<", r"\g<1>1.5<"))
    assert len(used(plan(season))) == 2
    made = plan(season, checksums=True)
    assert reasons(made) == {season.products[0].stem: "damaged_file"}
    assert any("MTD_MSIL2A.xml" in s.detail for s in made.skips)


@pytest.mark.parametrize("level", ["L1C", "L2A"])
def test_companions_change_no_byte_of_a_dataset(tmp_path, level):
    """A Mac left a `._X` beside each file: the same shards come out, and the same rows."""
    season = season_of(tmp_path, level=level, baseline="04.00")
    parameters = StackParameters(bands=("B04",), size=24, labelled_only=False)

    def shards(name):
        result = make_dataset(
            str(season.products_folder), str(tmp_path / name), parameters, threads=2, feedback=Silent()
        )
        return result.skips, [path.read_bytes() for path in sorted((tmp_path / name / "shards").glob("*.h5"))]

    before = shards("before")
    assert before[1]
    for path in sorted(season.products_folder.rglob("*")):
        path.with_name("._" + path.name).write_bytes(b"\x00\x05\x16\x07" + bytes(4092))
    assert shards("after") == before


def test_tiles_on_the_antimeridian_are_near_areas_on_either_side(tmp_path):
    """01WCP straddles longitude 180: an area given as -179.9 or as 180.1 touches it, one at 0 does not."""
    season = season_of(tmp_path, tiles=("01WCP",))
    product = find_products(season.products_folder, Silent())[0][0]
    product = replace(product, corner=None, shapes={})  # the square of the tile counts then
    square = tile_square("01WCP")
    x, y = square.ulx + 50_000, square.uly - 50_000
    lon, lat = Transformer(square.epsg, 4326).points(np.array([[x, y]]))[0].tolist()
    for west in (lon - 360, lon, lon + 360):
        box = rectangle((west - 0.01, lat - 0.01, west + 0.01, lat + 0.01))
        assert plan_products.near_area([product], box)[0] == [product]
    assert plan_products.near_area([product], rectangle((-1.0, lat, 1.0, lat + 1)))[0] == []
