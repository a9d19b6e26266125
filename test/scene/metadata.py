"""MTD_MSIL1C.xml, MTD_MSIL2A.xml and MTD_TL.xml with the structure of the real baselines.

Left out against real files: the grids of viewing angles (means are there), most GIPP file names and
the finer part of the spectral response curves.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import numpy as np

from .phenology import BANDS, NATIVE
from .spec import ProductSpec, compact_time, later
from .swath import footprint_lonlat

_SPACECRAFT = {"S2A": "Sentinel-2A", "S2B": "Sentinel-2B", "S2C": "Sentinel-2C"}
_WAVELENGTH = (
    (412, 456, 442.7), (456, 533, 492.7), (538, 583, 559.8), (646, 684, 664.6), (695, 714, 704.1), (731, 749, 740.5),
    (769, 797, 782.8), (760, 907, 832.8), (837, 881, 864.7), (932, 958, 945.1), (1337, 1412, 1373.5),
    (1539, 1682, 1613.7), (2078, 2320, 2202.4),
)  # fmt: skip
_IRRADIANCE = (
    1884.69,
    1959.66,
    1823.24,
    1512.06,
    1424.64,
    1287.61,
    1162.08,
    1041.63,
    955.32,
    812.92,
    367.15,
    245.59,
    85.25,
)
_GAINS = (
    4.10137842, 3.75605469, 4.18741753, 4.52205376, 5.20680393, 4.8729478, 4.5356737, 6.16247757, 5.13772343, 8.53898524,
    55.10485389, 35.30373192, 106.24732599,
)  # fmt: skip
_SCENE_CLASSES = (
    "SC_NODATA", "SC_SATURATED_DEFECTIVE", "SC_DARK_FEATURE_SHADOW", "SC_CLOUD_SHADOW", "SC_VEGETATION",
    "SC_NOT_VEGETATED", "SC_WATER", "SC_UNCLASSIFIED", "SC_CLOUD_MEDIUM_PROBA", "SC_CLOUD_HIGH_PROBA", "SC_THIN_CIRRUS",
    "SC_SNOW_ICE",
)  # fmt: skip


@dataclass(frozen=True)
class Content:
    """What was counted in the pixels of a product.

    Attributes:
        scl_counts: Pixels of each scene class 0..11 at 20 m.
        cloud_percent: Cloudy share of the seen ground, percent.
    """

    scl_counts: tuple[int, ...]
    cloud_percent: float

    def share(self, code: int) -> float:
        """Return a class's share in percent: of the image for 0, of the seen ground for the others."""
        total = sum(self.scl_counts) if code == 0 else sum(self.scl_counts[1:])
        return 100.0 * self.scl_counts[code] / total if total else 0.0


def milliseconds(when: datetime) -> str:
    """Return 2018-01-01T10:54:41.024Z."""
    return when.strftime("%Y-%m-%dT%H:%M:%S.") + f"{when.microsecond // 1000:03d}Z"


def microseconds(when: datetime) -> str:
    """Return 2018-01-01T12:49:11.000000Z."""
    return when.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def product_xml(spec: ProductSpec, content: Content) -> str:
    """Return MTD_MSIL1C.xml or MTD_MSIL2A.xml."""
    a, level = spec.acquisition, "1C" if spec.level == "L1C" else "2A"
    root = f"n1:Level-{level}_User_Product"
    schema = f"https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd"
    start = milliseconds(a.start)
    images = "".join(
        f"                        <IMAGE_FILE>{spec.image_path(name, resolution)}</IMAGE_FILE>\n"
        for name, resolution in spec.images()
    )
    doi = ""
    if spec.processing >= (4, 0):
        doi = f"            <PRODUCT_DOI>https://doi.org/10.5270/S2_-{'742ikth' if level == '1C' else 'znk9xsj'}</PRODUCT_DOI>\n"
    ring = footprint_lonlat(spec.bounds, spec.planes, spec.epsg)
    positions = "".join(f"{lat!r} {lon!r} " for lon, lat in ring)
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<{root} xmlns:n1="{schema}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{schema}">
    <n1:General_Info>
        <Product_Info>
            <PRODUCT_START_TIME>{start}</PRODUCT_START_TIME>
            <PRODUCT_STOP_TIME>{start}</PRODUCT_STOP_TIME>
            <PRODUCT_URI>{spec.name}.SAFE</PRODUCT_URI>
            <PROCESSING_LEVEL>Level-{level}</PROCESSING_LEVEL>
            <PRODUCT_TYPE>S2MSI{level}</PRODUCT_TYPE>
            <PROCESSING_BASELINE>{spec.baseline}</PROCESSING_BASELINE>
{doi}            <GENERATION_TIME>{microseconds(spec.generation)}</GENERATION_TIME>
            <PREVIEW_IMAGE_URL>Not applicable</PREVIEW_IMAGE_URL>
            <PREVIEW_GEO_INFO>Not applicable</PREVIEW_GEO_INFO>
            <Datatake datatakeIdentifier="G{a.platform}_{compact_time(a.start)}_{a.absolute_orbit:06d}_N{spec.baseline}">
                <SPACECRAFT_NAME>{_SPACECRAFT[a.platform]}</SPACECRAFT_NAME>
                <DATATAKE_TYPE>INS-NOBS</DATATAKE_TYPE>
                <DATATAKE_SENSING_START>{start}</DATATAKE_SENSING_START>
                <SENSING_ORBIT_NUMBER>{a.orbit}</SENSING_ORBIT_NUMBER>
                <SENSING_ORBIT_DIRECTION>DESCENDING</SENSING_ORBIT_DIRECTION>
            </Datatake>
            <Query_Options completeSingleTile="true">
                <PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT>
            </Query_Options>
            <Product_Organisation>
                <Granule_List>
                    <Granule datastripIdentifier="{spec.identifier("DS")}" granuleIdentifier="{spec.identifier("TL")}" imageFormat="JPEG2000">
{images}                    </Granule>
                </Granule_List>
            </Product_Organisation>
        </Product_Info>
        <Product_Image_Characteristics>
            <Special_Values>
                <SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>
                <SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX>
            </Special_Values>
            <Special_Values>
                <SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT>
                <SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX>
            </Special_Values>
            <Image_Display_Order>
                <RED_CHANNEL>3</RED_CHANNEL>
                <GREEN_CHANNEL>2</GREEN_CHANNEL>
                <BLUE_CHANNEL>1</BLUE_CHANNEL>
            </Image_Display_Order>
{_quantification(spec)}{_offsets(spec)}{_spectral(spec)}        </Product_Image_Characteristics>
    </n1:General_Info>
    <n1:Geometric_Info>
        <Product_Footprint>
            <Product_Footprint>
                <Global_Footprint>
                    <EXT_POS_LIST>{positions}</EXT_POS_LIST>
                </Global_Footprint>
            </Product_Footprint>
            <RASTER_CS_TYPE>POINT</RASTER_CS_TYPE>
            <PIXEL_ORIGIN>1</PIXEL_ORIGIN>
        </Product_Footprint>
        <Coordinate_Reference_System>
            <GEO_TABLES version="1">EPSG</GEO_TABLES>
            <HORIZONTAL_CS_TYPE>GEOGRAPHIC</HORIZONTAL_CS_TYPE>
        </Coordinate_Reference_System>
    </n1:Geometric_Info>
    <n1:Auxiliary_Data_Info>
        <GIPP_List>
            <GIPP_FILENAME type="GIP_TILPAR" version="0007">{a.platform}_OPER_GIP_TILPAR_MPC__20151209T095117_V20150622T000000_21000101T000000_B00</GIPP_FILENAME>
        </GIPP_List>
        <PRODUCTION_DEM_TYPE>S2__OPER_DEM_GLOBEF_PDMC_19800101T000000_S19800101T000000</PRODUCTION_DEM_TYPE>
        <IERS_BULLETIN_FILENAME>S2__OPER_AUX_UT1UTC_PDMC_{a.start:%Y%m%d}T000000_V{a.start:%Y%m%d}T000000_21000101T000000</IERS_BULLETIN_FILENAME>
        <GRI_List/>
    </n1:Auxiliary_Data_Info>
    <n1:Quality_Indicators_Info>
        <Cloud_Coverage_Assessment>{content.cloud_percent!r}</Cloud_Coverage_Assessment>
{"        <Snow_Coverage_Assessment>0.0</Snow_Coverage_Assessment>" + chr(10) if spec.processing >= (4, 0) and level == "1C" else ""}        <Technical_Quality_Assessment>
            <DEGRADED_ANC_DATA_PERCENTAGE>0.0</DEGRADED_ANC_DATA_PERCENTAGE>
            <DEGRADED_MSI_DATA_PERCENTAGE>0</DEGRADED_MSI_DATA_PERCENTAGE>
        </Technical_Quality_Assessment>
        <Quality_Control_Checks>
            <Quality_Inspections>
{_inspections(spec)}            </Quality_Inspections>
            <Failed_Inspections/>
        </Quality_Control_Checks>
{_image_content(spec, content, "        ") if level == "2A" else ""}    </n1:Quality_Indicators_Info>
</{root}>
"""


def _quantification(spec: ProductSpec) -> str:
    if spec.level == "L1C":
        return '            <QUANTIFICATION_VALUE unit="none">10000</QUANTIFICATION_VALUE>\n'
    return """            <QUANTIFICATION_VALUES_LIST>
                <BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
                <AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE>
                <WVP_QUANTIFICATION_VALUE unit="cm">1000.0</WVP_QUANTIFICATION_VALUE>
            </QUANTIFICATION_VALUES_LIST>
"""


def _offsets(spec: ProductSpec) -> str:
    if not spec.has_offsets:
        return ""
    holder, element = ("Radiometric_Offset_List", "RADIO_ADD_OFFSET")
    if spec.level == "L2A":
        holder, element = ("BOA_ADD_OFFSET_VALUES_LIST", "BOA_ADD_OFFSET")
    rows = "".join(
        f'                <{element} band_id="{k}">{spec.add_offset(b)}</{element}>\n'
        for k, b in enumerate(BANDS)
    )
    return f"            <{holder}>\n{rows}            </{holder}>\n"


def _spectral(spec: ProductSpec) -> str:
    doy = spec.acquisition.start.timetuple().tm_yday
    distance = 1 / (1 - 0.01673 * np.cos(0.0172 * (doy - 4))) ** 2
    irradiance = "".join(
        f'                    <SOLAR_IRRADIANCE bandId="{k}" unit="W/m²/µm">{v}</SOLAR_IRRADIANCE>\n'
        for k, v in enumerate(_IRRADIANCE)
    )
    bands = "".join(
        f"""                <Spectral_Information bandId="{k}" physicalBand="{b.replace("B0", "B")}">
                    <RESOLUTION>{NATIVE[b]}</RESOLUTION>
                    <Wavelength>
                        <MIN unit="nm">{low}</MIN>
                        <MAX unit="nm">{high}</MAX>
                        <CENTRAL unit="nm">{mid}</CENTRAL>
                    </Wavelength>
                    <Spectral_Response>
                        <STEP unit="nm">{high - low}</STEP>
                        <VALUES>1 1</VALUES>
                    </Spectral_Response>
                </Spectral_Information>
"""
        for k, (b, (low, high, mid)) in enumerate(zip(BANDS, _WAVELENGTH))
    )
    text = f"""            <Reflectance_Conversion>
                <U>{distance:.14f}</U>
                <Solar_Irradiance_List>
{irradiance}                </Solar_Irradiance_List>
            </Reflectance_Conversion>
            <Spectral_Information_List>
{bands}            </Spectral_Information_List>
"""
    text += "".join(
        f'            <PHYSICAL_GAINS bandId="{k}">{v}</PHYSICAL_GAINS>\n' for k, v in enumerate(_GAINS)
    )
    late = spec.processing >= ((3, 0) if spec.level == "L1C" else (4, 0))
    if late or (spec.level == "L1C" and spec.processing <= (2, 6)):
        text += f"            <REFERENCE_BAND>{3 if late else 0}</REFERENCE_BAND>\n"
    if spec.level == "L2A":
        classes = "".join(
            f"""                <Scene_Classification_ID>
                    <SCENE_CLASSIFICATION_TEXT>{name}</SCENE_CLASSIFICATION_TEXT>
                    <SCENE_CLASSIFICATION_INDEX>{k}</SCENE_CLASSIFICATION_INDEX>
                </Scene_Classification_ID>
"""
            for k, name in enumerate(_SCENE_CLASSES)
        )
        text += (
            f"            <Scene_Classification_List>\n{classes}            </Scene_Classification_List>\n"
        )
    return text


def _inspections(spec: ProductSpec) -> str:
    names = (
        "FORMAT_CORRECTNESS",
        "GENERAL_QUALITY",
        "GEOMETRIC_QUALITY",
        "RADIOMETRIC_QUALITY",
        "SENSOR_QUALITY",
    )
    pad = " " * 16
    if spec.processing <= (2, 4):
        return "".join(f"{pad}<{n}_FLAG>PASSED</{n}_FLAG>\n" for n in names)
    return "".join(f'{pad}<quality_check checkType="{n}">PASSED</quality_check>\n' for n in names)


def _image_content(spec: ProductSpec, content: Content, pad: str, tile: bool = False) -> str:
    c = content
    rows: list[tuple[str, str]] = []
    if tile:
        rows.append(("CLOUDY_PIXEL_PERCENTAGE", f"{c.cloud_percent:.6f}"))
    if spec.processing >= (4, 0):
        rows.append(("CLOUDY_PIXEL_OVER_LAND_PERCENTAGE", f"{c.cloud_percent:.6f}"))
    if tile:
        rows.append(("DEGRADED_MSI_DATA_PERCENTAGE", "0"))
    names = (
        "NODATA_PIXEL", "SATURATED_DEFECTIVE_PIXEL", "DARK_FEATURES", "CLOUD_SHADOW", "VEGETATION", "NOT_VEGETATED",
        "WATER", "UNCLASSIFIED", "MEDIUM_PROBA_CLOUDS", "HIGH_PROBA_CLOUDS", "THIN_CIRRUS", "SNOW_ICE",
    )  # fmt: skip
    rows += [(f"{n}_PERCENTAGE", f"{c.share(k):.6f}") for k, n in enumerate(names)]
    rows += [
        (f"{n}_ACCURACY", "0.0") for n in ("RADIATIVE_TRANSFER", "WATER_VAPOUR_RETRIEVAL", "AOT_RETRIEVAL")
    ]
    if spec.processing >= (4, 0):
        rows += [
            ("AOT_RETRIEVAL_METHOD", "CAMS"),
            ("GRANULE_MEAN_AOT", "0.120000"),
            ("GRANULE_MEAN_WV", "1.400000"),
        ]
        rows += [("OZONE_SOURCE", "AUX_ECMWFT"), ("OZONE_VALUE", "330.000000")]
    body = "".join(f"{pad}    <{n}>{v}</{n}>\n" for n, v in rows)
    return f"{pad}<Image_Content_QI>\n{body}{pad}</Image_Content_QI>\n"


def tile_xml(spec: ProductSpec, content: Content, masks: list[tuple[str, str, str]]) -> str:
    """Return MTD_TL.xml.

    Args:
        spec: The product.
        content: Counted pixels.
        masks: (type, band or "", path below the SAFE folder) of each mask file.
    """
    level = "1C" if spec.level == "L1C" else "2A"
    root, psd = f"n1:Level-{level}_Tile_ID", "psd-12" if spec.processing <= (2, 4) else "psd-14"
    schema = f"https://{psd}.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{level}_Tile_Metadata.xsd"
    parent = ""
    if level == "2A":
        parent = f'    <L1C_TILE_ID metadataLevel="Brief">{spec.identifier("TL").replace("L2A", "L1C")}</L1C_TILE_ID>\n'
    zone = f"{spec.epsg % 100:02d}{'S' if spec.epsg // 100 == 327 else 'N'}"
    sizes = "".join(
        f"""      <Size resolution="{r}">
        <NROWS>{spec.size_px * 10 // r}</NROWS>
        <NCOLS>{spec.size_px * 10 // r}</NCOLS>
      </Size>
"""
        for r in (10, 20, 60)
    )
    positions = "".join(
        f"""      <Geoposition resolution="{r}">
        <ULX>{spec.ulx}</ULX>
        <ULY>{spec.uly}</ULY>
        <XDIM>{r}</XDIM>
        <YDIM>-{r}</YDIM>
      </Geoposition>
"""
        for r in (10, 20, 60)
    )
    if level == "1C":
        quality = f"""    <Image_Content_QI>
      <CLOUDY_PIXEL_PERCENTAGE>{content.cloud_percent!r}</CLOUDY_PIXEL_PERCENTAGE>
      <DEGRADED_MSI_DATA_PERCENTAGE>0</DEGRADED_MSI_DATA_PERCENTAGE>
    </Image_Content_QI>
"""
    else:
        quality = _image_content(spec, content, "    ", tile=True)
    files = "".join(
        f'      <MASK_FILENAME {_band_id(band)}type="{kind}">{path}</MASK_FILENAME>\n'
        for kind, band, path in masks
    )
    preview = f"    <PVI_FILENAME>{spec.preview_path}</PVI_FILENAME>\n" if spec.complete else ""
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<{root} xmlns:n1="{schema}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{schema}">
  <n1:General_Info>
{parent}    <TILE_ID metadataLevel="Brief">{spec.identifier("TL")}</TILE_ID>
    <DATASTRIP_ID metadataLevel="Standard">{spec.identifier("DS")}</DATASTRIP_ID>
    <DOWNLINK_PRIORITY metadataLevel="Standard">NOMINAL</DOWNLINK_PRIORITY>
    <SENSING_TIME metadataLevel="Standard">{microseconds(later(spec.datastrip_start, 4.5))}</SENSING_TIME>
    <Archiving_Info metadataLevel="Expertise">
      <ARCHIVING_CENTRE>{spec.station}</ARCHIVING_CENTRE>
      <ARCHIVING_TIME>{microseconds(later(spec.generation, 1800))}</ARCHIVING_TIME>
    </Archiving_Info>
  </n1:General_Info>
  <n1:Geometric_Info>
    <Tile_Geocoding metadataLevel="Brief">
      <HORIZONTAL_CS_NAME>WGS84 / UTM zone {zone}</HORIZONTAL_CS_NAME>
      <HORIZONTAL_CS_CODE>EPSG:{spec.epsg}</HORIZONTAL_CS_CODE>
{sizes}{positions}    </Tile_Geocoding>
{_angles(spec)}  </n1:Geometric_Info>
  <n1:Quality_Indicators_Info metadataLevel="Standard">
{quality}    <Pixel_Level_QI geometry="FULL_RESOLUTION">
{files}    </Pixel_Level_QI>
{preview}  </n1:Quality_Indicators_Info>
</{root}>
"""


def _band_id(band: str) -> str:
    return f'bandId="{BANDS.index(band)}" ' if band else ""


def _angles(spec: ProductSpec) -> str:
    zenith, azimuth = spec.sky.sun_zenith, spec.sky.sun_azimuth

    def grid(value: float, by_row: float, by_col: float) -> str:
        rows = "".join(
            "            <VALUES>"
            + " ".join(f"{value + by_row * r + by_col * c:.4f}" for c in range(23))
            + "</VALUES>\n"
            for r in range(23)
        )
        return (
            '          <COL_STEP unit="m">5000</COL_STEP>\n          <ROW_STEP unit="m">5000</ROW_STEP>\n'
            f"          <Values_List>\n{rows}          </Values_List>\n"
        )

    views = "".join(
        f"""        <Mean_Viewing_Incidence_Angle bandId="{k}">
          <ZENITH_ANGLE unit="deg">{3.0 + 0.05 * k:.4f}</ZENITH_ANGLE>
          <AZIMUTH_ANGLE unit="deg">{140.0 - 0.2 * k:.4f}</AZIMUTH_ANGLE>
        </Mean_Viewing_Incidence_Angle>
"""
        for k in range(13)
    )
    return f"""    <Tile_Angles metadataLevel="Standard">
      <Sun_Angles_Grid>
        <Zenith>
{grid(zenith, -0.04, -0.01)}        </Zenith>
        <Azimuth>
{grid(azimuth, 0.01, 0.07)}        </Azimuth>
      </Sun_Angles_Grid>
      <Mean_Sun_Angle>
        <ZENITH_ANGLE unit="deg">{zenith:.10f}</ZENITH_ANGLE>
        <AZIMUTH_ANGLE unit="deg">{azimuth:.10f}</AZIMUTH_ANGLE>
      </Mean_Sun_Angle>
      <Mean_Viewing_Incidence_Angle_List>
{views}      </Mean_Viewing_Incidence_Angle_List>
    </Tile_Angles>
"""
