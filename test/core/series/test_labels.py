"""Labels that are wrong on purpose are found again, and what cannot be judged is said."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from deepsatdata_plugin.core.errors import Cancelled, InputError
from deepsatdata_plugin.core.feedback import Silent
from deepsatdata_plugin.core.series import LabelLimits, SeriesRows, TileValues, check_labels, read_series
from scene import make_landscape
from scene.phenology import BANDS


@pytest.fixture(scope="module")
def truth():
    """Classes and series (parcels, dates, bands) of a landscape on nine days, with noise."""
    land = make_landscape(("31TFM",), 240, 1, mean_parcel_ha=1.0)
    n, rng = land.n_parcels, np.random.default_rng(1)
    days = [date(2018, 1, 1) + timedelta(days=int(day)) for day in np.linspace(80, 280, 9)]
    values = np.zeros((n, len(days), 3), np.float32)
    for number, day in enumerate(days):
        spectra = land.spectra(2018, day.month, day.timetuple().tm_yday)[1 : n + 1]
        for band, name in enumerate(("B04", "B08", "B11")):
            values[:, number, band] = 1e4 * spectra[:, BANDS.index(name)] + rng.normal(0, 30, n)
    return [land.crops[crop].name for crop in land.crop_indices(2018)], values


def planted(classes, share, seed):
    """Labels of which a share is wrong; which ones."""
    rng = np.random.default_rng(seed)
    wrong = set(rng.choice(len(classes), int(share * len(classes)), replace=False).tolist())
    names = sorted(set(classes))
    labels = [rng.choice([n for n in names if n != c]) if k in wrong else c for k, c in enumerate(classes)]
    return [str(label) for label in labels], wrong


def tile(labels, values, name="T31TFM"):
    return TileValues(name, [str(k) for k in range(len(labels))], labels, values)


def test_planted_mistakes_are_found_and_named(truth):
    classes, values = truth
    labels, wrong = planted(classes, 0.05, 2)
    found = check_labels([tile(labels, values)], LabelLimits(), Silent())
    likely = [doubt for doubt in found.doubts if doubt.kind == "other_class"]
    hit = [doubt for doubt in likely if int(doubt.id) in wrong]
    assert len(hit) / len(likely) >= 0.8, "precision"
    assert len(hit) / len(wrong) >= 0.75, "recall"
    named = sum(doubt.other == classes[int(doubt.id)] for doubt in hit)
    assert named / len(hit) >= 0.75, "the class that it really is"
    first = likely[: len(likely) // 2]
    assert sum(int(doubt.id) in wrong for doubt in first) / len(first) >= 0.9, "the surest come first"
    assert [doubt.rank for doubt in found.doubts] == list(range(1, len(found.doubts) + 1))


def test_clouds_cost_recall_not_truth(truth):
    classes, values = truth
    labels, wrong = planted(classes, 0.05, 3)
    rng = np.random.default_rng(4)
    clouded = values.copy()
    clouded[rng.random(values.shape[:2]) < 0.4] = np.nan
    found = check_labels([tile(labels, clouded)], LabelLimits(min_dates=4), Silent())
    likely = [int(doubt.id) for doubt in found.doubts if doubt.kind == "other_class"]
    assert len(wrong & set(likely)) / len(likely) >= 0.65
    assert len(wrong & set(likely)) / len(wrong) >= 0.5
    seen = np.isfinite(clouded).all(axis=2).sum(axis=1)
    few = {skip.subject for skip in found.skips if skip.reason == "few_dates"}
    assert few == {str(k) for k in np.flatnonzero(seen < 4)} and few


def test_without_mistakes_little_is_doubted(truth):
    classes, values = truth
    found = check_labels([tile(list(classes), values)], LabelLimits(), Silent())
    assert len(found.doubts) <= 0.03 * found.n_judged


def test_what_is_not_judged_has_a_reason(truth):
    classes, values = truth
    labels = list(classes)
    labels[0], labels[1] = "unicorn", ""
    alien = values.copy()
    alien[2] = 9000.0
    found = check_labels([tile(labels, alien)], LabelLimits(), Silent())
    reasons = {skip.subject: skip.reason for skip in found.skips}
    assert reasons["0"] == "few_of_class" and reasons["1"] == "no_class"
    strange = next(doubt for doubt in found.doubts if doubt.id == "2")
    assert strange.strangeness > 10
    with pytest.raises(InputError, match="no parcel has a class"):
        check_labels([tile([""] * len(labels), values)], LabelLimits(), Silent())
    with pytest.raises(InputError, match="no parcel can be judged"):
        check_labels([tile(labels, values)], LabelLimits(min_parcels=100_000), Silent())
    one = [tile(["wheat"] * 30, values[:30])]
    assert all(
        doubt.other == "" for doubt in check_labels(one, LabelLimits(strangeness=0.1), Silent()).doubts
    )

    class Stop(Silent):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        check_labels([tile(labels, values)], LabelLimits(), Stop())


def test_rows_are_gathered_whatever_their_order(truth):
    classes, values = truth
    rows = [(p, d) for p in range(40) for d in range(values.shape[1]) if (p + d) % 5]
    np.random.default_rng(6).shuffle(rows)
    gathered = SeriesRows()
    for parcel, day in rows:
        band = [float(v) for v in values[parcel, day]]
        gathered.add(
            "T1" if parcel < 20 else "T2",
            str(parcel),
            classes[parcel],
            f"day {day}",
            [band[0], None, band[2]],
        )
    one, two = gathered.tiles()
    assert (one.tile, two.tile) == ("T1", "T2") and len(one.ids) == len(two.ids) == 20
    for found in (one, two):
        for place, name in enumerate(found.ids):
            assert found.classes[place] == classes[int(name)]
            finite = np.isfinite(found.values[place, :, 0])
            assert finite.sum() == sum(1 for p, _ in rows if str(p) == name)
            assert np.isnan(found.values[place, :, 1]).all()
            expected = sorted(values[int(name), d, 2] for p, d in rows if str(p) == name)
            assert sorted(found.values[place, finite, 2]) == expected


def test_another_file_is_refused(tmp_path):
    pytest.importorskip("h5py")
    path = tmp_path / "a.h5"
    path.write_bytes(b"no HDF5")
    with pytest.raises(InputError, match="cannot be read"):
        read_series(path, 0.8, Silent())
