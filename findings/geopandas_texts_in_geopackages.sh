#!/usr/bin/env bash
# geopandas 1.2.0 (pyogrio 0.13.0): lists, dates, and truth values with a gap become text in a GeoPackage, without a word.
# Done: two parcels with a list of codes, a date of sowing (datetime.date), a truth value of which one is missing; written and read again.
# Seen: the list comes back as the text "['a', 'b']", the date as the text "2022-04-01", the truth value as the text "True".
# For us: the year of parcels is taken from dates, moments and texts alike; codes stay the texts that they are, none is taken for a list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check geopandas==1.2.0 pyogrio==0.13.0
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import datetime
import sys

import geopandas
import pyogrio
from shapely.geometry import box

parcels = geopandas.GeoDataFrame(
    {
        "codes": [["a", "b"], ["c"]],
        "sown": [datetime.date(2022, 4, 1), datetime.date(2022, 5, 1)],
        "grazed": [True, None],
    },
    geometry=[box(0, 0, 1, 1), box(1, 0, 2, 1)],
    crs=32631,
)
parcels.to_file("parcels.gpkg")
read = geopandas.read_file("parcels.gpkg")
print("geopandas", geopandas.__version__, "pyogrio", pyogrio.__version__)
seen = {column: read[column][0] for column in ("codes", "sown", "grazed")}
for column, value in seen.items():
    print(f"{column}: {parcels[column][0]!r} -> {value!r}")
sys.exit(0 if seen == {"codes": "['a', 'b']", "sown": "2022-04-01", "grazed": "True"} else 1)
PYTHON
