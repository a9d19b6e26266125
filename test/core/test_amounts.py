"""Numbers of things and of bytes as people write them."""

from __future__ import annotations

import pytest

from deepsatdata_plugin.core.amounts import byte_size, counted
from deepsatdata_plugin.core.errors import Skip


def test_one_and_several():
    assert [counted(n, "product") for n in (0, 1, 2)] == ["0 products", "1 product", "2 products"]
    assert counted(2, "is", "are") == "2 are"


@pytest.mark.parametrize(
    ("octets", "text"),
    [(0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "1.0 kB"), (640_400, "640 kB"), (2_340_000, "2.3 MB"),
     (45e6, "45 MB"), (999_999_999, "1.0 GB"), (12.34e9, "12.3 GB"), (5.1e12, "5.1 TB")],
)  # fmt: skip
def test_bytes(octets, text):
    assert byte_size(octets) == text


@pytest.mark.parametrize(
    ("skip", "detail"),
    [
        (Skip("product", "S2A", "cloudy", "S2A: cloud cover is high."), "Cloud cover is high."),
        (Skip("parcel", "7", "no_year", "parcel 7: no year."), "No year."),
        (Skip("parcel", "7", "no_year", "77: no year."), "77: no year."),
        (Skip("parcel", "", "no_year", ": no year."), ": no year."),
    ],
)
def test_a_row_names_its_subject_once(skip, detail):
    assert skip.row() == (skip.kind, skip.subject, skip.reason, detail)
