"""A season from simulated products to a dataset and a picture: `make demo`.

Runs the plugin's algorithms through QGIS Processing, without a screen, as a script of yours would:
`rasterizeparcels`, then `tileandstack`. The products come from the scene simulator of the tests, so
nothing is downloaded. Everything goes to build/demo.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
#: Says that a folder was made by this script, which may therefore clear it.
MARKER = ".deepsatdata-demo"

TILES = ("31TFM", "31TFN")
#: An agricultural year; baseline 04.00 and its offset came on 2022-01-25.
DATES = (
    "2021-10-16", "2021-12-20", "2022-02-13", "2022-03-20", "2022-04-14", "2022-05-09", "2022-05-29",
    "2022-06-28", "2022-07-23", "2022-08-22", "2022-09-16",
)  # fmt: skip
CLOUDS = {"2022-02-13": 22.0, "2022-05-09": 62.0}
#: Share of the image without data, at its west: the edge of a swath.
SWATHS = {"2022-04-14": 0.45}
BANDS = ("B02", "B03", "B04", "B08", "B11")


def main() -> int:
    """Make everything, say where it is."""
    arguments = _arguments()
    folder = arguments.folder.resolve()
    _clear(folder)
    sys.path[:0] = [str(ROOT), str(ROOT / "test"), str(ROOT / "demo")]
    started = time.monotonic()

    season = _simulate(folder, arguments.quick)
    _tell(started, f"{len(season.products)} products simulated")
    size = 24 if arguments.quick else 48
    with _qgis():
        log = _run_algorithms(folder, season, size)
        _tell(started, "rasterizeparcels and tileandstack ran in QGIS Processing")

        from picture import draw

        drawn = draw(folder / "dataset", season.parcels_path, folder / "demo.png")
        _tell(started, "picture drawn")
    if arguments.readme:
        _shrink(drawn, ROOT / "docs" / "images" / "demo.png")
    _summarise(folder, season, log)
    print(f"\nThe picture: {drawn}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="smaller images, fewer dates")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "demo", help="where to write")
    parser.add_argument("--readme", action="store_true", help="renew docs/images/demo.png too")
    return parser.parse_args()


def _clear(folder: Path) -> None:
    """Empty the folder of an earlier demo; refuse one that holds anything else."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MARKER).is_file():
            sys.exit(f"{folder} is not empty and not of an earlier demo: choose another --folder.")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARKER).touch()


def _tell(started: float, text: str) -> None:
    print(f"[{time.monotonic() - started:5.1f} s] {text}", flush=True)


def _simulate(folder: Path, quick: bool) -> Any:
    """Write products of two overlapping tiles and the parcels of the ground they show."""
    import scene

    size, seed = (240, 5) if quick else (600, 7)
    dates = DATES[1:9] if quick else DATES
    landscape = scene.make_landscape(
        TILES, size, seed, years=(2022,), n_classes=8, mean_parcel_ha=2.5, overlaps=25 if quick else 120
    )
    return scene.write_season(
        folder / "simulated",
        landscape=landscape,
        tiles=TILES,
        size_px=size,
        dates=dates,
        seed=seed,
        bands=BANDS,
        clouds=CLOUDS,
        swaths=SWATHS,
        blocks={10: 256, 20: 128},
    )


@contextmanager
def _qgis() -> Iterator[None]:
    """Start a QGIS without a screen that knows nothing of the user. Its end shuts GDAL's drivers down too."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="deepsatdata-demo-") as profile:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
        os.environ.setdefault("XDG_RUNTIME_DIR", profile)
        from qgis.core import QgsApplication

        application = QgsApplication([], False, profile)
        QgsApplication.initQgis()
        try:
            yield
        finally:
            application.exitQgis()


def _run_algorithms(folder: Path, season: Any, size: int) -> list[str]:
    from qgis.core import QgsApplication, QgsProcessingFeedback

    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    import processing
    from deepsatdata_plugin.processing.provider import DeepSatDataProvider

    Processing.initialize()
    provider = DeepSatDataProvider()
    if not QgsApplication.processingRegistry().addProvider(provider):
        sys.exit("QGIS refuses the provider.")
    feedback = QgsProcessingFeedback(False)
    truth = processing.run(
        "deepsatdata:rasterizeparcels",
        {
            "INPUT": str(season.parcels_path),
            "CLASS_FIELD": "crop",
            "ID_FIELD": "id",
            "YEAR_FIELD": "year",
            "PRODUCTS": str(season.products_folder),
            "RESOLUTION": ["10", "2.5"],
            "OUTSIDE": "background",  # the simulated landscape is known everywhere
            "GROUND_TRUTH": str(folder / "ground_truth"),
            "CONFLICTS": str(folder / "conflicts.gpkg"),
        },
        feedback=feedback,
    )
    processing.run(
        "deepsatdata:tileandstack",
        {
            "PRODUCTS": str(season.products_folder),
            "GROUND_TRUTH": truth["GROUND_TRUTH"],
            "BANDS": list(BANDS),
            "SIZE": size,
            "SEASON": "10-01/09-30",
            "MIN_VALID": 50,
            "DATASET": str(folder / "dataset"),
        },
        feedback=feedback,
    )
    return [line for line in feedback.textLog().splitlines() if line.strip()]


def _summarise(folder: Path, season: Any, log: list[str]) -> None:
    """Say what was made, in numbers, and where it lies."""
    description = json.loads((folder / "dataset" / "dataset.json").read_text(encoding="utf-8"))
    counts, grid = description["counts"], description["grid"]
    offsets = sorted({(p["baseline"], p["offsets"]["B04"]) for p in description["products"]})
    (folder / "processing.log").write_text("\n".join(log) + "\n", encoding="utf-8")
    print(
        f"\n{len(season.products)} products of {len(grid['tiles'])} overlapping tiles; "
        + ", ".join(f"baseline {baseline}: offset {offset:+d}" for baseline, offset in offsets)
        + f"\n{counts['samples']} samples of {grid['size_m']:g} m, {counts['steps']} steps, "
        f"{counts['shards']} shards; no place twice, {counts['skipped']} items skipped (skipped.csv)"
    )
    places = (
        ("simulated", "products as downloaded, parcels.gpkg, truth.json"),
        ("ground_truth", "labels, ids, claim mask, coverage, distance at 10 and 2.5 m"),
        ("dataset", "shards, dataset.json, samples.csv, samples.gpkg, README.md, croissant.json"),
        ("conflicts.gpkg", "where parcels overlap"),
        ("processing.log", "what the algorithms said"),
    )
    for name, content in places:
        print(f"  {folder / name!s:<48} {_size(folder / name):6.1f} MB  {content}")


def _size(path: Path) -> float:
    files = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]
    return sum(p.stat().st_size for p in files) / 1e6


def _shrink(source: Path, target: Path) -> None:
    """Store the picture with 256 colours: small enough for a README."""
    from PIL import Image

    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(source) as image:
        small = image.convert("RGB").quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        small.save(target, optimize=True)
    print(f"{target}: {target.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    sys.exit(main())
