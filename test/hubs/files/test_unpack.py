"""A zip becomes a folder, or nothing."""

from __future__ import annotations

import shutil
import stat
import zipfile
from collections import namedtuple

import pytest

from deepsatdata_plugin.hubs.files import unpack as unpack_module
from deepsatdata_plugin.hubs.files.unpack import unpack
from deepsatdata_plugin.hubs.files.verify import Damaged
from hubsim.safe_zip import safe_files, zip_safe
from queuekit import name_of

NAME = name_of(1)
FILES = safe_files(NAME)


def go_on():
    pass


def make(tmp_path, data):
    path = tmp_path / f"{NAME}.zip.part"
    path.write_bytes(data)
    return path


def tree(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_all_files_arrive_without_the_outer_folder(tmp_path):
    target = tmp_path / ".X.SAFE.tmp"
    assert unpack(make(tmp_path, zip_safe(NAME, FILES)), target, go_on) == ["zip"]
    assert tree(target) == FILES


def test_what_was_there_of_an_earlier_try_is_taken_away(tmp_path):
    target = tmp_path / ".X.SAFE.tmp"
    (target / "old").mkdir(parents=True)
    (target / "old" / "file").write_text("x")
    unpack(make(tmp_path, zip_safe(NAME, FILES)), target, go_on)
    assert tree(target) == FILES


@pytest.mark.parametrize(
    "entry",
    [
        "../evil.txt",
        "../../evil.txt",
        "/evil.txt",
        f"{NAME}.SAFE/../../evil.txt",
        "..\\evil.txt",
        "C:/evil.txt",
    ],
)
def test_entries_that_climb_out_are_refused_before_anything_is_written(tmp_path, entry):
    inner = tmp_path / "inner"
    inner.mkdir()
    target = inner / ".X.SAFE.tmp"
    with pytest.raises(Damaged):
        unpack(make(inner, zip_safe(NAME, FILES, {entry: b"evil"})), target, go_on)
    assert not target.exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["inner"]


def test_the_second_guard_holds_by_itself(tmp_path):
    with pytest.raises(Damaged, match="leaves"):
        unpack_module._inside(tmp_path / "a", "../b")
    assert unpack_module._inside(tmp_path / "a", "b/c") == tmp_path / "a" / "b" / "c"


def test_links_become_plain_files(tmp_path):
    path = tmp_path / f"{NAME}.zip.part"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in FILES.items():
            archive.writestr(f"{NAME}.SAFE/{name}", data)
        link = zipfile.ZipInfo(f"{NAME}.SAFE/link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    target = tmp_path / ".X.SAFE.tmp"
    unpack(path, target, go_on)
    assert not (target / "link").is_symlink()
    assert (target / "link").read_text() == "/etc/passwd"


def test_a_wrong_crc_is_damage(tmp_path):
    data = bytearray(zip_safe(NAME, FILES))
    place = bytes(data).index(FILES["MTD_MSIL1C.xml"])
    data[place + 50] ^= 1
    with pytest.raises(Damaged, match="CRC"):
        unpack(make(tmp_path, bytes(data)), tmp_path / "t", go_on)


def test_a_stump_is_damage(tmp_path):
    data = zip_safe(NAME, FILES)
    with pytest.raises(Damaged):
        unpack(make(tmp_path, data[:-500]), tmp_path / "t", go_on)


def test_a_zip_that_does_not_fit_on_the_disk_is_not_begun(tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(1, 1, 1000))
    with pytest.raises(OSError, match="No space"):
        unpack(make(tmp_path, zip_safe(NAME, FILES)), tmp_path / "t", go_on)


def test_unpacking_can_be_stopped(tmp_path):
    calls = 0

    def stop():
        nonlocal calls
        calls += 1
        if calls == 4:
            raise InterruptedError("stop")

    with pytest.raises(InterruptedError):
        unpack(make(tmp_path, zip_safe(NAME, FILES)), tmp_path / "t", stop)
