"""Samples compared with their products again: read anew, in another order than stacking does it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError, ProductError
from ..feedback import Feedback, raise_if_cancelled
from ..products import MSI, Product, blame, find_products, format_of
from ..reader import open_shard
from ..words import told
from .faults import FaultBook
from .opening import OpenedDataset, is_failure, unreadable_now

if TYPE_CHECKING:
    import h5py

#: Uncompressed bytes of samples compared together: few groups, since each decodes the blocks under it.
BYTES_AT_ONCE = 2**27


class ProductsAgain:
    """The products of a dataset, found again.

    Args:
        dataset: The dataset.
        folder: Where its products are looked for.
        feedback: Asked for a cancel.

    Raises:
        InputError: A product of the dataset is not there: without it nothing can be said of its steps.
    """

    def __init__(self, dataset: OpenedDataset, folder: str, feedback: Feedback) -> None:
        self.dataset = dataset
        known = {entry["name"]: entry for entry in dataset.description["products"]}
        products, _ = find_products(folder, feedback)
        self.products: dict[str, Product] = {one.name: one for one in products if one.name in known}
        missing = sorted(set(known) - set(self.products))
        if missing:
            raise InputError(
                told(
                    "{missing} of the {all} products of the dataset are not there, for example {name}.",
                    missing=len(missing), all=len(known), name=missing[0],
                ),
                subject=f"PRODUCTS {folder}",
                remedy="Choose the folder of the products the dataset was made from, or do without.",
            )  # fmt: skip
        # Of items of a catalogue the metadata are those of the item; the pixels must be the product's.
        afar = {name: entry["catalogue"] for name, entry in known.items() if entry.get("catalogue")}
        self._applied = {name for name, entry in afar.items() if entry.get("convention") == "applied"}
        self.changed = sorted(
            name
            for name, one in self.products.items()
            if name not in afar and known[name].get("metadata_sha256") != one.metadata_sha256
        )

    def compare(self, shards: dict[str, Path], book: FaultBook, feedback: Feedback) -> int:
        """Compare all samples of readable shards.

        Bands and, where a step is of one product, the scene classification are compared, pixel by pixel.

        Args:
            shards: File name -> path.
            book: Takes the faults.
            feedback: Progress and cancel.

        Returns:
            Number of steps of samples that were compared.
        """
        for name in self.changed:
            text = told("the metadata of {name} are not those it was made with.", name=name)
            book.add("products", "product_changed", text, name)
        steps = 0
        for number, (name, path) in enumerate(shards.items()):
            try:
                with open_shard(path) as file:
                    steps += self._shard(f"shards/{name}", file, book, feedback)
            except OSError as error:
                if is_failure(error):
                    raise unreadable_now(path, error) from error
                # Damaged chunks are told by the check of the shard.
            feedback.progress(100 * (number + 1) / len(shards))
        return steps

    def _shard(self, subject: str, file: h5py.File, book: FaultBook, feedback: Feedback) -> int:
        names = [name.decode() for name in file["products"][:].tolist()]
        if any(name not in self.products for name in names):
            return 0  # told by the check of the shard
        n_steps, product = file["n_steps"][:], file["product"][:]
        corners = np.column_stack([file["index/ulx"][:], file["index/uly"][:]])
        ids = [sample.decode() for sample in file["index/sample_id"][:].tolist()]
        for name, channels in self._layers(file):
            if name not in file:
                continue  # told by the check of the shard
            data = file[name]
            one = max(1, int(np.prod(data.shape[1:])) * data.dtype.itemsize)
            most = max(1, BYTES_AT_ONCE // one)
            for start in range(0, len(ids), most):
                rows = np.arange(start, min(start + most, len(ids)))
                stored = data[start : start + rows.size]
                if stored.ndim == 4:  # the classification has no axis of bands
                    stored = stored[:, :, None]
                keys: dict[tuple[int, ...], list[tuple[int, int]]] = {}
                for place, row in enumerate(rows.tolist()):
                    for step in range(int(n_steps[row])):
                        key = tuple(k for k in product[row, step].tolist() if k >= 0)
                        keys.setdefault(key, []).append((place, step))
                for key, places in sorted(keys.items()):
                    raise_if_cancelled(feedback)
                    if name.startswith("scl") and len(key) > 1:
                        continue
                    step_products = [self.products[names[k]] for k in key]
                    for channel, band in enumerate(channels):
                        part = stored[:, :, channel]
                        wrong = self._differing(step_products, band, part, places, corners[rows])
                        for place, step, pixels in wrong:
                            text = told("{band} of step {step} differs from {product} in {pixels} pixels.",
                                        band=band, step=step + 1, product=step_products[0].name,
                                        pixels=pixels)  # fmt: skip
                            book.add(subject, "other_pixels", text, ids[rows[place]])
        return int(n_steps.sum())

    def _layers(self, file: h5py.File) -> Iterator[tuple[str, list[str]]]:
        """Yield (dataset, bands) of what is compared."""
        layers: dict[str, list[str]] = {}
        for band in self.dataset.bands:
            layers.setdefault(band["dataset"], []).append(band["name"])
        yield from layers.items()
        if "scl_20m" in file:
            yield "scl_20m", ["SCL"]

    def _differing(
        self, products: list[Product], band: str, stored: np.ndarray, places: list[tuple[int, int]],
        corners: np.ndarray,
    ) -> list[tuple[int, int, int]]:  # fmt: skip
        """Return (sample, step, pixels) where what is stored is not what the products of the step give."""
        mine = corners[[place for place, _ in places]]
        side_m = float(self.dataset.description["grid"]["size_m"])
        west, north = mine.min(axis=0)[0], mine.max(axis=0)[1]
        east, south = mine.max(axis=0)[0] + side_m, mine.min(axis=0)[1] - side_m
        area = (band, west, north, east, south)
        read = [self._area(product, *area) for product in products]
        side, resolution = stored.shape[-1], read[0][1]
        found = []
        for (place, step), (x, y) in zip(places, mine.tolist()):
            row, column = round((north - y) / resolution), round((x - west) / resolution)
            window = slice(row, row + side), slice(column, column + side)
            merged = np.zeros((side, side), np.int64)
            for product, (values, _) in zip(products, read):
                # The area between windows is large; only the windows are computed with.
                merged = np.where(merged == 0, self._as_stored(values[window], product, band), merged)
            differs = merged != stored[place, step]
            if differs.any():
                found.append((place, step, int(differs.sum())))
        return found

    def _as_stored(self, values: np.ndarray, product: Product, band: str) -> np.ndarray:
        """Apply the rule of harmonised values: 0 and saturated stay, others get the offset, at least 1."""
        harmonized = self.dataset.description["parameters"].get("harmonize", True)
        if band == "SCL" or not (harmonized or product.name in self._applied):
            return values
        moved = np.maximum(values.astype(np.int64) + product.offsets[band], 1)
        return np.where((values == MSI.nodata) | (values == MSI.saturated), values, moved)

    @staticmethod
    def _area(
        product: Product, band: str, west: float, north: float, east: float, south: float
    ) -> tuple[Any, float]:
        """Return pixels of an area and their size in metres."""
        file = product.masks[band] if band == "SCL" else product.bands.get(band)
        if file is None:
            raise InputError(
                told("{band} is not there any more.", band=band), subject=product.name,
                remedy="Download the band again, or do without the comparison.",
            )  # fmt: skip
        try:
            with ExitStack() as stack:
                reader = stack.enter_context(format_of(product).open_raster(file))
                grid = reader.info.grid
                x, y = round((west - grid.ulx) / grid.resolution), round((grid.uly - north) / grid.resolution)
                width, height = (
                    round((east - west) / grid.resolution),
                    round((north - south) / grid.resolution),
                )
                return reader.read_area(x, y, width, height), grid.resolution
        except ProductError as error:
            blame(file.path, error, was_there=True)
            raise InputError(
                told("a product cannot be read: {error}", error=str(error)), subject=product.name,
                remedy="Download it again, or do without the comparison.",
            ) from error  # fmt: skip
