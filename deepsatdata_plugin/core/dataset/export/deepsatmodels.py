"""The layout that DeepSatModels trains on: one pickle a sample, lists of paths without a header.

Its loaders take every band on its own grid under `B01` ... `B12`, `B8A` (T, h, w), `doy` (T,), and label
maps; `_x4` are those at 2.5 m. Values become reflectance there (x 1e-4), and ids pass through float32. The
transform of its France data wants 48 pixels of 10 m, that of MTLCC 24.

Checked against github.com/michaeltrs/DeepSatModels, commit 782f7363e04b9e9d3dfc18a1ce6609157613b5cf:
data/France/data_transforms.py, data/MTLCC/data_transforms.py, data/PASTIS24/dataloader.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import InputError
from ...feedback import Feedback, raise_if_cancelled
from ...reader import Samples
from ...storage import make_folders, whole_file, write_text
from ...words import told
from .formats import Made, Writer
from .opcodes import opcodes_of
from .source import NO_FOLD

#: Bands by resolution in metres.
GRIDS = {
    10: ("B02", "B03", "B04", "B08"),
    20: ("B05", "B06", "B07", "B8A", "B11", "B12"),
    60: ("B01", "B09", "B10"),
}
#: Pixels of 10 m along a side that its transforms take.
SIDES = (24, 48)
_FINE_M = 2.5


class DeepSatModels(Writer):
    """Samples as DeepSatModels' loaders for France and MTLCC want them."""

    bands = tuple(sorted((band for bands in GRIDS.values() for band in bands), key=lambda b: (b[1:], b)))

    def __init__(self, source: Any) -> None:
        super().__init__(source)
        stored = source.samples.bands
        # One reader a resolution: it gives the bands on their own grid.
        self._grids: dict[int, Samples] = {
            metres: source.opened(bands=[band for band in bands if band in stored], labels=0)
            for metres, bands in GRIDS.items()
            if set(bands) & set(stored)
        }
        self._fine = _FINE_M in source.label_resolutions
        self._labels = source.opened(bands=stored[:1], labels=10.0 if 10.0 in source.label_resolutions else 0)
        self._fine_labels = source.opened(bands=stored[:1], labels=_FINE_M) if self._fine else None

    def check(self) -> None:
        """Refuse samples of other sizes, and datasets without classes at 10 m.

        Raises:
            InputError: It does not fit.
        """
        self.source.require_classes("DeepSatModels")
        side = round(self.source.dataset.description["grid"]["size_m"] / 10)
        if side not in SIDES:
            raise InputError(
                told("the layout takes samples of {sides} pixels, and these have {side}.",
                     sides=", ".join(map(str, SIDES)), side=side),
                subject="FORMAT",
                remedy="Make the dataset with such a SIZE.",
            )  # fmt: skip
        if 10.0 not in self.source.label_resolutions:
            raise InputError(
                "the layout needs labels at 10 m.",
                subject="FORMAT",
                remedy="Rasterize the parcels at 10 m, and make the dataset again.",
            )

    def facts(self) -> dict[str, Any]:
        """Tell what the keys hold."""
        return {
            "coarser_bands": "each on its own grid",
            "labels": "0: no class, or nothing known (there `invalid` is 1)",
            "masks": "full_ass: two or more parcels, one covers the pixel whole; part_ass: none does",
            "ratios": "share of the pixel that its parcel covers",
            "x4": "the same at 2.5 m" if self._fine else "not there: the dataset has no labels at 2.5 m",
            "ids": "float32 in its loaders: exact to 16777216",
        }

    def files(self) -> Iterator[Made]:
        """Yield pickle/SAMPLE.pickle."""
        for number, name in enumerate(self.source.names()):
            path = self.target / "pickle" / f"{name}.pickle"
            yield Made(path, lambda path=path, number=number: self._write(path, number))  # type: ignore[misc]

    def _write(self, path: Path, number: int) -> None:
        content = opcodes_of(self.sample(number))
        with whole_file(path) as part:
            part.write_bytes(content)

    def sample(self, number: int) -> dict[str, Any]:
        """Return what is pickled of a sample."""
        found: dict[str, Any] = {}
        one = self._labels[number]
        steps = len(one["doy"])
        side = round(self.source.dataset.description["grid"]["size_m"])
        for metres, bands in GRIDS.items():
            samples = self._grids.get(metres)
            image = samples[number]["image"] if samples else None
            for band in bands:
                if samples is not None and image is not None and band in samples.bands:
                    found[band] = image[:, samples.bands.index(band)]
                else:
                    found[band] = np.zeros((steps, side // metres, side // metres), np.uint16)
        found = {band: found[band] for band in self.bands}
        found["doy"] = one["doy"]
        found["year"] = int(self.source.samples.rows[number]["year"])
        found.update(_label_maps(one, ""))
        if self._fine_labels is not None:
            found.update(_label_maps(self._fine_labels[number], "_x4"))
        return found

    def finish(self, feedback: Feedback) -> None:
        """Write the lists of paths: of all samples, and of each fold."""
        lists: dict[str, list[str]] = {"all": []}
        for number, name in enumerate(self.source.names()):
            raise_if_cancelled(feedback)
            path = f"pickle/{name}.pickle\n"
            lists["all"].append(path)
            fold = self.source.fold(number)
            if fold != NO_FOLD:
                lists.setdefault(f"fold_{fold}", []).append(path)
        make_folders(self.target / "paths", self.target)
        for name, paths in lists.items():
            write_text(self.target / "paths" / f"{name}.csv", "".join(paths))


def _label_maps(sample: dict[str, Any], suffix: str) -> dict[str, np.ndarray]:
    labels, claims = sample["mask"], sample["claim_mask"]
    maps = {
        "labels": np.where(labels < 0, 0, labels).astype(labels.dtype),
        "ids": sample["ids"],
        "ratios": sample["coverage"],
        "invalid": (labels < 0).astype(np.uint8),
        "full_ass": (claims == 2).astype(np.uint8),
        "part_ass": (claims == 1).astype(np.uint8),
    }
    return {f"{name}{suffix}": values for name, values in maps.items()}
