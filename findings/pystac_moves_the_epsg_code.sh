#!/usr/bin/env bash
# pystac 1.15.2: an item that is read has no proj:epsg any more, and stackstac 0.5.1 finds no CRS in it.
# Done: a STAC 1.0.0 item with proj:epsg 32631 (as the catalogues of Sentinel-2 COGs write it) read with pystac; the item then stacked
# with stackstac, without and with the code named by hand.
# Seen: the property is proj:code "EPSG:32631", the version 1.1.0; stackstac raises "Cannot pick a common CRS" unless epsg= is given.
# For us: both spellings are read, and the version of an item says nothing of what the catalogue sent.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pystac==1.15.2 stackstac==0.5.1 numpy==2.4.6 xarray==2026.1.0 rasterio==1.4.4
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys

import pystac
import stackstac

item = {
    "type": "Feature", "stac_version": "1.0.0", "id": "S2A_31TFM_20230815_0_L2A",
    "stac_extensions": ["https://stac-extensions.github.io/projection/v1.1.0/schema.json"],
    "geometry": {"type": "Polygon", "coordinates": [[[4.3, 45.0], [5.7, 45.0], [5.7, 46.0], [4.3, 46.0], [4.3, 45.0]]]},
    "bbox": [4.3, 45.0, 5.7, 46.0], "links": [],
    "properties": {"datetime": "2023-08-15T10:30:00Z", "proj:epsg": 32631},
    "assets": {"red": {"href": "red.tif", "type": "image/tiff; application=geotiff; profile=cloud-optimized",
                       "roles": ["data"], "proj:shape": [10980, 10980], "proj:transform": [10, 0, 600000, 0, -10, 5100000]}},
}
read = pystac.Item.from_dict(item)
print("pystac", pystac.__version__, "stackstac", stackstac.__version__)
print("sent:", item["stac_version"], {k: v for k, v in item["properties"].items() if k.startswith("proj")})
kept = read.to_dict()
print("read:", kept["stac_version"], {k: v for k, v in kept["properties"].items() if k.startswith("proj")})


def stacked(**options):
    try:
        return str(stackstac.stack([read], assets=["red"], resolution=10, **options).shape)
    except ValueError as error:
        return f"ValueError: {str(error)[:60]}"


without, named = stacked(), stacked(epsg=32631)
print("stacked:              ", without)
print("stacked, epsg by hand:", named)
moved = "proj:epsg" not in kept["properties"] and kept["properties"].get("proj:code") == "EPSG:32631"
sys.exit(0 if moved and without.startswith("ValueError") and named.startswith("(1, 1,") else 1)
PYTHON
