"""The dock of samples: how long the interface works when the mouse moves, over samples that were read before.

Processor time of the main thread for one move, painting included: within a sample (the pixel changes) and
from sample to sample (everything is drawn anew).
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace

import rows
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsVectorLayer

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test")]

#: The interface waits no longer than that, milliseconds.
TARGET_MS = 50


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("dataset", nargs="?", type=Path, help="a dataset; one is made by default")
    parser.add_argument("--size", type=int, default=128, help="pixels of a window where one is made")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        measure(application, options.dataset or made(Path(folder), options.size))
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end may take its time


def made(folder: Path, size: int) -> Path:
    """Make a dataset of labelled windows with twelve dates."""
    from core.small_dataset import make_truth, stack
    from seasons import small_season

    season = small_season(
        folder, size_px=3 * size, bands=("B02", "B03", "B04", "B08"), mean_parcel_ha=1.0,
        dates=[f"2018-{month:02d}-10" for month in range(1, 13)], tiles=("31TFM",),
    )  # fmt: skip
    truth = make_truth(season, folder / "truth", (10,))
    stack(season, folder / "set", truth, bands=("B02", "B03", "B04", "B08"), size=size)
    return folder / "set"


def measure(application: QgsApplication, dataset: Path) -> None:
    """Move a mouse over the dataset and tell what it took."""
    from qgis.gui import QgsMapCanvas

    from deepsatdata_plugin.gui.samples import SamplesWidget

    canvas = QgsMapCanvas()
    iface = SimpleNamespace(mapCanvas=lambda: canvas, activeLayer=lambda: None)
    layer = QgsVectorLayer(f"{dataset / 'samples.gpkg'}|layername=samples", "samples", "ogr")
    QgsProject.instance().addMapLayer(layer)
    canvas.setDestinationCrs(layer.crs())
    widget = SamplesWidget(iface)
    widget.resize(430, 720)
    widget.show()
    boxes = [feature.geometry().boundingBox() for feature in layer.getFeatures()][:6]

    def move(box, share: float) -> float:
        start = time.thread_time()
        widget.point_at(QgsPointXY(box.xMinimum() + share * box.width(), box.center().y()))
        widget.repaint()
        return 1000 * (time.thread_time() - start)

    for box in boxes:  # read each once
        move(box, 0.5)
        end = time.monotonic() + 60
        while widget.view.look is None or widget._wanted != widget._shown:
            application.processEvents()
            if time.monotonic() > end:
                raise TimeoutError("a sample was not read in a minute")
    within = [move(boxes[-1], step / 60) for step in range(60)]
    across = [move(box, 0.5) for _ in range(10) for box in boxes]
    shape = "x".join(map(str, widget.view.look.image.shape))
    for name, what, values in (
        ("samples_within", "a move within a sample", within),
        ("samples_across", "a move to another sample that was read before", across),
    ):
        text = f"{what}, {shape}, the longest; median {statistics.median(values):.1f} ms"
        rows.tell(name, text, max(values), TARGET_MS, at_most=True, unit="ms")
    widget.close_down()


if __name__ == "__main__":
    main()
