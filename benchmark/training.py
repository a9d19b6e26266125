"""A model that learns: the network of demo/train.py on a dataset of a simulated season, against the majority.

Products, labels, dataset and folds are made by the core as users make them: two tiles of 600 px, eleven dates
with clouds and a swath, eight classes, four folds of blocks that share no parcel. Each fold is held out once.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import rows

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "test"), str(ROOT / "demo")]

#: Accuracy on what was never seen by the share of the most frequent class there.
TARGET = 2.0
FOLDS = "4"


def make_dataset(folder: Path) -> Path:
    """Simulate, rasterize, stack and split."""
    import scene
    from core.small_dataset import make_truth
    from deepsatdata_plugin.core.dataset import SplitParameters, make_dataset, read_folds, split_dataset
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.stack import StackParameters
    from demo import BANDS, CLOUDS, DATES, SWATHS, TILES

    landscape = scene.make_landscape(
        TILES, 600, 7, years=(2022,), n_classes=8, mean_parcel_ha=2.5, overlaps=120
    )
    season = scene.write_season(
        folder / "season", landscape=landscape, tiles=TILES, size_px=600, dates=DATES, seed=7, bands=BANDS,
        clouds=CLOUDS, swaths=SWATHS, blocks={10: 256, 20: 128},
    )  # fmt: skip
    truth = make_truth(season, folder / "truth", (10,))
    parameters = StackParameters(bands=BANDS, size=24, season="10-01/09-30")
    made = folder / "set"
    make_dataset(
        str(season.products_folder), str(made), parameters, ground_truth=str(truth), feedback=Silent()
    )
    shares, names = read_folds(FOLDS)
    split_dataset(made, SplitParameters(shares, names, block_m=960.0), Silent())
    return made


def main() -> int:
    """Print the row; 1 when the target is missed."""
    from train import learn

    with tempfile.TemporaryDirectory(prefix="deepsatdata_training_") as name:
        dataset = make_dataset(Path(name))
        folds = range(int(FOLDS))
        found = [learn(dataset, fold, [other for other in folds if other != fold]) for fold in folds]
    for fold, one in enumerate(found):
        print(
            f"fold {fold} held out: accuracy {one.accuracy:.3f}, F1 {one.f1:.3f}, majority {one.majority:.3f}"
        )
    accuracy, majority = (
        sum(getattr(one, key) * one.asked for one in found) / sum(one.asked for one in found)
        for key in ("accuracy", "majority")
    )
    what = f"accuracy on held-out blocks ({accuracy:.3f}) / share of the most frequent class ({majority:.3f})"
    return 0 if rows.tell("training", what, accuracy / majority, TARGET, at_most=False) else 1


if __name__ == "__main__":
    sys.exit(main())
