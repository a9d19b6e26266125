"""Limits that steps must keep, and what a step costs besides its date."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ..errors import LeftOut
from ..words import told
from .model import Candidate, CandidateStep, SelectionParameters

FULL_TILE_BYTES = {"L1C": 800_000_000, "L2A": 1_100_000_000}
"""Usual size of a full product, for limits on size where no size is known at all."""


@dataclass(frozen=True)
class Quality:
    """How good steps are, in percent and in days.

    Attributes:
        weights: (cloud, overlap, size), days per percent.
        tile_shares: Share of the area in each tile, 0..1.
        largest: Bytes of the largest step of each tile.
        full_bytes: Bytes that stand for a full product where a size is unknown.
    """

    weights: tuple[float, float, float]
    tile_shares: Mapping[str, float]
    largest: Mapping[str, int]
    full_bytes: int

    @classmethod
    def of(
        cls,
        steps: Iterable[CandidateStep],
        parameters: SelectionParameters,
        tile_shares: Mapping[str, float],
        candidates: Iterable[Candidate],
    ) -> Quality:
        """Gather what steps are compared with."""
        shares = dict(tile_shares)
        largest: dict[str, int] = {}
        level = ""
        for one in candidates:
            level = one.level
            if one.tile not in tile_shares and one.aoi_overlap is not None:
                shares[one.tile] = max(shares.get(one.tile, 0.0), one.aoi_overlap)
        for step in steps:
            largest[step.tile] = max(largest.get(step.tile, 0), step.size or 0)
            if step.tile not in tile_shares and step.aoi_overlap is not None:
                shares[step.tile] = max(shares.get(step.tile, 0.0), step.aoi_overlap)
        known = max(largest.values(), default=0)
        return cls(
            weights=(parameters.cloud_weight, parameters.overlap_weight, parameters.size_weight),
            tile_shares=shares,
            largest=largest,
            full_bytes=known or FULL_TILE_BYTES.get(level, FULL_TILE_BYTES["L1C"]),
        )

    def overlap(self, step: CandidateStep) -> float | None:
        """Return percent of the area's part in the tile that the step covers; without an area its fill."""
        share = self.tile_shares.get(step.tile, 0.0)
        if step.aoi_overlap is not None and share > 0:
            return min(100.0, 100.0 * step.aoi_overlap / share)
        return None if step.tile_fill is None else 100.0 * step.tile_fill

    def size(self, step: CandidateStep) -> float | None:
        """Return percent of the tile's largest step; where the size is unknown, its fill."""
        if step.size is not None:
            return 100.0 * step.size / max(1, self.largest[step.tile])
        return None if step.tile_fill is None else 100.0 * step.tile_fill

    def cost(self, step: CandidateStep) -> float:
        """Return what a step costs besides its date, in days."""
        overlap, size = self.overlap(step), self.size(step)
        cloud_weight, overlap_weight, size_weight = self.weights
        return (
            cloud_weight * (100.0 if step.cloud is None else step.cloud)
            + overlap_weight * (0.0 if overlap is None else 100.0 - overlap)
            + size_weight * (0.0 if size is None else 100.0 - size)
        )


def limit_steps(
    steps: Iterable[CandidateStep], parameters: SelectionParameters, quality: Quality, keep: Collection[str]
) -> tuple[list[CandidateStep], list[LeftOut[Candidate]]]:
    """Drop steps beyond the limits; steps with a product kept by hand pass."""
    usable, dropped = [], []
    for step in steps:
        fault = _fault(step, parameters, quality)
        if fault is None or any(one.id in keep for one in step.products):
            usable.append(step)
        else:
            dropped += [LeftOut(one, *fault) for one in step.products]
    return usable, dropped


def _fault(step: CandidateStep, parameters: SelectionParameters, quality: Quality) -> tuple[str, str] | None:
    """Return (rule, sentence) of the first limit that a step breaks."""
    together = told(" (its {n} parts together)", n=len(step.products)) if len(step.products) > 1 else ""
    if parameters.max_cloud < 100.0 and step.cloud is None:
        return "cloud", told(
            "Cloud cover unknown; the limit is {max_cloud:g} %.", max_cloud=parameters.max_cloud
        )
    if step.cloud is not None and step.cloud > parameters.max_cloud:
        return "cloud", told(
            "Cloud {cloud:.1f} %{together} is more than {max_cloud:g} %.",
            cloud=step.cloud,
            together=together,
            max_cloud=parameters.max_cloud,
        )
    overlap = quality.overlap(step)
    if overlap is not None and overlap < parameters.min_overlap:
        template = "It covers {overlap:.1f} % of the tile{together}, less than {min_overlap:g} %."
        if step.aoi_overlap is not None:
            template = (
                "It covers {overlap:.1f} % of the area's part in this tile{together}, less than "
                "{min_overlap:g} %."
            )
        return (
            "overlap",
            told(
                template,
                overlap=overlap,
                together=together,
                min_overlap=parameters.min_overlap,
            ),
        )
    if parameters.min_size > 0:
        return _size_fault(step, parameters.min_size, quality.full_bytes, together)
    return None


def _size_fault(
    step: CandidateStep, min_size: float, full_bytes: int, together: str
) -> tuple[str, str] | None:
    if step.size is not None:
        if step.size >= min_size * 1e6:
            return None
        text = told(
            "Size {size:.1f} x 10^6 bytes{together} is less than {min_size:g}.",
            size=step.size / 1000000.0,
            together=together,
            min_size=min_size,
        )
        return "size", text
    # The limit is meant for cut-off products: where no size is known, the filled share of the tile tells.
    least = min(1.0, min_size * 1e6 / full_bytes)
    if step.tile_fill is None or step.tile_fill >= least - 1e-9:
        return None
    text = told(
        "Size unknown; it fills {tile_fill:.1f} % of its tile{together}, and {min_size:g} x "
        "10^6 bytes mean {least:.0f} %.",
        tile_fill=100 * step.tile_fill,
        together=together,
        min_size=min_size,
        least=100 * least,
    )
    return "tile_fill", text
