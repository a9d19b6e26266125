"""Make sets shaped like published ones, of a simulated season, by the shipped models: `python make_sets.py FOLDER`.

- `pastis_like`: windows of 128 pixels over one season, five folds, by the model 4.3 *Dataset from products*,
  `splitdataset` and `exportdataset`.
- `dataset`: windows of 48 pixels with labels at 10 and 2.5 m, and every export of it.
- `eurocropsml_like`: medians of parcels over the season, a file a parcel, from the table of the model 4.5 *Series
  of parcels*.
"""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]

from osgeo import ogr, osr  # noqa: E402

import seasons  # noqa: E402
from core.small_dataset import make_truth, stack  # noqa: E402

BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")
#: Those of PASTIS; windows of 128 pixels of 10 m hold no whole pixels of 60 m.
PASTIS_BANDS = tuple(band for band in BANDS if band not in ("B01", "B09"))
SIZE_PX = 660


def qgis_process(*arguments: str) -> None:
    """Run an algorithm; its output is shown when it fails."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"
    environment = {**os.environ, "QGIS_PLUGINPATH": str(ROOT / "build")}
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{arguments}: {done.stdout[-2000:]}{done.stderr[-2000:]}")


def main(target: Path) -> None:
    """Make all sets."""
    os.environ.setdefault("QGIS_CUSTOM_CONFIG_PATH", str(target / "qgis"))
    target.mkdir(parents=True, exist_ok=True)
    season = seasons.small_season(
        target / "season", size_px=SIZE_PX, bands=BANDS, tiles=("31TFM",), mean_parcel_ha=2.0,
        blocks={10: 256, 20: 256, 60: 128},
    )  # fmt: skip
    parcels = [
        f"PRODUCTS={season.products_folder}", f"PARCELS={season.parcels_path}", "CLASS_FIELD=code", "ID_FIELD=id",
        "YEAR=2018",
    ]  # fmt: skip
    qgis_process("plugins", "enable", "deepsatdata_plugin")
    made = target / "made"
    qgis_process(
        "run", "deepsatdata:productsandparcelstodataset", "--", *parcels, "SIZE=128",
        *(f"BANDS={band}" for band in PASTIS_BANDS), f"stack:Dataset={made}",
        f"stack:Samples={target / 'samples.gpkg'}", f"rasterize:Conflicts={target / 'conflicts.gpkg'}",
        f"rasterize:Ground truth={target / 'truth_10m'}",
    )  # fmt: skip
    qgis_process("run", "deepsatdata:splitdataset", "--", f"DATASET={made}", "FOLDS=5", "BLOCK_SIZE=1280", "SHARED=mask")
    qgis_process(
        "run", "deepsatdata:exportdataset", "--", f"DATASET={made}", "FORMAT=PASTIS",
        f"FOLDER={target / 'pastis_like' / 'PASTIS-R'}",
    )  # fmt: skip

    truth = make_truth(season, target / "truth")
    dataset = target / "dataset"
    stack(season, dataset, truth, bands=BANDS, size=48)
    qgis_process("run", "deepsatdata:splitdataset", "--", f"DATASET={dataset}", "FOLDS=2", "BLOCK_SIZE=960")
    for kind in (
        "npz", "WebDataset", "GeoTIFF", "DeepSatModels", "images_dense", "images_global", "Presto", "Galileo",
        "OlmoEarth", "Prithvi", "TerraMind",
    ):  # fmt: skip
        fill = ["FILL=true"] if kind == "DeepSatModels" else []
        qgis_process(
            "run", "deepsatdata:exportdataset", "--", f"DATASET={dataset}", f"FORMAT={kind}", *fill,
            f"FOLDER={target / 'exports' / kind}",
        )  # fmt: skip

    table = target / "series.csv"
    qgis_process(
        "run", "deepsatdata:productsandparcelstoseries", "--", *parcels, "ERODE=0",
        *(f"BANDS={band}" for band in BANDS), f"series:Series={table}",
        f"prepare:Classes={target / 'classes.csv'}", f"prepare:Ground truth={target / 'canonical.gpkg'}",
        f"prepare:Rejected parcels={target / 'rejected.gpkg'}",
    )  # fmt: skip
    medians(table, season.parcels_path, target / "eurocropsml_like")


def medians(table: Path, parcels: Path, target: Path) -> None:
    """Write REGION_PARCEL_CLASS.npz as EuroCropsML has them: data (T, bands), dates, center (longitude, latitude)."""
    rows: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    with table.open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            rows[row["id"], row["class"]].append(row)
    centres = _centres(parcels)
    target.mkdir(exist_ok=True)
    for (parcel, code), dates in rows.items():
        known = sorted(
            (row["sensing"][:10].replace("/", "-"), [row[f"{band}_median"] for band in BANDS])
            for row in dates
            if all(row[f"{band}_median"] for band in BANDS)
        )
        if known:
            np.savez(
                target / f"FR001_{parcel}_{code}.npz",
                data=np.array([values for _, values in known], np.float64),
                dates=np.array([day for day, _ in known], "datetime64[D]"),
                center=centres[parcel],
            )


def _centres(parcels: Path) -> dict[str, np.ndarray]:
    source = ogr.Open(str(parcels))
    layer = source.GetLayer()
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    moved = osr.CoordinateTransformation(layer.GetSpatialRef(), degrees)
    found = {}
    for feature in layer:
        point = feature.GetGeometryRef().Centroid()
        point.Transform(moved)
        found[str(feature["id"])] = np.array([point.GetX(), point.GetY()])
    return found


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]).resolve())
