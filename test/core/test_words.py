"""Sentences that keep their parts: texts like any other, wherever texts go."""

from __future__ import annotations

import json
import pickle
import sqlite3

from deepsatdata_plugin.core.errors import InputError, Skip
from deepsatdata_plugin.core.words import Told, told


def test_it_is_the_text():
    text = told("{name} has {n:.1f} GB.", name="a disk", n=2)
    assert text == "a disk has 2.0 GB." and isinstance(text, str)
    assert (text.template, text.values) == ("{name} has {n:.1f} GB.", {"name": "a disk", "n": 2})
    assert {text: 1}["a disk has 2.0 GB."] == 1
    assert json.loads(json.dumps([text])) == ["a disk has 2.0 GB."]
    with sqlite3.connect(":memory:") as database:
        assert database.execute("SELECT ?", (text,)).fetchone() == ("a disk has 2.0 GB.",)
    database.close()


def test_it_travels_from_worker_processes():
    error = InputError(told("no {band}.", band="B05"), subject="BANDS", remedy=told("Take {n}.", n=3))
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == "BANDS: no B05. Take 3."
    assert isinstance(again.message, Told) and again.message.template == "no {band}."
    skip = pickle.loads(pickle.dumps(Skip("product", "x", "damaged_file", told("{x}", x=1))))
    assert skip.detail.values == {"x": 1}


def test_what_an_exception_holds_is_let_go():
    text = told("cannot be read ({error}).", error=OSError("gone"))
    assert text == "cannot be read (gone)." and text.values == {"error": "gone"}
