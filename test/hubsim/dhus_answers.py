"""Pieces of a DHuS' answers: errors, dates, geometries, nodes, search entries of made products."""

from __future__ import annotations

import base64
import json
from datetime import datetime
from typing import Any

from .catalogue import Product
from .messages import Answer

NAMESPACES = {
    "xmlns:opensearch": "http://a9.com/-/spec/opensearch/1.1/",
    "xmlns": "http://www.w3.org/2005/Atom",
}


def kind_of(rest: str) -> str:
    if rest in ("", "/"):
        return "record"
    if rest == "/$value":
        return "value"
    if rest == "/Online/$value":
        return "online"
    if rest.startswith("/Attributes"):
        return "filename" if "Filename" in rest else "attributes"
    if rest.startswith("/Products"):
        return "quicklook"
    if rest.startswith("/Nodes"):
        return "node" if rest.endswith("/$value") else "nodes"
    return "other"


def basic_user(header: str) -> tuple[str, str] | None:
    scheme, _, value = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    raw = base64.b64decode(value)
    try:
        user, _, secret = raw.decode("utf-8").partition(":")
    except UnicodeDecodeError:
        user, _, secret = raw.decode("latin-1").partition(":")
    return user, secret


def json_answer(value: Any, *, version: str = "") -> Answer:
    headers = [("Content-Type", "application/json"), ("Pragma", "no-cache"), ("Vary", "Accept-Encoding")]
    if version:
        headers.append(("DataServiceVersion", version))
    return Answer(200, json.dumps(value, ensure_ascii=False).encode(), headers)


def text_answer(text: str) -> Answer:
    headers = [
        ("Content-Type", "text/plain;charset=utf-8"),
        ("DataServiceVersion", "2.0"),
        ("Pragma", "no-cache"),
    ]
    return Answer(200, text.encode(), headers)


def html_answer(status: int, title: str, message: str = "") -> Answer:
    page = (
        f'<!doctype html><html lang="en"><head><title>HTTP Status {status} – {title}</title></head><body>'
        f'<h1>HTTP Status {status} – {title}</h1><hr class="line" /><p><b>Type</b> Status Report</p>'
        f'<p><b>Message</b> {message or title}</p><hr class="line" /><h3>Apache Tomcat/8.5.42</h3></body>'
        "</html>"
    )
    return Answer(
        status, page.encode(), [("Content-Type", "text/html;charset=utf-8"), ("Content-Language", "en")]
    )


def odata_error(status: int, message: str, cause: str, json_wanted: bool) -> Answer:
    if json_wanted:
        body = json.dumps({"error": {"code": None, "message": {"lang": "en", "value": message}}}).encode()
        kind = "application/json"
    else:
        body = (
            "<?xml version='1.0' encoding='UTF-8'?><error xmlns=\"http://schemas.microsoft.com/ado/2007/08/"
            f'dataservices/metadata"><code/><message xml:lang="en">{message}</message></error>'
        ).encode()
        kind = "application/xml"
    headers = [
        ("Content-Type", kind),
        ("cause-message", cause),
        ("DataServiceVersion", "1.0"),
        ("Pragma", "no-cache"),
    ]
    return Answer(status, body, headers)


def missing(key: str, json_wanted: bool) -> Answer:
    text = f"Invalid key ({key}) to access Products"
    return odata_error(404, text, f"InvalidKeyException : {text}", json_wanted)


def odata_date(time: datetime) -> str:
    return f"/Date({round(time.timestamp() * 1000)})/"


def _ring(product: Product) -> list[tuple[float, float]]:
    shape = product.geometry
    if shape is None:
        return []
    while shape.GetGeometryCount() > 0:
        shape = shape.GetGeometryRef(0)
    return [(x, y) for x, y, *_ in shape.GetPoints()]


def gml(product: Product) -> str:
    text = " ".join(f"{y:.8g},{x:.8g}" for x, y in _ring(product))
    return (
        '<gml:Polygon srsName="http://www.opengis.net/gml/srs/epsg.xml#4326" '
        'xmlns:gml="http://www.opengis.net/gml">\n   <gml:outerBoundaryIs>\n      <gml:LinearRing>\n'
        f"         <gml:coordinates>{text}</gml:coordinates>\n      </gml:LinearRing>\n"
        "   </gml:outerBoundaryIs>\n</gml:Polygon>"
    )


def node_record(uri: str, names: list[str], files: dict[str, bytes]) -> dict[str, Any]:
    path = "/".join(names[1:])
    address = uri + "".join(f"/Nodes('{n}')" for n in names)
    prefix = f"{path}/" if path else ""
    children = (
        {p[len(prefix) :].split("/")[0] for p in files if p.startswith(prefix)}
        if path not in files
        else set()
    )
    return {
        "__metadata": {"id": address, "uri": address, "type": "DHuS.Node", "media_src": f"{address}/$value"},
        "Id": names[-1],
        "Name": names[-1],
        "ContentType": "application/octet-stream" if path in files else "Item",
        "ContentLength": str(len(files.get(path, b""))),
        "ChildrenNumber": str(len(children)),
        "Value": None,
        "Nodes": {"__deferred": {"uri": f"{address}/Nodes"}},
        "Attributes": {"__deferred": {"uri": f"{address}/Attributes"}},
    }


def made_entry(product: Product) -> dict[str, Any]:
    """Return a search entry for a product that was not recorded, in the recorded shape."""
    parts = product.parts
    size = f"{product.nominal_size / 1024**2:.2f} MB"
    start = product.start.strftime("%Y-%m-%dT%H:%M:%S.024Z")
    number = "1C" if parts.get("level") == "L1C" else "2A"
    platform = parts.get("platform", "S2A")
    values: dict[str, list[tuple[str, str]]] = {
        "date": [
            ("datatakesensingstart", start),
            ("beginposition", start),
            ("endposition", start),
            ("ingestiondate", product.ingested.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"),
        ],
        "int": [("orbitnumber", "2567"), ("relativeorbitnumber", str(int(parts.get("orbit", "0"))))],
        "double": [("cloudcoverpercentage", str(product.cloud))],
        "str": [
            ("gmlfootprint", gml(product)),
            ("format", "SAFE"),
            ("instrumentshortname", "MSI"),
            ("sensoroperationalmode", "INS-NOBS"),
            ("instrumentname", "Multi-Spectral Instrument"),
            ("footprint", product.footprint),
            ("platformidentifier", "2015-028A" if platform == "S2A" else "2017-013A"),
            ("orbitdirection", "DESCENDING"),
            ("platformserialidentifier", f"Sentinel-{platform[1:]}"),
            (
                "processingbaseline",
                f"{parts.get('baseline', '0000')[:2]}.{parts.get('baseline', '0000')[2:]}",
            ),
            ("processinglevel", f"Level-{number}"),
            ("producttype", f"S2MSI{number}"),
            ("platformname", "Sentinel-2"),
            ("size", size),
            ("tileid", parts.get("tile", "")),
            ("filename", f"{product.name}.SAFE"),
            ("identifier", product.name),
            ("uuid", product.id),
        ],
    }
    entry: dict[str, Any] = {
        "title": product.name,
        "id": product.id,
        "summary": f"Date: {start}, Instrument: MSI, Satellite: Sentinel-2, Size: {size}",
        "ondemand": "false",
    }
    for group, pairs in values.items():
        items = [{"name": n, "content": c} for n, c in pairs if c != ""]
        entry[group] = items[0] if len(items) == 1 else items  # one element collapses
    return entry
