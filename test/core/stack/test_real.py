"""Stacking on real pixels: every stored window equals the slice of the band file."""

from __future__ import annotations

import csv
from pathlib import Path

import h5py
import numpy as np
import pytest
from osgeo import gdal

from deepsatdata_plugin.core.dataset.make import make_dataset
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_products
from deepsatdata_plugin.core.stack.records import StackParameters

TEN = ("B02", "B03", "B04", "B08")


def stack(products: Path, folder: Path, bands=TEN, size=24, **options):
    parameters = StackParameters(bands=bands, size=size, labelled_only=False, **options)
    return make_dataset(str(products), str(folder), parameters, threads=2, feedback=Silent())


def whole_bands(products: Path) -> dict[tuple[str, str], tuple[np.ndarray, tuple[float, ...]]]:
    """Return (product, band) -> (harmonised DN, geotransform), read in one piece and computed in int64."""
    found, _ = find_products(products, Silent())
    result = {}
    for product in found:
        for band, file in product.bands.items():
            dataset = gdal.Open(file.path)
            raw = dataset.ReadAsArray().astype(np.int64)
            harmonised = np.where(raw > 0, np.maximum(raw + product.offsets[band], 1), 0)
            result[product.name, band] = harmonised, dataset.GetGeoTransform()
    return result


def check_all_windows(products: Path, folder: Path) -> int:
    """Compare every stored pixel with the slice of the band file it came from; return the number of samples."""
    oracle = whole_bands(products)
    seen = 0
    for shard in sorted((folder / "shards").glob("*.h5")):
        with h5py.File(shard, "r") as file:
            names = [n.decode() for n in file["products"][:]]
            ulx, uly, size_m = (file[f"index/{c}"][:] for c in ("ulx", "uly", "size_m"))
            for name in [n for n in file if n.startswith("image_")]:
                bands = [b.decode() for b in file[name].attrs["bands"]]
                resolution = file[name].attrs["resolution"]
                for i in range(file[name].shape[0]):
                    image = file[name][i]
                    steps = file["n_steps"][i]
                    assert not image[steps:].any()
                    for t in range(steps):
                        product = names[file["product"][i, t, 0]]
                        for c, band in enumerate(bands):
                            whole, transform = oracle[product, band]
                            row = round((transform[3] - uly[i]) / resolution)
                            col = round((ulx[i] - transform[0]) / resolution)
                            side = round(size_m[i] / resolution)
                            np.testing.assert_array_equal(
                                image[t, c], whole[row : row + side, col : col + side]
                            )
            seen += file["n_steps"].shape[0]
    return seen


@pytest.mark.parametrize(
    ("series", "bands", "size", "count"),
    [
        ("A_AT_T33UUP_L2A_2dates", TEN, 24, 345),
        ("B_BE_T31UFS_L2A_10months", (*TEN, "B05", "B06", "B07", "B11", "B12"), 24, 18),
        ("C_BE_T31UFS_L1C_two_baselines", (*TEN, "B8A", "B11", "B09"), 24, None),
        ("D_SI_T33TWM_T33TWL_L2A_5dates", TEN, 36, None),
    ],
)
def test_every_window_equals_its_slice(shared_data, tmp_path, series, bands, size, count):
    products = shared_data / "safe_series" / series
    result = stack(products, tmp_path / "set", bands, size, masks=series.startswith("D"))
    seen = check_all_windows(products, tmp_path / "set")
    assert seen == result.samples > 0
    if count is not None:
        assert seen == count


def test_mixed_baselines_give_the_same_dn(shared_data, tmp_path):
    series = shared_data / "safe_series"
    images = []
    for name in ("A_AT_T33UUP_L2A_2dates", "A_AT_T33UUP_L2A_mixed_baseline"):
        stack(series / name, tmp_path / name, masks=False)
        with h5py.File(next((tmp_path / name / "shards").glob("*.h5")), "r") as file:
            images.append(file["image_10m"][:])
    np.testing.assert_array_equal(*images)
    stack(series / "A_AT_T33UUP_L2A_mixed_baseline", tmp_path / "raw", masks=False, harmonize=False)
    with h5py.File(next((tmp_path / "raw" / "shards").glob("*.h5")), "r") as file:
        raw = file["image_10m"][:].astype(int)
    assert (raw[:, 0] == images[0][:, 0]).all()
    # Harmonised values are lifted to at least 1; all others differ by exactly the offset.
    lifted = images[0][:, 1] == 1
    assert (raw[:, 1] - images[0][:, 1] == 1000)[~lifted].all()


def test_overlapping_tiles_give_no_place_twice(shared_data, tmp_path):
    stack(shared_data / "safe_series" / "D_SI_T33TWM_T33TWL_L2A_5dates", tmp_path / "set", size=24)
    with open(tmp_path / "set" / "samples.csv", encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    places = [(row["epsg"], row["ulx"], row["uly"]) for row in rows]
    assert len(places) == len(set(places))
    assert {row["tile"] for row in rows} == {"T33TWL", "T33TWM"}
    # One lattice: every corner is a multiple of the stride.
    assert all(float(x) % 240 == 0 and float(y) % 240 == 0 for _, x, y in places)


def test_scl_gives_the_clear_fraction(shared_data, tmp_path):
    stack(shared_data / "safe_series" / "D_SI_T33TWM_T33TWL_L2A_5dates", tmp_path / "set", ("B02",), 24)
    cloudy = []
    for shard in (tmp_path / "set" / "shards").glob("*.h5"):
        with h5py.File(shard, "r") as file:
            scl, clear = file["scl_20m"][:], file["clear_fraction"][:]
            expected = (~np.isin(scl, (0, 1, 3, 8, 9, 10))).mean(axis=(2, 3))
            np.testing.assert_allclose(clear, expected, atol=1e-6)
            cloudy.append(1 - clear.mean(axis=0))
    assert np.mean(cloudy, axis=0).argmax() == 0  # 10 August is the cloudy one


def test_same_acquisition_in_two_baselines_is_one_step(shared_data, tmp_path):
    result = stack(
        shared_data / "safe_series" / "C_BE_T31UFS_L1C_two_baselines", tmp_path / "set", ("B02",), masks=False
    )
    assert result.steps == result.samples
    assert [s.reason for s in result.skips] == ["superseded_baseline"]
