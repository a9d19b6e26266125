"""What the simulated Data Space says of a product: fields, attributes, records."""

from __future__ import annotations

import hashlib
import json
import uuid
from typing import Any

from . import faults as f
from .archive import Archive
from .catalogue import Catalogue, Product, parse_time
from .faults import Fault
from .server import SimServer

ATTRIBUTES = {
    "origin": "String",
    "tileId": "String",
    "cloudCover": "Double",
    "datastripId": "String",
    "orbitNumber": "Integer",
    "processingDate": "DateTimeOffset",
    "productGroupId": "String",
    "operationalMode": "String",
    "processingLevel": "String",
    "processorVersion": "String",
    "granuleIdentifier": "String",
    "platformShortName": "String",
    "instrumentShortName": "String",
    "relativeOrbitNumber": "Integer",
    "platformSerialIdentifier": "String",
    "productType": "String",
    "beginningDateTime": "DateTimeOffset",
    "endingDateTime": "DateTimeOffset",
    "sourceProduct": "String",
}


class Lazy:
    """A number that is computed when it is compared."""

    def __init__(self, compute: Any) -> None:
        self._compute = compute

    def __eq__(self, other: object) -> bool:
        return self._compute() == other

    def __ne__(self, other: object) -> bool:
        return self._compute() != other

    def __lt__(self, other: Any) -> bool:
        return self._compute() < other

    def __le__(self, other: Any) -> bool:
        return self._compute() <= other

    def __gt__(self, other: Any) -> bool:
        return self._compute() > other

    def __ge__(self, other: Any) -> bool:
        return self._compute() >= other

    __hash__ = None  # type: ignore[assignment]


class CdseRecords(SimServer):
    """Records made from `catalogue`, with record faults applied."""

    catalogue: Catalogue
    archive: Archive

    @property
    def catalogue_url(self) -> str:
        """Address of the catalogue."""
        raise NotImplementedError

    def fields(self, product: Product) -> dict[str, Any]:
        """Return what filters and orders may ask of a product."""
        cached = getattr(product, "_odata", None)
        if cached is None:
            start = product.start
            cached = {
                "Name": f"{product.name}.SAFE",
                "Id": product.id,
                "Collection/Name": product.collection,
                "ContentDate/Start": start,
                "ContentDate/End": start,
                "PublicationDate": product.ingested,
                "ModificationDate": product.ingested,
                "OriginDate": product.ingested,
                "ContentType": "application/octet-stream",
                "S3Path": s3_path(product),
                "_attributes": {n: (t, v) for n, t, v in self.attributes(product)},
                "_geometry": product.geometry,
            }
            product._odata = cached
        return {
            **cached,
            "Online": self.archive.is_online(product),
            "ContentLength": Lazy(lambda: self._size(product)),
        }

    def attributes(self, product: Product) -> list[tuple[str, str, Any]]:
        """Return (name, type, value) of a product's attributes."""
        parts = product.parts
        start = product.start.strftime("%Y-%m-%dT%H:%M:%S.024Z")
        level = "S2MSI1C" if parts.get("level") == "L1C" else "S2MSI2A"
        baseline = parts.get("baseline", "0000")
        values: dict[str, Any] = {
            "origin": "ESA",
            "tileId": parts.get("tile", ""),
            "cloudCover": float(product.cloud),
            "datastripId": f"{parts.get('platform', '')}_OPER_MSI_{parts.get('level', '')}_DS_SIMU",
            "orbitNumber": 2567,
            "processingDate": product.ingested.strftime("%Y-%m-%dT%H:%M:%S+00:00"),
            "productGroupId": f"G{parts.get('platform', '')}_{parts.get('start', '')}",
            "operationalMode": "INS-NOBS",
            "processingLevel": level,
            "processorVersion": f"{baseline[:2]}.{baseline[2:]}",
            "granuleIdentifier": f"{parts.get('platform', '')}_OPER_MSI_T{parts.get('tile', '')}",
            "platformShortName": "SENTINEL-2",
            "instrumentShortName": "MSI",
            "relativeOrbitNumber": int(parts.get("orbit", "0")),
            "platformSerialIdentifier": parts.get("platform", "S2A")[2:],
            "productType": level,
            "beginningDateTime": start,
            "endingDateTime": start,
            **product.attributes,
        }
        return [(n, ATTRIBUTES.get(n, "String"), v) for n, v in values.items() if v is not None]

    def _size(self, product: Product) -> int:
        look, content = self.looks(product)
        return 0 if "no_size_no_checksum" in look else self.catalogue.size(product, content)

    def looks(self, product: Product) -> tuple[set[str], list[Fault]]:
        now = self.clock.peek()
        record = {x.name for x in self.faults.look(f.RECORD, product.names, now=now)}
        return record, self.faults.look(f.CONTENT, product.names, now=now)

    def deletion(self, product: Product) -> Fault | None:
        found = self.faults.look(f.RECORD, product.names, now=self.clock.peek())
        return next((x for x in found if x.name == "deleted"), None)

    def record(self, product: Product, expand: str = "") -> dict[str, Any]:
        """Return the catalogue's JSON of a product."""
        look, content = self.looks(product)
        size = self._size(product)
        blob = self.catalogue.blob(product, content)
        md5 = blob.md5[::-1] if "wrong_md5" in look else blob.md5
        ingested = stamp(product.ingested)
        checksum: list[dict[str, str]] = [
            {
                "Value": md5.upper() if "upper_case_md5" in look else md5,
                "Algorithm": "MD5",
                "ChecksumDate": ingested,
            },
            {
                # Nothing in the standard library computes BLAKE3; clients cannot check it either.
                "Value": hashlib.blake2s(blob.md5.encode()).hexdigest(),
                "Algorithm": "BLAKE3",
                "ChecksumDate": ingested,
            },
        ]
        if "no_size_no_checksum" in look:
            checksum = []
        if "empty_checksum" in look:
            checksum = [{}]
        shape = None if "no_footprint" in look else product.geometry
        record: dict[str, Any] = {
            "@odata.mediaContentType": "application/octet-stream",
            "Id": product.id,
            "Name": f"{product.name}.SAFE",
            "ContentType": "application/octet-stream",
            "ContentLength": size,
            "OriginDate": ingested,
            "PublicationDate": ingested,
            "ModificationDate": ingested,
            "Online": self.archive.is_online(product),
            "EvictionDate": "9999-12-31T23:59:59.999999Z",
            "S3Path": s3_path(product),
            "Checksum": checksum,
            "ContentDate": {"Start": stamp(product.start), "End": stamp(product.start)},
            "Footprint": f"geography'SRID=4326;{shape.ExportToWkt()}'" if shape else None,
            "GeoFootprint": json.loads(shape.ExportToJson()) if shape else None,
        }
        if "online_missing" in look:
            del record["Online"]
        link = f"{self.catalogue_url}/Products({product.id})/$value"
        if "Attributes" in expand:
            record["Attributes"] = [
                {"@odata.type": f"#OData.CSC.{t}Attribute", "Name": n, "Value": v, "ValueType": t}
                for n, t, v in self.attributes(product)
            ]
        if "Assets" in expand:
            asset = uuid.uuid5(uuid.NAMESPACE_URL, product.id)
            record["Assets"] = [
                {
                    "Type": "QUICKLOOK",
                    "Id": str(asset),
                    "DownloadLink": f"{self.catalogue_url}/Assets({asset})/$value",
                    "S3Path": s3_path(product),
                }
            ]
        if "Locations" in expand:
            record["Locations"] = [
                {
                    "FormatType": "Extracted",
                    "DownloadLink": link,
                    "ContentLength": size,
                    "Checksum": checksum,
                    "S3Path": s3_path(product),
                }
            ]
        return record

    def deleted_record(self, product: Product, deletion: Fault) -> dict[str, Any]:
        record = self.record(product)
        for name in ("Online", "EvictionDate", "GeoFootprint", "S3Path"):
            record.pop(name, None)
        return {**record, "DeletionDate": stamp(product.ingested), "DeletionCause": deletion["cause"]}


def stamp(time: Any) -> str:
    return parse_time(time).isoformat() if isinstance(time, str) else time.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def s3_path(product: Product) -> str:
    level = product.parts.get("level", "L1C")
    return f"/eodata/Sentinel-2/MSI/{level}/{product.start:%Y/%m/%d}/{product.name}.SAFE"


def node_record(base: str, names: list[str], files: dict[str, bytes]) -> dict[str, Any]:
    path = "/".join(names[1:])
    prefix = f"{path}/" if path else ""
    children = (
        {p[len(prefix) :].split("/")[0] for p in files if p.startswith(prefix)}
        if path not in files
        else set()
    )
    return {
        "Id": names[-1],
        "Name": names[-1],
        "ContentLength": len(files.get(path, b"")),
        "ChildrenNumber": len(children),
        "Nodes": {"uri": base + "".join(f"/Nodes({n})" for n in names) + "/Nodes"},
    }
