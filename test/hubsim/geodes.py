"""A simulated GEODES: its STAC catalogue, what is at hand, downloads with an API key. As in recorded answers."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any

from . import faults as f
from .archive import Archive
from .catalogue import Catalogue, Product, parse_time, synthetic
from .cdse import CdseServer
from .clock import RealClock, VirtualClock
from .faults import Fault
from .messages import Answer, Exchange
from .server import SimServer

_DOWNLOAD = re.compile(r"/api/download/(URN[^/]+)/files/([0-9a-f]+)")


class GeodesServer(SimServer):
    """A GEODES on loopback.

    Args:
        clock: Shared with the client.
        catalogue: Its products.
        key: The API key it lets in.
        page: Items a page at most.
        flows: Connections at once.
    """

    listeners = ("portal",)

    def __init__(
        self,
        clock: VirtualClock | RealClock | None = None,
        catalogue: Catalogue | None = None,
        key: str = "an-api-key",
        *,
        page: int = 80,
        flows: int | None = 4,
        faults: Iterable[Fault] = (),
    ) -> None:
        super().__init__(clock, faults=faults, flows=flows)
        self.catalogue = catalogue if catalogue is not None else synthetic()
        self.key, self.page = key, page
        self.archive = Archive(self.clock, self.catalogue, self.log, quota=0, online_days=14.0)

    @property
    def url(self) -> str:
        """Address of its STAC API."""
        return f"{self.base()}/api/stac"

    def names_of(self, product: str) -> tuple[str, ...]:
        found = self.catalogue.get(product)
        return found.names if found else (product,)

    def classify(self, exchange: Exchange) -> None:
        e = exchange.entry
        match = _DOWNLOAD.match(e.path)
        if match:
            e.kind, e.product, e.account = "value", match[1].split(":")[-2], "key"
        else:
            e.kind = {"/api/stac/search": "search", "/fastavailability": "available"}.get(e.path, "landing")

    def route(self, exchange: Exchange) -> Answer:
        e = exchange.entry
        if e.kind == "search":
            return self._search(json.loads(exchange.body))
        if e.kind == "available":
            return self._available(json.loads(exchange.body))
        if e.kind == "value":
            return self._value(exchange)
        if e.path == "/api/stac":
            return _json(200, {"id": "gdh", "title": "STAC gdh root", "conformsTo": []})
        return _json(404, {"message": "Not Found"})

    def busy_answer(self, exchange: Exchange) -> Answer:
        return _json(429, {"message": "Too many requests"})

    # --- catalogue ----------------------------------------------------------------------------------
    def _search(self, asked: dict[str, Any]) -> Answer:
        from osgeo import ogr

        query = asked.get("query", {})
        start = query.get("end_datetime", {}).get("gte", "1900-01-01T00:00:00Z")
        end = query.get("start_datetime", {}).get("lte", "2100-01-01T00:00:00Z")
        cloud = query.get("eo:cloud_cover", {}).get("lte", 101)
        named = query.get("identifier", {}).get("eq")
        area = ogr.CreateGeometryFromJson(json.dumps(asked["intersects"])) if "intersects" in asked else None
        hits = [
            p
            for p in sorted(self.catalogue, key=lambda p: p.start)
            if "_MSIL1C_" in p.name
            and not self._deleted(p)
            and (named is None or p.name == named)
            and parse_time(start) <= p.start <= parse_time(end)
            and p.cloud <= cloud
            and (area is None or p.geometry.Intersects(area))
        ]
        size, number = min(asked.get("limit", 10), self.page), asked.get("page", 1)
        page = hits[(number - 1) * size : number * size]
        value = {
            "type": "FeatureCollection",
            "features": [self.item(product) for product in page],
            "links": [{"rel": "next", "href": f"{self.url}/collections/PEPS_S2_L1C/items?limit=2&page=2"}],
            "context": {"returned": len(page), "limit": size, "matched": len(hits)},
        }
        return _json(200, value)

    def _deleted(self, product: Product) -> bool:
        looks = self.faults.look(f.RECORD, product.names, now=self.clock.peek())
        return any(fault.name == "deleted" for fault in looks)

    def item(self, product: Product) -> dict[str, Any]:
        """Return the STAC item of a product."""
        blob, urn = self.catalogue.blob(product), f"URN:FEATURE:DATA:gdh:{product.id}:V1"
        looks = {x.name for x in self.faults.look(f.RECORD, product.names, now=self.clock.peek())}
        md5 = blob.md5[::-1] if "wrong_md5" in looks else blob.md5
        facts = "File size: {} bytes\n\nIs reference: false\n\nIs online: {}\n\nDatatype: RAWDATA\n\nChecksum MD5: {}"
        return {
            "type": "Feature",
            "id": urn,
            "collection": "PEPS_S2_L1C",
            "geometry": json.loads(product.geometry.ExportToJson()),
            "properties": {
                "identifier": product.name,
                "eo:cloud_cover": product.cloud,
                "datetime": product.ingested.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
                "start_datetime": product.start.strftime("%Y-%m-%dT%H:%M:%S.024Z"),
                "end_datetime": product.start.strftime("%Y-%m-%dT%H:%M:%S.024Z"),
                "endpoint_url": f"https://s3.datalake.example/sentinel2-l1c/{product.name}.zip",
            },
            "links": [{"rel": "self", "href": f"{self.url}/collections/PEPS_S2_L1C/items/{urn}"}],
            "assets": {
                f"{product.name}_quicklook.jpg": {
                    "href": f"https://portal.example/api/quicklook/{urn}/files/0?scope=gdh",
                    "type": "image/jpeg",
                    "roles": ["overview"],
                },
                f"{product.name}.zip": {
                    "href": f"https://portal.example/api/download/{urn}/files/{blob.md5}",
                    "description": facts.format(
                        len(blob.data), str(self.archive.is_online(product)).lower(), md5
                    ),
                    "type": "application/zip",
                    "roles": ["data"],
                },
            },
        }

    def _available(self, asked: dict[str, Any]) -> Answer:
        products = []
        for one in asked["availability"]:
            match = _DOWNLOAD.search(one["href"])
            product = self.catalogue.get(match[1].split(":")[-2]) if match else None
            if product is not None and one.get("endpointURL"):
                files = [{"checksum": match[2], "available": self.archive.is_online(product)}]
                products.append({"id": match[1], "files": files})
        return _json(200, {"products": products})

    # --- files --------------------------------------------------------------------------------------
    def _value(self, exchange: Exchange) -> Answer:
        if exchange.headers.get("x-api-key") != self.key:
            return _json(403, {"message": "Forbidden"})
        product = self.catalogue.get(exchange.entry.product)
        if product is None or self._deleted(product):
            return _json(404, {"message": "Not Found"})
        if not self.archive.is_online(product):
            exchange.entry.outcome = "offline"
            return Answer(202, b"", [("Content-Type", "text/plain")])
        data = self.catalogue.blob(product).data
        return CdseServer._file(self, exchange, data, f"{product.name}.zip", "application/zip")


def _json(status: int, value: Any) -> Answer:
    body = json.dumps(value).encode()
    return Answer(
        status, body, [("Content-Type", "application/json"), ("ETag", hashlib.md5(body).hexdigest())]
    )
