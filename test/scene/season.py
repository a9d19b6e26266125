"""A season: products of several tiles and dates over one landscape, with their truth."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Union

import numpy as np

from .atmosphere import make_sky, sun_position
from .farmland import Landscape
from .metadata import Content
from .mgrs import sub_squares, tile_square
from .noise import stable_hash
from .phenology import BANDS, NATIVE
from .projection import transform_points
from .rendering import Renderer, harmonized_dn
from .safe_writer import Written, layer_array, needed_bands, windows, write_product
from .spec import Acquisition, ProductSpec, later
from .swath import granule_halves, swath_edge
from .truth import spec_from_dict, truth_dict, write_parcels, write_truth

When = Union[str, date, datetime, Acquisition]
#: Ground of the landscape beyond the tiles, metres: some parcels cross the edge, some lie outside.
MARGIN = 400


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

    def __init__(self, folder: Path, landscape: Landscape, seed: int, supersample: int, written: list[Written]) -> None:
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
        step = resolution or NATIVE.get(band) or {"TCI": 10, "MSK_CLASSI_B00": 60}.get(band, 20)
        parts = []
        for part in [window] if window else list(windows(source)):
            rendered = self.renderer.render(source, needed_bands(source) if band in BANDS or band == "TCI" else (), part)
            array = layer_array(source, rendered, band, step)
            parts.append(harmonized_dn(array, spec.add_offset(band)) if harmonized and band in BANDS else array)
        return np.concatenate(parts, axis=-2)

    def write_truth(self) -> None:
        """Write truth.json."""
        r = self.renderer
        write_truth(self.truth_path, truth_dict(self.landscape, r.seed, r.supersample, self.written, self.folder))


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
        written.append(Written(spec_from_dict(p["spec"]), folder / p["path"], content, hashes, p["pixels_of"]))
    return Season(folder, Landscape(**arguments), truth["seed"], truth["supersample"], written)


def as_acquisition(when: When, number: int = 0) -> Acquisition:
    """Make a datatake of a day: 10:50:31.024 UTC, S2A and S2B in turn, relative orbit 51."""
    if isinstance(when, Acquisition):
        return when
    if isinstance(when, str):
        when = datetime.fromisoformat(when) if len(when) > 10 else date.fromisoformat(when)
    if not isinstance(when, datetime):
        when = datetime.combine(when, time(10, 50, 31, 24000), timezone.utc)
    return Acquisition(when, platform=("S2A", "S2B")[number % 2])


def default_baseline(when: date) -> str:
    """Return the baseline in use at a date, as in the archives."""
    for start, baseline in (
        ("2023-12-13", "05.10"), ("2022-12-06", "05.09"), ("2022-01-25", "04.00"), ("2021-06-30", "03.01"),
        ("2021-03-30", "03.00"), ("2020-02-04", "02.14"), ("2018-11-06", "02.11"),
    ):  # fmt: skip
        if when.isoformat() >= start:
            return baseline
    return "02.06"


def make_landscape(
    tiles: Sequence[str], size_px: int, seed: int, overlap: float = 0.25, margin: float = MARGIN, **arguments: object
) -> Landscape:
    """Return a landscape that covers the images of some tiles and a margin around them."""
    corners = sub_squares(tuple(tiles), size_px, overlap)
    first = tile_square(tiles[0]).epsg
    boxes = []
    for tile, (ulx, uly) in corners.items():
        side = size_px * 10
        xs, ys = (ulx, ulx + side, ulx, ulx + side), (uly, uly, uly - side, uly - side)
        px, py = transform_points(xs, ys, tile_square(tile).epsg, first)
        boxes.append((px.min(), py.min(), px.max(), py.max()))
    xmin, ymin = min(b[0] for b in boxes) - margin, min(b[1] for b in boxes) - margin
    xmax, ymax = max(b[2] for b in boxes) + margin, max(b[3] for b in boxes) + margin
    xmin, ymin, xmax, ymax = (float(round(v)) for v in (xmin, ymin, xmax, ymax))
    return Landscape(seed, first, xmin, ymax, xmax - xmin, ymax - ymin, **arguments)  # type: ignore[arg-type]


def plan_products(
    landscape: Landscape,
    tiles: Sequence[str],
    dates: Sequence[When],
    size_px: int = 240,
    seed: int = 1,
    level: str = "L2A",
    baseline: str | Callable[[date], str] | Mapping[str, str] | None = None,
    bands: Sequence[str] | None = None,
    clouds: Mapping[object, float] | None = None,
    swaths: Mapping[object, float] | None = None,
    splits: Sequence[object] = (),
    reprocessed: Mapping[object, str] | None = None,
    shifts: Mapping[object, tuple[float, float]] | None = None,
    saturate: Sequence[object] = (),
    corners: Mapping[str, tuple[int, int]] | None = None,
    overlap: float = 0.25,
    masks: bool = True,
    coarse_copies: bool = False,
    tci: bool = False,
    cheap: bool = False,
) -> list[ProductSpec]:
    """Describe the products of a season without writing them; arguments as in `write_season`."""
    corners = dict(corners) if corners else sub_squares(tuple(tiles), size_px, overlap)
    names = tuple(bands) if bands else tuple(b for b in BANDS if level == "L1C" or b != "B10")
    side = size_px * 10
    boxes = {t: (x, y - side, x + side, y) for t, (x, y) in corners.items()}
    specs: list[ProductSpec] = []
    for number, when in enumerate(dates):
        datatake = as_acquisition(when, number)
        day = datatake.start.date().isoformat()
        keys = (datatake, day)
        for tile in tiles:
            square = tile_square(tile)
            together = [boxes[t] for t in tiles if tile_square(t).epsg == square.epsg]
            union = (
                min(b[0] for b in together), min(b[1] for b in together),
                max(b[2] for b in together), max(b[3] for b in together),
            )  # fmt: skip
            box = boxes[tile]
            lon, lat = transform_points([(box[0] + box[2]) / 2], [(box[1] + box[3]) / 2], square.epsg, 4326)
            seconds = datatake.start.hour * 3600 + datatake.start.minute * 60 + datatake.start.second
            sun = sun_position(float(lon[0]), float(lat[0]), seconds, datatake.start.timetuple().tm_yday)
            percent, own = _lookup(clouds, tile, keys, 0.0)
            land_box = (
                landscape.ulx, landscape.uly - landscape.height_m, landscape.ulx + landscape.width_m, landscape.uly,
            )  # fmt: skip
            label = f"{datatake.start.isoformat()} {datatake.platform}"
            sky = make_sky(
                seed, label, percent, box if own and square.epsg == landscape.epsg else land_box, sun,
                saturate=any(k in saturate for k in keys),
            )  # fmt: skip
            missing, own = _lookup(swaths, tile, keys, 0.0)
            planes = ()
            if missing:
                planes = (swath_edge(box if own else union, abs(missing), "west" if missing > 0 else "east"),)
            shift, _ = _lookup(shifts, tile, keys, (0.0, 0.0))
            version = _baseline(baseline, datatake.start.date())
            lag = 3600 * 4 + stable_hash(seed, label, tile) % 7200
            generation = later(datatake.start, lag).replace(microsecond=0)
            spec = ProductSpec(
                tile=square.tile, epsg=square.epsg, ulx=corners[tile][0], uly=corners[tile][1], size_px=size_px,
                acquisition=datatake, level=level, baseline=version, generation=generation,
                datastrip_start=later(datatake.start, 3).replace(microsecond=0), bands=names, sky=sky, planes=planes,
                shift=(float(shift[0]), float(shift[1])), masks=masks, coarse_copies=coarse_copies, tci=tci,
                share_bands=cheap,
            )  # fmt: skip
            if any(k in splits or (tile, k) in splits for k in keys):
                north, south = granule_halves(box, overlap_m=max(240.0, 0.1 * side))
                second = later(generation, 1500)
                specs.append(replace(spec, half="north", planes=(*planes, north)))
                specs.append(
                    replace(
                        spec, half="south", planes=(*planes, south), generation=second,
                        datastrip_start=later(spec.datastrip_start, 11),
                    )  # fmt: skip
                )
            else:
                specs.append(spec)
            newer, _ = _lookup(reprocessed, tile, keys, "")
            if newer:
                again = datetime(2023, 3, 1, tzinfo=timezone.utc) + timedelta(seconds=stable_hash(label, tile) % 86400)
                for old in [s for s in specs if s.tile == square.tile and s.acquisition == datatake]:
                    specs.append(replace(old, baseline=newer, generation=max(again, later(old.generation, 86400))))
    return specs


def _lookup(table: Mapping[object, object] | None, tile: str, keys: Sequence[object], default: object) -> tuple:
    """Find a value by (tile, date) first, then by date; tell whether it is the tile's own."""
    for key in keys:
        if table and (tile, key) in table:
            return table[tile, key], True
    for key in keys:
        if table and key in table:
            return table[key], False
    return default, False


def _baseline(choice: str | Callable[[date], str] | Mapping[str, str] | None, day: date) -> str:
    if choice is None:
        return default_baseline(day)
    if isinstance(choice, str):
        return choice
    if isinstance(choice, Mapping):
        return choice.get(day.isoformat()) or default_baseline(day)
    return choice(day)


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
        **arguments: Of `plan_products`: level ("L1C" or "L2A"), baseline (text, function of the date, or
            mapping by ISO date), bands, clouds {date or (tile, date): percent}, swaths {...: share
            missing in the west, negative in the east}, splits (dates or (tile, date) whose granule is
            split in two), reprocessed {...: newer baseline}, shifts {...: (dx, dy) metres}, saturate
            (dates), corners {tile: (ulx, uly)}, masks, coarse_copies, tci, cheap (one JP2 per
            resolution stands for all its bands).

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
    for spec in specs:
        source = None
        if link_dates:
            source = next((w for w in season.written if _linkable(w.spec, spec)), None)
        blocks_px = dict(blocks) if blocks else None
        season.written.append(
            write_product(season.products_folder, spec, season.renderer, "" if link_dates else method, blocks_px, source)
        )
    if parcels:
        write_parcels(season.parcels_path, landscape)
    season.write_truth()
    return season


def _linkable(a: ProductSpec, b: ProductSpec) -> bool:
    """Tell whether the images of one product may stand for those of another."""
    return (
        (a.tile, a.size_px, a.level, a.bands, a.planes, a.masks) == (b.tile, b.size_px, b.level, b.bands, b.planes, b.masks)
        and all(a.add_offset(x) == b.add_offset(x) for x in a.bands)
        and (a.processing >= (4, 0)) == (b.processing >= (4, 0))
    )


def small_season(folder: str | Path, **arguments: object) -> Season:
    """Write the season most tests use: two overlapping tiles, 240 px, four dates of 2018.

    2018-05-21 is 45 % cloudy; 2018-07-10 and 2018-09-03 are reprocessed products of baseline 05.00
    (offset -1000), the others 02.06 (none). L2A, 12 bands, SCL and cloud probability.
    """
    defaults: dict[str, object] = {
        "clouds": {"2018-05-21": 45.0},
        "baseline": {"2018-07-10": "05.00", "2018-09-03": "05.00"},
        "mean_parcel_ha": 2.0,
    }
    return write_season(folder, **{**defaults, **arguments})  # type: ignore[arg-type]
