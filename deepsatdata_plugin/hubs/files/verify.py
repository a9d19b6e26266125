"""Is what was downloaded the product, whole and sound? Five layers, each named when it ran.

1. size, when known; 2. checksum of the catalogue, when known; 3. structure of the zip and CRC of each entry;
4. manifest.safe: each file there, with its size, its checksum on request; 5. each band a whole JPEG 2000
file that GDAL opens with the expected shape. A missing size or checksum is no failure. A zip whose MD5 is
right may still be broken, and one whose MD5 is wrong may be another packing of the same files: layers 3 and 4
always run, and decide.
"""

from __future__ import annotations

import errno
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ...core.errors import ItemError, ProductError
from ...core.products import (
    MANIFEST_FILE,
    PARTIAL_FILE,
    ZIP_ERRORS,
    Folder,
    ManifestEntry,
    Product,
    Zip,
    check_file,
    check_objects,
    listed_objects,
    open_container,
    read_safe,
)
from ...core.storage import file_hashes, known_hash
from ...core.words import told
from ..contract import ProductRecord

#: A catalogue's size may be rounded ("794.75 MB", with MB of either kind): this share off is no damage.
SIZE_TOLERANCE = 0.06

_DIFFERS = " differs"
_BLOCK = 1 << 20


def tells_of_checksum(layers: str) -> bool | None:
    """Tell from the layers that ran whether the catalogue's checksum was right, None when none was."""
    names = layers.split(",")
    if any(name.endswith(_DIFFERS) for name in names):
        return False
    return True if "MD5" in names else None


class Damaged(ItemError):
    """What was downloaded is not the product, or not whole. The message names the layer that found it."""


@dataclass(frozen=True)
class Checksums:
    """Which checksums of a whole product are compared.

    Attributes:
        catalogue: That of the zip, in the catalogue. Some hubs pack anew what they send.
        manifest: Those of all files, in the product's own list (SHA3-256), though the catalogue's is right.
    """

    catalogue: bool = True
    manifest: bool = False


def verify_file(
    path: Path,
    record: ProductRecord,
    total: int | None,
    keep_going: Callable[[], None],
    compare: Checksums = Checksums(),
) -> list[str]:
    """Layers 1 and 2: size and checksum of a zip.

    Args:
        path: The file.
        record: What the catalogue promised.
        total: Size the server stated when it sent the file, None when unknown.
        keep_going: Called every MiB; raises to stop.
        compare: Which checksums count.

    Returns:
        Layers that ran: "size", "MD5". A checksum that differs is "MD5 differs": archives pack products anew,
        so it says nothing yet; `verify_content` has to tell.

    Raises:
        Damaged: The size is wrong.
    """
    layers = []
    size = path.stat().st_size
    if total is not None and size != total:
        raise Damaged(
            told("the file has {size} bytes, the hub promised {total}.", size=size, total=total),
            subject=record.name,
        )
    # What the server itself stated counts; the catalogue's size may be that of another packing.
    if total is None and record.size and abs(size - record.size) > SIZE_TOLERANCE * record.size:
        raise Damaged(
            told("the file has {size} bytes, the catalogue says {size_2}.", size=size, size_2=record.size),
            subject=record.name,
        )
    if total is not None or record.size == size:
        layers.append("size")
    promised = record.checksums if compare.catalogue else {}
    known = {name.upper(): digest for name, digest in promised.items() if digest}
    for name, digest in file_hashes(path, sorted(known), keep_going).items():
        layers.append(name if digest == known[name].lower() else f"{name}{_DIFFERS}")
    return layers


def verify_zip(path: Path, keep_going: Callable[[], None]) -> list[str]:
    """Layer 3 for a zip that is kept: names, structure, CRC of every entry.

    Raises:
        Damaged: A layer failed.
    """
    with reading_zip(path):
        Zip(path)  # refuses entries that climb out, repeat, are encrypted or absurdly large
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                with archive.open(info) as member:
                    while member.read(_BLOCK):
                        keep_going()
    return ["zip"]


@contextmanager
def reading_zip(path: Path) -> Iterator[None]:
    """Tell a damaged zip (`Damaged`) from a disk that fails while it is read (OSError)."""
    try:
        yield
    except ProductError as error:
        raise Damaged(error.message, subject=path.name) from error
    except ZIP_ERRORS as error:
        raise Damaged(told("the zip is damaged: {error}.", error=error), subject=path.name) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a seek to where a damaged directory points
            raise
        raise Damaged(told("the zip is damaged: {error}.", error=error), subject=path.name) from error


def verify_product(
    path: Path,
    record: ProductRecord,
    keep_going: Callable[[], None],
    *,
    checksums: bool = False,
    bands: Iterable[str] = (),
) -> list[str]:
    """Layers 4 and 5 on a SAFE, unpacked or zipped.

    Args:
        path: Folder with manifest.safe, or zip.
        record: The product it has to be.
        keep_going: Called between files; raises to stop.
        checksums: Compare the manifest's checksums, too.
        bands: Bands that have to be there, () for all that the manifest lists.

    Returns:
        Layers that ran: "manifest", "checksums", "bands".

    Raises:
        Damaged: A layer failed.
    """
    try:
        container = open_container(path)
        keep_going()
        layers = _verify_listed(container, keep_going, checksums=checksums)
        product = read_safe(path)
        _verify_identity(product, record)
        lost = set(bands) - set(product.bands)
        if lost:
            raise Damaged(told("{lost} is missing.", lost=", ".join(sorted(lost))), subject=record.name)
        checked = 0
        for raster in [*product.bands.values(), *product.masks.values()]:
            keep_going()
            if check_file(product, raster) is not None:  # the old cloud masks are outlines
                checked += 1
    except ProductError as error:
        raise Damaged(error.message, subject=error.subject or record.name) from error
    return [*layers, "bands"] if checked else layers


def verify_content(
    path: Path,
    record: ProductRecord,
    keep_going: Callable[[], None],
    layers: list[str],
    compare: Checksums = Checksums(),
) -> list[str]:
    """Layers 4 and 5 after `verify_file`; where the catalogue's checksum differs, the manifest's decide.

    Args:
        path: Folder with manifest.safe, or zip.
        record: The product it has to be.
        keep_going: Called between files; raises to stop.
        layers: Layers that ran already.
        compare: Which checksums count.

    Returns:
        All layers that ran.

    Raises:
        Damaged: A layer failed.
    """
    differs = next((layer for layer in layers if layer.endswith(_DIFFERS)), "")
    found = verify_product(path, record, keep_going, checksums=bool(differs) or compare.manifest)
    if differs and "checksums" not in found:
        raise Damaged(
            told(
                "the {differs} checksum differs from the catalogue's, and the product's own list tells none.",
                differs=differs.removesuffix(_DIFFERS),
            ),
            subject=record.name,
        )
    return [*layers, *found]


def verify_single_file(path: Path, entry: ManifestEntry, keep_going: Callable[[], None]) -> tuple[str, str]:
    """Compare one file on disk with its entry; return (algorithm, hex digest).

    Without a listed checksum the SHA3-256 of what is there is returned.

    Raises:
        Damaged: Size or checksum differ.
    """
    size = path.stat().st_size
    if entry.size is not None and size != entry.size:
        raise Damaged(
            told("the file has {size} bytes, the manifest says {size_2}.", size=size, size_2=entry.size),
            subject=entry.path,
        )
    algorithm, expected = entry.checksum or ("SHA3-256", "")
    if not known_hash(algorithm):
        algorithm, expected = "SHA3-256", ""
    digest = file_hashes(path, [algorithm], keep_going)[algorithm]
    if expected and digest != expected.lower():
        raise Damaged(
            told("the {algorithm} checksum differs from the manifest's.", algorithm=algorithm),
            subject=entry.path,
        )
    return algorithm, digest


def _verify_listed(container: Folder | Zip, keep_going: Callable[[], None], *, checksums: bool) -> list[str]:
    """Compare presence, sizes and, on request, checksums with the product's own list."""
    listed, _ = listed_objects(container)
    if not any(file in container.entries for file in (PARTIAL_FILE, MANIFEST_FILE)):
        raise Damaged("manifest.safe is missing.", subject=str(container.path))
    if not listed:
        raise Damaged("manifest.safe lists no file.", subject=str(container.path))
    for one in check_objects(container.entries, listed, keep_going, checksums=checksums):
        if one.state in ("missing", "wrong"):
            raise Damaged(one.detail, subject=one.path)
    verified = checksums and any(entry.checksum for entry in listed.values())
    return ["manifest", "checksums"] if verified else ["manifest"]


def _verify_identity(product: Product, record: ProductRecord) -> None:
    """Refuse another product than the one that was asked for."""
    found = (product.platform, product.level, product.tile, product.sensing_start.replace(microsecond=0))
    asked = (record.platform, record.level, record.tile, record.sensing_start.replace(microsecond=0))
    if found != asked:
        raise Damaged(told("the hub sent another product, {name}.", name=product.name), subject=record.name)
