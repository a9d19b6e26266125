"""The plan of the house: which room may ask which, no circle anywhere, nothing heavy at load.

Rooms and arrows stand in one table, `ROOMS`; everything else follows from the imports as they are written,
those inside functions and under `TYPE_CHECKING` included.
"""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "deepsatdata_plugin"

#: Room -> rooms right below it. A room may ask every room that it reaches downwards, and itself.
#: A name that ends in "/" is the loose modules of that folder.
ROOMS: dict[str, tuple[str, ...]] = {
    "resources": (),
    "core/": (),
    "core/storage": ("core/",),
    "core/geo": ("core/storage",),
    "core/tiles": ("core/geo",),
    "core/products": ("core/tiles",),
    "core/selection": ("core/products",),
    "core/parcels": ("core/geo",),
    "core/rasterize": ("core/parcels",),
    "core/sampling": ("core/products", "core/rasterize"),
    "core/stack": ("core/sampling",),
    "core/series": ("core/stack",),
    "core/alignment": ("core/series",),
    "core/reader": (),
    "core/dataset": ("core/stack", "core/alignment", "core/reader"),
    "core/report": ("core/dataset", "core/selection", "core/series"),
    "hubs/": ("core/report",),
    "hubs/contract": ("hubs/",),
    "hubs/web": ("hubs/contract",),
    "hubs/catalogues": ("hubs/web",),
    "hubs/files": ("hubs/contract",),
    "hubs/queue": ("hubs/contract",),
    "hubs/work": ("hubs/queue", "hubs/files"),
    "hubs/assets": ("hubs/web", "hubs/work"),
    "processing": ("hubs/work", "hubs/catalogues", "hubs/assets", "resources"),
    "gui/": ("processing",),
    "gui/settings": ("gui/",),
    "gui/accounts": ("gui/",),
    "gui/queue": ("gui/settings", "gui/accounts"),
    "gui/views": ("gui/queue",),
    "gui/map": ("gui/views",),
    "gui/search": ("gui/map",),
    "gui/dock": ("gui/search",),
    "gui/part": ("gui/dock",),
    "gui/samples": ("gui/map",),
    "gui/menu": ("gui/map",),
    "gui/questions": ("gui/",),
    "plugin": ("gui/part", "gui/samples", "gui/menu", "gui/questions"),
    "__init__": ("plugin",),
}

QGIS = {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6", "processing", "sip"}
#: Packages that each layer may use besides the standard library.
PACKAGES = {
    "core": {"numpy", "osgeo", "h5py", "pyproj", "torch", "dask", "distributed", "matplotlib"},
    "hubs": {"numpy", "osgeo", "requests", "urllib3", "sentinelsat"},
    "processing": {"qgis", "numpy", "osgeo"},
    "gui": {"qgis", "processing", "numpy", "osgeo"},
    "plugin": {"qgis"},
    "resources": set(),
    "__init__": set(),
}
#: Never imported when QGIS starts; inside functions, or in modules that are reached on use only.
HEAVY = {"h5py", "pyproj", "requests", "sentinelsat", "matplotlib", "torch", "dask", "distributed"}
#: Stands alone, so that users can copy it.
ALONE = "core/reader"


@dataclass(frozen=True)
class Import:
    """One imported name, as written in one file of the package.

    Attributes:
        line: Where.
        name: Absolute dotted name; `from ..core import area` gives deepsatdata_plugin.core.area.
        lazy: Inside a function, or under TYPE_CHECKING.
    """

    line: int
    name: str
    lazy: bool


def modules(package: Path = PACKAGE) -> list[Path]:
    return sorted(p for p in package.rglob("*.py") if "__pycache__" not in p.parts)


def imports(path: Path, package: Path = PACKAGE) -> list[Import]:
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    where = ["deepsatdata_plugin", *path.relative_to(package).parent.parts]
    found: list[Import] = []

    def visit(node: ast.AST, lazy: bool) -> None:
        for child in ast.iter_child_nodes(node):
            inner = lazy or isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
            inner = inner or (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test))
            if isinstance(child, ast.Import):
                found.extend(Import(child.lineno, alias.name, lazy) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                base = where[: len(where) - child.level + 1] if child.level else []
                base = [*base, *([child.module] if child.module else [])]
                found.extend(
                    Import(child.lineno, ".".join([*base, alias.name]), lazy) for alias in child.names
                )
            elif isinstance(child, ast.Call):
                called = getattr(child.func, "id", getattr(child.func, "attr", ""))
                if called in ("import_module", "__import__") and child.args:
                    name = child.args[0]
                    if isinstance(name, ast.Constant) and isinstance(name.value, str):
                        found.append(Import(child.lineno, name.value, True))
            visit(child, inner)

    visit(tree, False)
    return found


# -- layers: which packages, and what is loaded when -----------------------------------------------------


def layer_of(path: Path, package: Path = PACKAGE) -> str:
    relative = path.relative_to(package)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


def foreign_imports(path: Path) -> list[str]:
    """What a module must not take from outside the package."""
    layer, broken = layer_of(path), []
    for found in imports(path):
        where, top = f"{path.relative_to(ROOT)}:{found.line}", found.name.split(".")[0]
        if top == "deepsatdata_plugin":
            continue
        if top in QGIS and top not in PACKAGES[layer]:
            broken.append(f"{where}: {layer} must not know {top}")
        elif top not in sys.stdlib_module_names and top not in PACKAGES[layer]:
            broken.append(f"{where}: {layer} must not use the package {top}")
        windows = found.name.startswith(("qgis.gui", "qgis.utils", "qgis.PyQt.QtWidgets"))
        if windows and layer not in ("gui", "plugin"):
            broken.append(f"{where}: only gui imports {found.name}")
        if top in HEAVY and not found.lazy:
            broken.append(f"{where}: {top} is imported at load; import it where it is used")
    return broken


def absolute_imports_of_itself(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.append((node.lineno, node.module or ""))
    return [f"{path}:{line}" for line, name in names if name.split(".")[0] == "deepsatdata_plugin"]


def test_each_layer_uses_its_packages_only():
    broken = [text for path in modules() for text in foreign_imports(path)]
    assert not broken, "\n".join(broken)


def test_imports_of_itself_are_relative():
    assert [text for path in modules() for text in absolute_imports_of_itself(path)] == []


# -- rooms and arrows ------------------------------------------------------------------------------------


@cache
def below(room: str) -> frozenset[str]:
    """All rooms that a room may ask, itself included."""
    return frozenset({room}).union(*(below(lower) for lower in ROOMS[room]))


def room_of(dotted: str) -> str | None:
    """The room of a module or of a name in it; None when it lies in none."""
    parts = dotted.split(".")[1:]
    if not parts:
        return "__init__"
    if parts[0] in ("resources", "plugin", "__init__", "processing"):
        return parts[0]
    room = "/".join(parts[:2])
    if room in ROOMS:
        return room
    return f"{parts[0]}/" if f"{parts[0]}/" in ROOMS and len(parts) <= 3 else None


def dotted_name(path: Path, package: Path = PACKAGE) -> str:
    parts = ["deepsatdata_plugin", *path.relative_to(package).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def folder_room(path: Path, package: Path = PACKAGE) -> str | None:
    """The room that a file belongs to; the `__init__` of a layer is a loose module of it."""
    relative = path.relative_to(package)
    if len(relative.parts) == 1:
        return room_of(f"deepsatdata_plugin.{relative.stem}")
    return room_of(dotted_name(path, package)) or f"{relative.parts[0]}/"


def broken_arrows(path: Path, package: Path = PACKAGE) -> list[str]:
    room = folder_room(path, package)
    broken = []
    for found in imports(path, package):
        if found.name.split(".")[0] != "deepsatdata_plugin":
            continue
        target = room_of(found.name)
        if room is None or target not in below(room):
            broken.append(
                f"{path.relative_to(package)}:{found.line}: {room} must not ask {target} ({found.name})"
            )
    return broken


def test_every_module_lies_in_a_room():
    lost = [p for p in modules() if folder_room(p) not in ROOMS]
    assert not lost, f"no room of the plan: {lost}"
    folders = {p.parent for p in modules()} - {PACKAGE}
    assert [f for f in folders if not (f / "__init__.py").is_file()] == []


def test_arrows_between_rooms():
    broken = [text for path in modules() for text in broken_arrows(path)]
    assert not broken, "\n".join(broken)


def test_reader_stands_alone():
    asked = {found.name for path in modules(PACKAGE / ALONE) for found in imports(path)}
    own = f"deepsatdata_plugin.{ALONE.replace('/', '.')}."
    assert [
        name for name in asked if name.startswith("deepsatdata_plugin") and not name.startswith(own)
    ] == []
    assert not {"osgeo", "qgis"} & {name.split(".")[0] for name in asked}


@pytest.mark.parametrize(
    ("place", "source", "expected"),
    [
        ("core/geo/_probe.py", "from ..tiles import mgrs", "core/geo must not ask core/tiles"),
        (
            "core/stack/_probe.py",
            "from ..dataset.shard import ShardWriter",
            "core/stack must not ask core/dataset",
        ),
        (
            "core/parcels/_probe.py",
            "def f():\n    from ..rasterize import x",
            "core/parcels must not ask core/rasterize",
        ),
        (
            "core/rasterize/files/_probe.py",
            "from ...products import x",
            "core/rasterize must not ask core/products",
        ),
        ("core/_probe.py", "from .geo import x", "core/ must not ask core/geo"),
        ("core/geo/_probe.py", "from ...hubs import contract", "core/geo must not ask hubs/"),
        (
            "hubs/queue/_probe.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ..work.locks import x",
            "hubs/queue must not ask hubs/work",
        ),
        (
            "hubs/work/_probe.py",
            "from ..catalogues.registry import x",
            "hubs/work must not ask hubs/catalogues",
        ),
        ("hubs/files/_probe.py", "from ..web.stream import x", "hubs/files must not ask hubs/web"),
        ("hubs/web/_probe.py", "from ...processing.algorithm import x", "hubs/web must not ask processing"),
        ("processing/algorithms/_probe.py", "from ...gui import dock", "processing must not ask gui/"),
        ("gui/views/_probe.py", "from ..dock.dock import x", "gui/views must not ask gui/dock"),
        ("gui/queue/_probe.py", "from ...plugin import x", "gui/queue must not ask plugin"),
    ],
)
def test_the_check_sees_arrows(place, source, expected, monkeypatch):
    monkeypatch.setattr(Path, "read_text", lambda self, **_: source)
    assert any(expected in text for text in broken_arrows(PACKAGE / place))


@pytest.mark.parametrize(
    ("layer", "source", "expected"),
    [
        ("core", "def f():\n    from qgis.core import QgsGeometry", "core must not know qgis"),
        ("core", "def f():\n    import requests", "core must not use the package requests"),
        ("core", "import h5py", "h5py is imported at load"),
        ("core", "def f():\n    import_module('qgis.core')", "core must not know qgis"),
        ("processing", "from qgis.gui import QgisInterface", "only gui imports qgis.gui"),
        ("processing", "from PyQt5.QtCore import Qt", "processing must not know PyQt5"),
    ],
)
def test_the_check_sees_packages(layer, source, expected, monkeypatch):
    monkeypatch.setattr(Path, "read_text", lambda self, **_: source)
    assert any(expected in text for text in foreign_imports(PACKAGE / layer / "_probe.py"))


# -- what a room hands out -------------------------------------------------------------------------------


def room_packages() -> list[str]:
    """Dotted names of the rooms that are folders of their own."""
    packages = [f"deepsatdata_plugin.{room.replace('/', '.')}" for room in ROOMS if not room.endswith("/")]
    inner = [
        f"deepsatdata_plugin.processing.{p.name}"
        for p in sorted((PACKAGE / "processing").iterdir())
        if p.is_dir()
    ]
    folders = [
        name for name in packages if (PACKAGE.parent / name.replace(".", "/") / "__init__.py").is_file()
    ]
    return [*folders, *(name for name in inner if not name.endswith("__pycache__"))]


def init_of(package: str) -> Path:
    return PACKAGE.parent / package.replace(".", "/") / "__init__.py"


@cache
def handed_out(package: str) -> dict[str, str]:
    """Name -> dotted name of the module that defines it, as the room's `__init__` declares it."""
    alone = package.replace(".", "/").endswith(ALONE)  # it has no `hand_out`, and loads nothing but numpy
    return {
        found.name.rpartition(".")[2]: found.name.rpartition(".")[0]
        for found in imports(init_of(package))
        if found.lazy or alone
    }


def test_rooms_hand_out_what_they_declare():
    """`__all__`, what type checkers see and what is loaded on demand agree; every name is there."""
    for package in room_packages():
        if package == "deepsatdata_plugin.processing" or package.startswith("deepsatdata_plugin.gui"):
            continue
        room = importlib.import_module(package)
        assert sorted(room.__all__) == sorted(handed_out(package)), package
        for name in room.__all__:
            assert getattr(room, name) is getattr(importlib.import_module(handed_out(package)[name]), name)


def test_rooms_are_asked_at_the_door():
    """A room takes from another what that one hands out, never from the modules behind."""
    packages, broken = room_packages(), []
    for path in modules():
        inside = dotted_name(path) if path.name == "__init__.py" else dotted_name(path).rpartition(".")[0]
        for found in imports(path):
            room = max((p for p in packages if found.name.startswith(p + ".")), key=len, default=None)
            if (
                room is None
                or room == "deepsatdata_plugin.processing"
                or (inside + ".").startswith(room + ".")
            ):
                continue
            name = found.name[len(room) + 1 :]
            if name not in handed_out(room):
                broken.append(f"{path.relative_to(PACKAGE)}:{found.line}: {name} is private to {room}")
    assert not broken, "\n".join(broken)


# -- circles ---------------------------------------------------------------------------------------------


def asked_modules() -> dict[str, set[str]]:
    """Module -> modules it takes names from; what a room hands out counts as asked of the module behind."""
    known = {dotted_name(path): path for path in modules()}
    rooms = set(room_packages())
    graph: dict[str, set[str]] = {}
    for name, path in known.items():
        if name in rooms:
            continue
        graph[name] = set()
        for found in imports(path):
            module = found.name if found.name in known else found.name.rpartition(".")[0]
            if module in rooms:
                module = handed_out(module).get(found.name.rpartition(".")[2], module)
            if module in known and module not in rooms and module != name:
                graph[name].add(module)
    return graph


def circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """Strongly connected components of more than one module (Tarjan 1972)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(node: str) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        for other in sorted(graph.get(node, ())):
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            part = []
            while not part or part[-1] != node:
                part.append(stack.pop())
            if len(part) > 1:
                found.append(sorted(part))

    for node in sorted(graph):
        if node not in index:
            visit(node)
    return found


def test_parameters_read_nothing():
    """What an algorithm asks for is described apart from how layers are read, which asks for it."""
    for path in sorted((PACKAGE / "processing" / "parameters").glob("*.py")):
        assert not re.search(r"from \.\.(?:inputs|styles|algorithms)\b", path.read_text(encoding="utf-8")), path


def test_no_circles():
    assert circles(asked_modules()) == []


def test_circles_are_found():
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [["a", "b", "c"]]


# -- loading ---------------------------------------------------------------------------------------------


WITHOUT_QGIS = """
import importlib, pkgutil, sys
for name in ("qgis", "PyQt5", "PyQt6", "sip"):
    sys.modules[name] = None
sys.path.insert(0, {root!r})
import deepsatdata_plugin
for layer in ("core", "hubs"):
    package = importlib.import_module("deepsatdata_plugin." + layer)
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
loaded = {{name.split(".")[0] for name, module in sys.modules.items() if module is not None}}
print("HEAVY", sorted(loaded & {heavy!r}))
print("QGIS", sorted(loaded & {{"qgis", "PyQt5", "PyQt6", "sip"}}))
"""


def test_core_and_hubs_load_without_qgis():
    """Every module of core and hubs loads in a Python that has no QGIS, and pulls in nothing heavy."""
    code = WITHOUT_QGIS.format(root=str(ROOT), heavy=HEAVY)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "HEAVY []" in done.stdout, done.stdout
    assert "QGIS []" in done.stdout, done.stdout


AT_START = """
import sys
sys.path.insert(0, {root!r})
sys.path.insert(0, "/usr/share/qgis/python/plugins")
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
# What QGIS itself has loaded before it comes to plugins.
from processing.core.Processing import Processing
Processing.initialize()
before = set(sys.modules)
import deepsatdata_plugin
plugin = deepsatdata_plugin.classFactory(None)
plugin.initGui()
# numpy too: it alone takes most of what a plugin may take.
print("HEAVY", sorted({{m.split(".")[0] for m in set(sys.modules) - before}} & ({heavy!r} | {{"numpy"}})))
print("COUNT", len(QgsApplication.processingRegistry().providerById("deepsatdata").algorithms()))
plugin.unload()
plugin.unload()
print("GONE", QgsApplication.processingRegistry().providerById("deepsatdata") is None)
"""


def at_start(*, poison: str = "") -> dict[str, str]:
    code = poison + AT_START.format(root=str(ROOT), heavy=HEAVY)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return dict(line.split(" ", 1) for line in done.stdout.splitlines() if " " in line)


def test_starting_the_plugin_loads_nothing_heavy_and_unloading_is_clean():
    seen = at_start()
    assert seen["HEAVY"] == "[]"
    assert seen["GONE"] == "True"


def test_plugin_loads_without_optional_packages(tmp_path):
    """With each optional package shadowed by one that cannot be imported, all algorithms stay listed."""
    everything = at_start()["COUNT"]
    for name in sorted(HEAVY):
        (tmp_path / f"{name}.py").write_text(f"raise ImportError('{name} is shadowed')\n")
    shadowed = at_start(poison=f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n")
    assert shadowed["COUNT"] == everything
    assert int(everything) > 0


def test_modules_are_short_enough_to_be_read():
    long = {
        str(path.relative_to(ROOT)): lines
        for path in modules()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 500
    }
    assert not long, f"split them: {long}"


def test_no_drawers():
    """No module without a subject of its own."""
    drawers = {"utils", "util", "helpers", "helper", "manager", "misc", "common", "tools"}
    assert [p for p in modules() if p.stem in drawers] == []
