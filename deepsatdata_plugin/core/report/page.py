"""One html frame for all reports: a page that needs nothing but itself, texts escaped by default.

Text becomes markup only as `Html`, which the functions of this module make. No scripts, no external
resources, no clock; made for paper as much as for the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from html import escape
from typing import Any

from ..words import Told

#: Style of pages, tables and texts; a report adds what its drawings need.
_STYLE = """
@page{size:A4 landscape;margin:12mm}
/* drawings have colours of their own: no browser's dark mode may turn only the texts around them */
:root{color-scheme:only light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1088px;padding:24px;color:#1F2A33;background:#fff;
font:14px/1.45 system-ui,'Segoe UI',Roboto,'DejaVu Sans',sans-serif}
h1{font-size:24px;margin:0 0 4px}h2{font-size:17px;margin:28px 0 6px}
h3{font-size:15px;margin:20px 0 2px;display:flex;gap:14px;align-items:baseline}
h3 small{font-weight:400;color:#56616A;font-size:13px}
p{margin:4px 0 8px;max-width:110ch}.lead{color:#56616A}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:10px 0}
dt{color:#56616A}dd{margin:0}
table{border-collapse:collapse;margin:6px 0 12px;font-variant-numeric:tabular-nums;width:100%}
th{text-align:left;font-weight:600;border-bottom:1.5px solid #1F2A33;padding:3px 10px 3px 0;
vertical-align:bottom}
td{border-bottom:1px solid #DFE3E6;padding:3px 10px 3px 0;vertical-align:top}
.n{text-align:right}td.n,td.d{white-space:nowrap}
.code{font:10.5px/1.8 ui-monospace,'DejaVu Sans Mono',monospace;white-space:nowrap}
.warn{border-left:4px solid #E69F00;background:#FDF6E6;padding:6px 12px;margin:10px 0}
.warn p{margin:2px 0}
details{margin:2px 0 8px}details table{font-size:12.5px}summary{cursor:pointer;color:#0072B2}
section{break-inside:avoid-page}
.legend{margin:8px 0 2px}
@media print{body{padding:0;max-width:none;font-size:11px}summary{color:inherit}a{color:inherit}
.warn{print-color-adjust:exact;-webkit-print-color-adjust:exact}
svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
tr{break-inside:avoid}thead{display:table-header-group}}
"""


#: Style of pages whose drawings are legible on a dark ground too; paper stays white.
DARK = """
:root{color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){body{background:#14191D;color:#DDE3E7}
.lead,dt,h3 small{color:#9FABB3}th{border-bottom-color:#DDE3E7}td{border-bottom-color:#2C353B}
summary{color:#6FBDEB}.warn{background:#33290F}a{color:#6FBDEB}}
"""

#: How texts made by `told` are said in the page that is being made, and the tag of that language.
_SAID: ContextVar[tuple[Callable[[str], str], str]] = ContextVar("said", default=(str, "en"))


@contextmanager
def spoken(say: Callable[[str], str], language: str) -> Iterator[None]:
    """Make pages in a language.

    Args:
        say: Returns a text made by `told` in that language.
        language: Its tag (BCP 47), e.g. "de".
    """
    before = _SAID.set((say, language))
    try:
        yield
    finally:
        _SAID.reset(before)


def said(text: str) -> str:
    """Return a sentence in the language of the page; names and numbers stay as they are."""
    return _SAID.get()[0](text) if isinstance(text, Told) or " " in text else text


class Html(str):
    """Markup that is complete and safe; any other text is escaped where it is put into a page."""

    __slots__ = ()


#: What an element may hold: text (escaped), markup, or nested lists of them; None and "" give nothing.
Content = Any


def markup(content: Content) -> Html:
    """Return content as markup."""
    if isinstance(content, Html):
        return content
    if content is None:
        return Html()
    if isinstance(content, (list, tuple)) or hasattr(content, "__next__"):
        return Html("".join(markup(part) for part in content))
    return Html(escape(said(content if isinstance(content, str) else str(content))))


def element(tag: str, *content: Content, css: str = "", **attributes: str | bool) -> Html:
    """Return an element.

    Args:
        tag: Its name.
        *content: What is in it.
        css: Its class.
        **attributes: Others; True gives an attribute without value, False none.
    """
    texts = {"class": css, **attributes} if css else attributes
    shown = "".join(
        f" {name}" if value is True else f' {name}="{escape(said(value))}"'
        for name, value in texts.items()
        if value is not False
    )
    return Html(f"<{tag}{shown}>{markup(content)}</{tag}>")


def table(head: Sequence[Content], kinds: Sequence[str], rows: Iterable[Sequence[Content]]) -> Html:
    """Return a table.

    Args:
        head: Names of the columns, () for none.
        kinds: Class of each column's cells: "n" for numbers, "d" for dates, "code", "lead" or "".
        rows: The cells.
    """
    names = [element("th", name, css=kind if kind == "n" else "") for name, kind in zip(head, kinds)]
    body = [element("tr", [element("td", cell, css=kind) for cell, kind in zip(row, kinds)]) for row in rows]
    return element("table", element("thead", element("tr", names)) if head else None, element("tbody", body))


def facts(rows: Iterable[tuple[str, Content]]) -> Html:
    """Return names with their values, one below the other."""
    return element("dl", [(element("dt", name), element("dd", value)) for name, value in rows])


def warnings(texts: Sequence[str]) -> Html:
    """Return a box of warnings, nothing without any."""
    lines = [element("p", text) for text in texts]
    return element("div", lines, css="warn", role="note") if lines else Html()


def folded(title: str, *content: Content, is_open: bool = False) -> Html:
    """Return content below a line that opens and closes it."""
    return element("details", element("summary", title), *content, open=is_open)


def page(title: str, *content: Content, style: str = "", drawings: Content = None) -> str:
    """Return a whole page.

    Args:
        title: Of the window and the page.
        *content: What is below it.
        style: More CSS.
        drawings: Definitions that drawings refer to.
    """
    lines = Html("\n".join(markup(part) for part in (element("h1", title), *content)))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(_SAID.get()[1])}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"{element('title', title)}<style>{_STYLE}{style}</style></head>"
        f"<body>{markup(drawings)}\n{lines}\n</body></html>\n"
    )
