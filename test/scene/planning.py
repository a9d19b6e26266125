"""Turns days, tiles and wishes (clouds, swaths, splits, baselines) into product descriptions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from typing import Union
from weakref import WeakValueDictionary

from .atmosphere import make_sky, sun_position
from .farmland import Landscape
from .mgrs import sub_squares, tile_square
from .noise import stable_hash
from .phenology import BANDS
from .projection import transform_points
from .spec import Acquisition, ProductSpec, later
from .swath import granule_halves, swath_edge

When = Union[str, date, datetime, Acquisition]
#: Ground of the landscape beyond the tiles, metres: some parcels cross the edge, some lie outside.
MARGIN = 400
#: Equal landscapes are one as long as somebody has it: its fields are cut once.
_IN_USE: WeakValueDictionary[Landscape, Landscape] = WeakValueDictionary()


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
    tiles: Sequence[str],
    size_px: int,
    seed: int,
    overlap: float = 0.25,
    margin: float = MARGIN,
    **arguments: object,
) -> Landscape:
    """Return a landscape that covers the images of some tiles and a margin around them."""
    corners = sub_squares(tuple(tiles), size_px, overlap)
    first = tile_square(tiles[0]).epsg
    boxes = []
    for tile, (ulx, uly) in corners.items():
        side = size_px * 10
        boxes.append(transform_box((ulx, uly - side, ulx + side, uly), tile_square(tile).epsg, first))
    xmin, ymin, xmax, ymax = (float(round(v)) for v in _union(boxes))
    west, north = xmin - margin, ymax + margin
    made = Landscape(seed, first, west, north, xmax + margin - west, north - ymin + margin, **arguments)  # type: ignore[arg-type]
    return _IN_USE.setdefault(made, made)


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
    complete: bool = False,
    tci: bool = False,
    cheap: bool = False,
) -> list[ProductSpec]:
    """Describe the products of a season without writing them.

    Where a table is asked for, keys are ISO dates, `Acquisition`s, or (tile, one of them); the tile's own
    entry wins.

    Args:
        landscape: The ground.
        tiles: MGRS tiles.
        dates: Days or datatakes.
        size_px: Side in pixels of 10 m.
        seed: Of noise and clouds.
        level: "L1C" or "L2A".
        baseline: Text, function of the date, or mapping by ISO date; the archives' own by default.
        bands: Bands to write; all of the level by default.
        clouds: Table of percentages. An entry by date is for all tiles together: they see the same sky.
        swaths: Table of shares without data in the west, negative in the east, of all tiles together or
            of the tile.
        splits: Dates or (tile, date) whose granule comes in two datastrips.
        reprocessed: Table of newer baselines in which the same acquisition comes again.
        shifts: Table of (dx, dy) metres by which the image shows the ground displaced.
        saturate: Dates whose thickest clouds saturate.
        corners: Tile -> (ulx, uly); `sub_squares` by default.
        overlap: Share of their side that neighbouring images have in common.
        masks: Write SCL, probabilities and cloud masks.
        complete: Write the coarser copies, AOT, WVP, true colour and preview, too.
        tci: Write the true-colour image.
        cheap: One JP2 per resolution stands for all its bands.

    Returns:
        The products in the order of dates and tiles.
    """
    corners = dict(corners) if corners else sub_squares(tuple(tiles), size_px, overlap)
    names = tuple(bands) if bands else tuple(b for b in BANDS if level == "L1C" or b != "B10")
    side = size_px * 10
    boxes = {t: (x, y - side, x + side, y) for t, (x, y) in corners.items()}
    specs: list[ProductSpec] = []
    for number, when in enumerate(dates):
        datatake = as_acquisition(when, number)
        start = datatake.start
        keys = (datatake, start.date().isoformat())
        label = f"{start.isoformat()} {datatake.platform}"
        sun = _sun(landscape, start)
        for tile in tiles:
            square, box = tile_square(tile), boxes[tile]
            together = _union([boxes[t] for t in tiles if tile_square(t).epsg == square.epsg])
            percent, own = _lookup(clouds, tile, keys, 0.0)
            sky = make_sky(
                seed,
                label,
                percent,
                transform_box(box if own else together, square.epsg, landscape.epsg),
                sun,
                saturate=any(k in saturate or (tile, k) in saturate for k in keys),
            )
            missing, own = _lookup(swaths, tile, keys, 0.0)
            seen_box = box if own else together
            edge = swath_edge(seen_box, abs(missing), "west" if missing > 0 else "east")
            shift, _ = _lookup(shifts, tile, keys, (0.0, 0.0))
            lag = 3600 * 4 + stable_hash(seed, label, tile) % 7200
            spec = ProductSpec(
                tile=square.tile,
                epsg=square.epsg,
                ulx=corners[tile][0],
                uly=corners[tile][1],
                size_px=size_px,
                acquisition=datatake,
                level=level,
                baseline=_baseline(baseline, start.date()),
                generation=later(start, lag).replace(microsecond=0),
                datastrip_start=later(start, 3).replace(microsecond=0),
                bands=names,
                sky=sky,
                planes=(edge,) if missing else (),
                shift=(float(shift[0]), float(shift[1])),
                masks=masks,
                complete=complete,
                tci=tci,
                share_bands=cheap,
            )
            split = any(k in splits or (tile, k) in splits for k in keys)
            new = _split(spec) if split else [spec]
            newer, _ = _lookup(reprocessed, tile, keys, "")
            specs += new
            if newer:
                specs += [
                    _reprocess(s, newer, stable_hash(label, tile) % 86400, k) for k, s in enumerate(new)
                ]
    return specs


def _split(spec: ProductSpec) -> list[ProductSpec]:
    """Return the two halves of a granule that was received at two stations."""
    north, south = granule_halves(spec.bounds, overlap_m=max(240.0, spec.size_px))
    return [
        replace(spec, half="north", planes=(*spec.planes, north)),
        replace(
            spec,
            half="south",
            planes=(*spec.planes, south),
            generation=later(spec.generation, 1500),
            datastrip_start=later(spec.datastrip_start, 11),
        ),
    ]


def _reprocess(spec: ProductSpec, baseline: str, seconds: int, half: int) -> ProductSpec:
    """Return the same acquisition in a newer baseline, generated in the campaign of March 2023 or later."""
    campaign = datetime(2023, 3, 1, tzinfo=timezone.utc) + timedelta(seconds=seconds + 1500 * half)
    return replace(spec, baseline=baseline, generation=max(campaign, later(spec.generation, 86400)))


def _sun(land: Landscape, when: datetime) -> tuple[float, float]:
    """Return the sun's position over the middle of the landscape: the same for all tiles of a datatake."""
    x, y = land.ulx + land.width_m / 2, land.uly - land.height_m / 2
    lon, lat = transform_points([x], [y], land.epsg, 4326)
    seconds = when.hour * 3600 + when.minute * 60 + when.second
    return sun_position(float(lon[0]), float(lat[0]), seconds, when.timetuple().tm_yday)


def _union(boxes: Sequence[Sequence[float]]) -> tuple[float, float, float, float]:
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def transform_box(box: Sequence[float], source: int, target: int) -> tuple[float, float, float, float]:
    """Return the bounding box of a box's corners in another zone."""
    xmin, ymin, xmax, ymax = box
    x, y = transform_points((xmin, xmax, xmin, xmax), (ymin, ymin, ymax, ymax), source, target)
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def _lookup(
    table: Mapping[object, object] | None, tile: str, keys: Sequence[object], default: object
) -> tuple:
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
