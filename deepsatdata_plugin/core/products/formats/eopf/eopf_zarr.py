"""The EOPF Zarr format of Sentinel-2: one array a band, with its grid, offset and masks beside it.

Pixels are the DN of the SAFE, bit for bit; the offset is not applied. A product lists no file sizes and no
checksums, so only what does not unpack is known to be damaged.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ....errors import ProductError, Skip
from ....feedback import Feedback, raise_if_cancelled
from ....geo import Grid
from ....words import told
from ...blocks import BlockReader
from ...model import METADATA, Product, RasterFile, RasterInfo, Verification
from ...sensor import MSI
from ..classes import CLEAR, classes_on
from .arrays import ZarrArray
from .chunks import ChunkDecoder
from .holes import Evidence, Ground, Image, area_of
from .identity import Identity, name_of, read_identity, tile_of
from .image import ImageReader, axis_grid, image_info, read_array, read_file
from .layout import (
    CLOUD_BITS,
    MASKS,
    MASKS_WITHOUT_NODATA,
    NO_DATA_BIT,
    PERCENT,
    PROTOTYPE,
    axes_of,
    band_array,
    quality_array,
)
from .store import Store, may_be_store, plain_name

NAME = "eopf_zarr"

_AGAIN = "Get the product again."

#: Other bands that are asked what they have where a band has no file.
_WITNESSES = 4


def recognises(path: Path) -> bool:
    """Tell cheaply whether a folder or zip is an EOPF product of Sentinel-2, or is called like one."""
    return may_be_store(path)


def read(path: Path) -> Product:
    """Read a store's metadata and find its images; no band is unpacked, but the axes are.

    Args:
        path: Folder or zip.

    Returns:
        The product. `bands` and `masks` hold only arrays whose chunks are all there, or were left out because
        they hold no data.

    Raises:
        ProductError: Unreadable, damaged, hostile, of a kind that is not supported, or contradicting itself.
    """
    store = Store(path)
    arrays = {band: array for band in MSI.bands if (array := store.array(band_array(band))) is not None}
    identity = read_identity(
        store.attributes, [array.attributes.get("proj:epsg") for array in arrays.values()], str(path)
    )
    arrays = {band: array for band, array in arrays.items() if band in MSI.level_bands(identity.level)}
    if not arrays:
        raise _no_band(store)
    grids = _Grids(store, identity.epsg)
    bands = {
        band: _image(store, array, grids.of(array, MSI.resolution(band))) for band, array in arrays.items()
    }
    for band, array in arrays.items():
        if np.dtype(array.dtype) != np.dtype("<u2"):
            raise ProductError(
                told("{band} is stored as {dtype}, not as 16 bit DN.", band=band, dtype=array.dtype),
                subject=str(path),
                remedy="It was converted to reflectances. Get the product as ESA writes it.",
            )
    corner = _corner(identity, [image.grid for image in bands.values()], str(path))
    any_grid = next(iter(bands.values())).grid
    tile = tile_of(identity, corner, (any_grid.width_m, any_grid.height_m), str(path))
    quantification, offsets = _scale(arrays, str(path))
    masks = _mask_images(store, grids)
    evidence = Evidence(
        identity.footprint,
        identity.epsg,
        partial(_says_no_data, store, bands),
        partial(_seen_share, store, bands),
    )
    lost: list[str] = []
    band_files = _files(store, bands, evidence, lost)
    mask_files = _files(store, masks, evidence, lost)
    return Product(
        name=name_of(identity, plain_name(path), tile),
        path=str(path),
        container=store.container.kind,
        level=identity.level,
        platform=identity.platform,
        tile=tile,
        epsg=identity.epsg,
        sensing_start=identity.sensing_start,
        datastrip_start=identity.datastrip_start,
        generation_time=identity.generation_time,
        relative_orbit=identity.relative_orbit,
        baseline=identity.baseline,
        cloud_percent=identity.cloud_percent,
        footprint=identity.footprint,
        offsets=offsets,
        offset_evidence="add_offset of the arrays in measurements/reflectance",
        quantification=quantification,
        bands=band_files,
        masks=dict(sorted(mask_files.items())),
        metadata_sha256=store.sha256,
        corner=corner,
        shapes={int(image.grid.resolution): image.grid.shape for image in bands.values()},
        missing=tuple(lost),
        format=NAME,
    )


def open_raster(raster_file: RasterFile) -> BlockReader:
    """Open a band or mask, in the folder or inside the zip; see `ArchiveFormat.open_raster`."""
    return ImageReader(raster_file)


def check(raster_file: RasterFile) -> RasterInfo:
    """Check that every chunk is there and ends where it should.

    Returns:
        Grid, size of a chunk and type.

    Raises:
        ProductError: A chunk is missing, empty or cut short, or the array is not what it was; names the file.
    """
    array = read_array(raster_file.path)
    info = image_info(array, raster_file)
    decoder = ChunkDecoder(array, raster_file.path)
    for key in _written(array, raster_file):
        decoder.check(f"{raster_file.path}/{key}")
    return info


def verify(product: Product, feedback: Feedback, names: Collection[str] | None = None) -> Verification:
    """Unpack everything: there are no checksums to compare with; see `ArchiveFormat.verify`."""
    images = {**product.bands, **product.masks}
    wanted = [name for name in images if names is None or name in names]
    right, wrong = 0, []
    if names is None or METADATA in names:
        Store(Path(product.path))
        right += 1
    for number, name in enumerate(wanted):
        file = images[name]
        problems = list(_damaged(file, feedback))
        wrong += [Skip("file", error.subject, "damaged_file", str(error)) for error in problems]
        right += not problems
        feedback.progress(100 * (number + 1) / len(wanted))
    missing = [
        Skip("file", f"{product.path}/{path}", "missing_file", told("{path} is missing.", path=path))
        for path in product.missing
        if names is None
    ]
    text = told(
        "{product}: EOPF Zarr keeps no checksums. What unpacks is taken as it is.", product=product.name
    )
    unchecked = Skip("file", product.path, "unchecked_file", text)
    return Verification(right, tuple(missing), tuple(wrong), (unchecked,))


def cloud_mask(product: Product, grid: Grid) -> NDArray[np.uint8]:
    """Return the bits of the cloud mask as classes on a grid; see `ArchiveFormat.cloud_mask`."""
    mask = product.masks.get("MSK_CLASSI")
    if mask is None:
        raise ProductError(
            told("the product has no cloud mask ({path}).", path=MASKS["MSK_CLASSI"][0]),
            subject=product.name,
            remedy="Get the whole product, or do without masks.",
        )
    with ImageReader(mask) as reader:
        if grid.epsg != reader.info.grid.epsg:
            raise ProductError(
                told(
                    "a cloud mask was asked in EPSG:{asked}, the product is in EPSG:{epsg}.",
                    asked=grid.epsg,
                    epsg=reader.info.grid.epsg,
                ),
                subject=product.name,
            )

        def classes(x: int, y: int, width: int, height: int) -> NDArray[np.uint8]:
            flags = reader.read_area(x, y, width, height)
            painted = np.full(flags.shape, CLEAR, np.uint8)
            for bit, value in CLOUD_BITS:
                painted[(flags & bit) != 0] = value
            return painted

        return classes_on(grid, reader.info.grid, classes)


class _Grids:
    """Grids of images from the axes beside them; each pair is read once."""

    def __init__(self, store: Store, epsg: int) -> None:
        self._store = store
        self._epsg = epsg
        self._axes: dict[str, NDArray] = {}

    def of(self, array: ZarrArray, resolution: int) -> Grid:
        x, y = (self._axis(path) for path in axes_of(array.path))
        source = self._store.gdal_path(array.path)
        return axis_grid(x, y, array.shape, resolution, self._epsg, source)

    def _axis(self, path: str) -> NDArray:
        if path not in self._axes:
            array = self._store.array(path)
            source = self._store.gdal_path(path)
            if array is None or len(array.shape) != 1:
                raise ProductError(
                    "the coordinates of the pixels are missing.", subject=source, remedy=_AGAIN
                )
            decoder = ChunkDecoder(array, source)
            try:
                files = [f"{source}/{array.key(*place)}" for place in array.places()]
                parts = [decoder.decode(read_file(file), file) for file in files]
            finally:
                decoder.close()
            self._axes[path] = np.concatenate(parts)[: array.shape[0]]
        return self._axes[path]


def _image(store: Store, array: ZarrArray, grid: Grid) -> Image:
    return Image(array, grid, frozenset(store.unwritten(array)))


def _mask_images(store: Store, grids: _Grids) -> dict[str, Image]:
    found: dict[str, Image] = {}
    for name, (path, resolution) in MASKS.items():
        array = store.array(path)
        if array is None:
            continue
        allowed = ("|u1", "<f4") if name in PERCENT else ("|u1",)
        if array.dtype not in allowed:
            raise ProductError(
                told("{name} is stored as {dtype}, expected 8 bit.", name=name, dtype=array.dtype),
                subject=store.gdal_path(path),
                remedy="It was converted. Get the product as ESA writes it.",
            )
        found[name] = _image(store, array, grids.of(array, resolution))
    return found


def _files(
    store: Store, images: Mapping[str, Image], evidence: Evidence, lost: list[str]
) -> dict[str, RasterFile]:
    """Return the images that are whole; adds what others lack to the files that are lost."""
    files: dict[str, RasterFile] = {}
    for name, image in images.items():
        array = image.array
        gone = [
            place
            for place in sorted(image.unwritten)
            if array.fill is None
            or not (name in MASKS_WITHOUT_NODATA or evidence.says_empty(name, image, place))
        ]
        lost += [f"{array.path}/{array.key(*place)}" for place in gone]
        if gone:
            continue
        first = store.container.entries.get(f"{array.path}/{array.key(*next(array.places()))}")
        files[name] = RasterFile(
            name=name,
            path=store.gdal_path(array.path),
            resolution=int(image.grid.resolution),
            deflated=first is not None and first.deflated,
            grid=image.grid,
            empty_chunks=tuple(array.key(*place) for place in sorted(image.unwritten)),
        )
    return files


def _says_no_data(store: Store, bands: Mapping[str, Image], name: str, ground: Ground) -> bool:
    """Ask a band's quality mask whether some ground is without data."""
    array = store.array(quality_array(name)) if name in bands else None
    if array is None or array.dtype != "|u1" or array.shape != bands[name].grid.shape:
        return False
    # What was left out says nothing: nought is "no flag" as well.
    flags = _pixels(store, Image(array, bands[name].grid, frozenset()), name, ground)
    return flags is not None and bool(((flags & NO_DATA_BIT) != 0).all())


def _seen_share(store: Store, bands: Mapping[str, Image], name: str, ground: Ground) -> float:
    """Return the greatest share of pixels with data that some other bands have on some ground."""
    own = bands[name].grid.resolution if name in bands else 0
    others = sorted((b for b in bands if b != name), key=lambda b: bands[b].grid.resolution != own)
    shares = [0.0]
    for other in others[:_WITNESSES]:
        pixels = _pixels(store, bands[other], other, ground)
        if pixels is not None:
            shares.append(np.count_nonzero(pixels) / pixels.size)
    return max(shares)


def _pixels(store: Store, image: Image, name: str, ground: Ground) -> NDArray | None:
    """Return an image's pixels on some ground; None where it has none, or a file is missing."""
    area = area_of(image.grid, ground)
    if area is None:
        return None
    unwritten = tuple(image.array.key(*place) for place in image.unwritten)
    path = store.gdal_path(image.array.path)
    try:
        with ImageReader(
            RasterFile(name, path, grid=image.grid, resolution=0, empty_chunks=unwritten)
        ) as reader:
            return reader.read_area(*area)
    except ProductError:
        return None


def _corner(identity: Identity, grids: list[Grid], source: str) -> tuple[float, float]:
    """Return the corner that all resolutions share.

    Raises:
        ProductError: They do not, or `proj:bbox` says otherwise.
    """
    bounds = {grid.bounds for grid in grids}
    if len({(xmin, ymax) for xmin, _, _, ymax in bounds}) > 1:
        raise ProductError("the resolutions have different corners.", subject=source, remedy=_AGAIN)
    if identity.bbox is not None and identity.bbox not in bounds:
        box = ", ".join(f"{value:.10g}" for value in identity.bbox)
        raise ProductError(
            told("proj:bbox is {box}, the images lie elsewhere.", box=box), subject=source, remedy=_AGAIN
        )
    xmin, _, _, ymax = bounds.pop()
    return xmin, ymax


def _scale(arrays: Mapping[str, ZarrArray], source: str) -> tuple[float, dict[str, int]]:
    """Return DN per unit of reflectance, and the offset of each band that names one.

    Reflectance = DN * scale_factor + add_offset, so the DN's offset is their quotient.

    Raises:
        ProductError: scale_factor is missing or senseless, or bands differ in it.
    """
    scales: set[float] = set()
    offsets: dict[str, int] = {}
    for band, array in arrays.items():
        scale, offset = array.attributes.get("scale_factor"), array.attributes.get("add_offset")
        if isinstance(scale, bool) or not isinstance(scale, (int, float)) or not 0 < scale < 1:
            raise ProductError(
                told("scale_factor of {band} is {scale}.", band=band, scale=repr(scale)), subject=source
            )
        per_unit = round(1 / scale, 6)
        scales.add(per_unit)
        if offset is None:
            continue
        if isinstance(offset, bool) or not isinstance(offset, (int, float)) or not abs(offset) <= 1:
            raise ProductError(
                told("add_offset of {band} is {offset}.", band=band, offset=repr(offset)), subject=source
            )
        in_dn = round(offset / scale, 6)
        if in_dn != int(in_dn):
            raise ProductError(
                told("add_offset of {band} is no whole number of DN.", band=band), subject=source
            )
        offsets[band] = int(in_dn)
    if len(scales) > 1 or any(scale != int(scale) for scale in scales):
        raise ProductError(
            told(
                "scale_factor differs or is odd: {scales}.",
                scales=", ".join(f"1/{s:g}" for s in sorted(scales)),
            ),
            subject=source,
        )
    return scales.pop(), offsets


def _no_band(store: Store) -> ProductError:
    old = any(path.startswith(PROTOTYPE) for path in store.container.entries)
    return ProductError(
        "the store is a prototype of 2024, which is not supported."
        if old
        else "there is no band in its native resolution below measurements/reflectance.",
        subject=str(store.path),
        remedy="Get the product again, in its present form." if old else _AGAIN,
    )


def _written(array: ZarrArray, raster_file: RasterFile) -> Iterator[str]:
    """Yield the keys of the chunks that must be there."""
    empty = set(raster_file.empty_chunks)
    return (key for key in (array.key(*place) for place in array.places()) if key not in empty)


def _damaged(raster_file: RasterFile, feedback: Feedback) -> Iterator[ProductError]:
    """Yield an error for each chunk that does not unpack."""
    try:
        array = read_array(raster_file.path)
        image_info(array, raster_file)
        decoder = ChunkDecoder(array, raster_file.path)
    except ProductError as error:
        yield error
        return
    try:
        for key in _written(array, raster_file):
            raise_if_cancelled(feedback)
            path = f"{raster_file.path}/{key}"
            try:
                decoder.decode(read_file(path), path)
            except ProductError as error:
                yield error
    finally:
        decoder.close()
