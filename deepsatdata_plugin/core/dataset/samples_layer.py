"""samples.gpkg: the windows of a dataset as polygons."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from osgeo import ogr

from ..geo import spatial_reference
from ..storage import GeoPackageWriter, VectorLayer
from .format import INDEX_COLUMNS
from .samples_table import Columns, layer_rows

LAYER = "samples.gpkg"


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
        for columns in samples:
            for epsg in np.unique(columns["epsg"]).tolist():
                mine = columns["epsg"] == epsg
                some = columns if mine.all() else {name: values[mine] for name, values in columns.items()}
                file.add(names[epsg], layer_rows(some))
