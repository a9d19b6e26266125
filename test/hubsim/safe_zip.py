"""Tiny valid Sentinel-2 products (zipped SAFE) made from a product name, the same bytes every time.

Each holds metadata in the layout of the real product, a few JPEG 2000 bands of 120 x 120 pixels (10 m)
in the tile's upper-left corner, and a manifest with true sizes and SHA3-256 checksums.
"""

from __future__ import annotations

import functools
import hashlib
import io
import math
import re
import zipfile
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from osgeo import gdal, osr

NAME = re.compile(
    r"(?P<platform>S2[A-D])_MSI(?P<level>L1C|L2A)_(?P<start>\d{8}T\d{6})_N(?P<baseline>\d{4})_R(?P<orbit>\d{3})_"
    r"T(?P<tile>\d{2}[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V])_(?P<made>\d{8}T\d{6})$"
)
# Bands put into the tiny products: name -> (resolution in m, band_id).
BANDS = {"B02": (10, 1), "B03": (10, 2), "B04": (10, 3), "B08": (10, 7), "B11": (20, 11), "B09": (60, 9)}
PIXELS = 120
SCL = -1  # in place of a band_id: scene classes, all vegetation (4) but a cloudy corner (9)


@dataclass(frozen=True)
class Corner:
    """Upper-left corner of a tile in its UTM zone."""

    epsg: int
    ulx: int
    uly: int


@functools.cache
def tile_corner(tile: str) -> Corner:
    """Return the corner of an MGRS tile ("19MGT") by the formula of ESA's grid."""
    zone, band, column, row = int(tile[:2]), tile[2], tile[3], tile[4]
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    east = (("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")[(zone - 1) % 3].index(column) + 1) * 100_000
    rows = "ABCDEFGHJKLMNPQRSTUV"
    north = ((rows.index(row) - (5 if zone % 2 == 0 else 0)) % 20) * 100_000
    lowest = -80 + 8 * ("CDEFGHJKLMNPQRSTUVWX".index(band))
    false_north = 10_000_000 if letters.index(band) < letters.index("N") else 0
    # Northing of the band's lower edge on the central meridian, then the first fitting cycle above it.
    edge = _meridian_arc(lowest) + false_north
    while north < edge - 100_000:
        north += 2_000_000
    ulx = math.floor(east / 60) * 60
    uly = false_north + math.ceil((north + 100_000 - false_north) / 60) * 60
    return Corner((32700 if false_north else 32600) + zone, ulx, uly)


def _meridian_arc(latitude: float) -> float:
    """Return metres from the equator along the central meridian, scaled (WGS 84, USGS series)."""
    a, e2, phi = 6378137.0, 0.00669438, math.radians(latitude)
    return (
        0.9996
        * a
        * (
            (1 - e2 / 4 - 3 * e2**2 / 64) * phi
            - (3 * e2 / 8 + 3 * e2**2 / 32) * math.sin(2 * phi)
            + (15 * e2**2 / 256) * math.sin(4 * phi)
        )
    )


@functools.lru_cache(maxsize=4096)
def _jp2(epsg: int, ulx: int, uly: int, resolution: int, seed: int) -> bytes:
    """Return a JPEG 2000 file with a lossless ramp, georeferenced."""
    size = PIXELS * 10 // resolution
    rows, columns = np.mgrid[0:size, 0:size]
    if seed == SCL:
        values = np.where((rows < 10) & (columns < 10), 9, 4).astype(np.uint8)
    else:
        values = (1000 + 37 * seed + 5 * rows + 3 * columns).astype(np.uint16)
    kind = gdal.GDT_Byte if seed == SCL else gdal.GDT_UInt16
    memory = gdal.GetDriverByName("MEM").Create("", size, size, 1, kind)
    memory.GetRasterBand(1).WriteArray(values)
    memory.SetGeoTransform((ulx, resolution, 0, uly, 0, -resolution))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    memory.SetProjection(reference.ExportToWkt())
    path = f"/vsimem/hubsim_{epsg}_{ulx}_{uly}_{resolution}_{seed}.jp2"
    options = ["QUALITY=100", "REVERSIBLE=YES", "RESOLUTIONS=2", "GeoJP2=NO", "GMLJP2=YES"]
    gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(path, memory, options=options)
    size_bytes = gdal.VSIStatL(path).size
    handle = gdal.VSIFOpenL(path, "rb")
    data = bytes(gdal.VSIFReadL(1, size_bytes, handle))
    gdal.VSIFCloseL(handle)
    gdal.Unlink(path)
    return data


def _iso(stamp: str) -> str:
    return datetime.strptime(stamp, "%Y%m%dT%H%M%S").strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _later(stamp: str, seconds: int) -> str:
    return (datetime.strptime(stamp, "%Y%m%dT%H%M%S") + timedelta(seconds=seconds)).strftime("%Y%m%dT%H%M%S")


def safe_files(name: str, footprint: str = "", cloud: float = 0.0, padding: int = 0) -> dict[str, bytes]:
    """Return {path inside the SAFE: bytes} of the product `name` (without ".SAFE").

    Args:
        name: Compact product name; other names give a folder with one text file.
        footprint: Ring as "lat lon lat lon ..." for the metadata, "" for none.
        cloud: Cloud percentage for the metadata.
        padding: Bytes of incompressible filling (a file under QI_DATA), to make a product large.
    """
    match = NAME.match(name)
    if match is None:
        files = {"readme.txt": f"{name}\n".encode()}
        return {"manifest.safe": _manifest(name, files, footprint), **files}
    f = match.groupdict()
    corner = tile_corner(f["tile"])
    sensing = _later(f["start"], 20)
    orbit = int(hashlib.md5(name.encode()).hexdigest()[:4], 16) % 40000
    granule = f"{f['level']}_T{f['tile']}_A{orbit:06d}_{sensing}"
    base = f"GRANULE/{granule}"
    images: dict[str, bytes] = {}
    for band, (resolution, band_id) in BANDS.items():
        stem = f"T{f['tile']}_{f['start']}_{band}"
        if f["level"] == "L2A":
            path = f"{base}/IMG_DATA/R{resolution}m/{stem}_{resolution}m.jp2"
        else:
            path = f"{base}/IMG_DATA/{stem}.jp2"
        images[path] = _jp2(corner.epsg, corner.ulx, corner.uly, resolution, band_id)
    if f["level"] == "L2A":
        path = f"{base}/IMG_DATA/R20m/T{f['tile']}_{f['start']}_SCL_20m.jp2"
        images[path] = _jp2(corner.epsg, corner.ulx, corner.uly, 20, SCL)
    files = {
        f"MTD_MSI{f['level']}.xml": _product_xml(name, f, granule, images, footprint, cloud, orbit).encode(),
        f"{base}/MTD_TL.xml": _tile_xml(f, corner, sensing, orbit).encode(),
        **images,
    }
    if padding:
        rng = np.random.default_rng(int.from_bytes(hashlib.md5(name.encode()).digest()[:4], "big"))
        files[f"{base}/QI_DATA/padding.bin"] = rng.bytes(padding)
    return {"manifest.safe": _manifest(name, files, footprint), **files}


def _product_xml(name, f, granule, images, footprint, cloud, orbit) -> str:
    level, baseline = f["level"], f"{f['baseline'][:2]}.{f['baseline'][2:]}"
    number = "1C" if level == "L1C" else "2A"
    # Level-2A of before baseline 03.00 has its own element names.
    info = "L2A_Product_Info" if level == "L2A" and int(f["baseline"]) < 212 else "Product_Info"
    listed = "".join(f"<IMAGE_FILE>{p[:-4]}</IMAGE_FILE>" for p in images)
    add = ""
    if int(f["baseline"]) >= 400:
        tag, wrap = (
            ("RADIO_ADD_OFFSET", "Radiometric_Offset_List")
            if level == "L1C"
            else ("BOA_ADD_OFFSET", "BOA_ADD_OFFSET_VALUES_LIST")
        )
        offsets = "".join(f'<{tag} band_id="{i}">-1000</{tag}>' for i in range(13))
        add = f"<{wrap}>{offsets}</{wrap}>"
    if level == "L1C":
        quantification = '<QUANTIFICATION_VALUE unit="none">10000</QUANTIFICATION_VALUE>'
    else:
        quantification = (
            "<QUANTIFICATION_VALUES_LIST>"
            '<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'
            "</QUANTIFICATION_VALUES_LIST>"
        )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{number}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{number}.xsd">
  <n1:General_Info>
    <{info}>
      <PRODUCT_START_TIME>{_iso(f["start"])}</PRODUCT_START_TIME>
      <PRODUCT_STOP_TIME>{_iso(f["start"])}</PRODUCT_STOP_TIME>
      <PRODUCT_URI>{name}.SAFE</PRODUCT_URI>
      <PROCESSING_LEVEL>Level-{number}</PROCESSING_LEVEL>
      <PRODUCT_TYPE>S2MSI{number}</PRODUCT_TYPE>
      <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
      <GENERATION_TIME>{_iso(f["made"])}</GENERATION_TIME>
      <Datatake datatakeIdentifier="G{f["platform"]}_{f["start"]}_{orbit:06d}_N{baseline}">
        <SPACECRAFT_NAME>Sentinel-{f["platform"][1:]}</SPACECRAFT_NAME>
        <DATATAKE_TYPE>INS-NOBS</DATATAKE_TYPE>
        <DATATAKE_SENSING_START>{_iso(f["start"])}</DATATAKE_SENSING_START>
        <SENSING_ORBIT_NUMBER>{int(f["orbit"])}</SENSING_ORBIT_NUMBER>
        <SENSING_ORBIT_DIRECTION>DESCENDING</SENSING_ORBIT_DIRECTION>
      </Datatake>
      <Query_Options completeSingleTile="true"><PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT></Query_Options>
      <Product_Organisation>
        <Granule_List>
          <Granule datastripIdentifier="{f["platform"]}_OPER_MSI_{level}_DS_SIMU_{f["made"]}_S{f["start"]}_N{baseline}" granuleIdentifier="{f["platform"]}_OPER_MSI_{level}_TL_SIMU_{f["made"]}_A{orbit:06d}_T{f["tile"]}_N{baseline}" imageFormat="JPEG2000">{listed}</Granule>
        </Granule_List>
      </Product_Organisation>
    </{info}>
    <Product_Image_Characteristics>
      <Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values>
      <Special_Values><SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX></Special_Values>
      {quantification}{add}
    </Product_Image_Characteristics>
  </n1:General_Info>
  <n1:Geometric_Info>
    <Product_Footprint><Product_Footprint><Global_Footprint><EXT_POS_LIST>{footprint}</EXT_POS_LIST></Global_Footprint></Product_Footprint></Product_Footprint>
  </n1:Geometric_Info>
  <n1:Quality_Indicators_Info>
    <Cloud_Coverage_Assessment>{cloud}</Cloud_Coverage_Assessment>
  </n1:Quality_Indicators_Info>
</n1:Level-{number}_User_Product>
"""


def _tile_xml(f, corner: Corner, sensing: str, orbit: int) -> str:
    number, baseline = ("1C" if f["level"] == "L1C" else "2A"), f"{f['baseline'][:2]}.{f['baseline'][2:]}"
    sizes = "".join(
        f'<Size resolution="{r}"><NROWS>{PIXELS * 10 // r}</NROWS><NCOLS>{PIXELS * 10 // r}</NCOLS></Size>'
        for r in (10, 20, 60)
    )
    positions = "".join(
        f'<Geoposition resolution="{r}"><ULX>{corner.ulx}</ULX><ULY>{corner.uly}</ULY><XDIM>{r}</XDIM>'
        f"<YDIM>-{r}</YDIM></Geoposition>"
        for r in (10, 20, 60)
    )
    hemisphere = "N" if corner.epsg < 32700 else "S"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{number}_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{number}_Tile_Metadata.xsd">
  <n1:General_Info>
    <TILE_ID metadataLevel="Brief">{f["platform"]}_OPER_MSI_{f["level"]}_TL_SIMU_{f["made"]}_A{orbit:06d}_T{f["tile"]}_N{baseline}</TILE_ID>
    <SENSING_TIME metadataLevel="Standard">{_iso(sensing)}</SENSING_TIME>
  </n1:General_Info>
  <n1:Geometric_Info>
    <Tile_Geocoding metadataLevel="Brief">
      <HORIZONTAL_CS_NAME>WGS84 / UTM zone {corner.epsg % 100}{hemisphere}</HORIZONTAL_CS_NAME>
      <HORIZONTAL_CS_CODE>EPSG:{corner.epsg}</HORIZONTAL_CS_CODE>
      {sizes}{positions}
    </Tile_Geocoding>
    <Tile_Angles metadataLevel="Standard">
      <Mean_Sun_Angle><ZENITH_ANGLE unit="deg">40.0</ZENITH_ANGLE><AZIMUTH_ANGLE unit="deg">150.0</AZIMUTH_ANGLE></Mean_Sun_Angle>
    </Tile_Angles>
  </n1:Geometric_Info>
</n1:Level-{number}_Tile_ID>
"""


def _manifest(name: str, files: dict[str, bytes], footprint: str) -> bytes:
    number = "2A" if "_MSIL2A_" in name else "1C"
    objects = "".join(
        f'<dataObject ID="{re.sub("[^A-Za-z0-9_]", "_", path)}"><byteStream mimeType="application/octet-stream" '
        f'size="{len(data)}"><fileLocation locatorType="URL" href="./{path}"/><checksum checksumName="SHA3-256">'
        f"{hashlib.sha3_256(data).hexdigest()}</checksum></byteStream></dataObject>\n"
        for path, data in files.items()
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<xfdu:XFDU xmlns:xfdu="urn:ccsds:schema:xfdu:1" xmlns:safe="http://www.esa.int/safe/sentinel/1.1" xmlns:gml="http://www.opengis.net/gml" version="esa/safe/sentinel/1.1/sentinel-2/msi/archive_l{number.lower()}_user_product">
<informationPackageMap><xfdu:contentUnit textInfo="SENTINEL-2 MSI Level-{number} User Product" unitType="Product_Level-{number}"/></informationPackageMap>
<metadataSection><metadataObject ID="measurementFrameSet" classification="DESCRIPTION" category="DMD"><metadataWrap mimeType="text/xml"><xmlData><safe:frameSet><safe:footPrint srsName="http://www.opengis.net/gml/srs/epsg.xml#4326"><gml:coordinates>{footprint}</gml:coordinates></safe:footPrint></safe:frameSet></xmlData></metadataWrap></metadataObject></metadataSection>
<dataObjectSection>
{objects}</dataObjectSection></xfdu:XFDU>
""".encode()


def zip_safe(name: str, files: dict[str, bytes], extra: dict[str, bytes] | None = None) -> bytes:
    """Return a zip of the SAFE folder; entries stored, dates fixed. `extra` gives whole entry names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for path, data in [*((f"{name}.SAFE/{p}", d) for p, d in files.items()), *(extra or {}).items()]:
            entry = zipfile.ZipInfo(path, (2020, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return buffer.getvalue()
