"""The layers of verification: each finds its own kind of damage, and says that it ran."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import replace

import pytest

from deepsatdata_plugin.core.products.formats.safe.manifest import ManifestEntry
from deepsatdata_plugin.hubs.files import verify as verify_module
from deepsatdata_plugin.hubs.files.verify import (
    Damaged,
    verify_content,
    verify_file,
    verify_product,
    verify_single_file,
    verify_zip,
)
from hubsim.safe_zip import safe_files, zip_safe
from queuekit import name_of, record_of

NAME = name_of(1)
FILES = safe_files(NAME)
ZIP = zip_safe(NAME, FILES)
MD5 = hashlib.md5(ZIP, usedforsecurity=False).hexdigest()


def go_on():
    pass


def band(files, name="B03"):
    return next(path for path in files if path.endswith(f"_{name}.jp2"))


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "X.zip.part"
    path.write_bytes(ZIP)
    return path


def safe_folder(tmp_path, files):
    root = tmp_path / ".X.SAFE.tmp"
    for path, data in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return root


# --- 1 and 2 ------------------------------------------------------------------------------------------
def test_size_and_checksum_in_any_case(archive):
    record = record_of(NAME, size=len(ZIP), checksums={"MD5": MD5.upper()})
    assert verify_file(archive, record, len(ZIP), go_on) == ["size", "MD5"]


def test_nothing_known_is_no_failure(archive):
    assert verify_file(archive, record_of(NAME), None, go_on) == []
    assert verify_file(archive, record_of(NAME, checksums={"BLAKE3": "00"}), None, go_on) == []


def test_a_size_in_rounded_megabytes_is_no_damage_and_no_proof(archive):
    record = record_of(NAME, size=int(len(ZIP) * 1.02))
    assert verify_file(archive, record, None, go_on) == []


def test_another_size_than_the_server_promised(archive):
    with pytest.raises(Damaged, match="promised"):
        verify_file(archive, record_of(NAME), len(ZIP) + 1, go_on)


def test_another_size_than_the_catalogue_says(archive):
    with pytest.raises(Damaged, match="catalogue"):
        verify_file(archive, record_of(NAME, size=len(ZIP) * 2), None, go_on)


def test_a_wrong_checksum(archive):
    record = record_of(NAME, checksums={"MD5": "0" * 32})
    layers = verify_file(archive, record, None, go_on)
    assert layers == ["MD5 differs"]
    assert "checksums" in verify_content(archive, record, go_on, layers)  # the product's own list decides


def test_a_wrong_checksum_where_the_product_lists_none(archive, monkeypatch):
    monkeypatch.setattr(verify_module, "verify_product", lambda *given, **named: ["manifest", "bands"])
    with pytest.raises(Damaged, match="MD5 checksum differs"):
        verify_content(archive, record_of(NAME), go_on, ["MD5 differs"])


# --- 3 ------------------------------------------------------------------------------------------------
def test_a_sound_zip(archive):
    assert verify_zip(archive, go_on) == ["zip"]


def test_a_zip_cut_short(archive):
    archive.write_bytes(ZIP[: len(ZIP) * 6 // 10])
    with pytest.raises(Damaged, match="zip"):
        verify_zip(archive, go_on)


def test_an_entry_with_a_wrong_crc(archive):
    data = bytearray(ZIP)
    start = ZIP.index(FILES[band(FILES)])
    data[start + 100] ^= 0xFF
    archive.write_bytes(bytes(data))
    with pytest.raises(Damaged, match="CRC"):
        verify_zip(archive, go_on)


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/evil", "C:\\evil", "a/../../evil", "a\\..\\evil"])
def test_an_entry_that_leaves_the_folder(archive, name):
    archive.write_bytes(zip_safe(NAME, FILES, {name: b"x"}))
    with pytest.raises(Damaged):
        verify_zip(archive, go_on)


# --- 4 and 5 ------------------------------------------------------------------------------------------
def test_a_sound_product_in_a_folder_and_in_a_zip(tmp_path, archive):
    record = record_of(NAME)
    assert verify_product(archive, record, go_on) == ["manifest", "bands"]
    folder = safe_folder(tmp_path, FILES)
    assert verify_product(folder, record, go_on, checksums=True) == ["manifest", "checksums", "bands"]


def test_a_file_that_the_manifest_lists_is_missing(tmp_path):
    files = {path: data for path, data in FILES.items() if path != band(FILES)}
    with pytest.raises(Damaged, match="missing"):
        verify_product(safe_folder(tmp_path, files), record_of(NAME), go_on)


def test_a_file_of_another_size(tmp_path):
    files = {**FILES, band(FILES): FILES[band(FILES)] + b"x"}
    with pytest.raises(Damaged, match="manifest says"):
        verify_product(safe_folder(tmp_path, files), record_of(NAME), go_on)


def test_a_flipped_byte_is_found_by_the_checksums(tmp_path):
    data = bytearray(FILES["MTD_MSIL1C.xml"])
    data[-10:-9] = b" "
    folder = safe_folder(tmp_path, {**FILES, "MTD_MSIL1C.xml": bytes(data)})
    with pytest.raises(Damaged):
        verify_product(folder, record_of(NAME), go_on, checksums=True)


@pytest.mark.parametrize("missing", ["manifest.safe", "MTD_MSIL1C.xml"])
def test_without_manifest_or_metadata_it_is_no_product(tmp_path, missing):
    files = {path: data for path, data in FILES.items() if path != missing}
    with pytest.raises(Damaged):
        verify_product(safe_folder(tmp_path, files), record_of(NAME), go_on)


def with_manifest(files):
    """Return files with a manifest that fits them."""
    from hubsim.safe_zip import _manifest

    rest = {path: data for path, data in files.items() if path != "manifest.safe"}
    return {"manifest.safe": _manifest(NAME, rest, ""), **rest}


@pytest.mark.parametrize("damage", ["text", "cut", "shape"])
def test_a_band_that_is_no_whole_image_of_the_right_shape(tmp_path, damage):
    good = FILES[band(FILES)]
    bad = {
        "text": b"not an image" * 50,
        "cut": good[: len(good) // 2],
        "shape": FILES[next(p for p in FILES if p.endswith("_B09.jp2"))],  # 60 m, in place of 10 m
    }[damage]
    folder = safe_folder(tmp_path, with_manifest({**FILES, band(FILES): bad}))
    with pytest.raises(Damaged):
        verify_product(folder, record_of(NAME), go_on, checksums=True)


def test_another_product_than_the_one_asked_for(archive):
    with pytest.raises(Damaged, match="another product"):
        verify_product(archive, record_of(name_of(2)), go_on)


def test_a_band_that_was_asked_for(tmp_path):
    folder = safe_folder(tmp_path, FILES)
    assert verify_product(folder, record_of(NAME), go_on, bands=("B02", "B09"))
    with pytest.raises(Damaged, match="B05"):
        verify_product(folder, record_of(NAME), go_on, bands=("B02", "B05"))


def test_a_hostile_manifest(tmp_path):
    files = {**FILES, "manifest.safe": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'}
    with pytest.raises(Damaged):
        verify_product(safe_folder(tmp_path, files), record_of(NAME), go_on)


def test_single_files(tmp_path):
    path = tmp_path / "f"
    path.write_bytes(b"hello")
    digest = hashlib.sha3_256(b"hello").hexdigest()
    assert verify_single_file(path, ManifestEntry("f"), go_on) == ("SHA3-256", digest)
    entry = ManifestEntry("f", 5, ("SHA3-256", digest.upper()))
    assert verify_single_file(path, entry, go_on)[1] == digest
    for wrong in (replace(entry, size=6), replace(entry, checksum=("MD5", "0" * 32))):
        with pytest.raises(Damaged):
            verify_single_file(path, wrong, go_on)


def test_verification_can_be_stopped(archive):
    class Stop(Exception):
        pass

    def stop():
        raise Stop

    for work in (
        lambda: verify_file(archive, record_of(NAME, checksums={"MD5": MD5}), None, stop),
        lambda: verify_zip(archive, stop),
        lambda: verify_product(archive, record_of(NAME), stop),
    ):
        with pytest.raises(Stop):
            work()


def test_a_zip_of_any_damage_is_never_taken_for_sound(tmp_path):
    """Property: one flipped bit anywhere is found by a layer, or changes nothing in the product."""
    import numpy as np

    rng = np.random.default_rng(3)
    record = record_of(NAME)
    found = 0
    for position in rng.integers(0, len(ZIP), 60):
        data = bytearray(ZIP)
        data[position] ^= 1 << int(rng.integers(0, 8))
        path = tmp_path / "flip.part"
        path.write_bytes(bytes(data))
        try:
            verify_zip(path, go_on)
            verify_product(path, record, go_on)
        except Damaged:
            found += 1
            continue
        with zipfile.ZipFile(io.BytesIO(bytes(data))) as opened:
            for name, content in FILES.items():
                assert opened.read(f"{NAME}.SAFE/{name}") == content
    assert found > 40
