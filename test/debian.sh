#!/usr/bin/env bash
# The suite on a newer Debian, in a folder beside whatever this machine runs.
#
#   bash test/debian.sh trixie|forky [pytest arguments]      default: the whole suite
#
# trixie: QGIS 3.40, GDAL 3.10, numpy 2.2. forky: QGIS 3.44, GDAL 3.13, numpy 2.4, h5py 3.16, Python 3.14.
# Needs root (or sudo), mmdebstrap, 4 GB a release and, the first time, ten minutes.
# DEEPSATDATA_DEBIAN names another folder than ~/.cache/deepsatdata-debian.
set -euo pipefail

release=${1:?usage: bash test/debian.sh trixie|forky [pytest arguments]}
shift
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${DEEPSATDATA_DEBIAN:-$HOME/.cache/deepsatdata-debian}/$release
as_root=()
((EUID == 0)) || as_root=(sudo)

# One run at a time has the folder.
mkdir -p "$(dirname "$folder")"
exec 9>"$folder.lock"
flock 9

packages=(
  qgis python3-qgis python3-gdal gdal-bin python3-numpy python3-h5py python3-pyproj python3-requests python3-matplotlib
  python3-sentinelsat python3-distributed python3-pytest python3-pytest-timeout python3-pytestqt
  python3-hypothesis python3-markdown-it python3-pil python3-pip python3-venv qttools5-dev-tools libqca-qt5-2-plugins ca-certificates git
  make xvfb xauth
)

inside() {
  "${as_root[@]}" chroot "$folder" env -u PIP_FIND_LINKS DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 HOME=/root \
    QT_QPA_PLATFORM=offscreen "$@"
}

if [[ ! -e $folder/ready ]]; then
  command -v mmdebstrap >/dev/null || "${as_root[@]}" apt-get install -y mmdebstrap
  mkdir -p "$(dirname "$folder")"
  # A mirror that lags behind is good enough to test on.
  [[ -e $folder/usr/sbin/policy-rc.d ]] || "${as_root[@]}" rm -rf --one-file-system "$folder"  # broken off
  [[ -e $folder ]] || "${as_root[@]}" mmdebstrap --variant=minbase --mode=root \
    --aptopt='Acquire::Check-Valid-Until "false"' "$release" "$folder"
  # No daemons are started inside.
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$folder/usr/sbin/policy-rc.d" >/dev/null
  "${as_root[@]}" chmod +x "$folder/usr/sbin/policy-rc.d"
  inside apt-get update
  inside apt-get install -y --no-install-recommends "${packages[@]}"
  # What this machine trusts is trusted inside.
  "${as_root[@]}" cp /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/ca-certificates.crt"
  "${as_root[@]}" touch "$folder/ready"
fi

mountpoint -q "$folder/proc" || "${as_root[@]}" mount -t proc proc "$folder/proc" || echo "no /proc inside: going on"
mountpoint -q "$folder/dev/shm" || "${as_root[@]}" mount -t tmpfs tmpfs "$folder/dev/shm" || echo "no /dev/shm inside: going on"
trap '"${as_root[@]}" umount "$folder/proc" "$folder/dev/shm" 2>/dev/null || true' EXIT

"${as_root[@]}" mkdir -p "$folder/w/main"
# The virtual environments of the last time stay.
"${as_root[@]}" find "$folder/w/main" -mindepth 1 -maxdepth 1 ! -name '.venv*' -exec rm -rf {} +
(cd "$here" && git ls-files -z --cached --others --exclude-standard ':!.venv' | xargs -0 tar c --ignore-failed-read 2>/dev/null) |
  "${as_root[@]}" tar x -C "$folder/w/main"
if [[ -d $here/../shared/data && ! -d $folder/w/shared/data ]]; then
  "${as_root[@]}" mkdir -p "$folder/w/shared"
  "${as_root[@]}" cp -r "$here/../shared/data" "$folder/w/shared/data"
fi

# What this Debian has itself is never replaced; the rest, and mlcroissant's own environment, as everywhere.
inside make -C /w/main setup

inside sh -c 'cd /w/main && qgis_process --version | head -1 && python3 tools/package.py build'
inside sh -c 'cd /w/main && exec .venv/bin/python -m pytest "$@"' sh "$@"
