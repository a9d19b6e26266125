"""Shards on storage whose locks cannot be had."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager

import numpy as np
import pytest

from deepsatdata_plugin.core.dataset.shard import ShardWriter
from deepsatdata_plugin.core.errors import DeepSatDataError
from deepsatdata_plugin.core.reader import open_shard
from deepsatdata_plugin.core.stack.compress import best_compressor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="flock")

HOLD = "import fcntl, sys; f = open(sys.argv[1], 'ab'); fcntl.flock(f, fcntl.LOCK_EX); print(flush=True); sys.stdin.read()"


@contextmanager
def locked(path):
    """Another process holds the lock that HDF5 asks for."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        process.stdout.readline()
        try:
            yield
        finally:
            process.stdin.close()


def test_shards_are_written_and_read_without_locks(tmp_path):
    path = tmp_path / "a.h5"
    with locked(tmp_path / "a.h5.part"):
        writer = ShardWriter(path, best_compressor())
        writer.put("n_steps", np.arange(3))
        writer.finish()
        writer.publish()
    with locked(path), open_shard(path) as file:
        assert file["n_steps"][:].tolist() == [0, 1, 2]


def test_an_hdf5_that_insists_on_locks_is_named_with_its_setting(tmp_path):
    from deepsatdata_plugin.core.dataset.make import _cannot_write

    error = _cannot_write(tmp_path, OSError("Unable to create file (unable to lock file, errno = 37)"))
    assert isinstance(error, DeepSatDataError)
    assert "HDF5_USE_FILE_LOCKING=FALSE" in str(error)
    assert "HDF5" not in str(_cannot_write(tmp_path, OSError(28, "No space left on device")))
