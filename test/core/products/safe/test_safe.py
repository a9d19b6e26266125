"""Products as folders and zips, whole, partial, damaged and hostile."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import re
import shutil
import zipfile
from pathlib import Path

import pytest
from osgeo import gdal

import scene
from core.products.reading import read_product
from deepsatdata_plugin.core.errors import InputError, ProductError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.check import check_raster, verify_checksums
from deepsatdata_plugin.core.products.find import (
    find_problems,
    find_products,
    require_bands,
    require_one_level,
    require_products,
)
from deepsatdata_plugin.core.products.formats import recognise
from deepsatdata_plugin.core.products.sensor import MSI

TILE, SIZE = "31TFM", 192


@pytest.fixture(scope="module")
def seasons(tmp_path_factory) -> dict[str, scene.Season]:
    """One date over one tile: L1C and L2A, before and after baseline 04.00."""
    out = {}
    for level, baseline in (("L1C", "02.06"), ("L1C", "05.00"), ("L2A", "02.12"), ("L2A", "05.09")):
        folder = tmp_path_factory.mktemp(f"{level}_{baseline}")
        out[level, baseline] = scene.write_season(
            folder, tiles=(TILE,), size_px=SIZE, dates=("2021-05-21",), level=level, baseline=baseline,
            parcels=False, complete=True, tci=True, blocks={10: 64, 20: 32, 60: 32},
        )  # fmt: skip
    return out


@pytest.fixture
def product_path(seasons, tmp_path) -> Path:
    """A copy of the L2A product that a test may damage."""
    return scene.faults.copy_product(seasons["L2A", "05.09"].products[0], tmp_path)


# ---------------------------------------------------------------- whole products


@pytest.mark.parametrize("kind", ["folder", "store", "deflate"])
@pytest.mark.parametrize("key", [("L1C", "02.06"), ("L1C", "05.00"), ("L2A", "02.12"), ("L2A", "05.09")])
def test_read(seasons, tmp_path, key, kind):
    season = seasons[key]
    spec = season.written[0].spec
    path = scene.faults.copy_product(season.products[0], tmp_path)
    if kind != "folder":
        path = scene.zip_product(path, kind)
    product = read_product(path)
    assert product.name == spec.name
    assert product.path == str(path)
    assert product.container == ("folder" if kind == "folder" else "zip")
    assert (product.level, product.platform, product.tile) == (spec.level, "S2A", TILE)
    assert (product.epsg, product.corner) == (spec.epsg, (spec.ulx, spec.uly))
    assert product.sensing_start == spec.acquisition.start.replace(microsecond=0)
    assert product.datastrip_start == spec.datastrip_start
    assert product.generation_time == spec.generation
    assert (product.baseline, product.relative_orbit) == (spec.baseline, spec.acquisition.orbit)
    bands = MSI.bands if spec.level == "L1C" else MSI.level_bands("L2A")
    assert tuple(product.bands) == bands
    assert product.offsets == {band: spec.add_offset(band) for band in bands}
    assert product.missing == ()
    assert not product.partial
    for band, file in product.bands.items():
        assert file.resolution == MSI.resolution(band)  # never a coarser copy
        assert file.path.startswith("/vsizip/{") == (kind != "folder")
        assert file.deflated == (kind == "deflate")
        assert file.listed and file.size == gdal.VSIStatL(file.path).size
        info = check_raster(product, file)
        assert info.grid.bounds == pytest.approx(spec.bounds)
        assert info.grid.epsg == spec.epsg
        assert (info.dtype, info.count) == ("uint16", 1)
    masks = {"MSK_CLASSI"} if baseline_from_4(spec.baseline) else {"MSK_CLOUDS"}
    if spec.level == "L2A":
        masks |= {"SCL", "MSK_CLDPRB", "MSK_SNWPRB"}
    assert set(product.masks) == masks
    assert product.masks["SCL"].resolution == 20 if "SCL" in masks else True
    assert find_problems(product) == []
    assert verify_checksums(product, [*product.bands, *product.masks], Silent()) == len(bands) + len(masks)
    assert pickle.loads(pickle.dumps(product)) == product


def baseline_from_4(baseline: str) -> bool:
    return int(baseline[:2]) >= 4


def test_metadata_hash(product_path):
    data = (product_path / "MTD_MSIL2A.xml").read_bytes()
    assert read_product(product_path).metadata_sha256 == hashlib.sha256(data).hexdigest()


def test_tolerant_of_names(product_path):
    name = read_product(product_path).name
    (product_path / "MTD_MSIL2A.xml").rename(product_path / "MTD_MSIL2a.xml")
    moved = product_path.rename(product_path.with_name("esa_" + product_path.name.replace("_N0509", "")[:-5]))
    assert read_product(moved).name == name
    assert read_product(str(moved) + "/").name == name


@pytest.mark.parametrize("part", ["manifest.safe", "GRANULE/*/MTD_TL.xml", "DATASTRIP", "GRANULE/*/QI_DATA"])
def test_missing_parts_are_tolerated(product_path, part):
    for path in product_path.glob(part):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    product = read_product(product_path)
    assert tuple(product.bands) == MSI.level_bands("L2A")
    assert product.epsg == 32631
    assert product.datastrip_start is not None
    for file in product.bands.values():
        check_raster(product, file)


def test_zip_at_a_difficult_place(product_path, tmp_path):
    folder = tmp_path / "weird {x}.zip" / "ünï code"
    folder.mkdir(parents=True)
    path = shutil.move(scene.zip_product(product_path), folder / "renamed by hand.ZIP")
    product = read_product(path)
    check_raster(product, product.bands["B02"])


# ---------------------------------------------------------------- damaged files


@pytest.fixture(params=["folder", "store", "deflate"])
def damaged(request, product_path):
    """A function that damages a product in the folder and returns it as folder or zip."""

    def make(damage, *arguments):
        damage(product_path, *arguments)
        path = product_path if request.param == "folder" else scene.zip_product(product_path, request.param)
        return read_product(path)

    return make


def without_manifest(product, damage, *arguments):
    damage(product, *arguments)
    (product / "manifest.safe").unlink()


@pytest.mark.parametrize("keep", [0.0, 0.0005, 0.01, 0.3, 0.6, 0.99, 0.9999])
def test_truncated_band(damaged, keep):
    product = damaged(without_manifest, scene.faults.truncate_band, "B03", keep)
    with pytest.raises(ProductError, match=r"truncated|empty|no JPEG 2000") as caught:
        check_raster(product, product.bands["B03"])
    assert "B03" in caught.value.subject
    check_raster(product, product.bands["B02"])
    assert [row.subject for row in find_problems(product)] == [product.bands["B03"].path]


def test_truncated_band_differs_from_the_manifest(damaged):
    product = damaged(scene.faults.truncate_band, "B03", 0.6)
    with pytest.raises(ProductError, match="the manifest says"):
        check_raster(product, product.bands["B03"])


def test_empty_band(damaged):
    product = damaged(scene.faults.empty_band, "B04")
    with pytest.raises(ProductError, match="empty"):
        check_raster(product, product.bands["B04"])


def test_outlines_of_clouds_are_checked_too(seasons, tmp_path):
    path = scene.faults.copy_product(seasons["L1C", "02.06"].products[0], tmp_path)
    outlines = next(path.rglob("MSK_CLOUDS_B00.gml"))
    scene.faults.truncate(outlines, 0.5)
    assert [row.subject for row in find_problems(read_product(path))] == [str(outlines)]


def test_missing_band(damaged):
    product = damaged(scene.faults.delete_band, "B08")
    assert "B08" not in product.bands
    assert [m.rsplit("_", 2)[1] for m in product.missing] == ["B08"]
    assert [row.reason for row in find_problems(product)] == ["missing_file"]


def test_file_that_vanishes_after_reading(product_path):
    product = read_product(product_path)
    os.unlink(product.bands["B02"].path)
    with pytest.raises(ProductError, match="missing"):
        check_raster(product, product.bands["B02"])


def test_wrong_corner(damaged):
    product = damaged(
        without_manifest, lambda p: scene.faults.replace_band(p, "B02", corner=(600060, 5000040))
    )
    with pytest.raises(ProductError, match="corner"):
        check_raster(product, product.bands["B02"])


@pytest.mark.parametrize("geocoding", [True, False])
@pytest.mark.parametrize("change", [{"columns": SIZE - 12}, {"corner": (600060, 5000040)}])
def test_one_band_differs_from_the_others(damaged, geocoding, change):
    """Without the tile's metadata the majority of the bands is right: one bad band does not damn the rest."""

    def damage(product):
        without_manifest(product, lambda p: scene.faults.replace_band(p, "B02", **change))
        if not geocoding:
            next(product.glob("GRANULE/*/MTD_TL.xml")).unlink()

    product = damaged(damage)
    with pytest.raises(ProductError, match=r"MTD_TL.xml says" if geocoding else "band B0") as caught:
        check_raster(product, product.bands["B02"])
    assert caught.value.subject == product.bands["B02"].path
    assert [row.subject for row in find_problems(product)] == [product.bands["B02"].path]


def test_other_format_under_the_name_of_a_band(damaged):
    def damage(product):
        path = scene.faults.delete_band(product, "B02")
        gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 1, gdal.GDT_UInt16)

    product = damaged(without_manifest, damage)
    with pytest.raises(ProductError, match="no JPEG 2000"):
        check_raster(product, product.bands["B02"])


def test_flipped_bytes_are_found_by_checksums(damaged):
    product = damaged(scene.faults.flip_bytes, "B02")
    check_raster(product, product.bands["B02"])
    assert verify_checksums(product, ["B03", "SCL"], Silent()) == 2
    with pytest.raises(ProductError, match="checksum differs") as caught:
        verify_checksums(product, list(product.bands), Silent())
    assert caught.value.subject == product.bands["B02"].path


def test_md5_and_unknown_checksums(product_path):
    file = scene.faults.band_file(product_path, "B02", 10)
    manifest = product_path / "manifest.safe"
    text = manifest.read_text()
    sha3 = hashlib.sha3_256(file.read_bytes()).hexdigest()
    listed = f'checksumName="SHA3-256">{sha3}'
    if listed not in text:  # upper case and other spellings are as good
        listed = re.search(rf'checksumName="[^"]*">{sha3}', text, re.IGNORECASE)[0]
    assert verify_checksums(read_product(product_path), ["B02"], Silent()) == 1
    digest = hashlib.md5(file.read_bytes()).hexdigest()
    manifest.write_text(text.replace(listed, f'checksumName="MD5">{digest.upper()}'))
    assert verify_checksums(read_product(product_path), ["B02"], Silent()) == 1

    class Listener(Silent):
        lines: list[str] = []

        def warn(self, text):
            self.lines.append(text)

    manifest.write_text(text.replace(listed, f'checksumName="CRC">{digest}'))
    assert verify_checksums(read_product(product_path), ["B02"], Listener()) == 0
    assert "CRC" in Listener.lines[0]


# ---------------------------------------------------------------- broken and hostile products


@pytest.mark.parametrize("name", ["MTD_MSI", "MTD_TL", "manifest"])
def test_broken_xml_names_the_file(product_path, name):
    path = scene.faults.break_xml(product_path, name)
    with pytest.raises(ProductError, match="XML is broken") as caught:
        read_product(product_path)
    assert Path(caught.value.subject).name == path.name


@pytest.mark.parametrize("fault", [scene.faults.external_entity, scene.faults.entity_bomb])
def test_hostile_xml(product_path, tmp_path, fault):
    secret = tmp_path / "secret.txt"
    secret.write_text("swordfish")
    fault(product_path, *([secret] if fault is scene.faults.external_entity else []))
    with pytest.raises(ProductError, match="document type or entities") as caught:
        read_product(product_path)
    assert "swordfish" not in str(caught.value)


@pytest.mark.parametrize(
    "entry",
    ["../../climbed.txt", "/climbed.txt", "..\\climbed.txt", "C:\\climbed.txt", "C:/climbed.txt",
     "a/../../climbed.txt", "X.SAFE//a", "X.SAFE/./../../a"],
)  # fmt: skip
def test_climbing_zip(product_path, entry):
    path = scene.faults.climbing_zip(scene.zip_product(product_path), entry)
    with pytest.raises(ProductError, match=r"leaves the folder|forbidden name") as caught:
        read_product(path)
    assert caught.value.subject == str(path)
    assert entry.rsplit("/", 1)[-1].rsplit("\\", 1)[-1] in str(caught.value)


@pytest.mark.parametrize("keep", [0.0, 0.3, 0.9, 0.9999])
def test_truncated_zip(product_path, keep):
    path = scene.faults.truncate_zip(scene.zip_product(product_path), keep)
    with pytest.raises(ProductError, match="truncated or damaged"):
        read_product(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_zip_with_the_same_entry_twice(product_path):
    path = scene.zip_product(product_path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(next(n for n in archive.namelist() if n.endswith("_B02_10m.jp2")).upper(), b"other")
    with pytest.raises(ProductError, match="stands twice"):
        read_product(path)


def test_encrypted_zip(product_path):
    path = scene.zip_product(product_path)
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(bytes(data))
    with pytest.raises(ProductError, match="is encrypted"):
        read_product(path)


def test_damaged_zip_entry(product_path):
    path = scene.zip_product(product_path, "deflate")
    with zipfile.ZipFile(path) as archive:
        info = archive.getinfo(next(n for n in archive.namelist() if n.endswith("MTD_MSIL2A.xml")))
    data = bytearray(path.read_bytes())
    start = info.header_offset + 30 + len(info.filename)
    data[start + 200 : start + 260] = bytes(60)
    path.write_bytes(bytes(data))
    with pytest.raises(ProductError, match="entry is damaged"):
        read_product(path)


def test_zip_with_two_products(product_path, seasons, tmp_path):
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        for path in (product_path, seasons["L1C", "05.00"].products[0]):
            for file in path.glob("MTD_*.xml"):
                archive.write(file, f"{path.name}/{file.name}")
    with pytest.raises(ProductError, match="2 products"):
        read_product(tmp_path / "two.zip")


def test_several_granules(product_path):
    granule = next((product_path / "GRANULE").iterdir())
    shutil.copytree(granule, granule.with_name(granule.name.replace("TFM", "TFN")))
    with pytest.raises(ProductError, match="more than one granule"):
        read_product(product_path)


def test_zone_that_contradicts_the_tile(product_path):
    scene.faults.edit_xml(product_path, "EPSG:32631", "EPSG:32632", "MTD_TL")
    with pytest.raises(ProductError, match="lies elsewhere"):
        read_product(product_path)


def test_what_is_no_product(tmp_path):
    assert recognise(tmp_path / "absent") is None
    assert recognise(tmp_path) is None


# ---------------------------------------------------------------- partial products


def test_partial_product(product_path):
    """Only what partial.json lists is promised; the original manifest stays untouched."""
    manifest = (product_path / "manifest.safe").read_bytes()
    kept = {}
    for path in sorted(product_path.rglob("*.jp2")):
        if path.stem.endswith(("B02_10m", "B05_20m", "SCL_20m")):
            relative = path.relative_to(product_path).as_posix()
            digest = hashlib.sha3_256(path.read_bytes()).hexdigest()
            kept[relative] = {"path": relative, "size": path.stat().st_size, "checksum": ["SHA3-256", digest]}
        else:
            path.unlink()
    whole = read_product(product_path)
    assert not whole.partial
    assert len(whole.missing) > 10
    document = {"format": "deepsatdata-partial", "version": 1, "files": list(kept.values())}
    (product_path / "partial.json").write_text(json.dumps(document))
    product = read_product(product_path)
    assert product.partial
    assert tuple(product.bands) == ("B02", "B05")
    assert product.missing == ()
    assert find_problems(product) == []
    assert verify_checksums(product, ["B02", "B05", "SCL"], Silent()) == 3
    assert (product_path / "manifest.safe").read_bytes() == manifest
    os.unlink(product.bands["B05"].path)
    assert [p.rsplit("/", 1)[-1][-11:] for p in read_product(product_path).missing] == ["B05_20m.jp2"]
    kept_size = document["files"][0]
    kept_size["size"] += 1
    (product_path / "partial.json").write_text(json.dumps(document))
    product = read_product(product_path)
    with pytest.raises(ProductError, match="the manifest says"):
        check_raster(product, product.bands["B02"])
    (product_path / "partial.json").write_text("{")
    with pytest.raises(ProductError, match="JSON is broken"):
        read_product(product_path)


# ---------------------------------------------------------------- folders of products


@pytest.fixture
def season(tmp_path) -> scene.Season:
    return scene.write_season(
        tmp_path / "season", tiles=("31TFM", "31TFN"), size_px=SIZE, dates=("2018-05-21", "2018-04-11"),
        parcels=False, masks=False, bands=("B02", "B05", "B09"),
    )  # fmt: skip


def test_find_is_recursive_and_sorted(season):
    products, skips = find_products(season.folder, Silent())
    expected = sorted((w.spec.acquisition.start, w.spec.tile, w.spec.name) for w in season.written)
    assert [p.name for p in products] == [name for _, _, name in expected]
    assert skips == []
    single, _ = find_products(season.products[0], Silent())
    assert [p.name for p in single] == [season.written[0].spec.name]


def test_links_in_circles_end(season):
    (season.products_folder / "loop").symlink_to(season.folder, target_is_directory=True)
    (season.products_folder / "gone").symlink_to(season.folder / "absent")
    products, skips = find_products(season.folder, Silent())
    assert len(products) == 4
    assert skips == []


def test_the_copy_that_verifies_is_taken(season, tmp_path):
    original = season.products[0]
    shutil.copytree(original, tmp_path / "copy" / original.name)
    packed = scene.zip_product(tmp_path / "copy" / original.name)
    products, skips = find_products(tmp_path, Silent())
    assert len(products) == 4
    assert [(s.subject, s.reason) for s in skips] == [(str(packed), "repeated_product")]
    scene.faults.truncate_band(original, "B05")
    products, skips = find_products(tmp_path, Silent())
    assert [(s.subject, s.reason) for s in skips] == [(str(original), "repeated_product")]
    assert str(packed) in [p.path for p in products]


def test_unreadable_products_are_listed(season, tmp_path):
    good = season.products
    scene.faults.break_xml(good[0])
    (good[1] / "MTD_MSIL2A.xml").unlink()
    zipped = scene.faults.truncate_zip(scene.zip_product(good[2]))
    (tmp_path / "S2A_OPER_PRD_MSIL1C_PDMC_20160112T190112_R022_V20160112T101112_20160112T101112.SAFE").mkdir()
    with zipfile.ZipFile(tmp_path / "holiday.zip", "w") as archive:
        archive.writestr("beach.jpg", b"")
    (tmp_path / "renamed.zip").write_bytes(b"PK\x03\x04 cut")
    products, skips = find_products(tmp_path, Silent())
    assert [p.path for p in products] == [str(good[3])]
    assert {s.reason for s in skips} == {"unreadable_product"}
    assert {Path(s.subject).name for s in skips} == {
        good[0].name, good[1].name, zipped.name, "renamed.zip",
        "S2A_OPER_PRD_MSIL1C_PDMC_20160112T190112_R022_V20160112T101112_20160112T101112.SAFE",
    }  # fmt: skip
    assert "before December 2016" in " ".join(s.detail for s in skips)


def test_nothing_found(tmp_path):
    with pytest.raises(InputError, match="no such folder"):
        find_products(tmp_path / "absent", Silent())
    products, skips = find_products(tmp_path, Silent())
    with pytest.raises(InputError, match="no Sentinel-2 product"):
        require_products(products, tmp_path, skips)


def test_required_bands(season, seasons):
    scene.faults.delete_band(season.products[0], "B05")
    products, _ = find_products(season.folder, Silent())
    kept, skips = require_bands(products, ("B02", "B05"))
    assert len(kept) == 3
    assert [(s.subject, s.reason) for s in skips] == [(season.written[0].spec.name, "missing_band")]
    assert "B05" in skips[0].detail
    assert require_bands(products, ("B02",)) == (products, [])
    for bands, words in (
        (("B02", "B04"), "no product has B04"),
        (("B10",), "does not exist in L2A"),
        (("B2",), "unknown bands B2"),
        ((), "no band is chosen"),
    ):
        with pytest.raises(InputError, match=words):
            require_bands(products, bands)
    mixed = [*products, read_product(seasons["L1C", "05.00"].products[0])]
    with pytest.raises(InputError, match="mixed"):
        require_bands(mixed, ("B02",))
    with pytest.raises(InputError, match="mixed"):
        require_one_level(mixed)


def test_find_can_be_cancelled(season):
    class Stop(Silent):
        def is_cancelled(self):
            return True

    from deepsatdata_plugin.core.errors import Cancelled

    with pytest.raises(Cancelled):
        find_products(season.folder, Stop())


def test_real_products_with_empty_or_missing_images(shared_data):
    products, _ = find_products(shared_data / "real_safe_metadata", Silent())
    assert len(products) == 12
    for product in products:
        problems = find_problems(product)
        assert len(problems) >= 13
        empty = [row for row in problems if row.reason == "damaged_file"]
        assert all("empty" in row.detail for row in empty)
        assert len(empty) == (13 if product.name[38:44] in ("T32TNM", "T32TQT", "T33UWP") else 0)
    one = next(p for p in products if p.tile == "31TDH")
    assert check_raster(one, one.bands["B01"]).grid.width == 1830
