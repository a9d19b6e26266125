#!/usr/bin/env bash
# exactextract 0.3.0: the median of a parcel is not the median as soon as pixels have equal values.
# Done: parcels that cover ten whole pixels each; nine of them 0 and one 1, the same with different values, and one that covers a
# pixel of value 1 by a thousandth and nine pixels of 100 wholly. Median and the quantile 0.25 are asked for.
# Seen: 0.5 and 0.25 where nine of ten pixels are 0, and 50.5 where nine pixels of 100 meet a thousandth of a pixel: equal values
# count as one with the sum of their weights, then quantiles are interpolated between values. Ten different values: right.
# For us: medians of series are by weights alone (the value where half of the weight is reached) and are not compared with these;
# counts and means are.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check exactextract==0.3.0 numpy==1.26.4 shapely==2.1.2 geopandas==1.1.1
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


def quantiles(values, west=0.0):
    """What exactextract says of a row of pixels of 1 m, covered from `west` on."""
    raster = NumPyRasterSource(np.array([values], dtype=float), xmin=0, ymin=0, xmax=10, ymax=1, srs_wkt=utm.to_wkt())
    parcel = geopandas.GeoDataFrame({"parcel": [1]}, geometry=[box(west, 0, 10, 1)], crs=utm)
    table = exactextract.exact_extract(raster, parcel, ["median", "quantile(q=0.25)"], output="pandas")
    return [round(float(value), 3) for value in table.iloc[0][["median", "quantile_25"]]]


mostly_zero, different, sliver = [0] * 9 + [1], list(range(10)), [1] + [100] * 9
print("exactextract", exactextract.__version__)
seen = []
for what, values, west in (("nine 0, one 1", mostly_zero, 0.0), ("0 to 9", different, 0.0), ("a thousandth 1, nine 100", sliver, 0.999)):
    usual = [float(np.quantile(values, q)) for q in (0.5, 0.25)]
    seen.append((quantiles(values, west), usual))
    print(f"{what}: median and quantile 0.25 {seen[-1][0]}, numpy's of the pixels {usual}")
(zero, zero_usual), (ten, ten_usual), (thin, thin_usual) = seen
as_described = zero == [0.5, 0.25] and zero_usual == [0, 0] and ten == ten_usual and thin[0] == 50.5 and thin_usual == [100, 100]
sys.exit(0 if as_described else 1)
PYTHON
