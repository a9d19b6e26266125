"""A season: products of several tiles and dates over one landscape, with their truth."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from .farmland import Landscape
from .metadata import Content
from .phenology import BANDS, NATIVE
from .planning import When, as_acquisition, make_landscape, plan_products
from .rendering import Renderer, harmonized_dn
from .safe_writer import Written, layer_array, linkable, needed_bands, windows, write_product
from .spec import ProductSpec
from .truth import spec_from_dict, truth_dict, write_parcels, write_truth


class Season:
    """Products on disk and everything that is true about them.

    Attributes:
        folder: Where everything lies; products are in `folder/products`.
        landscape: The ground.
        renderer: Gives exact pixels.
        written: One record per product, in the order of writing.
        parcels_path: GeoPackage with the parcels.
        truth_path: truth.json.
    """

    def __init__(
        self, folder: Path, landscape: Landscape, seed: int, supersample: int, written: list[Written]
    ) -> None:
        self.folder = Path(folder)
        self.landscape = landscape
        self.renderer = Renderer(landscape, seed, supersample)
        self.written = written
        self.parcels_path = self.folder / "parcels.gpkg"
        self.truth_path = self.folder / "truth.json"

    @property
    def products_folder(self) -> Path:
        """Return the folder with the products."""
        return self.folder / "products"

    @property
    def products(self) -> list[Path]:
        """Return the products' paths (SAFE folders or zips), in the order of writing."""
        return [w.path for w in self.written]

    def find(self, product: str | Path | ProductSpec) -> Written:
        """Return the record of a product given by name, path or spec."""
        name = product.name if isinstance(product, (Path, ProductSpec)) else product
        name = name.replace(".SAFE", "").replace(".zip", "")
        for w in self.written:
            if w.spec.name == name:
                return w
        raise KeyError(name)

    def select(self, tile: str | None = None, day: str | None = None) -> list[Written]:
        """Return the products of a tile and/or a UTC day ("2018-04-01")."""
        return [
            w
            for w in self.written
            if (tile is None or w.spec.tile == tile.lstrip("T"))
            and (day is None or w.spec.acquisition.start.date().isoformat() == day)
        ]

    def expected_dn(
        self,
        product: str | Path | ProductSpec,
        band: str,
        harmonized: bool = True,
        window: tuple[int, int, int, int] | None = None,
        resolution: int | None = None,
    ) -> np.ndarray:
        """Return the exact pixels of a band, computed from the truth and not from the file.

        Args:
            product: Name, path or spec.
            band: "B02" ...; also "SCL", "TCI", "MSK_CLDPRB_20m", "MSK_CLASSI_B00".
            harmonized: Offset applied (0 stays 0, at least 1, 65535 kept); False: as stored.
            window: (first column, first row, columns, rows) in pixels of 10 m, multiples of 6.
            resolution: Of a coarser copy; native by default.

        Returns:
            (rows, cols) uint16 (uint8 for masks; TCI and MSK_CLASSI_B00 are (3, rows, cols)).
        """
        spec = self.find(product).spec
        source = self.find(self.find(product).pixels_of).spec
        if band in BANDS and band not in spec.bands:
            raise KeyError(f"{spec.name} has no {band}")
        step = (
            resolution
            or NATIVE.get(band)
            or {"TCI": 10, "AOT": 10, "WVP": 10, "MSK_CLASSI_B00": 60}.get(band, 20)
        )
        parts = []
        for part in [window] if window else list(windows(source)):
            rendered = self.renderer.render(
                source, needed_bands(source) if band in BANDS or band == "TCI" else (), part
            )
            array = layer_array(source, rendered, band, step)
            parts.append(
                harmonized_dn(array, spec.add_offset(band)) if harmonized and band in BANDS else array
            )
        return np.concatenate(parts, axis=-2)

    def write_truth(self) -> None:
        """Write truth.json."""
        r = self.renderer
        write_truth(
            self.truth_path, truth_dict(self.landscape, r.seed, r.supersample, self.written, self.folder)
        )


def load_season(folder: Path) -> Season:
    """Read a season back from its truth.json; pixels are computed again from it."""
    folder = Path(folder)
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    arguments = dict(truth["landscape"])
    arguments["years"] = tuple(arguments["years"])
    written = []
    for p in truth["products"]:
        hashes = {}
        for key, value in p["stored_sha256"].items():
            name, resolution = key.rsplit("_", 1)
            hashes[name, int(resolution[:-1])] = value
        content = Content(tuple(p["scl_counts"]), p["cloud_percent"])
        written.append(
            Written(spec_from_dict(p["spec"]), folder / p["path"], content, hashes, p["pixels_of"])
        )
    return Season(folder, Landscape(**arguments), truth["seed"], truth["supersample"], written)


def write_season(
    folder: str | Path,
    landscape: Landscape | None = None,
    tiles: Sequence[str] = ("31TFM", "31TFN"),
    size_px: int = 240,
    dates: Sequence[When] = ("2018-04-11", "2018-05-21", "2018-07-10", "2018-09-03"),
    seed: int = 1,
    zipped: bool | str = False,
    supersample: int = 2,
    blocks: Mapping[int, int] | None = None,
    link_dates: bool = False,
    parcels: bool = True,
    overlap: float = 0.25,
    n_classes: int = 8,
    mean_parcel_ha: float = 3.0,
    written: Callable[[int, int], None] | None = None,
    **arguments: object,
) -> Season:
    """Write products, parcels and truth.

    Args:
        folder: Target; gets `products/`, `parcels.gpkg`, `truth.json`.
        landscape: The ground; one that covers the images by default.
        tiles: MGRS tiles, neighbours or on both sides of a zone seam.
        size_px: Side in pixels of 10 m, 120..10980, a multiple of 6. Smaller images lie inside the true
            squares so that neighbours overlap; 10980 gives the true squares.
        dates: Days ("2018-04-11", date, datetime) or `Acquisition`s; two of one day are two datatakes.
        seed: Of noise and clouds (and of the default landscape).
        zipped: True or "store", or "deflate".
        supersample: Cells per 10 m pixel and direction; 1 is fastest.
        blocks: Resolution -> JPEG 2000 block side; by default the real 1024, 640, 192, cut to the image.
        link_dates: All dates share the JP2 files of the first product of the same tile and offsets.
        parcels: Whether the parcel layer is written.
        overlap: Share of their side that neighbouring images have in common.
        n_classes: Of the default landscape.
        mean_parcel_ha: Of the default landscape.
        written: Called after each product with the number written and the number of all; may raise to stop.
        **arguments: Of `plan_products`: level, baseline, bands, clouds, swaths, splits, reprocessed,
            shifts, saturate, corners, masks, complete, tci, cheap.

    Returns:
        The season.
    """
    folder = Path(folder)
    datatakes = [as_acquisition(d, k) for k, d in enumerate(dates)]
    if landscape is None:
        landscape = make_landscape(
            tiles, size_px, seed, overlap, years=(datatakes[0].start.year,), n_classes=n_classes,
            mean_parcel_ha=mean_parcel_ha,
        )  # fmt: skip
    specs = plan_products(landscape, tiles, datatakes, size_px, seed, overlap=overlap, **arguments)  # type: ignore[arg-type]
    season = Season(folder, landscape, seed, supersample, [])
    season.products_folder.mkdir(parents=True, exist_ok=True)
    method = "store" if zipped is True else zipped or ""
    if method and link_dates:
        raise ValueError("products in zips cannot share files")
    for spec in specs:
        source = None
        if link_dates:
            source = next((w for w in season.written if linkable(w.spec, spec)), None)
        blocks_px = dict(blocks) if blocks else None
        season.written.append(
            write_product(season.products_folder, spec, season.renderer, method, blocks_px, source)
        )
        if written is not None:
            written(len(season.written), len(specs))
    if parcels:
        write_parcels(season.parcels_path, landscape)
    season.write_truth()
    return season


#: What makes a season the small one.
SMALL: dict[str, object] = {
    "clouds": {"2018-05-21": 45.0},
    "baseline": {"2018-07-10": "05.00", "2018-09-03": "05.00"},
    "mean_parcel_ha": 2.0,
}


def small_season(folder: str | Path, **arguments: object) -> Season:
    """Write the season most tests use: two overlapping tiles, 240 px, four dates of 2018.

    2018-05-21 is 45 % cloudy; 2018-07-10 and 2018-09-03 are reprocessed products of baseline 05.00
    (offset -1000), the others 02.06 (none). L2A, 12 bands, SCL and cloud probability.
    """
    return write_season(folder, **{**SMALL, **arguments})  # type: ignore[arg-type]
