"""Instants as hubs, tables and queues write them: one reader."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from deepsatdata_plugin.core.instants import instant_of
from deepsatdata_plugin.hubs.catalogues.shared.instants import instant_text, read_instant


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2018-01-01T10:36:29Z", at(2018, 1, 1, 10, 36, 29)),
        (" 2018-01-01T10:36:29 ", at(2018, 1, 1, 10, 36, 29)),
        ("2018-01-01 10:36:29", at(2018, 1, 1, 10, 36, 29)),
        ("2018-01-01T12:36:29+02:00", at(2018, 1, 1, 10, 36, 29)),
        ("2018-01-01T10:36:29.5Z", at(2018, 1, 1, 10, 36, 29, 500_000)),
        ("2018-01-01T10:36:29.0240000Z", at(2018, 1, 1, 10, 36, 29, 24_000)),
        ("2018-01-01T10:36:29.024+00:00", at(2018, 1, 1, 10, 36, 29, 24_000)),
        ("2018-01-01", at(2018, 1, 1)),
    ],
)
def test_every_spelling_is_one_instant(text, moment):
    assert instant_of(text) == moment
    assert read_instant(text) == moment.replace(microsecond=0)


@pytest.mark.parametrize("text", ["", "yesterday", "2018-13-01T00:00:00Z", "None"])
def test_what_tells_no_instant(text):
    with pytest.raises(ValueError):
        instant_of(text)
    assert read_instant(text) is None


def test_what_is_written_is_read():
    assert read_instant(instant_text(at(2018, 1, 1, 10, 36, 29, 24_000))) == at(2018, 1, 1, 10, 36, 29)
