"""The truth of a season on disk: truth.json and the parcel layer."""

from __future__ import annotations

import json
import math
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from .atmosphere import Sky
from .farmland import Landscape
from .ground import part_wkb
from .projection import srs
from .safe_writer import Written
from .spec import Acquisition, ProductSpec
from .swath import HalfPlane, footprint_lonlat

ogr.UseExceptions()

FORMAT = "deepsatdata-scene-truth"
#: How far a parcel that overlaps on purpose reaches into its neighbour, metres.
OVERLAP_REACH = 9.0


def parcel_geometry(land: Landscape, parcel: int, epsg: int | None = None) -> ogr.Geometry:
    """Return a parcel (0-based number) as Polygon or MultiPolygon, without the deliberate overlaps."""
    shapes = land.shapes_in(epsg or land.epsg)
    first, last = np.searchsorted(shapes.owner, [parcel, parcel + 1])
    parts = [ogr.CreateGeometryFromWkb(part_wkb(shapes, p)) for p in range(first, last)]
    if len(parts) == 1:
        return parts[0]
    multi = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in parts:
        multi.AddGeometry(part)
    return multi


def layer_geometry(land: Landscape, parcel: int, epsg: int | None = None) -> ogr.Geometry:
    """Return a parcel as the layer holds it: reaching into its neighbour where that was asked for."""
    geometry = parcel_geometry(land, parcel, epsg)
    for a, b in land.overlapping_pairs:
        if a == parcel:
            reach = geometry.Buffer(OVERLAP_REACH, 4).Intersection(parcel_geometry(land, b, epsg))
            geometry = geometry.Union(reach)
    return geometry


def write_parcels(path: Path, land: Landscape, epsg: int | None = None) -> None:
    """Write the parcels of all label years as a GeoPackage: layer `parcels`, id, crop, code, year.

    Args:
        path: Target.
        land: The landscape.
        epsg: CRS of the layer; the landscape's zone by default.
    """
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2020-01-01T00:00:00.000Z")
    try:
        out = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = out.CreateLayer("parcels", srs(land.epsg if epsg is None else epsg), ogr.wkbMultiPolygon)
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger64 if land.ids == "int" else ogr.OFTString))
        for name, kind in (("crop", ogr.OFTString), ("code", ogr.OFTInteger), ("year", ogr.OFTInteger)):
            layer.CreateField(ogr.FieldDefn(name, kind))
        layer.StartTransaction()
        special = {a for a, _ in land.overlapping_pairs}
        for year in land.years:
            crops = land.crop_indices(year)
            for parcel in range(land.n_parcels):
                crop = land.crops[crops[parcel]]
                make = layer_geometry if parcel in special else parcel_geometry
                geometry = make(land, parcel)
                if epsg is not None and epsg != land.epsg:
                    geometry.AssignSpatialReference(srs(land.epsg))
                    geometry.TransformTo(srs(epsg))
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetField(0, land.parcel_id(parcel))
                feature.SetField(1, crop.name)
                feature.SetField(2, crop.code)
                feature.SetField(3, year)
                feature.SetGeometryDirectly(ogr.ForceToMultiPolygon(geometry))
                layer.CreateFeature(feature)
        layer.CommitTransaction()
        del layer, out
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)


def spec_dict(spec: ProductSpec) -> dict[str, Any]:
    """Return a product's description as plain values."""
    a = spec.acquisition
    out: dict[str, Any] = {f.name: getattr(spec, f.name) for f in fields(ProductSpec)}
    out["acquisition"] = {
        "start": a.start.isoformat(),
        "platform": a.platform,
        "orbit": a.orbit,
        "absolute_orbit": a.absolute_orbit,
    }
    out["generation"], out["datastrip_start"] = spec.generation.isoformat(), spec.datastrip_start.isoformat()
    out["sky"] = {f.name: _finite(getattr(spec.sky, f.name)) for f in fields(Sky)}
    out["planes"] = [[p.nx, p.ny, p.offset] for p in spec.planes]
    out["offsets"] = [list(pair) for pair in spec.offsets]
    out["bands"], out["shift"] = list(spec.bands), list(spec.shift)
    return out


def spec_from_dict(values: dict[str, Any]) -> ProductSpec:
    """Undo `spec_dict`."""
    v = dict(values)
    a = dict(v["acquisition"])
    a["start"] = datetime.fromisoformat(a["start"])
    v["acquisition"] = Acquisition(**a)
    v["generation"] = datetime.fromisoformat(v["generation"])
    v["datastrip_start"] = datetime.fromisoformat(v["datastrip_start"])
    sky: dict[str, Any] = {k: math.inf if x == "inf" else x for k, x in v["sky"].items()}
    v["sky"] = Sky(**sky)
    v["planes"] = tuple(HalfPlane(*p) for p in v["planes"])
    v["offsets"] = tuple((b, o) for b, o in v["offsets"])
    v["bands"], v["shift"] = tuple(v["bands"]), tuple(v["shift"])
    return ProductSpec(**v)


def _finite(value: Any) -> Any:
    return "inf" if isinstance(value, float) and math.isinf(value) else value


def truth_dict(
    land: Landscape, seed: int, supersample: int, written: list[Written], folder: Path
) -> dict[str, Any]:
    """Return the content of truth.json."""
    year = land.years[0]
    products = []
    for w in written:
        spec = w.spec
        products.append(
            {
                "name": spec.name,
                "path": w.path.relative_to(folder).as_posix(),
                "pixels_of": w.pixels_of,
                "cloud_percent": w.content.cloud_percent,
                "scl_counts": list(w.content.scl_counts),
                "footprint": [list(p) for p in footprint_lonlat(spec.bounds, spec.planes, spec.epsg)],
                "stored_sha256": {f"{n}_{r}m": h for (n, r), h in sorted(w.stored_sha256.items())},
                "spec": spec_dict(spec),
            }
        )
    pairs = [[land.parcel_id(a), land.parcel_id(b)] for a, b in land.overlapping_pairs]
    return {
        "format": FORMAT,
        "version": 1,
        "seed": seed,
        "supersample": supersample,
        "landscape": land.describe(),
        "classes": [{"code": c.code, "name": c.name} for c in land.crops],
        "n_parcels": land.n_parcels,
        "crop_counts": {
            str(y): np.bincount(land.crop_indices(y), minlength=len(land.crops)).tolist() for y in land.years
        },
        "first_year": year,
        "overlapping_pairs": pairs,
        "products": products,
    }


def write_truth(path: Path, values: dict[str, Any]) -> None:
    """Write truth.json."""
    path.write_text(json.dumps(values, indent=1, sort_keys=True) + "\n", encoding="utf-8")
