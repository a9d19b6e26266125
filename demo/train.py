"""A model that learns from a dataset: `python3 demo/train.py DATASET`.

Pixels of the training folds, each as the means of its clear dates in each month, go into a small network of
numpy (one hidden layer); it is asked about the pixels of the fold that it never saw, and compared with always
saying the most frequent class. Nothing but numpy and h5py is needed: take it as the start of your own.

The dataset has to have labels of classes and folds (`splitdataset`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "deepsatdata_plugin" / "core"))

from reader import Samples

#: Most pixels of a sample that are taken for training: neighbours look alike.
PIXELS_OF_A_SAMPLE = 200
HIDDEN, EPOCHS, BATCH, RATE = 64, 30, 256, 3e-3


@dataclass(frozen=True)
class Result:
    """What a model is worth on the fold that it never saw.

    Attributes:
        accuracy: Share of pixels whose class it tells.
        majority: Share of pixels that are of the class most frequent in training.
        f1: Mean over the classes of the held-out fold.
        trained, asked: Pixels.
        classes: Number of classes in training.
    """

    accuracy: float
    majority: float
    f1: float
    trained: int
    asked: int
    classes: int


def pixels_of(samples: Samples, most: int = 0, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Return (pixels, features) float32 and (pixels,) classes of labelled pixels.

    Features are the normalised means of each month, band by band, and whether there was a clear date at all.

    Args:
        samples: Read with `normalize` and `steps="monthly"`.
        most: Pixels of a sample, chosen at random from those that one parcel claims alone; 0 takes all that
            have a label.
        seed: Of the choice.
    """
    random = np.random.default_rng(seed)
    features, classes = [], []
    for number in range(len(samples)):
        sample = samples[number]
        wanted = sample["mask"] > 0  # 0 is background, -1 is to be ignored
        if most:
            wanted &= sample["claim_mask"] == 0
        rows, columns = np.nonzero(wanted)
        if most and rows.size > most:
            chosen = random.permutation(rows.size)[:most]
            rows, columns = rows[chosen], columns[chosen]
        series = sample["image"][:, :, rows, columns]  # (months, bands, pixels)
        seen = sample["valid"][:, rows, columns]
        series = np.concatenate([series.reshape(-1, rows.size), seen.astype(np.float32)])
        features.append(series.T)
        classes.append(sample["mask"][rows, columns])
    return np.concatenate(features).astype(np.float32), np.concatenate(classes)


class Network:
    """Features -> hidden layer -> classes, trained by Adam."""

    def __init__(self, features: int, classes: int, seed: int = 0) -> None:
        random = np.random.default_rng(seed)
        sizes = [(features, HIDDEN), (HIDDEN, classes)]
        self.weights = [random.normal(0, np.sqrt(2 / n), (n, m)).astype(np.float32) for n, m in sizes]
        self.weights += [np.zeros(m, np.float32) for _, m in sizes]
        self._moments = [(np.zeros_like(w), np.zeros_like(w)) for w in self.weights]
        self._steps = 0

    def scores(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return (hidden values, scores of the classes)."""
        first, second, bias, offset = self.weights
        hidden = np.maximum(x @ first + bias, 0)
        return hidden, hidden @ second + offset

    def learn(self, x: np.ndarray, classes: np.ndarray) -> None:
        """Take one step on a batch: softmax, cross entropy."""
        hidden, scores = self.scores(x)
        share = np.exp(scores - scores.max(axis=1, keepdims=True))
        share /= share.sum(axis=1, keepdims=True)
        share[np.arange(len(x)), classes] -= 1
        share /= len(x)
        back = (share @ self.weights[1].T) * (hidden > 0)
        gradients = [x.T @ back, hidden.T @ share, back.sum(axis=0), share.sum(axis=0)]
        self._steps += 1
        for weight, gradient, (mean, square) in zip(self.weights, gradients, self._moments):
            mean += 0.1 * (gradient - mean)
            square += 0.001 * (gradient**2 - square)
            size = np.sqrt(square / (1 - 0.999**self._steps)) + 1e-8
            weight -= RATE * (mean / (1 - 0.9**self._steps)) / size

    def train(self, x: np.ndarray, classes: np.ndarray, seed: int = 0) -> None:
        """Go over all pixels some times, in another order each time."""
        random = np.random.default_rng(seed)
        for _ in range(EPOCHS):
            order = random.permutation(len(x))
            for start in range(0, len(x), BATCH):
                some = order[start : start + BATCH]
                self.learn(x[some], classes[some])

    def classify(self, x: np.ndarray) -> np.ndarray:
        """Return the most likely class of each pixel."""
        found: np.ndarray = self.scores(x)[1].argmax(axis=1)
        return found


def learn(folder: Path | str, held_out: int, training: Sequence[int], seed: int = 0) -> Result:
    """Train on some folds and ask about another.

    Args:
        folder: The dataset.
        held_out: The fold that is asked about.
        training: Folds to learn from; means and deviations are theirs, too.
        seed: Of the weights and of all choices.
    """
    options: dict[str, Any] = {"normalize": list(training), "steps": "monthly"}
    x, codes = pixels_of(Samples(folder, folds=training, **options), PIXELS_OF_A_SAMPLE, seed)
    known, classes = np.unique(codes, return_inverse=True)
    network = Network(x.shape[1], known.size, seed)
    network.train(x, classes, seed)
    asked, truth = pixels_of(Samples(folder, folds=[held_out], **options))
    told = known[network.classify(asked)]
    most = known[np.bincount(classes).argmax()]
    scores = []
    for code in np.unique(truth):
        right = int(((told == code) & (truth == code)).sum())
        scores.append(2 * right / (int((told == code).sum()) + int((truth == code).sum())))
    return Result(
        float((told == truth).mean()), float((truth == most).mean()), float(np.mean(scores)), len(x),
        len(asked), int(known.size),
    )  # fmt: skip


def main() -> int:
    """Train on all folds but one, print what came out."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("dataset", type=Path, help="its folder, the one with dataset.json")
    parser.add_argument("--held-out", type=int, help="the fold that is asked about (the last one)")
    arguments = parser.parse_args()
    try:
        samples = Samples(arguments.dataset)
    except (OSError, ValueError) as error:
        sys.exit(str(error))
    folds = sorted(row["fold"] for row in samples.description.get("statistics", {}).get("folds", []))
    if len(folds) < 2 or not samples.description.get("labels"):
        sys.exit(f"{arguments.dataset} needs labels and two folds or more: split it first (splitdataset).")
    held_out = folds[-1] if arguments.held_out is None else arguments.held_out
    if held_out not in folds:
        sys.exit(f"{arguments.dataset} has no fold {held_out}; it has {folds}.")
    found = learn(arguments.dataset, held_out, [fold for fold in folds if fold != held_out])
    print(
        f"learned from {found.trained:,} pixels of {found.classes} classes, asked about {found.asked:,} "
        f"of fold {held_out}"
    )
    print(
        f"accuracy {found.accuracy:.3f}, mean F1 {found.f1:.3f}; "
        f"the most frequent class alone: {found.majority:.3f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
