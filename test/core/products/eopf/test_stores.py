"""Stores of every generation: the same product as its SAFE, and read alike by libraries nobody here wrote."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import scene
from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.acquisitions import acquisition_of, acquisitions_of
from deepsatdata_plugin.core.products.check import check_file
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.products.formats import format_of
from deepsatdata_plugin.core.products.formats.eopf import image
from deepsatdata_plugin.core.products.formats.eopf.identity import read_identity, tile_of
from deepsatdata_plugin.core.products.formats.eopf.layout import MASKS, band_array
from deepsatdata_plugin.core.products.offsets import offset_contradiction
from deepsatdata_plugin.core.tiles import tile_square

ROOT = Path(__file__).resolve().parents[4]
PYTHON = ROOT / ".venv" / "croissant" / "bin" / "python"
STRUCTURES = ROOT.parent / "shared" / "data" / "eopf"
CHUNKS = {10: 90, 20: 50, 60: 30}
STORED = {"MSK_CLDPRB": "MSK_CLDPRB_20m", "MSK_SNWPRB": "MSK_SNWPRB_20m", "MSK_CLASSI": "MSK_CLASSI_B00"}


@pytest.fixture(scope="module", params=["L1C", "L2A"])
def season(request, tmp_path_factory):
    """One date with clouds and half a swath, as SAFE."""
    return scene.write_season(
        tmp_path_factory.mktemp("season"), tiles=("31TFM",), size_px=240, dates=("2022-05-21",), level=request.param,
        baseline="05.10", clouds={"2022-05-21": 40.0}, swaths={("31TFM", "2022-05-21"): 0.3}, parcels=False, supersample=1,
    )  # fmt: skip


def product_of(folder):
    (product,), skips = find_products(folder, Silent())
    assert not skips
    return product


def pixels_of(product, file):
    with format_of(product).open_raster(file) as reader:
        return reader.read_area(0, 0, reader.info.grid.width, reader.info.grid.height)


@pytest.mark.parametrize("zipped", [False, True])
@pytest.mark.parametrize("generation", scene.GENERATIONS)
def test_a_store_is_the_same_product_as_its_safe(tmp_path, season, generation, zipped):
    safe, spec = product_of(season.products_folder), season.written[0].spec
    scene.write_eopf(tmp_path, spec, season.renderer, generation, zipped, CHUNKS)
    store = product_of(tmp_path)
    same = (
        "name", "level", "platform", "tile", "epsg", "sensing_start", "generation_time", "relative_orbit", "baseline",
        "cloud_percent", "offsets", "quantification", "corner", "shapes", "missing",
    )  # fmt: skip
    assert {name: getattr(store, name) for name in same} == {name: getattr(safe, name) for name in same}
    assert np.allclose(store.footprint, safe.footprint)
    assert acquisition_of(store) == acquisition_of(safe)
    assert list(store.bands) == list(safe.bands) and list(store.masks) == list(safe.masks)
    assert store.datastrip_start == (None if generation == "2025" else safe.datastrip_start)
    for name, file in {**store.bands, **store.masks}.items():
        info = check_file(store, file)
        assert (info.block_width, info.grid.resolution) == (CHUNKS[file.resolution], file.resolution)
        if name == "MSK_CLASSI":
            continue
        stored = season.expected_dn(spec, STORED.get(name, name), harmonized=False)
        found = pixels_of(store, file)
        assert found.dtype == stored.dtype and np.array_equal(found, stored)
    grid = check_file(safe, safe.bands["B04"]).grid
    masks = [format_of(product).cloud_mask(product, grid) for product in (store, safe)]
    assert np.array_equal(*masks) and len(np.unique(masks[0])) > 1


def test_safe_and_store_of_one_acquisition_are_one(tmp_path, season):
    spec = season.written[0].spec
    scene.write_eopf(tmp_path, spec, season.renderer, chunks=CHUNKS)
    (tmp_path / "safe").symlink_to(season.products_folder)
    (kept,), skips = find_products(tmp_path, Silent())
    assert [skip.reason for skip in skips] == ["repeated_product"]
    # Under a name that tells nothing it is the acquisition that decides.
    other = replace(kept, name="S02MSIL2A_20220521T105031_0000_A051_T000", path="elsewhere")
    (groups, left_out) = acquisitions_of([kept, other])
    assert len(groups) == 1 and len(groups[0]) + len(left_out) == 2


SECOND_READER = """
import sys, hashlib, json
import numpy as np, xarray, zarr
store, paths = sys.argv[1], sys.argv[2:]
root = zarr.open_group(store, mode="r")
found = {}
for path in paths:
    folder, name = path.rsplit("/", 1)
    values = np.asarray(root[path][:])
    dataset = xarray.open_zarr(store, group=folder, consolidated=False, decode_cf=False)
    assert np.array_equal(dataset[name].values, values, equal_nan=values.dtype.kind == "f"), path
    x, y = dataset["x"].values, dataset["y"].values
    found[path] = [hashlib.sha256(values.tobytes()).hexdigest(), float(x[0]), float(y[0]), list(dataset[name].dims)]
print(json.dumps([root.attrs["stac_discovery"]["properties"]["product:type"], found]))
"""


@pytest.mark.parametrize("generation", scene.GENERATIONS)
def test_simulated_stores_are_read_by_zarr_and_xarray(tmp_path, season, generation):
    spec = season.written[0].spec
    path = scene.write_eopf(tmp_path, spec, season.renderer, generation, chunks=CHUNKS)
    store = product_of(tmp_path)
    arrays = {band_array(band): band for band in store.bands}
    done = subprocess.run(
        [str(PYTHON), "-W", "ignore", "-c", SECOND_READER, str(path), *arrays], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    kind, found = json.loads(done.stdout)
    assert kind == f"S02MSI{spec.level}"
    for array, band in arrays.items():
        _, x, y, axes = found[array]
        half = store.bands[band].resolution / 2
        assert axes == ["y", "x"] and (x - half, y + half) == store.corner
        assert found[array][0] == season.written[0].stored_sha256[band, store.bands[band].resolution]


def test_large_chunks_are_read_in_blocks(tmp_path, season, monkeypatch):
    monkeypatch.setattr(image, "BLOCK_PX", 64)
    spec = season.written[0].spec
    scene.write_eopf(tmp_path, spec, season.renderer, "2025", chunks={10: 240, 20: 70, 60: 40})
    store = product_of(tmp_path)
    for band, side in (("B04", 60), ("B11", 35), ("B09", 40)):
        with format_of(store).open_raster(store.bands[band]) as reader:
            info, whole = reader.info, season.expected_dn(spec, band, harmonized=False)
            assert (info.block_width, info.block_height) == (side, side)
            for by in range(-(-info.grid.height // side)):
                for bx in range(-(-info.grid.width // side)):
                    part = whole[by * side : (by + 1) * side, bx * side : (bx + 1) * side]
                    assert np.array_equal(reader.read_block(bx, by), part)


@pytest.mark.parametrize("blosc", [False, True])
@pytest.mark.parametrize("consolidated", [False, True])
def test_consolidated_or_not_by_either_codec(tmp_path, season, consolidated, blosc):
    spec = season.written[0].spec
    scene.write_eopf(
        tmp_path,
        spec,
        season.renderer,
        chunks=CHUNKS,
        consolidated=consolidated,
        blosc=blosc,
        keep_empty=True,
    )
    store = product_of(tmp_path)
    found = pixels_of(store, store.bands["B8A"])
    assert np.array_equal(found, season.expected_dn(spec, "B8A", harmonized=False))


def test_areas_cross_chunks_and_edges(tmp_path, season):
    spec = season.written[0].spec
    scene.write_eopf(tmp_path, spec, season.renderer, chunks={10: 77, 20: 50, 60: 30})
    store = product_of(tmp_path)
    whole = season.expected_dn(spec, "B08", harmonized=False)
    random = np.random.default_rng(8)
    with format_of(store).open_raster(store.bands["B08"]) as reader:
        for _ in range(40):
            x, y = random.integers(0, 239, 2)
            width, height = random.integers(1, 240 - x + 1), random.integers(1, 240 - y + 1)
            area = reader.read_area(int(x), int(y), int(width), int(height))
            assert np.array_equal(area, whole[y : y + height, x : x + width])
        assert reader.read_block(3, 3).shape == (9, 9)


def structures():
    if not STRUCTURES.is_dir():
        return [pytest.param(None, None, marks=pytest.mark.skip("the folder of real data is not here"))]
    found = []
    for file in sorted(STRUCTURES.glob("structure_*.json")):
        products = json.loads(file.read_text(encoding="utf-8"))["products"]
        found += [pytest.param(product, kind, id=f"{file.stem}-{kind}") for kind, product in products.items()]
    return found


#: By name in the root attributes: tile, baseline, relative orbit.
REAL = {
    "20251008T100041": ("32TQM", "05.11", 122),
    "20250113T103309": ("32TLQ", "05.11", 108),
    "20230625T234621": ("01WCP", "05.09", 73),
    "20260721T100559": ("33UWQ", "05.12", 22),
    "20210908T042701": ("46RER", "03.01", 133),
}


@pytest.mark.parametrize(("structure", "kind"), structures())
def test_real_root_attributes_are_understood(structure, kind):
    root = structure["root_attributes"]
    codes = [array.get("attributes", {}).get("proj:epsg") for array in structure["arrays"].values()]
    identity = read_identity(root, codes, "store")
    when = identity.sensing_start.strftime("%Y%m%dT%H%M%S")
    tile, baseline, orbit = REAL[when]
    square = tile_square(tile)
    assert "S02MSI" + identity.level == kind
    assert (identity.baseline, identity.relative_orbit, identity.epsg) == (baseline, orbit, square.epsg)
    assert tile_of(identity, (square.ulx, square.uly), (109_800.0, 109_800.0), "store") == tile
    nameless = replace(identity, names=())
    assert tile_of(nameless, (square.ulx, square.uly), (109_800.0, 109_800.0), "store") == tile
    with pytest.raises(ProductError, match="is that of no tile"):
        tile_of(nameless, (square.ulx + 60, square.uly), (109_800.0, 109_800.0), "store")
    for band in identity_bands(identity.level):
        assert structure["arrays"][band_array(band)]["attributes"]["add_offset"] == -0.1
    masks = [path for name, (path, _) in MASKS.items() if identity.level == "L2A" or name == "MSK_CLASSI"]
    assert all(path in structure["arrays"] for path in masks)


def identity_bands(level):
    from deepsatdata_plugin.core.products.sensor import MSI

    return MSI.level_bands(level)


def test_an_offset_below_baseline_4_contradicts(tmp_path, season):
    """EOPF's converter writes an offset of -0.1 whatever the product had."""
    spec = replace(
        season.written[0].spec, baseline="03.01", offsets=tuple((b, -1000) for b in ("B02", "B04"))
    )
    scene.write_eopf(tmp_path, replace(spec, bands=("B02", "B04")), season.renderer, chunks=CHUNKS)
    assert "03.01 has no radiometric offsets" in offset_contradiction(product_of(tmp_path))
