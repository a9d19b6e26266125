#!/usr/bin/env bash
# cdsetool 0.3.3: a zip that an interrupted run left behind counts as a product that was downloaded.
# Done: a file of nine bytes with the name of the product's zip lies in the folder; `download_feature` is asked for that product. The
# address given leads nowhere, so that anything asked of a server would fail.
# Seen: the name of the zip comes back, as after a download; nobody is asked, and the nine bytes stay.
# For us: a file with its final name is whole (it is written beside and renamed), and the inventory compares every size with the manifest.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cdsetool==0.3.3
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from importlib.metadata import version
from pathlib import Path

from cdsetool.download import download_feature

name = "S2A_MSIL2A_20230815T103031_N0509_R108_T31TFM_20230815T152806.SAFE"
product = {"Id": "0", "Name": name, "Collection": "SENTINEL-2", "ContentLength": 1_000_000_000}
Path(f"{name}.zip").write_bytes(b"PK\x03\x04 half")
answer = download_feature(product, ".")
size = Path(f"{name}.zip").stat().st_size
print("cdsetool", version("cdsetool"), "answers:", answer, f"({size} bytes)")
sys.exit(0 if answer == f"{name}.zip" and size < 20 else 1)
PYTHON
