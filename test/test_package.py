"""The staged plugin and its zip: what plugins.qgis.org takes, and nothing else."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TOOL = ROOT / "tools" / "package.py"
NAME = "deepsatdata_plugin"


@pytest.fixture(scope="module")
def staged(tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("staged") / NAME
    subprocess.run(
        [sys.executable, str(TOOL), "build", "--folder", str(target)], check=True, stdout=subprocess.DEVNULL
    )
    return target


@pytest.fixture(scope="module")
def package():
    """The tool as a module."""
    import importlib.util

    spec = importlib.util.spec_from_file_location("deepsatdata_package_tool", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def archive(staged, package, tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("zip") / "plugin.zip"
    package.make_zip(staged, target)
    return target


@pytest.fixture(scope="module")
def general() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    assert parser.sections() == ["general"]
    return dict(parser["general"])


def test_metadata_has_what_the_site_and_qgis_ask_for(general):
    required = (
        "name description version qgisMinimumVersion author email about tracker repository "
        "homepage tags changelog icon category license"
    )
    for key in required.split():
        assert general[key].strip(), key
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert general["deprecated"] == "False"
    assert "supportsQt6" not in general
    assert "/" not in general["author"]
    assert "plugin" not in general["name"].lower()
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    for word in ("h5py", "sentinelsat", "account"):
        assert word in general["about"]


def test_changelog_knows_the_version(general):
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{general['version']}]" in text or "## [Unreleased]" in text
    assert general["version"] in general["changelog"]


def test_licence_is_the_gpl_whole():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_staged_folder_is_whole(staged, general):
    for name in ("__init__.py", "plugin.py", "metadata.txt", "LICENSE", general["icon"], "icon.svg"):
        assert (staged / name).is_file(), name
    sources = {p.relative_to(ROOT / NAME) for p in (ROOT / NAME).rglob("*.py")}
    simulator = {Path("scene") / p.name for p in (ROOT / "test" / "scene").glob("*.py")}
    assert {p.relative_to(staged) for p in staged.rglob("*.py")} == sources | simulator
    models = {p.relative_to(ROOT / NAME) for p in (ROOT / NAME).rglob("*.model3")}
    assert {p.relative_to(staged) for p in staged.rglob("*.model3")} == models


def test_staged_folder_speaks_other_languages(staged):
    expected = {f"{p.stem}.qm" for p in (ROOT / "i18n").glob("*.ts")}
    assert {p.name for p in (staged / "i18n").glob("*.qm")} == expected
    assert expected
    assert not list(staged.rglob("*.ts"))


def test_staged_folder_brings_the_help(staged):
    pages = {p.relative_to(ROOT / "docs").with_suffix(".html") for p in (ROOT / "docs").rglob("*.md")}
    assert {p.relative_to(staged / "help") for p in (staged / "help").rglob("*.html")} == pages


def test_staged_folder_makes_the_demo_data(staged, tmp_path):
    """An installed plugin needs nothing of the source tree for them."""
    code = (
        f"import sys; sys.path.insert(0, {str(staged.parent)!r})\n"
        f"from {NAME}.gui.menu.demo_season import make_demo_data\n"
        "from pathlib import Path\n"
        f"made = make_demo_data(Path({str(tmp_path / 'demo')!r}), lambda percent: None)\n"
        "print(len(list((made / 'products').iterdir())))\n"
    )
    done = subprocess.run(
        [sys.executable, "-IB", "-c", code], capture_output=True, text=True, timeout=300, cwd=tmp_path
    )
    assert done.returncode == 0 and done.stdout.strip() == "18", done.stderr


def test_names_in_the_zip(archive):
    with zipfile.ZipFile(archive) as zipped:
        names = zipped.namelist()
        assert zipped.testzip() is None
        infos = zipped.infolist()
    assert names == sorted(names)
    assert {name.split("/")[0] for name in names} == {NAME}
    assert NAME.isidentifier()
    assert f"{NAME}/LICENSE" in names
    assert f"{NAME}/metadata.txt" in names
    for name in names:
        assert not re.search(r"\.\.|\.pyc|__pycache__|\.git|__MACOSX|\\|:|^/", name), name
        assert not any(part.startswith(".") for part in name.split("/")), name
        assert not re.search(r"\.(exe|dll|so|dylib|bat|sh|ps1|cmd|ts)$", name), name
        assert not re.search(r"(^|/)(tests?|ui_[^/]*\.py|resources_rc\.py)(/|$)", name), name
    assert all((info.external_attr >> 16) & 0o111 == 0 for info in infos), "an executable bit"
    assert archive.stat().st_size < 6_000_000


def test_zip_is_the_same_every_time(staged, archive, package, tmp_path):
    again = tmp_path / "again.zip"
    for path in staged.rglob("*.py"):
        path.touch(mode=0o600)
        path.chmod(0o755)
    package.make_zip(staged, again)
    assert again.read_bytes() == archive.read_bytes()


def test_strange_files_are_refused_by_name(package, tmp_path, monkeypatch):
    root = tmp_path / "tree"
    (root / NAME).mkdir(parents=True)
    (root / NAME / "a.py").write_text("")
    (root / NAME / "virus.sh").write_text("")
    monkeypatch.setattr(package, "ROOT", root)
    with pytest.raises(package.PackageError, match=r"virus\.sh"):
        list(package.sources())


def test_install_goes_to_the_profile(tmp_path):
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "QGIS_PROFILE": "work"}
    subprocess.run(
        [sys.executable, str(TOOL), "install"], check=True, env=environment, stdout=subprocess.DEVNULL
    )
    target = tmp_path / ".local/share/QGIS/QGIS3/profiles/work/python/plugins" / NAME
    assert (target / "metadata.txt").is_file()


def test_importing_the_package_needs_no_qgis(staged):
    """Worker processes import it to reach the core."""
    code = (
        f"import sys; sys.path.insert(0, {str(staged.parent)!r}); sys.modules['qgis'] = None; import {NAME}"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    tree = ast.parse((staged / "__init__.py").read_text(encoding="utf-8"))
    top = [n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
    assert [n.module for n in top if isinstance(n, ast.ImportFrom)] == ["__future__"]


def test_security_gate(staged):
    """No finding of bandit or detect-secrets, and no configuration that hides one."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "scan.py"), str(staged)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    hidden = [
        p for p in staged.rglob("*.py") if re.search(r"#\s*(nosec|pragma: allowlist)", p.read_text("utf-8"))
    ]
    assert hidden == []


def test_security_gate_sees(staged, tmp_path):
    """The scan is awake: it finds what the site would."""
    import shutil

    copy = tmp_path / NAME  # a small one: the scan of all of it is the test above
    shutil.copytree(staged / "core" / "storage", copy / "core" / "storage")
    shutil.copy(staged / "metadata.txt", copy)
    (copy / "core" / "bad.py").write_text("import pickle\npickle.loads(b'')\nassert 1\n")
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "scan.py"), str(copy)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 1
    assert "B301" in done.stdout
    assert "B101" in done.stdout
