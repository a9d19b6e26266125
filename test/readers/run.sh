#!/bin/bash
# Exports read by readers that nobody here wrote: torch, torchgeo, PASTIS's and DeepSatModels' loaders, eurocropsml, webdataset,
# xarray, rasterio. Run by hand: torch is too heavy for the suite.
#
#   bash test/readers/run.sh [FOLDER]       # sets are made in FOLDER, default a temporary one
#
# Packages go to an environment outside the repository (READERS, default ~/.cache/deepsatdata-readers/venv). Two loaders are in no
# package: give copies of their repositories (github.com/VSainteuf/pastis-benchmark, github.com/michaeltrs/DeepSatModels) as
# PASTIS_BENCHMARK and DEEPSATMODELS; without, that they were not tried is said. So are the models in MODELS: a folder with copies of
# nasaharvest/presto, nasaharvest/galileo, allenai/olmoearth_pretrain and IBM/terratorch, whose constants are compared.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
readers=${READERS:-$HOME/.cache/deepsatdata-readers/venv}
target=${1:-$(mktemp -d)}

if [ ! -e "$readers/ready" ]; then
    python3 -m venv "$readers"
    "$readers/bin/pip" install -q torch torchgeo torchvision webdataset h5py xarray h5netcdf geopandas eurocropsml einops
    touch "$readers/ready"
fi
export QT_QPA_PLATFORM=offscreen
"$root/.venv/bin/python" "$root/tools/package.py" build
"$root/.venv/bin/python" "$here/make_sets.py" "$target"
exec "$readers/bin/python" "$here/read_exports.py" "$target"
