#!/usr/bin/env bash
# exactextract 0.3.0: a column that is named "id" cannot be carried over.
# Done: `exact_extract(raster, parcels, ["mean"], include_cols=["id"])` on parcels whose ids are 907, 12 and 455; the same
# with the column named "parcel".
# Seen: "id" comes back as the number of the row (0, 1, 2), without a word; "parcel" comes back whole.
# For us: never compare or join by a column of that name; the benchmark joins on the order of rows.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check exactextract==0.3.0 numpy==1.26.4 rasterio==1.4.4 shapely==2.1.2 geopandas==1.1.1
"$folder/venv/bin/python" - <<'PYTHON'
import sys
import warnings

import exactextract
import geopandas
import numpy as np
from exactextract.raster import NumPyRasterSource
from pyproj import CRS
from shapely.geometry import box

warnings.simplefilter("ignore")
utm = CRS.from_epsg(32631)
ids = [907, 12, 455]
squares = [box(x, 0, x + 10, 10) for x in (0, 10, 20)]
raster = NumPyRasterSource(np.arange(300.0).reshape(10, 30), xmin=0, ymin=0, xmax=30, ymax=10, srs_wkt=utm.to_wkt())


def carried(column):
    parcels = geopandas.GeoDataFrame({column: ids}, geometry=squares, crs=utm)
    table = exactextract.exact_extract(raster, parcels, ["mean"], include_cols=[column], output="pandas")
    return [int(value) for value in table[column]]


named_id, named_parcel = carried("id"), carried("parcel")
print("exactextract", exactextract.__version__)
print("ids of the parcels:        ", ids)
print("carried in column 'id':    ", named_id)
print("carried in column 'parcel':", named_parcel)
sys.exit(0 if named_id != ids and named_parcel == ids else 1)
PYTHON
