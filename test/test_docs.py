"""The guide: links lead somewhere, commands are valid, pictures are small, and the plugin brings it along."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepsatdata_plugin import resources
from deepsatdata_plugin.processing.provider import ALGORITHMS
from deepsatdata_plugin.processing.shipped_model import shipped_models

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
KEPT: list = []
PAGES = sorted(DOCS.rglob("*.md"))


def load(name):
    spec = importlib.util.spec_from_file_location(f"deepsatdata_tool_{name}", ROOT / "tools" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("help") / "help"
    load("help").make(target)
    return target


@pytest.fixture(scope="module")
def provider(qgis_processing):
    """The steps are known, so that models can be read."""
    from qgis.core import QgsApplication

    from deepsatdata_plugin.processing.provider import DeepSatDataProvider

    registry = QgsApplication.processingRegistry()
    found = registry.providerById("deepsatdata")
    if found is None:
        found = DeepSatDataProvider()  # kept: the registry does not own the Python side
        assert registry.addProvider(found)
        KEPT.append(found)
    return found


def commands(page: Path) -> list[tuple[str, list[str]]]:
    """(algorithm, arguments) of each command of a page."""
    text = page.read_text(encoding="utf-8").replace("\\\n", " ")
    found = re.findall(r"^qgis_process\.bin run (\S+) -- (.*)$", text, re.MULTILINE)
    return [(name, shlex.split(arguments)) for name, arguments in found]


def test_every_algorithm_has_a_page_with_a_command():
    names = {algorithm().name() for algorithm in ALGORITHMS}
    assert {page.stem for page in (DOCS / "algorithms").glob("*.md")} == names
    assert list(load("help").ALGORITHMS) == [algorithm().name() for algorithm in ALGORITHMS]
    for name in names:
        page = DOCS / "algorithms" / f"{name}.md"
        assert f"deepsatdata:{name}" in [algorithm for algorithm, _ in commands(page)], name


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm().name())
def test_pages_speak_as_the_screen_does(algorithm):
    """Title and labels are those of the dialog."""
    instance = algorithm().create({})
    text = (DOCS / "algorithms" / f"{instance.name()}.md").read_text(encoding="utf-8")
    assert text.startswith(f"# {unnumbered(instance.displayName())}\n")
    labels = [p.description() for p in instance.parameterDefinitions()]
    given = text.split("## You give\n")[1].split("\n## ")[0]
    assert given.count("**") > 2
    for label in re.findall(r"\*\*(.+?)\*\*", given):
        assert any(known.startswith(label) for known in labels), label


def test_models_are_called_as_on_the_screen():
    text = (DOCS / "models.md").read_text(encoding="utf-8")
    named = re.findall(r"^- \*\*(.+?)\*\*:", text, re.MULTILINE)
    assert named == [unnumbered(title) for title in sorted(model.displayName() for model in shipped_models())]


def unnumbered(title: str) -> str:
    return re.sub(r"^[0-9.]+ ", "", title)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_commands_are_valid(page, provider):
    """Every parameter is there, every choice can be chosen, nothing that is needed is missing."""
    known = {algorithm().name(): algorithm for algorithm in ALGORITHMS}
    known.update({model.name(): model.createInstance for model in shipped_models()})
    for algorithm, arguments in commands(page):
        provider, name = algorithm.split(":")
        assert provider == "deepsatdata"
        instance = known[name]().create({})
        definitions = {p.name(): p for p in instance.parameterDefinitions()}
        given = {}
        for argument in arguments:
            key, _, value = argument.partition("=")
            assert key in definitions, (page.name, key)
            given.setdefault(key, []).append(value)
        for key, values in given.items():
            definition = definitions[key]
            value = values if len(values) > 1 else values[0]
            if definition.type() in ("enum", "number", "boolean", "datetime", "extent"):
                assert definition.checkValueIsAcceptable(value), (page.name, key, value)
        needed = {
            key
            for key, definition in definitions.items()
            if not definition.flags() & definition.Flag.FlagOptional
            and definition.defaultValue() in (None, "")
            and not definition.isDestination()
        }
        assert needed <= set(given), (page.name, needed - set(given))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_and_pictures_lead_somewhere(page):
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        assert found.is_file(), (page.name, target)
        if anchor:
            headings = re.findall(r"^#+ (.+)$", found.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in {load("help").anchor(heading) for heading in headings}, target


def test_help_opens_without_a_network(made):
    """Pages ask for nothing outside their folder, and lead to files that are there."""
    pages = sorted(made.rglob("*.html"))
    assert len(pages) == len(PAGES)
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert "<script" not in text and ".md" not in re.sub(r"<code>.*?</code>", "", text, flags=re.DOTALL)
        for kind, target in re.findall(r'(src|href)="([^"]+)"', text):
            if target.startswith("https://"):
                assert kind == "href", target
                continue
            assert (page.parent / target.partition("#")[0]).resolve().is_file(), (page.name, target)
        for picture in re.findall(r"<img [^>]*>", text):
            assert re.search(r'alt="[^"]{10,}"', picture), picture


def test_pictures_are_shown_and_small():
    shown = set()
    for page in [*PAGES, ROOT / "README.md", *(ROOT / "test").rglob("README.md")]:
        for target in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
            shown.add((page.parent / target).resolve())
    shown.add(DOCS / "images" / "dock_dark.png")  # beside the light one
    there = {path.resolve() for path in (DOCS / "images").iterdir()}
    assert there <= shown, f"nobody shows {sorted(p.name for p in there - shown)}"
    assert sum(path.stat().st_size for path in there) < 3_000_000


def test_help_buttons_lead_to_what_came_with_the_plugin(made, monkeypatch):
    web = ALGORITHMS[0]().helpUrl()
    assert web.startswith("https://") and web.endswith("/docs/algorithms/findtiles.md")
    monkeypatch.setattr(resources, "PACKAGE", made.parent)
    for algorithm in ALGORITHMS:
        address = algorithm().helpUrl()
        assert address.startswith("file:///") and address.endswith(f"/algorithms/{algorithm().name()}.html")
        assert Path(address.removeprefix("file://")).is_file()
    for model in shipped_models():
        assert model.helpUrl().endswith("/help/models.html")


@pytest.mark.slow
def test_commands_run_on_the_demo_data(tmp_path):
    """Every command of the guide that needs no network, as it is written, in its order, headless."""
    from deepsatdata_plugin.gui.menu.demo_season import make_demo_data

    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    folder = make_demo_data(tmp_path / "demo", lambda percent: None)
    staged = tmp_path / "plugins" / "deepsatdata_plugin"
    tool = [sys.executable, str(ROOT / "tools" / "package.py"), "build", "--folder", str(staged)]
    subprocess.run(tool, check=True, capture_output=True)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QGIS_PLUGINPATH": str(tmp_path / "plugins"),
    }

    def call(*arguments):
        done = subprocess.run(
            [program, *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=300
        )
        assert done.returncode == 0, (arguments, done.stdout[-1500:] + done.stderr[-1500:])
        return done.stdout

    call("plugins", "enable", "deepsatdata_plugin")
    pages = [DOCS / "algorithms" / f"{algorithm().name()}.md" for algorithm in ALGORITHMS]
    for page in [*pages, DOCS / "models.md"]:
        for algorithm, arguments in commands(page):
            if "AFTER=dataset_corrected" in arguments:  # whose parcels somebody has corrected
                shutil.copytree(folder / "dataset", folder / "dataset_corrected")
            if "HUB=cdse" not in arguments and not any(text.startswith("ITEMS=") for text in arguments):
                call("run", algorithm, "--", *arguments)
    for name in (
        "tiles.gpkg", "found.gpkg", "selected.gpkg", "selection.html", "inventory_again.gpkg",
        "ground_truth/classes.csv", "dataset/dataset.json", "dataset/samples.csv",
    ):  # fmt: skip
        assert (folder / name).stat().st_size > 0, name


def test_pictures_are_made_by_the_script():
    """What a picture shows is renewed by `make screenshots`, but for those that other scripts draw."""
    tool = load("screenshots")
    drawn = {"demo", "dock_light", "dock_dark", *tool.REPORTS}
    dock = (ROOT / "tools" / "dock_screenshots.py").read_text(encoding="utf-8")
    drawn |= set(re.findall(r'"(dock_\w+)": "\w+/\w+"', dock))
    assert {path.stem for path in (DOCS / "images").iterdir()} == set(tool.SHOWN) | drawn
    walk = (ROOT / "tools" / "walk.py").read_text(encoding="utf-8")
    for source in tool.SHOWN.values():
        look, _, name = source.partition("/")
        assert look in tool.LOOKS and f'"{name}"' in walk, source
