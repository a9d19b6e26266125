#!/usr/bin/env bash
# xarray 2026.1 with zarr 3.1.6: pixels without data are missing in Zarr 2, and a reflectance of -0.1 in Zarr 3.
# Done: one band as EOPF products store it (uint16, fill_value 0, scale_factor 0.0001, add_offset -0.1) and a scene classification
# (uint8, fill_value 0), the same pixels in Zarr 2 and in Zarr 3, opened with open_zarr.
# Seen: in Zarr 2 the fill value becomes NaN and the classes become float32; in Zarr 3 nothing is missing, 0 becomes -0.1 and counts
# in the mean, and the classes stay uint8. No warning; use_zarr_fill_value_as_mask, which open_zarr offers for this, changes
# nothing in either, whether True or False.
# For us: ESA's products of 2025 are Zarr 2, those made by EOPF-CPM 3 are Zarr 3. Our reader takes pixels raw and 0 as no data in both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check xarray==2026.1.0 zarr==3.1.6 numpy==2.4.6
cd "$folder"
"$folder/venv/bin/python" -W always - <<'PYTHON'
import sys
import warnings

import numpy as np
import xarray
import zarr

BAND = np.array([[0, 1000], [1001, 3000]], dtype="uint16")
CLASSES = np.array([[0, 4], [5, 9]], dtype="uint8")
print("xarray", xarray.__version__, "zarr", zarr.__version__)


def opened(version, **options):
    with xarray.open_zarr(f"v{version}.zarr", consolidated=False, **options) as product:
        return product.b02.load(), product.scl.load()


as_described = True
for version in (2, 3):
    group = zarr.open_group(f"v{version}.zarr", mode="w", zarr_format=version)
    for name, pixels, scaling in (("b02", BAND, {"scale_factor": 0.0001, "add_offset": -0.1}), ("scl", CLASSES, {})):
        names = {"dimension_names": ("y", "x")} if version == 3 else {}
        array = group.create_array(name, shape=pixels.shape, chunks=pixels.shape, dtype=pixels.dtype, fill_value=0, **names)
        array[:] = pixels
        array.attrs.update(scaling | ({"_ARRAY_DIMENSIONS": ["y", "x"]} if version == 2 else {}))
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        band, classes = opened(version)
    asked = [opened(version, use_zarr_fill_value_as_mask=mask)[0] for mask in (True, False)]
    print(f"Zarr {version}: band {band.values.ravel().round(4).tolist()}, mean {float(band.mean()):.4f}, classes {classes.dtype}")
    print("        the same with use_zarr_fill_value_as_mask True, False:", [band.identical(other) for other in asked])
    missing = bool(np.isnan(band.values[0, 0]))
    kind = "float32" if version == 2 else "uint8"
    as_described &= missing == (version == 2) and classes.dtype == kind and not said
    as_described &= all(band.identical(other) for other in asked)
    as_described &= missing or bool(np.isclose(band.values[0, 0], -0.1))
sys.exit(0 if as_described else 1)
PYTHON
