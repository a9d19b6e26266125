"""Ask the real PyQt6 for every name that the plugin takes from qgis.PyQt. Needs a PyQt6 wheel, no QGIS.

`test/test_qt6_ready.py` reads the sources by rule; this resolves `Qt.AlignmentFlag.AlignLeft` attribute by
attribute. What qgis.PyQt itself adds for Qt 6 counts as there.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

#: Put back by qgis.PyQt on Qt 6.
SHIMS = {
    ("QtWidgets", "QAction"),
    ("QtWidgets", "QActionGroup"),
    ("QtWidgets", "QShortcut"),
    ("QtCore", "NULL"),
}
#: Class whose members qgis.PyQt patches in.
PATCHED = {"QVariant"}


def qt6(module: str) -> ModuleType | None:
    """Return PyQt6.<module>, None when there is no such module."""
    try:
        return importlib.import_module(f"PyQt6.{module}")
    except ImportError:
        return None


def problems(path: Path) -> Iterator[str]:
    """Yield a line for each name that PyQt6 does not have."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    names: dict[str, object] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith("qgis.PyQt"):
            continue
        for alias in node.names:
            module_name = (node.module or "").partition("qgis.PyQt.")[2] or alias.name
            module = qt6(module_name)
            if module is None:
                yield f"{path}:{node.lineno}: PyQt6 has no module {module_name}"
            elif node.module == "qgis.PyQt":
                names[alias.asname or alias.name] = module
            elif hasattr(module, alias.name):
                names[alias.asname or alias.name] = getattr(module, alias.name)
            elif (module_name, alias.name) not in SHIMS:
                yield f"{path}:{node.lineno}: PyQt6.{module_name} has no {alias.name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            chain = dotted(node)
            if chain and chain[0] in names and not PATCHED & set(chain):
                missing = unresolved(names[chain[0]], chain[1:])
                if missing:
                    yield f"{path}:{node.lineno}: {'.'.join(chain)}: PyQt6 has no {missing}"


def dotted(node: ast.expr) -> list[str]:
    """Return ["Qt", "AlignmentFlag", "AlignLeft"] of such an expression, [] of any other."""
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return [*before, node.attr] if before else []
    return []


def unresolved(thing: object, chain: list[str]) -> str:
    """Return the first attribute that is not there, "" when all are."""
    for name in chain:
        if not hasattr(thing, name):
            return name
        thing = getattr(thing, name)
    return ""


def main() -> int:
    """Check the files of the folders given."""
    if qt6("QtWidgets") is None:
        print("PyQt6 cannot be imported: run `make qt6`", file=sys.stderr)
        return 2
    files = [path for folder in sys.argv[1:] for path in sorted(Path(folder).rglob("*.py"))]
    found = sorted({text for path in files for text in problems(path)})
    print("\n".join([*found, f"{len(files)} files, {len(found)} names that Qt 6 does not have"]))
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
