"""Damage done to products on purpose. All functions work on SAFE folders unless they say zip."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import numpy as np
from osgeo import gdal

from .jpeg2000 import REAL, encode, memory_raster
from .phenology import NATIVE


def band_file(product: Path, band: str, resolution: int | None = None) -> Path:
    """Return a raster of a SAFE folder by band ("B02", "SCL"); the native one when there are copies."""
    level_2a = (Path(product) / "MTD_MSIL2A.xml").exists()
    resolution = resolution or NATIVE.get(band, 20 if band == "SCL" else 10)
    suffix = f"_{resolution}m" if level_2a else ""
    found = [p for p in Path(product).glob("GRANULE/*/IMG_DATA/**/*.jp2") if f"_{band}{suffix}" in p.stem]
    if not found:
        raise FileNotFoundError(f"{band} in {product}")
    return sorted(found)[0]


def _detach(path: Path) -> Path:
    """Break hard links, so that only this product is damaged."""
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data)
    return path


def truncate(path: Path, keep: float = 0.6) -> None:
    """Cut a file (JP2, XML, zip) to a share of its length."""
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data[: int(len(data) * keep)])


def truncate_band(product: Path, band: str, keep: float = 0.6) -> Path:
    """Cut a band file short; it still opens."""
    path = band_file(product, band)
    truncate(path, keep)
    return path


def delete_band(product: Path, band: str) -> Path:
    """Remove a band file; the manifest and the XML still list it."""
    path = band_file(product, band)
    path.unlink()
    return path


def empty_band(product: Path, band: str) -> Path:
    """Make a band file zero bytes long."""
    path = band_file(product, band)
    path.unlink()
    path.write_bytes(b"")
    return path


def flip_bytes(product: Path, band: str, count: int = 16) -> Path:
    """Change bytes in the middle of a band's code stream; size, header and end marker stay.

    The file decodes to wrong pixels without any error, or with one, as luck has it.
    """
    path = _detach(band_file(product, band))
    data = bytearray(path.read_bytes())
    start = data.index(b"\xff\x93") + 2  # after the first start-of-data marker
    middle = start + (len(data) - start) // 2
    for k in range(count):
        at = middle + 7 * k
        # never make or break a 0xff marker
        data[at] = data[at] ^ 0x15 if data[at] not in (0xFF, 0xEA) and data[at - 1] != 0xFF else data[at]
    path.write_bytes(bytes(data))
    return path


def replace_band(
    product: Path, band: str, columns: int | None = None, corner: tuple[float, float] | None = None
) -> Path:
    """Write a band again with another number of columns and rows, or another corner."""
    path = band_file(product, band)
    source = gdal.Open(str(path))
    array, transform = source.ReadAsArray(), source.GetGeoTransform()
    epsg = int(source.GetSpatialRef().GetAuthorityCode(None))
    del source
    if columns:
        array = np.ascontiguousarray(np.resize(array, (columns, columns)))
    ulx, uly = corner or (transform[0], transform[3])
    path.unlink()
    encode(memory_raster(array, epsg, int(ulx), int(uly), transform[1]), path, REAL[10])
    return path


def product_xml_path(product: Path) -> Path:
    """Return MTD_MSIL1C.xml or MTD_MSIL2A.xml."""
    return next(Path(product).glob("MTD_MSI*.xml"))


def break_xml(product: Path, name: str = "MTD_MSI") -> Path:
    """Cut an XML file in the middle of an element ("MTD_MSI", "MTD_TL" or "manifest")."""
    found = [p for p in sorted(Path(product).rglob("*")) if p.name.startswith(name) and p.is_file()]
    text = found[0].read_text(encoding="utf-8")
    found[0].write_text(text[: text.index(">", len(text) // 2) - 3], encoding="utf-8")
    return found[0]


def edit_xml(product: Path, old: str, new: str, name: str = "MTD_MSI") -> Path:
    """Replace text in an XML file; the text must be there."""
    found = [p for p in sorted(Path(product).rglob("*")) if p.name.startswith(name) and p.is_file()]
    text = found[0].read_text(encoding="utf-8")
    if old not in text:
        raise ValueError(f"{old!r} is not in {found[0]}")
    found[0].write_text(text.replace(old, new), encoding="utf-8")
    return found[0]


def external_entity(product: Path, secret: Path) -> Path:
    """Make the product XML try to read another file through an external entity (XXE)."""
    path = product_xml_path(product)
    text = path.read_text(encoding="utf-8")
    head, rest = text.split("?>", 1)
    root = rest.split("<", 1)[1].split()[0]
    doctype = f'\n<!DOCTYPE {root} [<!ENTITY secret SYSTEM "{secret.resolve().as_uri()}">]>'
    rest = rest.replace("<PREVIEW_IMAGE_URL>Not applicable", "<PREVIEW_IMAGE_URL>&secret;", 1)
    path.write_text(head + "?>" + doctype + rest, encoding="utf-8")
    return path


def entity_bomb(product: Path, levels: int = 9) -> Path:
    """Make the product XML expand to billions of characters (nested entities)."""
    path = product_xml_path(product)
    text = path.read_text(encoding="utf-8")
    head, rest = text.split("?>", 1)
    root = rest.split("<", 1)[1].split()[0]
    rows = ['<!ENTITY e0 "lol">']
    rows += [f'<!ENTITY e{k} "{f"&e{k - 1};" * 10}">' for k in range(1, levels + 1)]
    rest = rest.replace("<PREVIEW_IMAGE_URL>Not applicable", f"<PREVIEW_IMAGE_URL>&e{levels};", 1)
    path.write_text(f"{head}?>\n<!DOCTYPE {root} [{''.join(rows)}]>{rest}", encoding="utf-8")
    return path


def climbing_zip(archive: Path, entry: str = "../../climbed.txt") -> Path:
    """Add an entry to a product zip whose name leads out of the folder ("/abs" and "..\\" work too)."""
    with zipfile.ZipFile(archive, "a") as out:
        out.writestr(zipfile.ZipInfo(entry, (2020, 1, 1, 0, 0, 0)), b"climbed")
    return archive


def truncate_zip(archive: Path, keep: float = 0.7) -> Path:
    """Cut a zip short: its directory at the end is gone."""
    truncate(archive, keep)
    return archive


def copy_product(product: Path, folder: Path) -> Path:
    """Copy a product (folder or zip) elsewhere, to damage the copy only."""
    target = Path(folder) / Path(product).name
    target.parent.mkdir(parents=True, exist_ok=True)
    if Path(product).is_dir():
        shutil.copytree(product, target)
    else:
        shutil.copyfile(product, target)
    return target
