#!/usr/bin/env bash
# virtualizarr 2.5.1: an HDF5 dataset with a list of texts as attribute (names of bands) stops the parser.
# Done: two HDF5 files with dimension scales, equal but for the attribute `bands`, fixed-length texts: one name in the first, two in the
# second; both parsed by HDFParser, both listed by kerchunk 0.2.10.
# Seen: the first is parsed; for the second a ValueError, "The truth value of an array with more than one element is ambiguous", that
# names neither attribute nor dataset. kerchunk lists both.
# For us: shards keep `bands` as the list that it is; a virtual Zarr of them is made by kerchunk, and tested so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check virtualizarr==2.5.1 kerchunk==0.2.10 h5py==3.16.0 zarr==3.1.6 obstore==0.12.1 \
    xarray==2026.1.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys
from importlib.metadata import version
from pathlib import Path

import h5py
import numpy as np
from kerchunk.hdf import SingleHdf5ToZarr
from obspec_utils.registry import ObjectStoreRegistry
from obstore.store import LocalStore
from virtualizarr.parsers import HDFParser

seen = {}
for name, bands in (("one", [b"B02"]), ("two", [b"B02", b"B03"])):
    with h5py.File(f"{name}.h5", "w") as file:
        image = file.create_dataset("image", data=np.ones((2, len(bands)), np.uint16))
        image.attrs["bands"] = np.array(bands)
        for axis, scale in enumerate(("sample", "band")):
            file[scale] = np.arange(image.shape[axis])
            file[scale].make_scale(scale)
            image.dims[axis].attach_scale(file[scale])
    address = Path(f"{name}.h5").resolve().as_uri()
    try:
        HDFParser()(address, ObjectStoreRegistry({"file://": LocalStore()}))
        seen[name] = "parsed"
    except ValueError as error:
        seen[name] = f"ValueError: {error}"
    listed = SingleHdf5ToZarr(f"{name}.h5").translate()["refs"]
    print(f"{name}: virtualizarr {version('virtualizarr')}: {seen[name]}; kerchunk lists {'image/.zarray' in listed}")
sys.exit(0 if seen["one"] == "parsed" and "ambiguous" in seen["two"] else 1)
PYTHON
