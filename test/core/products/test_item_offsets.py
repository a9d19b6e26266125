"""What an item's evidence says of its offset: the table of the rule, line by line."""

from __future__ import annotations

import pytest

from deepsatdata_plugin.core.products import OffsetClaims, convention_of

BANDS = ("B02", "B03")


def claims(baseline, applied=None, number=None, **more):
    flag = "" if applied is None else "earthsearch:boa_offset_applied"
    offsets = dict.fromkeys(BANDS, number)
    return OffsetClaims(**{"baseline": baseline, "flag": flag, "applied": applied, "offsets": offsets, **more})


@pytest.mark.parametrize(
    ("baseline", "applied", "number", "state"),
    [
        ("03.01", True, None, "contradicting"),
        ("03.01", True, 0, "contradicting"),
        ("03.01", None, -1000, "contradicting"),
        ("03.01", False, -1000, "contradicting"),
        ("03.01", False, 0, "none"),
        ("02.14", None, None, "none"),
        ("04.00", True, -1000, "contradicting"),
        ("05.11", True, 0, "applied"),
        ("05.11", True, None, "applied"),
        ("05.11", False, 0, "contradicting"),
        ("05.11", False, -1000, "to_apply"),
        ("05.11", None, -1000, "to_apply"),
        ("05.11", None, 0, "unknown"),
        ("05.11", None, None, "unknown"),
        ("05.11", False, None, "unknown"),
        ("05.11", None, -100, "contradicting"),
        ("99.99", None, -1000, "unknown"),
    ],
)
def test_the_rule(baseline, applied, number, state):
    found = convention_of(claims(baseline, applied, number))
    assert found.state == state
    assert found.offset == (-1000 if state == "to_apply" else 0)
    assert baseline in found.evidence


def test_a_baseline_alone_is_no_evidence():
    kept = {"keeps_dn": True}
    assert convention_of(claims("05.10", **kept)).state == "unknown"
    assert convention_of(claims("05.10", stated="05.10", **kept)).state == "to_apply"
    assert convention_of(claims("05.10", stated="03.01", **kept)).state == "contradicting"
    assert convention_of(claims("02.12", stated="02.12", **kept)).state == "none"
    assert convention_of(claims("05.10", True, stated="05.10", **kept)).state == "contradicting"


def test_flags_of_a_doubtful_collection_do_not_decide():
    for applied in (False, None):
        assert convention_of(claims("05.10", applied, -1000, doubtful=True)).state == "unknown"


def test_bands_have_to_agree():
    mixed = convention_of(OffsetClaims("05.10", offsets={"B02": -1000, "B03": 0, "B04": None}))
    assert mixed.state == "contradicting"
    assert "raster offset -1000 DN (B02)" in mixed.evidence
    assert "no raster offset (B04)" in mixed.evidence


def test_the_evidence_names_flags_and_numbers():
    said = convention_of(claims("05.09", True, -1000, source="earth-search sentinel-2-l2a")).evidence
    assert said == (
        "processing baseline 05.09; earthsearch:boa_offset_applied=true; raster offset -1000 DN; "
        "earth-search sentinel-2-l2a"
    )
