"""Walk a newcomer's way through a real QGIS and keep pictures of it: `make screenshots`.

Each look has a fresh profile and home, a screen of its own (Xvfb) and the zip of `make package`. All pictures
go to build/walk/LOOK; those that docs/ show are stored there in few colours. Run it with the Python of .venv.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"

#: Look -> settings of QGIS, environment, screen.
LOOKS: dict[str, tuple[str, dict[str, str], str]] = {
    "light": ("", {}, "1280x800"),
    "dark": ("[UI]\nUITheme=Night Mapping\n", {}, "1280x800"),
    "sharp": ("", {"QT_SCALE_FACTOR": "2"}, "2560x1600"),
    "german": ("[locale]\noverrideFlag=true\nuserLocale=de\n", {"LANG": "de_DE.UTF-8"}, "1280x800"),
}
#: Picture of docs/ -> where it comes from, and to which width it is made smaller (0: as it is).
SHOWN: dict[str, tuple[str, int]] = {
    "menu": ("light/menu", 0),
    "installed": ("light/installed", 1000),
    "demo_data": ("light/demo_data", 1000),
    "inventory_dialog": ("light/inventory_dialog", 0),
    "inventory_map": ("light/inventory_map", 1000),
    "rasterize_dialog": ("light/rasterize_dialog", 0),
    "rasterize_map": ("light/rasterize_map", 1000),
    "claim_mask": ("light/claim_mask", 1000),
    "stack_dialog": ("light/stack_dialog", 0),
    "stack_map": ("light/stack_map", 1000),
    "model_dialog": ("light/model_dialog", 0),
    "modeler": ("light/modeler", 0),
    "dark": ("dark/rasterize_map", 1000),
    "sharp": ("sharp/inventory_dialog", 0),
    "german": ("german/menu", 1000),
}

#: Nothing asks, nothing looks for news, no welcome page.
PROFILE = """\
[qgis]
checkVersion=false
showTips=false
askToSaveProjectChanges=false
[app]
projections\\unknownCrsBehavior=NoAction
[Plugins]
checkOnStart=false
"""


def main() -> int:
    """Walk in every look asked for, then renew docs/images."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("looks", nargs="*", help=f"of {', '.join(LOOKS)}; all by default")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "walk")
    parser.add_argument("--keep-docs", action="store_true", help="leave docs/images as they are")
    options = parser.parse_args()
    zips = sorted((ROOT / "dist").glob("*.zip"), key=lambda path: path.stat().st_mtime)
    if not zips:
        sys.exit("dist/ holds no zip: run `make package`.")
    fine = True
    for look in options.looks or list(LOOKS):
        fine &= walk(look, zips[-1], options.out / look)
    if fine and not options.keep_docs:
        renew(options.out, options.looks or list(LOOKS))
    return 0 if fine else 1


def walk(look: str, plugin: Path, out: Path) -> bool:
    """Walk in one look; True when the end was reached."""
    settings, environment, screen = LOOKS[look]
    if out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True)
    home = _home()
    try:
        profile = home / "profiles" / "profiles" / "new" / "QGIS"
        profile.mkdir(parents=True)
        (profile / "QGIS3.ini").write_text(PROFILE + settings, encoding="utf-8")
        (home / "Documents").mkdir()
        (home / "tmp").mkdir()
        command = [
            "xvfb-run", "-a", "-s", f"-screen 0 {screen}x24 -dpi 96",
            _qgis(), "--nologo", "--noversioncheck",
            "--profiles-path", str(home / "profiles"), "--profile", "new",
            "--code", str(ROOT / "tools" / "walk.py"),
        ]  # fmt: skip
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "QGIS_", "PYTEST"))}
        done = subprocess.run(
            command,
            env={
                **kept,
                **environment,
                "HOME": str(home),
                "XDG_RUNTIME_DIR": str(home),
                "TMPDIR": str(home / "tmp"),  # else QGIS marks every layer as temporary
                "DEEPSATDATA_WALK_OUT": str(out),
                "DEEPSATDATA_WALK_ZIP": str(plugin),
            },
            capture_output=True, text=True, errors="replace", timeout=900, check=False,
        )  # fmt: skip
    finally:
        shutil.rmtree(home, ignore_errors=True)
    (out / "qgis.log").write_text(done.stdout + done.stderr, encoding="utf-8")
    outcome = out / "outcome.txt"
    told = outcome.read_text(encoding="utf-8") if outcome.is_file() else f"QGIS ended with {done.returncode}"
    print(f"{look}: {told}")
    return told == "walked to the end"


def _home() -> Path:
    """Make a home whose name may stand in a picture."""
    for number in range(1, 100):
        home = Path(tempfile.gettempdir()) / ("newcomer" if number == 1 else f"newcomer{number}")
        try:
            home.mkdir()
        except FileExistsError:
            continue
        return home
    return Path(tempfile.mkdtemp())


def _qgis() -> str:
    """Return QGIS's program; Debian's wrapper of that name adds options that not every version knows."""
    return shutil.which("qgis.bin") or shutil.which("qgis") or sys.exit("QGIS is not installed.")


def renew(walked: Path, looks: list[str]) -> None:
    """Store what docs/ show in few colours."""
    for name, (source, width) in SHOWN.items():
        if source.split("/")[0] in looks:
            shrink(walked / f"{source}.png", IMAGES / f"{name}.png", width)
    total = sum(path.stat().st_size for path in IMAGES.iterdir())
    print(f"docs/images: {total / 1e6:.2f} MB")


def shrink(source: Path, target: Path, width: int) -> None:
    """Write a picture with at most 200 colours, and no wider than `width`."""
    from PIL import Image

    with Image.open(source) as image:
        picture = image.convert("RGB")
        if width and picture.width > width:
            size = (width, round(picture.height * width / picture.width))
            picture = picture.resize(size, Image.Resampling.LANCZOS)
        picture = picture.quantize(200, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        picture.save(target, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
