#!/usr/bin/env bash
# rasterio 1.4.4 (GDAL 3.10.3): crop codes of ten digits all become one class.
# Done: three parcels with HCAT codes of EuroCrops (3301010101, 3301061201, 3302000000) burned with dtype int32, and with int64.
# Seen: int32 gives 2147483647 for all three, without an error or a warning; int64 keeps them.
# For us: codes never enter a raster; the class table's index does, and `classes.csv` keeps the code as text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rasterio==1.4.4 numpy==2.2.6 shapely==2.1.2
"$folder/venv/bin/python" -W always - <<'PYTHON'
import sys
import warnings

import rasterio
from rasterio.features import rasterize
from rasterio.transform import from_origin
from shapely.geometry import box

codes = [3301010101, 3301061201, 3302000000]
parcels = [(box(10 * i, 0, 10 * i + 10, 10), code) for i, code in enumerate(codes)]
grid = from_origin(0, 10, 10, 10)
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    burned = {dtype: rasterize(parcels, out_shape=(1, 3), transform=grid, dtype=dtype)[0].tolist() for dtype in ("int32", "int64")}
print("rasterio", rasterio.__version__, "GDAL", rasterio.__gdal_version__)
print("codes:", codes)
print("int32:", burned["int32"], "warnings:", [str(w.message) for w in said])
print("int64:", burned["int64"])
sys.exit(0 if set(burned["int32"]) == {2147483647} and burned["int64"] == codes and not said else 1)
PYTHON
