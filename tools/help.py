"""Make the help that the plugin ships of docs/*.md: `python tools/help.py FOLDER`.

Plain pages that need no network, no script and no server: they open from the plugin's folder.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"

#: Pages of the guide in reading order; the algorithms' pages follow in the order of the work.
GUIDE = (
    "index", "install", "first_dataset", "downloads", "labels", "samples", "training", "models", "looks",
    "benchmarks", "other-tools",
)  # fmt: skip
ALGORITHMS = (
    "findtiles", "searchproducts", "selectproducts", "downloadproducts", "inventoryproducts",
    "preparegroundtruth", "parceldimensions", "rasterizeparcels", "checkalignment", "checklabels",
    "tileandstack", "stackparcels", "extractparcelseries",
    "splitdataset", "verifydataset", "datasetreport", "loadsample",
    "exportdataset", "datasetdiff",
)  # fmt: skip

STYLE = """\
:root { color-scheme: light dark; --ground: #ffffff; --text: #1f2421; --soft: #f2f4f1; --line: #d5dad3;
  --link: #1d6b45; }
@media (prefers-color-scheme: dark) { :root { --ground: #1d201e; --text: #e4e7e3; --soft: #282c29;
  --line: #3b413d; --link: #7fcf9f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
.page { display: grid; grid-template-columns: 15rem minmax(0, 46rem); gap: 2.5rem; max-width: 66rem;
  margin: 0 auto; padding: 1.5rem; }
nav { font-size: .92rem; position: sticky; top: 1.5rem; align-self: start; }
nav a { display: block; padding: .15rem .6rem; border-left: 3px solid transparent; text-decoration: none;
  color: var(--text); }
nav a:hover { border-color: var(--line); }
nav a.here { border-color: var(--link); font-weight: 600; }
nav p { margin: 1rem 0 .2rem .6rem; opacity: .7; }
a { color: var(--link); }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; padding-top: .6rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; }
code { background: var(--soft); padding: .1em .3em; border-radius: 3px; font-size: .9em; }
pre { background: var(--soft); padding: .8rem 1rem; border-radius: 4px; overflow-x: auto; line-height: 1.4; }
pre code { padding: 0; background: none; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
blockquote { margin: 1rem 0; padding: .1rem 1rem;
  border-left: 4px solid var(--link); background: var(--soft); }
@media (max-width: 50rem) { .page { display: block; } nav { position: static; margin-bottom: 1.5rem; } }
"""


def pages() -> list[Path]:
    """Return the pages in reading order; a page that is in no list, or missing, is refused."""
    listed = [DOCS / f"{name}.md" for name in GUIDE]
    listed += [DOCS / "algorithms" / f"{name}.md" for name in ALGORITHMS]
    strange = set(DOCS.rglob("*.md")) ^ set(listed)
    if strange:
        names = ", ".join(sorted(p.relative_to(DOCS).as_posix() for p in strange))
        raise SystemExit(f"docs/ and the lists in tools/help.py differ: {names}")
    return listed


def title(page: Path) -> str:
    """Return the first heading of a page."""
    found = re.match(r"# (.+)\n", page.read_text(encoding="utf-8"))
    if found is None:
        raise SystemExit(f"{page}: the first line is no heading")
    return found.group(1)


def navigation(page: Path, all_pages: list[Path]) -> str:
    """Return links to all pages, as seen from one."""
    parts = []
    for other in all_pages:
        if other.stem == ALGORITHMS[0]:
            parts.append("<p>Steps</p>")
        address = os.path.relpath(other.with_suffix(".html"), page.parent).replace(os.sep, "/")
        here = ' class="here" aria-current="page"' if other == page else ""
        parts.append(f'<a href="{address}"{here}>{html.escape(title(other))}</a>')
    return "\n".join(parts)


def render(page: Path, all_pages: list[Path]) -> str:
    """Return one page as HTML."""
    from markdown_it import MarkdownIt

    body = MarkdownIt("commonmark").enable("table").render(page.read_text(encoding="utf-8"))
    body = re.sub(r'href="((?!https?:)[^"#]+)\.md([#"])', r'href="\1.html\2', body)
    body = re.sub(
        r"<(h[23])>(.*?)</\1>",
        lambda m: f'<{m[1]} id="{anchor(re.sub("<[^>]*>", "", m[2]))}">{m[2]}</{m[1]}>',
        body,
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(title(page))} - DeepSatData</title>\n"
        f"<style>\n{STYLE}</style>\n</head>\n<body>\n"
        f'<div class="page">\n<nav aria-label="Pages">\n{navigation(page, all_pages)}\n</nav>\n'
        f"<main>\n{body}</main>\n</div>\n</body>\n</html>\n"
    )


def anchor(heading: str) -> str:
    """Return the anchor of a heading, as code sites make it."""
    return re.sub(r"[^a-z0-9 _-]", "", html.unescape(heading).lower()).replace(" ", "-")


def make(target: Path) -> list[Path]:
    """Write all pages and the pictures they show; returns the files."""
    all_pages = pages()
    written = []
    if target.exists():
        shutil.rmtree(target)
    for page in all_pages:
        place = target / page.relative_to(DOCS).with_suffix(".html")
        place.parent.mkdir(parents=True, exist_ok=True)
        text = render(page, all_pages)
        place.write_text(text, encoding="utf-8", newline="\n")
        written.append(place)
        for source in re.findall(r'<img src="([^"]+)"', text):
            picture = (page.parent / source).resolve()
            copy = target / picture.relative_to(DOCS)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(picture, copy)
            written.append(copy)
    return written


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    make(Path(sys.argv[1]))
