"""A real STAC API server for tests: stac-fastapi-static from PyPI, in a virtual environment of its own.

    python test/hubsim/stac_server.py --install      # makes .venv-stac when it is missing or outdated

`StacServer` writes items as a static catalogue, starts the server on loopback and gives its URL. The
server's code is nobody's here, so a client that gets on with it has met a foreign implementation. It
knows POST and GET /search with collections, ids, bbox, intersects, datetime, limit, token paging and
CQL2 filters, but neither `sortby` nor `query`.
"""

from __future__ import annotations

import copy
import hashlib
import json
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
VENV = HERE.parents[1] / ".venv-stac"
PYTHON = VENV / "bin" / "python"


def _stamp() -> str:
    return hashlib.sha256((HERE / "stac-requirements.txt").read_bytes()).hexdigest()


def installed() -> bool:
    """Tell whether the server's environment is there and up to date."""
    ready = VENV / "ready"
    return PYTHON.exists() and ready.exists() and ready.read_text() == _stamp()


def install() -> None:
    """Make the environment; does nothing when it is ready."""
    if installed():
        return
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    requirements = str(HERE / "stac-requirements.txt")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements]
    subprocess.run(pip, check=True)
    (VENV / "ready").write_text(_stamp())


class StacServer:
    """The server with some items; use as a context manager.

    Args:
        items: STAC items (dictionaries); `collection` says where they belong.
        collections: Descriptions of collections by id; those missing are made up.
    """

    def __init__(
        self, items: Iterable[dict[str, Any]], collections: dict[str, dict[str, Any]] | None = None
    ) -> None:
        self.items = [copy.deepcopy(item) for item in items]
        self._collections = collections or {}
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._process: subprocess.Popen[str] | None = None
        self._errors = Path()
        self.url = ""

    def __enter__(self) -> StacServer:
        self._folder = tempfile.TemporaryDirectory(prefix="stac-")
        catalogue = write_catalogue(Path(self._folder.name) / "catalogue", self.items, self._collections)
        self._errors = Path(self._folder.name) / "errors.txt"
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [str(PYTHON), "-W", "ignore", str(HERE / "stac_app.py"), str(catalogue)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                cwd=self._folder.name,
            )
        try:
            port = self._process.stdout.readline().strip()
            if not port:
                raise RuntimeError("it printed no port")
            self.url = f"http://127.0.0.1:{port}"
            self._wait()
        except (RuntimeError, OSError) as error:
            said = self._errors.read_text("utf-8", "replace")[-2000:]
            self.__exit__()
            raise RuntimeError(f"the STAC API server did not start: {error}\n{said}") from error
        return self

    def _wait(self) -> None:
        end = time.monotonic() + 30
        while True:
            try:
                with urllib.request.urlopen(self.url, timeout=5):
                    return
            except urllib.error.HTTPError:
                raise
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)

    def __exit__(self, *exception: object) -> None:
        if self._process is not None:
            self._process.stdin.close()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process.stdout.close()
            self._process = None
        if self._folder is not None:
            self._folder.cleanup()


def write_catalogue(
    folder: Path, items: list[dict[str, Any]], collections: dict[str, dict[str, Any]]
) -> Path:
    """Write a static catalogue (catalog.json, <collection>/collection.json, <item>/<item>.json)."""
    folder.mkdir(parents=True, exist_ok=True)
    by_collection: dict[str, list[dict[str, Any]]] = {}
    for item in items:
        by_collection.setdefault(item["collection"], []).append(item)
    root = {
        "type": "Catalog",
        "id": "test",
        "stac_version": "1.0.0",
        "description": "Items for tests",
        "links": [
            _link("root", "catalog.json"),
            *(_link("child", f"{c}/collection.json") for c in by_collection),
        ],
    }
    (folder / "catalog.json").write_text(json.dumps(root), "utf-8")
    for name, members in by_collection.items():
        place = folder / name
        place.mkdir()
        collection = {**_collection(name, members), **collections.get(name, {})}
        collection["extent"] = _extent(members)
        collection["links"] = [
            _link("root", "../catalog.json"),
            _link("parent", "../catalog.json"),
            *(_link("item", f"{item['id']}/{item['id']}.json") for item in members),
        ]
        (place / "collection.json").write_text(json.dumps(collection), "utf-8")
        for item in members:
            (place / item["id"]).mkdir()
            item["links"] = [
                _link("root", "../../catalog.json"),
                _link("parent", "../collection.json"),
                _link("collection", "../collection.json"),
            ]
            (place / item["id"] / f"{item['id']}.json").write_text(json.dumps(item), "utf-8")
    return folder / "catalog.json"


def _link(rel: str, href: str) -> dict[str, str]:
    return {"rel": rel, "href": href if href.startswith(".") else f"./{href}", "type": "application/json"}


def _collection(name: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "type": "Collection",
        "id": name,
        "stac_version": "1.0.0",
        "description": f"{name}, {len(items)} items",
        "license": "proprietary",
    }


def _extent(items: list[dict[str, Any]]) -> dict[str, Any]:
    boxes = [item["bbox"] for item in items]
    times = sorted(item["properties"]["datetime"] for item in items)
    whole = [
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    ]
    return {"spatial": {"bbox": [whole]}, "temporal": {"interval": [[times[0], times[-1]]]}}


def recorded_items(shared_data: Path) -> list[dict[str, Any]]:
    """Return the recorded Sentinel-2 items of Earth Search, Planetary Computer and the Data Space."""
    responses = shared_data / "api_responses"
    files = [
        *sorted((responses / "mapchete_items").glob("*.json")),
        *sorted((responses / "odc-stac").glob("S2?_MSIL2A_*R043*531.json")),
        shared_data / "hub_samples" / "cdse" / "stac_item_s2_l1c.json",
        shared_data / "hub_samples" / "cdse" / "stac_item_s2_l2a.json",
    ]
    items = [json.loads(path.read_text("utf-8")) for path in files]
    several = json.loads((responses / "odc-stac" / "site2-2020_jun_jul-35MNM.geojson").read_text("utf-8"))
    return [*items, *several["features"]]


def synthetic_items(
    count: int = 250, *, tile: str = "31TFM", start: str = "2019-01-02", every_days: int = 5
) -> list[dict[str, Any]]:
    """Return items in the manner of Earth Search v1 for one tile, to fill several pages."""
    from . import catalogue

    items = []
    products = catalogue.synthetic(count, tiles=[tile], start=start, every_days=every_days, level="L2A")
    for product in products:
        geometry = product.geometry
        west, east, south, north = geometry.GetEnvelope()
        base = f"https://sentinel-cogs.example/sentinel-s2-l2a-cogs/{tile}/{product.name}"
        items.append(
            {
                "type": "Feature",
                "stac_version": "1.0.0",
                "id": f"{product.parts['platform']}_{tile}_{product.start:%Y%m%d}_0_L2A",
                "collection": "sentinel-2-l2a",
                "bbox": [west, south, east, north],
                "geometry": json.loads(geometry.ExportToJson()),
                "properties": {
                    "datetime": product.start.strftime("%Y-%m-%dT%H:%M:%S.024000Z"),
                    "platform": f"sentinel-{product.parts['platform'][1:].lower()}",
                    "constellation": "sentinel-2",
                    "instruments": ["msi"],
                    "eo:cloud_cover": product.cloud,
                    "grid:code": f"MGRS-{tile}",
                    "s2:product_uri": f"{product.name}.SAFE",
                    "s2:processing_baseline": "02.06",
                    "earthsearch:boa_offset_applied": False,
                },
                "assets": {
                    "red": {
                        "href": f"{base}/B04.tif",
                        "type": "image/tiff; application=geotiff; profile=cloud-optimized",
                        "roles": ["data"],
                        "eo:bands": [{"name": "red", "common_name": "red"}],
                    }
                },
                "links": [],
            }
        )
    return items


if __name__ == "__main__":
    if sys.argv[1:] != ["--install"]:
        sys.exit("usage: stac_server.py --install")
    install()
