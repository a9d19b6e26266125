#!/usr/bin/env bash
# xarray 2026.1 with h5netcdf 1.8.2: a time axis and an image row become one dimension when they are equally long.
# Done: an HDF5 file without dimension scales with images (5 samples, 24 dates, 4 bands, 24 x 24 pixels), their times (5, 24) and
# labels (5, 24, 24), opened with phony_dims="sort"; then a date is blanked with `where`.
# Seen: the 24 dates and the 24 rows carry the same dimension, so blanking times of the series blanks rows of the labels too.
# For us: shards carry dimension scales; a set of 24 dates and windows of 24 px is the usual case, not the rare one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check xarray==2026.1.0 h5netcdf==1.8.2 h5py==3.16.0 numpy==2.4.6
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import h5netcdf
import h5py
import numpy as np
import xarray

with h5py.File("series.h5", "w") as file:
    file["image"] = np.ones((5, 24, 4, 24, 24), np.uint16)
    file["time"] = np.tile(np.arange(24), (5, 1))
    file["labels"] = np.ones((5, 24, 24), np.int16)
data = xarray.open_dataset("series.h5", engine="h5netcdf", phony_dims="sort")
print("xarray", xarray.__version__, "h5netcdf", h5netcdf.__version__)
for name in ("image", "time", "labels"):
    print(name, data[name].dims)
late = data["labels"].where(data["time"] < 12)
print("labels with", int(late.isnull().sum()), "of", late.size, "pixels blank after leaving out half of the dates")
same = data["time"].dims[1] == data["labels"].dims[1] == data["image"].dims[1]
sys.exit(0 if same and int(late.isnull().sum()) == late.size // 2 else 1)
PYTHON
