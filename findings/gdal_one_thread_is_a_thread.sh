#!/usr/bin/env bash
# GDAL 3.6.2 with OpenJPEG 2.5.0: GDAL_NUM_THREADS=1 does not decode JPEG 2000 on the calling thread.
# Done: a 60 m band as ESA writes it (blocks of 192 pixels, code-blocks of 4) decoded with GDAL_NUM_THREADS=1, and the same
# with the environment variable OPJ_NUM_THREADS=0, which OpenJPEG reads by itself and GDAL leaves alone.
# Seen: with 1, a worker thread takes each code-block as a job: 2 to 3 times the processor time (20 m bands, code-blocks
# of 8: 1.6 times; code-blocks of 64: none).
# For us: blocks are decoded by the OpenJPEG that GDAL has loaded, without threads, and GDAL is asked where that complains.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/measure.py" <<'PYTHON'
import sys
import time

import numpy as np
from osgeo import gdal

gdal.UseExceptions()
gdal.SetConfigOption("GDAL_NUM_THREADS", "1")
path, side = sys.argv[1], 960
if sys.argv[2] == "make":
    y, x = np.mgrid[:side, :side]
    noise = np.random.default_rng(1).normal(0, 60, (side, side))
    image = gdal.GetDriverByName("MEM").Create("", side, side, 1, gdal.GDT_UInt16)
    image.WriteArray((2000 + 900 * np.sin(x / 31) * np.cos(y / 17) + noise).astype(np.uint16))
    options = ["QUALITY=100", "REVERSIBLE=YES", "BLOCKXSIZE=192", "BLOCKYSIZE=192", "CODEBLOCK_WIDTH=4", "CODEBLOCK_HEIGHT=4"]
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(path, image, options=options)
else:
    dataset = gdal.Open(path)
    dataset.ReadAsArray(0, 0, 192, 192)
    start = time.process_time()
    for block in range(25):
        dataset.ReadAsArray(block % 5 * 192, block // 5 * 192, 192, 192)
        dataset.FlushCache()
    print((time.process_time() - start) / 25 * 1000)
PYTHON
python3 "$folder/measure.py" "$folder/B01.jp2" make
one=$(python3 "$folder/measure.py" "$folder/B01.jp2" read)
none=$(OPJ_NUM_THREADS=0 python3 "$folder/measure.py" "$folder/B01.jp2" read)
python3 - "$one" "$none" <<'PYTHON'
import sys

one, none = map(float, sys.argv[1:])
from osgeo import gdal

print("GDAL", gdal.VersionInfo("RELEASE_NAME"))
print(f"GDAL_NUM_THREADS=1: {one:.1f} ms of processor time a block; without a thread: {none:.1f} ms; {one / none:.1f} times")
sys.exit(0 if one > 1.4 * none else 1)
PYTHON
