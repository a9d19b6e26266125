"""XML of products: real metadata of every baseline, and broken or hostile ones."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path

import pytest

from core.products.reading import read_product
from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.products.formats.safe.manifest import parse_manifest, parse_partial
from deepsatdata_plugin.core.products.formats.safe.metadata import (
    datastrip_start,
    parse_product_metadata,
    parse_tile_metadata,
)
from deepsatdata_plugin.core.products.formats.safe.xml import MAX_DEPTH, parse_xml
from deepsatdata_plugin.core.products.sensor import MSI

# ---------------------------------------------------------------- real metadata

REAL = {  # name: (epsg, corner, offset)
    "S2A_MSIL1C_20170226T102021_N0204_R065_T32TNM_20170226T102458": (32632, (499980, 4700040), 0),
    "S2A_MSIL1C_20170809T100031_N0205_R122_T32TQT_20170809T100028": (32632, (699960, 5300040), 0),
    "S2A_MSIL1C_20170908T100031_N0205_R122_T33UWP_20170908T100655": (32633, (499980, 5400000), 0),
    "S2A_MSIL1C_20180101T105441_N0206_R051_T31TDH_20180101T124911": (32631, (399960, 4800000), 0),
    "S2A_MSIL1C_20200717T221941_N0209_R029_T01LAC_20200717T234135": (32701, (99960, 8300020), 0),
    "S2A_MSIL1C_20210908T042701_N0301_R133_T46RER_20210908T070248": (32646, (499980, 3100020), 0),
    "S2A_MSIL1C_20240101T102431_N0510_R065_T30NWM_20240101T122107": (32630, None, -1000),
    "S2A_MSIL2A_20190212T192651_N0212_R013_T07HFE_20201007T160857": (32707, (600000, 6500020), 0),
    "S2A_MSIL2A_20230625T234621_N0509_R073_T01WCP_20230626T022157": (32601, (300000, 7400040), -1000),
    "S2B_MSIL2A_20191228T210519_N0212_R071_T01CCV_20201003T104658": (32701, (300000, 2000020), 0),
    "S2B_MSIL2A_20210122T133229_N0214_R081_T22HBD_20210122T155500": (32722, (199980, 5900020), 0),
    "S2B_MSIL2A_20220413T150759_N0400_R025_T33XWJ_20220414T082126": (32633, (499980, 8900040), -1000),
}


def real_products(shared_data: Path) -> dict[str, object]:
    folder = shared_data / "real_safe_metadata"
    paths = {p.parent for p in folder.rglob("MTD_MSI*.xml")} | set(folder.rglob("*.zip"))
    products = [read_product(path) for path in sorted(paths)]
    return {product.name: product for product in products}


def test_all_real_baselines(shared_data):
    products = real_products(shared_data)
    assert set(products) == set(REAL)
    for name, (epsg, corner, offset) in REAL.items():
        product = products[name]
        assert product.epsg == epsg
        assert product.corner == corner
        assert product.shapes == ({10: (10980, 10980), 20: (5490, 5490), 60: (1830, 1830)} if corner else {})
        assert set(product.offsets) == set(MSI.bands if product.level == "L1C" else MSI.level_bands("L2A"))
        assert set(product.offsets.values()) == {offset}
        tag = "RADIO_ADD_OFFSET" if product.level == "L1C" else "BOA_ADD_OFFSET"
        assert product.offset_evidence == f"{'' if offset else 'no '}{tag} in MTD_MSI{product.level}.xml"
        assert product.quantification == 10000
        assert product.baseline.replace(".", "") == name[28:32]
        assert f"R{product.relative_orbit:03d}" in name
        assert f"{product.sensing_start:%Y%m%dT%H%M%S}" in name
        assert product.sensing_start.tzinfo is timezone.utc
        assert abs((product.datastrip_start - product.sensing_start).total_seconds()) < 1000
        assert product.footprint[0] == product.footprint[-1]
        assert len(product.metadata_sha256) == 64


def test_real_metadata_agree_with_stac_items_of_others(shared_data):
    products = real_products(shared_data)
    seen = 0
    for file in sorted((shared_data / "real_safe_metadata").rglob("expected_output.json")):
        item = json.loads(file.read_text())
        properties = item["properties"]
        product = products[properties["s2:product_uri"].replace(".SAFE", "")]
        assert product.epsg == int(properties["proj:code"].split(":")[1])
        assert product.baseline == properties["s2:processing_baseline"]
        assert product.cloud_percent == pytest.approx(properties["eo:cloud_cover"], abs=1e-5)
        assert f"{product.sensing_start:%Y-%m-%dT%H:%M:%S}" == properties["datetime"][:19]
        assert f"{product.generation_time:%Y-%m-%dT%H:%M:%S}" == properties["s2:generation_time"][:19]
        assert product.platform[-1].lower() == properties["platform"][-1]
        assert product.tile == "".join(
            (
                f"{properties['mgrs:utm_zone']:02d}",
                properties["mgrs:latitude_band"],
                properties["mgrs:grid_square"],
            )
        )
        if "sat:relative_orbit" in properties:
            assert product.relative_orbit == properties["sat:relative_orbit"]
        assert product.datastrip_start == datastrip_start(properties["s2:datastrip_id"])
        parts = item["geometry"]["coordinates"]
        rings = (
            [ring for part in parts for ring in part] if item["geometry"]["type"] == "MultiPolygon" else parts
        )
        theirs = {(round(lon, 5), round(lat, 5)) for ring in rings for lon, lat in ring if abs(lon) != 180}
        ours = {(round(lon, 5), round(lat, 5)) for lon, lat in product.footprint if abs(lon) != 180}
        # The origin rounds and drops points that lie on a straight line; every point it kept is ours.
        assert all(any(abs(a - c) < 2e-5 and abs(b - d) < 2e-5 for c, d in ours) for a, b in theirs)
        seen += 1
    assert seen == 7


# ---------------------------------------------------------------- made-up metadata

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def product_xml(level: str = "2A", extra: str = "", **changes: str) -> bytes:
    values = {
        "PRODUCT_URI": f"S2A_MSIL{level}_20230625T234621_N0509_R073_T31TFM_20230626T022157.SAFE",
        "PROCESSING_LEVEL": f"Level-{level}",
        "PROCESSING_BASELINE": "05.09",
        "GENERATION_TIME": "2023-06-26T02:21:57.000000Z",
        "SPACECRAFT_NAME": "Sentinel-2A",
        "DATATAKE_SENSING_START": "2023-06-25T23:46:21.999Z",
        "SENSING_ORBIT_NUMBER": "73",
        ("QUANTIFICATION_VALUE" if level == "1C" else "BOA_QUANTIFICATION_VALUE"): "10000",
        **changes,
    }
    body = "".join(f"<{k}>{v}</{k}>" for k, v in values.items() if v is not None)
    granule = (
        "<Granule "
        f'datastripIdentifier="S2A_OPER_MSI_L{level}_DS_2APS_20230626T022157_S20230625T234624_N05.09" '
        f'granuleIdentifier="S2A_OPER_MSI_L{level}_TL_2APS_20230626T022157_A041826_T31TFM_N05.09"/>'
    )
    return f"{HEAD}<n1:Product xmlns:n1='u'>{body}{granule}{extra}</n1:Product>".encode()


def offset_list(tag: str, values: dict[int, str]) -> str:
    return "".join(f'<{tag} band_id="{k}">{v}</{tag}>' for k, v in values.items())


@pytest.mark.parametrize(("level", "tag"), [("1C", "RADIO_ADD_OFFSET"), ("2A", "BOA_ADD_OFFSET")])
def test_each_band_has_its_own_offset(level, tag, gdal_mode):
    data = product_xml(level, offset_list(tag, {k: str(-1000 - k) for k in range(13)}))
    metadata = parse_product_metadata(data, "MTD.xml")
    assert metadata.offsets == {b: -1000 - k for k, b in enumerate(MSI.bands) if level == "1C" or b != "B10"}
    assert metadata.sensing_start == datetime(2023, 6, 25, 23, 46, 21, tzinfo=timezone.utc)
    assert metadata.datastrip_start == datetime(2023, 6, 25, 23, 46, 24, tzinfo=timezone.utc)


def test_offsets_follow_the_products_own_band_list():
    listed = "".join(
        f'<Spectral_Information bandId="{12 - k}" physicalBand="{b.replace("B0", "B")}"/>'
        for k, b in enumerate(MSI.bands)
    )
    data = product_xml("1C", listed + offset_list("RADIO_ADD_OFFSET", {k: str(-k) for k in range(13)}))
    assert parse_product_metadata(data, "x").offsets == {b: k - 12 for k, b in enumerate(MSI.bands)}


@pytest.mark.parametrize(
    ("extra", "words"),
    [
        (offset_list("BOA_ADD_OFFSET", {0: "-1000"}), "missing for B02"),
        (offset_list("BOA_ADD_OFFSET", dict.fromkeys(range(14), "-1000")), "unknown band_id 13"),
        (offset_list("BOA_ADD_OFFSET", dict.fromkeys(range(13), "-1000.5")), "no whole number"),
        (offset_list("BOA_ADD_OFFSET", dict.fromkeys(range(13), "nan")), "expected a number"),
        (offset_list("BOA_ADD_OFFSET", dict.fromkeys(range(13), "")), "expected a number"),
        (offset_list("BOA_ADD_OFFSET", dict.fromkeys(range(13), "-1000")) * 2, "stands twice"),
    ],
)
def test_doubtful_offsets_are_errors(extra, words):
    with pytest.raises(ProductError, match=words) as caught:
        parse_product_metadata(product_xml(extra=extra), "/p/MTD_MSIL2A.xml")
    assert "/p/MTD_MSIL2A.xml" in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"PRODUCT_URI": None}, "PRODUCT_URI is missing"),
        ({"GENERATION_TIME": ""}, "GENERATION_TIME is missing"),
        ({"GENERATION_TIME": "yesterday"}, "expected a UTC time"),
        ({"DATATAKE_SENSING_START": "2023-02-30T00:00:00Z"}, "expected a UTC time"),
        ({"PROCESSING_BASELINE": "5.9"}, "PROCESSING_BASELINE"),
        ({"PROCESSING_LEVEL": "Level-1B"}, "Level-1C or Level-2A"),
        ({"PROCESSING_LEVEL": "Level-1C"}, "PRODUCT_URI says L2A"),
        ({"SPACECRAFT_NAME": "Sentinel-2B"}, "PRODUCT_URI says S2A"),
        ({"SENSING_ORBIT_NUMBER": "144"}, "expected 1 to 143"),
        ({"BOA_QUANTIFICATION_VALUE": "0"}, "expected more than 0"),
        ({"BOA_QUANTIFICATION_VALUE": None}, "BOA_QUANTIFICATION_VALUE is missing"),
        ({"PRODUCT_URI": "S2A_MSIL2A_20230625T234621_N0509_R073_T31TFN_20230626T022157.SAFE"}, "tile 31TFM"),
        ({"EXT_POS_LIST": "45 1 46"}, "no ring"),
        ({"EXT_POS_LIST": "45 1 46 1 46 2 95 2"}, "range of latitudes"),
        ({"PRODUCT_URI": "S2A_OPER_PRD_MSIL1C_PDMC_20160112T190112"}, "before December 2016"),
    ],
)
def test_senseless_metadata(changes, words):
    with pytest.raises(ProductError, match=words):
        parse_product_metadata(product_xml(**changes), "MTD.xml")


def test_special_values_must_be_the_known_ones():
    extra = (
        "<Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>"
        "<SPECIAL_VALUE_INDEX>7</SPECIAL_VALUE_INDEX></Special_Values>"
    )
    with pytest.raises(ProductError, match="NODATA is 7"):
        parse_product_metadata(product_xml(extra=extra), "x")


def test_footprint_is_lon_lat_and_closed():
    metadata = parse_product_metadata(product_xml(EXT_POS_LIST="45 1 46 1 46 2 45 2"), "x")
    assert metadata.footprint == ((1, 45), (1, 46), (2, 46), (2, 45), (1, 45))


def test_absent_optional_parts():
    metadata = parse_product_metadata(product_xml(), "x")
    assert metadata.cloud_percent is None
    assert metadata.footprint == ()
    assert metadata.offset_evidence == "no BOA_ADD_OFFSET in x"


def test_early_sen2cor_metadata():
    """Level-2A of 2017 and 2018 has other names for some elements, and no offsets."""
    text = """<n1:Level-2A_User_Product xmlns:n1="u"><L2A_Product_Info>
      <PRODUCT_URI_1C>S2A_MSIL1C_20170809T100031_N0205_R122_T32TQT_20170809T100028.SAFE</PRODUCT_URI_1C>
      <PRODUCT_URI_2A>S2A_MSIL2A_20170809T100031_N0205_R122_T32TQT_20170809T100028.SAFE</PRODUCT_URI_2A>
      <PROCESSING_LEVEL>Level-2Ap</PROCESSING_LEVEL><PROCESSING_BASELINE>02.05</PROCESSING_BASELINE>
      <GENERATION_TIME>2017-08-09T10:00:28.000Z</GENERATION_TIME>
      <Datatake><SPACECRAFT_NAME>Sentinel-2A</SPACECRAFT_NAME>
      <DATATAKE_SENSING_START>2017-08-09T10:00:31.026Z</DATATAKE_SENSING_START>
      <SENSING_ORBIT_NUMBER>122</SENSING_ORBIT_NUMBER></Datatake>
      <L2A_Product_Organisation><Granule_List><Granules
      datastripIdentifier="S2A_OPER_MSI_L2A_DS_SGS__20170809T153134_S20170809T100028_N02.05"
      granuleIdentifier="S2A_OPER_MSI_L2A_TL_SGS__20170809T153134_A011130_T32TQT_N02.05">
      <IMAGE_ID_2A>L2A_T32TQT_20170809T100031_B02_10m</IMAGE_ID_2A></Granules></Granule_List>
      </L2A_Product_Organisation></L2A_Product_Info><L1C_L2A_Quantification_Values_List>
      <L1C_TOA_QUANTIFICATION_VALUE>9999</L1C_TOA_QUANTIFICATION_VALUE>
      <L2A_BOA_QUANTIFICATION_VALUE>10000</L2A_BOA_QUANTIFICATION_VALUE></L1C_L2A_Quantification_Values_List>
      </n1:Level-2A_User_Product>"""
    metadata = parse_product_metadata(text.encode(), "MTD_MSIL2A.xml")
    assert metadata.name == "S2A_MSIL2A_20170809T100031_N0205_R122_T32TQT_20170809T100028"
    assert (metadata.level, metadata.quantification) == ("L2A", 10000)
    assert set(metadata.offsets.values()) == {0}
    assert metadata.datastrip_start == datetime(2017, 8, 9, 10, 0, 28, tzinfo=timezone.utc)


def test_several_tiles_in_one_product():
    other = '<Granule granuleIdentifier="S2A_OPER_MSI_L2A_TL_2APS_20230626T022157_A041826_T31TFN_N05.09"/>'
    with pytest.raises(ProductError, match="2 tiles"):
        parse_product_metadata(product_xml(extra=other), "x")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<a><HORIZONTAL_CS_CODE>EPSG:32661</HORIZONTAL_CS_CODE></a>", "UTM zone"),
        ("<a/>", "HORIZONTAL_CS_CODE is missing"),
        ("<a><HORIZONTAL_CS_CODE>EPSG:32631</HORIZONTAL_CS_CODE></a>", "Geoposition is missing"),
        (
            (
                "<a><HORIZONTAL_CS_CODE>EPSG:32631</HORIZONTAL_CS_CODE>"
                "<Geoposition><ULX>0</ULX><ULY>0</ULY></Geoposition><Geoposition><ULX>60</ULX><ULY>0</ULY></Geoposition></a>"
            ),
            "different corners",
        ),
    ],
)
def test_senseless_tile_metadata(text, words):
    with pytest.raises(ProductError, match=words):
        parse_tile_metadata(text.encode(), "MTD_TL.xml")


# ---------------------------------------------------------------- broken and hostile XML

HOSTILE = {
    "external entity": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    "lower case doctype": '<!doctype a [<!entity x "y">]><a/>',
    "billion laughs": '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>',
    "entity after a comment": "<!-- harmless --><!DOCTYPE a><a/>",
    "doctype inside": "<a><!DOCTYPE b></a>",
    "deep": "<a>" * (MAX_DEPTH + 1) + "</a>" * (MAX_DEPTH + 1),
    "deep behind quotes": "<a b='/>'>" * 5000 + "</a>" * 5000,
    "unknown entity": "<a>&x;</a>",
    "unknown entity in an attribute": "<a b='&x;'/>",
    "instruction": "<?php '?>' system() ?><a/>",
}
BROKEN = {
    "empty": "",
    "text": "not xml",
    "cut": "<a><b>1</b>",
    "cut tag": "<a><b",
    "cut comment": "<a/><!-- ",
    "cut cdata": "<a><![CDATA[ ",
    "crossed": "<a><b></a></b>",
    "two roots": "<a/><b/>",
    "trailing": "<a/>x",
    "zero": "<a>\0</a>",
    "case": "<a></A>",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_xml_is_refused(text, gdal_mode):
    with pytest.raises(ProductError) as caught:
        parse_xml((HEAD + text).encode(), "evil.xml")
    assert caught.value.subject == "evil.xml"


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN.keys())
def test_broken_xml_is_refused(text, gdal_mode):
    with pytest.raises(ProductError):
        parse_xml(text.encode(), "broken.xml")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_a_doctype_cannot_hide_in_another_encoding(encoding):
    text = f'<?xml version="1.0" encoding="{encoding}"?>{HOSTILE["external entity"]}'
    with pytest.raises(ProductError):
        parse_xml(text.encode(encoding), "x")


@pytest.mark.parametrize(
    "filling", ["<", "<a", "<!--", "<![CDATA[", "<?a", "&", "<a b='", "<a b='c' ", '"', "<a>"]
)
def test_two_megabytes_of_hostile_xml(filling):
    with pytest.raises(ProductError):
        parse_xml((filling * (2_000_000 // len(filling))).encode(), "x")


def test_xml_values_survive():
    root = parse_xml(
        (
            "<?xml version='1.0'?><!-- c --><n:a xmlns:n='u' n:k='1 &lt; 2'>é &amp; &#233;<b/>"
            "<![CDATA[<c>]]></n:a>\n"
        ).encode(),
        "x",
    )
    assert (root.name, root.attributes["k"], root.text) == ("a", "1 < 2", "é & é<c>")
    latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>".encode("latin-1")
    assert parse_xml(latin, "x").text == "é"
    assert parse_xml(b"\xef\xbb\xbf<a>x</a>", "x").text == "x"


# ---------------------------------------------------------------- manifest.safe and partial.json


def test_real_manifests(shared_data):
    kinds = set()
    for file in sorted((shared_data / "real_safe_metadata").rglob("manifest.safe")):
        entries = parse_manifest(file.read_bytes(), str(file))
        images = [e for e in entries.values() if "/IMG_DATA/" in e.path]
        assert len(images) >= 13
        assert all(e.size and e.checksum and not e.path.startswith(".") for e in images)
        kinds |= {e.checksum[0] for e in images}
    assert kinds == {"MD5", "SHA3-256"}


@pytest.mark.parametrize("href", ["../x", "/etc/passwd", "a/../../x", "..\\x", "C:/x", "./../x", "file:///x"])
def test_manifest_entries_cannot_climb(href):
    text = f'<a><byteStream size="1"><fileLocation href="{href}"/></byteStream></a>'
    with pytest.raises(ProductError, match="leaves the product"):
        parse_manifest(text.encode(), "manifest.safe")


def test_partial_list():
    document = {
        "format": "deepsatdata-partial",
        "version": 1,
        "files": [
            {"path": "GRANULE/x/IMG_DATA/a_B02.jp2", "size": 5, "checksum": ["MD5", "AB"]},
            {"path": "manifest.safe", "size": None, "checksum": None},
        ],
    }
    entries = parse_partial(json.dumps(document).encode(), "partial.json")
    assert entries["GRANULE/x/IMG_DATA/a_B02.jp2"].checksum == ("MD5", "ab")
    assert entries["manifest.safe"].size is None
    wrong = [
        b"",
        b"[]",
        b"[" * 100_000,
        b'{"format": "deepsatdata-partial", "version": 2, "files": []}',
        b'{"format": "deepsatdata-partial", "version": 1}',
        b'{"format": "deepsatdata-partial", "version": 1, "files": [3]}',
        b'{"format": "deepsatdata-partial", "version": 1, "files": [{"path": "../x"}]}',
        b'{"format": "deepsatdata-partial", "version": 1, "files": [{"path": "x", "size": "5"}]}',
        b'{"format": "deepsatdata-partial", "version": 1, "files": [{"path": "x", "checksum": ["MD5"]}]}',
    ]
    for data in wrong:
        with pytest.raises(ProductError):
            parse_partial(data, "partial.json")
