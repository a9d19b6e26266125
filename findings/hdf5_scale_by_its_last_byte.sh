#!/usr/bin/env bash
# h5py 3.16.0 (HDF5 2.0.0): an attribute CLASS that reads b"DIMENSION_SCALE" makes a scale or not, by a byte that no reader shows.
# Done: three datasets get CLASS: by make_scale, as numpy's bytes, and as 16 bytes of numpy (the text and a zero); all are read back.
# Seen: the three values are equal, but only the first is a scale: HDF5 wants a null-terminated text, numpy's are null-padded.
# For us: shards write the axes' attributes themselves (same bytes in every run), so the kind of text is set by hand.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check h5py==3.16.0 numpy==2.4.6
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import h5py
import numpy as np

values = {
    "as numpy's bytes": np.bytes_("DIMENSION_SCALE"),
    "as 16 bytes of numpy": np.array("DIMENSION_SCALE", dtype="S16"),
}
found = {}
with h5py.File("axes.h5", "w") as file:
    axis = file.create_dataset("by make_scale", data=np.arange(3.0))
    axis.make_scale("axis")
    found["by make_scale"] = (axis.attrs["CLASS"], axis.is_scale)
    for name, value in values.items():
        axis = file.create_dataset(name, data=np.arange(3.0))
        axis.attrs["CLASS"] = value
        found[name] = (axis.attrs["CLASS"], axis.is_scale)
print("h5py", h5py.__version__, "HDF5", h5py.version.hdf5_version)
for name, (read, is_scale) in found.items():
    print(f"CLASS {name}: reads {read!r}, is a scale: {is_scale}")
same = len({bytes(read) for read, _ in found.values()}) == 1
sys.exit(0 if same and [is_scale for _, is_scale in found.values()] == [True, False, False] else 1)
PYTHON
