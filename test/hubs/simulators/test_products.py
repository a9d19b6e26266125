"""The products a simulated hub serves: valid for the project's own reader, the same bytes every time."""

from __future__ import annotations

import hashlib
import zipfile

import pytest

import hubsim
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.products.find import find_problems, find_products
from hubsim.safe_zip import tile_corner

NAMES = [
    "S2A_MSIL1C_20151219T144722_N0201_R139_T19MGT_20151219T145202",
    "S2B_MSIL1C_20220101T103629_N0400_R008_T31TFM_20220101T133629",
    "S2A_MSIL2A_20180501T103629_N0207_R008_T31TFM_20180501T133629",
    "S2B_MSIL2A_20210617T100559_N0212_R022_T33UUP_20210624T063729",
    "S2B_MSIL2A_20220101T103629_N0400_R008_T31TFM_20220101T133629",
    "S2C_MSIL2A_20250101T103629_N0511_R008_T60HXB_20250101T133629",
]


@pytest.mark.parametrize("zipped", [True, False])
def test_they_are_read_without_a_complaint(tmp_path, zipped):
    catalogue = hubsim.Catalogue([hubsim.product(n, cloud=12.5) for n in NAMES])
    for product in catalogue:
        path = tmp_path / f"{product.name}.zip"
        path.write_bytes(catalogue.blob(product).data)
        if not zipped:
            with zipfile.ZipFile(path) as archive:
                archive.extractall(tmp_path)
            path.unlink()
    found, skipped = find_products(tmp_path, Silent())
    assert skipped == []
    assert sorted(p.name for p in found) == sorted(NAMES)
    for product in found:
        assert find_problems(product) == []
        assert product.cloud_percent == 12.5
        assert product.corner == (tile_corner(product.tile).ulx, tile_corner(product.tile).uly)
        shift = -1000 if int(product.name.split("_N")[1][:4]) >= 400 else 0
        assert set(product.offsets.values()) == {shift}
        assert ("SCL" in product.masks) == (product.level == "L2A")


def test_corners_are_those_of_the_scene_simulator():
    """Two independent implementations of the grid's formula agree."""
    from scene import mgrs

    for tile in ("31TFM", "19MGT", "33UUP", "60HXB", "01CCV", "33XWJ", "32TLS", "30NWM", "28PHQ", "51CVP"):
        square = mgrs.tile_square(tile)
        corner = tile_corner(tile)
        assert (corner.epsg, corner.ulx, corner.uly) == (square.epsg, square.ulx, square.uly)


def test_the_same_bytes_every_time_and_others_for_others():
    blobs = [[c.blob(p) for p in c] for c in (hubsim.synthetic(5), hubsim.synthetic(5))]
    assert blobs[0] == blobs[1]
    assert len({b.md5 for b in blobs[0]}) == 5
    assert all(hashlib.md5(b.data).hexdigest() == b.md5 for b in blobs[0])


def test_padding_makes_them_large():
    catalogue = hubsim.synthetic(1, padding=2_000_000)
    assert catalogue.size(next(iter(catalogue))) > 2_000_000


def test_folders_are_served_as_they_are(shared_data, tmp_path):
    folders = sorted((shared_data / "safe_series/A_AT_T33UUP_L2A_2dates").glob("*.SAFE"))
    catalogue = hubsim.served(folders)
    assert sorted(p.name for p in catalogue) == [f.name[:-5] for f in folders]
    product = next(iter(catalogue))
    assert product.geometry.Area() < 0.1  # the footprint of the cut-out, not of the tile
    path = tmp_path / f"{product.name}.zip"
    path.write_bytes(catalogue.blob(product).data)
    found, skipped = find_products(tmp_path, Silent())
    assert (len(found), skipped, find_problems(found[0])) == (1, [], [])


def test_recorded_catalogue(shared_data):
    catalogue = hubsim.recorded(shared_data / "hub_samples")
    assert len(catalogue) == 567
    assert [p.name[:26] for p in catalogue if not p.online] == ["S2A_MSIL2A_20201007T022601"]
    assert all(p.geometry is not None and p.parts for p in catalogue)
