"""Vector masks of the baselines before 04.00 (eop:Mask, GML 3.2)."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, ogr

from .jpeg2000 import memory_raster
from .projection import srs
from .spec import ProductSpec, compact_time

gdal.UseExceptions()
ogr.UseExceptions()

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<eop:Mask xmlns:eop="http://www.opengis.net/eop/2.0" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xmlns:gml="http://www.opengis.net/gml/3.2" gml:id="{ident}">\n'
    "  <gml:name>{mask} pixels mask from data-strip {ident}</gml:name>\n"
)


def mask_gml(
    spec: ProductSpec, mask: str, band: str, members: list[tuple[str, list[list[np.ndarray]]]]
) -> str:
    """Return a vector mask file.

    Args:
        spec: The product.
        mask: "MSK_CLOUDS", "MSK_NODATA" ...
        band: "B00" for all bands.
        members: (type, polygons); a polygon is a list of closed rings (n, 2), exterior first.
    """
    a = spec.acquisition
    ident = (
        f"{a.platform}_OPER_{mask}_{spec.station}_{compact_time(spec.generation)}_A{a.absolute_orbit:06d}_"
        f"T{spec.tile}_{band}_MSI{spec.level}"
    )
    text = [_HEAD.format(ident=ident, mask=mask)]
    rings = [polygon[0] for _, polygons in members for polygon in polygons]
    if not rings:
        return "".join(text) + "  <eop:maskMembers/>\n</eop:Mask>\n"
    low, high = np.concatenate(rings).min(0), np.concatenate(rings).max(0)
    text.append(
        f'  <gml:boundedBy>\n    <gml:Envelope srsName="urn:ogc:def:crs:EPSG:8.7:{spec.epsg}">\n'
        f"      <gml:lowerCorner>{low[0]:.0f} {low[1]:.0f}</gml:lowerCorner>\n"
        f"      <gml:upperCorner>{high[0]:.0f} {high[1]:.0f}</gml:upperCorner>\n"
        "    </gml:Envelope>\n  </gml:boundedBy>\n  <eop:maskMembers>\n"
    )
    for kind, polygons in members:
        for number, polygon in enumerate(polygons):
            text.append(_feature(kind, number, polygon))
    text.append("  </eop:maskMembers>\n</eop:Mask>\n")
    return "".join(text)


def _feature(kind: str, number: int, rings: list[np.ndarray]) -> str:
    parts = []
    for place, ring in enumerate(rings):
        tag = "interior" if place else "exterior"
        positions = " ".join(f"{x:.0f} {y:.0f}" for x, y in ring)
        parts.append(
            f"          <gml:{tag}>\n            <gml:LinearRing>\n"
            f'              <gml:posList srsDimension="2">{positions}</gml:posList>\n'
            f"            </gml:LinearRing>\n          </gml:{tag}>\n"
        )
    return (
        f'    <eop:MaskFeature gml:id="{kind}.{number}">\n'
        f'      <eop:maskType codeSpace="urn:gs2:S2PDGS:maskType">{kind}</eop:maskType>\n'
        f'      <eop:extentOf>\n        <gml:Polygon gml:id="{kind}.{number}_Polygon">\n'
        + "".join(parts)
        + "        </gml:Polygon>\n      </eop:extentOf>\n    </eop:MaskFeature>\n"
    )


def cloud_members(spec: ProductSpec, cloud_60m: np.ndarray) -> list[tuple[str, list[list[np.ndarray]]]]:
    """Trace the 60 m cloud cells (1 opaque, 2 cirrus) as polygons."""
    return [(kind, trace(cloud_60m == code, spec)) for kind, code in (("OPAQUE", 1), ("CIRRUS", 2))]


def trace(mask: np.ndarray, spec: ProductSpec) -> list[list[np.ndarray]]:
    """Return the polygons around the true cells of a 60 m mask of the product."""
    raster = memory_raster(mask.astype(np.uint8), spec.epsg, spec.ulx, spec.uly, 60)
    holder = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = holder.CreateLayer("mask", srs(spec.epsg), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    band = raster.GetRasterBand(1)
    gdal.Polygonize(band, band, layer, 0)
    out = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        rings = [
            np.array(geometry.GetGeometryRef(k).GetPoints())[:, :2]
            for k in range(geometry.GetGeometryCount())
        ]
        out.append(rings)
    return out
