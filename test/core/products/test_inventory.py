"""What is on disk, with what is wrong: companions, other formats, checksums of everything, bands by resolution."""

from __future__ import annotations

import contextlib
import os
import resource
import zipfile
from dataclasses import replace

import pytest

import scene
import seasons
from core.products.reading import read_product
from deepsatdata_plugin.core.errors import EnvironmentFailure, ProductError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.check import check_file
from deepsatdata_plugin.core.products.companions import is_companion
from deepsatdata_plugin.core.products.find import find_problems, find_products
from deepsatdata_plugin.core.products.formats.safe import container
from deepsatdata_plugin.core.products.formats.safe.name import parse_name
from deepsatdata_plugin.core.products.inventory import inventory_of

#: What macOS writes into a `._X` beside X: the magic number of AppleDouble, then nothing of use.
APPLE_DOUBLE = b"\x00\x05\x16\x07" + bytes(4092)


def season_of(folder, level="L2A", **options):
    options = {"size_px": 120, "bands": ("B02", "B05", "B09"), "parcels": False, "supersample": 1} | options
    return seasons.write_season(folder, tiles=("31TFM",), dates=("2022-05-10",), level=level, **options)


def add_companions(folder):
    for path in sorted(folder.rglob("*")):
        path.with_name("._" + path.name).write_bytes(APPLE_DOUBLE)
    for name in (".DS_Store", "Thumbs.db"):
        for path in (folder, *(p for p in folder.rglob("*") if p.is_dir())):
            (path / name).write_bytes(b"x")
    inside = folder / "__MACOSX"
    inside.mkdir()
    (inside / "MTD_MSIL2A.xml").write_text("<broken")


@pytest.mark.parametrize("level", ["L1C", "L2A"])
@pytest.mark.parametrize("kind", ["folder", "zip"])
def test_companions_of_other_systems_are_passed_over(tmp_path, level, kind):
    season = season_of(tmp_path / "a", level)
    products = season.products_folder
    if kind == "zip":
        archive = scene.zip_product(season.products[0], "deflate")
        assert not season.products[0].exists()  # the zip takes its place
    without = inventory_of(products, Silent(), checksums=True)
    assert [row.state for row in without] == ["ok"]
    if kind == "zip":
        with zipfile.ZipFile(archive, "a") as file:
            for name in file.namelist():
                folder, _, last = name.rstrip("/").rpartition("/")
                file.writestr(f"__MACOSX/{folder}/._{last}".replace("//", "/"), APPLE_DOUBLE)
                file.writestr(f"{folder}/._{last}".lstrip("/"), APPLE_DOUBLE)
        (products / ("._" + archive.name)).write_bytes(APPLE_DOUBLE)
        without = [replace(without[0], size_bytes=archive.stat().st_size)]
    else:
        add_companions(products)
    assert inventory_of(products, Silent(), checksums=True) == without


def test_names_of_companions():
    for name in ("._B02.jp2", "a/._b/c", ".DS_Store", "__MACOSX/x", "Thumbs.db", "a/desktop.ini"):
        assert is_companion(name)
    for name in ("B02.jp2", "manifest.safe", "GRANULE/_x", "a.DS_Store"):
        assert not is_companion(name)


@pytest.mark.parametrize("ending", [".zarr", ".zarr.zip"])
def test_a_store_cut_short_is_listed_under_its_name(tmp_path, ending):
    name = "S2B_MSIL2A_20250401T104619_N0511_R051_T30TTM_20250401T134512"
    path = tmp_path / (name + ending)
    if ending == ".zarr":
        path.mkdir()
        (path / ".zgroup").write_text('{"zarr_format": 2}')
    else:
        with zipfile.ZipFile(path, "w") as file:
            file.writestr(".zgroup", '{"zarr_format": 2}')
    assert str(parse_name(name + ending)) == name
    (row,) = inventory_of(tmp_path, Silent())
    assert (row.name, row.state) == (name, "unreadable")
    assert ".zattrs is missing" in row.problems


def test_checksums_look_at_every_object_that_is_listed(tmp_path):
    season = season_of(tmp_path, complete=True)
    product = season.products[0]
    (row,) = inventory_of(tmp_path, Silent(), checksums=True)
    listed = (product / "manifest.safe").read_text(encoding="utf-8").count("<byteStream")
    assert row.verified == f"{listed} right, 0 missing, 0 wrong"

    def flip(path):
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(bytes(data))

    flip(next(product.rglob("*R60m/*B02_60m.jp2")))
    flip(next(product.rglob("*TCI_10m.jp2")))
    next(product.rglob("MTD_TL.xml")).unlink()
    next(product.rglob("*MSK_SNWPRB_60m*")).unlink()
    (row,) = inventory_of(tmp_path, Silent(), checksums=True)
    assert row.state == "problem"
    assert row.verified == f"{listed - 4} right, 2 missing, 2 wrong"
    for word in ("B02_60m", "TCI_10m", "MTD_TL.xml", "MSK_SNWPRB_60m"):
        assert word in row.problems


def test_missing_bands_are_named_by_resolution(tmp_path):
    season = season_of(tmp_path, complete=True)
    for pattern in ("*R10m/*.jp2", "*R20m/*B05*"):
        for path in season.products[0].rglob(pattern):
            path.unlink()
    (row,) = inventory_of(tmp_path, Silent())
    assert "10 m: AOT, B02, TCI, WVP; 20 m: B05" in row.problems  # all that was written there


def test_offsets_that_contradict_the_baseline_are_told(tmp_path):
    season = season_of(tmp_path, baseline="04.00")
    (row,) = inventory_of(tmp_path, Silent())
    assert row.state == "ok"
    xml = next(season.products[0].glob("MTD_MSI*.xml"))
    text = xml.read_text(encoding="utf-8")
    xml.write_text(text.replace("BOA_ADD_OFFSET", "OTHER_OFFSET"), encoding="utf-8")
    (row,) = inventory_of(tmp_path, Silent())
    assert row.state == "problem"
    assert "contradict themselves: processing baseline 04.00 has radiometric offsets" in row.problems


def test_the_share_without_data_is_told(tmp_path):
    season_of(tmp_path, swaths={"2022-05-10": 0.5})
    (row,) = inventory_of(tmp_path, Silent())
    assert row.nodata_percent == pytest.approx(50, abs=10)


@contextlib.contextmanager
def without_descriptors():
    """Use up all open files that this process may have."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, before[1]))
    held = []
    try:
        while True:
            try:
                held.append(os.open(os.devnull, os.O_RDONLY))
            except OSError:
                break
        yield
    finally:
        for descriptor in held:
            os.close(descriptor)
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_no_product_is_blamed_when_no_file_can_be_opened(tmp_path):
    """Want of descriptors ends the run with its name, when folders are listed, read and checked alike."""
    season = season_of(tmp_path)
    product = read_product(season.products[0])
    with without_descriptors():
        with pytest.raises(EnvironmentFailure):
            find_products(tmp_path, Silent())
        with pytest.raises(EnvironmentFailure, match=r"ulimit|THREADS"):
            check_file(product, product.bands["B02"])
        with pytest.raises(EnvironmentFailure):
            find_problems(product)
    assert find_problems(product) == []


def test_metadata_that_cannot_be_read_now_is_no_damage(tmp_path, monkeypatch):
    season_of(tmp_path)
    read = container.Folder.read

    def failing(self, path):
        if path.startswith("MTD_MSI"):
            raise ProductError(f"cannot be read: {os.strerror(5)}.", subject=self.entries[path].gdal_path)
        return read(self, path)

    monkeypatch.setattr(container.Folder, "read", failing)
    with pytest.raises(EnvironmentFailure, match="Nothing is known against the product"):
        find_products(tmp_path, Silent())


def test_a_product_without_its_manifest_is_a_problem(tmp_path):
    """Sizes come from there: without it nothing says that a file is whole or that one is lacking."""
    season_of(tmp_path)
    assert {row.state for row in inventory_of(tmp_path, Silent())} == {"ok"}
    for manifest in tmp_path.rglob("manifest.safe"):
        manifest.unlink()
    rows = inventory_of(tmp_path, Silent())
    assert {(row.state, row.n_problems) for row in rows} == {("problem", 1)}
    assert all(row.problems == "No manifest: sizes and completeness cannot be checked." for row in rows)
