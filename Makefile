# DeepSatData for QGIS. `make help` lists the targets. Works as root or not, from a fresh clone.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.ONESHELL:

PACKAGE := deepsatdata_plugin
SYSTEM_PYTHON := /usr/bin/python3
PYTHON := .venv/bin/python
export QT_QPA_PLATFORM ?= offscreen

# What the plugin, its tests and the demo need from Debian or Ubuntu.
APT_PACKAGES := qgis python3-qgis python3-gdal gdal-bin python3-numpy python3-h5py python3-requests \
	python3-matplotlib python3-sentinelsat python3-venv xvfb xauth qttools5-dev-tools pyqt5-dev-tools zip

.PHONY: help
help: ## List the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: setup
setup: .venv/ready ## Install what is missing (apt, virtual environment)

# The stamp makes the target cheap; it is rebuilt when the list of tools or this file changes.
.venv/ready: test/requirements.txt Makefile
	@missing=()
	for package in $(APT_PACKAGES); do
		dpkg-query -W -f='$${db:Status-Status}' "$$package" 2>/dev/null | grep -qx installed || missing+=("$$package")
	done
	if (( $${#missing[@]} )); then
		echo "Installing from apt: $${missing[*]}"
		if (( EUID == 0 )); then as_root=(env); else as_root=(sudo env); fi
		"$${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get update
		"$${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$${missing[@]}"
	fi
	[ -x $(PYTHON) ] || $(SYSTEM_PYTHON) -m venv --system-site-packages .venv
	# Libraries bound to the system's QGIS and GDAL are never replaced by wheels of another version.
	$(SYSTEM_PYTHON) -c 'import h5py, numpy; print(f"numpy=={numpy.__version__}\nh5py=={h5py.__version__}")' \
		> .venv/constraints.txt
	$(SYSTEM_PYTHON) -c 'from osgeo import gdal; print(f"GDAL=={gdal.__version__}")' >> .venv/constraints.txt
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -c .venv/constraints.txt -r test/requirements.txt
	touch .venv/ready
