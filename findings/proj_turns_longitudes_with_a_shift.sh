#!/usr/bin/env bash
# pyproj 3.7.2 (PROJ 9.5.1): whether 190 degrees east stays 190 or becomes -170 depends on the datum it comes from.
# Done: the point 190 E, 17 S (beyond the antimeridian, in Fiji) is brought to WGS 84 from ETRS89, NZGD2000, WGS 72 and NZGD49.
# Seen: without a shift of the datum the number stays 190; with one it comes back as about -170. A ring across 180 degrees is
# unbroken in one layer and jumps in the next.
# For us: longitudes of areas are made unbroken after the transformation, whatever it has made of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyproj==3.7.2
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import pyproj
from pyproj import Transformer

print("pyproj", pyproj.__version__, "PROJ", pyproj.proj_version_str)
found = {}
for code, name in (("EPSG:4258", "ETRS89"), ("EPSG:4167", "NZGD2000"), ("EPSG:4322", "WGS 72"), ("EPSG:4272", "NZGD49")):
    east, north = Transformer.from_crs(code, "EPSG:4326", always_xy=True).transform(190.0, -17.0)
    found[name] = east
    print(f"{name}: 190 E becomes {east:.4f}")
kept = [name for name, east in found.items() if abs(east - 190.0) < 0.01]
turned = [name for name, east in found.items() if abs(east + 170.0) < 0.01]
sys.exit(0 if (kept, turned) == (["ETRS89", "NZGD2000"], ["WGS 72", "NZGD49"]) else 1)
PYTHON
