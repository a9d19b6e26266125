#!/usr/bin/env bash
# zarr 3.1.6: consolidated metadata whose entries come interleaved lose arrays, although JSON objects have no order.
# Done: a store of two groups, "r10" and "r60", with two arrays each, written file by file; its consolidated metadata list the
# arrays in the order of an instrument's bands (one of r60, two of r10, one of r60), in Zarr 2 and in Zarr 3; then each array is
# asked for, with the consolidated metadata, with the same entries sorted, and without.
# Seen: interleaved, the first array of "r60" is "not found in consolidated metadata"; sorted, or read node by node, all four are
# found. Only the order of the keys differs.
# For us: Sentinel-2's bands in storage order interleave the resolutions. Our reader asks each array's own file; the simulator
# writes sorted entries, as zarr itself does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check zarr==3.1.6 numpy==2.4.6
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import json
import sys
from pathlib import Path

import zarr

ARRAYS = ("r60/b01", "r10/b02", "r10/b03", "r60/b09")


def write(root: Path, version: int, interleaved: bool) -> None:
    """Write four arrays of four bytes each, all fill, and the consolidated metadata in one of two orders."""
    v2 = {"zarr_format": 2, "shape": [4], "chunks": [4], "dtype": "|u1", "fill_value": 0, "order": "C", "filters": None,
          "compressor": None}
    v3 = {"zarr_format": 3, "node_type": "array", "shape": [4], "data_type": "uint8", "fill_value": 0, "attributes": {},
          "chunk_grid": {"name": "regular", "configuration": {"chunk_shape": [4]}},
          "chunk_key_encoding": {"name": "default", "configuration": {"separator": "/"}}, "codecs": [{"name": "bytes"}]}
    group = {"zarr_format": 3, "node_type": "group", "attributes": {}}
    nodes = {}
    for path in ("r10", "r60", *ARRAYS):
        array = "/" in path
        if version == 3:
            nodes[path] = v3 if array else group
        else:
            nodes[f"{path}/.zarray" if array else f"{path}/.zgroup"] = v2 if array else {"zarr_format": 2}
    nodes = nodes if interleaved else dict(sorted(nodes.items()))
    for path, node in nodes.items():
        file = root / path / "zarr.json" if version == 3 else root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(node))
    if version == 3:
        inline = {"kind": "inline", "must_understand": False, "metadata": nodes}
        (root / "zarr.json").write_text(json.dumps({**group, "consolidated_metadata": inline}))
    else:
        (root / ".zgroup").write_text('{"zarr_format": 2}')
        (root / ".zmetadata").write_text(json.dumps(
            {"zarr_consolidated_format": 1, "metadata": {".zgroup": {"zarr_format": 2}, **nodes}}
        ))


def found(root: Path, consolidated: bool) -> list[bool]:
    group = zarr.open_group(root, mode="r", use_consolidated=consolidated)
    return [path in group for path in ARRAYS]


print("zarr", zarr.__version__)
as_described = True
for version in (2, 3):
    for interleaved in (True, False):
        root = Path(f"v{version}_{'interleaved' if interleaved else 'sorted'}")
        write(root, version, interleaved)
        with_, without = found(root, True), found(root, False)
        print(root.name, "consolidated:", with_, "node by node:", without)
        as_described &= all(without) and with_ == [not interleaved, True, True, True]
sys.exit(0 if as_described else 1)
PYTHON
