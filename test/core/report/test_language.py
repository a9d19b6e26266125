"""Reports in the language that is spoken: every sentence, with its values, and the page's own tag."""

from __future__ import annotations

import re

from deepsatdata_plugin.core.report import spoken
from deepsatdata_plugin.core.report.page import Html, element, page
from deepsatdata_plugin.core.words import Told, told

from .test_selection import report, season


def shouting(text: str) -> str:
    """Say a text in a language of capitals; what is in it is said, too."""
    if not isinstance(text, Told):
        return text
    values = {
        name: shouting(value) if isinstance(value, str) else value for name, value in text.values.items()
    }
    template = re.sub(r"({[^}]*})|[^{}]+", lambda found: found[1] or found[0].upper(), text.template)
    return template.format(**values)


def test_every_word_of_a_report_is_said():
    with spoken(shouting, "xx-CAPS"):
        html, selection = report(season("31TFM", "31TFL"))
    assert '<html lang="xx-CAPS">' in html
    body = re.sub(r"<style>.*?</style>", "", html, flags=re.DOTALL)
    shown = re.sub(r"<[^>]*>", " ", body) + " ".join(re.findall(r'aria-label="([^"]*)"', body))
    words = set(re.findall(r"[A-Za-z]*[a-z][A-Za-z]*", shown)) - {"x"}  # x: times, in x 10^6
    assert words == set(), "English is left"
    assert selection.tiles[0].tile in shown


def test_names_stay_as_they_are():
    with spoken(shouting, "xx"):
        found = page(told("Title"), element("p", "a name of a person"), Html("<b>ready</b>"))
    assert "<title>TITLE</title>" in found and "a name of a person" in found and "<b>ready</b>" in found


def test_the_language_ends_with_its_context():
    with spoken(shouting, "xx"):
        pass
    assert '<html lang="en">' in page(told("Title")) and "TITLE" not in page(told("Title"))
