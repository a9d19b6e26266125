"""Names of products, in the forms met in the wild."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from deepsatdata_plugin.core.errors import ProductError
from deepsatdata_plugin.core.products.formats.safe.name import (
    base_name,
    looks_like_product,
    parse_name,
)

NAME = "S2A_MSIL2A_20230625T234621_N0509_R073_T01WCP_20230626T022157"


@pytest.mark.parametrize(
    "text",
    [
        NAME,
        NAME + ".SAFE",
        NAME + ".zip",
        NAME + ".SAFE.zip",
        NAME + ".safe",
        "esa_" + NAME + ".SAFE",
        f"/data/2023/{NAME}.SAFE/",
        f"C:\\data\\{NAME}.SAFE",
        f"https://hub/odata/v1/{NAME}.SAFE",
        NAME.replace("L2A_", "L2a_"),
        NAME.lower(),
        f"  {NAME}\n",
    ],
)
def test_every_spelling_reads_the_same(text):
    name = parse_name(text)
    assert (name.platform, name.level, name.tile) == ("S2A", "L2A", "01WCP")
    assert name.sensing_start == datetime(2023, 6, 25, 23, 46, 21, tzinfo=timezone.utc)
    assert name.generation_time == datetime(2023, 6, 26, 2, 21, 57, tzinfo=timezone.utc)
    assert (name.baseline, name.relative_orbit) == ("05.09", 73)
    assert str(name) == NAME
    assert looks_like_product(text)


def test_missing_parts():
    name = parse_name("S2A_MSIL1C_20200717T221941_R029_T01LAC_20200717T234135.SAFE")
    assert (name.baseline, name.relative_orbit) == ("", 29)
    assert str(name) == "S2A_MSIL1C_20200717T221941_R029_T01LAC_20200717T234135"
    assert parse_name("S2C_MSIL1C_20250117T221941_N0511_R029_T01LAC").generation_time is None


@pytest.mark.parametrize(
    "text",
    [
        "S2A_OPER_PRD_MSIL1C_PDMC_20160112T190112_R022_V20160112T101112_20160112T101112.SAFE",
        "S2A_USER_PRD_MSIL2A_PDMC_20160112T190112_R022_V20160112T101112_20160112T101112",
    ],
)
def test_long_names_are_unsupported_not_misread(text):
    with pytest.raises(ProductError, match="before December 2016") as caught:
        parse_name(text)
    assert text.replace(".SAFE", "") in str(caught.value)
    assert looks_like_product(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no Sentinel-2"),
        ("LC08_L1TP_198026_20200101", "no Sentinel-2"),
        ("S2A_MSIL1B_20230625T234621_N0509_R073_T01WCP_20230626T022157", "L1B is not supported"),
        (NAME.replace("20230625T234621", "20231325T234621"), "no date"),
        (NAME.replace("T01WCP", "T01ICP"), "no Sentinel-2"),
        (NAME + "_B02", "no Sentinel-2"),
        ("XS2A" + NAME[3:], "no Sentinel-2"),
    ],
)
def test_refused(text, words):
    with pytest.raises(ProductError, match=words):
        parse_name(text)


def test_base_name():
    assert base_name("a/b/X.SAFE.zip") == "X"
    assert not looks_like_product("notes.zip")
