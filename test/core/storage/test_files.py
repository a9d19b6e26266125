"""Files that are whole or not there, hashes, and the lock of a folder."""

from __future__ import annotations

import errno
import hashlib
import os

import pytest

from deepsatdata_plugin.core import storage
from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.storage import files, lock


class Notes(Silent):
    def __init__(self, *, cancelled: bool = False):
        self.warnings: list[str] = []
        self.cancelled = cancelled

    def warn(self, text: str) -> None:
        self.warnings.append(text)

    def is_cancelled(self) -> bool:
        return self.cancelled


def test_a_text_is_whole_or_the_old_one_stays(tmp_path):
    path = tmp_path / "a.csv"
    storage.write_text(path, "ä\n")
    assert path.read_bytes() == "ä\n".encode()
    with pytest.raises(ValueError):
        with storage.whole_file(path) as part:
            part.write_text("half")
            raise ValueError
    assert path.read_bytes() == "ä\n".encode()
    assert os.listdir(tmp_path) == ["a.csv"]


def test_a_file_held_by_a_scanner_is_tried_again(tmp_path, monkeypatch):
    calls = []
    real = os.replace

    def held_twice(source, target):
        calls.append(target)
        if len(calls) < 3:
            raise PermissionError(errno.EACCES, "held")
        real(source, target)

    monkeypatch.setattr(files, "FIRST_WAIT", 0.001)
    monkeypatch.setattr(os, "replace", held_twice)
    storage.write_text(tmp_path / "a", "x")
    assert (tmp_path / "a").read_text() == "x"
    assert len(calls) == 3


def test_hash_and_cancel(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"abc" * 2**20)
    assert storage.file_sha256(path) == hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(Cancelled):
        storage.file_sha256(path, Notes(cancelled=True))


def test_a_file_is_read_once_for_all_its_hashes_and_unknown_kinds_are_left_out(tmp_path):
    path, pieces = tmp_path / "a", []
    path.write_bytes(b"abc" * 2**20)
    found = storage.file_hashes(path, ["MD5", "CRC32", "sha3_256"], lambda: pieces.append(1))
    data = path.read_bytes()
    assert found == {"MD5": hashlib.md5(data).hexdigest(), "sha3_256": hashlib.sha3_256(data).hexdigest()}
    assert len(pieces) == 3
    assert storage.known_hash("SHA-512") and not storage.known_hash("CRC32")


def test_a_disk_without_the_room_is_full_before_it_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "free_bytes", lambda path: 1000)
    storage.require_free(tmp_path, 1000)
    with pytest.raises(OSError, match="No space") as caught:
        storage.require_free(tmp_path, 1001)
    assert caught.value.errno == errno.ENOSPC


def test_free_space_of_a_folder_that_is_not_there_yet(tmp_path):
    assert storage.free_bytes(tmp_path / "a" / "b") > 0


def test_one_writer_a_folder(tmp_path):
    with storage.sole_writer(tmp_path, Notes()):
        with pytest.raises(InputError, match="another run is writing"):
            with storage.sole_writer(tmp_path, Notes()):
                pass
    with storage.sole_writer(tmp_path, Notes()):
        pass


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOTSUP, errno.EIO, errno.EINVAL])
def test_a_share_without_locks_is_a_warning(tmp_path, monkeypatch, number):
    def refuse(handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(lock, "_try_lock", refuse)
    notes = Notes()
    with storage.sole_writer(tmp_path, notes):
        pass
    assert str(tmp_path) in notes.warnings[0]


def test_tables_and_numbers_have_one_spelling(tmp_path):
    path = tmp_path / "a.csv"
    assert storage.write_csv(path, ("a", "b"), [[1, None], ["x,y", 'q"']], Notes()) == 2
    assert path.read_bytes() == b'a,b\n1,\n"x,y","q"""\n'
    assert storage.write_csv(path, ("a", "b"), [], Notes()) == 0
    with pytest.raises(Cancelled):
        storage.write_csv(path, ("a",), ([k] for k in range(10**6)), Notes(cancelled=True))
    assert storage.decimals(float("nan"), 2) == ""
    assert storage.decimals(None, 2) == ""
    assert storage.decimals(1.005, 1) == "1.0"
    assert (
        storage.json_text({"b": [storage.plain_number(10.0), storage.plain_number(2.5)]})
        == '{\n "b": [\n  10,\n  2.5\n ]\n}\n'
    )
    with pytest.raises(ValueError):
        storage.json_text(float("nan"))
