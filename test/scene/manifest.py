"""manifest.safe: every file with its size and checksum, as the real baselines write it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from .metadata import microseconds, milliseconds
from .phenology import BANDS, NATIVE
from .spec import ProductSpec
from .swath import footprint_lonlat

_NSSDC = {"S2A": "2015-000A", "S2B": "2017-013A", "S2C": "2024-157A"}


def checksum_name(spec: ProductSpec) -> str:
    """Return the algorithm: MD5 up to the 02.xx baselines, SHA3-256 from 03.00 on."""
    return "SHA3-256" if spec.processing >= (3, 0) else "MD5"


def checksum(path: Path, algorithm: str) -> str:
    """Return the hex digest of a file; like the real ones in capitals for rasters of SHA3-256 manifests."""
    digest = hashlib.sha3_256() if algorithm == "SHA3-256" else hashlib.md5(usedforsecurity=False)
    with path.open("rb") as stream:
        for chunk in iter(lambda: stream.read(1 << 20), b""):
            digest.update(chunk)
    text = digest.hexdigest()
    return text.upper() if algorithm == "SHA3-256" and path.suffix == ".jp2" else text


def object_id(spec: ProductSpec, relative: str) -> str:
    """Return the ID of a file's data object, in the manner of the real manifests."""
    level = "1C" if spec.level == "L1C" else "2A"
    name = relative.rsplit("/", 1)[-1]
    stem = name.rsplit(".", 1)[0]
    fixed = {
        f"MTD_MSIL{level}.xml": f"S2_Level-{level}_Product_Metadata",
        "INSPIRE.xml": "INSPIRE_Metadata",
        "MTD_DS.xml": f"S2_Level-{level}_Datastrip1_Metadata",
        "MTD_TL.xml": f"S2_Level-{level}_Tile1_Metadata",
        "UserProduct_index.html": "HTML_Presentation",
        "AUX_ECMWFT": "ECMWF_Tile1_Data",
        "MSK_CLOUDS_B00.gml": "FineCloudMask_Tile1_Data",
        "MSK_CLASSI_B00.jp2": "ClassiPixelsMask_Band_00m_0_Tile1_Data",
        "MSK_CLDPRB_20m.jp2": "CloudPrbMask_Tile1_Data",
        "MSK_SNWPRB_20m.jp2": "SnowPrbMask_Tile1_Data",
        "MSK_CLDPRB_60m.jp2": "CloudPrbMask_1_Tile1_Data",
        "MSK_SNWPRB_60m.jp2": "SnowPrbMask_1_Tile1_Data",
    }
    if name in fixed:
        return fixed[name]
    if stem.endswith("_PVI"):
        return "Preview_0_Tile1_Data"
    if "/IMG_DATA/" in relative:
        label = stem.split("_", 2)[2]  # B02 or B02_10m
        if spec.level == "L2A":
            return f"IMG_DATA_Band_{label}_Tile1_Data"
        if label == "TCI":
            return "IMG_DATA_Band_TCI_Tile1_Data"
        same = [b for b in BANDS if NATIVE[b] == NATIVE[label]]
        return f"IMG_DATA_Band_{NATIVE[label]}m_{same.index(label) + 1}_Tile1_Data"
    place = "Datastrip1" if relative.startswith("DATASTRIP") else "Tile1"
    return f"{stem}_{place}_Data"


def manifest_xml(spec: ProductSpec, root: Path, files: list[str]) -> str:
    """Return manifest.safe for files given relative to the SAFE folder, in the order given."""
    level = "1C" if spec.level == "L1C" else "2A"
    a = spec.acquisition
    algorithm = checksum_name(spec)
    ids = {f: object_id(spec, f) for f in files}
    if len(set(ids.values())) != len(files):
        raise ValueError("two files of a product share a manifest ID")
    units = "".join(
        f'            <xfdu:contentUnit ID="{i}_Unit" unitType="Data Unit">\n'
        f'                <dataObjectPointer dataObjectID="{i}"/>\n            </xfdu:contentUnit>\n'
        for i in ids.values()
    )
    objects = "".join(
        f"""        <dataObject ID="{i}">
            <byteStream mimeType="{_mime(f)}" size="{(root / f).stat().st_size}">
                <fileLocation href="./{f}" locatorType="URL"/>
                <checksum checksumName="{algorithm}">{checksum(root / f, algorithm)}</checksum>
            </byteStream>
        </dataObject>
"""
        for f, i in ids.items()
    )
    ring = footprint_lonlat(spec.bounds, spec.planes, spec.epsg)
    coordinates = "".join(f"{lat!r} {lon!r} " for lon, lat in ring)

    def wrapped(ident: str, info: str, body: str, category: str = "DMD", kind: str = "DESCRIPTION") -> str:
        return f"""        <metadataObject ID="{ident}" category="{category}" classification="{kind}">
            <metadataWrap mimeType="text/xml" textInfo="{info}" vocabularyName="Sentinel-SAFE">
                <xmlData>{body}</xmlData>
            </metadataWrap>
        </metadataObject>
"""

    general = wrapped(
        "acquisitionPeriod", "Acquisition Period",
        f"<safe:acquisitionPeriod><safe:startTime>{milliseconds(a.start)}</safe:startTime></safe:acquisitionPeriod>",
    )  # fmt: skip
    general += wrapped(
        "measurementOrbitReference", "Orbit Reference",
        f'<safe:orbitReference><safe:orbitNumber groundTrackDirection="descending" type="start">{a.absolute_orbit:06d}'
        f'</safe:orbitNumber><safe:relativeOrbitNumber type="start">{a.orbit:03d}</safe:relativeOrbitNumber>'
        "</safe:orbitReference>",
    )  # fmt: skip
    general += wrapped(
        "platform", "Platform Description",
        f"<safe:platform><safe:nssdcIdentifier>{_NSSDC[a.platform]}</safe:nssdcIdentifier><safe:familyName>SENTINEL"
        f"</safe:familyName><safe:number>{a.platform[1:]}</safe:number><safe:instrument>"
        '<safe:familyName abbreviation="MSI">Multi-Spectral Instrument</safe:familyName></safe:instrument></safe:platform>',
    )  # fmt: skip
    general += wrapped(
        "processing", "Processing",
        f'<safe:processing name="Generation of Level-{level} User Product" start="{microseconds(spec.generation)}"/>',
        "PDI", "PROVENANCE",
    )  # fmt: skip
    general += wrapped(
        "measurementFrameSet", "Frame Set",
        '<safe:frameSet><safe:footPrint srsName="http://www.opengis.net/gml/srs/epsg.xml#4326">'
        f"<gml:coordinates>{coordinates}</gml:coordinates></safe:footPrint></safe:frameSet>",
    )  # fmt: skip
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<xfdu:XFDU xmlns:gml="http://www.opengis.net/gml" xmlns:safe="http://www.esa.int/safe/sentinel/1.1" xmlns:xfdu="urn:ccsds:schema:xfdu:1" version="esa/safe/sentinel/1.1/sentinel-2/msi/archive_l{level.lower()}_user_product">
    <informationPackageMap>
        <xfdu:contentUnit dmdID="acquisitionPeriod platform" pdiID="processing" textInfo="SENTINEL-2 MSI Level-{level} User Product" unitType="Product_Level-{level}">
{units}        </xfdu:contentUnit>
    </informationPackageMap>
    <metadataSection>
{general}    </metadataSection>
    <dataObjectSection>
{objects}    </dataObjectSection>
</xfdu:XFDU>
"""


def _mime(name: str) -> str:
    if name.endswith((".xml", ".gml")):
        return "text/xml"
    return "text/html" if name.endswith(".html") else "application/octet-stream"
