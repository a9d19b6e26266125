"""Readiness for Qt 6 and QGIS 4, by reading the sources: no binding by name, no unscoped enum, no exec_.

Qt and QGIS name enum members and nested classes with a capital and everything else without. So an
attribute with a capital right behind a class of theirs is a member that Qt 6 has moved into its enum
(`Qt.AlignLeft`), unless it leads on (`Qt.AlignmentFlag.AlignLeft`) or is called (a nested class).
`make qt6` asks the real PyQt6 too.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted(
    p
    for p in (ROOT / "deepsatdata_plugin").rglob("*.py")
    if p.relative_to(ROOT).parts[1] not in ("core", "hubs")
)

BINDINGS = {"PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6"}
GONE_MODULES = {"QtWebKit", "QtWebKitWidgets", "QtXmlPatterns", "QtScript", "Qt"}
MODULES = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtXml", "QtSql", "QtTest"}
GONE_NAMES = {"QRegExp", "QDesktopWidget", "qApp", "QStringRef", "QTextCodec", "QMatrix", "QGLWidget"}
GONE_METHODS = {"exec_", "print_"}
#: Qt 6 has these in QtGui, where QGIS 3 does not; QGIS 4 has them in QtWidgets again.
FROM_WIDGETS = {"QAction", "QActionGroup", "QShortcut"}
#: QGIS 4 patches QVariant's type names in.
PATCHED = {"QVariant"}


def findings(text: str) -> list[tuple[int, str]]:
    tree = ast.parse(text)
    found: list[tuple[int, str]] = []
    classes: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            found += [(node.lineno, message) for message in _import_findings(node)]
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
                classes |= {alias.asname or alias.name for alias in node.names}
    leads_on = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    called = {id(n.func) for n in ast.walk(tree) if isinstance(n, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr in GONE_METHODS:
                found.append((node.lineno, f"{node.attr}: drop the underscore"))
            if node.attr in GONE_NAMES:
                found.append((node.lineno, f"{node.attr} is gone in Qt 6"))
            owner = _owner(node.value)
            capital = node.attr[:1].isupper() and not node.attr.isupper()
            if owner in classes - PATCHED and capital and id(node) not in leads_on | called:
                found.append((node.lineno, f"{owner}.{node.attr}: name its enum in between"))
    return sorted(found)


def _owner(node: ast.expr) -> str:
    """The class in `Qt.X`, and the module in `QtCore.Qt.X`."""
    if isinstance(node, ast.Name):
        return "" if node.id in MODULES else node.id
    inner = getattr(node, "value", None)
    return inner.id if isinstance(inner, ast.Name) and inner.id in MODULES else ""


def _import_findings(node: ast.Import | ast.ImportFrom) -> list[str]:
    found = []
    names = [alias.name for alias in node.names]
    paths = names if isinstance(node, ast.Import) else [node.module or ""]
    for path in paths:
        parts = path.split(".")
        if not getattr(node, "level", 0) and parts[0] in BINDINGS:
            found.append(f"import of {path}: use qgis.PyQt")
        if parts[:2] == ["qgis", "PyQt"]:
            inside = parts[2:3] or names
            found += [f"{name} is gone in Qt 6" for name in inside if name in GONE_MODULES]
            found += [f"{name} is gone in Qt 6" for name in names if name in GONE_NAMES]
            if parts[2:] == ["QtGui"]:
                found += [f"{name}: import it from QtWidgets" for name in names if name in FROM_WIDGETS]
    return found


def test_sources_are_ready_for_qt6():
    found = [
        f"{p.relative_to(ROOT)}:{line}: {text}"
        for p in SOURCES
        for line, text in findings(p.read_text("utf-8"))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "text",
    [
        "from PyQt5.QtCore import Qt",
        "import PyQt6.QtCore",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
        "from qgis.PyQt import QtCore\nx = QtCore.Qt.AlignLeft",
        "from qgis.PyQt.QtWidgets import QDialog\nQDialog().exec_()",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt.QtGui import QAction",
        "from qgis.PyQt import QtWebKit",
        "from qgis.core import QgsTask\nf = QgsTask.CanCancel",
        "from qgis.core import QgsProcessing\nk = QgsProcessing.TypeVectorPolygon",
    ],
)
def test_the_check_sees(text):
    assert findings(text)


@pytest.mark.parametrize(
    "text",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft",
        "from qgis.core import QgsProcessing\nx = QgsProcessing.TEMPORARY_OUTPUT",
        "from qgis.core import QgsVectorFileWriter\no = QgsVectorFileWriter.SaveVectorOptions()",
        "from qgis.PyQt.QtCore import QVariant\nx = QVariant.Int",
        "from qgis.PyQt import QtCore\nx = [QtCore.QTimer, QtCore.Qt.AlignmentFlag.AlignLeft]",
        "from qgis.PyQt.QtWidgets import QAction, QDialog\nQDialog().exec()",
    ],
)
def test_the_check_lets_pass(text):
    assert findings(text) == []
