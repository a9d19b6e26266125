#!/usr/bin/env bash
# rasterio 1.4.4 (GDAL 3.10.3): all_touched burns the pixel south of a corner that it shares no area with, and only that one.
# Done: a diamond inside one pixel whose four corners lie in the middle of the pixel's four sides, burned with all_touched.
# Seen: the pixel and its southern neighbour; north, east and west, touched in the same way, stay empty.
# For us: labels of parcels on a pixel grid made with all_touched grow one row to the south; a coverage above zero is the only
# rule without a side. Our rasters differ from such labels there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rasterio==1.4.4 numpy==2.2.6 shapely==2.1.2
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import rasterio
from rasterio.features import rasterize
from rasterio.transform import from_origin
from shapely.geometry import Polygon

grid = from_origin(0, 50, 10, 10)
diamond = Polygon([(25, 30), (30, 25), (25, 20), (20, 25)])
burned = rasterize([(diamond, 1)], out_shape=(5, 5), transform=grid, all_touched=True)
print("rasterio", rasterio.__version__, "GDAL", rasterio.__gdal_version__)
print(burned)
sides = {"north": burned[1, 2], "south": burned[3, 2], "west": burned[2, 1], "east": burned[2, 3]}
print({side: int(value) for side, value in sides.items()})
sys.exit(0 if burned[2, 2] == 1 and [side for side, value in sides.items() if value] == ["south"] else 1)
PYTHON
