"""Labels land on their fields: means per field, computed from stored samples, against the published ones."""

from __future__ import annotations

import json

import h5py
import numpy as np
import pytest

BANDS = ["B04", "B08"]


@pytest.mark.parametrize(
    ("fields", "series"),
    [
        ("A_fields", "A_AT_T33UUP_L2A_2dates"),
        ("A_fields", "A_AT_T33UUP_L2A_mixed_baseline"),
        ("B_fields", "B_BE_T31UFS_L2A_10months"),
    ],
)
def test_means_per_field(run, shared_data, tmp_path, fields, series):
    """A shift by one pixel, or one offset forgotten, changes the means of nearly all fields."""
    data = shared_data / "safe_series"
    truth, dataset = tmp_path / "truth", tmp_path / "set"
    run(
        "rasterizeparcels", INPUT=str(data / f"{fields}.gpkg"), CLASS_FIELD="ground_truth", ID_FIELD="id",
        YEAR=2021, PRODUCTS=str(data / series), RESOLUTION=["10"], RULE="centre", OUTSIDE="ignore",
        GROUND_TRUTH=str(truth),
    )  # fmt: skip
    run(
        "tileandstack", PRODUCTS=str(data / series), GROUND_TRUTH=str(truth), BANDS=BANDS, SIZE=6,
        MASKS=False, START="2020-11-01", END="2021-12-31", LABELLED_ONLY=True, DATASET=str(dataset),
    )  # fmt: skip
    expected = json.loads((data / f"{fields}_EXPECTED.json").read_text())
    sums: dict[int, np.ndarray] = {}
    counts: dict[int, int] = {}
    classes: dict[int, set[int]] = {}
    for shard in (dataset / "shards").glob("*.h5"):
        with h5py.File(shard, "r") as file:
            images, ids, labels = (
                file["image_10m"][:],
                file["labels_10m/ids"][:],
                file["labels_10m/labels"][:],
            )
            for field in np.unique(ids[ids > 0]).tolist():
                inside = ids == field
                values = np.moveaxis(images, (1, 2), (3, 4))[inside].astype(np.float64)
                sums[field] = sums.get(field, 0) + values.sum(axis=0)
                counts[field] = counts.get(field, 0) + int(inside.sum())
                classes.setdefault(field, set()).update(labels[inside].tolist())
    whole = 0
    for row in expected["fields"]:
        field = row["id"]  # ids are 1..n in the layer, so indices equal ids
        if counts.get(field) != row["pixels"]:
            continue  # cut by the edge of the last whole window
        whole += 1
        assert classes[field] == {row["ground_truth"]}
        means = sums[field] / counts[field]
        for band, name in enumerate(("mean_B04", "mean_B08")):
            published = np.array(row[name])
            dates = ~np.isnan(published.astype(float))
            np.testing.assert_allclose(means[dates, band], published[dates], atol=0.006)
    assert whole >= 0.85 * len(expected["fields"])
