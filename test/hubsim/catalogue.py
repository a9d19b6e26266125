"""The products a simulated hub knows, with their bytes made on demand."""

from __future__ import annotations

import functools
import hashlib
import io
import json
import re
import threading
import uuid
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

from .faults import CONTENT, Fault
from .safe_zip import NAME, safe_files, tile_corner, zip_safe

_NAMESPACE = uuid.UUID("8d2f2a52-59f5-4bb0-9a57-0d5c2b1f7a10")


@dataclass
class Product:
    """One product of a catalogue.

    Attributes:
        id: UUID.
        name: Name without ".SAFE".
        footprint: WKT in EPSG:4326 (lon lat), "" for none.
        cloud: Percent.
        online: False puts it into the long-term archive.
        ingested: When the hub got it, UTC.
        nominal_size: Bytes as the search tells them; the zip that is served is tiny.
        entry: The recorded search entry it was seeded from.
        padding: Bytes of filling, to make the zip large.
        folder: A SAFE folder whose files are served instead of made ones.
        attributes: More CDSE attributes (name -> value); None takes one away.
        collection: CDSE collection.
    """

    id: str
    name: str
    footprint: str = ""
    cloud: float = 0.0
    online: bool = True
    ingested: datetime = datetime(2020, 1, 1, tzinfo=timezone.utc)
    nominal_size: int = 0
    entry: dict[str, Any] | None = None
    padding: int = 0
    folder: Path | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    collection: str = "SENTINEL-2"

    @functools.cached_property
    def parts(self) -> dict[str, str]:
        """Parts of the name; {} for names of another pattern."""
        match = NAME.match(self.name)
        return match.groupdict() if match else {}

    @functools.cached_property
    def start(self) -> datetime:
        """Sensing start, UTC."""
        if self.entry is not None:
            for item in as_list(self.entry.get("date")):
                if item["name"] == "beginposition":
                    return parse_time(item["content"])
        text = self.parts.get("start", "20200101T000000")
        return datetime.strptime(text, "%Y%m%dT%H%M%S").replace(tzinfo=timezone.utc, microsecond=24000)

    @functools.cached_property
    def geometry(self) -> Any:
        """Footprint as an OGR geometry, None without one."""
        return ogr.CreateGeometryFromWkt(self.footprint) if self.footprint else None

    @property
    def names(self) -> tuple[str, str]:
        """What faults may call it."""
        return self.id, self.name


def as_list(value: Any) -> list[Any]:
    """Undo the array collapse."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def parse_time(text: str) -> datetime:
    """Read ISO times with and without fractions and Z."""
    text = text.strip().replace("Z", "+00:00")
    if "." in text:
        head, tail = text.split(".", 1)
        fraction = tail.split("+")[0].split("-")[0]
        zone = tail[len(fraction) :]
        text = f"{head}.{(fraction + '000000')[:6]}{zone}"
    time = datetime.fromisoformat(text)
    return time if time.tzinfo else time.replace(tzinfo=timezone.utc)


@dataclass(frozen=True)
class Blob:
    """Bytes of a file with their MD5."""

    data: bytes
    md5: str


class Catalogue:
    """Products by id and name; thread-safe.

    Args:
        products: What it holds.
        nominal: Do not make bytes: sizes and MD5 are invented from the name, downloads fail. For
            searches over very many products.
    """

    def __init__(self, products: Iterable[Product] = (), *, nominal: bool = False) -> None:
        self._lock = threading.RLock()
        self._by_id: dict[str, Product] = {}
        self._by_name: dict[str, Product] = {}
        self._files: dict[str, dict[str, bytes]] = {}
        self._blobs: dict[tuple[str, tuple[str, ...]], Blob] = {}
        self.nominal = nominal
        for product in products:
            self.add(product)

    def add(self, product: Product) -> Product:
        """Add a product."""
        with self._lock:
            self._by_id[product.id] = product
            self._by_name.setdefault(product.name, product)
        return product

    def remove(self, product: Product) -> None:
        """Take a product away."""
        with self._lock:
            self._by_id.pop(product.id, None)
            self._by_name.pop(product.name, None)

    def __iter__(self) -> Iterator[Product]:
        with self._lock:
            return iter(list(self._by_id.values()))

    def __len__(self) -> int:
        return len(self._by_id)

    def get(self, key: str) -> Product | None:
        """Find by id or name (with or without ".SAFE")."""
        key = key[:-5] if key.endswith(".SAFE") else key
        with self._lock:
            return self._by_id.get(key) or self._by_name.get(key)

    def __getitem__(self, key: str) -> Product:
        product = self.get(key)
        if product is None:
            raise KeyError(key)
        return product

    def files(self, product: Product) -> dict[str, bytes]:
        """Return {path inside the SAFE: bytes} of the intact product."""
        with self._lock:
            if product.id not in self._files:
                self._files[product.id] = (
                    safe_files(product.name, _lat_lon_ring(product), product.cloud, product.padding)
                    if product.folder is None
                    else _folder_files(product.folder)
                )
            return self._files[product.id]

    def blob(self, product: Product, faults: Iterable[Fault] = ()) -> Blob:
        """Return the zip, damaged by content faults when there are any."""
        faults = [f for f in faults if f.stage == CONTENT]
        if self.nominal:
            return Blob(b"", hashlib.md5(product.name.encode()).hexdigest())
        key = (product.id, tuple(f"{f.name}{sorted(f.parameters.items())}" for f in faults))
        with self._lock:
            if key not in self._blobs:
                data = zip_safe(product.name, self.files(product))
                for fault in faults:
                    data = _damage(data, product, dict(self.files(product)), fault)
                self._blobs[key] = Blob(data, hashlib.md5(data).hexdigest())
            return self._blobs[key]

    def size(self, product: Product, faults: Iterable[Fault] = ()) -> int:
        """Return the bytes of the zip."""
        if self.nominal:
            return product.nominal_size or 500_000_000
        return len(self.blob(product, faults).data)


def _lat_lon_ring(product: Product) -> str:
    geometry = product.geometry
    if geometry is None:
        return ""
    while geometry.GetGeometryCount() > 0:
        geometry = geometry.GetGeometryRef(0)
    return " ".join(f"{y:.9f} {x:.9f}" for x, y, *_ in geometry.GetPoints())


def _damage(data: bytes, product: Product, files: dict[str, bytes], fault: Fault) -> bytes:
    """Return the zip with one content fault applied."""
    band = next((p for p in sorted(files) if p.endswith(".jp2")), "manifest.safe")
    if fault.name == "truncated_zip":
        return data[: int(len(data) * fault["keep"])]
    if fault.name == "bad_crc":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entry = archive.getinfo(f"{product.name}.SAFE/{band}")
        at = entry.header_offset + 30 + len(entry.filename.encode()) + entry.file_size // 2
        return data[:at] + bytes(b ^ 0xFF for b in data[at : at + 8]) + data[at + 8 :]
    if fault.name == "zip_slip":
        return zip_safe(product.name, files, {"../../outside.txt": b"written outside\n"})
    if fault.name == "missing_file":
        del files[band]
    elif fault.name == "wrong_manifest_size":
        files[band] += b"\0" * 17
    elif fault.name == "broken_band":
        good = files[band]
        files[band] = b"not a picture" + bytes(len(good) - 13)
        old, new = (hashlib.sha3_256(d).hexdigest().encode() for d in (good, files[band]))
        files["manifest.safe"] = files["manifest.safe"].replace(old, new)
    else:
        raise ValueError(f"unknown content fault {fault.name}")
    return zip_safe(product.name, files)


def _folder_files(folder: Path) -> dict[str, bytes]:
    files = {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }
    first = {"manifest.safe": files.pop("manifest.safe")} if "manifest.safe" in files else {}
    return {**first, **files}


# --- seeds ------------------------------------------------------------------------------------------
def recorded(folder: str | Path, *, online: bool = True) -> Catalogue:
    """Return the 567 recorded DHuS entries of `hub_samples/dhus` as a catalogue.

    Args:
        folder: The folder `hub_samples` (or its `dhus`).
        online: Whether products are at hand; the three that have an OData record keep its value.
    """
    folder = Path(folder)
    folder = folder / "dhus" if (folder / "dhus").is_dir() else folder
    entries = json.loads((folder / "s2_search_entries_unique.json").read_text("utf-8"))
    records = {r["Id"]: r for r in json.loads((folder / "odata_records_unique.json").read_text("utf-8"))}
    catalogue = Catalogue()
    for entry in entries:
        attributes = {
            a["name"]: a["content"]
            for group in ("str", "int", "double", "date")
            for a in as_list(entry.get(group))
        }
        record = records.get(entry["id"])
        catalogue.add(
            Product(
                id=entry["id"],
                name=entry["title"],
                footprint=attributes.get("footprint", ""),
                cloud=float(attributes["cloudcoverpercentage"]),
                online=bool(record["Online"]) if record else online,
                ingested=parse_time(attributes["ingestiondate"]),
                nominal_size=_bytes(attributes.get("size", "")),
                entry=entry,
            )
        )
    return catalogue


def _bytes(text: str) -> int:
    if not text:
        return 0
    number, unit = text.split()
    return int(float(number) * 1024 ** {"B": 0, "KB": 1, "MB": 2, "GB": 3}[unit])


def synthetic(
    count: int = 60,
    *,
    tiles: Iterable[str] = ("31TFM",),
    start: datetime | str = "2018-01-01",
    every_days: float = 5,
    level: str = "L1C",
    baseline: str = "0206",
    online: bool = True,
    clouds: Iterable[float] = (5.0, 40.0, 0.0, 85.0, 12.5),
    padding: int = 0,
    nominal: bool = False,
) -> Catalogue:
    """Return `count` products, one acquisition of all tiles every few days, names like real ones."""
    tiles, clouds = list(tiles), list(clouds)
    first = parse_time(start) if isinstance(start, str) else start
    first = first.replace(hour=10, minute=36, second=29)
    catalogue = Catalogue(nominal=nominal)
    for i in range(count):
        date = first + timedelta(days=every_days * (i // len(tiles)), seconds=0)
        tile = tiles[i % len(tiles)]
        platform = "S2A" if (i // len(tiles)) % 2 == 0 else "S2B"
        made = date + timedelta(hours=3, seconds=i % 3600)
        name = f"{platform}_MSI{level}_{date:%Y%m%dT%H%M%S}_N{baseline}_R008_T{tile}_{made:%Y%m%dT%H%M%S}"
        catalogue.add(
            product(
                name,
                cloud=clouds[i % len(clouds)],
                online=online,
                padding=padding,
                nominal_size=500_000_000 + 1_000_003 * (i % 97),
            )
        )
    return catalogue


def served(folders: Iterable[str | Path], *, online: bool = True) -> Catalogue:
    """Return a catalogue that serves SAFE folders (of the scene simulator, or real ones)."""
    catalogue = Catalogue()
    for folder in sorted(Path(f) for f in folders):
        fields: dict[str, Any] = {}
        manifest = folder / "manifest.safe"
        text = manifest.read_text("utf-8", "replace") if manifest.exists() else ""
        ring = re.search(r"<gml:coordinates>([^<]+)</gml:coordinates>", text)
        if ring:
            numbers = [float(v) for v in ring[1].replace(",", " ").split()]
            pairs = [f"{lon} {lat}" for lat, lon in zip(numbers[::2], numbers[1::2])]
            if pairs[0] != pairs[-1]:
                pairs.append(pairs[0])
            fields["footprint"] = f"POLYGON (({', '.join(pairs)}))"
        size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())
        name = folder.name[:-5] if folder.name.endswith(".SAFE") else folder.name
        catalogue.add(product(name, folder=folder, online=online, nominal_size=size, **fields))
    return catalogue


def product(name: str, **fields: Any) -> Product:
    """Return a product made from its name: id derived from the name, footprint the tile's square."""
    match = NAME.match(name)
    if "footprint" not in fields and match:
        fields["footprint"] = tile_wkt(match["tile"])
    if "ingested" not in fields and match:
        made = datetime.strptime(match["made"], "%Y%m%dT%H%M%S").replace(tzinfo=timezone.utc)
        fields["ingested"] = made + timedelta(hours=2)
    fields.setdefault("id", str(uuid.uuid5(_NAMESPACE, name)))
    return Product(name=name, **fields)


@functools.cache
def tile_wkt(tile: str) -> str:
    """Return the square of a tile as a lon lat polygon (corners only)."""
    corner = tile_corner(tile)
    utm, wgs = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(corner.epsg)
    wgs.ImportFromEPSG(4326)
    for reference in (utm, wgs):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(utm, wgs)
    x, y, side = corner.ulx, corner.uly, 109_800
    ring = [(x, y), (x, y - side), (x + side, y - side), (x + side, y), (x, y)]
    points = [transform.TransformPoint(px, py)[:2] for px, py in ring]
    return "POLYGON ((" + ", ".join(f"{lon:.9f} {lat:.9f}" for lon, lat in points) + "))"
