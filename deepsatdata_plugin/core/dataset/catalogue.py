"""Descriptions of a dataset for catalogues: a STAC collection, and OGC TrainingDML-AI of labelled sets.

They point at the files of the dataset from where they are written. croissant.json, which every dataset has,
is made by `card`.

Sources: STAC 1.1.0, its extensions projection, raster, grid and label in the versions below (stacspec.org);
OGC Training Data Markup Language for AI 1.0, JSON encoding (docs.ogc.org/is/24-006r1).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np

from ..feedback import Feedback, raise_if_cancelled
from ..geo import densify_and_transform, read_crossings, rectangle, within_180
from ..storage import json_text, whole_file, write_text
from .card import HOME, IMAGE_LICENCE, dataset_name
from .facts import SampleFacts
from .opening import OpenedDataset, class_names
from .samples_table import SAMPLES, Columns, table_columns

_STAC = "1.1.0"
_EXTENSIONS = {
    "proj": "https://stac-extensions.github.io/projection/v2.0.0/schema.json",
    "raster": "https://stac-extensions.github.io/raster/v2.0.0/schema.json",
    "grid": "https://stac-extensions.github.io/grid/v1.1.0/schema.json",
    "label": "https://stac-extensions.github.io/label/v1.0.1/schema.json",
}
#: File of the dataset -> (key of the asset, media type, role).
_ASSETS = {
    "dataset.json": ("description", "application/json", "metadata"),
    "croissant.json": ("croissant", "application/ld+json", "metadata"),
    "README.md": ("card", "text/markdown", "metadata"),
    "samples.csv": ("samples", "text/csv", "metadata"),
    "samples.gpkg": ("samples_map", "application/geopackage+sqlite3", "metadata"),
    "classes.csv": ("classes", "text/csv", "metadata"),
    "parcels.csv": ("parcels", "text/csv", "metadata"),
    "skipped.csv": ("skipped", "text/csv", "metadata"),
}
#: A shard is an HDF5 file that the netCDF-4 library opens; of both, TrainingDML-AI knows netCDF.
_HDF5, _NETCDF = "application/x-hdf5", "application/x-netcdf"
#: Largest distance between an outline and its image in metres.
_ERROR_M = 1.0
#: Names of folds that TrainingDML-AI knows.
_TRAINING_TYPES = {
    "train": "training", "training": "training", "val": "validation", "valid": "validation",
    "validation": "validation", "test": "test",
}  # fmt: skip


@dataclass
class _ShardFacts:
    """What an item tells of its shard."""

    tile: str
    epsg: int
    samples: int = 0
    first: str = "9999"
    last: str = ""
    bounds: list[float] = field(default_factory=lambda: [np.inf, np.inf, -np.inf, -np.inf])

    def add(self, columns: Columns) -> None:
        self.samples += columns["index"].size
        self.first = min(self.first, min(columns["first"].tolist()).decode())
        self.last = max(self.last, max(columns["last"].tolist()).decode())
        x, y, side = (columns[name].astype(np.float64) for name in ("ulx", "uly", "size_m"))
        west, south, east, north = self.bounds
        self.bounds = [
            min(west, float(x.min())), min(south, float((y - side).min())),
            max(east, float((x + side).max())), max(north, float(y.max())),
        ]  # fmt: skip


def write_catalogue(dataset: OpenedDataset, target: Path, feedback: Feedback) -> list[Path]:
    """Write collection.json with an item a shard, and trainingdml.json where there are labels.

    Args:
        dataset: A finished dataset.
        target: The folder for them; made when absent.
        feedback: Asked for a cancel.

    Returns:
        The files that people open first.

    Raises:
        OSError: They cannot be written.
        ValueError: samples.csv is damaged.
        Cancelled: The user cancelled; what has its name is whole.
    """
    facts, shards = SampleFacts(), dict[str, _ShardFacts]()
    for columns in table_columns(dataset.folder / SAMPLES):
        raise_if_cancelled(feedback)
        facts.add(columns)
        for name in np.unique(columns["shard"]).tolist():
            mine = {key: values[columns["shard"] == name] for key, values in columns.items()}
            first = mine["tile"][0].decode(), int(mine["epsg"][0])
            shards.setdefault(name.decode(), _ShardFacts(*first)).add(mine)
    base = _relative(dataset.folder, target)
    (target / "items").mkdir(parents=True, exist_ok=True)
    for name, shard in shards.items():
        raise_if_cancelled(feedback)
        item = _item(dataset, name, shard, f"../{base}" if not _absolute(base) else base)
        write_text(target / "items" / f"{Path(name).stem}.json", json_text(item))
    collection = target / "collection.json"
    write_text(collection, json_text(_collection(dataset, facts, list(shards), base)))
    if not dataset.description.get("labels"):
        return [collection]
    described = target / "trainingdml.json"
    with whole_file(described) as part, open(part, "w", encoding="utf-8") as handle:
        for text in _training_dml(dataset, facts, base, feedback):
            handle.write(text)
    return [collection, described]


def _relative(folder: Path, target: Path) -> str:
    """Return the address of the dataset as seen from the folder: relative where there is such a way.

    Spaces and the like stay: pystac takes relative addresses for paths, and writes them so.
    """
    try:
        return Path(os.path.relpath(folder, target)).as_posix()
    except ValueError:  # another drive
        return folder.as_uri()


def _absolute(address: str) -> bool:
    return "://" in address


# -- STAC -------------------------------------------------------------------------------------------


def _collection(dataset: OpenedDataset, facts: SampleFacts, shards: list[str], base: str) -> dict[str, Any]:
    south, west, north, east = facts.box
    there = [name for name in _ASSETS if (dataset.folder / name).is_file()]
    links = [
        {"rel": "root", "href": "./collection.json", "type": "application/json"},
        {"rel": "license", "href": IMAGE_LICENCE, "title": "Terms of the images"},
        *(
            {"rel": "item", "href": f"./items/{Path(name).stem}.json", "type": "application/geo+json"}
            for name in shards
        ),
    ]
    return {
        "type": "Collection",
        "stac_version": _STAC,
        "stac_extensions": [],
        "id": _identifier(dataset),
        "title": dataset_name(dataset.description),
        "description": (
            "Time series of Sentinel-2 windows for training. One item a shard (an HDF5 file of samples); "
            "samples.csv and samples.gpkg tell place, dates and fold of each sample."
        ),
        "keywords": ["Sentinel-2", "satellite image time series", "training data"],
        "license": "other",
        "providers": [{"name": "Made with DeepSatData for QGIS", "roles": ["processor"], "url": HOME}],
        "extent": {
            "spatial": {"bbox": [[west, south, east, north]]},
            "temporal": {"interval": [[facts.first, facts.last]]},
        },
        "summaries": {
            "constellation": ["sentinel-2"],
            "instruments": ["msi"],
            "gsd": sorted({float(band["resolution_m"]) for band in dataset.bands}),
            "proj:code": [f"EPSG:{epsg}" for epsg in sorted(facts.epsg)],
        },
        "links": links,
        "assets": {
            _ASSETS[name][0]: {
                "href": f"{base}/{name}", "type": _ASSETS[name][1], "roles": [_ASSETS[name][2]],
            }
            for name in there
        },
    }  # fmt: skip


def _item(dataset: OpenedDataset, name: str, shard: _ShardFacts, base: str) -> dict[str, Any]:
    outline = _outline(shard)
    labels = dataset.description.get("labels")
    properties: dict[str, Any] = {
        "datetime": None,
        "start_datetime": shard.first,
        "end_datetime": shard.last,
        "constellation": "sentinel-2",
        "instruments": ["msi"],
        "gsd": min(float(band["resolution_m"]) for band in dataset.bands),
        "proj:code": f"EPSG:{shard.epsg}",
        "proj:bbox": shard.bounds,
        "grid:code": f"MGRS-{shard.tile.lstrip('T')}",
    }
    if labels:
        properties.update(
            {
                "label:type": "raster",
                "label:properties": None,
                "label:description": "Labels of parcels, by their share of each pixel, in the same file.",
                "label:tasks": ["segmentation" if labels == "classification" else "regression"],
            }
        )
        names = class_names(dataset.folder)
        if names:
            properties["label:classes"] = [{"name": None, "classes": list(names.values())}]
    return {
        "type": "Feature",
        "stac_version": _STAC,
        "stac_extensions": [address for key, address in _EXTENSIONS.items() if key != "label" or labels],
        "id": Path(name).stem,
        "collection": _identifier(dataset),
        "geometry": json.loads(outline.ExportToJson(["COORDINATE_PRECISION=7"])),
        "bbox": _box(outline),
        "properties": properties,
        "links": [
            {"rel": rel, "href": "../collection.json", "type": "application/json"}
            for rel in ("root", "parent", "collection")
        ],
        "assets": {
            "shard": {
                "href": f"{base}/shards/{name}",
                "type": _HDF5,
                "title": f"{shard.samples} samples",
                "roles": ["data", *(["labels"] if labels else [])],
                "bands": [_band(dataset, band) for band in dataset.bands],
            }
        },
    }


def _band(dataset: OpenedDataset, band: dict[str, Any]) -> dict[str, Any]:
    products = dataset.description["products"]
    known: dict[str, Any] = {
        "name": band["name"],
        "gsd": float(band["resolution_m"]),
        "data_type": "uint16",
        "nodata": 0,
        "raster:spatial_resolution": float(band["resolution_m"]),
    }
    if all(product.get("offset_applied") for product in products):
        known.update({"raster:scale": 1.0 / products[0]["quantification"], "raster:offset": 0.0})
    return known


def _outline(shard: _ShardFacts) -> Any:
    """Return the rectangle of a shard's windows in degrees, cut where it lies across the antimeridian."""
    west, south, east, north = shard.bounds
    moved = densify_and_transform(rectangle((west, south, east, north)), shard.epsg, 4326, _ERROR_M)
    across, _ = read_crossings(moved)
    cut = moved if across is None else within_180(across)
    one = cut.GetGeometryName() == "MULTIPOLYGON" and cut.GetGeometryCount() == 1
    return cut.GetGeometryRef(0).Clone() if one else cut


def _box(outline: Any) -> list[float]:
    """Return [west, south, east, north]; west is larger than east across the antimeridian."""
    west, east, south, north = outline.GetEnvelope()
    if outline.GetGeometryName() == "MULTIPOLYGON" and east - west > 180:
        parts = [outline.GetGeometryRef(k).GetEnvelope() for k in range(outline.GetGeometryCount())]
        west = min(part[0] for part in parts if part[0] > 0)
        east = max(part[1] for part in parts if part[1] < 0)
    return [round(float(value), 7) for value in (west, south, east, north)]


def _identifier(dataset: OpenedDataset) -> str:
    return dataset_name(dataset.description).lower().replace(" ", "-")


# -- TrainingDML-AI ---------------------------------------------------------------------------------


def _training_dml(dataset: OpenedDataset, facts: SampleFacts, base: str, feedback: Feedback) -> Iterator[str]:
    """Yield the text of the description, sample by sample: it does not fit into memory of large sets."""
    description, identifier = dataset.description, _identifier(dataset)
    south, west, north, east = facts.box
    names = class_names(dataset.folder)
    kind = "Semantic Segmentation" if description["labels"] == "classification" else "Regression"
    pixels = round(
        float(description["grid"]["size_m"]) / min(float(b["resolution_m"]) for b in dataset.bands)
    )
    head: dict[str, Any] = {
        "type": "AI_EOTrainingDataset",
        "id": identifier,
        "name": dataset_name(description),
        "description": (
            "Time series of Sentinel-2 windows with a label for each pixel. An address is a shard, the array "
            "in it, and the index of the sample."
        ),
        "license": IMAGE_LICENCE,
        "version": "1.0",
        "amountOfTrainingData": facts.samples,
        "extent": [west, south, east, north],
        "imageSize": f"{pixels}x{pixels}",
        "keywords": ["Sentinel-2", "satellite image time series"],
        "providers": ["Made with DeepSatData for QGIS"],
        "bands": [
            {"name": [{"code": band["name"]}], "bitsPerValue": 16, **_moments(band["statistics"])}
            for band in dataset.bands
        ],
        "tasks": [{"type": "AI_EOTask", "id": f"{identifier}-task", "taskType": kind}],
    }
    if names:
        head["classes"] = [{"key": name, "value": index} for index, name in names.items()]
        head["numberOfClasses"] = len(names)
    images = list(dict.fromkeys(str(band["dataset"]) for band in dataset.bands))
    yield json_text(head).rstrip()[:-2] + ',\n "data": ['
    labels, place = _labels_at(description), base if _absolute(base) else quote(base)
    types = {
        row["fold"]: _TRAINING_TYPES.get(str(row["name"]).lower())
        for row in description.get("split", {}).get("folds", [])
    }
    separator = "\n  "
    for columns in table_columns(dataset.folder / SAMPLES):
        raise_if_cancelled(feedback)
        kept = ("sample_id", "shard", "index", "first", "last", "fold")
        for name, shard, index, first, last, fold in zip(*(columns[key].tolist() for key in kept)):
            address = f"{place}/shards/{quote(shard.decode())}#"
            row: dict[str, Any] = {
                "type": "AI_EOTrainingData",
                "id": name.decode(),
                "datasetId": identifier,
                "dataURL": [f"{address}/{image}/{index}" for image in images],
                "dataTime": [first.decode()[:10], last.decode()[:10]],
                "numberOfLabels": 1,
                "labels": [
                    {
                        "type": "AI_PixelLabel",
                        "imageURL": [f"{address}/{labels}/labels/{index}"],
                        "imageFormat": [_NETCDF],
                    }
                ],
            }
            if types.get(fold):
                row["trainingType"] = types[fold]
            yield separator + json.dumps(row, ensure_ascii=False)
            separator = ",\n  "
    yield "\n ]\n}\n"


def _moments(statistics: dict[str, Any]) -> dict[str, float]:
    known = {"meanValue": statistics.get("mean"), "standardDeviation": statistics.get("std")}
    return {key: value for key, value in known.items() if value is not None}


def _labels_at(description: dict[str, Any]) -> str:
    """Return the group of the labels nearest to 10 m."""
    resolutions = [float(metres) for metres in description["ground_truth"]["parameters"]["resolutions"]]
    nearest = min(resolutions, key=lambda metres: (abs(np.log(metres / 10)), metres))
    return f"labels_{nearest:g}m"
