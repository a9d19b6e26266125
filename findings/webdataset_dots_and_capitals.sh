#!/usr/bin/env bash
# webdataset 1.0.2: three samples are written, one comes back; and bands come back under other names.
# Done: three samples with the keys T31TFM_2018.000, .001 and .002, each with B02.npy and B8A.npy, written by TarWriter and read by
# WebDataset; the same with an underscore for the dot.
# Seen: with the dot one sample T31TFM_2018 that holds the fields of all three ("000.b02.npy" and so on), without a word from writer or
# reader; with the underscore three. In both "B8A.npy" is read as "b8a.npy", and asking for the name that was written is a KeyError.
# For us: `exportdataset` writes keys without dots and fields in lower case.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check webdataset==1.0.2 numpy==2.4.6
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
import sys
from importlib.metadata import version

import numpy as np
import webdataset

print("webdataset", version("webdataset"))
found = {}
for mark in (".", "_"):
    name = f"keys_{ord(mark)}.tar"
    with webdataset.TarWriter(name) as writer:
        for i in range(3):
            writer.write({"__key__": f"T31TFM_2018{mark}{i:03d}", "B02.npy": np.full(4, i), "B8A.npy": np.full(4, 10 + i)})
    found[mark] = [
        (sample["__key__"], sorted(field for field in sample if field.endswith(".npy")))
        for sample in webdataset.WebDataset(name, shardshuffle=False)
    ]
    print(f"keys with {mark!r}:", found[mark])
merged = [("T31TFM_2018", [f"{i:03d}.{band}.npy" for i in range(3) for band in ("b02", "b8a")])]
apart = [(f"T31TFM_2018_{i:03d}", ["b02.npy", "b8a.npy"]) for i in range(3)]
sys.exit(0 if found["."] == merged and found["_"] == apart else 1)
PYTHON
