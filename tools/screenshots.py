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
#: What is run inside QGIS.
WALK = ROOT / "tools" / "walk.py"

#: Look -> settings of QGIS, environment, screen.
LOOKS: dict[str, tuple[str, dict[str, str], str]] = {
    "light": ("", {}, "1120x700"),
    "dark": ("[UI]\nUITheme=Night Mapping\n", {}, "1120x700"),
    "sharp": ("", {"QT_SCALE_FACTOR": "2"}, "2240x1400"),
    "german": ("[locale]\noverrideFlag=true\nuserLocale=de\n", {"LANG": "de_DE.UTF-8"}, "1120x700"),
}
#: Picture of docs/ -> the one it is made of.
SHOWN: dict[str, str] = {
    "menu": "light/menu",
    "installed": "light/installed",
    "demo_data": "light/demo_data",
    "inventory_dialog": "light/inventory_dialog",
    "inventory_map": "light/inventory_map",
    "true_colour": "light/true_colour",
    "rasterize_dialog": "light/rasterize_dialog",
    "rasterize_map": "light/rasterize_map",
    "claim_mask": "light/claim_mask",
    "prepare_map": "light/prepare_map",
    "dimensions_map": "light/dimensions_map",
    "sample_map": "light/sample_map",
    "samples_map": "light/samples_map",
    "samples_dark": "dark/samples_map",
    "series_table": "light/series_table",
    "wrong_entry": "light/wrong_entry",
    "temporary_folder": "light/temporary_folder",
    "findtiles_map": "light/findtiles_map",
    "search_dialog": "light/searchproducts_dialog",
    "search_map": "light/searchproducts_map",
    "search_table": "light/searchproducts_table",
    "selection_map": "light/selectproducts_map",
    "download_dialog": "light/downloadproducts_dialog",
    "model_map": "light/model_map",
    "stack_dialog": "light/stack_dialog",
    "stack_map": "light/stack_map",
    "model_dialog": "light/model_dialog",
    "modeler": "light/modeler",
    "dark": "dark/rasterize_map",
    "sharp": "sharp/inventory_dialog",
    "german": "german/menu",
}
#: Picture of docs/ -> the report it shows, of the light walk.
REPORTS = {
    "selection_report": "selection.html",
    "split_report": "split.html",
    "dataset_report": "dataset.html",
    "dimensions_report": "dimensions.html",
}
#: Those of which more than the beginning is shown: height of the page, and how much smaller it is drawn.
LONG_REPORTS = {"dataset_report": (2150, 0.65)}

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
    parser.add_argument("--demo", type=Path, help="demo data made before: copied instead of made anew")
    options = parser.parse_args()
    zips = sorted((ROOT / "dist").glob("*.zip"), key=lambda path: path.stat().st_mtime)
    if not zips:
        sys.exit("dist/ holds no zip: run `make package`.")
    fine = True
    for look in options.looks or list(LOOKS):
        fine &= walk(look, zips[-1], options.out / look, options.demo)
    if fine and not options.keep_docs:
        renew(options.out, options.looks or list(LOOKS))
    return 0 if fine else 1


def walk(look: str, plugin: Path, out: Path, demo: Path | None = None) -> bool:
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
        if demo is not None:
            shutil.copytree(demo, home / "Documents" / "DeepSatData demo")
        command = [
            "xvfb-run", "-a", "-s", f"-screen 0 {screen}x24 -dpi 96",
            _qgis(), "--nologo", "--noversioncheck",
            "--profiles-path", str(home / "profiles"), "--profile", "new",
            "--code", str(WALK),
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
                "DEEPSATDATA_WALK_ROOT": str(ROOT),
            },
            capture_output=True, text=True, errors="replace", timeout=1800, check=False,
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
    for name, source in SHOWN.items():
        if source.split("/")[0] in looks:
            shrink(walked / f"{source}.png", IMAGES / f"{name}.png")
    if "light" in looks:
        for name, page in REPORTS.items():
            draw_report(walked / "light" / page, walked / "light" / f"{name}.png", IMAGES / f"{name}.png")
    dock = walked / "dock"
    drawn = [sys.executable, str(ROOT / "test" / "gui" / "picture.py"), str(dock)]
    subprocess.run(drawn, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    for name in ("dock_light", "dock_dark"):
        shrink(dock / f"{name}.png", IMAGES / f"{name}.png")
    total = sum(path.stat().st_size for path in IMAGES.iterdir())
    print(f"docs/images: {total / 1e6:.2f} MB")


def draw_report(page: Path, drawing: Path, target: Path) -> None:
    """Draw a report as a browser shows it; without one the picture in docs/ stays as it is."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        print("No browser: the picture of the report is not renewed.")
        return
    drawn = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    height, scale = LONG_REPORTS.get(target.stem, (960, 1.0))
    drawn += [f"--window-size=1120,{height}", f"--force-device-scale-factor={scale}"]
    drawn += [f"--screenshot={drawing}", page.as_uri()]
    subprocess.run(drawn, check=True, capture_output=True, timeout=120)
    shrink(drawing, target)


def shrink(source: Path, target: Path) -> None:
    """Write a picture with 256 colours.

    The commonest ones of its left side, where legends stand, stay as they are beside a map of many.
    """
    from PIL import Image

    with Image.open(source) as image:
        picture = image.convert("RGB")
    side = picture.crop((0, 0, min(280, picture.width), picture.height))
    common = sorted(side.getcolors(side.width * side.height), reverse=True)
    vivid = [colour for count, colour in common if max(colour) - min(colour) > 60 and count > 30][:80]
    plain = [colour for _, colour in common if colour not in vivid][:48]
    median = picture.quantize(256 - len(vivid) - len(plain), method=Image.Quantize.MEDIANCUT)
    colours = [value for colour in vivid + plain for value in colour] + median.getpalette()
    palette = Image.new("P", (1, 1))
    palette.putpalette(colours[:768])
    picture.quantize(palette=palette, dither=Image.Dither.NONE).save(target, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
