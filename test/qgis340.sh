#!/usr/bin/env bash
# The QGIS tests on QGIS 3.40: Debian 13 in a folder, beside whatever this machine runs.
#
#   bash test/qgis340.sh [pytest arguments]      default: test/processing test/gui and the top-level tests
#
# Needs root (or sudo), debootstrap, 3 GB and, the first time, ten minutes. QGIS340 names the folder.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${QGIS340:-$HOME/.cache/deepsatdata-qgis340}
as_root=()
((EUID == 0)) || as_root=(sudo)

packages=(
  qgis python3-qgis python3-gdal gdal-bin python3-numpy python3-h5py python3-requests python3-matplotlib
  python3-sentinelsat python3-pytest python3-pytest-timeout python3-pytestqt python3-hypothesis python3-pip
  python3-venv qttools5-dev-tools libqca-qt5-2-plugins git make xvfb xauth
)

inside() { "${as_root[@]}" chroot "$folder" env DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 HOME=/root "$@"; }

if [[ ! -e $folder/ready ]]; then
  command -v debootstrap >/dev/null || "${as_root[@]}" apt-get install -y debootstrap
  mkdir -p "$folder"
  # An older debootstrap does not know this release by name; the script of unstable serves all.
  script=/usr/share/debootstrap/scripts/trixie
  [[ -e $script ]] || "${as_root[@]}" ln -s sid "$script"
  "${as_root[@]}" debootstrap --variant=minbase \
    --keyring=/usr/share/keyrings/debian-archive-keyring.gpg trixie "$folder"
  "${as_root[@]}" cp /etc/resolv.conf "$folder/etc/resolv.conf"
  # No daemons are started inside.
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$folder/usr/sbin/policy-rc.d" >/dev/null
  "${as_root[@]}" chmod +x "$folder/usr/sbin/policy-rc.d"
  inside apt-get update
  inside apt-get install -y --no-install-recommends "${packages[@]}"
  inside python3 -m venv --system-site-packages /venv
  "${as_root[@]}" touch "$folder/ready"
fi

# pytest-qgis alone is not in Debian; it is fetched outside, where the certificates are.
if ! inside test -e /venv/bin/ready; then
  "${as_root[@]}" mkdir -p "$folder/wheels"
  "${as_root[@]}" "${here}/.venv/bin/python" -m pip download --quiet --no-deps -d "$folder/wheels" 'pytest-qgis>=3'
  inside /venv/bin/pip install --quiet --no-index --no-deps --find-links /wheels pytest-qgis
  inside touch /venv/bin/ready
fi

mountpoint -q "$folder/proc" || "${as_root[@]}" mount -t proc proc "$folder/proc" || echo "no /proc inside: going on"
trap '"${as_root[@]}" umount "$folder/proc" 2>/dev/null || true' EXIT

"${as_root[@]}" rm -rf "$folder/w"
"${as_root[@]}" mkdir -p "$folder/w/main"
(cd "$here" && git ls-files -z --cached --others --exclude-standard | xargs -0 tar c --ignore-failed-read 2>/dev/null) |
  "${as_root[@]}" tar x -C "$folder/w/main"
if [[ -d $here/../shared/data ]]; then
  "${as_root[@]}" mkdir -p "$folder/w/shared"
  "${as_root[@]}" cp -r "$here/../shared/data" "$folder/w/shared/data"
fi

inside sh -c 'cd /w/main && QT_QPA_PLATFORM=offscreen qgis_process --version | head -1'
# The STAC server of the tests is installed with pip, which has no certificates inside.
(($#)) || set -- test/processing test/gui -k "not real_stac_server"
inside env QT_QPA_PLATFORM=offscreen sh -c 'cd /w/main && exec /venv/bin/python -m pytest "$@"' sh "$@"
