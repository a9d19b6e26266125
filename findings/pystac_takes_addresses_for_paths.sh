#!/usr/bin/env bash
# pystac 1.15.2: a relative address that is written as an address, "a%20set/shard.h5", is not the file "a set/shard.h5".
# Done: an item beside a folder "a set", its asset written as RFC 3986 asks ("a%20set/shard.h5") and as a path ("a set/shard.h5");
# read from the disk, the asset's absolute address looked for. Then pystac writes an item of its own into a folder with a space.
# Seen: the percent sign stays: the first leads to no file, the second does; pystac itself writes the space.
# For us: collection.json and its items give relative paths as pystac does; trainingdml.json, whose schema says uri-reference, gives
# addresses.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pystac==1.15.2
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import json
import sys
from datetime import datetime, timezone
from pathlib import Path

import pystac

Path("a set").mkdir()
Path("a set/shard.h5").touch()
found = {}
for href in ("a%20set/shard.h5", "a set/shard.h5"):
    item = {
        "type": "Feature", "stac_version": "1.1.0", "id": "shard", "geometry": None, "links": [],
        "properties": {"datetime": "2023-08-15T10:30:00Z"}, "assets": {"shard": {"href": f"./{href}"}},
    }
    Path("item.json").write_text(json.dumps(item))
    read = pystac.Item.from_file("item.json").assets["shard"].get_absolute_href()
    found[href] = Path(read).is_file()
    print(f"pystac {pystac.__version__}: {href} -> {read}: {'a file' if found[href] else 'no file'}")
catalog = pystac.Catalog("all", "All.")
own = pystac.Item("one", None, None, datetime(2023, 8, 15, tzinfo=timezone.utc), {})
own.add_asset("shard", pystac.Asset(str(Path("a set/shard.h5").resolve())))
catalog.add_item(own)
catalog.normalize_hrefs(str(Path("out").resolve()))
catalog.make_all_asset_hrefs_relative()
catalog.save(pystac.CatalogType.SELF_CONTAINED)
written = json.loads(Path("out/one/one.json").read_text())["assets"]["shard"]["href"]
print("it writes:", written)
sys.exit(0 if list(found.values()) == [False, True] and "a set" in written else 1)
PYTHON
