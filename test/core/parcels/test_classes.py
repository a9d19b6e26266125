"""Class tables: given by the user, kept, or numbered; nothing is shifted in silence."""

from __future__ import annotations

import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.parcels.classes import automatic_table, read_class_table


def table(path, text, encoding="utf-8"):
    path = path / "classes.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_integer_codes_are_kept():
    made = automatic_table(["634", "1", "32767", "1"])
    assert made.origin == "kept"
    assert made.index_of() == {"1": 1, "634": 634, "32767": 32767}


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (["0", "1", "2"], {"0": 1, "1": 2, "2": 3}),
        (["-5", "3"], {"-5": 1, "3": 2}),
        (["32768", "1"], {"1": 1, "32768": 2}),
        (["3306000000", "3399000000", "20000"], {"20000": 1, "3306000000": 2, "3399000000": 3}),
        (["winter", "summer", "Öl"], {"summer": 1, "winter": 2, "Öl": 3}),
        (["10", "9", "x"], {"10": 1, "9": 2, "x": 3}),
        (["011", "003"], {"003": 1, "011": 2}),
    ],
)
def test_other_codes_are_sorted_and_numbered(codes, expected):
    made = automatic_table(codes)
    assert made.origin == "numbered"
    assert made.index_of() == expected
    assert automatic_table(reversed(codes)) == made


def test_too_many_codes():
    with pytest.raises(InputError, match=r"CODE: has 32768 different class codes.*task regression"):
        automatic_table((f"c{i}" for i in range(32768)), "CODE")


def test_table_of_the_user(tmp_path):
    path = table(tmp_path, "code,index,name\n634,2,Klee\n109,1,Mais\n771,1,Mais\n990,0,nothing\nx,-1,\n\n")
    made = read_class_table(path)
    assert made.origin == "table"
    assert [(r.index, r.code, r.name) for r in made.rows] == [
        (-1, "x", ""), (0, "990", "nothing"), (1, "109", "Mais"), (1, "771", "Mais"), (2, "634", "Klee"),
    ]  # fmt: skip


def test_other_ways_to_write_it(tmp_path):
    expected = [("Raps; Öl", 4)]
    for text, encoding in (
        ('Name;CODE;Index\nx;"Raps; Öl";4\n', "utf-8-sig"),
        ('code,index\r\n"Raps; Öl",4\r\n', "utf-8"),
    ):
        rows = read_class_table(table(tmp_path, text, encoding)).rows
        assert [(r.code, r.index) for r in rows] == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "has the columns none.*code,index,name"),
        ("klass,id\n1,2\n", "has the columns klass, id"),
        ("code,index\n", "has no rows"),
        ("code,index\n1,\n", "line 2: index '' of code '1'"),
        ("code,index\n1,1\n2,1.5\n", "line 3: index '1.5' of code '2' is no whole number"),
        ("code,index\n1,40000\n", "no whole number from -1 to 32767"),
        ("code,index\n1,1\n1,2\n", "line 3: code '1' stands there twice"),
        ("code,index\n,2\n", "line 2: the code is empty"),
    ],
)
def test_wrong_tables(tmp_path, text, message):
    with pytest.raises(InputError, match=message) as caught:
        read_class_table(table(tmp_path, text))
    assert "classes.csv" in str(caught.value)


def test_unreadable(tmp_path):
    with pytest.raises(InputError, match="cannot be read as UTF-8"):
        read_class_table(table(tmp_path, "code,index\nÖl,1\n", "latin-1"))
    with pytest.raises(InputError, match=r"absent\.csv"):
        read_class_table(tmp_path / "absent.csv")
