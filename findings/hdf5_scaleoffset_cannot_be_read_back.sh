#!/usr/bin/env bash
# h5py 3.14.0 (HDF5 1.14.6): what scaleoffset has written cannot be read back, by the same program, if values need all bits of the type.
# Done: two uint16 bands of four pixels, 0 to 32000 and 0 to 65535 (a saturated pixel), stored with scaleoffset=0 ("lossless,
# find the bits"), read back at once; then the second is read by h5py 3.16.0 (HDF5 2.0.0).
# Seen: writing both is quiet; reading the second raises "filter returned failure during read"; HDF5 2.0 reads the same file right.
# For us: shards use shuffle and deflate only. A season looks well until one block has a saturated pixel beside one without data.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for version in 3.14.0 3.16.0; do
    python3 -m venv "$folder/$version"
    "$folder/$version/bin/pip" install --quiet --disable-pip-version-check "h5py==$version" numpy==2.3.5
done
cat >"$folder/bands.py" <<'PYTHON'
import sys

import h5py
import numpy as np

BANDS = {"15 bits": [0, 1200, 3400, 32000], "16 bits": [0, 1200, 3400, 65535]}
print("h5py", h5py.__version__, "HDF5", h5py.version.hdf5_version)
if sys.argv[1] == "write":
    with h5py.File("bands.h5", "w") as file:
        for name, values in BANDS.items():
            file.create_dataset(name, data=np.array(values, dtype="uint16"), chunks=(4,), scaleoffset=0)
right = []
with h5py.File("bands.h5") as file:
    for name, values in BANDS.items():
        try:
            read = file[name][:].tolist()
        except OSError as error:
            read = f"OSError: {error}"
        right.append(read == values)
        print(f"{name}: stored {values}, read {read}")
sys.exit(0 if right == [True, sys.argv[1] == "read"] else 1)
PYTHON
cd "$folder"
"$folder/3.14.0/bin/python" bands.py write
"$folder/3.16.0/bin/python" bands.py read
