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
APT_PACKAGES := qgis python3-qgis python3-gdal gdal-bin python3-numpy python3-h5py python3-pyproj python3-requests \
	python3-matplotlib python3-sentinelsat python3-distributed python3-venv xvfb xauth \
	qttools5-dev-tools libqca-qt5-2-plugins

.PHONY: help
help: ## List the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: setup
setup: .venv/ready .venv/croissant/ready ## Install what is missing (apt, virtual environment)

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
	$(SYSTEM_PYTHON) test/hubsim/stac_server.py --install
	$(SYSTEM_PYTHON) test/hubsim/s3_foreign.py --install
	touch .venv/ready

# Croissant's own library wants a newer numpy than the system's: it validates from an environment of its own.
.venv/croissant/ready: test/croissant-requirements.txt .venv/ready
	@$(SYSTEM_PYTHON) -m venv .venv/croissant
	.venv/croissant/bin/pip install --quiet --disable-pip-version-check -r test/croissant-requirements.txt
	touch .venv/croissant/ready

.PHONY: setup-torch
setup-torch: setup ## Install torch into .venv: large; without it the tests with torch are left out
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -c .venv/constraints.txt torch==2.13.0

.PHONY: demo
demo: setup ## Simulate a season, rasterize, stack, and draw a picture of the result
	$(PYTHON) demo/demo.py $(DEMO)

.PHONY: test
test: setup build ## Run the whole test suite, a part on each core (PYTEST="..." adds options, "-n 0" for one process)
	$(PYTHON) -m pytest -n logical --maxprocesses 8 --dist worksteal $(PYTEST)

.PHONY: lint
lint: setup ## Check style (ruff), types (mypy) and readiness for Qt 6
	.venv/bin/ruff check .
	.venv/bin/ruff format --check $(PACKAGE) tools
	.venv/bin/mypy
	$(PYTHON) -m pytest -q test/test_qt6_ready.py

.PHONY: build
build: ## Stage a loadable plugin in build/deepsatdata_plugin
	@$(SYSTEM_PYTHON) tools/package.py build

.PHONY: package
package: setup ## Make the zip for plugins.qgis.org in dist/
	@$(SYSTEM_PYTHON) tools/package.py package

.PHONY: docs
docs: setup ## Make the help that is shipped, from docs/, in build/help
	$(PYTHON) tools/help.py build/help

.PHONY: screenshots
screenshots: package ## Walk a newcomer's way in a real QGIS window under Xvfb and renew the pictures of docs/
	$(PYTHON) tools/screenshots.py $(SCREENSHOTS)
	$(PYTHON) tools/dock_screenshots.py $(SCREENSHOTS)

.PHONY: install
install: setup ## Install the plugin into your QGIS profile
	@$(SYSTEM_PYTHON) tools/package.py install

.PHONY: benchmark
benchmark: setup ## Measure side by side (make benchmark ROWS="stacking memory" does some; BENCHMARK adds options)
	$(PYTHON) benchmark/run.py $(ROWS) $(BENCHMARK)

.PHONY: scan
scan: setup build ## Run the security gate of plugins.qgis.org on the staged plugin
	.venv/bin/python tools/scan.py build/$(PACKAGE)

.PHONY: i18n
i18n: setup .venv/pylupdate6 ## Gather the texts into i18n/*.ts
	$(PYTHON) tools/translations.py

# PyQt6 must not stand beside the PyQt5 of QGIS: the tool has an environment of its own.
.venv/pylupdate6: .venv/ready
	@$(SYSTEM_PYTHON) -m venv .venv/qt6
	.venv/qt6/bin/pip install --quiet --disable-pip-version-check PyQt6
	ln -sf qt6/bin/pylupdate6 .venv/pylupdate6

.PHONY: qt6
qt6: .venv/pylupdate6 ## Check readiness for Qt 6 against the real PyQt6 (downloads its wheel)
	.venv/qt6/bin/python tools/qt6_names.py $(PACKAGE)

.PHONY: findings
findings: ## Check that real tools still behave as findings/ says (FINDINGS=name runs one; needs a package index)
	@failed=()
	for script in findings/$(or $(FINDINGS),*).sh; do
		echo "== $$script"
		bash "$$script" || failed+=("$$script")
	done
	if (( $${#failed[@]} )); then echo "changed: $${failed[*]}"; exit 1; fi

.PHONY: test-qgis340
test-qgis340: ## Run the suite on QGIS 3.40, in a Debian 13 folder (root, 4 GB; PYTEST="..." adds options)
	bash test/debian.sh trixie $(PYTEST)

.PHONY: test-qgis344
test-qgis344: ## Run the suite on QGIS 3.44, in a folder of Debian forky (root, 4 GB; PYTEST="..." adds options)
	bash test/debian.sh forky $(PYTEST)
