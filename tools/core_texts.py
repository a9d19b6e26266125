"""The sentences of core and hubs that are shown: they know no Qt, so pylupdate cannot find them.

Gathered is every text of several words in core and hubs: templates of `told`, and constants, unless they
stand below among those that are no sentences for people. A text with values in it is made by `told`, or it
would stay English: `untold` names those that are not.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "deepsatdata_plugin"

#: Rooms and modules whose texts go into files, which are English whoever makes them, or stand alone.
_ENGLISH = (
    "core/dataset/axes.py",  # names and attributes in the shards
    "core/dataset/catalogue.py",  # its entries in catalogues, likewise
    "core/dataset/card.py",  # the card of a dataset, for all who get it
    "core/dataset/format.py",  # the description of a dataset, in dataset.json
    "reader/",  # is copied into other programs
    "reader.py",
)

#: What is called with texts that nobody is shown: programming errors, questions to databases and hubs.
_UNSEEN = (
    "AssertionError", "AttributeError", "IndexError", "KeyError", "OperationalError", "RuntimeError",
    "TypeError", "ValueError", "compile", "execute", "search", "hand_out", "namedtuple",
)  # fmt: skip

#: Makers of sentences -> places of their templates.
_MAKERS = {"told": (0,), "told_counted": (1, 2)}

#: Of several words: a letter or brace, a blank, a letter or brace.
_PROSE = re.compile(r"[A-Za-z}),;:.%] [a-z{(]|[a-z,;:}] [A-Z]")

#: No prose: questions in SQL and OData, markup, style, code, formats of times, paths.
_CODE = re.compile(
    r"color-scheme|^from \w+ import|^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|BEGIN|ALTER|DROP)\b|"
    r"</|/>|;stroke|\{display|^#|%Y|vsimem|OData\.CSC|Collection/Name|ContentDate|PublicationDate"
)

#: f-strings that read like sentences and are none, {} for what is put in.
_PLAIN = frozenset(
    (
        "{}, {} to {}, {}", "block ({}, {})",  # corners of a grid, a place in it
        "index {}", "row {}",  # what stands for the name of a parcel or row without one, in tables, too
        "le {}",  # of a question to a catalogue
        "a product cannot go from {} to {}.",  # a defect of the program
        # what export.json says of arrays, for whoever reads the files
        "0 background, {} nothing known (ignore it); layers 1, 2 repeat layer 0",
        "(pixels, T) int64, {}: not known", "({}, T, H, W) float32; the model takes one date, [:, t]",
        "means of clear pixels of each {} of the season, normalised; 0: not known",
        # what an item says of its offsets, as dataset.json records it; a grid
        "processing baseline {}", "the item says {}", "no raster offset{}", "raster offset {} DN{}",
        "EPSG:{}, {} x {} px, {} m, {} {}",
        "{} (logout)", "Redactor({} values)", "hub {}", "deepsatdata-cancel-{}",  # names for developers
    )
)  # fmt: skip

#: Texts of several words that are no sentences for people, and where they come from.
_NOT_SHOWN = frozenset(
    (
        # what systems and libraries say, to be recognised
        "out of memory", "cannot allocate", "not enough memory", "memory allocation failed", "disk i/o",
        "unable to open", "unable to lock file", "locking protocol", "not a database", "permission denied",
        "no decoder", "not one component", "timed out", "user credentials", "not verified",
        "not fully set up", "required action", "not allowed for direct access", "concurrent flows",
        "object at 0x", "not a known raster format.",
        # names in files and folders of others
        "Application Support", "Size resolution", "gap big", "application/geo+json, application/json",
        # what a catalogue of items claims, to be compared
        "checksum md5", "file size", "is online", "raster offset=", "published before", "looked up",
        # verdicts about an answer of a hub, used as keys
        "go on", "begin again", "fetch anew", "ask the next", "it goes on", "no account",
        # with a place in it, made by `told` where it is shown
        "{n} {one}",
        # names of formats, and code that a report shows
        "DeepSatData parcel series", ", folds=[0]",
    )
)  # fmt: skip


def sources() -> list[Path]:
    """Return the modules of core and hubs whose texts are shown."""
    found = [*(PACKAGE / "core").rglob("*.py"), *(PACKAGE / "hubs").rglob("*.py")]
    return sorted(
        path for path in found if not any(part in path.relative_to(PACKAGE).as_posix() for part in _ENGLISH)
    )


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def _unseen(tree: ast.Module) -> set[int]:
    """Return the nodes below which no text is shown: docstrings and what `_UNSEEN` is called with."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
        elif _called(node) in _UNSEEN or isinstance(node, (ast.Import, ast.ImportFrom)):
            found |= {id(below) for below in ast.walk(node)}
    return found


def _is_prose(text: object) -> bool:
    return (
        isinstance(text, str)
        and text not in _NOT_SHOWN
        and _PROSE.search(text) is not None
        and _CODE.search(text) is None
    )


def core_texts() -> set[str]:
    """Return the sentences and templates of core and hubs."""
    found: set[str] = set()
    for path in sources():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        unseen = _unseen(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                unseen |= {id(below) for below in ast.walk(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and id(node) not in unseen and _is_prose(node.value):
                found.add(str(node.value))
            found |= _templates(node)
    # The layers above make errors, too; their other texts are found where they are translated.
    for layer in ("processing", "gui"):
        for path in sorted((PACKAGE / layer).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                found |= _templates(node) | _of_errors(node)
    return found


def _of_errors(node: ast.AST) -> set[str]:
    """Return the constant sentences of an error or of a row about what was left out."""
    called = _called(node)
    places: tuple[int | str, ...] = {"Skip": (3, "detail"), "LeftOut": (2, "detail")}.get(called, ())
    if called.endswith("Error") and called not in (*_UNSEEN, "QgsProcessingError"):
        places = (0, "message", "remedy")
    if not isinstance(node, ast.Call):
        return set()
    given = [node.args[place] for place in places if isinstance(place, int) and len(node.args) > place]
    given += [word.value for word in node.keywords if word.arg in places]
    return {
        choice.value
        for sentence in given
        for choice in _choices(sentence)
        if isinstance(choice, ast.Constant) and _is_prose(choice.value)
    }


def _templates(node: ast.AST) -> set[str]:
    """Return the templates of a call that makes a sentence, single words among them."""
    called = _called(node)
    if not isinstance(node, ast.Call) or called not in (*_MAKERS, "counted"):
        return set()
    if called == "counted":
        words = [word.value for word in node.args[1:] if isinstance(word, ast.Constant)]
        if len(words) == 1:
            words.append(f"{words[0]}s")
        return {f"{{n}} {word}" for word in words}
    given = [node.args[place] for place in _MAKERS[called] if len(node.args) > place]
    found = {text.value for choice in given for text in _choices(choice) if isinstance(text, ast.Constant)}
    return {
        text
        for text in found
        if isinstance(text, str) and re.search("[A-Za-z]", re.sub(r"{[^}]*}", "", text))
    }


def _choices(sentence: ast.expr) -> Iterator[ast.expr]:
    """Yield the branches of a choice between sentences."""
    if isinstance(sentence, ast.IfExp):
        yield from _choices(sentence.body)
        yield from _choices(sentence.orelse)
    else:
        yield sentence


def untold() -> list[str]:
    """Return "file:line: text" of f-strings that read like sentences: `told` would keep their parts."""
    found = []
    for path in sources():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        unseen = _unseen(tree)
        for node in ast.walk(tree):
            if not isinstance(node, ast.JoinedStr) or id(node) in unseen:
                continue
            text = "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
            words = re.findall(r"(?<![\w/.'-])[a-z]{2,}(?![\w/.=(:'-])", text)
            if words and _is_prose(text) and text not in _PLAIN:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {text}")
    return found


def model_texts() -> set[str]:
    """Return labels, help and titles of results of the shipped models."""
    found: set[str] = set()
    for path in sorted((PACKAGE / "models").glob("*.model3")):
        root = ET.parse(path).getroot()  # noqa: S314 - our own file
        for option in root.iter("Option"):
            name = option.get("name", "")
            if name == "help":
                found |= {str(child.get("value") or "") for child in option}
            elif name == "parameterDefinitions":
                found |= {
                    str(entry.get("value") or "")
                    for entry in option.iter("Option")
                    if entry.get("name") == "description"
                }
    return {text for text in found if text.strip() and not text.startswith("DeepSatData for")}


def as_source() -> str:
    """Return all of them as Python that pylupdate reads."""
    lines = [f'translate("core", {text!r})' for text in sorted(core_texts())]
    lines += [f'translate("models", {text!r})' for text in sorted(model_texts())]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    texts = core_texts()
    print(len(texts), "texts of core and hubs;", len(untold()), "with values stay English")
    print(len(model_texts()), "texts of models")
    print(sum(map(len, texts)), "characters")
