"""The scene simulator's products are valid Sentinel-2 products and hold exactly what the truth says."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

import scene

gdal.UseExceptions()


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    return scene.small_season(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def complete(tmp_path_factory):
    """One L2A date with every raster real products hold, before and after baseline 04.00."""
    return scene.write_season(
        tmp_path_factory.mktemp("complete"),
        tiles=("31TFM",),
        size_px=120,
        dates=["2018-05-21"],
        clouds={"2018-05-21": 40},
        reprocessed={"2018-05-21": "05.00"},
        complete=True,
    )


@pytest.fixture(scope="module")
def level_1c(tmp_path_factory):
    return scene.write_season(
        tmp_path_factory.mktemp("l1c"),
        tiles=("31TFM", "31TFN"),
        size_px=240,
        dates=["2018-05-21"],
        level="L1C",
        clouds={"2018-05-21": 45},
        reprocessed={"2018-05-21": "05.00"},
        saturate=["2018-05-21"],
        complete=True,
    )


def read(path: Path | str) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def xml_of(path: Path) -> gdal.Dataset:
    return next(path.glob("MTD_MSI*.xml"))


@pytest.fixture
def messages():
    """GDAL's warnings: a missing band file gives nothing else."""
    seen: list[str] = []
    gdal.PushErrorHandler(lambda _level, _number, text: seen.append(text))
    yield seen
    gdal.PopErrorHandler()


def test_small_season_is_what_its_description_says(season):
    assert len(season.products) == 8
    assert {w.spec.baseline for w in season.written} == {"02.06", "05.00"}
    assert [w.content.cloud_percent > 20 for w in season.written] == [False, False, True, True] + [False] * 4
    corners = {(w.spec.ulx, w.spec.uly) for w in season.written}
    assert len(corners) == 2
    (x0, y0), (x1, y1) = sorted(corners)
    assert (x1 - x0) // 60 % 2 == 1 and (y1 - y0) // 60 % 2 == 1  # lattices an odd multiple of 60 m apart
    assert abs(y1 - y0) < 2400 and abs(x1 - x0) < 2400


@pytest.mark.parametrize("which", ["complete", "level_1c"])
def test_sentinel2_driver_opens_every_subdataset_with_the_exact_pixels(which, request, messages):
    season = request.getfixturevalue(which)
    compared = 0
    for written in season.written:
        root = gdal.Open(str(xml_of(written.path)))
        names = [name for name, _ in root.GetSubDatasets()]
        assert len(names) == 4
        for name in names:
            dataset = gdal.Open(name)
            step = round(dataset.GetGeoTransform()[1])
            assert dataset.RasterXSize == written.spec.size_px * 10 // step
            assert dataset.GetGeoTransform()[0::3] == (written.spec.ulx, written.spec.uly)
            assert dataset.GetSpatialRef().GetAuthorityCode(None) == str(written.spec.epsg)
            if ":TCI" in name:
                expected = season.expected_dn(written.spec, "TCI")
                assert np.array_equal(dataset.ReadAsArray(), expected)
                continue
            for number in range(1, dataset.RasterCount + 1):
                band = dataset.GetRasterBand(number)
                title = band.GetMetadataItem("BANDNAME")
                key = {"CLD": f"MSK_CLDPRB_{step}m", "SNW": f"MSK_SNWPRB_{step}m"}.get(title, title)
                if re.fullmatch(r"B\d", key):
                    key = f"B0{key[1]}"
                expected = season.expected_dn(written.spec, key, harmonized=False, resolution=step)
                assert np.array_equal(band.ReadAsArray(), expected), (name, title)
                compared += 1
    assert messages == []
    # L2A: 4, 6 + 5 masks, 2 + 5 masks; L1C: 13 bands; with baseline 05.00 GDAL lists the same bands
    of_l2a = 24 if int(gdal.VersionInfo("VERSION_NUM")) >= 3_100_000 else 22  # GDAL 3.10 lists two more
    assert compared == {"complete": 2 * of_l2a, "level_1c": 4 * 13}[which]


def test_truth_equals_decoded_pixels_of_every_file(season):
    for written in season.written:
        for (name, resolution), digest in written.stored_sha256.items():
            if name.startswith("MSK"):
                path = next(written.path.glob(f"GRANULE/*/QI_DATA/{name}.jp2"))
            else:
                path = scene.faults.band_file(written.path, name, resolution)
            pixels = read(path)
            assert hashlib.sha256(pixels.tobytes()).hexdigest() == digest
            expected = season.expected_dn(written.path, name, harmonized=False, resolution=resolution)
            assert np.array_equal(pixels, expected), (written.spec.name, name)


def test_windows_of_the_truth_are_slices_of_the_whole(season):
    spec = season.written[2].spec
    for band, step in (("B04", 1), ("B11", 2), ("B09", 6), ("SCL", 2)):
        whole = season.expected_dn(spec, band)
        part = season.expected_dn(spec, band, window=(60, 18, 126, 96))
        rows, cols = slice(18 // step, 114 // step), slice(60 // step, 186 // step)
        assert np.array_equal(part, whole[rows, cols])


def test_offsets_shift_the_stored_values_and_never_no_data(season, complete):
    old, new = complete.written
    assert (old.spec.baseline, new.spec.baseline) == ("02.06", "05.00")
    for band in old.spec.bands:
        a, b = (read(scene.faults.band_file(w.path, band)).astype(int) for w in (old, new))
        bright = a > 1
        assert np.array_equal(a[bright] + 1000, b[bright])
        same = complete.expected_dn(old.spec, band)
        assert np.array_equal(same, complete.expected_dn(new.spec, band))
        assert same.min() >= 1
    text = xml_of(new.path).read_text(encoding="utf-8")
    assert re.findall(r'<BOA_ADD_OFFSET band_id="(\d+)">(-?\d+)<', text) == [
        (str(k), "-1000") for k in range(13)
    ]
    assert "ADD_OFFSET" not in xml_of(old.path).read_text(encoding="utf-8")


def test_offsets_may_differ_by_band(tmp_path, season):
    from dataclasses import replace

    spec = replace(season.written[4].spec, offsets=(("B03", -900), ("B8A", -1100)))
    written = scene.write_product(tmp_path, spec, season.renderer)
    text = xml_of(written.path).read_text(encoding="utf-8")
    assert '<BOA_ADD_OFFSET band_id="2">-900<' in text and '<BOA_ADD_OFFSET band_id="8">-1100<' in text
    original = season.written[4]
    for band, more in (("B02", 0), ("B03", -100), ("B8A", 100)):
        a, b = (read(scene.faults.band_file(p, band)).astype(int) for p in (original.path, written.path))
        assert np.array_equal(a + more, b)


def test_level_1c_offsets_and_both_generations_of_cloud_masks(level_1c, tmp_path):
    for written in level_1c.written:
        spec = written.spec
        text = xml_of(written.path).read_text(encoding="utf-8")
        assert ("RADIO_ADD_OFFSET" in text) == (spec.baseline == "05.00")
        truth = level_1c.expected_dn(spec, "MSK_CLASSI_B00")
        assert truth[0].any() and truth[1].any()
        found = sorted(p.name for p in written.path.glob("GRANULE/*/QI_DATA/MSK_*"))
        if spec.baseline == "05.00":
            assert found == ["MSK_CLASSI_B00.jp2"]
            dataset = gdal.Open(str(next(written.path.glob("GRANULE/*/QI_DATA/MSK_CLASSI_B00.jp2"))))
            assert np.array_equal(dataset.ReadAsArray(), truth)
            assert dataset.GetGeoTransform()[1] == 60
        else:
            assert found == ["MSK_CLOUDS_B00.gml"]
            copy = tmp_path / f"{spec.tile}.gml"  # OGR leaves a .gfs file beside what it reads
            copy.write_bytes(next(written.path.glob("GRANULE/*/QI_DATA/MSK_CLOUDS_B00.gml")).read_bytes())
            mask = _burn(copy, spec)
            assert np.array_equal(mask == 1, truth[0]) and np.array_equal(mask == 2, truth[1])


def _burn(path: Path, spec: scene.ProductSpec) -> np.ndarray:
    """Burn a GML mask at 60 m: 1 opaque, 2 cirrus."""
    side = spec.size_px // 6
    target = gdal.GetDriverByName("MEM").Create("", side, side, 1, gdal.GDT_Byte)
    target.SetGeoTransform((spec.ulx, 60, 0, spec.uly, 0, -60))
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    for value, kind in ((1, "OPAQUE"), (2, "CIRRUS")):
        layer.SetAttributeFilter(f"maskType = '{kind}'")
        gdal.RasterizeLayer(target, [1], layer, burn_values=[value])
    return target.ReadAsArray()


def test_cloud_free_vector_mask_is_empty_and_readable(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=["2018-05-21"], level="L1C", bands=("B02",)
    )
    text = next(season.products[0].glob("GRANULE/*/QI_DATA/MSK_CLOUDS_B00.gml")).read_text(encoding="utf-8")
    assert "<eop:maskMembers/>" in text and "boundedBy" not in text


def test_saturated_pixels_are_kept_by_every_baseline(level_1c):
    seen = 0
    for written in level_1c.written:
        for band in ("B02", "B05", "B01"):
            stored = read(scene.faults.band_file(written.path, band))
            harmonized = level_1c.expected_dn(written.spec, band)
            assert np.array_equal(stored == 65535, harmonized == 65535)
            seen += int((stored == 65535).sum())
    assert seen > 100


def test_scene_classification_fits_the_pixels_and_the_xml(season):
    cloudy = season.written[2]
    scl = season.expected_dn(cloudy.spec, "SCL")
    blue = season.expected_dn(cloudy.spec, "B02").reshape(120, 2, 120, 2).mean((1, 3))
    probability = season.expected_dn(cloudy.spec, "MSK_CLDPRB_20m")
    assert {3, 4, 5, 8, 9} <= set(np.unique(scl).tolist())
    assert np.median(blue[scl == 9]) > 4 * np.median(blue[scl == 4])
    nir = season.expected_dn(cloudy.spec, "B8A")
    assert np.median(nir[scl == 3]) < 0.7 * np.median(nir[scl == 4])
    assert probability[scl == 9].min() > 60 and probability[(scl == 4) | (scl == 5)].max() == 0
    share = 100 * np.isin(scl, (8, 9, 10)).mean()
    text = xml_of(cloudy.path).read_text(encoding="utf-8")
    stated = float(re.search(r"<Cloud_Coverage_Assessment>([\d.]+)<", text).group(1))
    assert stated == pytest.approx(share, abs=1e-5)
    assert 35 < sum(w.content.cloud_percent for w in season.written[2:4]) / 2 < 55


def test_manifest_lists_every_file_with_size_and_checksum(season, level_1c, complete):
    algorithms = set()
    for written in (*season.written, *level_1c.written, *complete.written):
        text = (written.path / "manifest.safe").read_text(encoding="utf-8")
        rows = re.findall(
            r'size="(\d+)">\s*<fileLocation href="\./([^"]+)"[^>]*/>'
            r'\s*<checksum checksumName="([^"]+)">(\w+)<',
            text,
        )
        on_disk = {p.relative_to(written.path).as_posix() for p in written.path.rglob("*") if p.is_file()}
        assert {r[1] for r in rows} == on_disk - {"manifest.safe"}
        for size, name, algorithm, digest in rows:
            data = (written.path / name).read_bytes()
            assert len(data) == int(size)
            make = {"MD5": hashlib.md5, "SHA3-256": hashlib.sha3_256}[algorithm]
            assert make(data).hexdigest() == digest.lower()
            algorithms.add((written.spec.baseline, algorithm))
        ids = re.findall(r'<dataObject ID="([^"]+)"', text)
        assert len(set(ids)) == len(ids) == len(rows)
    assert algorithms == {("02.06", "MD5"), ("05.00", "SHA3-256")}


def test_all_xml_parses_and_agrees_with_the_names(season, level_1c):
    for written in (*season.written, *level_1c.written):
        spec = written.spec
        for path in [*written.path.rglob("*.xml"), written.path / "manifest.safe"]:
            assert gdal.ParseXMLString(path.read_text(encoding="utf-8"))
        assert re.fullmatch(r"S2[AB]_MSIL(1C|2A)_\d{8}T\d{6}_N\d{4}_R\d{3}_T\w{5}_\d{8}T\d{6}", spec.name)
        text = xml_of(written.path).read_text(encoding="utf-8")
        assert f"<PRODUCT_URI>{spec.name}.SAFE<" in text
        assert f"<PROCESSING_BASELINE>{spec.baseline}<" in text
        listed = re.findall(r"<IMAGE_FILE>([^<]+)<", text)
        images = {
            p.relative_to(written.path).as_posix()[:-4]
            for p in written.path.glob("GRANULE/*/IMG_DATA/**/*.jp2")
        }
        assert set(listed) == images
        tile = next(written.path.glob("GRANULE/*/MTD_TL.xml")).read_text(encoding="utf-8")
        assert f"<ULX>{spec.ulx}<" in tile and f"<ULY>{spec.uly}<" in tile and f"EPSG:{spec.epsg}<" in tile
        for mask in re.findall(r"<MASK_FILENAME[^>]*>([^<]+)<", tile):
            assert (written.path / mask).is_file()


def test_product_xml_has_the_elements_of_real_ones(complete, level_1c, shared_data):
    """All our elements exist in a real product of that level and era, and nearly all of theirs in ours."""
    real = shared_data / "real_safe_metadata"
    pairs = {
        "S2A_MSIL2A_20230625T234621_N0509_R073_T01WCP_20230626T022157.SAFE": complete.written[1],
        "esa_S2B_MSIL2A_20210122T133229_N0214_R081_T22HBD_20210122T155500.SAFE": complete.written[0],
        "eodag/S2A_MSIL1C_20180101T105441_N0206_R051_T31TDH_20180101T124911": level_1c.written[0],
        "L1C_N0510_T30NWM": level_1c.written[1],
    }
    known_gaps = {
        "ECMWF_DATA_REF", "GRI_FILENAME", "LUT_List", "LUT_FILENAME", "SNOW_CLIMATOLOGY_MAP",
        "ESACCI_WaterBodies_Map", "ESACCI_LandCover_Map", "ESACCI_SnowCondition_Map_Dir", "DIMENSION",
    }  # fmt: skip
    for folder, written in pairs.items():
        theirs, ours = (_elements(xml_of(p)) for p in (real / folder, written.path))
        assert ours - theirs == set(), folder
        assert theirs - ours - known_gaps == set(), folder


def _elements(path: Path) -> set[str]:
    return set(re.findall(r"<([A-Za-z_][\w:.-]*)", path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("method", ["store", "deflate"])
def test_zips_hold_the_same_product(tmp_path, method):
    wanted = {"tiles": ("31TFM",), "size_px": 120, "dates": ["2018-05-21"], "bands": ("B02", "B05", "B09")}
    plain = scene.write_season(tmp_path / "plain", **wanted)
    packed = scene.write_season(tmp_path / "packed", zipped=method, **wanted)
    archive = packed.products[0]
    assert archive.suffix == ".zip" and list(archive.parent.iterdir()) == [archive]
    with zipfile.ZipFile(archive) as content:
        assert content.testzip() is None
        files = [n for n in content.namelist() if not n.endswith("/")]
        root = plain.products[0]
        assert sorted(files) == sorted(
            p.relative_to(root.parent).as_posix() for p in root.rglob("*") if p.is_file()
        )
        for name in files:
            assert content.read(name) == (root.parent / name).read_bytes()
    name = packed.written[0].spec.name
    dataset = gdal.Open(f"/vsizip/{archive}/{name}.SAFE/MTD_MSIL2A.xml")
    pixels = read(dataset.GetSubDatasets()[0][0])[2]
    assert np.array_equal(pixels, packed.expected_dn(name, "B02", harmonized=False))


def test_same_seed_same_bytes_other_seed_other_pixels(tmp_path):
    def digests(folder: str, seed: int) -> dict[str, str]:
        s = scene.small_season(tmp_path / folder, seed=seed, size_px=120, dates=["2018-04-11", "2018-05-21"])
        files = sorted(p for p in s.folder.rglob("*") if p.is_file())
        return {p.relative_to(s.folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}

    first, again, other = digests("a", 5), digests("b", 5), digests("c", 6)
    assert first == again
    bands = [n for n in first if n.endswith("_B08_10m.jp2")]
    assert bands and all(first[n] != other.get(n) for n in bands)


def test_season_is_read_back_from_its_truth(season):
    again = scene.load_season(season.folder)
    assert [w.spec for w in again.written] == [w.spec for w in season.written]
    assert again.products == season.products
    spec = again.written[3].spec
    for band in ("B03", "B12", "SCL"):
        assert np.array_equal(again.expected_dn(spec, band), season.expected_dn(spec, band))


def block_size(product: Path, band: str) -> list[int]:
    dataset = gdal.Open(str(scene.faults.band_file(product, band)))
    return dataset.GetRasterBand(1).GetBlockSize()


def test_blocks_are_those_of_real_products_cut_to_the_image(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=1404, dates=["2018-05-21"], bands=("B02", "B05", "B01"),
        supersample=1,
        parcels=False, masks=False,
    )  # fmt: skip
    assert {b: block_size(season.products[0], b) for b in ("B02", "B05", "B01")} == {
        "B02": [1024, 1024],
        "B05": [640, 640],
        "B01": [192, 192],
    }
    small = scene.write_season(
        tmp_path / "small",
        tiles=("31TFM",),
        size_px=240,
        dates=["2018-05-21"],
        bands=("B02",),
        blocks={10: 64},
    )
    assert block_size(small.products[0], "B02") == [64, 64]


def coding(path: Path) -> tuple[int, ...]:
    """Return what the main header says of the coding: style, order, layers, transform, levels, code-block ..."""
    octets = path.read_bytes()
    place = octets.index(b"\xff\x52", octets.index(b"\xff\x4f\xff\x51"))
    length = int.from_bytes(octets[place + 2 : place + 4], "big")
    return tuple(octets[place + 4 : place + 2 + length])


def coding_of(code_block: int, precinct: int) -> tuple[int, ...]:
    """Return the same of a real product: 4 levels, reversible, precincts of one size on all levels."""
    power, size = code_block.bit_length() - 3, precinct.bit_length() - 1
    return (1, 0, 0, 1, 0, 4, power, power, 0, 1, *[size << 4 | size] * 5)


def packet_lengths(path: Path) -> int:
    """Count the markers PLT that tell the lengths of packets."""
    return path.read_bytes().count(b"\xff\x58\x00")


def test_codestreams_are_divided_as_those_of_real_products(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=1404, dates=["2018-05-21"], bands=("B02", "B05", "B01"),
        supersample=1, parcels=False, masks=False,
    )  # fmt: skip
    for band, code_block, precinct, blocks in (("B02", 64, 256, 4), ("B05", 8, 128, 4), ("B01", 4, 64, 4)):
        path = scene.faults.band_file(season.products[0], band)
        assert coding(path) == coding_of(code_block, precinct), band
        assert packet_lengths(path) >= blocks, band
        image = gdal.Open(str(path))
        assert image.GetRasterBand(1).GetMetadata("IMAGE_STRUCTURE")["NBITS"] == "15", band


def test_a_real_band_is_divided_as_the_simulated_ones_are(shared_data):
    path = next((shared_data / "real_safe_metadata").rglob("T31TDH_*_B01.jp2"))
    assert coding(path) == coding_of(4, 64)
    assert packet_lengths(path) >= 100  # one a block at least
    image = gdal.Open(str(path))
    assert image.GetRasterBand(1).GetBlockSize() == [192, 192]
    assert image.GetRasterBand(1).GetMetadata("IMAGE_STRUCTURE")["NBITS"] == "15"


def test_strips_give_the_same_files_as_one_piece(tmp_path, monkeypatch):
    from scene import safe_writer

    wanted = {
        "tiles": ("31TFM",),
        "size_px": 240,
        "dates": ["2018-05-21"],
        "clouds": {"2018-05-21": 30},
        "complete": True,
    }
    whole = scene.write_season(tmp_path / "whole", **wanted)
    monkeypatch.setattr(safe_writer, "_IN_MEMORY", 0)
    monkeypatch.setattr(safe_writer, "_STRIP", 66)
    strips = scene.write_season(tmp_path / "strips", **wanted)
    a, b = whole.products[0], strips.products[0]
    for path in a.rglob("*"):
        if path.is_file() and path.name != "manifest.safe":
            assert path.read_bytes() == (b / path.relative_to(a)).read_bytes(), path.name
    assert not list(b.rglob("*.tif"))


def test_dates_can_share_files(tmp_path):
    season = scene.write_season(
        tmp_path, tiles=("31TFM",), size_px=120, dates=["2018-04-11", "2018-04-21", "2018-07-10"],
        link_dates=True,
        baseline={"2018-07-10": "05.00"}, cheap=True,
    )  # fmt: skip
    first, second, third = season.written
    assert second.pixels_of == first.spec.name and third.pixels_of == third.spec.name
    files = [scene.faults.band_file(w.path, "B03") for w in season.written]
    assert files[0].samefile(files[1]) and not files[0].samefile(files[2])
    assert files[0].samefile(scene.faults.band_file(first.path, "B02"))  # cheap: one file per resolution
    for written in season.written:
        for band in ("B03", "B8A", "B09"):
            pixels = read(scene.faults.band_file(written.path, band))
            assert np.array_equal(pixels, season.expected_dn(written.spec, band, harmonized=False))
        text = (written.path / "manifest.safe").read_text(encoding="utf-8")
        assert written.spec.name in xml_of(written.path).read_text(encoding="utf-8")
        assert text.count("<dataObject ") == sum(p.is_file() for p in written.path.rglob("*")) - 1


def test_bad_sizes_and_bands_are_refused(tmp_path):
    with pytest.raises(ValueError, match="multiple of 6"):
        scene.write_season(tmp_path / "a", size_px=128)
    with pytest.raises(ValueError, match="B10"):
        scene.write_season(tmp_path / "b", bands=("B10",))
    with pytest.raises(ValueError, match="zips"):
        scene.write_season(tmp_path / "c", zipped=True, link_dates=True)
