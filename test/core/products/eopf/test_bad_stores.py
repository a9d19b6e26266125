"""Stores that are damaged, incomplete, of another kind or contradicting themselves: refused by name, nothing guessed."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

import scene
from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.check import check_file
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.formats import format_of
from deepsatdata_plugin.core.products.formats.eopf import chunks
from deepsatdata_plugin.core.products.inventory import inventory_of
from deepsatdata_plugin.core.products.offsets import offset_contradiction
from scene.eopf_writer import NO_DATA, zstd_packed

CHUNKS = {10: 60, 20: 30, 60: 10}
B04 = "measurements/reflectance/r10m/b04"


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return scene.write_season(
        tmp_path_factory.mktemp("season"), tiles=("31TFM",), size_px=240, dates=("2022-05-21",), level="L2A",
        baseline="05.10", bands=("B02", "B04", "B11"), swaths={("31TFM", "2022-05-21"): 0.5}, parcels=False, supersample=1,
    )  # fmt: skip


@pytest.fixture(scope="module", params=["2026-v2", "2026-v3"])
def whole(request, season, tmp_path_factory):
    return scene.write_eopf(
        tmp_path_factory.mktemp(request.param),
        season.written[0].spec,
        season.renderer,
        request.param,
        chunks=CHUNKS,
    )


@pytest.fixture
def store(whole, tmp_path):
    return shutil.copytree(whole, tmp_path / whole.name)


def is_v3(store):
    return (store / "zarr.json").exists()


def edit_root(store, change):
    file = store / ("zarr.json" if is_v3(store) else ".zattrs")
    node = json.loads(file.read_text())
    change(node["attributes"] if is_v3(store) else node)
    file.write_text(json.dumps(node))


def edit_array(store, path, change, attributes=False):
    name = "zarr.json" if is_v3(store) else ".zattrs" if attributes else ".zarray"
    file = store / path / name
    node = json.loads(file.read_text())
    change(node["attributes"] if attributes and is_v3(store) else node)
    file.write_text(json.dumps(node))


def chunk(store, path, row, column):
    return store / path / (f"c/{row}/{column}" if is_v3(store) else f"{row}.{column}")


def only(folder):
    (product,), skips = find_products(folder, Silent())
    assert not skips
    return product


def refusal(folder):
    products, (skip,) = find_products(folder, Silent())
    assert not products
    return skip.detail


def properties(root):
    return root["stac_discovery"]["properties"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda r: properties(r).pop("product:type"), "no EOPF product of Sentinel-2: it has no product:type"),
        (lambda r: properties(r).update({"product:type": "S03OLCEFR"}), "product:type is 'S03OLCEFR'"),
        (lambda r: properties(r).update({"processing:level": "L1C"}), "product:type says L2A, processing:level L1C"),
        (lambda r: properties(r).update(platform="sentinel-2c"), "platform says S2C, the datatake GS2A"),
        (lambda r: properties(r).update({"proj:epsg": 32632}), "the zones 32631, 32632"),
        (lambda r: r["other_metadata"].update(horizontal_crs_code="EPSG:4326"), "'EPSG:4326' is no UTM zone"),
        (lambda r: properties(r).update({"eopf:baseline": "02.14"}), "the processing baselines 02.14, 05.10"),
        (lambda r: properties(r).update(start_datetime=None), "start_datetime is None"),
        (lambda r: properties(r).update({"sat:relative_orbit": 0}), "sat:relative_orbit is 0"),
        (lambda r: properties(r).update({"proj:bbox": [0.0, 0.0, 60.0, 60.0]}), "proj:bbox is 0, 0, 60, 60"),
        (lambda r: r["stac_discovery"].update(geometry={"type": "Point"}), "is no polygon"),
        (lambda r: properties(r).update({"eo:cloud_cover": -1}), "eo:cloud_cover is -1"),
    ],
)  # fmt: skip
def test_root_attributes_that_contradict(store, tmp_path, change, message):
    edit_root(store, change)
    assert message in refusal(tmp_path)


def test_floats_and_prototypes_are_refused(store, tmp_path):
    edit_array(
        store, B04, lambda node: node.update({"data_type": "float64"} if is_v3(store) else {"dtype": "<f8"})
    )
    assert "B04 is stored as <f8, not as 16 bit DN" in refusal(tmp_path)
    shutil.rmtree(store / "measurements" / "reflectance")
    (store / "measurements" / "rasters_10m" / "b04_10m").mkdir(parents=True)
    (store / "measurements" / "rasters_10m" / "b04_10m" / ".zarray").write_text("{}")
    assert "prototype of 2024" in refusal(tmp_path)


@pytest.mark.parametrize(
    ("v2", "v3", "message"),
    [
        ({"compressor": {"id": "jpegxl"}}, {"codecs": [{"name": "bytes"}, {"name": "jpegxl"}]}, "jpegxl"),
        ({"filters": [{"id": "delta"}]}, {"codecs": [{"name": "sharding_indexed"}]}, ("delta", "sharding_indexed")),
        ({"order": "F"}, {"codecs": [{"name": "transpose"}, {"name": "bytes"}]}, ("order", "transpose")),
        ({"shape": [0, 240]}, {"shape": "240"}, "shape is"),
    ],
)  # fmt: skip
def test_what_is_not_supported_is_named(store, tmp_path, v2, v3, message):
    edit_array(store, B04, lambda node: node.update(v3 if is_v3(store) else v2))
    wanted = message if isinstance(message, str) else message[is_v3(store)]
    assert wanted in refusal(tmp_path)


def test_offsets_need_evidence(store, tmp_path):
    edit_array(store, B04, lambda node: node.pop("add_offset"), attributes=True)
    product = only(tmp_path)
    assert "no offset is known for B04" in offset_contradiction(product)
    edit_array(store, B04, lambda node: node.update(scale_factor=1e-4, add_offset=-1000), attributes=True)
    assert "add_offset of B04 is -1000" in refusal(tmp_path)


def test_a_lost_chunk_is_told_from_ground_without_data(store, tmp_path):
    """Half the tile lies outside the swath; Zarr 3 leaves its chunks out, and nothing in the store says so."""
    product = only(tmp_path)
    assert product.missing == () and set(product.bands) == {"B02", "B04", "B11"}
    empty = set(product.bands["B04"].empty_chunks)
    assert bool(empty) == is_v3(store)
    values = pixels(product, "B04")
    seen = next(
        (r, c) for r in range(4) for c in range(4) if values[r * 60 : r * 60 + 60, c * 60 : c * 60 + 60].all()
    )
    chunk(store, B04, *seen).unlink()
    product = only(tmp_path)
    assert "B04" not in product.bands and len(product.missing) == 1
    (row,) = inventory_of(tmp_path, Silent())
    key = chunk(store, B04, *seen).relative_to(store).as_posix()
    assert row.state == "problem" and f"1 file is missing ({key})" in row.problems
    with pytest.raises(ProductError, match=r"missing|B04"):
        format_of(product).open_raster(only_file(product, store)).read_block(seen[1], seen[0])


def only_file(product, store):
    """The band's file as a run that was planned before the chunk was lost has it."""
    from dataclasses import replace

    return replace(product.bands["B02"], name="B04", path=str(store / B04))


def pixels(product, band):
    with format_of(product).open_raster(product.bands[band]) as reader:
        return reader.read_area(0, 0, reader.info.grid.width, reader.info.grid.height)


def test_a_chunk_lost_at_the_edge_of_the_swath_is_missed_because_other_bands_have_it(store, tmp_path):
    product = only(tmp_path)
    values = pixels(product, "B04")
    parts = {
        (r, c): values[r * 60 : r * 60 + 60, c * 60 : c * 60 + 60] != 0 for r in range(4) for c in range(4)
    }
    edge = next(place for place, part in parts.items() if part.any() and not part.all())
    chunk(store, B04, *edge).unlink()
    assert "B04" not in only(tmp_path).bands


def test_quality_masks_prove_ground_without_data(season, tmp_path):
    """Where other bands have data, a band's own mask has the last word."""
    path = scene.write_eopf(
        tmp_path, season.written[0].spec, season.renderer, chunks=CHUNKS, quality=True, keep_empty=True
    )
    values = pixels(only(tmp_path), "B04")
    row, column = next(
        (r, c) for r in range(4) for c in range(4) if values[r * 60 : r * 60 + 60, c * 60 : c * 60 + 60].all()
    )
    chunk(path, B04, row, column).unlink()
    assert "B04" not in only(tmp_path).bands
    chunk(path, "quality/mask/r10m/b04", row, column).write_bytes(zstd_packed(bytes([NO_DATA]) * 3600))
    product = only(tmp_path)
    assert product.bands["B04"].empty_chunks == (f"c/{row}/{column}",)
    values[row * 60 : row * 60 + 60, column * 60 : column * 60 + 60] = 0
    assert np.array_equal(pixels(product, "B04"), values)


@pytest.mark.parametrize("kept", [0, 1, 20, -1])
def test_a_chunk_cut_short_is_found_before_work(store, tmp_path, kept):
    product = only(tmp_path)
    files = sorted(
        p for p in (store / B04).rglob("*") if p.is_file() and not p.name.startswith((".", "zarr"))
    )
    data = files[-1].read_bytes()
    files[-1].write_bytes(data[:kept])
    with pytest.raises(ProductError) as caught:
        check_file(product, product.bands["B04"], anew=True)
    assert caught.value.subject == str(files[-1])


def test_what_does_not_unpack_is_told_and_what_does_is_called_unverified(store, tmp_path):
    product = only(tmp_path)
    sound = format_of(product).verify(product, Silent())
    assert sound.right == 1 + len(product.bands) + len(product.masks) and not sound.wrong
    assert "keeps no checksums" in sound.unchecked[0].detail
    files = sorted(
        p for p in (store / B04).rglob("*") if p.is_file() and not p.name.startswith((".", "zarr"))
    )
    data = bytearray(files[-1].read_bytes())
    data[40:] = bytes(len(data) - 40)
    files[-1].write_bytes(bytes(data))
    (wrong,) = format_of(product).verify(product, Silent()).wrong
    assert wrong.subject == str(files[-1])


def test_axes_decide_where_the_pixels_lie(store, tmp_path):
    shutil.rmtree(store / "measurements" / "reflectance" / "r10m" / "x")
    assert "coordinates of the pixels are missing" in refusal(tmp_path)


def test_other_stores_are_passed_over(tmp_path):
    other = tmp_path / "weather.zarr"
    other.mkdir()
    (other / "zarr.json").write_text('{"zarr_format": 3, "node_type": "group", "attributes": {}}')
    assert find_products(tmp_path, Silent()) == ([], [])


def test_a_gdal_without_the_codec_is_not_blamed_on_the_chunk(store, tmp_path, monkeypatch):
    monkeypatch.setattr(chunks, "compressors", lambda: {"zlib"})
    assert f"this GDAL cannot unpack {'zstd' if is_v3(store) else 'blosc'}" in refusal(tmp_path)
