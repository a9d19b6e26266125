"""The records of a selection: what may be chosen, how, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True)
class Candidate:
    """A product that may be chosen.

    Attributes:
        name: Product name without ".SAFE".
        tile: MGRS tile without the leading T.
        level: "L1C" or "L2A".
        platform: "S2A", "S2B", "S2C".
        sensing_start: Datatake start, UTC.
        baseline: Processing baseline "05.10", "" when unknown.
        cloud: Percent 0..100 or None.
        size: Bytes; None or 0 when unknown.
        online: True, False, or None when unknown.
        aoi_overlap: Share of the whole area of interest inside the footprint, 0..1, or None.
        tile_fill: Share of the tile inside the footprint, 0..1 (small at the swath's edge), or None.
        outline: WKB in EPSG:4326, b"" when unknown; tells halves of an acquisition from repetitions.
        datastrip_start: Start of the datastrip, UTC, where it is known; tells the same, and more surely.
    """

    id: str
    name: str
    tile: str
    level: str
    platform: str
    sensing_start: datetime
    relative_orbit: int
    baseline: str = ""
    generation_time: datetime | None = None
    cloud: float | None = None
    size: int | None = None
    online: bool | None = None
    aoi_overlap: float | None = None
    tile_fill: float | None = None
    outline: bytes = b""
    datastrip_start: datetime | None = None


@dataclass(frozen=True)
class CandidateStep:
    """One acquisition of a tile: a product, or the halves of one that complete each other.

    Attributes:
        sensing_start: Datatake start, UTC.
        products: By generation and name.
        cloud: Percent, weighted by the parts' tile fill; None when a part's is unknown.
        aoi_overlap: Sum of the parts, at most 1, or None.
        tile_fill: Sum of the parts, at most 1, or None.
        size: Bytes of all parts, None when one is unknown.
    """

    tile: str
    sensing_start: datetime
    products: tuple[Candidate, ...]
    cloud: float | None
    aoi_overlap: float | None
    tile_fill: float | None
    size: int | None

    @property
    def day(self) -> int:
        """Return the UTC day as an ordinal."""
        return self.sensing_start.toordinal()

    @property
    def label(self) -> str:
        """Return the name of the first product."""
        return self.products[0].name


@dataclass(frozen=True)
class SelectionParameters:
    """What to choose.

    Attributes:
        count: Steps per tile; those kept by hand are included.
        start: First UTC day of the period, None for the first day of the candidates.
        end: Last UTC day (inclusive), None for the last day of the candidates.
        method: "uniform" (smallest cost over evenly planned days), "largest_gap" (smallest largest gap,
            then smallest cost), "nearest" (the report's greedy rule), "all" (whatever is within the limits).
        max_cloud: Percent.
        min_overlap: Percent of the area's part in the tile.
        min_size: 10^6 bytes; unknown sizes never fail it, their tile fill decides.
        cloud_weight: Days per percent of cloud.
        overlap_weight: Days per percent of overlap missing.
        size_weight: Days per percent of size missing.
        prefer_same_dates: Choose the same dates over several tiles where they have them.
        keep: Ids or names of products kept by hand, whatever the limits say.
        drop: Ids or names of products left out by hand.
    """

    count: int = 24
    start: date | None = None
    end: date | None = None
    method: str = "uniform"
    max_cloud: float = 100.0
    min_overlap: float = 0.0
    min_size: float = 0.0
    cloud_weight: float = 0.5
    overlap_weight: float = 0.0
    size_weight: float = 0.0
    prefer_same_dates: bool = False
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """What became of a candidate.

    Attributes:
        rule: Stable code: "selected", "same_dates", "all", "by_hand", "outside_period", "outside_area",
            "cloud", "overlap", "size", "tile_fill", "superseded_baseline", "superseded_generation",
            "repeated_product", "other_producer", "not_chosen".
        detail: The sentence for people, with numbers.
        step: 1 for the tile's first chosen step, and so on; None when dropped.
        gap: Days since the chosen step before, or since the period's start; None when dropped.
    """

    candidate: Candidate
    kept: bool
    rule: str
    detail: str
    step: int | None = None
    gap: int | None = None


@dataclass(frozen=True)
class TileSelection:
    """What was chosen for one tile.

    Attributes:
        steps: Chosen steps by time.
        planned: Planned days as ordinals with fractions; empty for "all" and "largest_gap".
        gaps: Days from the period's start to the first step, between steps, and to the period's end.
        available: Number of steps within the limits.
        candidates: All steps of the tile in the period, chosen or not, by time.
        cost: Sum of the costs of the chosen steps in days (of their quality alone where nothing is planned).
    """

    tile: str
    steps: tuple[CandidateStep, ...]
    planned: tuple[float, ...]
    gaps: tuple[int, ...]
    available: int
    candidates: tuple[CandidateStep, ...]
    cost: float

    @property
    def largest_gap(self) -> int:
        """Return the largest gap in days, the period's ends included."""
        return max(self.gaps)

    @property
    def median_gap(self) -> float | None:
        """Return the median of the gaps between chosen steps in days."""
        from statistics import median

        return float(median(self.gaps[1:-1])) if len(self.gaps) > 2 else None

    @property
    def mean_cloud(self) -> float | None:
        """Return the mean cloud cover of the chosen steps in percent, of those where it is known."""
        clouds = [step.cloud for step in self.steps if step.cloud is not None]
        return sum(clouds) / len(clouds) if clouds else None


@dataclass(frozen=True)
class Selection:
    """The outcome.

    Attributes:
        start: First day of the period.
        end: Last day of the period.
        tiles: By name.
        verdicts: One for every candidate, by tile, time, name and id.
        warnings: Sentences about what was asked for and could not be had.
    """

    start: date
    end: date
    tiles: tuple[TileSelection, ...]
    verdicts: tuple[Verdict, ...]
    warnings: tuple[str, ...] = field(default=())

    @property
    def kept(self) -> tuple[Verdict, ...]:
        """Return the verdicts of chosen products."""
        return tuple(verdict for verdict in self.verdicts if verdict.kept)
