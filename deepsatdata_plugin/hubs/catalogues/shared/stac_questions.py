"""How a STAC API is asked: searches by POST and GET, the fields that are wanted, what an answer announces."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from osgeo import ogr

from ...web import Request

#: What is read of an item; whole ones have up to 68 KB.
_PROPERTIES = (
    "datetime", "start_datetime", "published", "eo:cloud_cover", "s2:product_uri", "sentinel:product_id",
    "identifier", "title", "grid:code", "s2:mgrs_tile", "mgrs:utm_zone", "mgrs:latitude_band",
    "mgrs:grid_square", "storage:tier", "earthsearch:boa_offset_applied",
)  # fmt: skip
#: Of the assets the product, a picture, and one band for all.
_ASSETS = ("Product", "product", "thumbnail", "preview", "rendered_preview", "red", "B04", "B04_10m")
FIELDS = {
    "include": [
        "id", "type", "geometry", "collection", "links",
        *(f"properties.{name}" for name in _PROPERTIES),
        *(f"assets.{name}" for name in _ASSETS),
    ]
}  # fmt: skip


@dataclass(frozen=True)
class Question:
    """A search; the body of a GET becomes its parameters."""

    method: str
    url: str
    body: dict[str, Any] | None

    def key(self) -> str:
        """Return a text that is the same for the same question."""
        return f"{self.method} {self.url} {json.dumps(self.body, sort_keys=True)}"

    def request(self, subject: str) -> Request:
        """Return the request that asks it."""
        headers = {"Accept": "application/geo+json, application/json"}
        if self.method == "POST":
            headers["Content-Type"] = "application/json"
            return Request("POST", self.url, subject, headers, json.dumps(self.body).encode("utf-8"))
        url = f"{self.url}?{_parameters(self.body)}" if self.body else self.url
        return Request("GET", url, subject, headers)


def is_sentinel2(collection: str, level: str) -> bool:
    """Tell whether a collection id is that of a level of Sentinel-2, in any catalogue's spelling."""
    text = collection.lower().replace("_", "-")
    names_mission = "sentinel-2" in text or "sentinel2" in text or "-s2-" in f"-{text}-"
    return names_mission and level.lower() in text


def geojson(polygons: Sequence[str]) -> dict[str, Any]:
    """Return WKT POLYGONs as one GeoJSON geometry."""
    shapes = [json.loads(ogr.CreateGeometryFromWkt(text).ExportToJson())["coordinates"] for text in polygons]
    if len(shapes) == 1:
        return {"type": "Polygon", "coordinates": shapes[0]}
    return {"type": "MultiPolygon", "coordinates": shapes}


def _parameters(body: Mapping[str, Any]) -> str:
    """Return a search body as parameters of a GET; extensions are left out, the names decide."""
    values = {key: value for key, value in body.items() if key in ("datetime", "limit", "page")}
    values["collections"] = ",".join(body.get("collections", ()))
    values["intersects"] = json.dumps(body.get("intersects"))
    return urlencode(values)


def matched(answer: Mapping[str, Any]) -> int | None:
    """Return how many items an answer announces, None when it does not."""
    context = answer.get("context")
    for value in (answer.get("numberMatched"), context.get("matched") if isinstance(context, dict) else None):
        if isinstance(value, int):
            return value
    return None
