"""Writes one product as a SAFE folder or zip."""

from __future__ import annotations

import hashlib
import os
import shutil
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from osgeo import gdal

from .gml import cloud_members, mask_gml
from .jpeg2000 import PREVIEW, REAL, encode, georeference, mark_true_colour, memory_raster, scratch_raster
from .manifest import manifest_xml
from .metadata import Content, microseconds, product_xml, tile_xml
from .phenology import BANDS, NATIVE
from .rendering import SATURATED, UNSEEN, Rendered, Renderer, stored_dn
from .spec import ProductSpec, compact_time

#: Images up to this side stay in memory, larger ones pass through scratch files.
_IN_MEMORY = 2400
#: Rows rendered at a time in large images.
_STRIP = 384


#: DN of aerosol (0.12) and water vapour (1.4 cm), the same everywhere.
_CONSTANT = {"AOT": 120, "WVP": 1400}


@dataclass
class Written:
    """A product on disk and what was counted while writing it.

    Attributes:
        spec: The product.
        path: SAFE folder or zip.
        content: Counted pixels.
        stored_sha256: (name, resolution) -> SHA-256 of the stored pixels, rows from the north,
            little-endian; what `numpy.ndarray.tobytes()` of the decoded file must give.
        pixels_of: The product whose JP2 files this one shares; its own name otherwise.
    """

    spec: ProductSpec
    path: Path
    content: Content
    stored_sha256: dict[tuple[str, int], str] = field(default_factory=dict)
    pixels_of: str = ""


def representative(spec: ProductSpec, band: str) -> str:
    """Return the band whose pixels a band's file holds (another one only with `share_bands`)."""
    if not spec.share_bands:
        return band
    return next(b for b in BANDS if b in spec.bands and NATIVE[b] == NATIVE[band])


def write_product(
    folder: Path,
    spec: ProductSpec,
    renderer: Renderer,
    zipped: str = "",
    blocks: dict[int, int] | None = None,
    link_from: Written | None = None,
) -> Written:
    """Write a product.

    Args:
        folder: Where the SAFE folder or zip goes.
        spec: The product.
        renderer: Gives the pixels.
        zipped: "" for a folder, "store" or "deflate" for a zip.
        blocks: Resolution -> side of JPEG 2000 blocks in pixels; the real ones by default.
        link_from: A written product whose image files are hard-linked instead of rendered; only the
            metadata are new. Grid, bands, level and offsets must agree.
    """
    root = Path(folder) / f"{spec.name}.SAFE"
    if root.exists():
        raise FileExistsError(root)
    root.mkdir(parents=True)
    if link_from is not None:
        written = _link_images(root, spec, link_from)
        cloud = None
    else:
        cache = gdal.GetCacheMax()
        gdal.SetCacheMax(min(cache, 256 << 20))  # the scratch files of a full tile would fill any cache
        try:
            written, cloud = _write_images(root, spec, renderer, blocks or {})
        finally:
            gdal.SetCacheMax(cache)
    masks = _mask_list(spec)
    if spec.masks and cloud is not None and spec.processing < (4, 0):
        text = mask_gml(spec, "MSK_CLOUDS", "B00", cloud_members(spec, cloud))
        _write_text(root, f"GRANULE/{spec.granule}/QI_DATA/MSK_CLOUDS_B00.gml", text)
    _write_metadata(root, spec, written.content, masks)
    files = sorted(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file())
    files.sort(key=lambda f: (f.count("/") > 0, f))
    _write_text(root, "manifest.safe", manifest_xml(spec, root, files))
    for name in ("AUX_DATA", "HTML", "rep_info"):
        (root / name).mkdir(exist_ok=True)
    if zipped:
        written.path = zip_product(root, zipped)
    return written


def _write_text(root: Path, relative: str, text: str) -> None:
    path = root / relative
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _mask_list(spec: ProductSpec) -> list[tuple[str, str, str]]:
    """Return (type, band, path) of the mask files."""
    if not spec.masks:
        return []
    base = f"GRANULE/{spec.granule}/QI_DATA"
    if spec.processing >= (4, 0):
        out = [("MSK_CLASSI", "", f"{base}/MSK_CLASSI_B00.jp2")]
    else:
        out = [("MSK_CLOUDS", "", f"{base}/MSK_CLOUDS_B00.gml")]
    if spec.level == "L2A":
        for resolution in (20, 60) if spec.complete else (20,):
            out += [(kind, "", f"{base}/{kind}_{resolution}m.jp2") for kind in ("MSK_CLDPRB", "MSK_SNWPRB")]
    return out


def _raster_masks(spec: ProductSpec) -> list[tuple[str, int]]:
    """Return (file stem, resolution) of the raster masks in QI_DATA."""
    names = [Path(p).stem for _, _, p in _mask_list(spec) if p.endswith(".jp2")]
    return [(n, 20 if n.endswith("_20m") else 60) for n in names]


def _layers(spec: ProductSpec) -> dict[tuple[str, int], str]:
    """Return (name, resolution) -> path below the SAFE folder of every raster."""
    out = {(n, r): spec.image_path(n, r) + ".jp2" for n, r in spec.images()}
    out.update({(n, r): f"GRANULE/{spec.granule}/QI_DATA/{n}.jp2" for n, r in _raster_masks(spec)})
    return out


def layer_array(spec: ProductSpec, rendered: Rendered, name: str, resolution: int) -> np.ndarray:
    """Return the stored pixels of one raster of a rendered window (uint8 or uint16)."""
    if name == "SCL":
        return rendered.scl if resolution == 20 else rendered.scl[1::3, 1::3]
    if name.startswith("MSK_CLDPRB"):
        return rendered.cloud_probability if resolution == 20 else rendered.cloud_probability[1::3, 1::3]
    if name.startswith("MSK_SNWPRB"):
        return np.zeros_like(rendered.cloud_probability if resolution == 20 else rendered.cloud_60m)
    if name == "MSK_CLASSI_B00":
        cloud = rendered.cloud_60m
        return np.stack([cloud == 1, cloud == 2, np.zeros_like(cloud, bool)]).astype(np.uint8)
    if name == "TCI":
        planes = [band_at(rendered.signed[b], 10, resolution) for b in ("B04", "B03", "B02")]
        scaled = [np.where(p == UNSEEN, 0, np.clip(np.rint(p * (255 / 3558)), 1, 255)) for p in planes]
        return np.stack(scaled).astype(np.uint8)
    if name in _CONSTANT:
        seen = band_at(np.where(rendered.scl == 0, UNSEEN, 1), 20, resolution) != UNSEEN
        return np.where(seen, _CONSTANT[name], 0).astype(np.uint16)
    source = representative(spec, name)
    return stored_dn(band_at(rendered.signed[source], NATIVE[source], resolution), spec.add_offset(name))


def band_at(signed: np.ndarray, native: int, resolution: int) -> np.ndarray:
    """Return a band's signed DN at another resolution: means when coarser, repeated when finer."""
    if resolution == native:
        return signed
    if resolution < native:
        factor = native // resolution
        return np.repeat(np.repeat(signed, factor, 0), factor, 1)
    factor = resolution // native
    parts = [signed[r::factor, c::factor] for r in range(factor) for c in range(factor)]
    stack = np.stack(parts).astype(np.float64)
    mean = np.rint(stack.mean(0)).astype(np.int32)
    mean = np.where((stack == SATURATED).any(0), SATURATED, mean)
    return np.where((stack == UNSEEN).any(0), UNSEEN, mean)


def needed_bands(spec: ProductSpec) -> tuple[str, ...]:
    """Return the bands that have to be rendered."""
    wanted = {representative(spec, b) for b in spec.bands}
    if spec.wants_tci:
        wanted |= {"B02", "B03", "B04"}
    return tuple(b for b in BANDS if b in wanted)


def windows(spec: ProductSpec) -> Iterator[tuple[int, int, int, int]]:
    """Return windows of full width that cover the product from the north."""
    step = spec.size_px if spec.size_px <= _IN_MEMORY else _STRIP
    for row in range(0, spec.size_px, step):
        yield 0, row, spec.size_px, min(step, spec.size_px - row)


def _write_images(
    root: Path, spec: ProductSpec, renderer: Renderer, blocks: dict[int, int]
) -> tuple[Written, np.ndarray]:
    """Render strip by strip, then encode; returns the record and the 60 m clouds."""
    layers = _layers(spec)
    bands = needed_bands(spec)
    unique = {k: p for k, p in layers.items() if k[0] not in BANDS or representative(spec, k[0]) == k[0]}
    scratch = root / ".scratch"
    targets: dict[tuple[str, int], gdal.Dataset] = {}
    digests = {k: hashlib.sha256() for k in unique}
    counts = np.zeros(12, np.int64)
    clouds = []
    for window in windows(spec):
        rendered = renderer.render(spec, bands, window)
        counts += np.bincount(rendered.scl.ravel(), minlength=12)
        clouds.append(rendered.cloud_60m)
        for name, resolution in unique:
            array = np.ascontiguousarray(layer_array(spec, rendered, name, resolution))
            key = name, resolution
            if window[3] == spec.size_px:
                targets[key] = memory_raster(array, spec.epsg, spec.ulx, spec.uly, resolution)
            else:
                if key not in targets:
                    targets[key] = _scratch(scratch, spec, key, array)
                for number, plane in enumerate(array if array.ndim == 3 else array[None], 1):
                    targets[key].GetRasterBand(number).WriteArray(plane, 0, window[1] * 10 // resolution)
            digests[key].update(array.tobytes())

    def finish(key: tuple[str, int]) -> None:
        path = root / unique[key]
        path.parent.mkdir(parents=True, exist_ok=True)
        source = targets.pop(key)
        if key[0] == "TCI":
            mark_true_colour(source)
        source.FlushCache()
        structure = REAL[key[1]]
        encode(source, path, replace(structure, block=blocks.get(key[1], structure.block)))
        if spec.complete and key == ("TCI", 10):
            _write_preview(root / spec.preview_path, spec, source)
        del source
        (scratch / f"{key[0]}_{key[1]}.tif").unlink(missing_ok=True)

    with ThreadPoolExecutor(1 if spec.size_px <= _IN_MEMORY else 2) as pool:
        list(pool.map(finish, unique))
    if scratch.exists():
        scratch.rmdir()
    one_strip = spec.size_px <= _IN_MEMORY
    # planes of a strip follow each other, so only whole images give the hash of a 3-plane raster
    hashes = {
        k: d.hexdigest() for k, d in digests.items() if one_strip or k[0] not in ("TCI", "MSK_CLASSI_B00")
    }
    for key, relative in layers.items():
        if key not in unique:
            source_key = (representative(spec, key[0]), key[1])
            (root / relative).parent.mkdir(parents=True, exist_ok=True)
            os.link(root / layers[source_key], root / relative)
            hashes[key] = hashes[source_key]
    seen = int(counts[1:].sum())
    cloudy = int(counts[8:11].sum())
    content = Content(tuple(int(c) for c in counts), round(100 * cloudy / seen, 6) if seen else 0.0)
    return Written(spec, root, content, hashes, spec.name), np.concatenate(clouds)


def _scratch(folder: Path, spec: ProductSpec, key: tuple[str, int], array: np.ndarray) -> gdal.Dataset:
    """Create the scratch file of one raster."""
    folder.mkdir(exist_ok=True)
    kind = gdal.GDT_Byte if array.dtype == np.uint8 else gdal.GDT_UInt16
    planes = 1 if array.ndim == 2 else array.shape[0]
    out = scratch_raster(folder / f"{key[0]}_{key[1]}.tif", planes, kind, spec.size_px * 10 // key[1])
    georeference(out, spec.epsg, spec.ulx, spec.uly, key[1])
    return out


def _write_preview(path: Path, spec: ProductSpec, colour: gdal.Dataset) -> None:
    """Write the preview: true colour, averaged to 320 m."""
    side = max(1, spec.size_px // 32)
    edge = min(side * 32, spec.size_px)
    small = colour.ReadAsArray(
        0, 0, edge, edge, buf_xsize=side, buf_ysize=side, resample_alg=gdal.GRIORA_Average
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    preview = memory_raster(small, spec.epsg, spec.ulx, spec.uly, 320)
    mark_true_colour(preview)
    encode(preview, path, PREVIEW)


def linkable(a: ProductSpec, b: ProductSpec) -> bool:
    """Tell whether the image files of one product may stand for those of another."""
    names = (
        "tile",
        "epsg",
        "ulx",
        "uly",
        "size_px",
        "level",
        "bands",
        "planes",
        "masks",
        "complete",
        "tci",
        "share_bands",
    )
    return (
        all(getattr(a, n) == getattr(b, n) for n in names)
        and all(a.add_offset(x) == b.add_offset(x) for x in a.bands)
        and (a.processing >= (4, 0)) == (b.processing >= (4, 0))
    )


def _link_images(root: Path, spec: ProductSpec, source: Written) -> Written:
    other = source.spec
    if not linkable(other, spec):
        raise ValueError("link_from: grid, level, rasters, swath and offsets must agree")
    if not source.path.is_dir():
        raise ValueError("link_from: a SAFE folder is needed")
    theirs = _layers(other)
    pairs = [(theirs[key], relative) for key, relative in _layers(spec).items()]
    if spec.complete:
        pairs.append((other.preview_path, spec.preview_path))
    for original, relative in pairs:
        (root / relative).parent.mkdir(parents=True, exist_ok=True)
        os.link(source.path / original, root / relative)
    if spec.masks and spec.processing < (4, 0):
        name = "QI_DATA/MSK_CLOUDS_B00.gml"
        target = root / f"GRANULE/{spec.granule}/{name}"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source.path / f"GRANULE/{other.granule}/{name}", target)
    return Written(spec, root, source.content, dict(source.stored_sha256), source.pixels_of)


def _write_metadata(
    root: Path, spec: ProductSpec, content: Content, masks: list[tuple[str, str, str]]
) -> None:
    level = "1C" if spec.level == "L1C" else "2A"
    _write_text(root, f"MTD_MSIL{level}.xml", product_xml(spec, content))
    _write_text(root, f"GRANULE/{spec.granule}/MTD_TL.xml", tile_xml(spec, content, masks))
    note = f'<?xml version="1.0" encoding="UTF-8"?>\n<{{0}}><!-- simulated, {spec.name} --></{{0}}>\n'
    _write_text(root, "INSPIRE.xml", note.format("gmd"))
    _write_text(root, "HTML/UserProduct_index.html", f"<html><body>{spec.name} (simulated)</body></html>\n")
    datastrip = f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-{level}_DataStrip_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{level}_Datastrip_Metadata.xsd">
  <n1:General_Info>
    <Datastrip_Time_Info metadataLevel="Brief">
      <DATASTRIP_SENSING_START>{microseconds(spec.datastrip_start)}</DATASTRIP_SENSING_START>
    </Datastrip_Time_Info>
    <DATASTRIP_ID>{spec.identifier("DS")}</DATASTRIP_ID>
  </n1:General_Info>
</n1:Level-{level}_DataStrip_ID>
"""
    _write_text(root, f"DATASTRIP/{spec.datastrip}/MTD_DS.xml", datastrip)
    _write_text(
        root, f"DATASTRIP/{spec.datastrip}/QI_DATA/GENERAL_QUALITY.xml", note.format("Earth_Explorer_File")
    )
    _write_text(
        root, f"GRANULE/{spec.granule}/QI_DATA/GENERAL_QUALITY.xml", note.format("Earth_Explorer_File")
    )
    _write_text(
        root,
        f"GRANULE/{spec.granule}/AUX_DATA/AUX_ECMWFT",
        f"simulated {compact_time(spec.acquisition.start)}\n",
    )


def zip_product(root: Path, method: str = "store", remove: bool = True) -> Path:
    """Pack a SAFE folder as NAME.zip beside it, with fixed times; the folder goes when `remove`."""
    kind = {"store": zipfile.ZIP_STORED, "deflate": zipfile.ZIP_DEFLATED}[method]
    target = root.with_name(root.name[: -len(".SAFE")] + ".zip")
    members = sorted(root.rglob("*"), key=lambda p: p.relative_to(root).as_posix())
    with zipfile.ZipFile(target, "w", kind, compresslevel=6 if method == "deflate" else None) as archive:
        for path in (root, *members):
            name = path.relative_to(root.parent).as_posix() + ("/" if path.is_dir() else "")
            entry = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            entry.external_attr = (0o755 if path.is_dir() else 0o644) << 16
            entry.compress_type = zipfile.ZIP_STORED if path.is_dir() else kind
            if path.is_dir():
                archive.writestr(entry, b"")
                continue
            with (
                path.open("rb") as source,
                archive.open(entry, "w", force_zip64=path.stat().st_size > 1 << 30) as sink,
            ):
                shutil.copyfileobj(source, sink, 1 << 20)
    if remove:
        shutil.rmtree(root)
    return target
