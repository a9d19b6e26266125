"""Labels that are wrong on purpose: how many the series give away, and how many of the doubts are right.

Series of all parcels of simulated landscapes, straight from their growth curves with noise, with and without
clouds; some labels are changed to another class.
"""

from __future__ import annotations

import argparse
from datetime import date, timedelta

import numpy as np
import products  # noqa: F401 - puts the simulator on the path
import rows

BANDS = ("B04", "B08", "B11")
#: Dates of the season, share of wrong labels, share of dates under clouds.
CONDITIONS = ((6, 0.05, 0.0), (12, 0.05, 0.4), (12, 0.02, 0.4), (12, 0.15, 0.4))
NOISE = 30.0


def judged(seed: int, dates: int, share: float, clouds: float) -> tuple[int, int, int, int]:
    """Return how many labels are wrong, doubted, doubted rightly, and of these with the right class named."""
    import scene
    from deepsatdata_plugin.core.feedback import Silent
    from deepsatdata_plugin.core.series import LabelLimits, TileValues, check_labels
    from scene.phenology import BANDS as ALL

    land = scene.make_landscape(("31TFM",), 480, seed, mean_parcel_ha=1.5)
    rng, n = np.random.default_rng(seed), land.n_parcels
    values = np.zeros((n, dates, len(BANDS)), np.float32)
    for number, offset in enumerate(np.linspace(75, 285, dates)):
        day = date(2018, 1, 1) + timedelta(days=int(offset))
        spectra = land.spectra(2018, day.month, day.timetuple().tm_yday)[1 : n + 1]
        for band, name in enumerate(BANDS):
            values[:, number, band] = 1e4 * spectra[:, ALL.index(name)] + rng.normal(0, NOISE, n)
    values[rng.random((n, dates)) < clouds] = np.nan
    names = [crop.name for crop in land.crops]
    truth = [names[crop] for crop in land.crop_indices(2018)]
    labels, wrong = list(truth), set(rng.choice(n, int(share * n), replace=False).tolist())
    for parcel in wrong:
        labels[parcel] = str(rng.choice([name for name in names if name != truth[parcel]]))
    tile = TileValues("31TFM", [str(parcel) for parcel in range(n)], labels, values)
    found = check_labels([tile], LabelLimits(), Silent())
    doubted = [doubt for doubt in found.doubts if doubt.kind == "other_class"]
    right = [doubt for doubt in doubted if int(doubt.id) in wrong]
    named = sum(doubt.other == truth[int(doubt.id)] for doubt in right)
    return len(wrong), len(doubted), len(right), named


def main() -> int:
    argparse.ArgumentParser(description=__doc__).parse_known_args()
    total = np.zeros(4, int)
    for number, (dates, share, clouds) in enumerate(CONDITIONS):
        wrong, doubted, right, named = judged(number + 1, dates, share, clouds)
        total += (wrong, doubted, right, named)
        print(
            f"{dates} dates, {100 * clouds:g} % of them under clouds, {100 * share:g} % of labels wrong: "
            f"precision {right / max(1, doubted):.2f}, recall {right / wrong:.2f}, class named rightly "
            f"{named / max(1, right):.2f}"
        )
    wrong, doubted, right, _ = total.tolist()
    what = "wrong labels of simulated parcels, series of 6 and 12 dates, 0 and 40 % under clouds"
    met = [
        rows.tell(
            "labels_precision",
            f"{what}: share of doubts that are right",
            right / doubted,
            0.75,
            at_most=False,
        ),
        rows.tell("labels_recall", f"{what}: share that is found", right / wrong, 0.65, at_most=False),
    ]
    return 0 if all(met) else 1


if __name__ == "__main__":
    raise SystemExit(main())
