"""The sentences of core and hubs that are shown: they know no Qt, so pylupdate cannot find them.

Gathered are constants (and templates of `told`) where sentences are made: in errors, in rows about what was
left out, in notes to feedback, in titles of hubs. A text with values in it that `told` does not make stays
English; `untold` counts those.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "deepsatdata_plugin"

#: Called -> arguments that are sentences, by place or by name. Classes of errors are added by their names.
_SENTENCES: dict[str, tuple[int | str, ...]] = {
    "told": (0,),
    "told_counted": (1, 2),
    "Skip": (3, "detail"),
    "LeftOut": (2, "detail"),
    "info": (0,),
    "warn": (0,),
    "Preset": (1, 4),
}
_ERROR: tuple[int | str, ...] = (0, "message", "remedy")
_ERRORS = ("BadProduct", "EnvironmentFailure", "Cancelled", "MissingPackage")

#: Dictionaries whose texts are shown.
_TABLES = ("DIALECTS", "_UNTRIED", "_UNKNOWN", "_SIZES")


def sources() -> list[Path]:
    """Return the modules of core and hubs; the reader stands alone and is not shown."""
    found = [*(PACKAGE / "core").rglob("*.py"), *(PACKAGE / "hubs").rglob("*.py")]
    return sorted(path for path in found if path.parent.name != "reader")


def _sentences(node: ast.AST) -> Iterator[ast.expr]:
    if isinstance(node, ast.Call):
        called = getattr(node.func, "id", getattr(node.func, "attr", ""))
        places = _SENTENCES.get(called)
        if places is None and (called.endswith("Error") or called in _ERRORS):
            places = _ERROR
        for place in places or ():
            if isinstance(place, int):
                if len(node.args) > place:
                    yield node.args[place]
            else:
                yield from (word.value for word in node.keywords if word.arg == place)
    elif isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        if any(getattr(target, "id", "") in _TABLES for target in targets):
            yield from (inner for inner in ast.walk(node.value) if isinstance(inner, ast.Constant))


def _constants(sentence: ast.expr) -> Iterator[ast.expr]:
    """Yield the branches of a choice between sentences."""
    if isinstance(sentence, ast.IfExp):
        yield from _constants(sentence.body)
        yield from _constants(sentence.orelse)
    else:
        yield sentence


def core_texts() -> set[str]:
    """Return the constant sentences and templates of core and hubs."""
    found: set[str] = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            found |= {
                text.value
                for sentence in _sentences(node)
                for text in _constants(sentence)
                if isinstance(text, ast.Constant) and isinstance(text.value, str) and " " in text.value
            }
            found |= _counted(node)
    return found


def _counted(node: ast.AST) -> set[str]:
    """Return the two templates that `counted(number, "word", "words")` makes."""
    if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "counted":
        return set()
    words = [word.value for word in node.args[1:] if isinstance(word, ast.Constant)]
    if len(words) == 1:
        words.append(f"{words[0]}s")
    return {f"{{n}} {word}" for word in words}


def untold() -> list[str]:
    """Return "file:line" of sentences with values in them that `told` does not make."""
    return [
        f"{path.relative_to(ROOT)}:{sentence.lineno}"
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for sentence in _sentences(node)
        if any(isinstance(text, ast.JoinedStr) for text in _constants(sentence))
    ]


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
