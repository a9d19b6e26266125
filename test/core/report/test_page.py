"""The frame of all reports: what is not markup is escaped, wherever it is put."""

from __future__ import annotations

from deepsatdata_plugin.core.report.page import Html, element, facts, folded, markup, page, table, warnings

NASTY = '<b onclick="x">&\''
SAFE = "&lt;b onclick=&quot;x&quot;&gt;&amp;&#x27;"


def test_texts_are_escaped_everywhere():
    parts = [
        element("p", NASTY, [NASTY, (n for n in [NASTY])], title=NASTY),
        table([NASTY], ["n"], [[NASTY], [Html("<i>mine</i>")]]),
        facts([(NASTY, NASTY)]),
        warnings([NASTY]),
        folded(NASTY, NASTY, is_open=True),
    ]
    text = page(NASTY, *parts, NASTY)
    assert "<b " not in text and 'onclick="' not in text
    assert text.count(SAFE) == 4 + 2 + 2 + 1 + 2 + 3
    assert "<i>mine</i>" in text


def test_nothing_gives_nothing():
    assert markup([None, "", [], Html()]) == ""
    assert warnings([]) == ""
    assert element("details", None, open=False) == "<details></details>"
    assert element("details", None, open=True) == "<details open></details>"
    assert table((), ("d",), [["a"]]) == '<table><tbody><tr><td class="d">a</td></tr></tbody></table>'


def test_markup_is_not_escaped_twice():
    assert markup(markup(element("p", "<"))) == "<p>&lt;</p>"
    assert not isinstance(Html("a") + "<b>", Html)  # joined to a text it is a text again


def test_no_dark_mode_turns_the_texts_around_drawings():
    """A browser that darkens pages would leave dark lettering on dark ground."""
    assert ":root{color-scheme:only light}" in page("x")


def test_titles_of_columns_may_take_two_lines():
    """Else a table of ten columns is wider than a page."""
    style = page("x").split("</style>")[0]
    rules = [rule for rule in style.split("}") if "nowrap" in rule]
    assert rules and not any(
        "th" in rule.split("{")[0].split(",") or rule.strip().startswith(".n") for rule in rules
    )
