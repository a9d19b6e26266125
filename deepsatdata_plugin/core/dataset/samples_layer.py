"""samples.gpkg: the windows of a dataset as polygons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from osgeo import ogr

from ..geo import spatial_reference
from ..storage import GeoPackageWriter, VectorLayer
from .format import INDEX_COLUMNS
from .samples_table import Columns, layer_rows

LAYER = "samples.gpkg"
#: Samples written together.
_PART = 512


def write_samples_layer(path: Path, zones: Iterable[int], samples: Iterable[Columns]) -> None:
    """Write windows, one layer a UTM zone when there are several.

    Args:
        path: The file.
        zones: EPSG codes of the samples.
        samples: All samples, some thousand at a time, fold included.

    Raises:
        GeoPackageError: It cannot be written.
    """
    kinds = {"S": ogr.OFTString, "i": ogr.OFTInteger, "f": ogr.OFTReal}
    fields = tuple((name, kinds[kind[0]]) for name, kind in (*INDEX_COLUMNS.items(), ("fold", "int32")))
    zones = sorted(zones)
    names = {epsg: "samples" if len(zones) == 1 else f"samples_{epsg}" for epsg in zones}
    layers = [
        VectorLayer(name, spatial_reference(epsg), ogr.wkbPolygon, fields) for epsg, name in names.items()
    ]
    with GeoPackageWriter(path, layers) as file:
        for columns in _in_equal_parts(samples):
            for epsg in np.unique(columns["epsg"]).tolist():
                mine = columns["epsg"] == epsg
                some = columns if mine.all() else {name: values[mine] for name, values in columns.items()}
                file.add(names[epsg], layer_rows(some))


def _in_equal_parts(samples: Iterable[Columns]) -> Iterator[Columns]:
    """Yield the samples `_PART` at a time: a file's pages follow from what is written together."""
    rest: Columns = {}
    for columns in samples:
        whole = _joined([rest, columns]) if rest else columns
        full = whole["index"].size // _PART * _PART
        for start in range(0, full, _PART):
            yield {name: values[start : start + _PART] for name, values in whole.items()}
        rest = {name: values[full:].copy() for name, values in whole.items()}
    if rest and rest["index"].size:
        yield rest


def _joined(parts: list[Columns]) -> Columns:
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
