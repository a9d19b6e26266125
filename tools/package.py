"""Stage, zip and install the plugin. Standard library only, so that it runs before `make setup`.

The zip is what plugins.qgis.org accepts: one top folder, a licence, no compiled Python, no hidden files,
no tests, no executable bits. Equal sources give equal bytes, whatever the clock and the umask say.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "deepsatdata_plugin"

#: What of the package is shipped; anything else in its folders is an error, not a surprise.
SHIPPED = {".py", ".svg", ".png", ".model3", ".qml", ".ui", ".csv", ".json"}
#: Folders from elsewhere in the source tree that are shipped too: the simulator makes the demo data.
MORE = {"test/scene": "scene"}
#: Left behind without a word.
LITTER = {"__pycache__", ".DS_Store", "Thumbs.db"}

LIMIT = 25_000_000
REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker",
    "repository",
)  # fmt: skip


class PackageError(Exception):
    """The plugin cannot be packaged as it stands."""


def sources() -> Iterator[Path]:
    """Yield the files of the package that are shipped, sorted, relative to its folder."""
    folder = ROOT / PACKAGE
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if LITTER & set(relative.parts) or path.suffix == ".pyc" or path.is_dir():
            continue
        if path.suffix not in SHIPPED or any(part.startswith(".") for part in relative.parts):
            raise PackageError(f"{path}: not a kind of file that is shipped (see SHIPPED in {__file__})")
        yield relative


def build(target: Path, *, whole: bool = False) -> None:
    """Stage a loadable plugin folder at `target`, replacing what was there.

    Args:
        target: The folder.
        whole: Refuse where translations or help cannot be made; else they are left out with a word.
    """
    check_metadata()
    if target.exists():
        shutil.rmtree(target)
    for relative in sources():
        (target / relative).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / PACKAGE / relative, target / relative)
    for name in ("metadata.txt", "LICENSE"):
        shutil.copyfile(ROOT / name, target / name)
    for source, place in MORE.items():
        for path in sorted((ROOT / source).glob("*.py")):
            (target / place).mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target / place / path.name)
    compile_translations(target / "i18n", need=whole)
    make_help(target / "help", need=whole)
    print(f"staged {target}")


def compile_translations(target: Path, *, need: bool) -> None:
    """Compile i18n/*.ts with lrelease; without it QGIS shows the English texts."""
    program = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("lrelease6")
    sources_ = sorted((ROOT / "i18n").glob("*.ts"))
    if not sources_:
        return
    if program is None:
        text = (
            "lrelease is missing (Debian and Ubuntu: qttools5-dev-tools); the plugin will speak English only"
        )
        if need:
            raise PackageError(text)
        print(text, file=sys.stderr)
        return
    target.mkdir(parents=True, exist_ok=True)
    for source in sources_:
        done = subprocess.run(
            [program, "-silent", str(source), "-qm", str(target / f"{source.stem}.qm")],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise PackageError(f"lrelease {source}: {done.stderr or done.stdout}")


def make_help(target: Path, *, need: bool) -> None:
    """Make the help of docs/*.md, with the Python of `make setup`; without it help is on the web only."""
    python = ROOT / ".venv" / "bin" / "python"
    done = subprocess.run(
        [str(python if python.exists() else sys.executable), str(ROOT / "tools" / "help.py"), str(target)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode == 0:
        return
    text = f"the help cannot be made (run `make setup`): {done.stderr.strip()}"
    if need:
        raise PackageError(text)
    print(text, file=sys.stderr)


def metadata() -> ConfigParser:
    """Read metadata.txt."""
    parser = ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser


def check_metadata() -> None:
    """Refuse metadata that the site refuses."""
    general = metadata()["general"]
    missing = [key for key in REQUIRED if not general.get(key, "").strip()]
    if missing:
        raise PackageError(f"metadata.txt lacks {', '.join(missing)}")
    if "/" in general["author"]:
        raise PackageError("metadata.txt: no slash is allowed in author")


def make_zip(folder: Path, target: Path) -> None:
    """Zip a staged folder: sorted names, fixed times and modes, so that equal files give equal bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            name = f"{folder.name}/{path.relative_to(folder).as_posix()}"
            if ".." in name or ".pyc" in name or "\\" in name:
                raise PackageError(f"{name}: the site refuses such a name")
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, path.read_bytes())
    if part.stat().st_size > LIMIT:
        raise PackageError(f"{part}: {part.stat().st_size} bytes, the site takes {LIMIT}")
    part.replace(target)
    print(target)


def profile_folder() -> Path:
    """Return the plugin folder of the user's QGIS profile."""
    if custom := os.environ.get("QGIS_CUSTOM_CONFIG_PATH"):
        base = Path(custom)
    elif sys.platform == "darwin":
        base = Path.home() / "Library/Application Support/QGIS/QGIS3"
    elif sys.platform == "win32":
        base = Path(os.environ["APPDATA"]) / "QGIS/QGIS3"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "QGIS/QGIS3"
    return base / "profiles" / os.environ.get("QGIS_PROFILE", "default") / "python/plugins"


def main() -> int:
    """Run a command: build, package, install."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("build", "package", "install"))
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / PACKAGE, help="where to stage")
    options = parser.parse_args()
    try:
        if options.command == "install":
            target = profile_folder() / PACKAGE
            build(target)
            print("Restart QGIS and switch DeepSatData on: Plugins, Manage and Install Plugins, Installed.")
            return 0
        build(options.folder, whole=options.command == "package")
        if options.command == "package":
            version = metadata()["general"]["version"]
            make_zip(options.folder, ROOT / "dist" / f"{PACKAGE}-{version}.zip")
    except PackageError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
